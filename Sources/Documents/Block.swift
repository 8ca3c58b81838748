/// What a block of text is to a reader of the page.
public enum BlockRole: String, Sendable, CaseIterable {
  case letterhead, dateline, title, subtitle, heading, body, table, box, quote, contact, footer
  case listItem = "list_item"
  case runningHeader = "running_header"
  case pageNumber = "page_number"

  /// Furniture stands on every page and is left out of the reading text.
  public var isFurniture: Bool { self == .runningHeader || self == .pageNumber || self == .footer }
}

/// A paragraph, a heading, a list item, a table: what the reader takes in one breath.
///
/// Blocks come in reading order, do not overlap, and each is followed by a line feed or a form feed that is not part of its span.
/// A paragraph that goes on over the page is one block, with the form feed inside its span; in a block of plain text
/// that was broken at the width of the screen the line feeds are inside its span. Both read as a space.
public struct Block: Sendable {
  /// Where the block stands in the reading text.
  public var span: TextSpan
  /// What it is to a reader.
  public var role: BlockRole
  /// The page of its first line, from 1.
  public var page: Int
  /// For a table, its rows from top to bottom, each the spans of its cells from left to right; an empty cell has an empty span.
  /// Rows end with a line feed, cells are parted by a tabulation. Empty for every other role.
  public var rows: [[TextSpan]]
  /// For a table, how many of its first rows are headings.
  public var headerRows: Int

  /// A block; `rows` and `headerRows` are for tables only.
  public init(
    span: TextSpan, role: BlockRole, page: Int, rows: [[TextSpan]] = [], headerRows: Int = 0
  ) {
    self.span = span
    self.role = role
    self.page = page
    self.rows = rows
    self.headerRows = headerRows
  }
}
