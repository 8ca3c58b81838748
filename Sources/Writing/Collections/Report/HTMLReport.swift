import Documents
import Records

/// `report.html`: one page that needs nothing else: counts, failures and findings with their reasons, a timeline, a map of places.
///
/// The rows of the table come as the inputs do; the figures that need all of them come last in the file and first on the page.
struct HTMLReport: CollectionFormat {
  let path = "report.html"
  private let language: UserLanguage
  private var counts = ReportCounts()
  private var timeline = Timeline()
  private var map = PlaceMap()

  /// A report in a language; what validation found stays in the French of the records.
  init(language: UserLanguage) { self.language = language }

  func beginning() -> [UInt8] {
    Array(
      """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(language.say("Communiqués : rapport de lecture", "Communiqués: reading report"))</title>
      <style>
      \(reportStyle)
      </style>
      </head>
      <body>
      <section id="rows">
      <h2>\(language.say("Échecs et constats", "Failures and findings"))</h2>
      <table>
      <thead><tr>\(columns.map { "<th><button>\($0)</button></th>" }.joined())</tr></thead>
      <tbody data-none="\(language.say("Rien à signaler.", "Nothing to report."))">

      """.utf8)
  }

  mutating func piece(for entry: CollectionEntry) -> [UInt8] {
    counts.count(entry)
    if let failure = entry.failure {
      let kind = language.say("échec", "failure")
      return row(entry.file, "", kind, failure.code, failure.message(in: language), in: failure.english == nil ? .french : language)
    }
    guard let overview = entry.overview else { return [] }
    timeline.count(overview.issued?.value)
    map.count(overview.places)
    return overview.checks.filter { $0.status != .ok }.flatMap { check in
      let kind = check.status == .error ? language.say("erreur", "error") : language.say("avertissement", "warning")
      return row(entry.file, overview.issued?.value ?? "", kind, check.code, check.message, in: .french)
    }
  }

  func ending() -> [UInt8] {
    Array(
      """
      </tbody>
      </table>
      </section>
      <section id="places">
      <h2>\(language.say("Lieux cités", "Places named"))</h2>
      \(map.svg(in: language))
      </section>
      <section id="timeline">
      <h2>\(language.say("Communiqués par mois", "Releases by month"))</h2>
      \(timeline.svg(in: language))
      </section>
      <section id="counts">
      <h1>\(language.say("Rapport de lecture", "Reading report"))</h1>
      \(counts.html(in: language))
      </section>
      <script>
      \(reportScript)
      </script>
      </body>
      </html>

      """.utf8)
  }

  private var columns: [String] { ["Document", "Date", language.say("Nature", "Kind"), "Code", "Message"] }

  /// - Parameter messageLanguage: The language of the last cell.
  private func row(_ cells: String..., in messageLanguage: UserLanguage) -> [UInt8] {
    let isForeign = messageLanguage != language
    let tags = cells.indices.map { isForeign && $0 == cells.count - 1 ? "<td lang=\"\(messageLanguage.rawValue)\">" : "<td>" }
    return Array(("<tr>" + zip(tags, cells).map { $0 + escapedHTML($1) + "</td>" }.joined() + "</tr>\n").utf8)
  }
}

/// Text as it stands in HTML.
func escapedHTML(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
}

private let reportStyle = """
  body { display: flex; flex-direction: column; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1e1e1e; background: #fff }
  #counts { order: 1 } #timeline { order: 2 } #rows { order: 3 } #places { order: 4 }
  dl { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem } dt { color: #555 } dd { margin: 0; font-size: 1.8rem; font-weight: 600 }
  table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ddd; overflow-wrap: anywhere }
  th { white-space: nowrap; background: #f5f5fe } th button { all: unset; cursor: pointer } th button:focus-visible { outline: 2px solid #000091 }
  [aria-sort=ascending] button::after { content: " ↑" } [aria-sort=descending] button::after { content: " ↓" }
  tbody:not(:has(tr))::after { content: attr(data-none); padding: .3rem .6rem } svg { max-width: 100%; height: auto } rect { fill: #000091 } circle { fill: #c9191e; fill-opacity: .6 } text { font-size: 10px; fill: #555 }
  """

private let reportScript = """
  const heads = document.querySelectorAll("th"), body = document.querySelector("tbody");
  heads.forEach((head, column) => head.firstChild.addEventListener("click", () => {
    const goesUp = head.ariaSort !== "ascending", text = row => row.cells[column].textContent;
    heads.forEach(other => other.ariaSort = other === head ? (goesUp ? "ascending" : "descending") : null);
    [...body.rows].sort((a, b) => (goesUp ? 1 : -1) * text(a).localeCompare(text(b), "fr", {numeric: true})).forEach(row => body.append(row));
  }));
  """
