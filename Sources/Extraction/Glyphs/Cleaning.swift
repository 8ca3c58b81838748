import Documents
import Language

extension PageGlyphs {
  /// Puts the page's scalars into the form in which people write them: NFC, no ligatures, no marks that steer direction.
  ///
  /// Every scalar that stays keeps its box; the letters of a ligature share out its width, an accented letter has its base's box.
  mutating func clean() {
    readSmallCapitals()
    guard scalars.contains(where: needsCleaning) else { return }
    let cork = corkFonts()
    var cleaned = PageGlyphs(number: number, width: width, height: height, label: label)
    cleaned.styles = styles
    cleaned.hasCoveredText = hasCoveredText
    cleaned.hadDirectionMarks = hadDirectionMarks || scalars.contains(where: isDirectionMark)
    var dropped: Box?
    for index in scalars.indices {
      if compose(at: index, into: &cleaned) { continue }
      let isCork = cork.contains(styles[styleIndices[index]].font)
      let letters = replacement(at: index, isCork: isCork)
      // A mark that is dropped may share its letter's box: the letter has all of it.
      let box = dropped.map(boxes[index].union) ?? boxes[index]
      dropped = letters.isEmpty ? boxes[index] : nil
      for (part, scalar) in letters.enumerated() {
        cleaned.append(scalar, box.part(part, of: letters.count), styleIndices[index])
      }
    }
    self = cleaned
  }

  private mutating func append(_ scalar: UInt32, _ box: Box, _ style: Int) {
    scalars.append(scalar)
    boxes.append(box)
    styleIndices.append(style)
  }

  /// What to write for one scalar; nothing for one that is drawn nowhere.
  private func replacement(at index: Int, isCork: Bool) -> [UInt32] {
    let scalar = scalars[index]
    if isCork, let letters = corkEncoding[scalar] { return letters }
    if let letters = ligatures[scalar] { return letters }
    switch scalar {
    case 0x0A, 0x20: return [scalar]
    case 0x00..<0x20, 0x7F..<0xA0: return [0xFFFD]
    case 0xAD: return endsWord(at: index) ? [scalar] : []
    case 0xBF where index > 1 && followsDigit(at: index): return [0x20AC]
    case 0xF020...0xF0FF: return [symbols[scalar] ?? scalar]
    case 0x226A: return [0xAB]
    case 0x226B: return [0xBB]
    case 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: return [0xFFFD]
    default: return isDirectionMark(scalar) || scalar == 0xFEFF || scalar == 0x200B ? [] : [scalar]
    }
  }

  private func endsWord(at index: Int) -> Bool { index + 1 >= scalars.count || !isInk(scalars[index + 1]) }

  /// TeX's euro sign comes as `¿`, which no French text holds after a number.
  private func followsDigit(at index: Int) -> Bool {
    scalars[..<index].last(where: isInk).map(isDigit) ?? false
  }
}

private func needsCleaning(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x0A, 0x20...0x7E: false
  case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0xBF, 0x300...0x36F, 0x200B, 0x226A, 0x226B, 0xF020...0xF0FF, 0xFB00...0xFB06,
    0xFDD0...0xFDEF, 0xFEFF, 0xFFFE...0xFFFF:
    true
  default: isDirectionMark(scalar) || spacingAccents[scalar] != nil
  }
}

/// The bullets, arrows and signs that word processors set in Symbol and Wingdings, whose letters have no Unicode of their own.
let symbols: [UInt32: UInt32] = [
  0xF0B7: 0x2022, 0xF0A7: 0x25AA, 0xF0D8: 0x27A2, 0xF0FC: 0x2713, 0xF076: 0x2756, 0xF06E: 0x25A0, 0xF06F: 0x25A1, 0xF071: 0x2751,
  0xF0A8: 0x25FB, 0xF06C: 0x25CF, 0xF0E0: 0x2192, 0xF0E8: 0x2794, 0xF0F0: 0x21E8, 0xF0DE: 0x21D2, 0xF028: 0x260E, 0xF02A: 0x2709,
  0xF02D: 0x2013, 0xF0FE: 0x2612, 0xF0B3: 0x2265, 0xF0A3: 0x2264,
]

private let ligatures: [UInt32: [UInt32]] = [
  0xFB00: [0x66, 0x66], 0xFB01: [0x66, 0x69], 0xFB02: [0x66, 0x6C], 0xFB03: [0x66, 0x66, 0x69],
  0xFB04: [0x66, 0x66, 0x6C], 0xFB05: [0x73, 0x74], 0xFB06: [0x73, 0x74],
]

extension Box {
  /// One of the equal parts of the box from left to right.
  fileprivate func part(_ index: Int, of count: Int) -> Box {
    let step = width / Double(count)
    return Box(x0 + step * Double(index), y0, x0 + step * Double(index + 1), y1)
  }
}

// MARK: - TeX fonts without names

extension PageGlyphs {
  /// The fonts whose ligatures come as control characters: TeX's in the Cork encoding (Ferguson, 1990), without a map to Unicode.
  private func corkFonts() -> Set<String> {
    var fonts: Set<String> = []
    for index in scalars.indices where (0x13...0x14).contains(scalars[index]) || (0x1B...0x1F).contains(scalars[index]) {
      fonts.insert(styles[styleIndices[index]].font)
    }
    return fonts
  }
}

private let corkEncoding: [UInt32: [UInt32]] = [
  0x10: [0x201C], 0x11: [0x201D], 0x13: [0xAB], 0x14: [0xBB], 0x15: [0x2013], 0x16: [0x2014],
  0x1B: [0x66, 0x66], 0x1C: [0x66, 0x69], 0x1D: [0x66, 0x6C], 0x1E: [0x66, 0x66, 0x69],
  0x1F: [0x66, 0x66, 0x6C], 0xB8: [0xFF], 0xD7: [0x152], 0xF7: [0x153],
]

// MARK: - Accents

extension PageGlyphs {
  /// Puts a combining accent on the letter before it, a spacing accent drawn over a letter on that letter.
  private func compose(at index: Int, into cleaned: inout PageGlyphs) -> Bool {
    let scalar = scalars[index]
    let last = cleaned.scalars.count - 1
    if (0x300...0x36F).contains(scalar) {
      guard last >= 0, let letter = composed(cleaned.scalars[last], scalar) else { return last >= 0 }
      cleaned.put(letter, with: boxes[index])
      return true
    }
    if let accent = spacingAccents[scalar] {
      guard last >= 0, overlaps(boxes[index], cleaned.boxes[last]),
        let letter = composed(cleaned.scalars[last], accent)
      else { return isDrawnOverNext(index) }
      cleaned.put(letter, with: boxes[index])
      return true
    }
    guard index > 0, let accent = spacingAccents[scalars[index - 1]], isDrawnOverNext(index - 1),
      let letter = composed(scalar, accent)
    else { return false }
    cleaned.append(letter, boxes[index], styleIndices[index])
    return true
  }

  /// Writes an accented letter over the last one.
  private mutating func put(_ letter: UInt32, with accent: Box) {
    scalars[scalars.count - 1] = letter
    boxes[boxes.count - 1] = boxes[boxes.count - 1].union(accent)
  }

  private func isDrawnOverNext(_ index: Int) -> Bool {
    index + 1 < scalars.count && overlaps(boxes[index], boxes[index + 1])
      && spacingAccents[scalars[index]].map { composed(scalars[index + 1], $0) != nil } ?? false
  }

  private func overlaps(_ accent: Box, _ letter: Box) -> Bool {
    min(accent.x1, letter.x1) - max(accent.x0, letter.x0) > 0.5 * min(accent.width, letter.width)
  }
}

/// Accents with a width of their own, and the combining ones they stand for.
private let spacingAccents: [UInt32: UInt32] = [
  0x60: 0x300, 0xB4: 0x301, 0x2C6: 0x302, 0xA8: 0x308, 0xB8: 0x327, 0x2DC: 0x303,
]

/// A letter with an accent as one scalar, for the accents of French and its neighbours.
private func composed(_ letter: UInt32, _ accent: UInt32) -> UInt32? {
  guard let pairs = accented[accent] else { return nil }
  let scalars = Array(pairs.unicodeScalars)
  for index in stride(from: 0, to: scalars.count, by: 2) where scalars[index].value == letter {
    return scalars[index + 1].value
  }
  return nil
}

/// For each combining accent, letters followed by their accented forms.
private let accented: [UInt32: String] = [
  0x300: "aàeèiìoòuùAÀEÈIÌOÒUÙ", 0x301: "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝ\u{131}í", 0x302: "aâeêiîoôuûAÂEÊIÎOÔUÛ\u{131}î",
  0x303: "aãnñoõAÃNÑOÕ", 0x308: "aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ\u{131}ï", 0x30A: "aåAÅ", 0x327: "cçCÇ",
  0x30C: "cčsšzžCČSŠZŽ",
]

// MARK: - Small capitals

extension PageGlyphs {
  /// Fonts of small capitals do not tell the case of their letters; where a page sets one in two sizes, the smaller letters are lower case.
  private mutating func readSmallCapitals() {
    var sizes: [String: Double] = [:]
    for style in styles where style.isSmallCapitals {
      sizes[style.font] = max(sizes[style.font] ?? 0, style.size)
    }
    guard !sizes.isEmpty else { return }
    let smaller = styles.map { $0.isSmallCapitals && $0.size < 0.9 * (sizes[$0.font] ?? 0) }
    let fonts = Set(zip(styles, smaller).filter(\.1).map(\.0.font))
    for index in scalars.indices where fonts.contains(styles[styleIndices[index]].font) {
      let isSmall = smaller[styleIndices[index]]
      scalars[index] = isSmall ? Folding.lower(scalars[index]) : upper(scalars[index])
    }
  }

  private func upper(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: scalar - 0x20
    case 0xFF: 0x178
    case 0x153: 0x152
    default: scalar
    }
  }
}
