package org.rapporteur.extract.statement;

import java.util.Map;
import java.util.TreeMap;

/**
 * A model as text: comments with '#', then a feature and its weight a line. Two lines whose names
 * begin with '@' hold the calibration.
 */
record ModelFile(LinearModel model, Calibration calibration) {

  private static final String SLOPE = "@slope";
  private static final String OFFSET = "@offset";

  String write() {
    StringBuilder text = new StringBuilder();
    line(text, SLOPE, calibration.slope());
    line(text, OFFSET, calibration.offset());
    model.weights().forEach((f, w) -> line(text, f, w));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, double value) {
    text.append(name).append('\t').append(value).append('\n');
  }

  static ModelFile read(String text) {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : text.split("\n")) {
      int tab = line.lastIndexOf('\t');
      if (!line.startsWith("#") && tab >= 0) {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    Double slope = weights.remove(SLOPE);
    Double offset = weights.remove(OFFSET);
    Calibration calibration =
        slope == null || offset == null ? Calibration.NONE : new Calibration(slope, offset);
    return new ModelFile(new LinearModel(weights), calibration);
  }
}
