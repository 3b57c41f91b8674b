package org.rapporteur.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with what its header says. The header is the comments before the first other line: the
 * question in plain words, a line for each parameter, and what the answer shows.
 *
 * @param name of the query, or the file it came from
 * @param question in plain words, "" when there is no header
 * @param parameters in the order of the header
 * @param shows what the rows are, "" when there is no header
 * @param sparql the whole text, header and all
 */
public record Question(
    String name, String question, List<Parameter> parameters, String shows, String sparql) {

  private static final Pattern PARAMETER =
      Pattern.compile("parameter (\\w+): (\\w+), (required|optional); (.+); example: (.+)");

  public Question {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the header.
   *
   * @throws QueryException when a line for a parameter is not in the form
   */
  public static Question of(String name, String sparql) {
    List<String> lines =
        sparql
            .lines()
            .takeWhile(l -> l.startsWith("#"))
            .map(l -> l.substring(1).strip())
            .filter(l -> !l.isEmpty())
            .toList();
    List<Parameter> parameters = new ArrayList<>();
    StringBuilder question = new StringBuilder();
    StringBuilder shows = new StringBuilder();
    StringBuilder open = question;
    for (String line : lines) {
      if (line.startsWith("parameter ")) {
        parameters.add(parameter(name, line));
      } else {
        open = line.startsWith("shows:") ? shows : open;
        String words = line.startsWith("shows:") ? line.substring(6).strip() : line;
        open.append(open.isEmpty() ? "" : " ").append(words);
      }
    }
    return new Question(name, question.toString(), parameters, shows.toString(), sparql);
  }

  private static Parameter parameter(String query, String line) {
    Matcher matcher = PARAMETER.matcher(line);
    if (!matcher.matches()) {
      throw new QueryException(
          query,
          "\""
              + line
              + "\" should read: parameter NAME: KIND, required or optional; what it is; example:"
              + " VALUE");
    }
    try {
      return new Parameter(
          matcher.group(1),
          Parameter.Kind.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
          matcher.group(3).equals("required"),
          matcher.group(4),
          matcher.group(5));
    } catch (IllegalArgumentException e) {
      throw new QueryException(
          query,
          "no kind of parameter is called \""
              + matcher.group(2)
              + "\"; it is one of "
              + List.of(Parameter.Kind.values()).toString().toLowerCase(Locale.ROOT));
    }
  }

  public Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }
}
