#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the system packages that the build needs and that are missing. Debian and Ubuntu.
set -eu

packages="libyaml-dev libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev zlib1g-dev libzstd-dev"

missing=""
for package in $packages; do
  if command -v dpkg-query >/dev/null 2>&1; then
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
  fi
done

if ! command -v swift >/dev/null 2>&1; then
  echo "swift is not on the PATH: install Swift 6.3 from https://www.swift.org/install/linux" >&2
  exit 1
fi
[ -n "$missing" ] || exit 0

root=""
[ "$(id -u)" = 0 ] || root="sudo"
echo "installing:$missing" >&2
$root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >&2
