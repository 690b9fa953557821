package example

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// meets reports whether c states what an example wants. What the example leaves out is not looked at.
func meets(c *claim.Claim, want rule.Expect) bool {
	speaker := ""
	if c.Attribution != nil {
		speaker = c.Attribution.Speaker
	}
	return (len(want.Numbers) == 0 || c.Quantity != nil && numbers(c.Quantity, want)) &&
		(want.Unit == "" || c.Quantity != nil && c.Quantity.Unit == want.Unit) &&
		(want.Trend == "" || c.Quantity != nil && string(c.Quantity.Trend) == want.Trend) &&
		(want.Timex == "" || c.Time != nil && (c.Time.Timex == want.Timex || c.Time.Date == want.Timex)) &&
		(want.Name == "" || strings.EqualFold(c.Name, want.Name)) &&
		(want.Said == "" || strings.EqualFold(c.Value, want.Said)) &&
		(want.Speaker == "" || strings.EqualFold(speaker, want.Speaker)) &&
		(want.Modality == "" || string(c.Modality) == want.Modality)
}

// numbers holds an amount against the number, or the two, that an example writes.
func numbers(a *quantity.Amount, want rule.Expect) bool {
	switch want.Qualifier {
	case "of", "score":
		return two(a.Numerator, a.Denominator, want.Numbers)
	case string(quantity.InRange), string(quantity.Vague):
		return string(a.Qualifier) == want.Qualifier && two(a.Min, a.Max, want.Numbers)
	}
	return string(a.Qualifier) == want.Qualifier && len(want.Numbers) == 1 && same(a.Value, want.Numbers[0])
}

func two(a, b float64, want []float64) bool {
	return len(want) == 2 && same(a, want[0]) && same(b, want[1])
}

// same allows for nothing but what binary fractions cannot hold: 65% is 0.65.
func same(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b)) }

// list describes claims: the rule, what it made of the words, and the words.
func list(cs []*claim.Claim) string {
	if len(cs) == 0 {
		return "no claim at all"
	}
	var parts []string
	for _, c := range cs[:min(len(cs), 6)] {
		parts = append(parts, describe(c))
	}
	if n := len(cs) - len(parts); n > 0 {
		parts = append(parts, strconv.Itoa(n)+" more")
	}
	return strings.Join(parts, "; ")
}

func describe(c *claim.Claim) string {
	s := c.Rule + " " + stated(c) + " in “" + c.Text + "”"
	if c.Modality != claim.Actual {
		s += ", " + string(c.Modality)
	}
	if c.Negated {
		s += ", negated"
	}
	for _, about := range []struct{ what, word string }{
		{"of", c.Subject}, {"attribute", c.Thing.Attribute}, {"predicate", c.Predicate}, {"by", c.Agent},
	} {
		if about.word != "" {
			s += ", " + about.what + " " + about.word
		}
	}
	if c.Attribution != nil && c.Attribution.Speaker != "" {
		s += ", says " + c.Attribution.Speaker
	}
	return s
}

// stated is the value of c as an example would write it.
func stated(c *claim.Claim) string {
	switch {
	case c.Quantity != nil:
		return amount(c.Quantity, c.Kind)
	case c.Time != nil:
		return "timex " + cmp.Or(c.Time.Timex, c.Time.Date)
	case c.Name != "":
		return c.Name
	}
	return c.Value
}

func amount(a *quantity.Amount, kind claim.Kind) string {
	num := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
	s := string(a.Qualifier) + " " + num(a.Value)
	switch {
	case kind == claim.Score:
		s = "score " + num(a.Numerator) + ", " + num(a.Denominator)
	case !math.IsNaN(a.Numerator):
		s = "of " + num(a.Numerator) + ", " + num(a.Denominator)
	case a.IsRange():
		s = string(a.Qualifier) + " " + num(a.Min) + ", " + num(a.Max)
	}
	for _, w := range []string{a.Unit, string(a.Trend)} {
		if w != "" {
			s += " " + w
		}
	}
	return s
}

// relations says how two texts were set against each other.
func relations(ts []tie) string {
	var parts []string
	for _, t := range ts {
		s := string(t.Relation)
		if t.Reason != "" {
			s += " (" + strings.TrimSuffix(t.Reason, ".") + ")"
		}
		if !slices.Contains(parts, s) {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, "; ")
}

// unjoined says what was found in two texts whose claims no finding sets together.
func (s *story) unjoined(r *rule.Rule) string {
	var parts []string
	for i := range s.texts {
		what := "has nothing of the rule, but "
		own := s.of(i, r.ID)
		if len(own) > 0 {
			what = "has "
		} else {
			own = s.of(i, "")
		}
		parts = append(parts, "the "+ids[i]+" "+what+list(own))
	}
	if len(s.of(0, r.ID)) > 0 && len(s.of(1, r.ID)) > 0 {
		return "they were not set together: " + strings.Join(parts, "; ")
	}
	return strings.Join(parts, "; ")
}
