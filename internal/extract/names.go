package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/frame"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// names adds claims of offices, places and the spelling of names.
func (r *reading) names(out []claim.Claim) []claim.Claim {
	r.seen, r.shown = emptied(r.seen), emptied(r.shown)
	seen, shown := r.seen, r.shown // the spellings of each key, and those of places that were shown
	for i := range r.named {
		n := &r.named[i]
		if n.Kind == name.Demonym || !r.reportable(n.Words.First) {
			continue
		}
		if n.Kind == name.Person {
			out = r.toHead(out, n)
		}
		if r.hosted(n) {
			n.AsSite()
		}
		switch {
		case n.Kind == name.Person && n.Role != "":
			out = r.office(out, n)
		case n.Kind == name.Place || r.mayBeTown(n) || r.trialCourt(n) != "":
			out = r.venue(out, n, shown)
		}
		if n.Kind == name.Other {
			continue
		}
		if n.Kind != name.Place && !shortOf(seen, n) {
			out = r.spelled(out, n)
		}
	}
	return out
}

// inPlaceName reports whether token t is a word of the name of a place or a person: no summit is held in Summit Street.
func (r *reading) inPlaceName(t int) bool {
	i := firstFrom(len(r.named), func(i int) bool { return r.named[i].Words.Last > t })
	return i < len(r.named) && r.named[i].Words.First <= t && (r.named[i].Kind == name.Place || r.named[i].Kind == name.Person)
}

// shortOf reports whether a name, by its key, was written in the same way before, or is the end of a form that was: a surname alone is no other
// spelling. It adds the form to seen if not.
func shortOf(seen map[string][]string, n *name.Mention) bool {
	for _, form := range seen[n.Key] {
		if form == n.Text || strings.HasSuffix(form, " "+n.Text) {
			return true
		}
	}
	seen[n.Key] = append(seen[n.Key], n.Text)
	return false
}

// office adds who is said to hold which office.
func (r *reading) office(out []claim.Claim, n *name.Mention) []claim.Claim {
	words := doc.Range{First: min(n.Words.First, n.RoleWords.First), Last: max(n.Words.Last, n.RoleWords.Last)}
	if n.RoleWords.Len() == 0 {
		words = n.Words
	}
	out, c := next(out)
	r.start(c, claim.Role, r.doc.SpanOf(words), words.First)
	c.Name, c.Value, c.Subject = n.Canonical, title(n.Role), n.Canonical
	c.Thing.Person = n.Key
	for t := n.RoleWords.First; t < n.RoleWords.Last; t++ {
		if r.doc.Tokens[t].Tag.IsNoun() {
			c.Thing.Head = r.lemmaOf(t)
		}
	}
	c.Thing.Occasion = r.occasion(words.First)
	if r.match(c, rule.Facts{Head: c.Thing.Head, Names: []string{string(n.Kind)}}) {
		out = out[:len(out)+1]
	}
	return out
}

// venue adds where something is said to be or happen. A place that is only named is added once for each spelling.
func (r *reading) venue(out []claim.Claim, n *name.Mention, shown map[[2]string]bool) []claim.Claim {
	out, c := next(out)
	r.start(c, claim.Place, n.Span, n.Words.First)
	c.Name, c.Value = n.Canonical, c.Text
	p, _ := r.placed(*n)
	g := r.parse.Govern(n.Words)
	if t := r.namedOf(n); t >= 0 && g.Relation == syntax.Nominal {
		g = r.parse.Govern(doc.Range{First: t, Last: n.Words.Last}) // what is done on the island of Olm
	} else if t := r.partOfHouse(n); t >= 0 && g.Relation == syntax.Nominal {
		if in := r.parse.Govern(doc.Range{First: t, Last: n.Words.Last}); in.Relation == syntax.Oblique {
			g = in // what is done in the garden of the Grand Hotel
		}
	}
	if g.Relation == syntax.Oblique && n.Words.Last <= g.Token && r.isEvent(g.Agent) {
		g.Predicate = "take place" // "the meeting, at the Grand Hotel, started late" was there, and did not only start there
	}
	r.governPlace(c, g, n)
	c.Thing.Occasion = r.occasion(n.Words.First)
	r.roundBefore(&c.Thing.Occasion, n.Words.First)
	if c.Modality == claim.Actual && r.ofNextRound(&c.Thing.Occasion) {
		c.Modality = claim.Planned // "the third round, to be held in Oslo"
	}
	site, hosts := r.siteAt(c, n, g)
	if site != "" && !hosts && (!p.in || isMeeting(r.main.occasion.Type) && (c.Thing.Relation == string(syntax.Subject) || c.Thing.Relation == string(syntax.Object))) {
		r.putThere(c)
	}
	p.in = p.in || hosts || site != ""
	c.Thing.Places = []string{strings.TrimPrefix(p.key, claim.Unsized)}
	c.Thing.Owners = n.Holders()
	c.Thing.Attribute = string(r.extentOf(n, p.in, site == claim.SiteOfTalks && c.Thing.Preposition == "in"))
	way := r.routed(c, n)
	court := !way && r.tried(c, n)
	seat := !way && !court && r.seated(c, n)
	switch {
	case way:
		c.Thing.Places = []string{n.Key}
	case seat:
	case court:
		if !newlyShown(shown, n.Key, claim.TrialCourt) {
			return out
		}
	case n.Kind != name.Place:
		return out
	case !p.in, r.trialCourt(n) != "" && r.beforeTrial(c): // nor does the deed lie in the court
		if !newlyShown(shown, n.Key, c.Text) {
			return out
		}
		c.Thing.Relation = named
		c.Negated = false // what its bearer did not do denies no place
	}
	c.Thing.Person = n.Key
	if p.in && !way && !court && !seat {
		r.atSite(c, n)
		r.withinSite(c, n)
		c.Thing.SiteOf = site
		if site == claim.SiteOfTalks && c.Thing.Attribute == string(name.Site) {
			c.Thing.Places = r.withTown(c.Thing.Places, n)
		}
	}
	if r.match(c, r.placeFacts(c, n, way, court, seat)) {
		out = out[:len(out)+1]
	}
	return out
}

// extentOf is what the place n is, by its name, a gazetteer or the words around it: in says that something is told to be there, and talks that talks were held "in"
// it.
func (r *reading) extentOf(n *name.Mention, in, talks bool) name.Extent {
	if r.isSite(n) {
		return name.Site
	}
	e := n.Extent()
	if t := n.Words.First - 1; e == name.Unsized && in && t >= 0 && r.doc.Low(t) == "the" && !r.nounAt(min(n.Words.Last, len(r.doc.Tokens)-1)) && !r.possessive(n.Words.Last) {
		return name.Site // a name of no town or country with "the" is a building, a square or the like: the Old Granary, not the Tano hills
	}
	if e == name.Unsized && talks {
		return name.City // talks are held in a town that no gazetteer has
	}
	return e
}

// siteAt is what siteTold tells of the place c, and whether a wording tells it: nothing of a place that something only lies by.
func (r *reading) siteAt(c *claim.Claim, n *name.Mention, g syntax.Governor) (site string, hosts bool) {
	if r.liesBy(n) {
		return "", false
	}
	hosts = n.Kind == name.Place && r.hosts(c, n)
	return r.siteTold(c, n, g, hosts), hosts
}

// placeFacts is what the rules are asked for a place: by what happens there, or as an end of a way, a court or the seat of a firm.
func (r *reading) placeFacts(c *claim.Claim, n *name.Mention, way, court, seat bool) rule.Facts {
	told := ""
	switch {
	case way:
		told = c.Thing.WayEnd()
	case court:
		told = claim.TrialCourt
	case seat:
		told = c.Thing.Attribute
	default:
		return rule.Facts{Predicate: c.Predicate, Relation: c.Thing.Relation, Preposition: c.Thing.Preposition, Names: []string{string(n.Kind)}, Context: r.context(n.Words)}
	}
	return rule.Facts{Predicate: strings.ReplaceAll(told, "-", " "), Names: []string{string(n.Kind)}}
}

// newlyShown reports whether a place is told for the first time under one spelling, and keeps it in shown.
func newlyShown(shown map[[2]string]bool, key, text string) bool {
	spelling := [2]string{key, text}
	if shown[spelling] {
		return false
	}
	shown[spelling] = true
	return true
}

// governPlace writes what happens at the place n, by g or by the event that the place stands behind.
func (r *reading) governPlace(c *claim.Claim, g syntax.Governor, n *name.Mention) {
	r.govern(c, g, n.Words)
	if c.Negated && n.Words.Last <= g.Token && r.besideEvent(n.Words.First) {
		c.Negated = false // "at the talks, in the Grand Hotel, they shook no hands" were there all the same
	}
	if t := r.eventAtPlace(n.Words.First); g.Relation == syntax.Oblique && t >= 0 {
		w := r.lemmaOf(t)
		c.Predicate, c.Thing.Act, c.Thing.Head, c.Thing.Concept = w, r.set.Acts(w), w, r.set.Things(w)
		c.Thing.Relation, c.Thing.Agents, c.Thing.Patients = string(syntax.Nominal), nil, nil
	} else if g.Relation == syntax.Nominal {
		c.Thing.Head, c.Thing.Concept = c.Predicate, r.set.Things(c.Predicate)
	}
	if c.Thing.Relation == string(syntax.Oblique) && r.setOff(g.Token, n.Words.First) {
		c.Thing.Sure = unsure
	}
}

// atSite makes of a place that is told by the name of a town the site of which a noun behind the name tells: "Riga airport".
func (r *reading) atSite(c *claim.Claim, n *name.Mention) {
	w, ok := r.siteOf(n)
	if !ok {
		return
	}
	c.Span.End = r.doc.SpanOf(w).End
	c.Text = r.doc.Text[c.Span.Start:c.Span.End]
	noun := r.doc.Low(w.Last - 1)
	c.Name, c.Value, c.Thing.Attribute, c.Thing.Person = n.Canonical+" "+noun, c.Text, string(name.Site), n.Key+" "+noun
	c.Thing.Owners = append([]string{n.Key}, c.Thing.Owners...)
	c.Thing.Places = []string{c.Thing.Person}
}

// withinSite adds to the place c the building that the name n is told to be a part of.
func (r *reading) withinSite(c *claim.Claim, n *name.Mention) {
	if whole := r.siteHolding(n); whole != "" {
		c.Thing.Owners = append(c.Thing.Owners[:len(c.Thing.Owners):len(c.Thing.Owners)], whole)
	}
}

// hosts reports whether the wording around the name of a building, or a closer one around that of a town or country, tells that the event was there,
// whatever the verb: "the Grand Hotel was the scene of the talks", "negotiators emerged from the Grand Hotel". It then makes that what happened there.
func (r *reading) hosts(c *claim.Claim, n *name.Mention) bool {
	if r.happened(c) {
		return false
	}
	o := &c.Thing.Occasion
	fr := r.frames.Of(n.Words, frame.Value{Kind: string(claim.Place), Past: o.Background && o.Number == 0 && !r.datedRound(o)}) // another round is one of the talks that the news is of
	if fr == nil || fr.Act == "" || !r.isSite(n) && fr.Attribute != hostTown {
		return false
	}
	th := &c.Thing
	c.Predicate, c.Negated = "take place", false
	if slices.ContainsFunc(r.main.occasion.Type, mishap) {
		c.Modality = claim.Actual // "they were called to Mill Street", "what should have been a night of joy"
	}
	th.Act, th.Relation, th.Preposition, th.Sure = r.set.Acts(c.Predicate), string(syntax.Oblique), "at", likely
	th.Head, th.Concept, th.Agents, th.Patients = "", nil, nil, nil
	return true
}

// namedOf is the token of the noun for what bears the name n behind "of": a town, an island ("the island of Olm"), a building ("the old convent of Olm");
// -1 if there is none.
func (r *reading) namedOf(n *name.Mention) int {
	t := n.Words.First - 2
	if t < r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First || r.doc.Low(t+1) != "of" || r.doc.Tokens[t].Tag != tag.NN {
		return -1
	}
	if w := r.lemmaOf(t); seats(w) || slices.Contains(r.set.Things(w), "building") {
		return t
	}
	return -1
}

// partOfHouse is the token of the noun for a part of the building n, behind which that is named: "in the garden of the Grand Hotel"; -1 if there is none.
func (r *reading) partOfHouse(n *name.Mention) int {
	first := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens.First
	t := n.Words.First - 1
	if t > first && r.doc.Low(t) == "the" {
		t--
	}
	if t <= first || r.doc.Low(t) != "of" || n.Extent() != name.Site || !houseParts(r.lemmaOf(t-1)) {
		return -1
	}
	return t - 1
}

// isSite reports whether n is the name of a building: by itself, or behind a noun for one, where no gazetteer has it for a town: "the convent of San Marcial".
func (r *reading) isSite(n *name.Mention) bool {
	if n.Extent() != name.Unsized {
		return n.Extent() == name.Site
	}
	t := r.namedOf(n)
	return t >= 0 && !seats(r.lemmaOf(t))
}

// hostTown is the attribute of a wording by which any place, and not only a building, is told to be where the event was.
const hostTown = "host-town"

// happened reports whether the verb of a place already tells that the event was there.
func (r *reading) happened(c *claim.Claim) bool {
	return c.Thing.Relation == string(syntax.Oblique) && c.Thing.Sure >= likely && (slices.Contains(c.Thing.Act, "take-place") || slices.Contains(c.Thing.Act, "meet"))
}

// siteReach is how many words may stand between a preposition and the name of a place: "in the town's old Grain Hall".
const siteReach = 5

// besideEvent reports whether the preposition of the place at a token stands right behind an event noun, or behind a comma after it: "the first round, at the
// old Grain Hall".
func (r *reading) besideEvent(place int) bool {
	s := r.doc.SentenceOf(place)
	for t := place - 1; t > r.doc.Sentences[s].Tokens.First && t >= place-2*siteReach; t-- {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.IN:
			before := t - 1
			if r.doc.Tokens[before].Tag == tag.Comma {
				before--
			}
			if slices.ContainsFunc(r.scenes[s].events, func(e eventNoun) bool { return e.token == before }) {
				return true
			}
			if !r.inPlaceName(t - 1) {
				return false
			}
		case g == tag.DT, g == tag.JJ, g == tag.POS, g == tag.PRPS, g.IsNoun():
		default:
			return false
		}
	}
	return false
}

// eventAtPlace is the token of the event noun that a place's preposition stands right after, or -1: "after two hours of talks in the Customs House"
// puts the talks there, whatever was done after them.
func (r *reading) eventAtPlace(place int) int {
	s := r.doc.Sentences[r.doc.SentenceOf(place)].Tokens
	for t := place - 1; t > s.First && t >= place-siteReach; t-- {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.IN:
			if w := r.doc.Low(t); w != "in" && w != "at" || !slices.ContainsFunc(r.scenes[r.doc.SentenceOf(place)].events, func(e eventNoun) bool { return e.token == t-1 }) {
				return -1
			}
			return t - 1
		case g == tag.DT, g == tag.JJ, g == tag.POS, g == tag.PRPS, g.IsNoun():
		default:
			return -1
		}
	}
	return -1
}

// likely is the confidence in what a wording tells of a place.
const likely = 0.8

// unsure is the confidence in a place's verb where what stands between may be what the place belongs to.
const unsure = 0.4

// setOff reports whether a comma parts the place at token t from the verb before it, so that it may belong to an apposition: "struck Tarn, a town in
// Vale County".
func (r *reading) setOff(verb, t int) bool {
	for i := max(verb, 0); i < t; i++ {
		if r.doc.Tokens[i].Tag == tag.Comma && verb >= 0 {
			return r.doc.Tokens[i+1].Tag != tag.IN || i == 0 || i-1 != verb && r.doc.Tokens[i-1].Tag != tag.RB // "had met once before, in Oslo"
		}
	}
	return false
}

// named is the relation of a place that is only named: nothing is put there.
const named = "named"

// spelled adds how a name is written.
func (r *reading) spelled(out []claim.Claim, n *name.Mention) []claim.Claim {
	out, c := next(out)
	r.start(c, claim.Name, n.Span, n.Words.First)
	c.Name, c.Value, c.Subject = n.Canonical, c.Text, n.Canonical
	c.Thing.Person, c.Thing.Attribute = n.Key, string(n.Kind)
	c.Thing.Sure = n.Sure
	if r.match(c, rule.Facts{Names: []string{string(n.Kind)}}) {
		out = out[:len(out)+1]
	}
	return out
}
