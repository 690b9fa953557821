package rule

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// maxProbes is how many words of a condition are tried. Of their combinations at most maxFacts are for all rules together, so that a file with
// very many rules is not tried for minutes, and at least minFacts for each.
const (
	maxProbes = 8
	maxFacts  = 60000
	minFacts  = 16
)

// reach tries s on mentions that hold what r asks for. It tells whether r takes one of them, and, if not, which rules take them in its place (sorted);
// general rules are not among them, since they take what r itself does not.
func (s *Set) reach(r *Rule) (took bool, others []string) {
	for _, p := range r.patterns() {
		for _, f := range s.probes(r.Kind, p) {
			found := s.Match(f)
			switch {
			case found == nil:
			case found.ID == r.ID:
				return true, nil
			case !found.General && !slices.Contains(others, found.ID):
				others = append(others, found.ID)
			}
		}
	}
	slices.Sort(others)
	return false, others
}

// probes are mentions that meet p word by word.
func (s *Set) probes(kind claim.Kind, p *Pattern) []Facts {
	subjects := s.examples(&p.Subject, LexiconThings)
	predicates := s.examples(&p.Predicate, LexiconActs)
	attributes := s.examples(&p.Attribute, LexiconAttributes)
	contexts := append(s.examples(&p.Context, LexiconThings), s.examples(&p.Context, LexiconActs)...)
	limit := max(minFacts, maxFacts/(len(s.Rules)+1))
	var out []Facts
	for _, subject := range subjects {
		for _, predicate := range predicates {
			for _, attribute := range attributes {
				for _, context := range contexts {
					for _, dimension := range s.dimensionsOf(kind, p, attribute) {
						if len(out) == limit {
							return out
						}
						out = append(out, probe(kind, p, subject, predicate, attribute, context, dimension))
					}
				}
			}
		}
	}
	return out
}

func probe(kind claim.Kind, p *Pattern, subject, predicate, attribute, context, dimension string) Facts {
	f := Facts{Kind: kind, Head: subject, Predicate: predicate, Dimension: dimension}
	if i := strings.LastIndexByte(subject, ' '); i >= 0 {
		f.Modifiers, f.Head = []string{subject[:i]}, subject[i+1:]
	}
	if verb, particle, ok := strings.Cut(predicate, " "); ok {
		f.Predicate, f.Preposition = verb, particle
	}
	switch {
	case attribute == "":
	case f.Predicate == "":
		f.Predicate = attribute
	case f.Head == "":
		f.Head = attribute
	default:
		f.Modifiers = append(f.Modifiers, attribute)
	}
	if context != "" {
		f.Context = []string{context}
	}
	if len(p.Unit) > 0 {
		f.Unit = p.Unit[0]
	}
	if len(p.Preposition) > 0 {
		f.Preposition = p.Preposition[0]
	}
	if len(p.Names) > 0 {
		f.Names = p.Names[:1]
	}
	return f
}

// examples are words that meet m, the empty one where it asks for none.
func (s *Set) examples(m *Match, lexicon string) []string {
	var out []string
	for _, w := range m.Words {
		if len(out) < maxProbes {
			out = append(out, w)
		}
	}
	for _, l := range s.Lexicons {
		if l.Name != lexicon {
			continue
		}
		for _, c := range l.Concepts {
			if slices.Contains(m.Concepts, c.ID) && len(c.Words) > 0 && len(out) < 2*maxProbes {
				out = append(out, c.Words[0])
			}
		}
	}
	if m.None || !m.names() {
		out = append(out, "")
	}
	return out
}

// dimensionsOf are those that an amount of that kind and attribute may have, as far as p asks.
func (s *Set) dimensionsOf(kind claim.Kind, p *Pattern, attribute string) []string {
	if len(p.Dimension) > 0 {
		return p.Dimension
	}
	switch kind {
	case claim.Money:
		return []string{"money"}
	case claim.Duration, claim.Age:
		return []string{"time"}
	case claim.Proportion:
		return []string{"proportion"}
	case claim.Measure:
		if m := s.index().attributes.words.Get(attribute); m != nil && len(m.Dimension) > 0 {
			return m.Dimension
		}
		return []string{"length", "mass", "area", "magnitude", ""}
	}
	return []string{""}
}
