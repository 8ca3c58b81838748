import Language
import Records

/// Verifies that the parts of a table, a list or a sentence make the total it states.
struct SumTotal: RecordCheck {
  let code = "sum-total"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording(
      "Les éléments d’un tableau, d’une liste ou d’une phrase font le total annoncé.",
      "The parts of a table, a list or a sentence make the total that is stated."),
    reason: Wording(
      "Une ligne ajoutée après coup laisse un total faux. Les moyennes, les taux, les lignes «\u{A0}dont\u{A0}» et les listes ouvertes "
        + "(«\u{A0}notamment\u{A0}») ne sont pas additionnés.",
      "A row added late leaves a wrong total. Means, rates, rows that say «dont» and open lists («notamment») are not added up."),
    fails: "18 ouvertures : 9 au Mans, 4 à La Flèche et 3 à Mamers", holds: "16 ouvertures : 9 au Mans, 4 à La Flèche et 3 à Mamers")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let groups =
      subject.figures.tables.flatMap { SumGroup.groups(in: $0) + SumGroup.rowGroups(in: $0) }
      + subject.figures.sentences.flatMap(SumGroup.groups(in:))
      + SumGroup.groups(in: subject.figures.sentences)
    return groups.compactMap(result)
  }

  private func result(for group: SumGroup) -> CheckResult? {
    let refs = [group.total.id] + group.parts.map(\.id)
    let sum = group.parts.compactMap(\.value).reduce(ExactDecimal(0), +)
    var right = group.total
    right.value = sum
    switch Coherence.ofSum(group.parts, total: group.total) {
    case .coherent:
      return held(
        Wording(
          "Les \(group.parts.count) éléments font bien \(group.total.quoted).", "The \(group.parts.count) parts make \(group.total.quoted)."
        ),
        about: refs, value: group.total.quoted)
    case .incoherent where group.isComplete:
      return failed(
        Wording(
          "Les \(group.parts.count) éléments font \(right.quoted), et non \(group.total.quoted).",
          "The \(group.parts.count) parts make \(right.quoted), not \(group.total.quoted)."),
        about: refs, expected: right.quoted, found: group.total.quoted, fixes: [right.quoted])
    case .incoherent, .undecided: return nil
    }
  }
}
