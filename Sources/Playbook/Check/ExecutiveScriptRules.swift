import Belief

extension PlaybookCheck {
  /// The lines of the rehearsal's executive: no sentence twice, and enough of every kind.
  func checkExecutive() {
    guard areWhole("rehearsal/executive/", "objections.yaml") else { return }
    checkIDs()
    checkSentences()
    checkReferences()
    checkSupply()
  }

  private func checkIDs() {
    var first: [String: Place] = [:]
    for line in executive.lines {
      if let place = first[line.id] { note(.duplicateID(line.id, first: place), at: line.place) }
      first[line.id] = first[line.id] ?? line.place
    }
  }

  /// A sentence that stands in two lines might be heard twice in one talk.
  private func checkSentences() {
    var first: [[String]: ExecutiveLine] = [:]
    for line in executive.lines {
      for sentence in Sentence.all(in: line.text) {
        if let other = first[sentence.words] {
          note(.phraseTwice(sentence.words.joined(separator: " "), first: other.id), at: line.place)
        } else {
          first[sentence.words] = line
        }
      }
    }
  }

  private func checkReferences() {
    let sectors = playbook[question: "sector"]?.options.map(\.id) ?? []
    for line in executive.lines {
      if let id = line.objection, !objections.contains(where: { $0.id == id }) {
        note(
          .unknownID(kind: "objection", id: id, near: near(id, in: objections.map(\.id))),
          at: line.place)
      }
      for id in line.sectors where !sectors.contains(id) {
        note(.unknownID(kind: "sector", id: id, near: near(id, in: sectors)), at: line.place)
      }
    }
  }

  /// Whatever the level, the worry and the mood, there is something new to say in every turn.
  private func checkSupply() {
    let needed = executive.rules.turns
    for level in Level.allCases {
      require(1, of: "opening at \(level.rawValue)", in: .openers) { $0.fits(level) }
      for outcome in Outcome.allCases {
        require(1, of: "\(outcome.rawValue) at \(level.rawValue)", in: .decisions) {
          $0.outcome == outcome && $0.fits(level)
        }
      }
      for barrier in Barrier.allCases {
        let behind = Set(objections.filter { $0.barriers.contains(barrier) }.map(\.id))
        for mood in Mood.allCases {
          let count = executive.lines.count { line in
            guard line.fits(level), line.fits(mood), line.sectors.isEmpty, line.manner.isEmpty
            else { return false }
            switch line.use {
            case .objections: return line.objection.map(behind.contains) ?? false
            case .questions, .answers, .digressions:
              return line.barriers.isEmpty || line.barriers.contains(barrier)
            case .openers, .softened, .replies, .invitations, .returns, .transitions, .warnings,
              .decisions, .endings:
              return false
            }
          }
          if count < needed {
            let what = "\(barrier.rawValue) at \(level.rawValue) in the mood \(mood.rawValue)"
            note(
              .linesTooFew(what, count: count, needed: needed),
              at: Place(file: LineUse.objections.file))
          }
        }
      }
    }
  }

  private func require(
    _ needed: Int, of what: String, in use: LineUse, where fits: (ExecutiveLine) -> Bool
  ) {
    let count = executive.lines.count { $0.use == use && fits($0) }
    if count < needed {
      note(.linesTooFew(what, count: count, needed: needed), at: Place(file: use.file))
    }
  }
}

extension ExecutiveLine {
  /// Whether it may be said at this level.
  public func fits(_ level: Level) -> Bool { levels.isEmpty || levels.contains(level) }

  /// Whether it may be said in this mood.
  public func fits(_ mood: Mood) -> Bool { moods.isEmpty || moods.contains(mood) }
}
