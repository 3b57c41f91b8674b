package org.rapporteur.judge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.StoreException;

/** Mappings and judgements as tables of SSSOM: tab-separated, with a head of metadata. */
public final class SssomTable {

  private static final String SEMAPV = "https://w3id.org/semapv/vocab/";
  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "object_id",
          "object_label",
          "mapping_justification",
          "confidence",
          "mapping_tool",
          "mapping_tool_version",
          "comment");
  private static final List<String> JUDGEMENTS =
      List.of(
          "subject_id",
          "predicate_modifier",
          "predicate_id",
          "object_id",
          "mapping_justification",
          "comment",
          "other");

  /** Before each passage in the column for what SSSOM has no column for. */
  private static final String PASSAGE = "judged_passage=";

  private static final String NOT = "Not";
  private static final List<String> PREFIXES = List.of("dip", "id", "owl", "semapv", "skos", "wd");
  private static final Pattern PREFIX = Pattern.compile("#\\s+(\\w+):\\s*\"?(\\S+?)\"?");
  private static final Pattern BY_HAND = Pattern.compile(".*(ManualMappingCuration|MappingReview)");

  private SssomTable() {}

  private static PrefixMapping prefixes() {
    return PrefixMapping.Factory.create()
        .setNsPrefixes(Vocabulary.PREFIXES)
        .setNsPrefix("semapv", SEMAPV);
  }

  /**
   * @param version of the program that made them
   */
  public static String write(List<Mapping> mappings, String version) {
    PrefixMapping prefixes = prefixes();
    List<List<String>> rows = new ArrayList<>();
    for (Mapping mapping : mappings) {
      rows.add(
          List.of(
              id(mapping.subject(), prefixes),
              mapping.subjectLabel(),
              id(mapping.predicate(), prefixes),
              id(mapping.object(), prefixes),
              mapping.objectLabel(),
              "semapv:" + mapping.justification(),
              Double.toString(mapping.confidence()),
              Mappings.TOOL,
              version,
              mapping.reason()));
    }
    return table(COLUMNS, rows);
  }

  /** What people judged, in the order they did, for {@link #read}. */
  public static String write(List<Judgement> judgements) {
    PrefixMapping prefixes = prefixes();
    List<List<String>> rows = new ArrayList<>();
    for (Judgement judgement : judgements) {
      boolean isOnMention = judgement.isOnMention();
      Node property = isOnMention ? Vocabulary.REFERS_TO : judgement.verdict().property();
      rows.add(
          List.of(
              id(judgement.one(), prefixes),
              isOnMention && judgement.verdict() == Verdict.DIFFERENT ? NOT : "",
              id(property, prefixes),
              id(judgement.other(), prefixes),
              "semapv:ManualMappingCuration",
              judgement.reason(),
              String.join(
                  "|",
                  judgement.passages().stream().map(p -> PASSAGE + id(p, prefixes)).toList())));
    }
    return table(JUDGEMENTS, rows);
  }

  private static String table(List<String> columns, List<List<String>> rows) {
    PrefixMapping prefixes = prefixes();
    StringBuilder table = new StringBuilder("#curie_map:\n");
    PREFIXES.forEach(
        p -> table.append("#  ").append(p + ": " + prefixes.getNsPrefixURI(p)).append('\n'));
    table.append(String.join("\t", columns)).append('\n');
    for (List<String> row : rows) {
      table
          .append(String.join("\t", row.stream().map(c -> c.replaceAll("\\s+", " ")).toList()))
          .append('\n');
    }
    return table.toString();
  }

  private static String id(Node node, PrefixMapping prefixes) {
    return prefixes.shortForm(node.getURI());
  }

  /**
   * What a person judged.
   *
   * @param line of the table, 1-based
   */
  public record Row(int line, Judgement judgement) {}

  /**
   * A table of judgements.
   *
   * @param rows what a person said
   * @param leftOut rows that a machine made, as their justification says
   */
  public record Judged(List<Row> rows, int leftOut) {}

  /**
   * @throws StoreException with file and line when it is no such table
   */
  public static Judged read(Path file) {
    List<String> lines = lines(file);
    PrefixMapping prefixes = prefixes();
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int leftOut = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher prefix = PREFIX.matcher(line);
      if (line.startsWith("#")) {
        if (prefix.matches()) {
          prefixes.setNsPrefix(prefix.group(1), prefix.group(2));
        }
      } else if (columns.isEmpty()) {
        columns = List.of(line.split("\t", -1));
      } else if (!line.isBlank()) {
        Fields fields = new Fields(file, i + 1, columns, line.split("\t", -1), prefixes);
        if (BY_HAND.matcher(fields.text("mapping_justification")).matches()) {
          rows.add(fields.row());
        } else {
          leftOut++;
        }
      }
    }
    return new Judged(rows, leftOut);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new StoreException(file.toString(), 0, "is not in UTF-8; save it so", e);
    } catch (IOException e) {
      throw new StoreException(
          file.toString(), 0, "cannot be read (" + e.getMessage() + "); check the name", e);
    }
  }

  /** The fields of a line by the names of their columns. */
  private record Fields(
      Path file, int line, List<String> columns, String[] cells, PrefixMapping prefixes) {

    Row row() {
      Node other = node("object_id");
      return new Row(
          line,
          new Judgement(
              line, node("subject_id"), verdict(other), other, text("comment"), passages()));
    }

    private List<Node> passages() {
      return Stream.of(text("other").split("\\|"))
          .map(String::strip)
          .filter(p -> p.startsWith(PASSAGE))
          .map(p -> iri("other", p.substring(PASSAGE.length())))
          .sorted(Comparator.comparing(Node::toString))
          .toList();
    }

    String text(String column) {
      int at = columns.indexOf(column);
      return at >= 0 && at < cells.length ? cells[at].strip() : "";
    }

    private Node node(String column) {
      return iri(column, text(column));
    }

    private Node iri(String column, String text) {
      String iri = prefixes.expandPrefix(text);
      if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
        throw broken(column + " \"" + text + "\" is no IRI");
      }
      return NodeFactory.createURI(iri);
    }

    private Verdict verdict(Node other) {
      Node predicate = node("predicate_id");
      boolean isNot = text("predicate_modifier").equalsIgnoreCase(NOT);
      boolean isMatch = predicate.getURI().equals(Vocabulary.SKOS + "exactMatch");
      boolean isSame = isMatch || predicate.equals(Vocabulary.REFERS_TO);
      return (isSame ? Optional.of(Verdict.SAME) : Verdict.of(predicate, other))
          .map(v -> isNot && v == Verdict.SAME ? Verdict.DIFFERENT : v)
          .orElseThrow(
              () ->
                  broken(
                      "predicate_id must be owl:sameAs, skos:exactMatch, owl:differentFrom,"
                          + " dip:undecidedWhether, dip:refersTo, or dip:judged with dip:Accepted"
                          + " or dip:Rejected as object_id"));
    }

    private StoreException broken(String what) {
      return new StoreException(
          file.toString(), line, what + "; nothing of this file was taken", null);
    }
  }
}
