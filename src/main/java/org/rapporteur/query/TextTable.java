package org.rapporteur.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.rapporteur.map.Vocabulary;

/**
 * A table for a terminal: no wider than it, long cells on several lines, IRIs with prefixes.
 *
 * @param width in characters
 */
record TextTable(int width) {

  private static final int NARROWEST = 6;
  private static final String GAP = "  ";

  void write(RowSet rows, OutputStream out) {
    List<String> heads =
        rows.getResultVars().stream().map(v -> v.getName().replace('_', ' ')).toList();
    List<List<String>> cells = new ArrayList<>();
    List<Var> variables = rows.getResultVars();
    rows.forEachRemaining(r -> cells.add(variables.stream().map(v -> cell(r, v)).toList()));
    PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
    if (!heads.isEmpty()) {
      int[] widths = widths(heads, cells);
      line(text, heads, widths);
      line(text, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
      cells.forEach(c -> line(text, c, widths));
    }
    text.print(cells.size() == 1 ? "1 row\n" : cells.size() + " rows\n");
    text.flush();
  }

  private static String cell(Binding row, Var variable) {
    Node node = row.get(variable);
    if (node == null) {
      return "";
    }
    String text =
        node.isURI()
            ? Vocabulary.PREFIXES.shortForm(node.getURI())
            : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return text.replaceAll("\\s+", " ").strip();
  }

  /** As wide as the longest cell; where that is too much, the widest columns give way. */
  private int[] widths(List<String> heads, List<List<String>> cells) {
    int[] widths = heads.stream().mapToInt(TextTable::length).toArray();
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static void line(PrintStream out, List<String> row, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(wrap(row.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int l = 0; l < height; l++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = l < wrapped.get(i).size() ? wrapped.get(i).get(l) : "";
        line.append(part).append(" ".repeat(widths[i] - length(part))).append(GAP);
      }
      out.print(line.toString().stripTrailing() + "\n");
    }
  }

  /** At spaces, and after slashes or anywhere where a word is too long. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int slash = rest.lastIndexOf('/', end - 1) + 1;
      int cut = space > 0 ? space : slash > 1 ? slash : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
