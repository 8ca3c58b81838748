import CPoppler
import Documents

/// What Poppler sees on one page: a Unicode scalar, its box and its style, one entry a scalar, in Poppler's order.
///
/// Spaces and line feeds that Poppler put between words are there too; they say where it saw a break, and are drawn nowhere.
struct PageGlyphs {
  /// The page's number, from 1.
  var number: Int
  /// Width and height of the crop box as displayed, in points.
  var width, height: Double
  /// The page's printed label, where it differs from its number.
  var label: String?
  /// The scalars, in Poppler's order.
  var scalars: [UInt32] = []
  /// The box of each scalar.
  var boxes: [Box] = []
  /// For each scalar, its index in `styles`.
  var styleIndices: [Int] = []
  /// The styles of the page.
  var styles: [TextStyle] = []
  /// Whether marks stood on the page that steer the direction of the text, and may have turned it round.
  var hadDirectionMarks = false
  /// Whether text was laid over letters of the page: which of the two a reader sees, nobody can tell.
  var hasCoveredText = false
  /// Where a word goes on after a gap: the call of a footnote was moved away, or an ordinal's end is raised.
  var closedGaps: [Int] = []
  /// Which way the text of the page runs; the boxes are turned so that it runs from left to right.
  var turn = Turn.none
}

/// How a run of text is set.
struct TextStyle {
  /// The font's name, with its weight (`Carlito-Bold`).
  var font: String
  /// The size in points, at least 1.
  var size: Double
  /// Red, green and blue, from 0 to 255.
  var red, green, blue: Int
  /// Whether the font's name says that it is bold: PDF has no flag for it.
  var isBold: Bool
  /// Whether the font is one of small capitals, whose lower-case letters look like capitals.
  var isSmallCapitals: Bool

  private static let boldNames: [StaticString] = ["bold", "black", "heavy", "cmbx", "sfbx"]
  private static let smallCapitalNames: [StaticString] = ["small-caps", "smallcaps", "smcp"]

  init(font: String, size: Double, red: Int = 0, green: Int = 0, blue: Int = 0) {
    self.font = font
    self.size = max(size, 1)
    self.red = red
    self.green = green
    self.blue = blue
    let name = LoweredText(font)
    isBold = Self.boldNames.contains(where: name.contains)
    isSmallCapitals = Self.smallCapitalNames.contains(where: name.contains)
  }

  /// Whether the text is white or nearly so, and shows only on a dark ground.
  var isWhite: Bool { min(red, green, blue) >= 245 }
}

extension PageGlyphs {
  /// Reads a page of Poppler's.
  init(page: OpaquePointer, number: Int) {
    var width = 0.0
    var height = 0.0
    poppler_page_get_size(page, &width, &height)
    self.init(number: number, width: width, height: height)
    label = owned(poppler_page_get_label(page)).flatMap { $0 == String(number) ? nil : $0 }
    readScalars(of: page)
    readBoxes(of: page)
    readStyles(of: page)
    readOverlays(of: page)
  }

  private mutating func readScalars(of page: OpaquePointer) {
    guard let text = poppler_page_get_text(page) else { return }
    defer { g_free(text) }
    let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
    scalars.reserveCapacity(bytes.count)
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    reading: while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): scalars.append(Unicode.UTF8.decode(encoded).value)
      case .error: scalars.append(0xFFFD)
      case .emptyInput: break reading
      }
    }
  }

  /// The rectangles, one a scalar; where the counts differ, as in bidirectional text, the scalars that are drawn nowhere are left out.
  private mutating func readBoxes(of page: OpaquePointer) {
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(page, &rectangles, &count) != 0, let rectangles else {
      scalars = []
      return
    }
    defer { g_free(rectangles) }
    if scalars.count != Int(count) {
      hadDirectionMarks = scalars.contains(where: isDirectionMark)
      scalars.removeAll(where: isDirectionMark)
    }
    let known = min(scalars.count, Int(count))
    scalars.removeSubrange(known...)
    boxes = (0..<known).map { index in
      let box = rectangles[index]
      return Box(min(box.x1, box.x2), min(box.y1, box.y2), max(box.x1, box.x2), max(box.y1, box.y2))
    }
  }

  private mutating func readStyles(of page: OpaquePointer) {
    styleIndices = [Int](repeating: 0, count: scalars.count)
    let attributes = poppler_page_get_text_attributes(page)
    defer { poppler_page_free_text_attributes(attributes) }
    var item = attributes
    while let current = item {
      item = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let run = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
      styles.append(TextStyle(run))
      let start = max(0, Int(run.start_index))
      for index in start..<max(start, min(Int(run.end_index) + 1, scalars.count)) {
        styleIndices[index] = styles.count - 1
      }
    }
    if styles.isEmpty { styles.append(TextStyle(font: "", size: 10)) }
  }
}

extension TextStyle {
  fileprivate init(_ run: PopplerTextAttributes) {
    self.init(
      font: run.font_name.map { String(cString: $0) } ?? "", size: run.font_size,
      red: Int(run.color.red >> 8), green: Int(run.color.green >> 8),
      blue: Int(run.color.blue >> 8))
  }
}

/// Whether a scalar only steers the direction of the text: U+202A–E, U+2066–9, U+200E–F.
func isDirectionMark(_ scalar: UInt32) -> Bool {
  (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
    || scalar == 0x200E || scalar == 0x200F
}
