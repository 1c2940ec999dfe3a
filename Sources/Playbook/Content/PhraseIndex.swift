/// Many patterns, sorted by the word each begins with, so that only few are tried on a sentence.
public struct PhraseIndex: Sendable, Equatable {
  private struct Beginning: Sendable, Equatable {
    let letters: String
    let pattern: Int
  }

  private let patterns: [PhrasePattern]
  private var whole: [String: [Int]] = [:]
  private var beginnings: [Character: [Beginning]] = [:]
  private var anywhere: [Int] = []

  init(_ patterns: [PhrasePattern]) {
    self.patterns = patterns
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

  /// The patterns that match a sentence, in their order, with the words that match.
  func matches(in sentence: Sentence, unlessNegated: Bool) -> [(pattern: Int, words: String)] {
    var starts: [Int: [Int]] = [:]
    let count = unlessNegated ? sentence.affirmed : sentence.words.count
    for (start, word) in sentence.words.prefix(count).enumerated() {
      for number in numbers(beginningWith: word) { starts[number, default: []].append(start) }
    }
    return starts.keys.sorted().compactMap { number in
      patterns[number].match(in: sentence, at: starts[number] ?? []).map { (number, $0) }
    }
  }

  /// Every place where a pattern matches these words, in the order of the places.
  public func ranges(in words: [String]) -> [(pattern: Int, words: Range<Int>)] {
    words.indices.flatMap { start in
      numbers(beginningWith: words[start]).sorted().compactMap { number in
        patterns[number].range(in: words, from: start).map { (number, $0) }
      }
    }
  }

  private func numbers(beginningWith word: String) -> Set<Int> {
    var numbers = Set(anywhere).union(whole[word] ?? [])
    if let initial = word.first {
      for beginning in beginnings[initial] ?? [] where word.hasPrefix(beginning.letters) {
        numbers.insert(beginning.pattern)
      }
    }
    return numbers
  }
}
