public import Language
public import Records

/// A digest of many releases: by département and day, what is announced and what the checks found, each line with a link to its record.
public struct DigestWriter: Sendable {
  /// A release and where its record lies, relative to the digest.
  public struct Entry: Sendable {
    let record: CommuniqueRecord
    let link: String

    /// A release of a digest.
    public init(record: CommuniqueRecord, link: String) {
      self.record = record
      self.link = link
    }
  }

  /// A writer.
  public init() {}

  /// The digest in Markdown.
  ///
  /// - Parameter period: Only releases of these days; all, the undated ones too, where `nil`.
  public func markdown(of entries: [Entry], period: ClosedRange<CalendarDate>? = nil) -> String {
    let chosen = entries.filter { isWithin($0, period) }
    let groups = Dictionary(grouping: chosen) { $0.record.issuer?.department ?? "" }
    let title = period.map { "# Communiqués du \(CalendarDate.frenchPeriod(from: $0.lowerBound, to: $0.upperBound))" } ?? "# Communiqués"
    let sections = groups.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }.map { section($0, groups[$0] ?? []) }
    return ([title, count(chosen)] + sections).joined(separator: "\n\n") + "\n"
  }

  private func isWithin(_ entry: Entry, _ period: ClosedRange<CalendarDate>?) -> Bool {
    guard let period else { return true }
    return entry.record.issued.flatMap { CalendarDate(iso: $0.value) }.map(period.contains) ?? false
  }

  private func count(_ entries: [Entry]) -> String {
    let doubtful = entries.filter { $0.record.checks.contains { $0.status != .ok } }.count
    return "\(entries.count) communiqué\(entries.count > 1 ? "s" : ""), dont \(doubtful) à vérifier."
  }

  private func section(_ department: String, _ entries: [Entry]) -> String {
    let name = Gazetteer.department(code: department)?.place.name ?? "Département"
    let heading = department.isEmpty ? "## Département inconnu" : "## \(name) (\(department))"
    let days = Dictionary(grouping: entries) { $0.record.issued?.value ?? "" }
    let parts = days.keys.sorted().map { day in
      let title = CalendarDate(iso: day).map { "### \($0.frenchWeekday.capitalisedFirst) \($0.french)" } ?? "### Sans date"
      return title + "\n\n" + (days[day] ?? []).sorted { $0.link < $1.link }.map(line).joined(separator: "\n")
    }
    return ([heading] + parts).joined(separator: "\n\n")
  }

  private func line(_ entry: Entry) -> String {
    let record = entry.record
    let announced =
      record.summary?.sentences.filter { !$0.refs.contains("title") && !$0.refs.contains("checks") }.prefix(2).map(\.text) ?? []
    let doubts = record.checks.filter { $0.status != .ok }.map { "  - ⚠ `\($0.code)` \($0.message)" }
    let first = "- [\(record.title ?? record.document.file)](\(escaped(entry.link)))" + announced.map { "  \n  " + $0 }.joined()
    return ([first] + doubts).joined(separator: "\n")
  }

  private func escaped(_ link: String) -> String {
    link.replacing(" ", with: "%20").replacing("(", with: "%28").replacing(")", with: "%29").replacing("\n", with: "%0A")
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
