// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PipelineDefinition

/// `sluice schema`: writes the JSON Schema of pipeline files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write the JSON Schema of pipeline files, for editors.",
    discussion: """
      The schema (draft 2020-12) has the settings of all installed stages. Editors with the YAML \
      language server complete and check a pipeline that names it in a comment:

        # yaml-language-server: $schema=pipeline.schema.json
      """)

  @Flag(help: "Write the schema of files with tests, '*.test.yaml', instead.")
  var tests = false

  /// Writes the schema to standard output.
  func run() {
    let context = CommandContext.current
    let schema = PipelineSchema(registry: context.registry)
    context.terminal.write(tests ? schema.textOfTestFiles : schema.text)
  }
}
