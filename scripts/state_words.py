#!/usr/bin/env python3
"""Writes the word list of states for the extraction rules from the authority data.

    scripts/state_words.py > src/main/resources/org/rapporteur/extract/words/states.tsv

One row a name or demonym: the word, "name" or "demonym", "state" or "region", and the state's own name. Words of
three letters or fewer are kept only where they stand for a state in running text.
"""
import pathlib

SHORT = {"US", "UK", "UAE", "USA", "EU", "PRC", "DRC"}


def rows(table):
    lines = [line.rstrip("\n").split("\t") for line in table.open(encoding="utf-8")]
    return [dict(zip(lines[0], cells)) for cells in lines[1:]]


def main():
    table = pathlib.Path(__file__).resolve().parent.parent / "seeds" / "authority" / "states.tsv"
    found = {}

    def add(word, kind, state):
        word = word.removeprefix("the ").removeprefix("The ")
        if word[:1].isupper() and word != "States" and (len(word) > 3 or word in SHORT):
            scale = "region" if state["kind"] in ("region", "subnational") else "state"
            found.setdefault(word.lower(), (word, kind, scale, state["name"]))

    states = rows(table)
    for state in states:
        add(state["name"], "name", state)
    for state in states:
        for alias in filter(None, state["aliases"].split("|")):
            add(alias, "name", state)
        for demonym in filter(None, state["demonyms"].split("|")):
            add(demonym, "demonym", state)
    print("# Made by scripts/state_words.py from seeds/authority/states.tsv.")
    print("word\tkind\tscale\tstate")
    for row in sorted(found.values()):
        print("\t".join(row))


if __name__ == "__main__":
    main()
