// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import PipelineDefinition
import PipelineRunner

// What shells offer where the type of an argument does not say it. `sluice
// --generate-completion-script` makes the scripts, which ask this process for the rest.

extension CompletionKind {
  /// YAML files.
  static var pipelineFiles: CompletionKind { .file(extensions: ["yaml", "yml"]) }

  /// `vars.NAME=` for each variable of the pipeline that the command line names.
  static var variables: CompletionKind {
    .custom { arguments, _, _ in
      let paths = arguments.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      return paths.flatMap { path in
        let bytes = (try? contents(ofFile: path)) ?? []
        return variableNames(in: SourceFile(path: path, bytes: bytes)).map { "vars.\($0)=" }
      }
    }
  }
}
