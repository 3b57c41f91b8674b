package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.rapporteur.map.Vocabulary;

/**
 * Data in which what was judged the same, or linked to other people's data, is one: wherever an IRI
 * of a group stands, the one that stands for the group is seen, in the graph in which it stands.
 * The name of another becomes one more name. Its default graph is the union of all named ones. It
 * is for reading.
 */
final class UnitedData extends SeenData {

  /** What tells of IRIs, and not of what they mean. */
  private static final Set<Node> RECORDS =
      Set.of(
          OWL2.annotatedSource.asNode(),
          OWL2.annotatedTarget.asNode(),
          Vocabulary.dip("concernsOurs"),
          Vocabulary.dip("concernsTheirs"));

  private static final Set<Node> LINKS =
      Set.of(Vocabulary.SAME_AS, NodeFactory.createURI(Vocabulary.SKOS + "exactMatch"));

  private final Identities identities;

  UnitedData(DatasetGraph data, Identities identities) {
    super(data);
    this.identities = identities;
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    Quad wanted = Quad.create(any(graph), any(subject), any(predicate), any(object));
    Set<Quad> seen = new HashSet<>();
    Iterator<Quad> stored = Iter.iter(patterns(wanted)).flatMap(this::stored);
    return Iter.iter(stored)
        .map(this::united)
        .filter(q -> q.isNew() ? isFirst(q.quad(), seen) : true)
        .map(United::quad)
        .filter(q -> isWanted(q, wanted));
  }

  private static Node any(Node node) {
    return node == null ? Node.ANY : node;
  }

  private Iterator<Quad> stored(Quad pattern) {
    return data.findNG(
        pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  /** What to look for in the data: each IRI of a group, and names that may have become others. */
  private Iterator<Quad> patterns(Quad wanted) {
    List<Quad> patterns = new ArrayList<>();
    boolean isName = wanted.getPredicate().equals(Vocabulary.ALT_LABEL);
    for (Node subject : identities.members(wanted.getSubject())) {
      for (Node object : identities.members(wanted.getObject())) {
        patterns.add(Quad.create(wanted.getGraph(), subject, wanted.getPredicate(), object));
        if (isName) {
          patterns.add(Quad.create(wanted.getGraph(), subject, Vocabulary.PREF_LABEL, object));
        }
      }
    }
    return patterns.iterator();
  }

  /**
   * A quad as it is seen.
   *
   * @param isNew false when it stands so in the data
   */
  private record United(Quad quad, boolean isNew) {}

  private United united(Quad quad) {
    if (RECORDS.contains(quad.getPredicate())) {
      return new United(quad, false);
    }
    Node subject = identities.of(quad.getSubject());
    Node object = isIdentifier(quad) ? quad.getObject() : identities.of(quad.getObject());
    boolean isMoved = !subject.equals(quad.getSubject());
    if (!isMoved && object.equals(quad.getObject())) {
      return new United(quad, false);
    }
    boolean isOther = isMoved && quad.getPredicate().equals(Vocabulary.PREF_LABEL);
    Node predicate = isOther ? Vocabulary.ALT_LABEL : quad.getPredicate();
    return new United(Quad.create(quad.getGraph(), subject, predicate, object), true);
  }

  /** That something has the IRI of another's as well stays said, also where the two are one. */
  private boolean isIdentifier(Quad quad) {
    return LINKS.contains(quad.getPredicate()) && identities.isForeign(quad.getObject());
  }

  private boolean isFirst(Quad quad, Set<Quad> seen) {
    return !data.contains(quad) && seen.add(quad);
  }

  /** As asked for, whichever IRI of a group was named, and not that something is itself. */
  private boolean isWanted(Quad quad, Quad wanted) {
    boolean isItself =
        quad.getSubject().equals(quad.getObject())
            && quad.getPredicate().equals(Verdict.SAME.property());
    return !isItself
        && (wanted.getPredicate().equals(Node.ANY)
            || wanted.getPredicate().equals(quad.getPredicate()));
  }
}
