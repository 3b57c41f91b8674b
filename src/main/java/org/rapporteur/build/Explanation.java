package org.rapporteur.build;

import java.util.List;
import java.util.Map;

/**
 * An article as it was understood, for people who write rules.
 *
 * @param published day, "" when unknown
 * @param sentences all of them, in text order, with what was read there
 */
public record Explanation(
    String sourceFile, String title, String published, List<Sentence> sentences) {

  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence, with the claims whose first evidence begins in it and the mentions that mean
   * somebody.
   *
   * @param number from 1
   */
  public record Sentence(int number, String text, List<Claim> claims, List<Link> links) {

    public Sentence {
      claims = List.copyOf(claims);
      links = List.copyOf(links);
    }
  }

  /**
   * What the article claims there.
   *
   * @param what meeting, call, visit, agreement, statement or role
   * @param details what is known of it, by name, in the order to be shown
   * @param rule id
   * @param reason the rule's own, "" where the id is that of no rule of the rule files
   * @param words its evidence
   */
  public record Claim(
      String what,
      Map<String, String> details,
      String rule,
      String reason,
      double confidence,
      List<String> words) {

    public Claim {
      words = List.copyOf(words);
    }
  }

  /**
   * Whom words mean.
   *
   * @param means name and key of the entity
   * @param runnerUp name and key of the next best, "" when there was none
   */
  public record Link(String words, String means, double score, String reason, String runnerUp) {}
}
