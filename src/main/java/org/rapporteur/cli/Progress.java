package org.rapporteur.cli;

import org.rapporteur.build.Outcome;

/** Tells how far a conversion is, and what was wrong with an input as soon as it is known. */
final class Progress {

  private final Console console;
  private int articles;

  Progress(Console console) {
    this.console = console;
    console.progress("loading the language models");
  }

  void show(Outcome outcome) {
    if (outcome instanceof Outcome.Converted converted) {
      articles++;
      String file = converted.claims().article().article().sourceFile();
      console.progress(articles + (articles == 1 ? " article: " : " articles: ") + file);
    } else if (outcome instanceof Outcome.Skipped skipped) {
      console.say(skipped.problem().toString());
    } else if (outcome instanceof Outcome.Repeated repeated) {
      console.say(
          repeated.sourceFile() + ": is the same article as " + repeated.first() + ", read once");
    }
  }
}
