package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// headlineVotes holds the two sides of a vote in a headline against those for and against in the body, where it tells them of but one vote. body is the index of
// its first passage.
func headlineVotes(ps []passage, body int) []fault {
	for i := range ps[:body] {
		head := ps[i].sides()
		if len(head) == 0 || !hasAny(ps[i].low, headVotes...) {
			continue
		}
		var against []figure
		for j := body; j < len(ps) && ps[j].sequence-ps[body].sequence < headlineReach; j++ {
			for _, s := range ps[j].scores {
				if x, y, ok := parts(s.Quantity); ok && sameSides(head, x, y) {
					return nil
				}
			}
			sides := ps[j].proAndCon()
			switch {
			case sides == nil:
			case sameSides(head, sides[0].value(), sides[1].value()):
				return nil
			case against == nil && !hasAny(ps[j].low, otherVotes...) && len(yearsIn(ps[j].low)) == 0:
				against = sides
			default:
				return nil // two votes
			}
		}
		if against != nil {
			return []fault{newFault("headline", "the headline says "+sayAll(head)+", the body "+sayAll(against), append(slices.Clone(head), against...)...)}
		}
	}
	return nil
}

// sides is the two sides of a vote that a headline tells: one score, or two numbers with "to" between: "by 52 votes to 47".
func (p *passage) sides() []figure {
	if len(p.scores) == 1 && len(p.figures) == 0 {
		return p.scores
	}
	if len(p.figures) == 2 && len(p.scores) == 0 && bare(p.figures[0]) && bare(p.figures[1]) {
		if gap := strings.TrimSpace(p.gap(p.figures[0], p.figures[1])); gap == "votes to" || gap == "to" || gap == "votes against" {
			return p.figures
		}
	}
	return nil
}

// sameSides reports whether head tells of x and y votes, whichever side each is.
func sameSides(head []figure, x, y float64) bool {
	a, b := 0.0, 0.0
	if len(head) == 2 {
		a, b = head[0].value(), head[1].value()
	} else {
		a, b, _ = parts(head[0].Quantity)
	}
	return math.Max(a, b) == math.Max(x, y) && math.Min(a, b) == math.Min(x, y)
}

// proAndCon is the only two numbers of people in a sentence of which one is for something and the other against it.
func (p *passage) proAndCon() []figure {
	var sides []figure
	for _, f := range p.figures {
		if bare(f) && (f.personal() || p.headless(f) || in(memberNouns, f.Thing.Head) || in(memberNouns, f.Thing.Head+"s")) {
			sides = append(sides, f)
		}
	}
	if len(sides) != 2 || len(p.gap(sides[0], sides[1])) > 80 || strings.Contains(p.gap(sides[0], sides[1]), ";") {
		return nil
	}
	first := clauseOf(p.gap(sides[0], sides[1]))
	second := clauseOf(p.after(sides[1], 60))
	pro := func(s string) bool { return hasAny(s, proWords...) && !hasAny(s, conWords...) }
	con := func(s string) bool { return hasAny(s, conWords...) }
	if !(pro(first) && con(second) || con(first) && pro(second)) || startsAny(strings.TrimLeft(first, " "), "of the", "of them", "of its") || hasAny(first, "of them") {
		return nil
	}
	return sides
}

// oneMore reports whether a report tells of others one by one, near the number of those whom its headline counts with them: "Three dead", and in the body
// "Two people died at the scene … A third died in hospital".
func oneMore(h, b *claim.Claim, sentence string, sequence int) bool {
	if h.Kind != claim.Count || b.Kind != claim.Count || h.Quantity == nil || b.Quantity == nil || h.Quantity.Value <= b.Quantity.Value || h.Quantity.Value-b.Quantity.Value > 3 || sequence == b.Sequence || sequence < b.Sequence-2 || sequence > b.Sequence+4 {
		return false
	}
	words := strings.Fields(asciiLower(sentence[:min(len(sentence), 80)]))
	if len(words) < 3 || !in([]string{"a", "an", "another", "one", "the"}, words[0]) {
		return false
	}
	for _, w := range words[1:min(len(words), 4)] {
		if w = strings.Trim(w, ",.;"); in(persons, w) && w != "people" && w != "police" || in([]string{"second", "third", "fourth", "fifth", "sixth"}, w) && words[0] != "the" {
			return true
		}
	}
	return false
}
