package org.rapporteur.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.rapporteur.map.Vocabulary;

/**
 * A query of a page: {@code queries/NAME.rq}. Its first line, a comment, says what it asks. A line
 * that ends with {@code #? NAME} is there only when the parameter has a value, one that ends with
 * {@code #! NAME} only when it has none. Values take the place of variables in the parsed query;
 * none is ever pasted into its text.
 *
 * @param name of it
 * @param text as it stands in the file
 */
record PageQuery(String name, String text) {

  private static final Pattern WHEN = Pattern.compile("(.*?)\\s*#([?!]) (\\w+)\\s*");
  private static final Map<String, PageQuery> READ = new ConcurrentHashMap<>();
  private static final PrefixMappingImpl PREFIXES = new PrefixMappingImpl();

  static {
    PREFIXES.setNsPrefixes(Vocabulary.PREFIXES);
    PREFIXES.setNsPrefix("text", "http://jena.apache.org/text#");
  }

  static PageQuery named(String name) {
    return READ.computeIfAbsent(name, n -> new PageQuery(n, read(n)));
  }

  private static String read(String name) {
    try (InputStream in = PageQuery.class.getResourceAsStream("queries/" + name + ".rq")) {
      if (in == null) {
        throw new IllegalArgumentException("no query " + name + " is in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it asks, in plain words. */
  String question() {
    return text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
  }

  /** The query for these values. */
  Query with(Map<String, Node> values) {
    Query query = new Query();
    query.setPrefixMapping(new PrefixMappingImpl().setNsPrefixes(PREFIXES));
    try {
      QueryFactory.parse(query, chosen(values.keySet()), null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new IllegalStateException(name + ".rq, line " + e.getLine() + ": " + e.getMessage(), e);
    }
    Map<Var, Node> bound = new HashMap<>();
    values.forEach((variable, value) -> bound.put(Var.alloc(variable), value));
    return bound.isEmpty() ? query : QueryTransformOps.syntaxSubstitute(query, bound);
  }

  /** The query with each of these values of a variable before its pattern. */
  Query among(String variable, Collection<Node> things) {
    Query query = with(Map.of());
    ElementData values = new ElementData();
    Var name = Var.alloc(variable);
    values.add(name);
    things.forEach(t -> values.add(BindingFactory.binding(name, t)));
    ElementGroup group = new ElementGroup();
    group.addElement(values);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
    query.setQueryPattern(group);
    return query;
  }

  private String chosen(Set<String> given) {
    return text.lines().map(l -> chosen(l, given)).collect(Collectors.joining("\n"));
  }

  private static String chosen(String line, Set<String> given) {
    Matcher matcher = WHEN.matcher(line);
    if (!matcher.matches()) {
      return line;
    }
    return given.contains(matcher.group(3)) == matcher.group(2).equals("?") ? matcher.group(1) : "";
  }
}
