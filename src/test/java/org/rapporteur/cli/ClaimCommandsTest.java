package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.ThreeArticles;

/** {@code accept}, {@code reject}, {@code review --claims}, and what of it goes elsewhere. */
class ClaimCommandsTest {

  private static final String BASE = "https://w3id.org/rapporteur/id/";
  private static final String LUND = "id:article/a1/meeting/1";
  private static final String LUND_IRI = BASE + "article/a1/meeting/1";

  @TempDir Path folder;

  @BeforeEach
  void build() {
    ThreeArticles.store(folder.resolve("store")).close();
  }

  @Test
  void aRejectedClaimIsNotSeenUntilItIsUndone() {
    String before = run("query", "who-met-whom").out();
    assertTrue(before.contains("Lund"), before);
    Run run = run("reject", LUND, "--why", "a rumour");
    assertEquals(LUND_IRI + " is rejected\n", run.out(), run.err());
    String after = run("query", "who-met-whom").out();
    assertFalse(after.contains("Lund"), after);
    Run refused = run("accept", "id:article/c3/visit/1", LUND);
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("this claim was judged wrong"), refused.err());
    assertTrue(run("reject", LUND).out().contains("as it was before"));
    assertEquals(2, run("reject", "id:Q900001").code());
    assertEquals("rejected\t" + LUND_IRI + "\ta rumour\n", run("actors", "--judgements").out());
    assertEquals("undone: rejected\t" + LUND_IRI + "\ta rumour\n", run("undo", LUND).out());
    assertEquals(before, run("query", "who-met-whom").out());
    assertEquals(1, run("undo", LUND).code());
  }

  @Test
  void reviewAsksAboutClaimsThatNobodyJudged() {
    Run run = Run.with("a\nr\nn\nx\nq\n", "review", "--claims", "--store", store());
    assertTrue(run.out().contains("1 of 15: is this what the article says? (likelihood 0.8)\n"));
    assertTrue(run.out().contains("  Statement <" + BASE + "article/a1/statement/1>\n"), run.out());
    assertTrue(run.out().contains("    speaker: Mara Quist\n"), run.out());
    assertTrue(run.out().contains("    rule: say.test\n"), run.out());
    assertTrue(run.out().contains("  \"We will talk again,\" Quist told\n"), run.out());
    assertTrue(run.out().contains("    in: 2031-05-04 Quist meets Oduya in Lund\n"), run.out());
    assertTrue(run.err().contains("answer with a, r, n, u or q"), run.err());
    assertTrue(run.out().endsWith("2 judged, 15 claims were in doubt\n"), run.out());
    String ask =
        "ASK { id:article\\/a1\\/statement\\/1 dip:judged dip:Accepted ; dip:content ?words ."
            + " FILTER NOT EXISTS { id:article\\/a1\\/statement\\/2 dip:content ?others } }";
    assertEquals("yes\n", run("query", "-e", ask).out());
    Run again = Run.with("u\nr\nu\nq\n", "review", "--claims", "--store", store());
    assertFalse(again.out().contains("a1/statement/"), again.out());
    assertTrue(again.err().contains("nothing was judged in this sitting"), again.err());
    assertTrue(again.out().endsWith("0 judged, 13 claims were in doubt\n"), again.out());
  }

  @Test
  void whatWasJudgedIsTakenElsewhere() throws IOException {
    run("reject", LUND, "--why", "a rumour");
    run("accept", "id:article/c3/visit/1");
    run("different", BASE + "article/a1#char=70,79", "Ben Oduya");
    String table = run("mappings", "--judgements").out();
    Path file = Files.writeString(folder.resolve("judged.sssom.tsv"), table);
    String judged =
        run("query", "-e", "SELECT * { GRAPH id:judgements { ?s ?p ?o } } ORDER BY ?s ?p ?o").out();
    assertTrue(judged.contains("dip:judgedPassage"), judged);
    assertTrue(run("judge", file.toString()).out().startsWith("0 judgements made, 3 stood"));
    for (int i = 0; i < 3; i++) {
      run("undo");
    }
    Run taken = run("judge", file.toString());
    assertTrue(taken.out().startsWith("3 judgements made, 0 stood already"), taken.err());
    assertEquals(
        judged,
        run("query", "-e", "SELECT * { GRAPH id:judgements { ?s ?p ?o } } ORDER BY ?s ?p ?o")
            .out());
    Files.writeString(file, table.replace("dip:Rejected", "dip:Held"));
    Run broken = run("judge", file.toString());
    assertEquals(1, broken.code());
    assertTrue(broken.err().contains("judged.sssom.tsv:9: predicate_id must be"), broken.err());
  }

  private Run run(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--store";
    all[words.length + 1] = store();
    return Run.of(all);
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}
