package org.rapporteur.link.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.authority.Term;

/**
 * Finds the person of the catalogue behind a chain of names. The name counts, the offices that the
 * article gives it and those held on its day, how much the holder of such offices is in the news,
 * and whether the article names the person's state.
 */
final class Identity {

  private static final double FULL_NAME = 1.0;
  private static final double SURNAME = 0.4;
  private static final double OFFICE_THAT_DAY = 1.0;
  private static final double OFFICE_BEFORE = 0.6;
  private static final double STATE_ONLY = 0.25;
  private static final double OTHER_OFFICE = -0.3;

  /** An office of a body, or of nobody said, that a person known by full name may have had too. */
  private static final double NEW_OFFICE = 0;

  private static final double LIKE_FULL_NAME = 0.85;
  private static final double OTHER_STATE = -0.8;
  private static final double OTHER_GENDER = -1.0;
  private static final double PROMINENCE = 0.4;
  private static final double NAMED_STATE = 0.15;

  private static final double ENOUGH_FOR_FULL_NAME = 1.25;
  private static final double ENOUGH_FOR_SURNAME = 1.05;
  private static final double ENOUGH_FOR_ONLY_BEARER = 1.1;
  private static final double MARGIN = 0.1;

  /** A bare surname without an office, where it is that of one head of a state that is named. */
  private static final double ENOUGH_FOR_LEADER = 0.8;

  private static final double LEADER_MARGIN = 0.15;
  private static final double LEADER = 0.9;

  private final Discourse discourse;
  private final Catalogue catalogue;
  private final Prominence prominence;

  Identity(Discourse discourse) {
    this.discourse = discourse;
    this.catalogue = discourse.catalogue();
    this.prominence = new Prominence(discourse.day());
  }

  /** A candidate with what speaks for it. */
  private record Candidate(KnownPerson person, double score, String reason) {}

  /** What a chain means: the person of the catalogue, or one made from the name. */
  record Found(Resolved resolved, Figure figure) {}

  Found find(Chain chain) {
    List<Candidate> ranked = candidates(chain);
    if (ranked.isEmpty() || ranked.get(0).score() < enough(chain, ranked) || tied(ranked)) {
      return minted(chain);
    }
    Candidate best = ranked.get(0);
    Entity runnerUp = ranked.size() > 1 ? ranked.get(1).person().entity() : null;
    double score = Math.min(0.99, best.score() / 2);
    return new Found(
        new Resolved(List.of(best.person().entity()), score, best.reason(), runnerUp),
        figure(best.person(), chain));
  }

  private double enough(Chain chain, List<Candidate> ranked) {
    if (chain.isFullName()) {
      return ranked.size() == 1 ? ENOUGH_FOR_ONLY_BEARER : ENOUGH_FOR_FULL_NAME;
    }
    return isLeader(chain, ranked) ? ENOUGH_FOR_LEADER : ENOUGH_FOR_SURNAME;
  }

  private boolean isLeader(Chain chain, List<Candidate> ranked) {
    Candidate best = ranked.get(0);
    boolean alone = ranked.size() == 1 || best.score() - ranked.get(1).score() >= LEADER_MARGIN;
    return alone
        && best.person().prominence() >= LEADER
        && (discourse.namesState(best.person().state())
            || ranked.size() == 1 && prominence.isInOffice(best.person(), LEADER))
        && catalogue.genderOf(Names.fold(chain.fullName())).isEmpty();
  }

  private static boolean tied(List<Candidate> ranked) {
    return ranked.size() > 1 && ranked.get(0).score() - ranked.get(1).score() < MARGIN;
  }

  private List<Candidate> candidates(Chain chain) {
    Set<KnownPerson> found = new LinkedHashSet<>();
    double byName = FULL_NAME;
    if (chain.isFullName()) {
      found.addAll(catalogue.people(chain.fullName()));
      if (found.isEmpty()) {
        byName = LIKE_FULL_NAME;
        found.addAll(catalogue.peopleLike(chain.fullName()));
      }
      if (found.isEmpty()) {
        byName = SURNAME;
        found.addAll(catalogue.surnamed(chain.fullName()));
      }
    } else {
      byName = SURNAME;
      found.addAll(catalogue.surnamed(chain.fullName()));
      found.addAll(catalogue.people(chain.fullName()));
    }
    List<Candidate> ranked = new ArrayList<>();
    for (KnownPerson person : found) {
      ranked.add(judge(person, chain, byName));
    }
    ranked.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparing(c -> c.person().key()));
    return ranked;
  }

  private Candidate judge(KnownPerson person, Chain chain, double byName) {
    double score = byName + PROMINENCE * prominence.of(person);
    String reason =
        byName == FULL_NAME
            ? "full name"
            : (byName == LIKE_FULL_NAME ? "spelling of " : "surname of ") + person.name();
    if (discourse.namesState(person.state())) {
      score += NAMED_STATE;
    }
    String gender = chain.gender();
    if (!gender.isEmpty() && !person.gender().isEmpty() && !gender.equals(person.gender())) {
      score += OTHER_GENDER;
    }
    Optional<Evidence> best =
        chain.titles().stream()
            .filter(t -> !t.offices().isEmpty() || !t.of().isEmpty())
            .map(t -> weigh(t, person, byName))
            .max(Comparator.comparingDouble(Evidence::weight));
    if (best.isPresent()) {
      score += best.get().weight();
      reason = best.get().reason().isEmpty() ? reason : best.get().reason();
    }
    return new Candidate(person, score, reason);
  }

  /** How a title speaks for a person or against. */
  private record Evidence(double weight, String reason) {}

  private Evidence weigh(Title title, KnownPerson person, double byName) {
    Evidence best = new Evidence(mayBeNew(title, byName) ? NEW_OFFICE : OTHER_OFFICE, "");
    boolean ofState = title.of().isEmpty() || title.of().equals(person.state());
    for (Term term : person.terms()) {
      boolean sameOf = title.of().isEmpty() || term.isOf(title.of());
      ofState |= sameOf;
      if (sameOf && title.offices().contains(term.office())) {
        Evidence found = new Evidence(weight(title, term), reason(term));
        best = found.weight() > best.weight() ? found : best;
      }
    }
    if (best.weight() > 0) {
      return best;
    }
    if (title.of().isEmpty()) {
      return best;
    }
    return ofState
        ? new Evidence(title.offices().isEmpty() ? STATE_ONLY : STATE_ONLY / 2, "")
        : new Evidence(mayBeNew(title, byName) ? NEW_OFFICE : OTHER_STATE, "");
  }

  /** "President of the European Council": the tables hold few offices of bodies. */
  private boolean mayBeNew(Title title, double byName) {
    boolean ofBody =
        catalogue.byKey(title.of()).filter(k -> k instanceof KnownState s && isState(s)).isEmpty();
    return byName >= LIKE_FULL_NAME && ofBody;
  }

  private static boolean isState(KnownState state) {
    return state.acts() && !state.kind().equals("union");
  }

  private double weight(Title title, Term term) {
    if (discourse.day().isEmpty()) {
      return title.of().isEmpty() ? OFFICE_BEFORE / 2 : OFFICE_BEFORE;
    }
    LocalDate day = discourse.day().get();
    double weight = term.heldOn(day) ? OFFICE_THAT_DAY : term.begunBy(day) ? OFFICE_BEFORE : 0.2;
    if (title.past() && !term.heldOn(day)) {
      weight = OFFICE_THAT_DAY;
    }
    return title.of().isEmpty() ? 0.8 * weight : weight;
  }

  private String reason(Term term) {
    String of = catalogue.byKey(term.of()).map(Known::name).orElse("");
    String name = term.title().contains(" of ") || of.isEmpty() ? "" : " of " + of;
    return term.title() + name + discourse.day().map(d -> on(term, d)).orElse("");
  }

  private static String on(Term term, LocalDate day) {
    return term.heldOn(day) ? " on " + day : " before " + day;
  }

  private Figure figure(KnownPerson person, Chain chain) {
    EnumSet<Office> offices = EnumSet.noneOf(Office.class);
    discourse
        .day()
        .ifPresent(
            day ->
                person.terms().stream()
                    .filter(t -> t.heldOn(day))
                    .forEach(t -> offices.add(t.office())));
    named(chain, offices);
    String gender = person.gender().isEmpty() ? gender(chain) : person.gender();
    return new Figure(
        person.entity(), gender, state(chain).orElse(person.state()), offices, words(chain));
  }

  /** Titles with one meaning only; "leader" may be several and would match all of them. */
  private static void named(Chain chain, Set<Office> offices) {
    chain.titles().stream()
        .filter(t -> t.offices().size() == 1 && !t.past())
        .forEach(t -> offices.addAll(t.offices()));
    if (offices.isEmpty()) {
      chain.titles().stream().filter(t -> !t.past()).forEach(t -> offices.addAll(t.offices()));
    }
  }

  private static Set<String> words(Chain chain) {
    Set<String> words = new LinkedHashSet<>();
    for (Title title : chain.titles()) {
      words.add(title.lastWord());
    }
    return words;
  }

  private String gender(Chain chain) {
    if (!chain.gender().isEmpty() || !chain.isFullName()) {
      return chain.gender();
    }
    return catalogue.genderOf(Names.words(chain.fullName()).get(0));
  }

  private static Optional<String> state(Chain chain) {
    return chain.titles().stream().map(Title::of).filter(of -> !of.isEmpty()).findFirst();
  }

  private Found minted(Chain chain) {
    String state = state(chain).orElse("");
    Minting minting = new Minting(discourse.article().article().key());
    Entity entity =
        minting.person(chain.fullName(), state, state.isEmpty() ? "" : discourse.suffix(state));
    EnumSet<Office> offices = EnumSet.noneOf(Office.class);
    named(chain, offices);
    String reason = chain.isFullName() ? "full name, not in the catalogue" : "name of this article";
    double score = chain.isFullName() ? 0.8 : 0.5;
    return new Found(
        Resolved.to(entity, score, reason),
        new Figure(entity, gender(chain), state, offices, words(chain)));
  }
}
