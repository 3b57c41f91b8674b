package org.rapporteur.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.event.EventExtractor;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.role.RoleExtractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.extract.statement.StatementExtractor;

/** Reads all that an article claims. Safe to call from several threads. */
public final class Extractor {

  private static final Comparator<Mention> IN_TEXT_ORDER =
      Comparator.<Mention>naturalOrder()
          .thenComparing(Mention::name)
          .thenComparingInt(Mention::head)
          .thenComparing(Mention::form)
          .thenComparing(Mention::kind);

  private final MentionFinder mentions;
  private final EventExtractor events;
  private final StatementExtractor statements;
  private final RoleExtractor roles;

  public Extractor(RuleSet rules) {
    this.mentions = new MentionFinder(rules.words());
    this.events = new EventExtractor(rules);
    this.statements = new StatementExtractor(rules);
    this.roles = new RoleExtractor(rules);
  }

  public Claims extract(AnnotatedArticle article) {
    Mentions found = mentions.find(article);
    List<StatementClaim> said = statements.extract(article, found);
    return new Claims(
        article,
        withSpeakers(found.all(), said),
        events.extract(article, found),
        said,
        roles.extract(article, found));
  }

  /** Speakers may be noun phrases that are no mentions otherwise ("the poll"). */
  private static List<Mention> withSpeakers(List<Mention> mentions, List<StatementClaim> said) {
    TreeSet<Mention> all = new TreeSet<>(IN_TEXT_ORDER);
    all.addAll(mentions);
    for (StatementClaim claim : said) {
      Stream.concat(Stream.of(claim.speaker(), claim.addressee()), claim.relays().stream())
          .filter(Objects::nonNull)
          .forEach(all::add);
    }
    return List.copyOf(all);
  }
}
