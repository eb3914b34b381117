// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// Words that name columns of tables on many subjects, in a few languages.
enum ColumnNames {
  /// Whether a line may name a column: a few words, one of them in the list.
  ///
  /// - Parameter words: The words of the line.
  /// - Returns: Whether it may.
  static func mayBeOne(_ words: [Word]) -> Bool {
    words.count <= mostWords && words.contains { hashes.contains($0.hash) }
  }

  private static let mostWords = 4

  /// Bits by which a line with such a word, and one without, is likelier in a header than outside
  /// of tables; by trial, near what was counted: 42 in 100 cells of headers have one, 9 in 100 short
  /// lines around tables, in the articles of `Tests/Gold/pages` (52 and 11 on generated pages).
  static let worth: Float = 2.6
  static let worthOfOthers: Float = -0.6

  private static let hashes: Set<UInt64> = {
    var words: [Word] = []
    appendWords(of: Array(list.utf8).span, to: &words)
    return Set(words.map(\.hash))
  }()

  private static let list = """
    name description type value values meaning option options default example examples note
    notes remark remarks comment comments year month date day time period duration quarter week
    country city town region state district county place location address rank rating position
    number no total sum amount quantity count price cost fee unit units size code id key field
    column attribute property parameter argument result results status version title category
    class group level grade score points team player club party candidate votes seats share
    percent percentage population area capital language currency symbol character command action
    effect function purpose details format length width height depth weight age distance speed
    capacity source target input output from to item product model manufacturer maker author
    publisher phone email website file event operator expression syntax method returns required
    explanation definition feature role owner member rate minimum maximum average change growth
    revenue sales income profit budget station route destination departure arrival platform
    bezeichnung beschreibung bedeutung typ art wert werte standard beispiel beispiele bemerkung
    bemerkungen anmerkung jahr monat datum tag zeit dauer land stadt ort rang platz nummer nr
    anzahl menge summe gesamt betrag preis kosten einheit größe schlüssel feld spalte
    eigenschaft ergebnis titel kategorie klasse gruppe stufe funktion befehl aktion wirkung
    zweck länge breite höhe gewicht alter sprache währung zeichen quelle ziel erklärung
    erläuterung anteil prozent einwohner fläche nom signification valeur exemple remarque
    remarques année mois jour heure durée pays ville région numéro nombre somme montant prix
    coût unité taille clé champ colonne propriété résultat titre catégorie classe groupe
    fonction commande effet longueur largeur hauteur poids âge langue devise symbole caractère
    explication superficie pourcentage nome descrizione significato valore opzione predefinito
    esempio anno mese data giorno ora durata paese città regione posizione numero totale importo
    prezzo costo unità dimensione chiave campo colonna proprietà risultato stato versione titolo
    categoria gruppo funzione comando azione effetto scopo lunghezza larghezza altezza peso età
    lingua valuta simbolo carattere descripción significado valor opción ejemplo nota año mes
    fecha día hora duración país ciudad región posición número importe precio coste unidad
    tamaño código clave columna propiedad resultado estado versión título categoría clase grupo
    función acción efecto longitud anchura altura edad idioma moneda símbolo descrição opção
    exemplo ano mês dia duração cidade região preço custo unidade tamanho coluna função ação
    naam beschrijving betekenis waarde optie voorbeeld jaar maand dag tijd stad aantal totaal
    bedrag prijs eenheid grootte kolom имя название описание тип значение год месяц дата день
    время страна город регион номер число количество всего сумма цена aspect actor actors form
    goal goals objective objectives focus mission mandate headquarters founded established
    joined members membership organisation organization alliance agreement treaty provision
    amendment content article measure measures responsible donor commitment project province
    company situation stage phase step task engagement benefit benefits challenge challenges
    risk risks impact advantage advantages disadvantage disadvantages strength strengths
    weakness weaknesses factor indicator criterion criteria dimension domain sector theme topic
    issue initiative programme program strategy policy reform law system vehicle aircraft vessel
    ship weapon calibre caliber crew engine payload orbit launched agency supplier builder fuel
    institution leader president minister ministry department demand proposal decision outcome
    consequence cause symptom treatment dose drug food ingredient nutrient species habitat
    threat reason finding study sample exports imports trade debt deficit forecast planned
    deadline opponent venue winner played won drawn lost medal driver stop frequency supply
    merkmal maßnahme ziele akteur partei stimmen sitze mitglieder gründung hersteller modell
    baureihe strecke abfahrt ankunft projekt bereich thema ursache folge zuständig schritt
    aufgabe vorteil nachteil risiko verein spiel tore punkte sitz bailleur mesure acteur
    objectif objectifs siège membres création projet secteur domaine thème responsable étape
    statut avantage avantages inconvénient inconvénients risque risques équipe ligne arrêt
    espèce menace traité accord échéance rôle medida medidas proyecto provincia operador
    objetivo objetivos organización sede miembros acuerdo etapa ventaja riesgo equipo puntos
    partido votos escaños plazo misura progetto obiettivo membri squadra punti accordo rischio
    partner partners specification specifications instrument body bodies composition
    zone dates signed ratified corridor authority delivered ordered drawback drawbacks
    recommendation recommendations obstacle milestone licence license signatory signatories
    languages regulator passengers fare ticket designation phrase term terms sign signs means marks
    significa signifie bedeutet betekent síntoma sintoma symptôme begriff
    """
}
