/// A rectangle on a page, in PDF points from the top left corner of the crop box, y downwards, the page's rotation applied.
public struct Box: Hashable, Sendable {
  /// The left, top, right and bottom edges.
  public var x0, y0, x1, y1: Double

  /// The rectangle between two corners.
  public init(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  /// The smallest rectangle that holds both.
  public func union(_ other: Box) -> Box {
    Box(min(x0, other.x0), min(y0, other.y0), max(x1, other.x1), max(y1, other.y1))
  }

  /// The width, in points.
  public var width: Double { x1 - x0 }
  /// The height, in points.
  public var height: Double { y1 - y0 }
}
