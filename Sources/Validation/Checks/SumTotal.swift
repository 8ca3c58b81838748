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
        + "(«\u{A0}notamment\u{A0}») ne sont pas additionnés. Une partie annoncée par «\u{A0}dont\u{A0}» ne dépasse pas son tout, plusieurs en des lieux différents non plus, et un total fait "
        + "de parts égales («\u{A0}soit 4 000 € en moyenne par association\u{A0}») est leur produit.",
      "A row added late leaves a wrong total. Means, rates, rows that say «dont» and open lists («notamment») are not added up. A part "
        + "announced by «dont» does not exceed its whole, nor do several in different places together, and a total of equal parts («soit 4 000 € en moyenne par association») is their product."
    ),
    fails: "18 ouvertures : 9 au Mans, 4 à La Flèche et 3 à Mamers", holds: "16 ouvertures : 9 au Mans, 4 à La Flèche et 3 à Mamers")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let groups =
      subject.figures.tables.flatMap { SumGroup.groups(in: $0) + SumGroup.rowGroups(in: $0) }
      + subject.figures.sentences.flatMap(SumGroup.groups(in:))
      + SumGroup.groups(in: subject.figures.sentences) + SumGroup.totalsAfterLists(in: subject.figures.sentences)
      + SumGroup.labelledSums(in: subject.figures.sentences)
    return groups.compactMap(result) + subject.figures.sentences.flatMap(EqualParts.triples).compactMap(result)
      + subject.figures.sentences.flatMap(PartPair.pairs).compactMap(result)
      + subject.figures.sentences.flatMap(PartList.lists).compactMap(result)
  }

  private func result(for parts: EqualParts) -> CheckResult? {
    let refs = [parts.each.id, parts.total.id, parts.count.id]
    let (total, count, each) = (parts.total.quoted, parts.count.quoted, parts.each.quoted)
    guard let right = parts.mean?.quoted else { return nil }
    switch parts.coherence {
    case .undecided: return nil
    case .coherent:
      return held(
        Wording("\(total) pour \(count), c’est bien \(each).", "\(total) for \(count) is indeed \(each)."), about: refs, value: each)
    case .incoherent:
      return failed(
        Wording("\(total) pour \(count), c’est \(right), et non \(each).", "\(total) for \(count) is \(right), not \(each)."), about: refs,
        expected: right, found: each, fixes: [right])
    }
  }

  /// That a part fits into its whole verifies neither, so that it is not told.
  private func result(for pair: PartPair) -> CheckResult? {
    guard case .incoherent = pair.coherence else { return nil }
    let (part, whole) = (pair.part.quoted, pair.whole.quoted)
    return failed(
      Wording(
        "\(part), «\u{A0}dont\u{A0}» de \(whole) : une partie ne dépasse pas son tout.", "\(part) of \(whole): a part exceeds its whole."),
      about: [pair.part.id, pair.whole.id], expected: "≤ \(whole)", found: part)
  }

  /// That parts fit into their whole verifies none of them either.
  private func result(for list: PartList) -> CheckResult? {
    guard case .incoherent = list.coherence else { return nil }
    let (sum, whole) = (list.whole.with(\.value, list.sum).quoted, list.whole.quoted)
    return failed(
      Wording(
        "Les \(list.parts.count) parties annoncées par «\u{A0}dont\u{A0}» font \(sum), plus que leur tout, \(whole).",
        "The \(list.parts.count) parts make \(sum), more than their whole, \(whole)."),
      about: list.parts.map { $0.id } + [list.whole.id], expected: "≤ \(whole)", found: sum)
  }

  private func result(for group: SumGroup) -> CheckResult? {
    let refs = [group.total.id] + group.parts.map { $0.id }
    let sum = group.parts.compactMap { $0.value }.reduce(ExactDecimal(0), +)
    let right = group.total.with(\.value, sum)
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
