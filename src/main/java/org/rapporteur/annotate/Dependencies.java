package org.rapporteur.annotate;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.rapporteur.annotate.parse.ParsedTree;
import org.rapporteur.annotate.parse.TransitionParser;
import org.rapporteur.text.Dependency;

/**
 * The dependencies of a sentence: the tree is our own parser's, with CoreNLP's model; what
 * Universal Dependencies make of it is CoreNLP's. The result is what CoreNLP's {@code depparse}
 * gives. Safe to call from several threads.
 */
final class Dependencies {

  private static final String MODEL = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final int CHUNK = 1 << 16;

  private final TransitionParser parser;

  private Dependencies(TransitionParser parser) {
    this.parser = parser;
  }

  static Dependencies load() {
    try (InputStream packed = Dependencies.class.getResourceAsStream(MODEL)) {
      return new Dependencies(TransitionParser.read(new GZIPInputStream(packed, CHUNK)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the parser's model " + MODEL, e);
    }
  }

  /**
   * What was drawn in a sentence.
   *
   * @param heads by word, from 0; -1 for the root
   * @param relations beside them, "root" for the root
   * @param edges of the enhanced++ graph, in order of dependent then governor
   */
  record Drawn(int[] heads, String[] relations, List<Dependency> edges) {}

  /** Of words whose parts of speech are known. */
  Drawn draw(List<CoreLabel> words) {
    GrammaticalStructure structure = structure(words);
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    for (TypedDependency dependency : structure.typedDependencies()) {
      int word = dependency.dep().index() - 1;
      heads[word] = dependency.gov().index() - 1;
      relations[word] = dependency.reln().toString();
    }
    return new Drawn(heads, relations, edges(structure));
  }

  private GrammaticalStructure structure(List<CoreLabel> words) {
    ParsedTree tree =
        parser.parse(
            words.stream().map(CoreLabel::word).toArray(String[]::new),
            words.stream().map(CoreLabel::tag).toArray(String[]::new));
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.setIndex(0);
    List<TypedDependency> dependencies = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      int head = tree.heads()[i];
      dependencies.add(
          new TypedDependency(
              head == 0 ? GrammaticalRelation.ROOT : relation(tree.relations()[i]),
              head == 0 ? root : new IndexedWord(words.get(head - 1)),
              new IndexedWord(words.get(i - 1))));
    }
    return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
  }

  private static GrammaticalRelation relation(String name) {
    Map<String, GrammaticalRelation> known = UniversalEnglishGrammaticalRelations.shortNameToGRel;
    GrammaticalRelation relation = known.get(name);
    return relation == null
        ? new GrammaticalRelation(
            Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
        : relation;
  }

  /** Copy nodes of the enhanced++ graph fall together with the word they copy. */
  private static List<Dependency> edges(GrammaticalStructure structure) {
    SemanticGraph graph =
        SemanticGraphFactory.makeFromTree(
            structure,
            SemanticGraphFactory.Mode.ENHANCED_PLUS_PLUS,
            GrammaticalStructure.Extras.NONE,
            null);
    TreeSet<Dependency> edges =
        new TreeSet<>(
            Comparator.comparingInt(Dependency::dependent)
                .thenComparingInt(Dependency::governor)
                .thenComparing(Dependency::relation));
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      IndexedWord governor = edge.getGovernor();
      IndexedWord dependent = edge.getDependent();
      if (governor.index() != dependent.index()) {
        edges.add(
            new Dependency(
                governor.index() - 1, dependent.index() - 1, edge.getRelation().toString()));
      }
    }
    return List.copyOf(edges);
  }
}
