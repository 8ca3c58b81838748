/// The words that French builds its numbers of, in traditional and 1990 spelling, with the Belgian and Swiss tens.
///
/// A power of ten from a hundred up has the value 100 + its exponent.
public enum NumberWords {
  /// All of them.
  public static let all = WordClass(
    "number word",
    [
      "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
      "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
      "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
      "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
      "cent": 102, "cents": 102, "mille": 103, "mil": 103, "million": 106, "millions": 106, "milliard": 109, "milliards": 109,
    ])

  /// Adds number words one by one, as far as they make one number.
  struct Sum {
    private var total: Int64 = 0
    private var thousands: Int64 = 0
    private var below: Int64 = 0
    private var largest = Int.max
    private var thousandTaken = false
    private var isEmpty = true

    /// The number so far.
    var value: Int64 { total + thousands + below }

    /// Whether the number so far can take «et» before «un» or «onze».
    var takesAnd: Bool { (20...90).contains(below % 100) && below % 10 == 0 }

    /// Adds a word's value; false, and nothing changed, where the word begins another number.
    mutating func add(_ word: Int) -> Bool {
      let added = word > 100 ? addPower(word - 100) : addSmall(Int64(word))
      if added { isEmpty = false }
      return added
    }

    private mutating func addSmall(_ word: Int64) -> Bool {
      let rest = below % 100
      if word == 20, rest == 4 {
        below += 76
        return true
      }
      if isEmpty || (rest == 0 && word > 0) || joins(word, to: rest) {
        below += word
        return true
      }
      return false
    }

    /// «vingt-deux», «soixante-douze», «quatre-vingt-dix», «dix-sept».
    private func joins(_ word: Int64, to rest: Int64) -> Bool {
      guard word > 0 else { return false }
      return switch rest {
      case 60, 80: word < 20
      case 20, 30, 40, 50, 70, 90: word < 10
      case 10: (7...9).contains(word)
      default: false
      }
    }

    private mutating func addPower(_ exponent: Int) -> Bool {
      switch exponent {
      case 2:
        guard below == 0 || (2...19).contains(below) else { return false }
        below = max(below, 1) * 100
      case 3:
        guard !thousandTaken, below < 1000 else { return false }
        thousands = max(below, 1) * 1000
        (below, thousandTaken) = (0, true)
      default:
        guard exponent < largest, thousands + below > 0 else { return false }
        total += (thousands + below) * (exponent == 6 ? 1_000_000 : 1_000_000_000)
        (thousands, below, thousandTaken, largest) = (0, 0, false, exponent)
      }
      return true
    }
  }
}

/// The ordinals that are words of their own; their value is the rank.
public enum OrdinalWords {
  /// All of them, in both genders and numbers.
  public static let all = WordClass("ordinal word", words)

  private static let words: KeyValuePairs = [
    "unième": 1, "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2, "deuxième": 2, "troisième": 3,
    "deuxièmes": 2, "troisièmes": 3, "quatrièmes": 4,
    "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11,
    "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16, "vingtième": 20, "trentième": 30,
    "quarantième": 40, "cinquantième": 50, "soixantième": 60, "centième": 100, "millième": 1000,
  ]

  /// The endings that make an ordinal of digits or a Roman numeral.
  static let endings = WordClass(
    "ordinal ending",
    [
      "er": 0, "ers": 1, "re": 2, "ère": 3, "ères": 4, "e": 5, "è": 6, "es": 7, "ème": 8, "èmes": 9, "eme": 10, "emes": 11, "ième": 12,
      "nd": 13, "nde": 14, "nds": 15, "d": 16, "de": 17, "ᵉʳ": 0, "ʳᵉ": 2, "ᵉ": 5, "ᵉˢ": 7, "ᵉᵐᵉ": 10, "ⁿᵈ": 13, "ⁿᵈᵉ": 14, "ᵈ": 16,
      "ᵈᵉ": 17,
    ])

  /// The endings that may stand apart from the digit 1, and from every other number: «1 er», «12 e».
  static let firstEndings: Set<Int> = [0, 2, 3]
  static let looseEndings: Set<Int> = [5, 6, 8, 10, 12]
}
