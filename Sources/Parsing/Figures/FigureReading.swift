import Language

/// What stands after a quantity and says what kind of figure it is.
struct QuantityTail {
  /// The kind of the figure.
  var kind: FigureKind
  /// Its unit.
  var unit: String?
  /// The power of ten that the unit carries: 6 for «M€».
  var power = 0
  /// What the number is divided by: 3 for «tiers», the whole of «sur dix».
  var divisor: ExactDecimal?
  /// What is added after the unit: the 50 of «2 m 50», already scaled.
  var addend: ExactDecimal?
  /// The tokens of what is counted.
  var counted: Range<Int>?
  /// The tokens of the whole, for a share.
  var of: Range<Int>?
  /// What it is counted by.
  var per: String?
  /// Which way it goes, where the tail says so.
  var direction: FigureDirection?
  /// Whether a minus is part of the number, as of a temperature; elsewhere it says that something fell.
  var isSigned = false
  /// Whether an article may be its number: «un hectare», «un tiers».
  var takesArticle = true
}

extension ExactDecimal {
  /// The part that it is of a whole, to four places: 2 of 3 is 0.6667.
  func share(of whole: ExactDecimal) -> ExactDecimal {
    guard whole.mantissa != 0 else { return ExactDecimal(0) }
    let places = 4 + exponent - whole.exponent
    let dividend = Int128(mantissa) * Self.power(max(places, 0))
    let divisor = Int128(whole.mantissa) * Self.power(max(-places, 0))
    let rounded = (dividend * 2 + (dividend < 0 ? -divisor : divisor)) / (divisor * 2)
    return ExactDecimal(Int64(truncatingIfNeeded: rounded), exponent: -4).normalised
  }

  private static func power(_ exponent: Int) -> Int128 { (0..<min(exponent, 17)).reduce(1) { power, _ in power * 10 } }
}

/// A figure that a rule reads as a whole: «12e édition», «la moitié des dossiers», «a doublé».
struct FigureReading {
  /// The kind of the figure.
  var kind: FigureKind
  /// The number; `nil` for a range.
  var value: ExactDecimal?
  /// The ends of a range.
  var low, high: ExactDecimal?
  /// Its unit.
  var unit: String?
  /// How exact it says it is.
  var qualifier: FigureQualifier?
  /// Which way it goes.
  var direction: FigureDirection?
  /// The tokens of what is counted.
  var counted: Range<Int>?
  /// The tokens of the whole, for a share.
  var of: Range<Int>?
  /// Where a rank holds.
  var scope: String?

  /// A figure with its number.
  init(kind: FigureKind, value: ExactDecimal? = nil) {
    self.kind = kind
    self.value = value
  }
}
