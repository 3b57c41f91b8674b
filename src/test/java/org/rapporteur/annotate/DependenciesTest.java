package org.rapporteur.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;
import org.rapporteur.testing.Annotators;
import org.rapporteur.text.Dependency;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Our parser beside CoreNLP's own, over all sample articles and texts that are no sentences. */
class DependenciesTest {

  private static DependencyParseAnnotator peer;
  private static Dependencies ours;

  @BeforeAll
  static void load() {
    peer = new DependencyParseAnnotator(new Properties());
    ours = Dependencies.load();
  }

  @Test
  void theSampleArticlesGetTheSameTreesAndGraphs() {
    int compared = 0;
    for (Reading reading :
        ArticleSource.of(List.of("seeds/articles"), InputStream.nullInputStream())) {
      if (reading instanceof Reading.Of of) {
        for (Sentence sentence : Annotators.shared().annotate(of.article()).sentences()) {
          compare(sentence);
          compared++;
        }
      }
    }
    assertTrue(compared > 100, "sentences: " + compared);
  }

  @Test
  void soDoOddTexts() {
    for (String text :
        List.of(
            "Yes",
            ".",
            "A a a a a a a a a a a a a a a a a a a a a.",
            "Zxqv frobnicated 1,234.5 %% of Québec's €-bonds — (sic) :-) http://example.org/a?b=c",
            "buffalo ".repeat(200),
            "met, ".repeat(90))) {
      Annotators.sentences(text).forEach(DependenciesTest::compare);
    }
  }

  private static void compare(Sentence sentence) {
    List<CoreLabel> words = labels(sentence);
    Dependencies.Drawn drawn = ours.draw(words);
    CoreMap theirs = parsedByPeer(labels(sentence));
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (SemanticGraphEdge edge :
        theirs.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class).edgeIterable()) {
      heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
      relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
    }
    assertArrayEquals(heads, drawn.heads(), sentence::toString);
    assertArrayEquals(relations, drawn.relations(), sentence::toString);
    assertEquals(edges(theirs), edges(drawn), sentence::toString);
  }

  private static CoreMap parsedByPeer(List<CoreLabel> words) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, words);
    Annotation document = new Annotation("");
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    peer.annotate(document);
    return sentence;
  }

  private static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setValue(token.text());
      label.setWord(token.text());
      label.setTag(token.pos());
      label.setIndex(token.index() + 1);
      label.setSentIndex(0);
      labels.add(label);
    }
    return labels;
  }

  private static Set<String> edges(Dependencies.Drawn drawn) {
    Set<String> edges = new TreeSet<>();
    for (Dependency edge : drawn.edges()) {
      edges.add(edge.governor() + " " + edge.relation() + " " + edge.dependent());
    }
    return edges;
  }

  private static Set<String> edges(CoreMap sentence) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
    Set<String> edges = new TreeSet<>();
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int governor = edge.getGovernor().index() - 1;
      int dependent = edge.getDependent().index() - 1;
      if (governor != dependent) {
        edges.add(governor + " " + edge.getRelation() + " " + dependent);
      }
    }
    return edges;
  }
}
