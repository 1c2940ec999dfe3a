import ArgumentParser
import Foundation
import Playbook
import Terminal

/// `suasor prompts`: the content.
struct PromptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts", abstract: "Check, export or try out what Suasor says and knows.",
    subcommands: [
      Check.self, Export.self, SimulateCommand.self, TestReadingCommand.self,
      LearnCommand.self,
      TestScoringCommand.self,
    ])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Name every mistake in the content, with its place and the mend.")

    @OptionGroup var content: PlaybookOptions

    func run() throws {
      let files = try content.files()
      let mistakes = PlaybookCheck.mistakes(in: files)
      let output = Output()
      for mistake in mistakes { output.line(visible(mistake.description(in: files))) }
      if !mistakes.isEmpty { throw Failure.mistakesFound(mistakes.count) }
      output.line("No mistakes in \(files.names.count) files.")
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the whole content as JSON, with the likelihood of every answer.")

    @Flag(help: "Print JSON, which is what there is.")
    var json = false

    @OptionGroup var content: PlaybookOptions

    func run() throws {
      let playbook = try content.playbook()
      Output().write(String(decoding: try playbook.exportJSON(), as: UTF8.self) + "\n")
    }
  }
}
