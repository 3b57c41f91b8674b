package org.rapporteur.evaluate;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * An attribution that a person marked.
 *
 * @param content spans in Unicode code points, at least one; put in text order, whatever order the
 *     file names them in
 * @param source spans of who says it, none when nobody is named
 * @param cue words that report it, "" when there are none
 */
public record GoldStatement(List<Span> content, List<Span> source, String cue) {

  public GoldStatement {
    content = content.stream().sorted().toList();
    source = List.copyOf(source);
  }
}
