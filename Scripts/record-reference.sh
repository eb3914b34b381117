#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Writes anew what is recorded of the stages: the reference page, the schema of pipelines, what is
# said of the broken examples, and what the commands on the pages write. Read the difference before you commit it.
set -eu
cd "$(dirname "$0")/.."

swift build --build-tests
# Recording fails each test on purpose, so that no run that records counts as one that compares.
RECORD_REFERENCE=1 swift test --skip-build --disable-xctest \
  --filter 'ReferencePageTests|PipelineSchemaFileTests|BrokenExamplesTests|ExplainCommandTests|DocumentationExamplesTests' >/dev/null 2>&1 || true
git diff --stat -- Documentation Examples README.md
