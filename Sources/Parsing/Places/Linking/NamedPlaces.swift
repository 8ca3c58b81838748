import Language

/// Entities of places that rules have read: sites, intercommunalities, cantons, arrondissements.
enum NamedPlaces {
  /// The entity of a place with these words, without mentions.
  ///
  /// - Parameter home: The issuing département.
  static func entity(_ kind: PlaceKind, text: String, home: String?) -> PlaceEntity {
    switch kind {
    case .epci: intercommunality(text, home)
    case .arrondissement: municipalArrondissement(text, home) ?? PlaceEntity(kind: kind, name: singular(text), department: home)
    case .canton: PlaceEntity(kind: kind, name: singular(text))
    default: PlaceEntity(kind: kind, name: text)
    }
  }

  /// The district named in a list without its noun: «arrondissement de Gex», «canton du Lude».
  ///
  /// - Parameter link: The word before it, of which «du», «des» and «d’» are kept.
  static func district(_ kind: PlaceKind, named name: String, after link: String, home: String?) -> PlaceEntity {
    let noun = kind == .canton ? "canton" : "arrondissement"
    let preposition = ["du", "des"].contains(link) ? "\(link) " : link.hasPrefix("d") && link.count == 2 ? "d’" : "de "
    return PlaceEntity(kind: kind, name: noun + " " + preposition + name, department: kind == .canton ? nil : home)
  }

  /// «arrondissements de Belley» is «arrondissement de Belley».
  private static func singular(_ text: String) -> String {
    guard let noun = text.split(separator: " ").first, noun.hasSuffix("s") else { return text }
    return String(noun.dropLast()) + String(text.dropFirst(noun.count))
  }

  /// With its SIREN where the gazetteer has it, by its whole name or by what follows «communauté urbaine».
  private static func intercommunality(_ text: String, _ home: String?) -> PlaceEntity {
    let words = text.split(separator: " ")
    for start in words.indices {
      let name = words[start...].joined(separator: " ")
      if let place = Gazetteer.lookup(name).map(\.place).first(where: { $0.kind == .epci }) { return PlaceEntity(place) }
    }
    return PlaceEntity(kind: .epci, name: text, department: home)
  }

  /// The cities that have arrondissements of their own, by département.
  private static let cities = ["75": "paris", "69": "lyon", "13": "marseille"]

  /// «Paris 15e», «15e arrondissement de Paris», «15e arrondissement», by city and rank.
  private static func municipalArrondissement(_ text: String, _ home: String?) -> PlaceEntity? {
    let folded = Folding.folded(text).utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }.map {
      String(Substring($0))
    }
    let digits = String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
    guard let city = cities.values.first(where: folded.contains) ?? home.flatMap({ cities[$0] }), let rank = Int(digits) else { return nil }
    let name = "\(city) \(rank)\(rank == 1 ? "er" : "e") arrondissement"
    return Gazetteer.lookup(name).first { $0.place.kind == .arrondissement }.map { PlaceEntity($0.place) }
  }
}
