import CPoppler
import Documents

extension PDFFile {
  /// The web and mail addresses that the links of a page lead to.
  func links(onPage number: Int, height: Double) -> [LinkAnnotation] {
    guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return [] }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let mapping = poppler_page_get_link_mapping(page)
    defer { poppler_page_free_link_mapping(mapping) }
    var links: [LinkAnnotation] = []
    var item = mapping
    while let current = item {
      item = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let link = data.assumingMemoryBound(to: PopplerLinkMapping.self).pointee
      guard let action = link.action, action.pointee.type == POPPLER_ACTION_URI,
        let target = action.pointee.uri.uri.map({ String(cString: $0) })
      else { continue }
      // Links count from the bottom of the page.
      let box = Box(link.area.x1, height - link.area.y2, link.area.x2, height - link.area.y1)
      links.append(LinkAnnotation(target: target, page: number, box: box))
    }
    return links.reversed()
  }

  /// How much of a page its largest image covers, from 0 to 1: most of it in a scan.
  func imageShare(ofPage number: Int, width: Double, height: Double) -> Double {
    guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return 0 }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let mapping = poppler_page_get_image_mapping(page)
    defer { poppler_page_free_image_mapping(mapping) }
    var largest = 0.0
    var item = mapping
    while let current = item {
      item = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let area = data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
      largest = max(largest, abs((area.x2 - area.x1) * (area.y2 - area.y1)))
    }
    return largest / (width * height)
  }

  /// Whether the file declares a tagged structure.
  var isTagged: Bool {
    guard let iterator = poppler_structure_element_iter_new(document) else { return false }
    poppler_structure_element_iter_free(iterator)
    return true
  }

  /// The text of the first heading of the first level in the tagged structure.
  ///
  /// Poppler reads a page again for every element whose text is asked for, tenfold what the page itself costs for a table, and gets letters with accents
  /// wrong. So the tree is asked for this one text, where the look of the page does not tell.
  var taggedTitle: String? {
    guard let iterator = poppler_structure_element_iter_new(document) else { return nil }
    defer { poppler_structure_element_iter_free(iterator) }
    var remaining = Self.mostElements
    return firstHeading(iterator, depth: 0, &remaining)
  }

  private static let mostElements = 2_000
  private static let deepestElement = 24

  private func firstHeading(_ iterator: OpaquePointer, depth: Int, _ remaining: inout Int) -> String? {
    repeat {
      guard remaining > 0, let element = poppler_structure_element_iter_get_element(iterator) else { return nil }
      defer { g_object_unref(UnsafeMutableRawPointer(element)) }
      remaining -= 1
      let kind = poppler_structure_element_get_kind(element)
      if kind == POPPLER_STRUCTURE_ELEMENT_HEADING || kind == POPPLER_STRUCTURE_ELEMENT_HEADING_1 {
        return owned(poppler_structure_element_get_text(element, POPPLER_STRUCTURE_GET_TEXT_RECURSIVE))
      }
      guard depth < Self.deepestElement, let child = poppler_structure_element_iter_get_child(iterator) else { continue }
      defer { poppler_structure_element_iter_free(child) }
      if let heading = firstHeading(child, depth: depth + 1, &remaining) { return heading }
    } while poppler_structure_element_iter_next(iterator) != 0
    return nil
  }

  /// The base names of the files attached to the PDF; none of them is opened.
  var attachments: [String] {
    guard poppler_document_has_attachments(document) != 0 else { return [] }
    var names: [String] = []
    var item = poppler_document_get_attachments(document)
    let first = item
    while let current = item {
      item = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let attachment = data.assumingMemoryBound(to: PopplerAttachment.self)
      let name = attachment.pointee.name.map { String(cString: $0) } ?? ""
      names.append(name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? "?")
      g_object_unref(data)
    }
    g_list_free(first)
    return names
  }
}
