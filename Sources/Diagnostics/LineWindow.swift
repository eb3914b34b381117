// SPDX-License-Identifier: Apache-2.0

/// The part of a line that an excerpt shows: all of a short one, the surroundings of a place else.
///
/// - Complexity: bounded by the window, however long the line is.
struct LineWindow {
  /// Widest excerpt in cells without the marks of omission, so that 100 columns hold the frame too.
  static let widest = 90
  /// Cells kept before the place when a line is cropped there.
  static let before = 30

  /// The text to show, with `…` where the line goes on.
  private(set) var text = ""
  private var offsets: [Int] = []
  private var cellsBefore: [Int] = []
  private let lineRange: Range<Int>

  /// The window of a line of a file that shows the byte at `offset`.
  init(of file: SourceFile, line number: Int, around offset: Int) {
    lineRange = file.line(number)
    let bytes = file.bytes
    let focus = min(max(offset, lineRange.lowerBound), lineRange.upperBound)
    var start = lineRange.lowerBound
    // A code point has at most four bytes and may have no width; four times the cells is ample.
    if lineRange.count > Self.widest * 4 {
      start = max(start, focus - Self.before * 4)
      while start > lineRange.lowerBound, start < focus, isContinuationByte(bytes[start]) {
        start += 1
      }
    }
    let end = min(lineRange.upperBound, start + Self.widest * 8)
    var scalars = Self.scalars(of: bytes, in: start..<end)
    let focusIndex = scalars.firstIndex { $0.offset >= focus } ?? scalars.count
    let total = scalars.reduce(0) { $0 + $1.shown.cells }
    let cellsToFocus = scalars.prefix(focusIndex).reduce(0) { $0 + $1.shown.cells }
    let isLateFocus = total > Self.widest && cellsToFocus > Self.widest - Self.before
    if isLateFocus || start > lineRange.lowerBound {
      var first = focusIndex
      var kept = 0
      while first > 0, kept + scalars[first - 1].shown.cells <= Self.before {
        first -= 1
        kept += scalars[first].shown.cells
      }
      scalars.removeFirst(first)
    }
    layOut(scalars)
  }

  /// The first cell and the number of cells, at least one, under a range of bytes of the file.
  func cells(of range: Range<Int>) -> (start: Int, width: Int) {
    let start = cell(at: range.lowerBound)
    return (start, max(1, cell(at: min(range.upperBound, lineRange.upperBound)) - start))
  }

  private func cell(at offset: Int) -> Int {
    let index = offsets.firstIndex { $0 >= offset } ?? (cellsBefore.count - 1)
    return cellsBefore[index]
  }

  private mutating func layOut(_ scalars: [(offset: Int, shown: DisplayedScalar)]) {
    var cells = 0
    if let first = scalars.first, first.offset > lineRange.lowerBound {
      text += "…"
      cells += 1
    }
    var isCropped = false
    var kept = 0
    for scalar in scalars {
      if kept + scalar.shown.cells > Self.widest {
        isCropped = true
        break
      }
      kept += scalar.shown.cells
      text += scalar.shown.text
      offsets.append(scalar.offset)
      cellsBefore.append(cells)
      cells += scalar.shown.cells
    }
    cellsBefore.append(cells)
    if isCropped { text += "…" }
  }

  private static func scalars(
    of bytes: [UInt8], in range: Range<Int>
  ) -> [(offset: Int, shown: DisplayedScalar)] {
    var scalars: [(offset: Int, shown: DisplayedScalar)] = []
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes[range].makeIterator()
    var offset = range.lowerBound
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded):
        scalars.append((offset, DisplayedScalar(Unicode.UTF8.decode(encoded))))
        offset += encoded.count
      case .error(let length):
        scalars.append((offset, DisplayedScalar("\u{FFFD}")))
        offset += length
      case .emptyInput:
        return scalars
      }
    }
  }
}
