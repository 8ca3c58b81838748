import Language
import Parsing
import Records

/// Verifies that a count fits the territory it is about: not more inhabitants, pupils or dwellings than it has residents.
struct FigurePlausible: RecordCheck {
  let code = "figure-plausible"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Un effectif reste à la mesure du territoire dont il parle.", "A count fits the territory it is about."),
    reason: Wording(
      "Un zéro de trop fait vivre plus d’élèves que d’habitants. Le compte est rapporté à la population de la commune, du département ou de la "
        + "région (données livrées avec le programme, millésime cité) et signalé au-delà de 1,5 fois celle-ci.",
      "One zero too many gives a town more pupils than inhabitants. The count is held against the population of the commune, the département or "
        + "the région (data that ship with the program, vintage named) and reported above 1.5 times it."),
    fails: "455 000 habitants à Nevers", holds: "32 000 habitants à Nevers")

  /// What a territory cannot have more of than residents.
  private static let residents: WordSet = [
    "habitants", "habitant", "residents", "administres", "electeurs", "eleves", "ecoliers", "collegiens", "lyceens", "salaries",
    "retraites",
    "logements", "foyers", "menages", "demandeurs", "beneficiaires", "allocataires",
  ]

  func results(for subject: CheckSubject) -> [CheckResult] {
    let figures = subject.record.figures
    return figures.indices.filter { figures[$0].kind == .count && figures[$0].place != nil }.compactMap { index in
      let figure = figures[index]
      guard figure.kind == .count, figure.direction == nil, figure.per == nil, let value = figure.value, let id = figure.place,
        let noun = PrintedWords(figure.counted ?? "").words.first, Self.residents.contains(noun),
        let place = subject.record.places.first(where: { $0.id == id }),
        let population = Population(of: place)
      else { return nil }
      return result(figure, value, place, population)
    }
  }

  private func result(_ figure: FigureRecord, _ value: ExactDecimal, _ place: PlaceRecord, _ population: Population) -> CheckResult? {
    let residents = ExactDecimal(population.residents)
    guard value > residents * ExactDecimal(15, exponent: -1) else { return nil }
    return failed(
      Wording(
        "\(figure.text) : \(place.name) compte \(residents.french) habitants (\(population.vintage)).",
        "\(figure.text): \(place.name) has \(residents.french) inhabitants (\(population.vintage))."),
      about: [figure.id, place.id], expected: "≤ \(residents.french)", found: value.french)
  }
}

/// How many people live in a place, and in which vintage of the data.
struct Population {
  let residents: Int
  let vintage: String

  /// The population of a commune, a département or a région; `nil` where it is unknown.
  init?(of place: PlaceRecord) {
    guard let code = place.insee else { return nil }
    switch place.kind {
    case .commune:
      let names = Gazetteer.lookup(place.name).map(\.place).filter { $0.kind == .commune && $0.code == code }
      guard let residents = names.compactMap(\.residents).max() else { return nil }
      (self.residents, vintage) = (residents, "GeoNames")
    case .department:
      guard let department = Gazetteer.department(code: code) else { return nil }
      (residents, vintage) = (department.residents, "Insee, \(department.year)")
    case .region:
      let departments = Gazetteer.allDepartments.filter { $0.place.regionCode == code }
      guard let year = departments.map(\.year).min() else { return nil }
      (residents, vintage) = (departments.reduce(0) { $0 + $1.residents }, "Insee, \(year)")
    default: return nil
    }
  }
}
