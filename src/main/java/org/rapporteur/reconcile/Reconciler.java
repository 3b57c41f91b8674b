package org.rapporteur.reconcile;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;
import org.rapporteur.store.Generation;
import org.rapporteur.store.GraphStore;

/** Our store as a service. Safe to call from several threads. */
public final class Reconciler implements ReconciliationService {

  private static final int BATCH = 50;

  private final GraphStore store;
  private final TypeTable types = TypeTable.bundled();
  private final PropertyTable properties = PropertyTable.bundled();
  private volatile Indexed indexed;

  /** Of one state of the store. */
  private record Indexed(long generation, EntityIndex index) {}

  public Reconciler(GraphStore store) {
    this.store = store;
  }

  TypeTable types() {
    return types;
  }

  PropertyTable properties() {
    return properties;
  }

  /** Over the data as people judged them, in one transaction. */
  <T> T ask(Function<Matching, T> asking) {
    return store.read(
        d -> {
          DatasetGraph data = Judgements.of(d).view(d);
          return asking.apply(new Matching(data, index(d, data), types, properties));
        });
  }

  private EntityIndex index(DatasetGraph stored, DatasetGraph data) {
    long generation = Generation.of(stored);
    Indexed known = indexed;
    if (known == null || known.generation() != generation) {
      known = new Indexed(generation, EntityIndex.of(data, types));
      indexed = known;
    }
    return known.index();
  }

  @Override
  public List<List<Candidate>> reconcile(List<Asked> batch) {
    return ask(m -> batch.stream().map(m::candidates).toList());
  }

  @Override
  public int batchSize() {
    return BATCH;
  }
}
