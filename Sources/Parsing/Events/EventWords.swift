import Language

/// The words that tell of events and of speech.
enum EventWords {
  static let kinds = [
    "visit", "ceremony", "closure", "ban", "alert", "consultation", "meeting", "election", "opening", "works", "control", "distribution",
  ]

  /// What makes an event of a sentence with a date, with the index of its kind.
  static let triggers = WordClass(
    "event",
    [
      "visite": 0, "visitera": 0, "visité": 0, "rendu": 0, "rendue": 0, "rendra": 0, "rendront": 0, "déplacement": 0, "déplacera": 0,
      "cérémonie": 1, "cérémonies": 1, "commémoration": 1, "commémorera": 1, "hommage": 1, "inauguration": 1, "inaugurera": 1,
      "inauguré": 1,
      "inaugurée": 1, "remise": 1, "remettra": 1, "gerbe": 1, "gerbes": 1, "fermeture": 2, "fermetures": 2, "fermé": 2, "fermée": 2,
      "fermés": 2, "fermées": 2, "fermera": 2, "coupure": 2, "coupée": 2, "interdiction": 3, "interdictions": 3, "interdit": 3,
      "interdite": 3, "interdits": 3, "interdites": 3, "vigilance": 4, "alerte": 4, "enquête": 5, "consultation": 5, "concertation": 5,
      "réunion": 6, "réunions": 6, "réunira": 6, "réuni": 6, "réunis": 6, "assemblée": 6, "comité": 6, "rencontre": 6, "rencontrera": 6,
      "conférence": 6, "point": 6,
      "scrutin": 7, "élection": 7, "élections": 7, "ouverture": 8, "ouvrira": 8, "portes": 8, "travaux": 9, "chantier": 9, "contrôle": 10,
      "contrôles": 10, "collecte": 11, "distribution": 11,
    ])
  /// Wreaths, which are laid: «dépôt de gerbes».
  static let wreaths = WordClass("wreath", ["gerbe", "gerbes"])
  /// Those of them that are verbs: their event is told by the whole clause.
  static let verbs = WordClass(
    "verb of an event",
    [
      "visitera", "visité", "rendu", "rendue", "rendra", "rendront", "déplacera", "commémorera", "inaugurera", "inauguré", "inaugurée",
      "remettra", "fermé", "fermée", "fermés", "fermées", "fermera", "coupée", "interdit", "interdite", "interdits", "interdites",
      "réunira",
      "réuni", "réunis", "rencontrera", "ouvrira",
    ])
  /// Verbs of speech, in the forms that stand beside a quotation.
  static let speech = WordClass(
    "verb of speech",
    [
      "déclaré", "déclare", "indiqué", "indique", "souligné", "souligne", "précisé", "précise", "rappelé", "rappelle", "ajouté", "ajoute",
      "affirmé", "affirme", "conclu", "conclut", "insisté", "insiste", "assuré", "assure", "estimé", "estime", "expliqué", "explique",
      "annoncé", "annonce", "félicité", "félicite", "salué", "salue", "commenté", "commente", "réagi", "confié", "confie", "poursuivi",
      "poursuit", "dit", "témoigne", "témoigné", "martelé", "résume", "résumé", "prévient", "prévenu", "noté", "note", "observe", "observé",
      "lancé", "lance", "reconnu", "reconnaît", "regrette", "regretté", "réjouit", "réjoui", "écrit", "appelle",
    ])
  /// Words that name a speaker before a colon.
  static let according = WordClass("according to", ["pour", "selon"])
  /// Pronouns inverted after a verb: «a-t-elle ajouté».
  static let pronouns = WordClass("inverted pronoun", ["il", "elle", "ils", "elles"])
}
