package org.rapporteur.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.page.Address;
import org.rapporteur.page.Document;
import org.rapporteur.page.Form;
import org.rapporteur.page.Links;
import org.rapporteur.page.PageCatalogue;
import org.rapporteur.page.Pages;
import org.rapporteur.query.Geography;
import org.rapporteur.query.Parameter;
import org.rapporteur.query.Question;
import org.rapporteur.query.QuestionCatalogue;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/**
 * How soon each question of {@code queries/} is answered on its page, as it opens and with the
 * examples of all its parameters, on the store that {@link PageTimes} makes.
 *
 * <p>{@code java -cp ... org.rapporteur.benchmark.QuestionTimes STORE [NAME ...]}
 */
public final class QuestionTimes {

  private static final int TIMES = 3;
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuestionTimes() {}

  public static void main(String[] arguments) throws Exception {
    List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
    Geography.load();
    try (GraphStore store = Tdb2Store.open(Path.of(arguments[0]))) {
      Pages pages = new Pages(store, PageCatalogue.standard(), Links.Place.server());
      pages.prepare(() -> true);
      System.out.println("| question | as it opens, rows | ms | with examples, rows | ms |");
      System.out.println("|---|---|---|---|---|");
      for (Question question : QuestionCatalogue.bundled().all()) {
        if (wanted.isEmpty() || wanted.contains(question.name())) {
          Address page = Address.of("questions/" + question.name());
          System.out.println(
              "| "
                  + question.name()
                  + " | "
                  + timed(pages, page.with("ask", "1"))
                  + " | "
                  + timed(pages, new Address(page.path(), examples(question)))
                  + " |");
        }
      }
    }
  }

  private static Map<String, String> examples(Question question) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      values.put(parameter.name(), parameter.example());
    }
    values.put("ask", "1");
    return values;
  }

  /** Rows, and the middle of some times. */
  private static String timed(Pages pages, Address address) throws Exception {
    double[] times = new double[TIMES];
    String rows = "";
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      Document document = pages.page(address, Form.JSON);
      times[i] = (System.nanoTime() - start) / 1e6;
      JsonNode answer =
          JSON.readTree(new String(document.content(), StandardCharsets.UTF_8))
              .at("/tables/answer");
      rows = answer.isMissingNode() ? "none" : Integer.toString(answer.size());
    }
    Arrays.sort(times);
    return rows + " | " + String.format(Locale.ROOT, "%.0f", times[TIMES / 2]);
  }
}
