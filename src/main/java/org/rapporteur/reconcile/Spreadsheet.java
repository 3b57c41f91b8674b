package org.rapporteur.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with a head, one column of which is matched. The same name with the same other values is
 * asked for once.
 *
 * @param file CSV in UTF-8; tab-separated if its name ends in .tsv
 * @param column whose names are matched
 * @param type id, "" for any
 * @param evidence other columns, by the property that they are values of
 */
public record Spreadsheet(Path file, String column, String type, Map<String, String> evidence) {

  /** How many rows there were, how many got candidates, and how many a match for certain. */
  public record Counts(int rows, int found, int matched) {}

  /**
   * Writes the table with columns for id, name, score, match and reasons of the best candidate.
   *
   * @param progress told after each batch how many names are done
   * @throws ReconcileException when the table or the service cannot be used
   */
  public Counts match(ReconciliationService service, Writer out, IntConsumer progress) {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser table = format().parse(in)) {
      List<String> head = table.getHeaderNames();
      check(head, column);
      evidence.values().forEach(c -> check(head, c));
      List<CSVRecord> rows = table.getRecords();
      return write(head, rows, candidates(service, rows, progress), out);
    } catch (NoSuchFileException e) {
      throw new ReconcileException(file.toString(), "there is no such file; check the name");
    } catch (CharacterCodingException e) {
      throw new ReconcileException(file.toString(), "is not UTF-8; save it so and try again");
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new ReconcileException(file.toString(), "is no table with a head: " + e.getMessage());
    } catch (IOException e) {
      throw new ReconcileException(file.toString(), "cannot be read or written: " + e.getMessage());
    }
  }

  private CSVFormat format() {
    boolean isTabbed = file.toString().endsWith(".tsv");
    return (isTabbed ? CSVFormat.TDF : CSVFormat.RFC4180)
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get();
  }

  private void check(List<String> head, String wanted) {
    if (!head.contains(wanted)) {
      throw new ReconcileException(
          file.toString(), "has no column \"" + wanted + "\"; it has " + String.join(", ", head));
    }
  }

  private Map<Asked, List<Candidate>> candidates(
      ReconciliationService service, List<CSVRecord> rows, IntConsumer progress) {
    Map<Asked, List<Candidate>> found = new LinkedHashMap<>();
    rows.stream()
        .filter(r -> r.isSet(column) && !r.get(column).isBlank())
        .forEach(r -> found.put(asked(r), List.of()));
    List<Asked> all = List.copyOf(found.keySet());
    for (int from = 0; from < all.size(); from += service.batchSize()) {
      List<Asked> batch = all.subList(from, Math.min(all.size(), from + service.batchSize()));
      List<List<Candidate>> answers = service.reconcile(batch);
      for (int i = 0; i < batch.size(); i++) {
        found.put(batch.get(i), answers.get(i));
      }
      progress.accept(from + batch.size());
    }
    return found;
  }

  private Asked asked(CSVRecord row) {
    List<Asked.Value> values = new ArrayList<>();
    evidence.forEach(
        (property, name) -> {
          if (row.isSet(name) && !row.get(name).isBlank()) {
            values.add(new Asked.Value(property, List.of(row.get(name).strip())));
          }
        });
    return Asked.of(row.get(column).strip(), type, values);
  }

  private Counts write(
      List<String> head, List<CSVRecord> rows, Map<Asked, List<Candidate>> found, Writer out)
      throws IOException {
    int some = 0;
    int sure = 0;
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    List<String> all = new ArrayList<>(head);
    List.of("id", "name", "score", "match", "why").forEach(c -> all.add(column + "_" + c));
    printer.printRecord(all);
    for (CSVRecord row : rows) {
      List<Candidate> candidates =
          row.isSet(column) && !row.get(column).isBlank() ? found.get(asked(row)) : List.of();
      some += candidates.isEmpty() ? 0 : 1;
      sure += !candidates.isEmpty() && candidates.get(0).isMatch() ? 1 : 0;
      Collection<Object> cells = new ArrayList<>();
      head.forEach(h -> cells.add(row.isSet(h) ? row.get(h) : ""));
      cells.addAll(cells(candidates));
      printer.printRecord(cells);
    }
    printer.flush();
    return new Counts(rows.size(), some, sure);
  }

  private static List<Object> cells(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return List.of("", "", "", "", "");
    }
    Candidate best = candidates.get(0);
    List<String> why =
        best.features().entrySet().stream().map(f -> f.getKey() + " " + f.getValue()).toList();
    return List.of(best.id(), best.name(), best.score(), best.isMatch(), String.join("; ", why));
  }
}
