#!/usr/bin/env python3
"""Makes seeds/authority from the collected tables: python3 scripts/authority.py [TABLES] [TARGET]

TABLES (default ../shared/authority) is described by its own README; this keeps what a news article names, in the
form that the link room reads, and leaves out rows under share-alike terms. Same tables, same bytes.
"""
import csv
import os
import re
import sys
import unicodedata
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
SHARE_ALIKE = ("open-data-archive/world-leaders-current", "confirmordeny/supraverden")
# Offices below those of a state, and courts: their holders' names are many and rarely meant.
LEFT_OUT = {"subnational_minister", "judge"}
# When our own compilation, which rows of scripts/authority/terms.tsv continue, was last brought up to date.
OWN_AS_OF = "2026-01"
LONGEST = 75  # years that an office can be held
INFERRED = ("successor start", "same person, end date")


def table(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def kept_by_hand(name):
    with open(os.path.join(HERE, "authority", name), encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t"))) for line in lines[1:]]


def fold(name):
    """As org.rapporteur.link.authority.Names does."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    plain = plain.replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("đ", "d").replace("ß", "ss")
    return re.sub(r"[^\w]+", " ", plain.replace(".", "").replace("'", "").replace("’", "")).strip()


def same(name):
    """Folded, with German umlauts and the way they are spelled out taken for one."""
    return re.sub(r"([aou])e", r"\1", fold(name))


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def clean(text):
    return re.sub(r"\s+", " ", text).strip()


def unique(names, label=""):
    seen, kept = {label}, []
    for name in (clean(n) for n in names):
        if name and name not in seen:
            seen.add(name)
            kept.append(name)
    return kept


def write(target, name, head, rows):
    with open(os.path.join(target, name), "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(head) + "\n")
        for row in rows:
            cells = [clean(str(cell)) if cell is not None else "" for cell in row]
            file.write("\t".join(cells) + "\n")
    print(f"{name}\t{len(rows)} rows")


def states(folder):
    rows, by_iso = [], {}
    for s in table(folder, "states.csv"):
        if s["kind"] == "region" and s["name"] == "World":
            continue
        if s["iso2"]:
            by_iso[s["iso2"]] = s["qid"]
        rows.append(s)
    out = []
    for s in rows:
        aliases = unique([s["official_name"], *s["aliases"].split("|")], s["name"])
        out.append((s["qid"], s["name"], "|".join(aliases), s["demonyms"], s["capital"], s["iso2"], s["iso3"], s["kind"],
                    by_iso.get(s["parent_iso2"], ""), s["lat"], s["lon"], s["geonameid"]))
    of_key = {}
    for row in sorted(out):
        twice = of_key.get(row[0])  # Antarctica, once as a region and once with its codes
        of_key[row[0]] = row[:7] + ("region",) + row[8:] if twice else row
    return sorted(of_key.values()), by_iso


def bodies(folder, by_iso):
    source = {o["name"]: o for o in table(folder, "organisations.csv")}
    out, used = [], set()
    for own in kept_by_hand("bodies.tsv"):
        names = own["names"].split("|")
        as_in = source.get(own["as"], {})
        used.add(own["as"])
        key = as_in.get("qid") or "organization/" + slug(names[0])
        out.append((key, names[0], "|".join(names[1:]), own["type"], by_iso.get(own["state"], ""), members(as_in, by_iso)))
    for name, o in source.items():
        shared = o["source"].startswith(SHARE_ALIKE)
        # Of a share-alike row only facts that Factbook and Wikidata hold too: its name, its id, its members.
        if name in used or shared and "factbook" not in o["source"]:
            continue
        aliases = [] if shared else unique(o["aliases"].split("|"), name)
        label = re.sub(r"^Ministry of Foreign Affairs \((.*)\)$", r"Ministry of Foreign Affairs (\1)", name)
        state = by_iso.get(o["country_iso2"], "")
        key = o["qid"] or "organization/" + slug(name)
        out.append((key, label, "|".join(aliases), o["type"], state, members(o, by_iso)))
    keys = Counter(row[0] for row in out)
    assert max(keys.values()) == 1, keys.most_common(3)
    return sorted(out)


def members(row, by_iso):
    return "|".join(sorted(by_iso[c] for c in row.get("member_states", "").split("|") if c in by_iso))


def body_of(position, bodies_by_name):
    """The international body that an office without a state belongs to, by the name in its title."""
    words = fold(position)
    found = [n for n in bodies_by_name if len(n) > 2 and re.search(r"\b" + re.escape(n) + r"\b", words)]
    return bodies_by_name[max(found, key=len)] if found else ""


def offices(folder):
    rows = [o for o in table(folder, "offices.csv") if not o["source"].startswith(SHARE_ALIKE)]
    better = table(folder, "offices_supplement.csv")
    qids = defaultdict(Counter)
    for o in rows + better:
        if o["person_qid"]:
            for name in {same(o["person"]), same(article_name(o))} - {""}:
                qids[name][o["person_qid"]] += 1
                qids[name, o["country_iso2"]][o["person_qid"]] += 1
    for own in kept_by_hand("terms.tsv"):
        known = qids[same(own["person"]), own["state"]] or qids[same(own["person"])]
        better.append({"country_iso2": own["state"], "country_qid": "", "position": own["office"], "person": own["person"],
                       "person_qid": max(known, key=lambda q: (known[q], q)) if known else "", "enwiki": "", "gender": "",
                       "start": own["start"], "end": own["end"], "role_class": own["class"], "as_of": OWN_AS_OF})
    for o in rows + better:
        known = qids[same(o["person"]), o["country_iso2"]]
        if not o["person_qid"] and len(known) == 1:
            o["person_qid"] = next(iter(known))
    ruled = defaultdict(list)
    for o in better:
        ruled[person_key(o), o["role_class"], o["country_iso2"]].append(o)
    kept = []
    for o in rows:
        spans = ruled.get((person_key(o), o["role_class"], o["country_iso2"]), [])
        if not any(overlap(o, s) for s in spans):
            kept.append(o)
    for o in kept:
        o["basis"] = "end inferred" if o["end_basis"].startswith(INFERRED) else ""
    for o in better:
        o["basis"] = "supplement"
    return kept + better


def article_name(o):
    return re.sub(r" \(.*\)$", "", o["enwiki"])


def overlap(a, b):
    return (a["start"] or "0000") <= (b["end"] or "9999") and (b["start"] or "0000") <= (a["end"] or "9999")


def person_key(o):
    state = o["country_iso2"].lower()
    name = re.sub("([aou])\u0308", r"\1e", unicodedata.normalize("NFD", o["person"])) if state == "de" else o["person"]
    return o["person_qid"] or "person/" + slug(name) + ("-" + state if state else "")


def is_impossible(o):
    """Misprints, and holdings whose end was never noted."""
    start, end = o["start"], o["end"] or o["as_of"]
    return bool(start and end) and (earliest(start) > latest(end) or int(end[:4]) - int(start[:4]) > LONGEST or start < "1900")


def people_and_terms(folder, by_iso, all_bodies, state_keys):
    bodies_by_name = {}
    known = state_keys | {b[0] for b in all_bodies}
    for key, label, aliases, kind, state, _ in all_bodies:
        if not state:
            for name in [label, *aliases.split("|")]:
                if name:
                    bodies_by_name[fold(name)] = key
    labels, genders, states_of, terms = defaultdict(Counter), defaultdict(Counter), defaultdict(Counter), defaultdict(list)
    for o in offices(folder):
        if o["role_class"] in LEFT_OUT or not o["person"] or is_impossible(o):
            continue
        key = person_key(o)
        labels[key][clean(o["person"])] += 1
        if o["enwiki"]:
            # The name by which English texts know the person, unless it is that of a peer.
            labels[key][article_name(o)] += 0 if "," in o["enwiki"] else 1000
        if o["gender"]:
            genders[key][o["gender"]] += 1
        state = by_iso.get(o["country_iso2"], o["country_qid"] if o["country_qid"] in known else "")
        body = body_of(o["position"], bodies_by_name) if o["role_class"] == "io_head" or state == "Q458" else ""
        holder = state if not body else body
        if holder:
            states_of[key][holder] += 1
        as_of = "" if o["end"] else o["as_of"]
        terms[key, clean(o["position"]), o["role_class"], holder].append((o["start"], o["end"], as_of, o["basis"]))
    realms = {r["person"]: by_iso[r["state"]] for r in kept_by_hand("sovereigns.tsv")}
    people = []
    for key, names in sorted(labels.items()):
        ranked = sorted(names, key=lambda n: (-names[n], n))
        gender = genders[key].most_common(1)[0][0] if genders[key] else ""
        state = min(states_of[key], key=lambda s: (-states_of[key][s], s)) if states_of[key] else ""
        people.append((key, ranked[0], "|".join(ranked[1:]), gender, realms.get(ranked[0], state)))
    return people, sorted(office + span for office, spans in terms.items() for span in joined(spans))


def earliest(date):
    return date + "-01-01"[len(date) - 4:] if date else "0000-00-00"


def latest(date):
    return date + "-12-31"[len(date) - 4:] if date else "9999-99-99"


def joined(spans):
    """Spans of one holding, each once: where two certainly overlap they are one, and an end that is known stays."""
    out = []
    for span in sorted(set(spans), key=lambda s: (earliest(s[0]), -len(s[0]), not s[1], s)):
        last = out[-1] if out else None
        twice = last and span[0][:4] == last[0][:4] and (not span[1] or not last[1])
        if last and (twice or latest(span[0]) < (earliest(last[1]) if last[1] else latest(""))):
            ended = [s for s in (last, span) if s[1]]
            end = max(ended, key=lambda s: latest(s[1])) if ended else max(last, span, key=lambda s: s[2])
            out[-1] = (last[0] or span[0],) + end[1:3] + ((end if ended else last)[3],)
        else:
            out.append(span)
    return out


def given_names(people):
    """Genders of given names, as the people of the tables bear them."""
    seen = defaultdict(Counter)
    for _, label, _, gender, _ in people:
        if gender in ("male", "female") and " " in label:
            seen[fold(label).split()[0]][gender] += 1
    return [(name, g[0][0]) for name, g in ((n, c.most_common(1)) for n, c in sorted(seen.items()))
            if len(name) > 1 and sum(seen[name].values()) >= 2 and g[0][1] >= 0.95 * sum(seen[name].values())]


def places(folder, by_iso, body_keys, state_keys):
    out = []
    english = {e["key"]: e["name"] for e in kept_by_hand("english-names.tsv")}
    for p in table(folder, "places.csv"):
        key = p["qid"] or ("geonames/" + p["geonameid"] if p["geonameid"] else "place/" + slug(p["name"]))
        if key in state_keys:
            continue
        if key in body_keys:  # the house, apart from those who work in it
            key = "place/" + slug(p["name"])
        ascii_name = p["asciiname"] if fold(p["asciiname"]) != fold(p["name"]) else ""
        name = english.get(key, p["name"])
        aliases = unique([p["name"], ascii_name, *p["alternates"].split("|")], name)
        near = ["%.4f" % float(c) if c else "" for c in (p["lat"], p["lon"])]
        kind = "capital" if p["is_capital"] == "1" else p["kind"]
        out.append((key, name, "|".join(aliases), by_iso.get(p["country_iso2"], ""), *near, p["population"], kind, p["geonameid"]))
    best = {}
    for row in sorted(out):
        if row[0] not in best or int(row[6] or 0) > int(best[row[0]][6] or 0):
            best[row[0]] = row
    return with_cities(sorted(best.values()), by_iso)


def with_cities(rows, by_iso):
    """A venue lies in its city."""
    cities = {}
    for row in sorted(rows, key=lambda row: (row[7] == "capital", int(row[6] or 0))):
        if row[7] in ("city", "capital"):
            cities[row[1], row[3]] = row[0]
            cities.update({(alias, row[3]): row[0] for alias in row[2].split("|") if (alias, row[3]) not in cities})
    of_venue = {}
    for own in kept_by_hand("venues.tsv"):
        of_venue[own["venue"], by_iso[own["state"]]] = cities.get((own["city"], by_iso[own["state"]]), "")
    lost = [venue for venue, city in of_venue.items() if not city or not any((r[1], r[3]) == venue for r in rows)]
    if lost:
        print("no row in places.tsv for", lost, file=sys.stderr)
    return [row + (of_venue.get((row[1], row[3]), "") if row[7] == "venue" else "",) for row in rows]


def titles(folder):
    out = {}
    for t in table(folder, "titles.csv"):
        if t["kind"] == "alternate" and t["role_class"] != "qualifier":
            out.setdefault((fold(t["title"]), t["country_iso2"]), t["role_class"])
    for t in table(folder, "titles.csv"):
        many = int(t["frequency"] or 0) >= 3
        if t["kind"] == "position" and many and t["role_class"] not in LEFT_OUT | {"other"}:
            state = t["country_iso2"]
            if (fold(t["title"]), "") not in out:
                out.setdefault((fold(t["title"]), state), t["role_class"])
    return [(title, role, state) for (title, state), role in sorted(out.items())]


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "../shared/authority"
    target = sys.argv[2] if len(sys.argv) > 2 else "seeds/authority"
    state_rows, by_iso = states(folder)
    body_rows = bodies(folder, by_iso)
    people, terms = people_and_terms(folder, by_iso, body_rows, {s[0] for s in state_rows})
    write(target, "states.tsv", ["key", "name", "aliases", "demonyms", "capital", "iso2", "iso3", "kind", "parent",
                                 "latitude", "longitude", "geonames"], state_rows)
    write(target, "bodies.tsv", ["key", "name", "aliases", "type", "state", "members"], body_rows)
    write(target, "people.tsv", ["key", "name", "aliases", "gender", "state"], people)
    write(target, "terms.tsv", ["person", "office", "class", "of", "start", "end", "as_of", "basis"], terms)
    write(target, "places.tsv", ["key", "name", "aliases", "state", "latitude", "longitude", "population", "kind", "geonames", "within"],
          places(folder, by_iso, {b[0] for b in body_rows}, {s[0] for s in state_rows}))
    write(target, "titles.tsv", ["title", "class", "iso2"], titles(folder))
    write(target, "given-names.tsv", ["name", "gender"], given_names(people))
    heads = kept_by_hand("title-heads.tsv")
    write(target, "title-heads.tsv", ["head", "classes"], [(h["head"], h["classes"]) for h in heads])
    nicknames = kept_by_hand("nicknames.tsv")
    write(target, "nicknames.tsv", ["short", "full"], [(fold(n["short"]), fold(n["full"])) for n in nicknames])


if __name__ == "__main__":
    main()
