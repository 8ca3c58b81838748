import Language
import Parsing
import Records

/// The row of totals of a table that a page break cut off: it arrives as a block «TOTAL» and one block a number.
struct CarriedTotals {
  /// «TOTAL».
  let label: String
  /// The numbers, column by column.
  let figures: [Figure]

  /// Reads the row after a table.
  ///
  /// - Parameter columns: How many columns of numbers the table has.
  /// - Returns: `nil` where the next page does not begin with a label and as many numbers, each alone in its block.
  init?(after table: Int, columns: Int, _ records: [Figure], _ parsed: ParsedDocument) {
    let document = parsed.tokens.document
    let last = table + 1 + columns
    guard columns > 0, last < document.blocks.count, document.blocks[table].page < document.blocks[table + 1].page else { return nil }
    label = document.text(in: document.blocks[table + 1].span)
    guard SumGroup.isGrandTotal(label) else { return nil }
    let alone = Dictionary(zip(parsed.figures.map(\.source.span), records), uniquingKeysWith: { first, _ in first })
    figures = ((table + 2)...last).compactMap { alone[document.blocks[$0].span] }
    guard figures.count == columns else { return nil }
  }
}
