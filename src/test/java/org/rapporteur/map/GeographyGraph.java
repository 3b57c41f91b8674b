package org.rapporteur.map;

import java.util.List;
import org.rapporteur.link.Entity;

/** Entities as an article's graph holds them, without an article. */
public final class GeographyGraph {

  private GeographyGraph() {}

  public static ArticleGraph of(List<Entity> entities) {
    Triples triples = new Triples();
    EntityMapper mapper = new EntityMapper(Iris.standard(), triples);
    entities.forEach(mapper::map);
    return new ArticleGraph(Iris.DEFAULT_BASE + "article/geography", triples.graph());
  }
}
