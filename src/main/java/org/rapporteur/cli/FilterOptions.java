package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Filter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which claims are wanted. */
final class FilterOptions {

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "",
      description = "First day, month or year; what has no date stands at that of its article.")
  private String from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Last day, month or year.")
  private String until;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Only what was published by then.")
  private String asOf;

  @Option(
      names = "--state",
      paramLabel = "NAME|ID",
      description =
          "A state that has to do with it, by name or Wikidata id; may be given several times.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "meeting, call, visit, agreement, statement; may be given several times.")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--plans-too",
      description = "Also what was but planned, put off, called off or denied.")
  private boolean isPlansToo;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** True when none was given. */
  boolean isOpen() {
    return isOpenButForPlans() && !isPlansToo;
  }

  private boolean isOpenButForPlans() {
    return (from + until + asOf).isEmpty() && states.isEmpty() && kinds.isEmpty();
  }

  /**
   * What the options say, in the words of a store.
   *
   * @throws ParameterException for a date that is none, or a state or kind the store has not
   */
  Filter filter(Chronicle chronicle) {
    try {
      return new Filter(from, until, states(chronicle), kinds(chronicle), asOf, isPlansToo);
    } catch (IllegalArgumentException e) {
      throw misuse(e.getMessage());
    }
  }

  private Set<String> states(Chronicle chronicle) {
    Set<String> found = new TreeSet<>();
    for (String word : states) {
      List<String> named =
          chronicle.states().stream()
              .filter(s -> s.label().equalsIgnoreCase(word) || isNamed(s, word))
              .map(Entity::iri)
              .toList();
      if (named.isEmpty()) {
        throw misuse("no event or statement of the store has to do with a state \"" + word + "\"");
      }
      found.addAll(named);
    }
    return found;
  }

  private static boolean isNamed(Entity state, String word) {
    return state.iri().equals(word)
        || state.iri().endsWith("/" + word)
        || state.sameAs().stream().anyMatch(s -> s.equals(word) || s.endsWith("/" + word));
  }

  private Set<String> kinds(Chronicle chronicle) {
    Set<String> found = new TreeSet<>();
    for (String word : kinds) {
      found.add(
          chronicle.kinds().stream()
              .filter(k -> k.equalsIgnoreCase(word))
              .findFirst()
              .orElseThrow(
                  () ->
                      misuse(
                          "the store has no \""
                              + word
                              + "\"; it has "
                              + String.join(", ", chronicle.kinds()))));
    }
    return found;
  }

  private ParameterException misuse(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
