package org.rapporteur.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/** Everyone and every place in a store by name, those in most articles first. */
final class Directory {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<Node, String> KINDS =
      Map.of(
          Vocabulary.PERSON, "person",
          Vocabulary.STATE, "state",
          Vocabulary.ORGANIZATION, "organisation",
          Vocabulary.GROUP, "group",
          Vocabulary.PLACE, "place");

  private final List<Entry> entries;
  private final Map<String, Entry> byIri = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();

  /**
   * An actor or place.
   *
   * @param kind "person", "state", ...
   * @param articles that name it
   * @param names folded, the preferred one first
   */
  public record Entry(Named thing, String kind, int articles, List<String> names) {}

  /** An entry that is being filled. */
  private static final class Open {
    private String kind = "";
    private final Set<Node> articles = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
  }

  private Directory(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      byIri.put(entry.thing().iri(), entry);
      entry.names().forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>(1)).add(entry));
    }
  }

  static Directory of(Inquiry inquiry) {
    return inquiry.kept("directory", () -> new Directory(read(inquiry)));
  }

  private static List<Entry> read(Inquiry inquiry) {
    Map<Node, Open> open = new HashMap<>();
    KINDS.forEach(
        (type, kind) ->
            inquiry
                .data()
                .find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
                .forEachRemaining(
                    q -> {
                      Open entry = open.computeIfAbsent(q.getSubject(), n -> new Open());
                      entry.kind = kind.compareTo(entry.kind) > 0 ? kind : entry.kind;
                      entry.articles.add(q.getGraph());
                    }));
    for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
      inquiry
          .data()
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(q -> name(q, open));
    }
    List<Entry> entries = new ArrayList<>();
    open.forEach(
        (node, e) ->
            entries.add(
                new Entry(inquiry.named(node), e.kind, e.articles.size(), List.copyOf(e.names))));
    entries.sort(
        Comparator.comparingInt((Entry e) -> -e.articles())
            .thenComparing(e -> e.thing().name())
            .thenComparing(e -> e.thing().iri()));
    return entries;
  }

  private static void name(Quad quad, Map<Node, Open> open) {
    Open entry = open.get(quad.getSubject());
    if (entry != null && quad.getObject().isLiteral()) {
      entry.names.add(folded(quad.getObject().getLiteralLexicalForm()));
    }
  }

  /** Without accents and capitals, as one writes in haste. */
  static String folded(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  List<Entry> all() {
    return entries;
  }

  /** Of a thing; one in no article for what is not in here. */
  Entry entry(Inquiry inquiry, String iri) {
    Entry entry = byIri.get(iri);
    return entry == null
        ? new Entry(inquiry.named(NodeFactory.createURI(iri)), "", 0, List.of())
        : entry;
  }

  /** Those of exactly this name. */
  List<Entry> called(String name) {
    return byName.getOrDefault(folded(name), List.of());
  }

  /** Those with words that begin so in one of their names. */
  List<Entry> beginning(String words, int most) {
    List<String> wanted = List.of(folded(words).split("\\s+"));
    return entries.stream()
        .filter(e -> e.names().stream().anyMatch(n -> isMeant(n, wanted)))
        .limit(most)
        .toList();
  }

  private static boolean isMeant(String name, List<String> wanted) {
    String padded = " " + name.replace('-', ' ');
    return wanted.stream().allMatch(w -> padded.contains(" " + w));
  }
}
