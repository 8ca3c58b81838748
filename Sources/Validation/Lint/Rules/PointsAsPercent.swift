import Records

/// Between two percentages a change is in points: «de 12 % à 15 %» is 3 points, not 3 %.
struct PointsAsPercent: RecordCheck {
  let code = "points-as-percent"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("L’écart de deux pourcentages est dit en points.", "The gap between two percentages is said in points."),
    reason: Wording(
      "De 12 % à 15 %, la hausse est de 3 points, ou de 25 % ; «\u{A0}+ 3 %\u{A0}» se lira de travers. N’est signalé que ce qui est juste en "
        + "points et faux en pour-cent.",
      "From 12 % to 15 % the rise is 3 points, or 25 %; «+ 3 %» will be misread. Only what is right in points and wrong in percent is reported."
    ),
    fails: "Le taux de pauvreté passe de 12 % à 15 %, soit une hausse de 3 %.",
    holds: "Le taux de pauvreté passe de 12 % à 15 %, soit une hausse de 3 points.")

  func results(for subject: CheckSubject) -> [CheckResult] {
    subject.figures.changes.filter { $0.from.kind == .percent && $0.to.kind == .percent }.compactMap(result)
  }

  private func result(for triple: ChangeTriple) -> CheckResult? {
    let (from, to, change, isIncrease) = (triple.from, triple.to, triple.change, triple.isIncrease)
    guard Coherence.ofAbsoluteChange(change, from: from, to: to, isIncrease: isIncrease) == .coherent else { return nil }
    let points = change.with(\.unit, "pp")
    if change.unit == "pp" {
      return held(Wording("L’écart est dit en points.", "The gap is said in points."), about: [change.id], value: points.quoted)
    }
    guard change.unit == "%", Coherence.ofRelativeChange(change, from: from, to: to, isIncrease: isIncrease) == .incoherent else {
      return nil
    }
    return failed(
      Wording(
        "De \(from.quoted) à \(to.quoted), l’écart est de \(points.quoted), et non de \(change.quoted).",
        "From \(from.quoted) to \(to.quoted) is \(points.quoted), not \(change.quoted)."),
      about: [change.id, from.id, to.id], expected: points.quoted, found: change.quoted, fixes: [points.quoted])
  }
}
