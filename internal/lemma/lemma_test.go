package lemma

import (
	"strings"
	"testing"
)

// verbRows are forms and their base form, by what they test.
var verbRows = map[string]string{
	"base forms": `say say|need need|bring bring|focus focus|discuss discuss|pass pass|proceed proceed|feed feed|embed embed|sing sing
		hit hit|cost cost|read read|fall fall|wound wound|resent resent|represent represent|shed shed|wed wed|swing swing`,
	"irregular": `said say|struck strike|went go|was be|were be|been be|is be|are be|had have|has have|did do|done do|made make|took take
		taken take|gave give|given give|fell fall|fallen fall|rose rise|risen rise|began begin|begun begin|fled flee|led lead|left leave
		lost lose|won win|shot shoot|fought fight|held hold|met meet|found find|told tell|thought think|brought bring|bought buy
		caught catch|drew draw|drove drive|flew fly|flown fly|hid hide|hidden hide|kept keep|knew know|laid lay|lay lay|lain lie
		paid pay|sank sink|sunk sink|sent send|shook shake|spent spend|spoke speak|stolen steal|swept sweep|swore swear|torn tear
		threw throw|wore wear|wrote write|understood understand|withdrew withdraw|withheld withhold|became become|came come|ran run
		saw see|seen see|sold sell|built build|burnt burn|dealt deal|grew grow|heard hear|meant mean|rode ride|stood stand|stuck stick`,
	"irregular with a prefix": `overtook overtake|overcame overcome|undertook undertake|rebuilt rebuild|rewrote rewrite|retold retell
		misled mislead|misunderstood misunderstand|outsold outsell|outran outrun|foresaw foresee|unwound unwound|overthrew overthrow
		resold resell|underwent undergo|upheld uphold|overran overrun|redrawn redraw`,
	"enclitics": `'s be|'re be|’ve have|'ll will|ca can|wo will`,
	"nothing but the ending": `destroyed destroy|launched launch|killed kill|offering offer|offered offer|attacked attack|damaged damage
		ended end|opened open|happened happen|visited visit|limited limit|entered enter|ordered order|recovered recover|delivered deliver
		failed fail|claimed claim|remained remain|explained explain|joined join|signed sign|resigned resign|targeted target
		questioned question|mentioned mention|abandoned abandon|treated treat|defeated defeat|repeated repeat|appealed appeal
		revealed reveal|crawled crawl|hurled hurl|harmed harm|helped help|asked ask|marched march|reached reach|developed develop
		monitored monitor|honoured honour|feared fear|appeared appear|poured pour|broke break|burned burn|warned warn|turned turn
		travelled travel|traveled travel|cancelled cancel|labelled label|installed install|recalled recall|called call|pulled pull
		fired fire|combated combat|hanged hang|belonged belong|displayed display|prayed pray|fixed fix|taxed tax|showed show|vowed vow
		added add|boycotted boycott|pressed press|missed miss|buzzed buzz|blitzed blitz|lasted last|rested rest|exited exit|voided void`,
	"a doubled consonant": `planned plan|stopped stop|dropped drop|occurred occur|referred refer|admitted admit|permitted permit|banned ban
		grabbed grab|begging beg|running run|winning win|beginning begin|getting get|putting put|controlled control|patrolled patrol
		compelled compel|shipped ship|robbed rob|stirred stir|barred bar|deterred deter|transferred transfer|regretted regret
		committed commit|submitted submit|swimming swim|cutting cut|setting set|hitting hit|letting let|equipped equip`,
	"a silent e": `striking strike|injuring injure|injured injure|causing cause|closed close|raised raise|decided decide|divided divide
		included include|invaded invade|provided provide|negotiated negotiate|evacuated evacuate|estimated estimate|created create
		operated operate|contributed contribute|executed execute|united unite|invited invite|promoted promote|voted vote|noted note
		competed compete|completed complete|moved move|arrived arrive|received receive|believed believe|saved save|serving serve
		announced announce|forced force|reduced reduce|replaced replace|used use|accused accuse|refused refuse|released release
		seized seize|organised organise|analysed analyse|collapsed collapse|reversed reverse|sensed sense|damaging damage|managed manage
		engaged engage|alleged allege|obliged oblige|charged charge|merged merge|urged urge|judged judge|pledged pledge|changed change
		arranged arrange|challenged challenge|avenged avenge|plunged plunge|settled settle|handled handle|struggled struggle
		crippled cripple|scheduled schedule|ruled rule|filed file|compiled compile|smiled smile|named name|blamed blame|assumed assume
		resumed resume|welcomed welcome|coming come|becoming become|combined combine|declined decline|determined determine
		examined examine|postponed postpone|phoned phone|tuned tune|convened convene|intervened intervene|prepared prepare
		declared declare|shared share|stored store|scored score|explored explore|ignored ignore|restored restore|secured secure
		captured capture|measured measure|required require|acquired acquire|retired retire|hired hire|interfered interfere
		escaped escape|shaped shape|hoped hope|typed type|described describe|provoked provoke|invoked invoke|smoked smoke|taking take
		making make|argued argue|continued continue|issued issue|rescued rescue|pursued pursue|breathed breathe|bathed bathe|tasted taste
		wasted waste|pasted paste|chased chase|housed house|losing lose|choosing choose|writing write|biting bite|fuelled fuel|queuing queue`,
	"y and ie": `denied deny|carried carry|studied study|replied reply|relied rely|married marry|buried bury|died die|tied tie|lied lie
		dying die|lying lie|tying tie|denying deny|carries carry|dies die|relies rely|flies fly|tries try|plays play|says say|paying pay`,
	"ee": `agreed agree|agreeing agree|freed free|guaranteed guarantee|seeing see|fleeing flee|needed need|exceeded exceed|disagreed disagree|succeeded succeed`,
	"ck": `panicked panic|trafficked traffic|attacking attack|blocked block|picnicking picnic|tracked track`,
	"third person": `kills kill|hits hit|claims claim|says say|goes go|does do|passes pass|fixes fix|catches catch|pushes push|raises raise
		uses use|focuses focus|increases increase|buzzes buzz|echoes echo|leaves leave|serves serve|closes close|aches ache|discusses discuss|loses lose|vetoes veto|taxis taxi`,
	"hyphens": `re-elected re-elect|re-opened re-open|co-wrote co-write|fire-bombed fire-bomb`,
}

// nounRows are plurals and their singulars, by what they test.
var nounRows = map[string]string{
	"irregular": `children child|men man|women woman|feet foot|teeth tooth|mice mouse|geese goose|lives life|wives wife|knives knife
		wolves wolf|leaves leaf|halves half|thieves thief|shelves shelf|loaves loaf|calves calf|criteria criterion|phenomena phenomenon
		crises crisis|analyses analysis|theses thesis|hypotheses hypothesis|indices index|alumni alumnus|fungi fungus|nuclei nucleus
		stimuli stimulus|referenda referendum|bacteria bacterium|oxen ox|formulae formula|passers-by passer-by|mothers-in-law mother-in-law`,
	"-man": `policemen policeman|firemen fireman|spokeswomen spokeswoman|gunmen gunman|servicemen serviceman|specimen specimen|regimen regimen|acumen acumen|congressmen congressman`,
	"as they are": `people people|police police|aircraft aircraft|sheep sheep|fish fish|series series|species species|means means|news news
		headquarters headquarters|politics politics|economics economics|physics physics|barracks barracks|corps corps|crossroads crossroads
		personnel personnel|cattle cattle|offspring offspring|trousers trousers|clothes clothes|outskirts outskirts|premises premises`,
	"a singular in -s": `gas gas|bus bus|virus virus|census census|campus campus|status status|crisis crisis|basis basis|analysis analysis
		class class|boss boss|press press|process process|loss loss|mass mass|illness illness|wilderness wilderness|focus focus|bonus bonus
		chaos chaos|atlas atlas|bias bias|canvas canvas|tennis tennis|consensus consensus|surplus surplus|this this|his his|its its
		hepatitis hepatitis|arthritis arthritis|apparatus apparatus|overseas overseas|texas texas|hamas hamas|christmas christmas|paris paris`,
	"-s": `crews crew|cars car|soldiers soldier|planes plane|missiles missile|drones drone|houses house|homes home|miles mile|kilometres kilometre
		euros euro|dollars dollar|photos photo|videos video|radios radio|casinos casino|areas area|cameras camera|militias militia
		ideas idea|visas visa|reserves reserve|waves wave|natives native|detectives detective|relatives relative|archives archive|graves grave
		nerves nerve|gloves glove|slaves slave|olives olive|bases base|cases case|phases phase|increases increase|causes cause|clauses clause
		warehouses warehouse|spouses spouse|uses use|abuses abuse|excuses excuse|purposes purpose|roses rose|doses dose|nurses nurse
		licences licence|licenses license|expenses expense|collapses collapse|horses horse|sizes size|prizes prize|mazes maze|days day
		attorneys attorney|boys boy|surveys survey|shoes shoe|canoes canoe|foes foe|toes toe|critics critic|clinics clinic|tactics tactic
		topics topic|troops troop|talks talk|forces force|exercises exercise|franchises franchise|chiefs chief|roofs roof|cliffs cliff
		beliefs belief|mps mp|ngos ngo|lbs lb|tables table|judges judge|bridges bridge|villages village|refugees refugee|employees employee|trees tree|databases database|diseases disease`,
	"-es": `buses bus|viruses virus|campuses campus|bonuses bonus|choruses chorus|classes class|losses loss|bosses boss|crashes crash|dishes dish
		churches church|matches match|branches branch|boxes box|taxes tax|foxes fox|quizzes quiz|lenses lens|gases gas|atlases atlas|aliases alias
		heroes hero|potatoes potato|echoes echo|volcanoes volcano|torpedoes torpedo|mosquitoes mosquito|addresses address|illnesses illness
		witnesses witness|businesses business|coaches coach|speeches speech|beaches beach|waltzes waltz|statuses status|irises iris`,
	"-che": `aches ache|headaches headache|caches cache|niches niche|avalanches avalanche|axes axe`,
	"-ies": `cities city|countries country|parties party|bodies body|families family|injuries injury|casualties casualty|armies army|ministries ministry
		ties tie|pies pie|lies lie|movies movie|calories calorie|zombies zombie|cookies cookie|sorties sortie|selfies selfie|allies ally|spies spy|flies fly|skies sky`,
	"-is and -us": `taxis taxi|israelis israeli|iraqis iraqi|pakistanis pakistani|houthis houthi|nazis nazi|menus menu|gurus guru|hindus hindu|plateaus plateau|skis ski|safaris safari`,
}

func rows(t *testing.T, by map[string]string, name string, f func(string) string, least int) {
	n := 0
	for why, list := range by {
		for row := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == '|' || r == '\n' }) {
			in, want, _ := strings.Cut(strings.TrimSpace(row), " ")
			n++
			if got := f(in); got != want {
				t.Errorf("%s(%q) = %q, want %q: %s", name, in, got, want, why)
			}
			if got := f(want); got != want && want != "lie" && want != "lay" {
				t.Errorf("%s(%q) = %q: a base form stays (%s)", name, want, got, why)
			}
		}
	}
	if n < least {
		t.Errorf("only %d rows", n)
	}
}

func TestVerb(t *testing.T) { rows(t, verbRows, "Verb", Verb, 200) }

func TestNoun(t *testing.T) { rows(t, nounRows, "Noun", Noun, 200) }

func TestNoAllocation(t *testing.T) {
	Noun("x")
	Verb("kissed") // the tables are compiled once
	for _, w := range []string{"people", "crews", "crashes", "children", "table"} {
		if n := testing.AllocsPerRun(100, func() { Noun(w) }); n > 0 {
			t.Errorf("Noun(%q) allocates", w)
		}
	}
	for _, w := range []string{"say", "said", "killed", "raised", "planned", "passes", "damaged", "launching"} {
		if n := testing.AllocsPerRun(100, func() { Verb(w) }); n > 0 {
			t.Errorf("Verb(%q) allocates", w)
		}
	}
}

func FuzzLemma(f *testing.F) {
	for _, w := range []string{"", "s", "ed", "ing", "es", "ies", "-", "-s", "'s", "ss", "eed", "ying", "\xffed", "reeed", "men", "a-ed"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		for _, got := range []string{Noun(w), Verb(w)} {
			if got == "" && w != "" || len(got) > len(w)+8 {
				t.Errorf("%q: %q", w, got)
			}
		}
	})
}

func BenchmarkVerb(b *testing.B) {
	words := strings.Fields("said killed striking planned denied runs launched injuring were negotiated")
	for b.Loop() {
		for _, w := range words {
			Verb(w)
		}
	}
}

func BenchmarkNoun(b *testing.B) {
	words := strings.Fields("people crews children cities buses losses talks policemen analysis drones")
	for b.Loop() {
		for _, w := range words {
			Noun(w)
		}
	}
}
