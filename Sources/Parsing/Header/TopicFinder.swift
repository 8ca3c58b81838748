import Language

/// Finds what a release is about, by the words of its headline, headings and first paragraph.
struct TopicFinder {
  let zone: HeaderZone

  /// Topics by weight: a word of the headline counts three times, one of a heading twice. Each has its words as the reason.
  var topics: [(topic: String, reason: String)] {
    var weights = [Int](repeating: 0, count: Topics.names.count)
    var reasons = [[String]](repeating: [], count: Topics.names.count)
    for (range, weight) in sources {
      for token in range {
        guard let topic = zone.tokens.value(token, in: Topics.words) else { continue }
        weights[topic] += weight
        let word = zone.tokens.text(token).lowercased()
        if !reasons[topic].contains(word) { reasons[topic].append(word) }
      }
    }
    let found = weights.indices.filter { weights[$0] >= 3 }.sorted { weights[$0] > weights[$1] }
    return found.prefix(3).map { (Topics.names[$0], reasons[$0].joined(separator: ", ")) }
  }

  private var sources: [(Range<Int>, Int)] {
    let headings = zone.blocks.indices.filter { zone.role($0) == .heading || zone.role($0) == .subtitle }
    let body = zone.blocks.indices.first { $0 >= zone.title.upperBound && zone.blocks[$0].count >= 15 }
    let first = body.map { block in
      [(zone.blocks[block].lowerBound..<min(zone.blocks[block].upperBound, zone.blocks[block].lowerBound + 80), 1)]
    }
    return zone.title.map { (zone.blocks[$0], 3) } + headings.map { (zone.blocks[$0], 2) } + (first ?? [])
  }
}

/// The topics and the words that speak for them.
enum Topics {
  static let names = [
    "road_safety", "public_order", "weather", "fire", "drought", "health", "agriculture", "employment", "industry", "education", "housing",
    "elections", "ceremony", "appointment", "environment", "transport", "local_finance", "digital_services", "emergency", "energy",
  ]

  static let words = WordClass(
    "topic word",
    [
      "routière": 0, "routiers": 0, "alcoolémie": 0, "radar": 0, "radars": 0, "accidents": 0, "conducteurs": 0, "vitesse": 0,
      "manifestation": 1, "manifester": 1, "rassemblement": 1, "délinquance": 1, "sécurité": 1, "police": 1, "interpellations": 1,
      "rave": 1,
      "teknival": 1, "violences": 1, "orages": 2, "vigilance": 2, "crue": 2, "crues": 2, "neige": 2, "verglas": 2, "canicule": 2,
      "froid": 2,
      "tempête": 2, "vent": 2, "inondations": 2, "avalanches": 2, "incendie": 3, "incendies": 3, "feu": 3, "feux": 3, "brûlage": 3,
      "sécheresse": 4, "eau": 4, "étiage": 4, "nappes": 4, "restrictions": 4, "covid": 5, "vaccination": 5, "santé": 5,
      "hospitalière": 5, "épidémie": 5, "don": 5, "sang": 5, "agriculture": 6, "agriculteurs": 6, "pac": 6, "élevage": 6, "aviaire": 6,
      "influenza": 6, "exploitations": 6, "viticulture": 6, "emploi": 7, "chômage": 7, "apprentissage": 7, "apprentis": 7, "travail": 7,
      "formation": 7, "recrutement": 7, "industrie": 8, "industriel": 8, "industriels": 8, "usine": 8, "entreprises": 8, "friches": 8,
      "école": 9, "écoles": 9, "scolaire": 9, "rentrée": 9, "élèves": 9, "collège": 9, "logement": 10, "logements": 10, "habitat": 10,
      "hébergement": 10, "maprimerénov": 10, "copropriétés": 10, "sru": 10, "élection": 11, "élections": 11, "scrutin": 11, "électeurs": 11,
      "participation": 11, "législative": 11,
      "législatives": 11, "cérémonie": 12, "commémoration": 12, "armistice": 12, "hommage": 12, "légion": 12, "médaille": 12,

      "nommé": 13, "nommée": 13, "fonctions": 13, "nomination": 13, "pollution": 14, "biodiversité": 14, "environnement": 14,
      "déchets": 14, "carrière": 14, "loup": 14, "chasse": 14, "natura": 14, "fermeture": 15, "fermetures": 15, "circulation": 15,
      "route": 15,
      "autoroute": 15, "trafic": 15, "detr": 16, "dsil": 16, "dotation": 16, "dotations": 16, "subventions": 16,
      "relance": 16,
      "revitalisation": 16, "services": 17, "numérique": 17, "démarches": 17, "guichet": 17, "secours": 18, "évacuation": 18,
      "exercice": 18,
      "orsec": 18, "plan": 18, "énergie": 19, "énergétique": 19, "rénovation": 19, "électricité": 19, "photovoltaïque": 19,
    ])
}
