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
]


class Site:
    """How one site writes its tables."""

    def __init__(self, rng):
        self.layout = rng.choice(["pretty", "pretty", "pretty", "wiki", "rowline", "mini", "inner"])
        self.indent = rng.choice(["", "  ", "\t", "    "])
        self.section = rng.random() < 0.6  # thead and tbody
        self.rowhead = rng.random() < 0.3
        self.caption = rng.random() < 0.2
        self.inline = rng.choice([0, 0, 0.08, 0.25])
        self.foot = rng.choice([0, 0, 0.06])
        self.breaks = rng.choice([0, 0, 0, 0.08])
        self.empty = rng.choice([0, 0, 0.04, 0.12])
        self.headless = rng.random() < 0.08
        self.sectionrow = rng.random() < 0.06
        self.dash = rng.random() < 0.3  # empty cells have a dash


def pick(rng, values):
    return rng.choice(values)


def fill(rng, text, w):
    return text.format(
        day=pick(rng, w["days"].split()), n=rng.randint(2, 90), river=pick(rng, ["Wend", "Alder", "Mora"]), org=pick(rng, ORGS),
        year=rng.randint(1950, 2024), city=pick(rng, CITIES), month=pick(rng, w["months"].split()), person=person(rng))


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

    makers = {
        "pos": lambda i: f"{i + 1}" + ("." if style == 0 else ""),
        "team": lambda i: pick(rng, CITIES) + pick(rng, [" FC", " United", " Rovers", "", "", " SC"]),
        "city": lambda i: pick(rng, CITIES), "person": lambda i: person(rng),
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
    key = {"score": "status", "month": "rangev", "day": "rangev"}.get(kind, kind)
    names = w["columns"][key].split("|")
    free = [n for n in names if n not in taken] or names
    return pick(rng, free)


def grid(rng, site, lang):
    w = WORDS[lang]
    kinds = pick(rng, TOPICS).split()
    count = rng.choice([3, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, 15, 20, 30])
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
    if site.headless and len(kinds) >= 2:
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
    if header:
        h, shown_header = row_html(header, "th", "th")
        out.append((f"{ind}<thead>{nl}" if site.section else "") + h + (f"{ind}</thead>{nl}" if site.section else ""))
        gold.append(shown_header)
    if site.section:
        out.append(f"{ind}<tbody>{nl}")
    for r in rows:
        h, shown = row_html(r, "td", "th" if site.rowhead else "td")
        out.append(h)
        gold.append(shown)
    if site.section:
        out.append(f"{ind}</tbody>{nl}")
    out.append(f"</table>{nl}")
    return "".join(out), gold


def page(rng, site, lang, index):
    w = WORDS[lang]
    nl = "" if site.layout == "mini" else "\n"

    def para():
        k = rng.randint(2, 5)
        return f"<p>{esc(' '.join(fill(rng, pick(rng, w['sentences']), w) for _ in range(k)))}</p>{nl}"

    title = f"{pick(rng, w['adjectives'])} {pick(rng, w['nouns'])}: {pick(rng, CITIES)} {rng.randint(1980, 2024)}"
    parts = [f"<h1>{title}</h1>{nl}", para(), para()]
    golds = []
    for _ in range(rng.choice([1, 1, 1, 2])):
        if rng.random() < 0.5:
            parts.append(f"<h2>{pick(rng, w['heads'])}</h2>{nl}")
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
        caption = f"{pick(rng, w['nouns'])}, {rng.randint(1990, 2024)}" if site.caption else None
        html, gold = table_html(rng, site, header, rows, caption)
        parts.append(html)
        golds.append({"grid": gold, "kinds": kinds, "header": header is not None})
        after = pick(rng, w["after"])
        if after:
            parts.append(f"<p>{after}</p>{nl}")
        if rng.random() < 0.5:
            parts.append(f"<h2>{pick(rng, w['heads'])}</h2>{nl}")
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
                    "mode": mode, "shape": shape, "text": text, "tables": [g["grid"] for g in golds]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
