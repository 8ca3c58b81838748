import Language
import Parsing
import Records

/// Verifies a rate per 100 000 inhabitants against the cases and the population: «1 850 cas pour 620 000 habitants, soit 298 pour 100 000».
struct RatePopulation: RecordCheck {
  let code = "rate-population"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Un taux pour 100 000 habitants s’accorde avec le nombre de cas et la population.",
      "A rate per 100 000 inhabitants agrees with the cases and the population."),
    reason: Wording(
      "Le taux est le chiffre que le lecteur compare d’un territoire à l’autre. Vérifié quand la phrase donne aussi les cas et la population, ou, "
        + "à un quart près, quand elle donne les cas («\u{A0}soit un taux de…\u{A0}») et le territoire, dont la population est livrée avec le programme.",
      "The rate is the figure that readers compare between territories. Verified where the sentence gives cases and population too, or, within a "
        + "quarter, where it gives the cases («soit un taux de…») and the territory, whose population ships with the program."),
    fails: "1 850 cas pour 620 000 habitants, soit un taux d’incidence de 190 pour 100 000 habitants",
    holds: "1 850 cas pour 620 000 habitants, soit un taux d’incidence de 298 pour 100 000 habitants")

  func results(for subject: CheckSubject) -> [CheckResult] {
    subject.figures.sentences.flatMap { sentence in
      sentence.figures.indices.compactMap { rate in
        guard sentence.figures[rate].kind == .rate, let perHead = perHead(sentence.figures[rate]) else { return nil }
        return rate >= 2 && isAmongPeople(rate, in: sentence)
          ? result(sentence.figures[rate], sentence.figures[rate - 2], people: sentence.figures[rate - 1], perHead)
          : againstPlace(rate, in: sentence, perHead, of: subject.record)
      }
    }
  }

  /// 100 000 for «pour 100 000 habitants»; `nil` for another rate.
  private func perHead(_ rate: Figure) -> ExactDecimal? {
    guard rate.kind == .rate, rate.isLevel, let per = rate.per else { return nil }
    let number = PrintedWords(per).words.compactMap(\.number).reduce(0) { $0 * 1_000 + $1 }
    return [1_000, 10_000, 100_000, 1_000_000].contains(number) ? ExactDecimal(number) : nil
  }

  /// «1 850 cas pour 620 000 habitants, … taux … 298 pour 100 000».
  private func isAmongPeople(_ rate: Int, in sentence: FigureSentence) -> Bool {
    let (cases, people) = (sentence.figures[rate - 2], sentence.figures[rate - 1])
    guard cases.kind == .count, people.kind == .count, cases.isLevel, people.isLevel else { return false }
    let isPopulation = PrintedWords(people.counted ?? "").words.first == "habitants"
    return isPopulation && (sentence.links[rate - 1].says("pour") || sentence.links[rate - 1].says("sur")) && states(sentence.links[rate])
  }

  private static let spans: WordSet = ["jour", "jours", "semaine", "semaines", "mois", "heures"]

  /// «, le taux d’incidence atteint», «, soit»: the rate is that of what stands before.
  private func states(_ link: Link) -> Bool {
    !link.contains(";") && !link.hasNumber(besides: Self.spans) && (link.contains("soit") || link.containsAny("taux", "incidence"))
  }

  private func result(_ rate: Figure, _ cases: Figure, people: Figure, _ perHead: ExactDecimal) -> CheckResult? {
    let refs = [rate.id, cases.id, people.id]
    switch Coherence.ofRate(rate, cases: cases, people: people, perHead: perHead) {
    case .undecided: return nil
    case .coherent: return held(agreement(rate, cases, people.quoted), about: refs, value: rate.quoted)
    case .incoherent:
      return people.value.flatMap { contradiction(rate, cases, people: $0, source: nil, perHead, refs) }
    }
  }

  // MARK: Against the population of the territory

  private func againstPlace(_ rate: Int, in sentence: FigureSentence, _ perHead: ExactDecimal, of record: CommuniqueRecord) -> CheckResult?
  {
    guard rate >= 1, isOfCases(rate, in: sentence), states(sentence.links[rate]), sentence.figures[rate - 1].kind == .count,
      sentence.figures[rate - 1].isLevel, let cases = sentence.figures[rate - 1].value, cases >= ExactDecimal(50),
      let id = sentence.figures[rate].place ?? sentence.figures[rate - 1].place, let place = record.places.first(where: { $0.id == id }),
      let population = Population(of: place), let value = sentence.figures[rate].value
    else { return nil }
    let (figure, refs) = (sentence.figures[rate], [sentence.figures[rate].id, sentence.figures[rate - 1].id, place.id])
    let people = ExactDecimal(population.residents)
    guard let scaled = cases.exactProduct(perHead), let least = value.exactProduct(people) else { return nil }
    let (quarter, four) = (ExactDecimal(125, exponent: -2), ExactDecimal(75, exponent: -2))
    guard let most = least.exactProduct(quarter), let low = least.exactProduct(four) else { return nil }
    if low <= scaled, scaled <= most {
      return held(agreement(figure, sentence.figures[rate - 1], "\(place.name), \(people.french)"), about: refs)
    }
    return contradiction(figure, sentence.figures[rate - 1], people: people, source: "\(place.name), \(population.vintage)", perHead, refs)
  }

  /// «1 150 cas, soit», «Avec 1 150 cas, le taux».
  private func isOfCases(_ rate: Int, in sentence: FigureSentence) -> Bool {
    sentence.links[rate].contains("soit") || sentence.links[rate - 1].ends(with: "avec") && sentence.links[rate].contains(",")
  }

  // MARK: Messages

  private func agreement(_ rate: Figure, _ cases: Figure, _ people: String) -> Wording {
    Wording("\(cases.quoted) pour \(people), c’est bien \(rate.text).", "\(cases.quoted) among \(people) is indeed \(rate.text).")
  }

  private func contradiction(
    _ rate: Figure, _ cases: Figure, people: ExactDecimal, source: String?, _ perHead: ExactDecimal, _ refs: [String]
  ) -> CheckResult? {
    guard let value = rate.value, let scaled = cases.value?.exactProduct(perHead),
      let right = scaled.quotient(by: people, decimals: max(-value.exponent, 0), rounding: .toNearestOrAwayFromZero)
    else { return nil }
    let population = people.french + (source.map { " (\($0))" } ?? "")
    return failed(
      Wording(
        "\(cases.quoted) pour \(population) habitants font \(right.french) pour \(perHead.french), et non \(value.french).",
        "\(cases.quoted) among \(population) inhabitants make \(right.french) per \(perHead.french), not \(value.french)."),
      about: refs, expected: right.french, found: value.french, fixes: [right.french])
  }
}
