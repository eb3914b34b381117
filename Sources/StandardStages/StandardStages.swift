// SPDX-License-Identifier: Apache-2.0

import CSVReading
import Cleaning
import DocumentFilter
import EntityTagging
import HTMLReading
import HeadingDedup
import MarkdownReading
import Output
import Reading
public import StageKit
import TableExtraction
import WARCReading

extension StageRegistry {
  /// The stages that `sluice` comes with.
  public static let standard = StageRegistry(
    [
      Clean.self,
      DedupeHeadings.self,
      DropDocuments.self,
      ExtractTables.self,
      KeepDocuments.self,
      ReadCSV.self,
      ReadHTML.self,
      ReadJSONL.self,
      ReadMarkdown.self,
      ReadText.self,
      ReadWARC.self,
      TagEntities.self,
      WriteCSV.self,
      WriteJSON.self,
      WriteJSONL.self,
      WriteMarkdown.self,
      WriteText.self,
    ],
    formats: [HTMLFormat(), MarkdownFormat(), TextFormat()])
}
