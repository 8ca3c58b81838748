/// Whether the scalars are what stands before the text of a list item.
///
/// A bullet, also one of Word's from the private use area; a dash; a number or letter with `.`, `)`, `°` or `-` after it.
func isListMarker(_ scalars: ArraySlice<UInt32>) -> Bool {
  guard let first = scalars.first, let last = scalars.last else { return false }
  if scalars.count == 1 { return isBullet(first) || isDash(first) || first == 0x6F }
  let isClosed = last == 0x2E || last == 0x29 || last == 0xB0 || last == 0x2D
  return isClosed
    && (scalars.dropLast().allSatisfy(isDigit) || scalars.count == 2 && isLetter(first))
}

/// Whether a scalar is a bullet that never stands inside a sentence.
func isBullet(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0xB7, 0x27A2, 0x27A4, 0x2794, 0x2192, 0x21D2, 0x21E8, 0x2612,
    0x25A0...0x25FF, 0x2713, 0x2714, 0x2756, 0x2B25, 0x2B9A, 0x2751, 0xF020...0xF0FF:
    true
  default: false
  }
}

/// Whether a scalar is a hyphen, a dash or a minus sign.
func isDash(_ scalar: UInt32) -> Bool {
  scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
}

/// Whether a scalar is a digit from 0 to 9.
func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

/// Whether a scalar is a Latin letter, accents included.
func isLetter(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: true
  default: false
  }
}

/// Whether a scalar is a Latin letter in lower case.
func isLowerCase(_ scalar: UInt32) -> Bool {
  isLetter(scalar)
    && ((0x61...0x7A).contains(scalar) || (0xDF...0xFF).contains(scalar)
      || scalar >= 0x100 && scalar <= 0x137 && scalar % 2 == 1
      || scalar >= 0x14A && scalar != 0x178 && scalar % 2 == 1)
}

/// Whether a scalar is a Latin letter in upper case.
func isUpperCase(_ scalar: UInt32) -> Bool { isLetter(scalar) && !isLowerCase(scalar) }

/// Whether a scalar ends a sentence or a part of one: `.`, `!`, `?`, `:`, `;`, `…`, a closing quotation mark.
func isTerminal(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2026, 0xBB, 0x201D: true
  default: false
  }
}
