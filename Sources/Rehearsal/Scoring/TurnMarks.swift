import Playbook

/// A turn's sentences, and the marks that each of them bears: the cues found in it, and what can be seen
/// by comparing it with what the executive said and wants.
struct TurnMarks {
  /// The junior's sentences.
  let sentences: [Utterance]
  /// The marks of each of them.
  let marks: [Set<String>]
  /// The marks of the executive's sentences.
  let executive: [Set<String>]

  /// The marks that no list of cues makes.
  static let computed: Set<String> = [
    "question", "echo", "echo-two", "mostly-echo", "goal", "goal-two", "name", "figure", "sector",
    "short", "long", "any", "list", "heard-two", "heard-three", "heard-four", "heard-most",
  ]

  init(_ words: String, after executive: String?, in scene: Scene, cues: RehearsalCues?) {
    let said = Meaning(of: executive)
    let goal = Meaning(of: scene.goal)
    let sector = scene.sector.flatMap { cues?.sectors[$0] }
    func marks(_ utterance: Utterance) -> Set<String> {
      var marks = cues?.cues(in: utterance.forms) ?? []
      let own = Meaning(utterance.words.map(\.lower))
      let echo = own.shared(with: said)
      let aim = own.shared(with: goal)
      marks.insert("any")
      if utterance.isMarkedQuestion { marks.insert("question") }
      if echo > 0 { marks.insert("echo") }
      if echo > 1 { marks.insert("echo-two") }
      if echo > 0, echo * 2 >= own.stems.count { marks.insert("mostly-echo") }
      if aim > 0 { marks.insert("goal") }
      if aim > 1 { marks.insert("goal-two") }
      if utterance.namesSomebody { marks.insert("name") }
      if utterance.forms.contains(where: { $0.contains("0") }) { marks.insert("figure") }
      if let sector, !sector.ranges(in: utterance.forms).isEmpty { marks.insert("sector") }
      if utterance.isList { marks.insert("list") }
      marks.insert(utterance.words.count < 5 ? "short" : "long")
      return marks
    }
    sentences = Utterance.all(in: words)
    let opening = TurnMarks.heard(in: sentences, of: said)
    self.marks = sentences.enumerated().map { $0 == 0 ? marks($1).union(opening) : marks($1) }
    self.executive = Utterance.all(in: executive ?? "").map(marks)
  }

  /// How much of what the executive said comes back in the first two sentences that ask nothing.
  private static func heard(in sentences: [Utterance], of said: Meaning) -> Set<String> {
    let opening = sentences.prefix(3).prefix { !$0.isMarkedQuestion }.prefix(2)
    let own = Meaning(opening.flatMap { $0.words.map(\.lower) })
    let shared = own.shared(with: said)
    var marks: Set<String> = []
    if shared >= 2 { marks.insert("heard-two") }
    if shared >= 3 { marks.insert("heard-three") }
    if shared >= 4 { marks.insert("heard-four") }
    if shared >= 2, shared * 2 >= min(own.stems.count, said.stems.count) {
      marks.insert("heard-most")
    }
    return marks
  }
}

extension Utterance {
  /// Whether it enumerates: two commas or semicolons, or more.
  var isList: Bool { text.count(where: { ",;".contains($0) }) >= 2 }

  /// Whether it names somebody or some organisation: a capital letter behind the first word that is not
  /// a day's or a month's.
  var namesSomebody: Bool {
    words.dropFirst().contains { word in
      word.isCapital && !word.lower.hasPrefix("i'") && word.lower != "i"
        && !Utterance.calendar.contains(word.lower)
    }
  }

  private static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
    "tuesdays", "wednesdays", "thursdays", "fridays", "january", "february", "march", "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "christmas",
    "easter", "ok", "okay",
  ]
}
