import Documents
import Language
public import Records

/// Reads a summary back and finds what its records do not say.
///
/// It knows nothing of how the sentences were made. It cuts them into tokens as the parser does and asks of each number, month and name whether a
/// record that the sentence refers to holds it: in the order of the references, and in the order in which the record has its own, so that two
/// figures changed about are found too. Every other word must be one of the records, or one of the few that join facts.
public struct SummaryGuard: Sendable {
  private let tokeniser = Tokeniser(lexicon: Vocabulary().lexicon)

  /// A guard.
  public init() {}

  /// The words and numbers of a sentence that its records do not hold; none for a sentence that may be said.
  public func unfounded(in sentence: SummarySentence, of record: CommuniqueRecord) -> [String] {
    unfounded(in: [sentence], of: record).first ?? []
  }

  /// For each sentence, the words and numbers that its records do not hold.
  public func unfounded(in sentences: [SummarySentence], of record: CommuniqueRecord) -> [[String]] {
    let reading = Reading(sentences, record, tokeniser)
    return sentences.indices.map { reading.unfounded(in: $0, refs: sentences[$0].refs) }
  }
}

/// The sentences and all that their records hold, read once as one text: a block a sentence, then a block a wording.
private struct Reading {
  private let tokens: Tokens
  private let sentences: [Range<Int>]
  private var evidence: [String: Evidence] = [:]

  init(_ sentences: [SummarySentence], _ record: CommuniqueRecord, _ tokeniser: Tokeniser) {
    var (text, blocks): ([UInt8], [Block]) = ([], [])
    func add(_ words: String) {
      let start = text.count
      text.append(contentsOf: words.utf8)
      blocks.append(Block(span: TextSpan(start, text.count), role: .body, page: 1))
      text.append(UInt8(ascii: "\n"))
    }
    var ids: [(id: String, wordings: Int)] = []
    sentences.forEach { add($0.text) }
    for id in sentences.flatMap(\.refs) where !ids.contains(where: { $0.id == id }) {
      let wordings = record.evidence(for: id)
      wordings.forEach(add)
      ids.append((id, wordings.count))
    }
    let page = Page(number: 1, width: 0, height: 0, span: TextSpan(0, text.count))
    tokens = tokeniser.tokens(of: DocumentText(utf8: text, blocks: blocks, pages: [page], source: .text))
    let ranges = Self.ranges(tokens, blocks.count)
    self.sentences = Array(ranges.prefix(sentences.count))
    var next = sentences.count
    for (id, wordings) in ids {
      evidence[id] = Evidence(ranges[next..<(next + wordings)], of: tokens)
      next += wordings
    }
  }

  /// The tokens of each block, without its end.
  private static func ranges(_ tokens: Tokens, _ count: Int) -> [Range<Int>] {
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    for token in 0..<tokens.count where tokens.traits[token].contains(.blockEnd) {
      ranges.append(start..<token)
      start = token + 1
    }
    return ranges
  }

  /// - Parameter refs: The records that the sentence names, in the order in which it says them.
  func unfounded(in sentence: Int, refs: [String]) -> [String] {
    var left = refs.compactMap { evidence[$0] }
    var current = 0
    return sentences[sentence].filter { !isFounded($0, &left, &current) }.map { tokens.text($0) }
  }

  /// Whether a token may be said; a number or month of a record that the sentence has left behind may not.
  private func isFounded(_ token: Int, _ left: inout [Evidence], _ current: inout Int) -> Bool {
    if let fact = Fact(token, of: tokens) {
      guard let index = left.indices.dropFirst(current).first(where: { left[$0].take(fact) }) else { return false }
      current = index
      return true
    }
    guard tokens.traits[token].contains(.word) else { return true }
    let word = tokens.foldedHashes[token]
    return left.contains { $0.words.contains(word) } || SummaryGuard.joining.contains(word)
  }
}

extension SummaryGuard {
  /// The words that join facts and are none.
  fileprivate static let joining = Set(
    [
      "le", "la", "les", "l", "du", "de", "des", "d", "à", "au", "aux", "et", "en", "un", "une", "h", "avec", "jusqu", "partir", "avant",
      "après", "dans", "nuit", "matin", "soir", "midi", "agenda", "date", "dates", "limite", "limites", "vigueur", "chiffres", "chiffre",
      "clé", "hausse", "baisse", "personne", "personnes", "citée", "citées", "commune", "communes", "vérifier", "vérifications",
      "vérification", "aucun", "aucune", "n", "a", "pu", "être", "faite", "point", "points", "contrôlé", "contrôlés", "écart", "rendez",
      "vous", "déplacement", "cérémonie", "fermeture", "interdiction", "alerte", "consultation", "réunion", "mesure", "ouverture", "prise",
      "fonctions", "exercice", "contrôle", "scrutin", "collecte", "distribution", "travaux", "visite", "inauguration", "rencontre",
      "remise",
      "commémoration", "coupure",
    ].map { Folding.foldedHash($0) })
}

/// A number or the name of a month.
private enum Fact: Equatable {
  case number(ExactDecimal)
  case month(UInt64)

  /// What a token says; `nil` for another word, «un» among them.
  init?(_ token: Int, of tokens: Tokens) {
    let traits = tokens.traits[token]
    if !traits.isDisjoint(with: [.number, .ordinal]), !traits.contains(.indefinite) {
      self = .number(tokens.numbers[token])
    } else if traits.contains(.word), Self.months.contains(tokens.foldedHashes[token]) {
      self = .month(tokens.foldedHashes[token])
    } else {
      return nil
    }
  }

  private static let months = CalendarDate.frenchMonths.map { Folding.foldedHash($0) }
}

/// What a record holds: its words, and the facts of each of its wordings in their order.
private struct Evidence {
  private(set) var words: [UInt64] = []
  private var wordings: [Wording] = []

  private struct Wording {
    let facts: [Fact]
    /// The first fact that may still be said; `nil` where a sentence said one that this wording has not.
    var next: Int? = 0
  }

  init(_ wordings: ArraySlice<Range<Int>>, of tokens: Tokens) {
    for range in wordings {
      words += range.lazy.filter { tokens.traits[$0].contains(.word) }.map { tokens.foldedHashes[$0] }
      self.wordings.append(Wording(facts: range.compactMap { Fact($0, of: tokens) }))
    }
  }

  /// Whether a fact may be said after those said before; it is then said.
  mutating func take(_ fact: Fact) -> Bool {
    let reached = wordings.map { wording in wording.next.flatMap { wording.facts[$0...].firstIndex(of: fact) } }
    guard reached.contains(where: { $0 != nil }) else { return false }
    for index in wordings.indices { wordings[index].next = reached[index].map { $0 + 1 } }
    return true
  }
}
