import Language

/// The words that decide where a noun phrase begins, goes on and ends.
enum NounWords {
  /// Adjectives that stand before their noun.
  static let prenominal = WordClass(
    "prenominal adjective",
    [
      "nouveau", "nouveaux", "nouvel", "nouvelle", "nouvelles", "grand", "grands", "grande", "grandes", "petit", "petits", "petite",
      "petites",
      "autre", "autres", "ancien", "anciens", "ancienne", "anciennes", "jeune", "jeunes", "premier", "premiers", "première", "premières",
      "dernier", "derniers", "dernière", "dernières", "gros", "grosse", "grosses", "bon", "bons", "bonne", "bonnes", "mauvais", "mauvaises",
      "beaux", "belles", "plate", "haut", "hauts", "haute", "hautes", "long", "longs", "longues", "vieux", "vieilles", "double", "doubles",
      "seul",
      "seuls", "seule", "seules", "principal", "principaux", "principale", "principales", "prochain", "prochains", "prochaine",
      "prochaines",
      "simples", "vrais", "futur", "futurs", "future", "futures", "importants", "importantes", "nombreux", "nombreuses", "mêmes",
      "véritables", "différents", "différentes", "diverses", "divers", "meilleurs", "meilleures", "meilleur", "meilleure", "quelque",
    ])

  /// Nouns to the dictionary that do not stand after a number as what it counts.
  static let notNouns = WordClass(
    "no noun",
    [
      "a", "ai", "ans", "an", "après", "avant", "avoir", "car", "contre", "dans", "de", "des", "dont", "du", "en", "entre", "environ",
      "est",
      "et", "ou", "été", "être", "fut", "la", "le", "les", "l", "d", "moins", "ne", "ni", "or", "outre", "par", "plus", "pour", "puis",
      "que", "qui", "sans",
      "selon", "sera", "seront", "seulement", "si", "soit", "sont", "ont", "sous", "sur", "tout", "tous", "toutes", "vers", "chez", "afin",
      "ainsi",
      "aussi", "avec", "ce", "ces", "cette", "son", "sa", "ses", "leur", "leurs", "se", "s", "y", "à", "au", "aux", "dès", "depuis",
      "devant", "là", "où",
      "maximum", "minimum", "maxi", "mini", "nord", "sud", "ouest", "bis", "ter", "hors", "ttc", "ht", "voire", "comme", "peu",
      "donc", "pas", "bien",
      "cependant", "toutefois", "notamment", "compris", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
      "septembre",
      "octobre", "novembre", "décembre",
    ])

  /// Participles and adjectives that name persons: nouns, whatever the dictionary says.
  static let persons = WordClass(
    "person",
    [
      "blessé", "blessés", "blessée", "blessées", "tué", "tués", "tuée", "tuées", "disparu", "disparus", "noyés", "brûlés", "inscrit",
      "inscrits", "inscrites", "décédés", "rescapés",
      "sinistrés", "réfugiés", "déplacés", "condamnés", "détenus", "intoxiqués", "licenciés", "diplômés", "retraités", "assurés",
      "employés", "salariés", "élus", "votants",
      "exprimés", "abstentionnistes", "administrés", "usagers", "accidentés", "assiégés", "décorés", "invités", "participants",
      "manifestants", "morts", "mort", "exposants", "exposantes", "enseignants", "enseignantes", "alternants", "alternantes",
      "indépendants",
    ])

  /// Acronyms that are words too: «16 TER», «12 ter».
  static let trains = WordClass("train", ["ter"])

  /// Adjectives that name animals.
  static let animals = WordClass("animal", ["ovins", "bovins", "caprins", "porcins", "équins", "canins", "félins", "volatiles"])

  /// Participles that say nothing without their complement.
  static let incomplete = WordClass(
    "incomplete participle",
    [
      "âgé", "âgés", "âgée", "âgées", "soumis", "soumise", "soumises", "destiné", "destinés", "destinée", "destinées", "dédiés", "dédiées",
      "consacrés", "consacrées", "liés", "liées", "issus", "issues", "dotés", "dotées", "situés", "situées", "répartis", "réparties",
      "adaptés", "adaptées",
      "composés", "composées", "imputé", "imputés", "imputée", "imputées", "imputable", "imputables", "attribués", "attribuées",
      "consécutifs", "consécutives", "relatifs", "relatives", "réservés", "réservées", "basé", "basés", "basée", "basées", "affectés",
      "affectées", "dus", "dues",
      "tenus", "tenues", "venu", "venus", "venue", "venues",
      "placé", "placés", "placée", "placées", "appelés", "appelées", "équipés", "équipées", "exposés", "exposées", "privés", "privées",
    ])

  /// Adjectives that go on with an infinitive: «canards prêts à gaver».
  static let ready = WordClass("ready", ["prêt", "prêts", "prête", "prêtes"])

  /// Nouns of a kind, which say nothing without its name: «fusils de type kalachnikov».
  static let kinds = WordClass("kind", ["type", "modèle", "marque"])

  /// Prepositions that open no complement of a noun.
  static let circumstances = WordClass("circumstance", ["dans", "sur", "entre", "par", "pour", "chez"])

  /// Nouns that are pronouns too.
  static let pronominal = WordClass("pronominal noun", ["personne"])

  /// Function words that begin compounds: «sous-préfectures».
  static let prefixes = WordClass("prefix", ["sous", "sur", "avant", "après", "contre", "entre", "vice", "ex", "non", "hors", "en"])

  /// «des» opens a complement of its own: «drapeaux | des associations».
  static let plurals = WordClass("plural article", ["des"])

  /// What an infinitive belongs to: «permis de conduire».
  static let licences = WordClass("licence", ["permis"])

  /// The prepositions of complements: 0 for «de», 1 for those with an article, 2 for those that need a substance, 3 for those that need a state.
  static let prepositions = WordClass("preposition", ["de": 0, "d": 0, "du": 1, "des": 1, "à": 2, "au": 2, "aux": 2, "en": 3, "sans": 3])

  /// The articles after «de».
  static let articles = WordClass("article", ["la", "l", "le", "les"])

  /// What joins two nouns of one phrase.
  static let conjunctions = WordClass("conjunction", ["et", "ou"])

  /// Adverbs of degree before an adjective.
  static let degrees = WordClass("degree", ["très", "plus", "moins", "non", "peu", "assez", "bien"])

  /// Territories and institutions: what stands in them is counted, they are not.
  static let territories = WordClass(
    "territory",
    [
      "département", "départements", "région", "régions", "commune", "communes", "ville", "villes", "pays", "territoire", "territoires",
      "canton", "arrondissement",
      "métropole", "agglomération", "secteur", "zone", "bassin", "préfecture", "état", "collège", "lycée", "centre", "quartier", "nord",
      "sud", "est", "ouest",
      "monde", "littoral", "part", "moins", "plus", "plan", "programme", "cadre", "agglomérations", "fait", "lundi", "mardi", "mercredi",
      "jeudi", "vendredi", "samedi",
      "dimanche", "matin", "soir", "jour", "mois", "année", "semaine", "trimestre", "week", "ce", "ces", "cette", "leur", "leurs", "son",
      "sa", "ses", "quoi", "l", "le",
    ])

  /// Acronyms that say whose a thing is, with their article: «bénéficiaires du RSA», «salariés du BTP»; those of services say whose people do it.
  static let schemes = WordClass("scheme", ["rsa", "aah", "smic", "pac", "btp", "apl", "aspa", "csg", "bac", "bafa", "tgv", "rer"])

  /// What «en», «sans» join to a noun: «mises en demeure», «personnes en situation de handicap», «personnes sans domicile fixe».
  static let states = WordClass(
    "state",
    [
      "demeure", "sécurité", "examen", "garde", "fourrière", "détention", "rétention", "réanimation", "quarantaine", "charge", "service",
      "situation",
      "danger", "difficulté", "alternance", "apprentissage", "formation", "détresse",
      "eau",
      "domicile", "abri", "emploi", "papiers",
    ])

  /// What «à», «au» join to a noun: «chaudières au fioul», «dépistages à l’alcool».
  static let substances = WordClass(
    "substance",
    [
      "fioul", "gaz", "bois", "charbon", "hydrogène", "monoxyde", "alcool", "plomb", "cannabis", "stupéfiants", "diodes", "domicile",
      "risque", "risques",
      "temps", "charge", "énergie", "moteur", "pied", "vélo", "main", "feu", "eau", "projets", "loyer", "amiante", "haut", "bas", "niveau",
      "usage", "hauteur", "vue", "morts", "personnes", "biens",
    ])
}
