import ArgumentParser
import Documents
import Foundation
import Interview
import Playbook
import Practice
import Rehearsal
import Sessions
import Terminal

/// `suasor rehearse`: practising the talk with the executive.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Practise the talk with a simulated executive, or score one that was held.",
    discussion: """
      With the id of an interview, the executive is the one found there: at the likeliest level, with the \
      barriers and the manner that were found. With the id of a rehearsal, that rehearsal goes on. Without \
      an id, say at least --level.

      A transcript to score is plain text, Markdown or JSON; each turn begins with a name and a colon. \
      Above it may stand a level, a sector, a barrier and a goal ("Level: hesitant"); options come first.
      """)

  @Argument(
    help: "An interview's id, or that of a rehearsal to go on with.", completion: .sessions)
  var id: String?

  @Option(help: ArgumentHelp("Score this transcript, or - for standard input.", valueName: "file"))
  var score: String?

  @Option(help: "The name under which the junior speaks in it, if it does not tell.")
  var junior: String?

  @Flag(help: "Print the score as JSON.")
  var json = false

  @OptionGroup var setting: SceneOptions
  @OptionGroup var staging: StagingOptions
  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func validate() throws {
    if score != nil, id != nil || staging.isGiven {
      throw ValidationError("A transcript is scored by itself; leave the id and the rest out.")
    }
    if score == nil, json || junior != nil {
      throw ValidationError("--json and --junior go with --score.")
    }
    if score == nil, id == nil, setting.level == nil {
      throw ValidationError(
        "Say whom to rehearse with: an interview's id, or --level with a level such as hesitant.")
    }
  }

  func run() throws {
    let playbook = try content.playbook()
    if let score { return try mark(score, playbook) }
    let scene = try setting.scene(in: playbook)
    let store = try place.open()
    let reader = TurnReader(playbook: playbook)
    guard let id else {
      return try begin(staging.staging(of: scene), store, playbook, reader)
    }
    let (known, events) = try storing {
      let known = try store.find(prefix: id)
      return (known, try store.events(of: known).map(\.event))
    }
    if events.contains(where: \.isStaging) {
      if staging.isGiven || setting.isGiven {
        throw ValidationError("A rehearsal goes on as it was begun; leave the options out.")
      }
      try goOn(known, store, playbook, reader)
    } else {
      try begin(
        staging.staging(after: known, events, scene, in: playbook), store, playbook, reader)
    }
  }

  private func begin(
    _ staging: Staging, _ store: SessionStore, _ playbook: Playbook, _ reader: TurnReader
  ) throws {
    let sitting = try storing { try Sitting(newIn: store, kind: .rehearsal, at: Date()) }
    let record = RehearsalRecord(staging, playbook: playbook, reader: reader)
    try hold(record, sitting, .opened(today: calendar.day()), store, playbook)
  }

  private func goOn(
    _ id: SessionID, _ store: SessionStore, _ playbook: Playbook, _ reader: TurnReader
  ) throws {
    let sitting = try storing { try Sitting(resuming: id, in: store) }
    let record = RehearsalRecord(
      replaying: sitting.past.map(\.event), playbook: playbook, reader: reader)
    guard let record else { throw Failure.isInterview }
    try hold(record, sitting, .resumed(today: calendar.day()), store, playbook)
  }

  private func hold(
    _ record: RehearsalRecord, _ sitting: Sitting, _ first: Input, _ store: SessionStore,
    _ playbook: Playbook
  ) throws {
    let output = Output()
    let talk = RehearsalTalk(
      record, playbook: playbook, resumeCommand: "suasor rehearse \(sitting.id)")
    try sitting.hold(
      talk, first, store, LineSources.standard(output: output, echoPrompt: true),
      Face(screen: looks.screen, output: output))
  }

  /// Scores a talk that was held elsewhere.
  private func mark(_ path: String, _ playbook: Playbook) throws {
    let text: TalkText
    do {
      text = try TalkText(try InputText.read(path), junior: junior)
    } catch let fault as TalkText.Fault {
      throw Failure.talk(path: path, fault)
    }
    let scene = try setting.scene(header: text.header, in: playbook)
    let result = Scorer(playbook: playbook).score(text.talk, in: scene)
    let writer = DocumentWriter(playbook: playbook, harmless: visible)
    let document = ScoreDocument(result, in: playbook)
    if json {
      Output().write(try documenting { try writer.json(document) })
    } else {
      let text = try documenting { try writer.write(document, as: .terminal) }
      try looks.byPages { $0.show(document: text) }
    }
  }
}
