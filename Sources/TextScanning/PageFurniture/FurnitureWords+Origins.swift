// SPDX-License-Identifier: Apache-2.0

extension FurnitureWords {
  /// Lines of where, when and by whom a text was published.
  static let origins: StaticString = """
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
    syndication this/the article/story/piece/review/essay/interview appeared/appears in the FEW \
    issue/edition of NAME
    syndication this/the article/story/piece/review/essay/interview appeared/appears in the FEW \
    issue/edition of NAME . REST
    syndication this/the post/article/story/piece/essay/column/report \
    [was/has] [been] first/originally published/posted/appeared on/in/at/by NAME . REST
    syndication this/the post/article/story/piece/essay/column/report \
    [was/has] [been] first/originally published/written in NAME and REST translated REST
    syndication syndicated via/by NAME
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
    syndication cet article est/a paru/été [publié] initialement/d'abord dans/sur/par REST
    syndication dieser artikel/beitrag erschien zuerst bei/auf/in REST
    syndication der beitrag TITLE erschien zuerst auf NAME
    syndication l'article TITLE est apparu en premier sur NAME
    syndication la entrada TITLE se publicó/publico primero en NAME
    syndication l'articolo TITLE proviene da NAME
    author author/authors/byline/writer/reporter [name] COLON <FEW>
    author author/authors/byline/writer/reporter [name] COLON <PEOPLE>
    author by <PEOPLE> , ROLE
    author by <PEOPLE> SEP ROLE
    author by <PEOPLE>
    author@title by <PEOPLE> , FEW
    author@title by <PEOPLE> at/in [the] NAME
    author@title words by <PEOPLE> , photographs/photography/pictures by REST
    author@title reported/written by COLON <NAME> | REST
    author by <PEOPLE> SEP <DATE>
    author by <PEOPLE> , <DATE>
    author by <PEOPLE> <DATE>
    author by COLON <PEOPLE>
    author@title by <PEOPLE> and/& staff/agencies
    author@title by our/a/an <FEW>
    author@title by the editors/editor/newsroom
    author@title by the editorial board/team/staff
    author@title reviewed/tested/photographed/illustrated by <PEOPLE>
    author@title [a] recipe/review/rezept/recette/receta/ricetta by/von/de/di/par/por <PEOPLE>
    author written/reported/words by <PEOPLE> SEP edited/photographed/photos/pictures/photography by REST
    author posted by <NAME>
    author@title by the <NAME>
    published@title on COLON <DATE>
    published@title posted/published COLON <DATE> ( REST
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
    author edited/compiled by COLON <PEOPLE>
    author written/posted/reported/words by COLON <PEOPLE>
    author@title par/von/por/di/door <PEOPLE>
    author@title par/von/por/di/door <PEOPLE> , FEW
    author@title par/von/por/di/door <PEOPLE> SEP <DATE>
    author par/von/por/di/door COLON <PEOPLE>
    author autor/autorin/auteur/autore/autora/verfasser COLON <FEW>
    author@title propos recueillis par <PEOPLE>
    caption@alone figure/fig/abbildung/abb/exhibit/foto [.] NUM ./: REST
    caption@alone table/figure/chart/map COLON REST
    caption@alone table/tabelle/tableau/tabla/tabella/tab [.] NUM ./: REST
    caption@alone file photo/picture/image COLON REST
    published published/posted/publish/publication/pub/issued/date date/time/on/at COLON <DATE>
    published published/posted/released/issued COLON <DATE>
    published@title news/press/media release SEP <DATE>
    published@title news/press/media release <DATE>
    published first/originally published COLON <DATE>
    published first/originally published on/at COLON <DATE>
    published first/originally published on/at <DATE>
    published first/originally published <DATE>
    published published/posted on/at <DATE>
    published published/posted <DATE>
    published published/posted/released <DATE> SEP [last] updated/modified/edited DATE
    published@title released/issued <DATE>
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
    published data publikacji COLON <DATE>
    published opublikowano [COLON] <DATE>
    updated@title as on/of/at <DATE>
    updated updated/modified/revised [on/at] <DATE>
    updated updated/modified/revised/update COLON <DATE>
    updated updated/modified/revised on/at COLON <DATE>
    updated last updated/modified/revised/update/edited [on/at] <DATE>
    updated last updated/modified/revised/update/edited [on/at] COLON <DATE>
    updated last updated/modified [on/at] <DATE> COLON FEW
    updated last updated <DATE> + REST
    updated this page/article/brief/guide/document/profile was last updated/reviewed [on/in] <DATE>
    updated page [last] reviewed/updated/modified/edited [on] <DATE>
    updated last tested/checked [on] <DATE>
    updated last tested/checked [on] COLON <DATE>
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
    updated última/ultima actualización/actualizacion COLON <DATE>
    updated aggiornato [il] <DATE>
    updated ultimo aggiornamento COLON <DATE>
    updated dernière mise à jour [le] <DATE>
    updated dernière mise à jour COLON <DATE>
    kicker@title updated
    source_url source/original/article/canonical/page/full link/url/article/source/story COLON \
    <URL>
    source_url source/original/link/url/permalink/via/quelle/fuente/fonte COLON <URL>
    source_url original/full article/story/source/post link/url/at/here COLON <URL>
    source_url originally published at/on/in <URL>
    source_url read/view/see the original/full article/story/post/source at/here/on [COLON] <URL>
    source_url source <URL>
    source_url read/view/see the original/full [article/story/post/report] COLON <URL>
    publisher publisher/publication/outlet/newspaper COLON <NAME>
    publisher@beside source/via COLON <NAME>
    caption@alone source/sources/quelle/quellen/fuente/fuentes/fonte/fonti COLON FEW
    tags tags/tag/hashtags/tagged/keywords/schlagwörter/etiquetas/étiquettes COLON <REST>
    tags tagged/filed as/under/with/in COLON <REST>
    tags mots-clés/mots-cles COLON <REST>
    tags palabras clave COLON <REST>
    tags archivado en COLON <REST>
    tags tagi COLON <REST>
    tags@alone categorías/catégories/categorie/categories COLON <REST>
    tags@alone topics COLON <REST>
    tags explore/find/read/see more on/about/in these/this topics/topic/subjects COLON <REST>
    tags parole chiave COLON <REST>
    tags@alone temas/thèmes/themen COLON <REST>
    tags@alone schlagworte/stichworte/stichwörter COLON <REST>
    section category/categories/rubrique/categoría/kategorie COLON <FEW>
    section posted/filed/published in/under COLON <FEW>
    section posted/filed in/under <NAME>
    tags@alone filed under <TITLE>
    """
}
