import Language

/// The nouns that names of organisations begin with.
enum OrganisationWords {
  static let kinds = ["state_service", "chamber", "court", "local_authority", "school", "hospital", "company", "association"]

  /// Nouns of public bodies, with the index of their kind: an adjective or a complement makes them a name.
  static let bodies = WordClass(
    "public body",
    [
      "préfecture": 0, "direction": 0, "agence": 0, "service": 0, "délégation": 0, "rectorat": 0, "académie": 0, "ministère": 0,
      "secrétariat": 0, "office": 0, "caisse": 0, "groupement": 0, "brigade": 0, "compagnie": 0, "chambre": 1, "tribunal": 2, "cour": 2,
      "parquet": 2, "conseil": 3, "communauté": 3, "mairie": 3, "métropole": 3, "syndicat": 3, "sous": 0,
    ])
  /// Nouns of houses that a proper name must follow.
  static let houses = WordClass(
    "house",
    [
      "collège": 4, "lycée": 4, "école": 4, "université": 4, "institut": 4, "hôpital": 5, "clinique": 5, "centre": 5, "groupe": 6,
      "société": 6, "entreprise": 6, "coopérative": 6, "association": 7, "fédération": 7, "fondation": 7, "comité": 7, "ligue": 7,
    ])
  /// Adjectives and complements without which a body’s noun is an ordinary one: «le conseil», «un service».
  static let marks = WordClass(
    "mark of a body",
    [
      "départementale", "départemental", "départementaux", "départementales", "régionale", "régional", "municipal", "municipale",
      "communautaire", "territorial", "territoriale",
      "générale", "général", "interdépartementale", "interministérielle", "interministériel", "académique", "nationale", "national",
      "française", "français", "publique",
      "judiciaire", "administratif", "administrative", "commerce", "appel", "agriculture", "métiers", "communes", "agglomération",
      "urbaine",
      "gendarmerie", "incendie", "éducation", "intérieur", "allocations", "assurance", "mixte", "intercommunal", "citoyenneté",
      "constitutionnel", "économique", "eau",
    ])
  static let hospital = WordClass("hospital", ["hospitalier", "hospitalière", "hospitaliers"])
  static let prefecture = WordClass(
    "prefecture", ["préfecture", "mairie", "ministère", "académie", "rectorat", "tribunal", "cour", "métropole"])
}
