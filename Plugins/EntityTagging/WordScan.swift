// SPDX-License-Identifier: Apache-2.0

import TextScanning

// A text is cut into words in two passes: 64 bytes become a mask of those that may belong to a word,
// whose edges are where runs start and end; then each run is hashed and sieved. No branch depends on
// a single word, but for those that are notable, long or not plain ASCII.

/// Appends the offsets at which runs of bytes of words start and end, in turn.
///
/// - Complexity: O(*n*), 64 bytes a step.
func appendEdges(of text: borrowing PaddedText, to edges: inout [Int32]) {
  let bytes = text.bytes.span
  var carry: UInt64 = 0
  var block = text.range.lowerBound
  // The zeros behind the text end the last run.
  while block <= text.range.upperBound {
    let inWord = bytes.wordBits(at: block)
    var bits = inWord ^ (inWord &<< 1 | carry)
    carry = inWord &>> 63
    edges.append(addingCapacity: 64) { output in
      while bits != 0 {
        output.append(Int32(truncatingIfNeeded: block &+ bits.trailingZeroBitCount))
        bits &= bits &- 1
      }
    }
    block &+= 64
  }
}

/// Appends the words of runs in order, and the places of those at which something may begin.
///
/// These are the words of `firstWords` and `acronyms`, and those that have a digit or something
/// joined to them.
///
/// - Parameters:
///   - text: The text.
///   - edges: Where the runs start and end in it, in turn.
///   - firstWords: The words of terms and patterns.
///   - acronyms: The filter of the acronyms of the document.
///   - words: Receives the words.
///   - notable: Receives places in `words`.
/// - Complexity: O(*n*); a word of up to 16 ASCII letters and digits is read in one step.
func appendWords(
  of text: borrowing PaddedText, _ edges: [Int32], _ firstWords: FirstWords,
  _ acronyms: [UInt64], to words: inout [Word], notable: inout [Int32]
) {
  let bytes = text.bytes.span
  let edges = edges.span
  let blocks = firstWords.blocks.span
  let joints = firstWords.joints.span
  let acronyms = acronyms.span
  var run = 0
  while run < edges.count {
    let end = min(run + 1_024, edges.count)
    // No two words adjoin but where one is a letter of three bytes or more.
    let room = Int(edges[end - 1] - edges[run]) / 2 + 1
    let place = words.count
    notable.append(addingCapacity: room) { notable in
      words.append(addingCapacity: room) { words in
        while run < end {
          let range = Int(edges[run])..<Int(edges[run &+ 1])
          run &+= 2
          let ends = WordEnds(of: bytes, in: range)
          if !ends.isPlain || range.count > 16 {
            appendScalarWords(of: bytes, in: range, place, to: &words, notable: &notable)
            continue
          }
          let hash = ends.hash
          let next = bytes.eightBytes(at: range.upperBound)
          let joint = joints[Int(next & 0xFF)] & (next & 0xFFFF > 0x20FF ? 3 : 2)
          if ends.hasDigit || joint != 0 || Gazetteer.mayHold(hash, acronyms)
            || FirstWords.mayHold(hash, lowerBit: ends.lowerBit, blocks)
          {
            notable.append(Int32(truncatingIfNeeded: place &+ words.count))
          }
          words.append(Word(range, hash: hash))
        }
      }
    }
  }
}

/// Appends the words of a run that is long or not plain ASCII; all of them are notable.
@inline(never)
private func appendScalarWords(
  of bytes: Span<UInt8>, in run: Range<Int>, _ place: Int, to words: inout OutputSpan<Word>,
  notable: inout OutputSpan<Int32>
) {
  var offset = run.lowerBound
  while offset < run.upperBound {
    let word = scalarWord(in: bytes, at: offset).word
    if word.range.isEmpty {
      offset += bytes.scalar(at: offset).length
      continue
    }
    notable.append(Int32(truncatingIfNeeded: place + words.count))
    words.append(word)
    offset = Int(word.end)
  }
}
