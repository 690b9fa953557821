package extract_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/cputime"
	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestManyRules holds that the cost of a text does not grow with the number of rules: with ten times the rules and ten times the words, each copy
// about words and concepts of its own, the same text takes less than twice as long.
func TestManyRules(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	const times, most, attempts = 10, 2, 30
	few, many := rule.Builtin(), copies(rule.Builtin(), times)
	if len(many.Rules) < times*len(few.Rules)*8/10 {
		t.Fatalf("%d rules made of %d: too few to tell", len(many.Rules), len(few.Rules))
	}
	src := &source.Source{ID: "a", Text: strings.Join(seeds, "\n\n")}
	took := func(set *rule.Set) time.Duration {
		start := cputime.Used()
		for range 20 {
			extract.Claims(src, set)
		}
		return cputime.Used() - start
	}
	if a, b := extract.Claims(src, few), extract.Claims(src, many); len(a.Claims) != len(b.Claims) {
		t.Errorf("%d claims with the rules, %d with rules for other words added", len(a.Claims), len(b.Claims))
	}
	one, ten := time.Hour, time.Hour
	for range attempts {
		if one, ten = min(one, took(few)), min(ten, took(many)); ten < most*one {
			t.Logf("%d rules: %v, %d rules: %v", len(few.Rules), one, len(many.Rules), ten)
			return
		}
	}
	t.Errorf("%d rules take %v, %d rules %v", len(few.Rules), one, len(many.Rules), ten)
}

// copies is s with all its rules and lexicons n-1 times more, for other words. Rules that name no word are there once: each would be about every claim.
func copies(s *rule.Set, n int) *rule.Set {
	out := &rule.Set{Rules: slices.Clone(s.Rules), Lexicons: slices.Clone(s.Lexicons)}
	for l := range out.Lexicons {
		out.Lexicons[l].Concepts = slices.Clone(out.Lexicons[l].Concepts)
	}
	for k := 1; k < n; k++ {
		mark := "x" + strconv.Itoa(k)
		other := func(words []string) (out []string) {
			for _, w := range words {
				out = append(out, strings.ReplaceAll(w, " ", mark+" ")+mark)
			}
			return out
		}
		for l := range s.Lexicons {
			for _, c := range s.Lexicons[l].Concepts {
				c.ID, c.In, c.Words = c.ID+mark, other(c.In), other(c.Words)
				if c.Opposite != "" {
					c.Opposite += mark
				}
				out.Lexicons[l].Concepts = append(out.Lexicons[l].Concepts, c)
			}
		}
		for _, r := range s.Rules {
			c := *r
			c.ID += mark
			c.Also = slices.Clone(r.Also)
			named := true
			for i := range len(c.Also) + 1 {
				p := &c.Pattern
				if i > 0 {
					p = &c.Also[i-1]
				}
				own := false
				for _, m := range []*rule.Match{&p.Subject, &p.Predicate, &p.Attribute, &p.Context} {
					m.Words, m.Concepts, m.Except = other(m.Words), other(m.Concepts), other(m.Except)
					own = own || len(m.Words)+len(m.Concepts) > 0 && !m.None
				}
				named = named && own
			}
			if named {
				out.Rules = append(out.Rules, &c)
			}
		}
	}
	return out
}
