import Foundation
import Interview

/// The form in which an event is stored: JSON with its keys in order, so that it never varies.
enum EventText {
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// Writes an event.
  static func encode(_ event: Event) throws -> String {
    String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  /// Reads an event.
  static func decode(_ text: String) throws -> Event {
    try JSONDecoder().decode(Event.self, from: Data(text.utf8))
  }

  /// Why an event cannot be read.
  static func reason(_ error: any Error, schema: Int) -> String {
    if schema > Event.schema { return "a newer Suasor wrote it" }
    guard let error = error as? DecodingError else { return "it is not in the form of an event" }
    let context =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: DecodingError.Context(codingPath: [], debugDescription: "")
      }
    let place = context.codingPath.map(\.stringValue).joined(separator: ".")
    return "it is not in the form of an event" + (place.isEmpty ? "" : " (at \(place))")
  }
}
