#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes Plugins/EntityTagging/CommonWords+Generated.swift from SCOWL, by Kevin Atkinson.

usage: generate-common-words.py SCOWL_DIR OUTPUT.swift

SCOWL_DIR is the folder with english-words.10 and so on; Debian's package `scowl` has it as
/usr/share/dict/scowl. Levels up to 35 are taken, in lower case and of four letters or more. A
word that another of the list explains by one of the endings below is left out, as
`CommonWords` strips them again.
"""
import pathlib
import re
import sys
import textwrap

LEVEL = 35
# Words of the lists that stand in names far more often than not.
EXCEPTIONS = {"united"}
# Ending, what stands in its place; in step with `CommonWords.endings`.
ENDINGS = [
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("ings", ""), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ly", ""), ("ness", ""),
]
HEADER = """\
// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Do not edit. Made by Scripts/generate-common-words.py of SCOWL (Spell Checker Oriented Word
// Lists) {version}, levels up to {level}. The licence of SCOWL:
//
// The collective work is Copyright 2000-2011 by Kevin Atkinson as well as any of the copyrights
// mentioned in its README. Permission to use, copy, modify, distribute and sell these word lists,
// the associated scripts, the output created from the scripts, and its documentation for any
// purpose is hereby granted without fee, provided that the above copyright notice appears in all
// copies and that both that copyright notice and this permission notice appear in supporting
// documentation. Kevin Atkinson makes no representations about the suitability of this array for
// any purpose. It is provided "as is" without express or implied warranty.

/// Common English words in lower case, sorted, without those that an ending explains.
let commonWordList: StaticString = \"\"\"
"""


def bases(word):
    for ending, replacement in ENDINGS:
        if word.endswith(ending):
            base = word[: len(word) - len(ending)] + replacement
            if len(base) >= 4:
                yield base


def main():
    folder, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    words = set()
    for path in folder.glob("*-words.*"):
        region, level = path.name.split("-")[0], int(path.suffix[1:])
        if region in ("english", "american", "british") and level <= LEVEL:
            lines = path.read_text(encoding="latin-1").split()
            words |= {line for line in lines if re.fullmatch("[a-z]{4,}", line)}
    words -= EXCEPTIONS
    kept = set()
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not any(base in kept for base in bases(word)):
            kept.add(word)
    lines = textwrap.wrap(" ".join(sorted(kept)), 98, break_on_hyphens=False)
    text = HEADER.format(version="2020.12.07", level=LEVEL)
    text += "".join(f"  {line}\n" for line in lines) + '  """\n'
    output.write_text(text, encoding="ascii")


main()
