package org.rapporteur.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The questions that come with the program, from {@code queries/}. */
public final class QuestionCatalogue {

  private static final String FOLDER = "/org/rapporteur/queries/";
  private static final String FEDERATED = "federated/";

  private final Map<String, Question> questions = new TreeMap<>();

  private QuestionCatalogue() {}

  public static QuestionCatalogue bundled() {
    QuestionCatalogue catalogue = new QuestionCatalogue();
    for (String name : names()) {
      catalogue.questions.put(name, Question.of(name, text(FOLDER + name + ".rq")));
    }
    return catalogue;
  }

  /** Without reading the questions themselves. */
  public static List<String> names() {
    return text(FOLDER + "index.txt").lines().toList();
  }

  private static String text(String resource) {
    try (InputStream in = QuestionCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new QueryException(resource, "is not in the program; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Recipes that ask others too; null when there is none of that name. */
  private static Question federated(String name) {
    return recipes().contains(name) ? Question.of(name, text(FOLDER + name + ".rq")) : null;
  }

  /** Names of the recipes that ask others too. */
  public static List<String> recipes() {
    return text(FOLDER + FEDERATED + "index.txt").lines().map(n -> FEDERATED + n).toList();
  }

  /** Sorted by name. */
  public List<Question> all() {
    return List.copyOf(questions.values());
  }

  /**
   * @throws QueryException when there is none of this name, with those that may have been meant
   */
  public Question question(String name) {
    Question question = name.startsWith(FEDERATED) ? federated(name) : questions.get(name);
    if (question == null) {
      throw new QueryException(
          "",
          "there is no question \""
              + name
              + "\""
              + NearMisses.hint(name, questions.keySet())
              + "; 'rapporteur query --list' shows them all");
    }
    return question;
  }
}
