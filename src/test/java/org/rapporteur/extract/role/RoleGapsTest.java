package org.rapporteur.extract.role;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testing.Gaps;

/** Roles that are not read yet; a test fails when its gap is closed. */
class RoleGapsTest {

  @TestFactory
  Stream<DynamicTest> gaps() {
    return Gaps.of(
        "Roles", text -> String.join("; ", RoleExtractorTest.roles(text)).replace("|", ", "));
  }
}
