// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

struct WrittenDateTests {
  private func read(_ text: String) -> WrittenDate? {
    let bytes = Array(text.utf8)
    return WrittenDate.read(bytes.span, in: 0..<bytes.count)
  }

  @Test(arguments: [
    ("2025-02-14 00:46:25", "2025-02-14T00:46:25"), ("2025-02-14", "2025-02-14"),
    ("2024-03-12T07:31:00Z", "2024-03-12T07:31:00Z"), ("2024/3/9", "2024-03-09"),
    ("2024-03-12T07:31:00.000+02:00", "2024-03-12T07:31:00+02:00"),
    ("12 March 2024", "2024-03-12"), ("March 12, 2024", "2024-03-12"),
    ("Mar. 3rd, 2024", "2024-03-03"),
    ("Tuesday, 12 March 2024", "2024-03-12"), ("12th of March 2024", "2024-03-12"),
    ("11 February 2024, 10.15am", "2024-02-11T10:15"),
    ("2 February 2024 at 11.20pm", "2024-02-02T23:20"),
    ("3 August 2023, 16:12", "2023-08-03T16:12"), ("4 mars 2024 à 18h30", "2024-03-04T18:30"),
    ("1er août 2024", "2024-08-01"), ("11.10.2023", "2023-10-11"),
    ("4. März 2024, 9:05 Uhr", "2024-03-04T09:05"),
    ("2 de diciembre de 2022", "2022-12-02"), ("13/04/2024", "2024-04-13"),
    ("04/13/2024", "2024-04-13"),
    ("May 5, 2020 | 12:00 a.m. GMT", "2020-05-05T00:00Z"), ("05/05/2020", "2020-05-05"),
    ("October 8, 2024 4:47 PM GMT+2", "2024-10-08T16:47+02:00"),
    ("08:00, 21 Aug 2023", "2023-08-21T08:00"),
    ("17.04.2015 – 10:32", "2015-04-17T10:32"),
  ])
  func `a date that reads in one way is normalised`(_ text: String, _ iso: String) {
    #expect(read(text) == .normalised(iso))
  }

  @Test(arguments: [
    "03/04/2024", "2024-08-15 07:31 CET", "3 hours ago",
    "7:30 Mai 3, 2024", "2:14 PM PHT, Thursday, September 18, 2025",
  ])
  func `a date that leaves something open is recognised`(_ text: String) {
    #expect(read(text) == .recognised)
  }

  @Test(arguments: ["6.05pm", "10:15", "7:31 CET", "18h30"])
  func `a time without a date is a time`(_ text: String) {
    #expect(read(text) == .time)
  }

  @Test(arguments: [
    "17.9", "2020", "March 2024", "12 March", "32 March 2024", "2024-13-01",
    "Call 12 March 2024 a success",
    "3.5", "1,200", "10 km", "12 March 2024 was a Tuesday", "", "May", "U.S.", "Dreikönigstag 2024",
  ])
  func `anything else is no date`(_ text: String) {
    #expect(read(text) == nil)
  }
}
