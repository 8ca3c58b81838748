import Documents
import Language
import Parsing
import Records

/// The title's figure is the body's: not «18 ouvertures» above a text that speaks of «16 ouvertures».
struct TitleDisagrees: RecordCheck {
  let code = "title-disagrees"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Le titre et le texte donnent le même chiffre et le même jour.", "Title and body give the same figure and the same day."),
    reason: Wording(
      "Le titre est écrit en dernier et relu en premier. Un chiffre du titre est comparé à l’unique valeur que le texte donne au même nom ; un jour "
        + "du titre, à ceux que le texte nomme.",
      "The title is written last and read first. A figure of the title is compared with the only value that the text gives for the same noun; a "
        + "day of the title with those that the text names."),
    fails: "Rentrée scolaire : 18 ouvertures de classes dans la Sarthe / Le Mans, le 5 mars 2024 / Les 16 ouvertures de classes concernent "
      + "surtout l’agglomération et le nord du département.",
    holds: "Rentrée scolaire : 16 ouvertures de classes dans la Sarthe / Le Mans, le 5 mars 2024 / Les 16 ouvertures de classes concernent "
      + "surtout l’agglomération et le nord du département.")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let parsed = subject.parsed, parsed.figures.count == subject.record.figures.count,
      parsed.dates.count == subject.record.dates.count
    else { return [] }
    let figures = zip(subject.figures.all, parsed.figures).map { ($0, isInTitle($1.source, parsed.tokens)) }
    let dates = zip(subject.record.dates, parsed.dates).map { ($0, isInTitle($1.source, parsed.tokens)) }
    let body = dates.filter { !$0.1 && $0.0.value != subject.record.issued?.value }.map(\.0)
    let titled = zip(dates, parsed.dates).filter { $0.0.1 && !isNameOfDay($0.1.source.tokens.lowerBound, parsed.tokens) }.map(\.0.0)
    return figures.filter(\.1).compactMap { figure($0.0, against: figures.filter { !$0.1 }.map(\.0)) }
      + titled.compactMap { day($0, against: body) }
  }

  /// «Journée du 8 mars», «cérémonie du 11 novembre»: a name, while the event may be on another day.
  private func isNameOfDay(_ token: Int, _ tokens: Tokens) -> Bool {
    Link(max(0, token - 6)..<token, of: tokens).containsAny(of: Self.namedDays)
  }

  private static let namedDays: WordSet = [
    "journee", "journees", "ceremonie", "ceremonies", "commemoration", "commemorations", "commemorative", "fete", "armistice", "victoire",
    "anniversaire", "appel",
  ]

  private func isInTitle(_ source: MentionSource, _ tokens: Tokens) -> Bool {
    guard !source.tokens.isEmpty else { return false }
    return [.title, .subtitle].contains(tokens.block(of: source.tokens.lowerBound).role)
  }

  private func figure(_ figure: Figure, against body: [Figure]) -> CheckResult? {
    guard let value = figure.value, figure.isTally, figure.qualifier == nil, let counted = figure.counted else { return nil }
    let words = PrintedWords(counted).words
    let same = body.filter { $0.isComparable(with: figure) && $0.isAmount && isSaid($0, words, value) }
    guard !same.isEmpty else { return nil }
    if same.contains(where: { $0.value == value }) {
      return held(
        Wording("Le titre et le texte disent \(figure.quoted).", "Title and body say \(figure.quoted)."), about: [figure.id],
        value: figure.quoted)
    }
    guard Set(same.map(\.value)).count == 1, let other = same.first, other.value.map({ isNear($0, value) }) ?? false else { return nil }
    return failed(
      Wording(
        "«\u{A0}\(counted)\u{A0}» : \(figure.quoted) dans le titre, \(other.quoted) dans le texte.",
        "«\(counted)»: \(figure.quoted) in the title, \(other.quoted) in the text."),
      about: [figure.id, other.id], expected: other.quoted, found: figure.quoted, fixes: [other.quoted])
  }

  /// Whether a figure of the text counts what the title counts: in the same words, or, «logements» for «logements rénovés», where the values
  /// are alike.
  private func isSaid(_ other: Figure, _ words: [FoldedWord], _ value: ExactDecimal) -> Bool {
    let noun = PrintedWords(other.counted ?? "").words
    if noun == words { return true }
    guard let said = other.value, !noun.isEmpty, noun.starts(with: words) || words.starts(with: noun) else { return false }
    return said == value || said.isSwapped(with: value)
  }

  /// Whether two values may be meant for one: a half more at most, or with two digits swapped. «1 350 emplois» and «12 000 emplois» are
  /// two things.
  private func isNear(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool { max(a, b) <= min(a, b) + min(a, b).exactHalf || a.isSwapped(with: b) }

  private func day(_ date: DateRecord, against body: [DateRecord]) -> CheckResult? {
    guard date.kind == .date, let day = CalendarDate(iso: date.value) else { return nil }
    let near = body.filter { $0.kind == .date || $0.kind == .datetime }.compactMap { other in
      PrintedMoment.ends(of: other.value).start?.date.map { (other, $0) }
    }
    let isNamed = body.contains { other in
      guard let start = other.start.flatMap({ CalendarDate(iso: $0) }), let end = other.end.flatMap({ CalendarDate(iso: $0) }) else {
        return false
      }
      return start <= day && day <= end
    }
    guard !isNamed, let (other, otherDay) = near.first(where: { $0.1.month == day.month && $0.1.year == day.year }), near.count == 1 else {
      return nil
    }
    return failed(
      Wording(
        "Le titre dit le \(day.french), le texte le \(otherDay.french).", "The title says \(day.french), the text \(otherDay.french)."),
      about: [date.id, other.id], expected: otherDay.french, found: day.french)
  }
}
