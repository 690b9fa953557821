package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// onePeople gives one noun to the people of one question whom reports tell of under several: the residents whom a fire killed are the people it killed.
func onePeople(c *claim.Claim, things func(string) []string) {
	th := &c.Thing
	if len(th.Concept) == 0 || len(th.Heads) > 1 || c.Quantity == nil || c.Quantity.Value == 0 {
		return
	}
	for _, set := range oneOfMany {
		if set.value == c.Rule && slices.Contains(set.words, th.Concept[0]) {
			th.Head, th.Heads, th.Concept, th.Modifiers = "people", nil, things("people"), nil
			return
		}
	}
}

// ofIncident gives one form to what reports of crimes, fires and courts count and time, where the rule alone tells what the question is.
func (r *reading) ofIncident(c *claim.Claim) {
	if r.otherQuestion(c) {
		return
	}
	act, open := "", false
	switch topic, _, _ := strings.Cut(c.Rule, "."); topic {
	case "casualties":
		act, open = r.ofHurt(c)
	case "people":
		r.allOver(c)
		act, open = r.ofCaught(c)
	case "money":
		r.ofSums(c)
	default:
		act, open = r.ofCase(c)
	}
	if !open {
		return
	}
	th := &c.Thing
	th.Agents, th.Patients = unnamed(th.Agents), unnamed(th.Patients)
	switch c.Rule {
	case "incident.charges", "incident.trial", "incident.fraud", "duration.deliberation", "incident.defrauded", "incident.height":
		th.Agents, th.Patients = nil, nil // of the trial, or the building, that the report is on
		th.Occasion.Background = false
	}
	if act != "" {
		th.Predicate, th.Act, c.Predicate = act, r.set.Acts(act), act
	} else if th.Attribute != "" {
		th.Predicate, th.Act = th.Attribute, nil
	}
}

// otherQuestion reports whether c is not what the rules of a case ask for: what only seems to be goes to the general rules.
func (r *reading) otherQuestion(c *claim.Claim) bool {
	switch {
	case c.Quantity == nil && c.Rule != "incident.hearing" && c.Rule != "incident.onset" && c.Rule != "date.alarm":
		return true // a desk's own rule of a name below may ask for a day
	case c.Rule == "incident.charges" && r.countsSeveral(c), c.Rule == "incident.shots" && c.Quantity.Value == 1:
		c.Rule = "count.general"
		return true
	case c.Rule == "incident.shots" && c.Quantity.Value == 0:
		c.Rule, c.Thing.Part = "count.general", true // none were fired in what the sentence tells, and some perhaps at another moment
		return true
	case c.Rule == "incident.trial" && (c.Quantity.Unit == "h" || c.Quantity.Unit == "min"):
		c.Rule, c.Thing.Attribute, c.Thing.Predicate = "duration.general", "", "" // no trial, but what was heard on a day of it
		return true
	}
	return false
}

// ofHurt gives one form to counts of those who were hurt or are missing, and of who came to help. It returns the act that they are of, if the rule has one, and
// whether who is told beside them is still open.
func (r *reading) ofHurt(c *claim.Claim) (act string, open bool) {
	r.prisonStaff(c)
	r.crowd(c)
	th := &c.Thing
	switch c.Rule {
	case "casualties.critical":
		act = "critical"
		if c.Modality == claim.Possible {
			c.Modality = claim.Actual // whose life is feared for is critical
		}
		th.Part, th.Other = false, false // who is critical is one of the injured
		th.Modifiers = nil
	case "casualties.missing":
		act = "missing"
		c.Negated = false // who has not been found
		if c.Modality == claim.Possible {
			c.Modality = claim.Actual // or could not be
		}
		if th.Part && (len(th.Concept) == 0 || th.Concept[0] != "missing") {
			th.Part = false // 12 of the residents, and all who are missing
		}
	case "casualties.wounds":
		th.Modifiers = nil
	case "casualties.engines":
		act = "send"
		th.Head, th.Heads, th.Concept, th.Modifiers = "fire engine", nil, r.set.Things("fire engine"), nil
	case "casualties.killed":
		th.Modifiers = slices.DeleteFunc(slices.Clone(th.Modifiers), func(m string) bool { return meetsAny(r.set.Acts(m), "kill") })
		if meetsAny(th.Act, "shoot-dead") {
			th.Predicate, th.Act = "kill", r.set.Acts("kill") // whom they shot dead they killed
		}
		if !meetsAny(th.Act, "kill", "harm") || slices.ContainsFunc(th.Agents, func(p string) bool { return p == claim.Noun+"dead" || p == claim.Noun+"victim" }) {
			th.Agents, c.Agent = nil, "" // who takes up bodies killed nobody, nor did the dead who number so many
		}
		return "", false
	default:
		return "", false
	}
	return act, true
}

// staysOn reports whether the clause of what was sent tells that it is to stay when others have left: "two engines are to stay there until Monday".
func (r *reading) staysOn(c *claim.Claim) bool {
	s := r.doc.Sentences[c.Sequence].Tokens
	for t := s.First; t < s.Last; t++ {
		switch r.doc.Low(t) {
		case "remain", "remains", "remained", "stay", "stays", "stayed", "still":
			return true
		}
	}
	return false
}

// ofSums gives one form to sums of damage, loot, fines and rewards.
func (r *reading) ofSums(c *claim.Claim) {
	switch c.Rule {
	case "money.damage":
		r.damage(c)
	case "money.loot":
		if o := &c.Thing.Occasion; o.Background && r.inCourt() {
			o.Background = false // convicted then of what the report is on
		}
	case "money.compensation", "money.fine":
		r.sentencedToPay(c)
	case "money.reward":
		if c.Modality != claim.Denied {
			c.Modality = claim.Offered // what is put on a head is offered for it
		}
		r.perHead(c)
	}
}

// ofCaught gives one form to counts of attackers, prisoners and hostages. It returns what ofHurt does.
func (r *reading) ofCaught(c *claim.Claim) (act string, open bool) {
	th := &c.Thing
	switch c.Rule {
	case "people.arrested":
		act = "arrest"
		if th.Head == "man" && len(th.Beside) == 0 && !r.countsMore(c) {
			th.Head, th.Concept = "people", r.set.Things("people")
		}
		if th.Attribute == "capacity" {
			th.Attribute = ""
		}
		if th.Part && len(th.Concept) > 0 {
			th.Part = false // of the attackers, as all who are arrested
		}
	case "people.suspects":
		act = "attack"
		if len(th.Concept) > 1 && len(th.Heads) < 2 {
			th.Head, th.Concept, th.Modifiers = "attacker", r.set.Things("attacker"), nil
		}
	case "people.escaped", "people.recaptured", "people.at-large", "people.jailed", "people.suspended", "people.searching":
		r.custody(c)
		return "", false
	case "people.abducted":
		act = "take hostage"
	default:
		return "", false
	}
	return act, true
}

// ofCase gives one form to what is told of a case: its charges, its shots, its hearings, how long somebody was held. It returns what ofHurt does.
func (r *reading) ofCase(c *claim.Claim) (act string, open bool) {
	th := &c.Thing
	switch c.Rule {
	case "duration.sentence":
		r.convict(c)
		return "", false
	case "incident.acquittals":
		r.custody(c)
		return "", false
	case "duration.trapped":
		if th.Preposition == "for" {
			c.Negated = false // who was not found for a day lay there so long
		}
		return "", false
	case "duration.custody":
		act, th.Attribute, th.Preposition = "arrest", "", "" // held, kept in a cell, in jail
	case "incident.defrauded":
		act = "defraud"
	case "incident.shots":
		act = "fire"
		th.Head, th.Heads, th.Concept, th.Modifiers, th.Other = "shot", nil, r.set.Things("shot"), nil, false
	case "incident.floors-burnt":
		act = "destroy"
	case "incident.charges":
		act = "charge"
		c.Modality, c.Negated = claim.Actual, false // who denies all charges does not deny how many there are
		th.Head, th.Heads, th.Concept, th.Part = "count", nil, r.set.Things("count"), false
		th.Modifiers = slices.DeleteFunc(slices.Clone(th.Modifiers), func(m string) bool { return !strings.HasPrefix(m, claim.OfNoun) })
	case "incident.trial", "incident.fraud", "duration.deliberation", "incident.height", "incident.seen-from", "incident.onset", "date.alarm":
		c.Modality = claim.Actual
	case "incident.hearing":
		c.Modality = claim.Planned
		if c.Time != nil && (c.Time.Since || c.Time.By) {
			day := *c.Time
			day.Since, day.By = false, false // adjourned until that day, and so held on it
			c.Time = &day
		}
	default:
		return "", false
	}
	return act, true
}

// countsSeveral reports whether the sentence of c counts charges of several kinds, or c only one or an open number of them: "two counts of murder and one
// count of robbery" are no total.
func (r *reading) countsSeveral(c *claim.Claim) bool {
	if q := c.Quantity; q.IsRange() || q.Value < 2 {
		return true
	}
	n := 0
	s := r.doc.Sentences[c.Sequence].Tokens
	for t := s.First; t < min(s.Last, s.First+mostCharges); t++ {
		if w := r.lemmaOf(t); (w == "count" || w == "charge") && r.doc.Tokens[t].Tag.IsNoun() {
			n++
		}
	}
	return n > 1
}

// mostCharges is how many words of a sentence are searched for charges.
const mostCharges = 100

// countsMore reports whether another number stands in the list that c opens or goes on: "two men and a woman", "two women and three men".
func (r *reading) countsMore(c *claim.Claim) bool {
	s := r.doc.Sentences[c.Sequence].Tokens
	first, last := r.doc.TokenAt(c.Span.Start), r.doc.TokenAt(c.Span.End)
	for t := max(s.First, first-4); t < min(s.Last, last+4); t++ {
		if w := r.doc.Low(t); w == "and" || w == "," && t >= last && t+1 < s.Last && r.doc.Tokens[t+1].Tag == tag.CD {
			return true
		}
	}
	return false
}

// damage gives one form to what a disaster cost: what is lost in a fire is the damage that it did, and what it is expected to come to is an estimate like others.
func (r *reading) damage(c *claim.Claim) {
	th := &c.Thing
	if !meetsAny(r.main.occasion.Type, "disaster", "fire", "explosion", "flood", "storm", "earthquake") {
		return
	}
	if c.Modality == claim.Planned || c.Modality == claim.Possible {
		c.Modality = claim.Actual
	}
	if th.Attribute == "loss" && !r.owned(c) {
		th.Attribute, th.Predicate, th.Act = "damage", "damage", r.set.Acts("damage")
	}
	th.Head, th.Heads, th.Concept = "", nil, nil
	th.Agents, th.Patients = unnamed(th.Agents), unnamed(th.Patients)
}

// sentencedToPay takes from a sum that a court orders the judge who did: he pays nothing.
func (r *reading) sentencedToPay(c *claim.Claim) {
	th := &c.Thing
	if ordersPay(c.Predicate) {
		th.Agents = nil
	}
	th.Agents, th.Patients = unnamed(th.Agents), unnamed(th.Patients)
	if c.Rule == "money.compensation" && th.Head != "" {
		th.Head, th.Heads, th.Concept, th.Modifiers = "", nil, nil, nil
	}
	if c.Modality == claim.Planned || c.Modality == claim.Demanded && th.Attribute != "damages-sought" {
		c.Modality = claim.Actual // who must pay it was told to
	}
}

// convict leaves of those whom a time in prison is for the one who is to serve it.
func (r *reading) convict(c *claim.Claim) {
	th := &c.Thing
	switch th.Attribute {
	case "sought-sentence", pleadedSentence:
		th.Agents, th.Patients = nil, r.forWhom(c)
	case "maximum-sentence":
		c.Modality = claim.Possible
	case "minimum-term":
		c.Modality = claim.Actual
	}
	if th.Attribute != "" && th.Attribute != "duration" {
		th.Predicate, th.Act = "sentence", r.set.Acts("sentence")
	}
	other := slices.Contains(th.Patients, accomplice)
	th.Patients, th.Agents = unnamed(th.Patients), unnamed(th.Agents)
	if key := r.soleConvict(c); len(th.Patients) == 0 && th.Attribute == "sentence" && key != "" {
		th.Patients = []string{key}
		other = r.notHim(th.Patients) // "the three-year term of the engineer, Jan Brandt"
	}
	if other {
		th.Patients = withAll(th.Patients, accomplice)
	}
}

// forWhom is the person for whom a time in prison was asked, by name right behind it, else whom the report is on.
func (r *reading) forWhom(c *claim.Claim) []string {
	t := r.doc.TokenAt(c.Span.End)
	s := r.doc.Sentences[c.Sequence].Tokens
	for i := t; i < min(t+4, s.Last-1); i++ {
		if r.doc.Low(i) != "for" {
			continue
		}
		for _, n := range r.namesIn(doc.Range{First: i + 1, Last: min(i+3, s.Last)}) {
			return []string{n.Key}
		}
	}
	if key := r.accused(s.First); key != "" {
		return []string{key}
	}
	return nil
}

// inCourt reports whether the report is on a trial or a sentence, by its event or the words of its lead.
func (r *reading) inCourt() bool {
	if r.main.court() {
		return true
	}
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < min(words.Last, words.First+mostCharges); t++ {
			if prisonWords(r.doc.Low(t)) || r.doc.Tokens[t].Tag.IsVerb() && meetsAny(r.set.Acts(r.lemmaOf(t)), "sentence", "convict") {
				return true
			}
		}
	}
	return false
}

// owned reports whether the loss that c tells is somebody's own: "the operator puts its loss at 28 million".
func (r *reading) owned(c *claim.Claim) bool {
	first := r.doc.TokenAt(c.Span.Start)
	for t := first - 1; t >= max(r.doc.Sentences[c.Sequence].Tokens.First, first-6); t-- {
		if g := r.doc.Tokens[t].Tag; g == tag.PRPS || g == tag.POS {
			return true
		}
	}
	return false
}

// allOver takes note that so many took part in the whole country, as the sentence tells, which names no town: they came together in several places. On the day of one
// nationwide strike a march may be one.
func (r *reading) allOver(c *claim.Claim) {
	if c.Rule != "people.crowd" {
		return
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	if slices.ContainsFunc(r.namesIn(s), func(n name.Mention) bool { return n.Kind == name.Place && n.Extent() != name.Country }) {
		return
	}
	for t := s.First; t < s.Last; t++ {
		w := r.doc.Low(t)
		if nationwide(w) && !(t+1 < s.Last && r.doc.Tokens[t+1].Tag == tag.NN) || acrossAll(w) && t+2 < s.Last && r.doc.Low(t+1) == "the" && (r.doc.Low(t+2) == "country" || r.doc.Low(t+2) == "nation") {
			c.Thing.Occasion.Several, c.Thing.Occasion.Alone = true, false
			return
		}
	}
}

// crowd gives one noun to those of whom the lead tells that it befell them: where a car hit pedestrians, the pedestrians killed are the people killed.
func (r *reading) crowd(c *claim.Claim) {
	th := &c.Thing
	if len(th.Heads) > 1 || th.Head == "people" || !crowds(th.Head) || !slices.ContainsFunc(r.main.lead, func(s int) bool { return r.holds(r.doc.Sentences[s].Tokens, th.Head) }) {
		return
	}
	th.Head, th.Heads, th.Concept = "people", nil, r.set.Things("people")
}
