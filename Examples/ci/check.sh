#!/bin/sh
# Checks and runs the pipelines of this folder; fails if one of the two does.
#
# 'sluice' is the one on the PATH, or that of the variable SLUICE. In 'reports' are JUnit reports
# and the numbers of the run, in 'last-good.json' those of the last good one, to keep between
# runs: the next one is compared with it.
set -eu
cd "$(dirname "$0")"
sluice=${SLUICE:-sluice}
pipeline=${PIPELINE:-Pipelines/documents.yaml}

mkdir -p reports
"$sluice" check --strict --format junit > reports/check.xml || "$sluice" check --strict
if [ -f last-good.json ]; then set -- --baseline last-good.json; fi
"$sluice" run "$pipeline" --audit --stats reports/stats.json "$@"
cp reports/stats.json last-good.json
