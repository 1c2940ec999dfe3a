import ArgumentParser
import Foundation
import Terminal

/// The program.
@main
struct Suasor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suasor",
    abstract:
      "Tell it about one executive; learn how far they support social media, and what to do next.",
    discussion: """
      Without a command it begins an interview, or offers to go on with a paused one. Nothing leaves \
      this machine.
      """,
    version: Version.line(for: CommandLine.arguments),
    subcommands: [
      InterviewCommand.self, CheckInCommand.self, ReviewCommand.self, ProgressCommand.self,
      TodayCommand.self,
      SessionsCommand.self, AssessCommand.self, ReadCommand.self, RoadmapCommand.self,
      RopesCommand.self, BriefCommand.self, TranscriptCommand.self,
      ReportCommand.self, SchemaCommand.self, RehearseCommand.self, PromptsCommand.self,
      PrivacyCommand.self, SetupCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: InterviewCommand.self)

  /// Runs the program; 0 if all went well, 1 for a failure, 2 for wrong usage, 3 for a conversation
  /// paused on a pipe.
  static func main() {
    // What reads lines catches the others: a command that reads none ends as any program does.
    Signals.surviveFailedWrites()
    StandardStreams.hold()
    do {
      var command = try parseAsRoot()
      try command.run()
      if let number = Output.standardFailure { throw Failure.unheard(errno: number) }
    } catch {
      leave(error)
    }
  }

  private static func leave(_ error: any Error) -> Never {
    // As with any program: who reads no further has seen enough, and wants no message either.
    if case Failure.unheard(EPIPE) = error { Signals.endByBrokenPipe() }
    if let failure = error as? Failure {
      Diagnostics.print(failure.words)
      Foundation.exit(failure.exitCode)
    }
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code == .success {
      Output().write(message.isEmpty ? "" : message + "\n")
      if let number = Output.standardFailure { leave(Failure.unheard(errno: number)) }
      Foundation.exit(0)
    }
    if !message.isEmpty { Diagnostics.print(message) }
    Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}

/// Where messages about failures go.
enum Diagnostics {
  /// Prints a message to the standard error stream, with control characters made visible.
  static func print(_ message: String) {
    Output(descriptor: STDERR_FILENO).line(visible(message))
  }
}
