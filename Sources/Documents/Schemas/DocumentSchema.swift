import Foundation
import Playbook

/// The form of each document that is written as JSON, as a JSON Schema (draft 2020-12).
public enum DocumentSchema: String, CaseIterable, Sendable {
  /// A conversation.
  case transcript
  /// A way forward.
  case roadmap
  /// The whole file on one executive.
  case report
  /// One page for the executive.
  case brief
  /// The plan in five steps.
  case ropes
  /// A rehearsal.
  case rehearsal
  /// How a talk went.
  case score
  /// A verdict without a conversation.
  case assessment
  /// What a note says.
  case reading
  /// What a reply means.
  case reply
  /// How somebody gets on.
  case progress
  /// How far supervisors and the scorer agree.
  case agreement
  /// What the counts would become.
  case learnt

  /// The schema with those that it refers to, so that it can be used by itself.
  ///
  /// The form is the program's, whatever content it is used with.
  public func text() throws -> String {
    var schema = try parsed()
    var within = schema["$defs"] as? [String: Any] ?? [:]
    for part in DocumentSchema.allCases where try parts().contains(part) {
      within[part.rawValue] = try part.parsed()
    }
    schema["$defs"] = within
    let data = try JSONSerialization.data(
      withJSONObject: schema, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The schemas that this one refers to, and those that these refer to.
  private func parts() throws -> Set<DocumentSchema> {
    let source = try file()
    var parts: Set<DocumentSchema> = []
    for other in DocumentSchema.allCases where other != self {
      if source.contains("\"$ref\": \"\(other.name)\"") {
        parts.formUnion([other])
        parts.formUnion(try other.parts())
      }
    }
    return parts
  }

  /// The name by which others refer to it.
  private var name: String { "urn:suasor:document:\(rawValue):1" }

  private func parsed() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(file().utf8))
    guard let schema = object as? [String: Any] else {
      throw DocumentWriter.Failure.badTemplate(rawValue, reason: "it is not an object")
    }
    return schema
  }

  private func file() throws -> String {
    guard let text = PlaybookFiles.embedded.text("schemas/\(rawValue).json") else {
      throw DocumentWriter.Failure.noTemplate(rawValue)
    }
    return text
  }
}
