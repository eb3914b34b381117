#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes pages with tables as HTML, and what BeautifulSoup and trafilatura make of them as text.

The words, templates and layouts are the project's own; a seed makes every page. One JSON object a
line: site, language, mode (how the text was made), shape, text, tables (the grids that are in it).

    pip install beautifulsoup4 lxml trafilatura lxml_html_clean
    python3 Scripts/table_pages.py --seed 7 --pages 300 --out pages.jsonl
"""

import argparse
import json
import random
import re

WORDS = {
    "en": {
        "sentences": [
            "The council met on {day} and agreed on {n} measures for the harbour district.",
            "Most of the {n} visitors came from the towns along the {river}, the report said.",
            "Nobody expected the {river} to rise so quickly, and the old bridge was closed.",
            "A spokeswoman for {org} said that the figures had been checked twice.",
            "It was the first time since {year} that the prize went to a team from {city}.",
            "Work on the second section is to begin in {month}, if the weather allows it.",
            "Critics of the plan, among them {person}, asked for more time.",
            "After a long debate the members voted for the smaller of the two buildings.",
            "The museum in {city} keeps some of the letters, but they are rarely shown.",
            "Prices rose by {n} per cent in {year}, more than in any year before.",
        ],
        "intro": ["The table below shows the figures.", "Results are summarised in the table below:",
                  "The following table lists them in full.", "The details are as follows:", None, None,
                  "All values were rounded to the nearest whole number."],
        "after": ["Source: own survey", "Figures are provisional.", None, None, None, None, None],
        "heads": ["Overview", "Results", "What happened next", "Background", "Key figures", "History",
                  "Further reading", "Opening hours", "Records and rankings"],
        "months": "January February March April May June July August September October November December",
        "days": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "columns": dict(
            pos="Pos|Rank|#|No.", team="Team|Club|Side", city="City|Town|Place|Location", person="Name|Player|Candidate|Coach|Director",
            year="Year|Season|Since", date="Date|Released|Opened|Original air date", time="Time|Kick-off|Departure", int="Votes|Goals|Population|Visitors|Copies sold|Attendance|Employees",
            small="Won|Drawn|Lost|Played|Points|Gold|Silver|Bronze|Total|Caps", pct="Share|Change|Turnout|%|Growth (%)", money="Price|Fee|Cost|Budget|Rent per month|Box office",
            dec="Length (km)|Average|Rating|Height (m)|Area (km2)", status="Status|Result|Approved|Open on Sunday", note="Notes|Remarks|Description|What it covers", org="Department|Party|Company|Publisher|Employer",
            product="Product|Item|Article|Model|Service", title="Title|Song|Film|Event|Subject", code="Code|Article no.|Route|Licence", rangev="Hours|Period|Age|Term", ref="Ref.|Source"),
        "status": ["Yes", "No", "Open", "Closed", "Pending", "Approved", "N/A", "Won", "Nominated"],
        "notes": ["Moved to a new site in {year}", "Rebuilt after the fire", "Includes breakfast and the use of the sauna", "Only in summer",
                  "Shared with {city}", "Replaced {person} after two matches", "Not counted before {year}",
                  "The first of its kind in the region. It was designed by {person} and is still in use today.",
                  "Members pay half", "Resigned for reasons of health", "Former mayor of {city}", "By appointment only"],
        "nouns": "Lantern Orchard Harbour Winter Mirror Stone Meadow River Garden Tower Bridge Shadow Copper Falcon Letter Island Station Voyage".split(),
        "adjectives": "Silent Long Blue Last Hidden Broken Little Golden Northern Open Second Lost".split(),
        "products": ["Oak table", "Hand saw, 40 cm", "Rope (10 m)", "Garden chair", "Steel bucket", "Work gloves", "Paint, white", "Door hinge", "LED lamp 7 W", "Wood glue", "Ladder, 6 steps", "Adult swim", "Family ticket", "Passport renewal", "Copy of birth certificate"],
    },
    "de": {
        "sentences": [
            "Der Rat tagte am {day} und beschloss {n} Massnahmen für das Hafenviertel.",
            "Die meisten der {n} Gäste kamen aus den Orten an der {river}, heißt es im Bericht.",
            "Seit {year} ging der Preis zum ersten Mal wieder an eine Mannschaft aus {city}.",
            "Die Arbeiten am zweiten Abschnitt sollen im {month} beginnen, wenn es das Wetter erlaubt.",
            "Eine Sprecherin von {org} sagte, die Zahlen seien zweimal geprüft worden.",
            "Nach langer Debatte stimmten die Mitglieder für das kleinere der beiden Gebäude.",
            "Das Museum in {city} bewahrt einige der Briefe auf, zeigt sie aber selten.",
        ],
        "intro": ["Die folgende Tabelle zeigt die Zahlen.", "Die Ergebnisse stehen in der Tabelle:", None, None],
        "after": ["Quelle: eigene Erhebung", None, None, None],
        "heads": ["Überblick", "Ergebnisse", "Geschichte", "Wie es weiterging", "Zahlen", "Öffnungszeiten"],
        "months": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "days": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "columns": dict(
            pos="Platz|Rang|Nr.", team="Mannschaft|Verein", city="Ort|Stadt|Gemeinde", person="Name|Trainer|Leitung", year="Jahr|Saison|Seit", date="Datum|Eröffnung",
            time="Uhrzeit|Beginn|Abfahrt", int="Einwohner|Stimmen|Besucher|Auflage", small="Siege|Spiele|Punkte|Tore|Gesamt", pct="Anteil|Veränderung|in %", money="Preis|Gebühr|Kosten|Miete",
            dec="Länge (km)|Fläche|Höhe (m)|Schnitt", status="Status|Ergebnis|Geöffnet", note="Anmerkung|Bemerkung|Beschreibung", org="Partei|Amt|Firma|Verlag", product="Artikel|Leistung|Modell",
            title="Titel|Film|Veranstaltung", code="Code|Artikelnr.|Linie", rangev="Zeiten|Dauer|Alter", ref="Quelle|Beleg"),
        "status": ["Ja", "Nein", "offen", "geschlossen", "k. A.", "bestanden"],
        "notes": ["{year} umgebaut", "Nur im Sommer", "Gemeinsam mit {city}", "Für Mitglieder die Hälfte", "Zuvor in {city} tätig",
                  "Das erste Haus dieser Art in der Gegend. Es wird bis heute genutzt.", "Nach Vereinbarung", "Ohne Frühstück"],
        "nouns": "Laterne Garten Hafen Winter Spiegel Stein Wiese Fluss Turm Brücke Schatten Kupfer Falke Brief Insel Reise".split(),
        "adjectives": "Stiller Langer Blauer Letzter Kleiner Goldener Offener Zweiter".split(),
        "products": ["Eichentisch", "Handsäge, 40 cm", "Seil (10 m)", "Gartenstuhl", "Eimer", "Handschuhe", "Farbe, weiß", "Türband", "Lampe 7 W", "Leim", "Leiter, 6 Stufen"],
    },
    "fr": {
        "sentences": [
            "Le conseil s'est réuni {day} et a retenu {n} mesures pour le quartier du port.",
            "La plupart des {n} visiteurs venaient des communes voisines, selon le rapport.",
            "C'était la première fois depuis {year} que le prix revenait à une équipe de {city}.",
            "Les travaux de la deuxième tranche doivent commencer en {month}, si le temps le permet.",
            "Une porte-parole de {org} a déclaré que les chiffres avaient été vérifiés deux fois.",
            "Après un long débat, les membres ont choisi le plus petit des deux bâtiments.",
        ],
        "intro": ["Le tableau ci-dessous présente les chiffres.", "Les résultats sont les suivants :", None, None],
        "after": ["Source : enquête de la rédaction", None, None, None],
        "heads": ["Aperçu", "Résultats", "Histoire", "La suite", "Chiffres clés", "Horaires"],
        "months": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "days": "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "columns": dict(
            pos="Rang|N°|Place", team="Équipe|Club", city="Ville|Commune|Lieu", person="Nom|Joueur|Réalisateur", year="Année|Saison|Depuis", date="Date|Ouverture", time="Heure|Départ",
            int="Habitants|Voix|Visiteurs", small="Victoires|Matchs|Points|Total", pct="Part|Évolution|%", money="Prix|Tarif|Coût|Loyer", dec="Longueur (km)|Superficie|Moyenne",
            status="Statut|Résultat|Ouvert", note="Remarques|Notes|Description", org="Parti|Service|Éditeur", product="Produit|Article|Prestation", title="Titre|Film|Sujet", code="Code|Ligne|Réf.", rangev="Horaires|Durée|Âge", ref="Source"),
        "status": ["Oui", "Non", "Ouvert", "Fermé", "s.o.", "Nommé"],
        "notes": ["Reconstruit en {year}", "Seulement en été", "Partagé avec {city}", "Demi-tarif pour les membres", "Ancien maire de {city}",
                  "Le premier du genre dans la région. Il est toujours utilisé.", "Sur rendez-vous", "Petit déjeuner compris"],
        "nouns": "Lanterne Jardin Port Hiver Miroir Pierre Prairie Fleuve Tour Pont Ombre Cuivre Faucon Lettre Île Voyage".split(),
        "adjectives": "Silencieux Long Bleu Dernier Petit Ouvert Second Perdu".split(),
        "products": ["Table en chêne", "Scie à main, 40 cm", "Corde (10 m)", "Chaise de jardin", "Seau", "Gants", "Peinture blanche", "Lampe 7 W", "Colle", "Échelle"],
    },
    "es": {
        "sentences": [
            "El consejo se reunió el {day} y aprobó {n} medidas para el barrio del puerto.",
            "La mayoría de los {n} visitantes llegó de los pueblos cercanos, según el informe.",
            "Era la primera vez desde {year} que el premio recaía en un equipo de {city}.",
            "Las obras del segundo tramo deben empezar en {month}, si el tiempo lo permite.",
            "Una portavoz de {org} dijo que las cifras se habían comprobado dos veces.",
            "Tras un largo debate, los miembros votaron por el menor de los dos edificios.",
        ],
        "intro": ["La tabla siguiente muestra las cifras.", "Los resultados son los siguientes:", None, None],
        "after": ["Fuente: elaboración propia", None, None, None],
        "heads": ["Resumen", "Resultados", "Historia", "Lo que siguió", "Cifras", "Horario"],
        "months": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "days": "lunes martes miércoles jueves viernes sábado domingo",
        "columns": dict(
            pos="Pos.|Puesto|N.º", team="Equipo|Club", city="Ciudad|Municipio|Lugar", person="Nombre|Jugador|Director", year="Año|Temporada|Desde", date="Fecha|Apertura", time="Hora|Salida",
            int="Habitantes|Votos|Visitantes", small="Ganados|Partidos|Puntos|Total", pct="Cuota|Variación|%", money="Precio|Tarifa|Coste", dec="Longitud (km)|Superficie|Media",
            status="Estado|Resultado|Abierto", note="Notas|Observaciones|Descripción", org="Partido|Departamento|Editorial", product="Producto|Artículo|Servicio", title="Título|Película|Tema", code="Código|Línea|Ref.", rangev="Horario|Duración|Edad", ref="Fuente"),
        "status": ["Sí", "No", "Abierto", "Cerrado", "n/d", "Nominado"],
        "notes": ["Reconstruido en {year}", "Solo en verano", "Compartido con {city}", "Mitad de precio para socios", "Antiguo alcalde de {city}",
                  "El primero de su tipo en la región. Todavía se utiliza.", "Con cita previa", "Desayuno incluido"],
        "nouns": "Farol Jardín Puerto Invierno Espejo Piedra Pradera Río Torre Puente Sombra Cobre Halcón Carta Isla Viaje".split(),
        "adjectives": "Silencioso Largo Azul Último Pequeño Abierto Segundo Perdido".split(),
        "products": ["Mesa de roble", "Sierra, 40 cm", "Cuerda (10 m)", "Silla de jardín", "Cubo", "Guantes", "Pintura blanca", "Lámpara 7 W", "Cola", "Escalera"],
    },
}
# Cells of tables that are words only, of specifications, of totals, and lines around tables.
MORE = {
    "en": dict(
        aspects=["Energy supply", "Public transport", "Rural schools", "Water quality", "Skills and training", "Border trade", "Digital services", "Tourism", "Public health", "Local media", "Housing", "Waste", "Night economy", "Research partnerships"],
        aims=["Cut losses in the grid", "Run buses every ten minutes", "Keep small schools open", "Meet the new limits by {year}", "More apprenticeships", "Faster checks at the crossing", "One login for all offices", "Longer season", "Earlier screening", "Support for {city}", "Joint programmes with {org}", "Lower rents for young families"],
        effects=["Lower bills", "Fewer cars in the centre", "Shorter ways to school", "Cleaner rivers.", "More young people stay", "Higher exports", "Less paperwork for small firms", "Jobs in winter too", "Improved trust", "Reduced risk of flooding", "Greater choice for readers", "Stronger ties between both towns"],
        steps=["Collect the forms and check that every page is signed.", "Talk to the neighbours before work begins.", "Send a copy to {org}.", "Allow two weeks for a reply.", "Measure twice, then order the boards.", "Ask for a receipt."],
        heads=dict(aspect="Focus area|Area|Aspect|Field|Topic|Category", aim="Objective|Goal|Main aim|Planned measures", effect="Expected outcome|Benefit|Impact|Key benefits", step="What to do|Action|Details", key="", value=""),
        keys=["Weight", "Dimensions", "Battery life", "Display", "Colour", "Warranty", "Material", "Power", "Storage", "Operating system", "Founded", "Headquarters", "Number of employees", "Website", "Headteacher", "Capacity"],
        total=["Total", "All", "Average"], captions=["Results by district", "Population of {city} since {year}", "Squad for the {year} season", "Prices from {month} {year}", "Table {n}: Visitors by month"],
        sources=["Source: {org}", "Source: {org}, {year}.", "Note: figures for {city} are estimates.", "* Provisional", "As of {month} {year}", "[1] Without {city}."]),
    "de": dict(
        aspects=["Energieversorgung", "Nahverkehr", "Schulen auf dem Land", "Wasserqualität", "Aus- und Weiterbildung", "Grenzhandel", "Digitale Dienste", "Tourismus", "Gesundheit", "Wohnen", "Abfall"],
        aims=["Verluste im Netz senken", "Busse alle zehn Minuten", "Kleine Schulen erhalten", "Neue Grenzwerte bis {year}", "Mehr Lehrstellen", "Schnellere Abfertigung", "Ein Zugang für alle Ämter", "Längere Saison", "Hilfe für {city}"],
        effects=["Niedrigere Rechnungen", "Weniger Autos im Zentrum", "Kürzere Schulwege", "Saubere Flüsse.", "Junge Leute bleiben", "Höhere Ausfuhr", "Weniger Papier für kleine Betriebe", "Arbeit auch im Winter"],
        steps=["Formulare sammeln und jede Seite prüfen.", "Vor Beginn mit den Nachbarn sprechen.", "Eine Kopie an {org} senden.", "Zwei Wochen auf Antwort warten."],
        heads=dict(aspect="Bereich|Feld|Thema|Kategorie", aim="Ziel|Maßnahme|Vorhaben", effect="Nutzen|Wirkung|Erwartetes Ergebnis", step="Was zu tun ist|Schritt", key="", value=""),
        keys=["Gewicht", "Maße", "Akkulaufzeit", "Bildschirm", "Farbe", "Garantie", "Material", "Leistung", "Speicher", "Gründung", "Sitz", "Mitarbeiterzahl", "Leitung"],
        total=["Gesamt", "Summe", "Insgesamt"], captions=["Ergebnisse nach Bezirken", "Einwohner von {city} seit {year}", "Kader der Saison {year}", "Tabelle {n}: Besucher nach Monaten"],
        sources=["Quelle: {org}", "Quelle: {org}, {year}.", "Anmerkung: Werte für {city} geschätzt.", "* vorläufig", "Stand: {month} {year}"]),
    "fr": dict(
        aspects=["Énergie", "Transports publics", "Écoles rurales", "Qualité de l'eau", "Formation", "Commerce frontalier", "Services numériques", "Tourisme", "Santé publique", "Logement", "Déchets"],
        aims=["Réduire les pertes du réseau", "Un bus toutes les dix minutes", "Garder les petites écoles", "Respecter les seuils d'ici {year}", "Plus d'apprentis", "Des contrôles plus rapides", "Un seul compte", "Allonger la saison", "Soutien à {city}"],
        effects=["Factures plus basses", "Moins de voitures au centre", "Trajets plus courts", "Rivières plus propres.", "Les jeunes restent", "Hausse des exportations", "Moins de papier", "Emplois en hiver"],
        steps=["Réunir les formulaires et vérifier chaque page.", "Parler aux voisins avant les travaux.", "Envoyer une copie à {org}.", "Attendre deux semaines."],
        heads=dict(aspect="Domaine|Secteur|Thème|Catégorie", aim="Objectif|But|Mesure prévue", effect="Bénéfice|Effet attendu|Résultat", step="À faire|Étape", key="", value=""),
        keys=["Poids", "Dimensions", "Autonomie", "Écran", "Couleur", "Garantie", "Matériau", "Puissance", "Stockage", "Fondation", "Siège", "Effectif", "Direction"],
        total=["Total", "Ensemble", "Moyenne"], captions=["Résultats par quartier", "Population de {city} depuis {year}", "Effectif de la saison {year}", "Tableau {n} : visiteurs par mois"],
        sources=["Source : {org}", "Source : {org}, {year}.", "Note : chiffres estimés pour {city}.", "* provisoire", "Situation en {month} {year}"]),
    "es": dict(
        aspects=["Energía", "Transporte público", "Escuelas rurales", "Calidad del agua", "Formación", "Comercio fronterizo", "Servicios digitales", "Turismo", "Salud pública", "Vivienda", "Residuos"],
        aims=["Reducir las pérdidas de la red", "Un autobús cada diez minutos", "Mantener las escuelas pequeñas", "Cumplir los límites en {year}", "Más aprendices", "Controles más rápidos", "Una sola cuenta", "Alargar la temporada", "Apoyo a {city}"],
        effects=["Facturas más bajas", "Menos coches en el centro", "Trayectos más cortos", "Ríos más limpios.", "Los jóvenes se quedan", "Más exportaciones", "Menos papeleo", "Empleo en invierno"],
        steps=["Reunir los formularios y revisar cada página.", "Hablar con los vecinos antes de empezar.", "Enviar una copia a {org}.", "Esperar dos semanas."],
        heads=dict(aspect="Ámbito|Sector|Tema|Categoría", aim="Objetivo|Meta|Medida prevista", effect="Beneficio|Efecto esperado|Resultado", step="Qué hacer|Paso", key="", value=""),
        keys=["Peso", "Dimensiones", "Autonomía", "Pantalla", "Color", "Garantía", "Material", "Potencia", "Memoria", "Fundación", "Sede", "Empleados", "Dirección"],
        total=["Total", "Suma", "Media"], captions=["Resultados por distrito", "Población de {city} desde {year}", "Plantilla de la temporada {year}", "Tabla {n}: visitantes por mes"],
        sources=["Fuente: {org}", "Fuente: {org}, {year}.", "Nota: cifras estimadas para {city}.", "* provisional", "Datos de {month} de {year}"]),
}
CITIES = "Altenbruck Marrow Saint-Corvin Velmora Harrow Bay Ostrava Hill|Kesten Port Lindal|Brisa Tarnow Ulverfield Querida Nordheim Pallas Rivermouth|Zell am Damm|East Farrow Montclair Selby Vance".replace("|", " ").split()
FIRST = "Anna Tomas Mirela John Aïcha Pedro Lena Kofi Marta Ivan Sofie Luis Hana Peter Noor Clara Emil Rosa Jan Yuki".split()
LAST = "Keller Ortiz Novak Lindqvist Moreau Okafor Bianchi Schmidt Hart Duarte Petrov Nilsen Rossi Tanaka Weber Costa Marsh Dubois Fenn Alder".split()
ORGS = ["Harbour Trust", "Green List", "Civic Union", "Nordwerk AG", "Alder & Sons", "City Archive", "Water Board", "Free Voters", "Lumen Press", "Rail North", "People's Party", "Labour Front"]
TOPICS = [
    "pos team small small small small", "pos team small small small small small dec", "pos city small small small small", "city int pct", "city year int dec", "product money",
    "product code money status", "product money note", "date time title city", "date title city status", "person org int pct", "person org int pct status",
    "year title org note", "year title status", "year note", "year note ref", "product status status", "title status status status", "org person code", "month dec dec int",
    "product money money pct", "title person note", "code city time time time", "pos title person date int", "pos title person person date dec", "person year city money", "person date rangev", "city rangev",
    "day rangev", "title person city rangev note", "year int", "year int int pct", "person small small dec", "org money money pct", "note money", "title note", "city person note",
    "date team score team", "date team score team city int", "year city person score", "code title dec", "year team pos small small small small small small", "title year person note ref", "city int int int int int int",
    "aspect aim effect", "aspect aim", "aspect effect", "aspect step", "year event", "aspect aim effect", "year aim effect", "aspect status effect", "aspect money effect", "key value", "key value value",
    "pos person team year small dec", "country int dec pct", "country small small small total", "code title person date int", "title date org", "person year year small small",
]
COUNTRIES = dict(
    en="Austria Belgium Chile Denmark Estonia Finland Ghana Hungary India Japan Kenya Latvia Mexico Norway Peru Poland Portugal Sweden Turkey|United_Kingdom United_States South_Korea",
    de="Österreich Belgien Chile Dänemark Estland Finnland Ghana Ungarn Indien Japan Kenia Lettland Mexiko Norwegen Peru Polen Portugal Schweden Türkei",
    fr="Autriche Belgique Chili Danemark Estonie Finlande Ghana Hongrie Inde Japon Kenya Lettonie Mexique Norvège Pérou Pologne Portugal Suède Turquie",
    es="Austria Bélgica Chile Dinamarca Estonia Finlandia Ghana Hungría India Japón Kenia Letonia México Noruega Perú Polonia Portugal Suecia Turquía")


for code, words in WORDS.items():
    words["code"] = code


class Site:
    """How one site writes its tables."""

    def __init__(self, rng):
        self.layout = rng.choice(["pretty", "pretty", "pretty", "wiki", "wiki", "rowline", "mini", "inner"])
        self.indent = rng.choice(["", "  ", "\t", "    "])
        self.section = rng.random() < 0.6  # thead and tbody
        self.rowhead = rng.random() < 0.3
        self.caption = rng.random() < 0.2
        self.inline = rng.choice([0, 0, 0.08, 0.25])
        self.foot = rng.choice([0, 0, 0.06])
        self.breaks = rng.choice([0, 0, 0, 0.08])
        self.empty = rng.choice([0, 0, 0.04, 0.12])
        self.headless = rng.random() < 0.08
        self.totals = rng.random() < 0.2
        self.icons = rng.random() < 0.15  # an image before the first cell's words
        self.spans = rng.choice([0, 0, 0, 0, 0.5])
        self.dash = rng.random() < 0.3  # empty cells have a dash


def pick(rng, values):
    return rng.choice(values)


def fill(rng, text, w):
    return text.format(
        day=pick(rng, w["days"].split()), n=rng.randint(2, 90), river=pick(rng, ["Wend", "Alder", "Mora"]), org=pick(rng, ORGS),
        year=rng.randint(1950, 2024), city=pick(rng, CITIES).replace("_", " "), month=pick(rng, w["months"].split()), person=person(rng))


def person(rng):
    return pick(rng, FIRST) + " " + pick(rng, LAST)


def number(rng, n, lang):
    sep = {"en": ",", "de": ".", "fr": "\u00a0", "es": "."}[lang]
    return f"{n:,}".replace(",", sep)


def column(rng, kind, w, lang, rows):
    """A maker of the cells of one column."""
    comma = "." if lang == "en" else ","
    style = rng.randint(0, 3)
    top = rng.choice([9, 30, 120])
    start = rng.randint(1960, 2010)
    step = rng.choice([1, 1, 1, 2, 5])
    unit = pick(rng, ["$", "€", "£", "EUR "] if lang == "en" else [" €", " €", " EUR", " CHF"])
    big = rng.choice([4_000, 90_000, 3_000_000])
    months = w["months"].split()

    def money():
        v = rng.choice([rng.randint(2, 99), rng.randint(100, 2500)])
        s = f"{v}{comma}{rng.choice(['00', '50', '99', '90'])}" if style else number(rng, v, lang)
        return unit + s if lang == "en" else s + unit

    def date():
        d, m, y = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1990, 2025)
        name = months[m - 1]
        return [f"{d} {name} {y}", f"{y}-{m:02}-{d:02}", f"{d}.{m}.{y}" if lang != "en" else f"{name} {d}, {y}", f"{d} {name[:3]}"][style]

    more = MORE[lang]
    countries = COUNTRIES[lang].replace("|", " ").split()
    countries = [c.replace("_", " ") for c in rng.sample(countries, len(countries))]
    aspects = rng.sample(more["aspects"], len(more["aspects"]))
    keys = rng.sample(more["keys"], len(more["keys"]))

    def value():
        return rng.choice([
            lambda: f"{rng.randint(1, 900)} {rng.choice(['kg', 'cm', 'W', 'GB', 'mm', 'h'])}", lambda: str(rng.randint(1900, 2024)), lambda: pick(rng, CITIES),
            lambda: f"{rng.randint(10, 300)} × {rng.randint(10, 300)} mm", lambda: pick(rng, w["nouns"]), lambda: person(rng), lambda: pick(rng, w["adjectives"]) + ", " + pick(rng, w["adjectives"]).lower(),
            lambda: f"{rng.randint(1, 5)}", lambda: "www.example.org", lambda: pick(rng, w["status"])])()

    makers = {
        "pos": lambda i: f"{i + 1}" + ("." if style == 0 else ""),
        "team": lambda i: pick(rng, CITIES) + pick(rng, [" FC", " United", " Rovers", "", "", " SC"]),
        "city": lambda i: pick(rng, CITIES), "country": lambda i: countries[i % len(countries)], "total": lambda i: str(rng.randint(top, 4 * top)),
        "aspect": lambda i: aspects[i % len(aspects)], "aim": lambda i: fill(rng, pick(rng, more["aims"]), w), "effect": lambda i: fill(rng, pick(rng, more["effects"]), w),
        "step": lambda i: fill(rng, " ".join(rng.sample(more["steps"], rng.randint(1, 2))), w), "event": lambda i: fill(rng, pick(rng, more["aims"] + w["notes"]), w),
        "key": lambda i: keys[i % len(keys)], "value": lambda i: value(), "person": lambda i: person(rng),
        "year": lambda i: f"{start + i * step}" if style else f"{start + i}–{(start + i + 1) % 100:02}",
        "date": lambda i: date(), "time": lambda i: f"{rng.randint(6, 22):02}:{rng.choice(['00', '15', '30', '45', '08'])}",
        "int": lambda i: number(rng, rng.randint(40, big), lang), "small": lambda i: str(rng.randint(0, top)),
        "pct": lambda i: f"{'+' if style == 1 else ''}{rng.randint(0, 60)}{comma}{rng.randint(0, 9)}{'' if lang == 'en' else ' '}%",
        "money": lambda i: money(), "dec": lambda i: f"{rng.randint(0, 900)}{comma}{rng.randint(0, 9)}",
        "status": lambda i: pick(rng, w["status"][:2] if style < 2 else w["status"]), "note": lambda i: fill(rng, pick(rng, w["notes"]), w),
        "org": lambda i: pick(rng, ORGS), "product": lambda i: pick(rng, w["products"]),
        "title": lambda i: pick(rng, w["adjectives"]) + " " + pick(rng, w["nouns"]), "code": lambda i: f"{pick(rng, 'ABKRX')}{rng.randint(1, 999)}" if style else f"{rng.randint(100, 999)}-{rng.randint(10, 99)}",
        "rangev": lambda i: f"{rng.randint(7, 10)}:00–{rng.randint(16, 21)}:00" if style else f"{start + i}–{start + i + rng.randint(1, 8)}",
        "score": lambda i: f"{rng.randint(0, 5)}–{rng.randint(0, 5)}" if style else f"{rng.randint(0, 5)}:{rng.randint(0, 5)}",
        "ref": lambda i: f"[{i + 1}]", "month": lambda i: months[i % 12], "day": lambda i: w["days"].split()[i % 7],
    }
    return makers[kind]


def head(rng, kind, w, taken):
    key = {"score": "status", "month": "rangev", "day": "rangev", "country": "city", "total": "small", "event": "title"}.get(kind, kind)
    names = (w["columns"].get(key) or MORE[w["code"]]["heads"][key]).split("|")
    free = [n for n in names if n not in taken] or names
    return pick(rng, free)


def grid(rng, site, lang):
    w = WORDS[lang]
    kinds = pick(rng, TOPICS).split()
    count = rng.choice([3, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, 15, 20, 30])
    if kinds[0] in ("aspect", "key") or "event" in kinds:
        count = rng.choice([3, 3, 4, 4, 5, 5, 6, 8])
    if kinds[0] == "day":
        count = min(count, 7)
    if kinds[0] == "month":
        count = 12
    makers = [column(rng, k, w, lang, count) for k in kinds]
    header = []
    for k in kinds:
        header.append(head(rng, k, w, header))
    rows = []
    loose = {i for i, k in enumerate(kinds) if k in ("note", "ref", "status", "int", "pct") and i > 0}
    for r in range(count):
        row = [m(r) for m in makers]
        for i in loose:
            if rng.random() < site.empty * (2 if kinds[i] in ("note", "ref") else 1):
                row[i] = "–" if site.dash else ""
        rows.append(row)
    numeric = [i for i, k in enumerate(kinds) if k in ("int", "small", "total", "money", "pct", "dec")]
    if site.totals and kinds[0] not in ("pos", "key") and numeric and numeric == list(range(numeric[0], len(kinds))):
        rows.append([pick(rng, MORE[lang]["total"])] + [""] * (numeric[0] - 1) + [makers[i](count) for i in numeric])
    if site.headless or kinds[0] == "key":
        header = None
    return header, rows, kinds


def esc(s):
    return s.replace("&", "&amp;").replace("<", "&lt;")


def cell_html(rng, site, text, note):
    """Inline markup of a cell; `note` counts footnotes. Returns HTML and the text as shown."""
    if not text:
        return rng.choice(["", "", "&nbsp;"]), ""
    html, shown = esc(text), text
    roll = rng.random()
    if roll < site.inline:
        words = text.split(" ")
        kind = rng.choice(["a", "a", "b", "i", "span", "part"])
        if kind == "part" and len(words) > 1:
            cut = rng.randint(1, len(words) - 1)
            html = f'<a href="/w/{note[0]}">{esc(" ".join(words[:cut]))}</a> {esc(" ".join(words[cut:]))}'
        elif kind != "part":
            attr = ' href="/wiki/x"' if kind == "a" else ""
            html = f"<{kind}{attr}>{html}</{kind}>"
    elif roll < site.inline + site.breaks and " " in text and len(text) > 12:
        cut = text.index(" ", len(text) // 3) if " " in text[len(text) // 3:] else text.index(" ")
        html = esc(text[:cut]) + "<br>" + esc(text[cut + 1:])
        shown = text
    if rng.random() < site.foot:
        note[0] += 1
        html += f'<sup><a href="#n{note[0]}">[{note[0]}]</a></sup>'
        shown += f"[{note[0]}]"
    return html, shown


def table_html(rng, site, header, rows, caption):
    out, note = [], [0]
    shown_header = None
    ind = site.indent

    def row_html(cells, tag, first_tag):
        shown, htmls = [], []
        for i, c in enumerate(cells):
            h, s = cell_html(rng, site, c, note)
            t = first_tag if i == 0 else tag
            shown.append(s)
            htmls.append((t, h))
        if site.icons and first_tag != "th" or site.icons and tag == "td":
            htmls[0] = (htmls[0][0], '<img src="/i.png" alt=""> ' + htmls[0][1])
        if site.layout == "pretty":
            body = "".join(f"{ind * 3}<{t}>{h}</{t}>\n" for t, h in htmls)
            return f"{ind * 2}<tr>\n{body}{ind * 2}</tr>\n", shown
        if site.layout == "inner":
            body = "".join(f"{ind * 3}<{t}>\n{ind * 4}<div>{h}</div>\n{ind * 3}</{t}>\n" for t, h in htmls)
            return f"{ind * 2}<tr>\n{body}{ind * 2}</tr>\n", shown
        if site.layout == "wiki":
            body = "\n".join(f"<{t}>{h}\n</{t}>" for t, h in htmls)
            return f"<tr>\n{body}</tr>\n", shown
        body = "".join(f"<{t}>{h}</{t}>" for t, h in htmls)
        return f"<tr>{body}</tr>" + ("\n" if site.layout == "rowline" else ""), shown

    nl = "" if site.layout == "mini" else "\n"
    out.append(f'<table class="{rng.choice(["wikitable", "data", "t1"])}">{nl}')
    if caption:
        out.append(f"<caption>{esc(caption)}</caption>{nl}")
    gold = []
    spans = False
    if header:
        h, shown_header = row_html(header, "th", "th")
        out.append((f"{ind}<thead>{nl}" if site.section else "") + h + (f"{ind}</thead>{nl}" if site.section else ""))
        gold.append(shown_header)
    if site.section:
        out.append(f"{ind}<tbody>{nl}")
    start = 0
    while start < len(rows):
        # Rows that share their first cell; the cell is in the text once.
        count = rng.choice([2, 2, 3]) if len(rows[0]) >= 3 and len(rows) - start >= 3 and rng.random() < site.spans else 1
        for place, r in enumerate(rows[start:start + count]):
            if place > 0:
                h, shown = row_html(r[1:], "td", "td")
                shown = [""] + shown
                spans = True
            else:
                h, shown = row_html(r, "td", "th" if site.rowhead else "td")
                if count > 1:
                    h = re.sub(r"<(t[hd])>", lambda m: f'<{m.group(1)} rowspan="{count}">', h, count=1)
            out.append(h)
            gold.append(shown)
        start += count
    if site.section:
        out.append(f"{ind}</tbody>{nl}")
    out.append(f"</table>{nl}")
    return "".join(out), gold, spans


def page(rng, site, lang, index):
    w = WORDS[lang]
    nl = "" if site.layout == "mini" else "\n"

    def para():
        k = rng.randint(2, 5)
        return f"<p>{esc(' '.join(fill(rng, pick(rng, w['sentences']), w) for _ in range(k)))}</p>{nl}"

    title = f"{pick(rng, w['adjectives'])} {pick(rng, w['nouns'])}: {pick(rng, CITIES)} {rng.randint(1980, 2024)}"
    parts = [f"<h1>{title}</h1>{nl}", para(), para()]
    golds = []
    edit = "[edit]" if site.layout == "wiki" and site.section else ""
    for _ in range(rng.choice([1, 1, 1, 2])):
        if rng.random() < 0.5:
            parts.append(f"<h2>{pick(rng, w['heads'])}{edit}</h2>{nl}")
            if rng.random() < 0.5:
                parts.append(para())
        elif rng.random() < 0.3:
            items = [fill(rng, pick(rng, w["notes"]), w) for _ in range(rng.randint(3, 5))]
            parts.append(f"<ul>{nl}" + "".join(f"<li>{esc(i)}</li>{nl}" for i in items) + f"</ul>{nl}")
        else:
            parts.append(para())
        intro = pick(rng, w["intro"])
        if intro:
            parts.append(f"<p>{intro}</p>{nl}")
        header, rows, kinds = grid(rng, site, lang)
        caption = fill(rng, pick(rng, MORE[lang]["captions"]), w) if site.caption else None
        html, gold, spans = table_html(rng, site, header, rows, caption)
        parts.append(html)
        golds.append({"grid": gold, "kinds": kinds, "header": header is not None, "spans": spans})
        after = pick(rng, w["after"])
        if rng.random() < 0.15:
            after = fill(rng, pick(rng, MORE[lang]["sources"]), w)
        if after:
            parts.append(f"<p>{after}</p>{nl}")
        if rng.random() < 0.5:
            parts.append(f"<h2>{pick(rng, w['heads'])}{edit}</h2>{nl}")
        parts.append(para())
    parts.append(para())
    body = "".join(parts)
    return f"<html><head><title>{title}</title></head>{nl}<body>{nl}<article>{nl}{body}</article>{nl}</body></html>", golds


def texts(html, site):
    """What the extractors make of a page, by mode, with the shape that its tables then have."""
    import trafilatura
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "lxml")
    article = soup.find("article")
    plain = article.get_text()
    glued = site.layout in ("rowline", "mini")
    if not glued:
        yield "get_text", "blank", plain
        stripped = "\n".join(line.strip() for line in plain.split("\n"))
        yield "get_text collapsed", "blank", re.sub(r"\n{3,}", "\n\n", stripped).strip() + "\n"
        yield "get_text lines", "dense", "\n".join(l.strip() for l in plain.split("\n") if l.strip()) + "\n"
        yield "get_text separator", "blank", article.get_text("\n")
    yield "get_text strip", "dense", article.get_text("\n", strip=True) + "\n"
    pipe = trafilatura.extract(html, include_tables=True)
    if pipe and "|" in pipe:
        yield "trafilatura", "pipe", pipe + "\n"


def is_whole(text, golds):
    """Whether an extractor left every cell in the text; trafilatura loses some markup."""
    squeezed = "".join(text.split())
    return all("".join(cell.split()) in squeezed for g in golds for row in g["grid"] for cell in row)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--sites", type=int, default=40)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    sites = [Site(rng) for _ in range(options.sites)]
    with open(options.out, "w", encoding="utf-8") as out:
        for index in range(options.pages):
            number_of_site = index % len(sites)
            site = sites[number_of_site]
            lang = rng.choice(["en", "en", "en", "de", "fr", "es"])
            html, golds = page(rng, site, lang, index)
            for mode, shape, text in texts(html, site):
                if not is_whole(text, golds) and shape == "pipe":
                    continue
                out.write(json.dumps({
                    "id": f"p{index}-{mode.replace(' ', '-')}", "site": number_of_site, "layout": site.layout, "language": lang,
                    "mode": mode, "shape": shape, "spans": any(g["spans"] for g in golds), "text": text, "tables": [g["grid"] for g in golds]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
