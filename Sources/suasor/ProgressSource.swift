import Interview
import Playbook
import Practice
import Rehearsal
import Sessions

/// What a store holds of anybody's learning.
struct ProgressSource {
  /// The coached interviews, the earliest first.
  let lessons: [Lesson]
  /// The finished rehearsals, the earliest first.
  let records: [PracticeRecord]

  /// Reads it all.
  init(_ store: SessionStore, _ playbook: Playbook) throws(StoreError) {
    func events(of id: SessionID) throws(StoreError) -> [Event] {
      try store.events(of: id).map(\.event)
    }
    var lessons: [Lesson] = []
    for id in try store.coachedInterviews() {
      if let lesson = Lesson(try events(of: id), in: playbook) { lessons.append(lesson) }
    }
    let reader = TurnReader(playbook: playbook)
    var records: [PracticeRecord] = []
    for summary in try store.all(.rehearsal) {
      var reviews: [Review] = []
      for review in try store.reviews(of: summary.id) {
        reviews.append(Review(replaying: try events(of: review)))
      }
      let record = PracticeRecord(
        session: summary.id.description, try events(of: summary.id), reviews: reviews,
        in: playbook, reader: reader)
      if let record { records.append(record) }
    }
    self.lessons = lessons
    self.records = records
  }

  /// The names of those who learn.
  var trainees: [String] { TraineeProgress.names(lessons, records) }

  /// Whether some of it is nobody's by name.
  var hasUnnamed: Bool {
    lessons.contains { $0.trainee == nil } || records.contains { $0.trainee == nil }
  }

  /// One trainee's part; for nil, that of those without a name.
  func progress(of trainee: String?) -> TraineeProgress {
    TraineeProgress(of: trainee, lessons: lessons, records: records)
  }
}
