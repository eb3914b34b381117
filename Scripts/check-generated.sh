#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fails if a committed generated file differs from what its generator writes now. The Unicode
# tables are skipped, and said to be, where the Python packages of their version are missing:
# the tests compare them with the standard library there too.
set -eu
scripts=$(dirname "$0")

status=0
"$scripts/generate-scalar-classes.py" --check || status=$?
case $status in
  0) echo "Unicode tables are up to date" ;;
  3) echo "SKIPPED: Unicode tables are not compared with their source" ;;
  *) exit "$status" ;;
esac

"$scripts/generate-gazetteers.py" --check
echo "built-in gazetteers are up to date"

# Built as `make run` builds, which takes up from there.
swift build -c release --static-swift-stdlib --product train-furniture
.build/release/train-furniture --check
