package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

class IntakeTest {

  @TempDir Path folder;

  @Test
  void aSmallStoreTakesEachArticleAtOnceAndALargerOneSeveralTogether() {
    try (GraphStore store = Tdb2Store.openOrCreate(folder.resolve("store"))) {
      try (Intake first = new Intake(store, Intake.Pace.READING)) {
        for (int i = 1; i <= 39; i++) {
          first.take(article(i, "as it was"));
          assertEquals(i, articles(store), "at once");
        }
        first.take(article(40, "as it was"));
        assertEquals(Map.of(Change.ADDED, 40), first.changes());
      }
      Intake second = new Intake(store, Intake.Pace.READING);
      second.take(article(1, "as it was"));
      assertEquals(Map.of(), second.changes(), "it waits for another");
      second.take(article(41, "new"));
      assertEquals(Map.of(Change.UNCHANGED, 1, Change.ADDED, 1), second.changes());
      second.take(article(2, "other words"));
      second.close();
      assertEquals(
          Map.of(Change.UNCHANGED, 1, Change.ADDED, 1, Change.REPLACED, 1), second.changes());
      assertEquals(41, articles(store));
    }
  }

  @Test
  void anArticleThatComesTwiceInOneTransactionIsAddedAndThenReplaced() {
    try (GraphStore store = Tdb2Store.openOrCreate(folder.resolve("store"))) {
      assertEquals(
          List.of(Change.ADDED, Change.REPLACED, Change.UNCHANGED),
          store.load(List.of(article(1, "one"), article(1, "two"), article(1, "two"))));
      assertEquals(1, articles(store));
    }
  }

  private static long articles(GraphStore store) {
    return store.read(d -> Iter.count(d.find(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)));
  }

  private static ArticleGraph article(int number, String words) {
    Node name = NodeFactory.createURI("https://example.org/id/article/" + number);
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(Triple.create(name, Vocabulary.SHA256, NodeFactory.createLiteralString("" + number)));
    graph.add(Triple.create(name, Vocabulary.HEADLINE, NodeFactory.createLiteralString(words)));
    return new ArticleGraph(name.getURI(), graph);
  }
}
