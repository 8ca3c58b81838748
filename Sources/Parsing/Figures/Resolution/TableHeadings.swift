import Documents
import Language

/// Reads the headings of tables.
enum TableHeadings {
  /// «Total», «Ensemble», «Sous-total …».
  static func isTotal(_ heading: Range<Int>, _ tokens: Tokens) -> Bool {
    heading.prefix(2).contains { tokens.isWord($0, in: totals) }
  }

  private static let totals = WordClass("total", ["total", "totaux", "ensemble", "cumul"])

  /// «Incidence», «Taux pour 100 000».
  static func isRate(_ heading: Range<Int>, _ tokens: Tokens) -> Bool { heading.prefix(3).contains { tokens.isWord($0, in: rates) } }

  private static let rates = WordClass("rate", ["incidence", "taux", "ratio", "densité"])

  /// Takes the unit that a heading names in parentheses or after «en»: «Avance (M€)», «Part en %», «(en milliers d’euros)».
  static func takeUnit(from heading: Range<Int>, _ figure: FigureMention, _ tokens: Tokens, isSide: Bool = false) -> Bool {
    for token in heading.prefix(40)
    where tokens.isMark(token, .openParenthesis) || tokens.isWord(token, in: within) || !isSide && tokens.isMark(token, .percent, .euro) {
      var at = tokens.isMark(token, .percent, .euro) ? token : token + 1
      if tokens.isWord(at, in: within) { at += 1 }
      if take(at, figure, tokens) { return true }
    }
    return false
  }

  private static let within = WordClass("within", ["en"])

  private static func take(_ token: Int, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    var (at, power) = (token, 0)
    if let words = tokens.value(at, in: CollectiveWords.powers) {
      (power, at) = (words, at + 1)
      if !tokens.isMark(at, .closeParenthesis), CurrencyPhrase().read(at: at, in: tokens) == nil { return false }
    }
    if let currency = CurrencyPhrase().read(at: at, in: tokens) {
      become(.money, currency.code, power + currency.power, figure)
    } else if tokens.isMark(at, .percent) {
      become(.percent, "%", 0, figure)
    } else if let unit = UnitPhrase().read(at: at, in: tokens),
      tokens.isMark(unit.end, .closeParenthesis) || unit.end >= tokens.count || !tokens.has(unit.end, .word)
    {
      become(.measure, unit.symbol, 0, figure)
    } else if power > 0 {
      become(.count, nil, power, figure)
      return false
    } else {
      return false
    }
    return true
  }

  private static func become(_ kind: FigureKind, _ unit: String?, _ power: Int, _ figure: FigureMention) {
    (figure.kind, figure.unit) = (kind, unit)
    figure.value = figure.value?.scaled(byPowerOfTen: power)
    figure.low = figure.low?.scaled(byPowerOfTen: power)
    figure.high = figure.high?.scaled(byPowerOfTen: power)
  }

  /// The noun that a heading names as what its cells count; none for periods, places and general words.
  static func noun(in heading: Range<Int>, _ tokens: Tokens) -> String? {
    var first = heading.lowerBound
    if let count = tokens.value(first, in: counts) {
      first += 1
      if let preposition = tokens.value(first, in: NounWords.prepositions), preposition < 2 {
        first += 1
      } else if count == 0 {
        return nil
      }
    }
    guard heading.contains(first), !isTotal(first..<heading.upperBound, tokens), tokens.claim(of: first) != .date else { return nil }
    if tokens.isWord(first, in: populations) { return "habitants" }
    guard !tokens.isWord(first, in: generalities), let noun = NounPhrase(isPlural: true).read(at: first, in: tokens),
      isPluralNoun(noun, tokens), !noun.contains(where: { tokens.claim(of: $0) == .date })
    else { return nil }
    return tokens.text(noun)
  }

  /// Whether a phrase has a noun in the plural, and is no name of a place.
  static func isPluralNoun(_ phrase: Range<Int>, _ tokens: Tokens) -> Bool {
    let isName = phrase.dropFirst().contains { tokens.has($0, [.hyphened, .capital]) && !tokens.has($0, .allCaps) }
    return !isName
      && phrase.contains { token in
        let bits = tokens.morphology(token)
        return bits.contains(.plural) && !bits.isDisjoint(with: [.noun, .participle])
      }
  }

  /// Headings that say that figures follow, and no more.
  private static let generalities = WordClass(
    "generality", ["données", "résultats", "chiffres", "valeurs", "montants", "années", "mois", "unités", "indicateurs", "évolutions"])
  private static let populations = WordClass("population", ["population"])
  /// «Nombre de places», «Total blessés», «dont hospitalisés»; the value is 1 where the noun may follow by itself.
  private static let counts = WordClass("count", ["nombre": 0, "nb": 0, "effectif": 0, "effectifs": 0, "total": 1, "dont": 1])
}
