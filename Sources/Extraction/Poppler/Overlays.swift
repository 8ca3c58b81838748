import CPoppler
import Documents

/// Text that lies over a page rather than in it: what was typed into the fields of a form, and boxes of text added later.
struct OverlaidText {
  /// The text, with its line feeds.
  let text: String
  /// Its frame on the page as displayed.
  let frame: Box
  /// The size of its letters in points; `nil` where the file does not say.
  let size: Double?
  /// Whether it is one line, which stands in the middle of its frame.
  let isOneLine: Bool
}

/// The most fields and boxes of text that are looked at on one page.
private let mostOverlays = 1_000

/// «.», «…», «_».
private let fillers: [UInt32] = [0x2E, 0x2026, 0x5F]

extension PageGlyphs {
  /// Adds what lies over the page as a reader sees it.
  ///
  /// Poppler does not say where the letters of a field stand. They are set here from the upper left of its frame on, half as wide as high, and
  /// broken where the frame ends.
  mutating func readOverlays(of page: OpaquePointer) {
    let mapping = poppler_page_get_annot_mapping(page)
    defer { poppler_page_free_annot_mapping(mapping) }
    let notes = elements(of: mapping).map { $0.assumingMemoryBound(to: PopplerAnnotMapping.self).pointee }
    let overlays = fields(of: page, besides: hiddenWidgets(among: notes)) + textBoxes(among: notes)
    hasCoveredText = overlays.count > mostOverlays
    for overlay in overlays.prefix(mostOverlays) {
      if covers(overlay.frame) { hasCoveredText = true } else { append(overlay) }
    }
  }

  /// Whether letters stand in a frame, other than the dots and rules that a form has for its fields.
  private func covers(_ frame: Box) -> Bool {
    scalars.indices.contains { index in
      isInk(scalars[index]) && !fillers.contains(scalars[index]) && frame.holdsMiddle(of: boxes[index])
    }
  }

  private mutating func append(_ overlay: OverlaidText) {
    let frame = overlay.frame
    guard frame.width >= 1, frame.height >= 1 else { return }
    let paragraphs = overlay.text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { $0.map(\.value) }
    guard !paragraphs.isEmpty else { return }
    let size = max(1, min(overlay.size ?? 12, frame.height / Double(paragraphs.count)))
    let lines = paragraphs.flatMap { broken($0, after: max(1, Int(frame.width / (0.5 * size)))) }
    let height = min(1.2 * size, frame.height / Double(lines.count))
    let head = frame.y0 + (overlay.isOneLine ? (frame.height - height * Double(lines.count)) / 2 : 0)
    styles.append(TextStyle(font: "", size: size))
    for (number, line) in lines.enumerated() {
      let (top, step) = (head + Double(number) * height, min(0.5 * size, frame.width / Double(line.count)))
      add(0x0A, Box(frame.x0, top, frame.x0, top + height))
      for (column, scalar) in line.enumerated() {
        let left = frame.x0 + Double(column) * step
        add(scalar, Box(left, top, left + step, top + height))
      }
    }
  }

  private mutating func add(_ scalar: UInt32, _ box: Box) {
    scalars.append(scalar)
    boxes.append(box)
    styleIndices.append(styles.count - 1)
  }

  /// A paragraph in lines of at most so many scalars, parted at its blanks.
  private func broken(_ paragraph: [UInt32], after limit: Int) -> [[UInt32]] {
    paragraph.split(separator: 0x20).reduce(into: [[UInt32]]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= limit {
        lines[lines.count - 1] += [0x20] + word
      } else {
        lines.append(Array(word))
      }
    }
  }

  /// The fields of a form that text was typed into, or chosen for, besides those that nobody sees and passwords.
  private func fields(of page: OpaquePointer, besides hidden: [Box]) -> [OverlaidText] {
    let mapping = poppler_page_get_form_field_mapping(page)
    defer { poppler_page_free_form_field_mapping(mapping) }
    return elements(of: mapping).compactMap { data in
      let item = data.assumingMemoryBound(to: PopplerFormFieldMapping.self).pointee
      let frame = displayed(item.area)
      guard let field = item.field, !hidden.contains(frame), let text = text(of: field) else { return nil }
      let size = poppler_form_field_get_font_size(field)
      let isText = poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_TEXT
      let isOneLine = !isText || poppler_form_field_text_get_text_type(field) != POPPLER_FORM_TEXT_MULTILINE
      return OverlaidText(text: text, frame: frame, size: size > 0 ? size : nil, isOneLine: isOneLine)
    }
  }

  private func text(of field: OpaquePointer) -> String? {
    switch poppler_form_field_get_field_type(field) {
    case POPPLER_FORM_FIELD_TEXT:
      return poppler_form_field_text_is_password(field) != 0 ? nil : string(poppler_form_field_text_get_text(field))
    case POPPLER_FORM_FIELD_CHOICE:
      if let typed = string(poppler_form_field_choice_get_text(field)) { return typed }
      let count = min(poppler_form_field_choice_get_n_items(field), Int32(mostOverlays))
      let chosen = (0..<max(0, count)).filter { poppler_form_field_choice_is_item_selected(field, $0) != 0 }
      return chosen.count == 1 ? string(poppler_form_field_choice_get_item(field, chosen[0])) : nil
    default: return nil
    }
  }

  /// The frames of the fields that are on no screen.
  private func hiddenWidgets(among notes: [PopplerAnnotMapping]) -> [Box] {
    notes.filter { note in
      note.annot.map { poppler_annot_get_annot_type($0) == POPPLER_ANNOT_WIDGET && isUnseen($0) } ?? false
    }.map { displayed($0.area) }
  }

  private func isUnseen(_ note: OpaquePointer) -> Bool {
    poppler_annot_get_flags(note).rawValue & (POPPLER_ANNOT_FLAG_HIDDEN.rawValue | POPPLER_ANNOT_FLAG_NO_VIEW.rawValue) != 0
  }

  /// The boxes of text that stand on the page as printed; notes that open when clicked are none.
  private func textBoxes(among notes: [PopplerAnnotMapping]) -> [OverlaidText] {
    notes.compactMap { item in
      guard let note = item.annot, poppler_annot_get_annot_type(note) == POPPLER_ANNOT_FREE_TEXT, !isUnseen(note),
        let text = string(poppler_annot_get_contents(note))
      else { return nil }
      return OverlaidText(text: text, frame: displayed(item.area), size: nil, isOneLine: false)
    }
  }

  private func elements(of list: UnsafeMutablePointer<GList>?) -> [UnsafeMutableRawPointer] {
    sequence(first: list) { $0?.pointee.next }.prefix { $0 != nil }.compactMap { $0?.pointee.data }
  }

  /// The part of an area on the page, which Poppler counts from the bottom; nothing of one that is no rectangle.
  private func displayed(_ area: PopplerRectangle) -> Box {
    let edges = [area.x1, area.x2, area.y1, area.y2, width, height]
    guard edges.allSatisfy(\.isFinite) else { return Box(0, 0, 0, 0) }
    return Box(
      max(0, min(area.x1, area.x2)), max(0, height - max(area.y1, area.y2)), min(width, max(area.x1, area.x2)),
      min(height, height - min(area.y1, area.y2)))
  }

  /// A string of Poppler's with its line feeds; `nil` where it is blank.
  private func string(_ text: UnsafeMutablePointer<CChar>?) -> String? {
    guard let text else { return nil }
    defer { g_free(text) }
    let string = String(cString: text)
    return string.unicodeScalars.contains { isInk($0.value) } ? string : nil
  }
}
