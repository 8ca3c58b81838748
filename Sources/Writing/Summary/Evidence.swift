import Language
import Parsing
import Records

/// What a record holds for the guard: its words, and the facts (numbers, months) of each of its wordings in their order.
struct Evidence {
  private(set) var words: [FoldedWord] = []
  private var wordings: [Wording] = []

  private struct Wording {
    let facts: [FoldedWord]
    /// The first fact that may still be said; `nil` where a sentence said one that this wording has not.
    var next: Int? = 0
  }

  /// A record in the words of a text.
  init(_ text: String) {
    words = PrintedWords(text).words
    wordings = [Wording(facts: words.filter(Self.isFact))]
  }

  /// Adds the facts of another wording.
  mutating func add(_ facts: [FoldedWord]) {
    words += facts
    wordings.append(Wording(facts: facts))
  }

  /// Whether a fact may be said after those said before; it is then said.
  mutating func take(_ fact: FoldedWord) -> Bool {
    let reached = wordings.map { wording in wording.next.flatMap { wording.facts[$0...].firstIndex(of: fact) } }
    guard reached.contains(where: { $0 != nil }) else { return false }
    for index in wordings.indices { wordings[index].next = reached[index].map { $0 + 1 } }
    return true
  }

  /// Whether a word is a number, in digits or in words, or the name of a month.
  static func isFact(_ word: FoldedWord) -> Bool { word.number != nil || facts.contains(word) }

  /// The folded names of the months, January first.
  static let months = CalendarDate.frenchMonths.map { FoldedWord(hash: Folding.foldedHash($0)) }
  private static let facts: WordSet = numbers.union(WordSet(months))
  private static let numbers: WordSet = [
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
    "vingt",
    "trente", "quarante", "cinquante", "soixante", "cent", "cents", "mille", "million", "millions", "milliard", "milliards", "dizaine",
    "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine", "centaine", "centaines", "millier",
    "milliers", "tiers", "quart", "quarts", "moitie",
  ]
}

extension CommuniqueRecord {
  /// What the record of an id holds.
  func evidence(for id: String) -> Evidence {
    switch id.utf8.first {
    case UInt8(ascii: "d"): dates.entry(id)?.evidence ?? Evidence("")
    case UInt8(ascii: "f"): figures.entry(id)?.evidence ?? Evidence("")
    case UInt8(ascii: "p"): Evidence(places.entry(id)?.name ?? "")
    case UInt8(ascii: "e"): Evidence(events.entry(id)?.title ?? "")
    case UInt8(ascii: "o"): Evidence(officials.entry(id)?.inWords ?? "")
    default: headerEvidence(for: id)
    }
  }

  private func headerEvidence(for id: String) -> Evidence {
    switch id {
    case "title": Evidence(title ?? "")
    case "subtitle": Evidence(subtitle ?? "")
    case "issuer": Evidence(issuer?.name ?? "")
    case "issued": Evidence(issued.flatMap { CalendarDate(iso: $0.value)?.french } ?? "")
    case "checks": checkEvidence
    default: Evidence("")
    }
  }

  /// The messages of the checks that found something wrong; where none did, how many there are.
  private var checkEvidence: Evidence {
    let doubts = checks.filter { $0.status != .ok }
    return Evidence(doubts.isEmpty ? String(checks.count) : doubts.map(\.message).joined(separator: " ; "))
  }
}

extension DateRecord {
  /// The text, and every day and hour of the value itself: the guard takes nothing from how a sentence words it.
  fileprivate var evidence: Evidence {
    var evidence = Evidence(text)
    let ends = PrintedMoment.ends(of: value)
    evidence.add((value.utf8.contains(UInt8(ascii: "/")) ? [ends.start, ends.end] : [ends.start]).compactMap(\.self).flatMap(\.facts))
    return evidence
  }
}

extension PrintedMoment {
  /// The day, month, year, hour and minute, as French orders them.
  fileprivate var facts: [FoldedWord] {
    let name = month.flatMap { Evidence.months.indices.contains($0 - 1) ? Evidence.months[$0 - 1] : nil }
    let (day, year) = (day.map(FoldedWord.init(number:)), year.map(FoldedWord.init(number:)))
    return [day, name, year, hour.map(FoldedWord.init(number:)), minute.map(FoldedWord.init(number:))].compactMap(\.self)
  }
}

extension FigureRecord {
  fileprivate var evidence: Evidence { Evidence(text + " " + (counted ?? "") + qualifierInWords + (year.map { " \($0)" } ?? "")) }

  /// « plus de», from the record's own qualifier.
  private var qualifierInWords: String {
    switch qualifier {
    case .over: " plus de"
    case .under: " moins de"
    case .atLeast: " au moins"
    case .atMost: " au plus"
    case .about, .nearly, .exactly, nil: ""
    }
  }
}

extension OfficialRecord {
  /// The name and every function.
  fileprivate var inWords: String {
    (name ?? "") + functions.map { " ; " + $0.title + " " + ($0.territory ?? "") + " " + ($0.organisation ?? "") }.joined()
  }
}

/// A part of a record that has an id: a letter, and its place in its list from 1.
protocol Identified {
  var id: String { get }
}

extension DateRecord: Identified {}
extension FigureRecord: Identified {}
extension PlaceRecord: Identified {}
extension OfficialRecord: Identified {}
extension EventRecord: Identified {}

extension Array where Element: Identified {
  /// The entry with an id: at the place that the id names or, in a record that was edited, wherever it is.
  func entry(_ id: String) -> Element? {
    let place = id.utf8.dropFirst().reduce(0) { $0 * 10 + Int($1 & 0xF) } - 1
    if indices.contains(place), self[place].id == id { return self[place] }
    return first { $0.id == id }
  }
}
