package org.rapporteur.extract.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.testing.Annotators;

/** Roles over real parses: person, title, whose, when. */
class RoleExtractorTest {

  private static final RuleSet RULES = RuleSet.bundled();
  private static final MentionFinder MENTIONS = new MentionFinder(RULES.words());
  private static final RoleExtractor ROLES = new RoleExtractor(RULES);

  static List<String> roles(String text) {
    AnnotatedArticle article = Annotators.annotated(text);
    return ROLES.extract(article, MENTIONS.find(article)).stream()
        .map(role -> row(article, role))
        .toList();
  }

  private static String row(AnnotatedArticle article, RoleClaim role) {
    String of = role.body().map(m -> article.words(m.name())).orElse("-");
    return String.join(
        "|", article.words(role.person().name()), role.title(), of, role.tense().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Danish Foreign Minister Lars Holm left.>Lars Holm|Foreign Minister|Danish|PRESENT",
        "US Secretary of State Laura Whitfield left.>Laura Whitfield|Secretary of State|US|PRESENT",
        "Peter Voss, a former head of the World Bank, left.>Peter Voss|head|World Bank|FORMER",
        "The chief of the World Bank, Peter Voss, left.>Peter Voss|chief|World Bank|PRESENT",
        "NATO Secretary General Peter Voss left.>Peter Voss|Secretary General|NATO|PRESENT",
        "Ex-president Peter Voss left.>Peter Voss|president|-|FORMER",
        "Ex-Prime Minister Peter Voss left.>Peter Voss|Prime Minister|-|FORMER",
        "NATO summit chairperson President Ana Ruiz left.>Ana Ruiz|President|-|PRESENT",
        "The acting president of Peru, Ana Ruiz, left.>Ana Ruiz|president|Peru|PRESENT",
        "Chile's president-elect Ana Ruiz left.>Ana Ruiz|president-elect|Chile|FUTURE",
        "Chinese envoy Li Bo left.>Li Bo|envoy|Chinese|PRESENT",
        "Ana Ruiz is the US ambassador to Peru.>Ana Ruiz|ambassador to Peru|US|PRESENT",
        "Ana Ruiz was chancellor of Austria until 2008.>Ana Ruiz|chancellor|Austria|FORMER",
      })
  void aSentenceGivesItsRole(String text, String row) {
    assertEquals(List.of(row), roles(text));
  }

  @Test
  void twoOfficesOfOnePersonAreTwoRoles() {
    assertEquals(
        List.of(
            "Wei Jian|State Councilor|Chinese|PRESENT",
            "Wei Jian|Defense Minister|Chinese|PRESENT"),
        roles("Chinese State Councilor and Defense Minister Wei Jian spoke."));
  }

  @Test
  void aPersonWhoIsSpokenForHoldsNoOffice() {
    assertEquals(List.of(), roles("A spokesman for Laura Whitfield declined to comment."));
  }

  @Test
  void nobodyHoldsAnOfficeThatIsDenied() {
    assertEquals(List.of(), roles("Peter Voss is not the president of Peru."));
  }
}
