package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// oneNoun gives one noun to those whom a rule of an accident counts, by whichever word a report calls them: deaths, victims and the dead are people
// who were killed, survivors brought ashore people who were saved, and where a report tells of no crew, its passengers may be all who were on board.
func (r *reading) oneNoun(c *claim.Claim) {
	r.plainCrew(c)
	r.reworded(c)
	th := &c.Thing
	if th.Part {
		th.Part = !countsFated(c.Rule) || !r.ofPlain(c)
	}
	r.withCrew(c)
	if th.Head == "member" && countsFated(c.Rule) && !slices.ContainsFunc(th.Modifiers, func(m string) bool { return !strings.HasPrefix(m, claim.OfNoun) || ofCrew(m[len(claim.OfNoun):]) }) {
		th.Head, th.Heads, th.Concept, th.Modifiers = "people", nil, r.set.Things("people"), nil // of the group that it befell
	}
	if len(th.Concept) == 0 || len(th.Heads) > 1 || len(th.Owners) > 0 || len(th.Modifiers) > 0 && !meetsAny(th.Modifiers, "total", "dead", "missing", "injured", "whole", "own", "old") {
		return
	}
	noun, id := r.ruleNoun(c), th.Concept[0]
	if dwells(id) || outdoors(id) && r.leadTells(id) {
		switch c.Rule {
		case "casualties.killed", "casualties.injured", "casualties.missing", "casualties.rescued", "casualties.survived", "casualties.hospital", "casualties.afflicted", "people.party", "people.displaced", "people.evacuated":
			th.Concept = []string{"person"} // whom else
			return
		}
	}
	if id == "passenger" && c.Rule == "people.aboard" && r.andCrew(c) {
		noun = "people"
	}
	if noun == "" && id == "passenger" && r.crewless() {
		switch c.Rule {
		case "people.aboard", "people.capacity", "casualties.killed", "casualties.injured", "casualties.missing", "casualties.rescued", "casualties.survived", "casualties.critical", "casualties.hospital":
			th.Concept = []string{"person"} // and still passengers
			return
		}
	}
	if noun == "" {
		return
	}
	th.Head, th.Heads, th.Concept = noun, nil, r.set.Things(noun)
	if noun == "people" {
		th.Modifiers = nil
	}
}

// plainCrew takes from counts of a crew and of those on board what tells nothing of them.
func (r *reading) plainCrew(c *claim.Claim) {
	th := &c.Thing
	switch c.Rule {
	case "people.crew":
		if len(th.Owners) > 0 {
			c.Rule = "count.general" // those of one nation
		}
		fallthrough
	case "people.aboard", "people.capacity":
		th.Agents, th.Patients = unnamed(th.Agents), unnamed(th.Patients)
		c.Negated = c.Negated && c.Quantity != nil && c.Quantity.Value == 0 // what the crew did not do denies no crew
		if th.Attribute == "capacity" && c.Modality == claim.Possible {
			c.Modality = claim.Actual // how many may be carried is no less a fact where it is said that they may
		}
	}
}

// reworded gives one form to counts and sums of an accident or a war of which reports tell by several words.
func (r *reading) reworded(c *claim.Claim) {
	th := &c.Thing
	switch c.Rule {
	case "casualties.critical", "casualties.derailed", "casualties.afflicted":
		th.Part = false // "twelve of the injured are in a critical condition" counts all who are
	case "money.compensation":
		if th.Distributive = th.Distributive || r.eachOf(c); th.Distributive && c.Quantity != nil && c.Quantity.Per != "" {
			q := *c.Quantity
			q.Per, c.Quantity = "", &q // a family, a victim and each are one
		}
	case "money.aid":
		if (th.Attribute == "donation" || th.Attribute == "aid") && (meetsAny(r.main.occasion.Type, "disaster") || r.ofDonors(c)) {
			th.Attribute = "aid" // what governments give after a disaster or a war
			if c.Modality == claim.Planned || c.Modality == claim.Offered {
				c.Modality = claim.Actual
			}
		}
	case "conflict.buildings-destroyed", "conflict.buildings-damaged":
		if len(th.Concept) > 1 && slices.Contains(th.Concept, "home") && th.Concept[0] == "house" {
			th.Head, th.Heads, th.Concept = "home", nil, r.set.Things("home")
		}
	case "people.population":
		if r.someWho(c) {
			c.Rule, th.Attribute = generalCount, ""
		}
	case "people.evacuated":
		if r.unforeseen(c) {
			c.Rule, c.Predicate = "people.displaced", "displace"
			th.Predicate, th.Act = "displace", r.set.Acts("displace")
		} else if r.broughtOut(c) {
			th.Act = []string{"evacuate"} // which is not to leave home
		}
	}
}

// outReach is how many words may stand between the number of those who are evacuated and where they are brought from.
const outReach = 6

// broughtOut reports whether c counts people who are evacuated from one building, camp or vehicle, which is not where they live: "800 guests were evacuated
// from a hotel".
func (r *reading) broughtOut(c *claim.Claim) bool {
	last := r.doc.Sentences[c.Sequence].Tokens.Last
	t := r.doc.TokenAt(c.Span.End)
	for end := min(last, t+outReach); ; t++ {
		if t >= end || r.doc.Tokens[t].Tag == tag.Comma || r.doc.Tokens[t].Tag == tag.CC {
			return false
		}
		if r.doc.Low(t) == "from" {
			break
		}
	}
	for t++; t < last; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsNoun():
			if t+1 < last && r.doc.Tokens[t+1].Tag.IsNoun() {
				continue
			}
			path := r.set.Things(r.lemmaOf(t))
			return g == tag.NN && meetsAny(path, "building", "camp", "vehicle") && !meetsAny(path, "home", "dwelling")
		case g != tag.DT && g != tag.JJ && g != tag.PRPS && g != tag.CD:
			return false
		}
	}
	return false
}

// ruleNoun is the noun for those whom c counts if the rule has one for what reports call them, "" if it has none.
func (r *reading) ruleNoun(c *claim.Claim) string {
	id := c.Thing.Concept[0]
	switch c.Rule {
	case "casualties.killed":
		if id == "dead" || id == "victim" {
			return "people"
		}
	case "casualties.injured", "casualties.critical", "casualties.hospital", "casualties.afflicted":
		if id == "injured" || id == "patient" || id == "victim" || id == "casualty" || id == "survivor" {
			return "people"
		}
	case "casualties.missing":
		if id == "missing" {
			return "people"
		}
	case "casualties.rescued":
		if id == "survivor" {
			return "people"
		}
	case "people.displaced":
		if id == "displaced-person" || id == "homeless-person" || id == "survivor" || id == "victim" {
			return "people"
		}
	case "people.crew":
		if slices.Contains(c.Thing.Concept, "crew-member") && id != "flight-attendant" {
			return "crew member"
		}
	}
	return ""
}

// countsFated reports whether a rule counts those whom a fate befell, so that some of a plain sort are all of these: "two of the homes collapsed".
func countsFated(rule string) bool {
	switch rule {
	case "casualties.killed", "casualties.injured", "casualties.missing", "casualties.rescued", "casualties.survived", "casualties.hospital", "conflict.buildings-destroyed", "conflict.buildings-damaged", "incident.floors-burnt":
		return true
	}
	return false
}

// ofPlain reports whether c counts some of people or things that its noun says no fate of: "three of the climbers died" counts all who did, "nine of the
// injured died" does not.
func (r *reading) ofPlain(c *claim.Claim) bool {
	th, t, last := &c.Thing, r.doc.TokenAt(c.Span.End), len(r.doc.Tokens)-1
	switch w := r.doc.Low(min(t+2, last)); r.doc.Low(min(t+1, last)) {
	case "them":
		return c.Rule != "casualties.rescued" && c.Rule != "casualties.survived" && r.ofCarried(r.doc.TokenAt(c.Span.Start)) // another may have saved others
	case "those":
		return w == "on" || w == "aboard" || w == "inside"
	}
	if len(th.Concept) == 0 {
		return false
	}
	id := th.Concept[0]
	if id == "person" || id == "survivor" { // who survived and was hurt then
		return c.Rule == "casualties.injured" || c.Rule == "casualties.hospital"
	}
	return fateless(id) || dwells(id) || outdoors(id)
}

// ofCarried reports whether those of whom a sentence told last before token t are told as all who were in a vehicle: "a ferry carrying 138 people sank,
// killing nine of them".
func (r *reading) ofCarried(t int) bool {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for t--; t > first; t-- {
		if !r.doc.Tokens[t].Tag.IsNoun() || !slices.Contains(r.set.Things(r.lemmaOf(t)), "person") {
			continue
		}
		for i := t - 1; i >= max(first, t-loadReach); i-- {
			if carrying(r.doc.Low(i)) {
				return true
			}
		}
		return r.inVehicle(t + 1)
	}
	return false
}

// withCrew gives one noun to passengers and crew that one number counts together, who are all on board, and to men and women.
func (r *reading) withCrew(c *claim.Claim) {
	if !r.allOfThem(c.Thing.Heads) {
		return
	}
	switch c.Rule {
	case "people.aboard", "people.capacity", "people.arrested", "people.evacuated", "casualties.killed", "casualties.injured", "casualties.missing", "casualties.rescued", "casualties.survived":
		c.Thing.Head, c.Thing.Heads, c.Thing.Concept = "people", nil, r.set.Things("people")
	}
}

// allOfThem reports whether nouns that one number counts together leave nobody out: passengers and crew, men and women, whether with children or not.
func (r *reading) allOfThem(heads []string) bool {
	var passengers, crew, men, women bool
	for _, h := range heads {
		switch path := r.set.Things(h); {
		case h == "passenger":
			passengers = true
		case ofCrew(h), slices.Contains(path, "crew-member"):
			crew = true
		case h == "man":
			men = true
		case h == "woman":
			women = true
		case h != "child":
			return false
		}
	}
	return passengers && crew && !men && !women || men && women && !passengers && !crew
}

// leadTells reports whether what tells the main event tells of several of a concept's: a storm that caught climbers killed no one else.
func (r *reading) leadTells(id string) bool {
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < min(words.Last, words.First+topicReach); t++ {
			if g := r.doc.Tokens[t].Tag; g == tag.NNS || g == tag.NNPS {
				if path := r.set.Things(r.lemmaOf(t)); len(path) > 0 && path[0] == id {
					return true
				}
			}
		}
	}
	return false
}

// eachReach is how many words before or behind a sum it may stand that each of several gets it.
const eachReach = 8

// eachOf reports whether a sum is told as one that each of several gets: "each family is to receive 9,000".
func (r *reading) eachOf(c *claim.Claim) bool {
	t := r.doc.TokenAt(c.Span.Start)
	for i := t - 1; i >= max(t-eachReach, r.doc.Sentences[c.Sequence].Tokens.First); i-- {
		if r.forOne(i) {
			return true
		}
	}
	end := r.doc.TokenAt(c.Span.End)
	for i := end; i < min(end+eachReach, r.doc.Sentences[c.Sequence].Tokens.Last); i++ {
		if r.forOne(i) {
			return true
		}
	}
	return false
}

// someWho reports whether a relative clause tells which of those who live somewhere c counts, by something else than that they live there: "the 800 inhabitants
// who had fled".
func (r *reading) someWho(c *claim.Claim) bool {
	t := r.doc.TokenAt(c.Span.End)
	last := r.doc.Sentences[c.Sequence].Tokens.Last
	for n := 0; n < 3 && t < last && (r.doc.Tokens[t].Tag.IsNoun() || r.doc.Tokens[t].Tag == tag.JJ); n++ {
		t++
	}
	if t+1 >= last || r.doc.Low(t) != "who" {
		return false
	}
	for t++; t < last && (r.doc.Tokens[t].Tag == tag.RB || r.doc.Tokens[t].Tag == tag.MD || r.lemmaOf(t) == "have"); t++ {
	}
	return t < last && !slices.Contains(r.set.Acts(r.lemmaOf(t)), "live")
}

// forOne reports whether token t says that something is for each of several.
func (r *reading) forOne(t int) bool {
	switch r.doc.Low(t) {
	case "each", "every", "apiece", "per":
		return true
	}
	return false
}

// unforeseen reports whether those who had to leave their homes did so because of a quake, before which nobody is evacuated, and the sentence does not
// say that they were.
func (r *reading) unforeseen(c *claim.Claim) bool {
	if !slices.Contains(r.main.occasion.Type, "earthquake") {
		return false
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	for t := s.First; t < min(s.Last, s.First+topicReach); t++ {
		if strings.HasPrefix(r.doc.Low(t), "evacuat") {
			return false
		}
	}
	return true
}

// ofDonors reports whether the sentence of c tells of those who give aid.
func (r *reading) ofDonors(c *claim.Claim) bool {
	s := r.doc.Sentences[c.Sequence].Tokens
	for t := s.First; t < min(s.Last, s.First+topicReach); t++ {
		switch r.doc.Low(t) {
		case "donors", "governments", "nations":
			return true
		}
	}
	return false
}

// andCrew reports whether the crew is counted with the passengers: "86 passengers and crew".
func (r *reading) andCrew(c *claim.Claim) bool {
	t := r.doc.TokenAt(c.Span.End)
	return t+2 < len(r.doc.Tokens) && r.doc.Low(t+1) == "and" && (r.doc.Low(t+2) == "crew" || r.doc.Low(t+2) == "staff")
}

// crewless reports whether the report tells of nobody who works on board.
func (r *reading) crewless() bool {
	if r.crew == 0 {
		r.crew = 1
		for t := range r.doc.Tokens {
			if ofCrew(r.doc.Low(t)) {
				r.crew = 2
				return false
			}
		}
	}
	return r.crew == 1
}
