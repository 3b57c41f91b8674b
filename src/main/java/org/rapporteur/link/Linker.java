package org.rapporteur.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.event.EventFolder;
import org.rapporteur.link.who.Resolved;
import org.rapporteur.link.who.WhoIsWho;

/** From claims over mentions to claims over entities. Safe to call from several threads. */
public final class Linker {

  private final Catalogue catalogue;

  public Linker(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Links an article's claims; those whose actors cannot be told are left out. */
  public LinkedClaims link(Claims claims) {
    return new Linking(claims).linked();
  }

  /** The linking of one article. */
  private final class Linking {

    private final Claims claims;
    private final WhoIsWho who;

    Linking(Claims claims) {
      this.claims = claims;
      this.who = WhoIsWho.of(claims, catalogue);
    }

    LinkedClaims linked() {
      EventFolder folder =
          new EventFolder(
              who::acting,
              who::stateOf,
              c -> claims.article().words(c.trigger()),
              e -> !who.officesOf(e).isEmpty(),
              who::mainStates);
      List<LinkedClaims.Event> events = folder.fold(claims.events());
      List<LinkedClaims.Statement> statements =
          new Conversation(claims.article().body())
              .goOn(
                  claims.statements().stream()
                      .map(this::statement)
                      .flatMap(Optional::stream)
                      .toList());
      List<LinkedClaims.Role> roles = new Roles(claims, who, catalogue).roles();
      List<Link> links = links();
      return new Entities(claims, who, catalogue).complete(links, events, statements, roles);
    }

    private List<Entity> entities(Mention mention) {
      return who.meaning(mention).map(Resolved::entities).orElse(List.of());
    }

    /** The actor behind a mention, a group where there are several, null when there is none. */
    private Entity actor(Mention mention) {
      List<Entity> found = mention == null ? List.of() : entities(mention);
      if (found.size() > 1) {
        return who.together(mention);
      }
      return found.size() == 1 && found.get(0).type() != Entity.Type.PLACE ? found.get(0) : null;
    }

    private Optional<LinkedClaims.Statement> statement(StatementClaim claim) {
      Entity speaker = actor(claim.speaker());
      List<Entity> relays = new ArrayList<>();
      for (Mention relay : claim.relays()) {
        Entity entity = actor(relay);
        if (entity != null && !entity.equals(speaker) && !relays.contains(entity)) {
          relays.add(entity);
        }
      }
      if (speaker == null && claim.speaker() == null && relays.isEmpty()) {
        return Optional.empty();
      }
      Entity addressee = actor(claim.addressee());
      Entity place =
          claim.place() == null ? null : entities(claim.place()).stream().findFirst().orElse(null);
      return Optional.of(
          new LinkedClaims.Statement(
              claim,
              speaker,
              Objects.equals(addressee, speaker) ? null : addressee,
              relays,
              about(claim, speaker),
              place));
    }

    /** Entities that the content names, its speaker not among them. */
    private List<Entity> about(StatementClaim claim, Entity speaker) {
      Set<Entity> about = new LinkedHashSet<>();
      for (Mention mention : who.mentions()) {
        boolean inside = claim.content().stream().anyMatch(s -> s.covers(mention.name()));
        if (inside && mention.form() == Mention.Form.NAME) {
          about.addAll(entities(mention));
        }
      }
      about.remove(speaker);
      return List.copyOf(about);
    }

    /**
     * Links of the mentions that claims speak of, and of every name where it is first used or means
     * another than the last time: all that a reader needs to check a claim, and not every word of
     * the article.
     */
    private List<Link> links() {
      Set<Mention> claimed = claimed();
      Map<String, String> last = new HashMap<>();
      List<Link> links = new ArrayList<>();
      for (Mention mention : who.mentions()) {
        Optional<Resolved> meaning = who.meaning(mention);
        if (meaning.isEmpty()) {
          continue;
        }
        Resolved resolved = meaning.get();
        String words = claims.article().words(mention.name());
        String key = resolved.first().key();
        boolean news = mention.form() == Mention.Form.NAME && !key.equals(last.put(words, key));
        if (news || claimed.contains(mention)) {
          for (Entity entity : resolved.entities()) {
            links.add(
                new Link(
                    mention, entity, resolved.score(), resolved.reason(), resolved.runnerUp()));
          }
        }
      }
      return links;
    }

    private Set<Mention> claimed() {
      Set<Mention> claimed = new HashSet<>();
      claims.events().forEach(e -> e.parties().forEach(p -> claimed.add(p.who())));
      claims.events().forEach(e -> claimed.addAll(e.places()));
      claims.statements().forEach(s -> claimed.add(s.speaker()));
      claims.statements().forEach(s -> claimed.add(s.addressee()));
      claims.roles().forEach(r -> claimed.add(r.person()));
      return claimed;
    }
  }
}
