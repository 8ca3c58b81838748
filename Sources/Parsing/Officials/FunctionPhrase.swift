import Language

/// A public function as it is written: «sous-préfète de L’Haÿ-les-Roses», «président du conseil départemental», «colonel».
struct FunctionPhrase {
  /// All its tokens.
  var range: Range<Int>
  /// The title, without territory and organisation.
  var title: Range<Int>
  /// The name of the territory, without its preposition.
  var territory: Range<Int>?
  /// The body it belongs to.
  var organisation: Range<Int>?
  /// What its head asks for.
  var kind: FunctionWords.Kind
  /// `interim`, `former`, `honorary`.
  var status: String?
  /// Whether it is said of several: «les maires de …».
  var isPlural = false
  /// Whether it is a function of the State, a local authority or another public body.
  var isPublic = false

  /// The same function over another territory.
  func over(_ territory: Range<Int>) -> FunctionPhrase {
    var other = self
    other.territory = territory
    return other
  }
}

/// Reads the tail of a function: a step of a pattern whose first step was its head.
struct FunctionTail: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    FunctionReader(tokens: tokens).read(at: token - 1)?.range.upperBound
  }
}
