import ArgumentParser
import Belief
import Documents
import Foundation
import Interview
import Playbook
import Sessions
import Terminal

/// `suasor prompts learn`: what the counts would become in the light of confirmed positions.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Show what the counts would become, by the executives whose position is confirmed.",
    discussion: """
      The authors' counts are taken for twenty people seen at each level. Each answer about an executive \
      whose position was put on record with `suasor sessions confirm` adds to them: one person if it was \
      seen, less if it was told, guessed, or is old. Nothing is written unless --write names a folder.
      """)

  @Option(help: ArgumentHelp("Write a playbook with the new counts.", valueName: "dir"))
  var write: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Show every count of which anything was seen, not only those that moved most.")
  var all = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  /// So many counts are shown unless all are asked for.
  private static let mostRows = 20

  func run() throws {
    let playbook = try content.playbook()
    if playbook.plan.learntFrom != nil { throw Failure.learntAlready }
    let store = try place.open()
    var answers: [LabelledAnswer] = []
    var executives = 0
    for id in try storing({ try store.verified() }) {
      let events = try storing { try store.events(of: id) }.map(\.event)
      let labelled = LabelledAnswer.all(in: events, of: playbook)
      if !labelled.isEmpty { executives += 1 }
      answers += labelled
    }
    let learnt = LearntCounts(answers, in: playbook)
    if json {
      let writer = DocumentWriter(playbook: playbook, harmless: visible)
      Output().write(
        try writer.json(LearntDocument(learnt, executives: executives, of: playbook)))
    } else {
      show(learnt, executives: executives, answers: answers.count, playbook)
    }
    if let write { try self.write(learnt, executives, to: write, playbook) }
  }

  private func show(
    _ learnt: LearntCounts, executives: Int, answers: Int, _ playbook: Playbook
  ) {
    let output = Output()
    guard executives > 0 else {
      output.line(
        "No position is confirmed yet. `suasor sessions confirm ID LEVEL` puts one on record.")
      return
    }
    output.line(
      "Executives on record: \(executives), with answers that count: \(answers). Of the "
        + "\(learnt.cells.count) counts on which these bear, \(learnt.changed.count) would be another. "
        + "The farthest moved first:")
    let cells = all ? learnt.moved : Array(learnt.moved.prefix(Self.mostRows))
    let rows = cells.map { cell in
      [
        "\(cell.question): \(cell.option)", cell.level.rawValue, "\(cell.authored)",
        "\(cell.learnt)",
        tenths(cell.interval.lowerBound) + "–" + tenths(cell.interval.upperBound),
        tenths(cell.seen) + " of " + tenths(cell.sample),
      ]
    }
    let header = ["Answer", "Level", "Was", "Now", "9 in 10", "Seen"]
    output.line(looks.screen.table(rows, header: header))
    if learnt.moved.count > cells.count {
      output.line("\(learnt.moved.count - cells.count) more with --all.")
    }
  }

  private func write(
    _ learnt: LearntCounts, _ executives: Int, to folder: String, _ playbook: Playbook
  ) throws {
    let path = PrivateFile.expanded(folder)
    if FileManager.default.fileExists(atPath: path) { throw Failure.fileExists(path: folder) }
    let edits = learnt.changed.map {
      CountEdit(question: $0.question, option: $0.option, level: $0.level, count: $0.learnt)
    }
    let note = """

      # The counts were learnt from executives whose position was confirmed: \(executives).
      learnt-from: "\(playbook.digest)"

      """
    let texts: [String: String]
    do {
      texts = try playbook.files.replacing(edits, note: note)
    } catch {
      throw Failure.playbook(error, playbook.files)
    }
    let files = PlaybookFiles(origin: folder, texts: texts)
    let mistakes = PlaybookCheck.mistakes(in: files)
    if !mistakes.isEmpty { throw Failure.playbook(.mistakes(mistakes), files) }
    try save(texts, to: URL(filePath: path), named: folder)
    Output().line(
      "Written to \(folder), with \(edits.count) other counts. Use it with --prompts \(folder).")
  }

  private func save(_ texts: [String: String], to folder: URL, named name: String) throws {
    do {
      for (file, text) in texts.sorted(by: { $0.key < $1.key }) {
        let url = folder.appending(path: file)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
    } catch {
      throw Failure.unwritable(path: name, reason: error.localizedDescription)
    }
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
