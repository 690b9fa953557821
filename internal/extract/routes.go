package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// What an end of a way is behind claim.Origin or claim.Destination where it is no town: a building, a street or a square, and a country, a region or a
// sea. Who left a pier left its town as well, and its country.
const (
	ofSite = "-site"
	ofLand = "-land"
)

// wayReach is how many tokens may stand between the end of a way and the word that tells of it: "set off shortly after dawn on Sunday from Olm".
const wayReach = 12

// mayBeTown reports whether a name that nothing tells the kind of stands where a way begins or ends, and so may be a town that no gazetteer has.
func (r *reading) mayBeTown(n *name.Mention) bool {
	if n.Kind != name.Other && n.Kind != name.Person && n.Kind != name.Organisation || n.Known || n.Role != "" || n.Words.Len() > 2 {
		return false
	}
	end, _ := r.wayEnd(n.Words)
	return end != ""
}

// routed makes of a place from or to which a ship, a train or a march moves the end of its way: "left Olm for Tarn", "bound for Tarn", "the march ended
// in Castle Square". It reports whether it is one; then c says of what, and nothing else that its sentence may seem to put there.
func (r *reading) routed(c *claim.Claim, n *name.Mention) bool {
	end, verb := r.wayEnd(n.Words)
	if end == "" {
		return false
	}
	kind := r.traveller(verb)
	if kind == "" {
		return false
	}
	c.Thing.Attribute, c.Thing.Head, c.Thing.Concept = end, kind, []string{kind}
	switch n.Extent() {
	case name.Site:
		if !ofTown(r.doc.Low(n.Words.Last - 1)) {
			c.Thing.Attribute += ofSite
		}
	case name.Country, name.Region, name.Area:
		c.Thing.Attribute += ofLand
	}
	c.Predicate, c.Thing.Act = r.lemmaOf(verb), nil
	if c.Modality == claim.Planned {
		c.Modality = claim.Actual // where it was expected is where it was going
	}
	c.Thing.Relation, c.Thing.Preposition, c.Thing.Patients, c.Thing.Undone = "", "", nil, false
	return true
}

// wayEnd says which end of a way the name at words stands at, and the verb or noun that tells of the way; "" if none.
func (r *reading) wayEnd(words doc.Range) (end string, teller int) {
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	t := words.First - 1
	for n := 0; t > first && n < siteReach; t, n = t-1, n+1 {
		g := r.doc.Tokens[t].Tag
		if of := r.doc.Low(t) == "of" && seats(r.lemmaOf(t-1)); !of && g != tag.DT && g != tag.JJ && !(g == tag.NN && !journeys(r.lemmaOf(t))) {
			break // the port of Olm, the riverside Castle Square
		}
	}
	if t < first {
		return "", -1
	}
	if r.doc.Tokens[t].Tag.IsVerb() {
		switch v := r.lemmaOf(t); {
		case leaving(v):
			return claim.Origin, t
		case v == "reach":
			return claim.Destination, t
		case t > first && be(r.doc.Low(t)) && r.doc.Low(t-1) == "destination":
			return claim.Destination, t - 1
		}
		return "", -1
	}
	if v := r.wayBehind(words.Last); v >= 0 {
		return claim.Destination, v
	}
	if v := words.Last; r.doc.Low(t) == "to" && v < len(r.doc.Tokens) && t > first && r.doc.Tokens[t-1].Tag.IsProper() && r.vehicleAt(v) != "" {
		return claim.Destination, v // the Olm to Tarn ferry
	}
	switch r.doc.Low(t) {
	case "from":
		if v := r.wayWord(t, first, setsOut, true); v >= 0 {
			return claim.Origin, v
		}
	case "for", "to", "towards", "toward":
		if v := r.wayWord(t, first, headsFor, true); v >= 0 {
			return claim.Destination, v
		}
		if v := t - 1; v > first && (r.vehicleAt(v) != "" && r.doc.Low(t) == "to" || r.lemmaOf(v) == "ticket") {
			return claim.Destination, v // the night ferry to Olm, a ticket to Olm
		}
	case "as", ",":
		if v := r.destinationBefore(t, first); v >= 0 {
			return claim.Destination, v
		}
	case "in", "at":
		if v := r.wayWord(t, first, arrivals, false); v >= 0 && !r.clauseExpected(v, words.Last) {
			return claim.Destination, v
		}
	}
	return "", -1
}

// wayBehind is the verb or noun behind a name that ends before token t by which it is where a way leads: "Olm, where the ship was due to arrive", "Olm, the
// ferry's destination", "the Olm-bound ferry"; -1 if none.
func (r *reading) wayBehind(t int) int {
	last := r.doc.Sentences[r.doc.SentenceOf(t-1)].Tokens.Last
	if t+2 < last && r.doc.Low(t) == "-" && r.doc.Low(t+1) == "bound" {
		return t + 1
	}
	if t+2 >= last || r.doc.Low(t) != "," {
		return -1
	}
	where := r.doc.Low(t+1) == "where"
	for k := t + 2; k < min(last, t+wayReach); k++ {
		switch w := r.lemmaOf(k); {
		case r.doc.Tokens[k].Tag == tag.Comma:
			return -1
		case where && (r.doc.Low(k) == "due" || r.doc.Tokens[k].Tag.IsVerb() && (w == "arrive" || w == "dock" || w == "berth" || w == "head")):
			return k
		case !where && w == "destination" && r.doc.Tokens[k-1].Tag != tag.IN:
			return k
		case !where && r.doc.Tokens[k].Tag.IsVerb():
			return -1
		}
	}
	return -1
}

// destinationBefore is the "destination" before token t of which a name behind that tells: "its destination, Olm,", "its destination was given as Olm"; -1 if none.
func (r *reading) destinationBefore(t, first int) int {
	for k := t - 1; k >= max(first, t-wayReach); k-- {
		switch {
		case r.lemmaOf(k) == "destination":
			return k
		case r.doc.Low(t) == "," || r.doc.Tokens[k].Tag == tag.Comma:
			return -1
		}
	}
	return -1
}

// clauseExpected reports whether what the verb at token v tells to be expected is no arrival but a clause behind the place: "it is expected in Olm that".
func (r *reading) clauseExpected(v, last int) bool {
	return r.lemmaOf(v) == "expect" && (r.doc.Tokens[v].Tag != tag.VBN || last < len(r.doc.Tokens) && (r.doc.Low(last) == "that" || r.doc.Low(last) == "to"))
}

// wayWord is the verb, or where nouns may tell it the noun, before the preposition at token t that tells of a way; -1 if the nearest verb is another. Of a
// way's two ends the second is told by what tells of the first: "sailing from Olm to Tarn".
func (r *reading) wayWord(t, first int, tells func(string) bool, nouns bool) int {
	for k := t - 1; k >= max(first, t-wayReach); k-- {
		w := r.lemmaOf(k)
		switch g := r.doc.Tokens[k].Tag; {
		case g.IsVerb() && tells(w) && r.setsOff(k, w) && !r.doesTo(k, w), nouns && r.doc.Low(k) == "bound", !nouns && r.doc.Low(k) == "due":
			return k
		case nouns && g.IsNoun() && g != tag.NNS && journeys(w) && (k == t-1 || k == t-2 && r.doc.Tokens[k+1].Tag == tag.CD || r.doc.Low(k+1) == "from" || r.doc.Low(k+1) == "to"):
			return k
		case g.IsVerb() || g == tag.MD || g == tag.Colon || g == tag.Stop || g == tag.WDT || g == tag.WP:
			return -1
		}
	}
	return -1
}

// setsOff reports whether the verb w at token t, if it moves nothing by itself, stands with the word that makes it do so: "set out", "took off".
func (r *reading) setsOff(t int, w string) bool {
	if t+1 >= len(r.doc.Tokens) {
		return true
	}
	switch w {
	case "press", "push", "carry", "continue":
		return r.doc.Low(t+1) == "on"
	case "set", "take":
	default:
		return true
	}
	switch r.doc.Low(t + 1) {
	case "off", "out", "sail":
		return true
	}
	return false
}

// doesTo reports whether the verb w at token t does something to something, and so moves nothing: "end a strike at", "begin service from". What is left
// or crossed is where the way leads.
func (r *reading) doesTo(t int, w string) bool {
	if leaving(w) || w == "cross" || w == "set" || w == "take" || t+1 >= len(r.doc.Tokens) {
		return false
	}
	g := r.doc.Tokens[t+1].Tag
	return g == tag.DT || g == tag.PRPS || g == tag.JJ || g == tag.NN || g == tag.NNS
}

// traveller is the kind of what moves where the verb or noun at token v tells it: "ship", "aircraft", "train", "march" and so on; "" for people, and
// for what is sent to help.
func (r *reading) traveller(v int) string {
	if r.doc.Tokens[v].Tag.IsVerb() && r.lemmaOf(v) == "march" {
		return "march"
	}
	first := r.doc.Sentences[r.doc.SentenceOf(v)].Tokens.First
	if g, ok := r.parse.VerbAt(v); ok && g.Subject.Len() > 0 && !r.measured(g.Subject, quantity.Duration) && !r.temporal(g.Subject) { // who took two hours to reach it
		kind := r.movesAs(g.Subject)
		if kind == "" && r.takenAlong(g.Subject, v) {
			return r.mover()
		}
		if r.lemmaOf(v) == "return" {
			return "" // back to where it had come from
		}
		return kind
	}
	if g, ok := r.parse.VerbAt(r.stateBefore(v, first)); ok && g.Subject.Len() == 1 {
		if kind := r.movesAs(g.Subject); kind != "" {
			return kind // it was on its way to Olm
		}
	}
	if v > first && (r.doc.Tokens[v-1].Tag == tag.PRPS && (r.doc.Low(v) == "destination" || journeys(r.lemmaOf(v)) && r.doc.Low(v-1) == "its") || r.lemmaOf(v) == "ticket") {
		return r.mover()
	}
	if kind := r.travellerBehind(v, first); kind != "" {
		return kind
	}
	for t := v; t >= first && r.doc.Tokens[t].Tag != tag.WP; t-- { // a participle or noun is told of the last that can move
		if kind := r.vehicleAt(t); kind != "" {
			if r.sentToHelp(t, first) {
				return ""
			}
			return kind
		}
	}
	for _, n := range r.namesIn(doc.Range{First: first, Last: v}) {
		if r.shipName(&n) {
			return r.mover()
		}
	}
	return ""
}

// takenAlong reports whether the subject at words of the verb at token v is of those whom the ship or train takes along, or who steer it, while they are on their way:
// "passengers travelling to Olm", "the captain pressed on to Olm".
func (r *reading) takenAlong(words doc.Range, v int) bool {
	head := r.headKey(words)
	if steers(head) || head == "crew" {
		return !r.pluralIn(words)
	}
	if r.doc.Tokens[v].Tag != tag.VBG {
		return false
	}
	if head == "passenger" {
		return true
	}
	for t := words.First; t < words.Last; t++ {
		if r.doc.Low(t) == "aboard" || r.doc.Low(t) == "board" {
			return true
		}
	}
	return false
}

// travellerBehind is the kind of what moves by the subject behind the comma after a phrase that begins the sentence and tells of a way at token v: "bound for Olm,
// the ferry"; "" if none.
func (r *reading) travellerBehind(v, first int) string {
	if v > first+2 {
		return ""
	}
	last := r.doc.Sentences[r.doc.SentenceOf(v)].Tokens.Last
	for t := v + 1; t < min(last, v+wayReach); t++ {
		if r.doc.Low(t) != "," {
			continue
		}
		for k := t + 1; k < min(last, t+siteReach) && !r.doc.Tokens[k].Tag.IsVerb(); k++ {
			if kind := r.vehicleAt(k); kind != "" && !r.sentToHelp(k, t) {
				return kind
			}
		}
		return ""
	}
	return ""
}

// stateReach is how many words before a noun or adjective that tells of a way its "was" may stand: "was on its way", "was due".
const stateReach = 3

// stateBefore is the form of "be" shortly before token v, -1 if none stands there.
func (r *reading) stateBefore(v, first int) int {
	for k := v - 1; k >= max(first, v-stateReach); k-- {
		if be(r.doc.Low(k)) {
			return k
		}
	}
	return -1
}

// shipName reports whether a name stands with an article, as ships' names do and people's do not.
func (r *reading) shipName(n *name.Mention) bool {
	t := n.Words.First
	if n.RoleWords.Len() > 0 {
		t = min(t, n.RoleWords.First)
	}
	return t > 0 && r.doc.Low(t-1) == "the" || t > 1 && r.doc.Low(t-2) == "the" && r.doc.Tokens[t-1].Tag == tag.NNP
}

// movesAs is the kind of what the subject at words is; a pronoun or a name stands for what the report tells of.
func (r *reading) movesAs(words doc.Range) string {
	names := r.namesIn(words)
	ship := words.Len() <= 4 && len(names) == 1 && r.shipName(&names[0])
	if kind := r.moving(r.headKey(words)); kind != "" {
		if r.sentToHelp(words.Last-1, words.First) || kind != "march" && r.pluralIn(words) {
			return ""
		}
		return kind
	}
	if w := r.doc.Low(words.First); ship || words.Len() == 1 && (w == "it" || w == "which" || w == "that" || w == "she") {
		return r.mover()
	}
	return ""
}

// helpReach is how many words before what moves may say what it is for: "two fishing and rescue boats".
const helpReach = 4

// sentToHelp reports whether what moves at token t, by the words of its phrase from first, only comes to help or stands by: rescue boats, a coastguard ship.
func (r *reading) sentToHelp(t, first int) bool {
	for k := t; k >= max(first, t-helpReach); k-- {
		if helping(r.lemmaOf(k)) {
			return true
		}
	}
	return false
}

// mover is what the first sentences of the report say that moves, "" if nothing does. Each way that "it" went asks for it.
func (r *reading) mover() string {
	if !r.moverAsked {
		r.moverAsked, r.mobile = true, r.findMover()
	}
	return r.mobile
}

func (r *reading) findMover() string {
	for s := range r.doc.Sentences[:min(len(r.doc.Sentences), moverReach)] {
		for t := r.doc.Sentences[s].Tokens.First; t < r.doc.Sentences[s].Tokens.Last; t++ {
			if kind := r.vehicleAt(t); kind != "" && !r.sentToHelp(t, r.doc.Sentences[s].Tokens.First) {
				return kind
			}
		}
	}
	for s := range r.doc.Sentences[:min(len(r.doc.Sentences), moverReach)] {
		if names := r.namesIn(r.doc.Sentences[s].Tokens); slices.ContainsFunc(names, func(n name.Mention) bool { return !n.Known && r.sank(&n) }) {
			return "ship" // of which only the name is told
		}
	}
	return ""
}

// moverReach is how many sentences, the headline among them, tell what the report is about.
const moverReach = 4

// pluralIn reports whether several are told of: a way of all ferries, or of each, is that of none.
func (r *reading) pluralIn(words doc.Range) bool {
	return slices.ContainsFunc(r.doc.Tokens[words.First:words.Last], func(t doc.Token) bool { return t.Tag == tag.NNS })
}

// vehicleAt is the kind of what moves that the noun at token t names, "" if it names none, or several.
func (r *reading) vehicleAt(t int) string {
	if g := r.doc.Tokens[t].Tag; !g.IsNoun() && !(g == tag.JJ && t+1 < len(r.doc.Tokens) && r.doc.Tokens[t+1].Tag.IsProper()) && !r.beforeNoun(t) || g == tag.NNS && r.moving(r.lemmaOf(t)) != "march" || r.temporal(doc.Range{First: t, Last: t + 1}) || r.doc.Low(t) == "march" && r.doc.Tokens[t].Tag.IsProper() {
		return "" // the month is no march
	}
	return r.moving(r.lemmaOf(t))
}

// beforeNoun reports whether the word at token t, which the tagger takes for a verb or an adjective, describes the noun behind it: "the ferry disaster".
func (r *reading) beforeNoun(t int) bool {
	if g := r.doc.Tokens[t].Tag; g != tag.JJ && g != tag.VBP && g != tag.VB || t+1 >= len(r.doc.Tokens) || !r.doc.Tokens[t+1].Tag.IsNoun() {
		return false
	}
	if t == 0 {
		return true
	}
	g := r.doc.Tokens[t-1].Tag
	return g != tag.TO && g != tag.MD && g != tag.PRP && g != tag.NNS
}

// moving is the kind of what moves that a noun, by its lemma, names. A boat is a ship: one report calls a ferry a boat.
func (r *reading) moving(noun string) string {
	things := r.set.Things(noun)
	for _, k := range [...][2]string{
		{"ship", "ship"}, {"boat", "ship"}, {"aircraft", "aircraft"}, {"flight", "aircraft"}, {"train", "train"}, {"bus", "bus"}, {"truck", "truck"},
		{"convoy", "convoy"}, {"protest", "march"}, {"protester", "march"}, {"crowd", "march"}, {"parade", "march"},
	} {
		if slices.Contains(things, k[0]) {
			return k[1]
		}
	}
	return ""
}
