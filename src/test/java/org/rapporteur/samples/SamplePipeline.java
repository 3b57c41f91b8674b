package org.rapporteur.samples;

import java.util.List;
import org.rapporteur.build.Pipeline;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.testing.Annotators;

/** The program's own stages, with the annotator that the tests share. */
final class SamplePipeline {

  private SamplePipeline() {}

  static Pipeline pipeline() {
    return new Pipeline(
        Annotators.shared(),
        new Extractor(RuleSet.bundled()),
        claims ->
            new LinkedClaims(
                claims.article(), List.of(), List.of(), List.of(), List.of(), List.of()),
        new ArticleMapper(Iris.standard()));
  }
}
