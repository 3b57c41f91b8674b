package org.rapporteur.annotate.parse;

import java.util.Arrays;

/**
 * Where the parser stands in a sentence: words it looks at on a stack, the words to come, and the
 * arcs it has drawn. Words count from 1, the root is 0, and -1 is none.
 */
final class ParserState {

  /** Features of a state: 18 words, their tags, and the relations of twelve of them. */
  static final int PLACES = 48;

  private static final int TAGS = 18;
  private static final int RELATIONS = 36;
  private static final int NONE = -1;

  /** By word, as numbers of the model; the last is that of no word. */
  private final int[] words;

  private final int[] tags;
  private final ParserModel model;
  private final int size;

  private final int[] stack;
  private int height = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] relations;

  ParserState(ParserModel model, String[] text, String[] partsOfSpeech) {
    this.model = model;
    this.size = text.length;
    this.words = new int[size + 2];
    this.tags = new int[size + 2];
    words[0] = model.word(ParserModel.ROOT);
    tags[0] = model.tag(ParserModel.ROOT);
    for (int i = 1; i <= size; i++) {
      words[i] = model.word(text[i - 1]);
      tags[i] = model.tag(partsOfSpeech[i - 1]);
    }
    words[size + 1] = model.word(ParserModel.NONE);
    tags[size + 1] = model.tag(ParserModel.NONE);
    this.stack = new int[size + 1];
    this.heads = new int[size + 1];
    this.relations = new int[size + 1];
    Arrays.fill(heads, NONE);
  }

  boolean isDone() {
    return height == 1 && isBufferEmpty();
  }

  boolean isBufferEmpty() {
    return next > size;
  }

  /** Whether two words lie on the stack, so that there may be an arc between them. */
  boolean hasPair() {
    return height > 2;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** The upper word becomes the head of the one below it. */
  void arcLeft(int relation) {
    draw(stack[height - 2], stack[height - 1], relation);
    stack[height - 2] = stack[height - 1];
    height--;
  }

  /** The lower word, or the root, becomes the head of the upper one. */
  void arcRight(int relation) {
    draw(stack[height - 1], stack[height - 2], relation);
    height--;
  }

  private void draw(int word, int head, int relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  /** Puts in the numbers of all features, in the order the model was trained with. */
  void features(int[] features) {
    for (int depth = 2; depth >= 0; depth--) {
      put(features, 2 - depth, onStack(depth));
    }
    for (int ahead = 0; ahead <= 2; ahead++) {
      put(features, 3 + ahead, next + ahead <= size ? next + ahead : NONE);
    }
    for (int depth = 0; depth <= 1; depth++) {
      int word = onStack(depth);
      int left = leftChild(word, 1);
      int right = rightChild(word, 1);
      int child = depth * 6;
      putChild(features, child, left);
      putChild(features, child + 1, right);
      putChild(features, child + 2, leftChild(word, 2));
      putChild(features, child + 3, rightChild(word, 2));
      putChild(features, child + 4, leftChild(left, 1));
      putChild(features, child + 5, rightChild(right, 1));
    }
  }

  private void put(int[] features, int place, int word) {
    int index = word == NONE ? size + 1 : word;
    features[place] = words[index];
    features[TAGS + place] = tags[index];
  }

  private void putChild(int[] features, int child, int word) {
    put(features, 6 + child, word);
    features[RELATIONS + child] = model.relation(word == NONE ? 0 : relations[word]);
  }

  private int onStack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  /** The first or second child from the left that stands before a word. */
  private int leftChild(int word, int count) {
    int found = 0;
    for (int i = 1; i < word; i++) {
      if (heads[i] == word && ++found == count) {
        return i;
      }
    }
    return NONE;
  }

  /** The first or second child from the right that stands behind a word. */
  private int rightChild(int word, int count) {
    int found = 0;
    for (int i = size; word != NONE && i > word; i--) {
      if (heads[i] == word && ++found == count) {
        return i;
      }
    }
    return NONE;
  }

  ParsedTree tree() {
    String[] names = new String[size + 1];
    for (int i = 1; i <= size; i++) {
      names[i] = model.relations().get(relations[i]);
    }
    return new ParsedTree(heads, names);
  }
}
