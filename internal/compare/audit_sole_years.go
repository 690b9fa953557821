package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// A report that tells when something began, one other year, and how many years are celebrated, has told all three of one thing, in whichever sentences.

// auditSoleYears holds the one anniversary that a report tells against the only founding, or the only birth, and the only other year.
func auditSoleYears(ps []passage, known []fault) []fault {
	var from, jubilee, at figure
	var b birth
	births, jubilees, birthday := 0, 0, false
	var tells []int // every year that the body tells
	var held []int  // those of the sentence that tells the jubilee
	for i := range ps {
		p := &ps[i]
		if p.headline {
			continue
		}
		for _, y := range yearsFrom(p.low, firstBirth) {
			if !slices.Contains(tells, y) {
				tells = append(tells, y)
			}
		}
		for _, x := range p.births() {
			b, births = x, births+1
			from = told(x.year, ps[i:i+1])
		}
		for _, f := range p.jubilees() {
			jubilee, jubilees = f, jubilees+1
			birthday = startsAny(strings.TrimLeft(p.after(f, 12), " "), "birthday")
			held = nil
			if !hasAny(p.low, "before", "after", "until", "since", "ahead", "than", "next") {
				held = yearsIn(p.low)
			}
		}
	}
	if held = without(held, b.year); len(held) == 1 { // the years of other sentences are of other things
		tells = []int{b.year, held[0]}
	}
	if births != 1 || jubilees != 1 || len(tells) != 2 || b.died > 0 || from.Claim == nil || !b.founded && !birthday || slices.ContainsFunc(known, func(x fault) bool { return slices.Contains(x.claims, jubilee.Claim) }) {
		return nil
	}
	year := tells[0] + tells[1] - b.year
	for i := range ps {
		if p := &ps[i]; !p.headline && slices.Contains(yearsIn(p.low), year) && (p.sequence == jubilee.Sequence || hasAny(p.low, feasts...)) {
			at = told(year, ps[i:i+1])
		}
	}
	n := float64(year - b.year)
	if at.Claim == nil || n <= 0 || math.Abs(n-jubilee.value()) < 2 || apartBy(n, jubilee.value()) > 2 {
		return nil
	}
	return []fault{newFault("age", "from "+said(from.Claim)+" to "+strconv.Itoa(year)+" is "+number64(n)+" years, not "+said(jubilee.Claim), jubilee, from, at)}
}

// jubilees are the figures of p that tell how many years are celebrated: "its 75th anniversary", "on its birthday, 80 years to the day after".
func (p *passage) jubilees() (out []figure) {
	for _, f := range p.ordinals {
		lead := strings.TrimRight(p.before(f, 12), " ")
		if f.exact() && startsAny(strings.TrimLeft(p.after(f, 24), " "), "anniversary", "birthday", "jubilee") && !hasAny(p.after(f, 24), "of") && !strings.HasSuffix(lead, "'s") && !strings.HasSuffix(lead, "’s") {
			out = append(out, f)
		}
	}
	if !hasAny(p.low, feasts...) {
		return out
	}
	for _, f := range p.figures {
		after := strings.TrimLeft(p.after(f, 12), " ")
		if f.Kind == claim.Duration && f.Quantity.Unit == "a" && f.exact() && f.Quantity.Per == "" && f.value() >= 10 && !endsWord(p.before(f, 12), "for") &&
			(startsAny(after, "to the day", "old", "young", "after", "since") || endsWord(p.before(f, 12), "its") || endsWord(p.before(f, 16), feasts...)) {
			out = append(out, f)
		}
	}
	return out
}
