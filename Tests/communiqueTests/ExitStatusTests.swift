import Foundation
import Testing

/// What the exit status says, as the help and the README promise it.
@Suite struct ExitStatusTests {
  private let faulty = "Samples/bilan-habitat-indigne-seine-maritime.pdf"
  private let sound = "Samples/saint-sylvestre-bas-rhin.pdf"

  @Test func `0: done, whatever the checks found`() throws {
    #expect(try Program.run("extract", faulty).status == 0)
    #expect(try Program.run("validate", "--fail-on", "never", faulty).status == 0)
    #expect(try Program.run("validate", sound).status == 0)
  }

  @Test func `1: findings at the level asked for`() throws {
    #expect(try Program.run("validate", faulty).status == 1)
    #expect(try Program.run("extract", "--fail-on", "error", faulty).status == 1)
  }

  @Test(arguments: [
    ["extract"], ["extract", "--format", "pdf", "x.pdf"], ["nonsense"], ["batch", "Samples"], ["parse", "--reference-date", "27/11"],
  ]) func `2: usage`(arguments: [String]) throws {
    let result = try Program.shell("communique " + arguments.joined(separator: " "))
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(!result.messages.isEmpty)
  }

  @Test func `3 where some inputs failed, 4 where none could be read`() throws {
    #expect(try Program.run("extract", "absent.pdf", sound).status == 3)
    #expect(try Program.run("extract", "absent.pdf").status == 4)
    #expect(try Program.run("validate", "absent.pdf").status == 4)
    #expect(try Program.run("batch", "absent", "--output", "/tmp/never").status == 4)
  }

  @Test func `where two apply, the larger`() throws {
    #expect(try Program.run("validate", faulty, "absent.pdf").status == 3)
  }
}
