package lemma

// irregularVerbs are a verb a line: the base form, then the forms that no rule gives.
const irregularVerbs = `
abide abode
arise arose arisen
awake awoke awoken
be am is are was were been being 's 're 'm ’s ’re ’m ain
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun beginning
behold beheld
bend bent
beset besetting
bespeak bespoke bespoken
bet betting
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst bursting
buy bought
can ca
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dies died dying
dig dug
dive dove
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyeing dyes
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone goes gonna
grind ground
grow grew grown
hang hung
have has had having 've ’ve
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lies lied lying
light lit
lose lost
make made
mean meant
meet met
misread
mow mown
outdo outdid outdone outdoes
overdo overdid overdone
partake partook partaken
pay paid
plead pled
prove proven
redo redid redone redoes
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran running
saw sawn
say said says
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shear shorn
shine shone
shoe shod
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk sunken
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
smell smelt
smite smote smitten
sneak snuck
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie ties tied tying
tread trod trodden
undergo underwent undergone undergoes
understand understood
undo undid undone undoes
uphold upheld
vie vies vied vying
wake woke woken
wear wore worn
weave wove woven
weep wept
will wo 'll ’ll
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
ski skis skied skiing
taxi taxied taxiing taxis
gas gases gassed gassing
bus buses bused bussed busing bussing
quiz quizzes quizzed quizzing
focus focuses focused focusing focussed focussing
canvass canvasses
bias biases biased biassed
ache aches
cache caches
shoe shoes
canoe canoes canoed
tiptoe tiptoes tiptoed
program programmes programmed programming
axe axes axed axing
age ages aged ageing aging
sue sues sued suing
rely relies relied relying
cue cues
eye eyes eyed eyeing
singe singed singeing
queue queues queued queueing queuing
rendezvous rendezvoused
ok okayed
veto vetoes vetoed
total totaled totalled
`

// baseVerbs are base forms that a rule or a prefix would take for another form. Most end in -s, -ed or -ing, or look as if
// a prefix stood before a form of another verb (resent, rebound).
const baseVerbs = `
resent relent rebound repent represent resound refound unfound outlet inset reset rebuild underlay overlay relay undercut
need feed speed bleed breed exceed succeed proceed heed weed seed embed shed wed shred sled supersede
bring sing ring swing cling fling sling sting string wring spring wing ping king
process access address assess discuss dismiss express impress press pass miss possess profess progress stress suppress surpass
toss trespass unleash witness focus canvas bias gas bus caucus
hit cut put set let shut cost hurt quit rid split spread thrust cast broadcast forecast burst read`

// doubledStems are stems whose doubled consonant is the verb's own.
const doubledStems = `add odd err ebb purr egg butt boycott mitt inn burr shirr whirr rebuff tiff
install recall enroll fulfill enthrall forestall instill refill befall reinstall resell retell foretell distill misspell unroll
bankroll stonewall appall backfill landfill uninstall overfill blackball snowball pinball stockpill cold-call blackmall
bludgeon outsell oversell undersell windfall uphill seashell shell bombshell rell freewill skydrill overspill recall gunwall
`

// withE are stems with a silent e that the rules for spelling would not give one.
const withE = `
creat recreat procreat delineat permeat nauseat
bath breath cloth sooth seeth loath writh teeth wreath swath scath lith tith unsheath sheath bequeath-
tast wast past bast hast lambast
compet complet delet deplet excret secret- obsolet
unit reunit invit excit incit recit ignit expedit indit reignit cit writ rewrit underwrit bit spit websit-
promot devot denot demot remot connot
ignor explor restor ador deplor implor underscor outscor rescor
interfer adher persever rever coher
postpon condon dethron enthron aton telephon clon
conven interven reconven contraven superven conven
renam inflam defam surnam nicknam rebrand-
inhal exhal consol cajol condol parol
rang chang arrang rearrang exchang challeng aveng reveng plung loung expung scroung spong lung tung- sing- fring ting hing cring
infring impin- imping bing whing syring twing derang estrang interchang short-chang
handl wrestl whistl hustl bustl jostl nestl rustl castl- tousl measl-
giv driv leav believ receiv achiev
becom com overcom welcom
typ retyp
hop cop scop
telecommut
stag wag rag pag
argu valu rescu issu continu pursu
chang forg merg emerg surg urg purg charg discharg recharg
judg pledg bridg dodg hedg edg trudg
bypas- gap- dy ey ow-
figur injur captur
tir fir hir wir
pric slic
tun prun attun fin-tun
guid misguid
rout- reroute-
hous warehous
fus defus refus infus diffus accus excus amus confus abus us reus
cleans licens condens rins incens tens sens sens
collaps laps elaps eclips relaps glimps
`

// withoutE are stems without a silent e that the rules for spelling would give one.
const withoutE = `
open happen enter
combat format defeat treat repeat beat heat seat cheat eat retreat threat
debut input output
visit limit exit edit credit audit deposit benefit inherit exhibit prohibit solicit profit merit orbit
pencil devil council imperil fulfil distil instil evil
murmur sulfur
cabin margin bargain origin
vacuum
custom blossom fathom ransom bottom phantom
collar pillar altar caviar
carol symbol idol
chorus focus canvas bias gas bus bonus caucus
bus plus
panic mimic picnic traffic
blitz waltz
bow row tow sow mow vow low show know
hex tax fix mix box fax wax relax
log blog
sob rob rub
kayak trek
whip equip worship gossip
aid raid avoid
wed embed
kidnap worship handicap
sync zinc arc talc
rev
yes
man run win plan
bang hang long belong
spur slur blur
quit
`

// irregularNouns are a noun a line: the singular, then the plurals that no rule gives.
const irregularNouns = `
child children
grandchild grandchildren
schoolchild schoolchildren
stepchild stepchildren
man men
woman women
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
brother brethren
life lives
afterlife afterlives
wife wives
housewife housewives
midwife midwives
knife knives
wolf wolves
leaf leaves
half halves
self selves
shelf shelves
thief thieves
loaf loaves
calf calves
hoof hooves
scarf scarves
elf elves
sheaf sheaves
dwarf dwarves
wharf wharves
criterion criteria
phenomenon phenomena
crisis crises
analysis analyses
thesis theses
hypothesis hypotheses
oasis oases
diagnosis diagnoses
prognosis prognoses
emphasis emphases
parenthesis parentheses
synopsis synopses
psychosis psychoses
neurosis neuroses
paralysis paralyses
axe axes
index indices
appendix appendices
matrix matrices
vertex vertices
vortex vortices
codex codices
alumnus alumni
cactus cacti
fungus fungi
nucleus nuclei
stimulus stimuli
syllabus syllabi
radius radii
bacterium bacteria
referendum referenda
memorandum memoranda
stratum strata
erratum errata
stadium stadia
larva larvae
alga algae
alumna alumnae
vertebra vertebrae
formula formulae
passerby passersby
passer-by passers-by
quiz quizzes
bureau bureaux
plateau plateaux
chateau chateaux
tableau tableaux
lens lenses
gas gases gasses
bus buses busses
yes yeses
person persons
penny pence
mother-in-law mothers-in-law
attaché attachés
`

// pluralS are plurals that lose an s alone, where a rule would say otherwise.
const pluralS = `
movies cookies calories zombies rookies prairies selfies hippies genies sorties hoodies bookies brownies reveries coteries
aunties veggies junkies yuppies smoothies newbies techies foodies talkies collies budgies magpies neckties goalies caddies
birdies ties pies lies dies vies boogies townies walkie-talkies lingeries pixies eyries menageries quickies indies hankies
shoes toes canoes hoes oboes foes woes roes floes aloes tiptoes snowshoes horseshoes
aches headaches toothaches earaches stomachaches heartaches backaches caches niches psyches avalanches creches quiches
cliches moustaches mustaches porsches brioches pastiches axes
uses abuses excuses ruses muses fuses refuses misuses reuses recluses
taxis skis khakis bikinis safaris rabbis alibis emojis israelis iraqis pakistanis saudis yemenis omanis kuwaitis bahrainis
qataris emiratis bangladeshis azerbaijanis somalis nazis houthis swazis sufis jihadis tutsis yazidis punjabis bengalis
afghanis gujaratis sindhis pashtunis nepalis salafis shiis cadis zucchinis tsunamis kiwis semis corgis ravis paparazzis
origamis chillis chilis hakis wikis jacuzzis salamis spaghettis martinis minis maxis
menus gurus emus haikus bayous caribous tutus hutus zulus manchus gnus milieus plateaus bureaus hindus urdus tofus flus
bureaus thous snafus ecus
mps lbs kms hrs yrs pts cts tvs cds dvds ngos ceos vips
eras seas teas peas fees ages eyes ones acres
cms ads ids ups ins vas pas bats bits
`

// pluralESNouns are plurals in -ses that lose es, where a rule would take an s alone.
const pluralESNouns = `
atlases aliases biases canvases irises trellises pelvises mantises ibises chrysalises christmases
`

// invariantNouns stay as they are: they are their own plurals, have none, or only look like plurals.
const invariantNouns = `
people police cattle sheep deer fish salmon trout cod squid bison moose swine offspring personnel military infantry cavalry
aircraft spacecraft hovercraft watercraft rotorcraft craft warcraft
series species means headquarters barracks gallows crossroads news corps chassis
politics geopolitics economics physics mathematics athletics gymnastics ethics logistics electronics robotics genetics
linguistics acoustics aerobics obstetrics pediatrics paediatrics olympics paralympics aeronautics forensics analytics
semantics thermodynamics dynamics ballistics hysterics
mumps measles diabetes rabies herpes
pants trousers jeans scissors shorts glasses sunglasses binoculars pliers tweezers thanks remains goods clothes outskirts
premises arms customs whereabouts amends riches alms
gas bus plus minus virus census campus status bonus focus surplus chorus circus caucus genius consensus apparatus
crisis basis analysis tennis iris oasis chaos ethos cosmos pathos asbestos kudos rhinoceros thermos
atlas alias bias canvas christmas texas kansas arkansas pancreas overseas pampas pyjamas pajamas dallas vegas bahamas honduras
caracas douglas thomas lucas hamas judas nicholas las das
laos lagos carlos davos barbados los
mercedes hercules andes angeles aires athens brussels naples wales paris philippines netherlands maldives seychelles
this his its us as was is has does thus versus says towards perhaps besides sometimes always afterwards yes less
lens mens
specimen omen amen acumen abdomen regimen yemen semen hymen stamen ramen ramen bitumen lumen numen dolmen carmen yemen
men's women's
james charles davis williams jones harris adams hughes reuters
`
