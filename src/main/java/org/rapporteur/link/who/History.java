package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.extract.Mention;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** What the article has spoken of so far, mention by mention. */
final class History {

  /** A mention and the figures it means. */
  record Entry(Mention mention, List<Figure> figures) {}

  private static final double SAME_SENTENCE = 4;
  private static final double SUBJECT = 2;
  private static final double OBJECT = 1;
  private static final double POSSESSOR = 0.5;
  private static final double FREQUENT = 0.15;
  private static final int FREQUENT_AT_MOST = 6;

  private final Discourse discourse;
  private final List<Entry> entries = new ArrayList<>();

  History(Discourse discourse) {
    this.discourse = discourse;
  }

  void add(Mention mention, List<Figure> figures) {
    entries.add(new Entry(mention, figures));
  }

  /** Entries before a position, the nearest first. */
  List<Entry> before(int position) {
    List<Entry> found = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).mention().span().end() <= position) {
        found.add(entries.get(i));
      }
    }
    return found;
  }

  /** Figures before a mention that fit, each once, the nearest first. */
  List<Figure> nearest(Mention mention, Predicate<Figure> wanted) {
    Map<String, Figure> found = new LinkedHashMap<>();
    for (Entry entry : before(mention.span().start())) {
      entry.figures().stream().filter(wanted).forEach(f -> found.putIfAbsent(f.key(), f));
    }
    return List.copyOf(found.values());
  }

  /** Distinct figures of a sentence before a position that fit, in text order. */
  List<Figure> inSentence(int sentence, int before, Predicate<Figure> wanted) {
    Map<String, Figure> found = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.mention().sentence() == sentence && entry.mention().span().end() <= before) {
        entry.figures().stream().filter(wanted).forEach(f -> found.putIfAbsent(f.key(), f));
      }
    }
    return List.copyOf(found.values());
  }

  /** How near to mind an entry is when a mention comes: where it stands and its part there. */
  double salience(Entry entry, Mention mention) {
    double recency = SAME_SENTENCE - (mention.sentence() - entry.mention().sentence());
    return recency + part(entry.mention()) + frequency(entry.figures().get(0));
  }

  private double part(Mention mention) {
    Sentence sentence = discourse.sentence(mention);
    if (mention.head() >= sentence.size()) {
      return 0;
    }
    if (discourse.isSpeaker(mention)) {
      return SUBJECT;
    }
    Token head = sentence.token(mention.head());
    boolean apposed =
        head.relation().equals("appos")
            && mention.span().covers(sentence.token(head.head()).span());
    String relation = apposed ? sentence.token(head.head()).relation() : head.relation();
    if (Sentence.hasRelation(relation, "nsubj", "root")) {
      return SUBJECT;
    }
    if (Sentence.hasRelation(relation, "obj", "iobj")) {
      return OBJECT;
    }
    return relation.equals("nmod:poss") ? POSSESSOR : 0;
  }

  private double frequency(Figure figure) {
    long times =
        entries.stream()
            .filter(e -> e.figures().size() == 1 && e.figures().get(0).key().equals(figure.key()))
            .count();
    return FREQUENT * Math.min(FREQUENT_AT_MOST, times);
  }

  /** True when both are arguments of one verb, and so cannot be the same. */
  boolean shareVerb(Mention one, Mention other) {
    if (one.sentence() != other.sentence()) {
      return false;
    }
    Optional<Integer> verb = verb(one);
    return verb.isPresent() && verb.equals(verb(other));
  }

  private Optional<Integer> verb(Mention mention) {
    Sentence sentence = discourse.sentence(mention);
    if (mention.head() >= sentence.size()) {
      return Optional.empty();
    }
    Token head = sentence.token(mention.head());
    boolean argument =
        Sentence.hasRelation(head.relation(), "nsubj", "obj", "iobj", "obl") && head.head() >= 0;
    return argument ? Optional.of(head.head()) : Optional.empty();
  }
}
