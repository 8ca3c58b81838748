import Language

/// The words that name issuing offices.
enum OfficeWords {
  static let names = [
    "prefecture", "sous_prefecture", "ministry", "ars", "dreal", "state_service", "court", "commune", "department_council", "academy",
    "police", "high_commission",
  ]

  static let kinds = WordClass(
    "issuing office",
    [
      "préfet": 0, "préfète": 0, "préfecture": 0, "préfets": 0, "préfectures": 0, "ministère": 2, "ministre": 2, "ars": 3, "agence": 3,
      "dreal": 4, "ddt": 5, "ddtm": 5, "ddets": 5, "ddpp": 5, "ddfip": 5, "parquet": 6, "procureur": 6, "procureure": 6, "tribunal": 6,
      "mairie": 7, "académie": 9, "rectorat": 9, "dsden": 9, "gendarmerie": 10,
      "commissariat": 11, "commissaire": 11,
    ])
  static let sub = WordClass("sub", ["sous"])
  static let region = WordClass("region", ["région", "régions"])
  static let high = WordClass("high", ["haut", "haute"])
  static let police = WordClass("police", ["police"])
  static let government = WordClass("government domain", ["gouv", "pref"])
  static let former = WordClass("word of a career", ["nommé", "nommée", "ancien", "ancienne", "ex", "futur", "future"])

  /// The département in which the prefecture of a region stands, by the region's INSEE code.
  static let regionSeats = [
    "11": "75", "24": "45", "27": "21", "28": "76", "32": "59", "44": "67", "52": "44", "53": "35", "75": "33", "76": "31", "84": "69",
    "93": "13", "94": "2A", "01": "971", "02": "972", "03": "973", "04": "974", "06": "976",
  ]

  /// The INSEE codes of the collectivities that have a high commissioner, by the country's code.
  static let highCommissions = ["PF": "987", "NC": "988"]

  /// Whether a word, as written, is «préfecture», «préfet» or «préfète».
  static func isPrefecture(_ word: Substring) -> Bool {
    ["prefecture", "prefet", "prefete"].contains { Folding.foldedHash(word) == Folding.foldedHash($0) }
  }
}

/// The names of offices in full.
enum IssuerName {
  /// «Préfecture du Lot», «Préfecture de l’Aveyron», «Préfecture de La Réunion».
  static func prefecture(of department: Gazetteer.Place) -> String { "Préfecture " + of(department) }

  /// «du Lot», «de la Sarthe», «des Landes», «de l’Ain», «d’Ille-et-Vilaine», «de Paris», «du Mans».
  static func of(_ place: Gazetteer.Place) -> String {
    let name = place.name
    guard place.kind != .commune else { return ofCommune(name) }
    if name.contains("-et-") { return startsWithVowel(name) ? "d’\(name)" : "de \(name)" }
    switch place.article {
    case .le: return "du \(name)"
    case .la: return name.hasPrefix("La ") ? "de \(name)" : "de la \(name)"
    case .les: return "des \(name)"
    case .elided: return "de l’\(name)"
    case .none: return startsWithVowel(name) ? "d’\(name)" : "de \(name)"
    }
  }

  private static func ofCommune(_ name: String) -> String {
    if name.hasPrefix("Le ") { return "du " + name.dropFirst(3) }
    if name.hasPrefix("Les ") { return "des " + name.dropFirst(4) }
    return startsWithVowel(name) ? "d’\(name)" : "de \(name)"
  }

  private static func startsWithVowel(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, let folded = Folding.fold(first.value) else { return false }
    return [0x61, 0x65, 0x69, 0x6F, 0x75, 0x656F].contains(Int(folded))
  }
}
