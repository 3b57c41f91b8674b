package org.rapporteur.link.who;

import java.util.Set;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.Office;

/**
 * An actor or place of the article and what is known of it.
 *
 * @param gender "male", "female" or "" when unknown
 * @param state key of the state it is of, "" when unknown
 * @param offices classes of office held on the article's day, or named in the article
 * @param titles last words of its titles in the article, folded: "spokesman", "professor"
 */
record Figure(Entity entity, String gender, String state, Set<Office> offices, Set<String> titles) {

  Figure {
    offices = Set.copyOf(offices);
    titles = Set.copyOf(titles);
  }

  static Figure of(Entity entity) {
    return new Figure(entity, "", entity.stateKey().orElse(""), Set.of(), Set.of());
  }

  boolean isPerson() {
    return entity.type() == Entity.Type.PERSON;
  }

  boolean isState() {
    return entity.type() == Entity.Type.STATE;
  }

  boolean isBody() {
    return entity.type() == Entity.Type.ORGANIZATION;
  }

  String key() {
    return entity.key();
  }

  boolean isGroup() {
    return entity.type() == Entity.Type.GROUP;
  }
}
