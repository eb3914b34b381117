#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Types a line and the tab key into an interactive shell, and prints what the line is then.

Usage: complete_in_shell.py SHELL SCRIPT LINE, with the completion script that the tool writes for
bash, zsh or fish.
"""

import os
import pty
import re
import select
import sys
import time

START = {
    "bash": (["bash", "--norc", "-i"], "source {script}"),
    "zsh": (
        ["zsh", "-f", "-i"],
        "PROMPT=; autoload -Uz compinit; compinit -u -D; source {script}; compdef _sluice sluice",
    ),
    "fish": (["fish", "--no-config", "-i"], "source {script}"),
}
SECONDS = 60


def read_until(terminal, pattern):
    """What the shell writes up to the pattern."""
    seen = b""
    end = time.monotonic() + SECONDS
    while not re.search(pattern, seen):
        if time.monotonic() > end:
            sys.exit(f"no answer within {SECONDS} s: {seen.decode(errors='replace')[-500:]}")
        if select.select([terminal], [], [], 1)[0]:
            seen += os.read(terminal, 65536)
    return re.search(pattern, seen)


def main():
    shell, script, line = sys.argv[1:]
    command, setting = START[shell]
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "dumb"
        os.execvp(command[0], command)
    # The marks are written in two parts, so that what is typed is not taken for what it does.
    setting = setting.format(script=script)
    os.write(terminal, f"{setting}; echo RE'ADY'\r".encode())
    read_until(terminal, rb"READY\r?\n")
    os.write(terminal, f"{line}\t\x01echo LI'NE' ".encode() + b"\r")
    found = read_until(terminal, rb"LINE (sluice[^\r\n]*)\r?\n")
    print(found.group(1).decode().rstrip())
    os.close(terminal)


main()
