import Language

/// Reads what a number counts where no unit follows: «53 évènements labellisés», «trois habitants sur dix», «410 dons par semaine».
struct CountedNoun {
  /// What it reads: a count, a ratio or a rate, or that the number is no figure.
  enum Reading {
    case figure(QuantityTail, end: Int)
    /// Lengths of time are durations.
    case time
    case nothing
  }

  /// What follows a quantity.
  func read(after quantity: Quantity, in tokens: Tokens) -> Reading {
    var at = quantity.tokens.upperBound
    if let preposition = tokens.value(at, in: NounWords.prepositions), preposition < 2 {
      let isPartitive = tokens.isWord(at, in: Self.ofThe)
      let isMillions = quantity.value >= ExactDecimal(1_000_000)
      guard quantity.endsWithNoun || isPartitive || isMillions else { return .nothing }
      at += 1
      if isPartitive, tokens.has(at, .number) { return .nothing }
    } else if quantity.endsWithNoun {
      return .nothing
    }
    if tokens.isWord(at, in: Self.times), !tokens.isWord(at + 1, in: Self.holidays) { return .time }
    if tokens.isWord(at + 1, in: Self.times), tokens.isWord(at, in: NounWords.prenominal) { return .time }
    guard let noun = NounPhrase(isPlural: quantity.isPlural).read(at: at, in: tokens) else { return .nothing }
    return related(noun, quantity, tokens)
  }

  private static let ofThe = WordClass("of the", ["des"])
  private static let holidays = WordClass("holiday", ["fériés", "férié", "chômés"])
  private static let out = WordClass("out of", ["sur"])
  private static let times = WordClass(
    "time",
    [
      "an", "ans", "jour", "jours", "heure", "heures", "h", "min", "mn", "minute", "minutes", "seconde", "secondes", "semaine", "semaines",
      "mois",
      "année", "années", "siècle", "siècles", "trimestre", "trimestres", "semestres", "décennies",
    ])

  /// «… sur dix», «… par semaine», «… pour 100 000 habitants».
  private func related(_ noun: Range<Int>, _ quantity: Quantity, _ tokens: Tokens) -> Reading {
    let end = noun.upperBound
    if tokens.isWord(end, in: Self.out), tokens.has(end + 1, .number), tokens.claim(of: end + 1) == nil,
      let whole = tokens.numbers[end + 1].integer,
      quantity.value < ExactDecimal(whole), whole <= 20 || whole == 100, tokens.has(end + 1, .inWords) || !isCounted(end + 2, tokens)
    {
      var tail = QuantityTail(kind: .ratio, divisor: ExactDecimal(whole))
      tail.of = noun
      return .figure(tail, end: end + 2)
    }
    var tail = QuantityTail(kind: .count, takesArticle: false)
    tail.counted = noun
    let isAbbreviated = tokens.isMark(end, .stop) && tokens.isMark(end + 1, .slash)
    guard let per = PerPhrase().read(at: isAbbreviated ? end + 1 : end, in: tokens) else { return .figure(tail, end: end) }
    tail.per = per.value
    if per.isRate || !per.value.hasPrefix("P") { tail.kind = .rate }
    return .figure(tail, end: per.end)
  }

  /// Whether a noun follows: in «5 secteurs sur 9 placés en crise» none does.
  private func isCounted(_ token: Int, _ tokens: Tokens) -> Bool {
    NounPhrase(isPlural: true).read(at: token, in: tokens).map { !ElidedNouns.isAdjectiveOnly($0, tokens) } ?? false
  }
}
