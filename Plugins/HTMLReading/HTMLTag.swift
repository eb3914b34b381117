// SPDX-License-Identifier: Apache-2.0

/// The elements that reading a page tells apart; all others are `other`.
enum HTMLTag: UInt8, CaseIterable {
  case html, head, title, meta, link, base, style, script, noscript, template, body
  case article, section, nav, aside, hgroup, header, footer, address, main, div, center
  case h1, h2, h3, h4, h5, h6
  case p, hr, pre, blockquote, listing, xmp, plaintext
  case ol, ul, li, dl, dt, dd, menu, dir
  case figure, figcaption, img, svg, math, canvas, map, object, video, audio, iframe, applet
  case table, caption, colgroup, thead, tbody, tfoot, tr, td, th
  case form, fieldset, legend, label, input, button, select, datalist, option, optgroup, textarea
  case details, summary, dialog
  case a, br, wbr, span, sup, sub, time, code, q, cite, b, strong, i, em, small, font
  case noframes, noembed, frameset, ruby, rt, rp
  case other

  /// Whether the element stands on lines of its own, so that it ends the text before it.
  var isBlock: Bool {
    switch self {
    case .html, .head, .title, .body, .article, .section, .nav, .aside, .hgroup, .header, .footer,
      .address, .main, .div, .center, .h1, .h2, .h3, .h4, .h5, .h6, .p, .hr, .pre, .blockquote,
      .listing, .xmp, .plaintext, .ol, .ul, .li, .dl, .dt, .dd, .menu, .dir, .figure, .figcaption,
      .table, .caption, .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th, .form, .fieldset,
      .legend, .details, .summary, .dialog, .option, .optgroup, .select, .textarea, .button,
      .script, .style, .template, .noscript, .iframe, .frameset, .noframes:
      true
    default: false
    }
  }

  /// Whether what is inside is program or style, or is not shown: markup, not text.
  var isCode: Bool {
    switch self {
    case .script, .style, .template, .noembed, .noframes, .iframe: true
    default: false
    }
  }

  /// The level of a heading, 1 to 6.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
