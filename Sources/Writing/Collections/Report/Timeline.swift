import Documents

/// How many releases each month saw, as bars.
struct Timeline {
  private var months: [String: Int] = [:]

  /// Counts a day in ISO 8601; nothing for none.
  mutating func count(_ day: String?) {
    guard let day, day.utf8.count >= 7 else { return }
    months[String(day.prefix(7)), default: 0] += 1
  }

  private let barWidth = 28
  private let height = 120

  /// A bar a month that has any, in order.
  func svg(in language: UserLanguage) -> String {
    guard let most = months.values.max() else { return "<p>\(language.say("Aucune date de communiqué.", "No release is dated."))</p>" }
    let bars = months.sorted { $0.key < $1.key }.enumerated().map { index, month in
      let tall = max(1, month.value * height / most)
      let x = index * (barWidth + 16)
      return """
        <rect x="\(x)" y="\(height - tall + 14)" width="\(barWidth)" height="\(tall)"><title>\(month.key) : \(month.value)</title></rect>
        <text x="\(x)" y="\(height + 28)">\(month.key)</text><text x="\(x)" y="\(height - tall + 10)">\(month.value)</text>
        """
    }
    let width = months.count * (barWidth + 16)
    return
      "<svg width=\"\(width)\" viewBox=\"0 0 \(width) \(height + 34)\" role=\"img\" aria-label=\"\(language.say("Communiqués par mois", "Releases by month"))\">\n\(bars.joined(separator: "\n"))\n</svg>"
  }
}
