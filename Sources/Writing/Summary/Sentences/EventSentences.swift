import Language
import Records

/// «Visite de trois serres le 3 mai 2024 à Nérac et à Casteljaloux, avec Laurent Hottiaux.»: what is to come first.
struct EventSentences: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    var said: Set<String> = []
    let all = facts.record.events.compactMap { told($0, facts) }.filter { said.insert($0.sentence.text).inserted }
    let ordered = all.filter(\.isToCome) + all.filter { !$0.isToCome }
    return ordered.prefix(facts.length.events).map(\.sentence)
  }

  private func told(_ event: EventRecord, _ facts: SummaryFacts) -> (sentence: SummarySentence, isToCome: Bool)? {
    guard let date = facts.date(event.date), let day = date.plainFrench, let phrase = EventPhrase(event), !isRunning(date, facts),
      !(facts.titleSays(event.title) && facts.titleSays(date.text))
    else { return nil }
    let isToCome = isToCome(date, facts)
    var (text, refs) = (FrenchTypography.set(phrase.text) + " " + facts.marked(day, date.id), [event.id, date.id])
    let isPlaced = add(places(of: event, besides: phrase.text, facts), to: &text, &refs)
    let isAttended = add(people(of: event, besides: phrase.text, facts), to: &text, &refs)
    guard phrase.isTelling || isToCome && (isPlaced || isAttended) || facts.length == .full else { return nil }
    return (SummarySentence(text: text + ".", refs: refs), isToCome)
  }

  private func add(_ words: SummaryItem?, to text: inout String, _ refs: inout [String]) -> Bool {
    guard let words else { return false }
    text += words.text
    refs += words.refs
    return true
  }

  private func isToCome(_ date: DateRecord, _ facts: SummaryFacts) -> Bool {
    guard let issued = facts.issued, let end = (date.end ?? date.start).flatMap({ CalendarDate(iso: $0) }) else { return true }
    return end >= issued
  }

  /// «Depuis le 1er décembre»: a state of things, no event.
  private func isRunning(_ date: DateRecord, _ facts: SummaryFacts) -> Bool {
    guard date.value.hasSuffix("/.."), let issued = facts.issued, let start = CalendarDate(iso: date.value) else { return false }
    return start < issued
  }

  /// « à Nérac et à Casteljaloux»: the communes that the words before do not name.
  private func places(of event: EventRecord, besides phrase: String, _ facts: SummaryFacts) -> SummaryItem? {
    let communes = event.places.compactMap(facts.place).filter { $0.kind == .commune }
    let said = PrintedWords(phrase)
    guard !communes.isEmpty, !communes.contains(where: { said.contains(PrintedWords(String($0.bareName)).words) }) else { return nil }
    let told = communes.prefix(4)
    let departments = told.map { facts.department(of: $0) }
    if told.count > 1, let one = departments[0], departments.allSatisfy({ $0?.id == one.id }) {
      return SummaryItem(
        text: " " + FrenchTypography.list(told.map(\.locative)) + " (\(one.name))", refs: told.map(\.id) + [one.id])
    }
    let named = told.map { place -> SummaryItem in
      guard let department = facts.department(of: place), department.name != place.name else {
        return SummaryItem(text: place.locative, refs: [place.id])
      }
      return SummaryItem(text: "\(place.locative) (\(department.name))", refs: [place.id, department.id])
    }
    return SummaryItem(text: " " + FrenchTypography.list(named.map(\.text)), refs: named.flatMap(\.refs))
  }

  /// Who only signs an order is not told.
  private static let orders: Set<String> = ["closure", "ban", "alert", "order", "works"]

  /// «, avec Laurent Hottiaux et Nadège Coulombel».
  private func people(of event: EventRecord, besides phrase: String, _ facts: SummaryFacts) -> SummaryItem? {
    guard !Self.orders.contains(event.kind) else { return nil }
    let people = event.officials.compactMap(facts.official).compactMap { official in official.name.map { (official.id, $0) } }
    let said = PrintedWords(phrase)
    let absent = people.filter { !said.contains(PrintedWords($0.1).words) }.prefix(4)
    guard !absent.isEmpty else { return nil }
    return SummaryItem(text: ", avec " + FrenchTypography.list(absent.map { FrenchTypography.set($0.1) }), refs: absent.map(\.0))
  }
}
