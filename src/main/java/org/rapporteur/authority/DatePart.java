package org.rapporteur.authority;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the tables write them. */
final class DatePart {

  private static final Pattern DATE =
      Pattern.compile("\\+?(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*|Z|[+-]\\d.*)?)?)?");

  private static final int YEAR = 9;
  private static final int MONTH = 10;

  private DatePart() {}

  /**
   * Of an XML Schema date or time or a part of one; "" for anything else.
   *
   * @param precision as in Wikidata: 9 for a year, 10 for a month, 11 for a day; 0 when it is not
   *     told, and then the first of January, as which Wikidata writes a year, is taken for the year
   */
  static String of(String value, int precision) {
    Matcher date = DATE.matcher(value.strip());
    if (!date.matches()) {
      return "";
    }
    String year = date.group(1);
    String month = date.group(2);
    String day = date.group(3);
    boolean isYear = month == null || month.equals("00") || precision == YEAR;
    if (isYear || precision == 0 && "01".equals(month) && (day == null || day.equals("01"))) {
      return year;
    }
    boolean isMonth = day == null || day.equals("00") || precision == MONTH;
    return year + "-" + month + (isMonth ? "" : "-" + day);
  }
}
