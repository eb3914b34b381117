#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what BeautifulSoup and trafilatura make of HTML pages that have tables, with the tables' grids.

Any folder of pages will do; HTML documentation that Debian packages (postgresql-doc-15, python3.11-doc,
libreoffice-help-de, …) is real, varied and free. Each folder in ROOT is a site. Pages with a table that
lays the page out, or with lists, code or tables in its cells, are left aside, as are all but three
pages whose tables have the same first row. The form is that of `table_pages.py`.

    pip install beautifulsoup4 lxml trafilatura lxml_html_clean
    python3 Scripts/page_tables.py ROOT --out pages.jsonl --half 0
"""

import argparse
import collections
import hashlib
import json
import os
import random
import re
import warnings

import trafilatura
from bs4 import BeautifulSoup

BLOCKS = ["table", "ul", "ol", "dl", "pre", "form", "input", "select", "h1", "h2", "h3", "h4", "button", "script"]
ASIDE = re.compile("nav|index|admon|warning|note|tip|caution", re.I)


def pages(folder, half):
    """The pages of a site whose names fall in a half of all names, in an order that a seed gives."""
    found = []
    for directory, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(directory, name)
            digest = int(hashlib.md5(os.path.relpath(path, os.path.dirname(folder)).encode()).hexdigest(), 16)
            if re.search(r"\.html?(\.[a-z]{2}.*)?$", name) and (digest % 100 < 50) == (half == 0):
                if not os.path.islink(path) and os.path.getsize(path) < 300_000:
                    found.append(path)
    found.sort()
    random.Random(5).shuffle(found)
    return found


def cells(table):
    """The cells of a table row by row, and whether some span; None if it is no table of data."""
    rows = [row.find_all(["td", "th"], recursive=False) for row in table.find_all("tr") if row.find_parent("table") is table]
    rows = [row for row in rows if row]
    everything = [cell for row in rows for cell in row]
    if any(cell.find(BLOCKS) or len(cell.find_all("p")) > 1 for cell in everything):
        return None, False
    has_spans = any(cell.get(name, "1") not in ("1", "") for cell in everything for name in ("rowspan", "colspan"))
    filled = [cell for cell in everything if cell.get_text().strip()]
    if len(rows) < 2 or max(map(len, rows)) < 2 or len(filled) * 2 < len(everything):
        return None, False
    if max(len(cell.get_text()) for cell in everything) > 400 or len({len(row) for row in rows}) > 1 and not has_spans:
        return None, False
    return rows, has_spans


def grid(rows):
    """The texts of cells, those that merged ones cover empty."""
    out, hanging = [], collections.Counter()
    for row in rows:
        texts = []

        def cover():
            while hanging[len(texts)] > 0:
                hanging[len(texts)] -= 1
                texts.append("")

        cover()
        for cell in row:
            across, down = (int(cell.get(name) or 1) if (cell.get(name) or "1").isdigit() else 1 for name in ("colspan", "rowspan"))
            for column in range(across):
                hanging[len(texts)] = down - 1
                texts.append(cell.get_text() if column == 0 else "")
            cover()
        out.append(texts)
    return out


def texts(body, grids):
    plain = body.get_text()
    lines = [line.strip() for line in plain.split("\n")]
    # Cells without a line end between them run into one another in all but two of the texts.
    if not any(re.search(r"</t[dh]><t[dh][^>]*>(?!<p|\s*\n)", str(table)) for table in body.find_all("table")):
        yield "get_text", "blank", plain
        yield "get_text collapsed", "blank", re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"
        yield "get_text lines", "dense", "\n".join(line for line in lines if line) + "\n"
        yield "get_text separator", "blank", body.get_text("\n")
    yield "get_text strip", "dense", body.get_text("\n", strip=True) + "\n"
    pipe = trafilatura.extract(str(body), include_tables=True) or ""
    squeezed = "".join(pipe.split())
    if "|" in pipe and all("".join(cell.split()) in squeezed for rows in grids for row in rows for cell in row):
        yield "trafilatura", "pipe", pipe + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root")
    parser.add_argument("--out", required=True)
    parser.add_argument("--half", type=int, choices=[0, 1], default=0, help="which half of the pages, one to tune on and one to keep")
    parser.add_argument("--pages", type=int, default=40, help="pages of a site at most")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    with open(options.out, "w", encoding="utf-8") as out:
        for site in sorted(os.listdir(options.root)):
            heads, count = collections.Counter(), 0
            for path in pages(os.path.join(options.root, site), options.half):
                if count == options.pages:
                    break
                html = open(path, "rb").read()
                if b"<table" not in html.lower():
                    continue
                soup = BeautifulSoup(html, "lxml")
                for element in soup(["script", "style", "nav", "noscript"]):
                    element.decompose()
                body = soup.find("main") or soup.find("article") or soup.body
                if body is None:
                    continue
                for table in body.find_all("table"):
                    if not table.decomposed and (ASIDE.search(" ".join(table.get("class") or []) + str(table.get("summary") or "")) or table.find_parent(class_=ASIDE)):
                        table.decompose()
                tables = [cells(table) for table in body.find_all("table")]
                if not tables or len(tables) > 8 or any(rows is None for rows, _ in tables) or len(body.get_text()) > 60_000:
                    continue
                grids = [grid(rows) for rows, _ in tables]
                heads[str(grids[0][0])] += 1
                if heads[str(grids[0][0])] > 3:
                    continue
                count += 1
                for mode, shape, text in texts(body, grids):
                    page = {"id": f"{os.path.relpath(path, options.root)}-{mode.replace(' ', '-')}", "site": site, "mode": mode, "shape": shape, "spans": any(spans for _, spans in tables), "text": text, "tables": grids}
                    out.write(json.dumps(page, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
