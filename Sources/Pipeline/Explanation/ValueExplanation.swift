import Documents
import Language
import Parsing
import Records
import Validation

/// How the value of a mention was made.
struct ValueExplanation {
  private let id: String
  private let record: CommuniqueRecord
  private let language: UserLanguage

  init(_ id: String, _ record: CommuniqueRecord, _ language: UserLanguage) {
    (self.id, self.record, self.language) = (id, record, language)
  }

  var lines: [String] {
    switch id.first {
    case "d": record.dates.first { $0.id == id }.map(lines) ?? []
    case "f": record.figures.first { $0.id == id }.map(lines) ?? []
    case "p": record.places.first { $0.id == id }.map(lines) ?? []
    case "o": record.officials.first { $0.id == id }.map(lines) ?? []
    case "c": record.contacts.first { $0.id == id }.map(lines) ?? []
    case "l": record.links.first { $0.id == id }.map(lines) ?? []
    default: []
    }
  }

  private func say(_ french: String, _ english: String) -> String { language.say(french, english) }

  private func line(_ french: String, _ english: String, _ text: String?) -> String? {
    text.map { say("\(french) : \($0)", "\(english): \($0)") }
  }

  // MARK: Dates

  private func lines(for date: DateRecord) -> [String] {
    let covers = [date.start, date.end].compactMap { $0 }.joined(separator: " – ")
    return [
      line("Valeur", "Value", "\(date.value) (\(date.kind.rawValue))"), line("D’où", "Basis", basis(of: date)),
      line("Couvre", "Covers", covers.isEmpty ? nil : covers), line("Nuance", "Modifier", date.modifier?.rawValue),
      line("Rôle", "Role", date.role?.rawValue),
    ].compactMap { $0 }
  }

  private func basis(of date: DateRecord) -> String {
    let issued = record.issued.map {
      say(" (communiqué du \($0.value), \($0.basis.rawValue))", " (release of \($0.value), \($0.basis.rawValue))")
    }
    switch date.basis {
    case .explicit: return say("tout est écrit", "all of it is written")
    case .inferred: return say("une partie vient du contexte", "part of it comes from the context") + (issued ?? "")
    case .relative: return say("comptée à partir du communiqué", "counted from the release") + (issued ?? "")
    }
  }

  // MARK: Figures

  private func lines(for figure: FigureRecord) -> [String] {
    let value = figure.value.map(\.french) ?? [figure.low, figure.high].compactMap { $0?.french }.joined(separator: " – ")
    let unit = figure.unit.map { " " + $0 } ?? ""
    let bounds = figure.bounds.flatMap { $0.low == $0.high ? nil : "\($0.low.french) – \($0.high.french)" }
    let place = figure.place.flatMap { id in record.places.first { $0.id == id }?.name }
    let cell = figure.cell.map {
      say("tableau \($0.table), ligne \($0.row), colonne \($0.column)", "table \($0.table), row \($0.row), column \($0.column)")
    }
    return [
      line("Valeur", "Value", "\(value)\(unit) (\(figure.kind.rawValue))"), line("Nuance", "Qualifier", figure.qualifier?.rawValue),
      line("Peut valoir", "May stand for", bounds), line("Sens", "Direction", figure.direction?.rawValue),
      line("Compte", "Counts", figure.counted), line("Du tout", "Of", figure.of), line("Par", "Per", figure.per),
      line("Périmètre", "Scope", figure.scope), line("Période", "Period", figure.period), line("Lieu", "Place", place),
      line("Comparé à", "Compared with", figure.comparison), line("Case", "Cell", cell),
    ].compactMap { $0 }
  }

  // MARK: Entities

  private func lines(for place: PlaceRecord) -> [String] {
    let code = place.insee.map { ", \($0)" } ?? ""
    let mentions = place.mentions.map(\.text).joined(separator: " | ")
    return [
      line("Valeur", "Value", "\(place.name) (\(place.kind.rawValue)\(code))"), line("Département", "Département", place.department),
      line("Candidats", "Candidates", place.candidates?.joined(separator: ", ")), line("Mentions", "Mentions", mentions),
    ].compactMap { $0 }
  }

  private func lines(for official: OfficialRecord) -> [String] {
    let functions = official.functions.map { [$0.title, $0.territory, $0.organisation].compactMap { $0 }.joined(separator: ", ") }
    return [
      line("Nom", "Name", official.name), line("Fonctions", "Functions", functions.joined(separator: " ; ")),
      line("Mentions", "Mentions", official.mentions.map(\.text).joined(separator: " | ")),
    ].compactMap { $0 }
  }

  private func lines(for contact: ContactRecord) -> [String] {
    [
      line("Valeur", "Value", "\(contact.value) (\(contact.kind.rawValue))"), line("E.164", "E.164", contact.e164),
      line("Titulaire", "Holder", contact.holder),
    ].compactMap { $0 }
  }
}
