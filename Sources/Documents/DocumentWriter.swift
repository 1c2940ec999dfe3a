import Foundation
import Mustache
import Playbook

/// Writes documents in their formats, by the playbook's layouts.
public struct DocumentWriter: Sendable {
  /// Why a document cannot be written.
  public enum Failure: Error, Sendable, Equatable {
    /// The playbook has no such template.
    case noTemplate(String)
    /// The template is wrong.
    case badTemplate(String, reason: String)
  }

  private let playbook: Playbook
  private let harmless: @Sendable (String) -> String

  /// Creates a writer; `harmless` makes control characters in what people typed visible.
  public init(playbook: Playbook, harmless: @escaping @Sendable (String) -> String) {
    self.playbook = playbook
    self.harmless = harmless
    MustacheContentTypes.register(MarkdownContentType(), named: MarkdownContentType.name)
    MustacheContentTypes.register(ScreenContentType(), named: ScreenContentType.name)
    MustacheContentTypes.register(HtmlContentType(), named: HtmlContentType.name)
  }

  /// A document in a format.
  public func write<Written: Document>(
    _ document: Written, as format: DocumentFormat
  ) throws -> String {
    switch format {
    case .json: try json(document)
    case .csv: document.table.text(harmless: harmless)
    case .html: try page(document, Written.layout)
    case .markdown: try text(document, Written.layout, contentType: MarkdownContentType.name)
    case .text: Markup.plainText(of: try screen(document, Written.layout))
    case .terminal: try screen(document, Written.layout)
    }
  }

  /// A roadmap at a glance, for the screen.
  public func overview(_ roadmap: RoadmapDocument) throws -> String {
    try screen(roadmap, "overview")
  }

  /// What a session holds at a glance, for the screen.
  public func summary(_ transcript: TranscriptDocument) throws -> String {
    try screen(transcript, "session")
  }

<<<<<<< HEAD
  /// Writes a value as JSON, its keys in order.
  public func json(_ value: some Encodable) throws -> String {
=======
  /// A verdict as JSON.
  public func json(_ assessment: AssessmentDocument) throws -> String {
    try encoded(assessment)
  }

  /// Writes what was read from a note as JSON.
  public func json(_ reading: ReadDocument) throws -> String {
    try encoded(reading)
  }

  /// Writes any other document as JSON.
  public func json(of document: some Encodable) throws -> String {
    try encoded(document)
  }

  private func write(
    _ document: some Encodable, template name: String, as format: DocumentFormat
  ) throws -> String {
    switch format {
    case .json: return try encoded(document)
    case .markdown: return try render(document, name, contentType: MarkdownContentType.name)
    case .text:
      return Markup.plainText(of: try render(document, name, contentType: ScreenContentType.name))
    case .terminal: return try render(document, name, contentType: ScreenContentType.name)
    }
  }

  private func encoded(_ document: some Encodable) throws -> String {
>>>>>>> a75d448 (Rehearsal: a whole conversation scored, with cited lines and a better line for each miss)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  /// JSON in which no character steers a terminal or turns the reading direction; the encoder escapes
  /// only those below U+0020.
  private func escaped(_ json: String) -> String {
    var result = ""
    for scalar in json.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func page(_ document: Any, _ name: String) throws -> String {
    let layouts = try Layouts(playbook, folder: "html", contentType: HtmlContentType.name)
    return harmless(try layouts.render(document, name))
  }

  private func screen(_ document: Any, _ name: String) throws -> String {
    try text(document, name, contentType: ScreenContentType.name)
  }

  private func text(_ document: Any, _ name: String, contentType: String) throws -> String {
    harmless(try Layouts(playbook, contentType: contentType).render(document, name))
  }
}
