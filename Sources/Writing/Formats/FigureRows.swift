import Language
import Records

/// The figures of a record as rows of words: what a reader copies into a table.
struct FigureRows {
  static let columns = ["valeur", "unité", "quoi", "où", "quand", "page", "contrôle"]
  let rows: [[String]]

  init(_ record: CommuniqueRecord, decimalMark: String = ",") {
    rows = record.figures.map { figure in
      [
        Self.value(figure, decimalMark), figure.unit ?? "", Self.what(figure), Self.place(figure, record), figure.period ?? "",
        String(figure.source.page), Self.check(figure, record),
      ]
    }
  }

  private static func value(_ figure: FigureRecord, _ decimalMark: String) -> String {
    let numbers = [figure.value, figure.low, figure.high].compactMap { $0?.description.replacing(".", with: decimalMark) }
    let sign =
      switch figure.direction {
      case .increase: "+"
      case .decrease: "-"
      default: ""
      }
    return sign + numbers.joined(separator: "..")
  }

  private static func what(_ figure: FigureRecord) -> String {
    let noun = [figure.counted, figure.of.map { "part de " + $0 }, figure.per.map { "par " + $0 }].compactMap { $0 }
    return noun.isEmpty ? figure.text : noun.joined(separator: ", ")
  }

  private static func place(_ figure: FigureRecord, _ record: CommuniqueRecord) -> String {
    record.places.first { $0.id == figure.place }?.name ?? figure.scope ?? ""
  }

  /// The worst that a check says of the figure.
  private static func check(_ figure: FigureRecord, _ record: CommuniqueRecord) -> String {
    let checks = record.checks.filter { $0.refs.contains(figure.id) }
    let worst = checks.first { $0.status == .error } ?? checks.first { $0.status == .warning } ?? checks.first
    return worst.map { $0.status == .ok ? "ok" : $0.code } ?? ""
  }
}
