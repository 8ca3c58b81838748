import Dispatch
import Synchronization

/// A value that another thread makes while its owner goes on; who asks for it before it is there waits.
final class Upcoming<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let work = DispatchGroup()

  /// Starts to make the value.
  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: work) { self.made.withLock { $0 = make() } }
  }

  /// The value.
  var value: Value {
    while true {
      if let value = made.withLock({ $0 }) { return value }
      work.wait()
    }
  }
}
