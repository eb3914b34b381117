#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the pages of Tests/Pages: articles of our own in the templates that sites of ten kinds use.

Each page NAME.html has its main content as plain text in NAME.txt. The same seed gives the same
bytes. Two of the pages are links to Examples/html, where users see them.
Usage: Scripts/generate-pages.py DIRECTORY
"""
import html
import os
import random
import sys

PLACES = "Norhaven Eastquay Millbridge Castlemere Oldport Saltby Fernwick Harrow Lindale Westerby".split()
PEOPLE = ["Ana Sorel", "Piet Marsh", "Lena Ortiz", "Jonas Wilde", "Mira Castell", "Tom Aldous", "Ines Varga", "Karl Renn"]
THINGS = ["the new quay", "the tram line", "the flood barrier", "the library roof", "the wind farm", "the market hall",
          "the school kitchen", "the river ferry", "the old mill", "the bird reserve"]
BODIES = ["the town council", "the port office", "the water board", "the county court", "the trade union", "the museum trust"]
SENTENCES = [
    "{body_} said on Tuesday that {thing} will cost {n} million crowns, more than twice the sum that was named last year.",
    "According to {person}, who has worked on {thing} since {year}, the delay was caused by a lack of skilled workers.",
    "Residents of {place} had asked for a public hearing, but {body} decided to go ahead without one.",
    "“We have learned from {place},” {person} told reporters, “and we will not make the same mistake twice.”",
    "The report, which runs to {n} pages, finds that {thing} was inspected only once between {year} and {year2}.",
    "In {place}, a similar plan was dropped after {n} people signed a petition against it.",
    "Work on {thing} is due to begin in spring, provided that {body} approves the last of the permits.",
    "The first step is simple: measure what is there, write it down, and compare it with the drawings from {year}.",
    "It took {n} weeks to move the machines from {place}, and another two to put them together again.",
    "Few visitors know that {thing} was paid for by a lottery, which {person} organised in {year}.",
    "There are, however, doubts: {person} points out that prices have risen by {n} percent, while wages have not.",
    "If the weather holds, {thing} could be open by the end of June, in time for the regatta at {place}.",
]
HEADS = ["What happens next", "Costs and funding", "A long history", "How it works", "Voices from {place}", "The plan in detail",
         "Open questions", "Lessons from {place}"]
ITEMS = ["two new pumps for {place}", "a footpath along the river", "{n} parking places for bicycles", "better lighting at the station",
         "a fund of {n} thousand crowns for repairs"]


def facts(r):
    body = r.choice(BODIES)
    return dict(body=body, body_=body[0].upper() + body[1:], thing=r.choice(THINGS), place=r.choice(PLACES), person=r.choice(PEOPLE),
                n=r.randint(3, 90), year=r.randint(1950, 1999), year2=r.randint(2000, 2024))


def article(r):
    def sentence(pool):
        return r.choice(pool).format(**facts(r))
    blocks = [("p", " ".join(sentence(SENTENCES) for _ in range(r.randint(1, 2))))]
    for _ in range(r.randint(2, 5)):
        blocks.append(("h", sentence(HEADS)))
        for _ in range(r.randint(1, 4)):
            blocks.append(("p", " ".join(sentence(SENTENCES) for _ in range(r.randint(1, 5)))))
        kind = r.random()
        if kind < 0.25:
            blocks.append(("ul", [sentence(ITEMS) for _ in range(r.randint(2, 5))]))
        elif kind < 0.4:
            blocks.append(("table", [["Place", "Year", "Cost"]] + [[r.choice(PLACES), str(r.randint(1990, 2024)), f"{r.randint(2, 99)} million"]
                                                                  for _ in range(r.randint(3, 6))]))
        elif kind < 0.55:
            blocks.append(("q", sentence(SENTENCES)))
        elif kind < 0.7:
            blocks.append(("fig", f"A view of {r.choice(PLACES)} in {r.randint(1990, 2024)}"))
    title = f"{r.choice(THINGS)[4:].capitalize()} divides {r.choice(PLACES)} as costs rise to {r.randint(5, 99)} million"
    return title, blocks


def truth(title, blocks):
    out = [title]
    for kind, value in blocks:
        if kind == "ul":
            out += value
        elif kind == "table":
            out += [" ".join(row) for row in value]
        else:
            out.append(value)
    return "\n".join(out) + "\n"


def body(blocks, r, paragraph="p", heading="h2", extras=()):
    e = html.escape
    out = []
    for kind, value in blocks:
        if kind == "p":
            text = e(value)
            if r.random() < 0.4:
                words = text.split(" ")
                k = r.randrange(len(words) - 2)
                words[k] = f'<a href="/t/{k}">{words[k]}'
                words[k + 1] += "</a>"
                text = " ".join(words)
            if paragraph == "br":
                out.append(text + "<br><br>")
            else:
                out.append(f"<{paragraph}>{text}</{paragraph.split(' ')[0]}>")
        elif kind == "h":
            out.append(f"<{heading}>{e(value)}</{heading.split(' ')[0]}>")
        elif kind == "ul":
            out.append("<ul>" + "".join(f"<li>{e(x)}</li>" for x in value) + "</ul>")
        elif kind == "table":
            out.append("<table><thead><tr>" + "".join(f"<th>{e(c)}</th>" for c in value[0]) + "</tr></thead><tbody>" + "".join(
                "<tr>" + "".join(f"<td>{e(c)}</td>" for c in row) + "</tr>" for row in value[1:]) + "</tbody></table>")
        elif kind == "q":
            out.append(f"<blockquote><p>{e(value)}</p></blockquote>")
        else:
            out.append(f'<figure><img src="/i/{r.randint(1, 99)}.jpg" alt=""><figcaption>{e(value)}</figcaption></figure>')
        if extras and r.random() < 0.25:
            out.append(r.choice(extras))
    return "\n".join(out)


def links(r, count, words):
    return "".join(f'<li><a href="/{k}">{html.escape(r.choice(words))}</a></li>' for k in range(count))


def teasers(r, count):
    return [f"{r.choice(THINGS)[4:].capitalize()} in {r.choice(PLACES)}: what {r.choice(PEOPLE)} says" for _ in range(count)]


SECTIONS = "Home News Politics Business Sport Culture Weather Travel Opinion Video Podcasts Jobs Cars Property".split()
COOKIE = "We use cookies to give you the best experience on our site. By going on you accept our use of cookies and our privacy policy."
COMMENT = ["I live next door and nobody ever asked me what I think about it, which is typical of them.",
           "Great article, thank you! I had no idea that it went back that far.",
           "Why is nobody talking about the parking? It is the same story every year, and nothing changes."]


def comments(r):
    return "".join(f'<li class="comment"><div class="comment-author">{p}</div><div class="comment-body"><p>{html.escape(c)}</p></div>'
                   f'<a class="comment-reply-link" href="#">Reply</a></li>' for p, c in zip(r.sample(PEOPLE, 3), COMMENT))


def head(title, site, r, extra=""):
    return (f'<meta charset="utf-8"><title>{html.escape(title)} | {site}</title><meta name="description" content="{html.escape(title)}.">'
            f'<meta name="author" content="{r.choice(PEOPLE)}"><link rel="stylesheet" href="/s.css">{extra}'
            "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}</script>")


def wordpress(t, b, r):
    return f'''<!DOCTYPE html><html lang="en-US"><head>{head(t, "Harbour Blog", r)}</head>
<body class="post-template-default single single-post postid-12 single-format-standard has-sidebar comments-open"><div id="page" class="site">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><p class="site-title"><a href="/">Harbour Blog</a></p>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu">{links(r, 8, SECTIONS)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-12" class="post-12 post type-post status-publish format-standard hentry category-news tag-share tag-related">
<header class="entry-header"><h1 class="entry-title">{html.escape(t)}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2024-03-02">2 March 2024</time></span> <span class="byline">by <a href="/a">{r.choice(PEOPLE)}</a></span></div></header>
<div class="entry-content">{body(b, r)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on X</a></li><li><a href="#">Click to share on Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>{"".join(f"<p><a href=/r>{x}</a></p>" for x in teasers(r, 3))}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">News</a></span><span class="tags-links">Tagged <a href="/t">harbour</a>, <a href="/t">costs</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-links"><a href="/p">Previous post: {teasers(r, 1)[0]}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “{html.escape(t)}”</h2><ol class="comment-list">{comments(r)}</ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p><textarea></textarea></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>{links(r, 5, teasers(r, 5))}</ul></section><section class="widget widget_text"><h2>About</h2><p>A blog on the towns along the river, written by people who live there and walk a lot.</p></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info"><a href="https://wordpress.example">Proudly powered by WordPress</a></div></footer></div>
<div id="cookie-law-info-bar"><span>{COOKIE} <a href="#">Accept</a></span></div></body></html>'''


def news(t, b, r):
    ad = '<div class="ad-slot ad-slot--inline" aria-label="Advertisement"><span>Advertisement</span></div>'
    rel = f'<div class="c-inline-related"><strong>Read also</strong> <a href="/x">{teasers(r, 1)[0]}</a></div>'
    jsonld = ('<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","author":{"@type":"Person","name":"%s"},"datePublished":"2024-03-02T08:00:00Z"}</script>' % (t, r.choice(PEOPLE)))
    return f'''<!doctype html><html lang="en"><head>{head(t, "The River Times", r, jsonld)}<meta property="og:title" content="{html.escape(t)}"></head><body>
<div class="l-header"><div class="c-topbar">Friday edition <a href="/login">Sign in</a> <a href="/subscribe">Subscribe</a></div><ul class="c-mainnav">{links(r, 12, SECTIONS)}</ul></div>
<div class="consent-layer" role="dialog"><p>{COOKIE}</p><button>Accept all</button></div>
<main><article class="c-article"><div class="c-article__head"><span class="c-kicker">Region</span><h1>{html.escape(t)}</h1><div class="c-article__byline">By {r.choice(PEOPLE)}<time datetime="2024-03-02">2 March 2024, 8.00</time></div><ul class="c-share"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">E-mail</a></li></ul></div>
<div class="c-article__body article-body">{body(b, r, extras=(ad, rel))}</div><div class="c-tags"><a href="/t/1">Region</a><a href="/t/2">Traffic</a></div></article>
<section class="c-recommendations"><h2>More from this section</h2>{"".join(f"<article class=c-teaser><h3><a href=/t>{x}</a></h3><p>{r.choice(SENTENCES).format(**facts(r))}</p></article>" for x in teasers(r, 4))}</section></main>
<div class="newsletter-box"><h3>Our newsletter</h3><p>The most important news of the day, every evening in your mailbox. Sign up now, it is free.</p></div>
<footer class="c-footer"><ul>{links(r, 6, ["Imprint", "Privacy", "Terms", "Contact", "Advertise with us", "Jobs"])}</ul><p>© 2024 The River Times. All rights reserved.</p></footer></body></html>'''


def government(t, b, r):
    return f'''<!DOCTYPE html><html lang="en" class="govuk-template"><head>{head(t, "County of Lindale", r)}</head><body class="govuk-template__body">
<div class="gem-c-cookie-banner" role="region"><h2>Cookies on this site</h2><p>{COOKIE}</p></div><a href="#content" class="govuk-skip-link">Skip to main content</a>
<header role="banner"><a href="/">County of Lindale</a><form role="search"><label>Search</label><input name="q"></form></header>
<div class="govuk-width-container"><nav class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/e">Environment</a></li></ol></nav>
<main id="content" role="main"><div class="gem-c-title"><span>Guidance</span><h1>{html.escape(t)}</h1></div><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/d">Department of Works</a></dd><dt>Published</dt><dd>2 March 2024</dd></dl></div>
<div class="gem-c-contents-list"><h2>Contents</h2><ol>{links(r, 4, ["Overview", "Costs", "Permits", "Contact"])}</ol></div><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{body(b, r)}</div></div></main>
<div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div></div>
<footer role="contentinfo"><ul>{links(r, 7, ["Help", "Cookies", "Accessibility statement", "Contact", "Terms and conditions"])}</ul><p>All content is available under the open licence, except where otherwise stated</p></footer></body></html>'''


def soup(t, b, r):
    return f'''<HTML><HEAD><TITLE>{html.escape(t)}</TITLE></HEAD><BODY BGCOLOR=#ffffff><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=3><FONT SIZE=5>River Gazette</FONT></TD></TR>
<TR><TD VALIGN=top WIDTH=140>{"<BR>".join(f"<A HREF=/{x.lower()}.htm>{x}</A>" for x in SECTIONS[:10])}<TD VALIGN=top><H1>{html.escape(t)}</H1>
<FONT FACE=arial SIZE=2>{body(b, r, paragraph="p", heading="h3").replace("</p>", "")}</FONT>
<TD VALIGN=top WIDTH=160><B>Latest</B><BR>{"<BR>".join(f"<A HREF=/n>{x}</A>" for x in teasers(r, 5))}
<TR><TD COLSPAN=3><FONT SIZE=1>Copyright 2003 River Gazette. <A HREF=/contact.htm>Contact</A> | <A HREF=/ads.htm>Advertise</A></FONT></TABLE></BODY></HTML>'''


def divs(t, b, r):
    return f'''<html><head>{head(t, "Portal", r)}</head><body><div id="w1"><div id="w2">{"".join(f'<a href="/{x}">{x}</a> | ' for x in SECTIONS)}</div>
<div id="w3"><div class="x1"><h1>{html.escape(t)}</h1><div class="x2">2024-03-02 | {r.choice(PEOPLE)}</div>{body(b, r, paragraph="div")}</div>
<div class="x9">{"".join(f'<div class="x8"><a href="/n">{x}</a></div>' for x in teasers(r, 8))}</div></div><div id="w4">Contact | Imprint | Privacy<br>© Portal 2024</div></div></body></html>'''


def breaks(t, b, r):
    return f'''<!DOCTYPE html><html><head>{head(t, "Village Page", r)}</head><body><div class="header"><a href="/">Village Page</a></div><div class="menu"><ul>{links(r, 6, SECTIONS)}</ul></div>
<div class="post"><h2 class="title">{html.escape(t)}</h2><div class="text">{body(b, r, paragraph="br", heading="h3")}</div><div class="postfoot"><a href="#">Comment</a> <a href="#">Permalink</a></div></div>
<div class="sidebar"><h4>Archive</h4><ul>{links(r, 12, ["January 2024", "February 2024", "March 2024"])}</ul></div></body></html>'''


def docs(t, b, r):
    return f'''<!DOCTYPE html><html lang="en"><head>{head(t, "Pump 2.0", r)}</head><body class="wy-body-for-nav"><nav class="wy-nav-side"><div class="wy-menu"><p class="caption">Contents</p><ul>{links(r, 14, SECTIONS)}</ul></div></nav>
<section class="wy-nav-content-wrap"><div class="rst-content"><div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs"><li><a href="/">Docs</a> »</li><li>{html.escape(t)}</li></ul></div>
<div role="main" class="document" itemscope><div itemprop="articleBody"><section id="related-work"><h1>{html.escape(t)}<a class="headerlink" href="#x">¶</a></h1>{body(b, r)}</section></div></div>
<footer><div class="rst-footer-buttons"><a href="/n">Next</a></div><p>© Copyright 2024, the Pump team. Built with a theme.</p></footer></div></section></body></html>'''


def shop(t, b, r):
    return f'''<!DOCTYPE html><html><head>{head(t, "Boat Shop", r)}</head><body><div class="promo-bar">Free delivery on orders over 50 crowns! <a href="/d">Details</a></div><header class="shop-header"><ul class="mega-menu">{links(r, 10, ["Ropes", "Sails", "Engines", "Paint", "Books", "Sale"])}</ul><div class="minicart">Your cart is empty</div></header>
<div class="container"><ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/blog">Journal</a></li></ul><div class="blog-post"><h1>{html.escape(t)}</h1><div class="rte">{body(b, r)}</div>
<div class="social-sharing"><a href="#">Share</a><a href="#">Tweet</a><a href="#">Pin it</a></div></div><div class="product-recommendations"><h2>You may also like</h2>{"".join(f'<div class="product-card"><a href="/p">{x} 12 mm</a><span class="price">{r.randint(9, 99)}.00</span><button>Add to cart</button></div>' for x in ["Rope", "Sail", "Anchor", "Paint"])}</div></div>
<div class="newsletter"><h3>Join our newsletter</h3><p>Get ten percent off your first order when you sign up for our newsletter today.</p></div><footer><p>© 2024 Boat Shop Ltd. All prices include tax. Returns are free within thirty days of delivery.</p></footer></body></html>'''


def wiki(t, b, r):
    return f'''<!DOCTYPE html><html class="client-nojs" lang="en"><head>{head(t, "Riverpedia", r)}</head><body class="mediawiki ltr sitedir-ltr ns-0"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{html.escape(t)}</h1><div id="bodyContent" class="vector-body"><div id="siteSub">From Riverpedia, the open encyclopaedia</div><div id="jump-to-nav"></div><a class="mw-jump-link" href="#mw-head">Jump to navigation</a>
<div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">{body(b, r, heading='h2').replace("</h2>", '<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>').replace(". ", '.<sup class="reference"><a href="#c">[1]</a></sup> ', 2)}<div role="navigation" class="navbox"><table class="nowraplinks"><tr><th>Towns on the river</th></tr><tr><td><ul>{links(r, 20, PLACES)}</ul></td></tr></table></div></div></div><div id="catlinks" class="catlinks">Categories: <ul>{links(r, 3, PLACES)}</ul></div></div></div>
<div id="mw-navigation"><h2>Navigation menu</h2><div id="p-personal"><ul>{links(r, 5, ["Talk", "Contributions", "Create account", "Log in"])}</ul></div></div><footer id="footer"><ul><li>This page was last edited on 2 March 2024, at 10:00.</li></ul></footer></body></html>'''


def hosted(t, b, r):
    return f'''<!DOCTYPE html><html lang="en"><head>{head(t, "pump/pump", r)}</head><body class="logged-out env-production"><div class="position-relative js-header-wrapper"><header class="Header" role="banner"><ul>{links(r, 6, ["Product", "Solutions", "Open source", "Pricing"])}</ul></header></div>
<div class="application-main"><main id="js-repo-pjax-container"><div class="repohead"><h1><a href="/u">pump</a> / <strong><a href="/p">pump</a></strong></h1><ul class="UnderlineNav-body">{links(r, 7, ["Code", "Issues", "Pull requests", "Actions", "Wiki"])}</ul></div>
<div class="Layout"><div class="Layout-main"><div class="Box"><div role="grid">{"".join(f'<div role="row"><span><a href="/f">{x}</a></span><span><a href="/c">Fix build</a></span><span>3 years ago</span></div>' for x in ["src", "docs", ".gitignore", "README.md", "LICENSE"])}</div></div><div id="readme" class="Box md"><article class="markdown-body entry-content container-lg" itemprop="text"><h1>{html.escape(t)}</h1>{body(b, r)}</article></div></div>
<div class="Layout-sidebar"><h2>About</h2><p>A pump for rivers of all sizes, with a control panel and tests.</p><h2>Releases</h2><a href="/r">12 tags</a></div></div></main></div><footer class="footer"><ul>{links(r, 5, ["Terms", "Privacy", "Security", "Status"])}</ul></footer></body></html>'''


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for template in (wordpress, news, government, soup, divs, breaks, docs, shop, wiki, hosted):
        for k in range(3):
            r = random.Random(f"pages:{template.__name__}:{k}")
            title, blocks = article(r)
            name = f"{template.__name__}-{k + 1}"
            with open(os.path.join(folder, name + ".html"), "w", encoding="utf-8") as f:
                f.write(template(title, blocks, r) + "\n")
            with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as f:
                f.write(truth(title, blocks))


if __name__ == "__main__":
    main()
