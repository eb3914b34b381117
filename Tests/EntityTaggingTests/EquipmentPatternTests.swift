// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import EntityTagging

struct EquipmentPatternTests {
  @Test(arguments: [
    "⟦EQUIPMENT:T-72B3⟧ tanks, ⟦EQUIPMENT:T-72⟧-based, the ⟦EQUIPMENT:T-90M⟧",
    "⟦EQUIPMENT:Mi-8MTV5-1⟧ and ⟦EQUIPMENT:Mi-24⟧ helicopters, ⟦EQUIPMENT:Tu-22M3⟧",
    "howitzers ⟦EQUIPMENT:2S3 Akatsiya⟧, ⟦EQUIPMENT:BM-21 Grad⟧ and ⟦EQUIPMENT:9P140 Uragan⟧ MLRS",
    "⟦EQUIPMENT:Orlan-10⟧ drones, ⟦EQUIPMENT:Shahed-136⟧, ⟦EQUIPMENT:S-400 Triumf⟧, then",
    "⟦EQUIPMENT:BTR-82A⟧ vehicles and ⟦EQUIPMENT:BTR-80⟧s, two ⟦EQUIPMENT:F-16⟧s",
    "⟦EQUIPMENT:M1A2⟧, ⟦EQUIPMENT:M109A6⟧, ⟦EQUIPMENT:9K720 Iskander⟧, ⟦EQUIPMENT:2S19 Msta⟧.",
    "the ⟦EQUIPMENT:M777⟧ howitzer, ⟦EQUIPMENT:AK47⟧ rifles, ⟦EQUIPMENT:BTR82A⟧ vehicles, an ⟦EQUIPMENT:I-16⟧ fighter, ⟦EQUIPMENT:F-16C/D⟧",
    "an ⟦EQUIPMENT:R-360 “Neptun”⟧ missile, ⟦EQUIPMENT:Su-34⟧. Pilots say",
    "⟦EQUIPMENT:T‑72⟧",
    "⟦EQUIPMENT:F-4⟧",
  ])
  func `a designation is found with its name`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "equipment")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test(arguments: [
    "COVID-19, Covid-19 and SARS-CoV-2 with H1N1, H5N1",
    "the G7, the G20, G-20 and C5+1, P5+1, EU-27, EU27, UN-2720",
    "I-24 and I-405, Highway I-95, route E-40, the A4, A4 paper, the M25 motorway, exit B12, M-25 road",
    "vitamin B12, CO2, CO-2, H2O, C6H12O6, PM2.5, PM-2.5",
    "Resolution 2231, resolution A-12, Article 5, Form W-2, an H-1B visa, page B-4",
    "Euro-2024, Expo-2020, FY-2024, Uzbekistan-2030, 1H2023, 1Q24, 2K24",
    "Top-10, Under-21, U-20, Phase-2, Level-3, Pre-1991, Mid-2024",
    "SW1A 2AA, P2P, B2B, MP3, Q1, 5G, 3D, W3, 401(k)",
    "flight MH-370, HIMARS, A-level, X-ray, T-shirt, ISO-9001, UTF-8, GPT-4",
    "the genes CYP1A1 and KRT33A, GMT-08",
    "id A1B2C3D4E5F6, file/T-72, x.T-72, @T-72",
  ])
  func `codes of other kinds are no equipment`(text: String) throws {
    let stage = try TagEntities.with(patterns: "equipment")
    let found = try stage.marking(text)
    #expect(found == text)
  }

  @Test(arguments: [
    "Russian ⟦EQUIPMENT:T-72B3⟧ Main Battle Tank Operating Along the Border",
    "Old ⟦EQUIPMENT:Su-34⟧ Crashes Near the Northern Border of the Country",
    "bought the ⟦EQUIPMENT:F-16⟧ Monday",
  ])
  func `a capital of a title or a weekday is no name of equipment`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "equipment")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `a town with a number is no equipment`() throws {
    let stage = try TagEntities.with("Minsk|GPE", patterns: ["equipment"])
    #expect(try stage.marking("Minsk-2 talks") == "⟦GPE:Minsk⟧-2 talks")
  }
}
