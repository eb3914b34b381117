// SPDX-License-Identifier: Apache-2.0

import NumberMasking
import SluiceCommands
import StageKit
import StandardStages

@main
struct Newsroom {
  static func main() async {
    await SluiceTool.main(
      registry: StageRegistry(
        StageRegistry.standard.stages + [MaskNumbers.self], formats: StageRegistry.standard.formats)
    )
  }
}
