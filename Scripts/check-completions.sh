#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Completes words as bash, zsh and fish do, with the scripts that the tool writes. A shell that is
# not installed is skipped, and said to be.
#
# Usage: Scripts/check-completions.sh SLUICE
set -euo pipefail
folder=$(cd "$(dirname "$1")" && pwd)
cd "$(dirname "$0")/.."
PATH=$folder:$PATH
scripts=$(mktemp -d)
trap 'rm -rf "$scripts"' EXIT

# What bash offers for the last of the words.
offered_by_bash() {
  # shellcheck disable=SC1091
  source "$scripts/bash"
  # shellcheck disable=SC2206
  COMP_WORDS=($1) COMPREPLY=()
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$1 COMP_POINT=${#1}
  _sluice sluice "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
  printf '%s\n' "${COMPREPLY[@]}"
}

# What stands at the end of the line in an interactive zsh after a tab.
offered_by_zsh() {
  zsh -f -c '
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D; PROMPT="
    zpty -w shell "show() { print -r -- \"LINE<\$BUFFER>\"; BUFFER= }; zle -N show"
    zpty -w shell "bindkey \"^X\" show; print READY"
    zpty -r -m shell seen "*READY*READY*"
    zpty -w -n shell "$2"$'"'\t\C-x'"'
    zpty -r -m shell seen "*LINE<*>*"
    line=${${${seen##*LINE<}%%>*}% }
    print -r -- "${line##* }"
    zpty -d shell' zsh "$scripts" "$1"
}

# What fish offers for the last of the words.
offered_by_fish() {
  fish -c 'source $argv[1]; complete -C $argv[2]' "$scripts/fish" "$1" | cut -f 1
}

# Expects a word among those that a shell offers for the end of a line.
expect() {
  local found
  found=$(set +eu; "offered_by_$1" "$3")
  if ! grep -qxF -- "$2" <<<"$found"; then
    echo "$1 does not complete '$3' to '$2', but to: ${found:-nothing}" >&2
    exit 1
  fi
}

for shell in bash zsh fish; do
  if ! command -v "$shell" >/dev/null; then
    echo "SKIPPED: $shell is not installed" >&2
    continue
  fi
  script=$scripts/$shell
  # zsh goes by the name of the file.
  [ "$shell" != zsh ] || script=$scripts/_sluice
  sluice --generate-completion-script "$shell" > "$script"
  "$shell" -n "$script"
  expect "$shell" explain "sluice ex"
  expect "$shell" clean "sluice stages cl"
  expect "$shell" Pipelines/articles.yaml "sluice run Pipelines/articles.y"
  expect "$shell" vars.least-words= "sluice run Pipelines/filtered.yaml --set vars.l"
  expect "$shell" junit "sluice check --format ju"
  echo "completions are right in $shell"
done
