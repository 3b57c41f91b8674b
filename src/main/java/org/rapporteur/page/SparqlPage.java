package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.Answer;
import org.rapporteur.query.Asker;
import org.rapporteur.query.QueryException;
import org.rapporteur.query.Question;
import org.rapporteur.query.QuestionCatalogue;
import org.rapporteur.query.Services;

/**
 * Any query, with its answer as a table, a graph, a map or a time line. The query is in the
 * address, with the values of the parameters that its header tells of; one of the questions is
 * there by its name.
 */
final class SparqlPage implements Page {

  static final String PATH = "sparql";

  private static final int MOST = 1000;
  private static final QuestionCatalogue QUESTIONS = QuestionCatalogue.bundled();
  private static final List<String> SHOWN = List.of("table", "graph", "map", "timeline");

  private static final String FIRST =
      """
      SELECT ?visitor ?status ?place ?date
      WHERE {
        ?visit a dip:Visit ; dip:visitor ?visitor ; dip:status ?status .
        OPTIONAL { ?visit dip:destination ?place }
        OPTIONAL { ?visit dip:date|dip:startDate ?date }
      }
      ORDER BY ?date
      """;

  @Override
  public boolean answers(String path) {
    return path.equals(PATH);
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    Map<String, Object> model = new LinkedHashMap<>();
    String text = text(address);
    model.put("text", text);
    model.put("questions", QUESTIONS.all());
    model.put("question", address.get("question"));
    model.put("words", words());
    model.put("manner", SHOWN.contains(address.get("as")) ? address.get("as") : SHOWN.get(0));
    model.put("shown", SHOWN);
    model.put("trouble", "");
    List<Table> tables = new ArrayList<>();
    try {
      Question question = Question.of("query", text);
      model.put("parametersOf", question);
      model.put("filters", filters(inquiry, question, address));
      if (address.has("query")) {
        Map<String, String> given = QuestionValues.given(inquiry, question, address);
        answer(inquiry, question, given, model, tables);
      }
    } catch (QueryException e) {
      model.put("trouble", e.getMessage());
    }
    model.put("isAsked", !tables.isEmpty());
    return View.of(PATH, "SPARQL", model, tables);
  }

  private static String text(Address address) {
    if (address.has("query")) {
      return address.get("query");
    }
    return QUESTIONS.all().stream()
        .filter(q -> q.name().equals(address.get("question")))
        .findFirst()
        .map(Question::sparql)
        .orElse(FIRST);
  }

  /** Values as the form has them; with a question that was only taken, some to begin with. */
  private static Map<String, String> filters(Inquiry inquiry, Question question, Address address) {
    return address.has("query")
        ? address.parameters()
        : QuestionValues.toBeginWith(inquiry, question);
  }

  private static void answer(
      Inquiry inquiry,
      Question question,
      Map<String, String> given,
      Map<String, Object> model,
      List<Table> tables) {
    Answer answer = new Asker(Services.none(), MOST).ask(inquiry.data(), question, given);
    String sparql = question.sparql();
    inquiry.note("The query above", ChronicleQuery.prefixes(sparql) + sparql);
    Grid grid = Grid.of(answer);
    AnswerDrawing drawing = new AnswerDrawing(inquiry, grid);
    Table table = table(inquiry, grid);
    tables.add(table);
    model.put("table", table);
    model.put("isCut", grid.rows().size() >= MOST);
    model.put("most", MOST);
    drawing.draw(String.valueOf(model.get("manner")), model);
  }

  private static Table table(Inquiry inquiry, Grid grid) {
    Table.Builder table = Table.of("answer", grid.columns().toArray(String[]::new));
    for (List<Node> row : grid.rows()) {
      table.row(row.stream().map(n -> cell(inquiry, n)).toArray());
    }
    return table.table();
  }

  /** As it is shown: a thing, or text. */
  static Object cell(Inquiry inquiry, Node value) {
    if (value.equals(Grid.NOTHING)) {
      return "";
    }
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    String iri = value.toString();
    boolean isTerm = !Vocabulary.PREFIXES.shortForm(iri).equals(iri) && !inquiry.knows(value);
    if (!value.isURI() || isTerm) {
      return isTerm ? Vocabulary.PREFIXES.shortForm(iri) : NodeFmtLib.displayStr(value);
    }
    return inquiry.named(value);
  }

  /** What the editor completes: prefixes, and the terms of the ontology. */
  private static String words() {
    TreeMap<String, String> words = new TreeMap<>();
    Vocabulary.PREFIXES.getNsPrefixMap().keySet().forEach(p -> words.put(p + ":", ""));
    OntologyPage.terms().forEach(t -> words.put("dip:" + t.name(), ""));
    Terms.OF_OTHERS.forEach(t -> words.put(Vocabulary.PREFIXES.shortForm(t.getURI()), ""));
    return String.join(" ", words.keySet());
  }

  /** Terms of others that the graph uses. */
  private static final class Terms {

    static final List<Node> OF_OTHERS =
        List.of(
            Vocabulary.HEADLINE,
            Vocabulary.DATE_PUBLISHED,
            Vocabulary.PUBLISHER,
            Vocabulary.URL,
            Vocabulary.ARTICLE_BODY,
            Vocabulary.START,
            Vocabulary.END,
            Vocabulary.EXACT,
            Vocabulary.PREF_LABEL,
            Vocabulary.ALT_LABEL,
            Vocabulary.SAME_AS,
            Vocabulary.LATITUDE,
            Vocabulary.LONGITUDE);
  }
}
