#!/usr/bin/env python3
"""Makes gold for 'rapporteur evaluate links' out of documents annotated as in DWIE.

    dwie_links.py ROLES_DIR AUTHORITY_DIR > links.jsonl

ROLES_DIR holds *.txt and gold.json (entities with their names, type and Wikipedia title); AUTHORITY_DIR the tables that
join titles to Wikidata (offices*.csv by enwiki, the others by name). Each name of a person, place or body whose title
is in the tables becomes a span wherever it stands in the text, longer names first. Same input, same bytes.
"""
import csv
import json
import os
import re
import sys

TYPES = {"person": "person", "organization": "organization", "location": "place"}
STATES = {
    "state",
    "territory",
    "de facto state",
    "state (limited recognition)",
    "special administrative region",
    "union",
}


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def titles(folder):
    """Wikipedia title -> (Wikidata id, whether it is a state)."""
    found = {}
    for name in ("offices.csv", "offices_supplement.csv"):
        for row in rows(folder, name):
            if row["enwiki"] and row["person_qid"]:
                found[row["enwiki"].replace(" ", "_")] = row["person_qid"], False
    for row in rows(folder, "organisations.csv"):
        if row["qid"]:
            found.setdefault(row["name"].replace(" ", "_"), (row["qid"], False))
    for row in sorted(rows(folder, "places.csv"), key=lambda r: -int(r["population"] or 0)):
        if row["qid"]:
            found.setdefault(row["name"].replace(" ", "_"), (row["qid"], False))
    for row in rows(folder, "states.csv"):
        if row["kind"] in STATES:
            found[row["name"].replace(" ", "_")] = row["qid"], True
    return found


def spans(text, entities, known):
    candidates = []
    for entity in entities:
        if entity["link"] and entity["type"] in TYPES:
            qid, is_state = known.get(entity["link"], (None, False))
            kind = "state" if is_state else TYPES[entity["type"]]
            for name in entity["names"]:
                for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
                    candidates.append((match.start() - match.end(), match.start(), match.end(), qid or "", kind))
    taken, kept = [], []
    for _, start, end, qid, kind in sorted(candidates):
        if all(end <= s or e <= start for s, e in taken):
            taken.append((start, end))
            if qid:
                kept.append({"start": start, "end": end, "id": qid, "type": kind})
    return sorted(kept, key=lambda span: span["start"])


def main():
    documents, tables = sys.argv[1:3]
    known = titles(tables)
    with open(os.path.join(documents, "gold.json"), encoding="utf-8") as file:
        gold = json.load(file)
    for name in sorted(gold):
        with open(os.path.join(documents, name + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        found = spans(text, gold[name]["entities"], known)
        print(json.dumps({"document": name, "spans": found}))


if __name__ == "__main__":
    main()
