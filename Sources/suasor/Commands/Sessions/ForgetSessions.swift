import ArgumentParser
import Interview
import Sessions
import Terminal

/// `suasor sessions forget`, which is also called `delete`.
struct ForgetSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Delete conversations for good, from the file as well.",
    discussion: """
      Their reviews and the rehearsals of the talk go with them. Nothing of them is left in the file, its \
      index or its log. Copies that you exported, wrote as \
      documents or backed up are not found from here.
      """, aliases: ["delete"])

  @Argument(help: "Their ids, or the beginnings of them.", completion: .sessions)
  var ids: [String] = []

  @Flag(help: "Forget all of them.")
  var all = false

  @Flag(name: [.short, .long], help: "Do not ask.")
  var yes = false

  @OptionGroup var place: StoreOptions

  func validate() throws {
    if ids.isEmpty != all { throw ValidationError("Name conversations, or say --all.") }
  }

  func run() throws {
    let store = try place.open()
    let output = Output()
    let chosen = all ? [] : try storing { try ids.map { try store.find(prefix: $0) } }
    if !yes {
      let what = try storing { try described(chosen, in: store) }
      let source = LineSources.standard(output: output, echoPrompt: true)
      let answer = source.next(prompt: "Delete \(what) for good? y or n: ")
      guard case .line(let text) = answer, text.lowercased().hasPrefix("y") else {
        output.line("Nothing is deleted.")
        return
      }
    }
    let history = PromptHistory(beside: store.url)
    try storing {
      if all { return try store.forgetAll() }
      let gone = try chosen + chosen.flatMap { try store.companions(of: $0).all }
      let locks = try Set(gone).map { try store.lock($0) }
      try history.forget(typed(in: gone, store))
      try withExtendedLifetime(locks) { try store.forget(chosen) }
    }
    if all { try history.forget(nil) }
    output.line("Deleted \(all ? "all" : chosen.map(\.description).joined(separator: ", ")).")
  }

  /// Every line that was typed in these sessions; of a damaged one, what can be read in no way.
  private func typed(in ids: [SessionID], _ store: SessionStore) -> Set<String> {
    let events = ids.flatMap { (try? store.events(of: $0)) ?? [] }
    return Set(
      events.compactMap { stored in
        if case .typed(let text) = stored.event { text } else { nil }
      })
  }

  /// `2 reviews`; nil for none.
  private static func counted(_ count: Int, _ name: String) -> String? {
    count == 0 ? nil : "\(count) \(name)" + (count == 1 ? "" : "s")
  }

  private func described(_ ids: [SessionID], in store: SessionStore) throws -> String {
    if all {
      let count = try store.count()
      return count == 1 ? "the one conversation" : "all \(count) conversations"
    }
    return try ids.map { id in
      let companions = try store.companions(of: id)
      let with = [
        Self.counted(companions.rehearsals.count, "rehearsal"),
        Self.counted(companions.all.count - companions.rehearsals.count, "review"),
      ].compactMap { $0 }.joined(separator: " and ")
      let name = try store.summary(of: id).alias.map { " (\(visible($0)))" } ?? ""
      return "\(id)" + name + (with.isEmpty ? "" : " with its \(with)")
    }.joined(separator: ", ")
  }
}
