package stream_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestDisputes holds which two figures of one report, marked by brackets, are told to be in dispute.
func TestDisputes(t *testing.T) {
	for _, test := range []struct {
		reason, text string
		want         bool
	}{
		{"the second party only speaks of a number", "The union said that [4,000 people] had marched in Olm. Police spoke of [1,700].", true},
		{"in the present", "The union said that [4,000 people] had marched in Olm; police speak of [1,700].", true},
		{"two parties of one verb, told once", "The metal workers of Varn fear for the mill. The union speaks of [900 jobs], the company of [400].", true},
		{"a number given as a figure", "The mayor, Ida Korn, said [17 people] were missing. The fire brigade gave the number of missing as [11].", true},
		{"what analysts reckon with", "The merger will save [$180m] a year, the company said on Monday. Analysts reckon with [$130m].", true},
		{"a sentence that rejects the figure stands between", "The company said it would cut [230 jobs] at its yard. The union rejects that number. \"If you count those hired for summer, it is [430],\" said its head, Odd Brandt.", true},
		{"an instrument, and a party's answer", "The weather station recorded [74 km/h] at the pier, while an expert for the owner spoke of [110 km/h].", true},
		{"what a thing has of its own", "The hall values the crown at [570,000 euros], while a jeweller puts its worth at [390,000].", true},
		{"the same in the next sentence", "The insurer values the mill at [$4.1m]. A surveyor called by the heirs put its worth at [$2.9m].", true},
		{"another thing of its own", "The bank values the mill at [$4.1m]. The owner put its debt at [$2.9m].", false},
		{"who counts says so", "Police counted [7,000 marchers] in Olm, while the marchers spoke of [12,000].", true},
		{"sales of two years", "The chairman said that sales would reach [$400m] this year. Analysts said that sales would reach [$520m] next year.", false},
		{"other things of one number's kind", "The union said that [4,000 people] had marched in Olm. Police spoke of [12 arrests].", false},
		{"each party of itself", "The Greens say that they won [31 percent] of the vote. The Liberals say that they won [54 percent].", false},
		{"another place", "The union said that [4,000 people] had marched in Bern. In Basel, police spoke of [1,700].", false},
		{"the second has done what the first speaks of, and says nothing", "Ida Korn said that Olo makes [40 percent] of the country's lamps and Varn [12 percent].", false},
		{"one party under a shorter name", "The harbour board said on Monday that [4,000 people] had come. The board spoke of [1,700].", false},
		{"a figure of its own with no dispute", "The company said it would cut [230 jobs] at its yard. The union has [430 members], said its head, Odd Brandt.", false},
	} {
		first, second := strings.IndexByte(test.text, '['), strings.LastIndexByte(test.text, '[')-2
		text := strings.NewReplacer("[", "", "]", "").Replace(test.text)
		o := stream.Options{Rules: rule.Builtin(), Workers: 1}
		result := stream.Judge(stream.Read([]*source.Source{{ID: "a", Path: "a", Text: text}}, o), o)
		of := map[string]int{}
		for _, c := range result.Claims {
			if c.Span.Start <= first && first < c.Span.End {
				of[c.ID] = 1
			} else if c.Span.Start <= second && second < c.Span.End {
				of[c.ID] = 2
			}
		}
		var got []claim.Relation
		for _, f := range result.Findings {
			got = append(got, between(f, of)...)
		}
		if slices.Contains(got, claim.Disputed) != test.want || slices.Contains(got, claim.Inconsistent) {
			t.Errorf("%s: %v, want a dispute: %v", test.reason, got, test.want)
		}
	}
}
