package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Wordings of one statement that differ only in the part of speech are read alike here, before the rules are asked: "raised its offer to 5.2
// percent" as an offer of it, "after six hours of talks" as talks that lasted so long, "1,100 people lose their jobs" as jobs that are cut.

// stated gives a level to the offer or demand that is moved to it or from it: "raised its offer to 5.2 percent" offers so much, and raises nothing else.
func (r *reading) stated(g syntax.Governor, q *quantity.Mention) syntax.Governor {
	if g.Relation != syntax.Oblique || g.Preposition != "to" && g.Preposition != "from" || g.Patient.Len() == 0 {
		return g
	}
	if q.Class != quantity.Money && q.Class != quantity.Proportion && q.Class != quantity.Duration {
		return g
	}
	head := r.headKey(g.Patient)
	modality := claim.Modality("")
	switch acts := r.set.Acts(head); {
	case len(acts) == 0:
	case acts[0] == "offer" || acts[0] == "propose":
		modality = claim.Offered
	case acts[0] == "demand":
		modality = claim.Demanded
	case acts[0] == "forecast":
		return r.forecastOf(g, head)
	}
	if modality == "" {
		return g
	}
	g.Predicate, g.Modality, g.Patient, g.Relation, g.Preposition = head, string(modality), doc.Range{}, syntax.Object, ""
	return g
}

// gathering is the lexicon's name for an event at which people meet: what is told of how long it was is how long it lasted.
const gathering = "gathering"

// reword gives one form to wordings of one statement in what was read of c, and to f, by which a rule is sought.
func (r *reading) reword(c *claim.Claim, f *rule.Facts, g syntax.Governor, q *quantity.Mention) {
	switch c.Kind {
	case claim.Duration:
		r.serves(c, f, g)
		if !r.inPrison(c, f, g, q) {
			r.atWork(c, f, g)
			r.lasting(c, f, g)
			r.deliberating(c, f, g)
			r.unlicensed(c, f, g)
		}
	case claim.Proportion:
		r.premium(c, f, q)
		r.stockMove(c, f, g, q)
		switch c.Thing.Attribute {
		case voteShare:
			c.Thing.Part = false // a share of the votes is told of all of them
		case "premium":
			c.Modality = claim.Actual // what is offered is above the price already
		}
	case claim.Money:
		r.forfeit(c, f)
		r.ofFirm(c, f, g, q)
		r.forBuilding(c, f, g, q)
		r.foreseen(c, f, g, q)
		c.Thing.Distributive = c.Thing.Distributive || r.forEach(q.Words.Last)
		r.perShare(c, f, q)
	case claim.Count:
		r.among(c, f, g)
		r.fates(c, f, g, q)
		r.worksFor(c, f, g)
		r.onCounts(c, f, g)
		if g.Preposition == "at" && meetsAny(r.set.Acts(g.Predicate), "estimate") && c.Modality == claim.Actual && r.wouldBe(g.Patient.First, q.Words.First) {
			c.Modality = claim.Planned
		}
	}
}

const voteShare = "vote-share"

// exitShare is the share that those who asked voters on the day foresee, pollShare what a survey before it found.
const (
	exitShare = "exit-poll-share"
	pollShare = "poll-share"
)

// atWork takes back that something lasts where somebody does it to something: "ran the mill for 20 years", "continued the work for two days".
func (r *reading) atWork(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	th := &c.Thing
	if meetsAny(th.Act, "last") && g.Patient.Len() > 0 && g.Relation == syntax.Oblique && th.Attribute == "duration" {
		th.Act, th.Attribute, f.Predicate = nil, "", ""
	}
}

// serves takes back that whoever or whatever serves others or a purpose for so long serves a sentence: "the satellite will serve ships for 12 years".
func (r *reading) serves(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	if g.Predicate != "serve" || g.Relation != syntax.Oblique || g.Preposition != "for" || g.Patient.Len() == 0 {
		return
	}
	if !servedNoun(r.headKey(g.Patient)) {
		c.Thing.Act, f.Predicate = nil, ""
	}
}

// lasting reads "six hours of talks" as talks that lasted six hours, whatever else the sentence says that was done after them.
func (r *reading) lasting(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	th := &c.Thing
	if th.Head == "" && th.Attribute == "" && g.Relation == syntax.Nominal && g.Preposition == "of" && slices.Contains(r.set.Things(g.Predicate), eventConcept) && r.goesOnFor(g.Predicate) {
		th.Head, th.Concept = g.Predicate, r.set.Things(g.Predicate) // "a trial of nine weeks"
	}
	if th.Attribute == "duration" && len(th.Patients) == 0 && g.Relation == syntax.Object && c.Modality == claim.Actual {
		if w := r.headKey(g.Agent); g.Agent.Len() > 0 && r.goesOnFor(w) {
			th.Patients, th.Agents = nil, nil
			for _, p := range r.set.Things(w)[:max(1, len(r.set.Things(w))-1)] {
				th.Patients = withAll(th.Patients, claim.Noun+p)
			}
			th.Predicate, th.Act, c.Predicate, c.Agent = "last", r.set.Acts("last"), "last", ""
			return
		}
	}
	if th.Head == "" || !slices.Contains(th.Concept, gathering) && !r.goesOnFor(th.Head) || th.Attribute != "" || len(th.Heads) > 1 || c.Modality != claim.Actual {
		return
	}
	th.Patients = nil
	for _, p := range th.Concept[:max(1, len(th.Concept)-1)] {
		th.Patients = withAll(th.Patients, claim.Noun+p)
	}
	th.Head, th.Heads, th.Concept, th.Modifiers, th.Agents = "", nil, nil, nil, nil
	th.Attribute, th.Predicate, th.Act = "duration", "last", r.set.Acts("last")
	c.Predicate, c.Agent = "last", ""
	f.Head, f.Heads, f.Modifiers, f.Predicate, f.Preposition = "", nil, nil, "last", ""
}

// goesOnFor reports whether a noun names what goes on for a time that reports tell: a trial, a strike, a hearing.
func (r *reading) goesOnFor(noun string) bool {
	path := r.set.Things(noun)
	return slices.Contains(path, gathering) || len(path) > 0 && lengthy(path[0])
}

// lengthOf reports whether a duration stands before the noun of an event as how long it was: "after a six-hour siege", "the ten-day heatwave"; not "the
// four-month high".
func (r *reading) lengthOf(c *claim.Claim) bool {
	t := r.doc.TokenAt(c.Span.End)
	return t < len(r.doc.Tokens) && r.doc.Low(t) == c.Thing.Head || t+1 < len(r.doc.Tokens) && r.doc.Low(t) == "of"
}

// premiumReach is how many words after a share the price that it is compared with may stand.
const premiumReach = 8

// premium reads "31 percent higher than the closing price" as a premium of so much, where a sum is offered.
func (r *reading) premium(c *claim.Claim, f *rule.Facts, q *quantity.Mention) {
	t := q.Words.Last
	if c.Thing.Attribute != "" && c.Thing.Attribute != "offer-value" || t+1 >= len(r.doc.Tokens) {
		return
	}
	switch r.doc.Low(t) {
	case "more", "higher", "above", "over":
	default:
		return
	}
	offer := meetsAny(c.Thing.Act, "offer", "pay", "acquire", "receive", "buy", "provide") || slices.Contains(c.Thing.Agents, claim.Noun+"offer") || slices.Contains(c.Thing.Agents, claim.Noun+"bid")
	if !offer {
		return
	}
	end := min(t+premiumReach, r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.Last)
	for ; t < end; t++ {
		switch r.lemmaOf(t) {
		case "price", "close", "closing":
			th := &c.Thing
			th.Head, th.Heads, th.Concept, th.Modifiers, th.Act = "", nil, nil, nil, nil
			th.Attribute, th.Predicate, th.Patients = "premium", "premium", nil
			c.Predicate, c.Subject, c.Modality = "premium", "", claim.Actual
			f.Head, f.Heads, f.Predicate, f.Modifiers = "", nil, "premium", nil
			return
		}
	}
}

// forfeit reads what a party would owe, were something not to come about, as a fee: it is no debt yet.
func (r *reading) forfeit(c *claim.Claim, f *rule.Facts) {
	if (f.Predicate == "repay" || f.Predicate == "pay back") && (c.Modality == claim.Planned || c.Modality == claim.Demanded) && r.ordered(c) {
		c.Thing.Attribute, c.Thing.Predicate, c.Thing.Act, f.Predicate = "compensation", "compensate", r.set.Acts("compensate"), "compensate" // ordered to pay it back
		return
	}
	if !slices.Contains(c.Thing.Act, "owe") || c.Modality != claim.Planned && c.Modality != claim.Possible {
		return
	}
	c.Thing.Attribute, c.Thing.Head, c.Thing.Concept, f.Head, f.Predicate = "fee", "", nil, "", "fee"
}

// ordered reports whether a court or somebody else has told the payer of c to pay: "was ordered to repay 250,000", "must pay back".
func (r *reading) ordered(c *claim.Claim) bool {
	t := r.doc.TokenAt(c.Span.Start)
	for i := t - 1; i >= max(t-topicReach/6, r.doc.Sentences[c.Sequence].Tokens.First); i-- {
		switch r.doc.Low(i) {
		case "ordered", "told", "must", "has", "made":
			return true
		}
	}
	return false
}

// forEach reports whether the words from token t on say that a sum is for each of several: "in cash for every share", "for each of their shares".
func (r *reading) forEach(t int) bool {
	for n := 0; n < 5 && t+1 < len(r.doc.Tokens); n, t = n+1, t+1 {
		switch r.doc.Low(t) {
		case "for":
			w := r.doc.Low(t + 1)
			return w == "each" || w == "every"
		case "in", "cash":
		default:
			return false
		}
	}
	return false
}

// perShare reads what is paid or received for a share of a firm as an offer for it: "shareholders will get 46 euros for each of their shares".
func (r *reading) perShare(c *claim.Claim, f *rule.Facts, q *quantity.Mention) {
	th := &c.Thing
	if th.Attribute != "" || !th.Distributive || c.Modality == claim.Actual || c.Modality == claim.Demanded || !meetsAny(th.Act, "pay", "receive", "offer", "acquire", "provide") {
		return
	}
	share := q.Amount.Per == "share"
	for t := q.Words.Last; !share && t < min(q.Words.Last+7, r.doc.Sentences[r.doc.SentenceOf(q.Words.First)].Tokens.Last); t++ {
		w := r.lemmaOf(t)
		share = w == "share" || w == "stock"
	}
	if !share {
		return
	}
	th.Attribute, th.Predicate, th.Act, th.Head, th.Concept = "offer-value", "offer", r.set.Acts("offer"), "", nil
	f.Predicate, f.Head = "offer", ""
	c.Quantity.Per, c.Modality = "share", claim.Offered
}

// among reads "among the dead were four children" as four children who died.
func (r *reading) among(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	if g.Token < 3 || f.Predicate != "be" || c.Thing.Head == "" {
		return
	}
	s := r.doc.Sentences[r.doc.SentenceOf(g.Token)].Tokens
	for t := g.Token - 1; t > s.First+1 && t > g.Token-4; t-- {
		if r.doc.Low(t-2) != "among" || r.doc.Low(t-1) != "the" && r.doc.Low(t-1) != "those" {
			continue
		}
		w := r.lemmaOf(t)
		if !r.set.Says(r.set.Acts(w)) {
			return
		}
		f.Predicate, c.Predicate = w, w
		c.Thing.Predicate, c.Thing.Act, c.Thing.Part = w, r.set.Acts(w), false
		return
	}
}

// wouldBe reports whether "would" or "will" stands between two tokens: "the number of jobs that would go".
func (r *reading) wouldBe(from, to int) bool {
	for t := max(from, to-topicReach); t < to; t++ {
		if r.doc.Tokens[t].Tag == tag.MD && (r.doc.Low(t) == "would" || r.doc.Low(t) == "will") {
			return true
		}
	}
	return false
}

// layOffs is the rule of jobs that are cut.
const layOffs = "people.laid-off"

// settled gives one form to what a rule has taken: whoever loses a job, a job is lost; and what ended after three hours lasted them.
func (r *reading) settled(c *claim.Claim) {
	th := &c.Thing
	r.plainly(c)
	r.ofRound(c)
	r.ofIncident(c)
	onePeople(c, r.set.Things)
	r.allAboard(c)
	switch {
	case c.Rule == layOffs && slices.Contains(th.Concept, "job-cut"):
		th.Head, th.Heads, th.Concept, th.Modifiers = "job", nil, r.set.Things("job"), nil
		th.Predicate, th.Act = "cut job", r.set.Acts("cut job")
	case c.Rule == layOffs && len(th.Concept) > 0 && (slices.Contains(th.Concept, "job") || th.Concept[0] == "person" || th.Concept[0] == "worker" || th.Concept[0] == "employee" || th.Concept[0] == "post"):
		th.Head, th.Heads, th.Concept = "job", nil, r.set.Things("job")
		if meetsAny(th.Act, "lose", "cut", "lay-off") {
			th.Predicate, th.Act = "cut job", r.set.Acts("cut job")
		}
		th.Patients = slices.DeleteFunc(slices.Clone(th.Patients), func(p string) bool { return p == claim.Noun+"job" })
	case th.Attribute == "consensus" && c.Quantity != nil && quantity.IsMinor(c.Quantity.Unit) && c.Quantity.Per == "":
		q := *c.Quantity // a result foreseen in pence or cents is that of one share
		q.Per, c.Quantity, th.Distributive = "share", &q, true
	case c.Rule == "duration.pause" && th.Attribute == "":
		th.Attribute = "pause"
	case c.Rule == "duration.meeting" && th.Attribute == "":
		th.Attribute = "duration"
	case th.Attribute == "damages-sought" && c.Modality == claim.Actual:
		c.Modality = claim.Demanded // who sues for it has not got it
	case c.Kind == claim.Count:
		r.oneUnit(c)
	}
	if (c.Rule == layOffs || th.Attribute == "investment") && c.Modality == claim.Actual && r.underWay(c) {
		c.Modality = claim.Planned // who is cutting jobs, or means to, has told of it and not done it
	}
	if c.Rule == "casualties.killed" {
		switch {
		case th.Head == "life" && th.Occasion.Main:
			th.Head, th.Heads, th.Concept = "people", nil, r.set.Things("people") // a life lost is somebody killed
		case th.Part && c.Predicate == "include" && th.Predicate != "include" && len(th.Concept) > 1:
			th.Part = false // "the dead included eight children" counts the children
		}
	}
	if c.Rule == "money.loot" {
		th.Attribute, th.Predicate, th.Act, th.Head, th.Heads, th.Concept, th.Modifiers, th.Part = "loot", "steal", r.set.Acts("steal"), "", nil, nil, nil, false
		th.Agents = slices.DeleteFunc(slices.Clone(th.Agents), func(a string) bool { return a == claim.Noun+"theft" || a == claim.Noun+"crime" })
	}
	if c.Rule == "people.employed" && (th.Head == "" || len(th.Modifiers) == 0 && len(th.Concept) > 0 && (th.Concept[0] == "person" || th.Concept[0] == "worker")) {
		th.Head, th.Heads, th.Concept, th.Attribute = "people", nil, r.set.Things("people"), ""
		th.Predicate, th.Act = "employ", r.set.Acts("employ")
		th.Agents = slices.DeleteFunc(slices.Clone(th.Agents), func(a string) bool { return a == claim.Noun+"worker" || a == claim.Noun+"headcount" })
	}
	if c.Rule == layOffs && c.Modality == claim.Possible {
		c.Modality = claim.Planned // jobs that may go are those that a plan puts at risk
	}
	if c.Rule == "people.employed" && len(th.Places) == 0 && len(r.scenes[c.Sequence].places) == 0 {
		th.Occasion.Places = nil // where the sentence before was, its firm need not have them all
	}
	r.oneNoun(c)
	if c.Rule == layOffs && slices.Contains(th.Act, "at-risk") {
		th.Predicate, th.Act, c.Modality = "cut job", r.set.Acts("cut job"), claim.Planned // what is at stake is still there
	}
}

// oneUnit gives one noun to what one question counts under several: the homes that were evacuated are the households in them, and the cases of a
// disease those who have it.
func (r *reading) oneUnit(c *claim.Claim) {
	th := &c.Thing
	if len(th.Concept) == 0 {
		return
	}
	unit := ""
	switch id := th.Concept[0]; c.Rule {
	case "people.evacuated", "people.without-power", "people.reconnected":
		if id == "family" || id == "customer" || id == "customer-connection" {
			unit = "home"
		}
	case "people.striking":
		switch id {
		case "employee", "member", "staff", "striker", "person", "people":
			unit = "worker" // whoever strikes works, and is one of the union
		}
	case "casualties.infected":
		if id == "case" || id == "infection" {
			unit = "people"
		}
	}
	if unit != "" {
		th.Head, th.Heads, th.Concept = unit, nil, r.set.Things(unit)
	}
}

// kindWithin reports whether a count is all of a kind within what the sentence or its subject counts: "19 people, including three nurses", "the dead
// included three nurses". It is a part of them, and the whole of the nurses.
func (r *reading) kindWithin(c, before *claim.Claim, q *quantity.Mention) bool {
	th := &c.Thing
	if !th.Part || c.Kind != claim.Count || len(th.Concept) < 2 || r.partOf(q.Words) {
		return false
	}
	if before.Sequence != c.Sequence || before.Kind != claim.Count {
		return th.Predicate != "include"
	}
	return before.Thing.Head != th.Head && slices.Contains(th.Concept, "person") && (len(before.Thing.Concept) == 1 || before.Thing.Head == "")
}

// includes takes what befell a whole from it for the kind within it: "killing 19 people, including three nurses" tells of three nurses killed.
func (r *reading) includes(c, before *claim.Claim) {
	t, b := &c.Thing, &before.Thing
	if t.Head == "" || b.Part || !r.set.Says(b.Act) || claim.General(before.Rule) {
		return
	}
	c.Rule, c.Predicate, c.Modality, t.Predicate, t.Act = before.Rule, before.Predicate, before.Modality, b.Predicate, b.Act
}

// underWay reports whether the verb of c tells what is going on or is meant: "is cutting 300 jobs", "the plan means 300 job losses".
func (r *reading) underWay(c *claim.Claim) bool {
	switch c.Predicate {
	case "mean", "involve", "entail", "threaten", "announce", "propose", "face":
		return true
	}
	first := r.doc.TokenAt(c.Span.Start)
	for t := first - 1; t >= max(first-7, r.doc.Sentences[c.Sequence].Tokens.First+1); t-- {
		if w := r.lemmaOf(t); (w == "approve" || w == "announce" || w == "unveil") && r.parse.Tag(t).IsVerb() {
			return true
		}
		if r.parse.Tag(t) == tag.VBG {
			w := r.doc.Low(t - 1)
			return w == "is" || w == "are" || w == "'s" || w == "'re"
		}
	}
	return false
}

// headed is the nearest count before c in its sentence that says what it counts, or nil.
func headed(c *claim.Claim, out []claim.Claim) *claim.Claim {
	for i := len(out) - 1; i >= 0 && i >= len(out)-mostTold && out[i].Sequence == c.Sequence; i-- {
		if b := &out[i]; b.Kind == claim.Count && b.Thing.Head != "" {
			return b
		}
	}
	return nil
}

// inAll reports whether a bare number at words sums up what its sentence counted: "650 here, 380 there: 1,140 in all".
func (r *reading) inAll(words doc.Range) bool {
	t := words.Last
	if t >= len(r.doc.Tokens) {
		return false
	}
	w := r.doc.Low(t)
	if t+1 < len(r.doc.Tokens) && w == "in" {
		w += " " + r.doc.Low(t+1)
	}
	switch w {
	case "altogether", "in all", "in total", "overall":
		return true
	}
	return false
}

// ofThose is the count whose noun a bare one leaves out, where the sentence begins by saying of how many: "of the 40 prisoners, 26 have been
// released". Nil if the sentence does not begin so.
func (r *reading) ofThose(c *claim.Claim, out []claim.Claim) *claim.Claim {
	if c.Kind != claim.Count || c.Thing.Head != "" || len(out) == 0 {
		return nil
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	if r.doc.Low(s.First) != "of" || s.First+3 >= len(r.doc.Tokens) {
		return nil
	}
	if w := r.doc.Low(s.First + 1); (w == "these" || w == "them" || w == "those") && r.doc.Low(s.First+2) == "," {
		return r.ofThese(c, out)
	}
	for i := len(out) - 1; i >= 0 && i >= len(out)-mostTold && out[i].Sequence == c.Sequence; i-- {
		if b := &out[i]; b.Kind == claim.Count && b.Thing.Head != "" && b.Span.Start <= r.doc.Tokens[s.First+3].Start {
			return b
		}
	}
	return nil
}

// ofThese is the count of the sentence before, of which c is a part: "70 guests. Of these, 25 were from Chile, 20 from Peru".
func (r *reading) ofThese(c *claim.Claim, out []claim.Claim) *claim.Claim {
	for i := len(out) - 1; i >= 0 && i >= len(out)-mostTold && c.Sequence-out[i].Sequence <= 1; i-- {
		if b := &out[i]; b.Sequence == c.Sequence-1 && b.Kind == claim.Count && b.Thing.Head != "" && b.Quantity.Value > c.Quantity.Value {
			c.Thing.Part = true
			return b
		}
	}
	return nil
}

// laterBy reports whether the duration at those bytes tells how much later something was, and so is the length of nothing: "a year later".
func (r *reading) laterBy(start, end int) bool {
	t := r.doc.TokenAt(end)
	if t >= len(r.doc.Tokens) {
		return false
	}
	switch r.doc.Low(t) {
	case "later", "earlier", "afterwards", "ago":
		return true
	case "before", "after":
		first := r.doc.TokenAt(start)
		return first == 0 || r.doc.Low(first-1) != "for" // "was stuck for nine hours before they freed it"
	}
	return false
}
