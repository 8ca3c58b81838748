import Language

/// The nouns that a bare number after them names rather than counts: «niveau 3», «page 2», «zone 4».
enum LabelWords {
  /// All of them.
  static let nouns = WordClass(
    "labelled noun",
    [
      "niveau", "phase", "étape", "page", "pages", "zone", "lot", "classe", "catégorie", "groupe", "annexe", "article", "articles",
      "chapitre", "ligne",
      "lignes", "tome", "volume", "partie", "point", "panneau", "tableau", "figure", "salle", "guichet", "stand", "bâtiment", "bât", "hall",
      "terminal", "quai",
      "voie", "tram",
      "tramway", "bus", "car", "métro", "sortie", "échangeur", "porte", "route", "rn", "rd", "cd", "chemin", "dose", "vague",
      "acte", "axe", "mesure",
      "objectif", "étage", "covid", "risque", "stade", "titre", "section", "cycle", "option", "numéro", "formule", "canal", "france",
      "licence",
      "master", "type", "version", "appel", "réacteur", "tranche", "appartement", "apt", "bureau", "poste", "bp", "cs", "cedex", "lycée",
      "opération", "tél", "fax", "siret",
      "siren", "code", "réf", "dossier", "loi", "décret", "circulaire", "arrêté", "alinéa", "allée", "rue", "avenue", "place", "boulevard",
      "question", "exercice", "crit", "critère", "indicateur", "action",
      "fiche", "orientation", "pilier", "volet", "secteur", "parcelle", "îlot", "station", "piste", "pm", "crit’air", "air", "fréquence",
      "rer", "intercités", "tgv", "ter", "vol", "airbus", "boeing", "ariane", "apollo", "cerfa", "windows", "scénario",
      "groupement", "régiment", "km", "pk", "m", "fm", "bloc", "grade", "échelon", "indice", "stage", "bac", "unité", "édition",
      "borne", "bornes", "versions", "parcelles", "échangeurs", "sorties", "zones", "lots", "voies", "salles", "calibre", "formulaire",
      "sérotype",
      "série",
      "norme", "euro", "peugeot", "clio", "golf", "audi", "bmw", "dacia",
      "génération", "agenda", "top", "mission", "leader", "ndeg", "no", "latitude", "longitude",
    ])
}
