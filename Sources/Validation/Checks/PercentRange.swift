import Language
import Parsing
import Records

/// Verifies that a part of a whole lies between 0 and 100 %: «8,6 % des salariés».
struct PercentRange: RecordCheck {
  let code = "percent-range"
  let severity = CheckStatus.error
  let page = CheckPage(
    verifies: Wording("Une part d’un tout est comprise entre 0 et 100 %.", "A part of a whole lies between 0 and 100 %."),
    reason: Wording(
      "Une part supérieure à 100 % trahit une virgule oubliée. Une évolution, une majoration, un taux de réalisation "
        + "(«\u{A0}104 % de l’objectif\u{A0}») peuvent dépasser 100 % et ne sont pas jugés.",
      "A share above 100 % betrays a lost decimal comma. A variation, an increase, a rate of attainment («104 % de l’objectif») "
        + "may exceed 100 % and is not judged."),
    fails: "860 % des salariés du département", holds: "8,6 % des salariés du département")

  /// Wholes that a percentage is compared with rather than taken from: it may exceed them.
  private static let yardsticks: WordSet = [
    "normale", "normales", "objectif", "objectifs", "moyenne", "niveau", "besoin", "besoins", "cible", "seuil", "reference", "smic",
    "salaire", "prix", "tarif", "valeur", "montant", "prevision", "previsions", "demande", "capacite", "capacites", "debit", "plafond",
    "taux",
    "quota", "production", "chiffre", "pib", "budget", "precipitations", "cumul",
  ]

  func results(for subject: CheckSubject) -> [CheckResult] {
    let figures = subject.figures.all
    return figures.indices.filter { figures[$0].kind == .percent && figures[$0].of != nil }.compactMap { result(for: figures[$0]) }
  }

  private func result(for figure: Figure) -> CheckResult? {
    guard figure.kind == .percent, figure.unit == "%", figure.direction == nil, let whole = figure.of,
      let value = figure.value ?? figure.high, !PrintedWords(whole).containsAny(of: Self.yardsticks)
    else { return nil }
    let printed = "\(value.french)\u{202F}%"
    if value >= ExactDecimal(0), value <= ExactDecimal(100) {
      return held(
        Wording("\(printed) est une part comprise entre 0 et 100\u{202F}%.", "\(printed) is a share between 0 and 100\u{202F}%."),
        about: [figure.id])
    }
    return failed(
      Wording(
        "\(printed) de «\u{A0}\(whole)\u{A0}» : une part ne dépasse pas 100\u{202F}%.",
        "\(printed) of «\(whole)»: a share lies between 0 and 100\u{202F}%."),
      about: [figure.id], expected: "0–100 %", found: printed)
  }
}
