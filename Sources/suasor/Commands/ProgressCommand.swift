import ArgumentParser
import Documents
import Playbook
import Practice
import Terminal

/// `suasor progress`.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "How somebody gets on: rehearsals by check, own views, what to practise next.",
    discussion: """
      Trainees are named with --trainee when they rehearse or are coached. Their own views of the level \
      are compared with the verdicts by weighted kappa (Cohen 1968), each step between two levels taking \
      away as much; its interval comes from the standard error of Fleiss, Cohen and Everitt (1969).
      """)

  @Argument(
    help: ArgumentHelp(
      "Who; without a name, those who gave none, or the only one who did.", valueName: "trainee"))
  var named: String?

  @Option(name: .customLong("trainee"), help: ArgumentHelp("The same.", valueName: "name"))
  var namedByOption: String?

  private var trainee: String? { named ?? namedByOption }

  @Flag(help: "How far supervisors and the scorer agree, check by check.")
  var supervisors = false

  @Option(
    help: ArgumentHelp("terminal, markdown, html, json, csv or text.", valueName: "format"))
  var format = DocumentFormat.terminal

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func validate() throws {
    if supervisors, trainee != nil {
      throw ValidationError("--supervisors is about all trainees; leave the name out.")
    }
    if named != nil, namedByOption != nil {
      throw ValidationError("Name the trainee once, with --trainee or without.")
    }
  }

  func run() throws {
    let playbook = try content.playbook()
    let source = try storing { try ProgressSource(place.open(), playbook) }
    if supervisors {
      return try show(
        AgreementDocument(SupervisorAgreement.all(in: source.records), in: playbook), playbook)
    }
    let names = source.trainees
    if let trainee, !names.contains(where: { $0.lowercased() == trainee.lowercased() }) {
      throw Failure.noSuchTrainee(trainee, known: names)
    }
    let chosen = trainee ?? (source.hasUnnamed || names.count > 1 ? nil : names.first)
    if chosen == nil, !source.hasUnnamed, !names.isEmpty { throw Failure.whichTrainee(names) }
    let progress = source.progress(of: chosen)
    try show(
      ProgressDocument(progress, in: playbook) { arguments in
        (["suasor"] + arguments.map(quoted)).joined(separator: " ")
      }, playbook)
    if trainee == nil, !names.isEmpty, chosen == nil, format == .terminal {
      Face(screen: looks.screen, output: Output()).paragraph(
        visible("With a name: \(names.joined(separator: ", "))."))
    }
  }

  private func show(_ document: some Document, _ playbook: Playbook) throws {
    let writer = DocumentWriter(playbook: playbook, harmless: visible)
    let text = try documenting { try writer.write(document, as: format) }
    if format == .terminal {
      try looks.byPages { $0.show(document: text) }
    } else {
      Output().write(text)
    }
  }
}
