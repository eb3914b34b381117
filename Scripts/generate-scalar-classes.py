#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the Unicode tables of TextScanning, and test vectors, from the Unicode Character Database.

Usage: Scripts/generate-scalar-classes.py [--check]

--check writes nothing and exits with 1 if a committed table differs from a fresh one.
Exit code 3: the Unicode version that the tables are made of is not at hand.

The standard library of Swift 6.3 knows Unicode 17.0, so the tables do too: a test compares
them with it, scalar by scalar. Categories, combining classes and normal forms come from
unicodedata2; properties that it lacks (white space, default ignorables, simple case folding)
from the tables inside the regex package:  pip install unicodedata2==17.0.1 regex==2025.11.3
"""

import pathlib
import sys

UNICODE_VERSION = "17.0.0"
ROOT = pathlib.Path(__file__).resolve().parent.parent
SCALARS = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]

LETTER, UPPER, LOWER, NUMBER, SPACE, INVISIBLE, MARK, PUNCTUATION = (1 << bit for bit in range(8))
QUICK_CHECK_FAILS = 255

HEADER = """\
// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Do not edit. Made by Scripts/generate-scalar-classes.py of the Unicode Character Database,
// version {version} (2025-09-09), Unicode License v3, copyright Unicode, Inc.
"""


def require_unicode():
    """Imports the two packages, or says which to install."""
    try:
        import regex
        import unicodedata2
    except ImportError as error:
        leave(f"no module {error.name}")
    if unicodedata2.unidata_version != UNICODE_VERSION:
        leave(f"unicodedata2 knows Unicode {unicodedata2.unidata_version}")
    # U+16EA0 is a letter since 17.0, U+1DF40 since 18.0.
    if not regex.match(r"\p{L}", "\U00016EA0") or regex.match(r"\p{L}", "\U0001DF40"):
        leave(f"regex {regex.__version__} knows another Unicode")
    return unicodedata2, regex


def leave(reason):
    print(
        f"cannot make the tables of Unicode {UNICODE_VERSION}: {reason}; "
        "run: pip install unicodedata2==17.0.1 regex==2025.11.3",
        file=sys.stderr,
    )
    sys.exit(3)


def scalar_class(scalar, unicodedata, white_space, ignorable):
    character = chr(scalar)
    category = unicodedata.category(character)
    flags = {"L": LETTER, "N": NUMBER, "M": MARK, "P": PUNCTUATION, "S": PUNCTUATION}.get(
        category[0], 0
    )
    if category in ("Lu", "Lt"):
        flags |= UPPER
    if category == "Ll":
        flags |= LOWER
    if white_space.match(character):
        flags |= SPACE
    # The annotation marks U+FFF9 to U+FFFB have no glyph, though text may show between them.
    elif category == "Cc" or ignorable.match(character) or 0xFFF9 <= scalar <= 0xFFFB:
        flags |= INVISIBLE
    return flags


def composition_class(scalar, unicodedata):
    """The canonical combining class, or 255 if a text with this scalar may not be in NFC."""
    character = chr(scalar)
    if unicodedata.normalize("NFC", character) != character or scalar in composes_backwards(
        unicodedata
    ):
        return QUICK_CHECK_FAILS
    return unicodedata.combining(character)


def composes_backwards(unicodedata, cache={}):
    """The scalars that may be the second of a composed pair (NFC_Quick_Check=Maybe)."""
    if not cache:
        cache["seconds"] = set(range(0x1161, 0x1176)) | set(range(0x11A8, 0x11C3))
        for scalar in SCALARS:
            parts = unicodedata.decomposition(chr(scalar)).split()
            if len(parts) == 2 and "<" not in parts[0]:
                if unicodedata.normalize("NFC", chr(scalar)) == chr(scalar):
                    cache["seconds"].add(int(parts[1], 16))
    return cache["seconds"]


def ranges(value_of):
    """Runs of scalars with one value other than 0: (first, count, value)."""
    runs = []
    for scalar in SCALARS:
        value = value_of(scalar)
        if not value:
            continue
        if runs and runs[-1][0] + runs[-1][1] == scalar and runs[-1][2] == value:
            runs[-1][1] += 1
        else:
            runs.append([scalar, 1, value])
    return runs


def folding_runs(fold):
    """Runs of case pairs: (first, count, step between scalars, distance to the folded scalar)."""
    pairs = [(scalar, fold(scalar) - scalar) for scalar in SCALARS if fold(scalar) != scalar]
    runs = []
    for scalar, distance in pairs:
        if runs and runs[-1][3] == distance:
            first, count, step, _ = runs[-1]
            if count == 1 and scalar - first in (1, 2):
                runs[-1][1:3] = [2, scalar - first]
                continue
            if count > 1 and scalar == first + count * step:
                runs[-1][1] += 1
                continue
        runs.append([scalar, 1, 1, distance])
    return runs


def swift_array(documentation, name, numbers):
    lines = [f"/// {line}" for line in documentation]
    lines.append(f"let {name}: [UInt32] = [")
    line = " "
    for number in numbers:
        item = f" 0x{number:X},"
        if len(line) + len(item) > 100:
            lines.append(line)
            line = " "
        line += item
    return "\n".join(lines + [line, "]"]) + "\n"


def composition_vectors(unicodedata, count=600):
    """Sequences of scalars and their NFC, hexadecimal: each scalar that NFC alters, then mixes."""

    def row(scalars):
        composed = unicodedata.normalize("NFC", "".join(map(chr, scalars)))
        return f"{numbers(scalars)}={numbers(map(ord, composed))}"

    def numbers(scalars):
        return " ".join(f"{scalar:X}" for scalar in scalars)

    altered = [c for c in SCALARS if unicodedata.normalize("NFC", chr(c)) != chr(c)]
    rows = [row([scalar]) for scalar in altered]
    bases = [ord(c) for c in "aeoxsAEUéǖ가각は한αѣ"] + [0x1100, 0x9C7, 0xB47, 0x1109A, 0x915, 0x20]
    marks = [0x300, 0x301, 0x302, 0x304, 0x308, 0x323, 0x327, 0x328, 0x345, 0x338, 0x93C, 0x94D]
    marks += [0x9BE, 0xB3E, 0x1161, 0x11A8, 0x3099, 0x110BA, 0x5B0, 0x200D, 0x340]
    state = 1
    for _ in range(count):
        scalars = []
        for position in range(5):
            # A linear congruential generator, for the same vectors with every Python.
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            choices = bases if position in (0, state >> 62) else marks
            scalars.append(choices[(state >> 33) % len(choices)])
        rows.append(row(scalars))
    return rows


def static_string(documentation, name, rows):
    body = "\n".join(f"  {row}" for row in rows)
    return f'/// {documentation}\nlet {name}: StaticString = """\n{body}\n  """\n'


def main():
    unicodedata, regex = require_unicode()
    white_space = regex.compile(r"\p{White_Space}")
    ignorable = regex.compile(r"\p{Default_Ignorable_Code_Point}")

    def fold(scalar, flags=regex.IGNORECASE | regex.UNICODE):
        # The package leaves I alone for the sake of Turkish.
        return 0x69 if scalar == 0x49 else ord(regex._regex.fold_case(flags, chr(scalar)))

    for scalar in SCALARS:
        full = chr(scalar).casefold()
        # Python's own folding is full and of an older Unicode: it can confirm what it changes.
        assert len(full) > 1 or full == chr(scalar) or ord(full) == fold(scalar), hex(scalar)

    header = HEADER.format(version=UNICODE_VERSION)
    classes = ranges(lambda c: scalar_class(c, unicodedata, white_space, ignorable))
    compositions = ranges(lambda c: composition_class(c, unicodedata))
    foldings = folding_runs(fold)
    files = {
        "Sources/TextScanning/ScalarClass+Generated.swift": [
            swift_array(
                [
                    "Every scalar that has a class: first scalar, then count << 8 | raw value of",
                    "`ScalarClass`, in ascending order.",
                ],
                "scalarClassRanges",
                [n for first, count, flags in classes for n in (first, count << 8 | flags)],
            )
        ],
        "Sources/TextScanning/Normalisation+Generated.swift": [
            swift_array(
                [
                    "Every scalar that matters to NFC: first scalar, then count << 8 | canonical",
                    "combining class, or 255 if NFC_Quick_Check is not Yes; in ascending order.",
                ],
                "compositionClassRanges",
                [n for first, count, value in compositions for n in (first, count << 8 | value)],
            ),
            swift_array(
                [
                    "Simple case folding (C and S): first scalar, count << 8 | step between scalars,",
                    "distance to the folded scalar modulo 2^32; in ascending order.",
                ],
                "caseFoldingRanges",
                [
                    n
                    for first, count, step, distance in foldings
                    for n in (first, count << 8 | step, distance % 2**32)
                ],
            ),
        ],
        "Tests/TextScanningTests/NormalisationVectors+Generated.swift": [
            static_string(
                "Scalars, `=` and their NFC, a vector a line, in hexadecimal.",
                "normalisationVectors",
                composition_vectors(unicodedata),
            )
        ],
    }
    stale = []
    for name, arrays in files.items():
        path, content = ROOT / name, "\n".join([header] + arrays)
        if "--check" not in sys.argv[1:]:
            path.write_text(content, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != content:
            stale.append(name)
    if stale:
        print(
            f"out of date: {', '.join(stale)}; run: Scripts/generate-scalar-classes.py",
            file=sys.stderr,
        )
        sys.exit(1)


if __name__ == "__main__":
    main()
