package org.rapporteur.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.link.Entity;
import org.rapporteur.link.Link;

class LinkNotesTest {

  private static final Entity KNOWN =
      entity("Q900001", "Ada Lint", List.of("http://www.wikidata.org/entity/Q900001"));

  @Test
  void aDoubtfulDecisionIsNotedWithTheNextBest() {
    assertEquals(
        Optional.of("surname of Ada Lint (0.64)"),
        LinkNotes.of(new Link(null, KNOWN, 0.643, "surname of Ada Lint", null)));
    assertEquals(
        Optional.of("surname of Ada Lint (0.64, or else Bo Lint person/bo-lint)"),
        LinkNotes.of(
            new Link(
                null,
                KNOWN,
                0.643,
                "surname of Ada Lint",
                entity("person/bo-lint", "Bo Lint", List.of()))));
  }

  @Test
  void aSureOneIsNotAndNorIsAnUnknownActor() {
    assertEquals(Optional.empty(), LinkNotes.of(new Link(null, KNOWN, 0.9, "full name", null)));
    Entity unknown = entity("person/bo-lint", "Bo Lint", List.of());
    assertEquals(Optional.empty(), LinkNotes.of(new Link(null, unknown, 0.5, "name", null)));
  }

  private static Entity entity(String key, String label, List<String> sameAs) {
    return new Entity(key, Entity.Type.PERSON, label, List.of(), sameAs, null, null, null);
  }
}
