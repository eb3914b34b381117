// SPDX-License-Identifier: Apache-2.0

/// The table of furniture lines and the word lists that its slots use.
///
/// Drawn from what news sites, blogs and agencies put round their articles, in English and the
/// commonest forms in French, German, Spanish and Italian.
enum FurnitureWords {
  /// One pattern a line: what it is, after `@` where it must stand, then the words.
  ///
  /// `a/b` is either word, `[a]` may be missing, words in capitals are slots, `<SLOT>` is the value
  /// of a metadata field. A pattern covers the line to its end, decoration apart.
  static let patterns: StaticString = """
    syndication the post TITLE first appeared on/in NAME
    syndication the post TITLE appeared first on/in NAME
    syndication the post TITLE first appeared on/in URL
    syndication the post TITLE appeared first on/in URL
    syndication this/the post/article/story/piece/essay/column/report/content/entry/interview \
    [was/has] [been] first/originally published/posted/written/appeared/ran \
    [on/in/at/by/for/with] NAME
    syndication this/the post/article/story/piece/essay/column/report/content/entry/interview \
    [was/has] [been] first/originally published/posted/written/appeared/ran on/in/at/by/for NAME \
    on/in DATE
    syndication this/the post/article/story/piece/essay/column/report/content/entry/interview \
    [was/has] [been] first/originally published/posted/written/appeared/ran [on/in/at/by] URL
    syndication this/the post/article/story/piece/essay/column/report/content/entry/interview \
    [was/has] [been] first/originally published/posted [on/in/at] here
    syndication this/the post/article/story/piece/essay/column/report/content/entry/interview \
    [was/has] [been] published/posted/appeared first on/in/at/by NAME
    syndication this/the post/article/story/piece/report/content is/was \
    republished/reprinted/syndicated REST
    syndication this/the post/article/story/piece/report has been \
    republished/reprinted/syndicated REST
    syndication this story/article/report is/was published/provided/supplied as/by/from [part/a] \
    [of] syndicated/wire REST
    syndication this is a syndicated post/article/story [from] [NAME]
    syndication this/the article/story/piece/review/essay/interview first/originally appeared in \
    our/the REST
    syndication originally/first published/posted/appeared on/in/at/by NAME
    syndication originally/first published/posted/appeared on/in/at/by URL
    syndication originally/first published/posted/appeared on/in/at/by NAME on/in DATE
    syndication originally published
    syndication republished/reprinted/reproduced with [the] [kind] permission [REST]
    syndication republished/reprinted from/under NAME [REST]
    syndication republished under REST
    syndication syndicated from NAME
    syndication provided by NAME
    syndication copyright for syndicated content belongs to REST
    syndication read/view/see the original/full article/story/post/report/piece/version [here]
    syndication read/view/see the original/full article/story/post/report/piece/version \
    at/on/in/here SEP NAME
    syndication read/view/see the original/full article/story/post/report/piece/version at/on/in \
    NAME
    syndication read/view/see original/full article/story/post
    syndication cet article a d'abord été publié dans/sur/par REST
    syndication cet article est apparu en premier sur REST
    syndication dieser artikel/beitrag erschien zuerst bei/auf/in REST
    syndication der beitrag TITLE erschien zuerst auf NAME
    syndication l'article TITLE est apparu en premier sur NAME
    syndication la entrada TITLE se publicó/publico primero en NAME
    syndication l'articolo TITLE proviene da NAME
    author author/authors/byline/writer/reporter [name] COLON <FEW>
    author by <PEOPLE> , ROLE
    author by <PEOPLE> SEP ROLE
    author by <PEOPLE>
    author@title by <PEOPLE> , FEW
    author by <PEOPLE> SEP <DATE>
    author by <PEOPLE> , <DATE>
    author by <PEOPLE> <DATE>
    author by COLON <PEOPLE>
    author posted by <NAME>
    author@alone by <AGENCY>
    author written/posted/reported by <AGENCY>
    author written/posted/reported/words/text/story/interview/published by <PEOPLE>
    author written/posted/reported/words/text/story/interview by <PEOPLE> , ROLE
    author words/text/story/report/interview COLON <PEOPLE>
    author words/text/story/report/interview and/& photos/pictures/photography by/COLON <PEOPLE>
    author text/words and research/photos/pictures COLON <PEOPLE>
    author@title commentary/analysis/opinion/report/essay/review by <PEOPLE> , ROLE
    author@title commentary/analysis/opinion/report/essay/review by <PEOPLE>
    author [additional] reporting by <PEOPLE> [in] [NAME]
    author reporting by <PEOPLE> ; REST
    author reporting by <PEOPLE> , editing REST
    author editing/edited/compiled by <PEOPLE>
    author written/posted/reported/words by COLON <PEOPLE>
    author@title par/von/por/di/door <PEOPLE>
    author@title par/von/por/di/door <PEOPLE> , FEW
    author@title par/von/por/di/door <PEOPLE> SEP <DATE>
    author par/von/por/di/door COLON <PEOPLE>
    author autor/autorin/auteur/autore/autora/verfasser COLON <FEW>
    author@title propos recueillis par <PEOPLE>
    caption@alone figure/fig/abbildung/abb/exhibit/foto [.] NUM ./: REST
    caption@alone table/tabelle/tableau/tabla/tabella/tab [.] NUM ./: REST
    published published/posted/publish/publication/pub/issued/date date/time/on/at COLON <DATE>
    published published/posted/released/issued COLON <DATE>
    published@title news/press/media release SEP <DATE>
    published@title news/press/media release <DATE>
    published first/originally published COLON <DATE>
    published first/originally published on/at <DATE>
    published first/originally published <DATE>
    published published/posted on/at <DATE>
    published published/posted <DATE>
    published published/posted on/at <DATE> by REST
    published published/posted <DATE> by REST
    published published/posted on/at COLON <DATE>
    published@alone date COLON <DATE>
    published publié/publie le <DATE>
    published publié/publie COLON <DATE>
    published veröffentlicht/veroffentlicht/erschienen am <DATE>
    published veröffentlicht/erschienen/datum COLON <DATE>
    published@title stand COLON <DATE>
    published fecha de publicación/publicacion COLON <DATE>
    published fecha COLON <DATE>
    published publicado [el/em/en] <DATE>
    published publicado COLON <DATE>
    published pubblicato [il] <DATE>
    published pubblicato COLON <DATE>
    updated updated/modified/revised [on/at] <DATE>
    updated updated/modified/revised/update COLON <DATE>
    updated updated/modified/revised on/at COLON <DATE>
    updated last updated/modified/revised/update/edited [on/at] <DATE>
    updated last updated/modified/revised/update/edited [on/at] COLON <DATE>
    updated last updated/modified [on/at] <DATE> COLON FEW
    updated page [last] reviewed/updated/modified/edited [on] <DATE>
    updated page last reviewed/updated/modified/edited [on] COLON <DATE>
    updated last reviewed/checked/edited [on] <DATE>
    updated last reviewed/checked/edited [on] COLON <DATE>
    updated reviewed [on] <DATE>
    updated reviewed [on] COLON <DATE>
    updated mis/mise à jour [le] <DATE>
    updated mis/mise à jour COLON <DATE>
    updated aktualisiert [am] <DATE>
    updated aktualisiert COLON <DATE>
    updated zuletzt aktualisiert COLON <DATE>
    updated zuletzt aktualisiert [am] <DATE>
    updated actualizado [el] <DATE>
    updated actualizado COLON <DATE>
    updated aggiornato [il] <DATE>
    kicker@title updated
    source_url source/original/article/canonical/page/full link/url/article/source/story COLON \
    <URL>
    source_url source/original/link/url/permalink/via/quelle/fuente/fonte COLON <URL>
    source_url original/full article/story/source/post link/url/at/here COLON <URL>
    source_url originally published at/on/in <URL>
    source_url read/view/see the original/full article/story/post/source at/here/on [COLON] <URL>
    source_url source <URL>
    publisher publisher/publication/outlet/newspaper COLON <NAME>
    publisher@beside source/via COLON <NAME>
    caption@alone source/sources/quelle/quellen/fuente/fuentes/fonte/fonti COLON FEW
    tags tags/tag/hashtags/tagged/keywords/schlagwörter/etiquetas/étiquettes COLON <REST>
    tags tagged/filed as/under/with/in COLON <REST>
    tags mots-clés/mots-cles COLON <REST>
    tags palabras clave COLON <REST>
    tags parole chiave COLON <REST>
    tags@alone temas/thèmes/themen COLON <REST>
    tags@alone schlagworte/stichworte/stichwörter COLON <REST>
    section category/categories/rubrique/categoría/kategorie COLON <FEW>
    section posted/filed/published in/under COLON <FEW>
    section posted/filed in/under <NAME>
    call-to-action follow us
    call-to-action don't/never forget to subscribe/follow/like/share [REST]
    call-to-action subscribe to our releases/announcements
    call-to-action@alone view/see [the] deal/price/offer at/on/from NAME
    call-to-action follow us/me on/via/at NETWORK [REST]
    call-to-action follow us/me on/via social media [REST]
    call-to-action follow us/me : REST
    call-to-action follow us/me @ REST
    call-to-action follow [the] NAME on NETWORK [REST]
    call-to-action follow @ FEW on NETWORK [REST]
    call-to-action follow @ FEW
    call-to-action follow our channel/page/account/coverage/blog/live [REST]
    call-to-action follow more/all of/our stories/coverage/updates [REST]
    call-to-action follow the author on NETWORK [REST]
    call-to-action follow FEW on NETWORK at this link
    call-to-action@beside follow
    call-to-action@beside following
    call-to-action like us on NETWORK [REST]
    call-to-action like/share/follow and/& share/follow/subscribe [REST]
    call-to-action like this SEP
    call-to-action@beside like this
    call-to-action like loading
    call-to-action find/join/visit/watch/support/see us on NETWORK [REST]
    call-to-action join our \
    telegram/whatsapp/discord/facebook/slack/mailing/newsletter/email/community/channel/group \
    [REST]
    call-to-action join us/me on/in NETWORK [REST]
    call-to-action join the conversation/discussion [on/in/below] [REST]
    call-to-action@alone join us/now/today
    call-to-action join [over] NUM [other/+] readers/subscribers/others [REST]
    call-to-action@alone subscribe
    call-to-action subscribe now/today/here/free
    call-to-action subscribe COLON REST
    call-to-action subscribe to our/us/the/my/this [free/daily/weekly/monthly/email] \
    newsletter/newsletters/channel/podcast/magazine/feed/blog/mailing/briefing/alerts/updates/\
    youtube/rss/bulletin [REST]
    call-to-action subscribe to [the] NAME
    call-to-action subscribe to FEW newsletter
    call-to-action subscribe to FEW , our/the/a/my FEW newsletter/email/briefing/podcast [REST]
    call-to-action subscribe to FEW newsletter/briefing [REST]
    call-to-action subscribe wherever/on/via/by/in/for REST
    call-to-action subscribe and/& REST
    call-to-action sign/log up/in for/to our/the [free/daily/weekly/morning/evening] \
    newsletter/newsletters/briefing/updates/alerts/digest/bulletin/list/emails [REST]
    call-to-action sign up for/to our FEW
    call-to-action sign up for/to our FEW : REST
    call-to-action sign up to/for NAME
    call-to-action sign up to/for NAME , our/the/a/my FEW newsletter/email/briefing/podcast [REST]
    call-to-action sign up to/for/and FEW newsletter/briefing/emails/alerts [REST]
    call-to-action sign up for/to the/your/a/free FEW \
    newsletter/briefing/digest/alerts/updates/emails/bulletin [REST]
    call-to-action sign up to receive/get REST
    call-to-action sign up [now/today/here]
    call-to-action sign up now/today/here/below for/to REST
    call-to-action@beside sign in
    call-to-action@beside log in
    call-to-action@beside register
    call-to-action get our FEW newsletter/newsletters/alerts/updates/app [REST]
    call-to-action get FEW delivered/straight/direct to your inbox [REST]
    call-to-action get FEW in/to your inbox [REST]
    call-to-action get email/emails/alerts/notifications/updates about this/these/our REST
    call-to-action get FEW newsletter [REST]
    call-to-action get the latest news/updates/headlines/stories [REST]
    call-to-action get the day's/week's top/biggest REST
    call-to-action get breaking/daily news REST
    call-to-action get unlimited access [REST]
    call-to-action get this/the newsletter REST
    call-to-action receive our/the FEW newsletter/inbox/emails [REST]
    call-to-action never miss a/an story/post/update/episode/article [REST]
    call-to-action don't miss out/any [on] [FEW]
    call-to-action don't miss a story/post/update/episode/article/thing [REST]
    call-to-action stay connected/informed/updated/tuned [with] [us]
    call-to-action stay tuned for more/updates [REST]
    call-to-action stay up to date with/on our/the latest/news [REST]
    call-to-action stay up-to-date with/on our/the latest/news [REST]
    call-to-action@beside stay in touch
    call-to-action enter your email [address] [here]
    call-to-action enter your email [address] to subscribe/receive/get/follow REST
    call-to-action download our/the [free/mobile/new/official] app [REST]
    call-to-action download the/our FEW app [REST]
    call-to-action download [the] pdf
    call-to-action download [the] [full] pdf/report/paper/brief ( REST
    call-to-action@alone download a/the/our [free] \
    prospectus/brochure/factsheet/catalogue/leaflet/guide/ebook/checklist/whitepaper [REST]
    call-to-action@alone apply now/online/today
    call-to-action need help with FEW ? REST
    call-to-action need help with FEW ?
    call-to-action install our/the app [REST]
    call-to-action click here
    call-to-action click here for/to \
    more/the/our/read/subscribe/share/view/see/sign/learn/download/find/join/donate/follow/\
    watch/listen/get/buy [REST]
    call-to-action click to share/print/email/copy/subscribe/enlarge/tweet/follow/view/expand \
    [REST]
    call-to-action@alone share
    call-to-action share this/the [article/post/story/page/news/content/entry/recipe/video/link]
    call-to-action share this/the article/post/story/page/news/content/entry/recipe/video/link \
    SEP REST
    call-to-action share this SEP NETWORK [REST]
    call-to-action share this [article/post/story/page/news/content/entry/recipe/video] \
    on/via/to NETWORK [REST]
    call-to-action share this [article/post/story/page/news/content/entry/recipe/video] with \
    your/a friends/friend/network/others/colleagues [REST]
    call-to-action share article/post/story/page/link/now/options
    call-to-action share on/to/via NETWORK
    call-to-action share on/to/via NETWORK SEP REST
    call-to-action share on/to/via NETWORK share REST
    call-to-action partager sur NETWORK SEP REST
    call-to-action partager sur NETWORK partager REST
    call-to-action teilen auf NETWORK teilen REST
    call-to-action share your \
    pictures/photos/videos/thoughts/opinion/opinions/views/comments/story/stories/experience/\
    feedback [REST]
    call-to-action share with [your] friends/others/us [REST]
    call-to-action share [on] SEP NETWORK [REST]
    call-to-action share it
    call-to-action share it on/with REST
    call-to-action@beside shares
    call-to-action@alone NUM shares/likes/views/retweets/claps/reactions
    call-to-action@beside shares/likes/views/share/like/tweet NUM
    call-to-action tweet [this] [article/story/post]
    call-to-action tweet NUM share/pin [REST]
    call-to-action@beside print
    call-to-action print this [page/article/story/post]
    call-to-action print article/page/story/post/email/friendly/version [version]
    call-to-action@beside email
    call-to-action email this [page/article/story/post] [to] [a] [friend]
    call-to-action email article/story/a [to] [a] [friend]
    call-to-action send us/your a/an/tips/news/your/feedback/comments [REST]
    call-to-action send to a friend
    call-to-action pin it/this [for/post/recipe/image] [later]
    call-to-action copy link/url [to] [clipboard]
    call-to-action@beside whatsapp/telegram/copied
    call-to-action bookmark this/the page/article/permalink [REST]
    call-to-action save this [article/for/page/story] [later]
    call-to-action save this recipe/article/post/story/page SEP [REST]
    call-to-action save this recipe ! REST
    call-to-action print/pin/rate [this] recipe
    call-to-action save/print/share/email/comment print/share/save/email/comment \
    [print/share/save/email/comment/pin] [print/share/save/email/comment/pin]
    call-to-action kommentare/drucken/teilen/merken kommentare/drucken/teilen/merken \
    [drucken/teilen/merken/kommentare]
    call-to-action feedback to editors
    call-to-action tag @ REST
    call-to-action book/request/schedule/watch a/your [free] demo [REST]
    call-to-action want to see NAME in action ? REST
    call-to-action book/buy/order/shop online and/& save REST
    call-to-action sign the/our guestbook [REST]
    call-to-action to send flowers/condolences REST
    call-to-action contact me with news and offers from REST
    call-to-action report a problem with this page
    call-to-action@beside yes/no this page is [not] useful/helpful
    call-to-action yes [/] no report a problem [with] [this] [page]
    call-to-action have your say
    call-to-action have your say SEP REST
    call-to-action see/read/view/show all comments ( NUM
    call-to-action leave a comment and a star rating REST
    call-to-action@alone NUM from NUM votes/ratings/reviews
    call-to-action@beside reader interactions
    call-to-action view/see deal/deals/offer/offers
    call-to-action follow @ NAME
    call-to-action shop our FEW
    call-to-action did you make/try this ? [REST]
    call-to-action recevez notre/nos/la/les lettre/lettres/newsletter/newsletters/alertes [REST]
    call-to-action s'inscrire à/aux/pour REST
    call-to-action offrir cet/l'article [article]
    call-to-action réutiliser ce contenu
    call-to-action réagir à cet article
    call-to-action NUM commentaire/commentaires/kommentar/kommentare/comentario/comentarios/commento/\
    commenti
    call-to-action newsletter abonnieren/bestellen SEP REST
    call-to-action newsletter COLON REST anmelden/abonnieren/bestellen [REST]
    call-to-action newsletter COLON REST kostenlos [REST]
    call-to-action newsletter COLON REST inbox [REST]
    call-to-action newsletter COLON das wichtigste [aus] REST
    call-to-action mit unserem newsletter REST
    call-to-action abonnieren sie unseren/den/unsere/die REST
    call-to-action jetzt newsletter abonnieren/bestellen [REST]
    call-to-action melden sie sich für unseren/den newsletter [REST]
    call-to-action@beside drucken/imprimir/stampa/enregistrer/merken
    call-to-action@beside save
    call-to-action@beside NETWORK
    call-to-action@beside yes/no
    call-to-action@beside tweet/pin/link/more/mail/reply/cancel
    call-to-action leave a reply [cancel] [reply/comment]
    call-to-action leave/post/add a/your comment/reply/response [below/here]
    call-to-action leave/post/add a/your comment/reply ( NUM
    call-to-action leave us a/your comment/review/message [below/here]
    call-to-action leave a comment/review/rating and a comment/review/rating [below]
    call-to-action did you make/like/enjoy/try this/that recipe/article/post/story ? [REST]
    call-to-action did you find this/that article/page/post/story/answer \
    helpful/useful/interesting ? [REST]
    call-to-action did this help ? [REST]
    call-to-action@alone yes no
    call-to-action let us know in/what/if the/you comments/think/have [REST]
    call-to-action tell us what you think [REST]
    call-to-action what do you think ? let/tell/leave/share/join/have REST
    call-to-action have/got a [news/story/confidential] tip/story/question/correction/news ? REST
    call-to-action was this page/article/guide/review/answer/post/information helpful/useful ? [REST]
    call-to-action is this page/article helpful/useful ? [REST]
    call-to-action how useful was this post ? [REST]
    call-to-action rate this article/post/recipe/story/page [REST]
    call-to-action report [a/an] typo/error/correction/ad
    call-to-action report this ad/comment/page [REST]
    call-to-action reuse this content
    call-to-action@beside contact us
    call-to-action contact the newsroom/editor/author/reporter/editors [at] [REST]
    call-to-action support us
    call-to-action support us on/by/with/today [REST]
    call-to-action support our/independent/quality journalism/work/reporting/site [REST]
    call-to-action donate [now/today/here]
    call-to-action make a donation [REST]
    call-to-action enjoyed/enjoy/liked/like this [article/post/story] ? REST
    call-to-action@alone NUM followers/subscribers
    call-to-action add to calendar
    call-to-action download FEW ( pdf/doc/docx/xls/xlsx/zip [REST]
    call-to-action@beside newsletter/newsletters/partners
    call-to-action become a member/supporter/patron/subscriber [today/now]
    call-to-action buy us/me a coffee [REST]
    call-to-action@beside buy/shop/order/book/check now/price/prices/availability
    call-to-action buy/shop/order now
    call-to-action check price/prices [at/on/from] [FEW]
    call-to-action start your free/digital trial/subscription [REST]
    call-to-action already a subscriber/member ? [REST]
    call-to-action already have an account ? [REST]
    call-to-action this article/story/content is [only/exclusively/available] for/to \
    subscribers/members [REST]
    call-to-action you have NUM free articles/article REST
    call-to-action you have reached your REST limit REST
    call-to-action to continue/keep reading [this] [article/story] [,] \
    subscribe/log/sign/please/register/create REST
    call-to-action listen to this/the article/story/episode/podcast/post [REST]
    call-to-action listen to article [REST]
    call-to-action@alone listen now
    call-to-action@alone watch now/live/video
    call-to-action visit our website/site/page/shop/store [REST]
    call-to-action for more news/stories/updates/articles/content/coverage/headlines REST \
    visit/follow/subscribe/click REST
    call-to-action for the latest news/updates/headlines REST \
    follow/visit/subscribe/download/click REST
    call-to-action comment on this article/story/post
    call-to-action comment on this article/story/post ( NUM
    call-to-action@beside comments
    call-to-action NUM comments/comment/replies/responses/reviews
    call-to-action no comments [yet]
    call-to-action comments NUM
    call-to-action comments are/have closed/disabled/off/been [closed] [REST]
    call-to-action comments ( NUM
    call-to-action kommentare/commentaires/comentarios/commenti ( NUM
    call-to-action view/show/load/read/see/hide all/more/the comments
    call-to-action view/show/load/read/see all NUM comments
    call-to-action view/show/load/read/see comments
    call-to-action view/show/load/read/see NUM comments
    call-to-action be the first to comment/like/review/know/share REST
    call-to-action be the first to comment/like/review
    call-to-action log/sign in/up to comment/leave/reply/post [REST]
    call-to-action log/sign in/up or register [REST]
    call-to-action you must be logged in to REST
    call-to-action your email address will not be published [REST]
    call-to-action required fields are marked [REST]
    call-to-action save my name REST browser REST
    call-to-action notify me of/via/when REST
    call-to-action reply to NAME
    call-to-action@alone partager
    call-to-action partager cet/l'article [article]
    call-to-action partager sur NETWORK
    call-to-action suivez-nous [sur] [REST]
    call-to-action abonnez-vous [à] [REST]
    call-to-action inscrivez-vous à REST
    call-to-action s'abonner [à] [REST]
    call-to-action laisser un commentaire
    call-to-action imprimer [cet/l'article] [article]
    call-to-action@alone teilen
    call-to-action teilen auf NETWORK
    call-to-action artikel/seite/beitrag teilen/drucken/merken
    call-to-action newsletter abonnieren/bestellen
    call-to-action jetzt abonnieren
    call-to-action folgen sie uns [auf] [REST]
    call-to-action kommentar schreiben
    call-to-action@beside kommentare
    call-to-action síguenos/siguenos [en] [REST]
    call-to-action suscríbete/suscribete/suscribite/suscríbase [a] [REST]
    call-to-action@alone compartir
    call-to-action compartir en NETWORK
    call-to-action compartir este artículo
    call-to-action comparte este/esta artículo/noticia
    call-to-action deja un comentario
    call-to-action condividi [su] [NETWORK]
    call-to-action iscriviti alla REST
    related read more
    related read more SEP REST
    related read more here/at/on [NAME]
    related read more at/on/here URL
    related read more from/in this/our series/coverage/special REST
    related read more about this [REST]
    related read/see/watch also SEP REST
    related read/see also
    related also/must read
    related also/must read SEP REST
    related also in/on this/the series/section/news [REST]
    link-list read next
    related read next SEP REST
    related read this next
    related read this next SEP REST
    related@alone watch/listen COLON the/how/why/what/highlights/trailer/video FEW
    related@alone watch our/the/this video/film/clip [REST]
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
    link-list more on this story/topic/subject/issue
    link-list@beside more on/in/from [FEW]
    link-list more in this section/series
    related more SEP see/read/watch/listen REST
    link-list les plus lus/lues/partagés/commentés
    link-list meistgelesen
    link-list lo más leído/visto
    link-list i più letti/visti
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
    link-list das könnte sie/dich auch interessieren
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
    navigation skip advertisement/ad/ads/navigation/links
    notice next review due COLON DATE
    navigation jump to [the] recipe/content/comments/navigation/section/main [content]
    navigation jump to : REST
    navigation@alone in this article/guide/story
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
    advertisement@alone sponsored
    advertisement sponsored content/post/by/links/stories/message [NAME]
    advertisement paid/partner/promoted content/post/advertisement/partnership
    advertisement@beside promoted
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
    notice this document is subject to copyright . REST
    notice this document is subject to copyright
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
    copyright tous droits réservés [REST]
    copyright alle rechte vorbehalten [REST]
    copyright todos los derechos reservados [REST]
    credit photo/photos/image/images/picture/pictures/photograph/photographs/photography/\
    illustration/cover/featured/feature/header/main/hero/lead/thumbnail/file \
    credit/credits/source/courtesy/image/photo/by/via/picture/: [by/of/via/credit/:] [:] CREDIT
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

  /// Words that are no part of a person's name, whatever their case.
  static let noNames: StaticString = """
    the train bus car air plane boat ferry ship road rail sea land foot bike bicycle metro tram taxi
    public transport transportation numbers number design law default region country year month week
    day age gender sector type category state city level industry population area name date time
    january february march april june july august september october november december spring summer
    autumn winter monday tuesday wednesday thursday friday saturday sunday popular demand royal
    appointment any all our my your his her their this that these those what which who when far
    contrast comparison using working being making taking adding keeping giving river
    """

  /// News agencies and the like that sign alone.
  static let agencies: StaticString = """
    reuters afp ap apa dpa pti ani ians tass xinhua bloomberg bbc cnn staff admin editor newsroom upi
    interfax getty rfe/rl ansa efe kyodo yonhap anadolu epa pa shutterstock unsplash pexels
    """

  /// Words of jobs at a newspaper.
  static let roles: StaticString = """
    writer reporter editor correspondent contributor columnist journalist staff author analyst fellow press
    intern producer photographer bureau chief desk guest news newspaper magazine times post herald
    """

  /// Social networks, in one word.
  static let networks: StaticString = """
    facebook twitter x instagram linkedin telegram whatsapp youtube tiktok reddit pinterest mastodon
    threads bluesky tumblr snapchat discord flipboard vk vkontakte viber line wechat weibo messenger
    patreon spotify rss email e-mail mail flickr xing pocket medium substack soundcloud twitch
    """

  /// Words of which the rows of menus are made.
  static let menus: StaticString = """
    home news world contact about sport sports politics business opinion culture tech technology
    science health travel lifestyle entertainment weather video videos photos search login subscribe
    register privacy terms jobs events blog shop cart account menu faq help sitemap advertise careers
    local national international economy finance money arts music film food football cricket tennis
    archive reviews forum shop newsletter newsletters podcasts podcast magazine support donate editorial cookies media
    print email share save us use policy settings conditions comments topics
    startseite regional accueil inicio portada españa france monde politique deportes cultura mundo
    """

  /// Subjects that have a section of their own in newspapers and magazines.
  static let subjects: StaticString = """
    sport sports politics business economy economics markets finance money culture arts art books
    film films music theatre theater travel food lifestyle life science sciences technology tech
    engineering health medicine environment climate energy education world europe asia africa
    americas international national local regional defence defense naval navy army aerospace
    aviation military maritime shipping logistics transport transportation industry agriculture
    farming property housing society style weather football cricket tennis rugby motoring gardening
    politik wirtschaft kultur wissen wissenschaft gesundheit reise gesellschaft lokales regionales
    politique économie société sciences santé voyage monde cinéma musique livres scènes
    política economía cultura deportes deporte ciencia salud sociedad mundo
    politica economia cronaca scienza salute viaggi mondo
    """

  /// Kinds of articles, as they stand above titles.
  static let genres: StaticString = """
    news opinion opinions analysis commentary comment editorial editorials column columns features
    feature review reviews interview interviews report reports exclusive investigation explainer alert
    obituary obituaries profile profiles essay essays brief briefing briefings release
    update updates spotlight insight insights perspective perspectives viewpoint viewpoints
    nachrichten meinung kommentar analyse reportage tribune débats opinión análisis opinioni
    """

  /// Words with which a row of menus begins.
  static let homes: StaticString = "home startseite accueil inicio homepage portada start"

  /// Words of pictures and their credits.
  static let pictures: StaticString = """
    photo photos photograph photographs photographer image images picture pictures foto fotos bild
    credit credits crédit source courtesy via graphic illustration
    """

  /// Words that stand in lower case among the names of a credit.
  static let creditWords: StaticString = """
    archive archives collection file handout via courtesy press pool photo photos office service
    museum library agency on family staff author supplied private
    """
}
