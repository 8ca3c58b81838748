import Language

/// The French words that say whether a name is a place.
enum PlaceWords {
  /// What stands before a person's name.
  static let civilities = WordClass(
    "civility",
    [
      "m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "mademoiselle", "messieurs", "mesdames",
    ])

  /// Ranks and offices that a person's name can follow directly: «colonel Vitré», «préfet Beauvais».
  static let ranks = WordClass(
    "rank",
    [
      "dr", "docteur", "pr", "professeur", "professeure", "maître", "me", "mgr", "monseigneur", "abbé", "père", "sœur",
      "préfet", "préfète", "sous-préfet", "sous-préfète", "maire", "ministre", "président", "présidente", "députée", "député", "sénateur",
      "sénatrice", "général", "générale", "colonel", "colonelle", "lieutenant", "lieutenante", "commandant", "commandante", "capitaine",
      "adjudant", "adjudante", "adjudant-chef", "sergent", "sergente", "caporal", "major", "amiral", "commissaire", "brigadier",
      "brigadière",
      "gendarme", "maréchal", "procureur", "procureure", "recteur", "rectrice", "inspecteur", "inspectrice", "directeur", "directrice",
      "conseiller", "conseillère", "chef", "contrôleur", "contrôleuse", "soldat", "résistant", "résistante", "champion", "championne",
    ])

  /// Small words inside the names of persons.
  static let nobiliary = WordClass(
    "nobiliary particle", ["de", "d", "du", "des", "la", "le", "von", "van", "der", "ben", "el", "da", "dos"])

  /// What streets are called.
  static let streets = WordClass(
    "street",
    [
      "rue", "avenue", "avenues", "av", "boulevard", "boulevards", "bd", "bld", "place", "quai", "chemin", "route", "impasse",
      "allée", "allées", "cours", "square", "faubourg", "rond-point", "esplanade", "passage", "voie", "sentier", "montée", "promenade",
      "parvis", "porte", "cité", "résidence", "contour", "rocade", "ruelle", "venelle", "carrefour",
    ])

  /// What is named after somebody or something: «collège Édouard Vaillant», «hôpital Saint-Antoine».
  static let facilities = WordClass(
    "facility",
    [
      "facility", "école", "écoles", "collège", "collèges", "lycée", "lycées", "gymnase", "stade", "salle", "hôpital", "clinique",
      "maternité", "crèche", "théâtre", "caserne", "quartier", "camping", "hôtel", "restaurant", "église", "cathédrale", "basilique",
      "chapelle", "abbaye", "prieuré", "centre", "espace", "complexe", "piscine", "parc", "tour", "pont", "tunnel", "viaduc", "gare",
      "station", "aéroport", "aérodrome", "port", "musée", "mémorial", "médiathèque", "bibliothèque", "cinéma", "usine", "site",
      "domaine", "château", "fort", "ferme", "halle", "maison", "résidence", "foyer", "ehpad", "université", "institut", "campus",
      "laboratoire", "amphithéâtre", "auditorium", "îlot", "zac", "za", "zi", "lotissement",
    ])

  /// What bears a name and is no place: «opération Sentinelle», «tempête Ciaran», «groupe Balas».
  static let undertakings = WordClass(
    "undertaking",
    [
      "fondation", "groupe", "société", "entreprise", "association", "journal", "magazine", "cabinet", "radio", "opération", "plan",
      "dispositif", "programme", "projet", "prix", "trophée", "trophées", "tempête", "ouragan", "cyclone", "navire", "paquebot", "ferry",
      "cargo", "frégate", "bataillon", "régiment", "division", "banque", "coopérative", "brasserie",
    ])

  /// Sites that a commune's name tells apart: «port de Gennevilliers», «gare de Sucy-en-Brie».
  static let sites = WordClass(
    "site",
    [
      "port", "gare", "aéroport", "aérodrome", "hôpital", "chu", "chru", "stade", "pont", "caserne", "barrage", "écluse", "viaduc",
      "tunnel",
      "centrale", "raffinerie", "base", "camp", "péage", "échangeur", "lycée", "collège", "gymnase", "hippodrome", "zoo", "parc", "musée",
      "château", "cathédrale", "col", "lac", "prison", "plage", "cfa", "université", "campus", "piscine",
    ])

  /// Nouns after which «de» + name is a place even where the name is an ordinary word: «la ville de Sens», «le maire de Plaisir».
  static let territorial = WordClass(
    "territorial noun",
    [
      "commune", "communes", "ville", "villes", "village", "villages", "mairie", "mairies", "maire", "maires", "préfecture", "préfet",
      "préfète", "sous-préfecture", "sous-préfet", "sous-préfète", "préfets", "arrondissement", "arrondissements", "canton", "cantons",
      "département", "départements", "région", "agglomération", "métropole", "territoire", "secteur", "bassin", "pays", "habitants",
      "habitant",
      "habitante", "conseil", "tribunal", "tribunaux", "hôpital", "chu", "gare", "port", "aéroport", "centre", "centre-ville", "académie",
      "rectorat", "diocèse", "circonscription", "adjoint", "adjointe", "municipalité", "quartier", "hauteur", "nord", "sud", "est",
      "ouest", "entrée", "sortie", "périphérie", "bourg", "hameau", "brigade", "commissariat", "gendarmerie", "caserne", "lycée",
      "collège", "école", "écoles", "chambre", "université", "iut", "cpam", "caf", "trésorerie", "ddt", "ddtm", "ddpp", "ddetspp", "ddets",
      "ars",
      "dreal", "sdis", "cour", "maison", "pont", "marché", "foire", "station", "antenne", "agence", "site", "zone", "échangeur",
      "commandant",
      "procureur", "parquet", "compagnie", "compagnies", "peloton", "brigades", "évêque", "archevêque", "députée", "député", "sénateur",
      "sénatrice", "direction", "environs", "alentours",
      "originaire",
      "domicilié", "domiciliée", "natif", "native", "bassins", "hôtel", "intercommunalité", "communauté", "stade",
    ])

  /// Words that a river, not its département, follows: «la crue du Lot», «les vallées du Lot», «sur la Loire».
  static let waters = WordClass(
    "water",
    [
      "vallée", "vallées", "crue", "crues", "bassin", "bassins", "rive", "rives", "berge", "berges", "bord", "bords", "long", "eaux", "eau",
      "débit",
      "débits", "niveau", "niveaux", "affluent", "affluents", "confluence", "confluent", "quai", "quais", "source", "sources", "gorges",
      "méandres",
      "lit", "estuaire", "embouchure", "barrage", "canal", "tronçon", "tronçons", "débordement", "débordements", "inondation",
      "inondations", "rivière", "rivières", "fleuve", "navigation", "amont", "aval", "plaine", "digue", "digues", "écluse", "cours",
      "étiage", "décrue", "franchissement", "traversée", "sur", "hauteur", "hauteurs", "côte", "pont", "ponts", "onde", "marnage",
      "détroit",
      "tunnel", "large", "mer", "littoral", "dominant", "domine", "longe", "longeant", "longent", "surplombant", "borde", "bordant",
      "enjambe", "enjambant", "ressource", "pollution", "noyade", "noyades", "nappes", "châteaux", "baie", "massif", "massifs",
    ])

  /// What only waters do or are: «le Var est en crue», «la Loire déborde».
  static let flowing = WordClass(
    "flowing",
    [
      "crue", "crues", "déborde", "débordent", "débordait", "débordé", "monte", "coule", "coulent", "traverse", "gelée", "navigable",
      "décrue", "montée",
      "étiage",
      "lit", "amont", "aval",
    ])

  /// Prepositions of place, beside «à», «de», «en» and «dans».
  static let towards = WordClass(
    "preposition of place",
    [
      "région", "vers", "depuis", "entre", "sous", "hors", "devant", "derrière", "près", "jusqu", "contre",
      "proche",
      "via",
      "autour", "direction", "rejoindre", "quitter", "traverser", "desservir", "hormis", "sauf", "excepté", "notamment", "dont",
      "comprend", "concerne", "regroupe", "hors", "ville", "commune", "communes", "département",
    ])

  /// Words that join the members of a list of places.
  static let joining = WordClass(
    "joining word",
    ["et", "ou", "puis", "ni", "à", "de", "d", "du", "des", "au", "aux", "dans", "en", "le", "la", "les", "l", "ainsi", "que", "vers"])

  /// Words written small inside the names of places and streets.
  static let linking = WordClass(
    "linking word", ["de", "d", "du", "des", "la", "le", "les", "l", "en", "et", "sur", "sous", "lès", "aux"])

  /// Those within the name of one town.
  static let linkingOne = WordClass(
    "linking word of a town", ["de", "d", "du", "des", "la", "le", "les", "l", "en", "sur", "sous", "lès", "aux"])

  /// What a country's name stands in without meaning the country: «Tour de France», «Ordre de Malte».
  static let institutions = WordClass(
    "institution",
    [
      "ordre",
      "tour", "stade", "banque", "collège", "bleuet", "gîtes", "voies", "bâtiments", "équipe", "équipes", "championnat", "championnats",
      "champion",
      "championne", "coupe", "meilleur", "meilleurs", "électricité", "miss", "fédération", "ligue", "architecte",
    ])

  /// Words that open a sentence or a heading where a village of the same name hardly does.
  static let articles = WordClass("article", ["le", "la", "les", "l"])
}
