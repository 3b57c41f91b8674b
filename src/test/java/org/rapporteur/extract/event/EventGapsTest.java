package org.rapporteur.extract.event;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testing.Gaps;

/**
 * What is not read yet, by family. A test fails when its gap is closed: move the sentence from the
 * page to {@link EventExtractorTest} then.
 */
class EventGapsTest {

  @TestFactory
  Stream<DynamicTest> gaps() {
    return Stream.of(
            "Meetings", "Calls", "Visits", "Agreements", "Negotiations", "Invitations", "Summits")
        .flatMap(family -> Gaps.of(family, text -> String.join("; ", Readings.of(text))));
  }
}
