import Language

/// The hours of an agenda, each with the day that it stands below: «9 h 30 : réunion des maires» under «Lundi 4 mars».
struct AgendaHours {
  let dates: [DateMention]
  let tokens: Tokens

  /// The indices of each hour that begins its line and of the day that fills a line above it, in reading order.
  var pairs: [(hour: Int, day: Int)] {
    var pairs: [(hour: Int, day: Int)] = []
    var day: Int?
    for (index, date) in dates.enumerated() where date.kind == .date || isHour(date) {
      let sentence = tokens.sentence(around: date.source.tokens.lowerBound)
      let opens = isMarks(sentence.lowerBound..<date.source.tokens.lowerBound)
      if date.kind == .date, opens, tokens.block(of: date.source.tokens.lowerBound).role != .table,
        isMarks(date.source.tokens.upperBound..<max(sentence.upperBound, date.source.tokens.upperBound))
      {
        day = index
      } else if let heading = day, opens, isHour(date), opensRow(sentence.lowerBound), isNear(heading, index) {
        pairs.append((index, heading))
      }
    }
    return pairs
  }

  private func isHour(_ date: DateMention) -> Bool { date.value.utf8.first == UInt8(ascii: "T") }

  /// Whether nothing stands before a token in its row or block.
  private func opensRow(_ token: Int) -> Bool {
    token == 0 || tokens.block(of: token).role != .table || tokens.has(token - 1, .rowEnd) || tokens.has(token - 1, .blockEnd)
  }

  /// Whether no word or number stands in a range.
  private func isMarks(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens.has($0, .mark) || tokens.has($0, .cellEnd) }
  }

  /// Whether one page's worth of items lies between at most.
  private func isNear(_ day: Int, _ hour: Int) -> Bool {
    tokens.blocks[dates[hour].source.tokens.lowerBound] - tokens.blocks[dates[day].source.tokens.lowerBound] <= 16
  }
}
