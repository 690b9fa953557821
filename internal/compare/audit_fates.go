package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// fate is what a report tells of people in danger: that they were there, or what became of them. Each of those who were there has one of the others.
type fate int

const (
	noFate fate = iota
	wasThere
	died
	gotAway
	isMissing
	fates
)

// auditFates holds all who were there against what became of them, told over a few sentences: the dead, the saved and the missing are all there are, so
// that 30, 90 and 12 of 120 do not add up, nor 35 and 90 whoever is missing. It is silent unless each is told once and at one time.
func auditFates(ps []passage, k int) []fault {
	if ps[k].headline || !ps[k].tellsFate() {
		return nil
	}
	var told [fates]figure
	open := false
	ended := noFate
	near := window(ps, k)
	for n := range near {
		p := &near[n]
		for i, f := range p.figures {
			what := p.fateOf(i)
			switch {
			case what == noFate:
				open = open || f.personal() && bare(f) && !p.someOfThose(f)
			case told[what].Claim != nil && told[what].value() != f.value():
				return nil
			case told[what].Claim == nil:
				told[what] = f
			}
			if what != noFate && p.sequence == ps[k].sequence {
				ended = what
			}
		}
	}
	if ended == noFate || told[wasThere].Claim == nil || told[died].Claim == nil || told[gotAway].Claim == nil {
		return nil
	}
	inParts := func(p passage) bool { return hasAny(p.low, fateParts...) && hasAny(p.low, fateWords...) }
	if slices.ContainsFunc(near, inParts) || k+1 < len(ps) && inParts(ps[k+1]) { // "two of the rescued died later"
		return nil
	}
	whole, sum := told[wasThere], 0.0
	became := told[died:]
	if told[isMissing].Claim == nil {
		became = told[died:isMissing]
	}
	for _, f := range became {
		sum += f.value()
	}
	diff := sum - whole.value()
	if diff == 0 || diff < 0 && (open || len(became) < 3) || apartBy(sum, whole.value()) > 1.2 {
		return nil
	}
	return []fault{newFault("sum", said(whole.Claim)+" were there, but "+sayAll(became)+" who died, got away or are missing make "+number64(sum), append([]figure{whole}, became...)...)}
}

// tellsFate reports whether p tells what became of people whom it counts.
func (p *passage) tellsFate() bool {
	for i := range p.figures {
		if p.fateOf(i) != noFate {
			return true
		}
	}
	return false
}

// fateOf is what p tells of the people that figure i counts; none where it is hedged or some of those told of before.
func (p *passage) fateOf(i int) fate {
	f := p.figures[i]
	if !bare(f) || !(f.personal() || p.headless(f)) || f.Thing.Distributive || p.someOfThose(f) {
		return noFate
	}
	after := p.after(f, 50)
	if i+1 < len(p.figures) {
		after = after[:max(0, min(len(after), p.figures[i+1].start-f.end))]
	}
	after = clauseOf(after)
	if w := world(f.Claim); w != claim.Actual && w != claim.Denied {
		return noFate
	}
	switch act := func(a string) bool { return slices.Contains(f.Thing.Act, a) }; {
	case hasAny(after, "on board", "aboard"), f.personal() && (act("board") || act("carry")):
		return wasThere
	case act("missing"), hasAny(after, cameMissing...):
		return isMissing
	case act("kill"), hasAny(after, "bodies", "who died", "who drowned", "who were killed", "people died", "people drowned"):
		return died
	case act("rescue"), act("survive"), hasAny(after, "who survived", "who were rescued"):
		return gotAway
	}
	return noFate
}

// someOfThose reports whether f is told as a part of what another figure counts: "including 12 children", "among them nine".
func (p *passage) someOfThose(f figure) bool {
	return f.Thing.Part || startsMembering(p.after(f, 12)) || endsWord(trimHedges(p.before(f, 30)), "including", "included", "include", "includes", "among them", "of them", "of whom", "among those", "another", "a further")
}
