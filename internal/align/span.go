package align

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Of each stretch of an affair (how long the line stood still, how long help took to come) a report tells mostly one length. So two reports of one event that
// each tell one length of one kind of stretch tell of one, whichever verb, noun or wording tells it.

// spanWeight is what it adds that each of two reports of one event tells one length of one kind of stretch.
const spanWeight = sure

// spanOf is the kind of stretch of which a length of time is told; "" if none is known.
func spanOf(c *claim.Claim) string {
	th := &c.Thing
	switch {
	case c.Kind != claim.Duration:
		return ""
	case th.Between != "":
		from, _ := endsOf(th)
		return "since " + from
	case th.Attribute != "" && th.Attribute != "duration":
		return spanNamed(th.Attribute)
	}
	if d := spanNamed(c.Predicate); d != "" {
		return d
	}
	for _, w := range [...]string{th.Head, c.Predicate} {
		if d := spanNamed(theNoun + w); w != "" && d != "" {
			return d
		}
	}
	if th.Attribute == "duration" || th.Preposition == "for" && slices.Contains(goingOn, c.Predicate) {
		for _, w := range members(th) {
			if noun, ok := strings.CutPrefix(w, claim.Noun); ok {
				if d := spanNamed(theNoun + noun); d != "" {
					return d
				}
			}
		}
	}
	return ownSpan(c)
}

// ownSpan is the noun whose length a claim tells where no list knows it, so that it is its own kind of stretch: a two-month campaign, a campaign that lasted
// two months. What people are or what is lent for so long is none, and who takes so long for something is no stretch either.
func ownSpan(c *claim.Claim) string {
	th := &c.Thing
	noun := th.Head
	if len(th.Concept) > 0 {
		noun = th.Concept[0]
	}
	if th.Attribute == "duration" && noun == "" && c.Predicate != "take" && c.Predicate != "spend" {
		if p := members(th); len(p) > 0 && strings.HasPrefix(p[0], claim.Noun) && len(named(p)) == 0 {
			noun = p[0][1:]
		}
	}
	if noun == "" || slices.Contains(th.Concept, "person") || slices.Contains(spanless, noun) {
		return ""
	}
	return theNoun + noun
}

// soleSpans marks the lengths of time of a block that are the only ones that their reports tell of their kind of stretch.
func soleSpans(claims []*claim.Claim, once []reading) {
	if len(claims) == 0 || claims[0].Kind != claim.Duration {
		return
	}
	for i := 0; i < len(claims); {
		j := i
		first, several := map[string]int{}, map[string]bool{}
		for ; j < len(claims) && once[j].source == once[i].source; j++ {
			d := spanOf(claims[j])
			if d == "" || !real(claims[j].Modality) {
				continue
			}
			if k, ok := first[d]; ok && !sameValue(claims[k], claims[j]) {
				several[d] = true
			} else if !ok {
				first[d] = j
			}
			once[j].span = d
		}
		for ; i < j; i++ {
			if several[once[i].span] {
				once[i].span = ""
			}
		}
	}
}

// twoStops reports whether two lengths of time are told by two attributes of one kind of stretch, of which neither is how long somebody is banned: how long a
// school was shut, and how long its closure lasted.
func twoStops(x, y *claim.Thing) bool {
	const banned = "suspension"
	return x.Attribute != y.Attribute && x.Attribute != "" && y.Attribute != "" && x.Attribute != banned && y.Attribute != banned
}

// stopsOther reports whether a tells of what it is the closure or pause, by a noun that the sentence of b does not have: "the closure of the bridge".
func stopsOther(a, b *claim.Claim) bool {
	_, of, told := strings.Cut(a.Agent, " of ")
	if !told {
		return false
	}
	words := wordsOf(b.Sentence)
	return !slices.ContainsFunc(wordsOf(of), func(w string) bool { return len(w) > len("the") && slices.Contains(words, w) })
}

// span weighs two lengths of time of two reports that each tell one length of one kind of stretch.
func (m *matcher) span(i, j int, a, b *claim.Claim, t *judgement) {
	x, y := &m.once[i], &m.once[j]
	if x.span == "" || x.span != y.span || a.Source == b.Source || a.Rule == b.Rule && !claim.General(a.Rule) && !(twoStops(&a.Thing, &b.Thing) && !stopsOther(a, b) && !stopsOther(b, a)) || !m.together(a.Source, b.Source) {
		return
	}
	p, q := &a.Thing.Occasion, &b.Thing.Occasion
	if p.Background != q.Background || p.Generic || q.Generic || p.Number != q.Number && p.Number > 0 && q.Number > 0 {
		return
	}
	between := a.Thing.Between != "" && b.Thing.Between != ""
	if between && !sameEnd(&a.Thing, &b.Thing) || !between && (backward(a.Subject) || backward(b.Subject)) || slices.Contains(members(&a.Thing), afterQuake) != slices.Contains(members(&b.Thing), afterQuake) || a.Thing.Part != b.Thing.Part || a.Thing.Distributive != b.Thing.Distributive {
		return
	}
	if x.figure > farther*y.figure || y.figure > farther*x.figure {
		return
	}
	if _, clash := oneStep(a, b); clash && !(between && a.Subject != b.Subject) { // of which deed they tell the parties
		return
	}
	t.forbidden, t.narrow, t.unsaid = false, false, false
	t.score = max(t.score, 0)
	t.add(spanWeight, "each tells one length of this stretch")
}

// endsOf are the two deeds between which a length of time lies, each in one word for all that reporters have for it; what an attack is called is one.
func endsOf(t *claim.Thing) (from, to string) {
	from, to, _ = strings.Cut(t.Between, claim.Until)
	return deedWord(from), deedWord(to)
}

// deedWord is the one word for a deed that a verb or a noun tells.
func deedWord(w string) string {
	noun := strings.TrimPrefix(w, claim.TheDeed)
	d := cmp.Or(deedNamed(w), deedNamed(noun), noun)
	if slices.Contains(attacking, d) {
		return onsetDeed
	}
	return d
}

// sameEnd reports whether two lengths of time lie between the same two deeds.
func sameEnd(x, y *claim.Thing) bool {
	p, q := endsOf(x)
	u, v := endsOf(y)
	return p == u && q == v
}
