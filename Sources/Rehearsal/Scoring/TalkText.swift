import Belief

/// A transcript as a text: who said what, and perhaps in which scene.
public struct TalkText: Sendable, Equatable {
  /// Why a text cannot be read as a conversation.
  public enum Fault: Error, Sendable, Equatable {
    /// No line has a speaker's name before a colon.
    case noSpeakers
    /// It is JSON, but not a list of lines.
    case notATranscript(String)
    /// None of these names says who the junior is.
    case whoIsJunior([String])
    /// Nobody of this name speaks; these do.
    case nobodyOfThatName(String, speakers: [String])
    /// The junior says nothing.
    case juniorSilent
  }

  /// The conversation.
  public let talk: Talk
  /// What stands above it: `level`, `sector`, `goal`, `barrier` and their values, names in small letters.
  public let header: [String: String]

  /// Reads a transcript in plain text, Markdown or JSON; `junior` is the name under which the junior speaks,
  /// if it is not one that tells.
  ///
  /// A line that begins with a name and a colon begins a turn, in bold, in a list or quoted as it may
  /// be; a line without one goes on with the turn before.
  public init(_ text: String, junior: String? = nil) throws(Fault) {
    if let first = text.first(where: { !$0.isWhitespace }), "[{".contains(first) {
      let read = try TalkJSON.read(text)
      header = read.header
      talk = try TalkText.talk(read.spoken, junior: junior)
      return
    }
    var header: [String: String] = [:]
    var spoken: [(name: String, words: String)] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let plain = TalkText.plain(line)
      guard !plain.isEmpty, !line.hasPrefix("#") else { continue }
      if let (name, words) = TalkText.speech(plain) {
        let field = name.lowercased()
        if spoken.isEmpty, TalkText.fields.contains(field) {
          header[field] = words
        } else {
          spoken.append((name, words))
        }
      } else if let last = spoken.popLast() {
        spoken.append((last.name, last.words.isEmpty ? plain : last.words + "\n" + plain))
      }
    }
    self.header = header
    talk = try TalkText.talk(spoken, junior: junior)
  }

  /// A conversation from speakers' names and words.
  static func talk(
    _ spoken: [(name: String, words: String)], junior: String?
  ) throws(Fault) -> Talk {
    var names: [String] = []
    for (name, _) in spoken where !names.contains(where: { $0.lowercased() == name.lowercased() }) {
      names.append(name)
    }
    if names.isEmpty { throw .noSpeakers }
    let isJunior = try TalkText.juniors(among: names, junior: junior)
    let lines = spoken.filter { !$0.words.isEmpty }.map {
      Talk.Line(isJunior.contains($0.name.lowercased()) ? .junior : .executive, $0.words)
    }
    if !lines.contains(where: { $0.speaker == .junior }) { throw .juniorSilent }
    return Talk(lines: lines)
  }

  /// Which of the names, in small letters, are the junior's.
  private static func juniors(
    among names: [String], junior: String?
  ) throws(Fault) -> Set<String> {
    let lower = names.map { $0.lowercased() }
    if let junior {
      guard lower.contains(junior.lowercased()) else {
        throw .nobodyOfThatName(junior, speakers: names)
      }
      return [junior.lowercased()]
    }
    let known = Set(lower).intersection(juniorNames)
    if !known.isEmpty { return known }
    // Two people, of whom one is called an executive: the other is the junior.
    let others = lower.filter { name in
      !name.split(separator: " ").contains { executiveNames.contains(String($0)) }
    }
    guard others.count == 1, names.count == 2, let other = others.first else {
      throw .whoIsJunior(names)
    }
    return [other]
  }

  static let fields: Set<String> = ["level", "sector", "goal", "barrier", "barriers"]
  private static let juniorNames: Set<String> = [
    "junior", "trainee", "practitioner", "pr", "you", "me", "i", "adviser", "advisor", "consultant",
  ]
  private static let executiveNames: Set<String> = [
    "executive", "exec", "director", "boss", "chief", "ceo", "cfo", "coo", "cmo", "manager",
    "chair", "president", "head", "client", "owner", "founder", "partner", "dean", "minister",
  ]

  /// A line without the marks of Markdown before and around a name.
  private static func plain(_ line: Substring) -> String {
    var rest = line.drop(while: \.isWhitespace)
    while let first = rest.first, ">-*•".contains(first), rest.dropFirst().first == " " {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
    }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest.allSatisfy { "-*_=".contains($0) } ? "" : String(rest)
  }

  /// The name before the first colon and the words behind it, if it looks like a name: at most four words
  /// and no mark within.
  private static func speech(_ line: String) -> (name: String, words: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = String(line[..<colon].filter { !"*_[]".contains($0) }).trimmed
    let after = line[line.index(after: colon)...]
    let isClock = after.first?.isNumber == true
    let isAddress = after.hasPrefix("//")
    guard !name.isEmpty, name.count <= longestName, !isClock, !isAddress,
      name.first?.isLetter == true, name.split(separator: " ").count <= 4,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .'’-".contains($0) })
    else { return nil }
    let marks = line[..<colon].filter { "*_".contains($0) }
    var words = String(after).trimmed
    if !marks.isEmpty, words.hasPrefix(String(marks)) { words.removeFirst(marks.count) }
    return (name, words.trimmed)
  }

  private static let longestName = 40
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
