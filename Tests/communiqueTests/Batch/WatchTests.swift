import Foundation
import Testing

/// `communique watch`, as a service runs it.
@Suite struct WatchTests {
  @Test func whatArrivesIsReadOnceItIsWhole() throws {
    let folder = try BatchFolder(1)
    let watch = try folder.startWatch(settling: 3)
    #expect(try folder.waits { files($0) == ["0000.pdf"] })
    let pdf = try Data(contentsOf: URL(filePath: folder.input + "/0000.pdf"))
    let arriving = folder.input + "/late.pdf"
    for part in 1...6 {
      try pdf.prefix(pdf.count * part / 6).write(to: URL(filePath: arriving))
      usleep(400_000)
      #expect(try part == 6 || files(folder.lines("status.jsonl")) == ["0000.pdf"], "read while it was being written")
    }
    #expect(try folder.waits { files($0) == ["0000.pdf", "late.pdf"] && $0.allSatisfy { $0["status"] as? String == "done" } })
    try FileManager.default.removeItem(atPath: arriving)
    #expect(try folder.waits { files($0) == ["0000.pdf"] })
    kill(watch.pid, SIGTERM)
    #expect(watch.wait() == 128 + SIGTERM)
  }

  @Test func aRestartReadsNothingAgain() throws {
    let folder = try BatchFolder(3)
    var watch = try folder.startWatch()
    #expect(try folder.waits { files($0).count == 3 })
    kill(watch.pid, SIGKILL)
    _ = watch.wait()
    let before = try folder.outputs()
    let read = try folder.modificationTimes()
    try FileManager.default.removeItem(atPath: folder.input + "/0002.pdf")
    try folder.write("new.pdf", "")
    watch = try folder.startWatch()
    #expect(try folder.waits { files($0) == ["0000.pdf", "0001.pdf", "new.pdf"] })
    kill(watch.pid, SIGINT)
    #expect(watch.wait() == 128 + SIGINT)
    let after = try folder.outputs()
    #expect(after["0001.json"] == before["0001.json"] && after["0002.json"] == nil)
    #expect(try folder.modificationTimes()["0001.json"] == read["0001.json"])
    let clean = folder.scratch.path("clean")
    #expect(try folder.run(output: clean).status == 3)
    #expect(try folder.outputs() == folder.outputs(clean))
  }

  @Test func aFolderThatIsGoneForAWhileIsNotEmptied() throws {
    let folder = try BatchFolder(2)
    let watch = try folder.startWatch()
    #expect(try folder.waits { files($0).count == 2 })
    try FileManager.default.moveItem(atPath: folder.input, toPath: folder.input + ".away")
    sleep(3)
    #expect(try files(folder.lines("status.jsonl")).count == 2)
    try FileManager.default.moveItem(atPath: folder.input + ".away", toPath: folder.input)
    try folder.write("new.pdf", "")
    #expect(try folder.waits { files($0).count == 3 })
    kill(watch.pid, SIGTERM)
    #expect(watch.wait() == 128 + SIGTERM)
  }

  @Test func theOutputLiesOutsideOfWhatIsWatched() throws {
    let folder = try BatchFolder(1)
    try FileManager.default.createDirectory(atPath: folder.input + "/deep", withIntermediateDirectories: false)
    symlink(folder.input, folder.scratch.path("link"))
    for output in ["in", "in/out", "in/deep/a/b", "link/out", "in/../in/out"] {
      let result = try Program.run("watch", folder.input, "--output", folder.scratch.path(output))
      #expect(result.status == 2 && result.messages.contains("Donnez un autre dossier de sortie"), "\(output): \(result.messages)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.input).sorted() == ["0000.pdf", "deep"])
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let result = try Program.run("watch", "absent", "--output", "/tmp/never")
    #expect(result.status == 4 && result.messages == "absent : ce dossier n’existe pas. Vérifiez le chemin.\n")
  }

  private func files(_ status: [[String: Any]]) -> [String] { status.compactMap { $0["file"] as? String } }
}

extension BatchFolder {
  /// Starts a watch that is quick to look.
  fileprivate func startWatch(settling seconds: Int = 1) throws -> RunningBatch {
    try RunningBatch(["watch", input, "--output", output, "--settle", "\(seconds)", "--rescan", "1", "--quiet"])
  }

  /// Whether the rows of `status.jsonl` come to be as they should within a minute.
  fileprivate func waits(for condition: ([[String: Any]]) -> Bool) throws -> Bool {
    for _ in 0..<600 {
      if FileManager.default.fileExists(atPath: output + "/status.jsonl"), try condition(lines("status.jsonl")) { return true }
      usleep(100_000)
    }
    return false
  }

  /// When each output was last written.
  fileprivate func modificationTimes() throws -> [String: Date] {
    try outputs().keys.reduce(into: [:]) { times, name in
      times[name] = try FileManager.default.attributesOfItem(atPath: output + "/" + name)[.modificationDate] as? Date
    }
  }
}
