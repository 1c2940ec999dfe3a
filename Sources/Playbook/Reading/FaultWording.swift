extension Mistake {
  /// The mistake as one line: `file:line:column: what is wrong; the mend [code]`.
  public func description(in files: PlaybookFiles) -> String {
    "\(files.path(file)):\(line):\(column): \(fault.problem); \(fault.mend) [\(fault.code)]"
  }
}

extension PlaybookError {
  /// The error in words; one line for each mistake.
  public func description(in files: PlaybookFiles?) -> String {
    switch self {
    case .noFolder(let path):
      "There is no folder \(path). Name the folder that holds levels.yaml."
    case .emptyFolder(let path):
      "The folder \(path) holds no content. Copy the prompts folder of the project and change that."
    case .mistakes(let mistakes):
      mistakes.map { mistake in
        if let files {
          mistake.description(in: files)
        } else {
          "\(mistake.file): \(mistake.fault.problem)"
        }
      }.joined(separator: "\n")
    }
  }
}

extension Fault {
  /// What is wrong.
  public var problem: String {
    switch self {
    case .fileMissing: "this file is missing"
    case .fileUnknown: "nothing reads this file"
    case .notUTF8: "the file is not UTF-8 text"
    case .fileTooLarge(let bytes): "the file has \(bytes) bytes"
    case .unreadable(let problem): "this cannot be read: \(problem)"
    case .badID(let id): "`\(id)` is not an id"
    case .duplicateID(let id, let first):
      "the id `\(id)` stands twice (first at \(first.file):\(first.line))"
    case .fieldMissing(let name): "the field `\(name)` is missing"
    case .fieldUnknown(let name, _): "there is no field `\(name)` here"
    case .fieldWrong(let name, let expected, let found):
      "`\(name)` should be \(expected), and is \(found)"
    case .empty(let name): "`\(name)` is empty"
    case .sectionMissing(let name): "the heading `## \(name)` is missing"
    case .sectionUnknown(let name, _): "there is no heading `\(name)` here"
    case .sectionEmpty(let name): "nothing stands under `\(name)`"
    case .textOutside: "this text stands under no heading"
    case .unknownID(let kind, let id, _): "there is no \(kind) `\(id)`"
    case .conditionUnset(let id): "no answer ever sets the condition `\(id)`"
    case .conditionUnused(let id): "the condition `\(id)` is used nowhere"
    case .conditionLate(let id): "the condition `\(id)` is set only by a later question"
    case .countsDoNotSum(let column, let sum):
      "the counts for \(column) add up to \(sum), not to twenty"
    case .countMissing(let column, let option): "option `\(option)` has no count for \(column)"
    case .countOutOfRange(let column, let count): "\(count) of twenty for \(column) cannot be"
    case .priorsDoNotSum(let sum): "the priors of the levels add up to \(sum), not to twenty"
    case .questionMissing(let id): "the question `\(id)`, which the program needs, is missing"
    case .questionNeverAsked(let reason): "this question is never asked: \(reason)"
    case .tooFewOptions(let count): "the question has \(count) options"
    case .movesNothing: "no answer to this question can move anything"
    case .levelUnreachable(let level): "no answers make `\(level)` the likeliest level"
    case .dimensionThin(let dimension, let count):
      "the dimension `\(dimension)` has \(count) questions, and needs three"
    case .barrierUnasked(let barrier): "no question bears on the barrier `\(barrier)`"
    case .levelWithoutWay(let from, let to): "no tactic leads from `\(from)` to `\(to)`"
    case .barrierWithoutTactic(let barrier, let level):
      "no tactic eases the barrier `\(barrier)` in someone who is \(level)"
    case .tacticLeadsNowhere: "this tactic moves nobody, eases nothing, and finds out nothing"
    case .tacticNeverUsed(let reason): "nothing leads to this tactic: \(reason)"
    case .tacticImpossible(let reason): "this tactic can never be used: \(reason)"
    case .cautionMissing: "the case has no caution"
    case .sourceMissing: "the source is missing"
    case .stanceForbids(let rule, let words, _): "“\(words)” is what the stance forbids (\(rule))"
    case .lineMissing(let id): "the line `\(id)`, which the program speaks, is missing"
    case .lineUnknown(let id, _): "the program never speaks a line `\(id)`"
    case .placeholderUnknown(let name, _): "nothing fills in {\(name)} here"
    case .placeholderBroken: "a brace { is not closed"
    case .phraseTwice(let phrase, let first): "“\(phrase)” stands under `\(first)` already"
    case .linesTooFew(let what, let count, let needed):
      "there are \(count) lines for \(what), and \(needed) are needed"
    case .seniorWayMissing(let question): "nothing tells how a senior would ask `\(question)`"
    }
  }

  /// What to do about it.
  public var mend: String {
    switch self {
    case .fileMissing: "put it back from the project's prompts folder"
    case .fileUnknown: "see README.md for the names of files, or delete it"
    case .notUTF8: "save it as UTF-8"
    case .fileTooLarge: "keep it below \(PlaybookReader.mostBytes) bytes"
    case .unreadable: "look for a missing quotation mark, colon or indent there"
    case .badID: "use small letters, digits and single hyphens"
    case .duplicateID: "give one of them another id"
    case .fieldMissing(let name): "add `\(name): …`"
    case .fieldUnknown(let name, let known):
      near(name, in: known).map { "did you mean `\($0)`?" }
        ?? (known.isEmpty ? "take it out" : "the fields are \(known.joined(separator: ", "))")
    case .fieldWrong: "correct the value"
    case .empty: "write something, or leave the field out"
    case .sectionMissing: "add the heading and the text below it"
    case .sectionUnknown(_, let known): "the headings are \(known.joined(separator: ", "))"
    case .sectionEmpty: "write the text"
    case .textOutside: "put it under a heading"
    case .unknownID(let kind, _, let near):
      near.map { "did you mean `\($0)`?" } ?? "correct the id, or add the \(kind)"
    case .conditionUnset: "let an option set it (`sets: [...]`), or delete it"
    case .conditionUnused: "use it in a tactic or a question, or delete it"
    case .conditionLate: "move this question below the one that sets it"
    case .countsDoNotSum(_, let sum):
      sum < 20 ? "add \(20 - sum) somewhere" : "take \(sum - 20) away somewhere"
    case .countMissing: "add it; 0 is allowed"
    case .countOutOfRange: "write a whole number from 0 to 20"
    case .priorsDoNotSum: "make them add up to twenty"
    case .questionMissing: "put it back, or give the question this id"
    case .questionNeverAsked: "change its `only-if`"
    case .tooFewOptions: "give it two at least"
    case .movesNothing: "give the options differing counts, or let them set conditions"
    case .levelUnreachable(let level):
      "write questions that are more often answered so at `\(level)` than elsewhere"
    case .dimensionThin: "write another question for it"
    case .barrierUnasked: "give a question counts for it"
    case .levelWithoutWay(let from, let to):
      "write a tactic with `moves: {from: \(from), to: \(to)}`"
    case .barrierWithoutTactic(let barrier, let level):
      "add `\(barrier)` to `eases` of a tactic, or `\(level)` to its `at`"
    case .tacticLeadsNowhere: "give it `moves`, `eases` or `learns`"
    case .tacticNeverUsed: "change its `needs`, `at` or `moves`"
    case .tacticImpossible: "change its `after`, `needs`, `unless` or `at`"
    case .cautionMissing: "say under `## Caution` what the case does not show"
    case .sourceMissing: "add `source: {publisher: …, year: …}`"
    case .stanceForbids(_, _, let instead): instead
    case .lineMissing: "add it to lines.yaml"
    case .lineUnknown(_, let near):
      near.map { "did you mean `\($0)`?" } ?? "delete it, or correct the id"
    case .placeholderUnknown(_, let known):
      known.isEmpty
        ? "take it out"
        : "what can be filled in: \(known.map { "{\($0)}" }.joined(separator: ", "))"
    case .placeholderBroken: "close it with }"
    case .phraseTwice: "keep it in one place"
    case .linesTooFew(_, let count, let needed): "write \(needed - count) more"
    case .seniorWayMissing(let question):
      "write `\(question)` below `questions`, or its dimension below `dimensions`"
    }
  }
}
