import Language
import Parsing
import Records

extension FigureRecord {
  /// A share of a whole: a percentage that is no variation.
  var isShare: Bool { kind == .percent && unit == "%" && direction == nil && value != nil }

  /// A level of something: a count, an amount, a measure, a rate, a percentage that is no variation.
  var isLevel: Bool { value != nil && direction == nil && ![.rank, .edition, .age, .ratio].contains(kind) }

  /// An amount of which a share can be taken.
  var isAmount: Bool { isLevel && [.count, .money, .measure].contains(kind) }

  /// Whether two figures are of one kind and unit, so that they can be added or compared.
  func isComparable(with other: FigureRecord) -> Bool { kind == other.kind && unit == other.unit && per == other.per }

  /// The number as a message quotes it: «412», «8,6 %», «685 000 €».
  var quoted: String {
    guard let value else { return text }
    let number = value.french
    switch unit {
    case nil: return number
    case "EUR": return number + "\u{202F}€"
    case "pp": return number + "\u{A0}point" + (value >= ExactDecimal(2) ? "s" : "")
    case let unit?: return number + "\u{202F}" + unit
    }
  }
}

/// Small words that say how figures belong together, in folded form.
enum RelationWords {
  /// «412 des 480», «63 sur 1 248», «six parmi les huit».
  static let partOf: Set<String> = ["sur", "des", "parmi"]
  /// What may stand beside them.
  static let partOfFillers: Set<String> = ["sur", "des", "parmi", "les", "un", "total", "de", "ses", "leurs", "d", "entre", "nos"]
  /// Levels that go up.
  static let increases: Set<String> = [
    "hausse", "augmentation", "progression", "croissance", "accroissement", "augmente", "progresse", "+",
  ]
  /// Levels that go down.
  static let decreases: Set<String> = [
    "baisse", "diminution", "recul", "reduction", "repli", "deficit", "chute", "diminue", "recule", "perte",
  ]
  /// «soit», or an opening parenthesis.
  static let restating: Set<String> = ["soit", "("]
}

extension FigureRecord {
  /// Which way a variation goes, by itself or by the words before it; `nil` where neither says.
  func isIncrease(after link: Link) -> Bool? {
    switch direction {
    case .increase: true
    case .decrease: false
    case .stable: nil
    case nil: link.containsAny(of: RelationWords.increases) ? true : link.containsAny(of: RelationWords.decreases) ? false : nil
    }
  }
}
