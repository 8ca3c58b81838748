import Language
import Parsing
import Records

/// A yearly event has as many editions as years: «12e édition», «depuis 2011».
struct EditionYear: RecordCheck {
  let code = "edition-year"
  let severity = CheckStatus.note
  let page = CheckPage(
    verifies: Wording("Le numéro de l’édition s’accorde avec la première année.", "The number of the edition agrees with the first year."),
    reason: Wording(
      "Un numéro recopié de l’an passé se voit dès que l’année de création est dite. À relire seulement : une année sautée (2020) ou un rythme "
        + "de deux ans expliquent l’écart. L’année est cherchée dans la phrase de l’édition et dans la suivante («\u{A0}depuis 2011\u{A0}», "
        + "«\u{A0}créé en 2011\u{A0}»).",
      "A number copied from last year shows as soon as the first year is said. Only to be read again: a year left out (2020) or every second "
        + "year explain a gap. The year is looked for in the edition’s sentence and in the next («depuis 2011», «créé en 2011»)."),
    fails: "(12 mars 2023) Pour sa 12e édition, le festival, créé en 2011, s’installe à Figeac.",
    holds: "(12 mars 2023) Pour sa 13e édition, le festival, créé en 2011, s’installe à Figeac.")

  private static let foundings: WordSet = [
    "depuis", "cree", "creee", "crees", "creees", "lance", "lancee", "ne", "nee", "fonde", "fondee", "organise", "organisee", "initie",
    "initiee",
  ]

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let parsed = subject.parsed, parsed.figures.count == subject.record.figures.count,
      parsed.dates.count == subject.record.dates.count,
      let issued = subject.record.issued.flatMap({ CalendarDate(iso: $0.value) })
    else { return [] }
    return subject.figures.all.indices.compactMap { index in
      guard subject.figures.all[index].kind == .edition, !parsed.figures[index].source.tokens.isEmpty else { return nil }
      return result(for: subject.figures.all[index], at: parsed.figures[index].source.tokens, subject.record.dates, parsed, issued)
    }
  }

  private func result(
    for edition: Figure, at place: Range<Int>, _ dates: [DateRecord], _ parsed: ParsedDocument, _ issued: CalendarDate
  ) -> CheckResult? {
    let own = parsed.tokens.sentence(around: place.lowerBound)
    let next = (own.upperBound..<max(own.upperBound, parsed.tokens.count)).first { !parsed.tokens.traits[$0].contains(.cellEnd) }
    let both = own.lowerBound..<(next.map { parsed.tokens.sentence(around: $0).upperBound } ?? own.upperBound)
    guard let number = edition.value?.integer, number > 1,
      let first = dates.indices.first(where: { isFounding(dates[$0], parsed.dates[$0].source.tokens, within: both, parsed.tokens) }),
      let year = PrintedMoment.ends(of: dates[first].value).start?.year, year < issued.year
    else { return nil }
    let expected = issued.year - year + 1
    let refs = [edition.id, dates[first].id]
    if number == expected {
      return held(
        Wording("\(edition.text) depuis \(year) : le compte y est.", "\(edition.text) since \(year): the count is right."), about: refs)
    }
    return failed(
      Wording(
        "\(edition.text) : chaque année depuis \(year), ce serait la \(expected)e.",
        "\(edition.text): every year since \(year), it would be number \(expected)."),
      about: refs, expected: "\(expected)e", found: edition.text, fixes: ["\(expected)e"])
  }

  /// «depuis 2011», «créé en 2011»: a year alone, with such a word in it or within three words before.
  private func isFounding(_ date: DateRecord, _ place: Range<Int>, within range: Range<Int>, _ tokens: Tokens) -> Bool {
    guard !place.isEmpty, range.contains(place.lowerBound),
      date.value.utf8.count == 4 || date.value.hasSuffix("/..") && date.value.utf8.count == 7
    else { return false }
    return Link(max(range.lowerBound, place.lowerBound - 3)..<place.upperBound, of: tokens).containsAny(of: Self.foundings)
  }
}
