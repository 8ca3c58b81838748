import Language
import Records

/// Verifies that the weekday named before a day is that day's: «mardi 13 mars 2024».
struct DateWeekday: RecordCheck {
  let code = "date-weekday"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording(
      "Le jour de la semaine nommé est bien celui de la date.", "The weekday named is the one that the date falls on."),
    reason: Wording(
      "Une date recopiée de l’année précédente garde son jour de la semaine : le lecteur ne sait plus lequel des deux croire. "
        + "Un jour sans quantième («\u{A0}mardi prochain\u{A0}») ou sans mois («\u{A0}samedi 13\u{A0}») n’est pas vérifié.",
      "A date copied from last year keeps its weekday, and the reader cannot know which of the two to believe. "
        + "A weekday without a day number («mardi prochain») or without a month («samedi 13») is not verified."),
    fails: "le mardi 13 mars 2024 à 19 h", holds: "le mercredi 13 mars 2024 à 19 h")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let isDated = subject.record.issued != nil
    let dates = subject.record.dates
    let days = dates.indices.filter { [.date, .datetime, .interval].contains(dates[$0].kind) && Self.mayNameWeekday(dates[$0].text) }
    return days.flatMap { results(for: dates[$0], isDated: isDated) } + sharedWeekdays(in: subject)
  }

  /// «Les mardis 5, 12 et 19 mars 2024»: one weekday for all the days of an enumeration.
  private func sharedWeekdays(in subject: CheckSubject) -> [CheckResult] {
    guard let parsed = subject.parsed, parsed.dates.count == subject.record.dates.count else { return [] }
    var (results, weekday, end): ([CheckResult], Int?, Int) = ([], nil, 0)
    let dates = subject.record.dates
    for index in dates.indices where dates[index].kind == .date && !parsed.dates[index].source.tokens.isEmpty {
      let own = parsed.dates[index].source.tokens
      let first = own.lowerBound
      let named = first > 0 ? FoldedWord(first - 1, of: parsed.tokens).flatMap { Self.plurals.firstIndex(of: $0) } : nil
      let goesOn = weekday != nil && first >= end && first - end <= 1 && !Link(end..<first, of: parsed.tokens).isEmpty
      weekday = named ?? (goesOn ? weekday : nil)
      end = own.upperBound
      guard let weekday, let day = PrintedMoment.ends(of: dates[index].value).start?.date else { continue }
      results.append(result(weekday: weekday + 1, of: day, in: dates[index]))
    }
    return results
  }

  /// Whether the calendar day is the text's own: a month that is not written was guessed, and so was a year with nothing to count from.
  private func saysDay(_ date: DateRecord, _ words: PrintedWords, isDated: Bool) -> Bool {
    date.basis == .explicit || isDated && words.containsAny(of: Self.months)
  }

  private static let months = WordSet(CalendarDate.frenchMonths.flatMap { PrintedWords($0).words })
  private static let names = WordSet(weekdays)
  private static let plurals: [FoldedWord] = ["lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches"]
  private static let weekdays = CalendarDate.frenchWeekdays.flatMap { PrintedWords($0).words }

  private func results(for date: DateRecord, isDated: Bool) -> [CheckResult] {
    let printed = PrintedWords(date.text)
    guard printed.containsAny(of: Self.names), saysDay(date, printed, isDated: isDated) else { return [] }
    let ends = PrintedMoment.ends(of: date.value)
    var days = [ends.start?.date, ends.end?.date].compactMap { $0 }
    let words = printed.words
    return zip(words, words.dropFirst()).compactMap { name, number in
      guard let day = number.number, let weekday = Self.weekdays.firstIndex(of: name),
        let index = days.firstIndex(where: { $0.day == day })
      else { return nil }
      let found = days[index]
      if days.count > 1 { days.remove(at: index) }
      return result(weekday: weekday + 1, of: found, in: date)
    }
  }

  /// Whether «di» stands in a text, as it does in the name of every weekday.
  private static func mayNameWeekday(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last == UInt8(ascii: "d"), byte | 0x20 == UInt8(ascii: "i") { return true }
      last = byte | 0x20
    }
    return false
  }

  private func result(weekday: Int, of day: CalendarDate, in date: DateRecord) -> CheckResult {
    let named = CalendarDate.frenchWeekdays[weekday - 1]
    let said = day.french
    if weekday == day.weekday {
      return held(Wording("Le \(said) est bien un \(named).", "\(said) is indeed a \(named)."), about: [date.id], value: named)
    }
    let back = (day.weekday - weekday + 7) % 7
    let nearest = [day.adding(days: -back), day.adding(days: 7 - back)].sorted { distance($0, day) < distance($1, day) }
    return failed(
      Wording(
        "Le \(said) est un \(day.frenchWeekday), et non un \(named).", "\(said) is a \(day.frenchWeekday), not a \(named)."),
      about: [date.id], expected: day.frenchWeekday, found: named,
      fixes: ["\(day.frenchWeekday) \(said)"] + nearest.map { "\(named) \($0.french)" })
  }

  private func distance(_ a: CalendarDate, _ b: CalendarDate) -> Int { abs(a.daysSince1970 - b.daysSince1970) }
}
