package org.rapporteur.annotate.parse;

import java.io.IOException;
import java.io.InputStream;

/**
 * Draws the dependency tree of a sentence, one transition after the other, each the best that the
 * network knows (arc-standard, with a single root). Safe to call from several threads.
 */
public final class TransitionParser {

  /** With 1,000 hidden units a sum takes 8 kB, and two such numbers of them are kept. */
  private static final int GENERATION = 16_000;

  /** The first of a model's relations is that of words that have no head yet. */
  private static final int ROOT = 1;

  private final ParserModel model;
  private final HiddenSums sums;
  private final int arcs;

  private TransitionParser(ParserModel model, HiddenSums sums) {
    this.model = model;
    this.sums = sums;
    this.arcs = model.relations().size() - 1;
  }

  /**
   * @param model the text of a model of CoreNLP's, not compressed
   * @throws IOException when it cannot be read or is none
   */
  public static TransitionParser read(InputStream model) throws IOException {
    return read(model, GENERATION);
  }

  static TransitionParser read(InputStream text, int generation) throws IOException {
    ParserModel model = ParserModel.read(text);
    return new TransitionParser(model, new HiddenSums(model, generation));
  }

  /**
   * The tree of a sentence.
   *
   * @param words at least one
   * @param tags Penn Treebank parts of speech, as many
   */
  public ParsedTree parse(String[] words, String[] tags) {
    ParserState state = new ParserState(model, words, tags);
    Network network = new Network(model, sums);
    int[] features = new int[ParserState.PLACES];
    while (!state.isDone()) {
      if (state.hasPair()) {
        state.features(features);
        apply(best(network.scores(features), state.isBufferEmpty()), state);
      } else if (state.isBufferEmpty()) {
        state.arcRight(ROOT);
      } else {
        state.shift();
      }
    }
    return state.tree();
  }

  /** The first of the best; arcs of the root are for the end, and a shift needs a word to come. */
  private int best(double[] scores, boolean isBufferEmpty) {
    int best = -1;
    int last = isBufferEmpty ? 2 * arcs : 2 * arcs + 1;
    for (int i = 0; i < last; i++) {
      boolean isRoot = i < 2 * arcs && i % arcs + 1 == ROOT;
      if (!isRoot && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private void apply(int transition, ParserState state) {
    if (transition < arcs) {
      state.arcLeft(transition + 1);
    } else if (transition < 2 * arcs) {
      state.arcRight(transition - arcs + 1);
    } else {
      state.shift();
    }
  }
}
