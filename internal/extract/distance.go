package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// farReach is how many words after a distance the place that it is measured from may stand ("9 km off the northern tip of Cape Lorne").
const farReach = 8

// distant makes a length a distance where the words after it say from where: "35 miles southwest of Bandar Abbas", "9 km off the coast". Two
// distances can be set against each other only if they are from one place, so that place is all that c keeps.
func (r *reading) distant(c *claim.Claim, q *quantity.Mention) {
	if c.Kind != claim.Measure || q.Amount.Dimension != "length" {
		return
	}
	t := r.pastBrackets(q.Words.Last)
	if q.Amount.Trend != "" && !r.shortOf(t) {
		return
	}
	if f := q.Words.First; f > 0 && r.doc.Low(f-1) == "(" && t+1 < len(r.doc.Tokens) && r.doc.Low(t) == ")" {
		t++ // seven km (4 miles) east of the port
	}
	if t >= len(r.doc.Tokens) {
		return
	}
	if meetsAny(r.set.Acts(c.Predicate), "fall") && r.doc.Low(t) == "from" {
		return // who fell so far from a cliff was not so far from it
	}
	bearing, from := r.bearing(t)
	from, ok := r.fromWords(t, from)
	if !ok {
		return
	}
	c.Thing.Attribute, c.Thing.Places, c.Thing.Bearing = "distance", nil, bearing
	s := r.doc.Sentences[r.doc.SentenceOf(q.Words.First)].Tokens
	r.farFrom(c, doc.Range{First: from, Last: min(from+farReach, s.Last)})
	of := r.lying(q.Words.First)
	if of == "" {
		of = r.standing(q.Words.First)
	}
	if of == "" && !r.fromSite(&c.Thing) && (c.Predicate == "live" || c.Predicate == "reside" || c.Predicate == "grow up") {
		of = claim.Noun + "home" // it is not the event's site that somebody lives so far from
	}
	if of != "" {
		c.Thing.Predicate, c.Thing.Act = lies, nil
		c.Thing.Agents, c.Thing.Patients = nil, []string{of}
	}
	if q.Amount.Trend != "" {
		level := *c.Quantity
		level.Trend = "" // what went down nine miles short of the port fell by no such length
		c.Quantity = &level
	}
	if len(c.Thing.Places) > 0 && !r.fromSite(&c.Thing) && r.wreckedAt(q.Words.First) {
		c.Thing.Attribute, c.Predicate, c.Thing.Predicate, c.Thing.Act = siteDistance, "site distance", "site distance", nil
		r.sited(c)
	}
}

// fromWords returns the token behind the words that say that it is so far from what follows, where a bearing before them, if any, stands from at to t. It reports
// whether there are any.
func (r *reading) fromWords(at, t int) (int, bool) {
	if t < len(r.doc.Tokens) && t == at {
		if w := r.doc.Low(t); w == "away" || w == "inland" || w == "upstream" || w == "downstream" {
			t++
		}
	}
	if t < len(r.doc.Tokens) {
		switch w := r.doc.Low(t); {
		case w == "offshore", w == "from", w == "off", w == "outside", w == "of" && t > at:
			t++
		case w == "out" && t == at && t+2 < len(r.doc.Tokens) && (r.doc.Low(t+1) == "to" || r.doc.Low(t+1) == "at") && r.doc.Low(t+2) == "sea":
			t += 3
		case (w == "short" || w == "out") && t == at && t+1 < len(r.doc.Tokens) && (r.doc.Low(t+1) == "of" || r.doc.Low(t+1) == "from"):
			t += 2
		case t == at:
			return t, false
		}
	}
	return t, true
}

// farFrom keeps in c from where it is so far: the name at words, or the noun.
func (r *reading) farFrom(c *claim.Claim, words doc.Range) {
	from := r.anchor(words)
	if names := r.namesIn(from); len(names) > 0 && !r.verbIn(words.First, names[0].Words.First) {
		c.Thing.Places = []string{placeKey(names[0])}
		if head := r.headKey(from); head != "" && len(r.set.Things(head)) > 0 && names[0].Words.Last < from.Last && r.doc.Tokens[names[0].Words.Last].Tag.IsNoun() && r.lemmaOf(names[0].Words.Last) == head {
			c.Thing.Places = append(c.Thing.Places, claim.Noun+head) // the Harwick prison
		}
	} else if head := r.headKey(from); head != "" {
		c.Thing.Places = []string{claim.Noun + head}
	}
}

// anchor is words up to where the phrase ends that names the place which a distance is from: "from the harbour when a wave struck".
func (r *reading) anchor(words doc.Range) doc.Range {
	for t := words.First; t < words.Last; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.WRB, g == tag.VBD, g == tag.MD, r.doc.Low(t) == "as", r.doc.Low(t) == "after", r.doc.Low(t) == "before", r.doc.Low(t) == "while":
			words.Last = t
			return words
		}
	}
	return words
}

// shortOf reports whether a length ends at token t before words by which no fall is so long: "went down nine miles short of the port", "3 km off the cape".
func (r *reading) shortOf(t int) bool {
	if t+1 >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Low(t) {
	case "short":
		return r.doc.Low(t+1) == "of"
	case "off", "offshore":
		return true
	}
	return false
}

// wreckReach is how many words before a distance the verb may stand that tells what befell there: "struck a sandbank shortly before dawn, two miles from Sorn".
const wreckReach = 16

// wreckedAt reports whether the distance at token t is told of the ship, aircraft or train that the report is about, by a verb which moves it nowhere: "the
// Aurora was four miles from shore when", "it overturned 12 miles from Olm", "she lies 7 km east of the island". Another ship, and who swam or sailed so far,
// are told of by others.
func (r *reading) wreckedAt(t int) bool {
	if !slices.ContainsFunc(r.main.occasion.Type, mishap) && r.mover() == "" {
		return false
	}
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for v := t - 1; v >= max(first, t-wreckReach); v-- {
		g := r.doc.Tokens[v].Tag
		if g == tag.Stop || g == tag.Colon || g == tag.WDT || g == tag.WP {
			return false
		}
		if !g.IsVerb() {
			continue
		}
		group, ok := r.parse.VerbAt(v)
		if !ok || group.Subject.Len() == 0 {
			continue
		}
		verb := r.lemmaOf(v)
		return g != tag.VBG && !(g != tag.VBD && verb == "be") && (!sailing(verb) || r.undergoes(v)) && !meetsAny(r.set.Acts(verb), "travel", "report") && r.ofWreck(group.Subject)
	}
	return false
}

// undergoes reports whether the verb at token v moves nothing by the word behind it: "went down", "ran aground", "came off the rails".
func (r *reading) undergoes(v int) bool {
	if v+1 >= len(r.doc.Tokens) {
		return false
	}
	switch w := r.doc.Low(v + 1); r.lemmaOf(v) {
	case "go", "come":
		return w == "down" || w == "under" || w == "off"
	case "run":
		return w == "aground" || w == "on" || w == "onto" || w == "into"
	}
	return false
}

// ofWreck reports whether the subject at words is what moved that the report is about: a pronoun, the name of a ship, or the noun for its kind with "the".
func (r *reading) ofWreck(words doc.Range) bool {
	kind := r.movesAs(words)
	for t := words.First; kind == "" && t < words.Last; t++ {
		kind = r.vehicleAt(t) // the ferry Aurora
	}
	if kind == "" || kind == "march" || r.sentToHelp(words.Last-1, words.First) || r.pluralIn(words) {
		return false
	}
	w := r.doc.Low(words.First)
	if words.Len() == 1 || w != "the" {
		return w == "it" || w == "she"
	}
	return !r.otherWreck(words)
}

// otherWreck reports whether the subject at words is another ship than the one that the report is about, by its kind or its name: "the launch Santa Rosa", in news
// of a ferry.
func (r *reading) otherWreck(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		w := r.lemmaOf(t)
		if !r.doc.Tokens[t].Tag.IsNoun() {
			continue
		}
		if r.shipKind(w) && !r.mainShip(w) {
			return true
		}
	}
	names := r.namesIn(words)
	if len(names) == 0 {
		return false
	}
	n := &names[len(names)-1]
	return n.Kind != name.Place && n.Kind != name.Demonym && !r.namedInLead(n)
}

// ofOtherWreck reports whether the verb before the distance at token t has another ship for its subject.
func (r *reading) ofOtherWreck(t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for v := t - 1; v >= max(first, t-wreckReach); v-- {
		if !r.doc.Tokens[v].Tag.IsVerb() {
			continue
		}
		if g, ok := r.parse.VerbAt(v); ok && g.Subject.Len() > 0 {
			return r.otherWreck(g.Subject)
		}
	}
	return false
}

// namedInLead reports whether headline and lead have a name, or one that ends in it.
func (r *reading) namedInLead(n *name.Mention) bool {
	return slices.ContainsFunc(r.main.lead, func(s int) bool {
		return slices.ContainsFunc(r.namesIn(r.doc.Sentences[s].Tokens), func(m name.Mention) bool { return m.Key == n.Key })
	})
}

// distanceRule is the rule of how far something is from a place.
const distanceRule = "measure.distance"

// siteDistance is the attribute of how far from a place the event happened, which reports tell of the ship, of the wreck or of the place itself.
const siteDistance = "site-distance"

// sited leaves of a distance that a wording tells to be that of the event's site only the place that it is from, whichever end of it the words name:
// "the epicentre was 20 km from Olm", "in Olm, 20 km from the epicentre".
func (r *reading) sited(c *claim.Claim) {
	th := &c.Thing
	if r.fromSite(th) {
		if th.Places = th.Patients; len(th.Places) == 0 {
			th.Places = th.Agents // Olm lies 20 km from the epicentre
		}
	}
	switch r.wordBehind(c) {
	case "off", "offshore", "out":
		th.Places = withAll(th.Places[:len(th.Places):len(th.Places)], claim.Noun+"coast") // off a town is off its coast
	case "to":
		if len(th.Places) == 0 && strings.Contains(c.Sentence, " to shore") {
			th.Places = []string{claim.Noun + "shore"} // swam 9 km to shore
		}
	case "away":
		for _, p := range slices.Concat(th.Agents, th.Patients) {
			if p == claim.Noun+"land" || p == claim.Noun+"shore" || p == claim.Noun+"coast" {
				th.Places = []string{p} // the nearest land was 9 km away
			}
		}
	}
	th.Agents, th.Patients = nil, nil
}

// unsited reports whether the distance at token t is that of another wreck, or of a place with a name from another place, and so not of the event's site; where it befell
// that place, as in "it sank off Olm, 12 km south of Brandt", the two are one.
func (r *reading) unsited(th *claim.Thing, t int) bool {
	if r.ofOtherWreck(t) {
		return true
	}
	if th.Attribute == "distance" && r.fromSite(th) {
		return th.Predicate != lies || len(th.Patients)+len(th.Agents) == 0 // who was so far from it is not told
	}
	return th.Attribute != "distance" && th.Attribute != "" || th.Predicate == lies && len(unnounced(th.Patients)) > 0 && !r.befellAt(t)
}

// befellAt reports whether the words before the comma at which a distance is added tell by a verb where something happened: "was centred near Olm,", but
// not "police in Olm,".
func (r *reading) befellAt(t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for t--; t > first && r.doc.Low(t) != ","; t-- {
	}
	names := r.namesIn(doc.Range{First: max(first, t-apposed), Last: t})
	if len(names) == 0 || names[len(names)-1].Words.Last != t {
		return false
	}
	i := names[len(names)-1].Words.First - 1
	if i > first+2 && r.doc.Low(i) == "of" { // the town of Olm
		i -= 2
	}
	if i > first && r.doc.Low(i) == "the" {
		i--
	}
	if i <= first || r.doc.Tokens[i].Tag != tag.IN {
		return false
	}
	switch r.doc.Low(i) {
	case "in", "at", "near", "off", "outside", "around":
	default:
		return false
	}
	for i--; i > first && (r.doc.Tokens[i].Tag == tag.RB || r.doc.Tokens[i].Tag == tag.CD || r.doc.Low(i) == "at"); i-- { // at 9:15
	}
	return r.doc.Tokens[i].Tag.IsVerb()
}

// fromSite reports whether a distance is told from the event's own site: the epicentre, the scene, the wreck.
func (r *reading) fromSite(th *claim.Thing) bool {
	return len(th.Places) == 1 && strings.HasPrefix(th.Places[0], claim.Noun) && eventSites(th.Places[0][len(claim.Noun):])
}

// unnounced is the names in a party.
func unnounced(party []string) []string {
	return slices.DeleteFunc(slices.Clone(party), func(p string) bool { return strings.HasPrefix(p, claim.Noun) })
}

// lies is the predicate of a distance at which a place lies that is only named.
const lies = "lie"

// apposed is how many words a name may stand before the distance that is added to it ("Olm, a small port on the western shore, 4 km from Brandt").
const apposed = 14

// standing is the key of what lies at the distance at token t where that follows its noun at once, or by a form of "be": "a farmer 60 miles west of
// Olm", "the plant is 60 miles west of Olm"; empty where it is the event itself, or nothing that a lexicon knows.
func (r *reading) standing(t int) string {
	s := &r.scenes[r.doc.SentenceOf(t)]
	clause := s.clauses[s.clauseOf(t)]
	last := t
	if t > clause.First && be(r.doc.Low(t-1)) {
		last = t - 1
	} else if t == clause.First || !r.doc.Tokens[t-1].Tag.IsNoun() {
		return ""
	}
	words := doc.Range{First: clause.First, Last: last}
	if last == t {
		words.First = t - 1
	}
	if names := r.namesIn(words); len(names) > 0 {
		if names[len(names)-1].Words.Last == last {
			return placeKey(names[len(names)-1])
		}
		return ""
	}
	head := r.headKey(words)
	if path := r.set.Things(head); len(path) == 0 || slices.Contains(path, eventConcept) {
		return ""
	}
	return claim.Noun + head
}

// be reports whether a word is a finite form of "be".
func be(w string) bool { return w == "is" || w == "are" || w == "was" || w == "were" }

// lying is the key of the name to which the distance at token t is added, between commas: "Olm, 12 km south of Brandt"; empty if it is added to none.
func (r *reading) lying(t int) string {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for t--; t > first && (r.doc.Tokens[t].Tag == tag.VBN || r.doc.Tokens[t].Tag == tag.VBG || r.doc.Tokens[t].Tag == tag.RB); t-- { // located
	}
	if t <= first || r.doc.Low(t) != "," {
		return ""
	}
	names := r.namesIn(doc.Range{First: max(first, t-apposed), Last: t})
	commas := 0
	for i := t - 1; i >= max(first, t-apposed) && len(names) > 0; i-- {
		n := &names[len(names)-1]
		if n.Words.First <= i && i < n.Words.Last {
			if commas > 0 || n.Words.Last == t {
				return placeKey(*n)
			}
			names, i = names[:len(names)-1], n.Words.First
			continue
		}
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.Comma:
			if commas++; commas > 1 {
				return ""
			}
		case g.IsVerb() && g != tag.VBN, g == tag.MD, g == tag.Stop:
			return ""
		}
	}
	return ""
}

// pastBrackets is the token after the brackets that open at token t, or t.
func (r *reading) pastBrackets(t int) int {
	if t >= len(r.doc.Tokens) || r.doc.Low(t) != "(" {
		return t
	}
	for i := t + 1; i < len(r.doc.Tokens) && i <= t+farReach; i++ {
		if r.doc.Low(i) == ")" {
			return i + 1
		}
	}
	return t
}

// verbIn reports whether a verb or a mark that ends the phrase stands in tokens [from, to).
func (r *reading) verbIn(from, to int) bool {
	return slices.ContainsFunc(r.doc.Tokens[from:max(from, to)], func(t doc.Token) bool {
		return t.Tag.IsVerb() || t.Tag == tag.MD || t.Tag == tag.Stop || t.Tag == tag.Comma
	})
}

// bearing is the direction that tokens from t on tell, to its eighth part, and the token after it: "southwest", "south west", "to the north-east", "due
// west". It is empty where they tell none.
func (r *reading) bearing(t int) (string, int) {
	n := len(r.doc.Tokens)
	i := t
	switch {
	case i+2 < n && r.doc.Low(i) == "to" && r.doc.Low(i+1) == "the":
		i += 2
	case i+1 < n && r.doc.Low(i) == "due":
		i++
	}
	if i >= n || !compass(r.doc.Low(i)) {
		return "", t
	}
	points := r.doc.Low(i)
	i++
	if i+1 < n && r.doc.Low(i) == "-" && compass(r.doc.Low(i+1)) {
		i++
	}
	if i < n && compass(r.doc.Low(i)) {
		points += "-" + r.doc.Low(i)
		i++
	}
	return eighth(points), i
}

// eighth is the point of eight that a direction lies nearest to, or where two are as near, that of its last word: "south-southwest" is southwest.
func eighth(points string) string {
	points = points[strings.IndexByte(points, '-')+1:] + "," + points
	for _, p := range [...]string{"northeast", "northwest", "southeast", "southwest"} {
		if y, x := p[:len("north")], p[len("north"):]; strings.Contains(points, y) && strings.Contains(points, x) {
			return p
		}
	}
	points, _, _ = strings.Cut(points, ",")
	return points
}

// compass reports whether a word is a direction: "north", "north-northeast".
func compass(w string) bool {
	for _, d := range [...]string{"north", "south", "east", "west"} {
		if strings.HasPrefix(w, d) {
			return strings.HasSuffix(w, "north") || strings.HasSuffix(w, "south") || strings.HasSuffix(w, "east") || strings.HasSuffix(w, "west")
		}
	}
	return false
}
