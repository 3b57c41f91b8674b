#!/usr/bin/env python3
"""Draws questions "who held this office on that day" and their answers, to test the look-ups of the link room with:
python3 scripts/office_questions.py [TABLES] [TARGET]

The answers are read in the collected tables themselves (default ../shared/authority) and in scripts/authority/terms.tsv,
by no code of scripts/authority.py and of the program. Same tables, same questions.
"""
import csv
import datetime
import os
import random
import re
import sys
import unicodedata
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 20230619
EACH = 40  # questions of a kind
CLASSES = ("head_of_state", "head_of_government", "foreign_minister", "defence_minister", "finance_minister",
           "deputy_head_of_state", "interior_minister")
SHARE_ALIKE = ("open-data-archive/world-leaders-current", "confirmordeny/supraverden")
LONG = 730  # days after which no open-ended term counts, whatever its class


def words(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    return frozenset(re.findall(r"[a-z]+", plain))


class Held:
    """One row: who, from the first possible day to the last."""

    def __init__(self, row, ours):
        self.ours = ours
        self.who = row.get("person_qid") or row["person"]
        self.name = row["person"]
        self.names = {words(row["person"]), words(re.sub(r" \(.*", "", row.get("enwiki") or ""))} - {frozenset()}
        self.precise = len(row["start"]) == 10 and len(row["end"]) in (0, 10)
        self.start = self.first(row["start"])
        self.open = not row["end"]
        self.end = self.last(row["end"] or row.get("as_of") or "2026-01")
        self.inferred = (row.get("end_basis") or "").startswith(("successor", "same person"))

    @staticmethod
    def first(date):
        return date + "0000-01-01"[len(date):] if date else ""

    @staticmethod
    def last(date):
        return date + "0000-12-31"[len(date):]

    def is_same(self, other):
        return self.who == other.who or bool(self.names & other.names)

    def overlaps(self, other):
        return self.start <= (other.end if not other.open else "9") and other.start <= (self.end if not self.open else "9")


def read(path, delimiter=","):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter=delimiter))


def holdings(folder):
    keys = {s["iso2"]: s["qid"] for s in read(os.path.join(folder, "states.csv")) if s["iso2"]}
    groups = defaultdict(list)
    for name, ours in (("offices.csv", False), ("offices_supplement.csv", True)):
        for row in read(os.path.join(folder, name)):
            bad = row["start"] and row["end"] and row["start"] > row["end"]
            if row["role_class"] in CLASSES and row["country_iso2"] in keys and not bad \
                    and not row["source"].startswith(SHARE_ALIKE):
                groups[row["role_class"], keys[row["country_iso2"]]].append(Held(row, ours))
    for row in read(os.path.join(HERE, "authority", "terms.tsv"), "\t"):
        if row["class"] in CLASSES:
            groups[row["class"], keys[row["state"]]].append(Held(row, True))
    for key, held in groups.items():
        for ours in [h for h in held if h.ours]:
            for other in held:  # an id known from one row counts for the person's others
                if ours.is_same(other) and not ours.who.startswith("Q"):
                    ours.who = other.who
        kept = [h for h in held if h.ours or not any(o.ours and o.is_same(h) and o.overlaps(h) for o in held)]
        groups[key] = [h for h in kept if h.start]
    return groups


def shifted(date, days):
    return (datetime.date.fromisoformat(date) + datetime.timedelta(days)).isoformat()


def on(held, day):
    return [h for h in held if h.start <= day <= h.end]


def candidates(groups):
    """(kind, class, state, day) of all questions there are."""
    for (office, state), held in sorted(groups.items()):
        if not all(h.precise for h in held):
            continue
        held.sort(key=lambda h: (h.start, h.end))
        for i, h in enumerate(held):
            if not ("2001" <= h.start <= "2026"):
                continue
            yield "first day", office, state, h.start
            yield "middle", office, state, shifted(h.start, (datetime.date.fromisoformat(h.end)
                                                             - datetime.date.fromisoformat(h.start)).days // 2)
            if not h.open:
                yield "last day", office, state, h.end
            if i and held[i - 1].end == h.start and held[i - 1].who != h.who:
                yield "day of change", office, state, h.start
            gone = max((o.end for o in held[:i]), default="")
            if gone and not any(o.open for o in held[:i]) and shifted(gone, 2) < h.start:
                yield "vacancy", office, state, shifted(gone, 1 + (datetime.date.fromisoformat(h.start)
                                                                  - datetime.date.fromisoformat(gone)).days // 2)
        last = max(held, key=lambda h: h.end)
        if last.open and shifted(last.end, LONG) < "2026-12-31":
            yield "source too old", office, state, shifted(last.end, LONG)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "../shared/authority"
    target = sys.argv[2] if len(sys.argv) > 2 else "src/test/resources/org/rapporteur/link/authority/office-on-a-date.tsv"
    groups = holdings(folder)
    by_kind = defaultdict(set)
    for question in candidates(groups):
        by_kind[question[0]].add(question)
    chance = random.Random(SEED)
    drawn = sorted(q for kind in sorted(by_kind)
                   for q in chance.sample(sorted(by_kind[kind]), min(EACH, len(by_kind[kind]))))
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.write("kind\toffice\tof\tday\tholders\tnames\n")
        for kind, office, state, day in drawn:
            found = {h.who: h for h in on(groups[office, state], day)}
            names = "|".join(found[w].name + (" (end inferred)" if found[w].inferred else "") for w in sorted(found))
            file.write("\t".join((kind, office, state, day, "|".join(sorted(found)), names)) + "\n")
    print(f"{len(drawn)} questions of {sum(map(len, by_kind.values()))}")


if __name__ == "__main__":
    main()
