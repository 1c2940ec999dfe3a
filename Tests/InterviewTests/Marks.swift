import Belief
import Interview

/// What an effect is called in a transcript; nil for the record of what was typed, said and shown.
func mark(_ effect: Effect) -> String? {
  switch effect {
  case .say(let utterance): "say: \(utterance.line.rawValue)"
  case .ask(let prompt): "ask: \(prompt.id)"
  case .present(let presentation): "shown: \(presentation.rawValue)"
  case .write(let presentation, let path): "write: \(presentation.rawValue) \(path)"
  case .compose(let draft): "compose: \(draft)"
  case .leave(let finished): "leave: \(finished ? "finished" : "paused")"
  case .record(let event): mark(event).map { "event: \($0)" }
  }
}

private func mark(_ event: Event) -> String? {
  switch event {
  case .opened(_, let today): "opened \(today)"
  case .resumed(_, let today): "resumed \(today)"
  case .answered(let question, let answer): "answered \(question) = \(mark(answer))"
  case .passed(let question): "passed \(question)"
  case .attributed(let question, let known): "attributed \(question) = \(known.rawValue)"
  case .undone: "undone"
  case .turned(let question): "turned \(question)"
  case .returned: "returned"
  case .proposed(let question, let options, _, _):
    "proposed \(question) = \(options.isEmpty ? "nothing" : options.joined(separator: ","))"
  case .declined: "declined"
  case .heard(let findings): "heard \(findings.map(mark).joined(separator: "; "))"
  case .struck(let place): "struck \(place + 1)"
  case .restored(let number): "restored \(number)"
  case .amended(let place, let finding): "amended \(place + 1) \(mark(finding))"
  case .accepted: "accepted"
  case .probed(let question): "probed \(question)"
  case .explained(let question, let cause, let since):
    "explained \(question) = \(cause)" + (since.map { " since \($0)" } ?? "")
  case .noted(let words): "noted \(words.prefix(60))"
  case .hadEnough: "hadEnough"
  case .confirmed: "confirmed"
  case .disputed(let level): "disputed \(level.rawValue)"
  case .planned(let steps): "planned \(steps.map(\.tactic).joined(separator: ","))"
  case .checkedIn(_, let today): "checkedIn \(today)"
  case .verified(let level, _): "verified \(level.rawValue)"
  case .stepDropped(let step): "stepDropped \(step)"
  case .stepSwapped(let step, let other): "stepSwapped \(step) = \(other)"
  case .stepPutOff(let step, let day): "stepPutOff \(step) = \(day)"
  case .objectionHeard(let id): "objectionHeard \(id)"
  case .coached(let trainee): "coached \(trainee ?? "somebody")"
  case .review(let event): mark(event)
  case .staged(let scene): "staged \(scene.level.rawValue)"
  case .spoke(let words): "spoke \(words.prefix(60))"
  case .replied(let lines, _): "replied \(lines.joined(separator: ","))"
  case .forked(let turn): "forked \(turn)"
  case .left(let finished): "left \(finished ? "finished" : "paused")"
  case .typed, .said, .shown: nil
  }
}

private func mark(_ finding: Finding) -> String {
  "\(finding.question) = \(mark(finding.answer))"
}

private func mark(_ event: ReviewEvent) -> String {
  switch event {
  case .opened(let session, let author): "review of \(session) by \(author)"
  case .turned(let place): "at \(place)"
  case .commented(let place, let words): "commented \(place) \(words)"
  case .judged(let check, let met): "judged \(check) \(met.map { $0 ? "met" : "missed" } ?? "-")"
  case .overruled(let check, let met, let reason):
    "overruled \(check) \(met ? "met" : "missed") \(reason)"
  case .upheld(let check): "upheld \(check)"
  }
}

private func mark(_ answer: Answer) -> String {
  let parts =
    [answer.options.joined(separator: ",")]
    + [answer.days.map(\.description).joined(separator: "..")]
    + [answer.text.map { "“\($0.prefix(60))”" } ?? ""]
  return parts.filter { !$0.isEmpty }.joined(separator: " ")
    + (answer.known == .saw ? "" : " (\(answer.known.rawValue))")
}
