import Belief
import Interview
import Playbook
import Rehearsal

/// What the events of a rehearsal's session add up to: how it was staged, and every way it was played.
public struct RehearsalRecord: Sendable {
  /// How it was staged.
  public let staging: Staging
  let reader: TurnReader
  /// The ways that were given up for another, in order; each from its first turn on.
  public private(set) var kept: [Encounter] = []
  /// The way that is being played.
  public private(set) var encounter: Encounter
  /// The turn from which each way after the first was taken up, in order.
  public private(set) var forks: [Int] = []
  /// The digest of the playbook last used.
  public private(set) var playbookDigest = ""

  /// Every way that was played, the present one last.
  public var ways: [Encounter] { kept + [encounter] }

  /// How the junior did in one of the ways.
  public func score(of way: Encounter) -> ConversationScore {
    Scorer(playbook: way.playbook, reader: reader).score(way)
  }

  /// Begins a rehearsal; the executive opens it.
  public init(_ staging: Staging, playbook: Playbook, reader: TurnReader) {
    self.staging = staging
    self.reader = reader
    encounter = Encounter(staging.setup, playbook: playbook, reader: reader)
  }

  /// Derives a rehearsal from its events; nil if they are not those of a rehearsal.
  public init?(replaying events: some Sequence<Event>, playbook: Playbook, reader: TurnReader) {
    var staging: Staging?
    var record: RehearsalRecord?
    var words: String?
    var digest = ""
    for event in events {
      switch event {
      case .opened(let playbook, _), .resumed(let playbook, _): digest = playbook
      case .staged(let scene): staging = scene
      case .spoke(let said): words = said
      case .replied(let lines, let text):
        let reply = ExecutiveReply(lines: lines, text: text)
        if record == nil, let staging {
          record = RehearsalRecord(staging, opening: reply, playbook, reader)
        } else if let said = words {
          record?.encounter.replay(said, reply)
        }
        words = nil
      case .forked(let turn): record?.fork(from: turn)
      case .answered, .passed, .attributed, .undone, .turned, .returned, .proposed, .declined,
        .heard, .struck, .restored, .amended, .accepted, .probed, .explained, .stepDropped,
        .stepSwapped,
        .stepPutOff, .objectionHeard, .coached, .review, .noted, .hadEnough, .confirmed, .disputed,
        .typed, .said, .shown, .planned, .checkedIn,
        .verified, .left:
        break
      }
    }
    guard var record else { return nil }
    record.playbookDigest = digest
    self = record
  }

  private init(
    _ staging: Staging, opening: ExecutiveReply, _ playbook: Playbook, _ reader: TurnReader
  ) {
    self.staging = staging
    self.reader = reader
    encounter = Encounter(
      staging.setup, playbook: playbook, reader: reader, opening: opening)
  }

  /// Takes the junior's words, and answers; nil once it is over.
  mutating func receive(_ words: String) -> Exchange? { encounter.receive(words) }

  /// Goes back to how it stood before a turn, and keeps what came after.
  mutating func fork(from turn: Int) {
    kept.append(encounter)
    forks.append(turn)
    encounter = encounter.before(turn: turn)
  }
}

extension Staging {
  /// The same for the executive.
  public var setup: RehearsalSetup {
    RehearsalSetup(
      level: level, barriers: barriers, manner: manner, sector: sector, goal: goal,
      difficulty: difficulty, seed: seed)
  }
}
