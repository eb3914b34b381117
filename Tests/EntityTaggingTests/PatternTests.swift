// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import EntityTagging

struct PatternTests {
  @Test(arguments: [
    "from ⟦DATE:April 15 to 18, 2024⟧, on ⟦DATE:15 March 2024⟧ and ⟦DATE:2024-03-15⟧",
    "⟦DATE:March 2024⟧, ⟦DATE:Sept. 3⟧, ⟦DATE:Sept. 2023⟧, ⟦DATE:october 2023⟧, ⟦DATE:MAY 2023⟧",
    "⟦DATE:3/15/2024⟧, ⟦DATE:15.03.2024⟧, ⟦DATE:2024/03/15⟧ and ⟦DATE:2024-03-15T10:20:30Z⟧",
    "in ⟦DATE:the 1990s⟧, since ⟦DATE:the early 2000s⟧, a ⟦DATE:1980s⟧ car",
    "⟦DATE:the 1990s⟧",
    "⟦DATE:15–18 March⟧ or ⟦DATE:15 to 18 March 2024⟧ or ⟦DATE:1st of May, 2020⟧",
    "⟦DATE:Monday, 4 March 2024⟧; ⟦DATE:Friday March 8⟧; on Monday",
    "⟦DATE:March–April 2024⟧, ⟦DATE:March 3 and 4⟧, ⟦DATE:March 3rd, 2021⟧",
    "Since ⟦DATE:1992⟧, in ⟦DATE:2017⟧, between ⟦DATE:2019⟧ and ⟦DATE:2021⟧, ⟦DATE:2019–2021⟧",
    "⟦DATE:early 2024⟧, ⟦DATE:mid-2024⟧, the ⟦DATE:summer 2024⟧ plan",
    "it may 5 times, they march 3 abreast, in May, October",
    "in 1850 there were 2024 men; room 2024; 1992",
    "version 1.2.2024.5, 10.20.30.40, 13/13/2024, 2024-13-01",
    "March 32, 2024 and 45 March",
    "BTR-80s and 3000s",
  ])
  func `a date has a number in it`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "date")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test(
    arguments: [
      "over ⟦MONEY:$330 million⟧, ⟦MONEY:€1.5 billion⟧, ⟦MONEY:US$ 20⟧, ⟦MONEY:£3,000⟧, ⟦MONEY:$5⟧",
      "⟦MONEY:20 million dollars⟧, ⟦MONEY:500 euros⟧, ⟦MONEY:20 U.S. dollars⟧",
      "⟦MONEY:30 Canadian dollars⟧, ⟦MONEY:two hundred and fifty rubles⟧, ⟦MONEY:5 pounds sterling⟧",
      "⟦MONEY:$3-4 million⟧, ⟦MONEY:$3 million to $4 million⟧, ⟦MONEY:$3m–$5m⟧, ⟦MONEY:€1.5bn⟧",
      "⟦MONEY:EUR 20 million⟧, ⟦MONEY:500 UZS⟧, ⟦MONEY:Rs. 500⟧, ⟦MONEY:HK$30⟧, ⟦MONEY:₹ 40 crore⟧",
      "a ⟦MONEY:$20-million⟧ deal at ⟦MONEY:$1,234.56⟧.",
      "million dollars, 5 won, 3 pounds, $, US $x, a $ 1",
    ].map { $0.replacing("a $ 1", with: "a ⟦MONEY:$ 1⟧") })
  func `money has a sign, a code or a currency`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "money")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test(arguments: [
    "⟦PERCENT:12%⟧, ⟦PERCENT:12.5 per cent⟧, ⟦PERCENT:twelve percent⟧, ⟦PERCENT:3-4%⟧",
    "⟦PERCENT:3 to 4 percent⟧, ⟦PERCENT:3% to 4%⟧, ⟦PERCENT:12 %⟧, ⟦PERCENT:2 percentage points⟧",
    "a percentage, 5 percentage, percent, 100",
  ])
  func `a percentage has a number`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "percent")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test(arguments: [
    "⟦QUANTITY:120 km⟧, ⟦QUANTITY:120km⟧, a ⟦QUANTITY:120-km⟧ road, ⟦QUANTITY:3,000 metres⟧",
    "⟦QUANTITY:60 km/h⟧, ⟦QUANTITY:60 miles per hour⟧, ⟦QUANTITY:10–15 km⟧, ⟦QUANTITY:10 to 15 km⟧",
    "⟦QUANTITY:30 °C⟧, ⟦QUANTITY:30°C⟧, ⟦QUANTITY:30 degrees Celsius⟧",
    "⟦QUANTITY:5 square kilometres⟧, ⟦QUANTITY:5 km²⟧, ⟦QUANTITY:500 MW⟧, ⟦QUANTITY:20 nautical miles⟧",
    "a ⟦QUANTITY:five-year⟧ plan, ⟦QUANTITY:two hours⟧, ⟦QUANTITY:1.5 million barrels⟧",
    "3,000 troops, 5m people, 330 mw, 5G, one day, 12 in 2024, T-72 m, 3 tanks",
  ])
  func `a quantity has a unit`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "quantity")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test(arguments: [
    "at ⟦TIME:10:30⟧, ⟦TIME:00:46:25⟧, ⟦TIME:5 p.m.⟧, ⟦TIME:5pm⟧, ⟦TIME:18:00 GMT⟧, ⟦TIME:10:30 am⟧",
    "a ratio of 3:1, 10:75, I am 5",
  ])
  func `a time of day has minutes or a half of the day`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "time")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test(arguments: [
    "see ⟦URL:https://example.org/a?b=c⟧. Or ⟦URL:www.example.co.uk⟧, (⟦URL:example.com⟧)",
    "⟦URL:asia-pages.biz/news⟧ and ⟦EMAIL:first.last+x@mail.example.org⟧.",
    "the end.de facto, e.g. this, U.S.policy, 3.5, a:b",
  ])
  func `addresses are found whole`(marked: String) throws {
    let stage = try TagEntities.with(patterns: "url", "email")
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }

  @Test func `of two patterns at one place the longer wins`() throws {
    let stage = try TagEntities.with(
      patterns: "date", "money", "percent", "quantity", "equipment")
    let marked =
      "in ⟦QUANTITY:2000 km⟧, ⟦MONEY:20 million dollars⟧, ⟦DATE:5 May⟧ and ⟦PERCENT:5%⟧ of "
      + "⟦EQUIPMENT:2S3⟧ guns by ⟦DATE:2020⟧"
    let found = try stage.marking(withoutMarks(marked))
    #expect(found == marked)
  }
}
