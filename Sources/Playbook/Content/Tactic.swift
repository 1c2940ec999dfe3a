import Belief

/// A place in ROPES: research, objectives, programming, evaluation, stewardship.
public enum Stage: String, CaseIterable, Codable, Sendable {
  case research
  case objectives
  case programming
  case evaluation
  case stewardship
}

/// A style of the executive that a tactic has a variant for; each is also a condition.
public enum Style: String, CaseIterable, Codable, Sendable {
  case reader
  case listener
  case figures
  case stories
  case detail
  case headline
  case alone
  case inCompany = "in-company"
}

/// Something that a tactic finds out: a dimension of support or a barrier.
public enum Unknown: Hashable, Sendable {
  case dimension(Dimension)
  case barrier(Barrier)

  /// The unknown with this id.
  init?(id: String) {
    if let dimension = Dimension(rawValue: id) {
      self = .dimension(dimension)
    } else if let barrier = Barrier(rawValue: id) {
      self = .barrier(barrier)
    } else {
      return nil
    }
  }

  /// The id.
  public var id: String {
    switch self {
    case .dimension(let dimension): dimension.rawValue
    case .barrier(let barrier): barrier.rawValue
    }
  }
}

extension Record {
  /// A list of dimensions and barriers; unknown ids are mistakes.
  func unknowns(_ key: String) -> [Unknown] {
    let known = Dimension.allCases.map(\.rawValue) + Barrier.allCases.map(\.rawValue)
    return distinct(key).compactMap { id, place in
      if let unknown = Unknown(id: id) { return unknown }
      findings.add(
        .unknownID(kind: "dimension or barrier", id: id, near: near(id, in: known)), at: place)
      return nil
    }
  }
}

/// One step that a roadmap may contain.
public struct Tactic: Sendable, Equatable {
  /// One step up the graph of levels.
  public struct Move: Sendable, Equatable {
    /// Where the executive is before.
    public let from: Level
    /// Where they are once it has worked.
    public let to: Level
  }

  /// The stable id.
  public let id: String
  /// What is done, as an instruction.
  public let title: String
  /// The move up, if it makes one.
  public let moves: Move?
  /// The levels at which it may be used.
  public let at: [Level]
  /// The barriers it eases.
  public let eases: [Barrier]
  /// What it finds out.
  public let learns: [Unknown]
  /// Its place in ROPES.
  public let stage: Stage
  /// Days from starting it to seeing whether it worked.
  public let leadDays: Int
  /// The practitioner's hours.
  public let effortHours: Double
  /// Tactics that must come first.
  public private(set) var after: [String]
  /// Conditions that must all hold.
  public let needs: [String]
  /// Conditions none of which may hold.
  public let unless: [String]
  /// Conditions any of which makes it superfluous: what it would find out or prepare is there already.
  public let settledBy: [String]
  /// Barriers for which it is the better choice among its like.
  public let suits: [Barrier]
  /// Whether it is an outcome in which the executive may be right.
  public let isStop: Bool
  /// Whether it answers to the hour: whenever its conditions hold it comes first.
  public let isTimely: Bool
  /// Whether it is part of every way that passes one of its levels while its conditions hold.
  public let isCalledFor: Bool
  /// Whether the practitioner works on it alone until its last day.
  public let isDesk: Bool
  /// Who besides the practitioner may carry it, the best first.
  public let messengers: [Messenger]

  /// When to do it.
  public let timing: String
  /// When not to.
  public let notWhen: String
  /// What to show.
  public let information: String
  /// How to say it.
  public let manner: String
  /// How to say it to an executive of a certain style.
  public let variants: [Style: String]
  /// The one small, reversible thing asked for.
  public let ask: String
  /// Signs that it worked.
  public let signs: [String]
  /// What to do if it did not.
  public let ifNot: String
  /// What the tactic rests on.
  public let basis: String

  let place: Place

  /// The headings of a tactic's page.
  static let headings = [
    "When", "When not", "What to show", "How to say it", "The ask", "Signs that it worked",
    "If it did not", "Basis",
  ]

  /// The same tactic with fewer tactics that must come first.
  public func without(prerequisites: Set<String>) -> Tactic {
    var copy = self
    copy.after = after.filter { !prerequisites.contains($0) }
    return copy
  }

  init(_ page: Page) {
    let head = page.head
    id = page.id
    place = Place(file: head.place.file)
    title = head.required("title")
    isStop = head.flag("stop")
    isTimely = head.flag("timely")
    isCalledFor = head.flag("called-for")
    isDesk = head.flag("desk")
    messengers = head.list("messengers", of: "messenger", as: Messenger.self)
    let move = head.record("moves")
    if let move {
      for end in ["from", "to"] where !move.has(end) {
        head.findings.add(.fieldMissing(end), at: move.place)
      }
      let from = move.one("from", of: "level", as: Level.self)
      let to = move.one("to", of: "level", as: Level.self)
      move.finish()
      if let from, let to {
        moves = Move(from: from, to: to)
        if from.leadsTo != to {
          head.findings.add(
            .tacticImpossible(because: "`\(from.rawValue)` does not lead to `\(to.rawValue)`"),
            at: move.place)
        }
      } else {
        moves = nil
      }
    } else {
      moves = nil
    }
    let at = head.list("at", of: "level", as: Level.self)
    self.at = moves.map { [$0.from] } ?? at
    if let moves, head.has("at"), at != [moves.from] {
      head.findings.add(
        .fieldWrong(
          "at", expected: "absent, or [\(moves.from.rawValue)], where the tactic moves someone",
          found: "[\(at.map(\.rawValue).joined(separator: ", "))]"), at: head.place(of: "at"))
    }
    eases = head.list("eases", of: "barrier", as: Barrier.self)
    learns = head.unknowns("learns")
    if !head.has("stage") { head.findings.add(.fieldMissing("stage"), at: head.place) }
    stage = head.one("stage", of: "stage", as: Stage.self) ?? .research
    leadDays = head.requiredInteger("lead-days", in: 0...365)
    effortHours = head.number("effort-hours", in: 0...200)
    after = head.distinct("after").map(\.text)
    needs = head.distinct("needs").map(\.text)
    unless = head.distinct("unless").map(\.text)
    settledBy = head.distinct("settled-by").map(\.text)
    suits = head.list("suits", of: "barrier", as: Barrier.self)

    timing = page.required("When")
    notWhen = page.required("When not")
    information = page.required("What to show")
    manner = page.required("How to say it")
    ask = page.required("The ask")
    signs = page.items("Signs that it worked")
    ifNot = page.required("If it did not")
    basis = page.section("Basis")?.text ?? ""
    if basis.isEmpty {
      head.findings.add(.sourceMissing, at: page.section("Basis")?.place ?? place)
    }
    variants = Dictionary(
      page.section("How to say it")?.parts.compactMap { part in
        if let style = Style(rawValue: part.name) { return (style, part.text) }
        head.findings.add(
          .sectionUnknown("### " + part.name, known: Style.allCases.map(\.rawValue)), at: part.place
        )
        return nil
      } ?? []
    ) { first, _ in first }
    page.finish(known: Tactic.headings, withParts: "How to say it")
  }
}
