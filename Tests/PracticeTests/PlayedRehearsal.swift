import Belief
import Interview
import Playbook
import Practice
import Rehearsal

/// A rehearsal as it is written down in `Rehearsals/`: how it is staged, and what the junior says when it
/// is played well and when it is played badly.
struct PlayedRehearsal {
  let name: String
  let staging: Staging
  let well: [String]
  let badly: [String]

  /// Why a file cannot be read.
  struct Fault: Error {
    let file, line: String
  }

  init(_ text: String, name: String) throws {
    var fields: [String: String] = [:]
    var parts: [String: [String]] = [:]
    var part: String?
    for line in text.split(whereSeparator: \.isNewline).map(String.init) {
      if line.hasPrefix("== ") {
        part = String(line.dropFirst(3))
      } else if line.hasPrefix("> "), let part {
        parts[part, default: []].append(String(line.dropFirst(2)))
      } else if part == nil, let colon = line.firstIndex(of: ":") {
        fields[String(line[..<colon])] = line[line.index(after: colon)...].trimmed
      } else {
        throw Fault(file: name, line: line)
      }
    }
    func list<ID: RawRepresentable<String>>(_ field: String) throws -> [ID] {
      try (fields[field] ?? "").split(separator: ",").map { word in
        guard let id = ID(rawValue: word.trimmed) else { throw Fault(file: name, line: field) }
        return id
      }
    }
    guard let level = fields["level"].flatMap(Level.init),
      let seed = fields["seed"].flatMap(UInt64.init),
      let difficulty = Difficulty(rawValue: fields["difficulty"] ?? "real"),
      let well = parts["well"], let badly = parts["badly"]
    else { throw Fault(file: name, line: "level, seed, well or badly") }
    self.name = name
    self.well = well
    self.badly = badly
    staging = try Staging(
      level: level, barriers: list("barriers"), manner: list("manner"), sector: fields["sector"],
      goal: fields["goal"], difficulty: difficulty, seed: seed)
  }

  /// The talk in which these lines are said, until the executive decides.
  func play(_ lines: [String]) -> Encounter {
    var encounter = Encounter(staging.setup, playbook: playbook, reader: reader)
    for line in lines { encounter.receive(line) }
    return encounter
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
