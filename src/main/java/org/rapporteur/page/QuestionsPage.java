package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.rapporteur.query.Answer;
import org.rapporteur.query.Asker;
import org.rapporteur.query.QueryException;
import org.rapporteur.query.Question;
import org.rapporteur.query.QuestionCatalogue;
import org.rapporteur.query.Services;

/** The questions in plain English, each with a form and its answer. */
final class QuestionsPage implements Page {

  private static final String PATH = "questions";
  private static final int MOST = 200;
  private static final String ASK = "ask";

  private static final QuestionCatalogue QUESTIONS = QuestionCatalogue.bundled();

  @Override
  public boolean answers(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    if (address.path().equals(PATH)) {
      Table.Builder table = Table.of(PATH, "name", "question", "shows");
      QUESTIONS.all().forEach(q -> table.row(q.name(), q.question(), q.shows()));
      return View.of(PATH, "Questions", Map.of(PATH, QUESTIONS.all()), List.of(table.table()));
    }
    String name = address.path().substring(PATH.length() + 1);
    Question question =
        QUESTIONS.all().stream()
            .filter(q -> q.name().equals(name))
            .findFirst()
            .orElseThrow(() -> PageException.missing(address));
    return answer(inquiry, address, question);
  }

  private static View answer(Inquiry inquiry, Address address, Question question) {
    Map<String, String> words = QuestionValues.given(inquiry, question, address);
    Map<String, String> shown = new HashMap<>(address.parameters());
    boolean isFirst = words.isEmpty() && !address.has(ASK);
    if (isFirst) {
      QuestionValues.toBeginWith(inquiry, question).forEach(shown::put);
      words = QuestionValues.given(inquiry, question, new Address(address.path(), shown));
    }
    Map<String, Object> model = new HashMap<>();
    model.put("question", question);
    model.put("filters", shown);
    model.put("isFirst", isFirst && !question.parameters().isEmpty());
    model.put("isOfOthers", question.sparql().contains("void:Dataset"));
    model.put("trouble", "");
    List<Table> tables = new ArrayList<>();
    try {
      tables.add(asked(inquiry, question, words));
    } catch (QueryException e) {
      model.put("trouble", e.getMessage());
    } catch (TextIndexException e) {
      model.put(
          "trouble",
          "The index does not understand these words; put \"quotation marks\" around them.");
    }
    tables.forEach(t -> model.put("table", t));
    model.put("most", MOST);
    return View.of("question", question.question(), model, tables);
  }

  private static Table asked(Inquiry inquiry, Question question, Map<String, String> words) {
    Question some =
        new Question(
            question.name(),
            question.question(),
            question.parameters(),
            question.shows(),
            question.sparql() + "\nLIMIT " + MOST);
    inquiry.note(question.question(), question.sparql());
    Answer.Table answer =
        (Answer.Table) new Asker(Services.none()).ask(inquiry.data(), some, words);
    List<String> columns = answer.rows().getResultVars().stream().map(Var::getName).toList();
    Table.Builder table = Table.of("answer", columns.toArray(String[]::new));
    answer.rows().forEachRemaining(row -> table.row(cells(inquiry, columns, row)));
    return table.table();
  }

  private static Object[] cells(Inquiry inquiry, List<String> columns, Binding row) {
    return columns.stream().map(c -> cell(inquiry, row.get(Var.alloc(c)))).toArray();
  }

  private static Object cell(Inquiry inquiry, Node value) {
    if (value == null) {
      return "";
    }
    return value.isURI() ? inquiry.named(value) : value.getLiteralLexicalForm();
  }
}
