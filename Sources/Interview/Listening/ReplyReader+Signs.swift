import Belief
import Foundation
import Playbook

/// Signs in a reply of what kind it is.
extension ReplyReader {
  /// Whether a reply begins or ends by saying that it is not known, and does not go on to say what it may be:
  /// "no idea, I don't sit with her".
  func admitsNotToKnow(_ text: String) -> Bool {
    let parts = text.split { ",.;:!?–—".contains($0) }.map { String($0).trimmed }
    guard let last = parts.last, text.bareWords.count <= Self.longestDoubt else { return false }
    // "I told her I had no idea" says that of somebody else's question.
    let guesses: Set<String> = [
      "but", "think", "guess", "probably", "perhaps", "suppose", "say", "told", "said", "asked",
    ]
    // "Gosh, I don't know, nobody keeps track of that."
    let isKnownNot = (parts.prefix(2) + [last]).contains {
      replies.likelyMeaning(of: $0) == .unknown
    }
    return isKnownNot && !text.bareWords.contains(where: guesses.contains)
  }

  /// Whether a reply agrees to what was put: a plain yes, or one that bids to go on, "ok, go on".
  func agrees(_ text: String) -> Bool {
    switch replies.likelyMeaning(of: text) {
    case .yes: return true
    case .resume:
      let first = text.bareWords.first ?? ""
      return replies.phrase(first) == .yes
    default: return false
    }
  }

  /// Whether a reply to a question that asks for own words says that there is nothing to tell.
  func saysNothing(_ text: String) -> Bool {
    let words = text.bareWords
    let nothing: Set<String> = [
      "no", "none", "nothing", "nobody", "nope", "not", "really", "special", "particular", "in",
      "hmm", "hard", "to", "say", "it", "depends", "that", "i", "know", "of", "there", "is", "isnt",
      "one", "on", "well", "um", "erm", "nah", "any", "tell",
    ]
    return words.count <= 8 && !words.isEmpty && words.allSatisfy(nothing.contains)
  }

  /// A few words without what only softens them, and without the mark behind them: "alone, I think!".
  static func unhedged(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    func isHedge(_ word: String) -> Bool { hedges.contains(word.bareWords.first ?? "") }
    guard words.count <= 8 else { return text }
    while words.count > 1, let first = words.first, isHedge(first) { words.removeFirst() }
    while words.count > 1, let last = words.last, isHedge(last) { words.removeLast() }
    return words.joined(separator: " ").trimmingCharacters(in: marks)
  }

  private static let marks = CharacterSet(charactersIn: " .,!;:…")
  private static let hedges: Set<String> = [
    "i", "id", "think", "guess", "say", "said", "probably", "maybe", "perhaps", "definitely",
    "well",
    "mostly", "honestly", "really", "just", "for", "sure", "the", "clearly", "certainly", "oh",
    "rather", "suppose",
  ]

  /// A reply of more words says more than that it is not known.
  private static let longestDoubt = 16

  /// Whether a text is to be read as notes: several lines, several sentences, or a long one.
  func isNotes(_ text: String) -> Bool {
    let sentences = NoteSentences.split(text)
    return sentences.count >= 3 || text.count > 240
      || sentences.count == 2 && text.contains(where: \.isNewline) && text.count > 60
  }

  /// A plain reply that is a command even where own words are asked for: all but yes, no and courtesies.
  func interruption(_ text: String, at question: Question) -> Replies.Meaning? {
    let meaning = replies.meaning(of: text) ?? aside(text) ?? leave(in: text)
    switch meaning {
    case .help, .why, .example, .again, .repeat, .back, .correct, .skip, .unknown, .status,
      .remaining, .hold,
      .pause, .resume, .leave, .enough, .plan, .brief, .whatIf, .senior, .abuse, .sooner:
      return meaning
    case .yes, .no, .both, .depends, .greeting, .thanks, nil:
      return nil
    }
  }

  /// What a question asked back, or a curse, most probably means.
  func aside(_ text: String) -> Replies.Meaning? {
    let meaning = replies.likelyMeaning(of: text)
    let always: Set<Replies.Meaning> = [.abuse, .correct, .unknown, .remaining]
    return meaning.map(always.contains) == true || text.hasSuffix("?") || isQuestion(text)
      ? meaning : nil
  }

  /// The leave that words take which give a reason behind it: "gotta go, there is a fire".
  func leave(in text: String) -> Replies.Meaning? {
    guard let end = text.firstIndex(where: { ",.;:–—!".contains($0) }) else { return nil }
    let first = String(text[..<end])
    return first.bareWords.count >= 2 && replies.meaning(of: first) == .pause ? .pause : nil
  }

  private static let questionWords: Set<String> = [
    "why", "what", "could", "can", "may", "how", "give", "gimme", "like", "which",
  ]

  func isQuestion(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    return words.count <= 7 && words.first.map(Self.questionWords.contains) == true
  }

  /// How the words say that something is known.
  func knownness(of text: String) -> Known? {
    switch replies.source(of: text) {
    case .told: .told
    case .guess: .guess
    case .opinion, .hearsay, .others, nil: nil
    }
  }

  /// Whether words that begin as an opinion go on to quote somebody, or tell what was said or done.
  private func tellsOfThem(_ text: String) -> Bool {
    let quotes = text.count { "\"“”".contains($0) }
    let words = text.bareWords
    let told: Set<String> = [
      "said", "says", "asked", "asks", "told", "wrote", "wanted", "refused", "agreed", "promised",
    ]
    return quotes >= 2
      || words.indices.dropLast().contains {
        ["she", "he", "they"].contains(words[$0]) && told.contains(words[$0 + 1])
      }
  }

  /// Why the words say nothing of the executive, if they do not.
  func silence(in text: String) -> Replies.Source? {
    switch replies.source(of: String(text.prefix(Self.longestReply))) {
    case .told, .guess, nil: nil
    case .opinion: tellsOfThem(text) ? nil : .opinion
    case .hearsay: .hearsay
    case .others: .others
    }
  }
}
