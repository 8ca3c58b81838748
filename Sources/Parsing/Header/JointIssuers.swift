import Language

/// Finds who issues a joint release beside the first office: «Préfets du Lot et de l’Aveyron», «Préfecture du Lot – Parquet de Cahors».
///
/// The services of a prefecture are part of it, and so is a region’s prefecture of that of its seat: neither makes a release joint.
struct JointIssuers {
  let finder: IssuerFinder
  let first: IssuingOffice?
  private var tokens: Tokens { finder.zone.tokens }

  /// Their names, in reading order.
  var names: [String] {
    guard let first else { return [] }
    var names: [String] = []
    for block in finder.zone.letterhead.map({ finder.zone.blocks[$0] }) {
      for office in offices(in: block) where isOther(office, than: first) {
        guard let name = office.name, !names.contains(name) else { continue }
        names.append(name)
      }
    }
    return names
  }

  private func offices(in block: Range<Int>) -> [IssuingOffice] {
    block.filter { opens($0, in: block) }.flatMap { token in
      tokens.value(token, in: Self.plurals) == nil
        ? [finder.office(at: token)].compactMap(\.self) : prefectures(after: token, in: block)
    }
  }

  /// The prefectures of each département that a plural names.
  private func prefectures(after token: Int, in block: Range<Int>) -> [IssuingOffice] {
    (token + 1..<block.upperBound).compactMap { name in
      PlaceNameReader.read(at: name, in: tokens, where: { $0.kind == .department }).map {
        IssuingOffice(name: IssuerName.prefecture(of: $0.place), kind: "prefecture", department: $0.place.code)
      }
    }
  }

  /// An office named by itself, at the start of its block or after a dash or «et», not within the name of another.
  private func opens(_ token: Int, in block: Range<Int>) -> Bool {
    var before = token - 1
    if before >= block.lowerBound, tokens.value(before, in: Self.articles) != nil { before -= 1 }
    if before < block.lowerBound || tokens.has(before + 1, .lineStart) || isSetOff(before + 1) { return true }
    return tokens.isMark(before, .dash, .bar, .slash) || tokens.has(before, .cellEnd) || tokens.value(before, in: Self.and) != nil
  }

  /// In other letters after a house in capitals: «PRÉFÈTE DES LANDES Agence régionale de santé».
  private func isSetOff(_ token: Int) -> Bool {
    tokens.has(token, .capital) && !tokens.has(token, .allCaps) && tokens.has(token - 1, .allCaps)
  }

  private func isOther(_ office: IssuingOffice, than first: IssuingOffice) -> Bool {
    guard Self.kinds.contains(office.kind), office.name != first.name else { return false }
    guard office.kind != "academy" || first.kind != "academy" else { return false }
    return office.kind != "prefecture" || office.department != first.department && !office.isRegional
  }

  private static let kinds: Set = ["prefecture", "ars", "court", "academy", "commune"]
  private static let plurals = WordClass("several offices", ["préfets", "préfètes", "préfectures"])
  private static let articles = WordClass("article", ["le", "la", "les", "l"])
  private static let and = WordClass("and", ["et"])
}
