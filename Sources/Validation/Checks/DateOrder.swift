import Language
import Records

/// Verifies that an interval does not end before it starts: «du lundi 25 au vendredi 22 mars».
struct DateOrder: RecordCheck {
  let code = "date-order"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording("Une période ne se termine pas avant d’avoir commencé.", "A period does not end before it starts."),
    reason: Wording(
      "Des bornes inversées cachent presque toujours un quantième ou un mois faux. "
        + "Les heures seules («\u{A0}de 21 h à 5 h\u{A0}») peuvent passer minuit et ne sont pas comparées.",
      "Reversed ends almost always hide a wrong day or month. Times alone («de 21 h à 5 h») may pass midnight and are not compared."),
    fails: "du 25 au 22 mars 2024", holds: "du 22 au 25 mars 2024")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let dates = subject.record.dates
    return dates.indices.filter { dates[$0].kind == .interval }.compactMap { result(for: dates[$0]) }
  }

  private func result(for date: DateRecord) -> CheckResult? {
    guard date.kind == .interval, date.value.utf8.contains(UInt8(ascii: "/")), case let (start?, end?) = PrintedMoment.ends(of: date.value),
      let startYear = start.year, let endYear = end.year
    else { return nil }
    guard let first = start.date, let last = end.date else {
      return startYear > endYear ? reversed(String(startYear), String(endYear), in: date) : nil
    }
    let startMinutes = (start.hour ?? 0) * 60 + (start.minute ?? 0)
    let endMinutes = (end.hour ?? 24) * 60 + (end.minute ?? 0)
    if last < first || last == first && endMinutes < startMinutes {
      guard first != last else { return reversedHours(in: date) }
      return reversed(first.french, last.french, in: date, fixes: ["du " + CalendarDate.frenchPeriod(from: last, to: first)])
    }
    let period = first == last ? first.french : CalendarDate.frenchPeriod(from: first, to: last)
    return held(
      Wording("La période du \(period) se termine après son début.", "The period \(period) ends after it starts."), about: [date.id])
  }

  private func reversed(_ start: String, _ end: String, in date: DateRecord, fixes: [String]? = nil) -> CheckResult {
    failed(
      Wording(
        "«\u{A0}\(date.text)\u{A0}» : la période se terminerait (\(end)) avant d’avoir commencé (\(start)).",
        "«\(date.text)»: the period would end (\(end)) before it starts (\(start))."),
      about: [date.id], found: date.value, fixes: fixes)
  }

  private func reversedHours(in date: DateRecord) -> CheckResult {
    failed(
      Wording(
        "«\u{A0}\(date.text)\u{A0}» : l’heure de fin précède l’heure de début.",
        "«\(date.text)»: it ends at an earlier hour than it starts."),
      about: [date.id], found: date.value)
  }
}
