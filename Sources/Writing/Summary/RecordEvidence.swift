import Language
import Records

extension CommuniqueRecord {
  /// What the record of an id holds, in the wordings in which a sentence may say it.
  func evidence(for id: String) -> [String] {
    switch id {
    case "title": [title ?? ""]
    case "issuer": [issuer?.name ?? ""]
    case "issued": [issued.flatMap { CalendarDate(iso: $0.value)?.french } ?? ""]
    case "checks": checkEvidence
    default: mentionEvidence(for: id)
    }
  }

  /// The messages of the checks that found something wrong; where none did, how many there are.
  private var checkEvidence: [String] {
    let doubts = checks.filter { $0.status != .ok }
    return [doubts.isEmpty ? String(checks.count) : doubts.map(\.message).joined(separator: " ; ")]
  }

  private func mentionEvidence(for id: String) -> [String] {
    if let date = dates.first(where: { $0.id == id }) { return [date.text, date.spelledOut] }
    if let figure = figures.first(where: { $0.id == id }) { return [figure.text + " " + (figure.counted ?? "")] }
    if let place = places.first(where: { $0.id == id }) { return [place.name] }
    if let event = events.first(where: { $0.id == id }) { return [event.title] }
    guard let official = officials.first(where: { $0.id == id }) else { return [] }
    return [official.name ?? ""] + official.functions.flatMap { [$0.title, $0.territory ?? "", $0.organisation ?? ""] }
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
