package org.rapporteur.align;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * Which reports are of one event.
 *
 * @param reports how many events were looked at, one an article
 * @param events how many there are when each is counted once
 * @param clusters of two and more reports
 * @param refused links that were good enough and would have brought together what cannot be one
 * @param graph the links, as they go into the store
 */
public record Alignment(
    int reports, int events, List<Cluster> clusters, List<Match> refused, Graph graph) {

  public Alignment {
    clusters = List.copyOf(clusters);
    refused = List.copyOf(refused);
  }

  /**
   * Reports of one event.
   *
   * @param reports in the order in which they were told
   * @param links between each two of them
   */
  public record Cluster(List<Report> reports, List<Match> links) {
    public Cluster {
      reports = List.copyOf(reports);
      links = List.copyOf(links);
    }
  }

  /**
   * One report, in words.
   *
   * @param event its IRI
   * @param source the article or list that tells it
   * @param kind in words
   * @param status in words
   * @param parties names, sorted
   * @param places names, sorted
   * @param date as precise as it is told; "" when it is not
   * @param published "" when it is not known
   */
  public record Report(
      String event,
      String source,
      String kind,
      String status,
      List<String> parties,
      List<String> places,
      String date,
      String published) {

    static Report of(ReportedEvent event, Surroundings around) {
      return new Report(
          event.node().getURI(),
          event.source().getURI(),
          event.kind().name().toLowerCase(java.util.Locale.ROOT),
          event.status().toLowerCase(java.util.Locale.ROOT),
          event.parties().stream().map(around::name).sorted().toList(),
          event.places().stream().map(around::name).sorted().toList(),
          event.days().filter(d -> d.grain() != Days.Grain.OPEN).map(Days::toString).orElse(""),
          event.published().map(Object::toString).orElse(""));
    }
  }
}
