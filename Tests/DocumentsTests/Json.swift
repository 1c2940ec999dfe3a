import Foundation

/// A JSON value, told apart by what is written: a number is no truth value.
enum Json: Decodable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([Json])
  case object([String: Json])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Json].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: Json].self))
    }
  }

  /// Reads a document.
  init(_ text: String) throws {
    self = try JSONDecoder().decode(Json.self, from: Data(text.utf8))
  }

  /// The value of a key.
  subscript(key: String) -> Json? { members?[key] }

  /// The keys and values, of an object.
  var members: [String: Json]? { if case .object(let members) = self { members } else { nil } }

  /// The items, of a list.
  var items: [Json]? { if case .list(let items) = self { items } else { nil } }

  /// The text, of a text.
  var string: String? { if case .text(let text) = self { text } else { nil } }

  /// The number, of a number.
  var double: Double? { if case .number(let number) = self { number } else { nil } }
}
