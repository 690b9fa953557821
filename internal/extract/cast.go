package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// The headline and the lead say what those are whom they name: a singer, a champion, who won and who lost. What the report tells later of "the singer" or
// "the beaten challenger", it tells of them.

// cast are those whom the headline and the lead name, with the nouns for them, found once a report.
type cast struct {
	sought  bool
	members []member
	roles   []role
	nouns   []string // for people there who are none of the members
}

type member struct {
	key, canonical string
	person         bool
	told           bool // the headline or lead tells of him, and not only to whom it was or who says it
}

// role is a noun for a member.
type role struct {
	noun string
	of   int
}

// The nouns that stand for all that tell the two sides of a contest.
const (
	winnerRole     = "winner"
	loserRole      = "loser"
	championRole   = "champion"
	challengerRole = "challenger"
)

// contestRole is the one noun for all that say the same of a side of a contest.
func contestRole(noun string) string {
	switch {
	case champions(noun):
		return championRole
	case titleSeekers(noun):
		return challengerRole
	case losers(noun):
		return loserRole
	}
	return noun
}

func (r *reading) casting() *cast {
	if !r.cast.sought {
		r.cast = r.findCast()
	}
	return &r.cast
}

func (r *reading) findCast() cast {
	c := cast{sought: true}
	lead := r.main.lead[:min(len(r.main.lead), 2)]
	for _, s := range lead {
		words := r.doc.Sentences[s].Tokens
		names := r.namesIn(words)
		benched := r.benched(names)
		for _, n := range names {
			if n.Kind == name.Person && benched && r.judge(&n) {
				continue
			}
			if n.Kind == name.Person || n.Kind == name.Organisation || n.Kind == name.Other || n.Kind == name.Place && !n.Known {
				r.castBeside(&c, &n, words)
			}
		}
	}
	for _, s := range lead {
		r.castContest(&c, r.doc.Sentences[s].Tokens)
	}
	for _, s := range lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			if w := r.lemmaOf(t); r.doc.Tokens[t].Tag == tag.NN && r.person(claim.Noun+w) && !anybody(w) && !slices.ContainsFunc(c.roles, func(p role) bool { return p.noun == contestRole(w) }) {
				c.nouns = withAll(c.nouns, w)
			}
		}
	}
	return c
}

// member is the index of the one of that key, by the full name or the surname.
func (c *cast) member(key, canonical string) int {
	for i := range c.members {
		if m := &c.members[i]; m.key == key || surname(m.key) == key {
			return i
		} else if surname(key) == m.key {
			m.key, m.canonical = key, canonical
			return i
		}
	}
	c.members = append(c.members, member{key: key, canonical: canonical})
	return len(c.members) - 1
}

// sole is the only person among the members, by a full name before any other; -1 if there is none or more than one.
func (c *cast) sole() int {
	for _, full := range [...]bool{true, false} {
		one, n := -1, 0
		for i := range c.members {
			if m := &c.members[i]; m.person && (strings.IndexByte(m.key, ' ') > 0) == full {
				one, n = i, n+1
			}
		}
		if n > 0 {
			if n > 1 || !c.members[one].told {
				return -1
			}
			return one
		}
	}
	return -1
}

// only are the key and the name of member i, empty for -1.
func (c *cast) only(i int) (key, canonical string) {
	if i < 0 {
		return "", ""
	}
	return c.members[i].key, c.members[i].canonical
}

func (c *cast) add(noun string, of int) {
	if p := (role{contestRole(noun), of}); !slices.Contains(c.roles, p) {
		c.roles = append(c.roles, p)
	}
}

// castWords is how many words before or behind a name may say what its bearer is.
const castWords = 4

// castBeside makes a member of a name, with the noun right before it ("the singer Mira Sand", "a local man, Tom Reed") and the one in what is put behind it
// ("Tom Reed, a builder of boats,").
func (r *reading) castBeside(c *cast, n *name.Mention, words doc.Range) {
	key, canonical, first := n.Key, n.Canonical, n.Words.First
	noun := ""
	if i := strings.IndexByte(key, ' '); i > 0 && n.Words.Len() > 1 && r.roleWord(r.doc.Low(first)) {
		noun, key = r.doc.Low(first), key[i+1:] // Champion Brandt
		if _, rest, ok := strings.Cut(canonical, " "); ok {
			canonical = rest
		}
	}
	of := c.member(key, canonical)
	person := n.Kind == name.Person || noun != ""
	if noun != "" {
		c.add(noun, of)
	}
	t := first - 1
	if t > words.First && r.doc.Tokens[t].Tag == tag.Comma && r.doc.Tokens[t-1].Tag == tag.NN && r.roleNoun(t-1) {
		t--
	}
	if t >= words.First && r.roleNoun(t) {
		c.add(r.lemmaOf(t), of)
		person = true
	}
	if next := n.Words.Last; next < words.Last && n.Kind == name.Other && n.Words.Len() > 1 && r.doc.Tokens[next].Tag.IsVerb() || t >= words.First && n.Kind == name.Other && befalls(r.doc.Low(t), r.lemmaOf(max(t-1, 0))) {
		person = true
	}
	if n.Words.Last+1 < words.Last && r.doc.Tokens[n.Words.Last].Tag == tag.Comma {
		for t, several := n.Words.Last+1, false; t < min(words.Last-1, n.Words.Last+2+castWords); t++ {
			k := r.doc.Tokens[t].Tag
			if r.roleNoun(t) && !r.roleNoun(t+1) && (several || k != tag.NNS) {
				c.add(r.lemmaOf(t), of)
				person = true
				break
			}
			several = several || r.doc.Low(t) == "one"
			if k != tag.DT && k != tag.JJ && k != tag.JJS && !k.IsNoun() && k != tag.POS && r.doc.Low(t) != "one" && r.doc.Low(t) != "of" {
				break
			}
		}
	}
	m := &c.members[of]
	m.person = m.person || person
	if g := r.doc.Tokens[max(first-1, 0)].Tag; first == words.First || g != tag.IN && g != tag.TO || r.doc.Low(first-1) == "of" || r.doc.Low(first-1) == "by" || befalls(r.doc.Low(first-1), r.lemmaOf(max(first-2, 0))) {
		m.told = m.told || !slices.ContainsFunc(r.statements, func(st speech.Statement) bool { return meets(st.Speaker, n.Words) })
	}
}

// befalls reports whether the words before a name tell what befell a person: "the killing of", "tribute to".
func befalls(w, before string) bool {
	return w == "of" && befallings(before) || w == "to" && before == "tribute"
}

// roleNoun reports whether the word at t says what somebody is.
func (r *reading) roleNoun(t int) bool {
	if !r.doc.Tokens[t].Tag.IsNoun() {
		return false
	}
	return r.roleWord(r.lemmaOf(t))
}

// roleWord reports whether a noun says what somebody is.
func (r *reading) roleWord(w string) bool {
	return r.person(claim.Noun+w) || worksAs(w) || strings.HasSuffix(w, "man") || strings.HasSuffix(w, "woman") || champions(w) || titleSeekers(w)
}

// castContest takes who won, lost, holds or seeks a title, where a sentence names two.
func (r *reading) castContest(c *cast, words doc.Range) {
	for t := words.First; t < words.Last; t++ {
		if w := r.doc.Low(t); (w == "over" || w == "past" || w == "against") && t > words.First {
			r.castBeaten(c, words, t)
		}
		if !r.doc.Tokens[t].Tag.IsVerb() {
			continue
		}
		w := r.lemmaOf(t)
		won, lost := defeating(w), w == "lose" && t+1 < words.Last && r.doc.Low(t+1) == "to"
		holds := retaining(w) && r.namesTitle(t, words.Last)
		if !won && !lost && !holds {
			continue
		}
		doer, other := -1, -1
		for _, n := range r.namesIn(words) {
			i := slices.IndexFunc(c.members, func(m member) bool { return m.key == n.Key || surname(m.key) == n.Key })
			switch {
			case i < 0 || i == doer:
			case n.Words.Last <= t && (doer < 0 || !holds):
				doer = i
			case n.Words.Last <= t:
				other = i // X outpoints Y to keep the title
			case other < 0:
				other = i
			}
		}
		if won && r.doc.Tokens[t].Tag == tag.VBN && t > words.First && r.lemmaOf(t-1) == "be" {
			doer, other = other, doer // was beaten by
		} else if lost {
			doer, other = other, doer
		}
		if doer >= 0 {
			if won || lost {
				c.add(winnerRole, doer)
			}
			if holds {
				c.add(championRole, doer)
			}
		}
		if other >= 0 && other != doer {
			if won || lost {
				c.add(loserRole, other)
			}
			if holds {
				c.add(challengerRole, other)
			}
		}
	}
}

// castBeaten takes who lost where a preposition at t tells it: "a win over Olm", "led Karo past Olm".
func (r *reading) castBeaten(c *cast, words doc.Range, t int) {
	past, won := r.doc.Low(t) == "past", false
	for k := t - 1; k >= max(words.First, t-2*castWords) && !won; k-- {
		switch w := r.lemmaOf(k); {
		case past:
			won = leadingPast(w)
		case k == t-1 || k == t-2 && r.doc.Tokens[t-1].Tag.IsNoun():
			won = w == "win" || w == "victory" || w == "triumph" || w == "rout"
		}
	}
	if !won {
		return
	}
	winner, loser := -1, -1
	for _, n := range r.namesIn(words) {
		i := slices.IndexFunc(c.members, func(m member) bool { return m.key == n.Key || surname(m.key) == n.Key })
		switch {
		case i < 0:
		case n.Words.Last <= t:
			winner = i
		case loser < 0 && n.Words.First <= t+2+castWords:
			loser = i
		}
	}
	if loser >= 0 && loser != winner {
		c.add(loserRole, loser)
		if winner >= 0 {
			c.add(winnerRole, winner)
		}
	}
}

// namesTitle reports whether what is kept by the verb at t is a title.
func (r *reading) namesTitle(t, last int) bool {
	for k := t + 1; k < min(last, t+2+castWords); k++ {
		switch r.lemmaOf(k) {
		case "title", "belt", "crown", "championship":
			return true
		}
	}
	return false
}

// called is the member whom the definite noun at t means; -1 if none, or any of several.
func (r *reading) called(t int) int {
	c := r.casting()
	w := contestRole(r.lemmaOf(t))
	before := ""
	if t > 0 {
		before = r.doc.Low(t - 1)
	}
	if defeated(before) {
		w = loserRole
	} else if before == "winning" || before == "victorious" {
		w = winnerRole
	}
	if w == "victim" || before == "dead" || before == "slain" {
		if i := c.sole(); i >= 0 && r.tellsDeath() {
			return i
		}
		return -1
	}
	found := c.bearer(w)
	if noun := contestRole(r.lemmaOf(t)); found < 0 && w != noun {
		w, found = noun, c.bearer(noun)
	}
	if found < 0 && len(c.members) == 2 && (w == championRole || w == challengerRole) {
		for _, p := range c.roles { // of two, one holds the title and the other wants it
			if p.noun == championRole || p.noun == challengerRole {
				return 1 - p.of
			}
		}
	}
	return found
}

// bearer is the only member of whom a noun is told, or -1.
func (c *cast) bearer(noun string) int {
	found := -1
	for _, p := range c.roles {
		if p.noun == noun && p.of != found {
			if found >= 0 {
				return -1
			}
			found = p.of
		}
	}
	return found
}

// tellsDeath reports whether the headline or the lead tells that somebody was killed or died.
func (r *reading) tellsDeath() bool {
	for _, s := range r.main.lead[:min(len(r.main.lead), 2)] {
		for t, words := r.doc.Sentences[s].Tokens.First, r.doc.Sentences[s].Tokens; t < words.Last; t++ {
			if meetsAny(r.set.Acts(r.lemmaOf(t)), "kill") || r.doc.Low(t) == "death" {
				return true
			}
		}
	}
	return false
}

// ageNoun is the noun of whoever is so old at words, where "the" or "a" stands before it: "the officer, 33,", "the player, who is 28,", "the driver is 61".
// -1 if none stands there.
func (r *reading) ageNoun(words doc.Range, p syntax.Phrase) int {
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	t := r.beforeAge(words.First)
	for n := 0; n < 3 && t > first && (r.doc.Tokens[t].Tag == tag.Comma || r.doc.Tokens[t].Tag == tag.DT || r.doc.Low(t) == "is" || r.doc.Low(t) == "was" || r.doc.Low(t) == "who"); n++ {
		t--
	}
	if t > first && t < r.beforeAge(words.First) && r.doc.Tokens[t].Tag == tag.NN && r.articled(t, first) {
		return t
	}
	if p.Head >= words.Last && r.doc.Tokens[p.Head].Tag == tag.NN {
		if d := r.beforeAge(words.First); d >= first {
			for d > first && r.doc.Tokens[d].Tag == tag.JJ {
				d--
			}
			if r.doc.Low(d) == "the" {
				return p.Head
			}
		}
	}
	return -1
}

// agedCast is whose the age at words is, by the noun for him in the lead or by what he says of himself; empty if that is told of nobody or of several.
func (r *reading) agedCast(words doc.Range, p syntax.Phrase) (key, canonical string) {
	c := r.casting()
	if r.doc.QuoteOf(words.First) >= 0 {
		return r.agedSpeaker(words, c)
	}
	if t := r.ageNoun(words, p); t >= 0 {
		return c.only(r.called(t))
	}
	first, at := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First, r.beforeAge(words.First)
	switch {
	case !r.oneAgeTold():
	case p.Head < words.Last && at >= first && r.doc.Low(at) == "the" && (len(c.nouns) == 0 || at == first), r.parentOfSome(first, words.First):
		return c.only(c.sole()) // a spokeswoman for the 38-year-old
	case words.First <= first+1:
		return r.agedAhead(words, c)
	}
	return "", ""
}

// parentOfSome reports whether tokens from first on are "The father of two," and the like, right before an age at t.
func (r *reading) parentOfSome(first, t int) bool {
	if t-first != 5 || r.doc.Low(first) != "the" || r.doc.Low(first+2) != "of" || r.doc.Tokens[t-1].Tag != tag.Comma {
		return false
	}
	w := r.doc.Low(first + 1)
	return w == "father" || w == "mother"
}

// agedAhead is who is told of right behind an age that opens a sentence, with the verb that follows: "At 38, the band's frontman is", "Now 36, the veteran
// Brandt had".
func (r *reading) agedAhead(words doc.Range, c *cast) (key, canonical string) {
	for t := words.Last; t < min(len(r.doc.Tokens), words.Last+2+castWords); t++ {
		if r.doc.Tokens[t].Tag.IsVerb() {
			break
		}
		for _, n := range r.namesIn(doc.Range{First: t, Last: t + 1}) {
			if n.Words.First == t && n.Kind == name.Person && t > words.Last {
				return n.Key, n.Canonical
			}
		}
		if r.roleNoun(t) && t+1 < len(r.doc.Tokens) && !r.doc.Tokens[t+1].Tag.IsNoun() && r.articled(t, words.Last) {
			return c.only(r.called(t))
		}
	}
	return "", ""
}

// agedSpeaker is whose the age in a quotation is: the speaker's after "I am", and of him or her whom the report is about after "he is".
func (r *reading) agedSpeaker(words doc.Range, c *cast) (key, canonical string) {
	at := r.beforeAge(words.First)
	for at > 0 && (r.doc.Low(at) == "am" || r.doc.Low(at) == "'m" || r.doc.Low(at) == "’m" || r.doc.Low(at) == "is" || r.doc.Low(at) == "'s" || r.doc.Low(at) == "’s" || r.doc.Low(at) == "was") {
		at--
	}
	self := r.doc.Low(at) == "i" || r.doc.Low(at) == "i'm" || r.doc.Low(at) == "i’m"
	if !self && r.doc.Low(at) != "he" && r.doc.Low(at) != "she" {
		return "", ""
	}
	span := r.doc.SpanOf(words)
	for i := firstFrom(len(r.reach), func(i int) bool { return r.reach[i] >= span.End }); i < len(r.statements) && r.statements[i].Span.Start <= span.Start; i++ {
		st := &r.statements[i]
		if st.Quote < 0 || st.Span.End < span.End {
			continue
		}
		if st.Name >= 0 && st.Name < len(r.named) {
			n := &r.named[st.Name]
			if self {
				return n.Key, n.Canonical
			}
			if i := c.sole(); i >= 0 && surname(c.members[i].key) == surname(n.Key) {
				return "", ""
			}
		} else if self {
			return "", ""
		}
	}
	if self || !r.oneAgeTold() {
		return "", ""
	}
	return c.only(c.sole())
}

// oneAgeTold reports whether all ages of the report are the same, found out once a report.
func (r *reading) oneAgeTold() bool {
	if r.ages == 0 {
		r.ages = 1
		if r.agesDiffer() {
			r.ages = 2
		}
	}
	return r.ages == 1
}

// agesDiffer reports whether the report tells two ages.
func (r *reading) agesDiffer() bool {
	age := 0.0
	for i := range r.quantities {
		if q := &r.quantities[i]; q.Class == quantity.Age {
			if age != 0 && q.Amount.Value != age {
				return true
			}
			age = q.Amount.Value
		}
	}
	return false
}

// contestant is of whom c is, where its report tells of the two sides of a contest or of several players: the side that won or lost, or whom its sentence names.
func (r *reading) contestant(c *claim.Claim) []string {
	words := r.doc.Sentences[c.Sequence].Tokens
	if c.Kind == claim.Count {
		return r.ofPlayer(words)
	}
	members, found := r.casting(), -1
	note := func(i int) bool {
		if i < 0 || i == found {
			return true
		}
		if found >= 0 {
			return false
		}
		found = i
		return true
	}
	for _, n := range r.namesIn(words) {
		if !note(slices.IndexFunc(members.members, func(m member) bool { return m.key == n.Key || surname(m.key) == surname(n.Key) })) {
			return nil
		}
	}
	for t := words.First; t < words.Last; t++ {
		if r.doc.Tokens[t].Tag == tag.NN && t > words.First && r.articled(t, words.First) && !note(r.called(t)) {
			return nil
		}
	}
	if found >= 0 {
		for _, p := range members.roles {
			if p.of == found && (p.noun == winnerRole || p.noun == loserRole) {
				return []string{claim.Noun + p.noun}
			}
		}
		return []string{members.members[found].key}
	}
	if slices.ContainsFunc(members.roles, func(p role) bool { return p.noun == winnerRole || p.noun == loserRole }) || len(members.members) > 0 {
		return r.sideMoved(words)
	}
	return r.nounAlone(words)
}

// nounAlone is the only noun for one person that a sentence has, where the report names nobody.
func (r *reading) nounAlone(words doc.Range) []string {
	one := ""
	for t := words.First; t < words.Last; t++ {
		if w := r.lemmaOf(t); r.doc.Tokens[t].Tag == tag.NN && r.roleNoun(t) && r.articled(t, words.First) {
			if one != "" && one != w {
				return nil
			}
			one = w
		}
	}
	if one == "" {
		return nil
	}
	return []string{claim.Noun + one}
}

// sideMoved is the side of a contest that a sentence tells of by what it did to a record: it rises by a win and falls by a loss.
func (r *reading) sideMoved(words doc.Range) []string {
	won, lost := false, false
	for t := words.First; t < words.Last; t++ {
		w := r.lemmaOf(t)
		won = won || liftsRecord(w)
		lost = lost || lowersRecord(w)
	}
	switch {
	case won && !lost:
		return []string{claim.Noun + winnerRole}
	case lost && !won:
		return []string{claim.Noun + loserRole}
	}
	return nil
}

// ofPlayer is the surname of the only one whom a sentence names beside the two sides, or who stands right behind "from" or "for".
func (r *reading) ofPlayer(words doc.Range) []string {
	members, one := r.casting(), ""
	for _, n := range r.namesIn(words) {
		if slices.ContainsFunc(members.roles, func(p role) bool {
			return (p.noun == winnerRole || p.noun == loserRole) && (members.members[p.of].key == n.Key || surname(members.members[p.of].key) == n.Key)
		}) || n.Kind == name.Demonym || n.Words.First > words.First && r.doc.Low(n.Words.First-1) == "the" {
			continue
		}
		if next := n.Words.Last; n.Kind == name.Place && n.Known && !(next < words.Last && (r.doc.Tokens[next].Tag.IsVerb() || r.doc.Tokens[next].Tag == tag.Comma)) && !(n.Words.First > words.First && (r.doc.Low(n.Words.First-1) == "from" || r.doc.Low(n.Words.First-1) == "for")) {
			continue // who scores may bear the name of a town
		}
		s := surname(n.Key)
		if t := n.Words.First - 1; t > words.First && (r.doc.Low(t) == "from" || r.doc.Low(t) == "for") {
			return []string{s}
		}
		if one != "" && one != s {
			return nil
		}
		one = s
	}
	if one == "" {
		return nil
	}
	return []string{one}
}
