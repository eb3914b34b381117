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

  /// Writes the schema to standard output.
  func run() {
    let context = CommandContext.current
    context.terminal.write(PipelineSchema(registry: context.registry).text)
  }
}
