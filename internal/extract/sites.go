package extract

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// What a report says of where its event was it says in many ways, and most of them have no verb of it: "the Olm talks", "the blaze, in Olm,", "at the
// mall in Olm", "flew home from Olm, where the talks had ended". Two places that are told so are held against each other whatever their words.

// siteTold is what the words around a name tell to have been there: claim.SiteOfTalks for talks, claim.SiteOfEvent for another event that the report is about, or another round of it, and
// for a deed that headline and lead tell the kind of event that it makes, or its verb; else empty. hosts says that a wording already told so.
func (r *reading) siteTold(c *claim.Claim, n *name.Mention, g syntax.Governor, hosts bool) string {
	o := &c.Thing.Occasion
	other := o.Number > 0 || r.datedRound(o)
	if n.Kind != name.Place || !o.Main && !other || o.Background && !other || c.Negated || c.Modality == claim.Demanded || c.Modality == claim.Offered {
		return ""
	}
	switch n.Extent() {
	case name.City, name.Site, name.Unsized:
	default:
		return ""
	}
	told := claim.SiteOfEvent
	if !hosts {
		told = cmp.Or(r.beforeSiteEvent(n), r.siteOfNoun(n), r.siteOfVerb(c, n, g), r.siteWhere(n))
	}
	if told == "" && other && r.otherRoundAt(c, n) {
		return claim.SiteOfTalks
	}
	if told == claim.SiteOfEvent && isMeeting(r.main.occasion.Type) || told == "" && r.talksAt(n) {
		return claim.SiteOfTalks
	}
	return told
}

// otherRoundAt reports whether the place n is that of another round of the talks that the report is about, by its clause: it tells that parties met, or are to, and
// puts what it tells in the place; or it tells whose guests they are.
func (r *reading) otherRoundAt(c *claim.Claim, n *name.Mention) bool {
	s := r.doc.SentenceOf(n.Words.First)
	clause := r.scenes[s].clauses[r.scenes[s].clauseOf(n.Words.First)]
	if !isMeeting(r.main.occasion.Type) {
		return false
	}
	if c.Thing.Relation == string(syntax.Subject) {
		return slices.Contains(c.Thing.Act, "host") && r.meetsIn(clause)
	}
	at := r.phraseStart(n.Words.First, r.doc.Sentences[s].Tokens.First)
	return c.Thing.Relation == string(syntax.Oblique) && at >= 0 && r.locates(at) && (r.meetsIn(clause) || c.Predicate == "be" && r.meetsIn(doc.Range{First: r.doc.Sentences[s].Tokens.First, Last: n.Words.First}))
}

// talksAt reports whether parties of whom headline and lead tell that they talked or agreed are told to have done so in the building n, in a report that is
// about something else: a strike, a war.
func (r *reading) talksAt(n *name.Mention) bool {
	if n.Extent() != name.Site || isMeeting(r.main.occasion.Type) || !r.negotiated(r.main.lead) && !r.agreed() {
		return false
	}
	at, _ := r.standsAt(n.Words.First)
	if at < 1 {
		return false
	}
	before := at - 1
	if r.doc.Tokens[before].Tag == tag.Comma && before > 0 {
		before--
	}
	if isMeeting(r.eventPath(before)) {
		return true
	}
	g := r.parse.Govern(n.Words)
	if !r.gatheredAt(n.Words, at) {
		return false
	}
	for _, who := range [...]doc.Range{g.Agent, g.Patient} {
		for t := who.First; t < who.Last; t++ {
			if isMeeting(r.eventPath(t)) || twoSides(r.lemmaOf(t)) {
				return true
			}
		}
	}
	return false
}

// agreed reports whether headline and lead tell that somebody agreed on or signed something.
func (r *reading) agreed() bool {
	return slices.ContainsFunc(r.mainDeeds(), func(verb string) bool { return meetsAny(r.set.Acts(verb), "agree", "sign") })
}

// liesBy reports whether the building n is only what the place of something lies by: "in a hotel across from the Grand Tower", "next to the Corn Hall".
func (r *reading) liesBy(n *name.Mention) bool {
	if n.Extent() != name.Site {
		return false
	}
	first := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First
	t := n.Words.First - 1
	for t > first && (r.doc.Tokens[t].Tag == tag.DT || r.doc.Tokens[t].Tag == tag.JJ) {
		t--
	}
	if t <= first {
		return false
	}
	switch w := r.doc.Low(t); w {
	case "opposite", "beside", "behind", "overlooking", "facing":
		return true
	case "from":
		b := r.doc.Tokens[t-1].Tag
		return r.doc.Low(t-1) == "across" || r.doc.Low(t-1) == "away" || b == tag.NNS || b == tag.NN
	case "to":
		b := r.doc.Low(t - 1)
		return b == "next" || b == "close" || b == "adjacent"
	}
	return false
}

// putThere makes of a place that is told to be where the event was, but which no preposition puts it in, one that has it.
func (r *reading) putThere(c *claim.Claim) {
	th := &c.Thing
	c.Predicate, c.Negated = "take place", false
	if slices.ContainsFunc(r.main.occasion.Type, mishap) {
		c.Predicate = "strike"
	}
	th.Act, th.Relation, th.Preposition, th.Sure = r.set.Acts(c.Predicate), string(syntax.Oblique), "in", likely
	th.Head, th.Concept, th.Agents, th.Patients = "", nil, nil, nil
}

// mainEventAt is what the noun at token t tells to have been, where it names the event that the report is about: by its kind, or, with an article, by a word
// that may stand for any of the broader kind ("the accident" of a derailment); or the event that a deed makes which headline and lead tell. Else it is empty.
func (r *reading) mainEventAt(t int) string {
	events := r.scenes[r.doc.SentenceOf(t)].events
	i := slices.IndexFunc(events, func(e eventNoun) bool { return e.token == t })
	if i < 0 {
		return ""
	}
	e, main := &events[i], r.main.occasion.Type
	switch {
	case aftermath(e.path[0]):
		return ""
	case sameType(e.path, main), (isRound(e.path) || isSession(e.path)) && isMeeting(main), slices.ContainsFunc(main, mishap) && slices.ContainsFunc(e.path, mishap) && r.withThe(t):
	case len(main) == 0 && slices.ContainsFunc(r.mainDeeds(), func(deed string) bool { return meetsAny(e.path, deedOfEvent(deed)) }):
	default:
		return ""
	}
	for _, kind := range e.path {
		if ofDeed(kind) {
			return kind
		}
	}
	return claim.SiteOfEvent
}

// withThe reports whether the noun at token t stands with "the".
func (r *reading) withThe(t int) bool {
	for i := t - 1; i >= 0 && i >= t-phraseReach; i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case r.doc.Low(i) == "the":
			return true
		case g == tag.JJ, g.IsNoun(), g == tag.VBN:
		default:
			return false
		}
	}
	return false
}

// beforeSiteEvent is what the noun tells to have been there that stands right behind a name with an article: "the Olm talks".
func (r *reading) beforeSiteEvent(n *name.Mention) string {
	t, first := n.Words.First, r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First
	if t == first || r.doc.Low(t-1) != "the" && r.doc.Tokens[t-1].Tag != tag.JJ && r.doc.Tokens[t-1].Tag != tag.PRPS {
		return ""
	}
	for t = n.Words.Last; t < min(n.Words.Last+3, len(r.doc.Tokens)); t++ {
		if told := cmp.Or(r.mainEventAt(t), r.scenePlaceAt(t)); told != "" {
			return told
		}
		if g := r.doc.Tokens[t].Tag; g != tag.NN && g != tag.JJ {
			return ""
		}
	}
	return ""
}

// siteOfNoun is what the noun tells to have been there that the preposition before a name hangs on, or that a part or a building hangs on which this does:
// "the talks in Olm", "the blaze, on the outskirts of Olm,", "the attack at the mall in Olm". Where something is
// seen on a screen, it was not.
func (r *reading) siteOfNoun(n *name.Mention) string {
	first := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First
	at := n.Words.First
	for range 3 {
		t := r.phraseStart(at, first)
		if t <= first || !r.locates(t) {
			return ""
		}
		t--
		if r.doc.Tokens[t].Tag == tag.Comma && t > first {
			t--
		}
		if told := cmp.Or(r.mainEventAt(t), r.scenePlaceAt(t)); told != "" {
			return told
		}
		if !r.doc.Tokens[t].Tag.IsNoun() || relays(r.lemmaOf(t)) {
			return ""
		}
		at = t
	}
	return ""
}

// phraseStart is the token of the preposition before the noun phrase that token t ends or begins, past "the outskirts of"; -1 if there is none from token first on.
func (r *reading) phraseStart(t, first int) int {
	for n := 0; t > first && n < siteReach+2; n++ {
		t--
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.IN && r.doc.Low(t) == "of" && t > first && r.doc.Tokens[t-1].Tag.IsNoun():
		case g == tag.IN:
			return t
		case g == tag.DT, g == tag.JJ, g == tag.POS, g == tag.PRPS, g == tag.CD, g.IsNoun():
		default:
			return -1
		}
	}
	return -1
}

// locates reports whether the preposition at token t puts an event in a place. What befell near a place one report puts near another: only those who
// come together do so at one.
func (r *reading) locates(t int) bool {
	switch r.doc.Low(t) {
	case "in", "at", "inside", "on":
		return true
	case "outside", "near":
		return !slices.ContainsFunc(r.main.occasion.Type, mishap)
	}
	return false
}

// siteOfVerb is what the verb of a place tells to have been there: the main event, which took place or broke out there, or what headline and lead tell to
// have been done.
func (r *reading) siteOfVerb(c *claim.Claim, n *name.Mention, g syntax.Governor) string {
	th := &c.Thing
	if th.Relation != string(syntax.Oblique) || g.Token < 0 || th.Sure < leastSure && !r.metThere(n, g) || c.Modality == claim.Planned && th.Occasion.Number == 0 {
		return ""
	}
	at := r.phraseStart(n.Words.First, r.doc.Sentences[c.Sequence].Tokens.First)
	if at < 0 || !r.locates(at) {
		return ""
	}
	verb := r.lemmaOf(g.Token)
	if told := cmp.Or(r.namesMain(g.Agent), r.namesMain(g.Patient)); told != "" && (slices.Contains(th.Act, "take-place") || betides(verb) || meetsAny(th.Act, "begin", "end", "hit", "play", "host")) {
		return told
	}
	acts, main := r.set.Acts(verb), r.main.occasion.Type
	switch {
	case slices.ContainsFunc(main, mishap) && r.isIt(g.Agent) && (slices.Contains(th.Act, "take-place") || betides(verb)):
		return claim.SiteOfEvent
	case isMeeting(main) && (meetsAny(acts, "meet", "sign", "agree") || r.rightBehind(g.Token, "together") || verb == "announce" || verb == "conclude"):
		return claim.SiteOfEvent
	case isMeeting(main) && (r.agreementIn(g.Agent) || r.agreementIn(g.Patient)) && (verb == "reach" || verb == "strike" || verb == "clinch" || verb == "make" || verb == "do"):
		return claim.SiteOfEvent
	case slices.ContainsFunc(main, mishap) && meetsAny(acts, "kill", "crash", "explode", "collapse"):
		return claim.SiteOfEvent
	case slices.Contains(r.mainDeeds(), verb) && !r.otherStage(c.Sequence):
		return cmp.Or(deedOfEvent(verb), verb)
	}
	return ""
}

// isIt reports whether words are a pronoun that stands for what was told before: "it happened on Mill Street", "nothing like this ever happened on Mill Street".
func (r *reading) isIt(words doc.Range) bool {
	if words.Len() == 0 {
		return false
	}
	switch r.doc.Low(words.Last - 1) {
	case "it", "this", "that", "all":
		return true
	}
	return false
}

// metThere reports whether parties of talks are told to have met in the place n, further on in the clause of their verb: "they first met on Monday, in Olm".
func (r *reading) metThere(n *name.Mention, g syntax.Governor) bool {
	return isMeeting(r.main.occasion.Type) && (gathers(r.lemmaOf(g.Token)) || r.rightBehind(g.Token, "together")) && g.Token < n.Words.First && r.withoutVerb(doc.Range{First: g.Token + 1, Last: n.Words.First})
}

// rightBehind reports whether the word right behind token t, with which a text may end, is w: "came together".
func (r *reading) rightBehind(t int, w string) bool {
	return t+1 < len(r.doc.Tokens) && r.doc.Low(t+1) == w
}

// agreementIn reports whether words name what parties agree on, by their last noun: "the accord".
func (r *reading) agreementIn(words doc.Range) bool {
	return words.Len() > 0 && slices.Contains(r.set.ThingsFor(r.doc.Type(words.Last-1)), "agreement")
}

// otherStage reports whether sentence s names an event of the kind that headline and lead name one of, but another sort of it: a semi-final in a report of a
// final.
func (r *reading) otherStage(s int) bool {
	for _, e := range r.scenes[s].events {
		of := false
		for _, l := range r.first(1) {
			for _, m := range r.scenes[l].events {
				if m.path[0] == e.path[0] {
					return false
				}
				of = of || len(m.path) > 1 && len(e.path) > 1 && m.path[1] == e.path[1]
			}
		}
		if of {
			return true
		}
	}
	return false
}

// leastSure is the confidence in the verb of a place from which on it may put the event there.
const leastSure = 0.7

// mainDeeds are the verbs, by their lemmas, of the headline and of the lead's first sentence: where who signed, sold, won or opened fire did so
// is where the event was. Verbs of saying, moving and being are none.
func (r *reading) mainDeeds() []string {
	if r.deeds != nil {
		return r.deeds
	}
	r.deeds = []string{""}
	for _, s := range r.first(1) {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			g := r.doc.Tokens[t].Tag
			if !g.IsVerb() {
				continue
			}
			w := r.lemmaOf(t)
			if g == tag.VBN && t+1 < words.Last && (r.doc.Tokens[t+1].Tag.IsNoun() || r.doc.Tokens[t+1].Tag == tag.JJ) {
				continue // a forgotten master
			}
			if acts := r.set.Acts(w); w == "be" || w == "have" || g == tag.VBG || noDeed(w) || meetsAny(acts, "report", "travel", "expect", "plan", "live", "be") {
				continue
			}
			r.deeds = append(r.deeds, w)
		}
	}
	return r.deeds
}

// scenePlaceAt is claim.SiteOfEvent where token t is a noun for the one building in or at which headline and lead put the event: "a mall" of a shooting, "a
// plant" that is to close. Another one, or several, are other buildings.
func (r *reading) scenePlaceAt(t int) string {
	if g := r.doc.Tokens[t].Tag; g != tag.NN {
		return ""
	}
	path := r.set.ThingsFor(r.doc.Type(t))
	if !slices.Contains(path, "building") || !slices.Contains(r.buildings(), path[0]) {
		return ""
	}
	for i := t - 1; i >= max(0, t-phraseReach); i-- {
		switch w := r.doc.Low(i); {
		case asideWords(w), w == "second", w == "third", w == "sister", w == "nearby", w == "new":
			return ""
		case r.doc.Tokens[i].Tag == tag.IN || r.doc.Tokens[i].Tag.IsVerb():
			return claim.SiteOfEvent
		}
	}
	return claim.SiteOfEvent
}

// buildings are the kinds of building that headline and lead name.
func (r *reading) buildings() []string {
	if r.built != nil {
		return r.built
	}
	r.built = []string{""}
	for _, s := range r.first(1) {
		for t := r.doc.Sentences[s].Tokens.First; t < r.doc.Sentences[s].Tokens.Last; t++ {
			if !r.doc.Tokens[t].Tag.IsNoun() || r.inPlaceName(t) {
				continue
			}
			if path := r.set.ThingsFor(r.doc.Type(t)); slices.Contains(path, "building") {
				r.built = append(r.built, path[0])
			}
		}
	}
	return r.built
}

// namesMain is what the last noun of words tells to have been, if it is one for the main event.
func (r *reading) namesMain(words doc.Range) string {
	if words.Len() == 0 {
		return ""
	}
	return r.mainEventAt(words.Last - 1)
}

// siteWhere is what a clause with "where" behind a name tells to have been there: "flew home from Olm, where the talks had ended".
func (r *reading) siteWhere(n *name.Mention) string {
	s := r.doc.SentenceOf(n.Words.First)
	last := r.doc.Sentences[s].Tokens.Last
	t := n.Words.Last
	if t < last && r.doc.Tokens[t].Tag == tag.Comma {
		t++
	}
	if t+1 >= last || r.doc.Low(t) != "where" {
		return ""
	}
	for t++; t < last; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case r.mainEventAt(t) != "":
			return r.mainEventAt(t)
		case g.IsVerb() && isMeeting(r.main.occasion.Type) && (parleys(r.lemmaOf(t)) || gathers(r.lemmaOf(t))):
			return claim.SiteOfEvent
		case g == tag.Comma, g == tag.Colon, g == tag.Stop, g == tag.CloseQuote:
			return ""
		}
	}
	return ""
}
