#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes pages without tables that look a little like some: what extract-tables must leave alone.

Poems, addresses, code, bylines, navigation, tables of contents, transcripts, recipes, headlines and
prose; with --rows logs, settings, drawings, text in columns and the like; all from templates of the
project's own. One JSON object a line: id, kind, paragraphs, text.

    python3 Scripts/table_traps.py --seed 3 --pages 400 --out traps.jsonl
"""

import argparse
import json
import random
import textwrap

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


def dotted_contents(rng, w):
    page, out = 1, []
    for head in (w["heads"] * 2)[: rng.randint(3, 8)]:
        out.append(f"{head} ".ljust(rng.choice([40, 48]), ".") + f" {page}")
        page += rng.randint(1, 30)
    return "\n".join(out)


def spaced_contents(rng, w):
    page, out = rng.randint(1, 9), []
    for head in (w["heads"] * 2)[: rng.randint(3, 8)]:
        out.append(head.ljust(40) + str(page).rjust(3))
        page += rng.randint(1, 30)
    return "\n".join(out)


def settings(rng, w):
    keys = [n.lower() for n in w["nouns"]]
    rng.shuffle(keys)
    return "\n".join(f"{k}:".ljust(rng.choice([10, 14])) + pick(rng, ["true", "8080", "example.org", "12", '"words"']) for k in keys[: rng.randint(4, 8)])


def log(rng, w):
    return "\n".join(
        f"2024-05-{rng.randint(1, 28):02} {rng.randint(0, 23):02}:{rng.randint(0, 59):02}:00  {pick(rng, ['INFO', 'WARN', 'ERROR', 'DEBUG']):5}  {pick(rng, w['nouns'])} took {rng.randint(1, 900)} ms"
        for _ in range(rng.randint(4, 9)))


def difference(rng, w):
    return "\n".join(f"{pick(rng, '+-')}  {pick(rng, w['nouns']).lower()}  {rng.randint(1, 99)}" for _ in range(rng.randint(4, 8)))


def commented_code(rng, w):
    names = [n.lower() for n in w["nouns"]]
    return "\n".join(f"let {pick(rng, names)} = {rng.randint(1, 99)}".ljust(28) + f"// {pick(rng, w['adjectives']).lower()} of {pick(rng, names)}" for _ in range(rng.randint(4, 8)))


def option_help(rng, w):
    return "\n".join(f"  -{n[0].lower()}, --{n.lower()}".ljust(22) + fill(rng, pick(rng, w["notes"]), w) for n in w["nouns"][: rng.randint(4, 8)])


def two_columns(rng, w):
    left, right = (textwrap.wrap(prose(rng, w, 3, 4), 34) for _ in range(2))
    return "\n".join(f"{a:38}{b}" for a, b in zip(left, right))


def justified(rng, w):
    out = []
    for line in textwrap.wrap(prose(rng, w, 4, 6), 60):
        words = line.split(" ")
        for _ in range(64 - len(line)):
            place = rng.randrange(len(words) - 1) if len(words) > 1 else 0
            words[place] += " "
        out.append(" ".join(words).rstrip())
    return "\n".join(out)


def side_addresses(rng, w):
    left = [pick(rng, ORGS), f"{pick(rng, w['nouns'])} Street", pick(rng, CITIES)]
    right = [person(rng), f"Head of {pick(rng, w['nouns'])}", pick(rng, ORGS)]
    return "\n".join(f"{a:30}{b}" for a, b in zip(left, right))


def boxes(rng, w):
    names = [pick(rng, w["nouns"]).lower() for _ in range(3)]
    top = "    ".join("+" + "-" * (len(n) + 2) + "+" for n in names)
    return top + "\n" + " -> ".join(f"| {n} |" for n in names) + "\n" + top


def note_box(rng, w):
    lines = textwrap.wrap(prose(rng, w, 1, 2), 40)
    top = "+" + "-" * 42 + "+"
    return "\n".join([top] + [f"| {x:40} |" for x in lines] + [top])


def tree(rng, w):
    names = [n.lower() for n in w["nouns"]]
    return "\n".join(pick(rng, ["├── ", "│   ├── ", "│   └── "]) + pick(rng, names) for _ in range(rng.randint(4, 8))) + f"\n└── {names[0]}"


def letter_head(rng, w):
    return f"From: {person(rng)}\nTo: {person(rng)}\nDate: {rng.randint(1, 28)} {pick(rng, w['months'].split())} 2024\nSubject: {pick(rng, w['heads'])}"


def contacts(rng, w):
    def number():
        return f"0{rng.randint(100, 999)} {rng.randint(10000, 99999)}"

    return f"Tel: {number()}\nFax: {number()}\nMobile: {number()}\nOffice: {rng.randint(1, 40)}"


def labelled(rng, w):
    nouns = rng.sample(w["nouns"], rng.randint(3, 6))
    return "\n".join(f"{n}: {fill(rng, pick(rng, w['notes']), w)}" for n in nouns)


def facts_list(rng, w):
    return f"{pick(rng, w['nouns'])}: {rng.randint(1, 90)},000\n{pick(rng, w['adjectives'])}: {rng.randint(1700, 2020)}\nA: {pick(rng, CITIES)}\nB: {rng.randint(1, 90)} km"


def spaced_speech(rng, w):
    a, b = pick(rng, FIRST).upper(), pick(rng, FIRST).upper()
    return "\n".join(f"{(a, b)[i % 2]}:".ljust(12) + fill(rng, pick(rng, w["sentences"]), w) for i in range(rng.randint(4, 8)))


def spaced_menu(rng, w):
    names = navigation(rng, w).split("\n")
    return "\n".join("".join(n.ljust(16) for n in names[i : i + 3]).rstrip() for i in range(0, min(6, len(names)), 3))


def piped_menu(rng, w):
    return "\n".join(f"{n} |" for n in navigation(rng, w).split("\n"))


def menu_of_lone_pipes(rng, w):
    return "\n|\n".join(navigation(rng, w).split("\n"))


def last_names_first(rng, w):
    return "\n".join(f"{pick(rng, LAST)}, {pick(rng, FIRST)}" for _ in range(rng.randint(4, 9)))


def gapped_poem(rng, w):
    out = []
    for line in poem(rng, w).split("\n"):
        words = line.split(" ")
        cut = rng.randint(1, max(1, len(words) - 1))
        out.append(" " * rng.randint(0, 6) + " ".join(words[:cut]) + " " * rng.randint(1, 5) + " ".join(words[cut:]))
    return "\n".join(out)


KINDS = dict(poem=poem, addresses=addresses, code=code, byline=byline, navigation=navigation, contents=contents, transcript=transcript, interview=interview,
             recipe=recipe, headlines=headlines, related=related, signature=signature, names=names, facts=facts, numbered=numbered_contents, prose=lambda r, w: prose(r, w))

# What looks like rows that kept something between their cells.
ROWS = dict(dotted_contents=dotted_contents, spaced_contents=spaced_contents, settings=settings, log=log, difference=difference, commented_code=commented_code,
            option_help=option_help, two_columns=two_columns, justified=justified, side_addresses=side_addresses, boxes=boxes, note_box=note_box, tree=tree,
            letter_head=letter_head, contacts=contacts, labelled=labelled, facts_list=facts_list, spaced_speech=spaced_speech, spaced_menu=spaced_menu, piped_menu=piped_menu,
            menu_of_lone_pipes=menu_of_lone_pipes, last_names_first=last_names_first, gapped_poem=gapped_poem)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--pages", type=int, default=400)
    parser.add_argument("--rows", action="store_true", help="what looks like rows, in place of cells one on a line")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    kinds = ROWS if options.rows else KINDS
    with open(options.out, "w", encoding="utf-8") as out:
        for index in range(options.pages):
            lang = rng.choice(["en", "en", "de", "fr", "es"])
            w = WORDS[lang]
            kind = list(kinds)[index % len(kinds)]
            gap = rng.choice(["\n", "\n\n"])
            parts = [prose(rng, w) for _ in range(rng.randint(2, 5))] + [kinds[kind](rng, w)] + [prose(rng, w) for _ in range(rng.randint(2, 5))]
            text = gap.join(parts) + "\n"
            out.write(json.dumps({"id": f"t{index}-{kind}", "kind": kind, "paragraphs": len(parts), "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
