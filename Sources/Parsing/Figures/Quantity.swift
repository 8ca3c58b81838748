import Language

/// A number as a text gives it, with what bounds it and before what it counts is known: «près de 3,5 millions», «entre 10 et 15», «− 9».
struct Quantity {
  /// Its tokens, with the qualifier and the sign.
  var tokens: Range<Int>
  /// The number; the lower end of a range.
  var value: ExactDecimal
  /// The upper end of a range.
  var high: ExactDecimal?
  /// The last token of the lower end, for two figures in one phrase.
  var lowEnd: Int
  /// How exact it says it is.
  var qualifier: FigureQualifier?
  /// A plus or minus before it.
  var sign: Sign?
  /// «un» or «une» alone, which may be an article.
  var isIndefinite = false
  /// It ends with a noun («millions», «dizaine»): what it counts follows after «de».
  var endsWithNoun = false
  /// «passe de 200 à 300»: two figures, not a range.
  var isFromTo = false

  /// What a sign before a number means.
  enum Sign { case plus, minus }

  /// Whether a noun that it governs stands in the plural.
  var isPlural: Bool { high != nil || value >= ExactDecimal(2) }
}
