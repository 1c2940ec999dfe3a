import Foundation
import Interview

/// A plan as it is kept in a session's row, so that what is due is found without reading a conversation.
enum PlanText {
  /// The plan as JSON.
  static func encode(_ plan: [PlannedStep]) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(plan)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The plan that a text holds; nil if it holds none, since the events have it all the same.
  static func decode(_ text: String) -> [PlannedStep]? {
    try? JSONDecoder().decode([PlannedStep].self, from: Data(text.utf8))
  }
}
