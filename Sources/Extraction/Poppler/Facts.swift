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

  /// Whether one image covers most of a page, as in a scan.
  func isImage(page number: Int, width: Double, height: Double) -> Bool {
    guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let mapping = poppler_page_get_image_mapping(page)
    defer { poppler_page_free_image_mapping(mapping) }
    var item = mapping
    while let current = item {
      item = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let area = data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
      if abs((area.x2 - area.x1) * (area.y2 - area.y1)) > 0.6 * width * height { return true }
    }
    return false
  }

  /// Whether the file declares a tagged structure.
  var isTagged: Bool {
    guard let iterator = poppler_structure_element_iter_new(document) else { return false }
    poppler_structure_element_iter_free(iterator)
    return true
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
