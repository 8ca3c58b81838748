import Language

/// The nouns that numbers are made with: powers of a thousand and collectives.
enum CollectiveWords {
  /// «millier», «million»: the exponent of ten.
  static let powers = WordClass(
    "power", ["millier": 3, "milliers": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "billion": 12, "billions": 12])

  /// «dizaine», «centaine»: how many.
  static let collectives = WordClass(
    "collective",
    [
      "huitaine": 8, "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
      "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100, "millier": 1000, "milliers": 1000,
    ])

  /// What may stand between the article and a collective.
  static let sizes = WordClass("size", ["bonne", "petite", "grosse", "demi", "bon", "petit"])
}
