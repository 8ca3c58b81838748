import Documents
import Language

/// The years that a document speaks of, to complete a day without its year: «Limoges, mercredi 7 juin».
struct StatedYears {
  private let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The days written in full, and the years alone.
  private var years: [Int: Int] {
    var counts: [Int: Int] = [:]
    for token in 0..<tokens.count where tokens.has(token, .number) && tokens.span(token).count == 4 {
      let claim = tokens.claim(of: token)
      guard claim == nil || claim == .date, tokens.traits[token].isDisjoint(with: [.decimal, .grouped]),
        let year = tokens.numbers[token].integer, (1990...2100).contains(year)
      else { continue }
      counts[year, default: 0] += 1
    }
    return counts
  }

  /// The date of a written day; without its year, in the year of the document in which it falls on its weekday.
  func date(of day: WrittenDay, metadata: Metadata) -> CalendarDate? {
    if day.year != nil { return day.date() }
    let created = metadata.created.flatMap { CalendarDate(iso: $0) }?.year
    let candidates = years.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map(\.key) + (created.map { [$0] } ?? [])
    let dates = candidates.compactMap { day.date(year: $0) }
    return day.weekday == nil ? dates.first : dates.first { $0.weekday == day.weekday }
  }

  /// Whether the text names a day within two months of a date, and its year if any.
  func speaksOf(_ date: CalendarDate) -> Bool {
    guard years.isEmpty || years[date.year] != nil else { return false }
    return (0..<tokens.count).contains { token in
      guard tokens.has(token, .number), let day = WrittenDay(at: token, in: tokens), let named = day.date(year: date.year) else {
        return false
      }
      return abs(named.daysSince1970 - date.daysSince1970) <= 60
    }
  }
}
