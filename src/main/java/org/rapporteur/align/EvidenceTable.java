package org.rapporteur.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each piece of evidence weighs, and how it is told: {@code evidence.tsv}. */
final class EvidenceTable {

  private static final String FILE = "evidence.tsv";
  private static final String LINK = "link";

  private final Map<String, Entry> entries = new TreeMap<>();

  private record Entry(double weight, String words) {}

  private EvidenceTable() {}

  static EvidenceTable bundled() {
    InputStream in = EvidenceTable.class.getResourceAsStream(FILE);
    return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }

  static EvidenceTable of(BufferedReader table) {
    EvidenceTable evidence = new EvidenceTable();
    try (BufferedReader lines = table) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          evidence.add(line.split("\t"), number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!evidence.entries.containsKey(LINK)) {
      throw new AlignException(FILE, 0, "has no line \"link\" with the least score of a link");
    }
    return evidence;
  }

  private void add(String[] fields, int line) {
    if (fields.length != 3 || !fields[1].matches("0(\\.\\d+)?|1(\\.0+)?")) {
      throw new AlignException(
          FILE, line, "needs a name, a weight from 0 to 1 and words, with tabs between them");
    }
    if (entries.put(fields[0], new Entry(Double.parseDouble(fields[1]), fields[2])) != null) {
      throw new AlignException(FILE, line, "tells of \"" + fields[0] + "\" twice");
    }
  }

  Reason reason(String name, Object detail) {
    return new Reason(name, entry(name).words().formatted(detail));
  }

  private Entry entry(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new AlignException(FILE, 0, "has no line \"" + name + "\"");
    }
    return entry;
  }

  /** All of it together: what is left when each takes its share of the doubt. */
  double score(List<Reason> reasons) {
    double doubt = 1;
    for (Reason reason : reasons) {
      doubt *= 1 - entry(reason.evidence()).weight();
    }
    return 1 - doubt;
  }

  boolean isEnough(double score) {
    return score >= entry(LINK).weight();
  }
}
