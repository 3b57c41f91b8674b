package org.rapporteur.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Pipeline;
import org.rapporteur.build.Summary;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.Linker;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.read.ArticleSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Inputs and how to convert them, the same for all commands that do. */
final class ConversionOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Articles: text or HTML files, folders of them, '-' for standard input.")
  private List<String> inputs;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "Base of the IRIs that are minted; ${DEFAULT-VALUE} if none is given.")
  private String base;

  @Mixin private RulesOption rules;

  @Mixin private AnnotationsOption annotations;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Articles at a time; as many as there are processors if none is given.")
  private Optional<Integer> threads;

  @Mixin private AuthorityOption authority;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** A conversion that is set up and reads no input yet. */
  @FunctionalInterface
  interface Conversion {
    /**
     * Converts all inputs.
     *
     * @param each takes the outcomes in the order of the inputs
     */
    Summary run(Consumer<Outcome> each);
  }

  List<String> inputs() {
    return inputs;
  }

  /** Sets it up; models and authority data load in the background from here on. */
  Conversion prepare(InputStream standardInput) {
    return prepare(inputs, standardInput);
  }

  /** The same for some of the inputs. */
  Conversion prepare(List<String> some, InputStream standardInput) {
    int atATime = threads();
    Pipeline pipeline = pipeline();
    return each -> pipeline.run(ArticleSource.of(some, standardInput).iterator(), atATime, each);
  }

  private Pipeline pipeline() {
    Iris iris = iris();
    Annotator annotator = annotations.annotator();
    Catalogue catalogue = authority.catalogue();
    return new Pipeline(
        annotator, new Extractor(rules()), new Linker(catalogue)::link, new ArticleMapper(iris));
  }

  RuleSet rules() {
    return rules.rules();
  }

  private Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private int threads() {
    int wanted = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (wanted < 1) {
      throw new ParameterException(spec.commandLine(), "--threads takes 1 or more, not " + wanted);
    }
    return wanted;
  }
}
