package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Filter;

/**
 * The one filter of network, timeline and map, as it stands in their addresses.
 *
 * @param filter what it asks for
 * @param states names of the states, for the form
 * @param kinds those there are, with whether each is chosen
 * @param address of the page, with nothing in it but the filter
 */
public record ChronicleFilter(
    Filter filter, String states, Map<String, Boolean> kinds, Address address) {

  private static final String SEPARATOR = ";";
  private static final List<String> OF_FILTER = List.of("from", "until", "asof", "state", "plans");

  /** The pages that have it. */
  public static final List<String> VIEWS = List.of("network", "timeline", "map");

  /**
   * @throws PageException for a date that is none, or a state that the store has not
   */
  static ChronicleFilter of(Inquiry inquiry, Address address) {
    Chronicle chronicle = inquiry.chronicle();
    List<Entity> states = states(inquiry, chronicle, address.get("state"));
    Set<String> chosen = new TreeSet<>();
    Map<String, Boolean> kinds = new LinkedHashMap<>();
    Map<String, String> kept = new LinkedHashMap<>();
    for (String kind : inquiry.kept("chronicle kinds", chronicle::kinds)) {
      boolean isChosen = address.has(kind.toLowerCase(Locale.ROOT));
      kinds.put(kind, isChosen);
      if (isChosen) {
        chosen.add(kind);
        kept.put(kind.toLowerCase(Locale.ROOT), "yes");
      }
    }
    OF_FILTER.forEach(name -> kept.put(name, address.get(name)));
    try {
      Filter filter =
          new Filter(
              address.get("from"),
              address.get("until"),
              states.stream().map(Entity::iri).collect(Collectors.toSet()),
              chosen,
              address.get("asof"),
              address.has("plans"));
      String names = states.stream().map(Entity::label).collect(Collectors.joining("; "));
      return new ChronicleFilter(filter, names, kinds, new Address(address.path(), kept));
    } catch (IllegalArgumentException e) {
      throw new PageException(400, "This filter cannot be read", e.getMessage());
    }
  }

  private static List<Entity> states(Inquiry inquiry, Chronicle chronicle, String words) {
    List<Entity> found = new ArrayList<>();
    for (String word : words.split(SEPARATOR)) {
      if (!word.isBlank()) {
        found.add(state(inquiry, chronicle, word.strip()));
      }
    }
    return found;
  }

  private static Entity state(Inquiry inquiry, Chronicle chronicle, String word) {
    String iri = inquiry.things().iri(word);
    return chronicle.states().stream()
        .filter(s -> s.iri().equals(iri) || s.label().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new PageException(
                    404,
                    "There is no such state here",
                    "No event or statement has to do with a state called \""
                        + word
                        + "\". Write its name as the pages have it; several with \";\" between."));
  }

  /** What passes it; the query that asks for the same is shown with the page. */
  List<Entry> entries(Inquiry inquiry) {
    return entries(inquiry, filter);
  }

  /** The same of a filter that is in no form. */
  static List<Entry> entries(Inquiry inquiry, Filter filter) {
    inquiry.note(ChronicleQuery.QUESTION, ChronicleQuery.of(filter));
    Chronicle chronicle = inquiry.chronicle();
    return filter.equals(Filter.NONE)
        ? inquiry.kept("what happened", () -> chronicle.entries(filter))
        : chronicle.entries(filter);
  }

  public String from() {
    return filter.from();
  }

  public String until() {
    return filter.until();
  }

  public String asOf() {
    return filter.asOf();
  }

  public boolean isPlansToo() {
    return filter.isPlansToo();
  }

  /** Another view of what the filter lets pass. */
  public Address view(String path) {
    return address.at(path);
  }

  /** The same page with other dates. */
  public Address between(String first, String last) {
    return address.with("from", first).with("until", last);
  }
}
