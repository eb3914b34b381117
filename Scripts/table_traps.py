#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes pages without tables that look a little like some: what extract-tables must leave alone.

Poems, addresses, code, bylines, navigation, tables of contents, transcripts, recipes, headlines and
prose, all from templates of the project's own. One JSON object a line: id, kind, paragraphs, text.

    python3 Scripts/table_traps.py --seed 3 --pages 400 --out traps.jsonl
"""

import argparse
import json
import random

from table_pages import CITIES, FIRST, LAST, ORGS, WORDS, fill, person, pick

POEM = ["The {a} {n} waits beside the door,", "and all the winter it will wait;", "the {n} we knew is here no more,", "the light comes early or comes late.",
        "I asked the {n} what it had seen,", "it answered with a {a} sound", "of all the rooms where we had been", "and all the things we never found",
        "O {n}, O {a} morning,", "who calls me from the hill?", "A bell, without a warning,", "and then the fields are still"]


def prose(rng, w, low=2, high=5):
    return " ".join(fill(rng, pick(rng, w["sentences"]), w) for _ in range(rng.randint(low, high)))


def poem(rng, w):
    stanzas = []
    for _ in range(rng.randint(2, 6)):
        lines = [pick(rng, POEM).format(a=pick(rng, w["adjectives"]).lower(), n=pick(rng, w["nouns"]).lower()) for _ in range(4)]
        stanzas.append("\n".join(lines))
    return "\n\n".join(stanzas)


def addresses(rng, w):
    return "\n\n".join(
        f"{pick(rng, ORGS)}\n{rng.randint(1, 200)} {pick(rng, w['nouns'])} Street\n{rng.randint(1000, 99999)} {pick(rng, CITIES)}"
        + ("" if rng.random() < 0.5 else f"\nTel. 0{rng.randint(100, 999)} {rng.randint(10000, 99999)}") for _ in range(rng.randint(1, 2)))


def code(rng, w):
    name = pick(rng, w["nouns"]).lower()
    return (f"func {name}(count: Int) -> Int {{\n  var total = 0\n  for index in 0..<count {{\n    total += index * {rng.randint(2, 9)}\n  }}\n"
            f"  return total\n}}\n\nlet value = {name}(count: {rng.randint(1, 99)})\nprint(value)")


def byline(rng, w):
    return f"By {person(rng)}\n{rng.randint(1, 28)} {pick(rng, w['months'].split())} 2024\n{rng.randint(2, 9)} min read"


def navigation(rng, w):
    names = ["Home", "News", "Sport", "Weather", "Culture", "Opinion", "Travel", "Jobs", "Shop", "Contact", "About us", "Archive", "Podcasts", "Video", "Newsletters", "Science", "Business"]
    rng.shuffle(names)
    return "\n".join(names[: rng.randint(5, 15)])


def contents(rng, w):
    heads = w["heads"] * 2
    return "\n".join(f"{i + 1}. {h}" if rng.random() < 0.99 else h for i, h in enumerate(heads[: rng.randint(4, 10)]))


def numbered_contents(rng, w):
    out = []
    for i, h in enumerate(w["heads"][: rng.randint(4, 7)]):
        out += [str(i + 1), h]
    return "\n".join(out)


def transcript(rng, w):
    a, b = pick(rng, FIRST), pick(rng, LAST)
    out = []
    for i in range(rng.randint(4, 9)):
        out += [f"{(a, b)[i % 2].upper()}:", fill(rng, pick(rng, w["sentences"]), w)]
    return "\n".join(out)


def interview(rng, w):
    out = []
    for i in range(rng.randint(4, 7)):
        out += [f"What did you do in {rng.randint(1980, 2020)}?", prose(rng, w, 1, 2)]
    return "\n\n".join(out)


def recipe(rng, w):
    items = [f"{rng.choice([50, 100, 200, 250])} g {x}" for x in ("flour", "butter", "sugar", "rye", "almonds", "oats")] + ["2 eggs", "a pinch of salt", "1 tsp baking powder"]
    rng.shuffle(items)
    return "Ingredients\n" + "\n".join(items[: rng.randint(5, 9)]) + "\nMethod\n" + prose(rng, w)


def headlines(rng, w):
    return "\n\n".join(f"{pick(rng, w['adjectives'])} {pick(rng, w['nouns'])} opens in {pick(rng, CITIES)}" + rng.choice(["", f" after {rng.randint(2, 40)} years"]) for _ in range(rng.randint(4, 9)))


def related(rng, w):
    return "\n".join(f"{pick(rng, w['adjectives'])} {pick(rng, w['nouns'])} wins in {pick(rng, CITIES)}\n{rng.randint(2, 50)} minutes ago" for _ in range(rng.randint(2, 3)))


def signature(rng, w):
    return f"Yours sincerely,\n{person(rng)}\nHead of {pick(rng, w['nouns'])} Affairs\n{pick(rng, ORGS)}"


def names(rng, w):
    return "\n".join(person(rng) for _ in range(rng.randint(5, 15)))


def facts(rng, w):
    return "\n\n".join(f"{pick(rng, w['heads'])}\n{prose(rng, w, 1, 2)}" for _ in range(rng.randint(3, 6)))


KINDS = dict(poem=poem, addresses=addresses, code=code, byline=byline, navigation=navigation, contents=contents, transcript=transcript, interview=interview,
             recipe=recipe, headlines=headlines, related=related, signature=signature, names=names, facts=facts, numbered=numbered_contents, prose=lambda r, w: prose(r, w))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--pages", type=int, default=400)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with open(options.out, "w", encoding="utf-8") as out:
        for index in range(options.pages):
            lang = rng.choice(["en", "en", "de", "fr", "es"])
            w = WORDS[lang]
            kind = list(KINDS)[index % len(KINDS)]
            gap = rng.choice(["\n", "\n\n"])
            parts = [prose(rng, w) for _ in range(rng.randint(2, 5))] + [KINDS[kind](rng, w)] + [prose(rng, w) for _ in range(rng.randint(2, 5))]
            text = gap.join(parts) + "\n"
            out.write(json.dumps({"id": f"t{index}-{kind}", "kind": kind, "paragraphs": len(parts), "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
