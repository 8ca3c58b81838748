import Language
import Records

/// The name of an organisation after a function: «secrétaire générale de la préfecture», «directeur du parc naturel».
struct OrganisationName {
  private let name: String

  init(_ name: String) { self.name = name }

  /// The name after «de»; `nil` where its gender is not known by its first word.
  var genitive: String? {
    let first = FoldedWord(hash: Folding.foldedHash(Substring(name.utf8.prefix { $0 != UInt8(ascii: " ") })))
    let isElided = Elision.applies(before: name)
    if Self.feminine.contains(first) { return isElided ? "de l’" + name : "de la " + name }
    return Self.masculine.contains(first) ? (isElided ? "de l’" + name : "du " + name) : nil
  }

  private static let feminine: WordSet = [
    "prefecture", "region", "direction", "chambre", "metropole", "communaute", "association", "federation", "mission", "ville", "commune",
    "caisse", "banque", "agence", "academie", "gendarmerie", "police", "mairie", "fondation", "compagnie", "delegation", "cour",
    "brigade", "section", "unite", "ecole", "universite", "office",
  ]
  private static let masculine: WordSet = [
    "departement", "conseil", "groupement", "service", "bureau", "syndicat", "centre", "parc", "comite", "ministere", "rectorat", "parquet",
    "tribunal", "cabinet", "pole", "secretariat", "etablissement", "institut", "observatoire", "corps",
  ]
}
