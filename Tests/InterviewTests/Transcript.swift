import Belief
import Foundation
import Interview

/// A conversation as data: a file of `Transcripts/`, one step a line.
///
/// ```
/// # a remark; empty lines count for nothing
/// today: 2026-07-01        the day on which the run opens; 2026-07-01 unless it is given
/// reply alias: Harriet     what `until:` is to type when this question is put
/// coach: Sam               from the next opening or resumption on, Sam is taught
/// strict                   from here on, everything said has to be mentioned
/// > they did told          typed; \n \t \e \0 \u{202E} stand for characters, `>` alone for Enter
/// paste: 1000000 so it goes    the words repeated to so many characters, typed as one line
/// until: confirm-ask       answers with the replies, else /skip and Enter, till this is asked
/// interrupt                Ctrl-C
/// end: endOfInput          or hangUp, or termination
/// resume: 2026-07-03       replays the events, and takes the conversation up again on that day
/// plan: risk-map-together 2026-07-14 2026-07-28    the plan given, one step a line
/// plan: as-made            the plan given is the one that is made of what was told
/// check-in: 2026-08-03     replays the events, and asks on that day what became of the plan; the replies
///                          of before are forgotten
/// wrote: plan.md           what became of a file: wrote, exists, failed
/// composed: nothing        what became of a long answer: nothing, failed
/// ---                      a new run begins
/// ```
///
/// What is expected stands below the input that brings it about, in the order in which it happens:
///
/// ```
/// say: welcome             the id of a line
/// ask: who-raised-it       the id of a question or line; once a turn, and the last thing in it
/// shown: scale             or overview, roadmap, transcript
/// write: roadmap plan.md
/// compose: she said
/// leave: paused            or finished
/// event: answered who-raised-it = asked (told)
/// not: surprise            a line that is not said in this turn
/// words: is that right     stands somewhere in what is said or asked in this turn
/// belief: hesitant >= 0.9  or <
/// barrier: culture < 0.5
/// first-step: read-the-rules    the plan that is now made begins so
/// in-plan: small-pilot     it has this step; or not-in-plan
/// ```
struct Transcript {
  enum Step: Equatable {
    case today(Day)
    case reply(question: String, text: String)
    case coach(String)
    case strict
    case typed(String)
    case until(String)
    case interrupt
    case end(String)
    case resume(Day)
    case plan(PlannedStep)
    case planAsMade
    case checkIn(Day)
    case outcome(kind: String, path: String)
    case newRun
    case expected(String)
    case absent(String)
    case words(String)
    case firstStep(String)
    case step(String, isPlanned: Bool)
    case probability(of: String, atLeast: Bool, Double)
  }

  struct Line: Equatable {
    let number: Int
    let step: Step
  }

  /// A line that cannot be read.
  struct Malformed: Error, Equatable {
    let line: Int
    let text: String
  }

  let lines: [Line]

  init(_ text: String) throws {
    var lines: [Line] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(raw).trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let step = Step(line) else { throw Malformed(line: index + 1, text: line) }
      lines.append(Line(number: index + 1, step: step))
    }
    self.lines = lines
  }
}

extension Transcript.Step {
  fileprivate init?(_ line: String) {
    switch line {
    case "strict": self = .strict
    case "interrupt": self = .interrupt
    case "---": self = .newRun
    case ">": self = .typed("")
    default:
      if line.hasPrefix("> ") {
        self = .typed(unescaped(line.dropFirst(2)))
      } else {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        self.init(String(line[..<colon]), value, line)
      }
    }
  }

  private init?(_ key: String, _ value: String, _ line: String) {
    let words = value.split(separator: " ").map(String.init)
    switch key {
    case "today":
      guard let day = Day(value) else { return nil }
      self = .today(day)
    case "resume":
      guard let day = Day(value) else { return nil }
      self = .resume(day)
    case "check-in":
      guard let day = Day(value) else { return nil }
      self = .checkIn(day)
    case "plan" where value == "as-made": self = .planAsMade
    case "plan":
      guard words.count == 3, let starts = Day(words[1]), let ends = Day(words[2]) else {
        return nil
      }
      self = .plan(PlannedStep(tactic: words[0], starts: starts, ends: ends))
    case "paste":
      guard words.count > 1, let size = Int(words[0]) else { return nil }
      let phrase = words.dropFirst().joined(separator: " ") + " "
      self = .typed(String(String(repeating: phrase, count: size / phrase.count + 1).prefix(size)))
    case "coach": self = .coach(value)
    case "until": self = .until(value)
    case "end": self = .end(value)
    case "wrote", "exists", "failed", "composed": self = .outcome(kind: key, path: value)
    case "say", "ask", "shown", "write", "compose", "leave", "event":
      self = .expected("\(key): \(value)")
    case "first-step": self = .firstStep(value)
    case "in-plan": self = .step(value, isPlanned: true)
    case "not-in-plan": self = .step(value, isPlanned: false)
    case "not": self = .absent("say: \(value)")
    case "words": self = .words(value)
    case "belief", "barrier":
      guard words.count == 3, [">=", "<"].contains(words[1]), let p = Double(words[2]) else {
        return nil
      }
      self = .probability(of: words[0], atLeast: words[1] == ">=", p)
    default:
      guard key.hasPrefix("reply ") else { return nil }
      self = .reply(question: String(key.dropFirst(6)), text: unescaped(value[...]))
    }
  }
}

private func unescaped(_ text: Substring) -> String {
  String(text).replacing("\\n", with: "\n").replacing("\\t", with: "\t")
    .replacing("\\e", with: "\u{1B}").replacing("\\0", with: "\0")
    .replacing("\\r", with: "\r").replacing("\\u{202E}", with: "\u{202E}")
}
