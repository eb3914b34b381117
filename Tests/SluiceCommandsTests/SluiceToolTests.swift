// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SluiceCommands

struct SluiceToolTests {
  @Test func `the version goes to standard output`() async {
    let result = await sluice("--version")
    #expect(result.exitCode == 0)
    #expect(result.output == "sluice \(SluiceTool.version)\n")
  }

  @Test func `help lists the exit codes in lines of at most 80 characters`() async {
    let help = await sluice("--help").output
    for code in ["0 ", "1 ", "2 ", "64 ", "70 ", "130 "] { #expect(help.contains("\n  \(code)")) }
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `an unknown command is told with exit code 64`() async {
    let result = await sluice("rnu")
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("'rnu'"))
  }

  @Test(arguments: [
    (0, "0"), (12, "12"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"),
  ])
  func `counts have commas between groups of three digits`(count: Int, text: String) {
    #expect(grouped(count) == text)
  }

  @Test(arguments: [
    (0, 2, "0.00"), (1.005, 1, "1.0"), (0.999, 2, "1.00"), (1234.05, 2, "1,234.05"),
  ])
  func `numbers are rounded to the digits that are shown`(
    value: Double, places: Int, text: String
  ) {
    #expect(fixed(value, places) == text)
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": ""], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false),
  ])
  func `colours are off when the environment says so`(
    variables: [String: String], isAllowed: Bool
  ) {
    #expect(Terminal.allowsColor(variables) == isAllowed)
  }
}
