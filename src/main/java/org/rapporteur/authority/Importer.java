package org.rapporteur.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.link.authority.Catalogue;

/**
 * Brings files of others into a user's own folder. Nothing is written unless all files could be
 * read; importing them again changes nothing.
 *
 * @param folder made if it is not there
 * @param asOf the day on which holdings without an end were still held, unless the files tell
 */
public record Importer(Path folder, Optional<String> asOf) {

  /**
   * @param dryRun to count and write nothing
   * @throws ImportException when a file cannot be used
   */
  public ImportReport run(List<Path> files, boolean dryRun) {
    Catalogue catalogue = isThere() ? Catalogue.with(folder) : Catalogue.packaged();
    Gathering gathering = new Gathering(catalogue, asOf);
    Map<String, FileKind> kinds = new LinkedHashMap<>();
    for (Path file : files) {
      FileKind kind = FileKind.of(file);
      kind.reader().read(file, gathering);
      kinds.put(file.toString(), kind);
    }
    return new ImportReport(
        kinds, new OwnFolder(folder).put(gathering, dryRun), gathering.skipped());
  }

  private boolean isThere() {
    return List.of(org.rapporteur.link.authority.Layout.values()).stream()
        .anyMatch(l -> Files.exists(folder.resolve(l.file())));
  }
}
