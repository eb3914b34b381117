// SPDX-License-Identifier: Apache-2.0

/// Characters written as HTML writes them: `&amp;`, `&#8217;`, `&#x2019;`.
enum HTMLEntities {
  /// The character that an entity at `offset` stands for, and the bytes that it takes.
  ///
  /// The semicolon is needed: `AT&T`, `R&D;` and `?a=1&copy=2` are no entities. Escaping that was
  /// done twice or more, `&amp;amp;lt;`, is undone at once.
  /// - Source: HTML 4.01, section 24, for the names, and `&apos;`; the HTML standard, section
  ///   13.2.5.84, for numbers from 128 to 159, which stand for Windows-1252.
  static func entity(in bytes: Span<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int)? {
    var start = offset + 1
    var ampersand: (scalar: UInt32, length: Int)?
    while hasAmp(bytes, start) {
      start += 4
      ampersand = (0x26, start - offset)
    }
    guard let (scalar, end) = body(in: bytes, at: start) else { return ampersand }
    return (scalar, end - offset)
  }

  private static func hasAmp(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    start + 3 < bytes.count && bytes[start] == 0x61 && bytes[start + 1] == 0x6D
      && bytes[start + 2] == 0x70 && bytes[start + 3] == 0x3B
  }

  /// What stands between the ampersand and the semicolon, read.
  private static func body(in bytes: Span<UInt8>, at start: Int) -> (UInt32, end: Int)? {
    guard start < bytes.count else { return nil }
    if bytes[start] == 0x23 { return number(in: bytes, at: start + 1) }
    var key: UInt64 = 0
    var end = start
    while end < bytes.count, end - start <= 8, isLetterOrDigit(bytes[end]) {
      key = key << 8 | UInt64(bytes[end])
      end += 1
    }
    guard end < bytes.count, bytes[end] == 0x3B, (2...8).contains(end - start),
      let scalar = scalar(named: key)
    else { return nil }
    return (scalar, end + 1)
  }

  private static func number(in bytes: Span<UInt8>, at start: Int) -> (UInt32, end: Int)? {
    guard start < bytes.count else { return nil }
    let isHexadecimal = bytes[start] | 0x20 == 0x78
    var offset = isHexadecimal ? start + 1 : start
    let first = offset
    var value: UInt32 = 0
    while offset < bytes.count, offset - first < 8 {
      let byte = bytes[offset]
      if byte &- 0x30 < 10 {
        value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
      } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
        value = value * 16 + UInt32((byte | 0x20) - 0x57)
      } else {
        break
      }
      if value > 0x10FFFF { return nil }
      offset += 1
    }
    guard offset > first, offset < bytes.count, bytes[offset] == 0x3B else { return nil }
    if 0x80...0x9F ~= value { value = Windows1252.scalar(of: UInt8(value)) }
    guard value != 0, !(0xD800...0xDFFF ~= value) else { return nil }
    return (value, offset + 1)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func scalar(named key: UInt64) -> UInt32? {
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low].key == key ? table[low].scalar : nil
  }

  /// The names by their bytes, the last one lowest.
  private static let table: [(key: UInt64, scalar: UInt32)] = {
    var table: [(key: UInt64, scalar: UInt32)] = []
    for line in "\(names)".split(separator: "\n") {
      // The first name of a line has the code of its number, each further one the next.
      let words = line.split(separator: " ")
      guard let first = words.first, var scalar = UInt32(first) else { continue }
      for name in words.dropFirst() {
        table.append((name.utf8.reduce(0) { $0 << 8 | UInt64($1) }, scalar))
        scalar += 1
      }
    }
    return table.sorted { $0.key < $1.key }
  }()

  /// How many names there are.
  static var nameCount: Int { table.count }

  /// The names by code: a decimal number, then the name of that character and of those after it.
  private static let names: StaticString = """
    34 quot
    38 amp apos
    60 lt
    62 gt
    160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    176 deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    192 Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
    204 Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times
    216 Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    224 agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    236 igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide
    248 oslash ugrave uacute ucirc uuml yacute thorn yuml
    338 OElig oelig
    352 Scaron scaron
    376 Yuml
    402 fnof
    710 circ
    732 tilde
    913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
    931 Sigma Tau Upsilon Phi Chi Psi Omega
    945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
    962 sigmaf sigma tau upsilon phi chi psi omega
    977 thetasym upsih
    982 piv
    8194 ensp emsp
    8201 thinsp
    8204 zwnj zwj lrm rlm
    8211 ndash mdash
    8216 lsquo rsquo sbquo
    8220 ldquo rdquo bdquo
    8224 dagger Dagger bull
    8230 hellip
    8240 permil
    8242 prime Prime
    8249 lsaquo rsaquo
    8254 oline
    8260 frasl
    8364 euro
    8465 image
    8472 weierp
    8476 real
    8482 trade
    8501 alefsym
    8592 larr uarr rarr darr harr
    8629 crarr
    8656 lArr uArr rArr dArr hArr
    8704 forall
    8706 part exist
    8709 empty
    8711 nabla isin notin
    8715 ni
    8719 prod
    8721 sum minus
    8727 lowast
    8730 radic
    8733 prop infin
    8736 ang
    8743 and or cap cup int
    8756 there4
    8764 sim
    8773 cong
    8776 asymp
    8800 ne equiv
    8804 le ge
    8834 sub sup nsub
    8838 sube supe
    8853 oplus
    8855 otimes
    8869 perp
    8901 sdot
    8968 lceil rceil lfloor rfloor
    9001 lang rang
    9674 loz
    9824 spades
    9827 clubs
    9829 hearts diams
    """
}
