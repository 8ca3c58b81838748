import Language

/// The currencies with their codes (ISO 4217) and the letters that multiply them.
enum CurrencyWords {
  /// Each name in lower case with its code.
  static let table: KeyValuePairs = [
    "euro": "EUR", "euros": "EUR", "eur": "EUR", "dollar": "USD", "dollars": "USD", "usd": "USD", "franc": "FRF", "francs": "FRF",
    "chf": "CHF", "xpf": "XPF", "fcfp": "XPF", "livre": "GBP", "livres": "GBP", "gbp": "GBP", "yen": "JPY", "yens": "JPY", "jpy": "JPY",
    "yuan": "CNY",
    "yuans": "CNY", "roubles": "RUB", "rouble": "RUB", "fcfa": "XOF", "keuros": "kEUR", "keur": "kEUR", "meuros": "MEUR", "meur": "MEUR",
    "rmb": "CNY", "zlotys": "PLN", "roupies": "INR",
  ]

  /// The names; the value is the place in the table.
  static let names = WordClass("currency", table.map(\.key))
  private static let codes = table.map(\.value)

  /// The code at a place in the table.
  static func code(_ place: Int) -> String { codes[place] }

  /// The letters between a number and a currency; the value is the power of ten.
  static let powers = WordClass(
    "money power",
    [
      "k": 3, "m": 6, "md": 9, "mds": 9, "mrd": 9, "mrds": 9, "mia": 9, "mio": 6, "mios": 6, "mln": 6, "kilo": 3, "g": 9, "millions": 6,
      "milliards": 9,
    ])

  /// Names that mean money only where they are narrowed: a «livre» is a book.
  static let ambiguous = WordClass("ambiguous currency", ["livre", "livres"])

  /// What narrows a name: «francs suisses», «livres sterling».
  static let narrowings = WordClass(
    "narrowing",
    [
      "suisse": 0, "suisses": 0, "sterling": 1, "pacifique": 2, "cfp": 2, "cfa": 3, "américains": 4, "américain": 4, "canadiens": 5,
      "canadien": 5, "australiens": 6,
    ])
  /// The codes of the narrowed currencies.
  static let narrowedCodes = ["CHF", "GBP", "XPF", "XOF", "USD", "CAD", "AUD"]

  /// «F CFP».
  static let francs = WordClass("franc letter", ["f"])

  /// Hundredths.
  static let hundredths = WordClass("hundredth", ["centime", "centimes", "cents", "cts", "ct"])

  /// What may follow an amount.
  static let taxes = WordClass("tax", ["ttc", "ht", "hors", "toutes"])
}
