package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;

/**
 * The judgements of a store, in the named graph {@link #GRAPH}. Each is the triple itself and, as
 * SSSOM writes a mapping in RDF, an {@code owl:Axiom} about it; one on words of an article is the
 * axiom alone.
 */
public final class Judgements {

  /** Where they stand. */
  public static final Node GRAPH = NodeFactory.createURI(Iris.DEFAULT_BASE + "judgements");

  private static final Node JUSTIFICATION =
      NodeFactory.createURI("https://w3id.org/sssom/mapping_justification");
  private static final Node MODIFIER =
      NodeFactory.createURI("https://w3id.org/sssom/predicate_modifier");
  private static final Node NOT = NodeFactory.createURI("https://w3id.org/sssom/NegatedPredicate");
  private static final Node BY_HAND =
      NodeFactory.createURI("https://w3id.org/semapv/vocab/ManualMappingCuration");

  private static final String UNDO = "; take that back first, with 'rapporteur undo'";

  private final List<Judgement> all;
  private Identities identities;

  private Judgements(List<Judgement> all) {
    this.all = List.copyOf(all);
  }

  /**
   * @param data within a transaction
   */
  public static Judgements of(DatasetGraph data) {
    List<Judgement> all = new ArrayList<>();
    Iterator<Quad> axioms = data.find(GRAPH, Node.ANY, JUSTIFICATION, BY_HAND);
    axioms.forEachRemaining(q -> all.add(judgement(data, q.getSubject())));
    all.sort(Comparator.comparingInt(Judgement::number));
    return new Judgements(all);
  }

  private static Judgement judgement(DatasetGraph data, Node axiom) {
    String iri = axiom.getURI();
    return new Judgement(
        Integer.parseInt(iri.substring(iri.indexOf('#') + 1)),
        object(data, axiom, OWL2.annotatedSource.asNode()).orElseThrow(),
        verdict(data, axiom, object(data, axiom, annotatedProperty()).orElseThrow()),
        object(data, axiom, OWL2.annotatedTarget.asNode()).orElseThrow(),
        object(data, axiom, RDFS.comment.asNode()).map(Node::getLiteralLexicalForm).orElse(""));
  }

  private static Verdict verdict(DatasetGraph data, Node axiom, Node property) {
    if (property.equals(Vocabulary.REFERS_TO)) {
      return data.contains(GRAPH, axiom, MODIFIER, NOT) ? Verdict.DIFFERENT : Verdict.SAME;
    }
    return Verdict.of(property);
  }

  private static Node annotatedProperty() {
    return OWL2.annotatedProperty.asNode();
  }

  private static Optional<Node> object(DatasetGraph data, Node axiom, Node property) {
    Iterator<Quad> found = data.find(GRAPH, axiom, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** In the order they were made. */
  public List<Judgement> all() {
    return all;
  }

  /** The last that was made on these two. */
  public Optional<Judgement> on(Node one, Node other) {
    return all.stream().filter(j -> j.isOn(one, other)).reduce((first, last) -> last);
  }

  /** Who is one with whom, all judgements taken together. */
  public Identities identities() {
    if (identities == null) {
      identities = Identities.of(all, n -> true);
    }
    return identities;
  }

  /** True when the two, or any that are one with them, were judged different. */
  public boolean areDifferent(Node one, Node other) {
    return against(one, other).isPresent();
  }

  /** True when the two were judged different, or left undecided: no machine is to link them. */
  public boolean isSettled(Node one, Node other) {
    return areDifferent(one, other)
        || on(one, other).filter(j -> j.verdict() == Verdict.UNDECIDED).isPresent();
  }

  private Optional<Judgement> against(Node one, Node other) {
    Node first = identities().of(one);
    Node second = identities().of(other);
    return all.stream()
        .filter(j -> j.verdict() == Verdict.DIFFERENT && !j.isOnMention())
        .filter(
            j -> {
              Node left = identities().of(j.one());
              Node right = identities().of(j.other());
              return left.equals(first) && right.equals(second)
                  || left.equals(second) && right.equals(first);
            })
        .findFirst();
  }

  /**
   * The data as they are once what was judged the same is one, and what other people's data are
   * linked to, and words mean whom they were judged to; the data themselves if there is nothing of
   * all this.
   */
  public DatasetGraph view(DatasetGraph data) {
    List<Triple> links = Mappings.links(data);
    if (all.isEmpty() && links.isEmpty()) {
      return data;
    }
    DatasetGraph corrected = all.isEmpty() ? data : Corrections.view(all, identities(), data);
    Identities identities =
        Identities.of(
            this, links, n -> corrected.contains(Node.ANY, n, Vocabulary.PREF_LABEL, Node.ANY));
    return identities.isEmpty() ? corrected : new UnitedData(corrected, identities);
  }

  /** The same for a store, of which the view may be read for as long as it is open. */
  public DatasetGraph view(GraphStore store) {
    return store.read(
        data -> {
          DatasetGraph view = view(data);
          return view == data ? store.dataset() : view;
        });
  }

  /**
   * Adds a judgement on two, or on words and whom they mean.
   *
   * @param one the words, where it is on words
   * @param data within a transaction for writing
   * @return false when it was made before
   * @throws JudgementException when it speaks against another, which is to be undone first
   */
  public static boolean judge(
      DatasetGraph data, Node one, Verdict verdict, Node other, String reason) {
    Judgements before = of(data);
    Optional<Judgement> made = before.on(one, other).filter(j -> j.verdict() == verdict);
    if (made.isPresent()) {
      return false;
    }
    before.refuse(one, verdict, other);
    int number = before.all.isEmpty() ? 1 : before.all.get(before.all.size() - 1).number() + 1;
    Judgement judgement = new Judgement(number, one, verdict, other, reason);
    quads(judgement).forEach(data::add);
    return true;
  }

  private void refuse(Node one, Verdict verdict, Node other) {
    if (one.equals(other)) {
      throw new JudgementException(one + " is one and the same already", null);
    }
    if (Mentions.isPassage(one)) {
      refuseOfMention(one, verdict, other);
      return;
    }
    if (verdict == Verdict.SAME) {
      against(one, other)
          .ifPresent(
              j -> {
                throw new JudgementException(
                    "these two were judged different: " + j.one() + " and " + j.other() + UNDO, j);
              });
    } else if (verdict == Verdict.DIFFERENT
        && identities().of(one).equals(identities().of(other))) {
      throw new JudgementException(
          "these two were judged the same, perhaps by way of others" + UNDO, null);
    }
  }

  /** Words mean one, and not whom they were judged not to mean. */
  private void refuseOfMention(Node passage, Verdict verdict, Node meant) {
    for (Judgement judgement : all) {
      boolean isOther = !judgement.other().equals(meant);
      if (judgement.one().equals(passage)
          && (isOther
              ? judgement.verdict() == Verdict.SAME && verdict == Verdict.SAME
              : judgement.verdict() != verdict)) {
        String not = judgement.verdict() == Verdict.SAME ? "" : "not ";
        throw new JudgementException(
            "these words were judged " + not + "to mean " + judgement.other() + UNDO, judgement);
      }
    }
  }

  /**
   * Takes a judgement back; nothing of it stays.
   *
   * @param data within a transaction for writing
   */
  public static void undo(DatasetGraph data, Judgement judgement) {
    quads(judgement).forEach(data::delete);
  }

  private static List<Quad> quads(Judgement judgement) {
    Node axiom = NodeFactory.createURI(GRAPH.getURI() + "#" + judgement.number());
    boolean isOnMention = judgement.isOnMention();
    Node property = isOnMention ? Vocabulary.REFERS_TO : judgement.verdict().property();
    List<Quad> quads = new ArrayList<>();
    if (!isOnMention) {
      quads.add(Quad.create(GRAPH, judgement.one(), property, judgement.other()));
    } else if (judgement.verdict() == Verdict.DIFFERENT) {
      quads.add(Quad.create(GRAPH, axiom, MODIFIER, NOT));
    }
    quads.add(Quad.create(GRAPH, axiom, RDF.type.asNode(), OWL2.Axiom.asNode()));
    quads.add(Quad.create(GRAPH, axiom, OWL2.annotatedSource.asNode(), judgement.one()));
    quads.add(Quad.create(GRAPH, axiom, annotatedProperty(), property));
    quads.add(Quad.create(GRAPH, axiom, OWL2.annotatedTarget.asNode(), judgement.other()));
    quads.add(Quad.create(GRAPH, axiom, JUSTIFICATION, BY_HAND));
    if (!judgement.reason().isEmpty()) {
      quads.add(
          Quad.create(
              GRAPH,
              axiom,
              RDFS.comment.asNode(),
              NodeFactory.createLiteralString(judgement.reason())));
    }
    return quads;
  }
}
