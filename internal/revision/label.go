package revision

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
)

// label is a few words for what a claim is about, as an advisory names it: "toll", "people injured", "damage", "age of Rui Alves".
func label(c *claim.Claim, question string) string {
	of := func(what string) string {
		if c.Thing.Person != "" {
			return what + " of " + name(c)
		}
		return what
	}
	subject := strings.ToLower(trimArticle(c.Subject))
	switch c.Kind {
	case claim.Count:
		if slices.Contains(c.Thing.Act, "kill") || strings.HasSuffix(c.Rule, ".killed") {
			return "toll"
		}
		if counted := countedIn(question); counted != "" && c.Thing.Relation != "subject" {
			return counted
		}
		return cmp.Or(subject, "figure")
	case claim.Date:
		return "date"
	case claim.Age:
		return of("age")
	case claim.Role:
		return of("office")
	case claim.Name:
		return "name"
	case claim.Place:
		return "place"
	case claim.Quote:
		return of("quote")
	case claim.Outcome:
		return "outcome"
	}
	if changes := trimArticle(c.Agent); c.Thing.Attribute == "" && c.Quantity != nil && c.Quantity.Trend != "" && changes != "" && len(strings.Fields(changes)) <= longestLabel {
		return changes
	}
	return cmp.Or(strings.ReplaceAll(c.Thing.Attribute, "-", " "), subject, plainly[c.Kind], string(c.Kind))
}

// longestLabel is how many words name what has changed.
const longestLabel = 4

// plainly are what an editor calls a value of which nothing else is known.
var plainly = map[claim.Kind]string{claim.Money: "sum", claim.Proportion: "share", claim.Measure: "figure"}

// countedIn is "looms destroyed" of "How many looms were destroyed?".
func countedIn(question string) string {
	rest, ok := strings.CutPrefix(question, "How many ")
	if !ok {
		return ""
	}
	rest = strings.Replace(strings.TrimSuffix(rest, "?"), " were ", " ", 1)
	for _, end := range []string{" by ", " there"} { // who did it is in the sentence that is shown
		rest, _, _ = strings.Cut(rest, end)
	}
	return rest
}

func trimArticle(s string) string {
	for _, a := range []string{"the ", "The ", "a ", "A ", "an ", "An ", "its ", "Its ", "their ", "Their "} {
		s = strings.TrimPrefix(s, a)
	}
	return s
}

// name is who a claim is about, as it is written.
func name(c *claim.Claim) string {
	if c.Kind == claim.Quote && c.Attribution != nil && c.Attribution.Speaker != "" {
		return c.Attribution.Speaker
	}
	return cmp.Or(c.Name, c.Thing.Person)
}

// gathered puts changes together that are the same in several places, in the order of the new version, what was dropped after that.
func gathered(changes []report.Change) []report.Change {
	var out []report.Change
	at := map[string]int{}
	slices.SortStableFunc(changes, func(a, b report.Change) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(lineOf(a), lineOf(b)))
	})
	for _, c := range changes {
		key := strings.Join([]string{c.Kind, c.Verb, c.Label, unhedged(value(c, c.From)), unhedged(value(c, c.To))}, "\x1f")
		i, ok := at[key]
		if !ok {
			at[key] = len(out)
			out = append(out, c)
			i = len(out) - 1
		}
		p := c.To
		if p == nil {
			p = c.From
		}
		if !p.Headline && out[i].To != nil && out[i].To.Headline {
			out[i].From, out[i].To = c.From, c.To // the body says it in full
		}
		switch {
		case p.Headline:
			out[i].Headline = true
		case !slices.Contains(out[i].Paragraphs, p.Paragraph):
			out[i].Paragraphs = append(out[i].Paragraphs, p.Paragraph)
		}
	}
	return out
}

// rank orders changes: values first, then attributions, additions, and what was dropped.
func rank(c report.Change) int {
	switch {
	case c.From != nil && c.To != nil && c.Kind != report.ChangedAttribution:
		return 0
	case c.From != nil && c.To != nil:
		return 1
	case c.To != nil:
		return 2
	}
	return 3
}

func lineOf(c report.Change) int {
	if c.To != nil {
		return c.To.Line<<12 + c.To.Column
	}
	return c.From.Line<<12 + c.From.Column
}

// unhedged is a value from its first digit on: a headline leaves out the hedge of the body.
func unhedged(value string) string {
	if i := strings.IndexAny(value, "0123456789"); i > 0 && !strings.Contains(value, "\x1e") {
		return value[i:]
	}
	return value
}

// value is what two changes must share to be one; whose words a value is matters to a changed attribution only.
func value(c report.Change, p *report.ChangePlace) string {
	switch {
	case p == nil:
		return ""
	case c.Kind == report.ChangedAttribution:
		return p.Value + "\x1e" + p.Speaker
	}
	return p.Value
}
