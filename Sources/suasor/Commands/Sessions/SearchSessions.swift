import ArgumentParser
import Foundation
import Playbook
import Sessions
import Terminal

/// `suasor sessions search`.
struct SearchSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find conversations by what was said in them.",
    discussion: """
      Finds the conversations in which all of the words were typed or chosen, the latest first, in \
      whatever form and case. "Several words" in quotation marks are looked for as they stand, and \
      organ* finds every word that begins so. What Suasor itself said is not searched.
      """)

  @Argument(help: "What to look for.")
  var words: [String]

  @Option(help: ArgumentHelp("Show this many conversations at most.", valueName: "count"))
  var limit = 20

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    // One argument of several words was quoted for the shell, and is meant as typed.
    let typed = words.joined(separator: " ")
    let results = try storing { try place.open().search(typed, limit: limit) }
    let output = Output()
    guard !results.isEmpty else {
      output.line("Nothing was found for \(visible(typed)).")
      return
    }
    let playbook = try content.playbook()
    try looks.byPages { face in
      for (index, result) in results.enumerated() {
        if index > 0 { face.output.line() }
        show(result, playbook, face.output)
      }
    }
  }

  private func show(_ result: SearchResult, _ playbook: Playbook, _ output: Output) {
    let screen = looks.screen
    let summary = result.summary
    let kind = summary.kind == .interview ? nil : summary.kind.rawValue
    let facts = [visible(summary.alias ?? "-"), kind, summary.verdict, summary.lastDay]
    let heading = "\(summary.id)  \(facts.compactMap { $0 }.joined(separator: ", "))"
    output.line(
      wrap(heading, width: screen.measure, rest: "        ").split(separator: "\n")
        .map { screen.styled(String($0), .strong) }.joined(separator: "\n"))
    for hit in result.hits {
      let about = hit.about.map { "\(playbook[question: $0]?.short ?? $0): " } ?? ""
      let words = hit.spans.map { span in
        let text = visible(span.text.split(whereSeparator: \.isNewline).joined(separator: " "))
        return span.isMatch ? marked(text) : text
      }
      output.line(
        wrap(visible(about) + words.joined(), width: screen.measure, first: "  - ", rest: "    "))
    }
    let rest = result.count - result.hits.count
    if rest > 0 { output.line("    and \(rest) more") }
  }

  /// What was looked for, told apart also where there is no colour.
  private func marked(_ text: String) -> String {
    if looks.screen.colour { return looks.screen.styled(text, .strong) }
    return looks.screen.plain ? text : "*\(text)*"
  }
}
