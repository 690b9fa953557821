package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// custody gives one form to what a rule of prisons has taken: whoever escaped is one of the prisoners, whoever was suspended works there, and which
// of several verbs told it says nothing more.
func (r *reading) custody(c *claim.Claim) {
	th := &c.Thing
	if c.Rule == "people.suspended" && th.Head == "" && th.Preposition == "for" {
		c.Rule = "count.general"
		return // "three years in prison, suspended for five": years
	}
	th.Agents, th.Patients, th.Relation, th.Preposition = nil, nil, "object", ""
	th.Part, th.Other, th.Attribute = false, c.Rule == "people.escaped" && th.Other, "" // of the escaped, as all who are caught or still free
	head, act := "prisoner", ""
	switch c.Rule {
	case "people.escaped":
		act = "break jail"
	case "people.recaptured":
		act = "rearrest"
	case "people.at-large":
		act = "stay at large"
	case "people.jailed":
		act = "fill prison"
	case "people.suspended":
		head, act = "worker", "suspend"
	case "people.searching":
		head, act = "searcher", "join search"
	case "incident.acquittals":
		head, act = "acquittal", "acquit" // and none of the charges that another sentence counts
		th.Other = false
	}
	th.Head, th.Heads, th.Concept, th.Modifiers = head, nil, r.set.Things(head), nil
	th.Predicate, th.Act, c.Predicate = act, r.set.Acts(act), act
	if c.Modality != claim.Denied {
		c.Modality = claim.Actual
	}
}

// perHead takes from a reward for whom it is paid: each who helps, or each who is caught, is told by one report and left out by the next.
func (r *reading) perHead(c *claim.Claim) {
	c.Thing.Distributive, c.Thing.Part, c.Thing.Agents, c.Thing.Patients = false, false, nil, nil
	if c.Quantity != nil && c.Quantity.Per != "" {
		q := *c.Quantity
		q.Per, c.Quantity = "", &q
	}
}

// prisonStaff gives one noun to those who work in a prison, in a report that tells of one: its officers, staff and warders are its guards.
func (r *reading) prisonStaff(c *claim.Claim) {
	th := &c.Thing
	if !prisonStaffs(th.Head) || len(th.Heads) > 1 || !r.ofPrison() || slices.Contains(th.Modifiers, "police") {
		return
	}
	th.Head, th.Heads, th.Concept, th.Modifiers, th.Part = "guard", nil, r.set.Things("guard"), nil, false
}

// ofPrison reports whether what tells the main event tells of a prison.
func (r *reading) ofPrison() bool {
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < min(words.Last, words.First+mostCharges); t++ {
			if prisons(r.lemmaOf(t)) {
				return true
			}
		}
	}
	return false
}
