package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.authority.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur authority show}. */
@Command(
    name = "show",
    description = {
      "Shows everyone and everything of a name: identifiers, names, offices with their dates.",
      "With a date, the offices held that day, and for a state who held its highest offices. Where"
          + " no end is known, it says when the office was last known to be held."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur authority show 'Wang Yi'",
      "  rapporteur authority show China --on 2023-07-01",
      "  rapporteur authority show Q7216297",
      "  rapporteur authority show Foggy Bottom --json",
    })
final class AuthorityShowCommand implements Callable<Integer> {

  private static final Pattern IDENTIFIER =
      Pattern.compile(".*?/(?:entity|wiki)/(Q\\d+)|.*?geonames\\.org/(\\d+)(?:/.*)?");

  private static final List<Office> HIGHEST =
      List.of(
          Office.HEAD_OF_STATE,
          Office.SUPREME_LEADER,
          Office.HEAD_OF_GOVERNMENT,
          Office.FOREIGN_MINISTER,
          Office.DEFENCE_MINISTER,
          Office.IO_HEAD);

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME|ID",
      description = "A name, Wikidata id, GeoNames id (geonames/N), or the address of either.")
  private List<String> words;

  @Option(names = "--on", paramLabel = "DATE", description = "The day to show (yyyy-mm-dd).")
  private Optional<LocalDate> day;

  @Option(names = "--json", description = "Print the entries as JSON.")
  private boolean json;

  @Mixin private AuthorityOption authority;

  private final Console console;
  private Catalogue catalogue;

  AuthorityShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    catalogue = authority.catalogue();
    String name = String.join(" ", words);
    List<Known> found = find(name);
    if (found.isEmpty()) {
      console.say(
          "nothing is known of \""
              + name
              + "\"; 'rapporteur authority list people --name WORD' looks for parts of names");
      return 1;
    }
    if (json) {
      console.json(found.stream().map(this::fields).toList());
    } else {
      for (int i = 0; i < found.size(); i++) {
        if (i > 0) {
          console.out().println();
        }
        print(found.get(i));
      }
    }
    return 0;
  }

  private List<Known> find(String name) {
    var address = IDENTIFIER.matcher(name);
    String key = name;
    if (address.matches()) {
      key = address.group(1) != null ? address.group(1) : "geonames/" + address.group(2);
    }
    Optional<Known> known = catalogue.byKey(key).or(() -> byGeonames(address.matches(), name));
    if (known.isPresent()) {
      return List.of(known.get());
    }
    Set<Known> found = new LinkedHashSet<>(catalogue.named(name));
    if (found.isEmpty()) {
      found.addAll(catalogue.surnamed(name));
    }
    return List.copyOf(found);
  }

  /** Many places with a GeoNames id are keyed by their Wikidata id. */
  private Optional<Known> byGeonames(boolean isAddress, String name) {
    String id = name.replaceFirst("^(.*geonames\\.org|geonames)/(\\d+).*", "$2");
    return isAddress || id.length() < name.length() ? catalogue.ofGeonames(id) : Optional.empty();
  }

  private void print(Known known) {
    console.out().println(known.name() + " (" + known.key() + "), " + kind(known));
    known.entity().sameAs().forEach(s -> console.out().println("  " + s));
    if (!known.aliases().isEmpty()) {
      console.out().println("  also: " + String.join("; ", known.aliases()));
    }
    terms(known)
        .forEach(
            t ->
                console
                    .out()
                    .println("  " + tell(known, t).replace('\t', ' ') + AuthorityText.remark(t)));
  }

  private String kind(Known known) {
    String kind = AuthorityText.typeName(known);
    String state = known.state().isEmpty() ? "" : label(known.state());
    return state.isEmpty() ? kind : kind + " of " + state;
  }

  private String tell(Known known, Term term) {
    String who = known instanceof KnownPerson ? "" : label(term.person()) + ", ";
    String whose = known instanceof KnownPerson && !term.of().isEmpty() ? label(term.of()) : "";
    String from = term.start().isEmpty() ? "" : " from " + term.start();
    String to = (term.end().isEmpty() ? ", " : " to ") + AuthorityText.end(term);
    return who
        + term.title()
        + (whose.isEmpty() ? "" : " (" + whose + ")")
        + from
        + to
        + doubt(term);
  }

  /** What the day asked for makes of an end that is not known. */
  private String doubt(Term term) {
    return day.map(term::standing)
        .map(
            s ->
                switch (s) {
                  case PRESUMED -> " (presumed still to be)";
                  case UNKNOWN -> " (not known whether still)";
                  default -> "";
                })
        .orElse("");
  }

  private String label(String key) {
    return catalogue.byKey(key).map(Known::name).orElse(key);
  }

  /** Of a person all, or those of the day; of a state or body the highest of the day. */
  private List<Term> terms(Known known) {
    if (known instanceof KnownPerson person) {
      return person.terms().stream()
          .filter(t -> day.isEmpty() || t.heldOn(day.get()))
          .sorted(Comparator.comparing(Term::start).thenComparing(Term::title))
          .toList();
    }
    List<Term> highest = new ArrayList<>();
    if (day.isPresent()) {
      for (Office office : HIGHEST) {
        List<Term> holders = catalogue.holders(office, known.key(), day.get());
        highest.addAll(holders);
        if (holders.isEmpty()) {
          catalogue.lastKnown(office, known.key(), day.get()).ifPresent(highest::add);
        }
      }
    }
    return highest;
  }

  private Map<String, Object> fields(Known known) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", known.key());
    fields.put("name", known.name());
    fields.put("aliases", known.aliases());
    fields.put("kind", AuthorityText.typeName(known));
    fields.put("sameAs", known.entity().sameAs());
    fields.put("state", known.state());
    if (known instanceof KnownState state) {
      fields.put("iso2", state.iso2());
      fields.put("demonyms", state.demonyms());
      fields.put("capital", state.capital());
    }
    if (known.entity().latitude() != null) {
      fields.put("latitude", known.entity().latitude());
      fields.put("longitude", known.entity().longitude());
    }
    fields.put("terms", terms(known).stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(Term term) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("person", term.person());
    fields.put("name", label(term.person()));
    fields.put("office", term.title());
    fields.put("class", term.office().name().toLowerCase(Locale.ROOT));
    fields.put("of", term.of());
    fields.put("start", term.start());
    fields.put("end", term.end());
    fields.put("asOf", term.asOf());
    fields.put("basis", term.basis());
    day.ifPresent(d -> fields.put("standing", term.standing(d).name().toLowerCase(Locale.ROOT)));
    return fields;
  }
}
