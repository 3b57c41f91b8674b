package org.rapporteur.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.authority.Term;
import org.rapporteur.link.who.Resolved;
import org.rapporteur.link.who.WhoIsWho;
import org.rapporteur.text.Span;

/** Roles over entities: the same person, title and body once, with the office of the catalogue. */
final class Roles {

  /** The year that a sentence tells of. */
  private static final Pattern YEAR =
      Pattern.compile("\\b[Ii]n (?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d)\\b");

  private static final Set<Office> HEADS =
      EnumSet.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.SUPREME_LEADER);

  private final Claims claims;
  private final WhoIsWho who;
  private final Catalogue catalogue;

  Roles(Claims claims, WhoIsWho who, Catalogue catalogue) {
    this.claims = claims;
    this.who = who;
    this.catalogue = catalogue;
  }

  List<LinkedClaims.Role> roles() {
    Map<String, LinkedClaims.Role> roles = new LinkedHashMap<>();
    for (RoleClaim claim : claims.roles()) {
      role(claim)
          .ifPresent(
              role ->
                  roles.merge(
                      role.person().key() + "|" + Names.fold(role.claim().title()),
                      role,
                      Roles::together));
    }
    return List.copyOf(roles.values());
  }

  private Optional<LinkedClaims.Role> role(RoleClaim claim) {
    Optional<Entity> person = entity(claim.person()).filter(e -> e.type() == Entity.Type.PERSON);
    return person.map(p -> role(ofItsTime(claim, p), p));
  }

  /** "In 1997, President Clinton": an office of that year, which is over, is a former one. */
  private RoleClaim ofItsTime(RoleClaim claim, Entity person) {
    Optional<LocalDate> day = claims.article().article().publishedOn();
    Matcher year = YEAR.matcher(claims.article().words(claim.evidence().get(0)));
    if (claim.tense() != RoleClaim.Tense.PRESENT || day.isEmpty() || !year.find()) {
      return claim;
    }
    Set<Office> offices = catalogue.offices(claim.title(), who.stateOf(person));
    List<Term> terms =
        known(person).stream()
            .flatMap(k -> k.terms().stream())
            .filter(t -> offices.contains(t.office()))
            .toList();
    LocalDate then = LocalDate.of(Integer.parseInt(year.group(1)), 7, 1);
    boolean isOver =
        terms.stream().anyMatch(t -> t.heldOn(then))
            && terms.stream().noneMatch(t -> t.heldOn(day.get()));
    return isOver && then.isBefore(day.get())
        ? new RoleClaim(
            claim.person(),
            claim.title(),
            claim.represents(),
            RoleClaim.Tense.FORMER,
            claim.evidence(),
            claim.rule(),
            claim.confidence())
        : claim;
  }

  private LinkedClaims.Role role(RoleClaim claim, Entity person) {
    Optional<Entity> body = claim.body().flatMap(this::entity);
    Optional<Entity> said = body.filter(e -> acts(e, person));
    String of = said.map(who::stateOf).filter(s -> !s.isEmpty()).orElse(who.stateOf(person));
    Optional<Term> term = term(claim, person, of).filter(t -> fits(t, claim, said, of));
    Entity represents =
        said.filter(e -> term.isEmpty() || !e.sameAs().isEmpty())
            .or(() -> term.map(Term::of).flatMap(this::known))
            .or(() -> said)
            .or(() -> body.map(who::stateOf).flatMap(this::known))
            .or(() -> ofItsHolders(claim, person))
            .orElse(null);
    return new LinkedClaims.Role(
        claim,
        person,
        represents,
        term.map(Term::title).orElse(null),
        term.flatMap(Term::startDate).orElse(null),
        term.flatMap(Term::endDate).orElse(null),
        claim.evidence());
  }

  /** "Fatah leader" names the head of Fatah, though he may be the head of a state as well. */
  private boolean fits(Term term, RoleClaim claim, Optional<Entity> said, String of) {
    boolean ofBody = said.filter(e -> e.type() == Entity.Type.ORGANIZATION).isPresent();
    return !ofBody
        || !HEADS.contains(term.office())
        || catalogue.offices(claim.title(), of).size() == 1
        || said.filter(e -> term.isOf(e.key())).isPresent();
  }

  /** The one state or body of which the person ever held such an office, whatever the day. */
  private Optional<Entity> ofItsHolders(RoleClaim claim, Entity person) {
    Set<Office> offices = catalogue.offices(claim.title(), who.stateOf(person));
    List<String> owners =
        known(person).stream()
            .flatMap(k -> k.terms().stream())
            .filter(t -> offices.contains(t.office()))
            .map(Term::of)
            .distinct()
            .toList();
    return owners.size() == 1 ? known(owners.get(0)) : Optional.empty();
  }

  private Optional<KnownPerson> known(Entity person) {
    return catalogue
        .byKey(person.key())
        .filter(KnownPerson.class::isInstance)
        .map(KnownPerson.class::cast);
  }

  private static boolean acts(Entity entity, Entity person) {
    return entity.type() != Entity.Type.PERSON
        && entity.type() != Entity.Type.GROUP
        && !entity.key().equals(person.key());
  }

  private Optional<Entity> entity(Mention mention) {
    return who.meaning(mention)
        .map(Resolved::entities)
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  private Optional<Entity> known(String key) {
    return catalogue.byKey(key).map(Known::entity);
  }

  /**
   * The holding that the title names: held on the day, or before it for a former one. Where the
   * data has an office of these very words at another time only, that one: whoever checks the graph
   * shall see it.
   */
  private Optional<Term> term(RoleClaim claim, Entity person, String of) {
    Set<Office> offices = catalogue.offices(claim.title(), of);
    Optional<LocalDate> day = claims.article().article().publishedOn();
    if (offices.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean former = claim.tense() == RoleClaim.Tense.FORMER;
    List<Term> terms =
        known(person).stream()
            .flatMap(k -> k.terms().stream())
            .filter(t -> offices.contains(t.office()))
            .filter(t -> of.isEmpty() || t.isOf(of))
            .toList();
    Comparator<Term> likest = Comparator.comparingInt(t -> likeness(t, claim.title()));
    return terms.stream()
        .filter(t -> former ? t.begunBy(day.get()) : t.heldOn(day.get()))
        .max(likest.thenComparing(Term::start))
        .or(
            () ->
                terms.stream()
                    .filter(t -> claim.tense() == RoleClaim.Tense.PRESENT)
                    .filter(t -> isNamed(t, claim.title()))
                    .min(Comparator.comparingLong(t -> t.daysFrom(day.get()))));
  }

  /**
   * Whether the article's title has no word that the office has not. Seats in a parliament are
   * left: they are held again and again, and the tables have some of the times.
   */
  private static boolean isNamed(Term term, String title) {
    return term.office() != Office.LEGISLATOR
        && Names.words(term.title()).containsAll(Names.words(title));
  }

  /** Words that the office and the article's title share. */
  private static int likeness(Term term, String title) {
    Set<String> words = new TreeSet<>(Names.words(term.title()));
    words.retainAll(Names.words(title));
    return words.size();
  }

  private static LinkedClaims.Role together(LinkedClaims.Role one, LinkedClaims.Role other) {
    TreeSet<Span> evidence = new TreeSet<>(one.evidence());
    evidence.addAll(other.evidence());
    LinkedClaims.Role better = one.represents() == null && other.represents() != null ? other : one;
    return new LinkedClaims.Role(
        better.claim(),
        better.person(),
        better.represents(),
        better.office(),
        better.startDate(),
        better.endDate(),
        List.copyOf(evidence));
  }
}
