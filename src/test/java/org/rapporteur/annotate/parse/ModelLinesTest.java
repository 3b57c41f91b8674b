package org.rapporteur.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelLinesTest {

  @Test
  void numbersAreThoseOfTheJavaPlatform() throws IOException {
    String[] written = {
      "0.0123",
      "-0.2078",
      "-0.0000",
      "0.0000",
      "1",
      "-17",
      "0.1",
      "3.14159274",
      "1.0E-4",
      "-8.8817842E-16",
      "16777215",
      "16777217",
      "123456789.5",
      "0.00000000001",
      "0.0000000001",
      "12345.67890",
      "NaN",
      ".5",
      "5."
    };
    float[] expected = new float[written.length];
    for (int i = 0; i < written.length; i++) {
      expected[i] = Float.parseFloat(written[i]);
    }
    assertArrayEquals(expected, floats(String.join(" ", written), written.length));
  }

  @Test
  void soAreManyDrawnAtRandom() throws IOException {
    Random random = new Random(7);
    StringBuilder line = new StringBuilder();
    float[] expected = new float[20_000];
    for (int i = 0; i < expected.length; i++) {
      String number = number(random);
      expected[i] = Float.parseFloat(number);
      line.append(i == 0 ? "" : " ").append(number);
    }
    assertArrayEquals(expected, floats(line.toString(), expected.length));
  }

  /** Up to nine digits, of which some are decimals. */
  private static String number(Random random) {
    String digits = Integer.toString(random.nextInt((int) Math.pow(10, 1 + random.nextInt(9))));
    int decimals = random.nextInt(digits.length());
    int point = digits.length() - decimals;
    return (random.nextBoolean() ? "-" : "")
        + (decimals == 0 ? digits : digits.substring(0, point) + "." + digits.substring(point));
  }

  private static float[] floats(String line, int count) throws IOException {
    ModelLines lines = lines("word " + line + "\n");
    lines.next();
    assertEquals("word", lines.word());
    float[] numbers = new float[count];
    lines.floats(numbers);
    assertTrue(lines.isAtEnd());
    return numbers;
  }

  @Test
  void wordsMayBeInAnyScript() throws IOException {
    ModelLines lines = lines("café 1.5\n€ 2\n");
    lines.next();
    assertEquals("café", lines.word());
    lines.next();
    assertEquals("€", lines.word());
  }

  @Test
  void aFileThatIsNoModelIsRefused() {
    IOException wrong =
        assertThrows(IOException.class, () -> TransitionParser.read(stream("words=12\n")));
    assertTrue(wrong.getMessage().contains("words=12"), wrong.getMessage());
    assertThrows(EOFException.class, () -> TransitionParser.read(stream("dict=12\npos=")));
  }

  private static ModelLines lines(String text) {
    return new ModelLines(stream(text));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
