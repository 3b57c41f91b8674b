package org.rapporteur.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.query.Answer;
import org.rapporteur.query.Asker;
import org.rapporteur.query.Question;
import org.rapporteur.query.Services;
import org.rapporteur.query.ThreeArticles;

/** What is seen of claims that people judged, and that nothing of a judgement stays. */
class ClaimJudgementsTest {

  private static final String BASE = "https://w3id.org/rapporteur/id/";
  private static final Node LUND = node("article/a1/meeting/1");
  private static final Node LATER = node("article/a1/meeting/7");
  private static final Node VISIT = node("article/a1/visit/1");

  private DatasetGraph data;

  @BeforeEach
  void load() {
    data = DatasetGraphFactory.create();
    ThreeArticles.graphs().forEach(g -> load(g, n -> n));
  }

  @Test
  void aRejectedClaimIsNotSeenNorWhatFollowsFromItAlone() {
    judge(LUND, Verdict.REJECTED);
    fails("<" + LUND + "> dip:status ?status");
    fails("?anything ?of <" + LUND + "> FILTER(?of != owl:annotatedSource)");
    fails("GRAPH id:article\\/a1 { id:Q900001 dip:metWith ?anyone }");
    fails("GRAPH id:article\\/a1 { id:Q900002 dip:metWith ?anyone }");
    holds("id:Q900001 dip:metWith id:Q900002"); // by the other article
    holds("<" + LUND + "> dip:judged dip:Rejected");
    holds("<" + BASE + "article/a1#char=27,130> oa:exact ?words"); // words of the article stay
    judge(node("article/a1/statement/1"), Verdict.REJECTED);
    fails("id:Q900001 dip:stated ?anything");
    judge(node("article/a1/role/1"), Verdict.REJECTED);
    fails("id:Q900001 dip:hasRole ?any");
  }

  @Test
  void whoMetByAnotherMeetingOfTheArticleStillMet() {
    Node graph = node("article/a1");
    data.getGraph(graph)
        .find(LUND, Node.ANY, Node.ANY)
        .toList()
        .forEach(t -> data.add(graph, LATER, t.getPredicate(), t.getObject()));
    judge(LUND, Verdict.REJECTED);
    holds("GRAPH id:article\\/a1 { id:Q900001 dip:metWith id:Q900002 }");
    judge(LATER, Verdict.REJECTED);
    fails("GRAPH id:article\\/a1 { id:Q900001 dip:metWith id:Q900002 }");
  }

  @Test
  void whyItIsOneWithAnotherIsNotSeenEither() {
    Node links = node("linkset/events");
    Node why = node("linkset/events#1");
    data.add(links, LUND, node("dip"), node("article/b2/meeting/1"));
    data.add(links, why, iri("http://www.w3.org/2002/07/owl#annotatedSource"), LUND);
    data.add(links, why, iri("http://www.w3.org/2000/01/rdf-schema#comment"), VISIT);
    judge(LUND, Verdict.REJECTED);
    fails("GRAPH id:linkset\\/events { ?any ?thing ?atall }");
  }

  @Test
  void theArticlesGraphIsNotChangedAndUndoLeavesNothing() {
    Set<String> before = dump();
    judge(LUND, Verdict.REJECTED);
    judge(VISIT, Verdict.ACCEPTED);
    Set<String> more = dump();
    assertTrue(more.containsAll(before));
    more.removeAll(before);
    assertTrue(more.stream().allMatch(q -> q.startsWith("[" + Judgements.GRAPH + " ")), "" + more);
    undo(LUND);
    holds("<" + LUND + "> dip:status dip:Held");
    holds("<" + VISIT + "> dip:judged dip:Accepted ; dip:status dip:Planned");
    undo(VISIT);
    assertEquals(before, dump());
    assertEquals(Optional.empty(), Judgements.of(data).onClaim(data, LUND));
  }

  @Test
  void aJudgementGoesWithTheWordsWhenTheArticleIsReadAnew() {
    judge(LUND, Verdict.REJECTED);
    judge(VISIT, Verdict.ACCEPTED);
    reload(iri -> iri);
    fails("<" + LUND + "> dip:status ?any");
    reload(iri -> iri.replace("meeting/1", "meeting/7").replace("meeting/2", "meeting/1"));
    fails("<" + LATER + "> dip:status ?any");
    holds("<" + LATER + "> dip:judged dip:Rejected");
    holds("<" + LUND + "> dip:status dip:Planned"); // another meeting has its number now
    fails("<" + LUND + "> dip:judged ?anything");
    judge(LUND, Verdict.ACCEPTED);
    judge(node("article/a1/meeting/1"), Verdict.ACCEPTED); // as it was before
    holds("<" + LUND + "> dip:judged dip:Accepted");
    assertThrows(JudgementException.class, () -> judge(LATER, Verdict.ACCEPTED));
    undo(LATER);
    holds("<" + LATER + "> dip:status dip:Held");
    holds("<" + LUND + "> dip:judged dip:Accepted");
  }

  @Test
  void itHoldsForWordsThatAreInPartTheSameAndForNoOthers() {
    judge(VISIT, Verdict.ACCEPTED);
    reload(iri -> iri.replace("char=215,250", "char=209,250"));
    holds("<" + VISIT + "> dip:judged dip:Accepted");
    reload(iri -> iri.replace("char=215,250", "char=5,9"));
    fails("<" + VISIT + "> dip:judged ?anything");
    assertEquals(VISIT, Judgements.of(data).onClaim(data, VISIT).orElseThrow().one());
    judge(VISIT, Verdict.REJECTED);
    fails("<" + VISIT + "> dip:status ?any");
    reload(iri -> iri);
    holds("<" + VISIT + "> dip:judged dip:Accepted ; dip:status dip:Planned");
  }

  @Test
  void judgementsOnWordsAndOnClaimsHoldTogether() {
    Node words = node("article/a1#char=70,79");
    Node local = node("article/a1/actor/ben-oduya");
    Judgements.judge(data, words, Verdict.DIFFERENT, node("Q900002"), "");
    holds("<" + LUND + "> dip:participant <" + local + ">");
    judge(LUND, Verdict.REJECTED);
    fails("<" + LUND + "> dip:participant ?anyone");
    fails("<" + local + "> dip:metWith ?anyone");
    Node ada = node("person/ada-lint-norland");
    Judgements.judge(data, ada, Verdict.SAME, node("Q900004"), "");
    fails("<" + LUND + "> dip:status ?any");
    holds("id:Q900004 skos:altLabel 'Ada Lint'");
  }

  private boolean judge(Node claim, Verdict verdict) {
    return Judgements.judge(data, claim, verdict, "");
  }

  private void undo(Node claim) {
    Judgements.undo(data, Judgements.of(data).onClaim(data, claim).orElseThrow());
  }

  private void holds(String pattern) {
    assertTrue(ask(pattern), pattern);
  }

  private void fails(String pattern) {
    assertFalse(ask(pattern), pattern);
  }

  private boolean ask(String pattern) {
    Answer answer =
        new Asker(Services.none())
            .ask(
                new CorrectedData(Judgements.of(data).view(data), Set.of(), Set.of()),
                Question.of("test", "ASK { " + pattern + " }"),
                java.util.Map.of());
    return ((Answer.YesOrNo) answer).yes();
  }

  /** The first article again, with other IRIs in it. */
  private void reload(UnaryOperator<String> renamed) {
    ArticleGraph a1 =
        ThreeArticles.graphs().stream().filter(g -> g.iri().endsWith("/a1")).findFirst().get();
    data.removeGraph(node("article/a1"));
    load(a1, renamed);
  }

  private void load(ArticleGraph article, UnaryOperator<String> renamed) {
    article
        .graph()
        .find()
        .forEachRemaining(
            t ->
                data.add(
                    iri(article.iri()),
                    renamed(t.getSubject(), renamed),
                    t.getPredicate(),
                    renamed(t.getObject(), renamed)));
  }

  private static Node renamed(Node node, UnaryOperator<String> renamed) {
    return node.isURI() ? iri(renamed.apply(node.getURI())) : node;
  }

  private Set<String> dump() {
    Set<String> lines = new TreeSet<>();
    data.find().forEachRemaining(q -> lines.add(q.toString()));
    return lines;
  }

  private static Node node(String key) {
    return iri(BASE + key);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
