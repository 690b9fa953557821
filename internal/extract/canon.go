package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// oneNoun gives one noun to those whom a rule of an accident counts, by whichever word a report calls them: deaths, victims and the dead are people
// who were killed, survivors brought ashore people who were saved, and where a report tells of no crew, its passengers may be all who were on board.
func (r *reading) oneNoun(c *claim.Claim) {
	th := &c.Thing
	switch c.Rule {
	case "people.crew":
		if len(th.Owners) > 0 {
			c.Rule = "count.general" // those of one nation
		}
		fallthrough
	case "people.aboard", "people.capacity":
		th.Agents, th.Patients = unnamed(th.Agents), unnamed(th.Patients)
	}
	switch c.Rule {
	case "casualties.critical", "casualties.derailed":
		th.Part = false // "twelve of the injured are in a critical condition" counts all who are
	case "money.compensation":
		th.Distributive = th.Distributive || r.eachOf(c)
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
	case "people.evacuated":
		if r.unforeseen(c) {
			c.Rule, c.Predicate = "people.displaced", "displace"
			th.Predicate, th.Act = "displace", r.set.Acts("displace")
		}
	}
	if len(th.Concept) == 0 || len(th.Heads) > 1 || len(th.Owners) > 0 || len(th.Modifiers) > 0 && !meetsAny(th.Modifiers, "total", "dead", "missing", "injured", "whole", "own", "old") {
		return
	}
	noun, id := "", th.Concept[0]
	switch c.Rule {
	case "casualties.killed":
		if id == "dead" || id == "victim" {
			noun = "people"
		}
	case "casualties.injured", "casualties.critical":
		if id == "injured" || id == "patient" || id == "victim" || id == "casualty" {
			noun = "people"
		}
	case "casualties.missing":
		if id == "missing" {
			noun = "people"
		}
	case "casualties.rescued":
		if id == "survivor" {
			noun = "people"
		}
	case "people.displaced":
		if id == "displaced-person" || id == "homeless-person" || id == "survivor" || id == "victim" {
			noun = "people"
		}
	case "people.crew":
		if slices.Contains(th.Concept, "crew-member") && id != "flight-attendant" {
			noun = "crew member"
		}
	}
	if dwells(id) {
		switch c.Rule {
		case "casualties.killed", "casualties.injured", "casualties.missing", "casualties.rescued", "people.displaced", "people.evacuated":
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
