import Language

/// Reads a unit of measure, simple or derived: «km», «mètres cubes par seconde», «µg/m³», «°C», «m2».
struct UnitPhrase: TokenScanner {
  var first: [Token] { [.mark(.degree), .word(in: UnitWords.names)] }

  func end(at token: Int, in tokens: Tokens) -> Int? { read(at: token, in: tokens)?.end }

  /// The unit at a token: its symbol and the token after it. The «T2» of «15 T2» is a sort of dwelling, a «2CV» a car.
  func read(at first: Int, in tokens: Tokens) -> (symbol: String, end: Int)? {
    if tokens.isMark(first, .degree) { return degrees(first + 1, tokens) }
    guard !tokens.has(first, .elided), let place = tokens.value(first, in: UnitWords.names) else { return nil }
    var (symbol, end) = (UnitWords.symbol(place), first + 1)
    if symbol == "°C" { return degreesInWords(end, tokens) }
    readDimension(&symbol, &end, tokens)
    if symbol == "t", tokens.has(end, [.number, .glued]) { return nil }
    if symbol == "cv", tokens.has(first, [.glued, .allCaps]) { return nil }
    if symbol == "m", tokens.isWord(end, in: Self.linear) { end += 1 }
    readHours(&symbol, &end, tokens)
    if symbol == "dB", tokens.isMark(end, .openParenthesis), tokens.isMark(end + 2, .closeParenthesis) { end += 3 }
    readDenominator(&symbol, &end, tokens)
    return (symbol, end)
  }

  private func degrees(_ token: Int, _ tokens: Tokens) -> (symbol: String, end: Int)? {
    if let scale = tokens.value(token, in: Self.scales) { return (scale == 0 ? "°C" : "°F", token + 1) }
    guard tokens.has(token, .word), tokens.has(token, .glued) || tokens.text(token) == "C" else { return ("°C", token) }
    switch tokens.text(token) {
    case "C", "c": return ("°C", token + 1)
    case "F": return ("°F", token + 1)
    default: return nil
    }
  }

  private func degreesInWords(_ token: Int, _ tokens: Tokens) -> (symbol: String, end: Int)? {
    switch tokens.value(token, in: Self.scales) {
    case 0: ("°C", token + 1)
    case 1: ("°F", token + 1)
    default: (isAngle(before: token - 2, tokens) ? "°" : "°C", token)
    }
  }

  /// «un angle de tir de 30 degrés».
  private func isAngle(before number: Int, _ tokens: Tokens) -> Bool {
    (max(0, number - 5)..<max(0, number)).contains { tokens.isWord($0, in: Self.angles) }
  }

  private static let angles = WordClass(
    "angle", ["angle", "angles", "pente", "pentes", "inclinaison", "rotation", "latitude", "longitude"])

  private static let linear = WordClass("linear", ["linéaire", "linéaires"])
  private static let scales = WordClass("scale", ["celsius": 0, "centigrade": 0, "centigrades": 0, "fahrenheit": 1])

  /// «mètres carrés», «m2».
  private func readDimension(_ symbol: inout String, _ end: inout Int, _ tokens: Tokens) {
    let isDigit = tokens.has(end, [.number, .glued]) && !tokens.has(end, .inWords)
    let digit = isDigit ? tokens.numbers[end].integer : nil
    guard let power = digit ?? tokens.value(end, in: UnitWords.dimensions), power == 2 || power == 3 else { return }
    guard ["m", "km", "cm", "mm", "hm", "dm"].contains(symbol) else { return }
    symbol += power == 2 ? "²" : "³"
    end += 1
  }

  /// «kilowatt-heure», «kilomètres-heure».
  private func readHours(_ symbol: inout String, _ end: inout Int, _ tokens: Tokens) {
    if symbol == "km", tokens.has(end, .hyphened), tokens.value(end, in: UnitWords.denominators) ?? tokens.value(end, in: Self.hours) == 0 {
      (symbol, end) = ("km/h", end + 1)
      return
    }
    guard symbol.hasSuffix("W"), let place = tokens.value(end, in: UnitWords.denominators) ?? tokens.value(end, in: Self.hours), place == 0,
      tokens.has(end, .hyphened) || tokens.value(end, in: Self.hours) != nil
    else { return }
    symbol += "h"
    end += 1
  }

  private static let hours = WordClass("hours", ["heures"])

  private func readDenominator(_ symbol: inout String, _ end: inout Int, _ tokens: Tokens) {
    let stroke = tokens.isMark(end, .slash) || tokens.isWord(end, in: Self.per)
    var next = stroke ? end + 1 : end
    if !stroke {
      guard tokens.isWord(end, in: Self.at), tokens.has(end + 1, .elided) else { return }
      next = end + 2
    }
    guard let place = tokens.value(next, in: UnitWords.denominators) else { return }
    var below = UnitWords.denominatorSymbols[place]
    next += 1
    if below == "m" { readDimension(&below, &next, tokens) }
    guard UnitWords.derived.contains(symbol + "/" + below) else { return }
    (symbol, end) = (symbol + "/" + below, next)
  }

  private static let per = WordClass("per", ["par"])
  private static let at = WordClass("at", ["à"])
}
