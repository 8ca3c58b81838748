import Language
import Parsing
import Records

extension CommuniqueRecord {
  /// What the record of an id holds, in the wordings in which a sentence may say it.
  func evidence(for id: String) -> [String] {
    switch id.utf8.first {
    case UInt8(ascii: "d"): dates.first { $0.id == id }.map { [$0.text, $0.spelledOut] } ?? []
    case UInt8(ascii: "f"): figures.first { $0.id == id }.map { [$0.text + " " + ($0.counted ?? "") + $0.qualifierInWords] } ?? []
    case UInt8(ascii: "p"): places.first { $0.id == id }.map { [$0.name] } ?? []
    case UInt8(ascii: "e"): events.first { $0.id == id }.map { [$0.title] } ?? []
    case UInt8(ascii: "o"): officials.first { $0.id == id }.map { [$0.inWords] } ?? []
    default: headerEvidence(for: id)
    }
  }

  private func headerEvidence(for id: String) -> [String] {
    switch id {
    case "title": [title ?? ""]
    case "subtitle": [subtitle ?? ""]
    case "issuer": [issuer?.name ?? ""]
    case "issued": [issued.flatMap { CalendarDate(iso: $0.value)?.french } ?? ""]
    case "checks": checkEvidence
    default: []
    }
  }

  /// The messages of the checks that found something wrong; where none did, how many there are.
  private var checkEvidence: [String] {
    let doubts = checks.filter { $0.status != .ok }
    return [doubts.isEmpty ? String(checks.count) : doubts.map(\.message).joined(separator: " ; ")]
  }
}

extension DateRecord {
  /// Every day and hour of the value in words and numbers, read from the value itself: the guard takes nothing from how a sentence words it.
  fileprivate var spelledOut: String {
    value.split(separator: "/").map { end in
      let day = CalendarDate(iso: end).map { "\($0.day) \($0.frenchMonth) \($0.year) " } ?? ""
      let hour = end.split(separator: "T", omittingEmptySubsequences: false).dropFirst().first ?? ""
      return day + hour.split(separator: ":").compactMap { Int($0.prefix(2)) }.map(String.init).joined(separator: " ; ")
    }.joined(separator: " ; ")
  }
}

extension FigureRecord {
  /// « plus de», from the record's own qualifier.
  fileprivate var qualifierInWords: String {
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
