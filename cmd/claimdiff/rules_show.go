package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// show is a rule in words.
func show(set *rule.Set, r *rule.Rule) string {
	var b strings.Builder
	w := &b
	fmt.Fprintf(w, "%s (%s), %s:%d\n%s\n\n", r.ID, r.Kind, r.File, r.Line, r.About)
	fmt.Fprintln(w, "It finds")
	for i, p := range append([]rule.Pattern{r.Pattern}, r.Also...) {
		lead := "  "
		if i > 0 {
			lead = "  or "
		}
		conditions(w, set, r, &p, lead)
	}
	fmt.Fprintf(w, "\nIt asks\n  %s\n\nIt compares\n", r.Policy.Question)
	for _, line := range comparing(r.Policy) {
		fmt.Fprintln(w, "  "+line)
	}
	fmt.Fprintln(w, "\nExamples")
	for _, e := range r.Examples() {
		fmt.Fprintln(w, "  "+exampleLine(e))
	}
	return b.String()
}

// conditions prints what p asks for.
func conditions(w io.Writer, set *rule.Set, r *rule.Rule, p *rule.Pattern, lead string) {
	if r.General {
		fmt.Fprintf(w, "%severy %s that no other rule takes\n", lead, r.Kind)
		return
	}
	for _, m := range []struct {
		what, lexicon string
		match         *rule.Match
	}{
		{"subject", rule.LexiconThings, &p.Subject}, {"predicate", rule.LexiconActs, &p.Predicate},
		{"attribute", rule.LexiconAttributes, &p.Attribute}, {"context", "", &p.Context},
	} {
		if text := condition(set, m.match, m.lexicon); text != "" {
			fmt.Fprintf(w, "%s%s: %s\n", lead, m.what, text)
			lead = "  "
		}
	}
	for _, l := range []struct {
		what string
		list []string
	}{{"dimension", measured(p.Dimension)}, {"unit", p.Unit}, {"preposition", p.Preposition}, {"name of a", p.Names}} {
		if len(l.list) > 0 {
			fmt.Fprintf(w, "%s%s: %s\n", lead, l.what, strings.Join(l.list, ", "))
			lead = "  "
		}
	}
}

// measured is the dimensions as a rule file has them: what has none is a count.
func measured(dimensions []string) []string {
	out := slices.Clone(dimensions)
	if i := slices.Index(out, ""); i >= 0 {
		out[i] = "count"
	}
	return out
}

// condition is a match in words: the concepts with some of their words, the single words, and what is left out.
func condition(set *rule.Set, m *rule.Match, lexicon string) string {
	var parts []string
	for _, id := range m.Concepts {
		text := id
		if words := wordsOf(set, id, lexicon); words != "" {
			text += " (" + words + ")"
		}
		parts = append(parts, text)
	}
	for _, word := range m.Words {
		parts = append(parts, strconv.Quote(word))
	}
	text := strings.Join(parts, ", ")
	if len(m.Except) > 0 {
		text = strings.TrimSpace(text + " but not " + strings.Join(m.Except, ", "))
	}
	if m.None {
		text += ", or none"
	}
	return text
}

// wordsShown is how many words of a concept are shown.
const wordsShown = 4

// wordsOf is some of the words of a concept and of those below it, in the order of the lexicon.
func wordsOf(set *rule.Set, id, lexicon string) string {
	var words []string
	for _, l := range set.Lexicons {
		if lexicon != "" && l.Name != lexicon {
			continue
		}
		for _, c := range l.Concepts {
			if c.ID == id || slices.Contains(c.In, id) {
				words = append(words, c.Words...)
			}
		}
	}
	words = slices.DeleteFunc(words, func(s string) bool { return s == id })
	if n := len(words) - wordsShown; n > 0 {
		words = append(words[:wordsShown:wordsShown], "…")
	}
	return strings.Join(words, ", ")
}

// comparing says how figures are compared, a line each.
func comparing(p claim.Policy) []string {
	share := func(x float64) string { return strconv.FormatFloat(100*x, 'g', 4, 64) + "%" }
	lines := []string{"a difference is of severity " + p.Severity}
	if p.Rounding == "said" {
		lines = append(lines, "figures agree where one rounds to the other as it is said")
	}
	if p.Agree > 0 {
		lines = append(lines, "figures agree that differ by no more than "+share(p.Agree))
	}
	if p.Tolerance > 0 {
		lines = append(lines, "figures are near that differ by no more than "+share(p.Tolerance))
	}
	if p.Absolute > 0 {
		lines = append(lines, "figures are near that differ by no more than "+strconv.FormatFloat(p.Absolute, 'g', 4, 64)+" in the unit said")
	}
	if p.Beyond > 0 {
		lines = append(lines, "a figure more than "+strconv.FormatFloat(p.Beyond, 'g', 4, 64)+" times a lower bound is near")
	}
	if p.Grows {
		lines = append(lines, "the figure grows: later and higher is an update")
	}
	if p.Falls {
		lines = append(lines, "the figure falls: later and lower is an update")
	}
	return lines
}

// exampleLine is an example as it is written, without the value.
func exampleLine(e rule.Example) string {
	var texts []string
	for _, t := range e.Texts {
		texts = append(texts, "“"+t+"”")
	}
	label := string(e.Kind)
	if e.Kind == rule.CaseValue {
		label = "finds"
	}
	return fmt.Sprintf("%-10s  %s", label, strings.Join(texts, " / "))
}
