import Foundation
import Testing

@Suite struct WholeConversationTests {
  @Test func `a conversation is held to its end, and everything typed is in its transcript`() throws
  {
    let home = try Home()
    let talk = try home.talk()
    var lines = ["Harriet"]
    try talk.ready()
    var shown = try talk.answer("Harriet")
    while !shown.contains("Have I understood you?"), lines.count < 90 {
      lines.append(reply(to: shown))
      shown = try talk.answer(lines[lines.count - 1])
    }
    #expect(shown.contains("Where Harriet stands"))
    #expect(try talk.answer("y").contains("Here is the plan"))
    try talk.type("/quit\n")
    #expect(try talk.end() == .code(0))
    let transcript = try home.transcript()
    #expect(transcript.typed == lines + ["y", "/quit"])
    #expect(transcript.finished)
    #expect(transcript.answers.count > 30)
  }

  @Test func `a script in a file does as well as somebody who types`() throws {
    let home = try Home()
    let document = home.path("plan.md")
    let script = "Harriet\r\n3\r\n2 t\r\n/enough\r\ny\r\n/roadmap \(document)\r\n"
    let outcome = try home.run("interview", input: script)
    #expect(outcome.exit == .code(0))
    #expect(outcome.errors == "")
    #expect(controls(in: outcome.output) == [])
    #expect(flattened(outcome.output).contains("Good luck with Harriet"))
    #expect(try home.text("plan.md").contains("Harriet"))
    #expect(try home.transcript().answers.map(\.options) == [[], ["finance"], ["healthcare"]])
  }

  @Test func `input that ends early pauses the conversation, which goes on where it was`() throws {
    let home = try Home()
    let paused = try home.run(input: "Harriet\n3\n")
    #expect(paused.exit == .code(3))
    #expect(paused.errors.contains("It is paused, and nothing is lost."))
    let id = try #require(try home.sessions().first)
    #expect(paused.output.hasSuffix("suasor interview --session \(id)\n"))

    let resumed = try home.run("interview", "--session", id, input: "2\n/enough\n\n")
    #expect(resumed.exit == .code(0))
    #expect(resumed.output.contains("Welcome back"))
    #expect(try home.sessions() == [id])
    let answers = try home.transcript(id).answers
    #expect(answers.map(\.question) == ["alias", "role", "sector"])
  }

  @Test func `a session is found by the beginning of its id, however it is written`() throws {
    let home = try Home()
    try home.run(input: "Harriet\n")
    let id = try #require(try home.sessions().first)
    for typed in [id.uppercased(), String(id.prefix(3))] {
      #expect(try home.run("interview", "--session", typed).output.contains("Welcome back"))
    }
    let lost = try home.run("interview", "--session", "!")
    #expect(lost.exit == .code(1))
    #expect(lost.errors.contains("There is no session \"!\""))
    #expect(lost.output == "")
  }

  @Test func `ending at once is always clean, whatever is still being read ahead`() throws {
    let home = try Home()
    for _ in 0..<25 { #expect(try home.run("interview", "--new").exit == .code(3)) }
  }

  /// An answer that fits the kind of question shown.
  private func reply(to shown: String) -> String {
    if shown.contains("(a date") { return "30 September" }
    if shown.contains("(from when to when") { return "8 to 14 August" }
    if shown.contains("(several may hold") { return "1,2" }
    return shown.contains("(in your own words)") ? "In her own words" : "1"
  }
}
