package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;

/** All actors, places and events by the words of their names. */
final class EntityIndex {

  /**
   * One of them.
   *
   * @param id what follows the base in its IRI, or all of it
   * @param names plain, the first the preferred one
   * @param identifiers of public data, as IRIs
   */
  record Entry(
      Node node,
      String id,
      String name,
      List<String> names,
      SortedSet<String> types,
      SortedSet<String> identifiers) {}

  private static final int PREFIX = 2;

  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, Entry> byIdentifier = new HashMap<>();
  private final SortedMap<String, List<Entry>> byWord = new TreeMap<>();

  private EntityIndex() {}

  /**
   * @param data within a transaction
   */
  static EntityIndex of(DatasetGraph data, TypeTable types) {
    EntityIndex index = new EntityIndex();
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    Map<String, Node> nodes = new HashMap<>();
    for (TypeTable.Type type : types.narrow()) {
      data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.dip(type.id()))
          .forEachRemaining(
              q -> {
                if (q.getSubject().isURI()) {
                  String iri = q.getSubject().getURI();
                  nodes.put(iri, q.getSubject());
                  found.computeIfAbsent(iri, i -> new TreeSet<>()).add(type.id());
                }
              });
    }
    EventNames events = new EventNames(data);
    found.forEach((iri, kinds) -> index.add(entry(data, nodes.get(iri), kinds, events)));
    return index;
  }

  private static Entry entry(
      DatasetGraph data, Node node, SortedSet<String> types, EventNames events) {
    TreeSet<String> preferred = texts(data, node, Vocabulary.PREF_LABEL);
    String name = preferred.isEmpty() ? events.name(node, types.first()) : preferred.first();
    List<String> names = new ArrayList<>(List.of(PlainNames.plain(name)));
    for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
      texts(data, node, property).stream()
          .map(PlainNames::plain)
          .filter(n -> !names.contains(n))
          .forEach(names::add);
    }
    return new Entry(node, id(node), name, names, types, texts(data, node, Vocabulary.SAME_AS));
  }

  private static TreeSet<String> texts(DatasetGraph data, Node node, Node property) {
    TreeSet<String> texts = new TreeSet<>();
    data.find(Node.ANY, node, property, Node.ANY)
        .forEachRemaining(
            q ->
                texts.add(
                    q.getObject().isLiteral()
                        ? q.getObject().getLiteralLexicalForm()
                        : q.getObject().toString()));
    return texts;
  }

  static String id(Node node) {
    String iri = node.getURI();
    return iri.startsWith(Iris.DEFAULT_BASE) ? iri.substring(Iris.DEFAULT_BASE.length()) : iri;
  }

  private void add(Entry entry) {
    byId.put(entry.id(), entry);
    entry.identifiers().forEach(i -> byIdentifier.putIfAbsent(i, entry));
    Set<String> words = new TreeSet<>();
    entry.names().forEach(n -> words.addAll(PlainNames.words(n)));
    words.forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(entry));
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** By our id, our IRI, the IRI of a public identifier or, of Wikidata's, its last part. */
  Optional<Entry> identified(String text) {
    String word = text.strip();
    if (byId.containsKey(word)) {
      return entry(word);
    }
    if (word.startsWith(Iris.DEFAULT_BASE)) {
      return entry(word.substring(Iris.DEFAULT_BASE.length()));
    }
    return Optional.ofNullable(byIdentifier.get(word))
        .or(() -> Optional.ofNullable(byIdentifier.get(Vocabulary.WIKIDATA + word)));
  }

  /** All with a word that is one of these or much like it. */
  Collection<Entry> sharing(List<String> words) {
    Map<String, Entry> found = new TreeMap<>();
    for (String word : words) {
      String prefix = word.substring(0, Math.min(PREFIX, word.length()));
      byWord.subMap(prefix, prefix + Character.MAX_VALUE).entrySet().stream()
          .filter(e -> PlainNames.areAlike(word, e.getKey()))
          .forEach(e -> e.getValue().forEach(x -> found.put(x.id(), x)));
    }
    return found.values();
  }

  /** All with a name, or a word of one, that begins so; the shortest first. */
  List<Entry> beginning(String prefix) {
    String plain = PlainNames.plain(prefix);
    List<String> words = PlainNames.words(plain);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, Entry> found = new TreeMap<>();
    String first = words.get(0);
    byWord
        .subMap(first, first + Character.MAX_VALUE)
        .values()
        .forEach(
            entries ->
                entries.stream()
                    .filter(e -> e.names().stream().anyMatch(n -> (" " + n).contains(" " + plain)))
                    .forEach(e -> found.put(e.id(), e)));
    return found.values().stream()
        .sorted(
            Comparator.comparing((Entry e) -> !e.names().get(0).startsWith(plain))
                .thenComparing(e -> e.name().length())
                .thenComparing(Entry::id))
        .toList();
  }
}
