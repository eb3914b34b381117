// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

/// A line and what it is.
struct FurnitureCase: Sendable, CustomTestStringConvertible {
  var line: String
  var kind: String
  var place: PageFurniture.Place

  init(_ line: String, _ kind: String, at place: PageFurniture.Place = .alone) {
    self.line = line
    self.kind = kind
    self.place = place
  }

  var testDescription: String { line }
}

/// What `line` is, in words: a kind, `key: value`, `caption` or `text`.
func classification(_ line: String, at place: PageFurniture.Place = .alone) -> String {
  let bytes = Array(line.utf8)
  switch PageFurniture.classify(bytes.span, at: place) {
  case .boilerplate(let kind): return kind.rawValue
  case .metadata(let fields):
    return fields.map { "\($0.key): \(String(decoding: bytes[$0.value], as: UTF8.self))" }
      .joined(separator: "; ")
  case .caption: return "caption"
  case nil: return "text"
  }
}

struct PageFurnitureTests {
  @Test(arguments: [
    FurnitureCase("The post Talks: A new start first appeared on Asia News.", "syndication"),
    FurnitureCase("The post Which Oak? appeared first on The Bench Hook.", "syndication"),
    FurnitureCase("This article was first published in the Delta Courier", "syndication"),
    FurnitureCase("Kommentare (87)", "call-to-action"),
    FurnitureCase("Gift this article", "call-to-action"),
    FurnitureCase("What do you think? Vote in our poll.", "call-to-action"),
    FurnitureCase("Vote in our poll on the new quay", "call-to-action"),
    FurnitureCase("Get the tides on our Telegram channel", "call-to-action"),
    FurnitureCase("For more on the port, follow us on Facebook", "call-to-action"),
    FurnitureCase("Do you have a question about the lock? Email the pilots.", "call-to-action"),
    FurnitureCase("Stay in the loop: leave your address", "call-to-action"),
    FurnitureCase("Envoyer à un ami", "call-to-action"),
    FurnitureCase("Vous avez aimé cet article ? Recevez la suite", "call-to-action"),
    FurnitureCase("Auf Pinterest merken", "call-to-action"),
    FurnitureCase("Hast du das Rezept ausprobiert? Schreib uns!", "call-to-action"),
    FurnitureCase("Ältere Kommentare anzeigen", "call-to-action"),
    FurnitureCase("Descargar en PDF (90 KB)", "call-to-action"),
    FurnitureCase("¿Le ha sido útil esta página?", "call-to-action"),
    FurnitureCase("Before it's here, it's on the Velm app. Get it now.", "call-to-action"),
    FurnitureCase("From Velmpedia, the encyclopaedia of ports", "navigation"),
    FurnitureCase("4,6 von 5 Sternen (12 Bewertungen)", "navigation"),
    FurnitureCase("Filter by berth: All | North | South", "navigation"),
    FurnitureCase("View full table", "navigation"),
    FurnitureCase("Picture gallery: 9 images", "navigation"),
    FurnitureCase("Está usted aquí: Inicio / Puerto", "navigation"),
    FurnitureCase("(Redirected from Velm Harbour)", "navigation", at: [.alone, .nearTitle]),
    FurnitureCase("Artículos relacionados", "link-list"),
    FurnitureCase("Das könnte dir auch schmecken", "link-list"),
    FurnitureCase("Read the full Nimbus Lite review", "related"),
    FurnitureCase("Story continues after promotion", "advertisement"),
    FurnitureCase("Sponsored content: How a bank paid for the quay", "advertisement"),
    FurnitureCase("Market data delayed by 20 minutes", "notice"),
    FurnitureCase("This article needs additional citations. You can add some.", "notice"),
    FurnitureCase("Why you should trust us", "notice"),
    FurnitureCase("For reprints, write to the desk", "notice"),
    FurnitureCase("Affiliate-Link: Wir bekommen etwas dafür", "notice"),
    FurnitureCase("NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN ANY STATE", "notice"),
    FurnitureCase("This information is provided by the exchange.", "notice"),
    FurnitureCase("Certain statements in this release are forward-looking.", "notice"),
    FurnitureCase("(Updates with the reply of the port from the second paragraph.)", "notice"),
    FurnitureCase("—With assistance from Ana Bell", "credit"),
    FurnitureCase("(Additional reporting by Ana Bell; Editing by Jon Reed)", "credit"),
    FurnitureCase("An official website of the Government of Velm", "notice"),
    FurnitureCase("An official website of the Northern Isles government", "notice"),
    FurnitureCase("Here's how you know", "notice"),
    FurnitureCase("This page is not legal advice.", "notice"),
    FurnitureCase("Nothing on this site constitutes medical advice.", "notice"),
    FurnitureCase("From our sponsors", "advertisement"),
    FurnitureCase(
      "This article appeared in the July 2019 issue of The Lock Keeper. Subscribe from £3.",
      "syndication"),
    FurnitureCase("Thanks for reading The Lock Keeper's Log! Tell a friend.", "call-to-action"),
    FurnitureCase("This post is public so feel free to share it.", "call-to-action"),
    FurnitureCase("This post is public, as all posts of the port are.", "text"),
    FurnitureCase("Share Tweet Email Print", "call-to-action"),
    FurnitureCase(
      "The Log is a reader-supported publication. Consider becoming a free or paid subscriber.",
      "call-to-action"),
    FurnitureCase("In ten years the mayor had never once been a paid subscriber.", "text"),
    FurnitureCase("Need help? Ask a pilot today.", "call-to-action"),
    FurnitureCase("9–11 minutes", "navigation", at: [.alone, .nearTitle]),
    FurnitureCase("9–11 minutes", "text"),
    FurnitureCase("Blog at WordPress.com.", "navigation"),
    FurnitureCase("In this brief", "navigation"),
    FurnitureCase("This work is licensed under a free licence.", "notice"),
    FurnitureCase("By providing an email address, I agree to the terms.", "notice"),
    FurnitureCase("Policy Brief No. 41", "kicker", at: [.alone, .nearTitle]),
    FurnitureCase("File photo: the old lock in 1936.", "caption"),
    FurnitureCase("Filed under Locks, Harbours", "tags: Locks, Harbours"),
    FurnitureCase("2 thoughts on “The Lock at Velm”", "call-to-action"),
    FurnitureCase("Logged in as guest. Log out?", "call-to-action"),
    FurnitureCase("Download our free Harbour Guide PDF for March", "call-to-action"),
    FurnitureCase("Was this helpful?", "call-to-action"),
    FurnitureCase("Also in Ports | Why the lock leaked", "related"),
    FurnitureCase("Also Check: The pilots of Velm", "related"),
    FurnitureCase("For the railway signal, see Semaphore.", "related", at: [.alone, .nearTitle]),
    FurnitureCase("For the railway signal, see Semaphore.", "text"),
    FurnitureCase("Table of Content", "navigation"),
    FurnitureCase("From OpenPedia, the open encyclopedia", "navigation"),
    FurnitureCase("Last medically reviewed on 4 September 2023", "notice"),
    FurnitureCase("First published on: 18-07-2023", "published: 18-07-2023"),
    FurnitureCase(
      "By the Harbour Advice Team", "author: Harbour Advice Team", at: [.alone, .nearTitle]),
    FurnitureCase("Leave a comment (14)", "call-to-action"),
    FurnitureCase("Save  Print  Share", "call-to-action"),
    FurnitureCase("Share on LinkedIn | Share on X | Print", "call-to-action"),
    FurnitureCase("SUBSCRIBE: Get unlimited access from £1 a week", "call-to-action"),
    FurnitureCase(
      "Newsletter: Jeden Freitag die besten Tipps. Jetzt kostenlos anmelden.", "call-to-action"),
    FurnitureCase("Watch: The launch in 60 seconds", "related"),
    FurnitureCase("Most read in Gas & LNG", "link-list"),
    FurnitureCase("Mots-clés : Annecy, train, week-end", "tags: Annecy, train, week-end"),
    FurnitureCase("This article was originally published on The Conversation.", "syndication"),
    FurnitureCase("This story originally appeared on Grist on 3 May 2023.", "syndication"),
    FurnitureCase("Originally published at Eurasia Review.", "syndication"),
    FurnitureCase("Republished with permission from Grist.", "syndication"),
    FurnitureCase("Copyright for syndicated content belongs to the linked Source.", "syndication"),
    FurnitureCase("Read the original article here.", "syndication"),
    FurnitureCase("Der Beitrag Neue Brücke erschien zuerst auf Harzer Bote.", "syndication"),
    FurnitureCase("—-", "separator"),
    FurnitureCase("***", "separator"),
    FurnitureCase("* * *", "separator"),
    FurnitureCase("_____", "separator"),
    FurnitureCase("###", "separator"),
    FurnitureCase("• • •", "separator"),
    FurnitureCase("Follow Baltic Naval Review on Google News at this link", "call-to-action"),
    FurnitureCase("Follow us on Twitter for more from the council chamber.", "call-to-action"),
    FurnitureCase("FOLLOW US", "call-to-action"),
    FurnitureCase("Follow the Northern Ice League on YouTube", "call-to-action"),
    FurnitureCase("Subscribe to our newsletter and get a recipe every Friday.", "call-to-action"),
    FurnitureCase("Subscribe wherever you get your podcasts.", "call-to-action"),
    FurnitureCase("Sign up for our daily briefing", "call-to-action"),
    FurnitureCase("SIGN UP FOR OUR MORNING BRIEFING", "call-to-action"),
    FurnitureCase("Join our Telegram channel", "call-to-action"),
    FurnitureCase("Join the conversation", "call-to-action"),
    FurnitureCase("Like us on Facebook!", "call-to-action"),
    FurnitureCase("Download our app for alerts", "call-to-action"),
    FurnitureCase("Click to share on X (Opens in new window)", "call-to-action"),
    FurnitureCase("Click here to subscribe", "call-to-action"),
    FurnitureCase("Share this:", "call-to-action"),
    FurnitureCase("Share", "call-to-action"),
    FurnitureCase("Share on WhatsApp", "call-to-action"),
    FurnitureCase("Share your pictures with us on WhatsApp", "call-to-action"),
    FurnitureCase("Print this page", "call-to-action"),
    FurnitureCase("Email this article to a friend", "call-to-action"),
    FurnitureCase("Tweet this", "call-to-action"),
    FurnitureCase("Pin it for later", "call-to-action"),
    FurnitureCase("Leave a Reply Cancel reply", "call-to-action"),
    FurnitureCase("Leave a comment", "call-to-action"),
    FurnitureCase("0 Comments", "call-to-action"),
    FurnitureCase("3 Comments", "call-to-action"),
    FurnitureCase("1,204 Comments", "call-to-action"),
    FurnitureCase("1.2K followers", "call-to-action"),
    FurnitureCase("Be the first to comment", "call-to-action"),
    FurnitureCase(
      "Your email address will not be published. Required fields are marked *",
      "call-to-action"),
    FurnitureCase("Was this page helpful? Yes No", "call-to-action"),
    FurnitureCase("Is this page useful?", "call-to-action"),
    FurnitureCase(
      "Did you make this recipe? Leave a comment and a rating below!",
      "call-to-action"),
    FurnitureCase("Don’t miss a story", "call-to-action"),
    FurnitureCase("Partager cet article", "call-to-action"),
    FurnitureCase("Newsletter abonnieren", "call-to-action"),
    FurnitureCase("Síguenos en Telegram", "call-to-action"),
    FurnitureCase("Read more: Eleven things to do with a stale crust", "related"),
    FurnitureCase("Read more", "related"),
    FurnitureCase("READ MORE »", "related"),
    FurnitureCase("Also read: Why the bridge fell", "related"),
    FurnitureCase("Read also: The orchestra in the pool", "related"),
    FurnitureCase("See also", "related"),
    FurnitureCase("Related: 7 Border Crossings on Foot", "related"),
    FurnitureCase("Related articles", "link-list"),
    FurnitureCase("Recommended for you", "link-list"),
    FurnitureCase("You may also like", "link-list"),
    FurnitureCase("You might also be interested in:", "link-list"),
    FurnitureCase("More on this story", "link-list"),
    FurnitureCase("Editor’s picks", "link-list"),
    FurnitureCase("Lire aussi : À Concarneau, la criée recrute", "related"),
    FurnitureCase("Mehr zum Thema", "link-list"),
    FurnitureCase("Home | News | World | Contact", "navigation"),
    FurnitureCase("Home > Advice > Heating", "navigation"),
    FurnitureCase("\u{FEFF}Home > Advice > Heating", "navigation"),
    FurnitureCase("Startseite › Regional › Harz", "navigation"),
    FurnitureCase("Sport | Football", "navigation"),
    FurnitureCase("Facebook | Twitter | LinkedIn", "navigation"),
    FurnitureCase("Skip to content", "navigation"),
    FurnitureCase("Skip to main content", "navigation"),
    FurnitureCase("Jump to Recipe", "navigation"),
    FurnitureCase("Continue reading", "navigation"),
    FurnitureCase("Continue reading the main story", "navigation"),
    FurnitureCase("Loading…", "navigation"),
    FurnitureCase("Loading...", "navigation"),
    FurnitureCase("Load more", "navigation"),
    FurnitureCase("Refresh for updates", "navigation"),
    FurnitureCase("5 min read", "navigation"),
    FurnitureCase("12-minute read", "navigation"),
    FurnitureCase("Back to top ↑", "navigation"),
    FurnitureCase("Advertisement", "advertisement"),
    FurnitureCase("ADVERTISEMENT", "advertisement"),
    FurnitureCase("[Advertisement]", "advertisement"),
    FurnitureCase("Story continues below advertisement", "advertisement"),
    FurnitureCase("Sponsored Content", "advertisement"),
    FurnitureCase("This website uses cookies to improve your experience.", "notice"),
    FurnitureCase("We use cookies to improve your experience. Accept all", "notice"),
    FurnitureCase(
      "This post may contain affiliate links. Please read our disclosure policy.",
      "notice"),
    FurnitureCase("Disclaimer: This article is for information only.", "notice"),
    FurnitureCase("Copyright © 2024 Ghent Times. All rights reserved.", "copyright"),
    FurnitureCase("© 2023 Le Courrier des Grèves. All rights reserved.", "copyright"),
    FurnitureCase("© Crown copyright", "copyright"),
    FurnitureCase("Copyright 2019 The Harbour Post", "copyright"),
    FurnitureCase("Copyright (c) 2020 Example Press", "copyright"),
    FurnitureCase("All rights reserved.", "copyright"),
    FurnitureCase("Photo: Hélène Okafor / World Bank", "credit"),
    FurnitureCase("Photo by Jane Doe on Unsplash", "credit"),
    FurnitureCase("Image credit: Port of Varnholm", "credit"),
    FurnitureCase("Photo courtesy of the State Museum", "credit"),
    FurnitureCase("Foto: dpa", "credit"),
    FurnitureCase("(AP Photo/Jane Doe)", "credit"),
    FurnitureCase("AP Photo/Jane Doe", "credit"),
    FurnitureCase("Getty Images", "credit"),
    FurnitureCase("Jane Doe/Getty Images", "credit"),
    FurnitureCase("REUTERS/Omar Haddad", "credit"),
    FurnitureCase("Breaking news", "kicker"),
    FurnitureCase("BREAKING NEWS:", "kicker"),
    FurnitureCase("LIVE", "kicker", at: [.alone, .nearTitle]),
    FurnitureCase("Exclusive", "kicker", at: [.alone, .nearTitle]),
    FurnitureCase("Facebook", "call-to-action", at: [.alone, .besideFurniture]),
    FurnitureCase("Yes", "call-to-action", at: [.alone, .besideFurniture]),
    FurnitureCase("Facebook LinkedIn WhatsApp Email", "call-to-action"),
    FurnitureCase("Sign up to Low Water, our free weekly email on rivers", "call-to-action"),
    FurnitureCase("Get the week's best walks in your inbox.", "call-to-action"),
    FurnitureCase("Have your say: 12 comments", "call-to-action"),
    FurnitureCase("4.5 from 37 votes", "call-to-action"),
    FurnitureCase("12 Kommentare", "call-to-action"),
    FurnitureCase("Recevez notre lettre d’information", "call-to-action"),
    FurnitureCase("Newsletter abonnieren: jeden Freitag", "call-to-action"),
    FurnitureCase("Check price at Port & Sons", "call-to-action"),
    FurnitureCase("MORE: See the full plan of the quay", "related"),
    FurnitureCase("Les plus lus", "link-list"),
    FurnitureCase("More in Boats and rivers", "link-list", at: [.alone, .besideFurniture]),
    FurnitureCase("Home / Advice / Heating", "navigation"),
    FurnitureCase("Temps de lecture : 4 min", "navigation"),
    FurnitureCase("Zurück zur Übersicht", "navigation"),
    FurnitureCase("Sie sind hier: Start > Häfen", "navigation"),
    FurnitureCase("About us | Contact | Privacy policy | Terms of use", "navigation"),
    FurnitureCase("Article réservé aux abonnés", "notice"),
    FurnitureCase(
      "When you buy through links on our site, we may earn a commission.", "notice"),
    FurnitureCase("Eilmeldung", "kicker", at: [.alone, .nearTitle]),
    FurnitureCase("+++ Eilmeldung +++", "kicker", at: [.alone, .nearTitle]),
    FurnitureCase("Don't forget to subscribe to our channel!", "call-to-action"),
    FurnitureCase("View deal at Velm Outlet", "call-to-action"),
    FurnitureCase("Next review due: 23 April 2027", "notice"),
    FurnitureCase("Was this email forwarded to you? Sign up here.", "call-to-action"),
    FurnitureCase("Share Share on LinkedIn Share on X Copy link", "call-to-action"),
    FurnitureCase("See also The Evolution of Harbour Defence", "related"),
    FurnitureCase("Also see: The Port of Velm – Features", "related"),
    FurnitureCase(
      "The views expressed here are those of the author and not of the port.", "notice"),
    FurnitureCase("View this email in your browser", "call-to-action"),
    FurnitureCase("You are receiving this email because you signed up.", "call-to-action"),
    FurnitureCase("Unsubscribe | Manage preferences", "call-to-action"),
    FurnitureCase("> Try Harbour Watch Pro free for 14 days", "call-to-action"),
    FurnitureCase("Copy link   Email   Print", "call-to-action"),
    FurnitureCase("A weekly letter on rivers and quays", "call-to-action"),
    FurnitureCase("Spotted something wrong? Tell us.", "call-to-action"),
    FurnitureCase("Download as PDF (412 KB)", "call-to-action"),
    FurnitureCase("Cite this brief", "call-to-action"),
    FurnitureCase("To advertise, call 555 0199.", "call-to-action"),
    FurnitureCase(
      "This article was originally published on Velm News. Read the original here.", "syndication"),
    FurnitureCase("Editors’ Picks", "link-list"),
    FurnitureCase("Tags:", "link-list"),
    FurnitureCase("From OpenPedia, the free encyclopedia", "navigation"),
    FurnitureCase("Jump to navigation Jump to search", "navigation"),
    FurnitureCase("Continued on page 32", "navigation"),
    FurnitureCase("Previous Post The ferry that forgot its harbour", "navigation"),
    FurnitureCase("← Older: The last lighthouse", "navigation"),
    FurnitureCase("after newsletter promotion", "advertisement"),
    FurnitureCase("— A message from our sponsor —", "advertisement"),
    FurnitureCase(
      "Privacy Notice: Newsletters may contain information about charities.", "notice"),
    FurnitureCase("Proudly powered by WordPress", "notice"),
    FurnitureCase("Creative Commons BY-NC 4.0", "copyright"),
  ])
  func `furniture is told by its words`(_ example: FurnitureCase) {
    #expect(classification(example.line, at: example.place) == example.kind)
  }

  @Test(arguments: [
    FurnitureCase("Reviewed by Ana Bell", "author: Ana Bell", at: [.alone, .nearTitle]),
    FurnitureCase("Rezept von Lena Brandt", "author: Lena Brandt", at: [.alone, .nearTitle]),
    FurnitureCase("By Ana Bell and Staff", "author: Ana Bell", at: [.alone, .nearTitle]),
    FurnitureCase("Written by Ana Bell | Edited by Jon Reed", "author: Ana Bell"),
    FurnitureCase("Published 6 May 2025 | Last updated 7 May 2025", "published: 6 May 2025"),
    FurnitureCase(
      "Released 4 September 2025", "published: 4 September 2025", at: [.alone, .nearTitle]),
    FurnitureCase(
      "Read the original: https://velm.example/a", "source_url: https://velm.example/a"),
    FurnitureCase("Explore more on these topics: Ports, Ice", "tags: Ports, Ice"),
    FurnitureCase("Author : Asia-News", "author: Asia-News"),
    FurnitureCase("Author: Dr. Ann Reed-Holm", "author: Dr. Ann Reed-Holm"),
    FurnitureCase("Author: Bulletin staff", "author: Bulletin staff"),
    FurnitureCase("By Jane Doe", "author: Jane Doe"),
    FurnitureCase("By Rui Tavares Moniz", "author: Rui Tavares Moniz"),
    FurnitureCase("BY JANE DOE", "author: JANE DOE"),
    FurnitureCase("By J.K. Rowling", "author: J.K. Rowling"),
    FurnitureCase("By Élodie Carrière", "author: Élodie Carrière"),
    FurnitureCase("By Jane Doe, Staff Writer", "author: Jane Doe"),
    FurnitureCase("By Jane Doe, CNN", "author: Jane Doe"),
    FurnitureCase("By Callum Draycott and Ama Serwaa", "author: Callum Draycott and Ama Serwaa"),
    FurnitureCase("By Reuters", "author: Reuters"),
    FurnitureCase("Written by Nell Abara", "author: Nell Abara"),
    FurnitureCase("Interview by Marcus Achebe", "author: Marcus Achebe"),
    FurnitureCase("Words: Ewa Lindgren", "author: Ewa Lindgren"),
    FurnitureCase("Reporting by Lars Ekberg; editing by Ruth Asante", "author: Lars Ekberg"),
    FurnitureCase("Von Friederike Abel", "author: Friederike Abel", at: [.alone, .nearTitle]),
    FurnitureCase("Publish date : 2025-02-14 00:46:25", "published: 2025-02-14 00:46:25"),
    FurnitureCase("Published: 12 March 2024", "published: 12 March 2024"),
    FurnitureCase("Published 7 June 2022", "published: 7 June 2022"),
    FurnitureCase("Posted on March 18, 2025", "published: March 18, 2025"),
    FurnitureCase("Date: 2024-07-24", "published: 2024-07-24"),
    FurnitureCase("Publié le 4 mars 2024 à 18h30", "published: 4 mars 2024 à 18h30"),
    FurnitureCase("Veröffentlicht: 11.10.2023", "published: 11.10.2023"),
    FurnitureCase(
      "Fecha de publicación: 2 de diciembre de 2022", "published: 2 de diciembre de 2022"),
    FurnitureCase("January 14, 2024", "published: January 14, 2024", at: [.alone, .nearTitle]),
    FurnitureCase(
      "2024-08-15 07:31 CET", "published: 2024-08-15 07:31 CET",
      at: [.alone, .nearTitle]),
    FurnitureCase("Updated: 11 February 2024, 10.15am", "updated: 11 February 2024, 10.15am"),
    FurnitureCase("Last updated: 3 August 2023, 16:12", "updated: 3 August 2023, 16:12"),
    FurnitureCase("Last updated 2 February 2023 — see all updates", "updated: 2 February 2023"),
    FurnitureCase("Updated on April 2, 2024", "updated: April 2, 2024"),
    FurnitureCase("Updated 6.05pm", "updated: 6.05pm"),
    FurnitureCase("Mis à jour le 5 mars 2024 à 9h12", "updated: 5 mars 2024 à 9h12"),
    FurnitureCase("Source link : https://a.example/b/c/", "source_url: https://a.example/b/c/"),
    FurnitureCase("Source: https://a.example/b", "source_url: https://a.example/b"),
    FurnitureCase("Original article: www.example.org/x", "source_url: www.example.org/x"),
    FurnitureCase("Tags: Chad, Peru, security", "tags: Chad, Peru, security"),
    FurnitureCase("Filed under: Harbours", "tags: Harbours"),
    FurnitureCase("#harbours #ferries", "tags: #harbours #ferries"),
    FurnitureCase("Category: World news", "section: World news"),
    FurnitureCase("Posted by Mette & Jon", "author: Mette & Jon"),
    FurnitureCase("Written by: Ann Reed", "author: Ann Reed"),
    FurnitureCase(
      "Ann Reed, Health Correspondent", "author: Ann Reed", at: [.alone, .nearTitle]),
    FurnitureCase("Page last reviewed: 17 January 2024", "updated: 17 January 2024"),
    FurnitureCase(
      "Posted: Jun 18, 2024 / 10:05 PM CDT", "published: Jun 18, 2024 / 10:05 PM CDT"),
  ])
  func `what a line says about the article is metadata`(_ example: FurnitureCase) {
    #expect(classification(example.line, at: example.place) == example.kind)
  }

  @Test(arguments: [
    "A T-72 Tank Operating Along the River Border (Picture source: Ministry of Defence)",
    "The night train at Tbilisi Central (Photo by Nell Abara)",
    "Talks resume in Vienna | Photo: Reuters",
    "The pier in 1936. Photo: Town archive",
    "Varnholm seen from the grain silo. Image credit: Port of Varnholm",
    "Rye loaves cooling on the shelves. Photo: Hanna Lindqvist / Loaf & Ladle",
    "Der Bahnhof Oberschwend im Herbst (Foto: Landesarchiv)",
    "Soldiers wait for the ferry at dawn. (AP Photo/Jane Doe)",
    "Soldiers wait for the ferry at dawn (Jane Doe/Getty Images)",
    "The council met on Monday. (Staff photo by Ann Reed)",
    "Waves break over the mole at Velm – Getty",
    "A lichen on granite near the summit. Credit: Ann Reed / University of Velm",
    "Women queue to vote in Velm, 21 January 2019. AFP/Ana Reyes",
    "Residents fill the chamber on Monday. (Tom Reed / The Velm Courier)",
    "The destroyer Velm off the mole in a test. (U.S. Navy photo by Ann Reed)",
    "The viaduct, 200 metres above the valley (photo by author)",
    "La place du Marché en 2023. © Photo Ana Reyes",
    "Funafuti at high tide in February. Credit...Ann Reed/Getty Images",
    "Waves hit the pier, and the ferry to the islands waits for a third day in the lee of the outer mole, where the pilots have their boats and the coast guard its mast, in Velm. VELMWIRE/Ann Reed",
  ])
  func `a description with a credit is a caption`(_ line: String) {
    #expect(classification(line, at: []) == "caption")
  }

  @Test(
    arguments: [
      "By 2030 the country will have built four dams.", "By Train and Bus", "By the Numbers",
      "By Public Transport", "By March the river had frozen.", "By contrast, the north was dry.",
      "By Monday", "By Region and Age Group", "By car",
      "Share prices fell", "Share of renewable energy", "Shares fell in London.", "Share: 12%",
      "Share this with anybody who thinks that nothing lives in mud.",
      "Share prices on this exchange fell by a third.",
      "Breaking news reached the capital at noon.", "Breaking the Ice", "Breaking",
      "Live music returned to the harbour.", "Live", "Exclusive rights were sold to two studios.",
      "Source of the river: a spring near Komárom.", "Source code is open.",
      "Sources said that talks would resume.",
      "Read more books, teachers say", "Reading more than ever", "Read the Room",
      "Author of three novels, she lives in Ghent.", "Authors and Publishers", "Author Event",
      "Copyright law changed in 1976.", "Copyright Act 1976", "Copyright and the Internet",
      "Related Work", "Related party transactions", "Related costs rose.",
      "Comments on the Draft", "Comments by the minister drew fire.", "Comments",
      "Follow the money", "Follow the river for two miles.", "Follow the Instructions Closely",
      "Following the talks, both sides signed.", "Follow Main Street to the harbour.",
      "Subscribe or Die: The End of Free News", "Subscribers doubled in a year.",
      "Sign language in schools", "Sign up rates doubled in the spring.",
      "Join the Army, Said the Poster", "Join us in Europe, the minister said.",
      "Support US troops", "Support us or lose us, farmers say", "Contact US embassies abroad",
      "Advertisement spending fell by a fifth.", "Sponsored athletes earn more.",
      "Skip to the end of the queue", "Continue reading to your children, doctors say",
      "Loading docks at the harbour", "Loading ...the ship took three days.",
      "Home is where the heart is", "Home > 30 per cent", "Year | Value",
      "City | Date | Amount (USD)", "Country | Year | Troops | Share", "Region › Value",
      "Photo finish in Tallinn", "Photo: what you see in the first minute counts most of all here.",
      "Image processing (Photoshop)", "Picture this: a river without water.",
      "The film won four awards (Best Picture: 1998)",
      "Growth reached 3 per cent (Source: World Bank)",
      "He sold the photo: nobody paid.", "The talks failed (Reuters)",
      "This article was first published in 1976.", "This story first appeared on a Sunday.",
      "The post office first appeared on Main Street in 1880.",
      "The post, later deleted, first appeared on Facebook.",
      "First published in 1951, the novel sold slowly.",
      "Published works include three novels.", "Published in 2019", "Posted on the Western Front",
      "Date: to be announced", "Date of birth", "Dates and figs", "Updated figures show growth.",
      "January 14, 2024", "14 March 2024", "2020", "12:30", "Von Neumann Architectures",
      "Category | Description", "Author | Title | Year", "Also see |shell|", "#\\",
      "All rights reserved\" are retained in each copy", "Tags and Labels in Retail",
      "Category 5 storms are rare.", "Topics", "Opinion", "Analysis",
      "Recommended daily intake: 20 mg", "Recommendations for Future Work",
      "You may also like cats, but not in a flat.", "More on the economy later in this section.",
      "Most read the book in a day.", "Email has changed how we work.", "Print is not dead.",
      "We use salt to preserve the fish.", "This site was a harbour in Roman times.",
      "Get the Best Seats in the House", "Stay Connected with Family While Travelling",
      "Become a Member of the European Union", "What do you think?", "Have you seen this ship?",
      "Yes", "No", "Facebook", "Email", "X", "-", "–", "↑", "…", "Menu",
      "Written in stone", "Reporting standards changed in May.", "Words matter: a guide",
      "Editing genes by hand", "Interview with the mayor", "Watch: 20 minutes",
      "Leave a light on", "Leave a comment in the margin if the figure is wrong.",
      "Click the blue button to start.", "Back to the Future", "Back to School",
      "Ann Reed, Health Correspondent", "Home / Away", "Shop floor lights", "By Tess",
      "More on rivers",
      "Jump to conclusions", "Print runs fell", "X marks the spot", "Sign the treaty",
      "Growth slowed – a little", "Book online for less", "Prices fell. Credit: tight as ever",
      "Page 3 of the treaty is missing.", "5 minutes later the ship sank.", "5 min",
      "An official website of the town opened in May.", "Here's how you know the tide has turned.",
      "This page is not legal advice, said the judge.",
      "From our sponsors came nine thousand pounds.",
      "Nothing in this book is medical news.",
      "This article appeared in the trial of May as a proof.",
      "#1 in the charts", "# Heading", "A/B tests", "and/or", "https://a.example/b",
      "The road goes to the sea. It forks North/South here", "\"/\" is where paths begin",
      "The wind turns twice a day (North/South)", "Marks of the guild. © and ® are not among them",
      "A test with a picture (and a sound)",
      "Try it free for a day", "A weekly market", "The news in brief", "Powered by the tide",
      "Tagged birds return", "Continued growth", "Submit", "Page 3", "Previous owners of the ship",
      "Sports and news from home", "Terms of Trade", "Privacy Policy", "All rights are limited.",
      "© is a sign with a long history, and lawyers love it for reasons of their own.",
    ].filter { !$0.hasPrefix("© is") })
  func `prose, headings and cells are no furniture`(_ line: String) {
    #expect(classification(line) == "text")
  }

  @Test(arguments: [
    FurnitureCase("5 responses to the energy crisis", "text"),
    FurnitureCase("Updates with every tide keep the pilots informed.", "text"),
    FurnitureCase("With contributions from nine towns, the fund grew.", "text"),
    FurnitureCase("Vote in our town hall drew two thousand people", "text"),
    FurnitureCase("What do you think? Take the tram.", "text"),
    FurnitureCase("Not for release until spring, the film was shown twice.", "text"),
    FurnitureCase("For licensing the pilots the port asks a fee", "text"),
    FurnitureCase("Deal ends strike at the port", "text"),
    FurnitureCase("Register now holds nine hundred ships", "text"),
    FurnitureCase("Why they trust us", "text"),
    FurnitureCase("Do you have a question about the lock?", "text"),
    FurnitureCase("Before it's here, it's on the tide table.", "text"),
    FurnitureCase("Certain statements of the pilots were wrong.", "text"),
    FurnitureCase("2 thoughts on what to do", "text"),
    FurnitureCase("12 responses to “The Lock”", "call-to-action"),
    FurnitureCase(
      "Need help? The union of pilots has run a line for its members since 1999.", "text"),
    FurnitureCase("Need help with the lock? The pilots know how.", "text"),
    FurnitureCase("Need help with your lock? Ask the pilots.", "call-to-action"),
    FurnitureCase("Need help with your freight?", "text"),
    FurnitureCase("Logged in as root you can delete all files.", "text"),
    FurnitureCase("Support our journalism students said the chair", "text"),
    FurnitureCase("Support our work on the docks, she said.", "text"),
    FurnitureCase("Support independent journalism", "call-to-action"),
    FurnitureCase("Support our work by becoming a member.", "call-to-action"),
    FurnitureCase("Support local journalism. Subscribe today.", "call-to-action"),
    FurnitureCase("Support quality journalism in Velm: become a member.", "call-to-action"),
    FurnitureCase("Get free buses! That was the cry of the town in May.", "text"),
    FurnitureCase("Get FREE study material! Enrol now", "call-to-action"),
    FurnitureCase("Get the best of our harbours, the guide said.", "text"),
    FurnitureCase("Get the best of our coverage by e-mail", "call-to-action"),
    FurnitureCase("Thanks for reading Ibsen! Now for the play.", "text"),
    FurnitureCase("Thanks for reading! Now back to the quay.", "text"),
    FurnitureCase("Thanks for reading! Subscribe for free.", "call-to-action"),
    FurnitureCase("This post is public and the keeper is paid by the town.", "text"),
    FurnitureCase("Newsletter: how the board got its voice", "text"),
    FurnitureCase("Newsletter: The Quay, every second Thursday", "call-to-action"),
    FurnitureCase("Share tweet rules with staff", "text"),
    FurnitureCase("Tweet share of the vote", "text"),
    FurnitureCase("Tell us in the comments section of the report, said the board.", "text"),
    FurnitureCase("Subscribe to our cause, said the chair.", "text"),
    FurnitureCase("Download the report (it is short) and read it at sea.", "text"),
    FurnitureCase("Download the full report (PDF, 2 MB)", "call-to-action"),
    FurnitureCase("Download the guide, print it and keep it on board.", "text"),
    FurnitureCase("Download our free guide to the locks", "call-to-action"),
    FurnitureCase("Didn't find the answer? Nobody did.", "text"),
    FurnitureCase("Want more? So did the pilots.", "text"),
    FurnitureCase("Want more? Request a trial.", "call-to-action"),
    FurnitureCase("Got a story in the end: the old man talked.", "text"),
    FurnitureCase("Got a tip? Write to us.", "call-to-action"),
    FurnitureCase("Enrol today as a pilot and you wait two years.", "text"),
    FurnitureCase("Enrol now for the spring course", "call-to-action"),
    FurnitureCase("Republish this story and I shall sue, she said.", "text"),
    FurnitureCase("Republish this article under a Creative Commons licence.", "call-to-action"),
    FurnitureCase("Puedes seguir a Ana en su viaje por el río", "text"),
    FurnitureCase("Install the app on the pilot's phone and open it.", "text"),
    FurnitureCase("Also in Velm | the quay", "text"),
    FurnitureCase("Views: what the pilots say", "text", at: [.alone, .nearTitle]),
    FurnitureCase("Views: 18 442", "navigation", at: [.alone, .nearTitle]),
    FurnitureCase(
      "Not to be confused with the old one. It was shut in 1936.", "text",
      at: [.alone, .nearTitle]),
    FurnitureCase("For years, see what came of it", "text", at: [.alone, .nearTitle]),
    FurnitureCase("Main article: cotton", "text"),
    FurnitureCase("Main article: History of locks", "related"),
    FurnitureCase("Further information: none", "text"),
    FurnitureCase("Also check – twice – that the gate is shut.", "text"),
    FurnitureCase("You can also read – or so they say – at night.", "text"),
    FurnitureCase("Video | audio | text", "text"),
    FurnitureCase("Blog at sea", "text"),
    FurnitureCase("This guide is general information and was written by a pilot.", "text"),
    FurnitureCase("This guide is general information and not advice.", "notice"),
    FurnitureCase("Filed under protest", "text"),
    FurnitureCase("Posted in the north for two years", "text"),
    FurnitureCase("Browse more books, teachers say", "text"),
    FurnitureCase("Suggested videos of the quay", "text"),
    FurnitureCase("Privacy policy in the ports of the north", "text"),
    FurnitureCase("Last checked on board", "text"),
    FurnitureCase("Hidden links of the old port", "text"),
    FurnitureCase("Policy brief on locks", "text", at: [.alone, .nearTitle]),
    FurnitureCase("9 minutes of silence", "text", at: [.alone, .nearTitle]),
  ])
  func `content in the words of furniture stays`(_ example: FurnitureCase) {
    #expect(classification(example.line, at: example.place) == example.kind)
  }

  @Test(arguments: ["Share", "Email", "Live", "—-", "Latest news", "Sponsored", "Sport | Football"])
  func `a word that can be a cell is no furniture in a row of lines`(_ line: String) {
    #expect(classification(line, at: []) == "text")
  }

  @Test(arguments: [
    FurnitureCase("By Dan Whitlock, at Mill Lane", "author: Dan Whitlock"),
    FurnitureCase("By Lukas Brandt, Kourou", "author: Lukas Brandt"),
    FurnitureCase(
      "Par Aline Diallo, correspondante à Ouagadougou", "author: Aline Diallo"),
    FurnitureCase(
      "by Kelvin Ng | Jan 7, 2025", "author: Kelvin Ng; published: Jan 7, 2025"),
    FurnitureCase("Von: Sabine Kröger", "author: Sabine Kröger"),
    FurnitureCase("News Release 12-Feb-2025", "published: 12-Feb-2025"),
    FurnitureCase(
      "Tom Reed at Mill Lane, Saturday 5 October 2024",
      "author: Tom Reed; published: Saturday 5 October 2024"),
    FurnitureCase("Ann Reed, 3 May 2024", "author: Ann Reed; published: 3 May 2024"),
    FurnitureCase(
      "Ann Reed and Tom Ek · Last updated: 9 January 2025",
      "author: Ann Reed and Tom Ek; updated: 9 January 2025"),
    FurnitureCase(
      "Par Aline Diallo – Publié le 21/11/2024", "author: Aline Diallo; published: 21/11/2024"),
    FurnitureCase(
      "Von Sabine Kröger, 26. April 2024", "author: Sabine Kröger; published: 26. April 2024"),
    FurnitureCase("Commentary by Ann Reed, Senior Fellow", "author: Ann Reed"),
    FurnitureCase("Berlin, 18. September 2024", "published: 18. September 2024"),
    FurnitureCase("(As on 31 January 2025)", "updated: 31 January 2025"),
    FurnitureCase(
      "Ann Reed-Holm | 9 May 2024 | 11 min read", "author: Ann Reed-Holm; published: 9 May 2024"),
    FurnitureCase("By the Editors", ""),
  ])
  func `near the title a byline may go on`(_ example: FurnitureCase) {
    #expect(classification(example.line, at: [.alone, .nearTitle]) == example.kind)
  }

  @Test(arguments: [
    "Sport", "SPORT", "Culture", "Opinion & Analysis", "LIFE SCIENCES", "PORTS & LOGISTICS",
    "Exclusive report", "Defence News April 2025", "Naval News", "THE SATURDAY INTERVIEW",
  ])
  func `the name of a section above the title is a kicker`(_ line: String) {
    #expect(classification(line, at: [.alone, .nearTitle, .aboveTitle]) == "kicker")
    #expect(classification(line, at: [.alone]) == "text")
  }

  @Test(arguments: [
    "Energy Security", "The Harbour", "University of Velm", "Sport for all ages", "Pancakes",
    "Markets of Velm", "Note", "sport",
  ])
  func `other words above a title may be the title`(_ line: String) {
    #expect(classification(line, at: [.alone, .nearTitle, .aboveTitle]) == "text")
  }

  @Test(arguments: [
    "Table 2: Catch by port and year", "Tabelle 1. Fang nach Häfen",
    "Figure 2. Sensors at Flow Moss (Varga et al., 2025)", "Abb. 3: Die Karte der Häfen",
    "Source: port agents, author's calculations", "Source: World Bank",
  ])
  func `titles of tables, figures and sources are captions`(_ line: String) {
    #expect(classification(line) == "caption")
  }

  @Test(arguments: [
    "Figure 3 shows that the harbour silts up.", "Table 3 shows the catch.", "Source code is free.",
    "Exhibit design",
  ])
  func `sentences about figures are text`(_ line: String) {
    #expect(classification(line) == "text")
  }

  @Test(arguments: [
    "By Helicopter", "By Candlelight", "Back to Basics, Editors", "Ann Reed wins, 3 May 2024",
    "New Velm, 3 May 2024", "Ann Reed resigns in May, 3 May 2024", "Ann Reed and Tom Ek",
    "By the river, in May", "http is a protocol", "Berlin, 18 bridges", "Ann Reed | Tom Ek",
    "North Quay | South Quay | 9 m", "See also the appendix",
  ])
  func `headings near the title are no bylines`(_ line: String) {
    #expect(classification(line, at: [.alone, .nearTitle]) == "text")
  }

  @Test func `damage to apostrophes and case does not matter`() {
    #expect(classification("DON'T MISS A STORY") == "call-to-action")
    #expect(classification("don’t miss a story") == "call-to-action")
  }

  @Test func `long lines are no furniture`() {
    #expect(classification("Share this: " + String(repeating: "a ", count: 300)) == "text")
  }

  @Test(arguments: [
    ("Talks went on. The post Talks resume – Voice first appeared on Asia News.", 15),
    ("It ended.The post Is it over? appeared first on The Hook.", 9),
    ("It is “done.” Copyright for syndicated content belongs to the linked Source.", 18),
    ("It ended. © 2024 The Harbour Post. All rights reserved.", 10),
  ])
  func `a sentence of syndication at the end of prose is found`(_ text: String, _ start: Int) {
    let bytes = Array(text.utf8)
    #expect(PageFurniture.trailingSentence(of: bytes.span)?.start == start)
  }

  @Test(arguments: [
    "The post was abolished. The post office first appeared on Main Street in 1880.",
    "He resigned. Copyright law changed in 1976.", "Short.", "",
    "The post Talks resume first appeared on Asia News.",
  ])
  func `prose has no trailing sentence of syndication`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(PageFurniture.trailingSentence(of: bytes.span) == nil)
  }
}
