package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/resolve"
)

func TestOneCount(t *testing.T) {
	ties := resolve.All([]resolve.Input{{Report: claim.Report{ID: "a"}}, {Report: claim.Report{ID: "b"}}}, resolve.Options{SameEvent: true}).Ties
	counted := func(source, head, before string, n float64, main bool) *claim.Claim {
		c := &claim.Claim{Source: source, Kind: claim.Count, Rule: "count.general", Modality: claim.Actual, Quantity: &quantity.Amount{Value: n, Min: n, Max: n}}
		c.Thing.Head, c.Thing.Concept, c.Thing.Occasion.Main = head, []string{head}, main
		if before != "" {
			c.Thing.Modifiers = []string{before}
		}
		return c
	}
	tests := []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{counted("a", "raft", "", 22, true), counted("b", "raft", "", 26, true), true, "both of what is the news"},
		{counted("a", "raft", "", 22, false), counted("b", "raft", "", 26, true), false, "one is told aside"},
		{counted("a", "raft", "rubber", 22, false), counted("b", "raft", "rubber", 26, true), true, "but both are narrowed alike"},
		{counted("a", "raft", "rubber", 22, false), counted("b", "raft", "wooden", 26, true), false, "by two words"},
		{counted("a", "raft", "rubber", 22, false), counted("b", "raft", "rubber", 26, false), false, "neither is the news"},
		{counted("a", "raft", "rubber", 22, true), counted("b", "raft", "rubber", 90, true), false, "so many more"},
	}
	for _, test := range tests {
		m := matcher{ties: ties, counted: loneOf([]*claim.Claim{test.a, test.b})}
		if got, back := m.oneCount(test.a, test.b), m.oneCount(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}

func TestOneStuff(t *testing.T) {
	ties := resolve.All([]resolve.Input{{Report: claim.Report{ID: "a"}}, {Report: claim.Report{ID: "b"}}}, resolve.Options{SameEvent: true}).Ties
	amount := func(source, head, attribute string, tonnes float64, main bool) *claim.Claim {
		c := &claim.Claim{Source: source, Kind: claim.Measure, Rule: "measure.general", Modality: claim.Actual, Quantity: &quantity.Amount{Value: tonnes, Min: tonnes, Max: tonnes, Unit: "t", Dimension: "mass"}}
		c.Thing.Head, c.Thing.Concept, c.Thing.Attribute, c.Thing.Occasion.Main = head, []string{head}, attribute, main
		return c
	}
	tests := []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{amount("a", "tar", "", 900, true), amount("b", "tar", "amount", 1200, true), true, "one amount of tar in each"},
		{amount("a", "tar", "", 900, true), amount("b", "salt", "", 1200, true), false, "two stuffs"},
		{amount("a", "tar", "", 900, true), amount("b", "tar", "payload", 1200, true), false, "what the ship can carry"},
		{amount("a", "tar", "", 900, true), amount("b", "tar", "", 1200, false), false, "one is told aside"},
		{amount("a", "tar", "", 900, true), amount("b", "tar", "", 40000, true), false, "so much more"},
	}
	for _, test := range tests {
		m := matcher{ties: ties, counted: loneOf([]*claim.Claim{test.a, test.b})}
		if got, back := m.oneStuff(test.a, test.b), m.oneStuff(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%s: %v, %v", test.reason, got, back)
		}
	}
}

func TestSaidOf(t *testing.T) {
	counted := func(sentence, text string, at int) *claim.Claim {
		return &claim.Claim{Source: "a", Kind: claim.Count, Text: text, Sentence: sentence, Span: claim.Locus{Start: at, End: at + len(text)}}
	}
	tests := []struct {
		sentence string
		at       [2]int
		want     bool
		reason   string
	}{
		{"48 of the 90 seats", [2]int{0, 10}, true, "some of all"},
		{"48 out of 90 seats", [2]int{0, 10}, true, "the same by other words"},
		{"48 seats and 90 votes", [2]int{0, 13}, false, "two counts"},
		{"48 of the town's 90 seats", [2]int{0, 17}, false, "more words than tell it"},
	}
	for _, test := range tests {
		a, b := counted(test.sentence, "48", test.at[0]), counted(test.sentence, "90", test.at[1])
		if got := saidOf(a, b); got != test.want || saidOf(b, a) {
			t.Errorf("%s: %v", test.reason, got)
		}
	}
}
