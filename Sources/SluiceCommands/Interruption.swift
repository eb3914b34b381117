// SPDX-License-Identifier: Apache-2.0

import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs `body` and cancels it at the first interrupt or request to end; the next one kills.
func untilInterrupted<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) async -> Value
{
  let task = Task { await body() }
  let sources = [SIGINT, SIGTERM].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      task.cancel()
      signal(number, SIG_DFL)
    }
    source.resume()
    return source
  }
  let value = await task.value
  for source in sources { source.cancel() }
  return value
}
