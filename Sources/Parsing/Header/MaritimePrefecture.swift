import Language

/// Reads the three maritime prefectures of the mainland, which are no département’s.
enum MaritimePrefecture {
  /// The kind of issuer.
  static let kind = "maritime_prefecture"

  /// The office of «Préfecture maritime de la Manche et de la mer du Nord», «Préfet maritime de l’Atlantique».
  static func office(at head: Int, in tokens: Tokens) -> IssuingOffice? {
    var next = head + 1
    while tokens.has(next, .cellEnd), next < head + 3 { next += 1 }
    guard tokens.value(next, in: maritime) != nil else { return nil }
    let sea = (next + 1..<min(next + 8, tokens.count)).lazy.compactMap { tokens.value($0, in: seas) }.first
    return IssuingOffice(name: sea.map { names[$0] } ?? "Préfecture maritime", kind: kind, department: nil)
  }

  private static let maritime = WordClass("maritime", ["maritime"])
  private static let seas = WordClass("sea of a maritime prefecture", ["manche": 0, "atlantique": 1, "méditerranée": 2])
  private static let names = [
    "Préfecture maritime de la Manche et de la mer du Nord", "Préfecture maritime de l’Atlantique",
    "Préfecture maritime de la Méditerranée",
  ]
}
