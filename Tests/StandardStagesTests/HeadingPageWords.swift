// SPDX-License-Identifier: Apache-2.0

/// What pages of a language are written from: `{n}` is a number, `{s}` a subject of the page.
struct PageLanguage: Sendable {
  let code: String
  let subjects: [String]
  let headings: [String]
  let sentences: [String]
  let sites: [String]
  let question: String
  let answer: String
  let recipe: [String]
  let page: String
  let continued: String
  let byline: String

  static let all = [english, german, french, spanish]

  static let english = PageLanguage(
    code: "en",
    subjects: [
      "harbour", "orchard", "tram line", "library", "weather station", "glass works", "sheep fair",
      "night market", "city archive", "wind farm", "music school", "salt marsh",
    ],
    headings: [
      "What the {s} costs in a year", "A long history of repairs", "Costs",
      "How the {s} came to the town", "Who pays for the {s}?", "The Plan for the Next Ten Years",
      "Lessons From Other Towns", "Background", "Why critics want a second survey",
      "Key Facts About the Project", "What Comes Next", "Voices From the Council",
      "Open questions: money, staff and time", "The View of the Neighbours",
      "Three winters without a roof", "Conclusion: a small step",
    ],
    sentences: [
      "The council met {n} times before it could agree on the future of the {s} and its staff.",
      "Most of the money comes from a fund that was set up when the old bridge had to be closed.",
      "Nobody in the town could remember a spring with as many visitors as the last one.",
      "According to the report, {n} of the members would have preferred a smaller building.",
      "It took the engineers almost two years to find out where the water was coming from.",
      "A spokeswoman said that the figures had been checked twice by people from outside.",
      "In the archive there are letters which show that the {s} was planned much earlier.",
      "Volunteers open the doors at nine, and by noon there is a queue around the corner.",
      "Prices rose by {n} per cent in a single summer, which surprised even the dealers.",
      "Dredging alone would take a third of the budget, if the tide allows it at all.",
    ],
    sites: ["The Port Times", "Valley News", "Lantern Weekly"], question: "Question",
    answer: "Answer", recipe: ["Ingredients", "Method"], page: "Page", continued: "continued",
    byline: "By Anna Holm")

  static let german = PageLanguage(
    code: "de",
    subjects: [
      "Hafen", "Obstgarten", "Stadtarchiv", "Windpark", "Wochenmarkt", "Freibad", "Bahnhof",
      "Kornspeicher", "Leuchtturm", "Museum",
    ],
    headings: [
      "Was der {s} im Jahr kostet", "Eine lange Geschichte der Reparaturen", "Kosten",
      "Wie der {s} in die Stadt kam", "Wer bezahlt für den {s}?", "Der Plan für die nächsten Jahre",
      "Was andere Städte daraus lernten", "Hintergrund", "Warum Kritiker ein Gutachten verlangen",
      "Die wichtigsten Zahlen zum Vorhaben", "Wie es weitergeht", "Stimmen aus dem Rat",
      "Drei Winter ohne Dach", "Fazit: ein kleiner Schritt",
    ],
    sentences: [
      "Der Rat tagte {n} Mal, bevor er sich über die Zukunft einigen konnte und Geld bereitstellte.",
      "Die meisten Mittel stammen aus einem Fonds, der nach der Sperrung der alten Brücke entstand.",
      "Niemand in der Stadt konnte sich an einen Frühling mit so vielen Gästen erinnern.",
      "Nach dem Bericht hätten {n} der Mitglieder ein kleineres Gebäude vorgezogen.",
      "Fast zwei Jahre brauchten die Fachleute, um die Herkunft des Wassers zu klären.",
      "Eine Sprecherin sagte, die Zahlen seien zweimal von Außenstehenden geprüft worden.",
      "Im Archiv liegen Briefe, die zeigen, dass alles viel früher geplant worden war.",
      "Freiwillige öffnen um neun die Türen, und gegen Mittag steht eine Schlange bis zur Ecke.",
      "In nur einem Sommer stiegen die Preise um {n} Prozent, was selbst Händler überraschte.",
    ],
    sites: ["Hafenbote", "Talkurier Heute", "Der Stadtanzeiger"], question: "Frage",
    answer: "Antwort", recipe: ["Zutaten", "Zubereitung"], page: "Seite", continued: "Fortsetzung",
    byline: "Von Anna Holm")

  static let french = PageLanguage(
    code: "fr",
    subjects: ["port", "verger", "marché", "musée", "phare", "moulin", "théâtre", "canal"],
    headings: [
      "Ce que le {s} coûte en un an", "Une longue histoire de réparations", "Contexte",
      "Comment le {s} est arrivé en ville", "Qui paie pour le {s} ?",
      "Le plan pour les dix prochaines années", "Les leçons des autres communes",
      "Pourquoi les critiques veulent une étude", "Les chiffres du projet", "Et maintenant ?",
      "La parole aux voisins", "Trois hivers sans toit",
    ],
    sentences: [
      "Le conseil s'est réuni {n} fois avant de se mettre d'accord sur l'avenir du {s}.",
      "La plus grande partie de l'argent vient d'un fonds créé après la fermeture du vieux pont.",
      "Personne en ville ne se souvenait d'un printemps avec autant de visiteurs que le dernier.",
      "Selon le rapport, {n} des membres auraient préféré un bâtiment plus petit et moins cher.",
      "Il a fallu presque deux ans aux ingénieurs pour comprendre d'où venait toute cette eau.",
      "Une porte-parole a déclaré que les chiffres avaient été vérifiés deux fois.",
      "Dans les archives, des lettres montrent que tout avait été prévu beaucoup plus tôt.",
      "Des bénévoles ouvrent les portes à neuf heures, et la file tourne déjà au coin de la rue.",
    ],
    sites: ["Le Courrier du Port", "La Vallée Libre"], question: "Question", answer: "Réponse",
    recipe: ["Ingrédients", "Préparation"], page: "Page", continued: "suite",
    byline: "Par Anna Holm")

  static let spanish = PageLanguage(
    code: "es",
    subjects: ["puerto", "olivar", "mercado", "museo", "faro", "molino", "teatro", "canal"],
    headings: [
      "Lo que cuesta el {s} en un año", "Una larga historia de reparaciones", "Antecedentes",
      "Cómo llegó el {s} a la ciudad", "¿Quién paga el {s}?", "El plan para los próximos diez años",
      "Las lecciones de otros pueblos", "Por qué los críticos piden otro estudio",
      "Las cifras del proyecto", "Qué pasará ahora", "La voz de los vecinos",
      "Tres inviernos sin techo",
    ],
    sentences: [
      "El consejo se reunió {n} veces antes de ponerse de acuerdo sobre el futuro del {s}.",
      "La mayor parte del dinero viene de un fondo creado tras el cierre del viejo puente.",
      "Nadie en la ciudad recordaba una primavera con tantos visitantes como la última.",
      "Según el informe, {n} de los miembros habrían preferido un edificio más pequeño.",
      "Los ingenieros tardaron casi dos años en averiguar de dónde venía toda aquella agua.",
      "Una portavoz dijo que las cifras habían sido comprobadas dos veces por gente de fuera.",
      "En el archivo hay cartas que muestran que todo estaba previsto desde mucho antes.",
      "Los voluntarios abren las puertas a las nueve, y a mediodía la cola dobla la esquina.",
    ],
    sites: ["El Correo del Puerto", "La Voz del Valle"], question: "Pregunta",
    answer: "Respuesta", recipe: ["Ingredientes", "Preparación"], page: "Página",
    continued: "continuación", byline: "Por Anna Holm")
}
