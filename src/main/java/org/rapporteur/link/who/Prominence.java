package org.rapporteur.link.who;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.Term;

/** How likely someone is to be in the news on the day of an article. */
final class Prominence {

  /** Years after the last office in which its holder is still likely to be in the news. */
  private static final int REMEMBERED = 15;

  private static final String RECENT = "2005";

  private static final double FORGOTTEN = 0.3;

  private final Optional<LocalDate> day;

  /**
   * @param day of the article, empty when unknown
   */
  Prominence(Optional<LocalDate> day) {
    this.day = day;
  }

  /** Between 0 and 1. */
  double of(KnownPerson person) {
    if (day.isEmpty()) {
      return (isRecent(person) ? 0.8 : 0.4) * person.prominence();
    }
    double remembered = isRemembered(person, day.get()) ? 1 : FORGOTTEN;
    return remembered * person.prominence(day.get());
  }

  /** Whether an office so prominent is held on the article's day. */
  boolean isInOffice(KnownPerson person, double least) {
    return day.filter(d -> person.prominence(d) >= least).isPresent();
  }

  private static boolean isRemembered(KnownPerson person, LocalDate day) {
    return person.terms().stream()
        .anyMatch(t -> t.begunBy(day) && (t.end().isEmpty() || !isForgotten(t, day)));
  }

  /** Without a date an article is taken to be of recent years. */
  private static boolean isRecent(KnownPerson person) {
    return person.terms().stream()
        .anyMatch(t -> t.end().isEmpty() || t.end().compareTo(RECENT) >= 0);
  }

  private static boolean isForgotten(Term term, LocalDate day) {
    return Integer.parseInt(term.end().substring(0, 4)) + REMEMBERED < day.getYear();
  }
}
