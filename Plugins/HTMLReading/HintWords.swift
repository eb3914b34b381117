// SPDX-License-Identifier: Apache-2.0

// The words that themes put into class and id, drawn from the class names of WordPress core and its
// common plug-ins, Drupal, MediaWiki, Sphinx, Bootstrap, and from the vocabularies that readability,
// trafilatura and jusText publish. A word says what an element is for; how far to trust it is decided
// by how much of the text of the page the element holds.

/// What a word in a class or an id says of its element.
enum HintWord: UInt8 {
  case navigation, comments, cookieBanner, shareBar, relatedLinks, promotion, footer, sidebar
  /// Author, date, tags, categories and the like around an article.
  case byline
  /// Buttons, tool bars, ratings, pop-ups: weak by itself.
  case controls
  case hidden
  /// The word after or before makes the element no such thing: `has-sidebar`, `no-comments`.
  case negation
  /// First and second part of names such as `article-body` and `main-content`.
  case contentOwner, contentPart, both
  /// A whole name of a content element, such as `hentry`.
  case content
  case reference
}

/// The meaning of each hint word.
enum HintWords {
  /// The word's meaning, if it has one; `word` in lower case.
  static func meaning(of word: String) -> HintWord? { table[word] }

  private static let table: [String: HintWord] = {
    var table: [String: HintWord] = [:]
    for (meaning, words) in lists {
      for word in "\(words)".split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[String(word)] = meaning
      }
    }
    return table
  }()

  private static let lists: [(HintWord, StaticString)] = [
    (.navigation, navigation), (.comments, comments), (.cookieBanner, cookieBanner),
    (.shareBar, shareBar), (.relatedLinks, relatedLinks), (.promotion, promotion),
    (.footer, footer), (.sidebar, sidebar), (.byline, byline), (.controls, controls),
    (.hidden, hidden), (.negation, "has no not with without is js enable enabled"),
    (.contentOwner, "article entry post story blog news single field doc document rich full page"),
    (.contentPart, "content text"), (.both, "body main"), (.content, content),
    (.reference, "reference"),
  ]

  private static let navigation: StaticString = """
    nav navbar navigation navi subnav topnav sidenav mainnav menu menus submenu megamenu mainmenu
    breadcrumb breadcrumbs crumbs crumb bread pagination paginator pager paging prevnext skip skiplink
    skipnav sitemap toc tableofcontents navbox navlinks navbuttons topbar toplinks catlinks
    editsection jumptonav jumpto vertical-navbox headerlink localtoc sphinxsidebar navheader navfooter
    masthead langswitch
    """

  private static let comments: StaticString = """
    comment comments commentlist commentform commentbox respond disqus replies reader-comments
    livefyre discourse-comments fbcomments usercomments
    """

  private static let cookieBanner: StaticString = """
    cookie cookies consent gdpr ccpa onetrust cookiebot didomi cookielaw cookieconsent
    cookiebanner cookienotice cmplz usercentrics
    """

  private static let shareBar: StaticString = """
    share shares shared sharing sharebar sharethis sharebuttons sharedaddy social socials socialmedia
    addthis addtoany sociable followus follow shariff shareaholic socialshare
    """

  private static let relatedLinks: StaticString = """
    related recommended recommendation recommendations recommend suggested suggestions trending
    mostread mostpopular popular recirc recirculation outbrain taboola zergnet teaser teasers
    relatedposts relatedlinks morestories readmore upnext similar more-on crosslinks
    yarpp moreon
    """

  private static let promotion: StaticString = """
    ad ads advert adverts advertisement advertising adsense adslot adbox adsbygoogle dfp gpt
    sponsor sponsored sponsors promo promos promotion promotions newsletter newsletters subscribe
    subscription subscriptions signup donate donation cta marketing mailchimp leaderboard
    affiliate billboard skyscraper criteo
    """

  private static let footer: StaticString = """
    footer foot colophon copyright legal bottombar sitefooter printfooter imprint disclaimer
    """

  private static let sidebar: StaticString = """
    sidebar sidebars rail rightrail leftrail rightbar leftbar sidecolumn sidecol aside secondary
    widget widgets siderail tertiary
    """

  private static let byline: StaticString = """
    byline bylines author authors authorbio dateline timestamp meta metadata postmeta entrymeta
    tags taglist tagcloud tagslinks categories posted postedon pubdate readtime readingtime
    postinfo postdate userinfo userprofile authorbox publishdate
    """

  private static let controls: StaticString = """
    button buttons btn toolbar tools toolbox actions controls rating ratings popup modal overlay
    lightbox toast banner search searchform searchbox login signin slider carousel slideshow
    noprint accessibility tooltip dropdown feedback print embed viewcount icons social-links
    hatnote sistersitebox metabox ambox mbox noexcerpt
    """

  private static let hidden: StaticString = """
    hidden visuallyhidden sr-only screenreader srt assistive offscreen invisible
    """

  private static let content: StaticString = """
    hentry articlebody articlecontent articletext entrycontent postcontent postbody posttext
    postentry storybody storycontent storytext bodytext bodycontent maincontent contentmain
    contentbody pagecontent fieldbody richtext econtent prose govspeak fulltext newsbody newscontent
    thecontent blogpost singlecontent
    """
}
