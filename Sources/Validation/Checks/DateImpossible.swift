import Language
import Records

/// Verifies that a date or time exists: not «31 février», not «25h00».
struct DateImpossible: RecordCheck {
  let code = "date-impossible"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording("La date ou l’heure existe.", "The date or time exists."),
    reason: Wording(
      "Un 29 février hors année bissextile ou un 31 avril est une faute de frappe qui rend l’échéance inutilisable. "
        + "Seul ce qui n’existe pas est signalé ; rien n’est dit des dates qui existent.",
      "A 29 February outside a leap year or a 31 April is a slip that makes a deadline useless. "
        + "Only what does not exist is reported; nothing is said of dates that do."),
    fails: "jusqu’au 29 février 2023", holds: "jusqu’au 28 février 2023")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let dates = subject.record.dates
    return dates.indices.flatMap { index -> [CheckResult] in
      guard dates[index].kind != .recurring, dates[index].kind != .duration else { return [] }
      let (start, end) = PrintedMoment.ends(of: dates[index].value)
      guard isWrong(start) || isWrong(end) else { return [] }
      let moments = dates[index].value.utf8.contains(UInt8(ascii: "/")) ? [start, end] : [start]
      return moments.compactMap { $0 }.compactMap { result($0, in: dates[index]) }
    }
  }

  private func isWrong(_ moment: PrintedMoment?) -> Bool { moment.map { !$0.timeExists || !$0.dayExists } ?? false }

  private func result(_ moment: PrintedMoment, in date: DateRecord) -> CheckResult? {
    if !moment.timeExists {
      return failed(
        Wording("«\u{A0}\(date.text)\u{A0}» : cette heure n’existe pas.", "«\(date.text)»: there is no such time."), about: [date.id],
        found: date.text)
    }
    guard !moment.dayExists else { return nil }
    guard let month = moment.month, (1...12).contains(month), let day = moment.day, day > 0 else {
      return failed(
        Wording("«\u{A0}\(date.text)\u{A0}» : cette date n’existe pas.", "«\(date.text)»: there is no such date."), about: [date.id],
        found: date.text)
    }
    return failed(impossibleDay(day, month, moment.year, date.text), about: [date.id], found: date.text, fixes: fixes(month, moment.year))
  }

  private func impossibleDay(_ day: Int, _ month: Int, _ year: Int?, _ text: String) -> Wording {
    let (name, length) = (CalendarDate.frenchMonths[month - 1], CalendarDate.days(inMonth: month, of: year ?? 2000))
    let inYear = year.map { " \($0)" } ?? ""
    return Wording(
      "«\u{A0}\(text)\u{A0}» n’existe pas : \(name)\(inYear) compte \(length) jours.",
      "«\(text)» does not exist: \(name)\(inYear) has \(length) days.")
  }

  /// The last day of the month, and the first of the next one.
  private func fixes(_ month: Int, _ year: Int?) -> [String]? {
    guard let year, let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year)) else { return nil }
    return [last.french, last.adding(days: 1).french]
  }
}
