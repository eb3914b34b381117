// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StageKit

private enum Shade: String, SettingChoice {
  case light, dark
}

struct SettingTests {
  @Test func `a setting is read as written, else at its default`() {
    let width = Setting("width", default: 4, in: 1...9, "The width.")
    #expect(StageSettings()[width] == 4)
    #expect(StageSettings(["width": .integer(7)])[width] == 7)
    #expect(width.declaration.type == .integer(1...9))
    #expect(!width.declaration.isRequired)
  }

  @Test func `a required setting has no default`() {
    let paths = Setting<[InputPath]>(required: "paths", "Where from.")
    #expect(paths.declaration.isRequired)
    #expect(paths.declaration.type == .list(of: .path(.input)))
    let settings = StageSettings(["paths": .list([.string("a"), .string("b")])])
    #expect(settings[paths] == [InputPath("a"), InputPath("b")])
  }

  @Test func `a choice is one of its words`() {
    #expect(Shade.settingType == .choice(["light", "dark"]))
    #expect(Shade(raw: .string("dark")) == .dark)
    #expect(Shade(raw: .string("grey")) == nil)
    #expect(Shade(raw: .integer(1)) == nil)
  }

  @Test func `a whole number may stand for a number, not the other way`() {
    #expect(Double(raw: .integer(2)) == 2)
    #expect(Int(raw: .number(2)) == nil)
    #expect(Bool(raw: .string("true")) == nil)
    #expect([Int](raw: .list([.integer(1), .string("2")])) == nil)
  }

  @Test(arguments: [
    ("10MB", 10_000_000), ("3kB", 3_000), ("1GB", 1_000_000_000), ("17B", 17), ("0B", 0),
  ])
  func `a size has a unit`(_ text: String, _ bytes: Int) {
    #expect(ByteSize(raw: .string(text))?.byteCount == bytes)
    #expect(ByteSize(bytes).raw == .string(text))
  }

  @Test(
    arguments: [
      .string("10"), .string("MB"), .string("-1MB"), .string("1.5MB"), .string("99999999999GB"),
      .integer(10),
    ] as [RawSetting])
  func `a size without a unit, or past all bounds, is none`(_ raw: RawSetting) {
    #expect(ByteSize(raw: raw) == nil)
  }
}
