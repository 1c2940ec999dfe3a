/// A list of phrases by which a junior's turn is read: a field of `rehearsal/cues.yaml`.
public enum Cue: String, CaseIterable, Sendable {
  case openQuestion = "open-question"
  case closedOrRhetorical = "closed-or-rhetorical"
  case leave
  case advising
  case ask
  case small
  case bound
  case large
  case limit
  case answer
  case tie
  case evidence
  case weakEvidence = "weak-evidence"
  case report
  case regular
  case confrontation
  case jargon
  case urgency
  case unsourced
  case sourced
  case pressure
  case feeling
  case reflecting
  case empty
}
