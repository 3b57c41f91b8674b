package org.rapporteur.merge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.authority.Term;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;

/**
 * Our actors and places by their names, and what the articles and the authority data say of them.
 */
final class OurFacts {

  private final DatasetGraph data;
  private final Catalogue catalogue;
  private final Map<Node, Set<Kind>> kinds = new HashMap<>();
  private final Map<String, Set<Node>> named = new HashMap<>();
  private final Map<Node, Facts> known = new HashMap<>();

  /**
   * @param data within a transaction
   */
  OurFacts(DatasetGraph data, Catalogue catalogue) {
    this.data = data;
    this.catalogue = catalogue;
    for (Kind kind : Kind.values()) {
      Iterator<Quad> found = data.find(Node.ANY, Node.ANY, RDF.type.asNode(), kind.ours());
      found.forEachRemaining(
          q -> kinds.computeIfAbsent(q.getSubject(), s -> EnumSet.noneOf(Kind.class)).add(kind));
    }
    kinds.forEach(this::names);
  }

  private void names(Node entity, Set<Kind> its) {
    for (Node property : new Node[] {Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL}) {
      data.find(Node.ANY, entity, property, Node.ANY)
          .forEachRemaining(q -> name(entity, its, q.getObject().getLiteralLexicalForm()));
    }
    authority(entity)
        .ifPresent(
            k -> {
              name(entity, its, k.name());
              k.aliases().forEach(a -> name(entity, its, a));
            });
  }

  private void name(Node entity, Set<Kind> its, String name) {
    String folded = Names.fold(name);
    boolean isTooShort = its.contains(Kind.PERSON) && !folded.contains(" ");
    if (!folded.isEmpty() && !isTooShort) {
      named
          .computeIfAbsent(
              folded, n -> new TreeSet<>(java.util.Comparator.comparing(Node::toString)))
          .add(entity);
    }
  }

  private Optional<Known> authority(Node entity) {
    String iri = entity.isURI() ? entity.getURI() : "";
    return iri.startsWith(Iris.DEFAULT_BASE)
        ? catalogue.byKey(iri.substring(Iris.DEFAULT_BASE.length()))
        : Optional.empty();
  }

  /** Those of that name, sorted. */
  Set<Node> named(String folded) {
    return named.getOrDefault(folded, Set.of());
  }

  Set<Kind> kinds(Node entity) {
    return kinds.getOrDefault(entity, Set.of());
  }

  Facts of(Node entity) {
    return known.computeIfAbsent(entity, this::gathered);
  }

  private Facts gathered(Node entity) {
    Set<String> states = new TreeSet<>();
    Set<Office> offices = EnumSet.noneOf(Office.class);
    Set<String> points = new TreeSet<>();
    each(entity, Vocabulary.IN_STATE, o -> states.add(key(o)));
    each(entity, Vocabulary.HAS_ROLE, r -> role(r, states, offices));
    each(
        entity,
        Vocabulary.LATITUDE,
        lat ->
            each(
                entity,
                Vocabulary.LONGITUDE,
                lon ->
                    points.add(lat.getLiteralLexicalForm() + " " + lon.getLiteralLexicalForm())));
    authority(entity)
        .ifPresent(
            k -> {
              states.add(k.state());
              if (k instanceof KnownPerson person) {
                person.terms().forEach(t -> term(t, states, offices));
              }
            });
    states.remove("");
    Set<String> wikidata = new TreeSet<>();
    each(entity, Vocabulary.SAME_AS, s -> wikidata(s, wikidata));
    String[] label = {""};
    each(entity, Vocabulary.PREF_LABEL, l -> label[0] = l.getLiteralLexicalForm());
    return new Facts(
        label[0], kinds(entity), states, offices, Set.of(), Set.of(), points, wikidata);
  }

  private static void wikidata(Node same, Set<String> found) {
    if (same.isURI() && same.getURI().startsWith(Vocabulary.WIKIDATA)) {
      found.add(same.getURI().substring(Vocabulary.WIKIDATA.length()));
    }
  }

  private static void term(Term term, Set<String> states, Set<Office> offices) {
    states.add(term.of());
    offices.add(term.office());
  }

  private void role(Node role, Set<String> states, Set<Office> offices) {
    each(role, Vocabulary.REPRESENTS, s -> states.add(key(s)));
    each(
        role,
        Vocabulary.TITLE,
        t -> offices.addAll(catalogue.offices(t.getLiteralLexicalForm(), "")));
  }

  private void each(Node subject, Node property, java.util.function.Consumer<Node> objects) {
    Iterator<Quad> found = data.find(Node.ANY, subject, property, Node.ANY);
    found.forEachRemaining(q -> objects.accept(q.getObject()));
  }

  private static String key(Node node) {
    return node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)
        ? node.getURI().substring(Iris.DEFAULT_BASE.length())
        : "";
  }

  /** The day of the first article that gives this person a role, "" when none does. */
  String firstSeen(Node person) {
    String[] first = {""};
    each(
        person,
        Vocabulary.HAS_ROLE,
        r ->
            each(
                r,
                Vocabulary.OBSERVED_ON,
                d -> {
                  String day = d.getLiteralLexicalForm();
                  first[0] = first[0].isEmpty() || day.compareTo(first[0]) < 0 ? day : first[0];
                }));
    return first[0];
  }
}
