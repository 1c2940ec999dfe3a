/// Which answers set which conditions.
struct ConditionSources {
  private struct Setter {
    let question: String
    let isSingleChoice: Bool
    let sets: Set<String>
  }

  private let setters: [String: [Setter]]

  init(_ questions: some Sequence<Question>) {
    var setters: [String: [Setter]] = [:]
    for question in questions {
      for option in question.options {
        let setter = Setter(
          question: question.id, isSingleChoice: question.kind == .choice, sets: Set(option.sets))
        for condition in option.sets { setters[condition, default: []].append(setter) }
      }
    }
    self.setters = setters
  }

  /// Whether any answer, or the program itself, sets it.
  func isSet(_ condition: String) -> Bool {
    ImpliedCondition(rawValue: condition) != nil || setters[condition] != nil
  }

  /// The questions whose answers set it, the implied ones included.
  func questions(setting condition: String) -> Set<String> {
    let implied = ImpliedCondition(rawValue: condition).map { [$0.question.rawValue] } ?? []
    return Set((setters[condition] ?? []).map(\.question) + implied)
  }

  /// Two of these conditions that only different options of one single-choice question set.
  func contradiction(among conditions: [String]) -> (String, String)? {
    for (index, first) in conditions.enumerated() {
      for second in conditions.dropFirst(index + 1) where exclude(first, second) {
        return (first, second)
      }
    }
    return nil
  }

  private func exclude(_ first: String, _ second: String) -> Bool {
    guard let one = setters[first], let other = setters[second],
      ImpliedCondition(rawValue: first) == nil, ImpliedCondition(rawValue: second) == nil
    else { return false }
    return Set((one + other).map(\.question)).count == 1
      && one.allSatisfy { $0.isSingleChoice && !$0.sets.contains(second) }
  }

  /// Whether every answer that sets the first sets the second as well.
  func always(_ first: String, with second: String) -> Bool {
    guard let setters = setters[first], ImpliedCondition(rawValue: first) == nil else {
      return false
    }
    return setters.allSatisfy { $0.sets.contains(second) }
  }
}
