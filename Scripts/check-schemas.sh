#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Holds the schema of pipelines and the CI recipes against validators that are not ours. Skipped, and
# said to be, where the Python packages cannot be had.
#
# Usage: Scripts/check-schemas.sh [SLUICE], the command whose schema is checked.
set -eu
cd "$(dirname "$0")/.."
sluice=${1:-.build/debug/sluice}
packages="check-jsonschema==0.39.0 jsonschema==4.26.0 ruamel.yaml==0.19.1"
environment=.build-python

if ! [ -f "$environment/ready" ]; then
  # shellcheck disable=SC2086
  if ! { python3 -m venv "$environment" && "$environment/bin/pip" install --quiet $packages; }; then
    echo "SKIPPED: schemas are not checked, no Python packages $packages" >&2
    exit 0
  fi
  : > "$environment/ready"
fi

"$sluice" schema | diff -u Documentation/pipeline.schema.json - || {
  echo "Documentation/pipeline.schema.json is not up to date; run: Scripts/record-reference.sh" >&2
  exit 1
}
echo "the schema of pipelines is up to date"
"$environment/bin/python" Scripts/check_pipeline_schema.py
"$environment/bin/check-jsonschema" --builtin-schema vendor.github-workflows \
  Examples/ci/github-actions.yml
"$environment/bin/check-jsonschema" --builtin-schema vendor.gitlab-ci Examples/ci/gitlab-ci.yml
