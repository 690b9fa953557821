package extract

import (
	"slices"

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
