import Language
import Records

/// Verifies that one thing is not given two values: «1 247 personnes déplacées», further on «1 274 personnes déplacées».
struct FigureConflict: RecordCheck {
  let code = "figure-conflict"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Une même chose (même nom, même périmètre, même période) n’a pas deux valeurs.",
      "One thing (same noun, scope and period) is not given two values."),
    reason: Wording(
      "Deux chiffres inversés au moment de recopier un total passent toutes les relectures. Ne sont rapprochés que des nombres d’au moins trois "
        + "chiffres, comptant la même chose en au moins deux mots, et qui ne diffèrent que par un chiffre ou par leur ordre.",
      "Two digits swapped while copying a total survive every proof-reading. Only numbers of three digits or more are compared, that count "
        + "the same thing in two words or more and differ in one digit or in the order of their digits."),
    fails: "1 247 personnes déplacées ont été accueillies. Ces 1 274 personnes déplacées sont hébergées.",
    holds: "1 247 personnes déplacées ont été accueillies. Ces 1 247 personnes déplacées sont hébergées.")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let sentences = subject.figures.sentences
    let said = sentences.enumerated().flatMap { number, sentence -> [Statement] in
      let own = sentence.figures.compactMap { Statement($0, sentence: number) }
      guard !own.isEmpty, compares(sentence) else { return own }
      return own.map { $0.inComparison }
    }
    guard said.count > 1 else { return [] }
    let groups = Dictionary(grouping: said) { Array($0.noun.prefix(2)) }
    return said.compactMap { first in
      guard let group = groups[Array(first.noun.prefix(2))], group.count > 1, group.first?.figure.id == first.figure.id else { return nil }
      return conflict(in: group)
    }
  }

  /// A figure with the sentence that states it.
  private struct Statement {
    let figure: Figure
    let noun: [FoldedWord]
    let sentence: Int
    /// Whether its sentence sets figures against each other.
    private(set) var isCompared = false

    /// An amount of three digits or more, printed without qualifier, of something said in two words or more.
    init?(_ figure: Figure, sentence: Int) {
      guard figure.isTally, figure.qualifier == nil, let value = figure.value, value >= ExactDecimal(100), let counted = figure.counted
      else { return nil }
      (self.figure, self.sentence) = (figure, sentence)
      noun = PrintedWords(counted).words
      guard noun.count >= 2 else { return nil }
    }

    /// The same, of a sentence that sets figures against each other.
    var inComparison: Statement {
      var statement = self
      statement.isCompared = true
      return statement
    }

    /// Whether both count the same thing at the same time and place.
    func isSame(as other: Statement) -> Bool {
      let (a, b) = (figure, other.figure)
      return a.isComparable(with: b) && noun == other.noun && a.scope == b.scope && a.period == b.period && a.place == b.place
    }

    /// Whether a later one says nothing that this one does not.
    func repeats(_ later: Statement) -> Bool {
      figure.value == later.figure.value && isCompared == later.isCompared && isSame(as: later)
    }

    /// Whether one may say what the other says with a word more, a place more, or another day.
    func mayBeSame(as other: Statement) -> Bool {
      let (a, b) = (figure, other.figure)
      return a.isComparable(with: b) && (noun.starts(with: other.noun) || other.noun.starts(with: noun)) && a.scope == b.scope
        && (a.period == nil || b.period == nil || a.period == b.period || isDay(a.period) && isDay(b.period))
        && (a.place == nil || b.place == nil || a.place == b.place)
    }

    private func isDay(_ period: String?) -> Bool { period.flatMap { CalendarDate(iso: $0) } != nil }
  }

  /// Whether a sentence sets figures against each other, so that they are bound to differ.
  private func compares(_ sentence: FigureSentence) -> Bool {
    sentence.links.contains {
      $0.containsAny("contre", "dont", "plus", "moins", "hausse", "baisse", "passe", "autres", "supplementaires")
    }
  }

  /// The first statement that an earlier one contradicts, sought among those whose numbers may be the same with one slip.
  private func conflict(in group: [Statement]) -> CheckResult? {
    var seen: [Slip: [Statement]] = [:]
    for second in group {
      let slips = second.figure.value?.slips ?? []
      for slip in slips {
        if let first = seen[slip]?.first(where: { isMiscopied($0, second) }) { return conflict(first.figure, second.figure) }
      }
      for slip in slips where !(seen[slip]?.contains { $0.repeats(second) } ?? false) { seen[slip, default: []].append(second) }
    }
    return nil
  }

  /// Two neighbours swapped give a slip away whatever stands around; one digit changed only where nothing else differs.
  private func isMiscopied(_ a: Statement, _ b: Statement) -> Bool {
    guard a.sentence != b.sentence, let first = a.figure.value, let second = b.figure.value else { return false }
    if first.isSwapped(with: second) { return a.mayBeSame(as: b) }
    return first.differsInOneDigit(from: second) && a.isSame(as: b) && !a.isCompared && !b.isCompared
  }

  private func conflict(_ first: Figure, _ second: Figure) -> CheckResult {
    let counted = first.counted ?? ""
    return failed(
      Wording(
        "«\u{A0}\(counted)\u{A0}» : \(first.quoted), puis \(second.quoted).", "«\(counted)»: \(first.quoted), then \(second.quoted)."),
      about: [first.id, second.id], expected: first.quoted, found: second.quoted, fixes: [first.quoted, second.quoted])
  }
}
