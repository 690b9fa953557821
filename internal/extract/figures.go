package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"slices"
)

// figure is a quantity on its way to a claim: what is known of it so far.
type figure struct {
	claim claim.Claim
	q     *quantity.Mention
	at    int // its place among the quantities
	// phrase is what is counted, gov what governs it, facts what a rule is sought by, with the memory of their context.
	phrase  syntax.Phrase
	gov     syntax.Governor
	facts   rule.Facts
	context []string
	// before is the claim before, nil if there is none, for figures that ask for it.
	before *claim.Claim
	// lent says that what is counted was told by a count before.
	lent bool
}

// mostAtHand is how many figures are read at a time, each step of all of them before the next: see All.
const mostAtHand = 16

// firstSteps need nothing but the figure and the report; lastSteps, those after them, may ask what the claim before is of.
var (
	firstSteps = [...]func(*figure, *reading){(*figure).counted, (*figure).governed, (*figure).scoped, (*figure).meant, (*figure).done, (*figure).reworded}
	lastSteps  = [...]func(*figure, *reading){(*figure).matched, (*figure).worded, (*figure).misruled, (*figure).owned, (*figure).lasting}
)

// take reads the next figures from a quantity on, and returns them with the quantity after them. Of those that make none, made is -1.
func (r *reading) take(from int, made []int) ([]figure, int) {
	if r.atHand == nil {
		r.atHand = make([]figure, mostAtHand)
	}
	n := 0
	for ; from < len(r.quantities) && n < mostAtHand; from++ {
		q := &r.quantities[from]
		if made[from] = -1; r.reportable(q.Words.First) && !r.clocked(q.Words) {
			f := &r.atHand[n]
			f.q, f.at, f.before, f.lent, f.context = q, from, nil, false, f.context[:0] // the steps write the rest
			n++
		}
	}
	figures := r.atHand[:n]
	for _, step := range firstSteps {
		for k := range figures {
			step(&figures[k], r)
		}
	}
	return figures, from
}

// last takes the first figures through the last steps, up to the next that must wait for the claims of these, and returns how many they are. out is
// the claims before them.
func (r *reading) last(figures []figure, out []claim.Claim) int {
	if len(out) > 0 {
		figures[0].before = &out[len(out)-1]
	}
	n := 1
	for n < len(figures) && !figures[n].asksBefore(r) {
		n++
	}
	for _, step := range lastSteps {
		for k := range figures[:n] {
			step(&figures[k], r)
		}
	}
	return n
}

// asksBefore reports whether a step may ask what the claim before f is of: see changed and outpolls.
func (f *figure) asksBefore(r *reading) bool {
	t := f.q.Words.Last + 1
	return f.claim.Kind == claim.Proportion && f.q.Amount.Trend != "" || f.claim.Kind == claim.Count && t < len(r.doc.Tokens) && r.doc.Low(t) == "than"
}

// byItself makes c the claim of a quantity without a look at any other.
func (r *reading) byItself(c *claim.Claim, q *quantity.Mention) {
	f := figure{q: q}
	for _, step := range firstSteps {
		step(&f, r)
	}
	for _, step := range lastSteps {
		step(&f, r)
	}
	*c = f.claim
}

// counted starts the claim and finds what is counted.
func (f *figure) counted(r *reading) {
	c, q := &f.claim, f.q
	r.start(c, kinds[q.Class], q.Span, q.Words.First)
	amount := q.Amount
	r.inCents(&amount, q.Words)
	c.Quantity = &amount
	c.Value = c.Text
	words := q.Words
	if q.Class == quantity.Count && q.Of.Len() > 0 {
		words.Last = q.Of.Last // the part of a share is of what the whole is
	}
	f.phrase = r.attributive(q, r.parse.Counted(words))
	if t := q.Words.First + 1; q.Class == quantity.Proportion && f.phrase.Head < 0 && t+1 < q.Of.First && r.doc.Tokens[t].Tag.IsNoun() && r.doc.Low(t+1) == "in" {
		f.phrase.Head, f.phrase.Adjective, f.phrase.Words = t, -1, doc.Range{First: t, Last: t + 1} // one child in fifty
	}
}

// governed finds what governs it.
func (f *figure) governed(r *reading) {
	c, q := &f.claim, f.q
	f.gov = r.setDown(r.able(r.stated(r.ofWhom(r.parse.Govern(q.Words)), q)), q)
	f.phrase, f.gov = r.ofAged(q, f.phrase, f.gov)
	if r.isTwice(q) {
		f.gov = r.doneTwice(q.Words.First)
	}
	r.numberOf(f)
	r.describe(c, f.phrase, q)
	r.govern(c, f.gov, q.Words)
	r.favours(c, q.Words)
	if f.gov.Predicate == "average" && f.gov.Relation == syntax.Object {
		c.Thing.Distributive = true // so many a game or a year, be that told or not
	}
}

// scoped says of which event it is, where and when, and in which world.
func (f *figure) scoped(r *reading) {
	c, q := &f.claim, f.q
	r.scope(c, q.Words, f.gov.Topic)
	r.stillSo(c, f.gov)
	if r.deniedBound(q) {
		c.Modality, c.Negated = claim.Denied, false
	}
	if c.Kind != claim.Age && c.Kind != claim.Ordinal && r.genericAt(q.Words, f.gov) {
		c.Thing.Occasion.Generic, c.Thing.Occasion.Main = true, false
	}
	r.elsewhereToo(c)
	if r.outdone(c, q.Words) {
		c.Thing.Occasion.Background, c.Thing.Occasion.Main = true, false
	}
	if r.hyphened(c, q) || r.heavy(c, q, f.phrase) {
		f.gov = syntax.Governor{Token: -1}
	}
}

// meant finds which concepts of the lexicons its words are.
func (f *figure) meant(r *reading) {
	c, q := &f.claim, f.q
	f.facts = r.facts(c, q)
	f.context = append(f.context, f.facts.Context...)
	f.facts.Context = f.context
	r.valued(c, &f.facts, f.gov, q.Words)
	r.supplied(c, &f.facts, f.gov, q.Words)
	p := f.phrase
	if f.lent {
		p.Head = q.Words.Last - 1 // "70 were on the bus"
	}
	r.onBoard(c, &f.facts, f.gov, p)
	if f.facts.Predicate == "join" && f.gov.Relation == syntax.Object && f.gov.Agent.Len() > 0 && slices.Contains(r.set.Things(c.Thing.Head), "person") {
		c.Predicate, f.facts.Predicate = "accompany", "accompany" // who joins two others goes with them; a march is joined by who is the subject
	}
	meaning := r.meaning(c, &f.facts, f.phrase, f.gov, q.Words)
	c.Thing.Concept, c.Thing.Act, c.Thing.Attribute = meaning.Things, meaning.Acts, meaning.Attribute
	c.Thing.Predicate = f.facts.Predicate
	if len(meaning.Things) == 0 && r.demonym(f.phrase.Head) {
		c.Thing.Concept = []string{c.Thing.Head, "person"} // three Danes
		f.facts.Head = "person"
	}
}

// done finds who did it and in which world, as the concepts tell.
func (f *figure) done(r *reading) {
	c := &f.claim
	r.doer(c, &f.facts, f.gov)
	r.distant(c, f.q)
	r.settle(c, f.gov)
	r.drinker(c, f.gov)
	r.aboard(c, f.gov)
	if r.sharing(c) {
		f.facts.Head, f.facts.Heads, f.facts.Modifiers, f.facts.Predicate = c.Thing.Head, nil, nil, "have"
	}
}

// reworded gives it the words by which rules know it, where the report tells it by others.
func (f *figure) reworded(r *reading) {
	c, q := &f.claim, f.q
	r.reword(c, &f.facts, f.gov, q)
	if c.Kind == claim.Age {
		c.Thing.Person, c.Name = r.aged(q.Words, f.phrase, f.gov)
		if t := r.ageNoun(q.Words, f.phrase); t >= 0 && r.person(claim.Noun+r.lemmaOf(t)) && !slices.Contains(c.Thing.Concept, "person") {
			c.Thing.Head = r.lemmaOf(t)
			c.Thing.Concept = r.set.Things(c.Thing.Head)
		}
		if t := r.kinNamed(q.Words, f.phrase); t >= 0 {
			c.Thing.Head = r.lemmaOf(t)
			c.Thing.Concept = r.set.Things(c.Thing.Head)
		}
		r.birthday(c, q.Words)
		if r.agedThen(q.Words) {
			c.Thing.Occasion.Background, c.Thing.Occasion.Main = true, false
		}
	}
	r.earns(c, &f.facts)
	r.margin(c, &f.facts, f.gov)
}

// matched asks the rules whose it is.
func (f *figure) matched(r *reading) {
	c, q := &f.claim, f.q
	r.outpolls(c, &f.facts, q.Words, f.before)
	r.tallied(c, f.gov)
	r.changed(c, &f.facts, q, f.gov, f.before)
	r.near(&f.facts, c.Kind, f.gov, q.Words)
	if !r.match(c, f.facts) || claim.General(c.Rule) {
		r.elsewise(c, f.facts, f.gov, q.Words)
		r.leveled(c, f.facts)
	}
}

// worded asks the wordings around it.
func (f *figure) worded(r *reading) {
	c := &f.claim
	r.framed(c, f.facts, f.q.Words, r.didSo(c, f.gov))
	if c.Thing.Attribute == "deal-value" && r.misframed(c, c.Thing.Attribute, f.q.Words) {
		c.Rule, c.Thing.Attribute = "money.general", "" // of many deals
	}
	if (c.Thing.Attribute == "distance" || c.Thing.Attribute == siteDistance && !r.set.Own(c.Rule)) && (claim.General(c.Rule) || c.Rule == "measure.fall") && r.set.Rule(distanceRule) != nil {
		c.Rule = distanceRule // told by where it is from, whatever the verb
	}
}

// owned finds whose it is, who pays it and who is paid.
func (f *figure) owned(r *reading) {
	c, q := &f.claim, f.q
	r.ofStreet(c, q.Words)
	r.worthOf(c, f.phrase, q)
	r.amountOf(c, f.phrase, q)
	r.payee(c, f.gov)
	r.sender(c, f.gov, q.Words)
	if c.Kind == claim.Ordinal && c.Thing.Relation != string(syntax.Copula) {
		c.Negated = false // what they did not do in their third round makes it no other
	}
	if c.Kind == claim.Age && !r.set.Own(c.Rule) && c.Thing.Relation == string(syntax.Subject) && (len(c.Thing.Patients) > 0 || c.Patient != "") {
		c.Rule = "age.general" // who arrests somebody is no suspect
	}
	r.agePart(c, f.facts, q)
	r.peopled(c, q.Words)
	r.steering(c, q.Words)
}

// lasting finds what stretch of time or business it is of, and of which firm.
func (f *figure) lasting(r *reading) {
	c, q := &f.claim, f.q
	r.settled(c)
	r.termed(c, q.Words)
	r.booked(c, q.Words)
	if r.askedAfter(c, q.Words.Last) {
		c.Modality, c.Thing.Undone = claim.Demanded, false
	}
	r.sideFirm(c)
	r.segmented(c, q.Words)
	r.deedPriced(c, f.gov.Agent)
	paidByTime(c)
	r.tellsOf(c, f)
}
