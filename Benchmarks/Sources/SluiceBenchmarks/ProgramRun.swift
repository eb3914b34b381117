// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc

/// What one run of a program cost, as the system counted it.
struct ProgramRun {
  /// Time of all threads and of programs that it started, user and system.
  let processorSeconds: Double

  /// Time on the clock.
  let wallSeconds: Double

  /// The most memory that it held, in bytes.
  ///
  /// Linux counts the program that started it too, up to the moment when the new one takes over, so
  /// that nothing below this program's own peak can be seen.
  let peakMemory: Int

  /// This program's own peak so far, in bytes; the least that `peakMemory` can be.
  static var leastPeakMemory: Int {
    var usage = rusage()
    unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss * 1_024
  }

  /// Runs `program`, found on the `PATH` unless it has a slash, and waits for its end.
  ///
  /// Standard output and standard error go to the file `output` together.
  ///
  /// - Throws: `BenchmarkError` when it cannot be started or does not exit with 0.
  init(_ program: String, _ arguments: [String], output: String) throws {
    // `unsafe`: `posix_spawnp` and `wait4` take pointers, none of which outlives its call.
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)

    let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let clock = ContinuousClock()
    let start = clock.now
    var child: pid_t = 0
    let failure = unsafe withCStrings([program] + arguments) { arguments in
      unsafe withCStrings(variables) { variables in
        unsafe posix_spawnp(&child, program, &actions, nil, arguments, variables)
      }
    }
    if failure != 0 { throw BenchmarkError("cannot start '\(program)'") }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(child, &status, 0, &usage) == -1 && errno == EINTR {}
    wallSeconds = (clock.now - start) / .seconds(1)
    if status != 0 {
      let command = ([program] + arguments).joined(separator: " ")
      let said = String(decoding: try contents(ofFile: output).suffix(2_000), as: UTF8.self)
      // The lower seven bits are a signal; without one the exit code stands above them.
      let end = status & 0x7F == 0 ? "exit code \(status >> 8)" : "signal \(status & 0x7F)"
      throw BenchmarkError("'\(command)' ended with \(end):\n\(said)")
    }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    processorSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    peakMemory = usage.ru_maxrss * 1_024
  }
}

/// Calls `body` with copies of `strings` in the form that C has them, ended by a null pointer.
private func withCStrings(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
) -> Int32 {
  let copies = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { unsafe copies.forEach { unsafe free($0) } }
  return unsafe body(copies)
}
