#!/usr/bin/env python3
"""Draws one event of a graph, and a statement of each of its parties, as SVG: the picture in the README.

    python3 scripts/picture.py GRAPH.nq SOURCE_FILE EVENT > picture.svg

GRAPH.nq is what `rapporteur convert ... --format nquads -o GRAPH.nq` wrote, SOURCE_FILE ends the dip:sourceFile of the
article to draw, EVENT ends the IRI of the event ("meeting/1"). All that is drawn is read from the graph.
"""
import re
import sys
import textwrap
from collections import defaultdict
from html import escape

DIP = "https://w3id.org/rapporteur/diplomacy#"
SCHEMA = "https://schema.org/"
LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel"
EXACT = "http://www.w3.org/ns/oa#exact"
START = "http://www.w3.org/ns/oa#start"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"[^ ]*) <([^>]*)> \.')
ESCAPES = {"t": "\t", "n": "\n", "r": "\r", '"': '"', "\\": "\\"}

WIDTH = 1000
LINE = 17
COLOURS = {"event": "#1f4e79", "person": "#2e6b3e", "place": "#8a5a00", "said": "#5b3a8c", "text": "#555555"}


def unescaped(text):
    return re.sub(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)",
                  lambda m: chr(int(m[1][1:], 16)) if m[1][0] in "uU" else ESCAPES.get(m[1], m[1]), text)


class Graph:
    """Subject and predicate to objects, of one article."""

    def __init__(self, path, source_file):
        graphs = defaultdict(lambda: defaultdict(list))
        for line in open(path, encoding="utf-8"):
            quad = QUAD.match(line)
            if quad:
                subject, predicate, iri, literal, graph = quad.groups()
                graphs[graph][subject, predicate].append(iri if iri is not None else unescaped(literal))
        found = [g for g, spo in graphs.items() if spo[g, DIP + "sourceFile"][0].endswith(source_file)]
        if len(found) != 1:
            sys.exit(f"{path}: {len(found)} articles have a source file that ends in {source_file}; name one")
        self.article, self.spo = found[0], graphs[found[0]]

    def all(self, subject, name):
        return self.spo.get((subject, name if ":" in name else DIP + name), [])

    def one(self, subject, name):
        return (self.all(subject, name) or [""])[0]

    def subjects(self, name):
        return sorted(s for s, p in self.spo if p == DIP + name)


class Drawing:
    def __init__(self):
        self.parts, self.height = [], 0

    def box(self, x, y, width, kind, head, lines, letters):
        """A box with a coloured head; returns (x, y, width, height)."""
        wrapped = [piece for line in lines if line for piece in textwrap.wrap(line, letters)]
        height = 30 + LINE * len(wrapped) + (8 if wrapped else 0)
        colour = COLOURS[kind]
        self.parts.append(
            f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="6" fill="#ffffff" stroke="{colour}" stroke-width="1.5"/>'
            f'<path d="M{x},{y + 24} v-18 a6,6 0 0 1 6,-6 h{width - 12} a6,6 0 0 1 6,6 v18 z" fill="{colour}"/>'
            f'<text x="{x + 10}" y="{y + 17}" fill="#ffffff" font-weight="bold">{escape(head)}</text>')
        for i, line in enumerate(wrapped):
            self.parts.append(f'<text x="{x + 10}" y="{y + 42 + LINE * i}" fill="#222222">{escape(line)}</text>')
        self.height = max(self.height, y + height)
        return x, y, width, height

    def arrow(self, start, end, label):
        """From the side of one box to the facing side of another, with the property on it."""
        (x1, y1, w1, h1), (x2, y2, w2, h2) = start, end
        forward = x2 >= x1 + w1
        a, b = (x1 + w1, x2) if forward else (x1, x2 + w2)
        ya, yb = y1 + h1 / 2, y2 + h2 / 2
        self.parts.insert(0, f'<line x1="{a}" y1="{ya}" x2="{b}" y2="{yb}" stroke="#888888" stroke-width="1.3" marker-end="url(#head)"/>')
        self.parts.append(f'<text x="{(a + b) / 2}" y="{(ya + yb) / 2 - 5}" text-anchor="middle" fill="#444444" font-style="italic" '
                          f'paint-order="stroke" stroke="#fbfbf9" stroke-width="4">{escape(label)}</text>')

    def svg(self):
        height = self.height + 20
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
                'font-family="Helvetica, Arial, sans-serif" font-size="13">'
                '<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">'
                '<path d="M0,0 L10,5 L0,10 z" fill="#888888"/></marker></defs>'
                f'<rect width="{WIDTH}" height="{height}" fill="#fbfbf9"/>' + "\n".join(self.parts) + "</svg>\n")


def short(iri):
    return re.split(r"[#/]", iri)[-1]


def in_text_order(graph, passages):
    return sorted(passages, key=lambda p: int(graph.one(p, START)))


def party(graph, actor):
    titles = [graph.one(r, "title") + (f", {graph.one(graph.one(r, 'represents'), LABEL)}" if graph.one(r, "represents") else "")
              for r in graph.all(actor, "hasRole")]
    return list(dict.fromkeys(titles))[:2] + [f"sameAs wd:{short(s)}" for s in graph.all(actor, "http://www.w3.org/2002/07/owl#sameAs") if "wikidata" in s]


def draw(graph, event):
    drawing = Drawing()
    dates = graph.all(event, "date") or graph.all(event, "startDate") + graph.all(event, "endDate")
    facts = [f"status {short(graph.one(event, 'status'))}", f"date {' to '.join(dates)}" if dates else "",
             f"format {short(graph.one(event, 'format'))}" if graph.one(event, "format") else "",
             f"duration {graph.one(event, 'duration')}" if graph.one(event, "duration") else "",
             f"rule {graph.one(event, 'rule')}", f"confidence {graph.one(event, 'confidence')}"]
    centre = drawing.box(400, 60, 210, "event", short([t for t in graph.all(event, TYPE)][0]), facts, 30)
    y = 20
    for actor in sorted(graph.all(event, "participant"), key=lambda a: graph.one(a, LABEL)):
        role = next((r for r in ("host", "visitor") if actor in graph.all(event, r)), "participant")
        box = drawing.box(20, y, 250, "person", graph.one(actor, LABEL), party(graph, actor), 36)
        drawing.arrow(centre, box, role)
        y += box[3] + 16
    place_y = 20
    for place in graph.all(event, "location"):
        state = graph.one(graph.one(place, "inState"), LABEL)
        box = drawing.box(760, place_y, 220, "place", graph.one(place, LABEL),
                          [f"in {state}" if state else "", f"{graph.one(place, 'http://www.w3.org/2003/01/geo/wgs84_pos#lat')}° N "
                           f"{graph.one(place, 'http://www.w3.org/2003/01/geo/wgs84_pos#long')}° E"], 30)
        drawing.arrow(centre, box, "location")
        place_y += box[3] + 16
    passage = in_text_order(graph, graph.all(event, "evidence"))[0]
    box = drawing.box(660, max(place_y, 130), 320, "text", f"Passage {graph.one(passage, START)}–{graph.one(passage, 'http://www.w3.org/ns/oa#end')}",
                      ["“" + " ".join(graph.one(passage, EXACT).split()) + "”", "", f"{graph.one(graph.article, SCHEMA + 'headline')} "
                       f"({graph.one(graph.article, SCHEMA + 'publisher')}, {graph.one(graph.article, SCHEMA + 'datePublished')})"], 44)
    drawing.arrow(centre, box, "evidence")
    below = max(y, drawing.height + 16)
    statements(graph, drawing, event, below)
    return drawing.svg()


def statements(graph, drawing, event, y):
    """The first statement of each party."""
    x = 20
    for actor in sorted(graph.all(event, "participant"), key=lambda a: graph.one(a, LABEL)):
        said = sorted(graph.all(actor, "stated"), key=lambda s: (len(s), s))
        if said and x < WIDTH - 300:
            first = said[0]
            told = graph.one(graph.one(first, "addressee"), LABEL)
            drawing.box(x, y, 306, "said", "Statement",
                        [f"speaker {graph.one(actor, LABEL)}" + (f", to {told}" if told else ""),
                         "“" + " ".join(graph.one(first, "content").strip("“”\" ").split()) + "”",
                         f"{short(graph.one(first, 'mode'))}, cue “{graph.one(first, 'cue')}”"], 42)
            x += 327


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    graph = Graph(sys.argv[1], sys.argv[2])
    events = [s for s in graph.subjects("status") if s.endswith("/" + sys.argv[3])]
    if len(events) != 1:
        sys.exit(f"no event {sys.argv[3]} in {graph.article}; there are {', '.join('/'.join(e.split('/')[-2:]) for e in graph.subjects('status'))}")
    sys.stdout.write(draw(graph, events[0]))


if __name__ == "__main__":
    main()
