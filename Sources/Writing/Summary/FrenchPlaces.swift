import Language
import Records

extension PlaceRecord {
  /// «à Gennevilliers», «au Havre», «aux Herbiers».
  var locative: String {
    if name.hasPrefix("Le ") { return "au " + name.dropFirst(3) }
    return name.hasPrefix("Les ") ? "aux " + name.dropFirst(4) : "à " + name
  }

  /// «Herbiers», after «aux».
  var bareName: Substring { name.hasPrefix("Le ") ? name.dropFirst(3) : name.hasPrefix("Les ") ? name.dropFirst(4) : name[...] }

  /// «de Vichy», «d’Accous», «du Havre», «de la Seine-Maritime», «des Landes».
  var genitive: String {
    switch kind {
    case .department: insee.flatMap { Gazetteer.department(code: $0)?.place.article }.map { Self.genitive(name, $0) } ?? genitiveOfName
    case .region:
      Gazetteer.lookup(name).lazy.map(\.place).first { $0.kind == .region }.map { Self.genitive(name, $0.article) } ?? genitiveOfName
    default: genitiveOfName
    }
  }

  private var genitiveOfName: String {
    if name.hasPrefix("Le ") { return "du " + name.dropFirst(3) }
    if name.hasPrefix("Les ") { return "des " + name.dropFirst(4) }
    return (Elision.applies(before: name) ? "d’" : "de ") + name
  }

  private static func genitive(_ name: String, _ article: Gazetteer.Article) -> String {
    let bare = (Elision.applies(before: name) ? "d’" : "de ") + name
    guard !name.contains("-et-") else { return bare }
    switch article {
    case .le: return "du " + name
    case .la: return name.hasPrefix("La ") ? "de " + name : "de la " + name
    case .les: return "des " + name
    case .elided: return "de l’" + name
    case .none: return bare
    }
  }
}
