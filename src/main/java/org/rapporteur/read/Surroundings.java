package org.rapporteur.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * What stands around the prose of a text, and what it tells.
 *
 * @param date of the head of the text
 * @param publisher of the head of the text, or the agency of its dateline
 * @param dateline the place that the dateline names
 * @param furniture parts that are no prose, the whole dateline among them, in text order
 */
record Surroundings(
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<Span> dateline,
    List<Span> furniture) {

  /** Prose begins at the latest after so many lines. */
  private static final int HEAD_LINES = 8;

  /** Longer lines are prose. */
  private static final int LONGEST_HEAD_LINE = 120;

  Surroundings {
    furniture = List.copyOf(furniture);
  }

  static Surroundings of(String body, Span headline, HeadPatterns patterns) {
    return new Finder(body, headline, patterns).find();
  }

  private static final class Finder {

    private final String body;
    private final Span headline;
    private final HeadPatterns patterns;
    private final String title;
    private final List<Span> furniture = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<Span> dateline = Optional.empty();

    Finder(String body, Span headline, HeadPatterns patterns) {
      this.body = body;
      this.headline = headline;
      this.patterns = patterns;
      this.title = headline.of(body);
    }

    Surroundings find() {
      List<TextLine> lines =
          TextLine.of(body).stream().filter(line -> !line.span().overlaps(headline)).toList();
      List<TextLine> top = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
      findHead(top);
      findLead(top);
      findDateline(top);
      findLines(lines);
      findParts();
      furniture.sort(null);
      return new Surroundings(date, publisher, dateline, merged(furniture));
    }

    private void findHead(List<TextLine> top) {
      List<Pattern> heads = patterns.of(HeadPatterns.Kind.HEAD, title);
      for (TextLine line : top) {
        String words = line.words(body);
        if (words.length() > LONGEST_HEAD_LINE) {
          return;
        }
        for (Pattern head : heads) {
          Matcher match = head.matcher(words);
          if (match.matches()) {
            learn(match);
            furniture.add(line.span());
            break;
          }
        }
      }
    }

    private void findLead(List<TextLine> top) {
      for (Pattern lead : patterns.of(HeadPatterns.Kind.LEAD, title)) {
        for (TextLine line : top) {
          Matcher match = lead.matcher(line.words(body));
          if (!title.isEmpty() && match.lookingAt()) {
            learn(match);
            furniture.add(new Span(line.span().start(), line.span().start() + match.end()));
            return;
          }
        }
      }
    }

    private void findDateline(List<TextLine> top) {
      List<Pattern> datelines = patterns.of(HeadPatterns.Kind.DATELINE, title);
      for (TextLine line : top) {
        for (Pattern pattern : datelines) {
          Matcher match = pattern.matcher(line.words(body));
          if (match.lookingAt() && match.end() < line.span().length()) {
            int at = line.span().start();
            learn(match);
            dateline = Optional.of(new Span(at + match.start("place"), at + match.end("place")));
            furniture.add(new Span(at, at + match.end()));
            return;
          }
        }
      }
    }

    private void findLines(List<TextLine> lines) {
      List<Pattern> wholes = patterns.of(HeadPatterns.Kind.LINE, title);
      for (TextLine line : lines) {
        String words = line.words(body);
        if (wholes.stream().anyMatch(whole -> whole.matcher(words).matches())) {
          furniture.add(line.span());
        }
      }
    }

    private void findParts() {
      for (Pattern part : patterns.of(HeadPatterns.Kind.PART, title)) {
        Matcher match = part.matcher(body);
        while (match.find()) {
          furniture.add(new Span(match.start(), match.end()));
        }
      }
    }

    /** The first date and the first publisher count. */
    private void learn(Matcher match) {
      date = date.or(() -> group(match, "date").flatMap(DateWords::day));
      publisher = publisher.or(() -> group(match, "publisher"));
    }

    private static Optional<String> group(Matcher match, String name) {
      return match.pattern().pattern().contains("(?<" + name + ">")
          ? Optional.ofNullable(match.group(name)).map(String::strip)
          : Optional.empty();
    }

    private static List<Span> merged(List<Span> sorted) {
      List<Span> merged = new ArrayList<>();
      for (Span span : sorted) {
        int last = merged.size() - 1;
        if (last >= 0 && merged.get(last).overlaps(span)) {
          merged.set(last, merged.get(last).union(span));
        } else {
          merged.add(span);
        }
      }
      return merged;
    }
  }
}
