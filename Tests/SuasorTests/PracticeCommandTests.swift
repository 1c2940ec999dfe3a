import Foundation
import Testing

/// A junior rehearses, a supervisor reviews, and both look at what came of it.
@Suite struct PracticeCommandTests {
  let home: Home

  init() throws { home = try Home() }

  private static let turns = """
    You'd lose hold of the story just when it matters most. What would a bad day look like?
    May I tell you how a similar organisation went about it?
    Everyone is on it by now, and we will be left behind.
    /stop

    """

  @discardableResult
  private func rehearse(_ turns: String = turns, trainee: String = "Sam") throws -> String {
    let before = try Set(home.sessions())
    let outcome = try home.run(
      "rehearse", "--level", "hesitant", "--barrier", "loss-of-control", "--seed", "4",
      "--trainee", trainee, input: turns)
    #expect(outcome.exit == .code(0) || outcome.exit == .code(3), "\(outcome.errors)")
    return try #require(try home.sessions().first { !before.contains($0) })
  }

  @Test func `a rehearsal ends with how it went, check by check`() throws {
    let outcome = try home.run(
      "rehearse", "--level", "hesitant", "--barrier", "loss-of-control", "--seed", "4",
      input: Self.turns)
    #expect(outcome.exit == .code(0))
    for words in ["How it ended", "How you did", "What you did", "What was missing", "Better:"] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    #expect(outcome.output.contains("Presses by numbers, turn 3"))
  }

  @Test func `the same seed and lines lead to the same talk`() throws {
    func talk() throws -> String {
      try home.run(
        "rehearse", "--level", "opposed", "--seed", "11",
        input: "What worries you most about it?\nI see.\n/stop\n"
      ).output
    }
    #expect(try talk() == talk())
  }

  @Test func `a rehearsal is taken up again where it was left`() throws {
    let id = try rehearse("What would a bad day look like?\n")
    let back = try home.run("rehearse", id, input: "/again 1\nI see.\n/stop\n")
    #expect(back.exit == .code(0))
    #expect(back.output.contains("Back in the rehearsal, at turn 2"))
    let document = try home.run("transcript", id, "--format", "markdown").output
    #expect(document.contains("Way 2, from turn 1"))
    #expect(document.contains("What would a bad day look like?"))
  }

  @Test func `a rehearsal tells nothing of the real person`() throws {
    let id = try rehearse()
    for command in ["roadmap", "report", "brief", "ropes"] {
      let outcome = try home.run(command, id)
      #expect(outcome.exit == .code(1), "\(command)")
    }
    #expect(try home.run("interview", "--session", id).exit == .code(1))
  }

  @Test func `an interview's executive is rehearsed with`() throws {
    #expect(
      try home.run("interview", input: "Harriet\nfinance\nhealthcare\n/enough\n\n").exit == .code(0)
    )
    let id = try #require(try home.sessions().first)
    let untold = try home.run("rehearse", id)
    #expect(untold.exit == .code(1))
    #expect(untold.errors.contains("--level"))
    let outcome = try home.run("rehearse", id, "--level", "blind", input: "/stop\n")
    #expect(outcome.output.contains("I play Harriet"))
  }

  @Test(arguments: [
    ["rehearse"], ["rehearse", "--level", "nowhere"], ["rehearse", "--json"],
    ["rehearse", "--score", "x", "--seed", "1"], ["progress", "Sam", "--supervisors"],
  ])
  func `wrong usage is told`(arguments: [String]) throws {
    #expect(try home.run(arguments, bytes: []).exit == .code(2))
  }

  @Test func `progress tells what to practise next`() throws {
    try rehearse()
    try rehearse("Everyone does it.\n/stop\n", trainee: "Ada")
    let sam = try home.run("progress", "sam")
    #expect(sam.output.contains("One rehearsal finished"))
    #expect(sam.output.contains("To practise it, type: suasor rehearse --level"))
    let which = try home.run("progress")
    #expect(which.exit == .code(2))
    #expect(which.errors.contains("Ada, Sam"))
    let nobody = try home.run("progress", "Pat")
    #expect(nobody.exit == .code(1))
    #expect(nobody.errors.contains("Ada, Sam"))
    let json = try home.run("progress", "Ada", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
    #expect((object?["rehearsals"] as? [Any])?.count == 1)
    for format in ["markdown", "html", "csv", "text"] {
      #expect(try home.run("progress", "Ada", "--format", format).exit == .code(0), "\(format)")
    }
  }

  @Test func `progress begins with nothing`() throws {
    let outcome = try home.run("progress")
    #expect(outcome.exit == .code(0))
    #expect(outcome.output.contains("No rehearsal has been finished yet"))
  }

  /// Whoever only reads on comes to the checks, and to the end.
  @Test func `a supervisor's word counts, and is compared with the scorer's`() throws {
    let id = try rehearse()
    let turning = String(repeating: "\n", count: 8)
    let review = try home.run(
      "review", id, "--by", "Pat",
      input: "2 Well listened.\n" + turning + "check 2 no She led him.\ndone\n")
    #expect(review.exit == .code(0), "\(review.errors)")
    #expect(try home.run("progress", "Sam").output.contains(/Asks an open question +○/))
    let compared = try home.run("progress", "--supervisors")
    #expect(compared.exit == .code(0))
    let json = try home.run("progress", "--supervisors", "--format", "json").output
    #expect(json.contains(#""overrides" : 1"#))
  }

  @Test func `a talk held elsewhere is scored`() throws {
    let file = try home.file(
      "talk.txt",
      "Level: hesitant\n\nBoss: I don't see the point.\nMe: What would have to change?\n")
    let outcome = try home.run("rehearse", "--score", file, "--junior", "Me", "--json")
    #expect(outcome.exit == .code(0))
    let score = try JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any]
    let checks = try #require(score?["checks"] as? [[String: Any]])
    #expect(checks.count == 8)
    #expect(checks.first { $0["id"] as? String == "open-question" }?["met"] as? Bool == true)
    #expect(score?["counts"] is [String: Any])
    let told = try home.run("rehearse", "--score", file, "--junior", "Me")
    #expect(told.output.contains("Asks an open question, turn 1"))
  }
}
