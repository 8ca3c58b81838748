import Language

/// Tells what a date is for by the words right before it: «la loi du», «née le», «par rapport à», «valable jusqu’au».
enum RoleReader {
  /// How many words back a telling one may stand.
  private static let reach = 10

  /// The role of a date; `nil` where nothing says.
  static func role(of date: RecognisedDate, in tokens: Tokens) -> DateRole? {
    switch date.item.expression {
    case .duration: nil
    case .recurrence: .hours
    case .interval(let from, let to) where from?.date == nil && to?.date == nil: .hours
    default: cue(before: date.source.tokens.lowerBound, in: tokens).flatMap { fits($0, date) ? $0 : nil }
    }
  }

  /// An act is cited by its day: «les arrêtés concernent des logements construits avant 1949» cites none.
  private static func fits(_ role: DateRole, _ date: RecognisedDate) -> Bool {
    role != .legalReference || date.item.modifier == nil
  }

  private static func cue(before mention: Int, in tokens: Tokens) -> DateRole? {
    var token = mention - 1
    var isPredicate = false
    while token >= 0, mention - token <= reach, !tokens.has(token, .cellEnd) {
      if let cue = tokens.value(token, in: cues), conditions[cue].map({ tokens.value(token - 1, in: $0) != nil }) ?? true {
        if cue == citation, tokens.value(mention - 1, in: article) != nil, !isSigned(mention - 2, after: token, in: tokens) { return nil }
        if cue == auxiliary {
          isPredicate = true
        } else if mention - token <= roles[cue].reach || cue == comparison && tokens.has(token + 1, .number) {
          return roles[cue].role == .legalReference && isPredicate ? nil : roles[cue].role
        }
      }
      if tokens.has(token, .sentenceStart) || tokens.isMark(token, .comma, .semicolon, .closeParenthesis) && mention - token > 1 {
        return nil
      }
      token -= 1
    }
    return nil
  }

  /// «la loi du 3 mai» is cited, «des arrêtés ont été signés le 3 mai» are not.
  private static let auxiliary = 8

  /// «contre 412 accidents sur la même période de 2023»: after a number it reaches further than in «la lutte contre».
  private static let comparison = 9

  /// «l’arrêté signé le 3 mai».
  private static func isSigned(_ participle: Int, after act: Int, in tokens: Tokens) -> Bool {
    participle > act
      && Morphology.lookup(lower: tokens.lowerHashes[participle], folded: tokens.foldedHashes[participle]).contains(.participle)
  }

  /// «l’arrêté du 3 mai» is cited, not so who was «arrêté le 3 mai», nor what the order does: «l’arrêté cessera ses effets le 30 juin».
  private static let citation = 0
  private static let article = WordClass("article of a day", ["le"])

  /// «par rapport à la même période de 2023», but not «le rapport de 2023»; «5 de plus qu’à la même période», but not «ainsi qu’en 2023».
  private static let conditions: [Int: WordClass] = [
    10: WordClass("by", ["par"]), 11: WordClass("degree", ["plus", "moins", "autant", "supérieur", "inférieur", "mêmes"]),
  ]

  /// Each role with how many tokens before the date its words may stand.
  private static let roles: [(role: DateRole, reach: Int)] = [
    (.legalReference, 10), (.birth, 2), (.comparison, 3), (.publication, 4), (.validity, 4), (.deadline, 5), (.embargo, 4), (.event, 6),
    // «a», «est» have none of their own; «contre», «rapport», «que».
    (.event, 0), (.comparison, 3), (.comparison, 7), (.comparison, 7),
  ]

  private static let cues = WordClass(
    "word that tells a date’s role",
    [
      "loi": 0, "lois": 0, "décret": 0, "décrets": 0, "arrêté": 0, "arrêtés": 0, "ordonnance": 0, "circulaire": 0, "directive": 0,
      "règlement": 0, "instruction": 0, "délibération": 0, "né": 1, "née": 1, "nés": 1, "nées": 1, "naissance": 1, "rapport": 10, "que": 11,
      "qu": 11,
      "comparé": 2, "comparée": 2, "contre": 9, "publié": 3, "publiée": 3, "publiés": 3, "publiées": 3, "parution": 3, "communiqué": 3,
      "valable": 4, "valables": 4, "vigueur": 4, "applicable": 4, "prorogé": 4, "prorogée": 4, "limite": 5, "délai": 5, "clôture": 5,
      "embargo": 6, "lieu": 7, "tiendra": 7, "tiendront": 7, "déroulera": 7, "dérouleront": 7, "réunira": 7, "réuniront": 7,
      "rendez": 7, "organisé": 7, "organisée": 7, "organisés": 7, "organisées": 7, "cérémonie": 7, "réunion": 7, "inauguration": 7,
      "inaugurera": 7, "programmé": 7, "programmée": 7, "prévu": 7, "prévue": 7, "prévus": 7, "prévues": 7,
      "a": 8, "ont": 8, "est": 8, "sont": 8, "sera": 8, "seront": 8, "était": 8, "étaient": 8, "avait": 8, "avaient": 8, "été": 8,
    ])
}
