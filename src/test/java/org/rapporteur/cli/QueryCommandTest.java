package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.ThreeArticles;

class QueryCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    ThreeArticles.store(folder.resolve("store")).close();
  }

  @Test
  void aTableFitsItsTerminal() {
    Run run = ask("who-met-whom", "--width", "70");
    assertTrue(run.out().contains("id:article/a1/meeting/1") || run.out().contains("id:article"));
    assertTrue(run.out().lines().allMatch(l -> l.length() <= 70), run.out());
    assertTrue(run.out().endsWith("5 rows\n"), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "xml"})
  void everyFormatOfATableIsWhatItSays(String format) {
    String out = ask("who-met-whom", "--format", format).out();
    ByteArrayInputStream in = new ByteArrayInputStream(out.getBytes(StandardCharsets.UTF_8));
    ResultSet rows =
        ResultSetMgr.read(
            in,
            switch (format) {
              case "csv" -> ResultSetLang.RS_CSV;
              case "tsv" -> ResultSetLang.RS_TSV;
              case "json" -> ResultSetLang.RS_JSON;
              default -> ResultSetLang.RS_XML;
            });
    assertEquals(5, ResultSetFactory.copyResults(rows).size());
  }

  @Test
  void askConstructAndDescribeWorkToo() {
    assertEquals("yes\n", ask("-e", "ASK { ?m a dip:Meeting }").out());
    assertTrue(ask("-e", "ASK { ?m a dip:Nothing }", "--json").out().contains("false"));
    Graph made = graph(ask("-e", "CONSTRUCT { ?p a dip:Actor } { ?p a dip:Person }").out());
    assertEquals(4, made.size());
    Graph told = graph(ask("-e", "DESCRIBE id:Q900010", "-f", "turtle").out());
    assertTrue(told.size() >= 4, "the labels, type and identifier of a state");
    assertTrue(ask("-e", "DESCRIBE id:Q900010", "--json").out().contains("Norland"));
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  @Test
  void aFileIsAskedLikeANamedQuestion() throws IOException {
    Path file = folder.resolve("mine.rq");
    Files.writeString(
        file,
        "# Who is it?\n# parameter who: actor, required; who; example: X\n# shows: names\n"
            + "SELECT ?name { ?who skos:prefLabel ?name }\n");
    assertTrue(ask(file.toString(), "-p", "who=Quist").out().contains("Mara Quist"));
    assertTrue(fails(2, file.toString()).contains("needs to know who"));
    assertTrue(fails(2, folder.resolve("none.rq").toString()).contains("cannot be read"));
  }

  @Test
  void aValueIsNeverPartOfTheQuery() {
    String evil = "x\" } ; DROP ALL ; SELECT * { ?s ?p \"y";
    String out =
        ask("-e", "SELECT ?v { BIND(?word AS ?v) }", "-p", "word=" + evil, "-f", "csv").out();
    assertTrue(out.contains("DROP ALL"), out);
    assertTrue(fails(1, "who-met-whom", "-p", "actor=" + evil).contains("knows no actor"));
  }

  @Test
  void aSyntaxErrorShowsItsLineAndPlace() {
    String err = fails(2, "-e", "SELECT ?who\nWHERE {\n  ?who a dip:Person ..\n}");
    assertTrue(err.contains("line 3, column"), err);
    assertTrue(err.contains("  ?who a dip:Person ..\n"), err);
    assertTrue(err.lines().anyMatch(l -> l.matches("\\s+\\^")), err);
    assertTrue(fails(2, "-e", "SELECT * { ?x foo:bar ?y }").contains("foo"));
  }

  @Test
  void whatIsMistypedIsGuessed() {
    assertTrue(fails(2, "who-met-who").contains("did you mean who-met-whom"));
    assertTrue(fails(2, "who-met-whom", "-p", "actr=Quist").contains("did you mean actor"));
    assertTrue(fails(1, "who-met-whom", "-p", "actor=Mara Qist").contains("Mara Quist"));
    assertTrue(fails(2, "said-to-or-about", "-p", "speaker=Quist").contains("needs to know other"));
    assertTrue(fails(2, "meetings-of-two-states", "-p", "year=MMXXXI").contains("give a year"));
    assertTrue(fails(2, "-e", "ASK {}", "-p", "x=1").contains("has no parameter \"x\""));
    assertTrue(fails(2, "who-met-whom", "--format", "exel").contains("exel"));
  }

  @Test
  void misuseIsSaidSo() {
    assertTrue(fails(2).contains("one of them"));
    Run without = Run.of("query", "who-met-whom");
    assertEquals(2, without.code());
    assertTrue(without.err().contains("--store DIR"), without.err());
    assertTrue(fails(2, "-e", "ASK {}", "-f", "table", "articles").contains("one of them"));
    assertTrue(fails(2, "articles", "-f", "turtle").contains("use table, csv"));
    Run nowhere = Run.of("query", "articles", "--store", folder.resolve("no").toString());
    assertEquals(1, nowhere.code());
    assertTrue(nowhere.err().contains("rapporteur build"), nowhere.err());
  }

  @Test
  void otherServersAreNotAsked() {
    String err = fails(2, "-e", "SELECT * { SERVICE <http://192.0.2.1/sparql> { ?s ?p ?o } }");
    assertTrue(err.contains("--allow-service"), err);
  }

  @Test
  void theQuestionsAreListedAndDescribed() throws IOException {
    assertTrue(Run.of("query", "--list").out().contains("Who met whom, when and where?"));
    JsonNode all = new ObjectMapper().readTree(Run.of("query", "--list", "--json").out());
    assertTrue(all.size() >= 15);
    Run described = Run.of("query", "timeline", "--describe");
    assertTrue(described.out().contains("-p actor=VALUE  required"), described.out());
  }

  private static Run ask(String... args) {
    Run run = run(args);
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static String fails(int code, String... args) {
    Run run = run(args);
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out());
    assertFalse(run.err().contains("\tat "), run.err());
    return run.err();
  }

  private static Run run(String... args) {
    List<String> all = new ArrayList<>(List.of("query"));
    all.addAll(List.of(args));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
