package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.store.GraphFiller;

/** Takes triples as they are read, into the store and past the look-outs for links. */
final class Intake {

  private static final Pattern SOUND_IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*");
  private static final int STEP = 20_000;
  private static final int LICENCES = 5;

  private final EvidenceTable table;
  private final TheirIdentifiers identifiers;
  private final TheirNames names;
  private final LongConsumer progress;
  private final List<Node> licences = new ArrayList<>();
  private Node lastSubject;
  private boolean isLastSound;
  private long read;
  private long leftOut;
  private long warnings;
  private String firstWarning = "";

  Intake(
      EvidenceTable table, TheirIdentifiers identifiers, TheirNames names, LongConsumer progress) {
    this.table = table;
    this.identifiers = identifiers;
    this.names = names;
    this.progress = progress;
  }

  /** What takes triples for a graph. */
  StreamRDF into(GraphFiller filler) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        take(quad.asTriple(), filler);
      }

      @Override
      public void triple(Triple triple) {
        take(triple, filler);
      }
    };
  }

  private void take(Triple triple, GraphFiller filler) {
    if (isSound(triple)) {
      filler.add(triple);
      look(triple);
    } else {
      leftOut++;
    }
    read++;
    if (read % STEP == 0) {
      progress.accept(read);
    }
  }

  private boolean isSound(Triple triple) {
    if (!triple.getSubject().equals(lastSubject)) {
      lastSubject = triple.getSubject();
      isLastSound = isSound(lastSubject);
    }
    return isLastSound && isSound(triple.getPredicate()) && isSound(triple.getObject());
  }

  private static boolean isSound(Node node) {
    return !node.isURI() || SOUND_IRI.matcher(node.getURI()).matches();
  }

  private void look(Triple triple) {
    identifiers.note(triple);
    names.note(triple);
    if (table.is(EvidenceTable.Role.LICENCE, triple.getPredicate())
        && licences.size() < LICENCES
        && !triple.getObject().isBlank()
        && !licences.contains(triple.getObject())) {
      licences.add(triple.getObject());
    }
  }

  /** Of data that are in the store already. */
  void reread(DatasetGraph data, Node graph) {
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            q -> {
              read++;
              look(q.asTriple());
            });
  }

  void warn(String message, long line) {
    warnings++;
    if (firstWarning.isEmpty()) {
      firstWarning = (line > 0 ? "line " + line + ": " : "") + message.strip();
    }
  }

  long read() {
    return read;
  }

  long leftOut() {
    return leftOut;
  }

  long warnings() {
    return warnings;
  }

  String firstWarning() {
    return firstWarning;
  }

  List<Node> licences() {
    return licences;
  }
}
