import Playbook

extension Turn {
  /// The junior's words that meet a check; nil if it is not met.
  func quote(for check: Check) -> String? {
    switch check {
    case .reflectsConcern: reflection
    case .openQuestion: utterances { $0 == .openQuestion }.first?.text
    case .tiesToGoal: tie
    case .fittingEvidence: evidence
    case .statesLimit: limit
    case .asksLeave: utterances { $0 == .leave }.first?.text
    case .oneSmallAsk: smallAsk
    case .agreesReport: report
    }
  }

  /// A reflection before anything is argued.
  private var reflection: String? {
    for (utterance, kind) in zip(utterances, kinds) {
      switch kind {
      case .reflection: return utterance.text
      case .courtesy: continue
      case .leave, .openQuestion, .closedQuestion, .ask, .advice, .information: return nil
      }
    }
    return nil
  }

  private var tie: String? {
    zip(utterances, meanings).first { utterance, meaning in
      goal.echo(of: meaning) >= 1 && !utterance.isMarkedQuestion && has(.tie, utterance)
    }?.0.text
  }

  private var evidence: String? {
    utterances.first { utterance in
      has(.evidence, utterance) && !has(.weakEvidence, utterance) && utterance.names
    }?.text
  }

  private var limit: String? {
    for (place, utterance) in utterances.enumerated() where has(.limit, utterance) {
      let next = utterances.dropFirst(place + 1).first
      if let next, has(.answer, next) { return utterance.text }
    }
    return nil
  }

  private var smallAsk: String? {
    let asks = asks
    guard asks.count == 1, let ask = asks.first else { return nil }
    return has(.small, ask) && has(.bound, ask) && !has(.large, ask) ? ask.text : nil
  }

  private var report: String? {
    utterances.first { has(.report, $0) && has(.regular, $0) }?.text
  }

  /// The utterances that ask for something.
  var asks: [Utterance] { utterances { $0 == .ask } }

  func has(_ cue: Cue, _ utterance: Utterance) -> Bool { finder.has(cue, in: utterance) }
}

extension Utterance {
  /// Whether it names somebody or some organisation: a capital letter behind the first word.
  var names: Bool {
    words.dropFirst().contains { $0.isCapital && !$0.lower.hasPrefix("i'") && $0.lower != "i" }
  }
}
