import CPoppler
import Documents

/// A small grey picture of a page, to see what a reader sees: whether ink stands where text is said to stand.
struct PageImage {
  private let width, height: Int
  private let scale: Double
  private let luminance: [UInt8]

  /// Draws a page on white, at most so many pixels wide or high; `nil` where there is nothing to draw on.
  init?(of file: borrowing PDFFile, page number: Int, width pageWidth: Double, height pageHeight: Double, atMost pixels: Double) {
    let longest = max(pageWidth, pageHeight)
    guard longest >= 1, longest.isFinite else { return nil }
    scale = min(1, pixels / longest)
    width = max(1, Int(pageWidth * scale))
    height = max(1, Int(pageHeight * scale))
    guard let greys = file.draw(page: number, width: width, height: height, scale: scale) else { return nil }
    luminance = greys
  }

  /// The darkest and the lightest grey within a box, from 0 to 255.
  private func range(in box: Box) -> (darkest: UInt8, lightest: UInt8) {
    var darkest: UInt8 = 255
    var lightest: UInt8 = 0
    for y in rows(of: box) {
      for x in columns(of: box) {
        darkest = min(darkest, luminance[y * width + x])
        lightest = max(lightest, luminance[y * width + x])
      }
    }
    return (darkest, lightest)
  }

  /// Whether a box shows anything at all besides an even ground.
  func showsInk(in box: Box) -> Bool {
    let (darkest, lightest) = range(in: box)
    return Int(lightest) - Int(darkest) > 24
  }

  /// The share of a box that is not white, from 0 to 1, other boxes apart.
  func inkShare(of box: Box, besides others: [Box]) -> Double {
    let rows = rows(of: box)
    let columns = columns(of: box)
    guard !rows.isEmpty, !columns.isEmpty else { return 0 }
    var seen = luminance
    for other in others {
      for y in self.rows(of: other) {
        for x in self.columns(of: other) { seen[y * width + x] = .max }
      }
    }
    let ink = seen.withUnsafeBufferPointer { seen in
      rows.reduce(0) { sum, y in
        let row = UnsafeBufferPointer(rebasing: seen[y * width + columns.lowerBound..<y * width + columns.upperBound])
        return sum + Int(row.reduce(UInt32(0)) { $0 &+ ($1 < 224 ? 1 : 0) })
      }
    }
    return Double(ink) / Double(rows.count * columns.count)
  }

  private func rows(of box: Box) -> Range<Int> { pixels(from: box.y0, to: box.y1, below: height) }
  private func columns(of box: Box) -> Range<Int> { pixels(from: box.x0, to: box.x1, below: width) }

  private func pixels(from start: Double, to end: Double, below limit: Int) -> Range<Int> {
    let first = min(max(0, Int(start * scale)), limit)
    return first..<max(first, min(limit, Int((end * scale).rounded(.up))))
  }
}

extension PDFFile {
  /// A page as a picture in the format PGM (netpbm), at most 100 million pixels; `nil` where it is larger or empty.
  func picture(ofPage number: Int, width: Double, height: Double, scale: Double) -> [UInt8]? {
    guard width * scale >= 1, height * scale >= 1, width * height * scale * scale <= 1e8 else { return nil }
    let (columns, rows) = (Int(width * scale), Int(height * scale))
    guard let greys = draw(page: number, width: columns, height: rows, scale: scale) else { return nil }
    return Array("P5\n\(columns) \(rows)\n255\n".utf8) + greys
  }

  /// The greys of a page drawn on white, row by row.
  fileprivate func draw(page number: Int, width: Int, height: Int, scale: Double) -> [UInt8]? {
    guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
    poppler_page_render(page, context)
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return [UInt8](unsafeUninitializedCapacity: width * height) { greys, count in
      for y in 0..<height {
        let row = UnsafeRawPointer(data + y * stride).assumingMemoryBound(to: UInt32.self)
        for x in 0..<width {
          // Four bytes a pixel: blue, green, red, nothing; green weighs most (ITU-R BT.601).
          let pixel = UInt32(littleEndian: row[x])
          let (blue, green, red) = (pixel & 0xFF, pixel >> 8 & 0xFF, pixel >> 16 & 0xFF)
          greys[y * width + x] = UInt8(truncatingIfNeeded: (blue &* 29 &+ green &* 150 &+ red &* 77) >> 8)
        }
      }
      count = width * height
    }
  }
}
