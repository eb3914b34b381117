// SPDX-License-Identifier: Apache-2.0

extension FurnitureWords {
  /// Lines of the page round the text: lists of links, menus, advertisements, notices, credits.
  static let surroundings: StaticString = """
    related read more
    related read more SEP REST
    related read more here/at/on [NAME]
    related read more at/on/here URL
    related read more from/in this/our series/coverage/special REST
    related read more about this [REST]
    related read/see/watch also SEP REST
    related read/see also
    related see also TITLE
    related also in NAME | TITLE
    related also see/read COLON TITLE
    related also/must read
    related also/must read SEP REST
    related also in/on this/the series/section/news [REST]
    link-list read next
    related read next SEP REST
    related read this next
    related read this next SEP REST
    related@alone watch/listen COLON the/how/why/what/highlights/trailer/video FEW
    related@alone watch our/the/this video/film/clip [REST]
    related@alone read/more/recommended COLON FEW
    related czytaj także/też/również SEP REST
    related lee/lea también SEP REST
    related leggi anche SEP REST
    link-list what to read/watch next
    related keep reading
    related@alone up next
    related up next SEP REST
    link-list related \
    articles/article/stories/story/posts/post/news/content/coverage/topics/links/reading/videos/\
    items/pages
    related related articles/article/stories/story/posts/post/news/content/coverage/topics/\
    links/reading/videos SEP REST
    related related SEP TITLE
    related@alone related
    link-list@alone tags/tagged/keywords/schlagwörter/schlagworte/etiquetas/étiquettes/mots-clés
    link-list more on this story/topic/subject/issue
    link-list@beside more on/in/from [FEW]
    link-list more in this section/series
    related more SEP see/read/watch/listen REST
    link-list les plus lus/lues/partagés/commentés
    link-list meistgelesen
    link-list lo más leído/visto
    link-list i più letti/visti
    link-list potrebbe/potrebbero interessarti anche
    link-list@beside today's best FEW deals
    related want/looking for more FEW ? REST
    related more from this/the/our author/section/series/category/site/coverage
    link-list more stories/news/articles/posts/coverage
    related more stories/news/articles/posts/coverage from/by NAME
    related more stories/news/articles/posts/coverage like/on/about this
    link-list more like this
    link-list explore more [on] [these] [topics]
    link-list explore further
    link-list@alone recommended
    link-list recommended for you
    link-list browse more topics/articles [under/in] [REST]
    link-list suggested videos/articles/posts/reading
    link-list recommended stories/articles/posts/videos/content/reads
    link-list you may/might/could [also] like/enjoy/love [this/these] [too]
    related you may/might/could [also] like/enjoy/love SEP REST
    link-list you may/might [also] be interested in
    related you may/might [also] be interested in SEP REST
    related you may/might [also] want to read
    related you may/might [also] want to read SEP REST
    link-list people also read/ask/viewed
    link-list others also read/viewed
    link-list readers also liked/read
    link-list@alone most read/popular/viewed/shared/commented [stories/articles] [now/today]
    link-list@alone most read/popular/viewed/shared in/on NAME
    link-list related reports/research/guides/publications/documents/reads/resources/news
    link-list trending now/stories/today/news/topics
    link-list@beside trending
    link-list@alone popular posts/stories/articles
    link-list@alone latest news/posts/stories/articles/headlines
    link-list recent posts/articles/comments/stories
    link-list@beside top stories
    link-list top stories [today/this/right/of] [week/now/the] [day]
    link-list editor's/editors' picks/choice/pick
    link-list editors '/’ picks/choice/pick
    link-list in case you missed it
    related in case you missed it SEP REST
    related don't miss SEP REST
    related@alone don't miss
    link-list from our partners
    related@alone from the archive/archives
    related from the archive/archives SEP REST
    link-list around the web
    link-list promoted stories
    related view all posts/stories/articles
    related view all posts/stories/articles by/from/in REST
    related see all posts/stories/articles/updates
    related all posts by NAME
    link-list@beside topics/themen/thèmes/temas/argomenti
    related@beside topics SEP REST
    related lire aussi
    related lire aussi SEP REST
    related à lire aussi
    related à lire aussi SEP REST
    link-list sur le même sujet
    link-list mehr zum thema
    related lesen sie auch
    related lesen sie auch SEP REST
    related auch interessant [SEP] [REST]
    link-list das könnte sie/dich/ihnen/dir auch interessieren/schmecken/gefallen
    related lea también/tambien
    related lea también/tambien SEP REST
    related leer más/mas
    related lee también/tambien
    related lee también/tambien SEP REST
    link-list noticias relacionadas
    link-list te puede interesar
    related te puede interesar SEP REST
    related leggi anche
    related leggi anche SEP REST
    related potrebbe interessarti [anche] [SEP] [REST]
    navigation continue reading [below/here]
    navigation continue reading the/this main/full/rest/original/article/story [of] \
    [story/article/the] [article/story]
    navigation continue to article/site/content
    navigation skip to [the] [main] content/navigation/footer/search/menu/links
    navigation vai al contenuto
    navigation ir al contenido
    navigation passer au contenu
    navigation@alone jump to
    navigation skip advertisement/ad/ads/navigation/links
    navigation skip [past] newsletter promotion
    navigation jump to navigation jump to search
    navigation from NAME , the free REST
    navigation from NAME , the [FEW] encyclopedia/encyclopaedia/wiki/dictionary [FEW]
    navigation@title redirected from TITLE
    navigation@beside view/page history
    navigation filter by [FEW] COLON REST
    navigation@alone view/see [the] full table/results/fixtures/standings/rankings/schedule
    navigation photo/picture/image gallery COLON NUM images/photos/pictures
    navigation NUM von NUM sternen/sterne [REST]
    navigation NUM out of NUM stars [REST]
    navigation NUM de/sur/su NUM estrellas/étoiles/stelle [REST]
    navigation direkt zum rezept/inhalt/artikel
    navigation rns number COLON REST
    navigation está/estás usted aquí SEP REST
    navigation está/estás aquí SEP REST
    link-list@alone \
    trámites/artículos/contenidos/enlaces/temas/noticias/recetas relacionados/relacionadas
    related@alone read the/our full FEW review
    navigation retrieved from URL
    navigation retrieved from "/“ REST
    navigation continued on/from page NUM
    navigation@beside page NUM
    navigation previous/next/older/newer post/article/story TITLE
    navigation previous/next/older/newer COLON TITLE
    notice next review due COLON DATE
    navigation jump to [the] recipe/content/comments/navigation/section/main [content]
    navigation jump to : REST
    navigation@alone in this \
    article/guide/story/backgrounder/report/chapter/issue/brief/paper/edition
    navigation table of content/contents
    navigation jump to search
    navigation from NAME , the open/free encyclopedia/encyclopaedia
    related@title not to be confused with FEW
    navigation@title views COLON NUM [NUM] [NUM]
    navigation visible/hidden links
    related@title for FEW , see TITLE
    related main article/articles COLON TITLE
    related further information COLON TITLE
    related also check : TITLE
    related you can also read : TITLE
    related@alone \
    podcast/video/webinar/report/event/interview/briefing/commentary/paper/book | TITLE
    navigation@title NUM min
    navigation privacy policy | REST
    navigation privacy policy terms [of] [use/service] [REST]
    navigation czas czytania COLON REST
    notice protected by recaptcha
    notice an official website of the NAME [government]
    notice here's how you know
    notice this page/article/post/site/website/blog is not legal/medical/financial/investment/tax \
    advice
    notice nothing here/on/in [this] [page/article/post/site/website/blog] is/constitutes \
    legal/medical/financial/investment/tax advice
    notice last [medically] reviewed/checked on DATE
    notice this guide/page/article is general information [and] not REST
    call-to-action@beside improve
    call-to-action@beside suggest changes
    call-to-action@beside like article
    call-to-action was this helpful/useful ?
    navigation@alone on this page
    navigation zur startseite/übersicht
    navigation zurück zur/zum startseite/übersicht/anfang
    navigation back to search [results]
    navigation temps/durée de lecture [SEP] REST
    navigation lesezeit/lesedauer [SEP] REST
    navigation tiempo de lectura [SEP] REST
    navigation tempo di lettura [SEP] REST
    navigation NUM min de lecture/lectura
    navigation NUM minuten lesezeit
    navigation@beside rights and/& permissions
    navigation@beside inhalt dieser seite
    navigation@beside auf- und zuklappen
    navigation back/return/go/scroll to [the] top/home/homepage/news
    navigation back to [all] articles/news/blog/home/list/results
    navigation toggle navigation/menu/search
    navigation search for [SEP]
    navigation@alone open/close/main/show menu/navigation/search
    navigation@beside \
    menu/search/home/close/next/previous/prev/back/login/logout/share/newer/older
    navigation previous/next/older/newer article/post/story/page/articles/posts/entry
    navigation previous/next article/post/story/page SEP REST
    navigation post navigation
    navigation load more [posts/stories/articles/comments] [REST]
    navigation@alone show/view/see more/less/all
    navigation@beside expand/collapse/hide
    navigation loading
    navigation loading comments/more/please [wait]
    navigation please wait
    navigation refresh [the/this] [page] for [the] [latest/more/new] updates
    navigation scroll down/to for/to continue/more/read/content [REST]
    navigation swipe/tap/scroll left/right/for/to for/to/see/more [REST]
    navigation page NUM of/SEP NUM
    navigation NUM min/mins/minute/minutes/minute's/minutes'/min- read
    navigation@title NUM SEP NUM min/minutes
    navigation blog at wordpress.com
    notice this work is licensed under REST
    notice by providing an/your email address , REST
    kicker@title policy/issue/working/discussion/research/briefing brief/paper/note no [.] NUM
    navigation NUM read
    navigation reading/read time SEP REST
    navigation estimated reading time SEP REST
    navigation time to read SEP REST
    navigation@alone view gallery/slideshow/photos/images
    navigation@alone table of contents
    navigation you are here SEP REST
    navigation sie sind hier SEP REST
    navigation vous êtes ici SEP REST
    navigation inhalt überspringen
    navigation zum inhalt springen
    navigation aller au contenu
    navigation saltar al contenido
    navigation zurück zur startseite
    advertisement advertisement/advertisements/advert
    advertisement advertisement SEP REST
    advertisement@beside advertising
    advertisement story/article/content continues below [this/the] [advertisement/ad/advert]
    advertisement story/article/content continues after [this/the] [advertisement/ad/advert]
    advertisement continue/keep reading after/below the ad/advertisement
    advertisement story/article/content continues below/after promotion
    advertisement@alone deal/offer/sale ends soon/today/tonight/tomorrow [COLON] [REST]
    advertisement@alone sponsored
    advertisement sponsored content/post/by/links/stories/message [NAME]
    advertisement sponsored content/post SEP REST
    advertisement paid/partner/promoted content/post/advertisement/partnership
    advertisement@beside promoted
    advertisement after newsletter promotion
    advertisement [a] message from our sponsor/sponsors
    advertisement@alone from our sponsors/partners/advertisers
    advertisement@beside ad/ads/promo
    advertisement this advertisement has not loaded REST
    advertisement remove ads
    advertisement@alone anzeige
    advertisement@alone reklame
    advertisement@alone pubblicità
    advertisement@alone werbung
    advertisement@alone publicité
    advertisement@alone publicidad
    notice this website/site/page/blog uses cookies [REST]
    notice privacy notice COLON newsletters REST
    notice this content is provided by REST
    notice [proudly] powered by NAME
    notice all quotes/data delayed REST
    notice [all] market/markets quotes/data [are/is] delayed REST
    notice this article/page/section needs [more/additional] citations/sources/references . REST
    notice this article/page/section needs [more/additional] citations/sources/references for REST
    notice@alone why [you] [should/can] trust us
    notice for licensing/reprints/permissions/syndication/republishing [REST] , \
    write/email/contact/visit/see/call [to] REST
    notice affiliate-link/affiliate-links SEP REST
    notice not for release/publication/distribution [,] in/into/or/, REST
    notice this information is/was provided/distributed by REST
    notice certain statements in/contained/made REST forward-looking REST
    notice this announcement/release contains/includes forward-looking statements REST
    notice updates/adds/recasts/corrects [with] REST in/from/to/throughout [the] FEW paragraph/paragraphs
    notice updates/recasts throughout
    notice@beside mediadaten/barrierefreiheit/nutzungsbedingungen/agb/redaktion/kontakt
    notice a version of this/the article/story appears/appeared REST
    notice when we learn of a mistake , REST
    notice if you spot/see/find/notice an/a error/mistake REST
    notice this timeline/page/list/tracker/table/map is/will [be] updated REST
    notice our website/site uses cookies [REST]
    notice we use cookies [REST]
    notice we and our partners REST cookies REST
    notice we value your privacy [REST]
    notice we care about your privacy [REST]
    notice by continuing to use/browse REST
    notice by using this/our website/site/service , REST
    notice by clicking/subscribing/submitting REST you agree REST
    notice by signing up REST
    notice accept/reject/allow/decline [all] cookies
    notice@beside accept/reject all
    notice@beside cookie/cookies policy/settings/preferences/notice/consent
    notice manage cookies/preferences/consent/settings [REST]
    notice@beside privacy policy/notice/statement/settings
    notice@beside privacy & cookies [policy]
    notice@beside terms of use/service
    notice@beside terms and/& conditions
    notice@beside terms & privacy
    notice do not sell [or] [share] my [personal] information/info
    notice please enable javascript/cookies [REST]
    notice your browser does not support REST
    notice you need to enable javascript REST
    notice this site is protected by recaptcha REST
    notice this site uses akismet REST
    notice this/the post/article/page/story/site/blog/recipe may contain/include/contains \
    affiliate links [REST]
    notice this/the post/article/page/story/site/blog/recipe contains/includes affiliate links \
    [REST]
    notice affiliate disclosure/disclaimer [SEP] [REST]
    notice we may earn/receive a/an [small/affiliate] commission/compensation [REST]
    notice when you buy/shop/purchase through/using/via/from [our] links REST
    notice if you buy/shop/purchase something/through REST commission [REST]
    notice article/contenu réservé à/aux nos/abonnés [abonnés]
    notice nur für abonnenten
    notice solo para suscriptores
    notice solo per abbonati
    notice@beside cookie-einstellungen
    notice as an amazon associate REST
    notice disclaimer SEP REST
    notice medically reviewed by REST
    notice our standards COLON REST
    notice citation COLON REST retrieved REST
    notice end of article
    notice this page was last edited/modified/reviewed on REST
    notice esta página se editó por última vez REST
    notice text/content is available under REST license/licence [REST]
    notice el texto está disponible bajo REST
    notice diese seite wurde zuletzt am REST bearbeitet [REST]
    notice@alone how we reviewed/tested/researched this article/story/page
    notice this document is subject to copyright . REST
    notice this document is subject to copyright
    notice the views/opinions expressed here/above/herein are REST
    notice the views/opinions [and] [views/opinions] expressed in/by/here/above/are \
    this/the/herein/here REST
    notice views/opinions expressed in/are/by REST author/author's/own/reflect REST
    notice this material may not be published REST
    notice no part of this REST may be reproduced REST
    notice unauthorized/unauthorised reproduction/use/copying REST
    notice this article/content is for informational/information purposes only [REST]
    notice nous utilisons des cookies [REST]
    notice ce site utilise des cookies [REST]
    notice wir verwenden cookies [REST]
    notice diese website verwendet cookies [REST]
    notice utilizamos cookies [REST]
    notice utilizziamo i cookie/cookies [REST]
    notice questo sito utilizza/usa i/cookie [REST]
    notice este sitio utiliza cookies [REST]
    notice@beside impressum
    notice@beside datenschutz/datenschutzerklärung
    notice@beside mentions légales
    copyright © [REST]
    copyright copyright © [REST]
    copyright copyright YEAR [SEP] [,] NAME [REST]
    copyright copyright YEAR [SEP] [,] URL [REST]
    copyright copyright YEAR
    copyright copyright ( c ) [REST]
    copyright copyright by/SEP NAME
    copyright copyright by/SEP NAME YEAR [REST]
    copyright c ) YEAR [SEP] [,] [by] NAME [REST]
    copyright all rights reserved
    copyright all rights reserved . REST
    copyright all rights reserved [by/to] NAME
    copyright some rights reserved [REST]
    copyright wszelkie prawa zastrzeżone [REST]
    copyright creative commons COLON REST
    copyright creative commons by/by-nc/by-sa/by-nd/by-nc-sa/by-nc-nd/cc0/attribution/licence/license \
    [REST]
    copyright tous droits réservés [REST]
    copyright alle rechte vorbehalten [REST]
    copyright todos los derechos reservados [REST]
    credit photo/photos/image/images/picture/pictures/photograph/photographs/photography/\
    illustration/cover/featured/feature/header/main/hero/lead/thumbnail/file \
    credit/credits/source/courtesy/image/photo/by/via/picture/: [by/of/via/credit/:] [:] CREDIT
    credit [additional] reporting by REST ; editing by REST
    credit photo/photos/image/images/picture/pictures/photograph/photographs/photography/\
    illustration/illustrations/graphic/graphics/foto/fotos/bild/bilder/crédit/credit/credits/\
    crédits COLON CREDIT
    credit photo/photos/image/images/picture/pictures/photograph/photographs/photography/\
    illustration/foto/bild credit/credits/source/by COLON CREDIT
    credit photo/photos/image/images/picture/pictures courtesy of/COLON CREDIT
    credit picture/image/photo source/credit COLON CREDIT
    credit ap/epa/afp/epa-efe/getty/upi/xinhua/tass/pa/aap/ap-photo \
    photo/pool/images/file/photo/photos [/] CREDIT
    credit ap photo/photos
    credit getty images
    credit reuters/afp/ap/epa/shutterstock/istock/unsplash/pexels/pixabay / CREDIT
    credit crédit photo COLON CREDIT
    credit with inputs/input from FEW
    credit with assistance/contributions/reporting from/by PEOPLE
    kicker@title breaking
    kicker breaking news
    kicker@title live scores/ticker/blog
    kicker@title dernière/dernières minute/minutes/heure
    kicker@title eilmeldung
    kicker@title última hora
    kicker@title ultim'ora
    kicker@alone developing story
    kicker@alone just in
    kicker@title live/exclusive/opinion/analysis/explainer/editorial/watch/video/photos/gallery/\
    premium/developing/commentary/feature/features/interview/news/sponsored/update/factbox
    kicker@title live updates/blog/coverage
    kicker@alone live updates
    kicker this is a breaking/developing [news] story [REST]
    kicker this is a breaking/developing news story [REST]
    kicker this story/article is/has being/been updated REST
    kicker more to follow/come
    kicker for immediate release
    """
}
