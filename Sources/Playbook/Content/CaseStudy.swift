import Belief

/// What happened to one organisation, with its source and its limit.
public struct CaseStudy: Sendable, Equatable {
  /// Who published it, and when.
  public struct Source: Sendable, Equatable {
    /// The publisher.
    public let publisher: String
    /// The year of publication.
    public let year: Int
  }

  /// The stable id.
  public let id: String
  /// A title.
  public let title: String
  /// The organisation.
  public let organisation: String
  /// Its sector: an option of the question `sector`.
  public let sector: String
  /// Its size, if known: an option of the question `size`.
  public let size: String?
  /// When it happened.
  public let years: String
  /// Whether it is a failure to learn from.
  public let isFailure: Bool
  /// The barriers it speaks to.
  public let barriers: [Barrier]
  /// The levels it speaks to.
  public let levels: [Level]
  /// Where it was reported.
  public let sources: [Source]
  /// What was done.
  public let done: String
  /// What was reported to have come of it.
  public let outcome: String
  /// What it does not show.
  public let caution: String
  /// What it shows.
  public let lesson: String

  init(_ page: Page) {
    let head = page.head
    id = page.id
    title = head.required("title")
    organisation = head.required("organisation")
    sector = head.required("sector")
    size = head.text("size")
    years = head.required("years")
    isFailure = head.flag("failure")
    barriers = head.list("barriers", of: "barrier", as: Barrier.self)
    levels = head.list("levels", of: "level", as: Level.self)
    sources = head.records("source").map { source in
      let read = Source(publisher: source.required("publisher"), year: source.integer("year") ?? 0)
      if !(1990...2100).contains(read.year) { head.findings.add(.sourceMissing, at: source.place) }
      source.finish()
      return read
    }
    if sources.isEmpty { head.findings.add(.sourceMissing, at: head.place) }
    for list in ["barriers", "levels"] where !head.has(list) {
      head.findings.add(.fieldMissing(list), at: head.place)
    }
    done = page.required("What was done")
    outcome = page.required("What was reported")
    lesson = page.required("What it shows")
    caution = page.section("Caution")?.text ?? ""
    if caution.isEmpty {
      head.findings.add(
        .cautionMissing, at: page.section("Caution")?.place ?? Place(file: head.place.file))
    }
    page.finish(known: ["What was done", "What was reported", "Caution", "What it shows"])
  }

  /// The sources as they are printed: publisher and year.
  public var citation: String {
    sources.map { "\($0.publisher), \($0.year)" }.joined(separator: "; ")
  }
}
