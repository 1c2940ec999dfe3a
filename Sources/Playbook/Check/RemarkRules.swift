extension PlaybookCheck {
  /// No remark stands twice, in one writer's file or in two.
  func checkRemarks() {
    var first: [[String]: Place] = [:]
    for remark in remarks {
      let words = Sentence.all(in: remark.text).flatMap(\.words)
      if let place = first[words] {
        note(.phraseTwice(remark.text, first: "\(place.file):\(place.line)"), at: remark.place)
      } else {
        first[words] = remark.place
      }
    }
  }
}
