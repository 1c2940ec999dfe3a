/// A tactic as it is exported.
struct ExportedTactic: Encodable {
  /// A move from one level to another.
  struct Move: Encodable {
    let from: String
    let to: String
  }

  let id: String
  let title: String
  let moves: Move?
  let at: [String]
  let eases: [String]
  let learns: [String]
  let stage: String
  let leadDays: Int
  let effortHours: Double
  let after: [String]
  let needs: [String]
  let unless: [String]
  let settledBy: [String]
  let suits: [String]
  let stop: Bool
  let timely: Bool
  let calledFor: Bool
  let desk: Bool
  let messengers: [String]
  let when: String
  let whenNot: String
  let show: String
  let say: String
  let variants: [String: String]
  let ask: String
  let signs: [String]
  let ifNot: String
  let basis: String

  init(_ tactic: Tactic) {
    id = tactic.id
    title = tactic.title
    moves = tactic.moves.map { Move(from: $0.from.rawValue, to: $0.to.rawValue) }
    at = tactic.at.map(\.rawValue)
    eases = tactic.eases.map(\.rawValue)
    learns = tactic.learns.map(\.id)
    stage = tactic.stage.rawValue
    leadDays = tactic.leadDays
    effortHours = tactic.effortHours
    after = tactic.after
    needs = tactic.needs
    unless = tactic.unless
    settledBy = tactic.settledBy
    suits = tactic.suits.map(\.rawValue)
    stop = tactic.isStop
    timely = tactic.isTimely
    calledFor = tactic.isCalledFor
    desk = tactic.isDesk
    messengers = tactic.messengers.map(\.rawValue)
    when = tactic.timing
    whenNot = tactic.notWhen
    show = tactic.information
    say = tactic.manner
    variants = Dictionary(
      uniqueKeysWithValues: tactic.variants.map { ($0.key.rawValue, $0.value) })
    ask = tactic.ask
    signs = tactic.signs
    ifNot = tactic.ifNot
    basis = tactic.basis
  }
}
