import Documents
import Language
public import Records

/// Reads a summary back and finds what its records do not say.
///
/// It knows nothing of how the sentences were made. It cuts them into tokens as the parser does and asks of each number, date and name whether a record
/// that the sentence refers to holds it, as often as it is said; every other word must be one of the few that join facts.
public struct SummaryGuard: Sendable {
  private let tokeniser = Tokeniser(lexicon: Lexicon(words: ["et"]))

  /// A guard.
  public init() {}

  /// The words and numbers of a sentence that its records do not hold; none for a sentence that may be said.
  public func unfounded(in sentence: SummarySentence, of record: CommuniqueRecord) -> [String] {
    let items = sentence.text.split(separator: ";").map(String.init)
    guard items.count == sentence.refs.count, items.count > 1, !sentence.refs.contains("checks") else {
      return unfounded(sentence.text, evidence(sentence.refs, record))
    }
    return zip(items, sentence.refs).flatMap { unfounded($0, evidence([$1], record)) }
  }

  private func evidence(_ refs: [String], _ record: CommuniqueRecord) -> Evidence {
    let texts = refs.map { record.evidence(for: $0) }
    var whole = Evidence()
    for group in texts { whole.add(group.map { Evidence(tokens($0)) }) }
    return whole
  }

  private func unfounded(_ text: String, _ evidence: Evidence) -> [String] {
    var left = evidence
    let tokens = tokens(text)
    return (0..<tokens.count).filter { !isFounded($0, tokens, &left) }.map { tokens.text($0) }
  }

  /// Whether a token may be said; a number or month that may is said once less.
  private func isFounded(_ token: Int, _ tokens: Tokens, _ left: inout Evidence) -> Bool {
    let traits = tokens.traits[token]
    if !traits.isDisjoint(with: [.number, .ordinal]), !traits.contains(.indefinite) { return left.take(tokens.numbers[token]) }
    guard traits.contains(.word) else { return true }
    let word = tokens.foldedHashes[token]
    if Evidence.months.contains(word) { return left.take(month: word) }
    return left.words.contains(word) || Self.joining.contains(word)
  }

  private func tokens(_ text: String) -> Tokens {
    let utf8 = Array(text.utf8)
    let span = TextSpan(0, utf8.count)
    let page = Page(number: 1, width: 0, height: 0, span: span)
    return tokeniser.tokens(of: DocumentText(utf8: utf8, blocks: [Block(span: span, role: .body, page: 1)], pages: [page], source: .text))
  }

  /// The words that join facts and are none.
  private static let joining = Set(
    ([
      "le", "la", "les", "l", "du", "de", "des", "d", "à", "au", "aux", "et", "en", "un", "une", "h", "avec", "jusqu", "partir", "avant",
      "après", "retenir",
      "chiffres", "hausse", "baisse", "personnes", "citées", "lieux", "vérifier", "vérifications", "vérification", "aucun", "aucune", "n",
      "a", "pu",
      "être", "faite", "point", "points", "contrôlé", "contrôlés", "écart", "rendez", "vous",
    ] + EventSentences.names.values.flatMap { $0.split(separator: " ").map(String.init) }).map { Folding.foldedHash($0) })
}

/// The numbers, months and words that some records hold.
private struct Evidence {
  /// Each number and each month, with how often it may be said.
  private var numbers: [ExactDecimal: Int] = [:]
  private var monthNames: [UInt64: Int] = [:]
  private(set) var words: Set<UInt64> = []

  /// The folded names of the months.
  static let months = Set(CalendarDate.frenchMonths.map { Folding.foldedHash($0) })

  init() {}

  init(_ tokens: Tokens) {
    for token in 0..<tokens.count {
      let word = tokens.foldedHashes[token]
      if tokens.traits[token].contains(.word) { words.insert(word) }
      if Self.months.contains(word) { monthNames[word, default: 0] += 1 }
      if !tokens.traits[token].isDisjoint(with: [.number, .ordinal]) { numbers[tokens.numbers[token], default: 0] += 1 }
    }
  }

  /// Adds one record, given in several wordings: a number may be said as often as the wording that has it most.
  mutating func add(_ wordings: [Evidence]) {
    var most = Evidence()
    for wording in wordings {
      words.formUnion(wording.words)
      most.numbers.merge(wording.numbers) { max($0, $1) }
      most.monthNames.merge(wording.monthNames) { max($0, $1) }
    }
    numbers.merge(most.numbers) { $0 + $1 }
    monthNames.merge(most.monthNames) { $0 + $1 }
  }

  /// Whether a number may be said once more.
  mutating func take(_ number: ExactDecimal) -> Bool {
    guard let count = numbers[number], count > 0 else { return false }
    numbers[number] = count - 1
    return true
  }

  /// Whether a month may be said once more.
  mutating func take(month: UInt64) -> Bool {
    guard let count = monthNames[month], count > 0 else { return false }
    monthNames[month] = count - 1
    return true
  }
}
