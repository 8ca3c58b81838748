import Foundation
import Testing

/// What a batch promises when it is killed, stopped, or refused the disk. `make test-faults` is the long form.
@Suite(.serialized) struct BatchFaultTests {
  @Test func killedWorkersCostNothing() throws {
    let folder = try BatchFolder(150)
    let clean = folder.scratch.path("clean")
    #expect(try folder.run(output: clean).status == 0)
    var kills = 0
    while kills < 50 {
      try? FileManager.default.removeItem(atPath: folder.output)  // the first round finds none
      let batch = try folder.start()
      while batch.isRunning {
        usleep(.random(in: 5_000...150_000))
        if kills < 50, let worker = batch.workers.randomElement(), kill(worker, SIGKILL) == 0 { kills += 1 }
      }
      #expect(batch.wait() == 0)
      #expect(try folder.outputs() == folder.outputs(clean))
    }
  }

  @Test(arguments: [false, true])
  func aKilledBatchGoesOnWhereItWas(_ killsTheWorkersToo: Bool) throws {
    let folder = try BatchFolder(100)
    let clean = folder.scratch.path("clean")
    #expect(try folder.run(output: clean).status == 0)
    for _ in 0..<6 {
      let batch = try folder.start()
      usleep(.random(in: 20_000...400_000))
      kill(killsTheWorkersToo ? -batch.pid : batch.pid, SIGKILL)
      _ = batch.wait()
    }
    #expect(try folder.run().status == 0)
    #expect(try folder.outputs() == folder.outputs(clean))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func aSignalFinishesWhatIsInHand(_ signal: Int32) throws {
    let folder = try BatchFolder(400)
    let batch = try folder.start()
    while batch.isRunning && !FileManager.default.fileExists(atPath: folder.output + "/0000.json") { usleep(2_000) }
    let asked = ContinuousClock.now
    kill(batch.pid, signal)
    #expect(batch.wait() == 128 + signal)
    #expect(ContinuousClock.now - asked < .seconds(10))
    #expect(try folder.run().status == 0)
    #expect(try folder.lines("records.jsonl").count == 400)
  }

  @Test func oneFolderHasOneRun() throws {
    let folder = try BatchFolder(200)
    let batch = try folder.start()
    while batch.isRunning && !FileManager.default.fileExists(atPath: folder.output + "/0000.json") { usleep(2_000) }
    let second = try folder.run()
    #expect(second.status == 75)
    #expect(second.messages.contains("processus \(batch.pid)"))
    kill(batch.pid, SIGKILL)
    _ = batch.wait()
    #expect(try folder.run().status == 0)
  }

  @Test func aFullDiskIsSaidAndGoneOnFrom() throws {
    let folder = try BatchFolder(20)
    let full = try Program.shell("trap '' XFSZ; ulimit -f 2; communique batch '\(folder.input)' --output '\(folder.output)'")
    #expect(full.status == 5)
    #expect(full.messages.contains("écriture impossible"))
    #expect(try folder.run().status == 0)
    #expect(try folder.lines("records.jsonl").count == 20)
  }
}
