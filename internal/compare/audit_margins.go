package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditMargins holds the distance of two sides of a vote against the two: "54 to 46, a margin of six votes".
func auditMargins(p *passage) []fault {
	if len(p.figures) == 0 || len(p.figures) < 3 && len(p.scores) == 0 || !ballotish.in(p.low) {
		return nil
	}
	for i, m := range p.figures {
		if !bare(m) || m.Thing.Other {
			continue
		}
		lead := p.before(m, 40)
		after := strings.TrimLeft(p.after(m, 24), " -")
		named := startsAny(after, "vote margin", "vote majority", "vote lead", "vote difference", "seat majority", "votes ahead")
		if !named && !endsWord(trimHedges(lead), marginWords...) && !endsWord(lead, marginWords...) || hasAny(lead, "absolute", "needed", "required", "simple", "working", "previous", "from") || hasAny(p.after(m, 40), "in parliament", "in the house", "last time", "in the last", "four years", "five years") {
			continue
		}
		if f := p.marginFault(i, m); f != nil {
			return f
		}
	}
	return nil
}

// marginFault holds figure m, which is a margin, against the last two votes before it, or the two right after it.
func (p *passage) marginFault(i int, m figure) []fault {
	for _, s := range p.scores {
		if a, b, ok := parts(s.Quantity); ok && m.value() == math.Abs(a-b) {
			return nil
		}
	}
	for k := len(p.scores) - 1; k >= 0; k-- {
		s := p.scores[k]
		a, b, ok := parts(s.Quantity)
		if ok && s.end <= m.start && m.start-s.end <= 90 && !p.broken(s, m) && strings.Contains(p.low[s.end:m.start], ",") {
			return marginOff(m, math.Abs(a-b), max(a, b), s)
		}
	}
	if i < 2 {
		return nil
	}
	a, b := p.figures[i-2], p.figures[i-1]
	gap := p.gap(a, b)
	if !bare(a) || !bare(b) || len(gap) > 70 || len(p.gap(b, m)) > 90 || p.broken(a, b) || p.broken(b, m) || !hasAny(gap, "to", "against", "versus", "compared with", "and", "while") || !votesOf(a, b) {
		return nil
	}
	if hasAny(p.gap(b, m), "abstained", "abstentions", "turnout") || !strings.ContainsAny(p.gap(b, m), ",-—–") {
		return nil
	}
	return marginOff(m, math.Abs(a.value()-b.value()), max(a.value(), b.value()), a, b)
}

// votesOf reports whether two counts are those of votes, or of nothing that is named.
func votesOf(a, b figure) bool {
	for _, f := range [...]figure{a, b} {
		switch f.Thing.Head {
		case "", "vote", "ballot", "seat", "delegate", "member", "deputy", "lawmaker", "senator":
		default:
			return false
		}
	}
	return a.Thing.Head == "vote" || b.Thing.Head == "vote" || a.Kind == claim.Count && a.value() >= 20
}

// marginOff reports a margin that is neither the distance of the two sides nor the number of those that carried it.
func marginOff(m figure, apart, winner float64, sides ...figure) []fault {
	if m.value() == apart || m.value() == winner || m.value() == apart/2 || m.value() == math.Ceil(apart/2) {
		return nil // "a swing of three votes" and "a majority of 61" are counted otherwise
	}
	return []fault{newFault("votes", sayAll(sides)+" are "+number64(apart)+" apart, not "+said(m.Claim), append([]figure{m}, sides...)...)}
}

// margin reports whether c is by how much one side is ahead of another: "trailed by 60 votes".
func margin(c *claim.Claim) bool {
	if c.Thing.Attribute == "majority" && (c.Thing.Predicate == "margin" || c.Thing.Predicate == "majority") {
		return true
	}
	if c.Kind != claim.Count || c.Thing.Preposition != "by" {
		return false
	}
	switch c.Predicate {
	case "lead", "trail", "beat", "defeat", "win", "lose", "ahead", "edge", "pip":
		return true
	}
	return false
}
