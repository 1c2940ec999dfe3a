import Foundation
import Playbook
import Rehearsal
import Sessions

extension Failure {
  /// What is wrong, where, and what to do.
  var words: String {
    switch self {
    case .playbook(let error, let files): error.description(in: files)
    case .store(let error): error.description
    case .unreadable(let path, let reason): "I cannot read \(path): \(reason)."
    case .unwritable(let path, let reason): "I cannot write \(path): \(reason)."
    case .fileExists(let path):
      "There is already a file \(path), and I have not touched it. Give another name, or remove it first."
    case .form(let path, let line, let column, let problem, let mend):
      "\(path):\(line):\(column): \(problem); \(mend)"
    case .notADay(let text): "“\(text)” is not a date. Write it as 2026-03-09."
    case .document(let reason): "The document cannot be made: \(reason)."
    case .nothingToAsk:
      "As things stand the executive may be right, and nothing should be asked for; suasor roadmap says why."
    case .mistakesFound(let count): count == 1 ? "1 mistake." : "\(count) mistakes."
    case .exportedInPart(let count):
      (count == 1 ? "One conversation is" : "\(count) conversations are")
        + " damaged, and exported only up to the damage."
    case .importedInPart: "Not all of it could be imported; what could be is here."
    case .talk(let path, let fault): "\(path): \(fault.words)"
    case .notOneOf(let word, let field, let known):
      "“\(word)” is no \(field) that I know. Take one of: \(known.joined(separator: ", "))."
    case .noSuchTrainee(let name, let known):
      "There is nothing of \(name). "
        + (known.isEmpty
          ? "Name whoever learns with --trainee when they rehearse or are coached."
          : "These have practised: \(known.joined(separator: ", ")).")
    case .whichTrainee(let names):
      "Whose? These have practised: \(names.joined(separator: ", ")). "
        + "Try: suasor progress \(quoted(names.first ?? ""))"
    case .isReview(let id): "\(id) is a review itself. Name the conversation that it is about."
    case .nothingSaid(let id): "Nothing has been said in \(id) yet, so there is nothing to review."
    case .isNoInterview(let id):
      "\(id) is no interview. `suasor sessions list` shows what there is."
    case .isRehearsal:
      "This session is a rehearsal, and says nothing about the real person. `suasor transcript ID` "
        + "shows it, and `suasor rehearse ID` goes on with it."
    case .isInterview:
      "This session is not a rehearsal. `suasor interview --session ID` goes on with it."
    case .noLevelYet:
      "Nothing in that interview speaks for a level yet. Answer a few questions first, or say which to "
        + "rehearse with --level."
    case .paused:
      "The answers came to an end before the conversation did. It is paused, and nothing is lost."
    case .signal: "Stopped. Everything you told me is kept."
    case .learntAlready:
      "The counts of this playbook were learnt already, and to learn from the same conversations again would count them twice. Start from the authors' counts: leave out --prompts, or name the folder that they were learnt from."
    case .noPlanYet(let id):
      "The first conversation is not finished, so there is no plan to ask about. Go on with it: suasor interview --session \(id)"
    case .unheard(let number):
      "I cannot write to the standard output: \(String(cString: strerror(number)).lowercased())."
    case .answerLost: "The last answer could not be saved, and is not part of the session."
    }
  }
}

extension TalkText.Fault {
  /// What is wrong with the transcript, and what to do.
  var words: String {
    switch self {
    case .noSpeakers:
      "Nobody speaks in it. Begin each turn with a name and a colon, as in “Junior: …” and “Executive: …”."
    case .notATranscript(let problem):
      "This JSON is no transcript: \(problem). It is a list of lines, each with “speaker” and “words”."
    case .whoIsJunior(let names):
      "I cannot tell who the junior is. Say it with --junior and one of: "
        + names.joined(separator: ", ") + "."
    case .nobodyOfThatName(let name, let speakers):
      "Nobody called “\(name)” speaks in it, only: \(speakers.joined(separator: ", "))."
    case .juniorSilent: "The junior says nothing in it."
    }
  }
}
