import Language
import Records

/// Verifies that the shares of one breakdown make 100 %, within rounding.
struct PercentTotal: RecordCheck {
  let code = "percent-total"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Les parts d’une même répartition font 100 %, aux arrondis près.", "The shares of one breakdown make 100 %, within rounding."),
    reason: Wording(
      "Vérifié pour la colonne d’un tableau qui annonce 100 %, pour une liste «\u{A0}effectif (part)\u{A0}» dont les effectifs font un total "
        + "donné ailleurs, et pour une phrase qui répartit un tout («\u{A0}se répartissent en\u{A0}», «\u{A0}provient à 52 % de…\u{A0}») : là "
        + "seulement, rien ne manque. Des parts de financement entre parenthèses ne dépassent pas 100 %. "
        + "Une autre énumération qui fait 100 % est confirmée, jamais mise en doute.",
      "Verified for a table column that states 100 %, for a list «count (share)» whose counts make a total given elsewhere, and for a sentence "
        + "that shares a whole out («se répartissent en», «provient à 52 % de…»): only there is nothing missing. Shares of "
        + "funding in parentheses do not exceed 100 %. Another enumeration that makes 100 % is confirmed, never doubted."),
    fails: "Les accidents se répartissent comme suit : 45 % en ville, 38 % sur les routes et 27 % sur autoroute.",
    holds: "Les accidents se répartissent comme suit : 45 % en ville, 38 % sur les routes et 17 % sur autoroute.")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let columns = subject.figures.tables.flatMap(statedColumns).compactMap { result(for: $0, mayFail: true) }
    let lists = breakdowns(in: subject).compactMap { result(for: $0, mayFail: true) }
    let enumerations = subject.figures.sentences.compactMap(Breakdown.init).compactMap {
      result(for: $0.shares, mayFail: $0.isWhole || $0.isDisjoint && $0.exceedsWhole)
    }
    return columns + lists + enumerations
  }

  private func result(for shares: [Figure], mayFail: Bool) -> CheckResult? {
    let ranges = shares.compactMap { PrintedRange($0).strict }
    guard ranges.count == shares.count, shares.count >= 3 else { return nil }
    let sum = shares.compactMap { $0.value }.reduce(ExactDecimal(0), +)
    let total = "\(sum.french)\u{202F}%"
    if ranges.reduce(DecimalInterval(ExactDecimal(0)), +).contains(ExactDecimal(100)) {
      return held(
        Wording(
          "Les \(shares.count) parts font bien 100\u{202F}%, aux arrondis près.",
          "The \(shares.count) shares make 100\u{202F}%, within rounding."),
        about: shares.map { $0.id }, value: "100 %")
    }
    guard mayFail else { return nil }
    return failed(
      Wording(
        "Les \(shares.count) parts font \(total), et non 100\u{202F}%.", "The \(shares.count) shares make \(total), not 100\u{202F}%."),
      about: shares.map { $0.id }, expected: "100 %", found: total)
  }

  /// Columns of shares above a total of 100 %.
  private func statedColumns(of table: FigureTable) -> [[Figure]] {
    table.columns.compactMap { column in
      guard let row = table.bodyRows.last(where: { table.isTotal(row: $0) }), let total = table.figure(row, column), total.isPercentage,
        total.value == ExactDecimal(100)
      else { return nil }
      let shares = (table.bodyRows.lowerBound..<row).compactMap { table.figure($0, column) }
      return shares.allSatisfy { $0.isPercentage } && shares.count == row - table.bodyRows.lowerBound ? shares : nil
    }
  }

  /// Lists of «count (share)» whose counts make a count that stands elsewhere.
  private func breakdowns(in subject: CheckSubject) -> [[Figure]] {
    let items = subject.figures.sentences.filter { $0.role == .listItem }
    let runs = items.reduce(into: [[FigureSentence]]()) { runs, item in
      if let last = runs.last?.last, item.block == last.block + 1 { runs[runs.count - 1].append(item) } else { runs.append([item]) }
    }
    return runs.compactMap { run in
      let pairs = run.compactMap { item in
        item.figures.count >= 2 && item.links[1].ends(with: "(") ? (item.figures[0], item.figures[1]) : nil
      }
      guard pairs.count == run.count, pairs.allSatisfy({ $0.0.kind == .count && $0.1.isPercentage }) else { return nil }
      let sum = pairs.compactMap { $0.0.value }.reduce(ExactDecimal(0), +)
      return subject.figures.all.contains { $0.kind == .count && $0.value == sum } ? pairs.map(\.1) : nil
    }
  }
}
