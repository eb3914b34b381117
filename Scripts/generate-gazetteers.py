#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes Plugins/EntityTagging/BuiltInGazetteers+Generated.swift from the lists in Gazetteers/.

Usage: Scripts/generate-gazetteers.py [--check]

--check writes nothing and exits with 1 if the committed file differs from a fresh one.
"""

import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Plugins" / "EntityTagging"
TARGET = FOLDER / "BuiltInGazetteers+Generated.swift"

HEADER = """\
// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Do not edit. Made by Scripts/generate-gazetteers.py of the lists in Gazetteers/; their sources,
// versions and licences are in Gazetteers/LICENSES.md.

/// The gazetteers that ship with the stage, each a text of lines in order of their terms.
///
/// A line has four fields separated by tabs: term, label, id, aliases separated by `|`.
enum BuiltInGazetteers {
"""


def literal(path):
    source, *rows = path.read_text(encoding="utf-8").splitlines()
    for number, row in enumerate(rows, start=2):
        if row.count("\t") != 3 or "\\" in row or '"""' in row:
            sys.exit(f"{path.name}:{number}: must be four fields without a backslash: {row!r}")
    body = "\n".join("    " + row for row in rows)
    # A StaticString costs the compiler nothing; an array of strings of this length would.
    return (
        f"  /// {source.removeprefix('# source: ')}; {len(rows)} terms.\n"
        f'  static let {path.stem}: StaticString = """\n{body}\n    """\n'
    )


def main():
    paths = sorted(FOLDER.glob("Gazetteers/*.tsv"))
    names = "".join(f'    ("{path.stem}", {path.stem}),\n' for path in paths)
    listing = (
        "  /// Every list by its name, in alphabetical order.\n"
        f"  static let all: [(name: String, lines: StaticString)] = [\n{names}  ]\n"
    )
    content = HEADER + "\n".join([listing] + [literal(path) for path in paths]) + "}\n"
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(content, encoding="utf-8")
    elif not TARGET.exists() or TARGET.read_text(encoding="utf-8") != content:
        sys.exit(f"out of date: {TARGET.name}; run: Scripts/generate-gazetteers.py")


if __name__ == "__main__":
    main()
