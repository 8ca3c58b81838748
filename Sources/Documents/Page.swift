/// A page of the document.
public struct Page: Sendable {
  /// Its number, from 1.
  public var number: Int
  /// Width and height of the crop box as displayed, in PDF points.
  public var width, height: Double
  /// Its part of the reading text, without the form feed that ends it.
  public var span: TextSpan
  /// The page's printed label (`iv`), where the PDF has one that differs from the number.
  public var label: String?

  /// A page.
  public init(number: Int, width: Double, height: Double, span: TextSpan, label: String? = nil) {
    self.number = number
    self.width = width
    self.height = height
    self.span = span
    self.label = label
  }
}

/// Where one Unicode scalar of the reading text was drawn.
public struct Glyph: Sendable {
  /// The page, from 1.
  public var page: Int32
  /// The number of the line within the document: two glyphs of one line share a box of a mention.
  public var line: Int32
  /// Its edges in points as on `Box`; `nil` for a scalar that no glyph drew (a line feed, a space mended from a gap).
  public var box: Box? {
    x1 < x0 ? nil : Box(Double(x0), Double(y0), Double(x1), Double(y1))
  }
  private var x0, y0, x1, y1: Float

  /// A glyph drawn in a box, or none.
  public init(page: Int, line: Int, box: Box?) {
    self.page = Int32(page)
    self.line = Int32(line)
    x0 = Float(box?.x0 ?? 1)
    y0 = Float(box?.y0 ?? 1)
    x1 = Float(box?.x1 ?? 0)
    y1 = Float(box?.y1 ?? 0)
  }
}

/// A block that was left out of the reading text on purpose.
public struct Furniture: Sendable {
  /// Why: a running header, a footer, a page number; `nil` for hidden text, which a warning tells.
  public var role: BlockRole?
  /// Its page, from 1.
  public var page: Int
  /// Its text.
  public var text: String
  /// Its edges.
  public var box: Box

  /// A block left out.
  public init(role: BlockRole?, page: Int, text: String, box: Box) {
    self.role = role
    self.page = page
    self.text = text
    self.box = box
  }
}

/// A link on a page.
public struct LinkAnnotation: Sendable {
  /// The address it leads to.
  public var target: String
  /// Its page, from 1.
  public var page: Int
  /// The sensitive area, as on `Box`.
  public var box: Box

  /// A link.
  public init(target: String, page: Int, box: Box) {
    self.target = target
    self.page = page
    self.box = box
  }
}
