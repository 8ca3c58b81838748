import Language
import Parsing
import Records

/// Verifies that two levels and the change between them agree: «de 1 200 à 1 500, soit + 25 %».
struct ChangeArithmetic: RecordCheck {
  let code = "change-arithmetic"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording(
      "Le niveau de départ, celui d’arrivée et l’évolution s’accordent.", "The level before, the level after and the change agree."),
    reason: Wording(
      "L’évolution est le chiffre repris dans les titres. Elle est recalculée sur des intervalles d’arrondi, en phrase et en tableau ; "
        + "une baisse de points n’est pas une baisse de pour-cent.",
      "The change is the figure that makes the headlines. It is worked out again on intervals of rounding, in sentences and tables; "
        + "a fall in points is not a fall in percent."),
    fails: "de 1 640 en 2022 à 1 886 en 2023, soit une hausse de 25 %", holds: "de 1 640 en 2022 à 1 886 en 2023, soit une hausse de 15 %")

  func results(for subject: CheckSubject) -> [CheckResult] {
    subject.figures.changes.compactMap(result)
  }

  private func result(for triple: ChangeTriple) -> CheckResult? {
    let refs = [triple.change.id, triple.from.id, triple.to.id]
    let (from, to) = (triple.from.quoted, triple.to.quoted)
    let change = printedChange(of: triple)
    switch coherence(of: triple) {
    case .undecided: return nil
    case .coherent:
      return held(
        Wording("De \(from) à \(to), l’évolution est bien de \(change).", "From \(from) to \(to) is indeed \(change)."), about: refs,
        value: change)
    case .incoherent:
      let expected = expectedChange(of: triple)
      return failed(
        Wording(
          "De \(from) à \(to), l’évolution est de \(expected), et non de \(change).", "From \(from) to \(to) is \(expected), not \(change)."
        ),
        about: refs, expected: expected, found: change, fixes: [expected])
    }
  }

  private func printedChange(of triple: ChangeTriple) -> String {
    guard triple.change.kind == .ratio, let times = triple.change.value?.french else {
      return (triple.isIncrease ? "+\u{A0}" : "−\u{A0}") + triple.change.quoted
    }
    return (triple.isIncrease ? "×\u{A0}" : "÷\u{A0}") + times
  }

  /// Between two percentages «%» may mean points: either reading will do.
  private func coherence(of triple: ChangeTriple) -> Coherence {
    let (from, to, change, isIncrease) = (triple.from, triple.to, triple.change, triple.isIncrease)
    if change.kind == .ratio { return Coherence.ofMultiple(change, from: from, to: to, isIncrease: isIncrease) }
    let relative = Coherence.ofRelativeChange(change, from: from, to: to, isIncrease: isIncrease)
    if triple.isRelative { return relative }
    let absolute = Coherence.ofAbsoluteChange(change, from: from, to: to, isIncrease: isIncrease)
    return change.unit == "%" && relative != .incoherent ? relative : absolute
  }

  private func expectedChange(of triple: ChangeTriple) -> String {
    guard let from = triple.from.value, let to = triple.to.value, let change = triple.change.value else { return "?" }
    if triple.change.kind == .ratio {
      let (most, least) = triple.isIncrease ? (to, from) : (from, to)
      let times = most.quotient(by: least, decimals: 1, rounding: .toNearestOrAwayFromZero)
      return (triple.isIncrease ? "×\u{A0}" : "÷\u{A0}") + (times?.normalised.french ?? "?")
    }
    let gap = to - from
    let sign = gap.mantissa < 0 ? "−\u{A0}" : "+\u{A0}"
    let size = gap.mantissa < 0 ? from - to : gap
    guard triple.isRelative else { return sign + triple.change.with(\.value, size).quoted }
    let percent = size.hundredfold.quotient(by: from, decimals: max(-change.exponent, 0), rounding: .toNearestOrAwayFromZero)
    return percent.map { sign + $0.french + "\u{202F}%" } ?? "?"
  }
}
