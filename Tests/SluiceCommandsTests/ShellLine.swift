// SPDX-License-Identifier: Apache-2.0

/// The commands of a line as a shell takes it apart, as far as pages use shells.
struct ShellLine {
  /// The words of each command, without redirections and without a comment.
  private(set) var commands: [[String]] = [[]]

  init(_ line: String) {
    var word: String?
    var quote: Character?
    func isEmpty(_ word: String?) -> Bool { word == nil }
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
        continue
      }
      switch character {
      case "'", "\"":
        quote = character
        word = word ?? ""
      case " ": end(&word)
      case "#" where isEmpty(word):
        end(&word)
        dropRedirections()
        return
      case "&", "|", ";":
        end(&word)
        if commands.last?.isEmpty == false { commands.append([]) }
      default: word = (word ?? "") + String(character)
      }
    }
    end(&word)
    dropRedirections()
  }

  private mutating func end(_ word: inout String?) {
    if let word { commands[commands.count - 1].append(word) }
    word = nil
  }

  private mutating func dropRedirections() {
    commands = commands.filter { !$0.isEmpty }.map { words in
      guard let sign = words.firstIndex(where: { $0 == ">" || $0 == "2>" }) else { return words }
      return Array(words[..<sign]) + words.dropFirst(sign + 2)
    }
  }
}
