package org.rapporteur.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of a document: a line with {@code ./rapporteur} in blocks fenced as {@code sh}; a block
 * fenced otherwise ({@code console}, {@code text}) is for reading alone. A line that ends in a
 * backslash goes on in the next; one that ends in {@code # exit N} says how the command ends.
 *
 * @param line as bash runs it
 * @param number of its line in the document, from 1
 * @param exit code that it must end with
 */
record Command(String line, int number, int exit) {

  private static final Pattern EXIT = Pattern.compile("\\s+# exit (\\d)$");

  /** What needs a network or builds the program is not for a test inside the build. */
  private static final Pattern OUTSIDE = Pattern.compile("\\b(curl|wget|git|mvn|docker)\\b");

  static List<Command> of(String document) {
    List<Command> commands = new ArrayList<>();
    boolean inside = false;
    StringBuilder begun = new StringBuilder();
    int number = 0;
    for (String line : document.lines().toList()) {
      number++;
      if (line.startsWith("```")) {
        inside = !inside && line.strip().equals("```sh");
      } else if (inside && line.endsWith("\\")) {
        begun.append(line.substring(0, line.length() - 1).strip()).append(' ');
      } else if (inside) {
        String whole = begun.append(line.strip()).toString();
        begun.setLength(0);
        if (whole.contains("./rapporteur") && !OUTSIDE.matcher(whole).find()) {
          commands.add(command(whole, number));
        }
      }
    }
    return commands;
  }

  private static Command command(String line, int number) {
    Matcher exit = EXIT.matcher(line);
    return exit.find()
        ? new Command(line.substring(0, exit.start()), number, Integer.parseInt(exit.group(1)))
        : new Command(line, number, 0);
  }

  /** A server, which does not end by itself. */
  boolean isServer() {
    return line.startsWith("./rapporteur serve");
  }
}
