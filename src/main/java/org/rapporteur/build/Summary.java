package org.rapporteur.build;

import java.util.List;
import org.rapporteur.read.Problem;

/**
 * What a run gave.
 *
 * @param repeated inputs that were an article of this run once more
 * @param actors persons, states, organizations and groups, each once
 * @param meetings among the events
 * @param events meetings, calls, visits and agreements
 * @param triples of all articles
 * @param encounters the first {@value #MOST_ENCOUNTERS} meetings and calls that took place
 * @param problems inputs that gave nothing, in the order of the inputs
 */
public record Summary(
    int articles,
    int repeated,
    int actors,
    int meetings,
    int events,
    int statements,
    int roles,
    long triples,
    List<Encounter> encounters,
    List<Problem> problems) {

  public static final int MOST_ENCOUNTERS = 10;

  public Summary {
    encounters = List.copyOf(encounters);
    problems = List.copyOf(problems);
  }

  /** 0 when there is no article. */
  public long triplesPerArticle() {
    return articles == 0 ? 0 : Math.round((double) triples / articles);
  }
}
