extension PlaybookCheck {
  /// The cases that are named exist, and one kind of aim takes whatever is left.
  func checkRopes() {
    guard let ropes, areWhole("ropes.yaml", "cases/") else { return }
    let ids = cases.map(\.id)
    for aim in ropes.aims where !ids.contains(aim.study) {
      note(
        .unknownID(kind: "case", id: aim.study, near: near(aim.study, in: ids)),
        at: places.place("ropes.yaml", "aims", aim.id, "case"))
    }
    if ropes.aims.last?.words.isEmpty != true {
      note(.fieldMissing("words: []"), at: places.place("ropes.yaml", "aims"))
    }
  }
}
