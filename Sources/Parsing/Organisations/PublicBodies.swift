import Language

/// The acronyms of public bodies that releases use without their full name.
enum PublicBodies {
  /// A body known by its acronym.
  struct Body: Sendable {
    let acronym: String
    let name: String
    let kind: String
  }

  /// Sources: annuaire de l’administration (lannuaire.service-public.fr) and the services’ own sites, 2024.
  static let all: [Body] =
    bodies(
      "state_service",
      """
      ARS agence régionale de santé
      ANAH Agence nationale de l’habitat
      ANCT Agence nationale de la cohésion des territoires
      ANRU Agence nationale pour la rénovation urbaine
      ANSES Agence nationale de sécurité sanitaire de l’alimentation, de l’environnement et du travail
      ANSSI Agence nationale de la sécurité des systèmes d’information
      ANTS Agence nationale des titres sécurisés
      ADEME Agence de la transition écologique
      BRGM Bureau de recherches géologiques et minières
      CEREMA Centre d’études et d’expertise sur les risques, l’environnement, la mobilité et l’aménagement
      CODIS centre opérationnel départemental d’incendie et de secours
      COD centre opérationnel départemental
      COZ centre opérationnel de zone
      CROSS centre régional opérationnel de surveillance et de sauvetage
      CRS compagnie républicaine de sécurité
      DAAF direction de l’alimentation, de l’agriculture et de la forêt
      DCSTEP direction de la cohésion sociale, du travail, de l’emploi et de la population
      DDCS direction départementale de la cohésion sociale
      DDCSPP direction départementale de la cohésion sociale et de la protection des populations
      DDETS direction départementale de l’emploi, du travail et des solidarités
      DDETSPP direction départementale de l’emploi, du travail, des solidarités et de la protection des populations
      DDFIP direction départementale des finances publiques
      DDPP direction départementale de la protection des populations
      DDPAF direction départementale de la police aux frontières
      DDSP direction départementale de la sécurité publique
      DDT direction départementale des territoires
      DDTM direction départementale des territoires et de la mer
      DEAL direction de l’environnement, de l’aménagement et du logement
      DEETS direction de l’économie, de l’emploi, du travail et des solidarités
      DETS direction de l’économie, du travail et des solidarités
      DGAC direction générale de l’aviation civile
      DGAL direction générale de l’alimentation
      DGCCRF direction générale de la concurrence, de la consommation et de la répression des fraudes
      DGFIP direction générale des finances publiques
      DGITM direction générale des infrastructures, des transports et des mobilités
      DGPR direction générale de la prévention des risques
      DGS direction générale de la santé
      DGSCGC direction générale de la sécurité civile et de la gestion des crises
      DIPN direction interdépartementale de la police nationale
      DIR direction interdépartementale des routes
      DIRM direction interrégionale de la mer
      DIRECCTE direction régionale des entreprises, de la concurrence, de la consommation, du travail et de l’emploi
      DIRIF direction des routes d’Île-de-France
      DPAF direction de la police aux frontières
      DRAAF direction régionale de l’alimentation, de l’agriculture et de la forêt
      DRAC direction régionale des affaires culturelles
      DRAJES délégation régionale académique à la jeunesse, à l’engagement et aux sports
      DRDDI direction régionale des douanes et droits indirects
      DREAL direction régionale de l’environnement, de l’aménagement et du logement
      DREETS direction régionale de l’économie, de l’emploi, du travail et des solidarités
      DRFIP direction régionale des finances publiques
      DRIAAF direction régionale et interdépartementale de l’alimentation, de l’agriculture et de la forêt
      DRIEAT direction régionale et interdépartementale de l’environnement, de l’aménagement et des transports
      DRIEETS direction régionale et interdépartementale de l’économie, de l’emploi, du travail et des solidarités
      DRIHL direction régionale et interdépartementale de l’hébergement et du logement
      DSDEN direction des services départementaux de l’éducation nationale
      EFS Établissement français du sang
      GIGN groupe d’intervention de la gendarmerie nationale
      IGN Institut national de l’information géographique et forestière
      INAO Institut national de l’origine et de la qualité
      INSEE Institut national de la statistique et des études économiques
      OFB Office français de la biodiversité
      OFII Office français de l’immigration et de l’intégration
      OFPRA Office français de protection des réfugiés et apatrides
      ONACVG Office national des combattants et des victimes de guerre
      ONF Office national des forêts
      ONISEP Office national d’information sur les enseignements et les professions
      PAF police aux frontières
      RAID unité de recherche, d’assistance, d’intervention et de dissuasion
      SAMU service d’aide médicale urgente
      SDIS service départemental d’incendie et de secours
      SDJES service départemental à la jeunesse, à l’engagement et aux sports
      SGAMI secrétariat général pour l’administration du ministère de l’Intérieur
      SGAR secrétariat général pour les affaires régionales
      SGCD secrétariat général commun départemental
      SIDPC service interministériel de défense et de protection civiles
      SIDSIC service interministériel départemental des systèmes d’information et de communication
      SPIP service pénitentiaire d’insertion et de probation
      SPF Santé publique France
      UDAP unité départementale de l’architecture et du patrimoine
      URSSAF union de recouvrement des cotisations de sécurité sociale et d’allocations familiales
      CAF caisse d’allocations familiales
      CPAM caisse primaire d’assurance maladie
      CARSAT caisse d’assurance retraite et de la santé au travail
      MSA Mutualité sociale agricole
      CNAM Caisse nationale de l’assurance maladie
      VNF Voies navigables de France
      """)
    + bodies(
      "chamber",
      """
      CCI chambre de commerce et d’industrie
      CMA chambre de métiers et de l’artisanat
      """)
    + bodies(
      "hospital",
      """
      CHU centre hospitalier universitaire
      CHRU centre hospitalier régional universitaire
      CHR centre hospitalier régional
      EHPAD établissement d’hébergement pour personnes âgées dépendantes
      SMUR structure mobile d’urgence et de réanimation
      """)
    + bodies(
      "local_authority",
      """
      EPCI établissement public de coopération intercommunale
      CCAS centre communal d’action sociale
      CIAS centre intercommunal d’action sociale
      MDPH maison départementale des personnes handicapées
      PMI protection maternelle et infantile
      """)
    + bodies(
      "association",
      """
      AMF Association des maires de France
      AMRF Association des maires ruraux de France
      ADMR Aide à domicile en milieu rural
      ADIL agence départementale d’information sur le logement
      CIDFF centre d’information sur les droits des femmes et des familles
      FNSEA Fédération nationale des syndicats d’exploitants agricoles
      FDSEA Fédération départementale des syndicats d’exploitants agricoles
      LPO Ligue pour la protection des oiseaux
      SNSM Société nationale de sauvetage en mer
      UDAF union départementale des associations familiales
      """)
    + bodies(
      "school",
      """
      CFA centre de formation d’apprentis
      INSPE institut national supérieur du professorat et de l’éducation
      IUT institut universitaire de technologie
      ENA École nationale d’administration
      ENSP École nationale supérieure de la police
      CROUS centre régional des œuvres universitaires et scolaires
      """)
    + bodies(
      "company",
      """
      SNCF Société nationale des chemins de fer français
      RATP Régie autonome des transports parisiens
      EDF Électricité de France
      RTE Réseau de transport d’électricité
      GRDF Gaz réseau distribution France
      SAFER société d’aménagement foncier et d’établissement rural
      BPIFRANCE Banque publique d’investissement
      """)

  /// One body a line: its acronym, then its name.
  private static func bodies(_ kind: String, _ lines: String) -> [Body] {
    lines.unicodeScalars.split(separator: "\n").compactMap { line -> Body? in
      let parts = line.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? Body(acronym: String(parts[0]), name: String(parts[1]), kind: kind) : nil
    }
  }

  /// The acronyms as words, each with its place in the table.
  static let acronyms = WordClass("acronym of a public body", all.map { $0.acronym.lowercased() })
}
