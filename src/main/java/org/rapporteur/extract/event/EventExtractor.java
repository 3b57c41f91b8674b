package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.extract.time.TimeFinder;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Reads the events of an article. Safe to call from several threads. */
public final class EventExtractor {

  private final Grammar grammar;

  public EventExtractor(RuleSet rules) {
    this.grammar = new Grammar(rules);
  }

  /** Claims in text order. */
  public List<EventClaim> extract(AnnotatedArticle article, Mentions mentions) {
    ArticleEvents events = new ArticleEvents(grammar, article, mentions);
    List<EventClaim> read = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      read.addAll(events.in(sentence));
    }
    List<EventClaim> claims = events.denials.applied(read);
    return NewsPeg.of(article, mentions, claims)
        .map(news -> claims.stream().map(news::complete).toList())
        .orElse(claims);
  }

  /** All that is known of events before any article is read. */
  static final class Grammar {

    final List<Rule> events;
    final List<Rule> manners;
    final StatusReader status;
    final EventTimes times;
    final TimeFinder finder;
    final Apart apart;
    final WhenClauses joins;
    final SmallWords small;
    final RuleSet set;

    Grammar(RuleSet set) {
      this.set = set;
      this.events = set.family("event");
      this.manners = set.family("manner");
      this.status = new StatusReader(set);
      this.finder = new TimeFinder(set.words());
      this.apart = new Apart(set.words("apart-words"));
      this.small = new SmallWords(set.words("small-words"));
      this.joins = new WhenClauses(set.words("same-time-words"), small);
      this.times = new EventTimes(set.words(), small);
    }

    /** True where the words name one party or none of two that deal with each other. */
    boolean isPair(Rule rule) {
      return rule.setting("parties").filter("pair"::equals).isPresent();
    }

    /** True for "the Iran deal": that it is opposed or to be scrapped does not undo it. */
    boolean isSettled(Rule rule) {
      return rule.setting("settled").isPresent();
    }

    /** As the rule says, or as its word list says of the trigger: "list event-nouns". */
    String kind(Rule rule, Token trigger) {
      String setting = rule.setting("kind").orElse("meeting");
      return setting.startsWith("list ")
          ? set.words(setting.substring("list ".length()))
              .value(trigger.lemma(), "kind")
              .orElse("meeting")
          : setting;
    }
  }
}
