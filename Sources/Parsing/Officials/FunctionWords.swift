import Language

/// The words of public functions: heads, what qualifies them, and what makes a general head a public one.
enum FunctionWords {
  /// What a head asks of the words after it.
  enum Kind: Int {
    /// «préfet», «maire», «député»: public by itself, and followed by its territory.
    case territorial
    /// «ministre», «recteur», «procureur»: public by itself.
    case sovereign
    /// «président», «directeur»: public where its complement is.
    case general
    /// «colonel», «commissaire»: a rank, which stands before a name.
    case rank
  }

  /// The nouns that functions begin with, in every form, with their kind.
  static let heads = WordClass(
    "function",
    [
      "préfet": 0, "préfète": 0, "préfets": 0, "préfètes": 0, "maire": 0, "mairesse": 0, "maires": 0, "député": 0, "députée": 0,
      "députés": 0, "députées": 0, "sénateur": 0, "sénatrice": 0, "sénateurs": 0, "sénatrices": 0, "eurodéputé": 0, "eurodéputée": 0,
      "ministre": 1, "ministres": 1, "recteur": 1, "rectrice": 1, "procureur": 1, "procureure": 1, "procureurs": 1, "dasen": 1,
      "ambassadeur": 1, "ambassadrice": 1, "sous": 0, "haut": 1, "haute": 1, "conseiller": 2, "conseillère": 2, "conseillers": 2,
      "conseillères": 2, "président": 2, "présidente": 2, "présidents": 2, "présidentes": 2, "vice": 2, "directeur": 2, "directrice": 2,
      "directeurs": 2, "directrices": 2, "secrétaire": 2, "secrétaires": 2, "chef": 2, "cheffe": 2, "chefs": 2, "délégué": 2, "déléguée": 2,
      "délégués": 2, "adjoint": 2, "adjointe": 2, "adjoints": 2, "inspecteur": 2, "inspectrice": 2, "administrateur": 2,
      "administratrice": 2, "trésorier": 2, "commandant": 2, "commandante": 2, "chancelier": 2, "vérificateur": 2, "contrôleur": 2,
      "contrôleuse": 2, "premier": 2, "première": 2, "juge": 2, "avocat": 2, "avocate": 2, "substitut": 2, "doyen": 2, "commissaire": 3,
      "commissaires": 3, "colonel": 3, "colonelle": 3, "lieutenant": 3, "lieutenante": 3, "capitaine": 3, "général": 3, "générale": 3,
      "amiral": 3, "amirale": 3, "contre": 3, "major": 3, "adjudant": 3, "brigadier": 3,
    ])

  /// Words before a head: «ancien maire», «nouvelle préfète»; 1 for a function that has ended.
  static let qualifiers = WordClass(
    "qualifier of a function",
    [
      "ancien": 1, "ancienne": 1, "anciens": 1, "ex": 1, "nouveau": 0, "nouvel": 0, "nouvelle": 0, "actuel": 0, "actuelle": 0, "futur": 0,
      "future": 0,
    ])

  /// Heads of two words: the «préfet» of «sous-préfet», the «secrétaire général».
  static let prefixes = WordClass(
    "first half of a function", ["sous", "vice", "haut", "haute", "contre", "lieutenant", "adjudant", "brigadier", "premier", "première"])

  /// Words of a title after which «à», «au», «en» go on: «adjoint au maire», «ministre délégué aux transports».
  static let delegates = WordClass(
    "delegate",
    [
      "adjoint", "adjointe", "adjoints", "délégué", "déléguée", "délégués", "déléguées", "ministre", "conseiller", "conseillère",
      "secrétaire",
    ])

  /// Adjectives that go on a title.
  static let adjectives = WordClass(
    "adjective of a function",
    [
      "général", "générale", "généraux", "générales", "délégué", "déléguée", "délégués", "déléguées", "adjoint", "adjointe", "adjoints",
      "départemental", "départementale", "départementaux", "départementales", "régional", "régionale", "régionaux", "régionales",
      "municipal",
      "municipale", "municipaux", "municipales", "communautaire", "communautaires", "académique", "académiques", "interdépartemental",
      "interdépartementale", "interrégional", "interrégionale", "territorial", "territoriale", "national", "nationale", "technique",
      "techniques", "maritime", "divisionnaire", "divisionnaires", "principal", "principale", "exécutif", "exécutive", "spécial",
      "spéciale",
      "enquêteur", "enquêteurs", "supérieur", "supérieure", "judiciaire", "administratif", "administrative", "interministériel",
      "interministérielle", "zonal", "zonale", "politique", "diplomatique", "militaire", "métropolitain", "métropolitaine", "chef",
      "communal", "communale", "central", "centrale", "financier", "financière", "hors", "classe", "sortant", "sortante", "sanitaire",
      "public",
    ])

  /// Words after which a general head is a public function.
  static let publicWords = WordClass(
    "public body",
    [
      "préfecture", "cabinet", "département", "départemental", "départementale", "départementaux", "départementales",
      "régional", "régionale", "régionaux", "régionales", "municipal", "municipale", "municipaux", "municipales", "communautaire",
      "exécutif",
      "territorial", "territoriale", "territoires", "république", "état", "sénat", "assemblée", "tribunal", "cour", "parquet", "police",
      "gendarmerie", "groupement", "incendie", "secours", "pompiers", "sdis", "ars", "dreal", "ddt", "ddtm", "ddets", "ddetspp", "ddpp",
      "dsden", "drac", "draaf", "dreets", "drieets", "ddfip", "drfip", "académie", "académique", "éducation", "rectorat", "chambre",
      "communauté", "métropole", "eurométropole", "agglomération", "commune", "communes", "ville", "région", "maires", "maire", "ministre",
      "ministère",
      "préfet", "préfète", "routes", "douanes", "finances", "populations", "solidarités", "collectivités", "collectivité", "outre",
      "archives", "environnement", "agriculture", "cohésion", "interministériel", "interministérielle", "interministérielles",
      "interdépartemental", "interdépartementale", "hospitalier", "hospitalière", "université", "gouvernement", "agence", "santé",
      "intercommunalité", "syndicat", "canton", "protection", "citoyenneté", "légalité", "réglementation", "élus", "défense", "zone",
      "sécurités", "légion", "circonscription", "administrative", "administratif", "enquêteur", "crous", "préfets", "armées", "appel",
    ])
  /// Words after which it is not.
  static let privateWords = WordClass(
    "private body",
    [
      "entreprise", "société", "groupe", "coopérative", "usine", "club", "fédération", "banque", "hôtel", "restaurant", "magasin",
      "comité", "fondation", "start", "recherche", "marketing", "syndical", "filiale", "site", "pdg", "sas", "sarl", "cgt", "fdsea",
      "medef",
      "amicale", "ligue", "orchestre", "théâtre", "festival", "musée", "course",
    ])

  /// Words after which a rank is one of the forces: «capitaine de gendarmerie», not «capitaine de l’équipe».
  static let forces = WordClass(
    "force",
    [
      "gendarmerie", "police", "sapeurs", "pompiers", "division", "brigade", "corps", "armée", "escadre", "escadron", "réserve", "frégate",
      "vaisseau", "corvette", "groupement", "région", "compagnie", "chef", "colonel", "général", "enquêteur", "république", "sdis",
    ])

  /// Nouns of bodies: what follows the preposition is the organisation, no part of the title.
  static let bodies = WordClass(
    "body",
    [
      "préfecture", "conseil", "assemblée", "tribunal", "cour", "agence", "ars", "communauté", "métropole", "eurométropole", "chambre",
      "association",
      "académie", "université", "syndicat", "collectivité", "groupement", "sénat", "office", "parquet", "département", "région", "rectorat",
      "direction", "service", "centre", "ddt", "ddtm", "ddets", "ddpp", "sdis", "dreal", "drac", "caisse", "union", "établissement",
    ])

  /// Divisions of the territory before their name; 1 for those that are part of it: «arrondissement de Saint-Omer», but «Bretagne» in «préfet de la région Bretagne».
  static let divisions = WordClass(
    "division",
    [
      "région": 0, "zone": 0, "département": 1, "circonscription": 1, "arrondissement": 1, "canton": 1, "ville": 1, "commune": 1,
      "métropole": 1,
    ])

  /// «de», «du», «des», «d’».
  static let genitives = WordClass("genitive", ["de", "du", "des", "d"])
  /// Other prepositions within a function; 2 for those that only an adjoint, a delegate or a minister has, 0 for «a», which is none.
  static let prepositions = WordClass(
    "preposition of a function",
    [
      "pour": 1, "à": 2, "a": 0, "au": 2, "aux": 2, "auprès": 1, "près": 1, "chargé": 1, "chargée": 1, "chargés": 1, "chargées": 1, "en": 2,
      "entre": 2,
    ])
  /// «le», «la», «les», «l’».
  static let articles = WordClass("article", ["le", "la", "les", "l"])
  static let and = WordClass("and", ["et"])
}
