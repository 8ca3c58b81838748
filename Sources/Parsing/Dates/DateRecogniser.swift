import Language

/// Finds dates and resolves them against the document.
public struct DateRecogniser: Sendable {
  private let matcher: Matcher<[DateItem]>

  init(vocabulary: Vocabulary) throws(PatternError) {
    matcher = try Matcher(allDateRules(DateTerms(vocabulary: vocabulary)), vocabulary: vocabulary)
  }

  /// What the rules can read at a range, kept or not.
  func readings(touching range: Range<Int>, in tokens: Tokens) -> [RuleReading] {
    matcher.allMatches(touching: range, in: tokens).map { RuleReading(dimension: .date, rule: $0.rule, tokens: $0.range) }
  }

  /// Finds the dates of a document and claims their tokens; nothing is resolved yet.
  func recognise(in tokens: Tokens) -> [RecognisedDate] {
    var dates: [RecognisedDate] = []
    for match in matcher.matches(in: tokens) {
      for item in match.value {
        let range = item.range ?? match.range
        tokens.claim(range, by: .date)
        let source = MentionSource(range, in: tokens, rule: item.rule ?? match.rule)
        dates.append(RecognisedDate(source: source, item: item, isDistributed: match.value.count > 1))
      }
    }
    return OpeningTable.habits(dates, in: tokens)
  }

  /// Gives each date its value, seen from the issue date, over the whole document.
  func resolve(_ dates: [RecognisedDate], issued: CalendarDate?, in tokens: Tokens) -> [DateMention] {
    var resolver = DateResolver(tokens: tokens, issued: issued)
    return resolver.resolve(dates)
  }
}

/// A date as it is written, before anything is resolved.
struct RecognisedDate {
  /// Where it stands.
  var source: MentionSource
  /// What it says.
  var item: DateItem
  /// Whether it is one of several that share their month or year.
  var isDistributed: Bool

  /// The one day that it names in full, with its year.
  var fullDay: CalendarDate? {
    guard let fields = day?.stated, let year = fields.year, let month = fields.month, let day = fields.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The weekday, day, month and year that it names, where it names a day by its number; datelines may leave out the year.
  var partialDay: StatedFields? { day?.stated }

  private var day: DayExpression? {
    guard case .moment(let moment) = item.expression else { return nil }
    return moment.date as? DayExpression
  }
}
