import Foundation
import Testing

/// The manual page and the completions of shells.
@Suite struct SetupTests {
  let home: Home

  init() throws { home = try Home() }

  static let places = [
    "data/bash-completion/completions/suasor", "data/zsh/site-functions/_suasor",
    ".config/fish/completions/suasor.fish", "data/man/man1/suasor.1",
  ]

  @Test func `one command installs them, again after an update, and takes them away`() throws {
    for _ in 0..<2 {
      let outcome = try home.run("setup")
      #expect(outcome.exit == .code(0) && outcome.errors == "")
      for place in Self.places {
        #expect(outcome.output.contains(home.path(place)))
        #expect(try home.text(place).contains("suasor"))
      }
    }
    #expect(try home.run("setup", "--remove").output.split(separator: "\n").count == 4)
    for place in Self.places {
      #expect(!FileManager.default.fileExists(atPath: home.path(place)), "\(place)")
    }
    #expect(try home.run("setup", "--remove").output == "There was nothing to remove.\n")
  }

  @Test func `a place that cannot be written is named`() throws {
    try home.file("data", "a file where a folder should be")
    let outcome = try home.run("setup")
    #expect(outcome.exit == .code(1))
    #expect(outcome.errors.contains(home.path(Self.places[0])))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/bin/bash")))
  func `bash completes commands, options, values and conversations`() throws {
    try home.run(input: "Harriet\n")
    let id = try #require(try home.sessions().first)
    try home.run("setup")
    let cases = [
      (["suasor", "sess"], "sessions"), (["suasor", "sessions", "ex"], "export"),
      (["suasor", "sessions", "list", "--lev"], "--level"),
      (["suasor", "sessions", "show", String(id.prefix(3))], id),
      (["suasor", "transcript", String(id.prefix(3))], id),
      (["suasor", "interview", "--session", String(id.prefix(3))], id),
      (["suasor", "sessions", "list", "--status", "pau"], "paused"),
    ]
    // A program of that name in the path, as there is once it is installed.
    try FileManager.default.createSymbolicLink(
      atPath: home.path("suasor"), withDestinationPath: Binary.path)
    home.environment["PATH"] = home.folder + ":/usr/bin:/bin"
    for (words, expected) in cases {
      let script = """
        source "$XDG_DATA_HOME/bash-completion/completions/suasor"
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        _suasor suasor "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"; printf '%s\\n' "${COMPREPLY[@]}"
        """
      let outcome = try home.run(
        ["/bin/bash", "-c", script, "bash"] + words, bytes: [], program: [])
      let offered = outcome.output.split(whereSeparator: \.isWhitespace).map(String.init)
      #expect(offered.contains(expected), "\(words): \(outcome.output)\(outcome.errors)")
    }
  }

  @Test func `to complete a conversation creates no store`() throws {
    let script = try home.run("--generate-completion-script", "bash").output
    #expect(script.contains("---completion sessions show -- positional@0"))
    let outcome = try home.run(
      "---completion", "sessions", "show", "--", "positional@0", "3", "0", "")
    #expect(outcome.exit == .code(0))
    #expect(!FileManager.default.fileExists(atPath: home.store))
  }

  @Test func `the manual has every command and every word at the prompt`() throws {
    let page = try home.run("manual").output
    #expect(page.hasPrefix(".TH SUASOR 1"))
    for part in [
      "suasor interview", "suasor sessions export", "suasor prompts check", "suasor privacy",
    ] {
      #expect(page.contains(".SS " + part), "\(part)")
    }
    for term in ["/edit [WORDS]", "/roadmap [FILE]", "SUASOR_STORE", "--status STATUS"] {
      #expect(page.contains("\\fB\(term.replacing("-", with: "\\-"))"), "\(term)")
    }
    #expect(controls(in: page) == [])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/groff")))
  func `the manual is set without a complaint`() throws {
    let page = try home.file("suasor.1", try home.run("manual").output)
    let outcome = try home.run(
      ["-man", "-ww", "-Tutf8", "-P-bcou", "-rLL=78n", page], bytes: [], program: ["/usr/bin/groff"]
    )
    #expect(outcome.exit == .code(0))
    #expect(outcome.errors == "")
    #expect(flattened(shownText(outcome.bytes)).contains("suasor sessions export"))
  }
}
