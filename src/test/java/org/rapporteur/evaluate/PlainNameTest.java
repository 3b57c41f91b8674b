package org.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

  @ParameterizedTest
  @CsvSource({
    "Enrique Peña Nieto, enrique pena nieto",
    "the United States, united states",
    "China's foreign ministry, china foreign ministry",
    "U.N., u n",
    "習近平, ''",
  })
  void accentsCaseAndSmallWordsGo(String name, String plain) {
    assertEquals(plain, PlainName.of(name).text());
  }

  @ParameterizedTest
  @CsvSource({
    "Mara Quist, Quist, true",
    "Mara Quist, Mara, false",
    "Foreign Minister Mara Quist, Mara Quist, true",
    "Mara Quist, Mara Oduya, false",
    "Ministry of Foreign Affairs, Foreign Affairs, true",
    "Lund Post, The Lund Post, true",
    "'', Quist, false",
  })
  void aNameMayBeAPartOfTheOther(String one, String other, boolean match) {
    assertEquals(match, PlainName.of(one).mayBe(PlainName.of(other)));
    assertEquals(match, PlainName.of(other).mayBe(PlainName.of(one)));
  }
}
