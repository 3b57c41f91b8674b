package org.rapporteur.samples;

import org.rapporteur.build.Pipeline;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.Linker;
import org.rapporteur.link.authority.Catalogue;
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
        new Linker(Catalogue.packaged())::link,
        new ArticleMapper(Iris.standard()));
  }
}
