package org.rapporteur.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final Entity ADA = person("ada");
  private static final Entity BEN = person("ben");
  private static final Entity CEM = person("cem");
  private static final Entity DOT = person("dot");
  private static final Entity NORTH = state("north");
  private static final Entity SOUTH = state("south");

  private static final Source SOURCE = new Source("article", "", "2023-06-19");
  private static final When WHEN = new When("2023-06-18", "2023-06-18", true);

  private final List<Entry> entries = new ArrayList<>();

  @Test
  void theStrongestTiesOfEachStay() {
    meet(5, ADA, BEN);
    meet(4, ADA, CEM);
    meet(3, BEN, CEM);
    meet(1, CEM, DOT);
    Network one = Network.of(entries).strongest(1);
    assertEquals(Set.of("ada-ben 5", "ada-cem 4", "cem-dot 1"), told(one), "ben is cem's second");
    assertEquals(Network.of(entries).weights(), one.weights(), "sizes tell of all ties");
    assertEquals(4, Network.of(entries).strongest(2).pairs());
  }

  @Test
  void tiesOfAllKindsBetweenTwoCountTogether() {
    meet(2, ADA, BEN);
    say(2, ADA, BEN);
    meet(3, ADA, CEM);
    assertEquals(
        Set.of("ada-ben 2", "ada-cem 3"), told(Network.of(entries).strongest(1)), "4 before 3");
    assertEquals(3, Network.of(entries).ties().size());
    assertEquals(2, Network.of(entries).pairs());
  }

  @Test
  void statesStandForThoseWhoActForThem() {
    meet(1, ADA, BEN, CEM);
    meet(1, CEM, DOT);
    Map<Entity, Set<Entity>> acting =
        Map.of(ADA, Set.of(NORTH), BEN, Set.of(NORTH), CEM, Set.of(SOUTH));
    Network states = Network.of(entries, e -> acting.getOrDefault(e, Set.of()));
    assertEquals(
        Set.of("north-south 1"),
        told(states),
        "two of a side are one meeting, and who acts for none is not there");
  }

  private static Set<String> told(Network network) {
    Set<String> told = new TreeSet<>();
    network.ties().forEach(t -> told.add(t.from().iri() + "-" + t.to().iri() + " " + t.count()));
    return told;
  }

  private void meet(int times, Entity... parties) {
    add(times, "Meeting", Map.of(Part.PARTICIPANT, List.of(parties)));
  }

  private void say(int times, Entity speaker, Entity addressee) {
    add(
        times,
        Entry.STATEMENT,
        Map.of(Part.SPEAKER, List.of(speaker), Part.ADDRESSEE, List.of(addressee)));
  }

  private void add(int times, String kind, Map<Part, List<Entity>> parts) {
    for (int i = 0; i < times; i++) {
      String iri = "e" + entries.size();
      entries.add(new Entry(iri, SOURCE, kind, "Held", WHEN, parts));
    }
  }

  private static Entity person(String name) {
    return new Entity(name, name, "Person", List.of(), Optional.empty(), Optional.empty());
  }

  private static Entity state(String name) {
    return new Entity(name, name, "State", List.of(), Optional.empty(), Optional.empty());
  }
}
