// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PipelineRunner
import Synchronization

/// Shows what a run tells: diagnostics as they come, and progress on a line that is written over.
final class RunReporter: Sendable {
  private struct State {
    var isLineShown = false
    var lastShown: SuspendingClock.Instant?
  }

  private let terminal: Terminal
  private let showsProgress: Bool
  private let state = Mutex(State())

  init(_ terminal: Terminal, showsProgress: Bool) {
    self.terminal = terminal
    self.showsProgress = showsProgress
  }

  /// Shows an event.
  func take(_ event: RunEvent) {
    switch event {
    case .diagnostic(let diagnostic):
      state.withLock { clear(&$0) }
      terminal.tell([diagnostic])
    case .progress(let progress):
      if showsProgress { state.withLock { show(progress, &$0) } }
    }
  }

  /// Takes the progress away.
  func finish() { state.withLock { clear(&$0) } }

  /// Ten times a second is as often as people can read; a log gets a line every two seconds.
  private func show(_ progress: RunProgress, _ state: inout State) {
    let now = SuspendingClock.now
    let pause = terminal.errors.isTerminal ? Duration.milliseconds(100) : .seconds(2)
    if let last = state.lastShown, now - last < pause { return }
    state.lastShown = now
    if terminal.errors.isTerminal {
      terminal.tell("\r\u{1B}[K" + progress.line)
      state.isLineShown = true
    } else {
      terminal.tell(progress.line + "\n")
    }
  }

  private func clear(_ state: inout State) {
    if state.isLineShown { terminal.tell("\r\u{1B}[K") }
    state.isLineShown = false
  }
}

extension RunProgress {
  /// The progress for people, on one line.
  fileprivate var line: String {
    var line = "\(grouped(documents)) documents"
    if failures > 0 { line += ", \(grouped(failures)) failed" }
    line += ", \(megabytes(bytes))"
    if let totalBytes, totalBytes > 0 {
      line += " of \(megabytes(totalBytes)) (\(min(100, bytes * 100 / totalBytes)) %)"
    }
    return line
  }
}
