package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Network;
import org.rapporteur.chronicle.Tie;

/**
 * The part of a network that is nearest to an actor, drawn for a page: the actor in the middle, and
 * on both sides those it has most to do with, so that no name is written over another.
 *
 * @param dots the actor first, then the others, those that are tied to each other side by side
 * @param others to how many the actor is tied, drawn or not
 */
public record Neighbours(List<Dot> dots, List<Line> lines, int others, int height) {

  static final int WIDTH = 400;

  private static final int MOST = 16;
  private static final int ROW = 25;
  private static final int MARGIN = 26;
  private static final double NEAR = 22;
  private static final double FAR = 52;
  private static final int LETTERS = 18;
  private static final double THICKEST = 5;

  /**
   * An actor.
   *
   * @param text its name, cut where it is long
   * @param ties how often it is tied to the one in the middle
   */
  public record Dot(
      Named named, String text, String type, int ties, double x, double y, double radius) {

    public boolean isLeft() {
      return x < WIDTH / 2.0;
    }
  }

  /**
   * What joins two, of whatever kind.
   *
   * @param path as SVG has it
   * @param kind that most of it is of
   * @param words of all of it
   */
  public record Line(String path, String kind, double thickness, String words) {}

  /** Two that are tied. */
  private record Two(Entity one, Entity other) {
    static Two of(Tie tie) {
      return tie.from().iri().compareTo(tie.to().iri()) < 0
          ? new Two(tie.from(), tie.to())
          : new Two(tie.to(), tie.from());
    }

    boolean has(Entity entity) {
      return one.equals(entity) || other.equals(entity);
    }
  }

  static Neighbours of(Network network, Entity actor) {
    Map<Two, List<Tie>> ties = new LinkedHashMap<>();
    Map<Entity, Integer> counts = new TreeMap<>(Comparator.comparing(Entity::iri));
    for (Tie tie : network.ties()) {
      if (tie.from().equals(actor) || tie.to().equals(actor)) {
        counts.merge(tie.from().equals(actor) ? tie.to() : tie.from(), tie.count(), Integer::sum);
      }
    }
    List<Entity> nearest =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(ArrayList::new));
    Set<Entity> drawn = new HashSet<>(nearest);
    drawn.add(actor);
    for (Tie tie : network.ties()) {
      if (drawn.contains(tie.from()) && drawn.contains(tie.to())) {
        ties.computeIfAbsent(Two.of(tie), t -> new ArrayList<>()).add(tie);
      }
    }
    int height = 2 * MARGIN + ROW * Math.max(2, (nearest.size() + 1) / 2 - 1);
    List<Dot> dots = placed(actor, chained(nearest, ties), counts, height);
    return new Neighbours(dots, lines(ties, actor, dots), counts.size(), height);
  }

  /** The strongest first, after each the one that has most to do with it. */
  private static List<Entity> chained(List<Entity> nearest, Map<Two, List<Tie>> ties) {
    List<Entity> waiting = new ArrayList<>(nearest);
    List<Entity> chain = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Entity next = waiting.get(0);
      if (!chain.isEmpty()) {
        Entity last = chain.get(chain.size() - 1);
        int most = 0;
        for (Entity candidate : waiting) {
          int between =
              ties.entrySet().stream()
                  .filter(t -> t.getKey().has(last) && t.getKey().has(candidate))
                  .mapToInt(t -> count(t.getValue()))
                  .sum();
          if (between > most) {
            most = between;
            next = candidate;
          }
        }
      }
      waiting.remove(next);
      chain.add(next);
    }
    return chain;
  }

  /** Down the right side and up the left one, in rows, along an oval. */
  private static List<Dot> placed(
      Entity actor, List<Entity> chain, Map<Entity, Integer> counts, int height) {
    double largest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Dot> dots = new ArrayList<>();
    double middle = height / 2.0;
    dots.add(new Dot(Tally.named(actor), "", actor.type(), 0, WIDTH / 2.0, middle, 9));
    int right = (chain.size() + 1) / 2;
    for (int i = 0; i < chain.size(); i++) {
      boolean isRight = i < right;
      int rows = isRight ? right : chain.size() - right;
      int row = isRight ? i : chain.size() - 1 - i;
      double y = middle + ROW * (row - (rows - 1) / 2.0);
      double slope = (y - middle) / (middle + MARGIN / 2.0);
      double away = NEAR + FAR * Math.sqrt(1 - slope * slope);
      Entity entity = chain.get(i);
      int ties = counts.get(entity);
      Named named = Tally.named(entity);
      dots.add(
          new Dot(
              named,
              cut(named.name()),
              entity.type(),
              ties,
              rounded(WIDTH / 2.0 + (isRight ? away : -away)),
              rounded(y),
              rounded(3.5 + 4 * Math.sqrt(ties / largest))));
    }
    return dots;
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LETTERS
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
  }

  /** Those to the middle last, over the others. */
  private static List<Line> lines(Map<Two, List<Tie>> ties, Entity actor, List<Dot> dots) {
    Map<String, Dot> byIri = new HashMap<>();
    dots.forEach(d -> byIri.put(d.named().iri(), d));
    double largest = ties.values().stream().mapToInt(Neighbours::count).max().orElse(1);
    List<Line> beyond = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    ties.forEach(
        (two, those) -> {
          boolean isSpoke = two.has(actor);
          String path =
              path(byIri.get(two.one().iri()), byIri.get(two.other().iri()), dots.get(0), isSpoke);
          double thickness = rounded(.8 + THICKEST * Math.sqrt(count(those) / largest));
          (isSpoke ? lines : beyond)
              .add(new Line(path, those.get(0).kind(), thickness, words(two, those)));
        });
    beyond.addAll(lines);
    return beyond;
  }

  /** Straight from the middle; between two others drawn a little towards it. */
  private static String path(Dot one, Dot other, Dot middle, boolean isSpoke) {
    if (isSpoke) {
      return "M%s %sL%s %s".formatted(one.x(), one.y(), other.x(), other.y());
    }
    double x = (one.x() + other.x()) / 4 + middle.x() / 2;
    double y = (one.y() + other.y()) / 4 + middle.y() / 2;
    return "M%s %sQ%s %s %s %s"
        .formatted(one.x(), one.y(), rounded(x), rounded(y), other.x(), other.y());
  }

  private static String words(Two two, List<Tie> ties) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    ties.forEach(t -> kinds.merge(t.kind(), t.count(), Integer::sum));
    return two.one().label()
        + " – "
        + two.other().label()
        + ": "
        + kinds.entrySet().stream()
            .map(k -> k.getKey() + " " + k.getValue())
            .collect(Collectors.joining(", "));
  }

  private static int count(List<Tie> ties) {
    return ties.stream().mapToInt(Tie::count).sum();
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
