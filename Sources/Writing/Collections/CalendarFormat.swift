import Language
import Records

/// `events.ics`: the events of the records and their periods of validity, for a calendar (RFC 5545).
///
/// Times are local, as releases print them. An entry's UID follows from the document's bytes and its place in the record: importing
/// again brings up to date instead of doubling.
struct CalendarFormat: CollectionFormat {
  let path = "events.ics"

  func beginning() -> [UInt8] {
    lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//communique//communique//FR", "CALSCALE:GREGORIAN"])
  }

  func piece(for entry: CollectionEntry) -> [UInt8] {
    guard let record = entry.record else { return [] }
    let dates = Dictionary(record.dates.map { ($0.id, $0) }) { first, _ in first }
    let places = Dictionary(record.places.map { ($0.id, $0.name) }) { first, _ in first }
    let events = record.events.compactMap { event in
      event.date.flatMap { dates[$0] }.map { date in
        (id: event.id, title: event.title, date: date, places: event.places.compactMap { places[$0] })
      }
    }
    let shown = Set(events.map(\.date.id))
    let periods = record.dates.filter { $0.role == .validity && !shown.contains($0.id) }
      .map { (id: $0.id, title: record.title ?? $0.text, date: $0, places: [String]()) }
    return (events + periods).flatMap { event($0.id, $0.title, $0.date, at: $0.places, record, entry) }
  }

  func ending() -> [UInt8] { lines(["END:VCALENDAR"]) }

  private func event(
    _ id: String, _ title: String, _ date: DateRecord, at places: [String], _ record: CommuniqueRecord, _ entry: CollectionEntry
  ) -> [UInt8] {
    guard let start = start(of: date), let first = moment(start) else { return [] }
    let last = date.kind == .recurring ? end(of: start, startingAt: start) : date.end.flatMap { end(of: $0, startingAt: start) }
    // The stamp that the standard asks for: the issue date, never the clock, so that the file is the same every time.
    let stamp = (record.issued.flatMap { compact($0.value) } ?? "19700101") + "T000000Z"
    return lines(
      [
        "BEGIN:VEVENT", "UID:\(record.document.id.dropFirst("sha256:".count).prefix(32))-\(id)@communique", "DTSTAMP:\(stamp)",
        "DTSTART\(first)",
      ] + (last.map { ["DTEND\($0)"] } ?? [])
        + (date.kind == .recurring ? date.value.split(separator: "\n").map(String.init) : [])
        + (places.isEmpty ? [] : ["LOCATION:\(escaped(places.joined(separator: ", ")))"])
        + ["SUMMARY:\(escaped(title))", "DESCRIPTION:\(escaped("\(date.text) — \(entry.file)"))", "END:VEVENT"])
  }

  /// When it begins; of days that come back the first that the rule takes, as a calendar asks.
  private func start(of date: DateRecord) -> String? {
    guard date.kind == .recurring, let first = date.start.flatMap({ CalendarDate(iso: $0) }) else { return date.start }
    return (0..<31).map { first.adding(days: $0) }.first { RecurrenceDays(date.value).contains($0) }?.description
  }

  /// `;VALUE=DATE:20240309` for a day, `:20240309T143000` for a minute; `nil` for a time without its day.
  private func moment(_ text: String) -> String? {
    guard let day = compact(String(text.prefix(10))) else { return nil }
    return text.utf8.count >= 16 ? ":\(day)\(time(text))" : ";VALUE=DATE:\(day)"
  }

  /// The end, which a calendar does not count in: the day after the last, or the last minute.
  private func end(of text: String, startingAt start: String) -> String? {
    if text.utf8.count >= 16 { return text == start ? nil : moment(text) }
    guard let last = CalendarDate(iso: text) else { return nil }
    return moment(CalendarDate(daysSince1970: last.daysSince1970 + 1).description)
  }

  private func time(_ text: String) -> String { "T" + text.dropFirst(11).prefix(5).filter { $0 != ":" } + "00" }

  private func compact(_ date: String) -> String? {
    CalendarDate(iso: date).map { $0.description.filter { $0 != "-" } }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,").replacing("\n", with: "\\n")
  }

  /// Lines ended by CRLF and folded at 75 bytes, never inside a character.
  private func lines(_ lines: [String]) -> [UInt8] {
    lines.flatMap { line in
      var bytes: [UInt8] = []
      var width = 0
      for scalar in line.unicodeScalars {
        let encoded = Array(String(scalar).utf8)
        if width + encoded.count > 75 {
          bytes += Array("\r\n ".utf8)
          width = 1
        }
        bytes += encoded
        width += encoded.count
      }
      return bytes + Array("\r\n".utf8)
    }
  }
}
