package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// mostBefore bounds how many claims back it is looked for of whom a report has told.
const mostBefore = 200

// firstTold takes back that a count is of others where those it is told beside met with something else, and the report has told of none whom the same
// befell: after "twelve were saved", "another 30 are missing" counts all who are missing.
func firstTold(c *claim.Claim, before []claim.Claim) {
	th := &c.Thing
	if !th.Other || c.Kind != claim.Count || len(th.Act) == 0 || c.Rule == "casualties.killed" && strings.HasSuffix(c.Subject, "bodies") {
		return // four more bodies are no first ones
	}
	var last *claim.Claim
	if len(before) > mostBefore {
		before = before[len(before)-mostBefore:]
	}
	for i := range before {
		b := &before[i]
		if b.Kind != claim.Count || b.Quantity.Qualifier == quantity.Vague && b.Sequence < c.Sequence {
			continue // dozens are no number that others come on top of
		}
		if meetsAny(b.Thing.Act, th.Act[0]) || b.Predicate == c.Predicate {
			return
		}
		last = b
	}
	if last != nil && last.Sequence >= c.Sequence-1 && len(last.Thing.Act) > 0 && !claim.General(last.Rule) || c.Rule == "casualties.injured" || c.Rule == "casualties.hospital" ||
		last == nil && meetsAny(th.Act, "damage", "displace", "missing") {
		th.Other = false // other than those who were killed
	}
}

// ofAll reports whether the number at words is told to be of all who were just named: "of them", "in all", "in number".
func (r *reading) ofAll(words doc.Range) bool {
	t := words.Last
	switch r.doc.Low(t) + " " + r.doc.Low(t+1) {
	case "of them", "in all", "in number", "in total", "all told":
		return true
	}
	return r.doc.Low(t) == "altogether"
}

// theHurt reports whether token t stands for people by what befell them: "the wounded", "those injured".
func (r *reading) theHurt(t int) bool {
	if t == 0 || !slices.Contains(r.set.Things(lemma.NounOf(r.doc.Type(t))), "person") {
		return false
	}
	switch r.doc.Low(t - 1) {
	case "the", "those":
		return true
	}
	return false
}

// apposed is the noun that "14 of them" counts where it stands right before the number and a comma, at the head of its phrase: "the horses, 14 of
// them, were sold". -1 if there is none.
func (r *reading) apposed(words doc.Range) int {
	t := words.First - 2
	if t < 1 || words.Last+1 >= len(r.doc.Tokens) || r.doc.Tokens[t+1].Tag != tag.Comma || !r.ofAll(words) {
		return -1
	}
	if r.doc.SentenceOf(t) != r.doc.SentenceOf(words.First) || r.parse.Tag(t) != tag.NNS && !r.theHurt(t) {
		return -1
	}
	for i := t - 1; i >= 0 && i > t-6; i-- {
		switch g := r.parse.Tag(i); {
		case g == tag.IN || g == tag.TO:
			return -1
		case g.IsNoun(), g == tag.JJ, g == tag.CD, g == tag.DT, g == tag.PRPS, g == tag.POS:
		default:
			return t
		}
	}
	return t
}

// fromWhere is the predicate of a count with what it was from, where the two together are an act: "pulled 118 people from the water".
func (r *reading) fromWhere(f *rule.Facts, g syntax.Governor, p syntax.Phrase) string {
	if g.Token < 0 || g.Relation != syntax.Object && g.Relation != syntax.PassiveSubject || !r.set.MayAct(g.Predicate) ||
		slices.Contains(r.set.Things(f.Head), "dead") {
		return "" // bodies are not saved
	}
	t := p.Words.Last
	if g.Relation == syntax.PassiveSubject {
		t = g.Token + 1
	}
	for n := 0; t+1 < len(r.doc.Tokens) && n < 3 && r.doc.Low(t) != "from"; t, n = t+1, n+1 {
		if g := r.parse.Tag(t); g != tag.RB && g != tag.RP && g != tag.IN && g != tag.JJ {
			return ""
		}
	}
	if t+1 >= len(r.doc.Tokens) || r.doc.Low(t) != "from" {
		return ""
	}
	from := r.nouns(r.doc.SentenceOf(t), t+1)
	if w := f.Predicate + " from " + r.headKey(from); r.set.Acts(w) != nil {
		return w
	}
	return ""
}

// fatally is the verb by which the hurt that a count tells of ended in death, where it is joined to it: "two people were stabbed and killed".
func (r *reading) fatally(f *rule.Facts, g syntax.Governor) string {
	t := g.Token
	if f.Dimension != "" || t < 0 || t+2 >= len(r.doc.Tokens) || r.doc.Low(t+1) != "and" || !r.parse.Tag(t+2).IsVerb() || !r.set.MayAct(f.Predicate) {
		return ""
	}
	w := r.lemmaOf(t + 2)
	if hurt := r.set.Acts(f.Predicate); !meetsAny(hurt, "harm") || meetsAny(hurt, "kill") || !meetsAny(r.set.Acts(w), "kill") {
		return ""
	}
	return w
}

// inCents reads cents as those of the euro where the report counts in euros and not in dollars.
func (r *reading) inCents(a *quantity.Amount, words doc.Range) {
	if a.Unit != "USX" || words.Len() == 0 {
		return
	}
	euros := false
	for i := range min(len(r.quantities), mostBefore) {
		switch q := &r.quantities[i]; {
		case q.Class == quantity.Money && q.Amount.Unit == "EUR":
			euros = true
		case q.Class == quantity.Money && q.Amount.Unit != "USX" && q.Conversion < 0:
			return
		}
	}
	if euros {
		a.Unit = "EUX"
	}
}

// earns tells what a firm earned from what a worker is paid.
func (r *reading) earns(c *claim.Claim, f *rule.Facts) {
	th := &c.Thing
	if c.Kind != claim.Money || th.Attribute != "wage" || th.Predicate != "earn" || th.Distributive {
		return
	}
	if slices.ContainsFunc(th.Agents, func(a string) bool {
		return slices.Contains(r.set.Things(strings.TrimPrefix(a, claim.Noun)), "company")
	}) || r.aFirm(c) {
		th.Attribute, th.Predicate, th.Act = "profit", "profit", nil
		f.Predicate, c.Predicate = "profit", "profit"
	}
}

// aFirm reports whether the agent of c is an organisation by its name, or the sentence tells of a quarter or of a year's results.
func (r *reading) aFirm(c *claim.Claim) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(r.doc.TokenAt(c.Span.Start))].Tokens
	for _, n := range r.namesIn(s) {
		if n.Kind == name.Organisation && slices.Contains(c.Thing.Agents, partyKey(n)) {
			return true
		}
	}
	for t := s.First; t < s.Last && t < s.First+topicReach; t++ {
		switch r.doc.Low(t) {
		case "quarter", "quarterly", "half-year", "revenue", "profit", "shareholders":
			return true
		}
	}
	return false
}

// changed names what rose or fell where a noun for that is measured: "a 20% fall in net profit". What a share of a sum before it in the sentence is told
// of is that sum: "earned 96 million euros, a drop of 25 percent".
func (r *reading) changed(c *claim.Claim, f *rule.Facts, q *quantity.Mention, g syntax.Governor, before *claim.Claim) {
	th := &c.Thing
	if c.Kind != claim.Proportion || th.Attribute != "" || q.Amount.Trend == "" {
		return
	}
	t := q.Words.Last
	noun := ""
	switch {
	case t < len(r.doc.Tokens) && r.changes(r.lemmaOf(t)): // a 20% fall
		noun = r.lemmaOf(t)
		t++
	case g.Relation == syntax.Nominal && g.Preposition == "of" && r.changes(g.Predicate): // a fall of 20%
		noun = g.Predicate
	default:
		return
	}
	a := ""
	switch {
	case t+1 < len(r.doc.Tokens) && r.doc.Low(t) == "in":
		a = r.attributeOf(r.nouns(r.doc.SentenceOf(t), t+1), "proportion")
	case before != nil && before.Kind == claim.Money && before.Sequence == c.Sequence && before.Thing.Attribute != "":
		a = r.set.AttributeIn(before.Thing.Attribute, "proportion")
		th.Agents, c.Agent = before.Thing.Agents, before.Agent
		th.Occasion.Background, th.Occasion.Main = false, before.Headline || th.Occasion.Main // "a year ago" is what it is a fall from
	}
	if a == "" {
		return
	}
	if noun == "drop" {
		noun = "fall" // of what is measured; bombs are dropped
	}
	th.Attribute, th.Predicate, th.Head, th.Act, th.Concept = a, noun, "", r.set.Acts(noun), nil
	f.Predicate, f.Head, c.Predicate = noun, "", noun
}

// tallied makes of the share of something that has been counted a share of that work, and not of what was cast for somebody: "with 41% of the votes
// counted".
func (r *reading) tallied(c *claim.Claim, g syntax.Governor) {
	th := &c.Thing
	if acts := r.set.Acts(g.Predicate); c.Kind == claim.Proportion && th.Part && g.Relation == syntax.PassiveSubject && len(acts) > 0 && acts[0] == "count" {
		th.Act, th.Attribute = acts, ""
	}
}

// margin makes of votes "by" which somebody won, lost or missed something, and of a lead, what parted the two, which is no number of votes cast.
func (r *reading) margin(c *claim.Claim, f *rule.Facts, g syntax.Governor) {
	th := &c.Thing
	if c.Kind != claim.Count || !meetsAny(th.Concept, "vote") {
		return
	}
	by := g.Preposition == "by" && g.Token >= 0 && r.parse.Tag(g.Token).IsVerb() && !r.changes(g.Predicate)
	for _, t := range [...]doc.Range{g.Agent, g.Topic} {
		by = by || t.Len() > 0 && g.Relation == syntax.Copula && margins(r.headKey(t))
	}
	if !by && !(g.Relation == syntax.Nominal && margins(g.Predicate)) {
		return
	}
	th.Attribute, th.Predicate, th.Act = "majority", "margin", nil
	f.Predicate, c.Quantity.Trend = "margin", ""
}

// outpolls makes of votes that are told as so many more than somebody else's what parts the two: "9,310 votes, 412 more than Mr Roy". What is more than
// at another time is no margin, so a name has to follow.
func (r *reading) outpolls(c *claim.Claim, f *rule.Facts, words doc.Range, before *claim.Claim) {
	th, t := &c.Thing, words.Last
	if c.Kind != claim.Count || th.Head != "" || before == nil || before.Kind != claim.Count || before.Sequence != c.Sequence || !meetsAny(before.Thing.Concept, "vote") || before.Thing.Attribute != "" {
		return
	}
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	if t+2 >= s.Last || r.doc.Low(t+1) != "than" || r.doc.Low(t) != "more" && r.doc.Low(t) != "fewer" && r.doc.Low(t) != "less" {
		return
	}
	for t += 2; t < s.Last && r.doc.Tokens[t].Tag == tag.DT; t++ {
	}
	end := t
	for end < s.Last && (r.doc.Tokens[end].Tag.IsProper() || end > t && r.doc.Low(end) == "of") {
		end++ // the Liberals of Mr Roy
	}
	if !slices.ContainsFunc(r.namesIn(s), func(n name.Mention) bool { return n.Words.First < end && t < n.Words.Last }) {
		return
	}
	b := &before.Thing
	th.Head, th.Heads, th.Concept, th.Other, th.Patients = b.Head, b.Heads, b.Concept, false, nil
	th.Attribute, th.Predicate, th.Act = "majority", "margin", nil
	c.Subject, c.Patient, c.Quantity.Trend = before.Subject, "", ""
	f.Head, f.Heads, f.Predicate = b.Head, b.Heads, "margin"
}

// changes reports whether a noun tells by how much something rose or fell.
func (r *reading) changes(noun string) bool {
	return noun == "drop" || slices.Contains(r.set.Acts(noun), "change")
}

// attributeOf is the measured attribute that a noun phrase names, or "".
func (r *reading) attributeOf(words doc.Range, dimension string) string {
	f := rule.Facts{Dimension: dimension}
	if words.Len() == 0 || !r.levelOf(&f, words) {
		return ""
	}
	return r.set.AttributeIn(f.Predicate, dimension)
}

// sharesOf lets a price that another is set beside be of what that is: in "€15 a share tops the €12 that a rival bid" both are of a share.
func sharesOf(c, before *claim.Claim) {
	if c.Kind != claim.Money || before.Kind != claim.Money || before.Sequence != c.Sequence || !before.Thing.Distributive || c.Thing.Distributive {
		return
	}
	a, b := c.Quantity, before.Quantity
	if a.Unit != b.Unit || !(a.Value > b.Value/3 && a.Value < 3*b.Value) {
		return
	}
	c.Thing.Distributive = true
}

// figureItself takes back that "the number" did what was done: "he said the number was 40" counts what the figure before did, for whom that was done.
func (r *reading) figureItself(c, before *claim.Claim, g syntax.Governor) {
	for _, t := range [...]doc.Range{g.Agent, g.Topic, g.Patient} {
		if t.Len() > 0 && figureNouns(r.headKey(t)) {
			c.Modality, c.Negated = before.Modality, before.Negated
			c.Patient, c.Thing.Patients = before.Patient, before.Thing.Patients
			c.Agent, c.Thing.Agents = before.Agent, before.Thing.Agents
			c.Thing.Occasion, c.Thing.Period = before.Thing.Occasion, before.Thing.Period
			return
		}
	}
}

// able takes "were unable to leave" for "could not leave", and what had to be done for done: "two streets had to be cleared".
func (r *reading) able(g syntax.Governor) syntax.Governor {
	t := g.Token
	if t < 0 || t+2 >= len(r.doc.Tokens) || r.doc.Low(t+1) != "to" || r.parse.Tag(t+2) != tag.VB {
		return g
	}
	if g.Relation == syntax.PassiveSubject {
		return r.bidden(g)
	}
	if g.Relation != syntax.Subject {
		return g
	}
	switch g.Predicate {
	case "have":
		if t+3 < len(r.doc.Tokens) && r.doc.Low(t+2) == "be" && r.parse.Tag(t+3) == tag.VBN {
			g.Token, g.Predicate, g.Relation, g.Patient = t+3, r.lemmaOf(t+3), syntax.PassiveSubject, g.Agent
			g.Agent = doc.Range{}
			return g
		}
	case "unable":
		if g.Negated = !g.Negated; g.Modality == string(claim.Actual) {
			g.Modality = string(claim.Possible)
		}
	case "able": // who was able to leave left
	default:
		return g
	}
	g.Token, g.Predicate = t+2, r.lemmaOf(t+2)
	return g
}

// bidden reads those who were made to do something as who did it: "120 people were told to evacuate".
func (r *reading) bidden(g syntax.Governor) syntax.Governor {
	if !bids(g.Predicate) {
		return g
	}
	v := r.lemmaOf(g.Token + 2)
	if v == "leave" && g.Token+4 < len(r.doc.Tokens) && lemma.NounOf(r.doc.Type(g.Token+4)) == "home" {
		v = "evacuate" // to leave their homes
	}
	if acts := r.set.Acts(v); meetsAny(acts, "evacuate", "flee") {
		g.Predicate = v
	}
	return g
}

// siteOf widens the words of a town's name by the common noun that makes a site of it ("Riga airport"), where something is said to be or happen there.
func (r *reading) siteOf(n *name.Mention) (doc.Range, bool) {
	words := n.Words
	t := words.Last
	if n.Extent() == name.Site || n.Extent() == name.Country || t >= len(r.doc.Tokens) {
		return words, false
	}
	last, before := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.Last, words.First-1
	if t+1 < last && r.parse.Tag(t) == tag.NN && venueNouns(r.doc.Low(t+1)) {
		t++ // the Olm conference centre
	}
	house := t < last && venueNouns(r.doc.Low(t))
	if t >= last || !house && !siteNouns(r.doc.Low(t)) {
		return words, false
	}
	if t+1 < len(r.doc.Tokens) && (r.parse.Tag(t+1).IsNoun() || r.parse.Tag(t+1) == tag.POS) {
		return words, false // the Riga airport workers
	}
	words.Last = t
	if house {
		if r.doc.Low(max(before, 0)) != "the" {
			return words, false // a Riga hotel is any
		}
		before--
	}
	switch r.doc.Low(max(before, 0)) {
	case "at", "in", "near", "outside", "inside", "to", "from":
		words.Last++
		return words, true
	}
	return words, false
}
