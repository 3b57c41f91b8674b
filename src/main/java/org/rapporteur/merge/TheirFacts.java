package org.rapporteur.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Office;
import org.rapporteur.merge.EvidenceTable.Role;

/** Reads what a graph of others says of its things. */
final class TheirFacts {

  private static final Pattern POINT = Pattern.compile("Point\\((-?[\\d.]+) (-?[\\d.]+)\\)");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

  private final DatasetGraph data;
  private final Node graph;
  private final EvidenceTable table;
  private final IdentifierTable identifiers;
  private final StateCodes codes;
  private final Catalogue catalogue;
  private final Map<Node, String> states = new HashMap<>();

  /**
   * @param data within a transaction
   */
  TheirFacts(
      DatasetGraph data,
      Node graph,
      EvidenceTable table,
      IdentifierTable identifiers,
      StateCodes codes,
      Catalogue catalogue) {
    this.data = data;
    this.graph = graph;
    this.table = table;
    this.identifiers = identifiers;
    this.codes = codes;
    this.catalogue = catalogue;
  }

  Facts of(Node thing) {
    Gathering gathering = new Gathering();
    find(thing).forEach(q -> gathering.add(q.getPredicate(), q.getObject()));
    identifiers
        .of(thing)
        .filter(i -> i.scheme().equals("wikidata"))
        .ifPresent(i -> gathering.wikidata.add(i.value()));
    holdings(thing).forEach(h -> office(h, gathering));
    return gathering.facts();
  }

  /** Whether anything is said of it. */
  boolean has(Node thing) {
    return data.contains(graph, thing, Node.ANY, Node.ANY);
  }

  private List<Quad> find(Node thing) {
    List<Quad> quads = new ArrayList<>();
    data.find(graph, thing, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  /** Statements of offices held, or the offices themselves. */
  List<Node> holdings(Node person) {
    List<Node> holdings = new ArrayList<>();
    for (Node property : table.properties(Role.HELD)) {
      boolean isInward = table.isInward(property);
      Iterator<Quad> found =
          isInward
              ? data.find(graph, Node.ANY, property, person)
              : data.find(graph, person, property, Node.ANY);
      found.forEachRemaining(q -> holdings.add(isInward ? q.getSubject() : q.getObject()));
    }
    return holdings;
  }

  /**
   * That an office was held.
   *
   * @param end empty when it is held still, or that is not known
   */
  record Holding(
      String title, Set<Office> offices, String state, LocalDate start, Optional<LocalDate> end) {}

  /** Offices that a person held from a day on which is told, for a state which is. */
  List<Holding> terms(Node person) {
    List<Holding> terms = new ArrayList<>();
    for (Node holding : holdings(person)) {
      Set<String> starts = new TreeSet<>();
      Set<String> ends = new TreeSet<>();
      for (Quad quad : find(holding)) {
        String text = quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
        if (table.is(Role.START, quad.getPredicate())) {
          starts.add(text);
        } else if (table.is(Role.END, quad.getPredicate())) {
          ends.add(text);
        }
      }
      // a record that pools several holders has several dates, and tells of none of them
      if (starts.size() == 1 && ends.size() <= 1) {
        Dates.day(starts.iterator().next())
            .flatMap(d -> term(holding, d, ends.stream().findFirst().flatMap(Dates::day)))
            .ifPresent(terms::add);
      }
    }
    return terms;
  }

  private Optional<Holding> term(Node holding, LocalDate start, Optional<LocalDate> end) {
    Gathering office = new Gathering();
    office(holding, office);
    Facts facts = office.facts();
    if (facts.states().size() != 1 || facts.offices().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Holding(
            office.titles.iterator().next(),
            facts.offices(),
            facts.states().iterator().next(),
            start,
            end));
  }

  /** Of the office that is held by this: the post where there is one, else itself. */
  private void office(Node holding, Gathering person) {
    List<Node> posts = new ArrayList<>();
    for (Quad quad : find(holding)) {
      if (table.is(Role.POST, quad.getPredicate())) {
        posts.add(quad.getObject());
      }
    }
    if (posts.isEmpty()) {
      posts.add(holding);
    }
    for (Node post : posts) {
      Gathering office = new Gathering();
      find(post).forEach(q -> office.add(q.getPredicate(), q.getObject()));
      person.titles.addAll(office.titles.isEmpty() ? office.names : office.titles);
      person.states.addAll(office.states);
    }
  }

  /** The key of the state that a node means: by its identifier, its code, its name. */
  Optional<String> state(Node node) {
    String key = states.get(node);
    if (key == null) {
      key = node.isLiteral() ? named(node.getLiteralLexicalForm()) : identified(node);
      states.put(node, key);
    }
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
  }

  private String named(String words) {
    Optional<KnownState> state =
        CODE.matcher(words).matches()
            ? catalogue.stateOfCode(words.toUpperCase(java.util.Locale.ROOT))
            : catalogue.state(words);
    return state.map(KnownState::key).orElse("");
  }

  private String identified(Node node) {
    Set<String> found = new TreeSet<>();
    identifiers.of(node).flatMap(codes::stateOf).ifPresent(found::add);
    if (found.isEmpty() && node.isURI()) {
      for (Quad quad : find(node)) {
        identifiers
            .of(quad.getPredicate(), quad.getObject())
            .flatMap(codes::stateOf)
            .ifPresent(found::add);
      }
    }
    if (found.isEmpty() && node.isURI()) {
      found.addAll(calledState(node));
    }
    return found.size() == 1 ? found.iterator().next() : "";
  }

  /** What is said to be a state, and is called as one. */
  private Set<String> calledState(Node node) {
    Set<String> found = new TreeSet<>();
    boolean isState = false;
    for (Quad quad : find(node)) {
      Node value = quad.getObject();
      isState |=
          table.is(Role.TYPE, quad.getPredicate())
              && table.kind(value).filter(k -> k == Kind.STATE).isPresent();
      if (table.is(Role.NAME, quad.getPredicate()) && value.isLiteral()) {
        found.add(named(value.getLiteralLexicalForm()));
      }
    }
    found.remove("");
    return isState ? found : Set.of();
  }

  /** What was found so far. */
  private final class Gathering {

    private final Set<String> names = new TreeSet<>();
    private final Set<String> titles = new TreeSet<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Set<String> states = new TreeSet<>();
    private final Set<String> born = new TreeSet<>();
    private final Set<String> died = new TreeSet<>();
    private final Set<String> points = new TreeSet<>();
    private final Set<String> wikidata = new TreeSet<>();
    private String latitude = "";
    private String longitude = "";

    void add(Node property, Node value) {
      String text = value.isLiteral() ? value.getLiteralLexicalForm().strip() : "";
      identifiers
          .of(property, value)
          .filter(i -> i.scheme().equals("wikidata"))
          .ifPresent(i -> wikidata.add(i.value()));
      if (identifiers.isSame(property)) {
        identifiers
            .of(value)
            .filter(i -> i.scheme().equals("wikidata"))
            .ifPresent(i -> wikidata.add(i.value()));
      } else if (table.is(Role.TYPE, property)) {
        table.kind(value).ifPresent(kinds::add);
      } else if (table.is(Role.STATE, property)) {
        state(value).ifPresent(states::add);
      } else if (!text.isEmpty()) {
        literal(property, value, text);
      }
    }

    private void literal(Node property, Node value, String text) {
      if (table.is(Role.NAME, property)) {
        String language = value.getLiteralLanguage();
        if (language.isEmpty() || language.startsWith("en")) {
          names.add(text);
        }
      } else if (table.is(Role.OFFICE, property)) {
        titles.add(text);
      } else if (table.is(Role.BORN, property)) {
        born.add(text);
      } else if (table.is(Role.DIED, property)) {
        died.add(text);
      } else if (table.is(Role.LATITUDE, property)) {
        latitude = text;
      } else if (table.is(Role.LONGITUDE, property)) {
        longitude = text;
      } else if (table.is(Role.POINT, property)) {
        Matcher matcher = POINT.matcher(text);
        if (matcher.find()) {
          points.add(matcher.group(2) + " " + matcher.group(1));
        }
      }
    }

    Facts facts() {
      if (!latitude.isEmpty() && !longitude.isEmpty()) {
        points.add(latitude + " " + longitude);
      }
      Set<Office> offices = EnumSet.noneOf(Office.class);
      String state = states.size() == 1 ? states.iterator().next() : "";
      titles.forEach(t -> offices.addAll(catalogue.offices(withoutState(t), state)));
      return new Facts(
          names.isEmpty() ? "" : names.iterator().next(),
          kinds,
          states,
          offices,
          born,
          died,
          points,
          wikidata);
    }

    /** "Minister of Finance of Norway" and "Prime Minister (Norway)" as they are called at home. */
    private String withoutState(String title) {
      String bare = title.replaceAll("\\s*\\(.*\\)$", "");
      int of = bare.lastIndexOf(" of ");
      return of > 0 && catalogue.stateBehind(bare.substring(of + 4)).isPresent()
          ? bare.substring(0, of)
          : bare;
    }
  }
}
