package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownBody;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.KnownPlace;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.authority.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur authority list}. */
@Command(
    name = "list",
    description = {
      "Lists what is known, one entry a line with tabs between: its key, its name, and what else"
          + " there is to say.",
      "Without a kind, says how much there is of each."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur authority list",
      "  rapporteur authority list bodies --of China",
      "  rapporteur authority list people --of Kenya --office foreign_minister --on 2019-05-01",
      "  rapporteur authority list places --name Springfield",
    })
final class AuthorityListCommand implements Callable<Integer> {

  /** What may be listed. */
  enum Kind {
    PEOPLE(KnownPerson.class),
    STATES(KnownState.class),
    BODIES(KnownBody.class),
    PLACES(KnownPlace.class);

    private final Class<? extends Known> type;

    Kind(Class<? extends Known> type) {
      this.type = type;
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}, in any case.")
  private Optional<Kind> kind;

  @Option(names = "--of", paramLabel = "STATE", description = "Only those of this state or body.")
  private Optional<String> of;

  @Option(names = "--name", paramLabel = "WORDS", description = "Only names with these words.")
  private Optional<String> name;

  @Option(
      names = "--office",
      paramLabel = "CLASS",
      description = "Only people of this class of office: foreign_minister, ambassador, ...")
  private Optional<Office> office;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Only people in office that day, as far as known (yyyy-mm-dd).")
  private Optional<LocalDate> day;

  @Mixin private AuthorityOption authority;
  @Spec private CommandSpec spec;

  private final Console console;

  AuthorityListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = authority.catalogue();
    if (kind.isEmpty()) {
      for (Kind each : Kind.values()) {
        console
            .out()
            .printf(
                "%s\t%d%n", each.name().toLowerCase(Locale.ROOT), catalogue.all(each.type).size());
      }
      return 0;
    }
    if (kind.get() != Kind.PEOPLE && (office.isPresent() || day.isPresent())) {
      throw new ParameterException(spec.commandLine(), "--office and --on are for people");
    }
    Optional<String> whose = of.map(words -> whose(catalogue, words));
    entries(catalogue, whose).forEach(line -> console.out().println(line));
    return 0;
  }

  private Stream<String> entries(Catalogue catalogue, Optional<String> whose) {
    Stream<? extends Known> all = catalogue.all(kind.orElseThrow().type).stream();
    if (name.isPresent()) {
      String words = " " + Names.fold(name.get()) + " ";
      all = all.filter(k -> names(k).anyMatch(n -> (" " + Names.fold(n) + " ").contains(words)));
    }
    return all.flatMap(k -> lines(k, whose));
  }

  private static Stream<String> names(Known known) {
    return Stream.concat(Stream.of(known.name()), known.aliases().stream());
  }

  private Stream<String> lines(Known known, Optional<String> whose) {
    if (known instanceof KnownPerson person && (office.isPresent() || day.isPresent())) {
      return person.terms().stream()
          .filter(t -> whose.isEmpty() || t.isOf(whose.get()))
          .filter(t -> office.isEmpty() || t.office() == office.get())
          .filter(t -> day.isEmpty() || isHeld(t, day.get()))
          .map(t -> AuthorityText.line(person) + "\t" + AuthorityText.term(t));
    }
    boolean isTheirs = whose.isEmpty() || known.state().equals(whose.get());
    return isTheirs ? Stream.of(AuthorityText.line(known)) : Stream.empty();
  }

  private static boolean isHeld(Term term, LocalDate day) {
    Term.Standing standing = term.standing(day);
    return standing == Term.Standing.HELD || standing == Term.Standing.PRESUMED;
  }

  private String whose(Catalogue catalogue, String words) {
    List<String> found = new ArrayList<>();
    catalogue.stateOfCode(words).map(Known::key).ifPresent(found::add);
    catalogue.stateBehind(words).map(Known::key).ifPresent(found::add);
    catalogue.bodies(words).forEach(b -> found.add(b.key()));
    catalogue.byKey(words).map(Known::key).ifPresent(found::add);
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "\"" + words + "\" is no state or body that is known");
    }
    return found.get(0);
  }
}
