import Belief
import Documents
import Testing

@Suite struct MarkupTests {
  private func spans(_ line: String) -> [Span] {
    switch Markup.blocks(of: line).first {
    case .item(let spans), .paragraph(let spans): spans
    case .heading, .verbatim, nil: []
    }
  }

  private func described(_ line: String) -> String {
    spans(line).map { span in
      switch span.emphasis {
      case .none: span.text
      case .strong: "<\(span.text)>"
      case .faint: "(\(span.text))"
      }
    }.joined()
  }

  @Test func theSignsMakeBlocks() {
    let blocks = Markup.blocks(
      of: "# One\n\n## Two\nwords\n- item\n    a  picture\n   \n#no heading")
    let kinds = blocks.map { block in
      switch block {
      case .heading(let level, let text): "\(level) \(text)"
      case .item: "item"
      case .paragraph: "paragraph"
      case .verbatim(let line): line
      }
    }
    #expect(kinds == ["1 One", "2 Two", "paragraph", "item", "a  picture", "paragraph"])
  }

  @Test(arguments: [
    ("plain", "plain"), ("**strong** and *faint*", "<strong> and (faint)"),
    ("a **b", "a <b>"), ("  spaces  ", "spaces"), ("****", ""),
    ("- **x:** y", "<x:> y"),
  ])
  func emphasisIsRead(line: String, spans: String) {
    #expect(described(line) == spans)
  }

  @Test func plainTextHasNoSigns() {
    let text = Markup.plainText(of: "# One\nwords **strong**\n- item *faint*\n## Two\n    |--|\n")
    #expect(text == "ONE\n\nwords strong\n- item faint\n\nTwo\n\n  |--|\n")
  }

  private static let beliefs = Executive.all.map(\.standing.belief)

  @Test(arguments: [40, 60, 80], [true, false])
  func thePictureFitsTheWidth(width: Int, unicode: Bool) {
    for belief in Self.beliefs {
      for target in Level.allCases {
        let picture = ScalePicture(belief, target: target, in: playbook)
        let lines = picture.lines(width: width, unicode: unicode)
        #expect(lines.count == 5)
        for line in lines { #expect(line.count <= width, "\(line)") }
        if !unicode { #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) }) }
        let columns = lines.map { $0.prefix { $0 != "%" }.count }
        #expect(Set(columns).count == 1, "the figures stand in a column")
      }
    }
  }

  @Test func thePictureIsAlsoASentence() {
    let picture = ScalePicture(Executive.harriet.standing.belief, target: .positive, in: playbook)
    #expect(picture.sentence.contains("hesitant"))
    #expect(picture.sentence.contains("(needed)"))
    #expect(picture.rows.allSatisfy { $0.percent < 100 }, "nothing is certain")
    #expect(picture.rows.filter(\.isVerdict).map(\.name) == ["hesitant"])
  }
}
