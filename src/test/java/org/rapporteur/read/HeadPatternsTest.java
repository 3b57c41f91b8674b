package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HeadPatternsTest {

  @TestFactory
  Stream<DynamicTest> eachMatchesItsExampleAndNotItsCounterexample() {
    return HeadPatterns.bundled().all().stream()
        .map(
            pattern ->
                dynamicTest(
                    pattern.kind() + " " + pattern.id(),
                    () -> {
                      assertEquals(true, matches(pattern, pattern.example()), pattern.example());
                      assertEquals(
                          false, matches(pattern, pattern.counterexample()), pattern.toString());
                    }));
  }

  /** Whole lines must match whole, parts somewhere, leads and datelines at the beginning. */
  private static boolean matches(HeadPatterns.HeadPattern pattern, String words) {
    var matcher = pattern.compiled("THE HEADLINE").matcher(words);
    return switch (pattern.kind()) {
      case LINE, HEAD -> matcher.matches();
      case PART -> matcher.find();
      case LEAD, DATELINE -> matcher.lookingAt();
    };
  }
}
