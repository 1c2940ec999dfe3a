import Documents
import Foundation
import Interview
import Testing

/// Every page, of every kind of document, for every one of the three executives and for none.
@Suite struct PageTests {
  static let kinds = ["roadmap", "transcript", "report", "rehearsal"]

  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  private func pages(_ kind: String) throws -> [Page] {
    if kind == "rehearsal" {
      let rehearsal = try #require(Executive.harriet.rehearsal())
      return [try Page(writer.write(rehearsal, as: .html))]
    }
    let beginner = Executive(name: "beginner", today: "2026-07-01", answers: [])
    return try (Executive.all + [beginner]).map { executive in
      let documents = executive.documents()
      return try Page(
        kind == "roadmap"
          ? writer.write(documents.roadmap(), as: .html)
          : kind == "transcript"
            ? writer.write(documents.transcript, as: .html)
            : writer.write(documents.report(), as: .html))
    }
  }

  @Test(arguments: kinds)
  func headingsAreInOrder(kind: String) throws {
    for page in try pages(kind) {
      let levels = page.all("h1", "h2", "h3", "h4", "h5", "h6").compactMap {
        Int($0.name.suffix(1))
      }
      #expect(levels.first == 1)
      #expect(levels.filter { $0 == 1 }.count == 1)
      for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
      #expect(page.all("h1", "h2", "h3", "h4").allSatisfy { !$0.text.allSatisfy(\.isWhitespace) })
    }
  }

  @Test(arguments: kinds)
  func everyLinkLeadsSomewhereOnThePage(kind: String) throws {
    for page in try pages(kind) {
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      let targets = page.elements.compactMap { $0.attributes["href"] }
      #expect(targets.first == "#main", "the way past the heading comes first")
      for target in targets {
        #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
      }
      for label in page.elements.compactMap({ $0.attributes["aria-labelledby"] }) {
        #expect(ids.contains(label))
      }
    }
  }

  @Test(arguments: kinds)
  func nothingRunsAndNothingIsFetched(kind: String) throws {
    for page in try pages(kind) {
      #expect(page.all("script", "link", "img", "iframe", "object", "form", "use", "base").isEmpty)
      let attributes = page.elements.flatMap { $0.attributes.keys }
      #expect(!attributes.contains { $0.hasPrefix("on") || ["src", "style"].contains($0) })
      let style = page.all("style").map(\.text).joined()
      #expect(!style.contains("url(") && !style.contains("@import"))
      let policy = page.all("meta").first {
        $0.attributes["http-equiv"] == "Content-Security-Policy"
      }
      let content = try #require(policy?.attributes["content"])
      #expect(content.hasPrefix("default-src 'none';"))
      #expect(!content.contains("script"))
    }
  }

  @Test(arguments: kinds)
  func tablesHaveHeadersAndPicturesHaveWords(kind: String) throws {
    for page in try pages(kind) {
      #expect(page.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
      let headed = page.all("th").filter { $0.around.contains("thead") }
      #expect(headed.count >= page.all("table").count)
      #expect(headed.allSatisfy { !$0.text.isEmpty })
      // A picture is hidden from those who cannot see it, since the words beside it say the same.
      let outer = page.all("svg").filter { !$0.around.contains("svg") && !$0.isHidden }
      for picture in outer {
        #expect(picture.attributes["role"] == "img" && picture.attributes["aria-label"] != nil)
      }
      for picture in page.all("svg") where picture.isHidden {
        #expect(!Set(picture.around).isDisjoint(with: ["tr", "li", "figure"]))
      }
    }
  }

  @Test(arguments: kinds)
  func thePageSaysWhatItIs(kind: String) throws {
    for page in try pages(kind) {
      #expect(page.all("html").first?.attributes["lang"] == "en-GB")
      #expect(page.all("title").first?.text.isEmpty == false)
      #expect(page.all("main").map { $0.attributes["id"] } == ["main"])
      #expect(page.all("header").count == 1 && page.all("footer").count == 1)
      #expect(page.all("meta").contains { $0.attributes["name"] == "viewport" })
    }
  }

  @Test func theReportHoldsTheRoadmapAndTheConversation() throws {
    let executive = Executive.harriet
    let report = try Page(writer.write(executive.documents().report(), as: .html))
    let roadmap = try Page(writer.write(executive.documents().roadmap(), as: .html))
    let steps = roadmap.all("section").compactMap { $0.attributes["id"] }
    #expect(!steps.isEmpty)
    #expect(report.all("section").compactMap { $0.attributes["id"] } == steps)
    let words = report.all("p").map(\.text)
    #expect(words.contains { $0.contains("About last question asked?") })
  }

  @Test func aStrictReaderRefusesWhatIsWrong() {
    for wrong in ["<p>a", "<p>a</b></p>", "<p a=b></p>", "a > b<p></p>", "<p><b></p></b>", "<p"] {
      #expect(throws: Page.Malformed.self) { try Page(wrong) }
    }
  }
}
