import Documents
import Language
import Parsing
import Records

/// Verifies that an event announced as to come is not before the issue date: «aura lieu le 3 mars» in a release of 5 March.
struct DatePast: RecordCheck {
  let code = "date-past"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Un événement annoncé au futur n’est pas antérieur au communiqué.", "An event announced for the future is not before the release."),
    reason: Wording(
      "Un communiqué repris d’une édition à l’autre garde l’ancienne date. Vérifié pour un jour complet dans une phrase qui n’en a qu’un et "
        + "dont le verbe est au futur.",
      "A release reused from one edition to the next keeps the old date. Verified for a full day, alone in a sentence whose verb is in the future."
    ),
    fails: "(5 mars 2024) La réunion se tiendra le 3 mars 2024.", holds: "(5 mars 2024) La réunion se tiendra le 13 mars 2024.")

  private static let futures: WordSet = [
    "aura", "auront", "sera", "seront", "tiendra", "tiendront", "deroulera", "derouleront", "debutera", "debuteront", "commencera",
    "ouvrira",
    "ouvriront", "fermera", "fermeront", "inaugurera", "presidera", "visitera", "participera", "participeront", "rendra", "recevra",
    "reunira",
    "accueillera", "procedera", "lancera", "signera", "remettra", "organisera", "entrera", "prendra",
  ]

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let parsed = subject.parsed, parsed.dates.count == subject.record.dates.count,
      let issued = subject.record.issued.flatMap({ CalendarDate(iso: $0.value) })
    else { return [] }
    let dates = subject.record.dates
    return dates.indices.compactMap { index in
      guard dates[index].basis == .explicit, let day = pastDay(of: dates[index], issued), !parsed.dates[index].source.tokens.isEmpty,
        isAnnounced(parsed.dates[index], parsed.tokens), isAlone(index, in: parsed)
      else { return nil }
      return result(for: dates[index], day, issued)
    }
  }

  /// The day of a date said in full that is before the issue date.
  private func pastDay(of date: DateRecord, _ issued: CalendarDate) -> CalendarDate? {
    guard date.kind == .date || date.kind == .datetime, date.modifier == nil,
      let day = PrintedMoment.ends(of: date.value).start?.date
    else { return nil }
    return day < issued ? day : nil
  }

  /// Whether a date is the only one of its sentence.
  private func isAlone(_ index: Int, in parsed: ParsedDocument) -> Bool {
    let sentence = parsed.tokens.sentence(around: parsed.dates[index].source.tokens.lowerBound)
    return parsed.dates.count { !$0.source.tokens.isEmpty && sentence.contains($0.source.tokens.lowerBound) } == 1
  }

  private func result(for date: DateRecord, _ day: CalendarDate, _ issued: CalendarDate) -> CheckResult {
    failed(
      Wording(
        "«\u{A0}\(date.text)\u{A0}» est annoncé au futur, mais précède le communiqué (\(issued.french)).",
        "«\(date.text)» is announced for the future but is before the release (\(issued.french))."),
      about: [date.id], expected: "≥ \(issued)", found: day.description)
  }

  /// Whether a verb in the future stands right before the date, within eight words.
  private func isAnnounced(_ mention: DateMention, _ tokens: Tokens) -> Bool {
    let sentence = tokens.sentence(around: mention.source.tokens.lowerBound)
    let first = max(sentence.lowerBound, mention.source.tokens.lowerBound - 8)
    guard first < mention.source.tokens.lowerBound else { return false }
    let before = Link(first..<mention.source.tokens.lowerBound, of: tokens)
    return before.containsAny(of: Self.futures) && !before.containsAny("depuis", "du", "apres", "arrete", "decret", "loi", "suite")
  }
}
