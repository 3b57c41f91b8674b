package org.rapporteur.merge.form;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.system.StreamRDF;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;

/** Data of others that can be read as triples. */
public interface Form {

  /** Names of files in the form that OpenSanctions and others publish. */
  Pattern FOLLOW_THE_MONEY =
      Pattern.compile(
          ".*(\\.ftm\\.json|entities.*\\.json|\\.ijson|\\.jsonl)(\\.gz)?",
          Pattern.CASE_INSENSITIVE);

  Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|json|xml)(\\.gz)?", Pattern.CASE_INSENSITIVE);

  /**
   * Reads all of it, from the start, in pieces.
   *
   * @throws StoreException with file and line when it is not what its name says; what was read
   *     until then has gone to {@code sink}
   */
  void read(StreamRDF sink, RdfFile.Warnings warnings);

  /** Which form a file is in, by its name. */
  static Form of(Path file, Optional<Path> mapping) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (mapping.isPresent()) {
      return new MappedTable(file, mapping.get());
    }
    if (name.endsWith(".hdt")) {
      throw new StoreException(
          file.toString(),
          "HDT is not read here; turn it into N-Triples with hdt2rdf of HDT's own tools, and merge"
              + " that");
    }
    if (FOLLOW_THE_MONEY.matcher(name).matches()) {
      return new FollowTheMoneyFile(file);
    }
    if (TABLE.matcher(name).matches()) {
      throw new StoreException(
          file.toString(),
          "is no RDF; say what its fields mean in an RML mapping: --mapping FILE.rml.ttl"
              + " (docs/mappings has examples)");
    }
    return new RdfFile(file)::read;
  }
}
