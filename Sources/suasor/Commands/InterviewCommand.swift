import ArgumentParser
import Documents
import Foundation
import Interview
import Playbook
import Sessions
import Terminal

/// `suasor interview`: the conversation.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Talk about one executive (this is what `suasor` alone does).")

  @Flag(help: "Begin with somebody new, without offering the paused conversations.")
  var new = false

  @Option(
    help: ArgumentHelp("Go on with this conversation.", valueName: "id"), completion: .sessions)
  var session: String?

  @Flag(
    help:
      "Keep what is typed for the arrow keys of later conversations; else only bare commands are.")
  var keepHistory = false

  @Flag(help: "Teach: notes before each part, and your own view before the verdict.")
  var coach = false

  @Option(help: ArgumentHelp("Who learns; for --coach.", valueName: "name"))
  var trainee: String?

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func validate() throws {
    if trainee != nil, !coach { throw ValidationError("--trainee goes with --coach.") }
    if new, session != nil { throw ValidationError("Say either --new or --session, not both.") }
  }

  func run() throws {
    let opening = StoreOpening(at: place.url)
    let playbook = try content.playbook()
    let store = try opening.store()
    let today = try calendar.day()
    let output = Output()
    let face = Face(screen: looks.screen, output: output)
    let source = LineSources.standard(output: output, echoPrompt: true)
    let chosen =
      try session.map { try find($0, in: store) } ?? offered(store, playbook, face, source)
    let sitting: Sitting
    do {
      sitting =
        try chosen.map { try Sitting(resuming: $0, in: store) } ?? Sitting(newIn: store, at: Date())
    } catch let error as StoreError {
      throw Failure.store(error)
    }
    try sitting.hold(
      sitting.past.isEmpty ? .opened(today: today) : .resumed(today: today), playbook, store,
      source, face, keepsHistory: keepHistory, coaching: coach ? Trainee(name: trainee) : nil)
  }

  private func find(_ typed: String, in store: SessionStore) throws -> SessionID {
    do {
      let summary = try store.summary(of: store.find(prefix: typed))
      guard summary.kind == .interview else { throw Failure.isNoInterview(summary.id) }
      return summary.id
    } catch let error as StoreError {
      throw Failure.store(error)
    }
  }

  /// The paused conversation that the practitioner picks; nil for a new one, and always on a pipe.
  private func offered(
    _ store: SessionStore, _ playbook: Playbook, _ face: Face, _ source: any LineSource
  ) throws -> SessionID? {
    guard !new, source is ReadlineSource else { return nil }
    let paused: [SessionSummary]
    do {
      paused = try store.list(SessionFilter(kind: .interview), limit: 50)
        .filter { $0.status != .finished && $0.answers > 0 }
    } catch {
      throw Failure.store(error)
    }
    let shown = Array(paused.prefix(9))
    guard !shown.isEmpty else { return nil }
    face.paragraph(playbook.lines.text(.resumeHeading))
    for (position, summary) in shown.enumerated() {
      let values = [
        "number": "\(position + 1)", "name": summary.alias ?? playbook.lines.text(.theExecutive),
        "count": "\(summary.answers)",
        "when": summary.lastDay,
      ]
      face.output.line("  " + visible(playbook.lines.text(.resumeItem, values)))
    }
    let ids = shown.map(\.id.description)
    (source as? ReadlineSource)?.completer = { _, word in ids.filter { $0.hasPrefix(word) } }
    while true {
      face.paragraph(playbook.lines.text(.resumeAsk))
      switch source.next(prompt: face.promptMark) {
      case .line(let text):
        let typed = text.trimmingCharacters(in: .whitespaces)
        if typed.isEmpty { return nil }
        if let number = Int(typed), shown.indices.contains(number - 1) {
          return shown[number - 1].id
        }
        let named = shown.filter { Self.names($0.alias ?? "", in: typed) }
        if let only = named.first, named.count == 1 { return only.id }
        let meaning = playbook.replies.likelyMeaning(of: typed)
        if shown.count == 1, meaning == .yes || meaning == .resume { return shown[0].id }
        if SessionID(typed) != nil, let id = try? store.find(prefix: typed) { return id }
        if meaning == .pause || ["/quit", "/exit", "q"].contains(typed.lowercased()) {
          throw ExitCode.success
        }
        if meaning == .no || ["n", "new"].contains(typed.lowercased()) { return nil }
      case .interrupt: continue
      case .endOfInput: throw ExitCode.success
      case .terminate(let signal): throw Failure.signal(signal)
      case .hangup: throw Failure.signal(SIGHUP)
      }
    }
  }

  /// Whether the words hold the alias or a telling part of it: "yes, Patel-Howe" for Dr Patel-Howe.
  private static func names(_ alias: String, in typed: String) -> Bool {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    }
    let own = words(alias)
    return !own.isEmpty
      && (own.isSubset(of: words(typed))
        || !own.filter { $0.count > 3 }.isDisjoint(with: words(typed)))
  }
}
