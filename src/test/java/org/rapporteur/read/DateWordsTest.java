package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-06-19                      | 2023-06-19
          2023/06/19                      | 2023-06-19
          20170113                        | 2017-01-13
          20170113033838                  | 2017-01-13
          2015-07-24T05:36:09+01:00       | 2015-07-24
          2019-04-28 06:01:07             | 2019-04-28
          June 19, 2023                   | 2023-06-19
          Posted on Jan. 3rd, 2021 at 4pm | 2021-01-03
          Monday, 19 Sept 2022            | 2022-09-19
          25 JANUARY 2022                 | 2022-01-25
          """)
  void readsADayAsWritten(String words, LocalDate day) {
    assertEquals(Optional.of(day), DateWords.day(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2023-13-45", "June 2023", "1546498802000", "31 June 2023"})
  void readsNothingElse(String words) {
    assertEquals(Optional.empty(), DateWords.day(words));
  }
}
