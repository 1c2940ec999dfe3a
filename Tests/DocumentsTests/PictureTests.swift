import Belief
import Interview
import Testing

@testable import Documents

@Suite struct PictureTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    arguments: [
      (0.0, 1.0, "0%", "100%"), (0.25, 0.5, "25%", "25%"), (1.0 / 3, 1, "33.33%", "66.67%"),
      (-0.5, 0.5, "0%", "50%"), (0.5, 7, "50%", "50%"), (0.9, 0.2, "90%", "0%"),
      (0, 0.001, "0%", "0.10%"),
    ] as [(Double, Double, String, String)])
  func aStretchStaysOnThePicture(from: Double, to: Double, x: String, width: String) {
    let stretch = Stretch(from: from, to: to)
    #expect(stretch.x == x && stretch.width == width)
  }

  @Test func theBeliefAddsUp() throws {
    for executive in Executive.all {
      let standing = executive.standing
      let bars = BeliefPicture(standing.belief, target: .positive, in: playbook).bars
      #expect(bars.count == 5)
      #expect(bars.filter(\.isVerdict).count == 1 && bars.filter(\.isTarget).count == 1)
      let widths = try bars.map { try #require(Double($0.bar.width.dropLast())) }
      #expect(abs(widths.reduce(0, +) - 100) < 0.03)
      let likeliest = try #require(zip(bars, widths).max { $0.1 < $1.1 })
      #expect(likeliest.0.isVerdict)
    }
  }

  @Test func evidenceLiesOnItsSideOfTheLine() throws {
    for executive in Executive.all {
      let conversation = executive.conversation
      let picture = EvidencePicture(conversation.assessment, of: conversation)
      let zero = try #require(Double(picture.zero.dropLast()))
      #expect(!picture.bars.isEmpty)
      for bar in picture.bars {
        let left = try #require(Double(bar.bar.x.dropLast()))
        let right = left + (try #require(Double(bar.bar.width.dropLast())))
        #expect(bar.pointsAway ? abs(right - zero) < 0.02 : abs(left - zero) < 0.02)
        #expect(bar.bits.hasPrefix(bar.pointsAway ? "−" : "+"))
        #expect(right <= 100.02)
      }
    }
  }

  @Test func aTimelineLiesWithinItsDays() throws {
    var calendar = ExecutiveCalendar()
    let first = try day("2026-07-01")
    calendar.windows = [
      .init(name: "past", day: try day("2026-06-30")),
      .init(name: "board", day: try day("2026-10-14")),
      .init(name: "budget", day: try day("2026-07-01")),
      .init(name: "far", day: try day("2031-01-01")),
    ]
    calendar.blocked = [
      .init(name: "leave", days: try day("2026-06-20")...(try day("2026-07-05"))),
      .init(name: "gone", days: try day("2025-01-01")...(try day("2025-02-01"))),
      .init(name: "later", days: try day("2027-01-01")...(try day("2027-02-01"))),
    ]
    let steps = [
      TimelinePicture.Entry(
        number: 1, title: "a", starts: first, ends: try day("2026-07-31")),
      TimelinePicture.Entry(
        number: 2, title: "b", starts: try day("2026-08-01"), ends: try day("2026-08-31")),
    ]
    let picture = try #require(TimelinePicture(planned: first, steps: steps, calendar: calendar))
    #expect(picture.windows.map(\.windowName) == ["budget", "board"])
    #expect(picture.blocked.map(\.blockedName) == ["leave"])
    #expect(picture.blocked.first?.zone.x == "0%")
    // 1 July to 14 October are 106 days; July has 31 of them.
    #expect(picture.bars.map(\.bar.width) == ["29.25%", "29.25%"])
    #expect(picture.bars.map(\.bar.x) == ["0%", "29.25%"])
    #expect(picture.bars.map(\.dates) == ["1 Jul – 31 Jul", "1 Aug – 31 Aug"])
    #expect(picture.ticks.map(\.name) == ["Jul", "Aug", "Sep", "Oct"])
    #expect(TimelinePicture(planned: first, steps: [], calendar: calendar) == nil)
  }

  @Test(arguments: [
    ("2026-07-01", "2026-07-20", ["6 Jul", "13 Jul"]),
    ("2026-11-15", "2027-03-20", ["Dec", "Jan 2027", "Feb 2027", "Mar 2027"]),
    (
      "2026-02-10", "2027-12-31",
      ["Apr", "Jul", "Oct", "Jan 2027", "Apr 2027", "Jul 2027", "Oct 2027"]
    ),
  ])
  func anAxisNamesWhatFits(first: String, last: String, names: [String]) throws {
    let axis = TimeAxis(from: try day(first), to: try day(last))
    #expect(axis.ticks.map(\.name).filter { !$0.isEmpty } == names)
  }

  @Test(arguments: [1, 7, 60, 300, 900, 5000])
  func anAxisOfAnyLengthHasFewNames(days: Int) throws {
    let first = try day("2026-07-01")
    let names = TimeAxis(from: first, to: first.adding(days: days)).ticks.map(\.name)
    #expect(names.filter { !$0.isEmpty }.count <= 14)
    #expect(names.count <= 60)
  }

  @Test func supportOverTimeNeedsTwoDays() throws {
    let beliefs = Executive.all.map(\.standing.belief)
    let days = try ["2026-07-01", "2026-09-01", "2026-12-30"].map(day)
    let history = zip(days, beliefs).map(DatedBelief.init)
    #expect(SupportPicture([], in: playbook) == nil)
    #expect(SupportPicture([history[0]], in: playbook) == nil)
    #expect(SupportPicture([history[0], history[0]], in: playbook) == nil)
    let picture = try #require(SupportPicture(history, in: playbook))
    #expect(picture.bands.map(\.bandName).first == "enthusiastic")
    #expect(picture.points.map(\.pointName) == ["hesitant", "positive", "blind"])
    #expect(picture.points[1].y < picture.points[0].y && picture.points[0].y < picture.points[2].y)
    #expect(picture.segments.count == 2)
    #expect(picture.points.first?.x == "4%" && picture.points.last?.x == "96%")
  }

  @Test func eachSittingThatMovedTheVerdictIsOnePointOfHistory() throws {
    let session = Executive.harriet.events.map(\.event)
    let first = try day("2026-07-01")
    let later = try day("2026-09-01")
    let sitting = Event.resumed(playbook: "0123456789abcdef", today: later)
    let furthest = chose("furthest-word", "principle")
    let answered = Event.answered(question: furthest.0, answer: furthest.1)
    let history = DatedBelief.history(of: session + [sitting, answered], in: playbook)
    #expect(history.map(\.day) == [first, later])
    #expect(history[0].belief != history[1].belief)
    #expect(DatedBelief.history(of: session + [sitting], in: playbook).map(\.day) == [first])
    // Before a verdict is given there is none, however often the interview was put aside.
    let shown = try #require(session.firstIndex(of: .shown(document: "scale")))
    let unfinished = session[..<shown] + [sitting, answered]
    #expect(DatedBelief.history(of: unfinished, in: playbook).isEmpty)
  }
}
