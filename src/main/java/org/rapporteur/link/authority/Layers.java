package org.rapporteur.link.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The packaged tables, and over them those of a user's own folder. A row of theirs stands for ours
 * of the same key; a term of theirs for those of ours that the same person held in the same class
 * of office, of the same state, at the same time; a title of theirs comes before ours.
 */
final class Layers {

  private final Optional<Path> own;

  private Layers(Optional<Path> own) {
    this.own = own;
  }

  static Layers packaged() {
    return new Layers(Optional.empty());
  }

  /**
   * @param folder with any of the tables of {@link Layout}
   * @throws AuthorityException when there is no such folder, or none of the tables is in it
   */
  static Layers over(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new AuthorityException(
          folder.toString(), 0, "is not a folder; make one with: rapporteur authority import");
    }
    if (List.of(Layout.values()).stream().noneMatch(l -> Files.exists(folder.resolve(l.file())))) {
      throw new AuthorityException(
          folder.toString(),
          0,
          "holds none of the tables of an authority folder (people.tsv, terms.tsv, ..); make one"
              + " with: rapporteur authority import");
    }
    return new Layers(Optional.of(folder));
  }

  Rows rows(Layout layout) {
    Optional<Table> over = own(layout);
    Table ours = Table.packaged(layout.file());
    if (over.isEmpty()) {
      return ours;
    }
    if (layout == Layout.TERMS) {
      return reader -> terms(over.get(), ours, reader);
    }
    return reader -> {
      Set<String> keys = new HashSet<>();
      over.get()
          .each(
              row -> {
                keys.add(row.text(0));
                reader.accept(row);
              });
      ours.each(
          row -> {
            if (!layout.isKeyed() || !keys.contains(row.text(0))) {
              reader.accept(row);
            }
          });
    };
  }

  /** The user's own table alone. */
  Optional<Table> own(Layout layout) {
    return own.map(f -> f.resolve(layout.file()))
        .filter(Files::exists)
        .map(f -> Table.read(f, layout.columns()));
  }

  private static void terms(Table over, Table ours, java.util.function.Consumer<Table.Row> reader) {
    Map<String, List<Term>> theirs = new HashMap<>();
    over.each(
        row -> {
          Term term = Term.of(row);
          theirs.computeIfAbsent(holding(term), k -> new ArrayList<>()).add(term);
          reader.accept(row);
        });
    ours.each(
        row -> {
          Term term = Term.of(row);
          if (theirs.getOrDefault(holding(term), List.of()).stream().noneMatch(term::overlaps)) {
            reader.accept(row);
          }
        });
  }

  private static String holding(Term term) {
    return term.person() + " " + term.office() + " " + term.of();
  }
}
