package org.rapporteur.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.rapporteur.map.Vocabulary;

/** Turns the words of a user into values, and binds them to the variables of a query. */
final class Values {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern VARIABLE = Pattern.compile("[?$](\\w+)");
  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

  private final Question question;
  private final EntityNames names;

  Values(Question question, DatasetGraph data) {
    this.question = question;
    this.names = new EntityNames(data);
  }

  /**
   * Puts the values before the pattern of a parsed query; its text is not touched.
   *
   * @throws QueryException for a parameter that the query has not, or lacks, or a value that is
   *     none
   */
  void bind(Query query, Map<String, String> words) {
    for (Parameter parameter : question.parameters()) {
      if (parameter.required() && !words.containsKey(parameter.name())) {
        throw new QueryException(
            question.name(),
            "needs to know " + parameter.name() + "; add -p '" + sample(parameter) + "'");
      }
    }
    ElementGroup group = new ElementGroup();
    new TreeMap<>(words)
        .forEach(
            (name, word) -> {
              check(name);
              ElementData values = new ElementData();
              Var variable = Var.alloc(name);
              values.add(variable);
              nodes(name, word).forEach(n -> values.add(BindingFactory.binding(variable, n)));
              group.addElement(values);
            });
    if (!group.isEmpty()) {
      if (query.getQueryPattern() instanceof ElementGroup pattern) {
        pattern.getElements().forEach(group::addElement);
      } else {
        group.addElement(query.getQueryPattern());
      }
      query.setQueryPattern(group);
    }
  }

  private void check(String name) {
    List<String> known =
        question.parameters().isEmpty()
            ? variables(question.sparql())
            : question.parameters().stream().map(Parameter::name).toList();
    if (!known.contains(name)) {
      throw new QueryException(
          question.name(),
          "has no parameter \""
              + name
              + "\""
              + NearMisses.hint(name, known)
              + (known.isEmpty() ? "; it has none" : "; it has " + String.join(", ", known)));
    }
  }

  /** All that look like one: those of expressions count too. */
  private static List<String> variables(String sparql) {
    return VARIABLE.matcher(sparql).results().map(m -> m.group(1)).distinct().sorted().toList();
  }

  private List<Node> nodes(String name, String word) {
    return question
        .parameter(name)
        .map(p -> p.kind().isEntity() ? entity(p, word) : List.of(value(p, word)))
        .orElseGet(() -> List.of(guess(word)));
  }

  private List<Node> entity(Parameter parameter, String word) {
    List<Node> found = names.find(word);
    if (found.isEmpty()) {
      List<String> near = names.near(word);
      throw new QueryException(
          QueryException.Fault.ASKING,
          question.name(),
          0,
          0,
          "the store knows no "
              + parameter.name()
              + " \""
              + word
              + "\""
              + (near.isEmpty()
                  ? "; give " + parameter.kind().form()
                  : "; did you mean " + String.join(" or ", near) + "?"));
    }
    return found;
  }

  private Node value(Parameter parameter, String word) {
    return switch (parameter.kind()) {
      case DATE -> NodeFactory.createLiteralString(checked(parameter, word, DATE));
      case YEAR ->
          NodeFactory.createLiteralDT(checked(parameter, word, YEAR), XSDDatatype.XSDinteger);
      case NUMBER ->
          NodeFactory.createLiteralDT(checked(parameter, word, NUMBER), XSDDatatype.XSDdecimal);
      case IRI -> NodeFactory.createURI(checked(parameter, iri(word), IRI));
      default -> NodeFactory.createLiteralString(word);
    };
  }

  private String checked(Parameter parameter, String word, Pattern form) {
    if (!form.matcher(word).matches()) {
      throw new QueryException(
          question.name(),
          "\"" + word + "\" is no " + parameter.name() + "; give " + parameter.kind().form());
    }
    return word;
  }

  /** For a query without a header: an IRI where it looks like one, a number, else words. */
  private static Node guess(String word) {
    String iri = iri(word);
    if (word.startsWith("<") || !iri.equals(word) || word.matches("(https?|urn):\\S+")) {
      return NodeFactory.createURI(iri);
    }
    if (word.matches("-?\\d+")) {
      return NodeFactory.createLiteralDT(word, XSDDatatype.XSDinteger);
    }
    return NodeFactory.createLiteralString(word);
  }

  private static String iri(String word) {
    String bare =
        word.startsWith("<") && word.endsWith(">") ? word.substring(1, word.length() - 1) : word;
    return Vocabulary.PREFIXES.expandPrefix(bare);
  }

  private static String sample(Parameter parameter) {
    return parameter.name() + "=" + parameter.example();
  }
}
