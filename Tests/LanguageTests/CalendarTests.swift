import Foundation
import Testing

@testable import Language

/// The calendar against others: Foundation day by day, two libraries of public holidays year by year.
@Suite struct CalendarTests {
  @Test func agreesWithFoundationEveryDayFrom1900To2100() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1)).daysSince1970
    let last = try #require(CalendarDate(year: 2100, month: 12, day: 31)).daysSince1970
    for days in first...last {
      let day = CalendarDate(daysSince1970: days)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: Date(timeIntervalSince1970: Double(days) * 86_400))
      let same =
        day.year == parts.year && day.month == parts.month && day.day == parts.day && day.weekday % 7 + 1 == parts.weekday
        && day.isoWeek.number == parts.weekOfYear && day.isoWeek.year == parts.yearForWeekOfYear && day.daysSince1970 == days
      if !same { Issue.record("\(day) is \(parts)") }
    }
  }

  @Test(arguments: [
    (2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"), (1961, "1961-04-02"), (2038, "2038-04-25"), (1818, "1818-03-22"),
  ])
  func findsEaster(_ year: Int, _ day: String) { #expect(CalendarDate.easter(of: year).description == day) }

  @Test func findsMondaysByWeek() throws {
    #expect(CalendarDate(isoWeek: 49, of: 2023)?.description == "2023-12-04")
    #expect(CalendarDate(isoWeek: 1, of: 2021)?.description == "2021-01-04")
    #expect(CalendarDate(isoWeek: 53, of: 2020)?.description == "2020-12-28")
    #expect(CalendarDate(isoWeek: 53, of: 2023) == nil)
    #expect(CalendarDate(isoWeek: 54, of: 2020) == nil)
  }

  @Test func refusesDaysThatAreNone() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 13, day: 1) == nil)
  }

  /// The fixture is what PyPI `holidays` and `jours-feries-france` say (`scripts/make_holidays.py`).
  ///
  /// They differ between them: `holidays` leaves out Whit Monday in 2005 to 2007, when it was worked by default though still a public holiday, and
  /// adds days off by custom in Guadeloupe and Martinique (Mid-Lent, Good Friday, Victor Schœlcher).
  @Test func agreesOnPublicHolidaysFrom1990To2050() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/holidays.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2 * 7 * 61)
    for line in lines {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      let year = try #require(Int(fields[2]))
      let department = fields[1].isEmpty ? nil : String(fields[1])
      var days = Set(Holiday.publicDays(in: year, department: department))
      if fields[0] == "holidays", (2005...2007).contains(year) { days.remove(Holiday.whitMonday.day(in: year)) }
      if fields[0] == "holidays" { days.formUnion(customaryDays(in: year, department: department)) }
      let text = days.sorted().map { $0.description.dropFirst(5).filter { $0 != "-" } }.joined(separator: " ")
      #expect(text == fields[3], "\(line)")
    }
  }

  private func customaryDays(in year: Int, department: String?) -> [CalendarDate] {
    let schoelcher = CalendarDate(year: year, month: 7, day: 21)
    switch department {
    case "971": return [CalendarDate.easter(of: year).adding(days: -24), Holiday.goodFriday.day(in: year)] + [schoelcher].compactMap { $0 }
    case "972": return [schoelcher].compactMap { $0 }
    default: return []
    }
  }

  @Test(arguments: [
    (Holiday.mothersDay, 2024, "2024-05-26"), (.mothersDay, 2023, "2023-06-04"), (.fathersDay, 2024, "2024-06-16"),
    (.ascension, 2024, "2024-05-09"),
    (.whitMonday, 2024, "2024-05-20"), (.shroveTuesday, 2024, "2024-02-13"), (.goodFriday, 2024, "2024-03-29"),
    (.newYearsEve, 2023, "2023-12-31"),
  ])
  func findsFeasts(_ feast: Holiday, _ year: Int, _ day: String) { #expect(feast.day(in: year).description == day) }
}
