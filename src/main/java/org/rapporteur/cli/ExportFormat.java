package org.rapporteur.cli;

import java.util.Optional;
import org.rapporteur.export.DumpFormat;

/** What {@code export} writes. */
enum ExportFormat {
  TRIG(DumpFormat.TRIG),
  NQUADS(DumpFormat.NQUADS),
  NTRIPLES(DumpFormat.NTRIPLES),
  TURTLE(DumpFormat.TURTLE),
  JSONLD(DumpFormat.JSONLD),
  /** A table. */
  CSV(null),
  /** The network of actors. */
  GRAPHML(null);

  private final DumpFormat dump;

  ExportFormat(DumpFormat dump) {
    this.dump = dump;
  }

  /** Empty for what is no dump. */
  Optional<DumpFormat> dump() {
    return Optional.ofNullable(dump);
  }
}
