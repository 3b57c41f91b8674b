package org.rapporteur.authority;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.authority.AuthorityException;
import org.rapporteur.link.authority.Layout;

/** The tables of a user's own folder, as rows to be added to. */
final class OwnFolder {

  private final Path folder;

  OwnFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The rows of a table by what makes them one.
   *
   * @throws AuthorityException for a table in another form
   */
  private SortedMap<String, List<String>> rows(Layout layout) {
    SortedMap<String, List<String>> rows = new TreeMap<>();
    Path file = folder.resolve(layout.file());
    if (!Files.exists(file)) {
      return rows;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 1; i < lines.size(); i++) {
        List<String> cells = Arrays.asList(lines.get(i).split("\t", -1));
        if (cells.size() != layout.columns().size()) {
          throw new AuthorityException(
              file.toString(),
              i + 1,
              "has " + cells.size() + " cells, not " + layout.columns().size());
        }
        rows.put(identity(layout, cells), cells);
      }
    } catch (IOException e) {
      throw new AuthorityException(file.toString(), 0, "cannot be read (" + e + ")");
    }
    return rows;
  }

  private static String identity(Layout layout, List<String> cells) {
    if (layout != Layout.TERMS) {
      return cells.get(0);
    }
    return String.join("\t", cells.get(0), cells.get(2), cells.get(3), cells.get(4), cells.get(1));
  }

  /**
   * Puts rows into the tables.
   *
   * @param dryRun to count only
   * @return how many rows are new, or other than before, by table
   */
  Map<String, ImportReport.Change> put(Gathering gathered, boolean dryRun) {
    Map<String, ImportReport.Change> changes = new LinkedHashMap<>();
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Layout layout : Layout.values()) {
      SortedMap<String, List<String>> wanted = gathered.rows(layout);
      SortedMap<String, List<String>> rows = rows(layout);
      int added = 0;
      int changed = 0;
      for (Map.Entry<String, List<String>> row : wanted.entrySet()) {
        List<String> before = rows.put(row.getKey(), row.getValue());
        added += before == null ? 1 : 0;
        changed += before != null && !before.equals(row.getValue()) ? 1 : 0;
      }
      if (!wanted.isEmpty()) {
        int same = wanted.size() - added - changed;
        changes.put(layout.file(), new ImportReport.Change(added, changed, same));
      }
      if (added + changed > 0) {
        texts.put(folder.resolve(layout.file()), text(layout, rows));
      }
    }
    if (!dryRun) {
      texts.forEach(this::write);
    }
    return changes;
  }

  private static String text(Layout layout, SortedMap<String, List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", layout.columns()));
    rows.values().forEach(r -> lines.add(String.join("\t", r)));
    return String.join("\n", lines) + "\n";
  }

  /** Whole or not at all. */
  private void write(Path file, String text) {
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve(file.getFileName() + ".part");
      Files.write(part, text.getBytes(StandardCharsets.UTF_8));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ImportException(file.toString(), "cannot be written (" + e + ")");
    }
  }
}
