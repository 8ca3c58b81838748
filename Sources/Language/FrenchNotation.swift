// How the Imprimerie nationale's «Lexique des règles typographiques» has numbers and dates written.

extension ExactDecimal {
  /// The number as French prints it: groups of three digits parted by a narrow no-break space, a comma before the decimals.
  public var french: String {
    let parts = description.split(separator: ".", maxSplits: 1)
    let sign = mantissa < 0 ? "−" : ""
    let whole = parts[0].drop { $0 == "-" }
    return sign + Self.grouped(whole) + (parts.count == 2 ? "," + parts[1] : "")
  }

  private static func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.utf8.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "\u{202F}" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}

extension CalendarDate {
  /// The months, January first.
  public static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  ]

  /// The days of the week, Monday first.
  public static let frenchWeekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

  /// «27 novembre 2023», «1er mars 2024».
  public var french: String { "\(frenchDay) \(frenchMonth) \(year)" }

  /// «lundi».
  public var frenchWeekday: String { Self.frenchWeekdays[weekday - 1] }

  /// «27», «1er».
  public var frenchDay: String { day == 1 ? "1er" : String(day) }

  /// «novembre».
  public var frenchMonth: String { Self.frenchMonths[month - 1] }

  /// «27 novembre au 3 décembre 2023»: month and year are said once where both days share them.
  public static func frenchPeriod(from start: CalendarDate, to end: CalendarDate) -> String {
    if start.year != end.year { return "\(start.french) au \(end.french)" }
    if start.month != end.month { return "\(start.frenchDay) \(start.frenchMonth) au \(end.french)" }
    return "\(start.frenchDay) au \(end.french)"
  }
}
