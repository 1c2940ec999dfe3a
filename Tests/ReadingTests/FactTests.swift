import Belief
import Interview
import Testing

@Suite struct FactTests {
  @Test(arguments: [
    ("She's the CFO.", "role:finance"), ("He is the managing director.", "role:chief-executive"),
    ("Role: COO", "role:operations"), ("CEO.", "role:chief-executive"),
    ("She is the general counsel.", "role:legal-compliance"),
    ("He's head of marketing.", "role:marketing-communications"),
    ("Harriet is the finance director.", "role:finance"),
    ("My own boss, the head of communications.", "role:marketing-communications"),
    ("She is the HR director.", "role:people-hr"), ("He's our CIO.", "role:technology-it"),
    ("She is the medical director.", "role:medical-or-academic-head"),
    ("He is the mayor.", "role:public-official"), ("He founded the company.", "role:founder-owner"),
    ("Founder and owner, 61.", "role:founder-owner"),
    ("We are a building society.", "sector:finance"), ("We're a hospital.", "sector:healthcare"),
    ("A law firm in Leeds.", "sector:professional-services"),
    ("We run a chain of restaurants.", "sector:food"), ("It's a brewery.", "sector:food"),
    ("We are a city council.", "sector:government"), ("We are a charity.", "sector:non-profit"),
    ("We make pumps.", "sector:manufacturing"), ("I work for an airline.", "sector:transport"),
    ("We are a software house.", "sector:technology"), ("Sector: retailer", "sector:retail"),
    ("We are a mobile operator.", "sector:telecom"), ("We're a university.", "sector:education"),
    ("About 620 people.", "size:250-to-999"), ("We are 40 people.", "size:under-50"),
    ("We have 3,100 staff.", "size:1000-to-9999"), ("A dozen of us.", "size:under-50"),
    ("We employ forty thousand people.", "size:10000-or-more"),
    ("Some two hundred employees.", "size:50-to-249"),
    ("I see her once a week.", "access:sees-often"),
    ("I meet him every Friday.", "access:sees-often"),
    ("I see him once a month.", "access:sees-seldom"),
    ("We talk to her once a quarter.", "access:sees-seldom"),
    ("I reach her only through her assistant.", "access:through-others"),
    ("Call her Harriet.", "alias"), ("Let's call him Blue.", "alias"), ("Alias: Robin", "alias"),
    ("He's called Dr. Weber, managing partner.", "alias"), ("Her name is Odile.", "alias"),
    ("The deadline is 30 September.", "wanted-by"),
    ("We need a decision by 15 October.", "wanted-by"),
    ("The budget closes on 30 September.", "budget-closes"),
    ("The budget is closed on 30 September.", "budget-closes"),
    ("Managing partner of our law firm (up north, 85 people).", "role:chief-executive"),
    ("Managing partner of our law firm, he runs it alone.", "sector:professional-services"),
    ("The board meets on 14 October.", "board-meets"),
    ("She is away from 8 to 14 August.", "out-of-reach"),
    ("He's on leave until 20 July.", "out-of-reach"),
    ("We are 640 people counting the two sites.", "size:250-to-999"),
    ("Staff strength about 3,100 nationwide", "size:1000-to-9999"),
    ("Headcount's 480 or thereabouts.", "size:250-to-999"),
    ("Forty-one people including the cook.", "size:under-50"),
    ("The municipality employs something like 1,900, most of them in care.", "size:1000-to-9999"),
    ("We have six thousand on the books.", "size:1000-to-9999"),
    ("We're 320 na.", "size:250-to-999"), ("Some 210 persons.", "size:50-to-249"),
    ("Four and a half thousand staff over three sites.", "size:1000-to-9999"),
    ("We are two hundred and fifty people.", "size:250-to-999"), ("40-odd of us.", "size:under-50"),
    ("He is managing director for train operation.", "role:operations"),
    ("She is director of a maritime museum.", "role:chief-executive"),
    ("He is president of the growers' cooperative.", "role:other-role"),
    ("Director general, state permit authority, Oulu.", "role:public-official"),
    ("We write insurance software for brokers.", "sector:technology"),
    ("Managing partner here, a litigation boutique in Ohio.", "sector:professional-services"),
    ("Transport of fruit mainly, by truck.", "sector:transport"),
    ("We are a mining company.", "sector:other-sector"),
    ("Catch up with her weekly.", "access:sees-often"),
    ("I see him four times a year.", "access:sees-seldom"),
    ("I'd bump into her every other day.", "access:sees-often"),
    ("I come to him only by way of his assistant.", "access:through-others"),
    ("Need a start date from her.", "support-needed:approve"),
    ("What we need is that she stops sending our papers back.", "support-needed:stop-blocking"),
    ("I'd like him to persuade the other directors.", "support-needed:win-others"),
    ("Would love him to back it out loud.", "support-needed:sponsor"),
    ("Before 8 January we want the start date fixed.", "wanted-by"),
    ("The Aufsichtsrat comes together on 9 December.", "board-meets"),
    ("The fiscal plan is fixed on 26 February.", "budget-closes"),
    ("The books for next year are shut on 29 January.", "budget-closes"),
    ("From 8 to 26 February he is in Madagascar and does not answer.", "out-of-reach"),
    ("Only the customs consultant can change his opinion.", "listens-to-whom"),
    ("It is his daughter that he hears, more than the accountant.", "listens-to-whom"),
  ]) func isRead(_ sentence: String, _ id: String) {
    #expect(accepted(sentence).contains(id), "\(reader.read(sentence, today: today).sentences)")
  }

  @Test(arguments: [
    "The CFO of our rival is a friend.", "The CFO of our rival, a friend.",
    "My sister is the CFO of a bank.", "She isn't the CEO.",
    "Is she the CFO?", "Her predecessor was the finance director.",
    "The bank called about the loan.",
    "We went to a restaurant.", "About 300 people came to the party.",
    "A hundred complaints came in.",
    "I met the mayor on the train.", "The board met on 3 March.", "The budget was fine.",
    "Last year we closed on 30 September.", "She likes Mondays.", "He may call.",
    "In March he will march.",
    "Call her tomorrow.", "Call her back.",
    "We are 45 minutes away.", "The page has 900 people following it.",
    "We are 20 minutes from the airport.", "The new shop opens on 12 December.",
    "We are four people in the press office.",
    "They need a start date.", "The only thing she hears is noise.",
    "I run the page every day with no help.",
  ]) func isNotRead(_ sentence: String) {
    let facts = reader.read(sentence, today: today).sentences.flatMap(\.readings)
      .filter { $0.kind == "fact" }
    #expect(facts.isEmpty, "\(facts)")
  }

  @Test func oneSentenceMayTellSeveral() {
    let note = "Notes on Blue, managing director of a regional brewery, around 180 people."
    #expect(
      Set(accepted(note)) == ["alias", "role:chief-executive", "sector:food", "size:50-to-249"])
    let dates = "We need a decision by 15 October, board meets on 6 October."
    #expect(accepted(dates) == ["wanted-by", "board-meets"])
  }

  @Test func daysAreDays() throws {
    let reading = try #require(
      reader.read("She is away from 8 to 14 August.", today: today).sentences.first?.accepted.first)
    guard case .fact(let fact) = reading.matter else { Issue.record("no fact"); return }
    #expect(fact.days.map(\.description) == ["2026-08-08", "2026-08-14"])
    #expect(fact.option == nil && reading.id == "out-of-reach")
  }

  @Test(arguments: [
    ("He's off over New Year till 8 January.", "2026-12-31", "2027-01-08"),
    ("She is on leave until 20 July.", "2026-07-01", "2026-07-20"),
    ("From 23 December to 7 January he takes no phone.", "2026-12-23", "2027-01-07"),
    ("From 21.12. until 10.1. he is not reachable.", "2026-12-21", "2027-01-10"),
  ]) func timeAwayHasABeginningAndAnEnd(_ sentence: String, _ first: String, _ last: String) {
    let facts = reader.read(sentence, today: today).sentences.flatMap(\.accepted).compactMap {
      if case .fact(let fact) = $0.matter { fact } else { nil }
    }
    let away = facts.first { $0.question == "out-of-reach" }
    #expect(away?.days.map(\.description) == [first, last], "\(facts)")
  }

  @Test func anAliasIsAText() {
    let readings = reader.read("Let's call her “Big Blue”, please.", today: today).sentences
      .flatMap(\.accepted)
    guard case .fact(let fact)? = readings.first?.matter else { Issue.record("no fact"); return }
    #expect(fact.text == "Big Blue")
  }
}
