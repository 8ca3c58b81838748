import Language

/// Recognises «https://www.lot.gouv.fr/Actualites», «www.sytadin.fr»; the mark that ends the sentence is left out.
struct WebAddress: ContactRule {
  let id = "contact.web-address"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("http", "https")
        Token.mark(.colon)
        Token.mark(.slash)
        Token.mark(.slash)
      }
      Pattern {
        Token.word("www")
        Token.mark(.stop).glued()
      }
    }
    Pattern.scan(AddressPath())
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    [FoundContact(range: match.range, kind: .url, value: AddressChain.healed(match.range, in: match.tokens))]
  }
}

/// Reads the rest of a URL: all that is glued, over a line broken after a hyphen, without closing punctuation.
struct AddressPath: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    var end = token
    while end < tokens.count, !tokens.has(end, .cellEnd), !isStop(end, in: tokens) {
      guard end == token || isTied(end, in: tokens) else { break }
      end += 1
    }
    while end > token, isClosing(end - 1, in: tokens) { end -= 1 }
    return end > token ? end : nil
  }

  private func isStop(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.isMark(token, .openQuote, .closeQuote, .quote, .closeParenthesis, .comma, .semicolon, .less, .greater, .bar, .bullet, .ellipsis)
  }

  private func isTied(_ token: Int, in tokens: Tokens) -> Bool {
    if !tokens.traits[token].isDisjoint(with: [.glued, .hyphened]) { return true }
    guard tokens.has(token - 1, .glued), tokens.has(token, .word), !tokens.has(token, .capital) else { return false }
    if tokens.isMark(token - 1, .hyphen, .underscore) { return true }
    return tokens.isMark(token - 1, .slash) && tokens.has(token, .lineStart) && tokens.has(token + 1, .hyphened)
  }

  private func isClosing(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.isMark(token, .stop, .colon, .exclamation, .question, .apostrophe, .hyphen, .asterisk, .openParenthesis)
  }
}
