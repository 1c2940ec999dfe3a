/// Tells quickly which of many patterns could match a sentence at all, by the word each begins with.
struct PhraseIndex: Sendable, Equatable {
  private struct Beginning: Sendable, Equatable {
    let letters: String
    let pattern: Int
  }

  private var whole: [String: [Int]] = [:]
  private var beginnings: [Character: [Beginning]] = [:]
  private var anywhere: [Int] = []

  init(_ patterns: [PhrasePattern]) {
    for (number, pattern) in patterns.enumerated() {
      guard let words = pattern.firstWords else {
        anywhere.append(number)
        continue
      }
      for word in words {
        if word.hasSuffix("~"), let initial = word.first {
          let beginning = Beginning(letters: String(word.dropLast()), pattern: number)
          beginnings[initial, default: []].append(beginning)
        } else {
          whole[word, default: []].append(number)
        }
      }
    }
  }

  /// The numbers of the patterns that could match, in order.
  func candidates(in sentence: Sentence) -> [Int] {
    var found = Set(anywhere)
    for word in sentence.words {
      found.formUnion(whole[word] ?? [])
      guard let initial = word.first else { continue }
      for beginning in beginnings[initial] ?? [] where word.hasPrefix(beginning.letters) {
        found.insert(beginning.pattern)
      }
    }
    return found.sorted()
  }
}
