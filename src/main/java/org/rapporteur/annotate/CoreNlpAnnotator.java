package org.rapporteur.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.rapporteur.read.Article;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * The annotator over Stanford CoreNLP: tokenizer, part-of-speech tagger, lemmatizer, three-class
 * named entities, and the neural dependency parser's model in {@link Dependencies}. The three
 * models load side by side at construction. Constituency parsing, SUTime and coreference are left
 * out: they cost more than all the rest together (figures in BENCHMARKS.md).
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Longer sentences (tables, lists without full stops) are cut, for parsing is quadratic. */
  static final int LONGEST_SENTENCE = 180;

  private static final String NER_MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CompletableFuture<POSTaggerAnnotator> tagger;
  private final CompletableFuture<NERCombinerAnnotator> entities;
  private final CompletableFuture<Dependencies> parser;
  private final MorphaAnnotator lemmatizer = new MorphaAnnotator(false);

  /** Starts loading the models in the background and returns at once. */
  public CoreNlpAnnotator() {
    parser = load(Dependencies::load);
    entities = load(CoreNlpAnnotator::entityTagger);
    tagger = load(() -> new POSTaggerAnnotator(false));
  }

  private static <T> CompletableFuture<T> load(Supplier<T> model) {
    return CompletableFuture.supplyAsync(model);
  }

  private static NERCombinerAnnotator entityTagger() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", NER_MODEL);
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    try {
      return new NERCombinerAnnotator(properties);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the entity model " + NER_MODEL, e);
    }
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    String prose = article.prose();
    Annotation document = new Annotation(prose);
    tokenizer(prose).annotate(document);
    cutLongSentences(document);
    if (!document.get(CoreAnnotations.SentencesAnnotation.class).isEmpty()) {
      ready(tagger).annotate(document);
      lemmatizer.annotate(document);
      ready(entities).annotate(document);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(sentences.size(), sentence));
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static <T> T ready(CompletableFuture<T> model) {
    try {
      return model.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static TokenizerAnnotator tokenizer(String prose) {
    Properties properties = new Properties();
    properties.setProperty(
        "ssplit.newlineIsSentenceBreak", LineEnds.areParagraphs(prose) ? "always" : "two");
    properties.setProperty("tokenize.options", "quotes=original,untokenizable=noneDelete");
    return new TokenizerAnnotator(false, properties);
  }

  private static void cutLongSentences(Annotation document) {
    List<CoreMap> cut = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int begin = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
      for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(from + LONGEST_SENTENCE, tokens.size());
        cut.add(piece(tokens.subList(from, to), begin + from, cut.size()));
      }
    }
    document.set(CoreAnnotations.SentencesAnnotation.class, cut);
  }

  private static CoreMap piece(List<CoreLabel> tokens, int begin, int index) {
    CoreMap piece = new ArrayCoreMap();
    piece.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
    piece.set(CoreAnnotations.TokenBeginAnnotation.class, begin);
    piece.set(CoreAnnotations.TokenEndAnnotation.class, begin + tokens.size());
    piece.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    int number = 1;
    for (CoreLabel token : tokens) {
      token.setIndex(number++);
      token.setSentIndex(index);
    }
    return piece;
  }

  private Sentence sentence(int index, CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Dependencies.Drawn drawn = ready(parser).draw(labels);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              i,
              new Span(label.beginPosition(), label.endPosition()),
              label.originalText(),
              label.lemma(),
              label.tag(),
              label.ner() == null ? "O" : label.ner(),
              drawn.heads()[i],
              drawn.relations()[i]));
    }
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    return new Sentence(index, span, tokens, drawn.edges());
  }
}
