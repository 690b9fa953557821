package gate

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// A draft is written from its sources, in words of its own. So a figure that stands in a source in something like the same words is that source's figure,
// though alignment, which may not rely on this, cannot tell what it is of; and where the draft gives a figure that no source has, and a source one that
// the draft does not have, and both stand in much the same words, then the one is the other, altered on the way.
const (
	sameFigure  = 0.06 // likeness of words from which the same figure is the source's
	plainFigure = 0.16 // the same for a small or round one, of which any story has several
	wayOff      = 0.24 // likeness from which two figures that only one text has are one, altered
	farOff      = 0.45 // the same where one is ten times the other or more, or is told in another kind of unit
	inLead      = 0.3  // the same in headline and lead for a figure of the same noun that the draft gives rightly further down
	topical     = 0.12 // the same for one that a topic's rule asks for, in what tells the main event
	nextTo      = 0.12 // added where another figure of the same sentence is known to come from that very sentence
	nearTo      = 0.06 // or of a sentence beside it, from one beside that
	oneTopic    = 0.06 // added where both are of one noun, or one rule of a topic
)

// maxOrphans is how many figures that no source has are looked up, and maxOthers beside how many of the sources': no draft comes near.
const (
	maxOrphans = 500
	maxOthers  = 20000
)

// figure is a claim that gives a number or a day, with the words around it.
type figure struct {
	*claim.Claim
	words words
	// twins are the figures of the other side that give the same value in something like the same words.
	twins []*figure
	// said reports whether a source gives the value, in whatever words, of what may be the same thing.
	said bool
}

// elsewhere adds to what was found what the sources say in something like the words of the draft.
func (c *checker) elsewhere(claims []claim.Claim, found map[string]*found) {
	var list, own, others []*figure
	var all [][]term
	at := map[*claim.Claim]*figure{}
	values := map[float64][]*figure{}
	for i := range claims {
		x := &claims[i]
		if !figures(x) {
			continue
		}
		f := &figure{Claim: x}
		all, at[x] = append(all, termsOf(x)), f
		list = append(list, f)
		if x.Source == c.draft {
			own = append(own, f)
			continue
		}
		others = append(others, f)
		values[valueOf(x)] = append(values[valueOf(x)], f)
	}
	rare := rarityOf(all)
	for i, f := range list {
		f.words = rare.weigh(all[i])
	}
	c.rare, c.figures = rare, at
	var orphans []*figure
	for _, x := range own {
		for _, y := range values[valueOf(x.Claim)] {
			c.sameFigure(x, y, found)
			x.said = x.said || oneValue(x.Claim, y.Claim) && maybeSame(x.Claim, y.Claim)
		}
		if e := found[x.ID]; e != nil {
			for _, p := range e.pairs {
				if y := at[p.claim]; y != nil && bearing(x.Claim, p, false) == supported && !slices.Contains(x.twins, y) {
					x.twins, y.twins = append(x.twins, y), append(y.twins, x)
				}
			}
		}
		if len(x.twins) == 0 && !x.said && len(orphans) < maxOrphans {
			orphans = append(orphans, x)
		}
	}
	others = others[:min(len(others), maxOthers)]
	for _, x := range orphans {
		c.orphan(x, own, others, found)
	}
}

// figures reports whether a claim gives a number, or a day that can be told without the day of the report.
func figures(x *claim.Claim) bool {
	if x.Kind != claim.Date {
		return x.Quantity != nil
	}
	t := x.Time
	return t != nil && (len(t.Timex) >= 4 && !strings.HasPrefix(t.Timex, "XXXX") || strings.Count(t.Timex, "-") == 2 && !strings.ContainsAny(t.Timex[4:], "WT"))
}

// valueOf is what two claims of one value share; others may share it.
func valueOf(x *claim.Claim) float64 {
	if x.Kind == claim.Date {
		return -float64(len(x.Time.Timex))
	}
	a := quantity.Base(*x.Quantity)
	if math.IsNaN(a.Value) {
		return a.Min
	}
	return a.Value
}

// sameFigure notes y as a twin of x, and as its support, if it gives the same figure in something like the same words.
func (c *checker) sameFigure(x, y *figure, found map[string]*found) {
	enough := sameFigure
	if !distinct(x.Claim) {
		enough = plainFigure
	}
	if !kin(x.Claim, y.Claim) || !oneValue(x.Claim, y.Claim) || x.words.likeness(&y.words) < enough {
		return
	}
	x.twins, y.twins = append(x.twins, y), append(y.twins, x)
	e := found[x.ID]
	if e == nil {
		e = newFound(x.Claim)
		found[x.ID] = e
	}
	v := compare.Judge(x.Claim, y.Claim, c.policies[x.Rule], c.ctx)
	if v.Relation == claim.Agree && !slices.ContainsFunc(e.pairs, func(p pair) bool { return p.claim == y.Claim }) {
		e.pairs = append(e.pairs, pair{claim: y.Claim, verdict: v})
	}
}

// orphan looks for the figure of a source in whose place x stands, which no source has.
func (c *checker) orphan(x *figure, own, others []*figure, found map[string]*found) {
	var best *figure
	most := 0.0
	near := around(x, own)
	var sentence []*figure
	for _, o := range own {
		if o != x && o.Sequence == x.Sequence {
			sentence = append(sentence, o)
		}
	}
	for _, y := range others {
		if !maybeSame(x.Claim, y.Claim) || spoken(y, x.Sequence) {
			continue
		}
		n := x.words.likeness(&y.words) + beside(x, y, near) + akin(x.Claim, y.Claim)
		if n -= c.enough(x, y); n >= most && !c.answered(y, sentence) {
			best, most = y, n
		}
	}
	if best == nil {
		return
	}
	e := found[x.ID]
	if e == nil {
		e = newFound(x.Claim)
		found[x.ID] = e
	}
	if p := e.add(best.Claim, compare.Judge(x.Claim, best.Claim, c.policies[x.Rule], c.ctx)); p != nil {
		p.orphan = true
	}
}

// spoken reports whether that sentence of the draft gives the figure y itself, so that no other figure of it stands in its place.
func spoken(y *figure, sentence int) bool {
	return slices.ContainsFunc(y.twins, func(t *figure) bool { return t.Sequence == sentence })
}

// answered reports whether one of the other figures of a sentence answers y's question as y does: "struck at dawn on Thursday … and were still at work on Friday".
func (c *checker) answered(y *figure, sentence []*figure) bool {
	return slices.ContainsFunc(sentence, func(o *figure) bool {
		if o.Rule != y.Rule || o.Kind != y.Kind {
			return false
		}
		r := compare.Judge(o.Claim, y.Claim, c.policies[o.Rule], c.ctx).Relation
		return r == claim.Agree || r == claim.Compatible && o.Kind == claim.Date // which may be told by the hour here and by the day there
	})
}

// enough is the likeness from which x is y, altered.
func (c *checker) enough(x, y *figure) float64 {
	lead := x.Headline || x.Span.Paragraph <= 2
	main := topic(x.Rule) && x.Rule == y.Rule && x.Thing.Occasion.Main && !x.Thing.Occasion.Background
	switch {
	case len(y.twins) > 0 && !main && !(lead && x.Thing.Head != "" && x.Thing.Head == y.Thing.Head):
		return 2
	case far(x.Claim, y.Claim), bare(x.Claim) != bare(y.Claim) && x.Quantity != nil && x.Quantity.Unit != y.Quantity.Unit:
		return farOff
	case main:
		return topical + oneTopic
	case len(y.twins) > 0, otherNoun(&x.Thing, &y.Thing), x.Kind == claim.Proportion && (x.Thing.Head == "" || x.Thing.Head != y.Thing.Head):
		return inLead // given elsewhere; or of what it is a share or measure is not told
	}
	return wayOff
}

func topic(rule string) bool { return !claim.General(rule) }

// akin is what it adds that two claims are of one noun or one rule.
func akin(x, y *claim.Claim) float64 {
	if x.Thing.Head != "" && x.Thing.Head == y.Thing.Head || topic(x.Rule) && x.Rule == y.Rule {
		return oneTopic
	}
	return 0
}

// around are those of own, but for x, that stand in x's sentence or one next to it and come from a source.
func around(x *figure, own []*figure) (out []*figure) {
	for _, other := range own {
		if other != x && other.Sequence >= x.Sequence-1 && other.Sequence <= x.Sequence+1 && len(other.twins) > 0 {
			out = append(out, other)
		}
	}
	return out
}

// beside is what it adds that another figure of x's sentence comes from y's sentence, or one next to it; near is what is around x.
func beside(x, y *figure, near []*figure) float64 {
	most := 0.0
	for _, other := range near {
		for _, t := range other.twins {
			switch {
			case t.Source != y.Source:
			case t.Sequence == y.Sequence && other.Sequence == x.Sequence:
				return nextTo
			case t.Sequence >= y.Sequence-1 && t.Sequence <= y.Sequence+1:
				most = nearTo
			}
		}
	}
	return most
}

// kin reports whether two claims give values of one kind. A bare number may be of any: a report that leaves out "euros" or "years old".
func kin(x, y *claim.Claim) bool {
	if x.Kind == claim.Date || y.Kind == claim.Date {
		return x.Kind == y.Kind && x.Time.Grain == y.Time.Grain
	}
	return x.Quantity.Unit == y.Quantity.Unit || x.Quantity.Dimension != "" && x.Quantity.Dimension == y.Quantity.Dimension || bare(x) || bare(y)
}

func bare(x *claim.Claim) bool { return x.Kind == claim.Count && x.Thing.Head == "" }

// oneValue reports whether two claims give one figure, whatever its hedge.
func oneValue(x, y *claim.Claim) bool {
	switch {
	case (x.Kind == claim.Date) != (y.Kind == claim.Date):
		return false // a day is no number, whatever number it is listed under
	case x.Kind == claim.Date:
		return x.Time.Timex == y.Time.Timex
	}
	a, b := quantity.Base(*x.Quantity), quantity.Base(*y.Quantity)
	if math.IsNaN(a.Value) || math.IsNaN(b.Value) { // a range has no value of its own
		return a.Min == b.Min && a.Max == b.Max
	}
	return a.Value == b.Value
}

// distinct reports whether a figure is one that two texts hardly have by chance: three digits that tell, a thousand or more, or a day.
func distinct(x *claim.Claim) bool {
	if x.Kind == claim.Date {
		return true
	}
	v := x.Quantity.Value
	return v >= 100 || v != math.Trunc(v)
}

// far reports whether one of two figures is ten times the other or more.
func far(x, y *claim.Claim) bool {
	if x.Kind == claim.Date {
		return false
	}
	a, b := math.Abs(quantity.Base(*x.Quantity).Value), math.Abs(quantity.Base(*y.Quantity).Value)
	return max(a, b) >= 10*min(a, b)
}

// maybeSame reports whether nothing in two claims says that they are of two things.
func maybeSame(x, y *claim.Claim) bool {
	if !kin(x, y) || x.Kind != claim.Date && x.Quantity.Unit != y.Quantity.Unit && !bare(x) && !bare(y) {
		return false
	}
	if x.Kind == claim.Proportion && (x.Quantity.Denominator > 1 || y.Quantity.Denominator > 1) {
		return false // three of 17 and 14 of 17 may both be right
	}
	if (x.Kind == claim.Score) != (y.Kind == claim.Score) || (x.Kind == claim.Ordinal) != (y.Kind == claim.Ordinal) {
		return false
	}
	a, b := &x.Thing, &y.Thing
	if x.Kind == claim.Count && (a.Part != b.Part || a.Other != b.Other || otherNoun(a, b)) {
		return false
	}
	if x.Kind == claim.Proportion && x.Rule == y.Rule && topic(x.Rule) && a.Attribute != "" && b.Attribute != "" && a.Attribute != b.Attribute {
		return false // by how much revenue fell is not by how much the shares did
	}
	return party(x) == "" || party(y) == "" || pronoun(x) || pronoun(y) || maybeOne(x, y)
}

// otherNoun reports whether two things are told by nouns of which no lexicon says that they may be one.
func otherNoun(a, b *claim.Thing) bool {
	return a.Head != "" && b.Head != "" && a.Head != b.Head && !slices.ContainsFunc(a.Concept, func(c string) bool { return slices.Contains(b.Concept, c) })
}

// pronoun reports whether a claim's speaker is told by a pronoun, which may be anybody.
func pronoun(x *claim.Claim) bool {
	switch strings.ToLower(x.Attribution.Speaker) {
	case "he", "she", "it", "they", "who", "which":
		return true
	}
	return false
}

// misplaced reports whether a figure that no source has is at odds with the source's in whose place it stands: it is, unless it is of a kind that grows
// and may be newer, or hedged otherwise.
func (c *checker) misplaced(x *claim.Claim, p pair) bool {
	policy := c.policies[x.Rule]
	if p.verdict.Relation == claim.Agree || p.verdict.Relation == claim.Update && (policy.Grows || policy.Falls) {
		return false
	}
	switch p.verdict.Relation {
	case claim.Contradict, claim.Near, claim.Disputed:
		return true
	}
	a, b := x.Quantity, p.claim.Quantity
	return (a == nil || b == nil || a.Qualifier == b.Qualifier) && p.verdict.Forms[0] != p.verdict.Forms[1]
}

// rounds reports whether x is y rounded, at the precision in which x is said.
func rounds(x, y *claim.Claim) bool {
	a, b := x.Quantity, y.Quantity
	return a != nil && b != nil && a.Unit == b.Unit && a.Precision > b.Precision && math.Abs(a.Value-b.Value) <= min(a.Precision/2, roundings*math.Abs(b.Value))
}

// roundings is how far, as a share of it, a figure may be rounded on the way into a draft without being another.
const roundings = 0.05
