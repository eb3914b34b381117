// SPDX-License-Identifier: Apache-2.0

/// The files of `sluice init`.
struct ScaffoldedProject {
  let service: InitCommand.Service
  /// The schema of pipelines.
  let schema: String

  /// What a user does with them, in the folder that has them.
  static let commands = ["sluice check", "sluice run Pipelines/documents.yaml"]

  /// The files, all below one folder.
  var files: [ScaffoldedFile] {
    [
      ScaffoldedFile(path: "Pipelines/documents.yaml", text: Self.pipeline),
      ScaffoldedFile(path: "Pipelines/pipeline.schema.json", text: schema),
      ScaffoldedFile(path: "Documents/harbour.txt", text: Self.document),
      recipe,
    ]
  }

  private var recipe: ScaffoldedFile {
    switch service {
    case .github: ScaffoldedFile(path: ".github/workflows/pipelines.yml", text: Self.github)
    case .gitlab: ScaffoldedFile(path: ".gitlab-ci.yml", text: Self.gitlab)
    case .shell: ScaffoldedFile(path: "check.sh", text: Self.shell)
    }
  }

  private static let pipeline = #"""
    # yaml-language-server: $schema=pipeline.schema.json
    #
    #   sluice check                             # is everything in order?
    #   sluice run Pipelines/documents.yaml      # take the documents through
    #   sluice explain Pipelines/documents.yaml  # each stage, each setting, and where it is from
    #
    # 'sluice stages' lists the stages, and 'sluice help clean' shows the settings of one. Paths are
    # relative to the folder that the command is run in.
    version: 1
    pipeline: documents
    description: Clean documents, recover their tables, tag who, where and when.

    # What changes from run to run: 'sluice run … --set vars.input=elsewhere'.
    vars:
      input: Documents
      output: out

    # Documents that fail end here, with the stage and the reason; the run goes on.
    dead-letters: "${output}/dead-letters.jsonl"

    # Where documents come from. There are readers for JSON Lines and Markdown too.
    read:
      use: read-text
      with: { paths: ["${input}/*.txt"] }

    # What they go through, in this order.
    stages:
      - use: clean # repairs damaged text, takes out what belongs to the page
      - use: dedupe-headings
      - use: extract-tables
      - use: tag-entities
        # Lists of your own: a name, a tab and a label on each line.
        # with: { gazetteers: [names.tsv] }
      - use: write-jsonl
        with: { path: "${output}/documents.jsonl" }
      - use: write-markdown
        with: { directory: "${output}/markdown" }
      - use: write-csv
        if: tables > 0
        with: { directory: "${output}/tables" }

    # What has to hold at the end; if it does not, the command ends with exit code 1.
    gates:
      - failed_documents == 0
      - share(removed_bytes) < 50%

    """#

  private static let document = #"""
    Skip to content

    The harbour of Port Ellery grows

    By Mara Quill
    Published: 12 March 2025

    The harbour of Port Ellery took more ships last year than ever,and the council wants a second quay.
    It would cost €14 million, a third of it from the European Union.

    Three years in numbers

    Three years in numbers

    Year
    Ships
    Tonnes

    2022
    118
    41,000

    2023
    131
    47,500

    2024
    150
    52,300

    What comes next

    The council votes on 4 June 2025. Work could begin in autumn.

    Follow us on Facebook

    """#
}
