package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A rule is sought by single words, which beside others mean something else: who has millions of fans has no crowd, and a board of six is nobody on
// board. Where the words around a figure tell that it is none of what its rule asks for, the general rule takes it: a figure of something else
// contradicts what it is not.

// misruled gives a figure to the general rule of its kind where the words beside it tell that its rule is not of it.
func (f *figure) misruled(r *reading) {
	c := &f.claim
	if c.Thing.Attribute == "attendance" && c.Rule != "people.crowd" && !slices.Contains(c.Thing.Concept, "person") {
		c.Thing.Attribute = "" // three strong aftershocks are not three strong
	}
	if c.Rule == "" || claim.General(c.Rule) || r.set.Own(c.Rule) {
		return
	}
	if c.Rule == "money.damage" && r.firmLost(f) && r.set.Rule("money.profit") != nil {
		c.Rule = "money.profit"
		return
	}
	if !r.strays(f) {
		return
	}
	general := string(c.Kind) + ".general"
	if r.set.Rule(general) == nil {
		return
	}
	c.Rule, c.Thing.Attribute = general, ""
}

// strays reports whether the words beside a figure tell that its rule is not of it.
func (r *reading) strays(f *figure) bool {
	c, words := &f.claim, f.q.Words
	switch c.Kind {
	case claim.Duration:
		return r.boundsAccounts(words) || c.Rule == "duration.pause" && r.ofAnother(f)
	case claim.Measure:
		return c.Thing.Attribute != "excess-level" && r.differs(words)
	case claim.Money:
		return c.Thing.Attribute == "amount-raised" && r.raisesLevel(f) || c.Thing.Attribute == "revenue" && r.oneSale(c, words)
	case claim.Count:
		return r.miscounts(f)
	case claim.Age:
		return c.Rule == "age.suspect" && r.wrongedAt(words)
	}
	return false
}

// firmLost reports whether a loss is what a firm lost in business, where its report tells of no disaster or deed that cost it so much.
func (r *reading) firmLost(f *figure) bool {
	if f.claim.Thing.Attribute == "loss" && f.q.Amount.Per == "share" {
		return true
	}
	return f.claim.Thing.Attribute == "loss" && f.claim.Predicate == "lose" && f.gov.Relation == syntax.Object && r.firm(f.gov.Agent, true) &&
		!meetsAny(r.main.occasion.Type, "disaster", "attack", "crime", "fire", "accident", "strike", "outage")
}

// wrongedAt reports whether an age is that of whom something was done to, by the noun or participle and the preposition before it or before the names that it stands
// in a list with: "his assault on the 12-year-old", "of attacking a 12-year-old", "in the shootings of Lund, 47, of Tarn, and Orr, 48".
func (r *reading) wrongedAt(words doc.Range) bool {
	t := words.First - 1
	for t > 0 && (r.doc.Tokens[t].Tag == tag.DT || r.doc.Tokens[t].Tag == tag.JJ) {
		t--
	}
	if t < 1 {
		return false
	}
	if r.doc.Tokens[t].Tag == tag.VBG {
		return r.wrongs(t)
	}
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	for back := t - namesBefore; t > max(first, back); t-- {
		switch k := r.doc.Tokens[t].Tag; r.doc.Low(t) {
		case "on", "of", "against", "upon":
			if r.wrongs(t - 1) {
				return true
			}
			if r.doc.Tokens[t-1].Tag != tag.Comma || t+1 == words.First {
				return false // but for the town that somebody is of
			}
		case "and":
		default:
			if !k.IsProper() && k != tag.Comma && k != tag.CD {
				return false
			}
		}
	}
	return false
}

// namesBefore is how many tokens before an age the names of a list are gone through.
const namesBefore = 16

// wrongs reports whether the word at t is of what is done to somebody by force.
func (r *reading) wrongs(t int) bool {
	return meetsAny(r.set.Acts(r.lemmaOf(t)), "attack", "harm", "rape", "abuse", "rob", "kidnap")
}

// ofAnother reports whether a length of time stands before a noun and is how long that is, and nothing was interrupted for it: "closed at a 52-week high",
// or is that over which payments are spread.
func (r *reading) ofAnother(f *figure) bool {
	if f.claim.Predicate == "reschedule" {
		return f.gov.Preposition == "over" || f.q.Words.First > 0 && r.doc.Low(f.q.Words.First-1) == "over"
	}
	t := f.q.Words.Last
	if t >= len(r.doc.Tokens) || !r.doc.Tokens[t].Tag.IsNoun() || !strings.Contains(f.claim.Text, "-") {
		return false
	}
	w := r.lemmaOf(t)
	return r.set.AttributeIn(w, "time") == "" && !slices.Contains(r.set.Things(w), "event") && !r.set.Says(r.set.Acts(w))
}

// differs reports whether a measure says by how much something exceeds another, and not how much it is: "three degrees higher than usual".
func (r *reading) differs(words doc.Range) bool {
	t := words.Last
	if t+1 >= len(r.doc.Tokens) {
		return false
	}
	if w := r.doc.Low(t); r.doc.Tokens[t].Tag != tag.JJR && r.doc.Tokens[t].Tag != tag.RBR && w != "above" && w != "below" {
		return false
	}
	switch r.doc.Low(t + 1) {
	case "than", "normal", "average", "usual":
		return true
	}
	return false
}

// raisesLevel reports whether what is raised is a price or another level, and a sum says by how much or to what: no money is raised by it for anything.
func (r *reading) raisesLevel(f *figure) bool {
	g, th := f.gov, &f.claim.Thing
	if r.lemmaOf(max(g.Token, 0)) != "raise" {
		return false
	}
	b := g.Token - 1
	for b > 0 && r.doc.Tokens[b].Tag == tag.RB {
		b--
	}
	passive := b >= 0 && r.parse.Tag(g.Token) == tag.VBN && be(r.doc.Low(b))
	if g.Relation == syntax.Oblique {
		bare := !passive && g.Token+1 < len(r.doc.Tokens) && r.doc.Low(g.Token+1) == g.Preposition // hopes to raise from one to two million
		return !bare && (g.Preposition == "to" || g.Preposition == "by" || g.Preposition == "from")
	}
	if g.Relation != syntax.Object {
		return false
	}
	if passive || g.Patient.Len() > 0 && g.Patient.First > g.Token && g.Patient.Last <= f.q.Words.First {
		return true // was raised 50 cents, raised its prices 50 cents
	}
	return levels(th.Head)
}

// saleReach is how many words to either side of a sum may tell that it is what was sold for.
const saleReach = 8

// oneSale reports whether a sum is told by a sale, which is one deal, or by those of assets, and not by what a firm sells.
func (r *reading) oneSale(c *claim.Claim, words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	one := false
	for t := max(s.First, words.First-saleReach); t < min(s.Last, words.Last+saleReach); t++ {
		switch w := r.doc.Low(t); {
		case w == "sale" && !(t+1 < s.Last && r.doc.Tokens[t+1].Tag.IsNoun()), w == "sales" && t > s.First && assets(r.lemmaOf(t-1)):
			one = true
		case r.set.AttributeIn(r.lemmaOf(t), "money") == c.Thing.Attribute:
			return false
		}
	}
	return one
}

// miscounts reports whether the words beside a number tell that those whom its rule asks for are not counted by it.
func (r *reading) miscounts(f *figure) bool {
	c := &f.claim
	noun := ""
	if f.phrase.Head >= 0 {
		noun = r.lemmaOf(f.phrase.Head)
	}
	switch c.Rule {
	case "people.aboard":
		return noun == "board" || f.gov.Token > 0 && r.doc.Low(f.gov.Token) == "board" && r.doc.Low(f.gov.Token-1) != "on" && r.parse.Tag(f.gov.Token).IsNoun()
	case "people.crowd":
		return noun == "fan" && c.Predicate == "have"
	case "people.capacity":
		return c.Predicate == "design" && f.gov.Relation == syntax.Object || noun == "mile" || noun == "kilometre" || c.Predicate == "allow" && f.gov.Relation == syntax.Object && f.gov.Agent.Len() > 0 && r.byPerson(f.gov.Agent)
	case "people.population":
		return c.Thing.Attribute == "population" && f.gov.Relation == syntax.Object && brings(f.gov.Predicate)
	case "casualties.killed":
		if r.slaughters(f.claim.Sequence) {
			return true
		}
		return noun == "body" && f.gov.Preposition == "by" && !r.bodiesOfDead(f) // what bodies do, no dead do
	case "incident.floors-burnt":
		t := f.q.Words.Last + 1
		return t < len(r.doc.Tokens) && apartBehind(r.doc.Low(t))
	}
	return false
}

// slaughters reports whether sentence s tells of the slaughter of livestock.
func (r *reading) slaughters(s int) bool {
	words := r.doc.Sentences[s].Tokens
	cattle, kill := false, false
	for t := words.First; t < words.Last; t++ {
		switch r.lemmaOf(t) {
		case "slaughter":
			kill = true
		default:
			cattle = cattle || meetsAny(r.set.ThingsFor(r.doc.Type(t)), "livestock", "poultry")
		}
	}
	return cattle && kill
}

// byPerson reports whether a noun phrase tells of a person, by a pronoun, a name or a noun.
func (r *reading) byPerson(words doc.Range) bool {
	switch r.doc.Low(words.First) {
	case "he", "she", "they", "we", "who":
		return true
	}
	return slices.ContainsFunc(r.parties(words), r.person)
}

// apartBehind reports whether a word behind a number of floors tells how far away something is.
func apartBehind(w string) bool {
	switch w {
	case "below", "above", "beneath", "up", "down", "apart", "away":
		return true
	}
	return false
}

// bodiesOfDead reports whether the sentence of a figure, or what tells the main event, speaks of the dead or the lost: other bodies govern or lend.
func (r *reading) bodiesOfDead(f *figure) bool {
	return r.speaksOfDead(f.claim.Sequence) || slices.ContainsFunc(r.main.lead, r.speaksOfDead)
}

// speaksOfDead reports whether sentence s has a word for death, or for what is done with the dead and the lost.
func (r *reading) speaksOfDead(s int) bool {
	words := r.doc.Sentences[s].Tokens
	for t := words.First; t < words.Last; t++ {
		g := r.doc.Tokens[t].Tag
		if !g.IsNoun() && !g.IsVerb() && g != tag.JJ {
			continue
		}
		if w := r.lemmaOf(t); w != "body" && (bodily(w) || meetsAny(r.set.Acts(w), "kill", "harm", "find", "recover", "missing", "rescue", "identify", "bury", "drown")) {
			return true
		}
	}
	return false
}
