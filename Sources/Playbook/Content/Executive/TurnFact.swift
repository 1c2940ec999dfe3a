/// What can be true of a junior's turn, as `rehearsal/executive/rules.yaml` asks for it.
///
/// The first fourteen are the checks and penalties of the scoring, under their names there.
public enum TurnFact: String, CaseIterable, Codable, Sendable {
  case reflectsConcern = "reflects-concern"
  case openQuestion = "open-question"
  case tiesToGoal = "ties-to-goal"
  case fittingEvidence = "fitting-evidence"
  case statesLimit = "states-limit"
  case asksLeave = "asks-leave"
  case oneSmallAsk = "one-small-ask"
  case agreesReport = "agrees-report"

  case confrontation
  case jargon
  case severalAsks = "several-asks"
  case inventedUrgency = "invented-urgency"
  case unsourcedFigure = "unsourced-figure"
  case pressureByNumbers = "pressure-by-numbers"

  /// A reflection that adds a meaning or a feeling.
  case complexReflection = "complex-reflection"
  /// A question for yes, no or one fact.
  case closedQuestion = "closed-question"
  /// Gives information or an opinion.
  case informs
  /// Advises without having asked leave.
  case advisesWithoutLeave = "advises-without-leave"
  /// Four sentences or more of information or advice, and no question.
  case lecture
  /// More words than a person takes in at once.
  case rambling
  /// Names a number.
  case givesFigure = "gives-figure"
  /// Says that one understands, without saying what.
  case claimsUnderstanding = "claims-understanding"
  /// Courtesy and nothing else.
  case courtesy
  /// Takes one's leave.
  case farewell

  /// Is nervous, begins for the first time, or has lost the thread.
  case nervous
  /// Says sorry.
  case apologises
  /// Makes light of the worry.
  case dismisses
  /// Asks what was meant.
  case clarifies
  /// Asks why, and nothing else.
  case asksWhy = "asks-why"
  /// Gives time to think.
  case waits
  /// Owns up to what was not done or is not known.
  case admits

  /// Nothing was said.
  case silence
  /// An insult.
  case abuse
  /// Not in English, or not in words.
  case notEnglish = "not-english"
  /// In no words at all.
  case garbled
  /// Has nothing to do with the matter.
  case offTopic = "off-topic"
  /// Says what was said before.
  case repeatsItself = "repeats-itself"

  /// Asks for something before anything was reflected or asked openly.
  case earlyAsk = "early-ask"
  /// Asks for something large or hard to undo.
  case largeAsk = "large-ask"
  /// Asks for something without a size or an end.
  case looseAsk = "loose-ask"
  /// Asked for something in an earlier turn as well.
  case askedBefore = "asked-before"
  /// Asked for something in an earlier turn, to which no yes was given.
  case askOpen = "ask-open"
  /// The worry that is the matter was said back, now or before.
  case concernHeard = "concern-heard"
  /// A small ask that is granted.
  case accepted
  /// A small ask was granted before, and nothing is said of who reports what, and when.
  case owesReport = "owes-report"
  /// A small ask that is not granted.
  case refused
}
