import ArgumentParser
import Belief
import Foundation
import Playbook
import Sessions
import Terminal

/// Where the content comes from.
struct PlaybookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use the content of this folder instead of the built-in one (also SUASOR_PROMPTS).",
      valueName: "dir"), completion: .directory)
  var prompts: String?

  /// The files of the playbook that was asked for.
  func files() throws -> PlaybookFiles { try Self.files(in: prompts) }

  /// The files of the playbook in a folder, or else in `$SUASOR_PROMPTS`, or else the built-in ones.
  static func files(in prompts: String?) throws -> PlaybookFiles {
    let folder = prompts ?? ProcessInfo.processInfo.environment["SUASOR_PROMPTS"]
    guard let folder, !folder.isEmpty else { return .embedded }
    do {
      return try PlaybookFiles(folder: URL(filePath: folder))
    } catch {
      throw Failure.playbook(error, nil)
    }
  }

  /// The playbook; one from a folder is checked as a whole first, the built-in one was when it was built.
  func playbook() throws -> Playbook {
    let files = try files()
    if files.origin != PlaybookFiles.embedded.origin {
      let mistakes = PlaybookCheck.mistakes(in: files)
      if !mistakes.isEmpty { throw Failure.playbook(.mistakes(mistakes), files) }
    }
    do {
      return try Playbook(files: files)
    } catch {
      throw Failure.playbook(error, files)
    }
  }
}

/// Where conversations are kept.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep conversations in this file (also SUASOR_STORE).", valueName: "file"),
    completion: .file())
  var store: String?

  /// Where the store is, or would be.
  var url: URL {
    store.map { URL(filePath: $0) }
      ?? SessionStore.defaultURL(environment: ProcessInfo.processInfo.environment)
  }

  /// The store.
  func open() throws -> SessionStore { try Self.open(at: url) }

  /// The store at a place.
  static func open(at url: URL) throws -> SessionStore {
    do {
      return try SessionStore(at: url)
    } catch {
      throw Failure.store(error)
    }
  }
}

/// What day it is.
struct DayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Plan as if it were this day, such as 2026-03-09.", valueName: "date"))
  var today: String?

  /// The day asked for on the command line, if one was.
  func asked() throws -> Day? {
    today == nil ? nil : try day()
  }

  /// The day asked for, or the calendar's.
  func day() throws -> Day {
    guard let text = today ?? ProcessInfo.processInfo.environment["SUASOR_TODAY"] else {
      return .now
    }
    guard let day = Day(text) else { throw Failure.notADay(text) }
    return day
  }
}

/// How it looks.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "No colour, no drawing, one thing after another: for screen readers and logs.")
  var plain = false

  /// The screen.
  var screen: Screen {
    Screen(plain: plain, environment: ProcessInfo.processInfo.environment)
  }

  /// Shows something long: by pages at a terminal, as it is elsewhere or where the pager fails.
  func byPages(_ show: (Face) throws -> Void) throws {
    let screen = screen
    let environment = ProcessInfo.processInfo.environment
    if let pager = Pager(for: screen, environment: environment),
      try pager.show({ output in try show(Face(screen: screen, output: output)) })
    {
      return
    }
    try show(Face(screen: screen, output: Output()))
  }

  /// Where progress is shown.
  var progress: ProgressLine {
    ProgressLine(plain: plain, environment: ProcessInfo.processInfo.environment)
  }
}

extension Day {
  /// Today by this machine's clock and time zone.
  static var now: Day {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? Day(number: 0)
  }
}
