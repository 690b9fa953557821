package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// kinds are the kinds of claims that the classes of quantities make.
var kinds = map[quantity.Class]claim.Kind{
	quantity.Count: claim.Count, quantity.Proportion: claim.Proportion, quantity.Money: claim.Money, quantity.Measure: claim.Measure,
	quantity.Duration: claim.Duration, quantity.Ordinal: claim.Ordinal, quantity.Age: claim.Age, quantity.Score: claim.Score,
}

// numbers adds a claim for each quantity.
func (r *reading) numbers(out []claim.Claim) []claim.Claim {
	made := make([]int, len(r.quantities)) // the index in out of each quantity's claim, or -1
	governors := make([]syntax.Governor, len(r.quantities))
	for from := 0; from < len(r.quantities); {
		var figures []figure
		figures, from = r.take(from, made)
		for len(figures) > 0 {
			n := r.last(figures, out)
			for k := range figures[:n] {
				out = r.number(out, &figures[k], made, governors)
			}
			figures = figures[n:]
		}
	}
	r.lists(out, made, governors)
	r.amongst(out, made, governors)
	r.placeLists(out, made)
	r.dealTerms(out)
	r.partCounts(out)
	r.distanceLists(out)
	return r.anothers(r.enumerated(out, made))
}

// number adds the claim of a figure, with what the claims before it tell of it, if it is one.
func (r *reading) number(out []claim.Claim, f *figure, made []int, governors []syntax.Governor) []claim.Claim {
	i, q, gov := f.at, f.q, f.gov
	out, c := next(out)
	*c = f.claim
	governors[i] = gov
	if k := q.Conversion; k >= 0 && k < len(made) && made[k] >= 0 {
		r.restate(c, &out[made[k]])
	}
	n := len(out) - 1
	r.leftOut(c, out, q, gov, i > 0 && n >= 0 && made[i-1] == n && gov.Token == governors[i-1].Token)
	if i > 0 && n >= 0 && made[i-1] == n && r.verbAgain(c, &out[n], q, gov, governors[i-1]) {
		c.Subject, c.Thing.Head, c.Thing.Concept = out[n].Subject, out[n].Thing.Head, out[n].Thing.Concept
	}
	r.movesToo(c, out, gov, q.Words)
	r.mergedShareToo(c, out, q.Words)
	r.lentNoun(c, out, f)
	r.asBefore(c, out, made, i)
	added := r.addition(c, q.Words)
	r.heldTo(c, out, i)
	r.ofTimeBefore(c, out, f)
	r.shareOf(c, out, gov)
	r.putAt(c, out, gov, q.Words)
	if n := len(out) - 1; n >= 0 && r.kindWithin(c, &out[n], q) {
		c.Thing.Part = false
		if out[n].Sequence == c.Sequence && c.Predicate == "include" {
			r.includes(c, &out[n])
		}
	}
	if !added || n < 0 || out[n].Rule != c.Rule { // what a total of the same grew by is no first of its kind, whatever it is told by
		firstTold(c, out)
	}
	if n >= 0 {
		sharesOf(c, &out[n])
	}
	r.ofElection(c, out, f)
	r.ofItsYear(c, q)
	if c.Rule == "casualties.engines" && r.staysOn(c) {
		c.Thing.Part = true
	}
	if c.Rule != "" && r.told(c, q) && !r.oneOf(q) && !r.noCount(c, gov, q) {
		made[i] = len(out)
		out = out[:len(out)+1]
	}
	out = r.sides(out, q)
	w, told := r.whole(q)
	if told {
		out = append(out, w)
	}
	return r.counts(out, q, told)
}

// ofTimeBefore takes a figure that is told as a level before another for one of an earlier time.
func (r *reading) ofTimeBefore(c *claim.Claim, out []claim.Claim, f *figure) {
	if c.Thing.Term == "" && c.Kind != claim.Duration && r.saidBefore(f.q.Words) {
		c.Thing.Term = levelBefore
		return
	}
	if !r.ofLevelBefore(c, out, f.at) || c.Thing.Term == yearBefore || c.Thing.Attribute == "sought-sentence" || c.Thing.Attribute == pleadedSentence { // "more than the four that he asked for"
		return
	}
	if c.Thing.Term = levelBefore; c.Kind == claim.Money && flows(c.Thing.Attribute) {
		c.Thing.Term = r.levelTerm(f.q.Words)
	}
	if o := &c.Thing.Occasion; c.Thing.Term == yearBefore {
		o.Background, o.Main, o.Generic = false, false, false
	}
}

// ofElection gives a figure of a vote, a seat or a party what it is of.
func (r *reading) ofElection(c *claim.Claim, out []claim.Claim, f *figure) {
	q, gov := f.q, f.gov
	r.shareAgain(c, out, q.Words)
	r.voteOf(c, out, gov, q.Words)
	r.seatsOf(c, out, gov, q.Words)
	r.turnoutBefore(c, out, q.Words)
	r.ofVotes(c, q.Words)
	r.votesFor(c, gov, q.Words)
	if strings.HasPrefix(c.Rule, "votes.") && r.seatsOfHouse(q) {
		c.Rule, c.Thing.Attribute = "proportion.general", "" // which seatsWon counts
	}
	r.staffOf(c, q.Words)
	r.otherContest(c)
	r.ofTown(c)
	r.leadOver(c, q.Words)
	r.ofParty(c, q.Words)
	if c.Rule == "duration.office" && r.onVote() {
		c.Thing.Agents = r.camped(c.Thing.Agents, q.Words)
	}
}

// leftOut gives a bare figure the noun and the verb that it leaves out, from the claims before it; beside says that the last of them hangs on the same word.
func (r *reading) leftOut(c *claim.Claim, out []claim.Claim, q *quantity.Mention, gov syntax.Governor, beside bool) {
	n := len(out) - 1
	if beside && shareToo(c, &out[n]) {
		r.inherit(c, &out[n])
		c.Thing.Part = out[n].Thing.Part
	} else if n >= 0 && c.Kind == claim.Count && r.gapped(c, &out[n]) {
		r.inherit(c, &out[n])
		c.Thing.Part = true
	} else if n >= 0 && r.secondSpeaker(c, &out[n], q.Words) {
		r.inherit(c, &out[n])
		c.Modality, c.Thing.Modifiers = out[n].Modality, out[n].Thing.Modifiers
		answers(c, &out[n])
	} else if b := r.verbLeftOut(c, out, gov); b != nil {
		part, head, subject := c.Thing.Part, c.Thing.Head, c.Subject
		r.inherit(c, b)
		if head != "" {
			c.Subject = subject
		}
		c.Modality, c.Negated, c.Thing.Part, c.Thing.Period = b.Modality, b.Negated, part && b.Thing.Part, b.Thing.Period
		answers(c, b)
	} else if b := r.ofThose(c, out); b != nil {
		t := &c.Thing
		c.Subject, t.Head, t.Heads, t.Concept = b.Subject, b.Thing.Head, b.Thing.Heads, b.Thing.Concept
	} else if b := headed(c, out); b != nil && c.Kind == claim.Count && c.Thing.Head == "" && (r.inAll(q.Words) || r.theirs(c, q.Words)) {
		c.Thing.Other = c.Thing.Other || r.theirs(c, q.Words)
		r.inherit(c, b)
	} else if c.Kind == claim.Count && (c.Rule == "" || claim.General(c.Rule) || r.ofFigure(gov)) && (r.recalls(c, gov) || c.Thing.Head == "" && r.thereWere(c, gov, q.Words)) {
		if b := counted(out, c.Sequence); b != nil {
			r.inherit(c, b)
			r.figureItself(c, b, gov)
			if c.Attribution != nil && c.Modality == claim.Actual {
				c.Modality = b.Modality // what is to come for the one is so for the other
			}
			answers(c, b)
		}
	}
	if b := r.upFrom(c, out, q.Words); b != nil {
		r.inherit(c, b)
	}
}

// upFrom is the claim of out that a count was, where it is told that it rose or fell since: 12 in "19 people died when the roof fell in, up from 12 at dawn".
func (r *reading) upFrom(c *claim.Claim, out []claim.Claim, words doc.Range) *claim.Claim {
	t := words.First - 1
	if c.Kind != claim.Count || c.Thing.Head != "" || c.Rule != "" && !claim.General(c.Rule) || t < 1 || r.doc.Low(t) != "from" || r.doc.Low(t-1) != "up" && r.doc.Low(t-1) != "down" {
		return nil
	}
	for i := len(out) - 1; i >= max(0, len(out)-mostTold) && out[i].Sequence == c.Sequence; i-- {
		if b := &out[i]; b.Kind == claim.Count && b.Quantity.Unit == c.Quantity.Unit && b.Thing.Head != "" && b.Rule != "" && !claim.General(b.Rule) {
			return b
		}
	}
	return nil
}

// restate takes everything but the amount from the claim that c restates in another unit, in brackets: "85 million euros ($108 million)".
func (r *reading) restate(c, of *claim.Claim) {
	c.Rule, c.Kind, c.Subject, c.Predicate, c.Agent, c.Patient = of.Rule, of.Kind, of.Subject, of.Predicate, of.Agent, of.Patient
	c.Attribution, c.Modality, c.Negated, c.Thing = of.Attribution, of.Modality, of.Negated, of.Thing
}

// elsewhereToo takes back that a figure is of others where it has a town or region of its own that the report is not about: "in Porto, where another
// 20,000 people marched" counts all who marched in Porto.
func (r *reading) elsewhereToo(c *claim.Claim) {
	th := &c.Thing
	places := th.Places
	if len(places) == 0 {
		places = th.Occasion.Places
	}
	if !th.Other || c.Kind != claim.Count || len(places) == 0 {
		return
	}
	for _, p := range places {
		if strings.HasPrefix(p, claim.Unsized) || slices.Contains(th.Occasion.Near, p) {
			return
		}
	}
	th.Other = false
}

// settle takes back what a verb says of another thing than the amount: "the $13 billion acquisition will help" plans the help, not the price, and the
// price of a deal is what it is said to be before the deal is done.
func (r *reading) settle(c *claim.Claim, g syntax.Governor) {
	switch c.Kind {
	case claim.Money, claim.Measure, claim.Proportion, claim.Age, claim.Ordinal:
	default:
		return
	}
	if c.Kind == claim.Age && c.Thing.Relation != string(syntax.Copula) && c.Predicate != "turn" {
		c.Modality = claim.Actual // "Ms Roy, aged 40, will be seen in the part" is 40 now, and so is who is offered it
	}
	beside := g.Relation == syntax.Subject || g.Relation == syntax.Modifier || g.Relation == syntax.Nominal
	if beside || c.Kind == claim.Age {
		c.Negated = false // "Ms Roy, 40, has never been nominated" denies no age
	}
	if beside && g.Relation != syntax.Nominal || slices.Contains(c.Thing.Act, "acquire") || c.Thing.Attribute == "deal-value" {
		if c.Modality == claim.Planned || c.Modality == claim.Possible {
			c.Modality = claim.Actual
		}
	}
}

// aged is the key and the name of the person whose age stands at words: right before a comma ("Smith, 34,"), or in the phrase with it and
// right behind ("the 34-year-old driver, Tomas Reyl"). Empty if nobody is named.
func (r *reading) aged(words doc.Range, p syntax.Phrase, g syntax.Governor) (key, canonical string) {
	t := r.beforeAge(words.First)
	for t > 0 && (r.doc.Tokens[t].Tag == tag.DT || r.doc.Tokens[t].Tag == tag.JJ) {
		t-- // Smith, a 34-year-old driver
	}
	if t > 0 && (r.doc.Tokens[t].Tag == tag.Comma || r.doc.Tokens[t].Tag == tag.Open) {
		t--
	}
	last := max(words.Last, p.Words.Last)
	if last+1 < len(r.doc.Tokens) && r.doc.Tokens[last].Tag == tag.Comma {
		last += 2
	}
	for _, n := range r.namesIn(doc.Range{First: max(0, t-5), Last: last}) {
		if n.Kind != name.Person && n.Kind != name.Other {
			continue
		}
		if n.Words.Last == t+1 && r.agedTogether(n.Words, words) {
			return "", ""
		}
		if n.Words.First >= words.Last && n.Kind != name.Person && n.Words.Last == p.Head && r.doc.Tokens[p.Head].Tag == tag.NN {
			continue // the 53-year-old Orbis founder
		}
		if n.Words.Last == t+1 || n.Words.First >= words.First {
			return n.Key, n.Canonical
		}
	}
	if key, canonical = r.agedElsewhere(words, p); key != "" {
		return key, canonical
	}
	if key, canonical = r.agedAtDeath(words, g); key != "" {
		return key, canonical
	}
	if key, canonical = r.officeHolder(words); key != "" {
		return key, canonical
	}
	if key, canonical = r.agedCast(words, p); key != "" {
		return key, canonical
	}
	return r.ofProtagonist(words, p)
}

// agedTogether reports whether an age behind a name is the first of two that are told of two people together: "Ana and Leo Brandt, 27 and 24".
func (r *reading) agedTogether(named, words doc.Range) bool {
	b, t := named.First-1, words.Last
	return b > 0 && r.doc.Low(b) == "and" && r.parse.Tag(b-1).IsProper() && t+1 < len(r.doc.Tokens) && r.doc.Low(t) == "and" && r.parse.Tag(t+1) == tag.CD
}

// ofWhom is what governs a number that seems to hang on somebody's name: in "convicted Marlow of seven counts" and "robbed Holm of 2 million" it hangs
// on the verb.
func (r *reading) ofWhom(g syntax.Governor) syntax.Governor {
	if g.Relation != syntax.Nominal || g.Preposition != "of" || g.Token < 0 || !r.doc.Tokens[g.Token].Tag.IsProper() {
		return g
	}
	for _, n := range r.namesIn(doc.Range{First: max(0, g.Token-4), Last: g.Token + 1}) {
		if n.Kind != name.Person || n.Words.Last != g.Token+1 {
			continue
		}
		if up := r.parse.Govern(n.Words); up.Relation == syntax.Object && up.Token >= 0 {
			up.Relation, up.Preposition, up.Patient = syntax.Oblique, "of", n.Words
			return up
		}
	}
	return g
}

// tooMany reports whether a count is of those beyond what was allowed: "carried 41 passengers too many".
func (r *reading) tooMany(words doc.Range) bool {
	for t := words.Last; t+1 < len(r.doc.Tokens) && t < words.Last+4; t++ {
		switch {
		case r.doc.Low(t) == "too" && r.doc.Low(t+1) == "many":
			return true
		case !r.doc.Tokens[t].Tag.IsNoun() && r.doc.Tokens[t].Tag != tag.JJ:
			return false
		}
	}
	return false
}

// withWhom reports whether a count is of those had with one person alone: "his partner, with whom he has three children".
func (r *reading) withWhom(c *claim.Claim, words doc.Range) bool {
	if c.Kind != claim.Count {
		return false
	}
	for t, n := words.First-1, 0; t > 0 && n < 5; t, n = t-1, n+1 {
		if r.doc.Low(t) == "whom" {
			w := r.doc.Low(t - 1)
			return w == "with" || w == "by"
		}
		if g := r.doc.Tokens[t].Tag; g == tag.Comma || g == tag.Stop {
			return false
		}
	}
	return false
}

// describe says what is counted.
func (r *reading) describe(c *claim.Claim, p syntax.Phrase, q *quantity.Mention) {
	th := &c.Thing
	th.Other, th.Part = p.Other || r.tooMany(q.Words), r.partOf(q.Words) || r.withWhom(c, q.Words)
	r.otherHead(c, &p, q)
	switch {
	case p.Head >= 0:
		th.Head = r.lemmaOf(p.Head)
		if n := len(th.Head) - 1; n > 0 && th.Head[n] == 's' && isDigit(th.Head[n-1]) {
			th.Head = th.Head[:n] // seven AK-47s
			if b := p.Head - 1; b >= p.Words.First && r.doc.Tokens[b].Tag.IsProper() && isDigit(th.Head[0]) {
				th.Head = r.doc.Low(b) + "-" + th.Head // seven AK 47s
			}
		}
		c.Subject = r.subject(p, q)
	case p.Adjective >= 0:
		c.Subject = r.doc.Low(p.Adjective)
	case r.isTwice(q):
		th.Head, c.Subject = "time", "times"
	}
	if len(p.Heads) > 1 && r.together(p.Heads) {
		for _, h := range p.Heads {
			th.Heads = withAll(th.Heads, r.lemmaOf(h))
		}
	}
	r.modified(th, p, q)
	whose := p.Words
	if sharesNoun(p) {
		whose = doc.Range{First: p.Modifiers[0], Last: p.Modifiers[0] + 1}
	}
	for _, n := range r.namesIn(whose) {
		if r.typeNumber(n.Words.Last-1, p.Words.Last) != "" {
			continue // AK 47
		}
		if n.Kind == name.Demonym || n.Kind == name.Place || n.Kind == name.Organisation {
			th.Owners = withAll(th.Owners, placeKey(n))
		}
	}
	if q.Amount.Per != "" && q.Amount.Per != "a" && q.Amount.Per != "season" { // a sum a year is what a year's sum is
		th.Distributive = true
	}
	if r.included(q.Words.First) && !r.ofMixed(th, q.Words.First) {
		th.Part = true
	}
}

// otherHead gives p the noun of a figure that has none beside it: one that stands before it, as in "the wounded, 14 of them".
func (r *reading) otherHead(c *claim.Claim, p *syntax.Phrase, q *quantity.Mention) {
	if t := r.apposed(q.Words); p.Head < 0 && t >= 0 {
		if end := q.Words.Last + 2; end < len(r.doc.Tokens) && r.doc.Tokens[end].Tag == tag.Comma && r.parse.Tag(t-1) != tag.CD {
			c.Thing.Part = false // the wounded, 14 of them, were taken away
		}
		p.Head, p.Words = t, doc.Range{First: t, Last: t + 1}
	} else if p.Head < 0 && p.Adjective < 0 && c.Kind == claim.Count {
		if t := r.ofFronted(q.Words); t >= 0 {
			p.Head, p.Words = t, doc.Range{First: t, Last: t + 1}
		} else if t := r.ofRelative(q.Words); t >= 0 {
			p.Head, p.Words = t, doc.Range{First: t, Last: t + 1}
		}
	}
}

// modified writes the words beside the noun of p, and the noun behind its "of".
func (r *reading) modified(th *claim.Thing, p syntax.Phrase, q *quantity.Mention) {
	for _, m := range p.Modifiers {
		if m >= q.Words.First && m < q.Words.Last {
			continue // of the number's own hedge
		}
		if g := r.doc.Tokens[m].Tag; g != tag.DT && g != tag.CD {
			w := r.lemmaOf(m)
			if g == tag.VBG {
				w = r.doc.Low(m) // a polling station polls nobody
			}
			th.Modifiers = withAll(th.Modifiers, w+r.typeNumber(m, p.Words.Last))
		}
	}
	if of := r.ofWhat(p); of != "" {
		th.Modifiers = withAll(th.Modifiers, claim.OfNoun+of)
	}
}

// sharesNoun reports whether the noun of p is that of the next number of a list, of which p counts one kind: "14 Dutch and nine Belgian sailors".
func sharesNoun(p syntax.Phrase) bool {
	return len(p.Modifiers) == 1 && p.Modifiers[0] < p.Words.First && p.Head == p.Words.First
}

// demonym reports whether token t stands for people by where they come from.
func (r *reading) demonym(t int) bool {
	if t < 0 || r.doc.Tokens[t].Tag != tag.NNS && r.doc.Tokens[t].Tag != tag.NNPS {
		return false
	}
	for _, n := range r.namesIn(doc.Range{First: t, Last: t + 1}) {
		if n.Kind == name.Demonym {
			return true
		}
	}
	return false
}

// typeNumber is a hyphen and the number after token t, where it belongs to a name as that of a type does ("AK 47 guns"), so that it reads as it
// does with a hyphen; empty if none stands there.
func (r *reading) typeNumber(t, last int) string {
	if t+1 >= last || !r.doc.Tokens[t].Tag.IsProper() || r.doc.Tokens[t+1].Tag != tag.CD || !isDigit(r.doc.Low(t + 1)[0]) {
		return ""
	}
	return "-" + r.doc.Low(t+1)
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// ofWhat is the lemma of the noun that the counted one is of ("two counts of murder", "three cases of measles"); empty if there is none.
func (r *reading) ofWhat(p syntax.Phrase) string {
	t := p.Head + 1
	if p.Head < 0 || t+1 >= len(r.doc.Tokens) || r.doc.Low(t) != "of" {
		return ""
	}
	for t++; t < len(r.doc.Tokens); t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g.IsNoun() && (t+1 >= len(r.doc.Tokens) || !r.doc.Tokens[t+1].Tag.IsNoun()):
			return r.lemmaOf(t)
		case g.IsNoun(), g == tag.JJ, g == tag.DT:
		default:
			return ""
		}
	}
	return ""
}

// partOf reports whether a definite whole follows the number: "58 of them", "two of the dead"; not "dozens of people".
func (r *reading) partOf(words doc.Range) bool {
	t := words.Last
	if t+1 >= len(r.doc.Tokens) || r.doc.Low(t) != "of" || words.First > 0 && r.doc.Low(words.First-1) == "all" {
		return false // "all twelve of the envoys" are no part of them
	}
	switch r.doc.Tokens[t+1].Tag {
	case tag.DT, tag.PRP, tag.PRPS, tag.WDT, tag.WP:
		return true
	}
	return false
}

// together reports whether several nouns are counted under one number: nothing but commas and "and" parts them ("500 drones and missiles";
// not "52,000 employees and annual sales of 19 billion", "injuring five people and damaging houses").
func (r *reading) together(heads []int) bool {
	for t := heads[0] + 1; t < heads[len(heads)-1]; t++ {
		if g := r.doc.Tokens[t].Tag; g != tag.CC && g != tag.Comma && !slices.Contains(heads, t) {
			return false
		}
	}
	return true
}

// subject is the counted words without the number.
func (r *reading) subject(p syntax.Phrase, q *quantity.Mention) string {
	words := p.Words
	if words.First >= q.Words.First && words.First < q.Words.Last {
		words.First = q.Words.Last
	}
	if words.First > p.Head {
		words.First = p.Head
	}
	if words.First < p.Head && r.doc.Low(words.First) == "of" {
		words.First++ // dozens of people
	}
	if last := p.Head; len(p.Heads) <= 1 && last >= words.First {
		words.Last = last + 1
	}
	return r.doc.TextOf(words)
}

// included reports whether the words before token t make what follows a part of what was told before: "including four children", "among them two".
func (r *reading) included(t int) bool {
	for i := t - 1; i >= 0 && i >= t-3; i-- {
		switch r.doc.Low(i) {
		case "including", "includes", "included", "among":
			return i == t-1 || r.doc.Low(i) == "among"
		case "at", "least", "them", "whom", "about":
			continue
		default:
			return false
		}
	}
	return false
}

// ofMixed reports whether what is counted behind "including" at token t is a sort of things of its own among others, so that it is all of that sort: "an
// arsenal, including seven rifles", not "12 rifles, including seven from Brandt", nor people, who are counted in many parts.
func (r *reading) ofMixed(th *claim.Thing, t int) bool {
	sort := r.set.Things(th.Head)
	if len(sort) == 0 || slices.Contains(sort, "person") || !strings.HasPrefix(r.doc.Low(t-1), "includ") {
		return false
	}
	for i := t - 2; i >= 0 && i > t-6; i-- {
		if r.parse.Tag(i).IsNoun() {
			whole := r.lemmaOf(i)
			of := r.set.Things(whole)
			return whole != th.Head && !slices.Contains(sort, whole) && !slices.Contains(of, sort[0]) && !slices.Contains(of, "person")
		}
		if r.parse.Tag(i) == tag.CD {
			return false
		}
	}
	return false
}

// isPrior reports whether what follows preposition p has come to pass, whatever is planned after it: they "agreed to free them after a second round".
func isPrior(p string) bool { return p == "after" || p == "following" }

// isPast reports whether the noun at t is of an event that "after" puts before what is planned: "after a second round of talks".
func (r *reading) isPast(t int) bool {
	if t < 0 || !r.isEvent(doc.Range{First: t, Last: t + 1}) {
		return false
	}
	first := max(0, t-topicReach)
	for t--; t >= first && (r.doc.Low(t) == "of" || r.joined(t, t+1)); t-- {
	}
	return t >= first && isPrior(r.doc.Low(t))
}

// nounBefore is the noun that the preposition before words hangs on; -1 if it hangs on none.
func (r *reading) nounBefore(words doc.Range) int {
	t := words.First - 1
	for t > 0 && t > words.First-3 && r.doc.Tokens[t].Tag == tag.DT {
		t--
	}
	if t < 1 || r.doc.Tokens[t].Tag != tag.IN || !r.doc.Tokens[t-1].Tag.IsNoun() {
		return -1
	}
	return t - 1
}

// govern says what happened to it, through whom, and in which world.
func (r *reading) govern(c *claim.Claim, g syntax.Governor, words doc.Range) {
	th := &c.Thing
	c.Predicate, c.Negated = g.Predicate, g.Negated && !(g.Preposition == "until" || g.Preposition == "till") // what did not begin until two weeks later began then
	if g.Modality != "" && !(c.Kind == claim.Ordinal && isPrior(g.Preposition)) && !(c.Kind == claim.Place && r.isPast(r.nounBefore(words))) {
		c.Modality = claim.Modality(g.Modality)
	}
	if (c.Kind == claim.Money || c.Kind == claim.Duration || c.Kind == claim.Count) && r.requested(c, words) {
		c.Modality, c.Negated = claim.Demanded, false // who turns down a request denies none
	}
	if g.Relation == syntax.Nominal && g.Token >= 0 && c.Modality == claim.Actual && !r.doerNoun(g) {
		// "expects revenue of $36 billion": the world is the verb's that the noun hangs on.
		if up := r.parse.Govern(doc.Range{First: g.Token, Last: g.Token + 1}); up.Modality != "" && !r.isPast(g.Token) {
			c.Modality = claim.Modality(up.Modality)
		}
	}
	if t := g.Token + 1; (c.Kind == claim.Date || c.Kind == claim.Place) && g.Token >= 0 && t < len(r.doc.Tokens) && t < words.First {
		if w := r.doc.Low(t); !r.doc.Tokens[t].Tag.IsNoun() && r.doc.Tokens[t].Tag != tag.TO && !(t+1 == words.First && c.Kind == claim.Date && leadsTo(w)) && r.set.ActsWith(g.Predicate, w) != nil {
			g.Predicate += " " + w // stepped down, broke out
			c.Predicate = g.Predicate
		}
	}
	if (g.Predicate == "set" || g.Predicate == "fix") && g.Preposition == "for" && c.Kind == claim.Date && c.Modality == claim.Actual {
		c.Modality = claim.Planned // "the hearing is set for 12 March"
	}
	if g.Predicate == "hold" && (r.isEvent(g.Patient) || r.isEvent(g.Agent) || r.isEvent(g.Topic)) {
		g.Predicate, c.Predicate = "take place", "take place" // talks are held, and nobody with them
	}
	if c.Kind == claim.Count && g.Relation == syntax.Nominal && r.doerNoun(g) {
		if v := r.doing(g.Predicate); v != "" {
			g.Predicate, c.Predicate = v, v // the operator of 16 terminals operates them
		}
	}
	if g.Predicate == "take" && g.Patient.Len() == 1 && r.doc.Low(g.Patient.First) == "place" {
		g.Predicate, c.Predicate, g.Patient = "take place", "take place", doc.Range{}
	}
	if g.Predicate == "hold" && g.Relation == syntax.Oblique && r.itself(g) && (c.Kind == claim.Place || c.Kind == claim.Date) {
		g.Predicate, c.Predicate = "take place", "take place" // "it was held at the Grand Hotel"
	}
	c.Modality = r.demand(c, g)
	th.Undone = c.Modality == claim.Actual && r.undone(g.Token)
	th.Act = r.set.Acts(g.Predicate)
	th.Relation, th.Preposition = string(g.Relation), g.Preposition
	th.Pattern, th.Sure = g.Pattern, g.Sure
	if g.Agent.Len() > 0 && !meets(g.Agent, words) && !(g.Preposition == "at" && r.estimates(g.Token)) {
		c.Agent = r.doc.TextOf(g.Agent)
		th.Agents = r.parties(g.Agent)
	}
	if g.Patient.Len() > 0 && !meets(g.Patient, words) {
		c.Patient = r.doc.TextOf(g.Patient)
		th.Patients = r.parties(g.Patient)
	}
	r.doerMeant(c, g.Agent, g.Patient)
	if c.Kind == claim.Date {
		r.ofOpening(c, g)
	}
}

// isEvent reports whether the head of words is a noun for an event.
func (r *reading) isEvent(words doc.Range) bool {
	return words.Len() > 0 && (slices.Contains(r.set.Things(r.headKey(words)), eventConcept) || r.roundAt(words.Last-1))
}

// doerNoun reports whether a number hangs on a noun for who does or has something, so that it is a fact whatever becomes of them: "wants to buy the
// owner of 16 hotels".
func (r *reading) doerNoun(g syntax.Governor) bool {
	if g.Token < 0 || g.Preposition != "of" {
		return false
	}
	return doers(r.lemmaOf(g.Token))
}

// doing is the verb that a noun for its doer is made from ("owner": own, "operator": operate), empty if the lexicon of acts has none.
func (r *reading) doing(doer string) string {
	if len(doer) < 5 {
		return ""
	}
	stem := doer[:len(doer)-2]
	for _, v := range [...]string{stem, stem + "e"} {
		if r.set.Acts(v) != nil {
			return v
		}
	}
	return ""
}

// itself reports whether something, not somebody, that the sentence before told of is the patient of g: "it was held".
func (r *reading) itself(g syntax.Governor) bool {
	if g.Patient.Len() != 1 || g.Agent.Len() > 0 {
		return false
	}
	w := r.doc.Low(g.Patient.First)
	return w == "it" || w == "they" && r.opensWithEvent(r.doc.SentenceOf(g.Patient.First)-1)
}

// opensWithEvent reports whether sentence s opens with a noun for an event in the plural, which "they" in the next stands for: "The talks ended on Friday."
func (r *reading) opensWithEvent(s int) bool {
	if s < 0 {
		return false
	}
	events := false
	for t := r.doc.Sentences[s].Tokens.First; t < r.doc.Sentences[s].Tokens.Last; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.NNS:
			events = r.eventPath(t) != nil
		case g == tag.DT, g == tag.JJ, g == tag.CD, g == tag.NN, g.IsProper(), g == tag.POS, g == tag.IN && r.doc.Low(t) == "of":
		default:
			return events && g.IsVerb()
		}
	}
	return false
}

// obliged reports whether the verb at token t stands after "must", or for a date after "should".
func (r *reading) obliged(t int, kind claim.Kind) bool {
	for i := t - 1; i >= 0 && i >= t-3; i-- {
		if r.doc.Tokens[i].Tag == tag.MD {
			return r.doc.Low(i) == "must" || r.doc.Low(i) == "should" && kind == claim.Date
		}
	}
	return false
}

// demand is the modality of c, of which a verb or word that demands may tell something else: a plea, a call of the police, what has to be done or is expected.
func (r *reading) demand(c *claim.Claim, g syntax.Governor) claim.Modality {
	switch timed := c.Kind == claim.Duration || c.Kind == claim.Date; {
	case c.Modality != claim.Demanded:
		return c.Modality
	case g.Predicate == "plead" && r.pleads(g.Token):
		return claim.Actual
	case g.Predicate == "call" && c.Kind == claim.Date && c.Time != nil && c.Time.Grain == "clock":
		return claim.Actual // at an hour, police are called to a place
	case c.Attribution == nil && r.obliged(g.Token, c.Kind), timed && r.reckoned(g.Token):
		return claim.Planned // what the report itself says must be done is settled, not asked for; when it should be done is expected
	}
	return c.Modality
}

// reckoned reports whether the verb at token t stands after "should" and tells how long something is thought to take or last: nobody asks that of it.
func (r *reading) reckoned(t int) bool {
	if t < 1 || r.doc.Low(t-1) != "should" {
		return false
	}
	switch r.lemmaOf(t) {
	case "take", "last", "reach", "arrive":
		return true
	}
	return false
}

// parties are the keys of the names in words, and the lemma of their head.
func (r *reading) parties(words doc.Range) []string {
	var out []string
	if r.temporal(words) {
		return nil
	}
	for _, n := range r.namesIn(words) {
		if of := r.relativeBehind(&n, words); of != nil {
			return []string{partyKey(*of)}
		}
		if n.Kind == name.Place && r.possessive(n.Words.Last) && n.Words.Last < words.Last && slices.Contains(r.set.Things(r.headKey(words)), "person") {
			continue // Norway's president is no country
		}
		out = withAll(out, partyKey(n))
	}
	if words.Len() == 1 && r.doc.Tokens[words.First].Tag == tag.PRP {
		return out
	}
	head := r.headKey(words)
	if head == "" {
		return out
	}
	nouns := r.set.NounKeys(head)
	if len(nouns) == 0 {
		if t := words.Last - 1; len(out) == 0 && r.doc.Tokens[words.First].Tag != tag.DT && r.doc.Tokens[t].Tag == tag.NNP && r.doc.Low(t) == head {
			out = append(out, name.KeyOf(head)) // a surname that nothing links
		}
		return withAll(out, claim.Noun+head)
	}
	if out == nil {
		return slices.Clip(nouns)
	}
	return withAll(out, nouns...)
}

// meets reports whether two ranges share a token: what is counted is no party to itself.
func meets(a, b doc.Range) bool { return a.First < b.Last && b.First < a.Last }

// scope says of which event, where and when.
func (r *reading) scope(c *claim.Claim, words doc.Range, topics ...doc.Range) {
	c.Thing.Occasion = r.occasion(words.First)
	if c.Kind == claim.Duration || c.Kind == claim.Date {
		r.roundBefore(&c.Thing.Occasion, words.First)
	}
	c.Thing.Places = r.tightPlaces(words)
	for _, t := range topics {
		c.Thing.Places = withAll(c.Thing.Places, r.placesWithin(t)...)
	}
	if len(c.Thing.Places) > 0 {
		c.Thing.Where = r.written[strings.TrimPrefix(c.Thing.Places[0], claim.Unsized)]
	}
	c.Thing.Period = c.Thing.Occasion.Time
	if m := r.sinceAt(words); m != nil {
		c.Thing.Period = calendar(m.Period)
	}
}

// tightPlaces are the keys of the places in the prepositional phrase right after the counted words ("43 in Tarn").
func (r *reading) tightPlaces(words doc.Range) []string {
	s := &r.scenes[r.doc.SentenceOf(words.First)]
	var out []string
	for _, p := range s.places {
		if i := r.quantityBefore(p.token); p.in && i >= 0 && meets(r.quantities[i].Words, words) && !(p.site && r.ownSite(p.key)) {
			out = withAll(out, p.key)
		}
	}
	return out
}

// ownSite reports whether a street or building is the only one that headline and lead name: it is where the event of the report was, and limits no figure of it.
func (r *reading) ownSite(key string) bool {
	found := false
	for _, n := range r.main.lead {
		for _, p := range r.scenes[n].places {
			if p.site && p.key != key {
				return false
			}
			found = found || p.key == key
		}
	}
	return found
}

// placesWithin are the keys of the places that a noun phrase puts its head in ("rents in Lisbon").
func (r *reading) placesWithin(words doc.Range) []string {
	if words.Len() == 0 {
		return nil
	}
	var out []string
	for _, p := range r.scenes[r.doc.SentenceOf(words.First)].places {
		if p.in && p.token >= words.First && p.token < words.Last {
			out = withAll(out, p.key)
		}
	}
	return out
}

// facts is what a rule is sought by.
func (r *reading) facts(c *claim.Claim, q *quantity.Mention) rule.Facts {
	return rule.Facts{
		Head: c.Thing.Head, Heads: c.Thing.Heads, Modifiers: c.Thing.Modifiers,
		Predicate: c.Predicate, Relation: c.Thing.Relation, Preposition: c.Thing.Preposition,
		Unit: q.Amount.Unit, Dimension: q.Amount.Dimension,
		Context: append(r.context(q.Words), c.Thing.Occasion.Type...), // what all this is about is as near as a word in the sentence
	}
}

// nearWords is how many words to either side of a number a rule may ask for.
const nearWords = 12

// context is the lemmas of the content words of the sentence around words, nearest first, that the context of a rule can ask for; of all, where a desk
// has rules of its own, which may ask for any. It holds until it is asked for again.
func (r *reading) context(words doc.Range) []string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	out := r.words[:0]
	all := r.set.Asks()
	before, after := words.First-max(s.First, words.First-nearWords), min(s.Last, words.Last+nearWords)-words.Last
	for n := range max(before, after) {
		if n < before {
			out = r.inContext(out, words.First-1-n, all)
		}
		if n < after {
			out = r.inContext(out, words.Last+n, all)
		}
	}
	r.words = out
	return out
}

// inContext appends the lemma of token t if it is a content word; unless all is set, only if the context of a rule can ask for it.
func (r *reading) inContext(out []string, t int, all bool) []string {
	const content = 1<<tag.NN | 1<<tag.NNP | 1<<tag.NNPS | 1<<tag.NNS | 1<<tag.VB | 1<<tag.VBD | 1<<tag.VBG | 1<<tag.VBN | 1<<tag.VBP | 1<<tag.VBZ |
		1<<tag.JJ | 1<<tag.RB | 1<<tag.JJR
	g := r.doc.Tokens[t].Tag
	if uint64(content)>>g&1 == 0 || !all && !r.set.InContext(r.doc.Type(t), formOf(g)) {
		return out
	}
	return append(out, r.lemmaOf(t))
}

// title is s with its first letter as it is and white space folded.
func title(s string) string { return strings.Join(strings.Fields(s), " ") }

// shareToo reports whether a share of somebody else goes on with the one before, whose verb and noun it leaves out: "Ross had 48 percent of the votes
// and Blake 46 percent".
func shareToo(c, before *claim.Claim) bool {
	return c.Kind == claim.Proportion && before.Kind == claim.Proportion && c.Sequence == before.Sequence && c.Thing.Pattern == syntax.Coordination &&
		c.Thing.Head == "" && c.Thing.Attribute == "" && before.Thing.Head != "" && c.Agent != "" && c.Agent != before.Agent
}

// gapped reports whether a count leaves out what the one before it in the sentence has said: "58 people died, 43 of them in Tarn, eight in Olm".
func (r *reading) gapped(c, before *claim.Claim) bool {
	if before.Kind != claim.Count || before.Sequence != c.Sequence || c.Subject != "" {
		return false
	}
	if len(c.Thing.Places) == 0 && !c.Thing.Part {
		return false
	}
	return !r.set.Says(c.Thing.Act)
}

// inherit takes what is counted and what happened to it from the count before.
func (r *reading) inherit(c, before *claim.Claim) {
	c.Rule, c.Subject, c.Predicate = before.Rule, before.Subject, before.Predicate
	t, b := &c.Thing, &before.Thing
	t.Head, t.Heads, t.Concept, t.Predicate, t.Act, t.Attribute = b.Head, b.Heads, b.Concept, b.Predicate, b.Act, b.Attribute
}

// counted is the last count at most recallReach sentences back that says what it counts, or nil.
func counted(out []claim.Claim, sentence int) *claim.Claim {
	for i := len(out) - 1; i >= 0 && out[i].Sequence >= sentence-recallReach; i-- {
		if out[i].Kind == claim.Count && (len(out[i].Thing.Act) > 0 || out[i].Thing.Attribute != "") && !out[i].Thing.Part {
			return &out[i]
		}
	}
	for i := len(out) - 1; i >= 0 && out[i].Sequence >= sentence-recallReach; i-- {
		if b := &out[i]; b.Kind == claim.Count && b.Thing.Head != "" && b.Predicate != "" && !b.Thing.Part { // by a verb that no lexicon knows
			return b
		}
	}
	return nil
}
