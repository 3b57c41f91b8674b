package org.rapporteur.evaluate.role;

import static org.rapporteur.evaluate.role.RoleMeasure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.evaluate.Counts;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.PlainName;

/**
 * Compares roles with those that people marked. A gold role is found when a role of the graph has a
 * holder and a body that both bear a name of it. A role of the graph is judged when gold knows its
 * person and its body, and wrong when gold sees no relation between the two.
 */
public final class RoleEvaluation {

  private static final String HEAD_OF_BODY = "head_of";

  private final RolePredictions predictions;
  private final Documents<RoleMeasure> documents = new Documents<>(RoleMeasure.class);
  private final List<Mistake> mistakes = new ArrayList<>();

  private RoleEvaluation(RolePredictions predictions) {
    this.predictions = predictions;
  }

  /**
   * @param gold by name of the document, in the order their mistakes shall have
   * @throws EvaluationException when none of them has an article
   */
  public static RoleReport of(Map<String, GoldRoles> gold, RolePredictions predictions) {
    if (gold.keySet().stream().noneMatch(predictions::has)) {
      throw EvaluationException.noArticleOf(gold.keySet());
    }
    RoleEvaluation evaluation = new RoleEvaluation(predictions);
    gold.forEach(evaluation::count);
    return RoleReport.of(gold.size(), evaluation.documents, evaluation.mistakes);
  }

  /** Indices of the gold entities that a role's people and bodies may be. */
  private record Match(Set<Integer> people, Set<Integer> bodies) {}

  private void count(String document, GoldRoles gold) {
    Counts<RoleMeasure> counts = documents.next();
    if (!predictions.has(document)) {
      mistakes.add(new Mistake("missing article", document, "no graph has it", "", "", ""));
    }
    List<Set<PlainName>> names =
        gold.entities().stream().map(e -> PlainName.all(e.names())).toList();
    List<Match> matches = new ArrayList<>();
    for (RolePredictions.Found role : predictions.of(document)) {
      Match match = match(gold, names, role);
      matches.add(match);
      judge(document, gold, role, match, counts);
    }
    for (GoldRoles.Role role : gold.roles()) {
      boolean hit =
          matches.stream()
              .anyMatch(
                  m ->
                      m.people().contains(role.person())
                          && role.of().stream().anyMatch(m.bodies()::contains));
      count(role, hit, counts);
      if (!hit && role.sameSentence()) {
        missed(document, gold, role);
      }
    }
  }

  private Match match(GoldRoles gold, List<Set<PlainName>> names, RolePredictions.Found role) {
    Set<Integer> people = new TreeSet<>();
    Set<Integer> bodies = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      Set<PlainName> wanted = names.get(i);
      if (gold.entities().get(i).isPerson()) {
        if (role.holders().stream().anyMatch(h -> isPerson(wanted, predictions.names(role, h)))) {
          people.add(i);
        }
      } else if (role.bodies().stream()
          .anyMatch(b -> predictions.names(role, b).stream().anyMatch(wanted::contains))) {
        bodies.add(i);
      }
    }
    return new Match(people, bodies);
  }

  private static boolean isPerson(Set<PlainName> wanted, Set<PlainName> labels) {
    return wanted.stream().anyMatch(w -> labels.stream().anyMatch(w::mayBePerson));
  }

  private void judge(
      String document,
      GoldRoles gold,
      RolePredictions.Found role,
      Match match,
      Counts<RoleMeasure> counts) {
    if (match.people().isEmpty() || match.bodies().isEmpty()) {
      return;
    }
    boolean right =
        gold.related().stream()
            .anyMatch(p -> match.people().contains(p.get(0)) && match.bodies().contains(p.get(1)));
    counts.add(JUDGED, 1);
    counts.add(RIGHT, right ? 1 : 0);
    if (!right) {
      mistakes.add(
          new Mistake(
              "extra role",
              document,
              name(gold, match.people().iterator().next()),
              "",
              role.title() + " of " + name(gold, match.bodies().iterator().next()),
              role.sentence()));
    }
  }

  private static void count(GoldRoles.Role role, boolean hit, Counts<RoleMeasure> counts) {
    boolean political = !HEAD_OF_BODY.equals(role.relation());
    add(counts, true, ALL, ALL_HIT, hit);
    add(counts, role.sameSentence(), NEAR, NEAR_HIT, hit);
    add(counts, political, POLITICAL, POLITICAL_HIT, hit);
    add(counts, political && role.sameSentence(), POLITICAL_NEAR, POLITICAL_NEAR_HIT, hit);
  }

  private static void add(
      Counts<RoleMeasure> counts,
      boolean isMember,
      RoleMeasure gold,
      RoleMeasure found,
      boolean hit) {
    counts.add(gold, isMember ? 1 : 0);
    counts.add(found, isMember && hit ? 1 : 0);
  }

  private void missed(String document, GoldRoles gold, GoldRoles.Role role) {
    List<String> bodies =
        role.of().stream().flatMap(i -> gold.entities().get(i).names().stream()).toList();
    mistakes.add(
        new Mistake(
            "missed role",
            document,
            name(gold, role.person()),
            role.relation() + " of " + name(gold, role.of().get(0)),
            "",
            predictions
                .evidence(document)
                .naming(gold.entities().get(role.person()).names(), bodies)));
  }

  private static String name(GoldRoles gold, int entity) {
    List<String> names = gold.entities().get(entity).names();
    return names.get(names.size() - 1);
  }
}
