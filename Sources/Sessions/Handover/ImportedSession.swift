public import Foundation
import Interview

/// A session as the lines of a handover build it up.
struct ImportedSession {
  /// One event, and the text that is stored of it.
  struct Entry {
    let at: Int64
    let event: Event
    let text: String
  }

  /// The session.
  let id: SessionID
  /// The line that began it; nil if that was damaged.
  let head: HandoverLine.Head?
  /// Its events, from the first without gaps.
  private(set) var entries: [Entry] = []
  /// Whether an event is missing, so that what follows it counts for nothing.
  private(set) var isBroken = false

  /// Begins a session.
  init(_ id: SessionID, head: HandoverLine.Head?) {
    self.id = id
    self.head = head
  }

  /// Roughly the bytes of its text.
  private(set) var size = 0

  /// The plan given last, if one was.
  var plan: [PlannedStep]? {
    entries.lazy.reversed().compactMap { entry in
      if case .planned(let steps) = entry.event { steps } else { nil }
    }.first
  }

  /// Whether events are missing, here or at the end of the file.
  var isCutShort: Bool { isBroken || entries.count < head?.events ?? 0 }

  /// Adds the next event; throws if its number was there already, with another event.
  mutating func add(_ entry: HandoverLine.Entry) throws(ImportNote.Fault) {
    let text = try ImportedSession.text(of: entry.event)
    let new = Entry(at: entry.at.milliseconds, event: entry.event, text: text)
    if entry.seq >= 1, entry.seq <= entries.count {
      let old = entries[entry.seq - 1]
      if old.text != new.text || old.at != new.at { throw .repeated(id, seq: entry.seq) }
      return
    }
    guard !isBroken, entry.seq == entries.count + 1 else {
      isBroken = true
      return
    }
    entries.append(new)
    size += text.utf8.count
  }

  private static func text(of event: Event) throws(ImportNote.Fault) -> String {
    do { return try EventText.encode(event) } catch { throw .wrong(place: "event") }
  }
}
