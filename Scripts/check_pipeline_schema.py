#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds Documentation/pipeline.schema.json against pipelines, with Python's jsonschema.

Every pipeline of the repository must be valid, and every mistake that the shape of a file shows
must be told at its place, also where there are several. Needs jsonschema and ruamel.yaml.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

ROOT = pathlib.Path(__file__).resolve().parent.parent
VALID = ["Pipelines", "Examples/reuse"]

START = "version: 1\npipeline: trial\nread: { use: read-text, with: { paths: [a] } }\n"
# Text of a pipeline and the places of its mistakes; none for a pipeline in order.
CASES = [
    (START + "stages: []\n", []),
    (START + "stages: [{ use: clean, with: }]\n", []),
    (START + "stages: [{ use: clean, with: { unicode: '${flag}' } }]\nvars: { flag: true }\n", []),
    (START + "stages: [{ use: dedupe-headings, with: { similarity: '${s:-0.9}' } }]\n", []),
    (START + "stages: [{ use: '${stage}', with: { any: 1 } }]\nvars: { stage: clean }\n", []),
    (START + "stages: [{ use: write-jsonl, with: { path: 12 } }]\n", []),
    (START + "stages: [{ use: drop-documents, if: words < 5 }]\n", []),
    (START + "stages: [{ template: t, with: { a: 1 } }]\ntemplates: { t: { stages: [] } }\n", []),
    (START + "stages: []\ngates: [failed_documents == 0, { name: n, require: tables > 0 }]\n", []),
    ("version: 1\nvars: { a: }\n", []),
    ("version: 1\npipeline: a\nextends: b.yaml\n", []),
    ("version: 1\nextends: b.yaml\nread: { with: { max-size: 1MB } }\n", []),
    ("version: 1\nextends: b.yaml\nstages: { change: { clean: { with: { unicode: false } } } }\n", []),
    ("version: 1\nextends: b.yaml\nstages: { first: [{ use: clean }], remove: [clean] }\n", []),
    ("", [""]),
    ("[]\n", [""]),
    ("version: 1\n", ["", "", ""]),
    ("pipeline: a\nread: { use: read-text, with: { paths: a } }\nstages: []\n", [""]),
    (START, [""]),
    (START + "stages: clean\n", ["stages", "stages"]),
    (START + "stages: [clean]\n", ["stages/0"]),
    (START + "stages: []\nstagse: []\n", [""]),
    (START + "stages: [{ with: {} }]\n", ["stages/0"]),
    (START + "stages: [{ use: claen }]\n", ["stages/0/use"]),
    (START + "stages: [{ use: read-text }]\n", ["stages/0/use"]),
    (START + "stages: [{ use: clean, with: [] }]\n", ["stages/0/with"] * 2),
    (START + "stages: [{ use: clean, with: { unicode: maybe } }]\n", ["stages/0/with/unicode"]),
    (START + "stages: [{ use: dedupe-headings, with: { similarity: 7 } }]\n",
     ["stages/0/with/similarity"]),
    (START + "stages: [{ use: dedupe-headings, with: { scope: all, scoope: x } }]\n",
     ["stages/0/with", "stages/0/with/scope"]),
    (START + "stages: [{ use: write-jsonl }]\n", ["stages/0"]),
    (START + "stages: [{ use: write-jsonl, with: { } }]\n", ["stages/0/with"]),
    (START + "stages: [{ use: drop-documents }]\n", ["stages/0"]),
    (START + "stages: [{ use: clean, if: [] }]\n", ["stages/0/if"]),
    (START + "stages: [{ use: clean, template: t }]\n", ["stages/0"]),
    (START + "stages: [{ template: t, with: { a: [1] } }]\n", ["stages/0/with/a"]),
    (START + "stages: [{ use: tag-entities, with: { built-in: [people, places, dates] } }]\n",
     ["stages/0/with/built-in/0", "stages/0/with/built-in/1", "stages/0/with/built-in/2"]),
    (START + "stages: []\ngates: [[], { name: n }, { require: a, rquire: b }]\n",
     ["gates/0", "gates/1", "gates/2"]),
    (START + "stages: []\nvars: { 1a: x, b: [] }\n", ["vars", "vars/b"]),
    (START + "stages: []\ndead-letters: []\ndropped: ''\n", ["dead-letters", "dropped"]),
    (START + "stages: []\ntemplates: { t: { stage: [] }, u: { stages: [{ use: claen }] } }\n",
     ["templates/t", "templates/t", "templates/u/stages/0/use"]),
    ("version: 2\npipeline: a\nread: { use: read-txt, if: a }\nstages: [{ use: clean, wiht: 1 }]\n",
     ["read", "read/use", "stages/0", "version"]),
    ("version: 1\nextends: '${a}.yaml'\n", ["extends"]),
    ("version: 1\nextends: b.yaml\nstages: { change: { clean: { with: { unicod: 1 } } }, frist: [] }\n",
     ["stages", "stages/change/clean/with"]),
]
# Files of Examples/broken: the places that the shape of the file shows to be wrong.
BROKEN = {
    "three-mistakes.yaml": ["read/with/max-size", "stages/1/with/mode"],
    "typo.yaml": ["stages/0/with"],
    "unknown-stage.yaml": ["stages/0/use", "stages/1/use"],
}


def places(validator, text):
    """The places of all mistakes, sorted; a mistake in a choice counts at the choice."""
    value = YAML(typ="safe", pure=True).load(text)
    return sorted("/".join(map(str, e.absolute_path)) for e in validator.iter_errors(value))


def wrong_samples(schema):
    """Examples and defaults of settings that their own schema refuses."""
    for name, definition in schema["$defs"].items():
        samples = [(name, definition, sample) for sample in definition.get("examples", [])]
        for key, setting in definition.get("properties", {}).items():
            if "default" in setting:
                samples.append((f"{name}/{key}", setting, setting["default"]))
        for place, part, sample in samples:
            validator = Draft202012Validator({**part, "$defs": schema["$defs"]})
            if not validator.is_valid(sample):
                yield f"{place}: {sample!r}"


def main():
    schema = json.loads((ROOT / "Documentation/pipeline.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    expected = [(f"case {n}:\n{text}", text, where) for n, (text, where) in enumerate(CASES)]
    for folder in VALID:
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            if not path.name.endswith(".test.yaml"):
                expected.append((str(path.relative_to(ROOT)), path.read_text(), []))
    for name, where in BROKEN.items():
        path = ROOT / "Examples/broken" / name
        expected.append((str(path.relative_to(ROOT)), path.read_text(), where))
    wrong = list(wrong_samples(schema))
    for sample in wrong:
        print(f"an example or default is not of its setting: {sample}")
    failures = len(wrong)
    for name, text, where in expected:
        found = places(validator, text)
        if found != sorted(where):
            failures += 1
            print(f"{name}\n  expected mistakes at {sorted(where)}\n  found    {found}\n")
    print(f"{len(expected)} pipelines held against the schema, {failures} not as expected")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
