package org.rapporteur.link.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Terms that cannot be, and terms that cannot both be. */
final class Holdings {

  /** Offices that one person holds at a time, but for rivals. */
  private static final Set<Office> ONE_SEAT =
      EnumSet.of(
          Office.HEAD_OF_STATE,
          Office.HEAD_OF_GOVERNMENT,
          Office.FOREIGN_MINISTER,
          Office.DEFENCE_MINISTER);

  private static final int LONGEST_YEARS = 75;

  /** A handover may be dated by two sources some days apart. */
  private static final int HANDOVER_DAYS = 31;

  private final Consumer<Finding> report;
  private final Map<String, List<Placed>> byHolder = new LinkedHashMap<>();
  private final Map<String, List<Placed>> bySeat = new LinkedHashMap<>();

  private record Placed(Term term, Table.Row row) {}

  Holdings(Consumer<Finding> report) {
    this.report = report;
  }

  void add(Table.Row row) {
    Term term;
    try {
      term = Term.of(row);
    } catch (IllegalArgumentException e) {
      find(true, row, "\"" + row.text(2) + "\" is no class of office");
      return;
    }
    if (term.title().isBlank()) {
      find(true, row, term.person() + " holds an office without a name");
    }
    if (dates(term, row)) {
      Placed placed = new Placed(term, row);
      String office = term.title() + "|" + term.office() + "|" + term.of();
      byHolder.computeIfAbsent(term.person() + "|" + office, k -> new ArrayList<>(1)).add(placed);
      if (ONE_SEAT.contains(term.office())) {
        bySeat.computeIfAbsent(office, k -> new ArrayList<>(1)).add(placed);
      }
    }
  }

  private boolean dates(Term term, Table.Row row) {
    for (String date : List.of(term.start(), term.end(), term.asOf())) {
      if (!date.isEmpty() && !isDate(date)) {
        find(true, row, "\"" + date + "\" is no date; write yyyy, yyyy-MM or yyyy-MM-dd");
        return false;
      }
    }
    if (term.end().isEmpty() && term.asOf().isEmpty()) {
      find(true, row, tell(term) + " has no end, and no as_of to say until when that is known");
    }
    if (!term.start().isEmpty() && term.endsBeforeItStarts()) {
      find(true, row, tell(term) + " ends before it starts");
      return false;
    }
    if (years(term) > LONGEST_YEARS) {
      find(true, row, tell(term) + " lasts more than " + LONGEST_YEARS + " years");
    }
    return true;
  }

  private static int years(Term term) {
    String end = term.end().isEmpty() ? term.asOf() : term.end();
    return term.start().isEmpty() || end.isEmpty()
        ? 0
        : Integer.parseInt(end.substring(0, 4)) - Integer.parseInt(term.start().substring(0, 4));
  }

  private static boolean isDate(String date) {
    try {
      switch (date.length()) {
        case 4 -> Year.parse(date);
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** To be called once, after the last row. */
  void compare() {
    byHolder.values().forEach(held -> pairs(held, this::twice));
    bySeat.values().forEach(held -> pairs(held, this::rivals));
  }

  private static void pairs(
      List<Placed> held, java.util.function.BiConsumer<Placed, Placed> compare) {
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        compare.accept(held.get(i), held.get(j));
      }
    }
  }

  private void twice(Placed one, Placed other) {
    if (one.term().equals(other.term())) {
      find(true, other.row(), tell(other.term()) + " has a row already");
    } else if (one.term().overlapsForSure(other.term())) {
      find(true, other.row(), tell(other.term()) + " overlaps " + span(one.term()));
    }
  }

  private void rivals(Placed one, Placed other) {
    if (!one.term().person().equals(other.term().person())
        && one.term().sharedDays(other.term()) > HANDOVER_DAYS) {
      find(false, other.row(), tell(other.term()) + " and at once " + tell(one.term()));
    }
  }

  private void find(boolean isError, Table.Row row, String problem) {
    report.accept(new Finding(isError, row.file(), row.line(), problem));
  }

  private static String tell(Term term) {
    return term.person() + ", " + term.title() + " of " + term.of() + " " + span(term);
  }

  private static String span(Term term) {
    return term.start() + " to " + (term.end().isEmpty() ? "(" + term.asOf() + ")" : term.end());
  }
}
