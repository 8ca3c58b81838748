import Language

/// What rates and prices are counted by.
enum PerWords {
  /// Lengths of time; the value is the place in `durations`.
  static let times = WordClass(
    "time unit",
    [
      "an": 0, "ans": 0, "année": 0, "mois": 1, "semaine": 2, "jour": 3, "j": 3, "journée": 3, "heure": 4, "h": 4, "minute": 5, "min": 5,
      "mn": 5, "seconde": 6, "s": 6,
      "trimestre": 7, "semestre": 8, "nuit": 3, "nuitée": 9,
    ])
  /// Their ISO 8601 durations.
  static let durations = ["P1Y", "P1M", "P1W", "P1D", "PT1H", "PT1M", "PT1S", "P3M", "P6M", "nuitée"]

  /// Adjectives of time after an amount; the value is the place in `durations`.
  static let adjectives = WordClass(
    "time adjective",
    [
      "annuel": 0, "annuels": 0, "annuelle": 0, "annuelles": 0, "annuellement": 0, "mensuel": 1, "mensuels": 1, "mensuelle": 1,
      "mensuelles": 1,
      "hebdomadaire": 2, "hebdomadaires": 2, "quotidien": 3, "quotidiens": 3, "quotidienne": 3, "quotidiennes": 3, "journaliers": 3,
      "journalière": 3, "journalières": 3, "horaire": 4,
      "trimestriels": 7, "mensuellement": 1, "horaires": 4,
    ])

  /// Nouns that people and things are counted by.
  static let nouns = WordClass(
    "per noun",
    [
      "habitant", "hab", "personne", "élève", "enfant", "foyer", "ménage", "logement", "salarié", "agent", "exploitation", "classe",
      "véhicule",
      "dossier", "bénéficiaire", "famille", "commune", "entreprise", "hectare", "ha", "tonne", "km", "kilomètre", "litre", "m²", "m³",
      "mètre", "repas", "passage", "séjour",
      "place", "lit", "projet", "emploi", "poste", "animal", "bovin", "tête", "arbre", "participant", "équipe", "adulte", "jeune", "femme",
      "homme",
      "patient", "équipage", "étudiant", "apprenti", "trajet", "unité",
    ])
}
