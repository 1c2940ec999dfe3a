import ArgumentParser
import Belief
import Playbook
import Rehearsal

/// With whom one talks, and about what.
struct SceneOptions: ParsableArguments {
  @Option(
    help: "How far the executive supports it: opposed, blind, hesitant, positive, enthusiast.")
  var level: String?

  @Option(
    help: ArgumentHelp(
      """
      What stands in the way; may be repeated: \
      \(Barrier.allCases.map(\.rawValue).joined(separator: ", ")).
      """))
  var barrier: [String] = []

  @Option(help: "The sector, such as healthcare.")
  var sector: String?

  @Option(help: "What the executive wants to reach, in their own words.")
  var goal: String?

  /// Whether any of these was said.
  var isGiven: Bool { level != nil || !barrier.isEmpty || sector != nil || goal != nil }

  /// The scene; what an option does not say, a transcript's header may.
  func scene(header: [String: String] = [:], in playbook: Playbook) throws -> Scene {
    let barriers =
      barrier.isEmpty
      ? (header["barrier"] ?? header["barriers"] ?? "").split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      } : barrier
    return Scene(
      sector: try sector(header["sector"], in: playbook),
      level: try one(level ?? header["level"], "level", of: Level.self),
      barriers: try barriers.compactMap { try one($0, "barrier", of: Barrier.self) },
      goal: goal ?? header["goal"])
  }

  private func sector(_ named: String?, in playbook: Playbook) throws -> String? {
    guard let word = (sector ?? named)?.lowercased() else { return nil }
    let options = playbook[question: "sector"]?.options ?? []
    if let option = options.first(where: { $0.id == word || $0.say.lowercased() == word }) {
      return option.id
    }
    throw Failure.notOneOf(word, field: "sector", known: options.map(\.id))
  }

  private func one<ID: RawRepresentable & CaseIterable>(
    _ text: String?, _ field: String, of: ID.Type
  ) throws -> ID? where ID.RawValue == String {
    guard let text else { return nil }
    if let id = ID(rawValue: text.lowercased()) { return id }
    throw Failure.notOneOf(text, field: field, known: ID.allCases.map(\.rawValue))
  }
}
