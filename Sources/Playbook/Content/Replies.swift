/// What people type in plain words when they mean a command.
public struct Replies: Sendable, Equatable {
  /// What a plain reply means.
  public enum Meaning: String, CaseIterable, Sendable {
    case help, why, example, again, `repeat`, back, skip, unknown, status, pause, resume, yes, no,
      both, depends, greeting, thanks
  }

  private let meanings: [String: Meaning]

  init(_ record: Record) {
    var meanings: [String: Meaning] = [:]
    for meaning in Meaning.allCases {
      if !record.has(meaning.rawValue) {
        record.findings.add(.fieldMissing(meaning.rawValue), at: record.place)
      }
      for (phrase, place) in record.list(meaning.rawValue) {
        let key = Replies.normalised(phrase)
        if let first = meanings[key] {
          record.findings.add(.phraseTwice(phrase, first: first.rawValue), at: place)
        }
        meanings[key] = meaning
      }
    }
    self.meanings = meanings
    record.finish()
  }

  /// What a reply means, if it is one of the known phrases whatever its case and punctuation.
  public func meaning(of text: String) -> Meaning? {
    meanings[Replies.normalised(text)]
  }

  private static func normalised(_ text: String) -> String {
    Sentence.all(in: text).flatMap(\.words).joined(separator: " ")
  }
}
