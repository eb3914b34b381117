#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Completes lines in bash, zsh and fish, as people do, with the scripts that the tool writes. A shell
# that is not installed is skipped, and said to be.
#
# Usage: Scripts/check-completions.sh SLUICE
set -euo pipefail
folder=$(cd "$(dirname "$1")" && pwd)
cd "$(dirname "$0")/.."
PATH=$folder:$PATH
scripts=$(mktemp -d)
trap 'rm -rf "$scripts"' EXIT

# Expects what a line becomes in the shell at work.
expect() {
  local found
  found=$(Scripts/complete_in_shell.py "$shell" "$scripts/$shell" "$1")
  if [ "$found" != "$2" ]; then
    echo "$shell completes '$1' to '$found', not to '$2'" >&2
    exit 1
  fi
}

for shell in bash zsh fish; do
  if ! command -v "$shell" >/dev/null; then
    echo "SKIPPED: $shell is not installed" >&2
    continue
  fi
  sluice --generate-completion-script "$shell" > "$scripts/$shell"
  "$shell" -n "$scripts/$shell"
  expect "sluice ex" "sluice explain"
  expect "sluice stages cl" "sluice stages clean"
  # The script for fish looks for files in the folder that a word ends with.
  if [ "$shell" = fish ]; then
    expect "sluice run Pip" "sluice run Pipelines/"
  else
    expect "sluice run Pipelines/articles.y" "sluice run Pipelines/articles.yaml"
  fi
  expect "sluice run Pipelines/filtered.yaml --set vars.l" \
    "sluice run Pipelines/filtered.yaml --set vars.least-words="
  expect "sluice check --format ju" "sluice check --format junit"
  echo "completions are right in $shell"
done
