package org.rapporteur.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.merge.form.Endpoint;
import org.rapporteur.store.StoreException;

/** In whatever form others give their data, and that they leave no trace. */
class FormsTest {

  private static final String CHINA =
      "<http://their/china> <http://www.w3.org/2002/07/owl#sameAs>"
          + " <http://www.wikidata.org/entity/Q148> .\n";

  @TempDir Path folder;
  private ForeignStore foreign;

  @BeforeEach
  void open() {
    foreign = new ForeignStore(folder);
  }

  @AfterEach
  void close() {
    foreign.close();
  }

  @Test
  void packedFilesAreRead() throws IOException {
    assertEquals(1, packed("a.nt.gz").links().get("wikidata"));
    assertEquals(1, packed("b.nt.bz2").links().get("wikidata"));
    Path zip = folder.resolve("c.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "readme.txt", "nothing");
      entry(out, "data/one.nt", CHINA);
      entry(out, "two.ttl", "<http://their/x> a <http://their/X> .");
    }
    MergeReport report = merge(Source.of(zip));
    assertEquals(2, report.triples());
    assertEquals(1, report.links().get("wikidata"));
  }

  @Test
  void aBrokenFileInAnArchiveIsNamedWithItsLine() throws IOException {
    Path zip = folder.resolve("c.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "one.nt", CHINA + "oops\n");
    }
    StoreException e = assertThrows(StoreException.class, () -> merge(Source.of(zip)));
    assertTrue(e.getMessage().contains("c.zip!one.nt:2:"), e.getMessage());
  }

  private static void entry(ZipOutputStream out, String name, String data) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(data.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private MergeReport packed(String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out =
            name.endsWith("gz")
                ? new GZIPOutputStream(raw)
                : new BZip2CompressorOutputStream(raw)) {
      out.write(CHINA.getBytes(StandardCharsets.UTF_8));
    }
    return merge(Source.of(file));
  }

  @Test
  void followTheMoneyIsReadWithItsReferencesAndDates() throws IOException {
    MergeReport report =
        foreign.merge(
            "list.ftm.json",
            """
            {"id":"Q7747","schema":"Person","caption":"V. Putin","properties":{"name":["Vladimir Putin"],"birthDate":["1952-10-07"],"nationality":["ru"]},"datasets":["list"]}
            {"id":"occ-1","schema":"Occupancy","properties":{"holder":["Q7747"],"post":["pos-1"],"startDate":["2012-05"]}}
            {"op":"ADD","entity":{"id":"NK-1","schema":"Organization","properties":{"name":["Some Body"]}}}
            """);
    assertEquals(Map.of("wikidata", 1), report.links());
    List<String> dump = Stored.dump(foreign.store());
    assertTrue(
        dump.stream()
            .anyMatch(
                l ->
                    l.startsWith(
                        "<https://www.opensanctions.org/entities/occ-1/> <https://w3id.org/ftm#holder>"
                            + " <https://www.opensanctions.org/entities/Q7747/>")),
        dump.toString());
    assertTrue(
        dump.stream()
            .anyMatch(l -> l.contains("\"1952-10-07\"^^<http://www.w3.org/2001/XMLSchema#date>")));
    assertTrue(dump.stream().anyMatch(l -> l.contains("entities/NK-1/")), "from a change log");
  }

  @Test
  void brokenFollowTheMoneyIsNamedWithItsLine() throws IOException {
    StoreException e =
        assertThrows(
            StoreException.class,
            () ->
                foreign.merge(
                    "list.ftm.json",
                    "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n{\"id\":\n"));
    assertEquals(2, e.line());
    StoreException other =
        assertThrows(
            StoreException.class, () -> foreign.merge("x.jsonl", "{\"title\":\"a headline\"}\n"));
    assertTrue(other.getMessage().contains("--mapping"), other.getMessage());
  }

  @Test
  void aTableIsReadByItsMapping() throws IOException {
    Path table =
        foreign.file(
            "members.csv",
            """
            mep_URI,mep_given_name,mep_family_name,mep_citizenship,mep_place_of_birth,mep_gender
            http://their/1,Jan,Peeters,Belgium,Gent,male
            http://their/2,Vladimir,Putin,Belgium,Gent,male
            """);
    Path mapping = Path.of("docs/mappings/members-of-parliament.rml.ttl");
    MergeReport report =
        merge(
            Source.file(
                table, Optional.of("members"), Optional.of(mapping), Source.Description.NONE));
    assertEquals(12, report.triples());
    StoreException e =
        assertThrows(StoreException.class, () -> merge(Source.of(table)), "without a mapping");
    assertTrue(e.getMessage().contains("--mapping"), e.getMessage());
    StoreException broken =
        assertThrows(
            StoreException.class,
            () ->
                merge(
                    Source.file(
                        table,
                        Optional.empty(),
                        Optional.of(foreign.file("m.ttl", "no mapping")),
                        Source.Description.NONE)));
    assertTrue(broken.getMessage().contains("m.ttl"), broken.getMessage());
  }

  @Test
  void anEndpointIsReadPageByPage() {
    DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
    for (int i = 0; i < 25; i++) {
      theirs.add(
          Quad.create(
              Quad.defaultGraphIRI,
              NodeFactory.createURI("http://their/" + i),
              NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs"),
              NodeFactory.createURI("http://www.wikidata.org/entity/Q" + (140 + i))));
    }
    FusekiServer server = FusekiServer.create().port(0).add("/theirs", theirs).build().start();
    try {
      String address = "http://localhost:" + server.getPort() + "/theirs/sparql";
      MergeReport report =
          merge(
              Source.endpoint(
                  new Endpoint(address, Optional.empty(), 10),
                  Optional.of("theirs"),
                  Source.Description.NONE));
      assertEquals(25, report.triples());
      assertEquals(2, report.links().get("wikidata"), "China and Russia");
      StoreException e =
          assertThrows(
              StoreException.class,
              () ->
                  merge(
                      Source.endpoint(
                          new Endpoint(address.replace("theirs", "none"), Optional.empty(), 10),
                          Optional.empty(),
                          Source.Description.NONE)));
      assertTrue(e.getMessage().contains("check the address"), e.getMessage());
    } finally {
      server.stop();
    }
  }

  @Test
  void hdtIsSaidNotToBeRead() {
    StoreException e =
        assertThrows(StoreException.class, () -> Source.of(folder.resolve("data.hdt")));
    assertTrue(e.getMessage().contains("N-Triples"), e.getMessage());
  }

  @Test
  void whatWasMergedLeavesNoTrace() throws IOException {
    List<String> before = Stored.dump(foreign.store());
    foreign.merge("one.nt", CHINA + "_:b <http://p> \"1917/05/29\" .");
    List<String> withOne = Stored.dump(foreign.store());
    foreign.merge("two.nt", CHINA.replace("china", "cn"));
    assertTrue(foreign.merger().remove("two"));
    assertEquals(withOne, Stored.dump(foreign.store()));
    assertTrue(foreign.merger().remove("one"));
    assertEquals(before, Stored.dump(foreign.store()));
    assertFalse(foreign.merger().remove("one"), "it is gone");
  }

  @Test
  void decimalsWithLastZerosAreTakenOutAgain() throws IOException {
    List<String> before = Stored.dump(foreign.store());
    String data =
        "<http://their/a> <http://p> +0.330 , 1.50 , \"+0\"^^<http://www.w3.org/2001/XMLSchema#decimal> .";
    foreign.merge("decimals.ttl", data);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          foreign.merge("decimals.ttl", data + " # a new version");
          foreign.merger().remove("decimals");
        });
    assertEquals(before, Stored.dump(foreign.store()));
  }

  @Test
  void aTrialChangesNothing() throws IOException {
    List<String> before = Stored.dump(foreign.store());
    MergeReport report = foreign.merger().tryOut(Source.of(foreign.file("one.nt", CHINA)), n -> {});
    assertEquals("both are wikidata Q148", report.mappings().get(0).reason());
    assertEquals(before, Stored.dump(foreign.store()));
  }

  @Test
  void whatIsMergedAfterABrokenFileIsWhole() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      many.append("<http://their/" + i + "> <http://p/" + i % 3 + "> \"v " + i + "\" .\n");
    }
    assertThrows(StoreException.class, () -> foreign.merge("broken.nt", many + "oops\n"));
    foreign.merge("sound.nt", many.toString());
    assertEquals(
        2000,
        Stored.dump(foreign.store()).stream().filter(l -> l.startsWith("<http://their/")).count(),
        "nodes of the broken file are not taken for stored");
  }

  private MergeReport merge(Source source) {
    return foreign.merger().merge(source, n -> {});
  }
}
