package org.rapporteur.map;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.When;
import org.rapporteur.link.Entity;
import org.rapporteur.link.Link;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.read.Article;
import org.rapporteur.text.Span;

/** Writes what an article claims as the graph contract says. Safe to call from several threads. */
public final class ArticleMapper {

  private static final int CONFIDENCE_DIGITS = 2;

  private final Iris iris;

  public ArticleMapper(Iris iris) {
    this.iris = iris;
  }

  public ArticleGraph map(LinkedClaims claims) {
    return new Mapping(claims).graph();
  }

  /** The mapping of one article. */
  private final class Mapping {

    private final LinkedClaims claims;
    private final Article article;
    private final String iri;
    private final Node node;
    private final Triples triples = new Triples();
    private final Passages passages;

    Mapping(LinkedClaims claims) {
      this.claims = claims;
      this.article = claims.article().article();
      this.iri = iris.article(article);
      this.node = NodeFactory.createURI(iri);
      this.passages = new Passages(iri, node, article.body(), triples);
    }

    ArticleGraph graph() {
      article();
      claims.entities().forEach(new EntityMapper(iris, triples)::map);
      claims.links().forEach(this::mention);
      events();
      number(claims.statements(), s -> s.claim().evidence(), "statement", this::statement);
      number(claims.roles(), LinkedClaims.Role::evidence, "role", this::role);
      return new ArticleGraph(iri, triples.graph());
    }

    private void article() {
      triples.type(node, Vocabulary.ARTICLE);
      triples.text(node, Vocabulary.HEADLINE, article.title());
      triples.date(
          node,
          Vocabulary.DATE_PUBLISHED,
          article.publishedOn().map(Object::toString).orElse(null));
      triples.text(node, Vocabulary.PUBLISHER, article.publisher());
      triples.text(node, Vocabulary.URL, article.url());
      triples.text(node, Vocabulary.ARTICLE_BODY, article.body());
      triples.text(node, Vocabulary.SOURCE_FILE, article.sourceFile());
      triples.text(node, Vocabulary.SHA256, article.sha256());
    }

    private void mention(Link link) {
      Node words = passages.of(link.mention().span());
      triples.link(words, Vocabulary.REFERS_TO, iris.entity(link.entity()));
      LinkNotes.of(link).ifPresent(note -> triples.text(words, Vocabulary.LINKED_BY, note));
    }

    private void events() {
      Node[] nodes = new Node[claims.events().size()];
      Map<EventClaim.Kind, Integer> numbers = new EnumMap<>(EventClaim.Kind.class);
      for (int i : inTextOrder(claims.events(), LinkedClaims.Event::evidence)) {
        EventClaim.Kind kind = claims.events().get(i).kind();
        nodes[i] = Iris.claim(iri, lower(kind), numbers.merge(kind, 1, Integer::sum));
      }
      for (int i = 0; i < nodes.length; i++) {
        LinkedClaims.Event event = claims.events().get(i);
        event(event, nodes[i]);
        if (event.partOf() >= 0) {
          triples.link(nodes[i], Vocabulary.PART_OF, nodes[event.partOf()]);
        }
      }
    }

    private void event(LinkedClaims.Event event, Node subject) {
      claim(subject, type(event.kind()), event.evidence(), event.rule(), event.confidence());
      for (LinkedClaims.Party party : event.parties()) {
        Node who = iris.entity(party.entity());
        triples.link(subject, Vocabulary.PARTICIPANT, who);
        switch (party.side()) {
          case HOST -> triples.link(subject, Vocabulary.HOST, who);
          case VISITOR -> triples.link(subject, Vocabulary.VISITOR, who);
          default -> {
            // a participant and no more
          }
        }
      }
      for (Entity place : event.places()) {
        triples.link(subject, Vocabulary.LOCATION, iris.entity(place));
        if (event.kind() == EventClaim.Kind.VISIT) {
          triples.link(subject, Vocabulary.DESTINATION, iris.entity(place));
        }
      }
      date(subject, event.when());
      triples.typed(subject, Vocabulary.DURATION, event.duration(), XSDDatatype.XSDduration);
      if (event.format() != null) {
        triples.link(subject, Vocabulary.FORMAT, individual(event.format()));
      }
      triples.link(subject, Vocabulary.STATUS, individual(event.status()));
      event.history().forEach(s -> triples.link(subject, Vocabulary.EARLIER_STATUS, individual(s)));
      if (event.topic() != null) {
        triples.text(subject, Vocabulary.TOPIC, claims.article().words(event.topic()));
      }
      if (event.kind() == EventClaim.Kind.MEETING && event.status() == Status.HELD) {
        metWith(event.parties());
      }
    }

    /** For each pair, both ways. */
    private void metWith(List<LinkedClaims.Party> parties) {
      for (LinkedClaims.Party one : parties) {
        for (LinkedClaims.Party other : parties) {
          if (!one.entity().key().equals(other.entity().key())) {
            triples.link(
                iris.entity(one.entity()), Vocabulary.MET_WITH, iris.entity(other.entity()));
          }
        }
      }
    }

    private void statement(LinkedClaims.Statement statement, Node subject) {
      StatementClaim said = statement.claim();
      claim(subject, Vocabulary.STATEMENT, List.of(), said.rule(), said.confidence());
      triples.link(subject, Vocabulary.MODE, individual(said.mode()));
      triples.text(subject, Vocabulary.CONTENT, content(said));
      said.content()
          .forEach(s -> triples.link(subject, Vocabulary.CONTENT_PASSAGE, passages.of(s)));
      if (said.cue() != null) {
        triples.text(subject, Vocabulary.CUE, claims.article().words(said.cue()));
        triples.link(subject, Vocabulary.CUE_PASSAGE, passages.of(said.cue()));
      }
      said.speakerPassage()
          .ifPresent(s -> triples.link(subject, Vocabulary.SPEAKER_PASSAGE, passages.of(s)));
      if (statement.speaker() != null) {
        Node speaker = iris.entity(statement.speaker());
        triples.link(subject, Vocabulary.SPEAKER, speaker);
        if (said.nature() == StatementClaim.Nature.SPEECH) {
          triples.link(speaker, Vocabulary.STATED, subject);
        }
      }
      entities(subject, Vocabulary.ADDRESSEE, optional(statement.addressee()));
      entities(subject, Vocabulary.RELAYED_BY, statement.relays());
      entities(subject, Vocabulary.ABOUT, statement.about());
      entities(subject, Vocabulary.LOCATION, optional(statement.place()));
      date(subject, said.when());
      if (said.nature() == StatementClaim.Nature.STANCE) {
        triples.typed(subject, Vocabulary.STANCE, "true", XSDDatatype.XSDboolean);
      }
      if (said.negated()) {
        triples.typed(subject, Vocabulary.NEGATED, "true", XSDDatatype.XSDboolean);
      }
    }

    private String content(StatementClaim said) {
      return String.join(" ", said.content().stream().map(s -> claims.article().words(s)).toList());
    }

    private void role(LinkedClaims.Role role, Node subject) {
      RoleClaim held = role.claim();
      claim(subject, Vocabulary.ROLE, role.evidence(), held.rule(), held.confidence());
      triples.link(iris.entity(role.person()), Vocabulary.HAS_ROLE, subject);
      triples.text(subject, Vocabulary.TITLE, held.title());
      triples.text(subject, Vocabulary.OFFICE, role.office());
      entities(subject, Vocabulary.REPRESENTS, optional(role.represents()));
      triples.link(subject, Vocabulary.TENSE, individual(held.tense()));
      triples.date(
          subject,
          Vocabulary.OBSERVED_ON,
          article.publishedOn().map(Object::toString).orElse(null));
      triples.date(subject, Vocabulary.START_DATE, role.startDate());
      triples.date(subject, Vocabulary.END_DATE, role.endDate());
    }

    private void claim(
        Node subject, Node type, List<Span> evidence, String rule, double confidence) {
      triples.type(subject, type);
      triples.link(subject, Vocabulary.IN_ARTICLE, node);
      triples.text(subject, Vocabulary.RULE, rule);
      triples.decimal(subject, Vocabulary.CONFIDENCE, confidence, CONFIDENCE_DIGITS);
      evidence.forEach(s -> triples.link(subject, Vocabulary.EVIDENCE, passages.of(s)));
    }

    private void date(Node subject, When when) {
      if (when == null) {
        return;
      }
      boolean lasts = when.open() || when.last().isPresent();
      triples.date(subject, lasts ? Vocabulary.START_DATE : Vocabulary.DATE, when.start());
      when.last().ifPresent(end -> triples.date(subject, Vocabulary.END_DATE, end));
    }

    private void entities(Node subject, Node property, List<Entity> entities) {
      entities.forEach(e -> triples.link(subject, property, iris.entity(e)));
    }

    private <T> void number(
        List<T> items, Function<T, List<Span>> evidence, String kind, BiConsumer<T, Node> write) {
      int number = 0;
      for (int i : inTextOrder(items, evidence)) {
        write.accept(items.get(i), Iris.claim(iri, kind, ++number));
      }
    }
  }

  private static <T> List<Integer> inTextOrder(List<T> items, Function<T, List<Span>> evidence) {
    return IntStream.range(0, items.size())
        .boxed()
        .sorted(Comparator.comparing(i -> evidence.apply(items.get(i)).get(0)))
        .toList();
  }

  private static List<Entity> optional(Entity entity) {
    return entity == null ? List.of() : List.of(entity);
  }

  private static Node type(EventClaim.Kind kind) {
    return switch (kind) {
      case MEETING -> Vocabulary.MEETING;
      case CALL -> Vocabulary.CALL;
      case VISIT -> Vocabulary.VISIT;
      case AGREEMENT -> Vocabulary.AGREEMENT;
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The individual of a value: IN_PERSON is dip:InPerson. */
  private static Node individual(Enum<?> value) {
    StringBuilder name = new StringBuilder();
    for (String word : lower(value).split("_")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return Vocabulary.dip(name.toString());
  }
}
