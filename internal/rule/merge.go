package rule

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// Merge returns base with what add has: rules of the same id are replaced, others stand before those of base (a desk's rule wins where both are equally
// close); concepts of a lexicon gain words, places above them, or are added. Neither argument is changed.
// Overridden says, sorted, what of base no longer holds: rule ids, and "things: word" for a word that changed its meaning.
func Merge(base, add *Set) (merged *Set, overridden []string) {
	merged = &Set{refs: slices.Concat(base.refs, add.refs)}
	replaced := map[string]bool{}
	merged.own = maps.Clone(base.own)
	if merged.own == nil {
		merged.own = map[string]bool{}
	}
	for _, r := range add.Rules {
		replaced[r.ID] = true
		merged.Rules = append(merged.Rules, r)
		if base.Rule(r.ID) == nil && !r.General {
			merged.own[r.ID] = true
		}
	}
	for _, r := range base.Rules {
		if replaced[r.ID] {
			overridden = append(overridden, r.ID)
			continue
		}
		merged.Rules = append(merged.Rules, r)
	}
	merged.Lexicons = slices.Clone(base.Lexicons)
	for _, l := range add.Lexicons {
		i := slices.IndexFunc(merged.Lexicons, func(m Lexicon) bool { return m.Name == l.Name })
		if i < 0 {
			merged.Lexicons = append(merged.Lexicons, l)
			continue
		}
		var moved []string
		merged.Lexicons[i], moved = mergeLexicon(merged.Lexicons[i], l)
		overridden = append(overridden, moved...)
	}
	slices.Sort(overridden)
	return merged, slices.Compact(overridden)
}

func mergeLexicon(base, add Lexicon) (Lexicon, []string) {
	out := Lexicon{Name: base.Name, File: base.File, Concepts: slices.Clone(base.Concepts)}
	at := map[string]int{}
	holder := map[string][]int{}
	for i, c := range out.Concepts {
		at[c.ID] = i
		for _, w := range c.Words {
			holder[w] = append(holder[w], i)
		}
	}
	var moved []string
	for _, c := range add.Concepts {
		i, known := at[c.ID]
		if !known {
			i = len(out.Concepts)
			at[c.ID] = i
			out.Concepts = append(out.Concepts, Concept{ID: c.ID, Line: c.Line, column: c.column})
		}
		for _, w := range c.Words {
			for _, j := range holder[w] {
				// A word of an attribute may have several meanings, parted by what is measured.
				if j != i && (len(c.Dimension) == 0 || overlap(out.Concepts[j].Dimension, c.Dimension)) {
					out.Concepts[j].Words = without(out.Concepts[j].Words, w)
					moved = append(moved, base.Name+": "+w)
				}
			}
			holder[w] = append(holder[w], i)
		}
		d := &out.Concepts[i]
		d.Words, d.In, d.Dimension = union(d.Words, c.Words), union(d.In, c.In), union(d.Dimension, c.Dimension)
		d.Light, d.Opposite = d.Light || c.Light, cmp.Or(c.Opposite, d.Opposite)
	}
	return out, moved
}

func overlap(a, b []string) bool {
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

func union(a, b []string) []string {
	out := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

func without(a []string, x string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(y string) bool { return x == y })
}

// Check reports what is wrong with the set as a whole: rules that name what no lexicon has, words with two meanings, concepts that lie within themselves.
func (s *Set) Check() []Fault {
	ids := map[string][]string{}
	var fs []Fault
	for _, l := range s.Lexicons {
		for _, c := range l.Concepts {
			ids[l.Name] = append(ids[l.Name], c.ID)
		}
		fs = append(fs, l.check()...)
	}
	for _, ref := range s.refs {
		var all []string
		for _, l := range ref.lexicons {
			all = append(all, ids[l]...)
		}
		if !slices.Contains(all, ref.id) {
			f := ref.fault
			f.Do = cmp.Or(meant(ref.id, all), "use `words:` for single words, or add it to the lexicon")
			fs = append(fs, f)
		}
	}
	sortFaults(fs)
	return fs
}

func (l *Lexicon) check() []Fault {
	var fs []Fault
	add := func(c *Concept, what, do string) {
		fs = append(fs, Fault{File: l.File, Line: max(c.Line, 1), Column: max(c.column, 1), Rule: c.ID, What: what, Do: do})
	}
	v := newVocabulary([]Lexicon{*l}, l.Name)
	holder := map[string][]*Concept{}
	for i := range l.Concepts {
		c := &l.Concepts[i]
		for _, w := range c.Words {
			for _, o := range holder[w] {
				if l.Name != LexiconAttributes || overlap(o.Dimension, c.Dimension) {
					add(c, fmt.Sprintf("%q is a word of %s already (line %d)", w, o.ID, o.Line), "a word has one meaning here: keep the more usual one in the news")
				}
			}
			holder[w] = append(holder[w], c)
		}
	}
	for i := range l.Concepts {
		c := &l.Concepts[i]
		for _, p := range c.In {
			if slices.Contains(v.chain(p), c.ID) {
				add(c, "it lies within itself, by way of "+p, "remove one of the two from in:")
			}
		}
		if o := v.byID.Get(c.Opposite); o != nil && (o.Opposite != "" || o.ID == c.ID) {
			add(c, "its opposite, "+c.Opposite+", has one itself", "write opposite: on one of the two only")
		}
	}
	return fs
}
