package org.rapporteur.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;

/** The judgements of a store, in the named graph {@link #GRAPH}. */
public final class Judgements {

  /** Where they stand. */
  public static final Node GRAPH = NodeFactory.createURI(Iris.DEFAULT_BASE + "judgements");

  private static final String UNDO = "; take that back first, with 'rapporteur undo'";

  private final List<Judgement> all;
  private Identities identities;

  private Judgements(List<Judgement> all) {
    this.all = List.copyOf(all);
  }

  /**
   * @param data within a transaction
   */
  public static Judgements of(DatasetGraph data) {
    return new Judgements(JudgementRecords.in(data));
  }

  /** In the order they were made. */
  public List<Judgement> all() {
    return all;
  }

  /** The last that was made on these two. */
  public Optional<Judgement> on(Node one, Node other) {
    return last(all.stream().filter(j -> j.isOn(one, other)));
  }

  /** True for what stands on words of an article as claims do. */
  public static boolean isClaim(DatasetGraph data, Node node) {
    return !new JudgedClaims(data).passages(node).isEmpty();
  }

  /**
   * That on a claim as the data call it now, or as they called it when it was judged.
   *
   * @param data within a transaction
   */
  public Optional<Judgement> onClaim(DatasetGraph data, Node claim) {
    List<Node> passages = new JudgedClaims(data).passages(claim);
    Verdict any = Verdict.ACCEPTED;
    return standing(data, new Judgement(0, claim, any, any.value(), "", passages))
        .or(() -> last(all.stream().filter(j -> j.isOnClaim() && j.one().equals(claim))));
  }

  /** That on the claim that another is on. */
  private Optional<Judgement> standing(DatasetGraph data, Judgement other) {
    JudgedClaims claims = new JudgedClaims(data);
    Optional<Node> claim = claims.claim(other);
    return last(
        all.stream()
            .filter(Judgement::isOnClaim)
            .filter(
                j ->
                    claim.isPresent()
                        ? claims.claim(j).equals(claim)
                        : j.one().equals(other.one()) && j.passages().equals(other.passages())));
  }

  private static Optional<Judgement> last(Stream<Judgement> judgements) {
    return judgements.reduce((first, second) -> second);
  }

  /** Who is one with whom, all judgements taken together. */
  public Identities identities() {
    if (identities == null) {
      identities = Identities.of(all, n -> true);
    }
    return identities;
  }

  /** True when the two, or any that are one with them, were judged different. */
  public boolean areDifferent(Node one, Node other) {
    return against(one, other).isPresent();
  }

  /** True when the two were judged different, or left undecided: no machine is to link them. */
  public boolean isSettled(Node one, Node other) {
    return areDifferent(one, other)
        || on(one, other).filter(j -> j.verdict() == Verdict.UNDECIDED).isPresent();
  }

  private Optional<Judgement> against(Node one, Node other) {
    Node first = identities().of(one);
    Node second = identities().of(other);
    return all.stream()
        .filter(j -> j.verdict() == Verdict.DIFFERENT && !j.isOnMention())
        .filter(
            j -> {
              Node left = identities().of(j.one());
              Node right = identities().of(j.other());
              return left.equals(first) && right.equals(second)
                  || left.equals(second) && right.equals(first);
            })
        .findFirst();
  }

  /**
   * The data as they are once what was judged the same is one, and what other people's data are
   * linked to, words mean whom they were judged to, and rejected claims are left out; the data
   * themselves if there is nothing of all this.
   */
  public DatasetGraph view(DatasetGraph data) {
    List<Triple> links = Mappings.links(data);
    if (all.isEmpty() && links.isEmpty()) {
      return data;
    }
    DatasetGraph corrected = ClaimJudgements.view(all, Corrections.view(all, identities(), data));
    Identities identities =
        Identities.of(
            this, links, n -> corrected.contains(Node.ANY, n, Vocabulary.PREF_LABEL, Node.ANY));
    return identities.isEmpty() ? corrected : new UnitedData(corrected, identities);
  }

  /** The same for a store, of which the view may be read for as long as it is open. */
  public DatasetGraph view(GraphStore store) {
    return store.read(
        data -> {
          DatasetGraph view = view(data);
          return view == data ? store.dataset() : view;
        });
  }

  /**
   * Adds a judgement on two, or on words and whom they mean.
   *
   * @param one the words, where it is on words
   * @param data within a transaction for writing
   * @return false when it was made before
   * @throws JudgementException when it speaks against another, which is to be undone first
   */
  public static boolean judge(
      DatasetGraph data, Node one, Verdict verdict, Node other, String reason) {
    return add(data, new Judgement(0, one, verdict, other, reason, List.of()));
  }

  /**
   * Adds a judgement on a claim, as it stands in the data.
   *
   * @param verdict {@link Verdict#ACCEPTED} or {@link Verdict#REJECTED}
   * @param data within a transaction for writing
   * @return false when it was made before
   * @throws JudgementException when it speaks against another, which is to be undone first
   */
  public static boolean judge(DatasetGraph data, Node claim, Verdict verdict, String reason) {
    return add(data, new Judgement(0, claim, verdict, verdict.value(), reason, List.of()));
  }

  /**
   * Adds a judgement that was made elsewhere.
   *
   * @param made its number is of no account
   * @return false when it was made here before
   */
  public static boolean add(DatasetGraph data, Judgement made) {
    List<Node> passages =
        made.isOnClaim() && made.passages().isEmpty()
            ? new JudgedClaims(data).passages(made.one())
            : made.passages();
    Judgements before = of(data);
    Optional<Judgement> standing =
        made.isOnClaim() ? before.standing(data, made) : before.on(made.one(), made.other());
    if (standing.filter(j -> j.verdict() == made.verdict()).isPresent()) {
      return false;
    }
    if (made.isOnClaim()) {
      standing.ifPresent(Judgements::refuseOfClaim);
    } else {
      before.refuse(made.one(), made.verdict(), made.other());
    }
    int number = before.all.isEmpty() ? 1 : before.all.get(before.all.size() - 1).number() + 1;
    JudgementRecords.of(
            new Judgement(
                number, made.one(), made.verdict(), made.other(), made.reason(), passages))
        .forEach(data::add);
    return true;
  }

  private void refuse(Node one, Verdict verdict, Node other) {
    if (one.equals(other)) {
      throw new JudgementException(one + " is one and the same already", null);
    }
    if (Mentions.isPassage(one)) {
      refuseOfMention(one, verdict, other);
      return;
    }
    if (verdict == Verdict.SAME) {
      against(one, other)
          .ifPresent(
              j -> {
                throw new JudgementException(
                    "these two were judged different: " + j.one() + " and " + j.other() + UNDO, j);
              });
    } else if (verdict == Verdict.DIFFERENT
        && identities().of(one).equals(identities().of(other))) {
      throw new JudgementException(
          "these two were judged the same, perhaps by way of others" + UNDO, null);
    }
  }

  private static void refuseOfClaim(Judgement standing) {
    String how = standing.verdict() == Verdict.ACCEPTED ? "right" : "wrong";
    throw new JudgementException(
        "this claim was judged " + how + ": " + standing.one() + UNDO, standing);
  }

  /** Words mean one, and not whom they were judged not to mean. */
  private void refuseOfMention(Node passage, Verdict verdict, Node meant) {
    for (Judgement judgement : all) {
      boolean isOther = !judgement.other().equals(meant);
      if (judgement.one().equals(passage)
          && (isOther
              ? judgement.verdict() == Verdict.SAME && verdict == Verdict.SAME
              : judgement.verdict() != verdict)) {
        String not = judgement.verdict() == Verdict.SAME ? "" : "not ";
        throw new JudgementException(
            "these words were judged " + not + "to mean " + judgement.other() + UNDO, judgement);
      }
    }
  }

  /**
   * Takes a judgement back; nothing of it stays.
   *
   * @param data within a transaction for writing
   */
  public static void undo(DatasetGraph data, Judgement judgement) {
    List<Quad> others =
        of(data).all.stream()
            .filter(j -> j.number() != judgement.number())
            .flatMap(j -> JudgementRecords.of(j).stream())
            .toList();
    JudgementRecords.of(judgement).stream().filter(q -> !others.contains(q)).forEach(data::delete);
  }
}
