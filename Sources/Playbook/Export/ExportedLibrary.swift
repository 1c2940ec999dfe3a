/// A case as it is exported.
struct ExportedCase: Encodable {
  /// Who published it, and when.
  struct Source: Encodable {
    let publisher: String
    let year: Int
  }

  let id: String
  let title: String
  let organisation: String
  let sector: String
  let size: String?
  let years: String
  let failure: Bool
  let barriers: [String]
  let levels: [String]
  let sources: [Source]
  let done: String
  let reported: String
  let caution: String
  let shows: String

  init(_ study: CaseStudy) {
    id = study.id
    title = study.title
    organisation = study.organisation
    sector = study.sector
    size = study.size
    years = study.years
    failure = study.isFailure
    barriers = study.barriers.map(\.rawValue)
    levels = study.levels.map(\.rawValue)
    sources = study.sources.map { Source(publisher: $0.publisher, year: $0.year) }
    done = study.done
    reported = study.outcome
    caution = study.caution
    shows = study.lesson
  }
}

/// An objection as it is exported.
struct ExportedObjection: Encodable {
  let id: String
  let barriers: [String]
  let heard: [String]
  let reflect: String
  let ask: String
  let respond: String
  let limit: String
  let offer: String
  let cases: [String]
  let doNotSay: String
  let whyNot: String

  init(_ objection: Objection) {
    id = objection.id
    barriers = objection.barriers.map(\.rawValue)
    heard = objection.heard
    reflect = objection.reflect
    ask = objection.ask
    respond = objection.respond
    limit = objection.limit
    offer = objection.offer
    cases = objection.cases
    doNotSay = objection.doNotSay
    whyNot = objection.whyNot
  }
}
