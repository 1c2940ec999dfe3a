import Foundation
import Testing

@Suite struct StoreTroubleTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `a store that cannot be one is told, and left as it is`() throws {
    try home.file("file", "text")
    try home.file("text.sqlite", String(repeating: "no database\n", count: 1000))
    try home.file("empty.sqlite", "")
    for (store, words) in [
      (home.path("file/store.sqlite"), "not a directory"),
      (home.folder, "is not a file of Suasor's"),
      (home.path("text.sqlite"), "is not a file of Suasor's"),
      ("/proc/nowhere/s.sqlite", "/proc/nowhere"),
      ("/dev/null", "is not a file of Suasor's"),
    ] {
      for arguments in [["interview"], ["sessions"], ["transcript", "a"]] {
        let outcome = try home.run(arguments + ["--store", store], bytes: Array("Harriet\n".utf8))
        #expect(outcome.exit == .code(1), "\(store)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(outcome.errors.contains("--store FILE"))
        #expect(outcome.output == "")
      }
    }
    #expect(try home.text("text.sqlite").hasPrefix("no database\n"))
    #expect(try home.run("--store", home.path("empty.sqlite"), input: "Harriet\n").exit == .code(3))
  }

  @Test func `a damaged store is told, not trusted`() throws {
    try home.run(input: "Harriet\n3\n")
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: home.store)))
    for index in stride(from: 120, to: bytes.count, by: 7) { bytes[index] = 0xA5 }
    try Data(bytes).write(to: URL(filePath: home.store))
    for arguments in [["sessions"], ["interview"]] {
      let outcome = try home.run(arguments, bytes: Array("Harriet\n".utf8))
      #expect(outcome.exit == .code(1))
      #expect(!outcome.errors.isEmpty)
    }
  }

  @Test func `an answer waits while the store is away`() throws {
    let terminal = try Terminal(home)
    try terminal.ready()
    try terminal.answer("Harriet")
    for name in try storeFiles() { try move(name, to: "away-" + name) }
    let shown = flattened(try terminal.answer("3"))
    #expect(shown.contains("I could not save that"))
    #expect(shown.contains("was moved or deleted while it was in use"))
    #expect(flattened(try terminal.answer("")).contains("I could not save that"))
    for name in try storeFiles(prefix: "away-") { try move(name, to: String(name.dropFirst(5))) }
    let saved = try terminal.answer("")
    #expect(saved.contains("Saved now."))
    #expect(saved.contains("In which sector"))
    #expect(try home.transcript().answers.map(\.question) == ["alias", "role"])
  }

  @Test func `leaving while the store is away loses the last answer, and says so`() throws {
    let talk = try home.talk()
    try talk.ready()
    try talk.answer("Harriet")
    for name in try storeFiles() { try move(name, to: "away-" + name) }
    try talk.answer("3")
    try talk.type("/quit\n")
    #expect(try talk.end() == .code(1))
    for name in try storeFiles(prefix: "away-") { try move(name, to: String(name.dropFirst(5))) }
    #expect(try home.transcript().typed == ["Harriet"])
    #expect(
      try home.run("interview", "--session", home.sessions()[0]).output.contains("Welcome back"))
  }

  static let prlimit = "/usr/bin/prlimit"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: prlimit)))
  func `a file that may grow no further keeps the answer until there is room`() throws {
    let script = "ulimit -S -f 800; exec \"$0\" interview"
    let talk = try home.piped(["/bin/sh", "-c", script, Binary.path]).talk
    try talk.ready()
    try talk.answer("Harriet")
    let note = "/note " + String(repeating: "x", count: 20_000)
    var lines = ["Harriet"]
    var shown = ""
    while !shown.contains("I could not save that"), lines.count < 60 {
      lines.append(note)
      shown = try talk.answer(note)
    }
    #expect(flattened(shown).contains("There is no room left to write to"), "\(shown)")
    #expect(try talk.answer("").contains("I could not save that"))
    let more = [Self.prlimit, "--pid", "\(talk.child.pid)", "--fsize=unlimited"]
    try #require(home.run(more, bytes: [], program: []).exit == .code(0))
    #expect(try talk.answer("").contains("Saved now."))
    lines.append("3")
    try talk.answer("3")
    talk.closeInput()
    #expect(try talk.end() == .code(3))
    #expect(try home.transcript().typed == lines)
  }

  @Test func `a document for which there is no room is not left half written`() throws {
    try home.run(input: "Harriet\n/note " + String(repeating: "x", count: 300_000) + "\n")
    let id = try #require(try home.sessions().first)
    let script = "ulimit -f 100; exec \"$0\" transcript \(id) --output \"$1\""
    let outcome = try home.run(
      ["/bin/sh", "-c", script, Binary.path, home.path("r.md")], bytes: [], program: [])
    #expect(outcome.exit == .code(1))
    #expect(outcome.errors.contains("I cannot write"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: home.path("r.md")))
  }

  private func storeFiles(prefix: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.folder)
      .filter { $0.hasPrefix(prefix + "store.sqlite") }
  }

  private func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: home.path(name), toPath: home.path(other))
  }
}
