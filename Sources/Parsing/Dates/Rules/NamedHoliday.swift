import Language

/// Recognises «Noël 2023», «la Toussaint», «lundi de Pâques 2024», «jeudi de l’Ascension (9 mai)», «le jour de l’An», «la veille de Noël», «réveillon du Nouvel An».
struct NamedHoliday: CalendarRule {
  let id = "date.holiday"

  let pattern = Pattern {
    Pattern {
      Token.word(in: DateWords.weekdays)
      Token.word("de", "du", "des").optional()
      Token.word("l", "la").optional()
    }.captured(as: .weekday).optional()
    Pattern {
      Token.word("jour", "fête", "veille", "réveillon")
      Token.word("de", "du")
      Token.word("l", "la").optional()
    }.captured(as: .dateWord).optional()
    Pattern.any {
      Token.word(in: singleNames)
      Pattern.words("nouvel", "an")
      Pattern.words("jour", "de", "l", "an")
      Pattern.words("premier", "de", "l", "an")
      Pattern.words("mercredi", "des", "cendres")
      Pattern.words("mardi", "gras")
      Pattern.words("vendredi", "saint")
      Pattern.words("poisson", "d", "avril")
      Pattern.words("fête", "du", "travail")
      Pattern.words("fête", "de", "la", "musique")
      Pattern.words("fête", "nationale")
      Pattern {
        Token.word("fête")
        Token.word("des")
        Token.word("mères", "pères", "mamans", "papas")
      }
      Pattern {
        Token.word("saint")
        Token.word("sylvestre", "jean", "valentin", "nicolas", "patrick").hyphened()
      }
      Pattern {
        Token.word("sainte")
        Token.word("barbe", "catherine").hyphened()
      }
    }.captured(as: .day)
    Pattern.notAhead(holidaysAround)
    Pattern.any {
      DateSteps.year.captured(as: .year)
      Pattern {
        Token.mark(.openParenthesis).optional()
        DateSteps.dayNumber.captured(as: .dateCount)
        DateSteps.month.captured(as: .month)
        DateSteps.year.captured(as: .year).optional()
        Token.mark(.closeParenthesis).optional()
      }
      Token.word("dernier", "prochain", "dernière", "prochaine").captured(as: .relation)
    }.optional()
  }

  /// «Toussaint : du 18 octobre au 3 novembre»: the name of the school holidays around the feast.
  private static let holidaysAround = Pattern {
    Token.mark(.colon).optional()
    Token.word("du")
    DateSteps.weekday.optional()
    DateSteps.dayNumber
    Pattern {
      DateSteps.month
      DateSteps.year.optional()
    }.optional()
    Token.word("au")
    DateSteps.weekday.optional()
    DateSteps.dayNumber
    DateSteps.month
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let day = match.integer(.dateCount), let month = match.month(.month) {
      return DayExpression(day: day, month: month, year: match.integer(.year), weekday: match.weekday(.weekday))
    }
    guard let words = match.range(.day), let feast = feast(words, match) else { return nil }
    let eve = match.token(.dateWord).flatMap { match.tokens.value($0, in: Self.eve) } ?? 0
    let shift = feast == .newYearsEve ? 0 : eve + (match.weekday(.weekday).map { Self.days(from: feast, to: $0) } ?? 0)
    return HolidayExpression(
      feast: feast, shift: shift, year: match.integer(.year), relation: match.value(.relation, in: DateWords.relations))
  }

  /// «vendredi de l’Ascension», «samedi de Pâques»: days from a feast that is always on one day of the week to the nearest other one.
  private static func days(from feast: Holiday, to weekday: Int) -> Int {
    let own =
      switch feast {
      case .easterSunday, .whitSunday: 7
      case .ascension: 4
      default: weekday
      }
    return (weekday - own + 10) % 7 - 3
  }

  /// The feast by its last word; a name («Noël Martin», «place Saint-Jean-Baptiste») goes on with a hyphen or a capital.
  private func feast(_ words: Range<Int>, _ match: borrowing Match) -> Holiday? {
    let tokens = match.tokens
    let last = words.upperBound - 1
    guard !tokens.has(last + 1, .hyphened), words.count > 1 || !tokens.has(last, .hyphened), !isName(words, tokens) else { return nil }
    guard let feast = Self.feast(named: last, in: tokens) else { return nil }
    guard match.weekday(.weekday) == 1 else { return feast }
    return feast == .easterSunday ? .easterMonday : feast == .whitSunday ? .whitMonday : feast
  }

  /// The feast that a word names.
  static func feast(named token: Int, in tokens: Tokens) -> Holiday? { feasts.first { tokens.value(token, in: $0.word) != nil }?.feast }

  /// «Noël Martin», «rue de l’Ascension», «place Saint-Jean», «île de Pâques».
  private func isName(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    if tokens.value(words.lowerBound, in: Self.saints) != nil, tokens.value(words.lowerBound - 1, in: Self.article) == nil { return true }
    if words.count > 1, tokens.isMark(words.lowerBound - 1, .openParenthesis) { return true }
    if words.count == 1, isOfAKind(words.upperBound, tokens) || isAmongCapitals(words, tokens) || namesAThing(words, tokens) { return true }
    var before = words.lowerBound - 1
    while tokens.value(before, in: Self.articles) != nil { before -= 1 }
    return tokens.value(before, in: Self.named) != nil
  }

  /// «le Noël des enfants», «l’ascension du mont Blanc».
  private func isOfAKind(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.value(token, in: Self.ofThe) != nil && tokens.has(token + 1, .word) && tokens.value(token + 1, in: DateWords.weekdays) == nil
  }

  /// «la magie de Noël», «les œufs de Pâques»: only a time of the year, or a way to it, is told by «de» alone.
  private func namesAThing(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    let noun = words.lowerBound - 2
    guard tokens.value(noun + 1, in: Self.bareOf) != nil, tokens.has(noun, .word), tokens.value(noun, in: Self.times) == nil,
      tokens.value(noun, in: DateWords.weekdays) == nil, tokens.value(words.upperBound, in: Self.upTo) == nil
    else { return false }
    return Morphology.lookup(lower: tokens.lowerHashes[noun], folded: tokens.foldedHashes[noun]).contains(.noun)
  }

  /// «ferme de Noël au 30 mars».
  private static let upTo = WordClass("up to", ["au", "à"])
  private static let bareOf = WordClass("of, without an article", ["de"])
  private static let times = WordClass(
    "time or way to a feast",
    [
      "approche", "approches", "lendemain", "occasion", "veille", "semaine", "semaines", "jour", "jours", "fête", "fêtes", "période",
      "soir",
      "soirée", "nuit", "matin", "end", "weekend", "pont", "réveillon", "surlendemain", "autour", "avant", "après", "près", "loin",
      "lors", "partir", "compter", "delà", "vue", "environs", "date", "moment", "temps", "mois", "an", "ans", "trêve", "messe", "férié",
    ])
  /// «M. Pascal Noël», «Noël Martin»: a capital right before or after, in the middle of a sentence.
  private func isAmongCapitals(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    guard !tokens.has(words.lowerBound, .allCaps) else { return false }
    if tokens.has(words.upperBound, .capital), !tokens.has(words.upperBound, .sentenceStart) { return true }
    let before = words.lowerBound - 1
    return tokens.has(before, .word) && tokens.has(before, .capital)
      && tokens.traits[before].isDisjoint(with: [.allCaps, .sentenceStart, .lineStart, .elided, .cellEnd])
      && tokens.value(before, in: Self.articles) == nil
  }

  private static let ofThe = WordClass("of the", ["du", "des"])
  private static let named = WordClass(
    "what is named after a feast",
    [
      "rue", "place", "avenue", "boulevard", "église", "île", "hôpital", "clinique", "quartier", "chapelle", "centre", "commune", "père",
      "marché", "marchés", "vacances", "congés",
    ])
  private static let singleNames = WordClass(
    "feast in one word",
    ["noël", "pâques", "toussaint", "ascension", "pentecôte", "assomption", "épiphanie", "chandeleur", "rameaux", "halloween"])
  private static let saints = WordClass("saint", ["saint", "sainte"])
  private static let articles = WordClass("article", ["de", "du", "la", "l", "d"])
  private static let article = WordClass("article", ["la"])
  private static let eve = WordClass("eve", ["veille": -1, "réveillon": -1])
  private static let feasts: [(word: WordClass, feast: Holiday)] = [
    (WordClass("New Year", ["an"]), .newYear), (WordClass("Easter", ["pâques", "pascal"]), .easterSunday),
    (WordClass("Ascension", ["ascension"]), .ascension), (WordClass("Whitsun", ["pentecôte"]), .whitSunday),
    (WordClass("Assumption", ["assomption"]), .assumption), (WordClass("All Saints", ["toussaint"]), .allSaints),
    (WordClass("Christmas", ["noël"]), .christmas), (WordClass("Epiphany", ["épiphanie"]), .epiphany),
    (WordClass("Candlemas", ["chandeleur"]), .candlemas), (WordClass("Shrove Tuesday", ["gras"]), .shroveTuesday),
    (WordClass("Ash Wednesday", ["cendres"]), .ashWednesday), (WordClass("Palm Sunday", ["rameaux"]), .palmSunday),
    (WordClass("Saint John", ["jean"]), .saintJohn), (WordClass("New Year’s Eve", ["sylvestre"]), .newYearsEve),
    (WordClass("Valentine", ["valentin"]), .valentine), (WordClass("Good Friday", ["saint"]), .goodFriday),
    (WordClass("Labour Day", ["travail"]), .labourDay), (WordClass("Bastille Day", ["nationale"]), .bastilleDay),
    (WordClass("Mother’s Day", ["mères", "mamans"]), .mothersDay), (WordClass("Father’s Day", ["pères", "papas"]), .fathersDay),
    (WordClass("Music Day", ["musique"]), .musicDay), (WordClass("April Fools’ Day", ["avril"]), .aprilFools),
    (WordClass("Saint Nicholas", ["nicolas"]), .saintNicholas),
    (WordClass("Halloween", ["halloween"]), .halloween), (WordClass("Saint Barbara", ["barbe"]), .saintBarbara),
    (WordClass("Saint Catherine", ["catherine"]), .saintCatherine), (WordClass("Saint Patrick", ["patrick"]), .saintPatrick),
  ]
}
