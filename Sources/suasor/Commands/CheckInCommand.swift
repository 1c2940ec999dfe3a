import ArgumentParser
import Foundation
import Interview
import Sessions
import Terminal

/// `suasor check-in`: what became of the plan, and what follows from it.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "Tell what became of the plan and what the executive did; plan anew from today.")

  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let store = try place.open()
    let today = try calendar.day()
    let output = Output()
    let sitting = try storing { try Sitting(resuming: store.find(prefix: id), in: store) }
    let conversation = Conversation(playbook: playbook, replaying: sitting.past.map(\.event))
    guard conversation.ledger.isConfirmed || conversation.ledger.isCheckIn else {
      throw Failure.noPlanYet("\(sitting.id)")
    }
    try sitting.hold(
      .checkedIn(today: today), playbook, store,
      LineSources.standard(output: output, echoPrompt: true),
      Face(screen: looks.screen, output: output))
  }
}
