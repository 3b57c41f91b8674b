package org.rapporteur.annotate.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parser learned. Words, parts of speech and relations are numbered one after the other;
 * each number has a vector, and each place of a feature has weights for it.
 *
 * @param embeddings by number
 * @param inputWeights by place of the feature, then dimension of its vector, then hidden unit
 * @param bias by hidden unit
 * @param outputWeights by hidden unit, then transition: one to the left for each relation, one to
 *     the right for each, the shift, and zeros
 * @param kept the commonest features, as {@code number * places + place}, whose products CoreNLP
 *     keeps in double precision, where those of the others are rounded to floats
 */
record ParserModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> relations,
    float[][] embeddings,
    float[][] inputWeights,
    float[] bias,
    double[][] outputWeights,
    BitSet kept) {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NONE = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** As many as CoreNLP keeps if it is told nothing. */
  private static final int KEPT = 20_000;

  /** Reads the text form that {@code DependencyParser.writeModelFile} writes. */
  static ParserModel read(InputStream in) throws IOException {
    ModelLines lines = new ModelLines(in);
    int wordCount = lines.setting("dict");
    int tagCount = lines.setting("pos");
    int relationCount = lines.setting("label");
    int dimensions = lines.setting("embeddingSize");
    int units = lines.setting("hiddenSize");
    int places = lines.setting("numTokens");
    int keptCount = lines.setting("preComputed");
    if (places != ParserState.PLACES || units % 2 != 0) {
      throw new IOException(
          "the parser's model has " + places + " features and " + units + " hidden units");
    }
    float[][] embeddings = new float[wordCount + tagCount + relationCount][dimensions];
    Map<String, Integer> words = numbered(named(lines, embeddings, 0, wordCount), 0);
    Map<String, Integer> tags = numbered(named(lines, embeddings, wordCount, tagCount), wordCount);
    List<String> relations = named(lines, embeddings, wordCount + tagCount, relationCount);
    float[][] inputWeights = matrix(lines, dimensions * places, units);
    float[][] bias = matrix(lines, 1, units);
    double[][] outputWeights = wide(matrix(lines, units, 2 * relationCount - 1));
    return new ParserModel(
        words,
        tags,
        relations,
        embeddings,
        inputWeights,
        bias[0],
        outputWeights,
        kept(lines, Math.min(keptCount, KEPT)));
  }

  private static List<String> named(ModelLines lines, float[][] vectors, int from, int count)
      throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.next();
      names.add(lines.word());
      lines.floats(vectors[from + i]);
    }
    return names;
  }

  private static Map<String, Integer> numbered(List<String> names, int from) {
    Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), from + i);
    }
    return numbers;
  }

  private static float[][] matrix(ModelLines lines, int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      lines.next();
      lines.floats(row);
    }
    return matrix;
  }

  private static double[][] wide(float[][] matrix) {
    double[][] wide = new double[matrix.length][];
    for (int row = 0; row < matrix.length; row++) {
      wide[row] = new double[roundedUp(matrix[row].length)];
      for (int column = 0; column < matrix[row].length; column++) {
        wide[row][column] = matrix[row][column];
      }
    }
    return wide;
  }

  /** To whole groups of as many as processors add at a time. */
  private static int roundedUp(int length) {
    return (length + 7) / 8 * 8;
  }

  private static BitSet kept(ModelLines lines, int count) throws IOException {
    BitSet kept = new BitSet();
    int read = 0;
    while (read < count) {
      lines.next();
      for (; read < count && !lines.isAtEnd(); read++) {
        kept.set(Integer.parseInt(lines.word()));
      }
    }
    return kept;
  }

  int word(String word) {
    Integer number = words.get(word);
    return number == null ? words.get(UNKNOWN) : number;
  }

  int tag(String tag) {
    Integer number = tags.get(tag);
    return number == null ? tags.get(UNKNOWN) : number;
  }

  /** The number of a relation by its position among the relations. */
  int relation(int index) {
    return words.size() + tags.size() + index;
  }
}
