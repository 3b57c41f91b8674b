package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Models as text: comments with '#', then a feature and its weight a line. Lines whose names begin
 * with '@' hold the rest: the calibration, how often readings of a kind were right, trees.
 */
record ModelFile(LinearModel model, Rates rates, Trees trees, Calibration calibration) {

  private static final String SLOPE = "@slope";
  private static final String OFFSET = "@offset";
  private static final String BASE = "@base";
  private static final String RATE = "@rate ";
  private static final String TREE = "@tree";

  ModelFile with(Calibration other) {
    return new ModelFile(model, rates, trees, other);
  }

  String write() {
    StringBuilder text = new StringBuilder();
    line(text, SLOPE, calibration.slope());
    line(text, OFFSET, calibration.offset());
    model.weights().forEach((f, w) -> line(text, f, w));
    rates.odds().forEach((k, o) -> line(text, RATE + k, o));
    line(text, BASE, trees.base());
    trees.roots().forEach(r -> line(text, TREE, Trees.write(r)));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append('\t').append(value).append('\n');
  }

  static ModelFile read(String text) {
    Map<String, Double> weights = new TreeMap<>();
    Map<String, Double> odds = new TreeMap<>();
    List<Trees.Node> roots = new ArrayList<>();
    for (String line : text.split("\n")) {
      int tab = line.lastIndexOf('\t');
      if (line.startsWith("#") || tab < 0) {
        continue;
      }
      String name = line.substring(0, tab);
      String value = line.substring(tab + 1);
      if (name.equals(TREE)) {
        roots.add(Trees.read(value));
      } else if (name.startsWith(RATE)) {
        odds.put(name.substring(RATE.length()), Double.valueOf(value));
      } else {
        weights.put(name, Double.valueOf(value));
      }
    }
    Double slope = weights.remove(SLOPE);
    Double offset = weights.remove(OFFSET);
    Double base = weights.remove(BASE);
    Calibration calibration =
        slope == null || offset == null ? Calibration.NONE : new Calibration(slope, offset);
    return new ModelFile(
        new LinearModel(weights),
        new Rates(odds),
        new Trees(base == null ? 0 : base, roots),
        calibration);
  }
}
