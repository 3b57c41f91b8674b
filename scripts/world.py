#!/usr/bin/env python3
"""Draws the map of the world that the pages show: land and borders as two paths of SVG.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    cd src/main/resources/org/rapporteur/page
    world.py countries-110m.json > world.ftlh
    world.py countries-110m.json --picture > assets/world.svg

The first is part of the page of the map; the second is a picture of its own, for small maps.

The geometry is Natural Earth's, 1:110 million, in the public domain; world-atlas packs it. The
projection is Equal Earth (Savric, Patterson and Jenny, 2018), 1000 wide, as WorldMap.java has it.
"""
import json
import math
import sys

A = (1.340264, -0.081106, 0.000893, 0.003796)
M = math.sqrt(3) / 2
WIDTH = 1000
SCALE = WIDTH * M * A[0] / (2 * math.pi)
TOP = 243.5  # of the north pole above the equator
PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 470" width="1000" height="470">
<style>.land{fill:#f7f5ef}.borders{fill:none;stroke:#b9b5a7;stroke-width:.5}@media(prefers-color-scheme:dark){.land{fill:#2c333c}.borders{stroke:#56616e}}</style>
%s
</svg>"""
LEFT_OUT = {"010"}  # Antarctica: no news of diplomacy comes from there


def project(longitude, latitude):
    angle = math.asin(M * math.sin(math.radians(latitude)))
    square = angle * angle
    sixth = square ** 3
    x = math.radians(longitude) * math.cos(angle) / (
        M * (A[0] + 3 * A[1] * square + sixth * (7 * A[2] + 9 * A[3] * square)))
    y = angle * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square))
    return WIDTH / 2 + SCALE * x, TOP - SCALE * y


def unwrapped(points):
    """Longitudes that go on beyond 180 instead of beginning again at -180."""
    turned, shift, before = [], 0, None
    for x, y in points:
        if before is not None and abs(x - before) > 180:
            shift += 360 if x < before else -360
        before = x
        turned.append((x + shift, y))
    return turned


def clipped(points, edge, sign):
    """The part of a ring on one side of a meridian (Sutherland and Hodgman, 1974)."""
    kept = []
    for (x, y), (u, v) in zip(points, points[1:] + points[:1]):
        if sign * (x - edge) <= 0:
            kept.append((x, y))
        if (sign * (x - edge) < 0) != (sign * (u - edge) < 0) and x != u:
            kept.append((edge, y + (v - y) * (edge - x) / (u - x)))
    return kept


def on_map(ring):
    """A ring as one or more that end at the edges of the map."""
    turned = unwrapped(ring)
    for shift in (-360, 0, 360):
        part = clipped(clipped([(x + shift, y) for x, y in turned], 180, 1), -180, -1)
        if len(part) > 2:
            yield part


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def rings(geometry):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [ring for polygon in polygons for ring in polygon]


def path(points, closed):
    text, before = [], None
    for x, y in points:
        here = (round(x, 1), round(y, 1))
        if here != before:
            text.append("%g %g" % here)
        before = here
    return "M" + "L".join(text) + ("Z" if closed else "") if len(text) > 1 else ""


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    lines = list(arcs(topology))
    countries = [c for c in topology["objects"]["countries"]["geometries"]
                 if c.get("id") not in LEFT_OUT]
    land, uses = [], {}
    for country in countries:
        for ring in rings(country):
            points = []
            for index in ring:
                arc = lines[index] if index >= 0 else lines[~index][::-1]
                points += arc[1:] if points else arc
                uses[index if index >= 0 else ~index] = uses.get(index if index >= 0 else ~index, 0) + 1
            land += [path([project(*p) for p in part], True) for part in on_map(points)]
    borders = [path([project(*p) for p in unwrapped(lines[index])], False) for index, count in sorted(uses.items()) if count > 1]
    paths = ('<path class="land" d="%s"/>\n<path class="borders" d="%s"/>' % ("".join(land), "".join(borders)))
    print(PICTURE % paths if "--picture" in sys.argv else paths)


main()
