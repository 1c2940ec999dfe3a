/// What was heard in own words and awaits a yes, and behind it what could not be read.
///
/// An entry keeps the number under which it was first put, whatever is struck out before it: nobody who
/// says "strike 2 … and strike 4" looks at the list again in between. Places count from nought through
/// the answers and then the unread.
struct HeardList: Sendable, Equatable {
  /// The answers.
  private(set) var findings: [Finding] = []
  /// What could not be read.
  private(set) var unread: [String] = []
  /// The number of each place.
  private(set) var numbers: [Int] = []
  /// What was struck out, by its number.
  private var struck: [Int: Entry] = [:]

  private enum Entry: Equatable {
    case finding(Finding)
    case unread(String)
  }

  init() {}

  /// A list put for the first time, numbered from one.
  init(_ findings: [Finding], unread: [String] = []) {
    self.findings = findings
    self.unread = findings.isEmpty ? [] : unread
    numbers = (0..<(findings.count + self.unread.count)).map { $0 + 1 }
  }

  /// The place of a number; nil if nothing has it any more, or ever had.
  func place(of number: Int) -> Int? { numbers.firstIndex(of: number) }

  /// Takes an entry out; with the last of the answers, what could not be read goes as well.
  mutating func strike(_ place: Int) {
    guard numbers.indices.contains(place) else { return }
    let number = numbers.remove(at: place)
    if findings.indices.contains(place) {
      struck[number] = .finding(findings.remove(at: place))
    } else {
      struck[number] = .unread(unread.remove(at: place - findings.count))
    }
    if findings.isEmpty { self = HeardList() }
  }

  /// Whether an entry of this number was struck out, and can be put back.
  func isStruck(_ number: Int) -> Bool { struck[number] != nil }

  /// Puts an entry back that was struck out, in the order of the numbers.
  mutating func restore(_ number: Int) {
    guard let entry = struck.removeValue(forKey: number) else { return }
    switch entry {
    case .finding(let finding):
      let place = numbers.prefix(findings.count).firstIndex { $0 > number } ?? findings.count
      findings.insert(finding, at: place)
      numbers.insert(number, at: place)
    case .unread(let words):
      let place = numbers.dropFirst(findings.count).firstIndex { $0 > number } ?? numbers.count
      unread.insert(words, at: place - findings.count)
      numbers.insert(number, at: place)
    }
  }

  /// Puts another answer in the place of one; in that of something unread, which is read now.
  mutating func amend(_ place: Int, _ finding: Finding) {
    if findings.indices.contains(place) {
      findings[place] = finding
    } else if unread.indices.contains(place - findings.count) {
      let number = numbers.remove(at: place)
      unread.remove(at: place - findings.count)
      numbers.insert(number, at: findings.count)
      findings.append(finding)
    }
  }
}
