import Language
import Parsing
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
    fails: "1 247 personnes déplacées… les 1 274 personnes déplacées", holds: "1 247 personnes déplacées… les 1 247 personnes déplacées")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let figures = subject.record.figures.filter(isComparable)
    let compared = subject.figures.sentences.filter(compares).flatMap { $0.figures.map(\.id) }
    let groups = Dictionary(grouping: figures.filter { !compared.contains($0.id) }, by: Subject.init)
    return figures.compactMap { figure in
      guard let group = groups[Subject(figure)], group.first?.id == figure.id else { return nil }
      return result(for: group)
    }
  }

  /// What a figure is about.
  private struct Subject: Hashable {
    let kind: FigureKind
    let unit, per, scope, period, place: String?
    let counted: [String]

    init(_ figure: FigureRecord) {
      (kind, unit, per, scope) = (figure.kind, figure.unit, figure.per, figure.scope)
      (period, place) = (figure.period, figure.place)
      counted = PrintedWords(figure.counted ?? "").words
    }
  }

  private func isComparable(_ figure: FigureRecord) -> Bool {
    guard figure.isAmount, figure.qualifier == nil, figure.cell == nil, let counted = figure.counted else { return false }
    return PrintedWords(counted).words.count >= 2
  }

  /// Whether a sentence sets figures against each other, so that they are bound to differ.
  private func compares(_ sentence: FigureSentence) -> Bool {
    sentence.links.contains {
      $0.containsAny(of: ["contre", "dont", "plus", "moins", "hausse", "baisse", "passe", "autres", "supplementaires"])
    }
  }

  private func result(for group: [FigureRecord]) -> CheckResult? {
    for (index, first) in group.enumerated() {
      for second in group[(index + 1)...] where isMiscopied(first, second) { return conflict(first, second) }
    }
    return nil
  }

  private func isMiscopied(_ a: FigureRecord, _ b: FigureRecord) -> Bool {
    guard let first = a.value?.integer, let second = b.value?.integer, first != second else { return false }
    let (left, right) = (Array(String(first).utf8), Array(String(second).utf8))
    guard left.count == right.count, left.count >= 3 else { return false }
    return left.sorted() == right.sorted() || zip(left, right).count { $0 != $1 } == 1
  }

  private func conflict(_ first: FigureRecord, _ second: FigureRecord) -> CheckResult {
    let counted = first.counted ?? ""
    return failed(
      Wording(
        "«\u{A0}\(counted)\u{A0}» : \(first.quoted), puis \(second.quoted).", "«\(counted)»: \(first.quoted), then \(second.quoted)."),
      about: [first.id, second.id], expected: first.quoted, found: second.quoted, fixes: [first.quoted, second.quoted])
  }
}
