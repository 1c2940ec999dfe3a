/// The kinds of mistake that content can hold, with the facts of each.
///
/// `FaultWording` turns them into words. Each has a code, and an example in the tests that must
/// trigger it.
public enum Fault: Sendable, Hashable {
  // How it is written
  case fileMissing
  case fileUnknown
  case notUTF8
  case fileTooLarge(bytes: Int)
  case unreadable(problem: String)
  case badID(String)
  case duplicateID(String, first: Place)
  case fieldMissing(String)
  case fieldUnknown(String, known: [String])
  case fieldWrong(String, expected: String, found: String)
  case empty(String)
  case sectionMissing(String)
  case sectionUnknown(String, known: [String])
  case sectionEmpty(String)
  case textOutside

  // What it refers to
  case unknownID(kind: String, id: String, near: String?)
  case conditionUnset(String)
  case conditionUnused(String)
  case conditionLate(String)

  // Counts
  case countsDoNotSum(column: String, sum: Int)
  case countMissing(column: String, option: String)
  case countOutOfRange(column: String, count: Int)
  case priorsDoNotSum(Int)

  // The interview
  case questionMissing(String)
  case questionNeverAsked(because: String)
  case tooFewOptions(Int)
  case movesNothing
  case levelUnreachable(String)
  case dimensionThin(String, count: Int)
  case barrierUnasked(String)

  // The roadmap
  case levelWithoutWay(from: String, to: String)
  case barrierWithoutTactic(String, level: String)
  case tacticLeadsNowhere
  case tacticNeverUsed(because: String)
  case tacticImpossible(because: String)
  case cautionMissing
  case sourceMissing
  case stanceForbids(rule: String, words: String, instead: String)

  // What is said
  case lineMissing(String)
  case lineUnknown(String, near: String?)
  case placeholderUnknown(String, known: [String])
  case placeholderBroken
  case phraseTwice(String, first: String)
  case linesTooFew(String, count: Int, needed: Int)
  case seniorWayMissing(String)
}

extension Fault {
  /// The stable code of this kind of mistake.
  public var code: String {
    switch self {
    case .fileMissing: "file-missing"
    case .fileUnknown: "file-unknown"
    case .notUTF8: "not-utf8"
    case .fileTooLarge: "file-too-large"
    case .unreadable: "unreadable"
    case .badID: "bad-id"
    case .duplicateID: "duplicate-id"
    case .fieldMissing: "field-missing"
    case .fieldUnknown: "field-unknown"
    case .fieldWrong: "field-wrong"
    case .empty: "empty"
    case .sectionMissing: "section-missing"
    case .sectionUnknown: "section-unknown"
    case .sectionEmpty: "section-empty"
    case .textOutside: "text-outside"
    case .unknownID: "unknown-id"
    case .conditionUnset: "condition-unset"
    case .conditionUnused: "condition-unused"
    case .conditionLate: "condition-late"
    case .countsDoNotSum: "counts-do-not-sum"
    case .countMissing: "count-missing"
    case .countOutOfRange: "count-out-of-range"
    case .priorsDoNotSum: "priors-do-not-sum"
    case .questionMissing: "question-missing"
    case .questionNeverAsked: "question-never-asked"
    case .tooFewOptions: "too-few-options"
    case .movesNothing: "moves-nothing"
    case .levelUnreachable: "level-unreachable"
    case .dimensionThin: "dimension-thin"
    case .barrierUnasked: "barrier-unasked"
    case .levelWithoutWay: "level-without-way"
    case .barrierWithoutTactic: "barrier-without-tactic"
    case .tacticLeadsNowhere: "tactic-leads-nowhere"
    case .tacticNeverUsed: "tactic-never-used"
    case .tacticImpossible: "tactic-impossible"
    case .cautionMissing: "caution-missing"
    case .sourceMissing: "source-missing"
    case .stanceForbids: "stance-forbids"
    case .lineMissing: "line-missing"
    case .lineUnknown: "line-unknown"
    case .placeholderUnknown: "placeholder-unknown"
    case .placeholderBroken: "placeholder-broken"
    case .phraseTwice: "phrase-twice"
    case .linesTooFew: "lines-too-few"
    case .seniorWayMissing: "senior-way-missing"
    }
  }
}

extension Fault {
  /// The codes of all kinds of mistakes.
  public static let allCodes = [
    "file-missing", "file-unknown", "not-utf8", "file-too-large", "unreadable", "bad-id",
    "duplicate-id", "field-missing", "field-unknown", "field-wrong", "empty", "section-missing",
    "section-unknown", "section-empty", "text-outside", "unknown-id", "condition-unset",
    "condition-unused", "condition-late", "counts-do-not-sum", "count-missing",
    "count-out-of-range", "priors-do-not-sum", "question-missing", "question-never-asked",
    "too-few-options", "moves-nothing", "level-unreachable", "dimension-thin", "barrier-unasked",
    "level-without-way", "barrier-without-tactic", "tactic-leads-nowhere", "tactic-never-used",
    "tactic-impossible", "caution-missing", "source-missing", "stance-forbids", "line-missing",
    "line-unknown", "placeholder-unknown", "placeholder-broken", "phrase-twice",
    "lines-too-few",
    "senior-way-missing",
  ]
}
