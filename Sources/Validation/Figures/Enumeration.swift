import Language
import Records

/// Figures that a sentence lists one after the other: «21 à Amiens, 8 à Abbeville, dont 3 mineurs, et 5 à Péronne».
///
/// What stands in parentheses or after «dont» is a part of a part and is left out, unless all stand in parentheses: «l’État (40 %) et la région
/// (60 %)». What «et» introduces is the last one.
struct Enumeration {
  /// The figures, in reading order.
  private(set) var parts: [Figure] = []
  /// Whether «et» says that the last one is the last.
  private(set) var isClosed = false
  /// Whether words such as «notamment» say that there are others.
  private(set) var isOpen = false
  /// Whether it was read from its end.
  let isBackwards: Bool

  /// The list that begins with a figure, of what can be added up to a total.
  init(from first: Int, of total: Figure, in sentence: FigureSentence) {
    isBackwards = false
    isOpen = sentence.links[first].containsAny(of: RelationWords.openings)
    let isBracketed = sentence.links[first].ends(with: "(")
    for index in first..<sentence.figures.count {
      let link = sentence.links[index]
      if index > first, isBracketed ? !link.ends(with: "(") : Self.isAside(link) { continue }
      if index > first, isClosed || !Self.separates(link) { break }
      guard Self.isPart(sentence.figures[index], of: total) else {
        isOpen = true
        break
      }
      parts.append(sentence.figures[index])
      if index > first, link.contains("et") { isClosed = true }
      isOpen = isOpen || sentence.links[index + 1].containsAny(of: RelationWords.others)
    }
  }

  /// The list that begins behind an opening parenthesis and fills it; empty where anything else stands there.
  init(inParenthesesFrom first: Int, of total: Figure, in sentence: FigureSentence) {
    isBackwards = false
    for index in first..<sentence.figures.count {
      let (link, after) = (sentence.links[index], sentence.links[index + 1])
      guard index == first || Self.separates(link) && !Self.isAside(link), Self.isPart(sentence.figures[index], of: total) else { break }
      parts.append(sentence.figures[index])
      if index > first, link.contains("et") { isClosed = true }
      if after.contains(")") { return }
    }
    parts = []
  }

  /// The list that ends with a figure.
  init(upTo last: Int, of total: Figure, in sentence: FigureSentence) {
    isBackwards = true
    isOpen = sentence.links[last + 1].containsAny(of: RelationWords.openings)
    for index in stride(from: last, through: 0, by: -1) {
      guard Self.isPart(sentence.figures[index], of: total) else { break }
      parts.insert(sentence.figures[index], at: 0)
      if sentence.links[index].contains("et") { isClosed = true }
      if !Self.separates(sentence.links[index]) { break }
    }
  }

  /// Whether the parts add up to something near a total, none of them more than it: not so much by chance.
  ///
  /// - Parameter fraction: How far off at most: 6 is a sixth of the total.
  func isNearly(_ total: Figure, within fraction: Int = 6) -> Bool { Self.isNearly(parts, total, within: fraction) }

  /// Whether a total is what the parts make with a digit changed or two swapped.
  func isMiscopied(_ total: Figure) -> Bool {
    let sum = parts.compactMap(\.value).reduce(ExactDecimal(0), +)
    guard isNearly(total), let value = total.value else { return false }
    return value.isSwapped(with: sum) || value.differsInOneDigit(from: sum)
  }

  /// Whether parts add up to something near a total, none of them more than it.
  static func isNearly(_ parts: [Figure], _ total: Figure, within fraction: Int) -> Bool {
    let values = parts.compactMap { $0.value }
    let sum = values.reduce(ExactDecimal(0), +)
    guard let value = total.value, value >= ExactDecimal(10), values.allSatisfy({ $0 < value }) else { return false }
    let gap = sum < value ? value - sum : sum - value
    return gap * ExactDecimal(fraction) <= value
  }

  /// Whether a figure can be added up to a total; of a sum of money the parts may leave the currency out: «soit 2,1 millions pour …».
  private static func isPart(_ figure: Figure, of total: Figure) -> Bool {
    figure.isLevel && (figure.isComparable(with: total) || total.kind == .money && figure.kind == .count && figure.counted == nil)
  }

  private static func isAside(_ link: Link) -> Bool { link.ends(with: "(") || link.ends(with: "dont") || link.endsNear("dont", within: 2) }

  /// «,», «et», «;», with the words that belong to the part before.
  private static func separates(_ link: Link) -> Bool {
    link.containsAny(",", "et", ";") && !link.containsAny(of: notParts)
  }

  private static let notParts: WordSet = [
    "contre", "soit", "plus", "moins", "par", "chacun", "chacune", "chaque", ":", "puis", "apres",
  ]
}
