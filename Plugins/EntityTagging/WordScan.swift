// SPDX-License-Identifier: Apache-2.0

import TextScanning

// A text is cut into words in two passes: 64 bytes become a mask of those that may belong to a word,
// whose edges are where runs start and end; then each run is hashed and sieved. No branch depends on
// a single word, but for those that are notable, long or not plain ASCII.

/// A word at which something may begin.
struct NotableWord {
  /// The place among the words.
  var index: Int32
  /// Whether it is more than letters, or something joins it: what patterns and addresses begin with.
  var isOdd: Bool
}

/// Writes down the offsets at which runs of bytes of words start and end, in turn.
///
/// - Parameters:
///   - text: The text.
///   - edges: Receives the offsets, at its start.
/// - Returns: How many offsets there are.
/// - Complexity: O(*n*), 64 bytes a step.
func findEdges(of text: borrowing PaddedText, in edges: inout [Int32]) -> Int {
  let room = text.range.count + 2
  if edges.count < room { edges = [Int32](repeating: 0, count: 2 * room) }
  let bytes = text.bytes.span
  var output = edges.mutableSpan
  var count = 0
  var carry: UInt64 = 0
  var block = text.range.lowerBound
  // The zeros behind the text end the last run.
  while block <= text.range.upperBound {
    let inWord = bytes.wordBits(at: block)
    var bits = inWord ^ (inWord &<< 1 | carry)
    carry = inWord &>> 63
    while bits != 0 {
      output[count] = Int32(truncatingIfNeeded: block &+ bits.trailingZeroBitCount)
      count &+= 1
      bits &= bits &- 1
    }
    block &+= 64
  }
  return count
}

/// Appends the words of runs in order, and those of them at which something may begin.
///
/// These are the words of `firstWords` and `acronyms`, and the odd ones.
///
/// - Parameters:
///   - text: The text.
///   - edges: Where the runs start and end in it, in turn.
///   - firstWords: The words of terms and patterns.
///   - acronyms: The acronyms of the document.
///   - words: Receives the words.
///   - notable: Receives the notable ones.
/// - Complexity: O(*n*); a word of up to 16 letters is read in one step.
func appendWords(
  of text: borrowing PaddedText, _ edges: ArraySlice<Int32>, _ firstWords: FirstWords,
  _ acronyms: Gazetteer, to words: inout [Word], notable: inout [NotableWord]
) {
  let bytes = text.bytes.span
  let edges = edges.span
  let blocks = firstWords.blocks.span
  let joints = firstWords.joints.span
  let acronymFilter = acronyms.filter.span
  let hasAcronyms = !acronyms.terms.isEmpty
  var run = 0
  while run < edges.count {
    let end = min(run + 1_024, edges.count)
    // No two words adjoin but where one is a letter of three bytes or more.
    let room = Int(edges[end - 1] - edges[run]) / 2 + 1
    let count = words.count
    notable.append(addingCapacity: room) { notable in
      words.append(addingCapacity: room) { words in
        while run < end {
          let range = Int(edges[run])..<Int(edges[run &+ 1])
          run &+= 2
          let ends = WordEnds(of: bytes, in: range)
          if !ends.isLetters || range.count > 16 {
            appendOddWords(of: bytes, in: range, after: count, to: &words, notable: &notable)
            continue
          }
          let hash = ends.hash
          let isOdd = joints[Int(ends.next & 0xFF)] & (2 | ends.isFollowed) != 0
          if isOdd || FirstWords.mayHold(hash, lowerBit: ends.lowerBit, blocks)
            || hasAcronyms && Gazetteer.mayHold(hash, acronymFilter)
          {
            let index = Int32(truncatingIfNeeded: count &+ words.count)
            notable.append(NotableWord(index: index, isOdd: isOdd))
          }
          words.append(Word(range, hash: hash))
        }
      }
    }
  }
}

/// Appends the words of a run that is long or more than ASCII letters; all of them are odd.
@inline(never)
private func appendOddWords(
  of bytes: Span<UInt8>, in run: Range<Int>, after count: Int, to words: inout OutputSpan<Word>,
  notable: inout OutputSpan<NotableWord>
) {
  let ends = WordEnds(of: bytes, in: run)
  var offset = run.lowerBound
  while offset < run.upperBound {
    let word =
      ends.isPlain && run.count <= 16
      ? Word(run, hash: ends.hash) : scalarWord(in: bytes, at: offset).word
    if word.range.isEmpty {
      offset += bytes.scalar(at: offset).length
      continue
    }
    let index = Int32(truncatingIfNeeded: count + words.count)
    notable.append(NotableWord(index: index, isOdd: true))
    words.append(word)
    offset = Int(word.end)
  }
}
