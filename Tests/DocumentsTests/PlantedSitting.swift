import Belief
import Documents
import Interview
import Playbook

/// A sitting that goes through a whole interview and types a marker wherever words can be typed.
struct PlantedSitting {
  /// The options that tell who the executive is, by question.
  static let identifying = [
    "role": "people-hr", "sector": "professional-services", "size": "10000-or-more",
  ]

  private let marker: String
  private var planted = 0
  private var conversation: Conversation
  private var prompt: Prompt?
  private var hasLeft = false
  private(set) var events: [Event] = []

  init(marker: String) {
    self.marker = marker
    conversation = Conversation(
      playbook: playbook, planMaker: PlanOutline.maker(in: playbook),
      coaching: Trainee(name: "\(marker)0"))
  }

  private mutating func receive(_ input: Input) {
    for effect in conversation.receive(input) {
      switch effect {
      case .record(let event): events.append(event)
      case .ask(let asked): prompt = asked
      case .leave: hasLeft = true
      case .write(_, let path): receive(.performed(.written(path: path)))
      case .compose: receive(.performed(.composedNothing))
      case .say, .present: break
      }
    }
  }

  private mutating func type(_ text: String) { receive(.typed(text)) }

  /// A new marker, so that each planting can be told from the others.
  private mutating func words() -> String {
    planted += 1
    return "\(marker)\(planted)"
  }

  /// Answers all that is asked, planting as it goes.
  mutating func hold() {
    receive(.opened(today: Day("2026-07-01") ?? Day(number: 0)))
    while let prompt, prompt.id != LineID.advisingAsk.rawValue, planted < 2000 {
      if prompt.id == LineID.confirmAsk.rawValue {
        sumUp()
      } else if let question = playbook[question: prompt.id] {
        answer(question)
      } else {
        type("n")
      }
    }
    advise()
    type("/quit")
    checkIn()
  }

  /// Tells what became of the plan, planting as it goes.
  private mutating func checkIn() {
    receive(.checkedIn(today: Day("2026-09-01") ?? Day(number: 0)))
    var asked: Set<String> = []
    while let prompt, let question = playbook[question: prompt.id],
      asked.insert(prompt.id).inserted
    {
      answer(question)
    }
    type("\(words()), and nothing since")
    type("/quit")
  }

  private mutating func answer(_ question: Question) {
    switch question.kind {
    case .text:
      type("The \(words()), or so")
    case .date: type("14 October \(words())"); answerByDate(question, "14 October")
    case .period: answerByDate(question, "8 to 14 August")
    case .notes: type("She told me of \(words()). They spoke of \(words()). I left.")
    case .choice, .several:
      // Own words that fit nothing are put to the practitioner, who says no; then some that fit.
      type("\(words()) something else altogether")
      type("n")
      type("/note \(words())")
      type("/\(words())")
      type("/why")
      let chosen = Self.identifying[question.id] ?? question.options.first?.id ?? ""
      guard let position = question.options.firstIndex(where: { $0.id == chosen }) else { return }
      let heard = question.options[position].heard.first ?? ""
      if Self.identifying[question.id] == nil, prompt?.id == question.id {
        type("\(heard) \(words())")
      }
      type("\(position + 1)")
    }
  }

  private mutating func answerByDate(_ question: Question, _ text: String) {
    if prompt?.id == question.id { type(text) }
    if prompt?.id == question.id { type("/skip") }
  }

  private mutating func sumUp() {
    type("what about \(words())")
    type("/change \(words())")
    type("/change alias")
    type("Now \(words())")
    type("/status")
    type("y")
  }

  private mutating func advise() {
    type("/roadmap /tmp/\(words()).md")
    type("/transcript")
    type("/what-if")
    type("/why 1")
    type("/later 1 in five weeks")
    type("/swap 1")
    type("/drop 2")
    type("/objection we tried this before \(words())")
    type("/objection \(words())")
    type("/back")
    type("and \(words())")
  }
}
