#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores the tables that a pipeline found on pages of `table_pages.py`, `table_shapes.py` or `table_traps.py`.

A table counts if every cell is right, blanks and empty cells at the end of a row aside.

    python3 Scripts/table_pages.py --seed 99 --pages 300 --out pages.jsonl
    sluice run Scripts/table-pages.yaml pages.jsonl --set vars.output=documents.jsonl
    python3 Scripts/score_tables.py pages.jsonl documents.jsonl --by mode
"""

import argparse
import collections
import json


def flat(rows):
    out = []
    for row in rows:
        cells = ["".join(c.split()) for c in row]
        while cells and not cells[-1]:
            cells.pop()
        out.append(tuple(cells))
    return tuple(r for r in out if r)


def group(page, keys):
    values = []
    for key in keys:
        if key == "width":
            values.append(f"width {min(10, max(len(row) for table in page['tables'] for row in table))}")
        elif key == "spans":
            values.append("spans" if page.get("spans") else "no spans")
        else:
            values.append(str(page.get(key, "")))
    return ", ".join(values)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages")
    parser.add_argument("documents", help="the JSON form of write-jsonl")
    parser.add_argument("--by", default="shape", help="keys of a page, or width, or spans; commas between them")
    parser.add_argument("--missed", help="a group of which to show the pages with a table missed")
    parser.add_argument("--reliability", action="store_true", help="how many tables of each confidence are right")
    options = parser.parse_args()
    found = collections.defaultdict(list)
    for line in open(options.documents, encoding="utf-8"):
        document = json.loads(line)
        for block in document["blocks"]:
            if block["type"] == "table":
                rows = ([block["header"]] if block["header"] else []) + block["rows"]
                found[document["id"]].append((flat(rows), block["confidence"]))
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    bands = collections.defaultdict(lambda: [0, 0])
    for line in open(options.pages, encoding="utf-8"):
        page = json.loads(line)
        gold = [flat(t) for t in page.get("tables", [])]
        name = group(page, options.by.split(",")) if gold else "no tables"
        count = counts[name]
        rest = list(gold)
        for table, confidence in found[page["id"]]:
            isRight = table in rest
            if isRight:
                rest.remove(table)
            band = min(19, int(confidence * 20)) if confidence < 0.99 else 20
            bands[band][0] += isRight
            bands[band][1] += 1
        count[0] += len(gold) - len(rest)
        count[1] += len(gold)
        count[2] += len(found[page["id"]])
        count[3] += page.get("paragraphs", 0)
        if rest and options.missed == name:
            print(page["id"], page["text"], "FOUND", *found[page["id"]], sep="\n")
    for name, (right, gold, got, paragraphs) in sorted(counts.items()):
        f1 = 2 * right / max(1, gold + got)
        print(f"{name:32} F1 {f1:.3f}  right {right} of {gold}, found {got}" + (f", in {paragraphs} paragraphs" if paragraphs else ""))
    if options.reliability:
        for band in sorted(bands):
            right, got = bands[band]
            print(f"confidence from {min(0.99, band / 20):.2f}: {right} of {got} right, {right / got:.0%}")


if __name__ == "__main__":
    main()
