package org.rapporteur.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is read from a sentence, published on a Wednesday. */
class EventExtractorTest {

  private static Stream<DynamicTest> tests(Map<String, String> expected) {
    List<DynamicTest> tests = new ArrayList<>();
    expected.forEach(
        (text, events) ->
            tests.add(
                dynamicTest(
                    text, () -> assertEquals(events, String.join("; ", Readings.of(text))))));
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> meetings() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Prime Minister Jacinda Ardern met Chancellor Angela Merkel in Berlin on Tuesday.",
        "MEETING HELD Jacinda Ardern + Angela Merkel @Berlin 2021-05-04");
    expected.put(
        "Emmanuel Macron held a two-hour meeting with Merkel in Berlin last month.",
        "MEETING HELD Emmanuel Macron + Merkel @Berlin 2021-04 PT2H");
    expected.put(
        "A summit of Angela Merkel, Emmanuel Macron and Mario Draghi took place in Paris.",
        "MEETING HELD Angela Merkel + Emmanuel Macron + Mario Draghi @Paris");
    expected.put(
        "French and Omani officials met in Doha.",
        "MEETING HELD French + French and Omani officials + Omani @Doha");
    expected.put(
        "Talks between Kenya and Somalia were held in Doha on May 3.",
        "MEETING HELD Kenya + Somalia @Doha 2021-05-03");
    expected.put(
        "Heiko Maas held separate meetings with Angela Merkel and Mario Draghi.",
        "MEETING HELD Heiko Maas + Angela Merkel; MEETING HELD Heiko Maas + Mario Draghi");
    expected.put(
        "Heiko Maas met Angela Merkel and Mario Draghi.",
        "MEETING HELD Heiko Maas + Angela Merkel + Mario Draghi");
    expected.put(
        "King Felipe received President Duque in Madrid.", "MEETING HELD Felipe + Duque @Madrid");
    expected.put(
        "Merkel spent two hours alone with Emmanuel Macron.",
        "MEETING HELD Merkel + Emmanuel Macron PT2H IN_PERSON");
    expected.put(
        "Leaders of Kenya, Chad and Mali gathered in Nairobi.",
        "MEETING HELD Leaders of Kenya, Chad and Mali + Kenya + Chad + Mali @Nairobi");
    expected.put(
        "Merkel was joined by Macron for talks in Rome.", "MEETING HELD Merkel + Macron @Rome");
    expected.put(
        "Merkel spoke during a round of talks with Emmanuel Macron.",
        "MEETING HELD Merkel + Emmanuel Macron");
    expected.put(
        "Merkel went straight into a meeting with Emmanuel Macron.",
        "MEETING HELD Merkel + Emmanuel Macron");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> calls() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Merkel spoke with Putin at the summit in Rome on Monday.",
        "MEETING HELD Merkel + Putin @Rome 2021-05-03 IN_PERSON; MEETING HELD  @Rome 2021-05-03");
    expected.put(
        "Merkel spoke with Putin on the sidelines of a conference in Rome.",
        "MEETING HELD Merkel + Putin IN_PERSON");
    expected.put(
        "Merkel spoke by phone with Putin on Monday.", "CALL HELD Merkel + Putin 2021-05-03 PHONE");
    expected.put(
        "In a video call with Draghi, Merkel asked for patience.",
        "CALL HELD Draghi + Merkel VIDEO");
    expected.put("Erdogan telephoned Rouhani.", "CALL HELD Erdogan + Rouhani PHONE");
    expected.put(
        "Putin took a call from Merkel on Monday.", "CALL HELD Putin + Merkel 2021-05-03 PHONE");
    expected.put(
        "A call between Merkel and Putin is set for Friday.",
        "CALL PLANNED Merkel + Putin 2021-05-07");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> visits() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Foreign Minister Heiko Maas arrived in Kyiv on Sunday.",
        "VISIT HELD Heiko Maas @Kyiv 2021-05-02");
    expected.put(
        "Macron will travel to Rwanda next week.",
        "VISIT PLANNED Macron @Rwanda 2021-05-10/2021-05-16");
    expected.put(
        "Modi's three-day visit to Nepal was postponed.", "VISIT POSTPONED Modi @Nepal P3D");
    expected.put("Biden invited Suga to Washington.", "VISIT PROPOSED Biden + Suga @Washington");
    expected.put("Maas left for Cairo on Monday.", "VISIT HELD Maas @Cairo 2021-05-03");
    expected.put(
        "Macron accepted Merkel's invitation to Berlin.", "VISIT PLANNED Macron + Merkel @Berlin");
    expected.put("Macron turned down an invitation to Berlin.", "VISIT DENIED Macron @Berlin");
    expected.put("Merkel asked Macron to visit Berlin.", "VISIT PROPOSED Macron @Berlin");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> agreements() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Kenya and Chad signed a pact during Uhuru Kenyatta's visit to Mali in April.",
        "AGREEMENT HELD Kenya + Chad @Mali 2021-04; VISIT HELD Uhuru Kenyatta @Mali 2021-04");
    expected.put("Senators opposed the Iran deal.", "AGREEMENT HELD Iran");
    expected.put("Merkel settled a dispute with Poland.", "AGREEMENT HELD Merkel + Poland");
    expected.put(
        "Chad and Sudan signed an agreement in Khartoum on Friday.",
        "AGREEMENT HELD Chad + Sudan @Khartoum 2021-04-30");
    expected.put(
        "Armenia agreed with Georgia on a new border post.", "AGREEMENT HELD Armenia + Georgia");
    expected.put("Under a pact with Chad, Mali opened its border.", "AGREEMENT HELD Chad + Mali");
    expected.put(
        "Chad and Mali shook hands on a deal in Paris.",
        "MEETING HELD Chad + Mali IN_PERSON; AGREEMENT HELD Chad + Mali @Paris");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> statuses() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Kenya negotiates with Somalia over the border.", "MEETING ONGOING Kenya + Somalia");
    expected.put("Kenya has been negotiating with Somalia.", "MEETING ONGOING Kenya + Somalia");
    expected.put(
        "Merkel will explain the plan when she meets Macron.", "MEETING PLANNED she + Macron");
    expected.put(
        "Kenya proposed that they meet Somali leaders in Doha.",
        "MEETING PROPOSED they + Somali + Somali leaders in Doha @Doha");
    expected.put("Merkel had never met Putin before.", "");
    expected.put(
        "Blinken will meet Lavrov in Reykjavik.", "MEETING PLANNED Blinken + Lavrov @Reykjavik");
    expected.put("Blinken could meet Lavrov.", "MEETING PROPOSED Blinken + Lavrov");
    expected.put("Blinken did not meet Lavrov.", "MEETING DENIED Blinken + Lavrov");
    expected.put("Blinken refused to meet Lavrov.", "MEETING DENIED Blinken + Lavrov");
    expected.put(
        "Blinken has cancelled a meeting with Lavrov.", "MEETING CANCELLED Blinken + Lavrov");
    expected.put(
        "Blinken is meeting Lavrov in Reykjavik.", "MEETING ONGOING Blinken + Lavrov @Reykjavik");
    expected.put("Blinken offered to meet Lavrov.", "MEETING PROPOSED Blinken + Lavrov");
    expected.put(
        "Blinken meets Lavrov in Reykjavik on Friday.",
        "MEETING PLANNED Blinken + Lavrov @Reykjavik 2021-05-07");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> nothing() {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String text :
        List.of(
            "If Blinken met Lavrov, it would surprise many.",
            "Blinken often meets Lavrov.",
            "Blinken would have met Lavrov.",
            "The minister met her target.",
            "Blinken met reporters in Reykjavik.",
            "The pandemic reached Nepal in March.",
            "Critics called Merkel a hypocrite on Monday.")) {
      expected.put(text, "");
    }
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> whoseDayItIs() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Merkel called for patience on Monday at a meeting with Macron.",
        "MEETING HELD Merkel + Macron 2021-05-03");
    expected.put(
        "Merkel flew to Rome on Monday and met Mario Draghi.",
        "VISIT HELD Merkel @Rome 2021-05-03; MEETING HELD Merkel + Mario Draghi 2021-05-03");
    expected.put(
        "Merkel flew to Rome on Monday and later met Mario Draghi.",
        "VISIT HELD Merkel @Rome 2021-05-03; MEETING HELD Merkel + Mario Draghi");
    expected.put(
        "Macron wrapped up a two-day visit to Chad on Sunday.",
        "VISIT HELD Macron @Chad 2021-05-01/2021-05-02 P2D");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> whoseDayItIsNot() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Egypt denounced the deal between Chad and Mali on Monday.", "AGREEMENT HELD Chad + Mali");
    expected.put(
        "Merkel cancelled talks with Macron on Monday.", "MEETING CANCELLED Merkel + Macron");
    expected.put(
        "Between May 2019 and June 2020 Merkel met Macron.", "MEETING HELD Merkel + Macron");
    expected.put(
        "Maas met Sameh Shoukry to explain a decision last month.",
        "MEETING HELD Maas + Sameh Shoukry");
    expected.put(
        "In an interview on Monday, Maas described the meeting with Sameh Shoukry.",
        "MEETING HELD Sameh Shoukry");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> severalSentences() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Maas arrived in Cairo on Monday on a two-day visit. "
            + "On the final day of his visit he met President Sisi.",
        "VISIT HELD Maas @Cairo 2021-05-03; VISIT HELD Maas @Cairo P2D; "
            + "VISIT HELD his; MEETING HELD he + Sisi 2021-05-04");
    expected.put(
        "Maas met Sisi in Cairo on Monday. Sameh Shoukry also met Maas.",
        "MEETING HELD Maas + Sisi @Cairo 2021-05-03; "
            + "MEETING HELD Sameh Shoukry + Maas @Cairo 2021-05-03");
    expected.put(
        "Maas arrived in Cairo on Monday. He held talks there with President Sisi.",
        "VISIT HELD Maas @Cairo 2021-05-03; MEETING HELD He + Sisi @Cairo 2021-05-03");
    expected.put(
        "Merkel met Macron. Their talks went on for three hours.",
        "MEETING HELD Merkel + Macron; MEETING HELD Their PT3H");
    return tests(expected);
  }

  @TestFactory
  Stream<DynamicTest> daysAndPlacesNearby() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Maas cancelled a trip to Cairo, where he was to meet Sisi next Monday.",
        "VISIT CANCELLED Maas @Cairo 2021-05-10; MEETING PLANNED he + Sisi @Cairo 2021-05-10");
    expected.put(
        "Earlier, Merkel received Prime Minister of India Narendra Modi.",
        "MEETING HELD Merkel + Narendra Modi");
    expected.put("He met Communist Party chief To Lam.", "MEETING HELD He + To Lam");
    expected.put(
        "Macron resigned on Monday after talks with Merkel.", "MEETING HELD Macron + Merkel");
    expected.put(
        "Macron told reporters on Monday after talks with Merkel that he was pleased.",
        "MEETING HELD Macron + Merkel 2021-05-03");
    expected.put(
        "Merkel and Macron held talks in the Norwegian capital.",
        "MEETING HELD Merkel + Macron @Norwegian");
    return tests(expected);
  }

  @Test
  void whatIsToldAtTheTopIsWhereTheDatelineIs() {
    assertEquals(
        List.of("MEETING HELD Merkel + Macron @OSLO 2021-05-04"),
        Readings.under("OSLO", "Merkel met Macron on Tuesday."));
    assertEquals(
        List.of("MEETING HELD Merkel + Macron @Rome 2021-05-04"),
        Readings.under("OSLO", "Merkel met Macron in Rome on Tuesday."));
  }
}
