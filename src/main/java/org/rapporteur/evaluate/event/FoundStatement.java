package org.rapporteur.evaluate.event;

import java.util.List;
import org.rapporteur.evaluate.WordBag;

/** A statement of a graph; actors by IRI. */
record FoundStatement(
    WordBag content,
    List<String> speakers,
    List<String> addressees,
    List<String> relays,
    String sentence) {}
