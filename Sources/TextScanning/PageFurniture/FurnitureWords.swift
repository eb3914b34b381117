// SPDX-License-Identifier: Apache-2.0

/// The tables of furniture lines and the word lists that their slots use.
///
/// Drawn from what news sites, blogs and agencies put round their articles, in English and the
/// commonest forms in French, German, Spanish and Italian.
enum FurnitureWords {
  /// Tables with one pattern a line: what it is, after `@` where it must stand, then the words.
  ///
  /// `a/b` is either word, `[a]` may be missing, words in capitals are slots, `<SLOT>` is the value
  /// of a metadata field. A pattern covers the line to its end, decoration apart.
  static let patterns = [origins, calls, surroundings]

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

  /// What those who write for newspapers are, and nobody else.
  static let jobs: StaticString = """
    writer reporter editor editors correspondent contributor columnist journalist photojournalist
    redakteur redakteurin korrespondent korrespondentin reporterin journaliste correspondant
    correspondante rédacteur rédactrice corresponsal redactor redactora periodista corrispondente
    giornalista inviato korespondent dziennikarz staff
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
