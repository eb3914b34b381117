// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit
import StageTesting
import Testing

@testable import HTMLReading

struct EncodingTests {
  static let declarations: [(html: String, label: String?)] = [
    ("<meta charset=utf-8>", "utf-8"), ("<META CHARSET = \"Windows-1252\">", "windows-1252"),
    (
      "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1; x'>", "iso-8859-1"
    ),
    ("<meta name=x><meta charset=\"koi8-r\"/>", "koi8-r"), ("<meta name=charset>", nil),
    ("<p>charset=utf-8", nil), ("<meta charset=", nil),
  ]

  @Test(arguments: declarations)
  func `the prescan finds what a meta element declares`(html: String, label: String?) {
    #expect(declaredEncoding(Array(html.utf8)[...]) == label)
  }

  @Test func `a byte order mark counts before the declaration`() throws {
    let document = try read([0xEF, 0xBB, 0xBF] + Array("<meta charset=latin1><p>é</p>".utf8))
    #expect(document.dump == "paragraph: é")
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `UTF-16 is read by its mark`() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "<p>Ωmega</p>".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let document = try read(bytes)
    #expect(document.dump == "paragraph: Ωmega")
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `stray bytes are read as Windows-1252`() throws {
    let document = try read(Array("<p>caf".utf8) + [0xE9] + Array(" ok</p>".utf8))
    #expect(document.dump == "paragraph: café ok")
  }

  @Test func `an encoding that is not read fails the page`() throws {
    let bytes = Array("<meta charset=shift_jis><p>".utf8) + [0x93, 0xFA, 0x96, 0x7B]
    let error = #expect(throws: StageError.self) { try read(bytes) }
    #expect(error?.id == "unknown-encoding")
    #expect(error?.message == "the page says that it is in 'shift_jis', which is not read")
  }

  @Test func `the setting counts before the page`() throws {
    let bytes = Array("<meta charset=shift_jis><p>".utf8) + [0xE9]
    #expect(try read(bytes, ["encoding": .string("latin-1")]).dump == "paragraph: é")
  }
}
