import Belief
import Interview

/// A note as read, for programs.
public struct ReadDocument: Encodable, Sendable, Equatable {
  /// A sentence with what was read from it.
  public struct Sentence: Encodable, Sendable, Equatable {
    let text: String
    let readings: [Item]
  }

  /// One reading.
  public struct Item: Encodable, Sendable, Equatable {
    let kind: String
    let id: String
    let confidence: Double
    let accepted: Bool
  }

  let schema = 1
  let sentences: [Sentence]
  let level: String
  let belief: [String: Double]
  let barriers: [String: Double]

  /// Takes down a reading, its numbers to four decimals.
  public init(_ reading: NoteReading) {
    sentences = reading.sentences.map { sentence in
      Sentence(
        text: sentence.text,
        readings: sentence.readings.map {
          Item(
            kind: $0.kind, id: $0.id, confidence: rounded($0.confidence), accepted: $0.isAccepted)
        })
    }
    level = reading.belief.level.rawValue
    belief = Dictionary(
      uniqueKeysWithValues: Level.allCases.map { ($0.rawValue, rounded(reading.belief.levels[$0])) }
    )
    barriers = Dictionary(
      uniqueKeysWithValues: Barrier.allCases.map {
        ($0.rawValue, rounded(reading.belief.probability($0)))
      })
  }
}

/// Four decimals are more than a reading can know.
private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
