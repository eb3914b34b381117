// SPDX-License-Identifier: Apache-2.0

extension FurnitureWords {
  /// Lines that call on the reader to subscribe, follow, share or comment.
  static let calls: StaticString = """
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
    call-to-action download [the/this] pdf [here/now]
    call-to-action download our [free] FEW pdf [REST]
    call-to-action logged in as FEW . log out [?]
    call-to-action download the pdf REST
    call-to-action cite this article/profile/page/report/paper
    call-to-action get free FEW ! enrol/enroll/download/sign/join/subscribe/register/click/start [REST]
    call-to-action get the best of our FEW by/via email/e-mail/mail [REST]
    call-to-action subscribe to our [FEW] brief/briefing/bulletin/digest/channel [REST]
    call-to-action newsletter COLON FEW , every/each FEW
    call-to-action support local/our/independent/quality journalism/work/reporting/site [today/now]
    call-to-action support local/our/independent/quality journalism/work/reporting/site \
    ./!/:/-/–/— REST
    call-to-action support local/our/independent/quality journalism/work/reporting/site with/from \
    a/your/just REST
    call-to-action support local/our/independent/quality journalism/work/reporting/site by \
    becoming/joining/subscribing/donating/giving/making REST
    call-to-action support local/our/independent/quality journalism/work/reporting/site in FEW : REST
    call-to-action tell us in the comments [below]
    call-to-action tell us in the comments what/how/if/whether/which REST
    call-to-action@beside google news
    call-to-action download [the] [full] pdf/report/paper/brief ( pdf/doc/docx/epub/xls/xlsx/zip [REST]
    call-to-action download [the] [full] pdf/report/paper/brief ( NUM REST
    call-to-action@alone download a/the/our [free] \
    prospectus/brochure/factsheet/catalogue/leaflet/guide/ebook/checklist/whitepaper
    call-to-action@alone download a/the/our [free] \
    prospectus/brochure/factsheet/catalogue/leaflet/guide/ebook/checklist/whitepaper for/on/to/( \
    FEW
    call-to-action@alone apply now/online/today
    call-to-action thanks for reading FEW ! subscribe/share/tell REST
    call-to-action thanks for reading FEW ! this post REST
    call-to-action thanks for reading ! subscribe/share/tell REST
    call-to-action thanks for reading ! this post REST
    call-to-action this post is public so/and feel free to share it
    call-to-action share tweet [NETWORK] [print/pin/save] [NETWORK] [print/pin/save]
    call-to-action tweet share [NETWORK] [print/pin/save] [NETWORK] [print/pin/save]
    call-to-action need help ? ask/call/chat/contact/email/phone/speak/talk/visit/write REST
    call-to-action need help with FEW ? \
    ask/call/chat/contact/email/phone/speak/talk/visit/write REST
    call-to-action@beside need help with FEW ?
    call-to-action@alone didn't find your/an/the answer ?
    call-to-action didn't find your/an/the answer ? ask/call/contact/email/search/write REST
    call-to-action didn't find what you were/are looking for ? [REST]
    call-to-action enjoying this/our story/article/post/recipe ? REST
    call-to-action want more ? request/subscribe/sign/join/read/get/see/visit/follow/download REST
    call-to-action got a tip/story
    call-to-action for feedback , complaints REST contact us
    call-to-action@alone enrol/enroll now/today
    call-to-action@alone enrol/enroll now/today for/in FEW
    call-to-action@alone free daily/weekly/monthly newsletter
    call-to-action get involved with the news
    call-to-action add [NAME] as a preferred source on google
    call-to-action for all the latest FEW , download our app
    call-to-action republish this/our article/story
    call-to-action republish this/our article/story for free [REST]
    call-to-action republish this/our article/story under FEW
    call-to-action gift this article/story/post
    call-to-action what do you think ? vote REST
    call-to-action what do you think ? take our/the/this poll/quiz/survey [REST]
    call-to-action vote in/take our poll/survey [REST]
    call-to-action get REST on/via our NETWORK channel/page/feed/group/account
    call-to-action for more REST , follow/join/like us on NETWORK [REST]
    call-to-action do you have a/any question/questions/story/tip/tips REST ? \
    email/e-mail/write/contact/send/get REST
    call-to-action stay in the loop
    call-to-action stay in the loop SEP REST
    call-to-action become a/our sponsor/exhibitor
    call-to-action@alone register/book/apply now SEP REST
    call-to-action@alone download a/the/our [free] \
    prospectus/brochure/factsheet/catalogue/leaflet/guide/ebook/checklist/whitepaper COLON REST
    call-to-action envoyer à un/une ami/amie
    call-to-action envoyer par mail/e-mail/email/courriel
    call-to-action vous avez aimé cet/cette/ce article/recette/contenu/dossier ? [REST]
    call-to-action@beside votre adresse [e-mail/mail/email/électronique]
    call-to-action@beside je m'inscris/m'abonne
    call-to-action auf NETWORK merken/teilen/posten/folgen
    call-to-action jetzt bewerten/kommentieren/teilen/drucken
    call-to-action zutaten auf die/meine einkaufsliste [setzen]
    call-to-action hast du das/dieses rezept ausprobiert/gekocht/nachgekocht ? [REST]
    call-to-action ältere/neuere/alle/weitere/mehr kommentare anzeigen/laden/ansehen
    call-to-action@beside antworten/répondre/responder/rispondi
    call-to-action descargar en/el pdf [REST]
    call-to-action télécharger le/en/au [format] pdf [REST]
    call-to-action als pdf herunterladen/speichern [REST]
    call-to-action@beside escuchar/écouter/anhören/vorlesen
    call-to-action le/te ha resultado/sido útil este/esta FEW ?
    call-to-action@beside sí/oui/non/ja/nein
    call-to-action@beside create account
    call-to-action before it's here , it's on the NAME terminal/app [REST]
    call-to-action log/sign in to join the conversation/discussion [REST]
    call-to-action enviar por correo [electrónico]
    call-to-action recibe nuestro boletín [REST]
    call-to-action puedes seguir a NAME en NETWORK [REST]
    call-to-action zapisz się na newsletter [REST]
    call-to-action install our app [REST]
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
    call-to-action share share on/to/via NETWORK [REST]
    call-to-action download this article/page/report/paper/post as pdf/epub
    call-to-action download as ical/ics
    call-to-action share on/to/via NETWORK
    call-to-action share by email/mail/text/post
    call-to-action copier le lien
    call-to-action copia [il] link
    call-to-action copiar [el] enlace
    call-to-action link kopieren
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
    call-to-action see/read/view/show comments
    call-to-action see/read/view/show comments ( REST
    call-to-action réagir à cet article ( REST
    call-to-action leave a comment and a star rating REST
    call-to-action@alone NUM from NUM votes/ratings/reviews
    call-to-action@beside reader interactions
    call-to-action view/see deal/deals/offer/offers
    call-to-action follow @ NAME
    call-to-action shop our FEW
    call-to-action did you make/try this ? [REST]
    call-to-action recevez notre/nos/la/les lettre/lettres/newsletter/newsletters/alertes [REST]
    call-to-action recevez chaque matin/soir/jour/semaine/mois notre/nos/le/la/les REST
    call-to-action s'inscrire à/aux/pour REST
    call-to-action offrir cet/l'article [article]
    call-to-action réutiliser ce contenu
    call-to-action réagir à cet article
    call-to-action NUM commentaire/commentaires/kommentar/kommentare/comentario/comentarios/commento/\
    commenti
    call-to-action newsletter abonnieren/bestellen SEP REST
    call-to-action newsletter COLON das wichtigste [aus] REST
    call-to-action newsletter COLON REST anmelden/abonnieren/bestellen [REST]
    call-to-action newsletter COLON REST kostenlos [REST]
    call-to-action newsletter COLON REST inbox [REST]
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
    call-to-action NUM thoughts/thought/responses/replies/comments on/to "/“/«/„/‘ REST
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
    call-to-action was this [email/newsletter] forwarded to you ? [REST]
    call-to-action view/read/open this email/newsletter/message in your/a/the browser
    call-to-action you are/were receiving/sent/getting this email/newsletter/message because REST
    call-to-action you received/receive/got/get this email/newsletter/message because REST
    call-to-action@beside unsubscribe
    call-to-action unsubscribe SEP REST
    call-to-action unsubscribe from REST
    call-to-action try FEW free for NUM day/days/week/weeks/month/months
    call-to-action copy link/url email/print/share [email/print/share]
    call-to-action share full article
    call-to-action [aa] text size [REST]
    call-to-action have a question for/about the/our/us REST
    call-to-action spotted/found/seen something/an/a [wrong/missing/error/mistake/typo] ? [REST]
    call-to-action spotted/found/seen a/an error/mistake/typo ? [REST]
    call-to-action@alone enjoying NAME ?
    call-to-action become a member/supporter/patron/subscriber from/for/with REST
    call-to-action@alone cite this [article/paper/page/report/brief/entry/study]
    call-to-action download as pdf/epub/doc/csv [REST]
    call-to-action to advertise/subscribe , call/contact/email/write/phone REST
    call-to-action purchase licensing/reprint rights
    call-to-action stay informed . REST
    call-to-action@beside your/the email [address]
    call-to-action@beside email address
    call-to-action@beside submit/send
    call-to-action@alone a/our/the daily/weekly/monthly \
    newsletter/briefing/digest/email/letter/roundup/bulletin FEW
    call-to-action see more on COLON REST
    """
}
