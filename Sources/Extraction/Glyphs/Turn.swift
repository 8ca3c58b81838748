import Documents

/// A turn of a page by a multiple of 90 degrees, which brings text that runs another way to run from left to right.
enum Turn {
  case none
  /// The text runs downwards: the page is turned to the left.
  case left
  /// The text runs upwards: the page is turned to the right.
  case right
  /// The text stands on its head.
  case over

  /// A box of the page as displayed, on the page as turned.
  ///
  /// - Parameters:
  ///   - width: The width of the page as displayed, in points.
  ///   - height: Its height.
  func turned(_ box: Box, width: Double, height: Double) -> Box {
    switch self {
    case .none: box
    case .left: Box(box.y0, width - box.x1, box.y1, width - box.x0)
    case .right: Box(height - box.y1, box.x0, height - box.y0, box.x1)
    case .over: Box(width - box.x1, height - box.y1, width - box.x0, height - box.y0)
    }
  }

  /// The way back: a box of the turned page, on the page as displayed.
  func displayed(_ box: Box, width: Double, height: Double) -> Box {
    switch self {
    case .none: box
    case .left: Box(width - box.y1, box.x0, width - box.y0, box.x1)
    case .right: Box(box.y0, height - box.x1, box.y1, height - box.x0)
    case .over: turned(box, width: width, height: height)
    }
  }
}

extension PageGlyphs {
  /// Turns the page so that most of its text runs from left to right.
  mutating func setUpright() {
    turn = mainTurn
    guard turn != .none else { return }
    boxes = boxes.map { turn.turned($0, width: width, height: height) }
  }

  /// The page's edges in the frame of the boxes.
  var bounds: Box { turn.turned(Box(0, 0, width, height), width: width, height: height) }

  /// The turn that most neighbouring letters call for.
  private var mainTurn: Turn {
    var right = 0
    var left = 0
    var down = 0
    var up = 0
    for index in scalars.indices.dropFirst() where isInk(scalars[index]) && isInk(scalars[index - 1]) {
      let dx = boxes[index].x0 - boxes[index - 1].x0
      let dy = boxes[index].y0 - boxes[index - 1].y0
      if abs(dx) >= abs(dy) {
        if dx >= 0 { right += 1 } else { left += 1 }
      } else {
        if dy >= 0 { down += 1 } else { up += 1 }
      }
    }
    let most = max(right, left, down, up)
    if most == right || most < 8 { return .none }
    return most == down ? .left : most == up ? .right : .over
  }
}

/// Whether a scalar is drawn: neither white space nor a control character.
func isInk(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0...0x20, 0x7F, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: false
  default: true
  }
}
