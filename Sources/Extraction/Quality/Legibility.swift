import Documents
import Language

/// Whether a page's text says what the page shows, as far as the letters alone can tell.
enum Legibility {
  /// It reads as French, or there is too little of it to say.
  case legible
  /// Some letters are missing: their fonts do not name them.
  case gaps
  /// It does not: the fonts' maps to Unicode are wrong or lacking.
  case garbled
}

extension PageGlyphs {
  /// Judges the page's letters, as Poppler gives them and before they are cleaned.
  ///
  /// Control characters and private characters for a tenth of the letters, or next to no word of the dictionary, mean a broken map.
  var legibility: Legibility {
    var ink = 0
    var foreign = 0
    var replaced = 0
    for scalar in scalars where scalar != 0x0A && scalar != 0x20 {
      ink += 1
      switch scalar {
      case 0x00..<0x20, 0x7F..<0xA0, 0xE000..<0xF020, 0xF100...0xF8FF: foreign += 1
      case 0xFFFD, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF: replaced += 1
      default: break
      }
    }
    if 10 * foreign > ink || 2 * replaced > ink { return .garbled }
    if 50 * (replaced + foreign) > ink, isFrench { return .gaps }
    return isFrench ? .legible : .garbled
  }

  /// Whether enough of the page's first words are in the dictionary; true where there are too few to tell.
  private var isFrench: Bool {
    var words = 0
    var known = 0
    var withVowel = 0
    var index = 0
    while index < scalars.count, words < 48 {
      let end = scalars[index...].firstIndex { !isLetter($0) } ?? scalars.count
      if end - index > 2 {
        words += 1
        let word = scalars[index..<end]
        if word.contains(where: isVowel), !word.allSatisfy(isVowel) { withVowel += 1 }
        if isKnown(word) { known += 1 }
      }
      index = max(end, index + 1)
    }
    if words >= 12 { return 6 * known >= words }
    return words < 2 || known > 0 || 2 * withVowel > words
  }

  private func isKnown(_ word: ArraySlice<UInt32>) -> Bool {
    !Morphology.lookup(lower: Folding.lowerHash(word), folded: Folding.foldedHash(word)).isEmpty
  }
}

/// Whether a letter is a vowel, in its folded form.
private func isVowel(_ scalar: UInt32) -> Bool {
  guard let folded = Folding.fold(scalar) else { return false }
  return [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(folded & 0xFF)
}
