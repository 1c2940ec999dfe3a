import Belief
import Documents
import Foundation
import Interview
import Playbook

/// An executive whose interview is over, as the events of a session with fixed times.
struct Executive {
  let name: String
  let today: String
  var answers: [(question: String, answer: Answer)]
  var notes: [String] = []
  /// A question first answered otherwise, and the option then given up.
  var corrected: (question: String, option: String)?
  /// Where the practitioner would put the executive instead of agreeing.
  var disputes: Level?
  /// Who rehearsed the talk and who reviewed it.
  var reviewed: Reviewed?

  /// The day of the session.
  var day: Day {
    guard let day = Day(today) else { preconditionFailure("no day: \(today)") }
    return day
  }

  /// The session: each answer typed, twenty seconds apart, from nine o'clock on.
  var events: [(at: Date, event: Event)] {
    var events: [Event] = [.opened(playbook: "0123456789abcdef", today: day)]
    func add(_ question: String, _ answer: Answer) {
      events.append(
        .said(line: question, text: "About \(playbook[question: question]?.short ?? "")?"))
      let days = answer.days.map(\.description).joined(separator: " to ")
      let typed = answer.text ?? answer.options.joined(separator: ", ") + days
      events.append(.typed(text: typed))
      events.append(.answered(question: question, answer: answer))
    }
    for (question, answer) in answers {
      if let corrected, corrected.question == question {
        add(question, Answer(options: [corrected.option]))
      }
      add(question, answer)
    }
    for note in notes {
      events.append(.typed(text: "/note " + note))
      events.append(.noted(words: note))
    }
    events += [
      .shown(document: "scale"), disputes.map(Event.disputed) ?? .confirmed,
      .shown(document: "overview"), .left(finished: true),
    ]
    let nine = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 9 * 3_600)
    return events.enumerated().map { (nine.addingTimeInterval(Double($0) * 20), $1) }
  }

  var conversation: Conversation {
    Conversation(playbook: playbook, replaying: events.map(\.event))
  }

  var standing: Standing { conversation.standing }

  /// The session's documents, redacted or not.
  func documents(redacted: Bool = false) -> SessionDocuments {
    SessionDocuments(
      id: "k7q2", events: events,
      reviews: reviewed.map { [$0.review(of: "k7q2", lines: [2, 3, 5])] } ?? [],
      rehearsals: reviewed.map { [$0.rehearsal(alias: alias, after: "k7q2")] } ?? [],
      in: playbook, zone: .gmt, redacted: redacted, reader: turnReader)
  }

  /// The rehearsal of the talk, if there was one.
  func rehearsal(redacted: Bool = false) -> RehearsalDocument? {
    reviewed.flatMap { reviewed in
      let kept = reviewed.rehearsal(alias: alias, after: "k7q2")
      return SessionDocuments(
        id: kept.id, events: kept.events, reviews: kept.reviews, in: playbook, zone: .gmt,
        redacted: redacted, reader: turnReader
      ).rehearsal
    }
  }

  /// What the executive is called.
  var alias: String { conversation.alias }

  var report: ReportDocument { documents().report() }

  /// The roadmap, planned on the day of the interview.
  var roadmap: RoadmapDocument {
    RoadmapDocument(of: standing, in: playbook, today: day)
  }

  var transcript: TranscriptDocument { documents().transcript }

  var assessment: AssessmentDocument {
    AssessmentDocument(Assessment(standing, in: playbook), roadmap: nil, in: playbook)
  }
}

/// An answer by option.
func chose(_ question: String, _ options: String..., known: Known = .saw) -> (String, Answer) {
  (question, Answer(options: options, known: known))
}

/// An answer in own words.
func wrote(_ question: String, _ text: String) -> (String, Answer) {
  (question, Answer(text: text))
}

/// An answer by date.
func dated(_ question: String, _ days: String...) -> (String, Answer) {
  (question, Answer(days: days.compactMap(Day.init)))
}
