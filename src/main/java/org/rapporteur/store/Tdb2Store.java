package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

/** A store in a directory: a TDB2 database, and beside it an index of the words in it. */
public final class Tdb2Store implements GraphStore {

  private static final String DATA = "Data-0001";
  private static final String INDEX = "text-index";
  private static final String LOCK = "tdb.lock";

  private final Path directory;
  private final ReadWriteLock opening = new ReentrantReadWriteLock();
  private volatile DatasetGraph data;
  private volatile IndexedDataset dataset;
  private volatile boolean isLent;

  private Tdb2Store(Path directory) {
    this.directory = directory;
    connect();
  }

  private void connect() {
    data = connect(directory);
    try {
      IndexedDataset opened = indexed();
      opened.getContext().set(TDB2.symUnionDefaultGraph, true);
      dataset = opened;
    } catch (RuntimeException e) {
      TDBInternal.expel(data, true);
      throw Troubles.told(directory, e);
    }
  }

  /**
   * After a transaction was given up, for whatever trouble, the database is opened anew where that
   * can be, so that nothing of it is left; where the data are lent, {@link NodeFile} sees to it.
   */
  private void reconnect() {
    opening.writeLock().lock();
    try {
      if (!isLent) {
        disconnect();
        connect();
      }
    } finally {
      opening.writeLock().unlock();
    }
  }

  /**
   * A store that is there already.
   *
   * @throws StoreException when there is none, or another process uses it
   */
  public static Tdb2Store open(Path directory) {
    if (!Files.exists(directory)) {
      throw new StoreException(
          directory.toString(),
          "there is no store here; make one with: rapporteur build ARTICLES --store " + directory);
    }
    if (!Files.isDirectory(directory.resolve(DATA))) {
      throw new StoreException(
          directory.toString(),
          "this is not a store; give the directory that was named when one was built, or build one"
              + " in a new directory");
    }
    return new Tdb2Store(directory);
  }

  /**
   * A store that is there, or a new one.
   *
   * @throws StoreException when other files are in the place, or another process uses the store
   */
  public static Tdb2Store openOrCreate(Path directory) {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new StoreException(
          directory.toString(), "this is a file; a store needs a directory of its own");
    }
    try {
      String other = Files.isDirectory(directory) ? otherFile(directory) : "";
      if (!other.isEmpty()) {
        throw new StoreException(
            directory.toString(),
            "this is not a store, as it holds \""
                + other
                + "\"; give the directory of a store, or a new one");
      }
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new StoreException(
          directory.toString(),
          0,
          "no store can be made here (" + e + "); give a directory that you may write to",
          e);
    }
    return new Tdb2Store(directory);
  }

  /** Name of a file that a store has not, "" when there is none. */
  private static String otherFile(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      return names.contains(DATA)
          ? ""
          : names.stream().filter(n -> !n.equals(LOCK) && !n.equals(INDEX)).findFirst().orElse("");
    }
  }

  private static DatasetGraph connect(Path directory) {
    try {
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(directory.toString()));
      NodeFile.guard(data);
      return data;
    } catch (RuntimeException e) {
      throw Troubles.told(directory, e);
    }
  }

  private IndexedDataset indexed() {
    TextIndexConfig config = new TextIndexConfig(TextFields.definition());
    Path place = directory.resolve(INDEX);
    try {
      Directory files = FSDirectory.open(place);
      try {
        return new IndexedDataset(data, new TextIndexLucene(files, config));
      } catch (TextIndexException e) {
        // An index that cannot be read is made anew: all of it is in the data.
        for (String file : files.listAll()) {
          files.deleteFile(file);
        }
        return new IndexedDataset(data, new TextIndexLucene(files, config));
      }
    } catch (IOException e) {
      throw Troubles.told(directory, new java.io.UncheckedIOException(e));
    }
  }

  /** Nothing is written when all are there already. */
  @Override
  public List<Change> load(List<ArticleGraph> articles) {
    List<Change> changes =
        read(d -> articles.stream().map(a -> change(d.getGraph(name(a)), a.graph())).toList());
    if (changes.stream().allMatch(Change.UNCHANGED::equals)) {
      return changes;
    }
    List<Change> done = new ArrayList<>();
    write(d -> articles.forEach(a -> done.add(replace(d, a))));
    return done;
  }

  private static Node name(ArticleGraph article) {
    return NodeFactory.createURI(article.iri());
  }

  private static Change change(Graph stored, Graph wanted) {
    if (stored.isEmpty()) {
      return wanted.isEmpty() ? Change.UNCHANGED : Change.ADDED;
    }
    return stored.isIsomorphicWith(wanted) ? Change.UNCHANGED : Change.REPLACED;
  }

  /** Only what differs is written. */
  private static Change replace(DatasetGraph dataset, ArticleGraph article) {
    Node name = name(article);
    Graph stored = dataset.getGraph(name);
    Graph wanted = article.graph();
    Change change = change(stored, wanted);
    if (change != Change.UNCHANGED) {
      List<Triple> surplus = stored.find().filterDrop(wanted::contains).toList();
      surplus.forEach(t -> dataset.delete(Quad.create(name, t)));
      wanted.find().filterDrop(stored::contains).forEach(t -> dataset.add(Quad.create(name, t)));
    }
    return change;
  }

  @Override
  public boolean retract(String iri) {
    Node name = NodeFactory.createURI(iri);
    boolean there = read(d -> d.containsGraph(name));
    if (there) {
      write(d -> d.deleteAny(name, Node.ANY, Node.ANY, Node.ANY));
    }
    return there;
  }

  @Override
  public List<String> find(String article) {
    Node literal = NodeFactory.createLiteralString(article);
    return read(
        d -> {
          TreeSet<String> found = new TreeSet<>();
          d.find(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)
              .forEachRemaining(
                  q -> {
                    String iri = q.getSubject().getURI();
                    if (iri.equals(article) || iri.endsWith("/" + article)) {
                      found.add(iri);
                    }
                  });
          for (Node property : List.of(Vocabulary.URL, Vocabulary.SOURCE_FILE)) {
            d.find(Node.ANY, Node.ANY, property, literal)
                .forEachRemaining(q -> found.add(q.getGraph().getURI()));
          }
          return List.copyOf(found);
        });
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    opening.readLock().lock();
    try {
      DatasetGraph open = dataset;
      open.begin(ReadWrite.READ);
      try {
        return reading.apply(open);
      } finally {
        open.end();
      }
    } finally {
      opening.readLock().unlock();
    }
  }

  @Override
  public void write(Consumer<DatasetGraph> writing) {
    try {
      written(writing);
    } catch (RuntimeException | InternalError e) {
      reconnect();
      throw Troubles.told(directory, e);
    }
  }

  private void written(Consumer<DatasetGraph> writing) {
    opening.readLock().lock();
    try {
      DatasetGraph open = dataset;
      open.begin(ReadWrite.WRITE);
      try {
        writing.accept(open);
        open.commit();
      } finally {
        open.end(); // aborts when it was not committed
      }
    } finally {
      opening.readLock().unlock();
    }
  }

  @Override
  public DatasetGraph dataset() {
    isLent = true;
    return dataset;
  }

  @Override
  public void close() {
    disconnect();
  }

  private void disconnect() {
    try {
      dataset.getTextIndex().close();
    } finally {
      TDBInternal.expel(data, true);
    }
  }
}
