import Foundation

/// A transcript as JSON: a list of lines, or an object with `lines` and the scene.
enum TalkJSON {
  private struct Line: Decodable {
    let speaker: String
    let words: String

    enum CodingKeys: String, CodingKey {
      case speaker, role, name, words, text, content
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      func first(of keys: [CodingKeys]) throws -> String {
        let key = keys.first { fields.contains($0) } ?? keys[0]
        return try fields.decode(String.self, forKey: key)
      }
      speaker = try first(of: [.speaker, .role, .name])
      words = try first(of: [.words, .text, .content])
    }
  }

  private struct Whole: Decodable {
    let lines: [Line]
    let level: String?
    let sector: String?
    let goal: String?
    let barrier: String?
  }

  /// The speakers with their words, and the scene by field.
  static func read(
    _ text: String
  ) throws(TalkText.Fault) -> (spoken: [(name: String, words: String)], header: [String: String]) {
    let data = Data(text.utf8)
    let decoder = JSONDecoder()
    do {
      if text.first(where: { !$0.isWhitespace }) == "[" {
        return (spoken(try decoder.decode([Line].self, from: data)), [:])
      }
      let whole = try decoder.decode(Whole.self, from: data)
      let fields = [
        "level": whole.level, "sector": whole.sector, "goal": whole.goal, "barrier": whole.barrier,
      ]
      return (spoken(whole.lines), fields.compactMapValues { $0 })
    } catch let error as DecodingError {
      throw .notATranscript(problem(error))
    } catch {
      throw .notATranscript("it cannot be decoded")
    }
  }

  private static func spoken(_ lines: [Line]) -> [(name: String, words: String)] {
    lines.map { ($0.speaker.trimmed, $0.words.trimmed) }
  }

  private static func problem(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "“\(key.stringValue)” is missing\(place(context.codingPath))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "something else than expected stands there\(place(context.codingPath))"
    case .dataCorrupted: "it is not well-formed"
    @unknown default: "it cannot be decoded"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.compactMap(\.intValue).first.map { " in line \($0 + 1)" } ?? ""
  }
}
