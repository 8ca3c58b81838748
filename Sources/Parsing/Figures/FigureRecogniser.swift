import Language

/// Finds figures, what they count, and what they are about.
public struct FigureRecogniser: Sendable {
  /// The words that figure rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Finds the figures of a document and claims their tokens.
  func recognise(in tokens: Tokens) -> [FigureMention] { [] }

  /// Gives figures what the rest of the document says of them: elided nouns, period, place, comparison.
  func resolve(_ figures: [FigureMention], dates: [DateMention], places: [PlaceEntity], in tokens: Tokens) -> [FigureMention] { figures }
}
