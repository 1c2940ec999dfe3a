import Documents
import Interview
import Playbook
import Terminal

/// Shows what the conversation says, on whatever screen there is.
final class Face {
  let screen: Screen
  let output: Output

  init(screen: Screen, output: Output) {
    self.screen = screen
    self.output = output
  }

  /// Shows something said.
  func show(_ utterance: Utterance) {
    let text = visible(utterance.text)
    switch utterance.tone {
    case .plain: paragraph(text)
    case .heading: heading(text)
    case .quiet: output.line(screen.styled(wrapped(text, first: "  ", rest: "  "), .faint))
    case .alert: output.line("\n" + screen.styled(wrapped(mark("!") + text, rest: "  "), .warning))
    case .item: output.line(wrapped(text, first: "  ", rest: itemIndent(text)))
    }
  }

  /// Shows a question with its answers; the mark to type after is `prompt`.
  func show(_ prompt: Prompt) {
    output.line()
    output.line(wrapped(visible(prompt.text), style: .strong))
    let width = prompt.choices.map { "\($0.number)".count }.max() ?? 1
    for choice in prompt.choices {
      let number =
        String(repeating: " ", count: width - "\(choice.number)".count) + "\(choice.number)"
      let indent = String(repeating: " ", count: width + 4)
      output.line(wrapped(visible(choice.text), first: "  \(number)  ", rest: indent))
    }
    if !prompt.hint.isEmpty {
      output.line(screen.styled(wrapped("(" + prompt.hint + ")", first: "  ", rest: "  "), .faint))
    }
  }

  /// Shows what was written elsewhere as if it had been typed here.
  func echo(_ text: String) {
    let mark = screen.plain || !screen.unicode ? "> " : "› "
    output.line("\n" + wrapped(visible(text), first: mark, rest: "  "))
  }

  /// What stands before what is typed.
  var promptMark: String {
    screen.plain || !screen.isTerminal ? "> " : screen.prompt(screen.unicode ? "› " : "> ", .you)
  }

  /// Shows a picture of the scale: drawn, or as a sentence where drawing says nothing.
  func show(_ picture: ScalePicture) {
    let lines = picture.lines(width: screen.measure - 2, unicode: screen.unicode).map { "  " + $0 }
    if screen.plain || lines.contains(where: { columns($0) > screen.measure }) {
      paragraph(picture.sentence)
    } else {
      output.line("\n" + lines.joined(separator: "\n"))
    }
  }

  /// Shows the support over time, if there is more than one day to show.
  func show(_ picture: TrajectoryPicture, heading title: String) {
    guard picture.isWorthShowing else { return }
    heading(title)
    let lines = picture.lines(unicode: screen.unicode).map { "  " + $0 }
    if screen.plain || lines.contains(where: { columns($0) > screen.measure }) {
      paragraph(picture.sentence)
    } else {
      output.line("\n" + lines.joined(separator: "\n"))
    }
  }

  /// Shows a roadmap's document made for the screen, with its steps along the calendar below the title;
  /// not where drawing says nothing, since each step tells its dates.
  func show(document: String, of roadmap: RoadmapDocument) {
    let chart = screen.plain ? nil : TimelineChart(roadmap)
    show(
      document: document,
      belowTitle: chart?.lines(width: screen.measure - 2, unicode: screen.unicode) ?? [])
  }

  /// Shows how a rehearsal went: drawn, or as a sentence where drawing says nothing.
  func show(_ picture: CoursePicture) {
    if screen.plain {
      paragraph(picture.sentence)
    } else {
      let lines = picture.lines(unicode: screen.unicode).map { "  " + $0 }
      output.line("\n" + lines.joined(separator: "\n"))
    }
  }

  /// Shows a document made for the screen.
  func show(document: String, belowTitle picture: [String] = []) {
    var picture = picture
    for block in Markup.blocks(of: document) {
      switch block {
      case .heading(let level, let title):
        heading(title, level: level)
        if !picture.isEmpty {
          output.line("\n" + picture.map { "  " + $0 }.joined(separator: "\n"))
        }
        picture = []
      case .item(let spans): output.line(wrapped(styled(spans), first: "  - ", rest: "    "))
      case .paragraph(let spans): paragraph(styled(spans))
      case .verbatim(let line): draw(line)
      }
    }
  }

  /// Shows a line of a picture: as it is drawn, or in words where drawing says nothing or finds no room.
  private func draw(_ line: String) {
    let fits = columns(line) + 2 <= screen.measure
    if screen.plain || !screen.unicode || !fits {
      output.line(wrapped(DrawnLine(line).words, first: "  ", rest: "    "))
    } else {
      output.line("  " + line)
    }
  }

  /// Shows a paragraph with room above it.
  func paragraph(_ text: String) {
    output.line("\n" + wrapped(text))
  }

  /// Shows a heading; one below the second level has no rule behind it, so that the parts of a long
  /// document can be told from their own parts.
  func heading(_ text: String, level: Int = 2) {
    if screen.plain || !screen.unicode {
      let signs = String(repeating: "=", count: max(2, level))
      output.line("\n" + screen.styled(wrapped(signs + " " + text), .heading))
      return
    }
    let title = "── " + text + " "
    let room = screen.measure - columns(title)
    if level > 2 || room < 0 {
      output.line("\n" + wrapped("── " + text, rest: "   ", style: .heading))
    } else {
      output.line("\n" + screen.styled(title + String(repeating: "─", count: room), .heading))
    }
  }

  private func mark(_ sign: String) -> String { sign + " " }

  private func styled(_ spans: [Span]) -> String {
    spans.map { span in
      switch span.emphasis {
      case .none: span.text
      case .strong: screen.styled(span.text, .strong)
      case .faint: screen.styled(span.text, .faint)
      }
    }.joined()
  }

  /// Text broken at the width of the screen.
  func wrapped(
    _ text: String, first: String = "", rest: String = "", style: Terminal.Style? = nil
  ) -> String {
    let lines = wrap(text, width: screen.measure, first: first, rest: rest)
    guard let style else { return lines }
    return lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { screen.styled(String($0), style) }.joined(separator: "\n")
  }

  /// The indent of an item's further lines: below its words if it begins with a number or a command.
  private func itemIndent(_ text: String) -> String {
    let number = text.prefix { $0.isNumber }
    if !number.isEmpty, text.dropFirst(number.count).hasPrefix(". ") {
      return String(repeating: " ", count: number.count + 4)
    }
    return "    "
  }
}
