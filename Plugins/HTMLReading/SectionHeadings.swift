// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// Headings of what sites put below their articles.
enum SectionHeadings {
  /// The rule of the section below a heading, in lower case, that begins like one of these.
  static func rule(for heading: String) -> Rule? {
    let words = heading.drop { !$0.isLetter }
    for (rule, phrases) in lists where phrases.contains(where: words.hasPrefix) { return rule }
    return nil
  }

  private static let lists: [(Rule, [String])] = [
    (PageRules.relatedLinks, lines(related)), (PageRules.comments, lines(comments)),
    (PageRules.shareBar, lines(share)), (PageRules.promotion, lines(promotion)),
    (PageRules.byline, lines(byline)),
  ]

  private static func lines(_ text: StaticString) -> [String] {
    "\(text)".split(separator: "\n").map(String.init)
  }

  private static let related: StaticString = """
    you might also like
    you may also like
    you may like
    more from
    more stories
    more on this
    more news
    related article
    related post
    related stor
    related news
    related content
    related topic
    related link
    related read
    recommended
    read next
    read more
    also read
    most read
    most popular
    most viewed
    popular post
    trending
    latest news
    latest stories
    latest post
    recent post
    recent article
    recent stories
    what to read next
    up next
    don't miss
    editors' picks
    auch interessant
    mehr zum thema
    lesen sie auch
    das könnte sie
    à lire aussi
    sur le même sujet
    lire aussi
    lea también
    te puede interesar
    noticias relacionadas
    leggi anche
    potrebbe interessarti
    lees ook
    leia também
    читайте также
    """

  private static let comments: StaticString = """
    leave a reply
    leave a comment
    post a comment
    add a comment
    write a comment
    join the conversation
    reader comments
    comments
    kommentare
    commentaires
    comentarios
    """

  private static let share: StaticString = """
    share this
    share on
    follow us
    """

  private static let promotion: StaticString = """
    sign up
    subscribe
    newsletter
    get the latest
    advertisement
    sponsored
    """

  private static let byline: StaticString = """
    about the author
    about author
    filed under
    """
}
