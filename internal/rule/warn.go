package rule

import (
	"fmt"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/lemma"
)

// Warning returns a fault at the place of r that does not keep it from being used.
func (r *Rule) Warning(what, do string) Fault {
	return Fault{File: r.File, Line: max(r.Line, 1), Column: max(r.column, 1), Rule: r.ID, What: what, Do: do}
}

// Warnings reports what is odd about those rules of s, though they can be used, sorted by place: words that are no base forms and units of no
// dimension, so that nothing meets them; rules that never match, since other rules take all that they ask for; rules of base that they push aside
// without their id; and so many rules without a word to file them under that each claim takes long.
//
// Whether a rule matches is tried on made-up claims that hold the very words it asks for.
func (s *Set) Warnings(rules []*Rule, base *Set) []Fault {
	var out []Fault
	for _, r := range rules {
		out = append(out, r.forms(s)...)
		out = append(out, s.unreached(r)...)
	}
	out = append(out, s.pushedAside(rules, base)...)
	out = append(out, s.slow(rules)...)
	sortFaults(out)
	return out
}

// forms reports words that no sentence meets, since texts are matched by their base forms.
func (r *Rule) forms(s *Set) []Fault {
	var out []Fault
	warn := func(what, do string) { out = append(out, r.Warning(what, do)) }
	for _, p := range r.patterns() {
		for _, w := range slices.Concat(p.Subject.Words, p.Subject.Except) {
			if base := nounBase(w); base != w && len(s.Things(w)) == 0 {
				warn(fmt.Sprintf("subject has %q, which is no base form", w), fmt.Sprintf("write %q", base))
			}
		}
		for _, w := range slices.Concat(p.Predicate.Words, p.Predicate.Except) {
			if base := verbBase(w); base != w && len(s.Acts(w)) == 0 {
				warn(fmt.Sprintf("predicate has %q, which is no base form", w), fmt.Sprintf("write %q for the verb", base))
			}
		}
		for _, d := range p.Dimension {
			if !slices.Contains(dimensions, d) {
				warn(fmt.Sprintf("no unit is of the dimension %q", d), strings.TrimPrefix(meant(d, dimensions)+"; leave it out, or name one as length", "; "))
			}
		}
	}
	return out
}

func nounBase(w string) string {
	i := strings.LastIndexByte(w, ' ') + 1
	return w[:i] + lemma.Noun(w[i:])
}

func verbBase(w string) string {
	verb, particle, _ := strings.Cut(w, " ")
	return strings.TrimSpace(lemma.Verb(verb) + " " + particle)
}

func (r *Rule) patterns() []*Pattern {
	out := []*Pattern{&r.Pattern}
	for i := range r.Also {
		out = append(out, &r.Also[i])
	}
	return out
}

// unreached warns of a rule none of whose own words lead to it.
func (s *Set) unreached(r *Rule) []Fault {
	took, others := s.reach(r)
	if took {
		return nil
	}
	if len(others) == 0 {
		return []Fault{r.Warning("it never matches: its conditions exclude one another", "take one of them away, or put it into also:")}
	}
	return []Fault{r.Warning("it never matches: all that it asks for goes to "+strings.Join(others, ", "), "name a closer subject or predicate, or give it the id of the rule that it is to replace")}
}

// pushedAside warns of rules that reach something in base, and nothing any more in s.
func (s *Set) pushedAside(rules []*Rule, base *Set) []Fault {
	var out []Fault
	for _, old := range base.Rules {
		if old.General || s.Rule(old.ID) != old {
			continue
		}
		took, others := s.reach(old)
		if took {
			continue
		}
		if before, _ := base.reach(old); !before {
			continue
		}
		for _, r := range rules {
			if slices.Contains(others, r.ID) {
				out = append(out, r.Warning("it takes all that "+old.ID+" asks for", "give it the id "+old.ID+" if it is to replace that rule, or ask for more"))
			}
		}
	}
	return out
}

// maxUnfiled is how many rules may be tried on every claim of a kind before that is worth a warning.
const maxUnfiled = 50

// slow warns of rules that name no word: each is tried on every claim of its kind.
func (s *Set) slow(rules []*Rule) []Fault {
	unfiled := map[claim.Kind]int{}
	var out []Fault
	for _, r := range rules {
		for _, p := range r.patterns() {
			if p.Subject.names() || p.Predicate.names() || p.Attribute.names() || p.Context.names() || r.General {
				continue
			}
			if unfiled[r.Kind]++; unfiled[r.Kind] == maxUnfiled+1 {
				out = append(out, r.Warning(fmt.Sprintf("more than %d rules for %s name no word: each is tried on every %s", maxUnfiled, r.Kind, r.Kind), "name a subject, predicate, attribute or context"))
			}
		}
	}
	return out
}
