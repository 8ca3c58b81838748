/// A word that tesseract found on a picture.
struct RecognisedWord {
  /// Its letters.
  var text: String
  /// Its edges, in pixels from the top left corner.
  var left, top, width, height: Double
  /// How sure tesseract is, from 0 to 100.
  var confidence: Double
  /// The block, paragraph and line it stands in; words of one line share them.
  var block, paragraph, line: Int

  /// The words of tesseract's table, in its order.
  ///
  /// - Parameter table: Lines of `level page_num block_num par_num line_num word_num left top width height conf text`.
  static func words(inTable table: String) -> [RecognisedWord] {
    table.split(separator: "\n").compactMap { RecognisedWord($0.split(separator: "\t", omittingEmptySubsequences: false)) }
  }

  private init?(_ fields: [Substring]) {
    guard fields.count >= 12, fields[0] == "5", let confidence = Double(fields[10]), confidence >= 0 else { return nil }
    let numbers = fields[2...9].compactMap { Int($0) }
    guard numbers.count == 8, fields[11].contains(where: { $0 != " " }) else { return nil }
    text = String(fields[11])
    (block, paragraph, line) = (numbers[0], numbers[1], numbers[2])
    (left, top) = (Double(numbers[4]), Double(numbers[5]))
    (width, height) = (Double(numbers[6]), Double(numbers[7]))
    self.confidence = confidence
  }
}
