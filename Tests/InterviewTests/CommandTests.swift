import Interview
import Testing

@Suite struct CommandTests {
  @Test(arguments: Command.Name.allCases)
  func everyNameIsRead(name: Command.Name) {
    #expect(Command("/" + name.rawValue) == .known(name, argument: ""))
    #expect(Command("/" + name.rawValue.uppercased()) == .known(name, argument: ""))
  }

  static let known: [(String, Command.Name, String)] = [
    ("?", .why, ""), ("/?", .help, ""), ("/h", .help, ""), ("/q", .quit, ""), ("/exit", .quit, ""),
    ("/pause", .quit, ""), ("/undo", .back, ""), ("/b", .back, ""), ("/sk", .skip, ""),
    ("/c 3", .change, "3"), ("/change 3", .change, "3"), ("/change   3  ", .change, "3"),
    ("/change\t3", .change, "3"), ("/note so and  so", .note, "so and  so"), ("/st", .status, ""),
    ("/en", .enough, ""), ("/ex", .example, ""), ("/tr talk.md", .transcript, "talk.md"),
    ("/r a b.md", .roadmap, "a b.md"), ("/ag", .again, ""), ("/wha", .whatIf, ""),
    ("/to", .told, ""), ("/de ROPES", .define, "ROPES"), ("/se", .senior, ""), ("/g", .guess, ""),
    ("/n", .note, ""), ("/sa", .saw, ""),
  ]

  @Test(arguments: known)
  func aliasesAndBeginningsAreRead(text: String, name: Command.Name, argument: String) {
    #expect(Command(text) == .known(name, argument: argument))
  }

  static let unknown: [(String, String, Command.Name?)] = [
    ("/", "", nil), ("//", "/", nil), ("/ help", "", nil), ("/xyzzy", "xyzzy", nil),
    ("/hepl", "hepl", .help), ("/staus", "staus", .status), ("/roadmpa", "roadmpa", .roadmap),
    ("/whatif", "whatif", .whatIf), ("/w", "w", nil), ("/s", "s", nil), ("/e", "e", nil),
    ("/bakc", "bakc", .back), ("/chnage 3", "chnage", .change),
  ]

  @Test(arguments: unknown)
  func otherWordsAreTold(text: String, typed: String, near: Command.Name?) {
    #expect(Command(text) == .unknown(typed: typed, near: near))
  }

  @Test func aLongWordIsCutShort() {
    let word = String(repeating: "x", count: 100_000)
    #expect(Command("/" + word) == .unknown(typed: String(word.prefix(40)), near: nil))
  }

  @Test(arguments: ["", "help", "2", "??", "? why", "so /help", "/help\nme", "a/b"])
  func whatIsNoCommandIsLeftAlone(text: String) {
    #expect(Command(text) == nil)
  }
}
