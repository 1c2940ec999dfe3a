/// A JSON Schema as far as the program's own use it; a keyword that it does not know is an error.
struct JsonSchema {
  /// What is wrong with a schema itself.
  struct Unusable: Error {
    let what: String
  }

  private static let notes: Set = ["$schema", "$id", "$defs", "title", "description"]

  private let root: Json

  /// Reads a schema.
  init(_ text: String) throws { root = try Json(text) }

  /// Where a document differs from the schema, each with its place; empty if it is valid.
  func faults(in text: String) throws -> [String] {
    try faults(Json(text), root, within: root, at: "")
  }

  private func faults(
    _ value: Json, _ schema: Json, within resource: Json, at place: String
  ) throws -> [String] {
    guard let keywords = schema.members else { throw Unusable(what: "\(place): not an object") }
    if let reference = keywords["$ref"]?.string {
      let (found, resource) = try resolve(reference, resource)
      return try faults(value, found, within: resource, at: place)
    }
    var faults: [String] = []
    for (keyword, wanted) in keywords where !Self.notes.contains(keyword) {
      switch keyword {
      case "type":
        let types = wanted.items?.map(\.string) ?? [wanted.string]
        guard try types.contains(where: { try isOf($0, value) }) else {
          return ["\(place): is no \(wanted)"]
        }
      case "const": if value != wanted { faults.append("\(place): is not \(wanted)") }
      case "enum":
        if wanted.items?.contains(value) != true { faults.append("\(place): is none of \(wanted)") }
      case "pattern":
        let holds = try value.string?.contains(Regex(wanted.string ?? "")) ?? true
        if !holds { faults.append("\(place): does not match \(wanted)") }
      case "minimum":
        if let number = value.double, let least = wanted.double, number < least {
          faults.append("\(place): less than \(least)")
        }
      case "maximum":
        if let number = value.double, let most = wanted.double, number > most {
          faults.append("\(place): more than \(most)")
        }
      case "items":
        for (position, item) in (value.items ?? []).enumerated() {
          faults += try self.faults(item, wanted, within: resource, at: "\(place)/\(position)")
        }
      case "properties":
        for (key, member) in value.members ?? [:] {
          guard let property = wanted[key] else { continue }
          faults += try self.faults(member, property, within: resource, at: "\(place)/\(key)")
        }
      case "required":
        for key in wanted.items?.compactMap(\.string) ?? [] where value[key] == nil {
          faults.append("\(place): \(key) is missing")
        }
      case "additionalProperties":
        guard wanted == .truth(false) else { throw Unusable(what: "\(place): \(keyword)") }
        let known = keywords["properties"]?.members ?? [:]
        for key in value.members?.keys.sorted() ?? [] where known[key] == nil {
          faults.append("\(place): \(key) is not known")
        }
      default: throw Unusable(what: "\(place): unknown keyword \(keyword)")
      }
    }
    return faults.sorted()
  }

  /// The schema that a reference means, and the resource in which its own references are looked up.
  private func resolve(_ reference: String, _ resource: Json) throws -> (Json, Json) {
    let start = "#/$defs/"
    if reference.hasPrefix(start) {
      guard let found = resource["$defs"]?[String(reference.dropFirst(start.count))] else {
        throw Unusable(what: "nothing is at \(reference)")
      }
      return (found, resource)
    }
    let parts = root["$defs"]?.members?.values.map { $0 } ?? []
    guard let found = parts.first(where: { $0["$id"]?.string == reference }) else {
      throw Unusable(what: "nothing is called \(reference)")
    }
    return (found, found)
  }

  private func isOf(_ type: String?, _ value: Json) throws -> Bool {
    switch type {
    case "object": value.members != nil
    case "array": value.items != nil
    case "string": value.string != nil
    case "boolean": value == .truth(true) || value == .truth(false)
    case "null": value == .null
    case "number": value.double != nil
    case "integer": value.double.map { $0 == $0.rounded() } ?? false
    default: throw Unusable(what: "no type is called \(type ?? "that")")
    }
  }
}
