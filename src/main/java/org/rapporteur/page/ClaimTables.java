package org.rapporteur.page;

import java.util.List;
import java.util.stream.Collectors;

/** Claims as rows to take away. */
final class ClaimTables {

  private ClaimTables() {}

  static Table statements(List<Claim> statements) {
    Table.Builder table =
        Table.of(
            "statements",
            "date",
            "speaker",
            "addressee",
            "about",
            "mode",
            "content",
            "article",
            "publisher",
            "rule",
            "confidence",
            "statement");
    for (Claim s : statements) {
      table.row(
          s.day(),
          first(s, "speaker"),
          first(s, "addressee"),
          names(s, "about"),
          s.text("mode"),
          s.text("content"),
          new Named(s.article().iri(), s.article().headline()),
          s.article().publisher(),
          s.text("rule"),
          s.text("confidence"),
          s.iri());
    }
    return table.table();
  }

  static Table events(List<Claim> events) {
    Table.Builder table =
        Table.of(
            "events",
            "date",
            "kind",
            "status",
            "parties",
            "place",
            "sentence",
            "article",
            "publisher",
            "rule",
            "confidence",
            "event");
    for (Claim e : events) {
      table.row(
          e.day(),
          e.kind(),
          e.text("status"),
          names(e, "participant"),
          first(e, "location"),
          e.words("evidence"),
          new Named(e.article().iri(), e.article().headline()),
          e.article().publisher(),
          e.text("rule"),
          e.text("confidence"),
          e.iri());
    }
    return table.table();
  }

  private static Object first(Claim claim, String property) {
    List<Named> named = claim.named(property);
    return named.isEmpty() ? "" : named.get(0);
  }

  private static String names(Claim claim, String property) {
    return claim.named(property).stream().map(Named::name).collect(Collectors.joining("; "));
  }
}
