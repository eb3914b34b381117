#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Completes words as bash would, with the script that the tool writes; zsh and fish check the syntax
# of theirs where they are installed.
#
# Usage: Scripts/check-completions.sh SLUICE
set -euo pipefail
folder=$(cd "$(dirname "$1")" && pwd)
cd "$(dirname "$0")/.."
PATH=$folder:$PATH
scripts=$(mktemp -d)
trap 'rm -rf "$scripts"' EXIT

for shell in bash zsh fish; do
  sluice --generate-completion-script "$shell" > "$scripts/$shell"
  if command -v "$shell" >/dev/null; then "$shell" -n "$scripts/$shell"; fi
done
# shellcheck disable=SC1091
source "$scripts/bash"

# What bash offers for the last of the words.
offered() {
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMPREPLY=()
  COMP_POINT=${#COMP_LINE}
  _sluice sluice "${!#}" "${COMP_WORDS[$(($# - 2))]}"
  printf '%s\n' "${COMPREPLY[@]}"
}

expect() {
  wanted=$1
  shift
  set +eu
  found=$(offered "$@")
  set -eu
  if ! grep -qxF -- "$wanted" <<<"$found"; then
    echo "'$*' is not completed to '$wanted', but to: ${found:-nothing}" >&2
    exit 1
  fi
}

expect explain sluice ex
expect clean sluice stages cl
expect Pipelines/articles.yaml sluice run Pipelines/art
expect vars.least-words= sluice run Pipelines/filtered.yaml --set vars.l
expect junit sluice check --format j
echo "completions are right in bash"
