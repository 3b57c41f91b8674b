package org.rapporteur.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.query.Parameter;
import org.rapporteur.query.Question;

/** What a question is asked with on a page: what the address gives, and where it must have more. */
final class QuestionValues {

  private QuestionValues() {}

  /**
   * The values that an address has for a question.
   *
   * @return by the name of the parameter
   */
  static Map<String, String> given(Inquiry inquiry, Question question, Address address) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      if (address.has(parameter.name())) {
        words.put(parameter.name(), word(inquiry, parameter, address.get(parameter.name())));
      }
    }
    return words;
  }

  /** An address may have a key where a person would write a name. */
  private static String word(Inquiry inquiry, Parameter parameter, String word) {
    boolean isThing = parameter.kind().ordinal() <= Parameter.Kind.IRI.ordinal();
    return isThing && !word.contains(" ") && inquiry.knows(inquiry.node(word))
        ? inquiry.things().iri(word)
        : word;
  }

  /** For what a question must be given: its example, or what the store knows most of. */
  static Map<String, String> toBeginWith(Inquiry inquiry, Question question) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      if (parameter.required()) {
        example(inquiry, parameter).ifPresent(e -> words.put(parameter.name(), e));
      }
    }
    return words;
  }

  private static Optional<String> example(Inquiry inquiry, Parameter parameter) {
    return switch (parameter.kind()) {
      case ACTOR, PERSON -> known(inquiry, parameter, List.of("person"));
      case STATE, ENTITY -> known(inquiry, parameter, List.of("state"));
      case PLACE -> known(inquiry, parameter, List.of("place"));
      case IRI -> claim(inquiry);
      default -> Optional.of(parameter.example());
    };
  }

  private static Optional<String> known(Inquiry inquiry, Parameter parameter, List<String> kinds) {
    Directory directory = Directory.of(inquiry);
    if (!directory.called(parameter.example()).isEmpty()) {
      return Optional.of(parameter.example());
    }
    return directory.all().stream()
        .filter(e -> kinds.contains(e.kind()))
        .findFirst()
        .map(e -> e.thing().name());
  }

  /** The last event there is. */
  private static Optional<String> claim(Inquiry inquiry) {
    return inquiry.chronicle().entries().stream()
        .filter(e -> !e.isStatement())
        .reduce((first, second) -> second)
        .map(Entry::iri)
        .map(iri -> inquiry.things().key(iri));
  }
}
