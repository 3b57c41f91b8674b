package org.rapporteur.merge;

import java.util.List;
import java.util.SortedMap;
import org.rapporteur.judge.Mapping;

/**
 * What merging one set of data did, or would do.
 *
 * @param file as given
 * @param name of the set of data
 * @param graph IRI of its named graph
 * @param isUnchanged whether the store had these very data, and the same links
 * @param triples in the graph
 * @param leftOut triples with an IRI that is none
 * @param warnings what is odd in the data, with the number of times; such literals are kept
 * @param firstWarning the first, with its line; "" when there is none
 * @param links by the scheme of the identifier, "name" for those by name and evidence; a link by
 *     two schemes counts for the first
 * @param unlinked their persons, states, bodies and places that are linked to none of ours
 * @param mappings all links, with reasons
 * @param conflicts what speaks against links, or leaves them open
 */
public record MergeReport(
    String file,
    String name,
    String graph,
    boolean isUnchanged,
    long triples,
    long leftOut,
    long warnings,
    String firstWarning,
    SortedMap<String, Integer> links,
    long unlinked,
    List<Mapping> mappings,
    List<Conflict> conflicts) {

  public MergeReport {
    mappings = List.copyOf(mappings);
    conflicts = List.copyOf(conflicts);
  }

  /** How many identifiers or names of ours several of theirs have, so that none is linked. */
  public int ambiguous() {
    return (int) conflicts.stream().filter(c -> c.kind() == Conflict.Kind.AMBIGUITY).count();
  }
}
