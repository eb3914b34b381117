#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes pages of plain text with tables that kept something between their cells.

Columns of blanks, drawings, pipes beside single cells, tabs, delimited rows and names with dots, all from
tables of `table_pages.py`. One JSON object a line: id, shape, text, tables (the grids that are in it).

    python3 Scripts/table_shapes.py --seed 5 --pages 800 --out shapes.jsonl

`score_tables.py` scores what a pipeline finds on them.
"""

import argparse
import csv
import io
import json
import random
import textwrap

from table_pages import WORDS, Site, fill, grid, pick


def prose(rng, w):
    return " ".join(fill(rng, pick(rng, w["sentences"]), w) for _ in range(rng.randint(2, 5)))


def is_number(text):
    return sum(c.isdigit() for c in text) * 2 > len(text)


def widths(rows):
    return [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]


def wrapped(rng, rows, limit):
    """Rows of lists of lines, long cells broken."""
    return [[textwrap.wrap(c, limit) or [""] for c in r] for r in rows]


def aligned(rng, rows):
    sep = " " * rng.choice([2, 2, 3, 4])
    right = rng.random() < 0.5
    rule = rng.choice(["none", "none", "parts", "whole", "frame"])
    cells = wrapped(rng, rows, rng.choice([24, 40]))
    wide = [max(len(x) for r in cells for x in r[i]) for i in range(len(rows[0]))]
    numeric = [all(is_number(r[i]) or not r[i] for r in rows[1:]) for i in range(len(rows[0]))]
    out = []
    line = sep.join(("=" if rule == "frame" else "-") * max(2, x) for x in wide)
    if rule == "frame":
        out.append(line)
    for number, row in enumerate(cells):
        for part in range(max(len(c) for c in row)):
            text = []
            for i, c in enumerate(row):
                piece = c[part] if part < len(c) else ""
                text.append(piece.rjust(wide[i]) if right and numeric[i] else piece.ljust(wide[i]))
            out.append(sep.join(text).rstrip())
        if number == 0 and rule != "none":
            out.append(line if rule != "whole" else "-" * len(line))
    if rule == "frame":
        out.append(line)
    return "\n".join(out)


def drawn(rng, rows):
    kind = rng.choice(["mysql", "rst", "psql", "box", "org"])
    cells = wrapped(rng, rows, 24) if kind == "rst" else [[[c] for c in r] for r in rows]
    wide = [max(len(x) for r in cells for x in r[i]) for i in range(len(rows[0]))]
    bar = "│" if kind == "box" else "|"

    def rule(sign="-", ends=("+", "+", "+")):
        body = ends[1].join(sign * (x + 2) for x in wide)
        return body if kind == "psql" else ends[0] + body + ends[2]

    if kind == "box":
        top, middle, low = (rule("─", e) for e in ("┌┬┐", "├┼┤", "└┴┘"))
    elif kind == "org":
        top, middle, low = None, rule("-", "|+|"), None
    elif kind == "psql":
        top, middle, low = None, rule(), None
    else:
        top, middle, low = rule(), rule("=") if kind == "rst" else rule(), rule()
    out = [top] if top else []
    for number, row in enumerate(cells):
        for part in range(max(len(c) for c in row)):
            text = f" {bar} ".join((c[part] if part < len(c) else "").ljust(x) for c, x in zip(row, wide))
            out.append(f" {text}".rstrip() if kind == "psql" else f"{bar} {text} {bar}")
        if number == 0:
            out.append(middle)
        elif kind == "rst" and number + 1 < len(cells):
            out.append(rule())
    if low:
        out.append(low)
    return "\n".join(out)


def piped(rng, rows):
    kind = rng.choice(["rule", "blank", "bare", "framed", "inside"])
    if kind == "rule":
        width = len(rows[0])
        head = [f"{c} |" for c in rows[0]] + ["|".join(["---"] * width) + "|"]
        return "\n".join(head + [f"{c} |".strip() for r in rows[1:] for c in r])
    if kind == "blank":
        return "\n\n".join("\n".join(f"{c} |".strip() for c in r) for r in rows)
    rows[:] = [[c or "–" for c in r] for r in rows]
    if kind == "bare":
        return "\n".join("\n".join([f"{c} |" for c in r[:-1]] + [r[-1]]) for r in rows)
    if kind == "framed":
        return "\n".join("|\n" + "\n|\n".join(r) + "\n|" for r in rows)
    return "\n".join("\n|\n".join(r) for r in rows)


def tabs(rng, rows):
    lines = ["\t".join(r) for r in rows]
    return "\n".join(x.rstrip() if rng.random() < 0.5 else x for x in lines)


def delimited(rng, rows):
    out = io.StringIO()
    csv.writer(out, delimiter=rng.choice(",;"), lineterminator="\n", quoting=csv.QUOTE_ALL if rng.random() < 0.2 else csv.QUOTE_MINIMAL).writerows(rows)
    return out.getvalue().rstrip("\n")


def dots(rng, rows):
    wide = max(len(r[0]) for r in rows) + rng.choice([4, 8])
    right = max(len(r[1]) for r in rows)
    return "\n".join(f"{r[0]} ".ljust(wide + right - len(r[1]), ".") + f"... {r[1]}" for r in rows)


SHAPES = dict(aligned=aligned, grid=drawn, piped=piped, tabs=tabs, delimited=delimited, pairs=dots)


def make(options):
    rng = random.Random(options.seed)
    with open(options.out, "w", encoding="utf-8") as out:
        for index in range(options.pages):
            lang = rng.choice(list(WORDS))
            w = WORDS[lang]
            shape = list(SHAPES)[index % len(SHAPES)]
            site = Site(rng)
            site.headless = False
            while True:
                header, rows, kinds = grid(rng, site, lang)
                if shape == "pairs":
                    rows = [[r[0], r[1]] for r in rows][:8]
                    if kinds[1] not in ("money", "dec", "pct", "person", "time") or not all(r[1] for r in rows):
                        continue
                    if len({r[0] for r in rows}) < len(rows):
                        continue
                    break
                if header and len(kinds) <= 7:
                    rows = [header] + rows
                    break
            rows = [[" ".join(c.split()) for c in r] for r in rows]
            text = SHAPES[shape](rng, rows)
            gap = "\n\n" if rng.random() < 0.7 else "\n"
            parts = [prose(rng, w) for _ in range(rng.randint(1, 3))]
            parts += [pick(rng, w["heads"])] if rng.random() < 0.3 else []
            text = gap.join(parts) + "\n\n" + text + gap + gap.join(prose(rng, w) for _ in range(2)) + "\n"
            out.write(json.dumps({"id": f"s{index}", "shape": shape, "text": text, "tables": [rows]}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--pages", type=int, default=800)
    parser.add_argument("--out", required=True)
    make(parser.parse_args())


if __name__ == "__main__":
    main()
