// SPDX-License-Identifier: Apache-2.0

import SluiceCommands
import StageKit
import StandardStages

@main
struct Sluice {
  static func main() async {
    await SluiceTool.main(registry: .standard)
  }
}
