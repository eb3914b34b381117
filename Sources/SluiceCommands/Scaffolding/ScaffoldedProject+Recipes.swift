// SPDX-License-Identifier: Apache-2.0

extension ScaffoldedProject {
  /// The workflow for GitHub Actions.
  static let github = #"""
    # Checks and runs the pipelines of this repository on each push and pull request.
    #
    # It needs two variables (Settings, Secrets and variables, Actions): SLUICE_REPOSITORY, the URL
    # of Sluice, and SLUICE_REVISION, the tag or commit of it to use.
    name: pipelines
    on:
      push:
        branches: [main]
      pull_request:
    permissions:
      contents: read
    jobs:
      pipelines:
        runs-on: ubuntu-latest
        container: swift:6.3
        env:
          PIPELINE: Pipelines/documents.yaml
          SLUICE_REPOSITORY: ${{ vars.SLUICE_REPOSITORY }}
          SLUICE_REVISION: ${{ vars.SLUICE_REVISION }}
        steps:
          - uses: actions/checkout@v4
          - name: Fetch the built Sluice
            uses: actions/cache@v4
            with:
              path: .sluice
              key: sluice-${{ runner.os }}-${{ vars.SLUICE_REVISION }}
          - name: Build Sluice, if it is not there
            run: |
              command -v make || { apt-get update && apt-get install --yes make; }
              [ -d .sluice/.git ] || git clone "$SLUICE_REPOSITORY" .sluice
              git -C .sluice checkout --quiet "$SLUICE_REVISION"
              make -C .sluice build
              echo "$PWD/.sluice/.build/release" >> "$GITHUB_PATH"
              mkdir -p reports
          - name: Check
            run: sluice check --strict --format github
          - name: Fetch the numbers of the last good run
            uses: actions/cache/restore@v4
            with:
              path: last-good.json
              key: last-good-${{ github.run_id }}
              restore-keys: last-good-
          - name: Run
            run: |
              if [ -f last-good.json ]; then set -- --baseline last-good.json; fi
              sluice run "$PIPELINE" --audit --stats reports/stats.json "$@"
              cp reports/stats.json last-good.json
          - name: Keep the numbers
            if: success() && github.ref == 'refs/heads/main'
            uses: actions/cache/save@v4
            with:
              path: last-good.json
              key: last-good-${{ github.run_id }}
          - name: Upload reports and outputs
            if: always()
            uses: actions/upload-artifact@v4
            with:
              name: pipelines
              path: |
                reports
                out

    """#

  /// The pipeline for GitLab CI.
  static let gitlab = #"""
    # Checks and runs the pipelines of this repository on each push and merge request.
    #
    # It needs two variables (Settings, CI/CD, Variables): SLUICE_REPOSITORY, the URL of Sluice, and
    # SLUICE_REVISION, the tag or commit of it to use.
    workflow:
      rules:
        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
    pipelines:
      image: swift:6.3
      variables:
        PIPELINE: Pipelines/documents.yaml
      cache:
        - key: "sluice-$SLUICE_REVISION"
          paths: [.sluice]
        - key: last-good
          paths: [last-good.json]
      before_script:
        - command -v make || { apt-get update && apt-get install --yes make; }
        - '[ -d .sluice/.git ] || git clone "$SLUICE_REPOSITORY" .sluice'
        - git -C .sluice checkout --quiet "$SLUICE_REVISION"
        - make -C .sluice build
        - export PATH="$PWD/.sluice/.build/release:$PATH"
        - mkdir -p reports
      script:
        - sluice check --strict --format junit > reports/check.xml || sluice check --strict
        - if [ -f last-good.json ]; then set -- --baseline last-good.json; fi
        - sluice run "$PIPELINE" --audit --stats reports/stats.json "$@"
        - '[ "$CI_COMMIT_BRANCH" != "$CI_DEFAULT_BRANCH" ] || cp reports/stats.json last-good.json'
      artifacts:
        when: always
        paths: [reports, out]
        reports:
          junit: reports/*.xml

    """#

  /// The script for any other place.
  static let shell = #"""
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

    """#
}
