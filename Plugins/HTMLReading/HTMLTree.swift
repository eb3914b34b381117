// SPDX-License-Identifier: Apache-2.0

/// An element or a text of a page, in a flat array in the order of start tags.
///
/// What is inside node *i* are the nodes from *i* + 1 up to `end`, so that nothing needs to recurse
/// and sums over a subtree are differences of running sums.
struct HTMLNode {
  /// The element; `other` for text.
  var tag: HTMLTag

  /// Whether it is text.
  var isText: Bool

  /// The index of the node around it, or -1.
  var parent: Int32

  /// The index after the last node inside it.
  var end: Int32

  /// Where its attributes begin among those of the tree, and how many it has.
  var firstAttribute: Int32 = 0
  var attributeCount: Int32 = 0

  /// Where it stands in the text of the page, in bytes: a text, or a start tag; 0 bytes if implied.
  var source: Range<Int32>

  /// Where its decoded text stands in the pool; `nil` when the source has it just so.
  var decoded: Range<Int32>?
}

/// The attributes that reading a page looks at.
enum HTMLAttributeName: UInt8 {
  case `class`, id, role, href, content, property, name, datetime, lang, rowspan, colspan
  case hidden, style, rel, type, charset, itemprop, ariaHidden, httpEquiv, ariaLabel
}

/// An attribute of an element.
struct HTMLAttribute {
  var name: HTMLAttributeName

  /// The decoded value, in the pool of the tree.
  var value: Range<Int32>

  /// Where the value stands in the text of the page, without its quotes.
  var source: Range<Int32>
}

/// A parsed page.
struct HTMLTree {
  var nodes: [HTMLNode] = []
  var attributes: [HTMLAttribute] = []

  /// Decoded text and attribute values.
  var pool: [UInt8] = []

  /// The attribute `name` of the node at `index`.
  func attribute(_ name: HTMLAttributeName, of index: Int) -> HTMLAttribute? {
    let node = nodes[index]
    var offset = Int(node.firstAttribute)
    let end = offset + Int(node.attributeCount)
    while offset < end {
      if attributes[offset].name == name { return attributes[offset] }
      offset += 1
    }
    return nil
  }

  /// The value of the attribute `name`, decoded.
  func value(_ name: HTMLAttributeName, of index: Int) -> String? {
    attribute(name, of: index).map(string)
  }

  /// The decoded value of an attribute.
  func string(_ attribute: HTMLAttribute) -> String {
    let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
    return String(decoding: pool[range], as: UTF8.self)
  }

  /// The index after the node at `index` and all inside it.
  func end(of index: Int) -> Int { Int(nodes[index].end) }

  /// The nodes directly inside the node at `index`.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    let end = end(of: index)
    while child < end {
      children.append(child)
      child = self.end(of: child)
    }
    return children
  }
}
