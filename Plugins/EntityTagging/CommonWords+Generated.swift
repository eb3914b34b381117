// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

// Do not edit. Made by Scripts/generate-common-words.py of SCOWL (Spell Checker Oriented Word
// Lists) 2020.12.07, levels up to 35. The licence of SCOWL:
//
// The collective work is Copyright 2000-2011 by Kevin Atkinson as well as any of the copyrights
// mentioned in its README. Permission to use, copy, modify, distribute and sell these word lists,
// the associated scripts, the output created from the scripts, and its documentation for any
// purpose is hereby granted without fee, provided that the above copyright notice appears in all
// copies and that both that copyright notice and this permission notice appear in supporting
// documentation. Kevin Atkinson makes no representations about the suitability of this array for
// any purpose. It is provided "as is" without express or implied warranty.

/// Common English words in lower case, sorted, without those that an ending explains.
let commonWordList: StaticString = """
  aardvark aback abacus abandon abandonment abate abbey abbot abbreviate abbreviation abdicate
  abdication abdomen abdominal abduct aberration abet abetted abetting abhor abhorred abhorrence
  abhorrent abhorring abide ability abject ablaze able ablest ably abnormal abnormality aboard abode
  abolish abolition abominable abomination aboriginal aborigine abort abortion abortive abound about
  above aboveboard abrasive abreast abridge abroad abrupt abruptest abscess abscond absence absent
  absentee absolute absolutest absolve absorb absorbent absorption abstain abstention abstinence
  abstract abstraction abstruse absurd absurdest absurdity abundance abundant abuse abusive abysmal
  abyss academic academically academy accede accelerate acceleration accelerator accent accentuate
  accept acceptability acceptable acceptably acceptance access accessibility accessible accessory
  accident accidental acclaim acclimate acclimatise acclimatize accolade accommodate accommodation
  accompanied accompaniment accompanist accompany accomplice accomplish accomplishment accord
  accordance accordingly accordion accost account accountability accountable accountancy accountant
  accredit accrue accumulate accumulation accuracy accurate accusation accuse accustom aced aces
  ache achievable achieve achievement acid acidity acing acknowledge acknowledgement acknowledgment
  acne acorn acoustic acquaint acquaintance acquiesce acquiescence acquire acquisition acquit
  acquittal acquitted acquitting acre acreage acrid acridest acrimonious acrimony acrobat acrobatic
  acronym across acrylic acted acting action activate active activist activity actor actress acts
  actual actuality actuary acumen acupuncture acute acutest adage adamant adapt adaptable adaptation
  adaptive adaptor added addendum addict addiction addictive adding addition additional additive
  address addressee adds adept adequate adhere adherence adherent adhesion adhesive adjacent
  adjective adjoin adjourn adjournment adjunct adjust adjustable adjustment administer
  administration administrative administrator admirable admirably admiral admiration admire
  admissible admission admit admittance admitted admitting admonish admonition adobe adolescence
  adolescent adopt adoption adorable adoration adore adorn adornment adrift adroit adulation adult
  adulterate adulteration adultery adulthood advance advancement advantage advantageous advent
  adventure adventurous adverb adverbial adversary adverse adversest adversity advert advertise
  advertisement advice advisable advise advisor advisory advocate aeon aerial aerodynamic aeroplane
  aerosol aerospace aesthetic aesthetically afar affable affably affair affect affectation affection
  affectionate affidavit affiliate affiliation affinity affirm affirmation affirmative affix afflict
  affliction affluence affluent afford affordable affront afield aflame afloat afoot aforementioned
  aforesaid afraid afresh after aftereffect afterlife afterlives aftermath afternoon afterthought
  afterward again against aged ageing agency agenda agent ages aggravate aggravation aggregate
  aggression aggressive aggressor aghast agile agility aging agitate agitation agitator aglow
  agnostic agnosticism agonise agonize agony agree agreeable agreeably agreement agricultural
  agriculture aground ahead ahoy aide aids ailed ailing ailment ails aimed aiming aimless aims
  airborne aircraft aired airfield airier airiest airing airline airmail airplane airport airs
  airstrip airtight airy aisle ajar akin alarm alarmingly alarmist alas albeit albino album alcohol
  alcoholic alcoholism alcove alert ales alga algae algebra algebraic algorithm alias alibi alien
  alienate alienation alight align alignment alike alimony alive alkali alkaline allay allegation
  allege allegedly allegiance allegorical allegory allergic allergy alleviate alley alliance allied
  alligator allocate allocation allot allotment allotted allotting allow allowable allowance alloy
  allude allure allusion ally almanac almighty almond almost alms aloft alone along alongside aloof
  aloud alpha alphabet alphabetic alphabetical alphanumeric already also altar alter alterable
  alteration alternate alternation alternative alternator although altitude alto altogether altruism
  altruistic aluminium aluminum always amalgamate amalgamation amass amateur amateurish amaze
  amazement amazingly ambassador amber ambiance ambidextrous ambience ambient ambiguity ambiguous
  ambition ambitious ambivalence ambivalent amble ambulance ambush amen amenable amend amendment
  amenity amethyst amiable amiably amicable amicably amid amidst amiss ammonia ammunition amnesia
  amnestied amnesty amoeba amoebae amok among amongst amoral amorous amorphous amount ampere
  ampersand amphetamine amphibian amphibious amphitheater amphitheatre ample amplest amplification
  amplified amplifier amplify amplitude amply amps amputate amputation amulet amuse amusement
  amusingly anachronism anaemia anaemic anaesthesia anaesthetic anagram anal analgesic analog
  analogous analogue analogy analyse analysis analyst analytic analytical analyze anarchic anarchism
  anarchist anarchy anathema anatomical anatomy ancestor ancestral ancestry anchor anchorage anchovy
  ancient ancientest android anecdote anemia anemic anesthesia anesthetic anew angel angelic anger
  angle angrier angriest angrily angry angst anguish angular animal animate animation animosity
  ankle annals annex annexation annihilate annihilation anniversary annotate annotation announce
  announcement annoy annoyance annoyingly annual annuity annul annulled annulling annulment anoint
  anomalous anomaly anon anonymity anonymous anorak another answer answerable antagonise antagonism
  antagonist antagonistic antagonize anteater antelope antenna antennae anthem anthill anthology
  anthrax anthropological anthropologist anthropology antibiotic antibody antic anticipate
  anticipation anticlimax antidote antifreeze antipathy antiquate antique antiquity antiseptic
  antisocial antitheses antithesis antler antonym ants anus anvil anxiety anxious anybody anyhow
  anyone anyplace anything anyway anywhere aorta apart apartheid apartment apathetic apathy aped
  aperture apes apex aphorism apiece aping aplomb apocryphal apologetic apologetically apologise
  apologize apology apostle apostrophe appal appall appallingly apparatus apparel apparelled
  apparelling apparent apparition appeal appear appearance appease appeasement append appendage
  appendices appendicitis appendix appetiser appetising appetite appetizer appetizing applaud
  applause apple appliance applicability applicable applicant application applicator applied apply
  appoint appointee appointment apposite appraisal appraise appreciable appreciate appreciation
  appreciative apprehend apprehension apprehensive apprentice apprenticeship approach approachable
  appropriate appropriation approval approve approximate approximation apricot apron apter aptest
  aptitude aptly aquamarine aquarium aquatic aqueduct arable arbiter arbitrarily arbitrary arbitrate
  arbitration arbitrator arbor arbour arcade arcane arced arch archaeological archaeologist
  archaeology archaic archbishop archery archest archetypal archipelago architect architectural
  architecture archive archway arcing arcs ardent ardor ardour arduous area arena ares arguable
  arguably argue argument argumentative aria arid arise arisen aristocracy aristocrat aristocratic
  arithmetic arks armadillo armament armchair armed arming armistice armor armory armour armoury
  armpit arms army aroma aromatic arose around arouse arraign arrange arrangement array arrears
  arrest arrival arrive arrogance arrogant arrow arse arsenal arsenic arson artefact arterial artery
  artful arthritic arthritis artichoke article articulate articulation artifact artifice artificial
  artillery artisan artist artistic artistically artistry arts artwork asbestos ascend ascension
  ascent ascertain ascetic ascribe asexual ashamed ashcan ashed ashen ashes ashing ashore ashtray
  aside askance asked askew asking asks asleep asparagus aspect aspen aspersion asphalt asphyxiate
  asphyxiation aspirant aspiration aspire aspirin assail assailant assassin assassinate
  assassination assault assemble assembly assent assert assertion assertive asses assessed assesses
  assessing assessment assessor asset assign assignment assimilate assimilation assist assistance
  assistant associate association associative assort assortment assume assumption assurance assure
  assureds asterisk asteroid asthma astonish astonishingly astonishment astound astray astride
  astringent astrological astrology astronaut astronomer astronomical astronomy astute astutest
  asylum asymmetry asynchronous atheism atheist atheistic athlete athletic atlas atmosphere
  atmospheric atom atomic atone atonement atrocious atrocity attach attachment attack attain
  attainment attempt attend attendance attendant attention attentive attest attic attire attitude
  attorney attract attraction attractive attributable attribute attribution auburn auction
  auctioneer audacious audacity audible audibly audience audio audit audition auditor auditorium
  auditory augment august augustest aunt aura aural auspicious austere austerest austerity authentic
  authentically authenticate authenticity author authorisation authorise authoritarian authoritative
  authority authorization authorize authorship auto autobiographical autobiography autocracy
  autocrat autocratic autograph automate automatic automatically automation automobile automotive
  autonomous autonomy autopsied autopsy autumn autumnal auxiliary avail availability available
  avalanche avarice avaricious avenge avenue average averse aversion avert aviation aviator avid
  avocado avoid avoidable avoidance avow avowal await awake awaken award aware away awed awes
  awesome awful awfuller awfullest awhile awing awkward awkwardest awning awoke awoken awry axed
  axes axing axiom axiomatic axis axle ayes azalea azure babble babe babied babier babiest baboon
  baby babyish bachelor back backbone backfire backgammon background backhand backlash backlog
  backlogged backlogging backpack backside backslash backspace backstage backtrack backward
  backwoods bacon bacteria bacterial bacterium badder baddest bade badge badgered badgering badly
  badminton badness baffle bagel baggage bagged baggier baggiest bagging baggy bags bail bait bake
  bakery balance balcony bald baldest bale balk ball ballad ballast ballerina ballet ballistics
  balloon ballot ballroom balm balmier balmiest balmy baloney bamboo bamboozle banal banana band
  bandage bandanna bandied bandier bandiest bandit bandstand bandwagon bandwidth bandy bang bani
  banish banister banjo bank banknote bankrupt bankruptcy banned banner banning banquet bans banter
  baptise baptism baptize barb barbarian barbaric barbarous barbecue barbered barbering barbiturate
  bard bare bareback barefoot barest bargain barge baritone bark barley barman barn barnacle
  barnyard barometer baron baroque barrage barred barrel barrelled barrelling barren barrenest
  barrette barricade barrier barring barrister bars bartender barter base baseball baseline basement
  basest bash bashful basic basically basil basin basis bask basket basketball bass bassoon bastard
  baste batch bath bathe bathroom bathtub baton bats batsman battalion batted batter battery batting
  battle battlefield battleship baud baulk bawdier bawdiest bawdy bawl bayed baying bayonet bayou
  bays bazaar beach beacon bead beadier beadiest beady beagle beak beam bean bear bearable beard
  beast beat beaten beautician beautified beautiful beautify beauty beaver became because beckon
  become bedbug bedclothes bedded bedder bedding bedlam bedridden bedrock bedroom beds bedside
  bedspread bedtime beech beef beefier beefiest beefy beehive been beeper beer bees beeswax beet
  beetle beeves befall befallen befell befit befitted befitting before beforehand befriend began
  beggar begged begging begin beginner beginning begrudge begs beguile begun behalf behalves behave
  behavior behavioral behaviour behavioural behead beheld behind behold beige being belabor belabour
  belated belch belfry belie belief believable believe belittle bell bellboy bellhop bellied
  belligerent bellow belly belong beloved below belt belying bemoan bemuse bench bend beneath
  benediction benefactor beneficial beneficiary benefit benevolence benevolent benighted benign bent
  bequeath bequest bereave bereavement bereft beret berried berry berserk berth beseech beset
  besetting beside besiege besought best bestial bestiality bestow beta betcha betray betrayal
  betrothal bets better betterment betting bettor between beverage beware bewilder bewilderment
  bewitch beyond bias bible biblical bibliographic bibliography bibs bicentennial bicker bicycle
  bidden bidding bide bids biennial bifocals bigamist bigamous bigamy bigger biggest bigot bigotry
  bike bikini bilateral bile bilingual bill billboard billfold billiards billion billow binary bind
  bingo binned binning binomial bins biochemical biochemistry biodegradable biographer biographical
  biography biological biologist biology bipartisan biped biplane birch bird birdcage birth birthday
  birthmark birthplace biscuit bisect bisexual bishop bison bitch bite bitmap bits bitten bitter
  bitterest bittersweet bizarre blab blabbed blabbing black blackberry blackbird blackboard blacken
  blackest blackhead blackjack blacklist blackmail blackout blacksmith blacktop blacktopped
  blacktopping bladder blade blame blameless blanch blancmange bland blandest blank blankest blanket
  blare blaspheme blasphemous blasphemy blast blatant blaze bleach bleak bleakest blearier bleariest
  bleary bleat bled bleed blemish blend bless blew blight blimp blind blindest blindfold blindingly
  blink blinkered blinkering blip bliss blissful blister blithe blithest blitz blizzard blob blobbed
  blobbing bloc block blockade blockage blockbuster blockhead blog blogged blogger blogging blond
  blonde blondest blood bloodhound bloodied bloodier bloodiest bloodshed bloodshot bloodstream
  bloodthirstier bloodthirstiest bloodthirsty bloody bloom blossom blot blotch blotted blotter
  blotting blouse blow blown blowout blowtorch blubber bludgeon blue bluebell blueberry bluebird
  bluegrass blueprint bluest bluff bluffest blunder blunt bluntest blur blurb blurred blurring blurt
  blush bluster boar board boardwalk boas boast boastful boat bobbed bobbin bobbing bobcat bobs
  bobsled bobsledded bobsledding bode bodice bodily body bodyguard bodywork bogged bogging boggle
  bogs bogus boil boisterous bold boldest bologna bolster bolt bomb bombard bombardment bond bondage
  bone bonfire bonier boniest bonnet bonus bony booby booed booing book bookcase bookend bookkeeper
  bookkeeping booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boor
  boorish boos boost boot bootee booth bootleg bootlegged bootlegging bootstrap booty booze border
  borderline bore boredom boringly born borne borough borrow bosom boss bossier bossiest bossy
  botanical botanist botany botch both bothered bothering bothersome bottle bottleneck bottom
  bottomless bough bought boulder boulevard bounce bound boundary boundless bountiful bounty bouquet
  bourbon bourgeois bourgeoisie bout boutique bovine bowed bowel bowing bowl bowlegged bows boxcar
  boxed boxer boxes boxing boycott boyfriend boyhood boyish boys brace bracelet bracket brackish
  brag braggart bragged bragging braid brain brainier brainiest brainless brainstorm brainwash
  brainy braise brake bran branch brand brandied brandish brandy bras brash brashest brasses
  brassier brassiere brassiest brassy brat bravado brave bravery bravest bravo brawl brawn brawnier
  brawniest brawny bray brazen brazier breach bread breadth breadwinner break breakable breakdown
  breakfast breakneck breakpoints breakthrough breakwater breast breath breathe breathless
  breathtaking bred breed breeze breezier breeziest breezy brethren brevity brew brewery bribe
  bribery brick bricklayer bridal bride bridegroom bridesmaid bridge bridle brief briefcase briefest
  brigade bright brighten brightest brilliance brilliant brim brimmed brimming brimstone brine bring
  brinier briniest brink briny brisk briskest bristle britches brittle brittlest broach broad
  broadcast broaden broadest broadside brocade broccoli brochure broil broke broken brokered
  brokering bronchitis bronco bronze brooch brood brook broom broth brotherhood brotherly brought
  brow browbeat browbeaten brown brownest brownie browse bruise brunch brunette brunt brush brusque
  brusquest brutal brutality brute brutish bubble bubblier bubbliest bubbly buck bucket buckle
  budded budding buddy budge budget buds buff buffalo buffered buffering buffet buffoon bugged
  bugger buggier buggiest bugging buggy bugle bugs build built bulb bulbous bulge bulk bulkier
  bulkiest bulky bull bulldog bulldogged bulldogging bulldoze bullet bulletin bullfight bullfrog
  bullied bullion bully bumblebee bummed bummer bummest bumming bump bumpier bumpiest bumpy bums
  bunch bundle bung bungalow bungle bunion bunk bunny buns buoy buoyancy buoyant burble burden
  burdensome bureau bureaucracy bureaucrat bureaucratic burger burglar burglary burgle burial buried
  burlap burlier burliest burly burn burnish burnt burp burr burro burrow bursar burst bury bused
  buses bush bushel bushelled bushelling bushier bushiest bushy busied busier busiest busily
  business businessman businessmen businesswoman businesswomen busing bust bustle busy busybody
  butcher butchery butler buts butt butte buttercup buttered butterflied butterfly buttering
  buttermilk butterscotch buttery buttock button buttonhole buttress buxom buyer buying buys buzz
  buzzard byes bygone bypass bystander byte byway cabaret cabbage cabbed cabbing cabin cabinet cable
  caboose cabs cacao cache cackle cacti cactus caddie caddying cadence cadet cafeteria caffeine cage
  cagey cagier cagiest cajole cake calamity calcium calculate calculation calculator calculi
  calculus calendar calf caliber calibrate calibration calibre calico calk call callable calligraphy
  callous callow callus calm calmest calorie calve camaraderie came camel cameo camera camouflage
  camp campaign campus canal canary cancel cancellation cancelled cancelling cancer candid candidacy
  candidate candied candle candlestick candor candour candy cane canine canister canker canned
  cannery cannibal cannibalism cannier canniest canning cannon cannot canny canoe canon canonical
  canopied canopy cans cant cantaloupe cantankerous canteen cantered cantering canvas canvassed
  canvasser canvasses canvassing canyon capability capable capably capacitance capacitor capacity
  cape capered capering capillary capital capitalisation capitalise capitalism capitalist
  capitalization capitalize capitulate capped capping caprice capricious caps capsize capsule
  captain caption captivate captive captivity captor capture caramel carat caravan carbohydrate
  carbon carburetor carburettor carcass carcinogenic card cardboard cardiac cardigan cardinal care
  careered careering carefree careful carefuller carefullest careless caress caretaker cargo caribou
  caricature carnage carnal carnation carnival carnivore carnivorous carol carolled carolling
  carouse carp carpenter carpentry carpet carriage carriageway carried carrier carrion carrot carry
  cars cart cartel cartilage cartographer cartography carton cartoon cartoonist cartridge cartwheel
  carve cascade case cash cashew cashier cashmere casings casino cask casket casserole cassette cast
  castaway caste castigate castle castoff castrate casual casualty cataclysm cataclysmic catalog
  catalogue catapult cataract catastrophe catastrophic catcall catch catchier catchiest catchment
  catchy catechism categorical categorise categorize category cater caterpillar catfish cathedral
  catholic catnap catnapped catnapping catnip cats cattle catwalk caucus caught cauliflower caulk
  causal causality cause causeway caustic caution cautious cavalier cavalry cave caveat cavern
  caviar cavity cavort cawed cawing caws cease ceasefire ceaseless cedar cede ceiling celebrate
  celebration celebrity celery celestial celibacy celibate cell cellar cellist cello cellophane
  cellular cellulose cement cemetery censor censorship censure census cent centennial centered
  centering centerpiece centimeter centimetre centipede central centralise centralize centre
  centrepiece centrifuge century ceramic cereal cerebral ceremonial ceremonious ceremony certain
  certainty certificate certified certify cervical cessation chafe chaff chagrin chain chainsaw
  chair chairman chairmen chairperson chalet chalice chalk chalkier chalkiest chalky challenge
  chamber chameleon champ champagne champion championship chance chancellor chandelier change
  changeable changeover channel channelled channelling chant chaos chaotic chap chapel chaperon
  chaperone chaplain chapped chapping chapter char character characterisation characterise
  characteristic characteristically characterization characterize charcoal charge chargeable chariot
  charisma charismatic charitable charitably charity charlatan charm charred charring chart
  chartered chartering chase chasm chassis chaste chasten chastest chastise chastisement chastity
  chat chatted chatter chatterbox chattier chattiest chatting chatty chauffeur chauvinist cheap
  cheapen cheapest cheat check checkout checkpoint checkup cheek cheep cheer cheerful cheerfuller
  cheerfullest cheerier cheeriest cheery cheese cheesecloth cheetah chef chemical chemist chemistry
  cheque cherish cherry cherub cherubim chess chest chestnut chew chewier chewiest chewy chic
  chicest chick chicken chide chief chiefest chieftain child childbirth childhood childish childlike
  children chili chill chillest chilli chilliest chilly chime chimney chimp chimpanzee chin china
  chink chinned chinning chintz chip chipmunk chipped chipper chipping chiropractor chirp chisel
  chiselled chiselling chivalrous chivalry chlorine chloroform chlorophyll chocolate choice choicest
  choir choke cholera cholesterol choose choosier choosiest choosy chop chopped chopper choppier
  choppiest chopping choppy choral chord chore choreographer choreography chortle chorus chose
  chosen chow chowder christen chrome chromium chromosome chronic chronically chronicle
  chronological chronology chrysanthemum chubbier chubbiest chubby chuck chuckle chug chugged
  chugging chum chummed chummier chummiest chumming chummy chunk chunkier chunkiest chunky church
  churn chute cider cigar cigarette cinch cinder cinema cinnamon cipher circa circle circuit
  circuitous circuitry circular circulate circulation circulatory circumcise circumcision
  circumference circumflex circumstance circumstantial circumvent circumvention circus cistern
  citation cite citizen citizenship citric citrus city civic civil civilian civilisation civilise
  civility civilization civilize clack clad claim clairvoyance clairvoyant clam clamber clammed
  clammier clammiest clamming clammy clamor clamour clamp clan clandestine clang clank clap clapped
  clapper clapping claptrap claret clarification clarified clarify clarinet clarity clash clasp
  class classic classical classification classified classify classmate classroom classy clatter
  clause claustrophobia claw clay clean cleanest cleanlier cleanliest cleanliness cleanse clear
  clearance clearest cleat cleavage cleave clef cleft clemency clench clergy clergyman clergymen
  cleric clerical clerk clever cleverest click client cliff climactic climate climax climb clime
  clinch cling clinic clinical clink clip clipboard clipped clipping clique clitoris cloak clock
  clockwise clockwork clod clog clogged clogging cloister clone close closest closet closure clot
  cloth clothe clothespin clotted clotting cloud cloudburst cloudier cloudiest cloudy clout clove
  cloven clown club clubbed clubbing clubhouse cluck clue clueless clump clumsier clumsiest clumsily
  clumsiness clumsy clung cluster clutch clutter coach coagulate coagulation coal coalesce coalition
  coarse coarsen coarsest coast coastal coastline coat coax cobalt cobble cobra cobs cobweb cocaine
  cock cockeyed cockier cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon codded
  codding code cods coefficient coerce coercion coexist coexistence coffee coffer coffin cogency
  cogent cognac cognitive cogs coherence coherent coil coin coinage coincide coincidence
  coincidental coke colander cold coldest colic collaborate collaboration collaborative collaborator
  collage collapse collapsible collar collarbone collate collateral collation colleague collect
  collection collective collector college collegiate collide collie collision colloquial
  colloquialism collusion colon colonel colonial colonisation colonise colonization colonize colony
  color coloreds colorful colorless colossal colour coloureds colourful colourless colt column coma
  comb combat combatant combination combine combustible combustion come comeback comedian comedy
  comelier comeliest comestible comet comfort comfortable comfortably comic comical comings comma
  command commandant commandeer commandment commando commemorate commemoration commence commencement
  commend commendable commendation comment commentary commentator commerce commercial commercialise
  commercialism commercialize commiserate commiseration commission commit commitment committed
  committee committing commodity commodore common commonest commonplace commonwealth commotion
  communal commune communicable communicate communication communicative communicator communion
  communique communism communist community commutative commute compact compactest compaction
  companion companionship company comparable comparative compare comparison compartment compass
  compassion compassionate compatibility compatible compatriot compel compelled compelling
  compensate compensation compete competence competent competition competitive competitor
  compilation compile complacency complacent complain complaint complement complementary complete
  completest completion complex complexion complexity compliance compliant complicate complication
  complied compliment complimentary comply component compose composite composition compost composure
  compound comprehend comprehensible comprehension comprehensive compress compression comprise
  compromise compulsion compulsive compulsory compunction computation computational compute
  computerise computerize comrade comradeship concatenate concatenation concave conceal concealment
  concede conceit conceivable conceivably conceive concentrate concentration concentric concept
  conception conceptual concern concert concerto concession conciliate conciliation concise
  concisest conclude conclusion conclusive concoct concoction concord concordance concourse concrete
  concur concurred concurrence concurrency concurrent concurring concussion condemn condemnation
  condensation condense condescend condiment condition conditional condolence condom condominium
  condone condor conducive conduct conductor cone confection confederacy confederate confederation
  confer conference conferred conferrer conferring confess confession confetti confidant confide
  confidence confident confidential confidentiality configurable configuration configure confine
  confinement confirm confirmation confiscate confiscation conflict conform conformity confound
  confront confrontation confuse confusion congeal congenial congest congestion conglomerate
  congratulate congratulations congregate congregation congress congressman congressmen
  congresswoman congresswomen congruent conical conifer coniferous conjecture conjugal conjugate
  conjugation conjunction conjure connect connection connective connectivity connector conned
  conning connoisseur connotation connote conquer conqueror conquest cons conscience conscientious
  conscious consciousnesses consecrate consecutive consensus consent consequence consequent
  consequential conservation conservatism conservative conservatory conserve consider considerable
  considerably considerate consideration consign consignment consist consistency consistent
  consolation console consolidate consolidation consonant consort consortium conspicuous conspiracy
  conspirator conspire constancy constant constellation consternation constipation constituency
  constituent constitute constitution constitutional constrain constraint constrict constriction
  construct construction constructive construe consul consular consulate consult consultancy
  consultant consultation consumable consume consumerism consummate consumption contact contagion
  contagious contain contaminate contamination contemplate contemplation contemplative contemporary
  contempt contemptible contemptuous contend content contention contentious contentment contest
  contestant context contextual contiguous continent continental contingency contingent continual
  continuation continue continuity continuous continuum contort contortion contour contraband
  contraception contraceptive contract contraction contractor contractual contradict contradiction
  contradictory contraption contrary contrast contravene contravention contribute contribution
  contributor contributory contrite contrive control controllable controlled controller controlling
  controversial controversy convalesce convalescence convalescent convection convene convenience
  convenient convent convention conventional converge convergence conversant conversation
  conversational converse conversion convert convertible convex convey conveyance convict conviction
  convince convincingly convoluted convoy convulse convulsion convulsive cooed cooing cook cookbook
  cookie cool coolest coop cooperate cooperation cooperative coordinate coordination coordinator
  coos cope copied copier copious copped copper copperhead copping cops copulate copulation copy
  copyright coral cord cordial cordless cordon corduroy core cork corkscrew corn cornea cornered
  cornering cornet cornflakes cornier corniest cornmeal cornstarch corny corollary coronary
  coronation coroner corporal corporate corporation corps corpse corpulent corpus corpuscle corral
  corralled corralling correct correctest correction corrective corrector correlate correlation
  correspond correspondence correspondent correspondingly corridor corroborate corroboration corrode
  corrosion corrosive corrupt corruptest corruptible corruption corsage corset cortex cosier cosiest
  cosily cosiness cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos cost costlier costliest
  costume cosy cots cottage cotton cottontail cottonwood couch cougar cough could council councillor
  councilor counsel counselled counselling counsellor counselor count countable countdown
  countenance counteract counterattack counterbalance counterclockwise countered counterexample
  counterfeit countering counterpart countersign countess countless country countryman countrymen
  countryside county coup couple coupon courage courageous courier course court courteous courtesy
  courthouse courtroom courtship courtyard cousin cove covenant coverage covered covering covert
  covet covetous coward cowardice cowboy cowed cower cowgirl cowhide cowing cows coyer coyest coyote
  cozier coziest cozily coziness cozy crab crabbed crabbier crabbiest crabbing crabby crack crackle
  crackpot cradle craft craftier craftiest craftily craftsman craftsmen crafty crag craggier
  craggiest craggy cram crammed cramming cramp cranberry crane cranium crank crankier crankiest
  cranky crap crash crass crassest crate cratered cratering crave cravings crawl crayfish crayon
  craze crazier craziest crazily craziness crazy creak creakier creakiest creaky cream creamier
  creamiest creamy crease create creation creative creativity creator creature credence credential
  credibility credible credit creditable creditor credulous creed creek creep creepier creepiest
  creepy cremate cremation crepe crept crescendo crescent crest crestfallen cretin cretinous
  crevasse crevice crew crib cribbed cribbing cricket cried cries crime criminal crimson cringe
  crinkle cripple crises crisis crisp crispest crispy crisscross criteria criterion critic critical
  criticise criticism criticize critique croak crochet crock crockery crocodile crocus crofts crony
  crook crookeder crookedest croon crop cropped cropping croquet cross crossbow crossest crossroad
  crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucified crucifix crucifixion
  crucify crude crudest crudity cruel cruelest crueller cruellest cruelty cruise crumb crumble
  crumblier crumbliest crummier crummiest crummy crumple crunch crunchy crusade crush crust
  crustacean crustier crustiest crusty crutch crux crybaby crying crypt cryptic crystal
  crystallisation crystallise crystallization crystallize cube cubic cubicle cubs cuckoo cucumber
  cuddle cuddly cued cues cuff cuing cuisine culinary cull culminate culmination culpable culprit
  cult cultivate cultivation cultural culture cumbersome cumming cums cumulative cunning cunningest
  cupboard cupful cupped cupping cups curable curator curb curd curdle cure curfew curio curiosity
  curious curl curly currant currency current curricula curriculum curried curry curse cursor
  cursory curt curtail curtain curtest curtsied curtsy curvature curve cushion custard custodian
  custody custom customary customisation customise customization customize cutback cute cutest
  cuticle cutlery cutlet cuts cutter cutthroat cutting cyanide cybernetics cycle cyclic cyclist
  cyclone cylinder cylindrical cymbal cynic cynical cynicism cypress cyst czar dabbed dabbing dabble
  dabs dachshund daddy dads daemon daffodil daft dagger daily daintier daintiest daintily dainty
  dairy dais daisy dallied dally damage dame dammed damming damn damnation damnedest damp dampen
  dampest dams damsel dance dandelion dandier dandiest dandruff dandy danger dangerous dangle dank
  dankest dapper dapperest dare daredevil dark darken darkest darling darn dart dash dashboard
  dastardly data database date datum daub daughter daunt dauntless dawdle dawn daybreak daydream
  daylight days daytime daze dazzle deacon dead deaden deadest deadlier deadliest deadline deadlock
  deaf deafest deal dealt dean dear dearest dearth death deathbed deaves debase debasement debatable
  debate debauchery debilitate debility debit debonair debrief debris debt debtor debug debugged
  debugger debugging debunk debut decade decadence decadent decanter decapitate decay decease deceit
  deceitful deceive decency decent decentralisation decentralise decentralization decentralize
  deception deceptive decibel decide decidedly deciduous decimal decimate decipher decision decisive
  deck declaration declare declension decline decode decompose decomposition decorate decoration
  decorative decorator decorous decorum decoy decrease decree decrepit decried decry dedicate
  dedication deduce deduct deduction deductive deed deem deep deepen deepest deer deface defamation
  defamatory defame default defeat defeatist defecate defect defective defence defenceless defend
  defendant defense defenseless defensible defensive defer deference deferential deferred deferring
  defiance defiant deficiency deficient deficit defied defile definable define definite definition
  definitive deflate deflation deflect deflection deform deformity defraud defrost deft deftest
  defunct defy degenerate degradation degrade degree dehydrate deified deify deign deity deject
  dejection delay delectable delegate delegation delete deleterious deletion deli deliberate
  deliberation delicacy delicate delicatessen delicious delight delightful delimit delinquency
  delinquent delirious delirium deliver deliverance delivery delta delude deluge delusion deluxe
  delve demagogue demand demean demeanor demeanour demented dementia demerit demise democracy
  democrat democratic democratically demolish demolition demon demonstrably demonstrate
  demonstration demonstrative demonstrator demoralise demoralize demote demotion demount demure
  demurest denial denied denigrate denim denomination denominator denote denounce dens dense densest
  density dent dental dentist dentistry denunciation deny deodorant deodorise deodorize depart
  department departmental departure depend dependable dependant dependence dependency dependent
  depict depiction deplete deplorable deplore deport deportation deportment depose deposit depot
  deprave depravity deprecate depreciate depreciation depress depressingly depression deprivation
  deprive depth deputy derail derailment derange derelict deride derision derivation derivative
  derive derogatory derrick descend descendant descendent descent describable describe description
  descriptive descriptor desecrate desecration desegregation desert deserve design designate
  designation desirability desirable desire desirous desist desk desktop desolate desolation despair
  desperate desperation despicable despise despite despondent despot despotic dessert destabilise
  destabilize destination destine destiny destitute destitution destroy destruction destructive
  detach detachable detachment detail detain detect detectable detection detective detector
  detention deter detergent deteriorate deterioration determinable determination determine
  determinism deterministic deterred deterrent deterring detest dethrone detonate detonation
  detonator detour detract detriment detrimental devalue devastate devastation develop development
  deviant deviate deviation device devil devilled devilling devious devise devoid devolution devolve
  devote devotee devotion devour devout devoutest dexterity dexterous diabetes diabetic diabolical
  diagnose diagnosis diagnostic diagonal diagram diagrammed diagramming dial dialect dialled
  dialling dialog dialogue diameter diametrically diamond diaper diaphragm diarrhea diarrhoea diary
  diatribe dice dictate dictation dictator dictatorial dictatorship diction dictionary died dies
  diesel diet dietary differ difference different differential differentiate differentiation
  difficult difficulty diffuse diffusion digest digestible digestion digestive digging digit digital
  digitise digitize dignified dignify dignitary dignity digress digression digs dike dilapidated
  dilate dilation dilemma diligence diligent dill dilute dilution dime dimension dimensional
  diminish diminutive dimly dimmed dimmer dimmest dimming dimple dims dine dinghy dingier dingiest
  dingy dinned dinner dinning dinosaur dins diocese dioxide diphtheria diphthong diploma diplomacy
  diplomat diplomata diplomatic diplomatically dipped dipping dips dire direct directest direction
  directive director directory direst dirge dirt dirtied dirtier dirtiest dirty disability disable
  disadvantage disadvantageous disagree disagreeable disagreeably disagreement disallow disambiguate
  disappear disappearance disappoint disappointment disapproval disapprove disarm disarmament
  disarray disaster disastrous disavow disband disbelief disbelieve disburse disbursement disc
  discard discern discernible discharge disciple disciplinarian disciplinary discipline disclaim
  disclose disclosure disco discolor discoloration discolour discolouration discomfort disconcert
  disconnect disconsolate discontent discontinue discontinuity discord discordant discount
  discourage discouragement discourse discourteous discourtesy discover discovery discredit discreet
  discreetest discrepancy discrete discretion discretionary discriminate discrimination
  discriminatory discus discussed discusses discussing discussion disdain disdainful disease
  disembark disembarkation disenchantment disengage disentangle disfavor disfavour disfigure
  disgrace disgraceful disgruntle disguise disgust disgustingly dish dishearten dishonest dishonesty
  dishonor dishonorable dishonour dishonourable dishwasher disillusion disillusionment disincentive
  disinfect disinfectant disingenuous disinherit disintegrate disintegration disinterested disjoint
  disk dislike dislocate dislocation dislodge disloyal disloyalty dismal dismantle dismay dismember
  dismiss dismissal dismissive dismount disobedience disobedient disobey disorder disown disparage
  disparate disparity dispassionate dispatch dispel dispelled dispelling dispensary dispensation
  dispense dispersal disperse dispersion displace displacement display displease displeasure
  disposable disposal dispose disposition dispossess disproportionate disprove dispute disqualified
  disqualify disquiet disregard disrepair disreputable disrepute disrespect disrespectful disrupt
  disruption disruptive dissatisfaction dissatisfied dissatisfy dissect dissection disseminate
  dissemination dissension dissent dissertation disservice dissident dissimilar dissimilarity
  dissipate dissipation dissociate dissociation dissolute dissolution dissolve dissonance dissuade
  distance distant distaste distasteful distend distil distill distillation distillery distinct
  distinctest distinction distinctive distinguish distinguishable distort distortion distract
  distraction distraught distress distressingly distribute distribution distributor district
  distrust distrustful disturb disturbance disuse ditch dither ditto ditty dive diverge divergence
  divergent diverse diversified diversify diversion diversity divert divest divide dividend divine
  divinest divinity divisible division divisive divisor divorce divulge dizzied dizzier dizziest
  dizziness dizzy docile dock doctor doctorate doctrine document documentary documentation dodge
  dodo doer does dogged doggerel dogging doghouse dogma dogmatic dogs dogwood doily doing doldrums
  dole doleful doll dollar dolly dolphin domain dome domestic domesticate domesticity domicile
  dominance dominant dominate domination dominion domino donate donation done donkey donor dons
  doodle doom door doorman doormen doorstep doorway dope dopey dopier dopiest dormant dormitory
  dorsal dose dote dots dotted dotting double doubly doubt doubtful doubtless dough doughnut dour
  dourest douse dove dowdier dowdiest dowdy down downcast downfall downgrade downhearted downhill
  downier downiest downpour downright downstairs downstream downtown downward downy dowry doze dozen
  drab drabber drabbest draconian draft draftier draftiest draftsman draftsmen drafty drag dragged
  dragging dragon dragonfly drain drainage drama dramatic dramatically dramatisation dramatise
  dramatist dramatization dramatize drank drape drapery drastic drastically draught draughtier
  draughtiest draughtsman draughtsmen draughty draw drawback drawbridge drawl drawn dread dreadful
  dream dreamier dreamiest dreamt dreamy drearier dreariest dreary dredge dregs drench dress
  dressier dressiest dressmaker dressy drew dribble dried drier dries driest drift driftwood drill
  drily drink drinkable drip dripped dripping drive drivel drivelled drivelling driven driveway
  drizzle droll drollest drone drool droop drop dropout dropped dropping dross drought drove drown
  drowse drowsier drowsiest drowsiness drowsy drudge drudgery drug drugged drugging druggist
  drugstore drum drummed drummer drumming drumstick drunk drunkard drunken drunkest dryer drying
  dryly dryness drys dual dualism dubbed dubbing dubious dubs duchess duck duckling duct dude duds
  duel duelled duelling dues duet duff dugout duke dull dullest dully duly dumb dumbbell dumbest
  dumbfound dummy dump dumpier dumpiest dumpling dumpster dumpy dunce dune dung dungeon dunk dunno
  dupe duplex duplicate duplication duplicity durability durable duration duress during dusk duskier
  duskiest dusky dust dustbin dustier dustiest dustmen dustpan dusty dutiful duty duvet dwarf dwell
  dwelt dwindle dyed dyeing dyes dying dyked dyking dynamic dynamical dynamite dynamo dynasty
  dysentery dyslexia each eager eagerest eagle earache eardrum earl earlier earliest early earmark
  earn earnest earring ears earshot earth earthier earthiest earthlier earthliest earthquake
  earthworm earthy ease easel easier easiest easily east easterly eastern eastward easy easygoing
  eaten eater eating eats eave eavesdrop eavesdropped eavesdropping ebbed ebbing ebbs ebony
  eccentric eccentricity ecclesiastical echo eclectic eclipse ecological ecologist ecology economic
  economical economise economist economize economy ecosystem ecstasy ecstatic ecumenical eczema
  eddied eddy edge edgewise edgier edgiest edgy edible edict edifice edit edition editor editorial
  editorship educate education educational educator eels eerie eeriest effect effective effectual
  effeminate effervescent efficiency efficient effigy effort effortless effusive egalitarian egged
  egging eggplant eggs egocentric egoism egos egotism egotist eigenvalue eight eighteen eighteenth
  eighth eightieth eighty either ejaculate ejaculation eject ejection eked ekes eking elaborate
  elaboration elapse elastic elasticity elation elbow elder eldest elect election elective elector
  electoral electorate electric electrical electrician electricity electrified electrify electrocute
  electrocution electrode electrolysis electromagnetic electron electronic electronically
  electrostatic elegance elegant elegy element elemental elementary elephant elevate elevation
  elevator eleven eleventh elicit eligibility eligible eliminate elimination elite elitism elitist
  elks ellipse ellipsis elliptic elliptical elms elongate elope elopement eloquence eloquent else
  elsewhere elucidate elude elusive elves email emanate emancipate emancipation embalm embankment
  embargo embark embarrass embarrassment embassy embed embedded embedding embellish embellishment
  ember embezzle embezzlement embitter emblem embodied embodiment embody emboss embrace embroider
  embroidery embryo embryonic emerald emerge emergence emergency emergent emigrant emigrate
  emigration eminence eminent emir emissary emission emit emitted emitting emotion emotional emotive
  empathy emperor emphases emphasis emphasise emphasize emphatic emphatically emphysema empire
  empirical employ employee employment emporium empower empress emptied emptier emptiest emptiness
  empty emulate emulation emulator emulsion enable enact enactment enamel enamelled enamelling
  encapsulate encase enchant enchantment encircle enclose enclosure encode encompass encore
  encounter encourage encouragement encroach encrypted encryption encumber encumbrance encyclopaedia
  encyclopedia endanger endear endearment endeavor endeavour ended endemic ending endive endless
  endorse endorsement endow endowment ends endurance endure endways enema enemy energetic
  energetically energy enforce enforcement engage engagement engender engine engineered engineering
  engrave engravings engross engulf enhance enhancement enigma enigmatic enjoy enjoyable enjoyment
  enlarge enlargement enlighten enlightenment enlist enlistment enliven enmity enormity enormous
  enough enquire enquiry enrage enrich enrichment enrol enroll enrollment enrolment ensemble
  enshrine ensign enslave ensue ensure entail entangle entanglement enter enterprise entertain
  entertainment enthral enthrall enthusiasm enthusiast enthusiastic enthusiastically entice
  enticement entire entirety entitle entity entomologist entomology entrails entrance entrant entrap
  entrapped entrapping entreat entreaty entrench entropy entrust entry entwine enumerate enumeration
  enunciate enunciation envelop envelope enviable envied envious environment environmental environs
  envisage envoy envy enzyme eons epaulet epaulette ephemeral epic epidemic epidermis epilepsy
  epileptic epilogue episode epitaph epithet epitome epoch epsilon equal equalise equality equalize
  equalled equalling equanimity equate equation equator equatorial equestrian equilateral
  equilibrium equine equinox equip equipment equipped equipping equitable equity equivalence
  equivalent equivocal eradicate eras erase erasure erect erection ergo ergonomic erode erosion
  erotic errand errant erratic erratically erred erring erroneous error errs erstwhile erudite erupt
  eruption escalate escalation escalator escapade escape escapism escort esophagi esophagus esoteric
  especial espionage essay essence essential establish establishment estate esteem estimate
  estimation estrangement etch eternal eternity ether ethereal ethic ethical ethnic ethos etiquette
  etymological etymology eulogise eulogize eulogy euphemism eureka euthanasia evacuate evacuation
  evade evaluate evaluation evangelical evangelism evangelist evangelistic evaporate evaporation
  evasion evasive even evenest event eventful eventual eventuality ever evergreen everlasting
  evermore every everybody everyday everyone everything everywhere eves evict eviction evidence
  evident evil evilest eviller evillest evocative evoke evolution evolutionary evolve ewes
  exacerbate exact exactest exaggerate exaggeration exalt exaltation exam examination examine
  example exasperate exasperation excavate excavation exceed exceedingly excel excelled excellence
  excellent excelling except exception exceptional excerpt excess excessive exchange excise
  excitable excite excitement exclaim exclamation exclude exclusion exclusive excommunicate
  excommunication excrement excrete excruciating excursion excusable excuse executable execute
  execution executive executor exemplary exemplified exemplify exempt exemption exercise exert
  exertion exhale exhaust exhaustion exhaustive exhibit exhibition exhilarate exhilaration exhort
  exhortation exhume exile exist existence existent existential exit exodus exonerate exoneration
  exorbitant exotic expand expandable expanse expansion expansive expatriate expect expectancy
  expectant expectation expediency expedient expedite expedition expel expelled expelling expend
  expendable expenditure expense expensive experience experiment experimental experimentation expert
  expertise expiration expire expiry explain explanation explanatory expletive explicable explicit
  explode exploit exploitation exploration explore explosion explosive exponent exponential export
  expose exposition exposure expound express expression expressive expressway expulsion exquisite
  extant extemporaneous extend extension extensive extent exterior exterminate extermination
  external extinct extinction extinguish extol extolled extolling extort extortion extortionate
  extra extract extraction extracurricular extradite extradition extraneous extraordinarily
  extraordinary extrapolate extrapolation extraterrestrial extravagance extravagant extreme
  extremest extremist extremity extricate extrovert exuberance exuberant exude exult exultant
  exultation eyeball eyebrow eyed eyeing eyelash eyelid eyes eyesight eyesore eyewitness fable
  fabric fabricate fabrication fabulous facade face faceless facet facetious facial facile
  facilitate facility facsimile fact faction factor factorial factorisation factorization factory
  factual faculty fade fads faeces faggot fagot fail failure faint faintest fair fairest fairy faith
  faithful faithless fake falcon fall fallacious fallacy fallen fallible fallout false falsehood
  falsest falsetto falsification falsified falsify falsity falter fame familiar familiarise
  familiarity familiarize family famine famous fanatic fanatical fancied fancier fanciest fanciful
  fancy fanfare fang fanned fanning fans fantasied fantastic fantastically fantasy faraway farce
  fare farewell farm farmland farther farthest fascinate fascination fascism fascist fashion
  fashionable fashionably fast fasten fastest fastidious fatal fatalistic fatality fate fateful
  father fatherhood fatherland fathom fatigue fats fatten fatter fattest fattier fattiest fatty
  fatuous faucet fault faultier faultiest faultless faulty fauna favor favorable favorably favorite
  favoritism favour favourable favourably favourite favouritism fawn faze fear fearful fearless
  fearsome feasibility feasible feast feat feather featherier featheriest feathery feature feces
  federal federalism federalist federation feds feeble feeblest feed feedback feel fees feet feign
  feint feline fell fellest fellow fellowship felon felony felt female feminine femininity feminism
  feminist fence fend ferment fermentation fern ferocious ferocity ferret ferried ferry fertile
  fertilisation fertilise fertility fertilization fertilize fervent fervor fervour fester festival
  festive festivity festoon fetch feted fetid feting fetish fetter fetus feud feudal feudalism fever
  feverish fewer fewest fezzes fiasco fibbed fibber fibbing fiber fiberglass fibre fibreglass fibs
  fiche fickle ficklest fiction fictional fictitious fiddle fiddly fidelity fidget fidgety field
  fiend fiendish fierce fiercest fierier fieriest fiery fiesta fifteen fifteenth fifth fiftieth
  fifty fight figment figs figurative figure figurehead filament filch file filet fill fillet filly
  film filmier filmiest filmy filter filth filthier filthiest filthy final finale finalise finalist
  finality finalize finance financial financier finch find fine finesse finest finger fingernail
  fingerprint fingertip finickier finickiest finicky finish finite fins fire firearm firecracker
  firefighter firefly fireman firemen fireplace fireproof fireside firewood firework firm firmest
  firmware firs first firsthand fiscal fish fisherman fishermen fishery fishier fishiest fishy
  fission fissure fist fitful fitness fits fitted fitter fittest fitting five fixable fixation fixed
  fixes fixing fixture fizz fizzle fizzy flabbier flabbiest flabby flag flagged flagging flagpole
  flagrant flagship flagstone flail flair flak flake flakier flakiest flaky flamboyance flamboyant
  flame flamingo flammable flank flannel flannelled flannelling flap flapjack flapped flapping flare
  flash flashback flashest flashier flashiest flashlight flashy flask flat flatted flatten flatter
  flattery flattest flatting flaunt flautist flavor flavour flaw flawless flea fleck fled fledged
  fledgling flee fleece fleecier fleeciest fleecy fleet fleetest flesh fleshier fleshiest fleshy
  flew flex flexibility flexible flexibly flick flickered flickering flied flier flies fliest flight
  flightier flightiest flightless flighty flimsier flimsiest flimsiness flimsy flinch fling flint
  flip flippant flipped flipper flippest flipping flirt flirtation flirtatious flit flitted flitting
  float flock flog flogged flogging flood floodlight floor flop flopped floppier floppiest flopping
  floppy flora floral florid florist floss flotilla flounce flounder flour flourish flout flow
  flowered flowerier floweriest flowering flowery flown fluctuate fluctuation flue fluency fluent
  fluff fluffier fluffiest fluffy fluid fluke flung flunk flunky fluorescent flurried flurry flush
  flushest fluster flute flutist flutter flux flyer flying flyover foal foam foamier foamiest foamy
  focal focus fodder foes fogey fogged foggier foggiest fogging foggy foghorn fogs fogy foible foil
  foist fold foliage folk folklore folksier folksiest folksy follow folly foment fond fondest fondle
  font food foodstuff fool foolhardier foolhardiest foolhardy foolish foolproof foot footage
  football foothill foothold footlights footnote footpath footprint footstep footstool footwear
  footwork forage foray forbade forbear forbearance forbid forbidden forbidding forbore forborne
  force forceful forceps forcible forcibly ford fore forearm forebode forebodings forecast
  forefather forefinger forefront forego foregone foreground forehead foreign foreleg foreman
  foremen foremost forensic foreplay forerunner foresaw foresee foreseeable foreseen foreshadow
  foresight foreskin forest forestall forestry foretaste foretell forethought foretold forever
  forewarn forewent foreword forfeit forgave forge forgery forget forgetful forgetting forgive
  forgiven forgo forgone forgot forgotten fork forlorn form formal formalise formality formalize
  format formation formative formatted formatting formerly formidable formless formula formulae
  formulate formulation fornication forsake forsaken forsook forswear forswore forsworn fort forte
  forth forthcoming forthright forthwith fortieth fortification fortified fortify fortitude
  fortnight fortress fortuitous fortunate fortune forty forum forward forwardest forwent fossil
  fossilise fossilize foster fought foul foulest found foundation foundered foundering foundling
  foundry fount fountain four fourteen fourteenth fourth fowl foxed foxes foxier foxiest foxing foxy
  foyer fracas fractal fraction fractional fracture fragile fragility fragment fragmentary
  fragmentation fragrance fragrant frail frailest frailty frame framework franc franchise frank
  frankest frankfurter frantic frantically fraternal fraternise fraternity fraternize fraud
  fraudulent fraught fray freak freckle free freedom freehand freelance freest freeway freeze
  freight french frenzied frenzy frequency frequent frequentest fresh freshen freshest freshman
  freshmen freshwater fret fretful fretted fretting friar friction fried friend friendlier
  friendlies friendliest friendliness friendship fries frieze frigate fright frighten frighteningly
  frightful frigid frigidity frill frillier frilliest frilly fringe frisk friskier friskiest frisky
  fritter frivolity frivolous frizzier frizziest frizzy frock frog frolic frolicked frolicking from
  frond front frontage frontal frontier frost frostbit frostbite frostbitten frostier frostiest
  frosty froth frothier frothiest frothy frown froze frozen frugal frugality fruit fruitful fruitier
  fruitiest fruition fruitless fruity frustrate frustration frying fudge fuel fuelled fuelling
  fugitive fulcrum fulfil fulfill fulfillment fulfilment full fullest fully fumble fume fumigate
  fumigation function functional functionality fund fundamental fundamentalism fundamentalist
  funeral fungi fungicide fungus funnel funnelled funnelling funner funnest funnier funniest funnily
  funny furious furl furlong furlough furnace furnish furniture furor furore furred furrier furriest
  furring furrow furry furs further furthermore furthest furtive fury fuse fuselage fusion fuss
  fussier fussiest fussy futile futility future futuristic fuzz fuzzier fuzziest fuzzy gabbed
  gabbing gable gabs gadget gagged gagging gags gaiety gaily gain gainful gait gala galactic galaxy
  gale gall gallant gallantry gallery galley gallivant gallon gallop gallows galore gals galvanise
  galvanize gambit gamble game gamest gamma gamut gander gang gangling gangplank gangrene gangster
  gangway gape gaps garage garb garbage garble garden gardenia gargle gargoyle garish garland garlic
  garment garnet garnish garret garrison garrulous garter gaseous gases gash gasket gasoline gasp
  gassed gassing gastric gate gateway gather gaudier gaudiest gaudy gauge gaunt gauntest gauntlet
  gauze gave gavel gawk gawkier gawkiest gawky gayer gayest gays gaze gazelle gazette gear geed
  geeing gees geese gelatin geld gems gender gene genealogical genealogy genera general
  generalisation generalise generality generalization generalize generate generation generator
  generic generosity generous geneses genesis genetic genetically geneticist genial genie genii
  genital genius genocide genre gent gentile gentility gentle gentleman gentlemen gentlest gentry
  genuine genus geographic geographical geography geological geologist geology geometric geometry
  geranium gerbil germ germicide germinate germination gestation gesticulate gesture getaway gets
  getting geyser ghastlier ghastliest ghastly ghetto ghost ghostlier ghostliest ghoul giant gibber
  gibberish gibe giddier giddiest giddiness giddy gift gigantic gigged gigging giggle gigs gild gill
  gilt gimme gimmick ginger gingerbread gingham ginned ginning gins giraffe girder girdle girl
  girlfriend girlhood girlish girth gist give given gizzard glacial glacier glad gladden gladder
  gladdest glade gladiator glamorise glamorize glamorous glamour glance gland glandular glare glass
  glassier glassiest glassware glassy glaze gleam glean glee glen glib glibber glibbest glide
  glimmer glimpse glint glisten glitter gloat global globe globular globule gloom gloomier gloomiest
  gloomy gloried glorification glorified glorify glorious glory gloss glossary glossier glossiest
  glossy glove glow glowered glowering glucose glue glum glummer glummest glut glutted glutting
  glutton gluttony glycerin glycerine gnarl gnash gnat gnaw gnome gnus goad goal goalie goalkeeper
  goat goatee gobbed gobbing gobble goblet goblin gobs godchild godchildren goddess godfather
  godless godlier godliest godlike godly godmother godparent gods godsend goes goggle going gold
  golden goldenest goldfish goldsmith golf gondola gone gong gonna good goodbye goodnight goodwill
  goody gooey goof goofier goofiest goofy gooier gooiest goon goose gopher gore gorge gorgeous
  gorier goriest gorilla gory gosh gosling gospel gossamer gossip gotten gouge goulash gourd gourmet
  gout govern governess government governmental governor gown grab grabbed grabber grabbing grace
  graceful graceless gracious gradation grade gradient gradual graduate graduation graffiti graffito
  graft grain gram grammar grammatical gramophone grand grandchild grandchildren granddaughter
  grandest grandeur grandfather grandiose grandmother grandparent grandson grandstand granite granny
  granola grant granular granule grape grapefruit grapevine graph graphic graphical graphite grapple
  grasp grass grasshopper grassier grassiest grassy grate grateful gratification gratified gratify
  gratings gratitude gratuitous gratuity grave gravel gravelled gravelling graven gravest gravestone
  graveyard gravitate gravitation gravitational gravity gravy gray grayest graze grease greasier
  greasiest greasy great greatest greed greedier greediest greedily greediness greedy green
  greenback greenery greenest greenhorn greenhouse greet gregarious gremlin grenade grew grey
  greyest greyhound grid griddle gridiron grief grievance grieve grievous grill grille grim grimace
  grime grimier grimiest grimmer grimmest grimy grin grind grindstone grinned grinning grip gripe
  gripped gripping grislier grisliest grisly gristle grit gritted grittier grittiest gritting gritty
  grizzled grizzlier grizzliest grizzly groan grocer grocery groggier groggiest groggy groin groom
  groove groovier grooviest groovy grope gross grossest grotesque grotto grouch grouchier grouchiest
  grouchy ground groundless groundwork group grouse grove grovel grovelled grovelling grow growl
  grown growth groyne grub grubbed grubbier grubbiest grubbing grubby grudge gruel gruelling
  gruesome gruesomest gruff gruffest grumble grumpier grumpiest grumpy grunt guarantee guarantor
  guard guardian gubernatorial guerrilla guess guessable guesswork guest guffaw guidance guide
  guidebook guideline guild guile guillotine guilt guiltier guiltiest guiltily guiltless guilty
  guinea guise guitar guitarist gulch gulf gull gullet gullible gully gulp gumdrop gummed gummier
  gummiest gumming gummy gumption gums gunfire gunman gunmen gunned gunner gunning gunpowder guns
  gunshot guppy gurgle guru gush gust gustier gustiest gusty guts gutted gutter gutting guyed guying
  guys guzzle gybe gymnasium gymnast gymnastics gyms gynaecologist gynaecology gynecologist
  gynecology gyrate gyration gyroscope habit habitable habitat habitation habitual hack hackney
  hacksaw haddock haemoglobin haemophilia haemorrhage haggard haggle hags hail hailstone hair
  haircut hairdo hairdresser hairier hairiest hairline hairy hale halest half halfway halibut hall
  hallelujah hallmark hallucination hallway halo halon halt haltered haltering halve hamburger
  hamlet hammed hammer hamming hammock hamper hams hamster hamstring hamstrung hand handbag handbook
  handcuff handedness handful handicap handicapped handicapping handicraft handier handiest
  handiwork handkerchief handle handlebar handmade handout handrail handshake handsome handsomest
  handwriting handy hang hangar hangout hangover hanker haphazard hapless happen happier happiest
  happily happiness happy harangue harass harassment harbor harbour hard hardback harden hardest
  hardier hardiest hardliner hardship hardware hardwood hardy hare harebrained harem hark harlot
  harm harmful harmless harmonic harmonica harmonious harmonise harmonize harmony harness harp
  harpist harpoon harpsichord harried harrow harry harsh harshest hart harvest hash hassle haste
  hasten hastier hastiest hastily hasty hatch hatchet hate hateful hatred hats hatted hatting
  haughtier haughtiest haughtily haughtiness haughty haul haunt have haven havoc hawk hayed haying
  hays haystack haywire hazard hazardous haze hazel hazier haziest hazy head headache headfirst
  headier headiest headland headlight headline headlong headmaster headphone headquarter headrest
  headroom headstone headstrong headway heady heal health healthcare healthful healthier healthiest
  healthy heap hear heard hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn
  hearten heartfelt hearth heartier heartiest heartily heartless hearty heat heatedly heath heathen
  heave heaven heavenlier heavenliest heavier heaviest heavily heaviness heavy heavyweight heckle
  hectic hedge hedgehog heed heedless heel heftier heftiest hefty heifer height heighten heinous
  heir heirloom held helicopter heliport helium hell hellish hello helm helmet help helpful helpless
  hemisphere hemlock hemmed hemming hemoglobin hemophilia hemorrhage hemp hems hence henceforth
  henchman henchmen hens hepatitis herald herb herbivorous herd here hereabouts hereafter hereby
  hereditary heredity herein heresy heretic heretical herewith heritage hermaphrodite hermit hernia
  hero heroic heroin heroine heroism heron herpes herring hers herself hesitancy hesitant hesitate
  hesitation heterogeneous heterosexual heterosexuality heuristic hewed hewing hews hexadecimal
  hexagon hexagonal heyday hiatus hibernate hibernation hiccup hick hickory hidden hide hideaway
  hideous hierarchical hierarchy hieroglyphic high highbrow highest highland highlight highway
  hijack hike hilarious hilarity hill hillbilly hillier hilliest hillside hilly hilt hims himself
  hind hindered hindering hindrance hindsight hinge hint hinterland hipped hipper hippest hippie
  hipping hippopotamus hippy hips hire hiss histogram historian historic historical history hitch
  hitchhike hither hitherto hits hitting hive hoard hoarse hoarsest hoax hobbit hobble hobby
  hobbyhorse hobgoblin hobnob hobnobbed hobnobbing hobo hock hockey hodgepodge hoed hoeing hoes
  hogged hogging hogs hoist hold holdup hole holiday holier holiest holiness holler hollow hollowest
  holly holocaust holster holy homage home homeland homeless homelier homeliest homemade homesick
  homespun homestead homeward homework homey homicidal homicide homier homiest homogeneous
  homogenise homogenize homonym homophobic homosexual homosexuality hone honest honestest honesty
  honey honeycomb honeymoon honeysuckle honk honor honorable honorary honour honourable hood hoodlum
  hoodwink hoof hook hoop hooray hoot hooves hope hopeful hopeless hopped hopper hopping hops
  hopscotch horde horizon horizontal hormone horn hornet hornier horniest horny horoscope horrendous
  horrible horribly horrid horrific horrified horrify horror horse horseback horseman horseplay
  horsepower horseradish horseshoe horticultural horticulture hose hosiery hospitable hospital
  hospitalisation hospitalise hospitality hospitalization hospitalize host hostage hostel hostess
  hostile hostility hotbed hotel hothead hotly hotter hottest hound hour hourglass house houseboat
  household housekeeper housewarming housewife housewives housework housings hove hovel hovered
  hovering however howl hows hubbub hubs huddle hued hues huff huffier huffiest huffy huge hugest
  hugged hugging hugs hulk hull hullabaloo human humane humanest humanise humanism humanist
  humanitarian humanity humanize humble humblest humbly humbug humdrum humid humidified humidify
  humidity humiliate humiliation humility hummed humming hummingbird humor humorist humorous humour
  hump hums hunch hunchback hundred hundredth hung hungered hungering hungrier hungriest hungrily
  hungry hunk hunt hurdle hurl hurrah hurricane hurried hurry hurt hurtful hurtle husband hush husk
  huskier huskiest huskily huskiness husky hustle hutch huts hyacinth hybrid hydrant hydraulic
  hydroelectric hydrogen hydroplane hyena hygiene hygienic hymn hymnal hyperbole hypertension hyphen
  hyphenate hyphenation hypnosis hypnotic hypnotise hypnotism hypnotist hypnotize hypochondria
  hypochondriac hypocrisy hypocrite hypocritical hypotenuse hypotheses hypothesis hypothesise
  hypothesize hypothetical hysteria hysteric hysterical iceberg icebreaker iced ices icicle icier
  iciest icing icon idea ideal idealise idealist idealistic idealize identical identifiable
  identification identified identifier identify identity ideological ideology idiocy idiom idiomatic
  idiosyncrasy idiosyncratic idiot idiotic idle idlest idly idol idolise idolize idyllic igloo
  ignite ignition ignorance ignorant ignore iguana illegal illegible illegibly illegitimate illicit
  illiteracy illiterate illness illogical ills illuminate illumination illusion illusory illustrate
  illustration illustrative illustrator illustrious image imagery imaginable imaginary imagination
  imaginative imagine imbalance imbecile imitate imitation imitative imitator immaculate immaterial
  immature immaturity immeasurable immeasurably immediate immense immensity immerse immersion
  immigrant immigrate immigration imminent immobile immobilise immobilize immoral immorality
  immortal immortality immovable immune immunisation immunise immunity immunization immunize impact
  impair impairment impale impart impartial impartiality impassable impasse impassioned impassive
  impatience impatient impeach impeccable impedance impede impediment impel impelled impelling
  impend impenetrable imperative imperceptible imperceptibly imperfect imperfection imperial
  imperialism imperialist imperil imperilled imperilling impersonal impersonate impersonation
  impertinence impertinent impervious impetuous impetus impinge impish implacable implant
  implausible implement implementable implementation implicate implication implicit implied implore
  imply impolite import importance important importation impose imposition impossibility impossible
  impossibly impostor impotence impotent impound impoverish impractical imprecise impregnable
  impregnate impress impression impressionable impressive imprint imprison imprisonment
  improbability improbable improbably impromptu improper impropriety improve improvement
  improvisation improvise imps impudence impudent impulse impulsive impunity impure impurest
  impurity inability inaccessible inaccuracy inaccurate inaction inactive inactivity inadequacy
  inadequate inadmissible inadvertent inadvisable inalienable inane inanest inanimate inapplicable
  inappropriate inarticulate inasmuch inaudible inaugural inaugurate inauguration inauspicious
  inborn inbred inbreed inbuilt incalculable incandescence incandescent incantation incapable
  incapacitate incapacity incarcerate incarceration incarnate incarnation incendiary incense
  incentive inception incessant incest incestuous inch incidence incident incidental incinerate
  incinerator incision incisive incisor incite incitement inclination incline include inclusion
  inclusive incognito incoherence incoherent income incomparable incompatibility incompatible
  incompatibly incompetence incompetent incomplete incomprehensible inconceivable inconclusive
  incongruity incongruous inconsequential inconsiderable inconsiderate inconsistency inconsistent
  inconsolable inconspicuous inconvenience inconvenient incorporate incorporation incorrect
  incorrigible increase increasingly incredible incredibly incredulity incredulous increment
  incremental incriminate incubate incubation incubator incumbent incur incurable incurred incurring
  indebted indecency indecent indecision indecisive indeed indefensible indefinable indefinite
  indelible indelibly indelicate indent indentation independence independent indescribable
  indestructible indeterminate index indicate indication indicative indicator indices indict
  indictment indifference indifferent indigenous indigestible indigestion indignant indignation
  indignity indigo indirect indirection indiscreet indiscretion indiscriminate indispensable
  indisposed indisputable indistinct indistinguishable individual individualism individualist
  individuality indivisible indoctrinate indoctrination indolence indolent indomitable indoor induce
  inducement induct induction indulge indulgence indulgent industrial industrialisation
  industrialise industrialist industrialization industrialize industrious industry inedible
  ineffective ineffectual inefficiency inefficient inelegant ineligible inept ineptitude inequality
  inert inertia inertial inescapable inevitable inevitably inexact inexcusable inexhaustible
  inexorable inexorably inexpensive inexperience inexplicable inexplicably inextricably infallible
  infamous infamy infancy infant infantile infantry infatuation infeasible infect infection
  infectious infelicity infer inference inferior inferiority inferno inferred inferring infertile
  infest infestation infidel infidelity infield infiltrate infiltration infinite infinitesimal
  infinitive infinity infirm infirmary infirmity infix inflame inflammable inflammation inflammatory
  inflatable inflate inflation inflationary inflection inflexible inflexion inflict influence
  influential influenza influx info inform informal informality informant information informational
  informative infraction infrared infrastructure infrequent infringe infringement infuriate infuse
  infusion ingenious ingenuity ingest ingrain ingratiate ingratitude ingredient inhabit inhabitant
  inhale inherent inherit inheritance inhibit inhibition inhospitable inhuman inhumane inhumanity
  initial initialisation initialise initialization initialize initialled initialling initiate
  initiation initiative initiator inject injection injunction injure injurious injury injustice
  inked inkier inkiest inking inkling inks inky inlaid inland inlay inlet inmate innards innate
  inner innermost inning innkeeper innocence innocent innocuous innovation innovative inns innuendo
  innumerable inoculate inoculation inoffensive inoperative inopportune inordinate input inputted
  inputting inquest inquire inquiry inquisition inquisitive insane insanest insanity insatiable
  inscribe inscription inscrutable insect insecticide insecure insecurity insensitive insensitivity
  inseparable insert insertion inside insidious insight insignia insignificance insignificant
  insincere insincerity insinuate insinuation insipid insist insistence insistent insofar insolence
  insolent insoluble insolvency insolvent insomnia inspect inspection inspector inspiration inspire
  instability install installation installment instalment instance instant instantaneous instead
  instep instigate instigation instil instill instinct instinctive institute institution
  institutional institutionalise institutionalize instruct instruction instructive instructor
  instrument instrumental insubordinate insubordination insubstantial insufferable insufficient
  insular insulate insulation insulator insulin insult insurance insure insurgent insurmountable
  insurrection intact intake intangible integer integral integrate integration integrity intellect
  intellectual intelligence intelligent intelligible intelligibly intend intense intensest
  intensified intensify intensity intensive intent intention intentional inter interact interaction
  interactive intercede intercept interception interchange interchangeable intercom interconnect
  intercontinental intercourse interdependence interdependent interest interestingly interface
  interfere interference interim interior interject interjection interlock interloper interlude
  intermarriage intermarried intermarry intermediary intermediate interment interminable
  interminably intermingle intermission intermittent intern internal international internet
  interplanetary interplay interpolation interpose interpret interpretation interracial interred
  interring interrogate interrogation interrogator interrupt interruption intersect intersection
  intersperse interstate interstellar intertwine interval intervene intervention interview
  interweave interwove interwoven intestinal intestine intimacy intimate intimation intimidate
  intimidation into intolerable intolerably intolerance intolerant intonation intoxicate
  intoxication intractable intramural intransitive intravenous intrepid intricacy intricate intrigue
  intrinsic intrinsically introduce introduction introductory introspective introvert intrude
  intrusion intrusive intuition intuitive inundate inundation invade invalid invalidate invaluable
  invariable invariably invariant invasion invective invent invention inventive inventor inventoried
  inventory inverse inversion invert invertebrate invest investigate investigation investigator
  investment investor inveterate invigorate invincible invisibility invisible invisibly invitation
  invite invocation invoice invoke involuntarily involuntary involve involvement invulnerable inward
  iodine ions iota irascible irate iridescence iridescent iris irked irking irks iron ironic
  ironically irony irradiate irrational irreconcilable irrefutable irregular irregularity
  irrelevance irrelevant irreparable irreplaceable irrepressible irreproachable irresistible
  irrespective irresponsibility irresponsible irretrievable irretrievably irreverence irreverent
  irreversible irrevocable irrevocably irrigate irrigation irritability irritable irritably irritant
  irritate irritation island isle isolate isolation issue isthmus italic italicise italicize itch
  itchier itchiest itchy item itemise itemize iterate iteration iterative itinerant itinerary itself
  ivies ivory jabbed jabber jabbing jabs jack jackal jackass jackdaw jacket jackknife jackknives
  jackpot jade jagged jaggedest jaguar jail jalopy jamb jamboree jammed jamming jams jangle janitor
  jargon jarred jarring jars jaundice jaunt jauntier jauntiest jauntily jaunty javelin jawbone jawed
  jawing jaws jays jaywalk jazz jealous jealousy jeans jeer jell jellied jelly jellyfish jeopardise
  jeopardize jeopardy jerk jerkier jerkiest jerky jersey jest jets jetted jetting jettison jetty
  jewel jewelled jeweller jewellery jewelling jewelry jibe jiffy jigged jigging jiggle jigs jigsaw
  jilt jingle jinx jitterier jitteriest jitters jittery jobbed jobbing jobs jockey jocular jogged
  jogger jogging jogs join joint joke jollied jollier jolliest jolly jolt jostle jots jotted jotting
  journal journalism journalist journey jovial joyed joyful joyfuller joyfullest joying joyous joys
  joystick jubilant jubilation jubilee judge judgement judgment judicial judiciary judicious judo
  jugged juggernaut jugging juggle jugs jugular juice juicier juiciest juicy jumble jumbo jump
  jumpier jumpiest jumpy junction juncture jungle junior juniper junk junket junkie junta
  jurisdiction juror jury just justest justice justifiable justifiably justification justified
  justify jute juts jutted jutting juvenile juxtapose juxtaposition kaleidoscope kangaroo karat
  karate kayak keel keen keenest keep keepsake kegs kelp kennel kennelled kennelling kept kerb
  kerchief kernel kerosene ketchup kettle keyboard keyed keyhole keying keynote keys keystone
  keystroke keyword khaki kick kickback kickoff kidded kidding kidnap kidnapped kidnapper kidnapping
  kidney kids kill kiln kilo kilobyte kilogram kilometer kilometre kilowatt kilt kimono kind kinda
  kindergarten kindest kindle kindlier kindliest kindnesses kindred kinfolk king kingdom kingfisher
  kink kinkier kinkiest kinky kinship kiosk kipper kiss kitchen kitchenette kite kits kitten kitty
  kiwi knack knapsack knead knee kneecap kneecapped kneecapping kneel knelt knew knickers knife
  knight knighthood knit knitted knitting knives knob knock knockout knoll knot knotted knottier
  knottiest knotting knotty know knowingly knowledge knowledgeable known knuckle koala kosher kowtow
  kudos label labelled labelling labor laboratory laborious labour labs labyrinth lace lacerate
  laceration lacier laciest lack lackluster lacklustre lacquer lacrosse lacy ladder lade laden ladle
  lads lady ladybug ladylike lager laggard lagged lagging lagoon lags laid lain lair lake lamb
  lambda lame lament lamentable lamentation lamest lamp lampoon lance land landlady landlocked
  landlord landmark landowner landscape landslid landslide lane language languid languish languor
  languorous lankier lankiest lanky lantern lapel lapped lapping laps lapse larceny lard large
  largest lark larva larvae larynges laryngitis larynx lascivious laser lash lass last latch late
  latent lateral latest latex lath lathe lathered lathering latitude latrine latter lattice laud
  laudable laugh laughable laughingstock laughter launch launder laundry laureate laurel lava
  lavatory lavender lavish lavishest lawful lawless lawmaker lawn laws lawsuit lawyer laxative laxer
  laxest laxity layer laying layman laymen layout lays lazied lazier laziest laziness lazy leach
  lead leaden leadership leaf leafier leafiest leaflet leafy league leak leakage leaky lean leanest
  leap leapfrog leapfrogged leapfrogging leapt learn learnt lease leash least leather leathery leave
  lectern lecture ledge leech leek leer leerier leeriest leery leeway left leftest leftmost legacy
  legal legalise legalistic legality legalize legend legendary legged legging legibility legible
  legibly legion legislate legislation legislative legislator legislature legitimacy legitimate legs
  legume leisure lemme lemon lemonade lend length lengthen lengthier lengthiest lengthwise lengthy
  leniency lenient lens lent lentil leopard leotard leper leprosy lesbian lesion less lessen lesson
  lest letdown lethal lethargic lethargy lets letter letterhead letting lettuce letup leukaemia
  leukemia levee level levelled levelling lever leverage levied levity levy lewd lewdest lexical
  lexicon liability liable liaison liar libel libelled libelling libellous libelous liberal
  liberalisation liberalise liberalism liberalization liberalize liberate liberation libertarian
  liberty librarian library libretto lice licence license lichen lick licorice lids lied lies lieu
  lieutenant life lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifespan
  lifestyle lifetime lift ligament ligature light lighten lightest lighthouse lightning lightweight
  likable like likeable likelier likeliest likelihood liken likenesses likest likewise lilac lilt
  lily limb limbered limbering limbo lime limelight limerick limestone limit limitation limitless
  limousine limp limpest linchpin line lineage linear linefeed linen linger lingerie lingo linguist
  linguistic liniment linings link linkage linoleum lint lion lioness lips lipstick liquefied
  liquefy liqueur liquid liquidate liquidation liquor liquorice lisp list listen listless litany
  liter literacy literal literary literate literature lithe lithest lithium litigation litre litter
  litterbug little littlest liturgical liturgy livable live liveable livelier liveliest livelihood
  liveliness liven livest livestock livid livings lizard llama load loadable loaf loam loan loath
  loathe loathsome loaves lobbed lobbied lobbing lobby lobbyist lobe lobotomy lobs lobster local
  locale localise locality localize locate location lock locket locksmith locomotion locomotive
  locust lodge lodgings loft loftier loftiest loftiness lofty logarithm logarithmic logged logger
  logging logic logical logician logo logs loin loincloth loiter loll lollipop lone lonelier
  loneliest loneliness lonesome long longest longevity longhand longish longitude longitudinal
  longshoreman longshoremen look lookout loom loon loonie looniest loony loop loophole loose loosen
  loosest loot lope lopped lopping lops lopsided lord lore lorry lose loss lost lotion lots lottery
  lotus loud loudest loudspeaker lounge louse lousier lousiest lousy lovable love lovelier lovelies
  loveliest loveliness lovingly lowdown lowed lower lowest lowing lowlier lowliest lowly lows loyal
  loyalest loyalty lozenge lubricant lubricate lubrication lucid luck luckier luckiest luckily lucky
  lucrative ludicrous luggage lugged lugging lugs lukewarm lull lullaby lumber lumberjack luminary
  luminous lump lumpier lumpiest lumpy lunacy lunar lunatic lunch luncheon lunchtime lung lunge
  lupin lupine lurch lure lurid lurk luscious lush lushest lust lustier lustiest lustre lustrous
  lusty lute luxuriant luxuriate luxurious luxury lying lymph lymphatic lynch lyre lyric lyrical
  macabre macaroni mace machete machine machinery machinist macho mackerel macroscopic madam madame
  madcap madden madder maddest made madhouse madly madman madmen madness mads maelstrom magazine
  magenta maggot magic magical magician magistrate magnanimity magnanimous magnate magnesium magnet
  magnetic magnetise magnetism magnetize magnificence magnificent magnified magnify magnitude
  magnolia magnum magpie mahogany maid maiden mail mailbox mailman mailmen maim main mainframe
  mainland mainline mainstay mainstream maintain maintainability maintainable maintenance maize
  majestic majestically majesty major majority make makeshift makeup maladjusted malady malaria male
  malevolence malevolent malformed malfunction malice malicious malign malignancy malignant mall
  mallard malleable mallet malnutrition malpractice malt maltreat mama mamma mammal mammalian
  mammoth manacle manage manageable management managerial mandate mandatory mandible mandolin mane
  maneuver mange mangier mangiest mangle mango mangrove mangy manhandle manhole manhood mania maniac
  maniacal manic manicure manicurist manifest manifestation manifesto manifold manipulate
  manipulation mankind manlier manliest manliness manly manned mannequin manner mannerism manning
  mannish manoeuvre manor manpower mans mansion manslaughter mantel mantelpiece mantle manual
  manufacture manure manuscript many maple mapped mapper mapping maps marathon marble march mare
  margarine margin marginal maria marigold marijuana marina marinate marine marionette marital
  maritime mark markedly market marketable marketplace marksman marksmen marmalade maroon marquee
  marred marriage married marring marrow marry mars marsh marshal marshalled marshalling marshier
  marshiest marshmallow marshy marsupial mart martial martin martyr martyrdom marvel marvelled
  marvelling marvellous marvelous mascara mascot masculine mash mask masochist mason masonry
  masquerade mass massacre massage massive mast mastered masterful mastering masterly mastermind
  masterpiece mastery masticate masturbation matador match matchbook matchless matchmaker mate
  material materialise materialism materialist materialistic materialize maternal maternity math
  mathematical mathematician mathematics matriarch matriarchal matrices matriculate matriculation
  matrimonial matrimony matrix matron mats matt matte mattered mattering mattress mature maturest
  maturity maudlin maul mausoleum mauve maverick maxim maxima maximal maximise maximize maximum
  maybe mayhem mayonnaise mayor maze meadow meager meagre meal mealier mealiest mealy mean meander
  meanest meaningful meaningless meant meantime meanwhile measles measlier measliest measly
  measurable measure measurement meat mechanic mechanical mechanise mechanism mechanize medal
  medallion meddle meddlesome media median mediate mediation mediator medical medicate medication
  medicinal medicine medieval mediocre mediocrity meditate meditation medium medley meek meekest
  meet megabyte megalomaniac megaphone megaton melancholy mellow mellowest melodic melodious
  melodrama melodramatic melody melon melt member membership membrane memento memo memoir memorable
  memorably memorandum memorial memorise memorize memory menace menagerie mend menial menopause
  menstrual menstruate menstruation mental mentality menthol mention mentor menu meow mercantile
  mercenary merchandise merchant merciful merciless mercury mercy mere merest merge meridian
  meringue merit mermaid merrier merriest merrily merriment merry mesdames mesh mess message
  messenger messier messiest messy metabolic metabolism metal metallic metallurgy metamorphose
  metamorphosis metaphor metaphorical metaphysical metaphysics mete meteor meteoric meteorite
  meteorologist meteorology metered metering method methodical methodology meticulous metre metric
  metro metropolis metropolitan mettle mewed mewing mews mezzanine miaow mice microbe microbiology
  microcode microcomputer microfiche microfilm micrometer micrometre microorganism microphone
  microprocessor microscope microscopic microsecond microwave midday middle middleman middlemen
  midget midnight midriff midst midstream midsummer midway midwife midwives mien might mightier
  mightiest mighty migraine migrant migrate migration migratory mike mild mildest mildew mile
  mileage milestone militancy militant militarily military militate militia milk milkier milkiest
  milkman milkmen milky mill milligram millimeter millimetre milliner millinery million millionaire
  millionth millisecond mime mimic mimicked mimicking mimicry mince mincemeat mind mindbogglingly
  mindedness mindful mindless mine minefield mineral mingle miniature minibus minicomputer minimal
  minimalism minimalist minimise minimize minimum minion minister ministerial ministry mink minnow
  minor minority minstrel mint minuet minus minuscule minute minutest miracle miraculous mirage mire
  mirror mirth misadventure misapprehension misappropriate misappropriation misbehave misbehavior
  misbehaviour miscarriage miscarried miscarry miscellaneous miscellany mischief mischievous
  misconception misconduct misconstrue misdeed misdemeanor misdemeanour misdirect misdirection miser
  miserable miserably misery misfit misfitted misfitting misfortune misgiving misguide mishap
  misinform misinformation misinterpret misinterpretation misjudge mislaid mislay mislead misled
  mismanagement mismatch misnomer misplace misprint misquote misread misrepresent misrepresentation
  miss misshapen missile mission missionary missive misspell mist mistake mistaken mistier mistiest
  mistletoe mistook mistress mistrust misty mistype misunderstand misunderstood misuse mite mitigate
  mitt mitten mixed mixer mixes mixing mixture mnemonic moan moat mobbed mobbing mobile mobilisation
  mobilise mobility mobilization mobilize mobs moccasin mock mockery mockingbird modal mode model
  modelled modelling moderate moderation moderator modern modernisation modernise modernity
  modernization modernize modest modesty modicum modification modified modifier modify modular
  modulate modulation module mohair moist moisten moistest moisture molar molasses mold moldier
  moldiest moldy mole molecular molecule molest mollified mollify mollusc mollusk molt molten moment
  momentarily momentary momentous momentum moms monarch monarchy monastery monastic monetarism
  monetary money mongoose mongrel monies monitor monk monkey monochrome monogamous monogamy monogram
  monogrammed monogramming monolithic monologue monopolise monopolize monopoly monorail monosyllable
  monotonically monotonous monotony monsoon monster monstrosity monstrous month monthlies monument
  monumental mood moodier moodiest moodily moody mooed mooing moon moonbeam moonlight moor moos
  moose moot mope mopped mopping mops moral morale moralist morality morass moratorium morbid more
  moreover morgue morn moron moronic morose morphine morphology morsel mortal mortality mortar
  mortgage mortification mortified mortify mortuary mosaic mosque mosquito moss mossier mossiest
  mossy most motel moth mothball mothered motherhood mothering motherly motif motion motionless
  motivate motivation motive motley motlier motliest motor motorbike motorcade motorcycle motorise
  motorist motorize motorway motto mould mouldier mouldiest mouldy moult mound mount mountain
  mountaineer mountainous mourn mournful mouse mousier mousiest mousse moustache mousy mouth
  mouthful mouthpiece movable move movement movie mowed mower mowing mows much muck mucous mucus
  muddied muddier muddiest muddle muddy muff muffin muffle mugged mugger muggier muggiest mugginess
  mugging muggy mugs mulch mule mull multi multinational multiple multiplication multiplicative
  multiplicity multiplied multiply multiprocessing multitasking multitude mumble mummified mummify
  mummy mumps mums munch mundane municipal municipality mural murder murderous murkier murkiest
  murky murmur muscle muscular muse museum mush mushier mushiest mushroom mushy music musical
  musician musk musket muss mussel must mustache mustang mustard mustered mustering mustier mustiest
  musty mutant mutate mutation mute mutest mutilate mutilation mutinied mutinous mutiny mutt
  muttered muttering mutton mutual muzzle myopic myriad myself mysterious mystery mystic mystical
  mysticism mystified mystify myth mythical mythological mythology nabbed nabbing nabs nagged
  nagging nags nail naive naivest naivety naked name nameless namesake napalm nape napkin napped
  napping nappy naps narcotic narrate narration narrative narrator narrow narrowest nasal nastier
  nastiest nastily nastiness nasty nation national nationalise nationalism nationalist nationalistic
  nationality nationalize nationwide native nativity nattier nattiest natty natural naturalisation
  naturalise naturalist naturalization naturalize nature naught naughtier naughtiest naughtily
  naughtiness naughty nausea nauseate nauseous nautical naval navel navigable navigate navigation
  navigator navy nays near nearby nearest nearsighted neat neatest nebula nebulae nebulous
  necessarily necessary necessitate necessity neck neckerchief necklace neckline necktie necrophilia
  nectar nectarine need needier neediest needle needless needlework needy negate negation negative
  neglect neglectful negligee negligence negligent negligible negotiable negotiate negotiation
  negotiator neigh neighbor neighborhood neighborliness neighbour neighbourhood neighbourliness
  neither neon neophyte nephew nepotism nerve nervous nest nestle nether nets netted netting nettle
  network neural neurologist neurology neuron neuroses neurosis neurotic neuter neutral neutralise
  neutrality neutralize neutron never nevertheless newbie newborn newcomer newer newest newfangled
  newly news newsagents newscast newsier newsiest newsletter newspaper newsprint newsstand newsy
  newt newton next nibble nice nicest nicety niche nick nickel nickname nicotine niece niftier
  niftiest nifty nigh night nightclub nightclubbed nightclubbing nightfall nightgown nightingale
  nightmare nightmarish nighttime nimble nimblest nimbly nincompoop nine nineteen nineteenth
  ninetieth ninety ninny ninth nipped nippier nippiest nipping nipple nippy nips nitrate nitrogen
  nits nitwit nobility noble nobleman noblemen noblest noblewoman noblewomen nobly nobody nocturnal
  nodded nodding node nods noes noise noiseless noisier noisiest noisily noisiness noisy nomad
  nomadic nomenclature nominal nominate nomination nominative nominee nonchalance nonchalant
  noncommittal nonconformist nondescript none nonentity nonetheless nonfiction nonflammable
  nonpartisan nonprofit nonresident nonsense nonsensical nonstandard nonstop nontrivial nonviolence
  noodle nook noon noose norm normal normality north northeast northeasterly northeastern northerly
  northern northward northwest northwestern nose nosebleed nosier nosiest nostalgia nostalgic
  nostril nosy notable notably notation notch note notebook noteworthy nothing notice noticeable
  noticeably noticeboard notification notified notify notion notional notoriety notorious
  notwithstanding nougat nought noun nourish nourishment nova novel novelist novelty novice nowadays
  nowhere noxious nozzle nuance nuclear nuclei nucleus nude nudest nudge nudity nugget nuisance null
  nullified nullify numb numbered numbering numbest numeral numerate numerator numeric numerical
  numerous nuns nuptial nurse nursemaid nursery nurture nutcracker nutmeg nutrient nutriment
  nutrition nutritional nutritious nuts nutshell nutted nuttier nuttiest nutting nutty nuzzle nylon
  nymph oafs oaks oared oaring oars oases oasis oath oatmeal obedience obedient obelisk obese
  obesity obey obfuscation obituary object objection objectionable objective objectivity objector
  obligate obligation obligatory oblige oblique obliterate obliteration oblivion oblivious oblong
  obnoxious oboe obscene obscenest obscenity obscure obscurest obscurity observable observance
  observant observation observatory observe obsess obsession obsessive obsolescence obsolescent
  obsolete obstacle obstetrician obstetrics obstinacy obstinate obstruct obstruction obstructive
  obtain obtainable obtrusive obtuse obtusest obvious occasion occasional occupancy occupant
  occupation occupational occupied occupy occur occurred occurrence occurring ocean oceanic
  oceanography octagon octagonal octal octave octopus ocular odder oddest oddity oddly odds odes
  odious odometer odor odour oesophagi oesophagus offbeat offed offence offend offense offensive
  offer offhand office official officiate officious offing offload offs offset offsetting offshoot
  offshore offspring offstage often oftenest ogle ogre ohms oiled oilier oiliest oiling oils oily
  ointment okay okra olden older oldest olfactory olive omega omelet omelette omen ominous omission
  omit omitted omitting omnibus omnipotence omnipotent omnipresent omniscient once oncoming onerous
  ones oneself ongoing onion onlooker only onomatopoeia onrush onset onslaught onto onus onward
  oodles ooze opal opaque opaquest open openest opera operand operate operatic operation operational
  operative operator ophthalmologist ophthalmology opinion opinionated opium opossum opponent
  opportune opportunist opportunity oppose opposite opposition oppress oppression oppressive
  oppressor opted optic optical optician optima optimal optimisation optimise optimism optimist
  optimistic optimization optimize optimum opting option optional optometrist opts opulent opus
  oracle oral orange orangutan oration orator oratory orbit orbital orchard orchestra orchestral
  orchestrate orchestration orchid ordain ordeal order orderlies ordinance ordinarily ordinary
  ordination ores organ organic organisation organisational organise organism organist organization
  organizational organize orgasm orgy orient oriental orientate orientation orifice origin original
  originality originate originator ornament ornamental ornate ornithologist ornithology orphan
  orphanage orthodontist orthodox orthogonal orthogonality orthography orthopaedics orthopedics
  oscillate oscillation oscilloscope osmosis ostensible ostensibly ostentation ostentatious
  ostracise ostracize ostrich other otherwise otter ouch ought ounce ours ourselves oust outbound
  outbreak outburst outcast outclass outcome outcry outdated outdid outdistance outdo outdone
  outdoor outed outer outermost outfield outfit outfitted outfitting outgoing outgrew outgrow
  outgrown outgrowth outhouse outing outlaid outlandish outlast outlaw outlay outlet outline outlive
  outlook outlying outmoded outnumber outpatient outpost output outputted outputting outrage
  outrageous outran outright outrun outrunning outs outset outshine outshone outside outskirt
  outsmart outspoken outstanding outstation outstrip outstripped outstripping outward outweigh
  outwit outwitted outwitting oval ovary ovation oven over overall overate overbear overblown
  overboard overbore overborne overburden overcame overcast overcharge overcoat overcome overcrowd
  overdid overdo overdone overdose overdraft overdraw overdrawn overdrew overdue overeat overeaten
  overestimate overflow overgrew overgrow overgrown overhand overhang overhaul overhead overhear
  overheard overheat overhung overkill overlaid overlain overland overlap overlapped overlapping
  overlay overlie overload overlong overlook overlying overnight overpass overpopulation overpower
  overprice overprint overran overrate overreact overridden override overrode overrule overrun
  overrunning oversampling oversaw overseas oversee overseen overshadow overshoot overshot oversight
  oversimplification oversleep overslept overstate overstep overstepped overstepping overt overtake
  overtaken overthrew overthrow overthrown overtime overtone overtook overture overturn overuse
  overview overweight overwhelm overwhelmingly overwork overwrite overwritten overwrought ovum owed
  owes owing owls owned owner ownership owning owns oxen oxidation oxide oxidise oxidize oxygen
  oyster ozone pace pacemaker pacific pacified pacifier pacifism pacifist pacify pack package packet
  pact padded padding paddle paddock paddy padlock pads paediatrician paediatrics pagan page pageant
  pageantry pagination pagoda paid pail pain painful painfuller painfullest painless painstaking
  paint pair pajamas palace palaeontologist palaeontology palatable palate palatial pale
  paleontologist paleontology palest palette pall pallbearer pallid pallor palm palomino palpable
  palpably pals paltrier paltriest paltry pamper pamphlet panacea pancake pancreas pancreatic panda
  pandemonium pander pane panel panelled panelling pang panhandle panic panicked panicking panicky
  panned panning panorama panoramic pans pansy pant panther pantie pantomime pantry papa papacy
  papal papaya paper paperback paperweight paperwork paprika papyri papyrus parable parachute parade
  paradigm paradise paradox paradoxical paraffin paragon paragraph parakeet parallel paralyse
  paralysis paralytic paralyze parameter paramount paranoia paranoid paraphernalia paraphrase
  paraplegic parasite parasitic parasol paratrooper parcel parcelled parcelling parch parchment
  pardon pardonable pare parent parentage parental parentheses parenthesis parenthetical parenthood
  parish parishioner parity park parka parkway parliament parliamentary parlor parlour parochial
  parodied parody parole parred parring parrot pars parse parsec parsley parsnip parson parsonage
  part partake partaken partial partiality participant participate participation participle particle
  particular partied partisan partition partner partnership partook partridge party pass passable
  passage passageway passbook passenger passion passionate passive passport password past pasta
  paste pastel pasteurisation pasteurise pasteurization pasteurize pastiche pastier pastiest pastime
  pastor pastoral pastry pasture pasty patch patchwork patchy pate patent paternal paternalism
  paternity path pathetic pathetically pathological pathologist pathology pathos pathway patience
  patient patientest patio patriarch patriarchal patrimony patriot patriotic patriotism patrol
  patrolled patrolling patron patronage patronise patronize pats patted patter pattern patting patty
  paucity paunch paunchier paunchiest paunchy pauper pause pave pavement pavilion pawed pawing pawn
  pawnbroker paws payable payed payer paying payload payment payoff payroll pays peace peaceable
  peaceful peacemaker peach peacock peak peal peanut pear pearl peas peasant peat pebble pecan peck
  peculiar peculiarity pedagogy pedal pedalled pedalling pedant pedantic pedantry peddle pedestal
  pedestrian pediatrician pediatrics pedigree pedlar peek peel peep peer peerless peeve peevish
  pegged pegging pegs pelican pellet pelt pelvic pelvis penal penalise penalize penalty penance
  pence penchant pencil pencilled pencilling pendant pended pending pends pendulum penetrate
  penetration penguin penicillin peninsula penis penitence penitent penitentiary penknife penknives
  penmanship pennant penned penniless penning penny pens pension pensive pentagon pentagonal
  penthouse penultimate peon peony people pepped pepper peppermint pepping peps perceive percent
  percentage perceptible perception perceptive perch perchance percolate percolation percolator
  percussion peremptory perennial perfect perfectest perfection perfectionist perforate perforation
  perform performance perfume perfunctorily perfunctory perhaps peril perilled perilling perilous
  perimeter period periodic periodical peripheral periphery periscope perish perishable perjure
  perjury perk perkier perkiest perky permanence permanent permeate permissible permission
  permissive permit permitted permitting permutation pernicious peroxide perpendicular perpetrate
  perpetrator perpetual perpetuate perplex perplexity persecute persecution persecutor perseverance
  persevere persist persistence persistent person persona personable personal personalise
  personality personalize personification personified personify personnel perspective perspiration
  perspire persuade persuasion persuasive pert pertain pertest pertinent perturb perusal peruse
  pervade pervasive perverse perversion pervert peskier peskiest pesky pessimism pessimist
  pessimistic pest pestered pestering pesticide pestilence petal peter petite petition petrified
  petrify petrol petroleum pets petted petticoat pettier pettiest pettiness petting petty petulant
  petunia pews pewter phantom pharmaceutical pharmacist pharmacy phase pheasant phenomena phenomenal
  phenomenon philanthropic philanthropist philanthropy philosopher philosophical philosophise
  philosophize philosophy phlegm phlegmatic phobia phoenix phone phonetic phoney phonics phonied
  phonier phoniest phonograph phony phosphor phosphorescence phosphorescent phosphorus photo
  photocopied photocopier photocopy photogenic photograph photographic photography photon
  photosynthesis phototypesetter phrase phraseology physic physical physician physicist
  physiological physiology physique pianist piano piccolo pick pickax picket pickier pickiest pickle
  pickpocket pickup picky picnic picnicked picnicking pictorial picture picturesque piddle piece
  piecemeal piecework pier pierce pies piety pigeon pigeonhole pigged pigging piggish piggyback
  pigheaded pigment pigpen pigs pigtail pike pile pilfer pilgrim pilgrimage pill pillage pillar
  pillow pillowcase pilot pimple pimplier pimpliest pimply pinch pincushion pine pineapple pinion
  pink pinkest pinnacle pinned pinning pinpoint pins pint pioneer pious pipe pipeline pique piracy
  piranha pirate pirouette pistachio pistol piston pitch pitchfork piteous pitfall pithier pithiest
  pithy pitied pitiful pitiless pits pittance pitted pitting pity pivot pivotal pixie pizza placard
  placate place placement placenta placid plagiarise plagiarism plagiarist plagiarize plague plaice
  plaid plain plainest plaintiff plaintive plan planar plane planet planetarium planetary plank
  plankton planned planner planning plant plantain plantation plaque plasma plaster plastic plate
  plateau platform platinum platitude platoon platter plausibility plausible plausibly play playable
  playback playful playground playhouse playmate playpen plaything playwright plaza plea plead
  pleasant pleasantest pleasantry please pleasings pleasurable pleasure pleat pledge plentiful
  plenty plethora pliable pliant plied pliers plies plight plod plodded plodding plop plopped
  plopping plot plotted plotter plotting plough plow ploy pluck plucky plug plugged plugging plum
  plumage plumb plume plummet plump plumpest plunder plunge plural plurality plus plush plushest
  plutonium plying plywood pneumatic pneumonia poach pocket pocketbook pockmark podded podding
  podium pods poem poet poetic poetical poetry poignancy poignant poinsettia point pointedly
  pointless poise poison poisonous poke pokey pokier pokiest poky polar polarisation polarise
  polarity polarization polarize pole polemic police policeman policemen policewoman policewomen
  policy polio polish polite politest political politician politics polka poll pollen pollinate
  pollination pollster pollutant pollute pollution polo polygamous polygamy polygon polynomial polyp
  polytechnic pomegranate pomp pompous poncho pond pondered pondering ponderous pontoon pony poodle
  pool poop poor poorest popcorn pope poplar popped popping poppy pops populace popular popularise
  popularity popularize populate population populous porcelain porch porcupine pore pork
  pornographic pornography porous porpoise porridge port portability portable portal portend portent
  portfolio porthole portico portion portlier portliest portrait portray portrayal pose position
  positional positive positivism possess possession possessive possessor possibility possible
  possibly possum post postage postal postbox postcard postcode posterior posterity postgraduate
  posthumous postman postmark postmaster postmen postpone postponement postscript postulate posture
  posy potassium potato potency potent potential pothole potion pots potted potter pottery potting
  pouch poultry pounce pound pour pout poverty powder powdery power powerful powerhouse powerless
  powwow practicable practical practicality practice practise practitioner pragmatic pragmatism
  prairie praise praiseworthy pram prance prank prattle prawn pray preach preamble precarious
  precaution precautionary precede precedence precedent precinct precious precipice precipitate
  precipitation precipitous precise precisest precision preclude precocious preconceive
  preconception precursor predator predatory predecessor predefined predestination predicament
  predicate predict predictable predictably prediction predictor predisposition predominance
  predominant predominate preeminence preeminent preempt preen prefab prefabbed prefabbing preface
  prefect prefer preferable preferably preference preferential preferred preferring prefix pregnancy
  pregnant prehistoric prejudice prejudicial preliminary prelude premature premeditation premier
  premiere premise premium premonition prenatal preoccupation preoccupied preoccupy prepaid
  preparation preparatory prepare prepay preponderance preposition prepositional preposterous
  prerequisite prerogative prescribe prescription presence present presentable presentation
  preservation preservative preserve preside presidency president presidential press pressure
  prestige prestigious presto presumably presume presumption presumptuous presuppose pretence
  pretend pretense pretension pretentious pretext prettied prettier prettiest pretty pretzel prevail
  prevalence prevalent prevent preventable prevention preventive preview previous prey price
  priceless prick prickle pricklier prickliest pride pried pries priest priestess priesthood prim
  primal primarily primary primate prime primeval primitive primmer primmest primp primrose prince
  princess principal principality principle print printable printout prior priority prise prism
  prison privacy private privatest privation privatisation privatise privatization privatize privier
  priviest privilege privy prize probabilistic probability probable probably probation probe problem
  problematic procedural procedure proceed process procession processional processor proclaim
  proclamation procrastinate procrastination procure procurement prod prodded prodding prodigal
  prodigious prodigy produce product production productive productivity profane profanity profess
  profession professional professor proffer proficiency proficient profile profit profitable
  profiteer profound profoundest profundity profuse profusion progeny prognoses prognosis program
  programmable programme progress progression progressive prohibit prohibition prohibitive project
  projectile projection projector proletarian proletariat proliferate proliferation prolific
  prologue prolong prom promenade prominence prominent promiscuity promiscuous promise promontory
  promote promotion prompt promptest promulgate prone prong pronoun pronounce pronouncement
  pronunciation proof proofread prop propaganda propagate propagation propel propelled propeller
  propelling propensity properer properest properly property prophecy prophesied prophesy prophet
  prophetic proponent proportion proportional proportionality proportionate proposal propose
  proposition propositional propped propping proprietary proprietor propriety propulsion pros prose
  prosecute prosecution prosecutor prospect prospective prospector prospectus prosper prosperity
  prosperous prostitute prostitution prostrate protagonist protect protection protective protector
  protein protest protestant protocol proton prototype protract protractor protrude protrusion proud
  proudest provable provably prove proven provenance proverb proverbial provide providence province
  provincial provision provisional proviso provocation provocative provoke prow prowess prowl
  proximity proxy prude prudence prudent prudish prune prying psalm pseudo pseudonym psych psyche
  psychedelic psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalyst psychological
  psychologist psychology psychopath psychoses psychosis psychotherapy psychotic puberty public
  publication publicise publicity publicize publish puck puckered puckering pudding puddle pudgier
  pudgiest pudgy pueblo puff puffier puffiest puffy pugnacious puke pull pulley pullover pulmonary
  pulp pulpit pulsate pulsation pulse pulverise pulverize puma pumice pummel pummelled pummelling
  pump pumpernickel pumpkin punch punchline punctual punctuality punctuate punctuation puncture
  pundit pungent punier puniest punish punishable punishment punitive punk punkest punned punning
  puns punt puny pupil pupped puppet pupping puppy pups purchase pure puree purest purgatory purge
  purification purified purify puritanical purity purple purplest purport purpose purposeful purr
  purse pursue pursuit purveyor push pushier pushiest pushover pushy puss pussier pussiest pussy
  putative putrid puts putt puttered puttering puttied putty puzzle pyjamas pyramid pyre python
  quack quadrangle quadrant quadratic quadrilateral quadruped quadruple quadruplet quagmire quail
  quaint quaintest quake qualification qualified qualifier qualify qualitative quality qualm
  quandary quantifier quantify quantitative quantity quantum quarantine quark quarrel quarrelled
  quarrelling quarrelsome quarried quarry quart quarterback quartered quartering quarterly quartet
  quartz quash quaver quay queasier queasiest queasy queen queenlier queenliest queer queerest quell
  quench queried query quest question questionable questionnaire queue quibble quiche quick quicken
  quickest quicksand quiet quietest quill quilt quinine quintessence quintet quintuplet quip quipped
  quipping quirk quirky quit quite quitter quitting quiver quiz quizzed quizzes quizzical quizzing
  quorum quota quotation quote quotient rabbi rabbit rabble rabid rabies raccoon race racetrack
  racial racier raciest racism racist rack racket racketeer racy radar radial radiance radiant
  radiate radiation radiator radical radii radio radioactive radioactivity radish radium radius
  raffle raft ragamuffin rage ragged raggedest ragging rags ragtime raid rail railroad railway rain
  rainbow raincoat raindrop rainfall rainier rainiest rainstorm rainwater rainy raise raisin rake
  rallied rally ramble ramification rammed ramming ramp rampage rampant ramrod ramrodded ramrodding
  rams ramshackle ranch rancid rancor rancorous rancour random rang range rank rankest rankle
  ransack ransom rant rape rapid rapidest rapidity rapist rapped rapping rapport raps rapt rapture
  rapturous rare rarest rarity rascal rash rashest rasp raspberry raster rate rather ratification
  ratified ratify ratings ratio ration rational rationale rationalisation rationalise rationality
  rationalization rationalize rats ratted ratting rattle rattlesnake ratty raucous ravage rave ravel
  ravelled ravelling raven ravenous ravine ravings ravish rawer rawest rayon rays raze razor reach
  react reaction reactionary reactive reactor read readability readable readership readied readier
  readiest readily readiness readjust ready real realest realisation realise realism realist
  realistic realistically reality realization realize reallocate realm realty ream reap reappear
  rear rearrange rearrangement reason reasonable reasonably reassurance reassure rebate rebel
  rebelled rebelling rebellion rebellious rebind rebirth reborn rebound rebuff rebuild rebuilt
  rebuke rebut rebuttal rebutted rebutting recalcitrant recall recant recap recapped recapping
  recapture recede receipt receive recent recentest receptacle reception receptionist receptive
  recess recession recharge rechargeable recipe recipient reciprocal reciprocate recital recitation
  recite reckless reckon reclaim reclamation recline recluse recognisable recognise recognition
  recognizable recognize recoil recollect recollection recommend recommendation recompense recompile
  reconcile reconciliation recondition reconfigure reconnaissance reconnect reconsider reconstruct
  reconstruction record recount recoup recourse recover recoverable recovery recreate recreation
  recreational recruit recruitment rectal rectangle rectangular rectified rectify rector rectum
  recuperate recuperation recur recurred recurrence recurrent recurring recursion recursive recycle
  redden redder reddest redeem redeemable redefine redefinition redemption redesign redhead redid
  redirect redirection rediscover redistribute redistribution redo redone redraft redraw redress
  reds reduce reduction redundancy redundant reed reef reek reel reelect refer referee reference
  referendum referred referring refill refine refinement refinery reflect reflection reflective
  reflector reflex reflexive reform reformat reformation reformatted reformatting refraction refrain
  refresh refreshment refrigerate refrigeration refrigerator refuel refuelled refuelling refuge
  refugee refund refurbish refurbishment refusal refuse refutation refute regain regal regale
  regalia regard regardless regatta regenerate regeneration regent regime regimen regiment
  regimental region regional register registrar registration registry regress regression regret
  regretful regrettable regrettably regretted regretting regular regularity regulate regulation
  regurgitate rehabilitate rehabilitation rehash rehearsal rehearse reign reimburse reimbursement
  rein reincarnate reincarnation reindeer reinforce reinforcement reinstate reinstatement reiterate
  reiteration reject rejection rejoice rejoin rejoinder rejuvenate rejuvenation relaid relapse
  relate relation relational relationship relative relativistic relativity relax relaxation relay
  releasable release relegate relent relentless relevance relevant reliability reliable reliably
  reliance reliant relic relied relief relieve religion religious relinquish relish relive reload
  relocatable relocate relocation reluctance reluctant rely remade remain remainder remake remark
  remarkable remarkably remedial remedied remedy remember remembrance remind reminisce reminiscence
  reminiscent remiss remission remit remittance remitted remitting remnant remodel remodelled
  remodelling remorse remorseful remorseless remote remotest removable removal remove remunerate
  remuneration renaissance rename rend rendered rendering rendezvous rendition renegade renege renew
  renewable renewal renounce renovate renovation renown rent rental renunciation reopen
  reorganisation reorganise reorganization reorganize repaid repair reparation repatriate repay
  repayment repeal repeat repeatable repeatedly repel repelled repellent repelling repent repentance
  repentant repercussion repertoire repetition repetitious repetitive rephrase replace replacement
  replay replenish replete replica replicate replication replied reply report reportedly repose
  repository reprehensible represent representation representative repress repression repressive
  reprieve reprimand reprint reprisal reproach reproduce reproduction reproductive reprogram
  reprogrammed reprogramming reprove reptile republic republican repudiate repudiation repugnance
  repugnant repulse repulsion repulsive reputable reputation repute reputedly request requiem
  require requirement requisite requisition reread reroute resale reschedule rescind rescue research
  resemblance resemble resent resentful resentment reservation reserve reservoir reset resetting
  reshuffle reside residence resident residential residual residue resign resignation resilience
  resilient resin resist resistance resistant resistor resolute resolution resolve resonance
  resonant resort resound resource resourceful respect respectability respectable respectably
  respectful respective respiration respirator respiratory respite resplendent respond response
  responsibility responsible responsibly responsive rest restart restaurant restful restfuller
  restfullest restitution restive restless restoration restore restrain restraint restrict
  restriction restrictive restructure resubmit resubmitted resubmitting result resultant resume
  resumption resurface resurgence resurrect resurrection resuscitate resuscitation retail retain
  retaliate retaliation retard retch retention rethink reticence reticent retina retire retirement
  retort retrace retract retraction retreat retribution retrieval retrieve retroactive retrograde
  retrospect retrospective retry return returnable retype reunion reunite reuse revamp reveal revel
  revelation revelled reveller revelling revelry revenge revengeful revenue reverberate
  reverberation revere reverence reverent reverie reversal reverse reversible reversion revert
  review revile revise revision revisit revival revive revoke revolt revolution revolutionary
  revolutionise revolutionize revolve revs revue revulsion revved revving reward rewind rework
  rewrite rewritten rewrote rhapsody rhetoric rhetorical rheumatism rhino rhinoceros rhododendron
  rhubarb rhyme rhythm rhythmic ribbed ribbing ribbon ribs rice rich richest ricketier ricketiest
  rickety rickshaw ricochet riddance ridden ridding riddle ride ridge ridicule ridiculous rids rife
  rifest rifle rift rigged rigging right righteous rightest rightful rightmost rigid rigidity rigor
  rigorous rigour rigs rile rimmed rimming rims rind ring ringleader ringlet ringworm rink rinse
  riot riotous ripe ripen ripest riposte ripped ripping ripple rips rise risen risk riskier riskiest
  risky rite ritual rival rivalled rivalling rivalry river rivet roach road roadblock roadside roam
  roar roast robbed robber robbery robbing robe robin robot robs robust robustest rock rocket
  rockier rockiest rocky rode rodent rodeo rods roes rogue roguish role roll roman romance romantic
  romantically romp roof rook rookie room roomier roomiest roommate roomy roost root rope rosary
  rose rosemary rosier rosiest roster rostrum rosy rotary rotate rotation rote rotisserie rotor rots
  rotted rotten rottenest rotting rotund rotunda rouge rough roughage roughen roughest roughhouse
  roulette round roundabout roundest rouse rout route routine rowboat rowdier rowdiest rowdiness
  rowdy rowed rowing rows royal royalty rubbed rubber rubbing rubbish rubble rubier rubiest rubric
  rubs ruby rucksack ruckus rudder ruddier ruddiest ruddy rude rudest rudimentary rued rueful rues
  ruff ruffian ruffle rugby rugged ruggedest rugs ruin ruing ruinous rule rulings rumble ruminate
  rummage rummer rummest rummy rumor rumour rump rumple rums runaway rundown rune rung runner
  runnier runniest running runny runs runt runway rupture rural ruse rush rust rustic rustier
  rustiest rustle rusty ruthless ruts rutted rutting sabbatical saber sabotage saboteur sabre sack
  sacrament sacred sacrifice sacrificial sacrilege sacrilegious sacs sadden sadder saddest saddle
  sades sadism sadist sadistic sadly sadness safari safe safeguard safekeeping safest safety saffron
  saga sage sagebrush sagest sagged sagging sags said sail sailboat sailor saint saintlier
  saintliest sake saki salable salad salami salary sale saleable salesman salesmen salespeople
  salesperson saleswoman saleswomen salient saliva salivate sallow sallowest sally salmon salon
  saloon salt saltest saltier saltiest salty salutation salute salvage salvation salve same sample
  sanatorium sanctified sanctify sanctimonious sanction sanctity sanctuary sand sandal sandbag
  sandbagged sandbagging sandier sandiest sandman sandmen sandpaper sandstone sandstorm sandwich
  sandy sane sanest sang sanitarium sanitary sanitation sanity sank sanserif sapling sapped sapphire
  sapping saps sarcasm sarcastic sarcastically sardine sari sash sassier sassiest sassy satanic
  satchel satellite satin satire satirical satirise satirist satirize satisfaction satisfactorily
  satisfactory satisfied satisfy saturate saturation sauce saucepan saucier sauciest saucy
  sauerkraut sauna saunter sausage savage savagery savagest save savings savior saviour savor
  savorier savoriest savory savour savourier savouriest savoury savvied savvier savviest savvy
  sawdust sawed sawing saws saxophone saying says scab scabbed scabbing scaffold scalar scald scale
  scalier scaliest scallop scalp scalpel scaly scamper scan scandal scandalise scandalize scandalous
  scanned scanner scanning scant scantest scantier scantiest scanty scapegoat scar scarce scarcest
  scarcity scare scarecrow scarf scarier scariest scarlet scarred scarring scarves scary scathing
  scatter scatterbrain scavenger scenario scene scenery scenic scent scepter sceptic sceptical
  scepticism sceptre schedule scheme schizophrenia schizophrenic scholar scholarship scholastic
  school schoolboy schoolchild schoolchildren schoolteacher schooner science scientific
  scientifically scientist scissor scoff scold scoop scoot scope scorch score scorn scornful
  scorpion scotch scoundrel scour scourge scout scowl scrabble scram scramble scrammed scramming
  scrap scrapbook scrape scrapped scrapping scratch scratchier scratchiest scratchy scrawl scrawnier
  scrawniest scrawny scream screech screen screw screwdriver screwier screwiest screwy scribble
  scribe script scripture scriptwriter scroll scrounge scrub scrubbed scrubbing scruff scruffier
  scruffiest scruffy scruple scrupulous scrutinise scrutinize scrutiny scuff scuffle sculptor
  sculpture scum scummed scumming scurried scurrilous scurry scuttle scythe seafaring seafood seal
  seam seaman seamen seamstress seaport sear search searchlight seas seashell seashore seasick
  seaside season seasonable seasonal seat seaweed secede secession seclude seclusion second
  secondarily secondary secrecy secret secretarial secretary secrete secretion secretive sect
  section sector secular secure securest security sedan sedate sedatest sedative sedentary sediment
  sedimentary seduce seduction seductive seed seedier seediest seedling seedy seeing seek seem
  seemingly seen seep seepage seer sees seesaw seethe segment segmentation segregate segregation
  seize seizure seldom select selection selective selector self selfish sell selves semantic
  semantically semblance semen semester semicircle semicolon semiconductor semifinal seminar
  seminary senate senator send senile senility senior seniority sensation sensational sensationalism
  sense senseless sensibility sensible sensibly sensitive sensitivity sensor sensory sensual
  sensuality sensuous sent sentence sentience sentient sentiment sentimental sentimentality sentry
  separate separation separator sepulcher sepulchre sequel sequence sequential sequin serenade
  serene serenest serenity sergeant serial series serious sermon serpent serum servant serve service
  serviceable serviceman servicemen serviette servile servitude session setback sets settable setter
  setting settle settlement seven seventeen seventeenth seventh seventy sever several severance
  severe severest severity sewage sewed sewer sewing sewn sews sexed sexes sexing sexism sexist
  sexual sexuality sexy shabbier shabbiest shabbily shabby shack shackle shade shadier shadiest
  shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shake shaken shakier
  shakiest shaky shall shallow shallowest sham shamble shame shameful shameless shammed shamming
  shampoo shamrock shanty shape shapelier shapeliest share shareholder shark sharp sharpen sharpest
  shatter shave shaven shawl sheaf shear sheath sheathe sheave shed shedding sheen sheep sheepish
  sheer sheerest sheet sheikh shelf shell shellfish shelter shelve shepherd sherbet sheriff sherry
  shes shied shield shies shift shiftier shiftiest shiftless shifty shimmer shin shine shingle
  shinier shiniest shinned shinning shiny ship shipment shipped shipping shipshape shipwreck shire
  shirk shirt shiver shoal shock shod shoddier shoddiest shoddy shoe shoelace shoestring shone shoo
  shook shoot shop shopkeeper shoplifter shopped shopper shopping shore short shortage shortcoming
  shorten shortest shortfall shorthand shortlist shot shotgun shotgunned shotgunning should
  shouldered shouldering shout shove shovel shovelled shovelling show showcase showdown showered
  showering showier showiest showman showmen shown showy shrank shrapnel shred shredded shredding
  shrew shrewd shrewdest shriek shrill shrillest shrimp shrine shrink shrinkage shrivel shrivelled
  shrivelling shroud shrub shrubbery shrug shrugged shrugging shrunk shrunken shuck shudder shuffle
  shun shunned shunning shunt shut shutdown shutter shutting shuttle shyer shyest shying shyness
  sibling sick sicken sickest sickle sicklier sickliest sicknesses sics side sideline sidelong
  sideshow sidestep sidestepped sidestepping sidetrack sidewalk sideways sidings sidle siege sierra
  siesta sieve sift sigh sight sightless sigma sign signal signalled signalling signature
  significance significant signified signify signpost silence silent silentest silhouette silicon
  silk silken sill sillier silliest silliness silly silo silt silver silversmith silverware silvery
  similar similarity simile simmer simple simplest simplex simplicity simplification simplified
  simplify simplistic simply simulate simulation simulator simultaneous since sincere sincerest
  sincerity sine sinew sinewy sinful sing singe single singular singularity sinister sink sinned
  sinner sinning sins sinus siphon sipped sipping sips sire siren sirloin sirs sissier sissiest
  sissy sister sisterhood site sits sitter sitting situate situation sixes sixpence sixteen
  sixteenth sixth sixtieth sixty sizable size sizeable sizzle skate skateboard skein skeleton
  skeptic skeptical skepticism sketch sketchier sketchiest sketchy skew skewered skewering skid
  skidded skidding skied skies skiing skilful skill skillet skillful skim skimmed skimming skimp
  skimpier skimpiest skimpy skin skinflint skinned skinnier skinniest skinning skinny skip skipped
  skipper skipping skirmish skirt skis skit skittish skulk skull skunk skying skylight skyline
  skyrocket skyscraper slab slabbed slabbing slack slacken slackest slag slain slake slam slammed
  slamming slander slang slant slap slapped slapping slapstick slash slat slate slaughter slave
  slavery slavish slay sleazier sleaziest sleazy sled sledded sledding sledgehammer sleek sleekest
  sleep sleepier sleepiest sleepless sleepy sleet sleeve sleeveless sleigh slender slenderest slept
  slew slice slick slickest slid slide slier sliest slight slightest slim slime slimier slimiest
  slimmed slimmer slimmest slimming slimy sling slingshot slink slip slipped slipper slipperier
  slipperiest slippery slipping slipshod slit slither slitter slitting sliver slob slobber slog
  slogan slogged slogging slop slope slopped sloppier sloppiest slopping sloppy slosh slot sloth
  slothful slotted slotting slouch slovenlier slovenliest slovenly slow slowest sludge slug slugged
  slugging sluggish sluice slum slumber slummed slummer slumming slump slung slunk slur slurred
  slurring slush slut slyer slyest slyly slyness smack small smallest smallish smallpox smart
  smartest smash smattering smear smell smellier smelliest smelly smelt smidgen smile smirk smite
  smith smithereens smitten smock smog smoke smokestack smokier smokiest smoky smolder smooth
  smoothest smote smother smoulder smudge smug smugger smuggest smuggle smut snack snag snagged
  snagging snail snake snap snapped snappier snappiest snapping snappy snapshot snare snarl snatch
  sneak sneakier sneakiest sneaky sneer sneeze snicker snide snidest sniff sniffle snip snipe
  snipped snippet snipping snitch snob snobbery snobbish snooker snoop snootier snootiest snooty
  snooze snore snorkel snorkelled snorkelling snort snot snout snow snowball snowdrift snowfall
  snowflake snowier snowiest snowplough snowplow snowstorm snowy snub snubbed snubbing snuff snug
  snugged snugger snuggest snugging snuggle soak soap soapier soapiest soapy soar sobbed sobbing
  sober soberest sobriety sobs soccer sociable social socialise socialism socialist socialize
  society sociological sociologist sociology sock socket soda sodded sodden sodding sodium sodomy
  sods sofa soft softball soften softest software soggier soggiest soggy soil sojourn solace solar
  sold soldered soldering soldier sole solemn solemnest solemnity solicit solicitor solicitous solid
  solidarity solidest solidified solidify solidity solitaire solitary solitude solo soloist soluble
  solution solve solvent somber sombre some somebody someday somehow someone someplace somersault
  something sometime somewhat somewhere sonata song sonic sonnet sonorous sons soon soonest soot
  soothe sootier sootiest sooty sophisticate sophistication sophistry sophomore sopped sopping
  soprano sops sorcerer sorceress sorcery sordid sore sorest sorority sorrier sorriest sorrow
  sorrowful sorry sort sorta sought soul sound soundest soundproof soundtrack soup sour source
  sourest south southeast southeastern southerly southern southpaw southward southwest southwestern
  souvenir sovereign sovereignty sowed sowing sown sows space spacecraft spaceship spacial spacious
  spade spaghetti span spangle spaniel spank spanned spanner spanning spar spare sparest spark
  sparkle sparred sparring sparrow sparse sparsest spas spasm spasmodic spat spate spatial spatted
  spatter spatting spatula spawn spay speak spear spearhead spearmint special specialisation
  specialise specialist speciality specialization specialize specialty species specific specifically
  specification specified specifier specify specimen specious speck spectacle spectacular spectator
  specter spectra spectre spectrum speculate speculation speculative speculator sped speech
  speechless speed speedboat speedier speediest speedometer speedy spell spellbind spellbound spelt
  spend spendthrift spent sperm spew sphere spherical sphinx spice spicier spiciest spicy spider
  spied spies spigot spike spill spilt spin spinach spinal spindlier spindliest spindly spine
  spineless spinning spinster spiral spiralled spiralling spire spirit spiritual spit spite spiteful
  spitefuller spitefullest spitted spitting spittle splash splat splatter spleen splendid
  splendidest splendor splendour splice splint splintered splintering split splitting splurge spoil
  spoilt spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen sponge
  spongier spongiest spongy sponsor sponsorship spontaneity spontaneous spoof spook spookier
  spookiest spooky spool spoon spoonful sporadic spore sporran sport sportsmanship spot spotless
  spotlight spotted spottier spottiest spotting spotty spouse spout sprain sprang sprawl spray
  spread spreadsheet spree sprier spriest sprig spring springboard springier springiest springtime
  springy sprinkle sprinklings sprint sprout spruce sprucest sprung spry spud spun spunk spur
  spurious spurn spurred spurring spurt sputter spying squabble squad squadron squalid squalidest
  squall squalor squander square squarest squash squat squatted squatter squattest squatting squawk
  squeak squeakier squeakiest squeaky squeal squeamish squeeze squelch squid squint squintest squire
  squirm squirrel squirrelled squirrelling squirt stab stabbed stabbing stabilise stability
  stabilize stable stablest stack stadium staff stag stage stagecoach stagger stagnant stagnate
  stagnation staid staidest stain stair staircase stairway stake stale stalemate stalest stalk stall
  stallion stalwart stamina stammer stamp stampede stance stanch stanchest stand standard
  standardisation standardise standardization standardize standby standoff standpoint standstill
  stank stanza staple star starboard starch starchier starchiest starchy stardom stare starfish
  stark starkest starlight starred starrier starriest starring starry start startle startlingly
  starvation starve state statelier stateliest statement statesman statesmanship statesmen static
  station stationary stationery statistic statistical statistician statue stature status statute
  statutory staunch staunchest stave stay steadfast steadied steadier steadiest steadily steady
  steak steal stealth stealthier stealthiest stealthily stealthy steam steamier steamiest
  steamroller steamy steel steep steepest steeple steer stellar stem stemmed stemming stench stencil
  stencilled stencilling stenographer stenography step stepladder stepped stepping stereo stereotype
  sterile sterilisation sterilise sterilization sterilize sterling stern sternest stethoscope stew
  steward stewardess stick stickier stickiest stickler sticky stiff stiffen stiffest stifle stigma
  stigmata still stillborn stillest stilted stimulant stimulate stimulation stimuli stimulus sting
  stingier stingiest stinginess stingy stink stint stipulate stipulation stir stirred stirring
  stirrup stitch stock stockade stockbroker stockholder stockier stockiest stockpile stocky
  stockyard stodgier stodgiest stodgy stoical stoke stole stolen stolid stolidest stomach stomp
  stone stonier stoniest stony stood stool stoop stop stopgap stopover stoppage stopped stopper
  stopping stopwatch storage store storehouse storekeeper storeroom storey stork storm stormier
  stormiest stormy story stout stoutest stove stow stowaway straddle straggle straight straighten
  straightest straightforward strain strait straitjacket strand strange strangest strangle
  strangulation strap strapped strapping strata stratagem strategic strategy stratified stratify
  stratosphere stratum straw strawberry stray streak stream streamline street streetcar strength
  strengthen strenuous stress stressful stretch strew strewn stricken strict strictest stridden
  stride strife strike strikings string stringent stringier stringiest stringy strip stripe stripped
  stripper stripping strive striven strode stroke stroll strong strongest stronghold strove struck
  structural structuralist structure struggle strum strummed strumming strung strut strutted
  strutting stub stubbed stubbier stubbiest stubbing stubble stubborn stubbornest stubby stuck stud
  studded studding student studentship studied studio studious study stuff stuffier stuffiest stuffy
  stumble stump stun stung stunk stunned stunning stunt stupefied stupefy stupendous stupid
  stupidest stupidity stupor sturdier sturdiest sturdy stutter style stylish stylistic stylus suave
  suavest subbed subbing subcommittee subconscious subdivide subdivision subdue subgroup subject
  subjective subjugate subjunctive sublet subletting sublime sublimest submarine submerge submersion
  submission submissive submit submitted submitting subnormal subordinate subprogram subroutine subs
  subscribe subscript subscription subsection subsequent subservient subset subside subsidiary
  subsidise subsidize subsidy subsist subsistence substance substandard substantial substantiate
  substitute substitution subsystem subterfuge subterranean subtle subtlest subtlety subtly subtract
  subtraction suburb suburban subversive subvert subway succeed success successful succession
  successive successor succinct succinctest succor succour succulent succumb such suck suckered
  suckering suckle suction sudden suds sued suede sues suffer suffice sufficient suffix suffocate
  suffocation suffrage sugar sugarier sugariest sugary suggest suggestion suggestive suicidal
  suicide suing suit suitability suitable suitably suitcase suite suitor sulfur sulk sulkier
  sulkiest sulky sullen sullenest sulphur sultan sultrier sultriest sultry summarily summarise
  summarize summary summed summer summing summit summon summonsed summonses summonsing sumptuous
  sums sunbathe sunburn sundae sundial sundown sundry sunflower sung sunglasses sunk sunken sunlight
  sunlit sunned sunnier sunniest sunning sunny sunrise suns sunscreen sunset sunshine suntan
  suntanned suntanning sunup super superb superbest supercomputer superficial superfluous superhuman
  superimpose superintendent superior superiority superlative supermarket supernatural superscript
  supersede supersonic superstar superstition superstitious superstructure supervise supervision
  supervisor supervisory supper supplant supple supplement supplementary supplest supplied supplier
  supply support supportive suppose supposedly supposition suppress suppression supremacy supreme
  surcharge sure surest surf surface surfboard surge surgeon surgery surgical surlier surliest surly
  surmise surmount surname surpass surplus surplussed surplussing surprise surprisingly surreal
  surrender surreptitious surround surveillance survey surveyor survival survive survivor
  susceptible suspect suspend suspense suspension suspicion suspicious sustain sustainable
  sustenance swab swabbed swabbing swagger swallow swam swamp swampier swampiest swampy swan swap
  swapped swapping swarm swarthier swarthiest swarthy swat swathe swatted swatting sway swear sweat
  sweaty sweep sweepstake sweet sweeten sweetest sweetheart swell swellest swept swerve swift
  swiftest swig swigged swigging swill swim swimming swindle swine swing swipe swirl swish swishest
  switch switchable switchboard swivel swivelled swivelling swollen swoon swoop sword swordfish
  swore sworn swum swung syllable syllabus symbol symbolic symbolise symbolism symbolize symmetric
  symmetrical symmetry sympathetic sympathetically sympathise sympathize sympathy symphonic symphony
  symptom symptomatic synagogue synapse synchronisation synchronise synchronization synchronize
  synchronous syndicate syndrome synonym synonymous synopses synopsis syntactic syntactically syntax
  syntheses synthesis synthesise synthesize synthetic syphilis syringe syrup system systematic
  systematically tabbed tabbing tabby tabernacle table tablecloth tablespoon tablespoonful tablet
  tabloid taboo tabs tabulate tabulation tacit taciturn tack tackier tackiest tackle tacky taco tact
  tactful tactic tactical tactless tadpole tagged tagging tags tail tailgate taillight tailor
  tailspin taint take taken takeoff takeover talc tale talent talisman talk talkative tall tallest
  tallied tallow tally talon tambourine tame tamest tamper tandem tang tangent tangential tangerine
  tangible tangle tango tank tankard tanned tanner tannest tanning tans tantalise tantalize
  tantamount tantrum tape tapered tapering tapestry tapped tapping taps tarantula tardier tardiest
  tardiness tardy target tariff tarnish tarpaulin tarred tarried tarrier tarriest tarring tarry tars
  tart tartan tartar tartest task tassel tasselled tasselling taste tasteful tasteless tastier
  tastiest tasty tattle tattoo tatty taught taunt taut tautest tautology tavern tawdrier tawdriest
  tawdry tawnier tawniest tawny taxable taxation taxed taxes taxi taxicab taxing taxpayer teach
  teacup teak team teammate teamster teamwork teapot tear teardrop tearful teas tease teaspoon teat
  technical technicality technician technique technological technology tedious tedium teed teeing
  teem teen teenage tees teeter teeth teethe teetotal teetotaller telecommunications telegram
  telegraph telepathic telepathy telephone telescope teletype televise television tell telltale
  temper temperament temperamental temperance temperate temperature tempest tempestuous template
  temple tempo temporal temporarily temporary tempt temptation tenable tenacious tenacity tenancy
  tenant tend tendency tendered tenderer tenderest tendering tenderise tenderize tenderly tenderness
  tendon tendril tenement tenet tennis tenor tens tense tensest tension tensors tent tentacle
  tentative tenth tenuous tenure tepee tepid term terminal terminate termination terminator termini
  terminology terminus termite terrace terrain terrestrial terrible terribly terrier terrific
  terrified terrify territorial territory terror terrorise terrorism terrorist terrorize terse
  tersest test testable testament testicle testified testify testimonial testimony testis tetanus
  tether text textbook textile textual texture than thank thankful thankless that thatch thaw
  theater theatre theatrical thee theft their theist them theme themselves then thence theologian
  theological theology theorem theoretic theoretical theorise theorist theorize theory therapeutic
  therapist therapy there thereabouts thereafter thereby therefore therein thereof thereon thereupon
  thermal thermodynamics thermometer thermostat thesauri thesaurus these thesis theta they thick
  thicken thickest thicket thicknesses thief thieve thigh thimble thin thing think thinned thinner
  thinnest thinning third thirst thirstier thirstiest thirsty thirteen thirteenth thirtieth thirty
  this thistle thong thorn thornier thorniest thorny thorough thoroughbred thoroughest thoroughfare
  those thou though thought thoughtful thoughtless thousand thousandth thrash thread threadbare
  threat threaten three thresh threshold threw thrice thrift thriftier thriftiest thrifty thrill
  thrive throat throb throbbed throbbing throne throng throttle through throughout throughput throw
  throwaway throwback thrown thrust thud thudded thudding thug thumb thumbtack thump thunder
  thunderbolt thunderous thunderstorm thunderstruck thus thwart thyme thyroid tiara tick ticket
  tickle ticklish tidal tidbit tide tidied tidier tidiest tidy tied tier ties tiff tiger tight
  tighten tightest tightrope tightwad tilde tile till tilt timber time timekeeper timeless timelier
  timeliest timescale timetable timezone timid timidest timidity timings tinder ting tinge tingle
  tinier tiniest tinker tinkle tinned tinnier tinniest tinning tinny tins tinsel tinselled
  tinselling tint tiny tipped tipping tips tipsier tipsiest tipsy tiptoe tirade tire tireder
  tiredest tireless tiresome tissue titbit titillate title tits titter toad toadstool toast tobacco
  toboggan today toddle toed toeing toenail toes toffee toga together toggle toil toilet token told
  tolerable tolerably tolerance tolerant tolerate toll tomahawk tomato tomb tomboy tombstone tomcat
  tome tomorrow tonal tone tong tongue tonic tonight tonnage tonne tons tonsil tonsillitis took tool
  toolkit toot tooth toothache toothbrush toothpaste toothpick topaz topic topical topography
  topology topped topping topple tops torch tore torment tormentor torn tornado torpedo torque
  torrent torrential torrid torso tortilla tortoise tortuous torture toss total totalitarian
  totalitarianism totality totalled totalling tote totem tots totted totter totting toucan touch
  touchdown touchier touchiest touchy tough toughen toughest toupee tour tourist tournament
  tourniquet tousle tout toward towed towel towelled towelling tower towing town townspeople tows
  toxic toxin toyed toying toys trace track tract traction tractor trade trademark tradition
  traditional traditionalist traffic trafficked trafficking tragedy tragic tragically trail train
  trainee trait traitor traitorous tramp trample trampoline trance tranquil tranquilest tranquility
  tranquilize tranquillise tranquillity transact transaction transatlantic transcend
  transcontinental transcribe transcript transcription transfer transferable transferred
  transferring transform transformation transfusion transgress transgression transient transistor
  transit transition transitional transitive transitory translate translation translator
  transliteration translucent transmission transmit transmitted transmitter transmitting
  transparency transparent transpire transplant transport transportable transportation transpose
  transverse trap trapdoor trapeze trapezoid trapped trapper trapping trash trashcan trashier
  trashiest trashy trauma traumatic traumatise traumatize travel travelled traveller travelling
  traverse travestied travesty trawl tray treacherous treachery treacle tread treadmill treason
  treasure treasury treat treatise treatment treaty treble tree trek trekked trekking trellis
  tremble tremendous tremor trench trend trendier trendiest trendy trepidation trespass trestle
  trial trialled trialling triangle triangular tribal tribe tribulation tribunal tributary tribute
  trick trickery trickier trickiest trickle trickster tricky tricycle tried tries trifle trigger
  trigonometry trill trillion trilogy trim trimester trimmed trimmer trimmest trimming trinity
  trinket trio trip tripe triple triplet triplicate tripod tripos tripped tripping trite tritest
  triumph triumphant trivia trivial triviality trod trodden troll trolley trombone troop trophy
  tropical trot trotted trotting trouble troublemaker troublesome trough trounce troupe trouser
  trout trowel trowelled trowelling truancy truant truce truck trudge true truest truffle truism
  truly trump trumpet truncate truncation trunk trust trustee trustful trustier trustiest
  trustworthier trustworthiest trustworthy trusty truth truthful trying tryout tsar tuba tube
  tuberculosis tubs tubular tuck tuft tugged tugging tugs tuition tulip tumble tummy tumor tumour
  tumult tumultuous tuna tundra tune tuneful tunic tunnel tunnelled tunnelling turban turbine
  turbulence turbulent tureen turf turgid turkey turmoil turn turnaround turnip turnout turnover
  turnpike turnstile turntable turpentine turquoise turret turtle turtleneck tusk tussle tutor
  tutorial tuxedo twang tweak twee tweet tweezers twelfth twelve twentieth twenty twice twiddle twig
  twigged twigging twilight twin twine twinge twinkle twinned twinning twirl twist twitch twitter
  twos tycoon tying type typeface typescript typeset typesetter typesetting typewriter typhoid
  typhoon typhus typical typified typify typist typographic typographical tyrannical tyrannise
  tyrannize tyranny tyrant tyre ubiquitous udder uglier ugliest ugliness ugly ulcer ulterior
  ultimate ultimatum ultra ultrasonic ultraviolet umbrella umpire umpteen unable unacceptable
  unacceptably unaccepted unaccountable unaccountably unadulterated unaffected unaltered unambiguous
  unanimity unanimous unanswerable unanswered unarmed unassigned unassuming unattached unattainable
  unattended unattractive unauthorised unauthorized unavailable unavoidable unaware unbalanced
  unbearable unbearably unbeatable unbecoming unbelievable unbelievably unbeliever unbiased unblock
  unborn unbreakable unbroken unburden uncannier uncanniest uncanny unceasing uncertain uncertainty
  unchallenged unchanged uncharitable unchristian uncle unclean uncleanest unclear uncomfortable
  uncomfortably uncommon uncommonest uncompromising unconcerned unconditional unconfirmed
  unconnected unconscious unconstitutional uncontrollable uncontrolled uncontroversial
  unconventional unconvinced unconvincing uncountable uncouth uncover uncultured uncut undamaged
  undaunted undecidable undecided undefined undemocratic undeniable undeniably under underbrush
  undercover undercurrent undercut undercutting underdog underestimate underflow underfoot
  undergarment undergo undergone undergraduate underground undergrowth underhanded underlain
  underlay underlie underline underlying undermine underneath undernourished underpants underpass
  underprivileged underrate underscore undershirt underside understand understandable understandably
  understate understatement understood understudied understudy undertake undertaken undertakings
  undertone undertook undertow underwater underwear underweight underwent underworld underwrite
  underwritten underwrote undeserved undesirable undetected undeveloped undid undisturbed undo
  undocumented undone undoubted undress undue unduly undying unearth uneasier uneasiest uneasily
  uneasiness uneasy uneconomic uneconomical uneducated unemployable unemployed unemployment
  unenlightened unequal unequalled unequivocal unerring unethical uneven uneventful unexpected
  unexplained unfailing unfair unfairest unfaithful unfamiliar unfasten unfavorable unfavourable
  unfeasible unfeeling unfilled unfinished unfit unfitted unfitting unfold unforeseen unforgettable
  unforgivable unfortunate unfounded unfriendlier unfriendliest unfriendly unfunny unfurl ungainlier
  ungainliest ungainly ungodlier ungodliest ungodly ungrammatical ungrateful unhappier unhappiest
  unhappily unhappiness unhappy unhealthier unhealthiest unhealthy unheard unhelpful unhook unicorn
  unicycle unidentified unification unified uniform uniformity unify unilateral unimaginative
  unimportant unimpressed uninformative uninformed uninhibited uninitiated uninspired uninspiring
  unintelligent unintelligible unintended unintentional uninterested uninteresting union unionise
  unionize unique uniquest unison unit unite unity universal universe university unjust
  unjustifiable unjustified unkempt unkind unkindest unkindlier unkindliest unknown unlabeled
  unlabelled unlawful unleash unless unlike unlikelier unlikeliest unlimited unload unlock unluckier
  unluckiest unlucky unman unmanned unmanning unmarked unmarried unmask unmistakable unmistakably
  unmitigated unmodified unmoved unnamed unnatural unnecessarily unnecessary unnerve unnoticed
  unobtainable unoccupied unofficial unoriginal unorthodox unpack unpaid unparalleled unpick
  unpleasant unpopular unpopularity unprecedented unpredictable unprepared unprincipled unprintable
  unprivileged unprotected unproven unprovoked unpublished unqualified unquestionable unquestionably
  unravel unravelled unravelling unread unreadable unreal unrealistic unreasonable unreasonably
  unrecognised unrecognized unrelated unrelenting unreliability unreliable unremarkable unrepeatable
  unrepresentative unreservedly unresolved unrest unrestricted unrivaled unrivalled unruffled
  unrulier unruliest unruly unsafe unsafest unsaid unsanitary unsatisfactory unsatisfied unsavory
  unsavoury unsay unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat
  unseemlier unseemliest unseemly unseen unset unsettle unsightlier unsightliest unsightly unsigned
  unskilled unsolicited unsolved unsophisticated unsound unsoundest unspeakable unspecified unstable
  unstructured unstuck unsubstantiated unsuccessful unsuitable unsuited unsung unsupportable
  unsupported unsure unsuspecting untangle untenable unthinkable untidier untidiest untidy untie
  until untiring unto untold untouched untrained untrue untruest untrustworthy untying unusable
  unused unusual unveil unwanted unwarranted unwary unwashed unwelcome unwell unwieldier unwieldiest
  unwieldy unwilling unwind unwise unwisest unwittingly unworkable unworthy unwound unwrap unwrapped
  unwrapping unwritten upbeat upbringing update upend upgrade upheaval upheld uphill uphold
  upholster upholstery upkeep uplift upload upon upped upper uppermost upping upright uprising
  uproar uproot upset upsetting upshot upside upstairs upstanding upstart upstream uptake uptight
  uptown upturn upward uranium urban urbane urbanest urchin urge urgency urgent urinate urine urns
  usable usage used useful useless user uses usher using usual usurp utensil uteri uterus
  utilisation utilise utilitarian utilitarianism utility utilization utilize utmost utter utterance
  vacancy vacant vacate vacation vaccinate vaccination vaccine vacillate vacuous vacuum vagabond
  vagary vagina vaginae vaginal vagrant vague vaguest vain vainest valentine valet valiant valid
  validate validation validity valise valley valor valour valuable value valueless valve vampire
  vandal vandalise vandalism vandalize vane vanguard vanilla vanish vanity vanned vanning vanquish
  vans vapor vaporise vaporize vapour variable variance variant variation varied variety various
  varnish varsity vary vase vast vastest vats vatted vatting vault veal vector veer vegetable
  vegetarian vegetarianism vegetation vehement vehicle veil vein velocity velour velvet velvety vend
  vendor veneer venerable venerate veneration vengeance vengeful venison venom venomous vent
  ventilate ventilation ventilator ventricle ventriloquist venture venue veracity veranda verb
  verbal verbatim verbiage verbose verbosity verdict verge verier veriest verification verified
  verify veritable vermin vernacular versatile versatility verse version versus vertebra vertebrae
  vertebrate vertical vertices vertigo verve very vessel vest vestibule vestige vestment veteran
  veterinarian veterinary veto vets vetted vetting vexation vexed vexes vexing viability viable
  viaduct vial vibrant vibrate vibration vicar vicarious vice vicinity vicious victim victimise
  victimize victor victorious victory video videotape vied vies view viewpoint vigil vigilance
  vigilant vigilante vigor vigorous vigour vile vilest vilified vilify villa village villain
  villainous villainy vindicate vindictive vine vinegar vineyard vintage vinyl viola violate
  violation violence violent violet violin viper viral virgin virginity virile virility virtual
  virtue virtuoso virtuous virulent virus visa vise visibility visible visibly vision visionary
  visit visitation visitor visor vista visual visualise visualize vital vitality vitamin vitriolic
  vivacious vivacity vivid vividest vivisection vocabulary vocal vocalist vocation vocational
  vociferous vodka vogue voice void volatile volcanic volcano volition volley volleyball volt
  voltage volume voluminous voluntarily voluntary volunteer voluptuous vomit voodoo voracious vortex
  vote vouch vowed vowel vowing vows voyage vulgar vulgarest vulgarity vulnerability vulnerable
  vulture vying wadded wadding waddle wade wads wafer waffle waft wage wagered wagering wagged
  wagging wagon wags waif wail waist waistline wait waitress waive wake waken walk walkout wall
  wallet wallop wallow wallpaper walnut walrus waltz wand wandered wanderer wandering wane wanna
  wanner wannest want wanton warble ward warden wardrobe warehouse warfare warhead warier wariest
  warlike warm warmest warmth warn warp warpath warrant warrantied warranty warred warren warring
  warrior wars wart wartime wary wash washable washcloth washout washroom wasp wastage waste
  wastebasket wasteful wasteland watch watchdog watchful watchman watchmen watchword water
  watercolor watercolour waterfall waterfront waterier wateriest waterlogged watermark watermelon
  waterproof watershed watertight waterway waterworks watery watt wave waveform wavelength wavered
  wavering wavier waviest wavy waxed waxes waxier waxiest waxing waxy waylaid waylay ways wayside
  wayward weak weaken weakest weakling weaknesses wealth wealthier wealthiest wealthy wean weapon
  weaponry wear wearied wearier weariest wearily weariness wearisome weary weasel weaselled
  weaselling weather weave webbed webbing webs wedded wedder wedding wedge wedlock weds weed weedier
  weediest weedy weeing week weekday weekend weeklies weep weer wees weest weigh weight weightier
  weightiest weighty weird weirdest weirdo welcome weld welfare well wellington welt weltered
  weltering went wept were werewolf werewolves west westerly western westward wets wetter wettest
  wetting whack whale wharf wharves what whatever whatsoever wheat wheedle wheel wheelbarrow
  wheelchair wheeze when whence whenever where whereabouts whereas whereby wherein whereupon
  wherever wherewithal whet whether whetted whetting whew which whichever whiff while whilst whim
  whimper whimsical whine whinnied whinny whip whipped whipping whir whirl whirlpool whirlwind whirr
  whisk whiskered whiskey whisky whisper whistle white whiten whitest whitewash whittle whiz whizz
  whoa whoever whole wholehearted wholesale wholesome wholly whom whoop whopper whore whose whys
  wick wickeder wickedest wickedly wickedness wicket wide widen widespread widest widow width wield
  wife wigged wigging wiggle wigs wigwam wild wildcat wildcatted wildcatting wilderness wildest
  wildfire wildlife wilful wilier wiliest will willful willingly willingness willow willpower wilt
  wily wince winch wind windfall windier windiest windmill window windowpane windpipe windscreen
  windshield windy wine wing wink winner winning wins winsome winsomest winter wintertime wintrier
  wintriest wintry wipe wire wirier wiriest wiry wisdom wise wisecrack wisest wish wishbone wishful
  wisp wispier wispiest wispy wist wistful witch witchcraft with withdraw withdrawal withdrawn
  withdrew withered withering withheld withhold within without withstand withstood witless witness
  wits witticism wittier wittiest witting witty wive wizard wizened wobble wobblier wobbliest wobbly
  woes woke woken woks wolf wolves woman womanhood womankind womb wombat women wonder wonderful
  wonderland wondrous wont wood woodchuck wooden woodenest woodier woodiest woodland woodpecker
  woodsman woodsmen woodwind woodwork woody wooed woof wooing wool woolen woollen woollier woollies
  woolliest woos word wordier wordiest wordy wore work workable workbench workbook workforce
  workload workman workmanship workmen workout workplace workshop workstation world worldlier
  worldliest worldwide worm wormhole worn worried worrisome worry worse worsen worship worshipped
  worshipper worshipping worst worth worthier worthiest worthless worthwhile worthy would wound wove
  woven wowed wowing wows wrangle wrap wrapped wrapper wrapping wrath wreak wreath wreathe wreck
  wreckage wren wrench wrest wrestle wretch wretcheder wretchedest wriggle wright wring wrinkle
  wrist wristwatch writ writable write writhe written wrong wrongdoer wrongdoing wrongest wrote
  wrought wrung wryer wryest xenophobia xylophone yacht yakked yakking yaks yams yank yapped yapping
  yaps yard yardstick yarn yawn year yearlies yearling yearn yeast yell yellow yellowest yelp yens
  yeses yessed yessing yesterday yeti yews yield yodel yodelled yodelling yoga yogurt yoke yokel
  yolk yonder young youngest youngster your yourself yourselves yous youth youthful yowl yuck zanier
  zaniest zany zeal zealous zebra zenith zero zest zeta zigzag zigzagged zigzagging zillion zinc
  zincked zincking zipped zipper zipping zips zodiac zombie zone zoological zoologist zoology zoom
  zoos zucchini
  """
