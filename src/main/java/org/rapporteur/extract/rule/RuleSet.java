package org.rapporteur.extract.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All rules and word lists. A folder of them holds {@code rules/*.yml} and {@code words/*.tsv}; the
 * ones in the program are named by {@code index.txt} beside these two folders, a path a line.
 */
public final class RuleSet {

  private static final String BUNDLE = "/org/rapporteur/extract/";

  private final List<Rule> rules;
  private final WordLists words;

  private RuleSet(List<Rule> rules, WordLists words) {
    this.rules = List.copyOf(rules);
    this.words = words;
  }

  /** The rules that come with the program. */
  public static RuleSet bundled() {
    Map<String, String> files = new TreeMap<>();
    for (String path : resource("index.txt").split("\\R")) {
      files.put(path, resource(path));
    }
    return parse(files);
  }

  /**
   * The rules of a folder.
   *
   * @throws RuleException when a file cannot be read or a rule is wrong
   */
  public static RuleSet load(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.matches("rules/.*\\.yml|words/.*\\.tsv")) {
          files.put(path, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new RuleException(folder.toString(), "", "cannot be read: " + e.getMessage());
    }
    if (files.keySet().stream().noneMatch(path -> path.startsWith("rules/"))) {
      throw new RuleException(
          folder.toString(),
          "",
          "holds no rules/*.yml; give the folder that holds rules/ and words/");
    }
    return parse(files);
  }

  private static RuleSet parse(Map<String, String> files) {
    Map<String, WordList> lists = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".tsv")) {
            String name = path.substring(path.lastIndexOf('/') + 1, path.length() - 4);
            lists.put(name, WordList.parse(name, List.of(text.split("\\R"))));
          }
        });
    WordLists words = new WordLists(lists);
    List<Rule> rules = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".yml")) {
            rules.addAll(RuleFile.parse(path, text, words));
          }
        });
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new RuleException(rule.file(), rule.id(), "this id is taken; choose another");
      }
    }
    return new RuleSet(rules, words);
  }

  private static String resource(String path) {
    try (InputStream in = RuleSet.class.getResourceAsStream(BUNDLE + path)) {
      if (in == null) {
        throw new RuleException(path, "", "is named in index.txt but does not exist");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RuleException(path, "", "cannot be read: " + e.getMessage());
    }
  }

  /** In order of file name, then as written. */
  public List<Rule> rules() {
    return rules;
  }

  public List<Rule> family(String family) {
    return rules.stream().filter(r -> r.family().equals(family)).toList();
  }

  public WordLists words() {
    return words;
  }

  public WordList words(String name) {
    return words.list(name);
  }
}
