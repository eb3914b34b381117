// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import StageKit

/// A gazetteer that ships with the stage.
enum BuiltInList: String, SettingChoice {
  /// Countries, also in former and official names.
  case countries
  /// Nationalities and peoples.
  case nationalities
  /// Continents, regions, seas and mountains.
  case regions
  /// Capitals and large cities.
  case cities
  /// International organisations.
  case organisations
  /// Religions and their followers.
  case religions

  /// The list as a gazetteer file; its path is no path but a name for messages.
  var file: SourceFile {
    let lines = BuiltInGazetteers.all.first { $0.name == rawValue }?.lines
    return SourceFile(path: "built-in \(rawValue).tsv", bytes: lines?.bytes ?? [])
  }
}
