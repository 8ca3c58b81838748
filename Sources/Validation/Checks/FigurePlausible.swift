import Language
import Parsing
import Records

/// Verifies that a count fits the territory it is about: not more inhabitants, pupils or dwellings than it has residents, nor more communes.
struct FigurePlausible: RecordCheck {
  let code = "figure-plausible"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Un effectif reste à la mesure du territoire dont il parle.", "A count fits the territory it is about."),
    reason: Wording(
      "Un zéro de trop fait vivre plus d’élèves que d’habitants. Le compte est rapporté à la population de la commune, du département ou de la "
        + "région (données livrées avec le programme, millésime cité) et signalé au-delà de 1,5 fois celle-ci ; un nombre de communes, à celles du "
        + "département.",
      "One zero too many gives a town more pupils than inhabitants. The count is held against the population of the commune, the département or "
        + "the région (data that ship with the program, vintage named) and reported above 1.5 times it; a number of communes against those of "
        + "the département."),
    fails: "455 000 habitants à Nevers", holds: "32 000 habitants à Nevers")

  /// What a territory cannot have more of than residents.
  private static let residents: WordSet = [
    "habitants", "habitant", "residents", "administres", "electeurs", "eleves", "ecoliers", "collegiens", "lyceens", "salaries",
    "retraites",
    "logements", "foyers", "menages", "demandeurs", "beneficiaires", "allocataires",
  ]

  func results(for subject: CheckSubject) -> [CheckResult] {
    let figures = subject.figures.all
    return figures.indices.compactMap { index in
      guard figures[index].kind == .count, let value = figures[index].value, value > Self.few, let noun = figures[index].headNoun,
        noun == Self.communes || Self.residents.contains(noun)
      else { return nil }
      let figure = figures[index]
      guard figure.direction == nil, figure.per == nil else { return nil }
      if noun == Self.communes { return figure.place.flatMap { ofCommunes(figure, value, $0, subject) } }
      guard let place = place(of: index, in: subject), let population = Population(of: place) else { return nil }
      return result(figure, value, place, population)
    }
  }

  private static let communes: FoldedWord = "communes"
  /// What any territory may have.
  private static let few = ExactDecimal(20)

  /// The place that a figure is about: its own, where no other figure stands between the two, or the commune that «la commune» stands for.
  private func place(of index: Int, in subject: CheckSubject) -> PlaceRecord? {
    let (figures, figure) = (subject.figures.all, subject.figures.all[index])
    guard let id = figure.place else {
      return Self.saysTheCommune(after: index, in: subject) ? lastCommune(before: figure, in: subject.record) : nil
    }
    guard let place = subject.record.places.first(where: { $0.id == id }) else { return nil }
    let (start, end) = (figure.source.span[0], figure.source.span[1])
    let next = index + 1 < figures.count ? figures[index + 1].source.span[0] : Int.max
    let isNear = place.mentions.contains { $0.source.span[0] >= end && $0.source.span[0] < next || $0.source.span[0] <= start }
    return isNear ? place : nil
  }

  /// «78 000 habitants de la commune», «de la ville».
  private static func saysTheCommune(after index: Int, in subject: CheckSubject) -> Bool {
    guard let parsed = subject.parsed, parsed.figures.count == subject.record.figures.count else { return false }
    let end = parsed.figures[index].source.tokens.upperBound
    let after = Link(end..<min(end + 3, parsed.tokens.count), of: parsed.tokens)
    return after.says("de", "la", "commune") || after.says("de", "la", "ville")
  }

  /// The commune named last before a figure, on its page.
  private func lastCommune(before figure: Figure, in record: CommuniqueRecord) -> PlaceRecord? {
    let named = record.places.filter { $0.kind == .commune && $0.insee != nil }.flatMap { place in
      place.mentions.filter { $0.source.page == figure.source.page && $0.source.span[1] <= figure.source.span[0] }.map {
        ($0.source.span[1], place)
      }
    }
    return named.max { $0.0 < $1.0 }?.1
  }

  /// Communes merge: releases from before the last wave, which ended in 2019, may name more than there are.
  private func ofCommunes(_ figure: Figure, _ value: ExactDecimal, _ id: String, _ subject: CheckSubject) -> CheckResult? {
    guard let place = subject.record.places.first(where: { $0.id == id }), place.kind == .department, let code = place.insee,
      let issued = subject.record.issued.flatMap({ CalendarDate(iso: $0.value) }), issued.year >= 2019
    else { return nil }
    let named = Gazetteer.communes(ofDepartment: code)
    guard value * ExactDecimal(2) > ExactDecimal(named.count) else { return nil }
    // One name more of a commune stands beside the others, with the same code.
    let codes = named.filter { $0.kind == .commune && !$0.isDelegated && !$0.isFormer }.map(\.code)
    let communes = codes.indices.count { $0 == 0 || codes[$0] != codes[$0 - 1] }
    guard communes > 1, value > ExactDecimal(communes) * ExactDecimal(105, exponent: -2) else { return nil }
    return failed(
      Wording(
        "\(figure.text) : \(place.name) en compte \(communes).", "\(figure.text): \(place.name) has \(communes) of them."),
      about: [figure.id, place.id], expected: "≤ \(communes)", found: value.french)
  }

  private func result(_ figure: Figure, _ value: ExactDecimal, _ place: PlaceRecord, _ population: Population) -> CheckResult? {
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
      guard let residents = Gazetteer.commune(code: code)?.residents else { return nil }
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
