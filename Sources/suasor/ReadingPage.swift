import Belief
import Interview
import Playbook
import Terminal

/// A reading for the screen.
struct ReadingPage {
  private let reading: NoteReading
  private let playbook: Playbook

  init(_ reading: NoteReading, in playbook: Playbook) {
    self.reading = reading
    self.playbook = playbook
  }

  /// Shows each sentence with what was heard in it, and then what it amounts to.
  func show(on face: Face) {
    if reading.sentences.isEmpty {
      face.paragraph("There is nothing to read.")
      return
    }
    for sentence in reading.sentences {
      face.paragraph("“" + visible(sentence.text) + "”")
      for line in lines(of: sentence) { face.output.line("  " + visible(line)) }
    }
    face.heading("In sum")
    face.paragraph(sum)
  }

  private func lines(of sentence: ReadSentence) -> [String] {
    if sentence.readings.isEmpty { return ["- unread: it stays as you wrote it"] }
    return sentence.readings.map { reading in
      let percent = Int((reading.confidence * 100).rounded())
      let words = reading.grounds.map { "“\($0)”" }.joined(separator: ", ")
      let grounds = words.isEmpty ? "" : ", going by \(words)"
      return reading.isAccepted
        ? "- \(name(of: reading)) (\(percent)%)\(grounds)"
        : "- perhaps \(name(of: reading)), but not sure enough to go by (\(percent)%)"
    }
  }

  private func name(of reading: Reading) -> String {
    switch reading.matter {
    case .level(let level): playbook.card(level)?.name.lowercased() ?? level.rawValue
    case .barrier(let barrier):
      "barrier: " + (playbook.card(barrier)?.name.lowercased() ?? barrier.rawValue)
    case .fact(let fact): name(of: fact)
    }
  }

  private func name(of fact: Reading.Fact) -> String {
    let question = playbook[question: fact.question]
    let answer =
      fact.option.flatMap { question?.option($0)?.say } ?? fact.text
      ?? fact.days.map(\.description).joined(separator: " to ")
    return (question?.short ?? fact.question) + ": " + answer
  }

  private var sum: String {
    let accepted = reading.sentences.flatMap(\.accepted)
    let isOpinion = accepted.contains { $0.kind != "fact" }
    guard isOpinion else {
      return
        "Nothing here says surely enough how far the executive supports it. Ask for more, or answer "
        + "the questions of the interview."
    }
    let belief = reading.belief
    let name = playbook.card(belief.level)?.name.lowercased() ?? belief.level.rawValue
    let barriers = Barrier.allCases
      .filter { barrier in accepted.contains { $0.matter == .barrier(barrier) } }
      .map { playbook.card($0)?.name.lowercased() ?? $0.rawValue }
    let hold = barriers.isEmpty ? "" : " In the way: \(barriers.joined(separator: ", "))."
    guard accepted.contains(where: { $0.kind == "level" }) else {
      return "No sentence tells the level surely enough." + hold
    }
    return "The notes speak for \(name) (\(Int((belief.confidence * 100).rounded()))%)." + hold
  }
}
