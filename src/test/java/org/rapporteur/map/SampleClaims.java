package org.rapporteur.map;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.When;
import org.rapporteur.link.Entity;
import org.rapporteur.link.Link;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.read.Article;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;
import org.rapporteur.text.Span;

/** Claims of a small article of our own, as the link room would hand them over. */
public final class SampleClaims {

  /** The emoji is one code point and two UTF-16 units. */
  public static final String TEXT =
      "Quist meets Oduya 🤝 in Lund\r\n"
          + "2031-05-04\r\n\r\n"
          + "Foreign Minister Mara Quist met Ben Oduya in Lund on Sunday.\r\n"
          + "\"We will talk again,\" Quist said.\r\n";

  public static final Entity QUIST =
      new Entity(
          "person/mara-quist",
          Entity.Type.PERSON,
          "Mara Quist",
          List.of("Quist"),
          List.of(),
          null,
          null,
          null);
  public static final Entity ODUYA =
      new Entity(
          "Q900001",
          Entity.Type.PERSON,
          "Ben Oduya",
          List.of(),
          List.of("http://www.wikidata.org/entity/Q900001"),
          null,
          null,
          null);
  public static final Entity LUND =
      new Entity(
          "geonames/2693678",
          Entity.Type.PLACE,
          "Lund",
          List.of(),
          List.of("https://sws.geonames.org/2693678/"),
          "Q34",
          55.70584,
          13.19321);
  public static final Entity SWEDEN =
      new Entity("Q34", Entity.Type.STATE, "Sweden", List.of(), List.of(), null, null, null);

  private SampleClaims() {}

  public static Article article() {
    Reading reading =
        ArticleSource.of(
                List.of("-"),
                new java.io.ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
            .iterator()
            .next();
    Article read = ((Reading.Of) reading).article();
    return new Article(
        "talks.txt",
        read.body(),
        read.headline(),
        read.title(),
        LocalDate.of(2031, 5, 4),
        "Lund Wire",
        null,
        null,
        read.furniture(),
        read.sha256());
  }

  /** The claims, their meeting with that status. */
  public static LinkedClaims with(Status status) {
    Mention quist = mention("Mara Quist", "Foreign Minister");
    Mention oduya = mention("Ben Oduya", null);
    Span sentence = span("Foreign Minister Mara Quist met Ben Oduya in Lund on Sunday.");
    return new LinkedClaims(
        new AnnotatedArticle(article(), List.of()),
        List.of(
            new Link(quist, QUIST, 0.9, "full name", null),
            new Link(oduya, ODUYA, 0.9, "full name", null)),
        List.of(
            new LinkedClaims.Event(
                EventClaim.Kind.MEETING,
                List.of(
                    new LinkedClaims.Party(Side.VISITOR, QUIST),
                    new LinkedClaims.Party(Side.HOST, ODUYA)),
                List.of(LUND),
                When.on("2031-05-04"),
                "PT35M",
                EventClaim.Format.IN_PERSON,
                status,
                List.of(Status.PLANNED),
                -1,
                null,
                List.of(sentence),
                "meet.verb",
                0.9)),
        List.of(
            new LinkedClaims.Statement(
                new StatementClaim(
                    StatementClaim.Mode.DIRECT,
                    List.of(span("\"We will talk again,\"")),
                    span("said"),
                    quist,
                    null,
                    List.of(),
                    false,
                    null,
                    null,
                    1,
                    List.of(span("\"We will talk again,\" Quist said.")),
                    "say.quote",
                    0.95),
                QUIST,
                null,
                List.of(),
                List.of(LUND),
                null)),
        List.of(
            new LinkedClaims.Role(
                new RoleClaim(
                    quist,
                    "Foreign Minister",
                    null,
                    RoleClaim.Tense.PRESENT,
                    List.of(sentence),
                    "role.title",
                    0.9),
                QUIST,
                SWEDEN,
                null,
                null,
                null,
                List.of(sentence))),
        List.of(QUIST, ODUYA, LUND, SWEDEN));
  }

  private static Mention mention(String name, String title) {
    return new Mention(
        span(name), span(name), 0, 0, Mention.Form.NAME, Mention.Kind.PERSON, false, title, null);
  }

  /** Last place of those words in the text. */
  public static Span span(String words) {
    int start = TEXT.lastIndexOf(words);
    return new Span(start, start + words.length());
  }
}
