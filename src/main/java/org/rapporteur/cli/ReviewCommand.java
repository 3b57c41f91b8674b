package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.judge.JudgementException;
import org.rapporteur.judge.Judgements;
import org.rapporteur.query.Actors;
import org.rapporteur.query.ClaimDoubts;
import org.rapporteur.query.ClaimText;
import org.rapporteur.query.Doubt;
import org.rapporteur.query.Doubts;
import org.rapporteur.query.MentionDoubt;
import org.rapporteur.query.PairDoubt;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur review}. */
@Command(
    name = "review",
    description = {
      "Asks about people and bodies of a store that may be one, and about words that may not mean"
          + " whom they were linked to; with --claims about events, statements and offices that"
          + " may not be what their article says. The least certain come first.",
      "Answer with a key and Enter: s for the same, d for different (words: that they mean them, or"
          + " do not), a to accept a claim, r to reject it, n for the next, u to undo the last"
          + " answer, q to end. Each answer is kept at once, as 'same', 'different', 'accept' and"
          + " 'reject' keep it. Answers may come from a pipe as well."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur review --store data/store",
      "  rapporteur review --store data/store --limit 20",
      "  rapporteur review --store data/store --claims",
      "  printf 's\\nd\\nq\\n' | rapporteur review --store data/store",
    })
final class ReviewCommand implements Callable<Integer> {

  private static final int MENTIONS = 3;

  @Mixin private StoreOption store;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "Ask so many questions at most; ${DEFAULT-VALUE} if none is given.")
  private int limit;

  @Option(names = "--claims", description = "Ask about claims.")
  private boolean claims;

  private final Console console;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    BufferedReader keys =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      List<? extends Doubt> doubts = opened.read(claims ? ClaimDoubts::of : Doubts::of);
      int asked = Math.min(limit, doubts.size());
      new Session(opened, keys).ask(doubts.subList(0, asked), counted(doubts));
    }
    return 0;
  }

  private String counted(List<? extends Doubt> doubts) {
    if (claims) {
      return Counted.of(doubts.size(), "claim");
    }
    long mentions = doubts.stream().filter(MentionDoubt.class::isInstance).count();
    long pairs = doubts.size() - mentions;
    return Counted.of(pairs, "pair")
        + (mentions > 0 ? " and " + Counted.of(mentions, "mention") : "");
  }

  /** One sitting. */
  private final class Session {

    private final GraphStore opened;
    private final BufferedReader keys;

    /** Numbers of the pairs that were judged. */
    private final Deque<Integer> judged = new ArrayDeque<>();

    Session(GraphStore opened, BufferedReader keys) {
      this.opened = opened;
      this.keys = keys;
    }

    void ask(List<? extends Doubt> doubts, String all) throws IOException {
      int at = 0;
      boolean isOver = false;
      while (!isOver && at < doubts.size()) {
        Doubt doubt = doubts.get(at);
        if (opened.<Boolean>read(doubt::isOpen)) {
          show(doubt, at + 1, doubts.size());
          String key = key();
          isOver = key.equals("q");
          at = key.equals("u") ? undone(at) : at + (answer(key, doubt, at) ? 1 : 0);
        } else {
          at++; // by way of others
        }
      }
      console.out().println(judged.size() + " judged, " + all + " were in doubt");
    }

    /** The first letter of the next line, "q" at the end. */
    private String key() throws IOException {
      console.out().print((claims ? "accept, reject" : "same, different") + ", next, undo, quit? ");
      console.out().flush();
      String line = keys.readLine();
      console.out().println();
      String word = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
      return word.isEmpty() ? "" : word.substring(0, 1);
    }

    /** Whether to go on to the next. */
    private boolean answer(String key, Doubt doubt, int at) {
      String so = claims ? "a" : "s";
      String not = claims ? "r" : "d";
      if (key.equals(so) || key.equals(not)) {
        return judge(doubt, key.equals(so), at);
      }
      if (!key.equals("n") && !key.equals("q")) {
        console.say("answer with " + so + ", " + not + ", n, u or q");
      }
      return key.equals("n");
    }

    private boolean judge(Doubt doubt, boolean isSo, int at) {
      try {
        opened.write(d -> doubt.judge(d, isSo, "review"));
        judged.push(at);
      } catch (JudgementException e) {
        console.say(e.getMessage());
      }
      return true;
    }

    /** Back to the pair that was judged last, without what was judged of it. */
    private int undone(int at) {
      if (judged.isEmpty()) {
        console.say("nothing was judged in this sitting");
        return at;
      }
      opened.write(
          d -> {
            var all = Judgements.of(d).all();
            Judgements.undo(d, all.get(all.size() - 1));
          });
      return judged.pop();
    }

    private void show(Doubt doubt, int number, int of) {
      console
          .out()
          .printf(
              "%d of %d: %s (likelihood %s)%n",
              number, of, doubt.why(), Math.round(100 * doubt.likelihood()) / 100.0);
      opened.read(
          d -> {
            Actors actors = new Actors(Judgements.of(d).view(d));
            if (doubt instanceof PairDoubt pair) {
              show(actors, pair.one());
              show(actors, pair.other());
            } else if (doubt instanceof MentionDoubt words) {
              show(words);
            } else {
              show(ClaimText.of(Judgements.of(d).view(d), doubt.first()), doubt.first());
            }
            return null;
          });
    }

    private void show(ClaimText claim, Node iri) {
      console.out().printf("  %s <%s>%n", claim.kind(), iri);
      claim.facts().forEach((name, value) -> console.out().printf("    %s: %s%n", name, value));
      console.out().printf("  %s%n", claim.words());
      console.out().printf("    in: %s %s%n", claim.date(), claim.headline());
    }

    private void show(MentionDoubt doubt) {
      Actors.Mention mention = doubt.mention();
      console
          .out()
          .printf(
              "  \"%s\" at %d of %s %s <%s>%n",
              mention.words(), mention.start(), mention.date(), mention.headline(), mention.iri());
      Actors.Actor meant = doubt.meant();
      console.out().printf("  means %s (%s) %s%n", meant.label(), meant.type(), meant.iri());
    }

    private void show(Actors actors, Actors.Actor actor) {
      console.out().printf("  %s (%s) %s%n", actor.label(), actor.type(), actor.iri());
      List<Actors.Mention> mentions = actors.mentions(node(actor));
      for (Actors.Mention mention : mentions.subList(0, Math.min(MENTIONS, mentions.size()))) {
        console
            .out()
            .printf("    %s %s: \"%s\"%n", mention.date(), mention.headline(), mention.words());
      }
    }
  }

  private static Node node(Actors.Actor actor) {
    return NodeFactory.createURI(actor.iri());
  }
}
