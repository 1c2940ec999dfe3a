import Playbook

/// What an utterance does, in the terms of MITI 4.
enum UtteranceKind: Equatable {
  /// Asks leave to advise or inform.
  case leave
  /// A question that leaves the answer open.
  case openQuestion
  /// Another question.
  case closedQuestion
  /// Says back what was said; complex if it adds a meaning or a feeling.
  case reflection(isComplex: Bool)
  /// Asks the executive for something.
  case ask
  /// Suggests what to do.
  case advice
  /// Gives information or an opinion.
  case information
  /// Neither: thanks, greetings, an empty "I understand".
  case courtesy

  init(_ utterance: Utterance, echo: Double, by finder: CueFinder) {
    func has(_ cue: Cue) -> Bool { finder.has(cue, in: utterance) }
    let isOpen = has(.openQuestion) && !has(.closedOrRhetorical)
    if has(.leave) {
      self = .leave
    } else if utterance.isMarkedQuestion, isOpen {
      self = .openQuestion
    } else if finder.opens(.openQuestion, in: utterance), isOpen,
      utterance.words.first.map({ ["tell", "talk", "walk", "help", "describe"].contains($0.lower) })
        == true
    {
      self = .openQuestion
    } else if finder.opens(.reflecting, in: utterance), echo >= 1, !has(.confrontation) {
      self = .reflection(isComplex: has(.feeling))
    } else if has(.ask) {
      self = .ask
    } else if utterance.isMarkedQuestion {
      self = .closedQuestion
    } else if has(.advising) {
      self = .advice
    } else if utterance.words.count < 5 || finder.opens(.empty, in: utterance) {
      self = .courtesy
    } else {
      self = .information
    }
  }
}
