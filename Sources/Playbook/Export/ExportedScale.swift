/// A level as it is exported.
struct ExportedLevel: Encodable {
  let id: String
  let name: String
  let sentence: String
  let needs: String
  let signs: [String]
  let notToBeConfused: String
  let prior: Double
  let leadsTo: String?

  init(_ card: LevelCard, prior: Double) {
    id = card.level.rawValue
    name = card.name
    sentence = card.sentence
    needs = card.needs
    signs = card.signs
    notToBeConfused = card.distinction
    self.prior = prior
    leadsTo = card.level.leadsTo?.rawValue
  }
}

/// A barrier as it is exported.
struct ExportedBarrier: Encodable {
  let id: String
  let name: String
  let sentence: String
  let needs: String
  let signs: [String]
  let prior: Double
  let easedBefore: String

  init(_ card: BarrierCard, prior: Double) {
    id = card.barrier.rawValue
    name = card.name
    sentence = card.sentence
    needs = card.needs
    signs = card.signs
    self.prior = prior
    easedBefore = card.easedBefore.rawValue
  }
}
