import Foundation
import Interview

/// One line of a handover, read.
enum HandoverLine {
  /// The line that begins a session.
  struct Head {
    let id: SessionID
    let kind: SessionSummary.Kind
    let createdAt: Date
    let updatedAt: Date
    let events: Int
    let summary: SummaryUpdate
  }

  /// One event of a session.
  struct Entry {
    let id: SessionID
    let seq: Int
    let at: Date
    let event: Event
  }

  case head(Head)
  case entry(Entry)

  /// Reads a line; throws an `ImportNote.Fault` if it is none.
  init(_ bytes: some Collection<UInt8>, decoder: JSONDecoder) throws(ImportNote.Fault) {
    guard bytes.count <= HandoverLine.longest else { throw .tooLong }
    let data = Data(bytes)
    guard String(validating: data, as: UTF8.self) != nil else { throw .notText }
    do {
      let line = try decoder.decode(Fields.self, from: data)
      self = try HandoverLine.read(line)
    } catch let fault as ImportNote.Fault {
      throw fault
    } catch {
      throw HandoverLine.fault(error, in: data, decoder: decoder)
    }
  }

  /// The bytes of the longest line that is read: many times what anybody ever types at once.
  static let longest = 1 << 26

  private static func read(_ line: Fields) throws(ImportNote.Fault) -> HandoverLine {
    switch line {
    case .session(let it):
      guard it.schema <= HandoverForm.schema else { throw .newer }
      guard let created = HandoverForm.time(it.createdAt),
        let updated = HandoverForm.time(it.updatedAt)
      else { throw .wrong(place: "created_at, updated_at") }
      return .head(
        Head(
          id: it.id, kind: it.kind, createdAt: created, updatedAt: updated,
          events: max(0, it.events), summary: it.summary))
    case .event(let it):
      guard it.schema <= HandoverForm.schema, it.eventSchema <= Event.schema else { throw .newer }
      guard let at = HandoverForm.time(it.at) else { throw .wrong(place: "at") }
      return .entry(Entry(id: it.id, seq: it.seq, at: at, event: it.event))
    }
  }

  /// What is wrong with a line that could not be decoded; one of a newer form says so first.
  private static func fault(
    _ error: any Error, in data: Data, decoder: JSONDecoder
  ) -> ImportNote.Fault {
    let versions = try? decoder.decode(Versions.self, from: data)
    if versions?.schema ?? 0 > HandoverForm.schema || versions?.eventSchema ?? 0 > Event.schema {
      return .newer
    }
    guard let error = error as? DecodingError else { return .notJSON }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return context.codingPath.isEmpty ? .notALine : .wrong(place: place(context.codingPath))
    case .keyNotFound(let key, let context):
      return versions?.record == nil ? .notALine : .wrong(place: place(context.codingPath + [key]))
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty ? .notJSON : .wrong(place: place(context.codingPath))
    @unknown default: return .notALine
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.map(\.stringValue).joined(separator: ".")
  }
}

/// The fields of a line, as they are written.
private enum Fields: Decodable {
  case session(Session)
  case event(Entry)

  struct Session: Decodable {
    let schema: Int
    let id: SessionID
    let kind: SessionSummary.Kind
    let createdAt: String
    let updatedAt: String
    let events: Int
    let summary: SummaryUpdate

    enum CodingKeys: String, CodingKey {
      case schema, id, kind, events, summary
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }
  }

  struct Entry: Decodable {
    let schema: Int
    let id: SessionID
    let seq: Int
    let at: String
    let eventSchema: Int
    let event: Event

    enum CodingKeys: String, CodingKey {
      case schema
      case id = "session"
      case seq, at
      case eventSchema = "event_schema"
      case event
    }
  }

  enum Record: String, Decodable { case session, event }

  enum CodingKeys: CodingKey { case record }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Record.self, forKey: .record) {
    case .session: self = .session(try Session(from: decoder))
    case .event: self = .event(try Entry(from: decoder))
    }
  }
}

/// What a line says of itself, if it says nothing else that is understood.
private struct Versions: Decodable {
  let record: String?
  let schema: Int?
  let eventSchema: Int?

  enum CodingKeys: String, CodingKey {
    case record, schema
    case eventSchema = "event_schema"
  }
}
