import Playbook

/// A sentence of a turn, as words with their places.
struct Utterance {
  /// A word or number.
  struct Word {
    /// In small letters, with plain apostrophes.
    let lower: String
    /// Where it stands in the turn.
    let range: Range<String.Index>
    /// Whether it begins with a capital letter.
    let isCapital: Bool
  }

  /// The sentence, verbatim.
  let text: String
  /// The words.
  let words: [Word]
  /// The words as phrases ask for them: `^`, the words with numbers as `0`, and `?` or `.`.
  let forms: [String]
  /// Whether it ends with a question mark.
  let isMarkedQuestion: Bool

  /// The sentences of a turn; total over every text.
  static func all(in turn: String) -> [Utterance] {
    var utterances: [Utterance] = []
    var start = turn.startIndex
    var place = turn.startIndex
    while place < turn.endIndex {
      let next = turn.index(after: place)
      if ends(turn, at: place, next: next) {
        utterances += Utterance(turn[start..<next]).map { [$0] } ?? []
        start = next
      }
      place = next
    }
    return utterances + (Utterance(turn[start...]).map { [$0] } ?? [])
  }

  /// Whether a sentence ends here: at a stop before white space, not behind an abbreviation.
  private static func ends(_ turn: String, at place: String.Index, next: String.Index) -> Bool {
    let mark = turn[place]
    if mark.isNewline { return true }
    guard ".?!…".contains(mark), next == turn.endIndex || turn[next].isWhitespace else {
      let isClosed = "\"”'’)".contains(mark) && next < turn.endIndex && turn[next].isWhitespace
      guard isClosed, place > turn.startIndex else { return false }
      return ".?!…".contains(turn[turn.index(before: place)])
    }
    let word = turn[..<place].suffix(6).split(whereSeparator: \.isWhitespace).last ?? ""
    return mark != "." || !abbreviations.contains(word.lowercased())
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "e.g", "i.e", "a.m", "p.m", "approx", "etc",
  ]

  private init?(_ sentence: Substring) {
    var words: [Word] = []
    var start: String.Index?
    func isInside(_ place: String.Index) -> Bool {
      let character = sentence[place]
      if character.isLetter || character.isNumber || "£$€%".contains(character) { return true }
      guard "'’-.,".contains(character), place > sentence.startIndex else { return false }
      let next = sentence.index(after: place)
      guard next < sentence.endIndex else { return false }
      let before = sentence[sentence.index(before: place)]
      return ".,".contains(character)
        ? before.isNumber && sentence[next].isNumber
        : before.isLetter && sentence[next].isLetter || before.isNumber && sentence[next].isLetter
    }
    for place in sentence.indices {
      if isInside(place) {
        start = start ?? place
      } else if let first = start {
        words.append(Utterance.word(sentence[first..<place]))
        start = nil
      }
    }
    if let first = start { words.append(Utterance.word(sentence[first...])) }
    guard !words.isEmpty else { return nil }
    text = Utterance.trimmed(sentence)
    self.words = words
    isMarkedQuestion = text.reversed().prefix(3).contains("?")
    forms = ["^"] + words.map { Utterance.form($0.lower) } + [isMarkedQuestion ? "?" : "."]
  }

  private static func word(_ text: Substring) -> Word {
    Word(
      lower: text.lowercased().replacing("’", with: "'"), range: text.startIndex..<text.endIndex,
      isCapital: text.first?.isUppercase == true)
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The word with its digits as one `0`.
  private static func form(_ word: String) -> String {
    guard word.contains(where: \.isNumber) else { return word }
    var form = ""
    for character in word {
      let next: Character = character.isNumber ? "0" : character
      if ".,".contains(next) || (next == "0" && form.last == "0") { continue }
      form.append(next)
    }
    return form
  }
}
