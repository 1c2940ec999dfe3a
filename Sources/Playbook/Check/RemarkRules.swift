extension PlaybookCheck {
  /// No remark stands twice, in one writer's file or in two.
  func checkRemarks() {
    checkDistinct(remarks.map { ($0.text, $0.place) })
  }

  /// No answer stands twice among the examples of one question.
  func checkExamples() {
    for (_, examples) in Dictionary(grouping: examples, by: \.place.file) {
      checkDistinct(examples.map { ($0.text, $0.place) })
    }
  }

  private func checkDistinct(_ texts: [(text: String, place: Place)]) {
    var first: [[String]: Place] = [:]
    for (text, place) in texts {
      let words = Sentence.all(in: text).flatMap(\.words)
      if let before = first[words] {
        note(.phraseTwice(text, first: "\(before.file):\(before.line)"), at: place)
      } else {
        first[words] = place
      }
    }
  }
}
