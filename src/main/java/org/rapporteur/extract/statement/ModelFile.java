package org.rapporteur.extract.statement;

import java.util.Map;
import java.util.TreeMap;

/** The text form of a model: comments with '#', then a feature and its weight a line. */
final class ModelFile {

  private ModelFile() {}

  static String write(LinearModel model) {
    StringBuilder text = new StringBuilder();
    model.weights().forEach((f, w) -> text.append(f).append('\t').append(w).append('\n'));
    return text.toString();
  }

  static LinearModel read(String text) {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : text.split("\n")) {
      int tab = line.lastIndexOf('\t');
      if (!line.startsWith("#") && tab >= 0) {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return new LinearModel(weights);
  }
}
