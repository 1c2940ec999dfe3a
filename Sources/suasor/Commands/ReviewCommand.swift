import ArgumentParser
import Foundation
import Interview
import Playbook
import Sessions
import Terminal

/// `suasor review`: a supervisor goes through what somebody else held.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through an interview or a rehearsal: comment on its lines, judge its checks.",
    discussion: """
      What you say is kept beside the conversation, which stays as it was, and goes along when it is \
      exported.
      """)

  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @Option(help: ArgumentHelp("Who reviews; else your login name.", valueName: "name"))
  var by: String?

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let store = try place.open()
    let today = try calendar.day()
    let author = Trainee(name: by).name ?? NSUserName()
    let subject = try ReviewSubject(id, in: store, playbook)
    let earlier = try storing { try subject.review(by: author, in: store) }
    let sitting = try storing {
      try earlier.map { try Sitting(resuming: $0, in: store) }
        ?? Sitting(newIn: store, kind: .review, at: Date())
    }
    let output = Output()
    let conversation = ReviewConversation(
      of: subject.id.description, by: author, lines: subject.lines, checks: subject.checks,
      alias: subject.alias, isRehearsal: subject.isRehearsal, in: playbook,
      replaying: sitting.past.map(\.event),
      resumeCommand: "suasor review \(subject.id)" + (by.map { " --by \(quoted($0))" } ?? ""))
    try sitting.hold(
      conversation, sitting.past.isEmpty ? .opened(today: today) : .resumed(today: today), store,
      LineSources.standard(output: output, echoPrompt: true),
      Face(screen: looks.screen, output: output))
  }
}

/// A word as it can be typed at a shell.
func quoted(_ word: String) -> String {
  let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
  return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
}
