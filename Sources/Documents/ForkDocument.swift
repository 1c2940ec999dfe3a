import Belief
import Playbook
import Roadmap

/// Where a roadmap forks, as it is printed.
public struct ForkDocument: Sendable, Encodable {
  /// The way from another level.
  struct Branch: Sendable, Encodable {
    let level: String
    let probability: Double
    let steps: [String]
    let text: String
    let signs: [String]
  }

  let after: Int
  let decidedBy: Int?
  let text: String
  let branches: [Branch]

  enum CodingKeys: String, CodingKey {
    case after, text, branches
    case decidedBy = "decided_by"
  }

  /// Puts a fork into words; the titles are those of the roadmap's steps.
  init(_ fork: Fork, titles: [String], alias: String, in playbook: Playbook) {
    func line(_ id: LineID, _ values: [String: String] = [:]) -> String {
      playbook.lines.text(id, values.merging(["alias": alias]) { given, _ in given })
    }
    func name(_ level: Level) -> String {
      playbook.card(level)?.name.lowercased() ?? level.rawValue
    }
    after = fork.after
    decidedBy = fork.decidedBy
    let from =
      fork.after > 0 && fork.after <= titles.count
      ? line(.forkAt, ["count": "\(fork.after)", "step": titles[fork.after - 1]])
      : line(.forkAtOnce)
    let decided = fork.decidedBy.map {
      line(.forkDecided, ["number": "\($0)", "step": titles[$0 - 1]])
    }
    text = from + " " + (decided ?? line(.forkUndecided))
    branches = fork.branches.map { branch in
      let percent = "\(Int((branch.probability * 100).rounded()))%"
      let steps = branch.titles.map { "“\($0)”" }.joined(separator: ", ")
      return Branch(
        level: branch.level.rawValue, probability: branch.probability, steps: branch.titles,
        text: branch.titles.isEmpty
          ? line(.forkBranchNothing, ["level": name(branch.level), "percent": percent])
          : line(
            .forkBranch, ["level": name(branch.level), "percent": percent, "list": steps]),
        signs: branch.signs.map {
          line(
            .forkSign,
            ["level": name($0.level), "question": $0.question, "answer": $0.answer])
        })
    }
  }
}
