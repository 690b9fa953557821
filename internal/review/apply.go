package review

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
)

// Apply returns o with the sheet's decisions on the findings that have the same rule, relation, subject and values, whatever their order and
// places. What was decided on a finding whose values are others now stands in the result's Review, with the id of the finding that is open
// again; so do decisions that hold for no finding, and why.
func (s *Sheet) Apply(o report.Output) report.Output {
	o = report.New(o)
	m := matcher{findings: o.Findings, features: featuresOf(o), taken: make([]bool, len(o.Findings))}
	done := make([]bool, len(s.Entries))
	m.exact(s.Entries, done)
	m.reworded(s.Entries, done)
	o.Review = &report.Review{Stale: []report.Decision{}}
	was := m.changed(s.Entries, done)
	for i, e := range s.Entries {
		if done[i] || !e.decided() {
			continue
		}
		d := e.Decision
		d.Became, d.Why = "", ""
		switch k, ok := was[i]; {
		case ok && o.Findings[k].Decision != report.Open:
			d.Why = "It was decided anew, on other values, in finding " + o.Findings[k].ID + "."
		case ok:
			f := &o.Findings[k]
			d.Became, d.Why = f.ID, changedWords(&e, f)
		default:
			d.Why = m.gone(&e)
		}
		o.Review.Stale = append(o.Review.Stale, d)
	}
	return report.New(o)
}

// matcher ties the entries of a sheet to the findings of a report.
type matcher struct {
	findings []claim.Finding
	features []features
	taken    []bool
}

// features are what a finding is known by besides its id.
type features struct{ values, sources, about, sentences []string }

func featuresOf(o report.Output) []features {
	claims := make(map[string]*claim.Claim, len(o.Claims))
	for i := range o.Claims {
		claims[o.Claims[i].ID] = &o.Claims[i]
	}
	out := make([]features, len(o.Findings))
	for i, f := range o.Findings {
		x := &out[i]
		for _, side := range f.Sides {
			x.values = append(x.values, side.Value)
			x.sources = append(x.sources, side.Sources...)
			for _, id := range side.Claims {
				if c := claims[id]; c != nil {
					x.sentences = append(x.sentences, strings.Join(strings.Fields(c.Sentence), " "))
					x.about = append(x.about, subjectOf(c))
				}
			}
		}
		x.values, x.sources, x.about, x.sentences = unique(x.values), unique(x.sources), unique(x.about), unique(x.sentences)
	}
	return out
}

func subjectOf(c *claim.Claim) string {
	if len(c.Thing.Concept) > 0 {
		return c.Thing.Concept[0]
	}
	return cmp.Or(c.Thing.Head, strings.ToLower(c.Subject))
}

// pair is an entry and a finding that may be one, by their indices.
type pair struct{ entry, finding, score int }

// exact gives decisions to findings of the same id. Findings that share all that an id is made of (one toll in two towns) are numbered, and
// their numbers may change from run to run: they are told apart by their sentences and sources.
func (m *matcher) exact(entries []Entry, done []bool) {
	by := map[string][]int{}
	for k := range m.findings {
		base := baseOf(m.findings[k].ID)
		by[base] = append(by[base], k)
	}
	var pairs []pair
	for i := range entries {
		e := &entries[i]
		for _, k := range by[baseOf(e.ID)] {
			score := 4*shared(e.Sentences, m.features[k].sentences) + 2*shared(e.Sources, m.features[k].sources)
			if e.ID == m.findings[k].ID {
				score++
			}
			if e.stale {
				score-- // what stands in the sheet as a finding comes first
			}
			pairs = append(pairs, pair{i, k, score})
		}
	}
	m.decide(entries, done, pairs)
}

// decide gives the decisions of entries to the findings that they are paired with, the best pairs first, and each once.
func (m *matcher) decide(entries []Entry, done []bool, pairs []pair) {
	for _, p := range best(pairs) {
		if done[p.entry] || m.taken[p.finding] {
			continue
		}
		e, f := &entries[p.entry], &m.findings[p.finding]
		f.Decision, f.By, f.Note = e.Decision.Decision, e.By, e.Note
		done[p.entry], m.taken[p.finding] = true, true
	}
}

// reworded gives decisions to findings of the same rule, relation and values whose id is another: the subject was worded otherwise ("residents" for
// "people"), or a later version of claimdiff makes ids in another way. Something else must tie the two: a sentence, the question or the subject.
func (m *matcher) reworded(entries []Entry, done []bool) {
	var pairs []pair
	for i := range entries {
		e := &entries[i]
		if done[i] || !e.decided() {
			continue
		}
		values := spoken(e.Values)
		for k := range m.findings {
			f, x := &m.findings[k], &m.features[k]
			if m.taken[k] || f.Rule != e.Rule || f.Relation != e.Relation || !slices.Equal(values, spoken(x.values)) {
				continue
			}
			score := 4 * shared(e.Sentences, x.sentences)
			if f.Question == e.Question && !unspecific(f) || shared(e.About, x.about) > 0 {
				score += 2
			}
			if score > 0 {
				pairs = append(pairs, pair{i, k, score + shared(e.Sources, x.sources)})
			}
		}
	}
	m.decide(entries, done, pairs)
}

// spoken is values without who says them, sorted, each once.
func spoken(values []string) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i], _, _ = strings.Cut(v, ", according to ")
	}
	return unique(out)
}

// changed finds, for decisions whose finding is gone, the one on other values that took its place: index of entry to index of finding.
func (m *matcher) changed(entries []Entry, done []bool) map[int]int {
	out := map[int]int{}
	var pairs []pair
	for i := range entries {
		e := &entries[i]
		if done[i] || !e.decided() {
			continue
		}
		// An earlier run has found it already.
		if k := slices.IndexFunc(m.findings, func(f claim.Finding) bool { return e.Became != "" && f.ID == e.Became }); k >= 0 {
			out[i] = k
			continue
		}
		for k := range m.findings {
			if f := &m.findings[k]; !m.taken[k] && f.Rule == e.Rule && report.Pressing(f.Relation) {
				if score := m.likeness(e, k); score > 0 {
					pairs = append(pairs, pair{i, k, score})
				}
			}
		}
	}
	for _, p := range best(pairs) {
		if _, ok := out[p.entry]; !ok && !m.taken[p.finding] {
			out[p.entry], m.taken[p.finding] = p.finding, true
		}
	}
	return out
}

// likeness is how much an entry and a finding of one rule have in common; 0 if they ask about different things.
func (m *matcher) likeness(e *Entry, k int) int {
	f, x := &m.findings[k], &m.features[k]
	question, about := f.Question == e.Question, shared(e.About, x.about) > 0
	values, sentences := shared(e.Values, x.values), shared(e.Sentences, x.sentences)
	if !question && !about || unspecific(f) && values+sentences == 0 {
		return 0
	}
	score := 1 + 4*sentences + 3*values + shared(e.Sources, x.sources)
	if question {
		score++
	}
	if about {
		score++
	}
	return score
}

// unspecific holds for findings whose question is the same whatever they are about.
func unspecific(f *claim.Finding) bool {
	return f.Relation == claim.Inconsistent || f.Relation == claim.Spelling || strings.HasPrefix(f.Rule, "audit.")
}

// gone says why a decision holds for no finding.
func (m *matcher) gone(e *Entry) string {
	for k := range m.findings {
		if f := &m.findings[k]; f.Rule == e.Rule && f.Question == e.Question && !unspecific(f) && !report.Pressing(f.Relation) && f.Relation != claim.DifferentEvent &&
			shared(e.Values, m.features[k].values) > 0 {
			if f.Relation == claim.Single {
				return "Only one report gives a value now: " + strings.Join(m.features[k].values, "; ") + "."
			}
			return "The reports no longer differ: " + strings.Join(m.features[k].values, "; ") + "."
		}
	}
	return "No finding has these values any more."
}

func changedWords(e *Entry, f *claim.Finding) string {
	var values []string
	for _, s := range f.Sides {
		values = append(values, s.Value)
	}
	if slices.Equal(unique(values), unique(e.Values)) {
		return "Its values are the same, but what was " + string(e.Relation) + " is " + string(f.Relation) + " now: finding " + f.ID + " is open again."
	}
	return "Its values are " + strings.Join(values, "; ") + " now: finding " + f.ID + " is open again."
}

// best sorts pairs, the likest first; of equals the first entry and finding.
func best(pairs []pair) []pair {
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.entry, b.entry), cmp.Compare(a.finding, b.finding))
	})
	return pairs
}

// baseOf is an id without the number that tells findings apart that are alike in all that the id is made of.
func baseOf(id string) string {
	base, _, _ := strings.Cut(id, "-")
	return base
}

// shared counts what two sorted lists have in common.
func shared(a, b []string) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := cmp.Compare(a[i], b[j]); {
		case c == 0:
			n, i, j = n+1, i+1, j+1
		case c < 0:
			i++
		default:
			j++
		}
	}
	return n
}
