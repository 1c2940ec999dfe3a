import Interview
import TestSupport

/// Inputs such as patient, hasty and hostile people give, by chance.
struct RandomInput {
  private static let words = [
    "Blue", "she asked me about it in the lift", "nobody", "told", "2 t", "warned guess", "as", "y",
    "n", "yes", "no", "it depends", "both", "thanks", "hello", "I don't know", "go back", "next",
    "carry on", "end of March", "8 to 14 August", "in six weeks", "2026-10-14", "opposed",
    "Enthusiast", "1,3", "1 and 2", "2 & 99", "s", "t", "g", "his divorce", "purple elephants",
  ]
  private static let garbage = [
    "", "   ", "\t", "\0", "\u{1B}[2J", "\u{202E}txt", "🙂🙂", "a\nb\nc", "?", "??", "/", "//", "/ ",
    "/xyzzy", "/hepl", "-1", "0", "99999999999999999999", ".", ")", "½", "٣", "{alias}", "{", "}",
    "/change -9223372036854775808", "/change 99999999999999999999", "e\u{301}", "\r\n", "\u{2028}",
    String(repeating: "long ", count: 400),
  ]
  private static let commands = [
    "/help", "/edit", "/edit she said", "/why", "?", "/what-if", "/example", "/again", "/back",
    "/change", "/change 1",
    "/change 3", "/change alias", "/change who-raised-it", "/change peer-who-uses-it",
    "/change peer-name", "/skip", "/status", "/note", "/note so", "/saw", "/told", "/guess",
    "/define", "/define ropes", "/define nonsense", "/senior",
    "/enough", "/roadmap", "/roadmap plan.md", "/transcript", "/transcript talk.json", "/quit",
  ]

  /// An input by chance; what stands often makes for a long conversation, not a short one.
  static func next(using random: inout SeededGenerator) -> Input {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<9: .typed("\(Int.random(in: 1...6, using: &random))")
    case 9..<12: .typed(words.randomElement(using: &random) ?? "")
    case 12..<16: .typed(commands.randomElement(using: &random) ?? "")
    case 16..<18: .typed(garbage.randomElement(using: &random) ?? "")
    case 18: .interrupted
    default:
      [
        Input.ended(.endOfInput), .ended(.hangUp), .ended(.termination), .resumed(today: someday),
        .performed(.written(path: "plan.md")),
        .performed(.notWritten(path: "plan.md", reason: "no")), .performed(.composedNothing),
        .performed(.notComposed(reason: "no")), .opened(today: someday),
        .checkedIn(today: day("2026-08-20")),
        .planned([
          PlannedStep(
            tactic: "risk-map-together", starts: day("2026-07-06"), ends: day("2026-07-20")),
          PlannedStep(tactic: "no-such-step", starts: day("2026-07-08"), ends: day("2026-07-09")),
        ]),
      ].randomElement(using: &random) ?? .interrupted
    }
  }
}
