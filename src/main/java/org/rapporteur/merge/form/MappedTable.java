package org.rapporteur.merge.form;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.logicalsourceresolver.XPathResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;

/**
 * A table, or JSON or XML, with a mapping in RML that says what its fields mean. The source of the
 * mapping is a {@code carml:Stream}, for whichever file is given, or names files beside it.
 *
 * @param file gzipped or not
 * @param mapping in Turtle
 */
record MappedTable(Path file, Path mapping) implements Form {

  private static final String BASE = "urn:x-rapporteur:row/";

  @Override
  public void read(StreamRDF sink, RdfFile.Warnings warnings) {
    RdfRmlMapper mapper = mapper(maps());
    try (InputStream in = IO.openFile(file.toString())) {
      mapper.map(in).toStream().forEach(s -> sink.triple(triple(s)));
    } catch (IOException | RuntimeIOException e) {
      throw new StoreException(
          file.toString(), 0, "cannot be read (" + e.getMessage() + "); check the name", e);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) { // CARML has no exception that all of its own share
      throw new StoreException(
          file.toString(),
          0,
          "does not go by the mapping " + mapping + ": " + reason(e) + "; nothing was taken",
          e);
    }
  }

  private Set<TriplesMap> maps() {
    if (!Files.isReadable(mapping)) {
      throw new StoreException(mapping.toString(), "there is no such mapping; check the name");
    }
    try {
      Set<TriplesMap> maps = RmlMappingLoader.build().load(RDFFormat.TURTLE, mapping);
      if (maps.isEmpty()) {
        throw new StoreException(
            mapping.toString(), "has no triples map; docs/mappings has examples of RML");
      }
      return maps;
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StoreException(
          mapping.toString(), 0, "is no RML mapping in Turtle: " + reason(e), e);
    }
  }

  private RdfRmlMapper mapper(Set<TriplesMap> maps) {
    Path folder = file.toAbsolutePath().getParent();
    return RdfRmlMapper.builder()
        .triplesMaps(maps)
        .baseIri(BASE)
        .fileResolver(folder)
        .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
        .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
        .setLogicalSourceResolver(Rdf.Ql.XPath, XPathResolver::getInstance)
        .build();
  }

  private static String reason(Throwable trouble) {
    Throwable cause = trouble;
    while (cause.getMessage() == null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
  }

  private static Triple triple(Statement statement) {
    return Triple.create(
        node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject()));
  }

  private static Node node(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    }
    if (value instanceof BNode blank) {
      return NodeFactory.createBlankNode(blank.getID());
    }
    Literal literal = (Literal) value;
    return literal.getLanguage().isPresent()
        ? NodeFactory.createLiteralLang(literal.getLabel(), literal.getLanguage().get())
        : NodeFactory.createLiteralDT(
            literal.getLabel(),
            TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue()));
  }
}
