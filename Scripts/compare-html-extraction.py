#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores read-html and trafilatura side by side on pages whose main content is known.

DIRECTORY has NAME.html and NAME.txt, the main content as plain text. Needs trafilatura (PyPI) and a release
build. Prints the token F1 of both, a line a page with --verbose, and the CPU seconds that each took.

Usage: Scripts/compare-html-extraction.py DIRECTORY [--sluice .build/release/sluice] [--verbose]
"""
import argparse
import collections
import glob
import json
import os
import re
import resource
import subprocess
import tempfile
import time

import trafilatura


def counts(text):
    dense = sum(ord(c) > 0x2E80 for c in text) > len(text) * 0.2
    return collections.Counter(re.findall(r"\w" if dense else r"\w+", text.lower()))


def f1(found, truth):
    found, truth = counts(found), counts(truth)
    common = sum((found & truth).values())
    return 2 * common / max(1, sum(found.values()) + sum(truth.values()))


def text_of(document):
    parts = []
    for block in document["blocks"]:
        parts.append(block.get("text") or "")
        parts += [item["text"] for item in block.get("items", []) + block.get("lines", [])]
        for row in [block.get("header") or []] + block.get("rows", []):
            parts += [cell if isinstance(cell, str) else cell["text"] for cell in row]
        caption = block.get("caption")
        parts.append(caption if isinstance(caption, str) else (caption or {}).get("text", ""))
    return "\n".join(parts)


def ours(directory, sluice):
    with tempfile.TemporaryDirectory() as folder:
        pipeline = os.path.join(folder, "compare.yaml")
        output = os.path.join(folder, "documents.jsonl")
        with open(pipeline, "w", encoding="utf-8") as f:
            f.write(f"version: 1\npipeline: compare\nread:\n  use: read-html\n  with: {{ paths: [{json.dumps(directory)}] }}\n"
                    f"stages:\n  - use: write-jsonl\n    with: {{ path: {json.dumps(output)} }}\n")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sluice, "run", pipeline, "--quiet", "--jobs", "1"], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        with open(output, encoding="utf-8") as f:
            documents = [json.loads(line) for line in f]
    return {d["id"]: text_of(d) for d in documents}, seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory")
    parser.add_argument("--sluice", default=".build/release/sluice")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    pages = sorted(glob.glob(os.path.join(options.directory, "*.html")))
    found, our_seconds = ours(os.path.join(options.directory, "*.html"), options.sluice)
    scores, start = [], time.process_time()
    theirs = {}
    for page in pages:
        with open(page, "rb") as f:
            theirs[page] = trafilatura.extract(f.read(), include_tables=True, include_comments=False) or ""
    their_seconds = time.process_time() - start
    for page in pages:
        name = os.path.splitext(os.path.basename(page))[0]
        with open(page[:-5] + ".txt", encoding="utf-8") as f:
            truth = f.read()
        scores.append((f1(found.get(name, ""), truth), f1(theirs[page], truth)))
        if options.verbose:
            print(f"{name:32} {scores[-1][0]:.3f} {scores[-1][1]:.3f}")
    size = sum(os.path.getsize(page) for page in pages)
    for label, k, seconds in (("read-html", 0, our_seconds), ("trafilatura", 1, their_seconds)):
        mean = sum(score[k] for score in scores) / len(scores)
        print(f"{label:12} F1 {mean:.3f}  CPU {seconds:.2f} s  {size / seconds / 1e6:.1f} MB/s")


if __name__ == "__main__":
    main()
