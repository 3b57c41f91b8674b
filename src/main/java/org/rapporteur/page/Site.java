package org.rapporteur.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.store.GraphStore;

/**
 * All pages as files that need no server: what the home page leads to, and what that leads to. Of
 * filters those alone are there that name a thing or two, or a leaf of a long list; a link to any
 * other leads to the page without it.
 */
public final class Site {

  private static final Pattern ASSET = Pattern.compile("\"(?:\\.\\./)*assets/([\\w./-]+)\"");

  /** Pages that are about what their parameters name. */
  private static final Set<String> OF_THINGS = Set.of("thing", "pair");

  /** Views that nothing may lead to. */
  private static final String[] VIEWS = {
    "", "statements", "matrix", "network", "timeline", "map", "questions", "ontology"
  };

  private final Links.Place place = new Files();
  private final Pages pages;
  private final Deque<Address> waiting = new ArrayDeque<>();
  private final Set<String> met = new HashSet<>();

  /** Takes the files. */
  @FunctionalInterface
  public interface Sink {

    /**
     * @param name below the site, with "/"
     */
    void write(String name, byte[] content) throws IOException;
  }

  public Site(GraphStore store) {
    this.pages = new Pages(store, PageCatalogue.standard(), place);
  }

  /**
   * Writes it.
   *
   * @return how many files it has
   */
  public int write(Sink sink) throws IOException {
    Set<String> assets = new TreeSet<>();
    int files = 0;
    for (String view : VIEWS) {
      place.of(Address.of(view));
    }
    while (!waiting.isEmpty()) {
      Address address = waiting.remove();
      Optional<Document> document = document(address);
      if (document.isPresent()) {
        sink.write(name(address), document.get().content());
        files++;
        if (document.get().mediaType().startsWith(Form.HTML.mediaType())) {
          Matcher asset = ASSET.matcher(document.get().text());
          while (asset.find()) {
            assets.add(asset.group(1));
          }
        }
      }
    }
    for (String asset : assets) {
      Document document = Assets.asset(asset).orElseThrow();
      sink.write(Assets.FOLDER + asset, document.content());
    }
    return files + assets.size();
  }

  private Optional<Document> document(Address address) {
    Form.Asked asked = Form.Asked.of(address);
    Document document = pages.page(asked.address(), asked.form().orElse(Form.HTML));
    return document.status() == 200 ? Optional.of(document) : Optional.empty();
  }

  /** Where the pages are; whatever is linked to is written. */
  private final class Files implements Links.Place {

    @Override
    public String of(Address address) {
      Address kept = kept(address);
      String name = name(kept);
      if (met.add(name)) {
        waiting.add(kept);
      }
      return name;
    }

    @Override
    public boolean isLive() {
      return false;
    }
  }

  private static Address kept(Address address) {
    Form.Asked asked = Form.Asked.of(address);
    if (OF_THINGS.contains(asked.address().path())) {
      return address;
    }
    return Address.of(address.path()).with("page", address.get("page"));
  }

  /** Of the file; letters that are no part of an address as it stands are numbers in it. */
  private static String name(Address address) {
    Form.Asked asked = Form.Asked.of(address);
    String page = asked.address().path().isEmpty() ? "index" : asked.address().path();
    StringBuilder name = new StringBuilder();
    String query = asked.address().query();
    for (char c : (query.isEmpty() ? page : page + "~" + query).toCharArray()) {
      boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || "/._~=-".indexOf(c) >= 0);
      name.append(isPlain ? String.valueOf(c) : "_%x".formatted((int) c));
    }
    return name + "." + asked.form().orElse(Form.HTML).suffix();
  }
}
