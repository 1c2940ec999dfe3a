import Foundation
import Testing

/// `/edit`: a long answer in one's own editor.
@Suite struct EditTests {
  let home: Home
  let folder: String

  init() throws {
    home = try Home()
    folder = home.path("run")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    home.environment["XDG_RUNTIME_DIR"] = folder
  }

  @Test func `what is written is the answer, and no file of it is left`() throws {
    try editor(
      """
      test "$(stat -c %a "$1")" = 600 || exit 8
      cp "$1" "$HOME/seen"
      touch "$1~"
      sed -i '1s/.*/Harriet\\nof finance/' "$1"
      """)
    let terminal = try Terminal(home)
    try terminal.ready()
    let shown = try terminal.answer("/edit a beginning")
    #expect(flattened(shown).contains("› Harriet of finance"))
    #expect(try home.transcript().typed == ["/edit a beginning", "Harriet\nof finance"])
    let seen = try home.text("seen")
    #expect(seen.hasPrefix("a beginning\n"))
    #expect(seen.contains("Write your answer above this line."))
    #expect(seen.contains("Tell me about them"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func `nothing written leaves the question standing`() throws {
    try editor("sed -i '1d' \"$1\"")
    let terminal = try Terminal(home)
    try terminal.ready()
    let shown = flattened(try terminal.answer("/edit"))
    #expect(shown.contains("Nothing was written"))
    #expect(shown.contains("Tell me about them"))
    #expect(try home.transcript().typed == ["/edit"])
  }

  @Test(arguments: [
    ("exit 3", "ended with code 3"), ("rm \"$1\"", "is not there"), ("kill -9 $$", "by a signal"),
    ("printf '\\377' > \"$1\"", "is not UTF-8"),
  ])
  func `an editor that fails is told, and the question stands`(script: String, words: String) throws
  {
    try editor(script)
    let terminal = try Terminal(home)
    try terminal.ready()
    let shown = flattened(try terminal.answer("/edit"))
    #expect(shown.contains(words))
    #expect(shown.contains("Tell me about them"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    try terminal.answer("Harriet")
    #expect(try home.transcript().typed == ["/edit", "Harriet"])
  }

  @Test func `no editor of that name`() throws {
    home.environment["VISUAL"] = "no-such-editor"
    let terminal = try Terminal(home)
    try terminal.ready()
    #expect(flattened(try terminal.answer("/edit")).contains("no-such-editor could not be started"))
  }

  @Test func `on a pipe there is no editor`() throws {
    let outcome = try home.run(input: "/edit\nHarriet\n")
    #expect(flattened(outcome.output).contains("there is no terminal for an editor"))
    #expect(try home.transcript().alias == "Harriet")
  }

  /// Makes a script the editor, by a command with an argument of its own.
  private func editor(_ script: String) throws {
    home.environment["VISUAL"] = "/bin/sh " + (try home.file("editor", script + "\n"))
    home.environment["EDITOR"] = "false"
  }
}
