package rule

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

func (r *reader) examples(n *yaml.Node, general bool) []Example {
	if n.Kind != yaml.SequenceNode || len(n.Content) > maxExamples {
		r.fault(n, "examples is "+kindOf(n)+", not a list of examples", fmt.Sprintf("write each as - text: …, at most %d", maxExamples))
		return nil
	}
	var out []Example
	shows, ends := false, false
	for _, c := range n.Content {
		e, ok := r.example(c)
		if !ok {
			continue
		}
		ends = ends || e.Kind == CaseNot || e.Kind == CaseApart || e.Kind == CaseContradict && general
		shows = shows || e.Kind != CaseNot && e.Kind != CaseApart
		out = append(out, e)
	}
	if !shows {
		r.fault(n, "no example of what the rule finds", "add - text: \"…\" with is: {exact: 12}, or a pair that should agree")
	}
	if !ends {
		r.fault(n, "no counter-example", "add - not: \"…\" with a text that the rule must leave alone, or - apart: with two that are about different things")
	}
	return out
}

func (r *reader) example(n *yaml.Node) (Example, bool) {
	e := Example{Line: n.Line}
	fs := r.fields(n, "an example", keysExample)
	if len(fs) == 0 {
		return e, false
	}
	for _, f := range fs {
		switch {
		case f.key == "is":
			e.Expect = r.expect(f.value)
		case e.Kind != "":
			r.fault(f.at, "an example that is both "+string(e.Kind)+" and "+f.key, "make two of it")
			return e, false
		case f.key == "text":
			e.Kind, e.Texts = CaseValue, []string{r.text(f.value, "text", maxText)}
		case f.key == "not":
			e.Kind, e.Texts = CaseNot, []string{r.text(f.value, "not", maxText)}
		default:
			e.Kind, e.Texts = Case(f.key), r.pair(f)
		}
	}
	is := slices.ContainsFunc(fs, func(f field) bool { return f.key == "is" })
	switch {
	case e.Kind == CaseValue && !is:
		r.fault(n, "a text without the value in it", "add is: {exact: 12} below it, or make it not: \"…\"")
		return e, false
	case e.Kind != CaseValue && is:
		r.fault(n, "a value without a text", "is: belongs to text:")
		return e, false
	}
	return e, e.Kind != ""
}

func (r *reader) pair(f field) []string {
	if f.value.Kind != yaml.SequenceNode || len(f.value.Content) != 2 {
		r.fault(f.value, f.key+" is not two texts", `write it as ["…", "…"]`)
		return nil
	}
	return []string{r.text(f.value.Content[0], f.key, maxText), r.text(f.value.Content[1], f.key, maxText)}
}

// expect reads {at-least: 12, unit: km}.
func (r *reader) expect(n *yaml.Node) Expect {
	var e Expect
	fs := r.fields(n, "is", keysExpect)
	if n.Kind == yaml.MappingNode && len(n.Content) == 0 {
		r.fault(n, "is: says nothing", "write the value, as {exact: 12}")
	}
	for _, f := range fs {
		switch f.key {
		case "unit":
			e.Unit = r.text(f.value, f.key, maxWord)
		case "trend":
			e.Trend = r.oneOf(f.value, f.key, "up", "down")
		case "timex":
			e.Timex = r.text(f.value, f.key, maxWord)
		case "name":
			e.Name = r.text(f.value, f.key, maxText)
		case "value":
			e.Said = r.text(f.value, f.key, maxText)
		case "speaker":
			e.Speaker = r.text(f.value, f.key, maxText)
		case "modality":
			e.Modality = r.oneOf(f.value, f.key, modalities...)
		default:
			if e.Qualifier != "" {
				r.fault(f.at, "a value that is both "+e.Qualifier+" and "+f.key, "keep one of them")
				continue
			}
			e.Qualifier, e.Numbers = f.key, r.numbers(f)
		}
	}
	return e
}

func (r *reader) numbers(f field) []float64 {
	if !slices.Contains([]string{"range", "vague", "of", "score"}, f.key) {
		return []float64{r.number(f.value, f.key)}
	}
	if f.value.Kind != yaml.SequenceNode || len(f.value.Content) != 2 {
		r.fault(f.value, f.key+" is not two numbers", "write it as [10, 20]")
		return nil
	}
	return []float64{r.number(f.value.Content[0], f.key), r.number(f.value.Content[1], f.key)}
}

// The keys of a lexicon and its entries.
var (
	keysLexicon = []string{"lexicon", "about", "entries"}
	keysEntry   = map[string][]string{
		LexiconThings:     {"in", "words", "light"},
		LexiconActs:       {"in", "words", "light", "opposite"},
		LexiconAttributes: {"in", "words", "dimension"},
	}
)

func (r *reader) lexicon(n *yaml.Node) Lexicon {
	l := Lexicon{File: r.file}
	fs := r.fields(n, "the lexicon", keysLexicon)
	r.require(n, fs, "the lexicon", map[string]string{"about": "say in a sentence what it holds", "entries": "write the concepts under entries:"})
	for _, f := range fs {
		switch f.key {
		case "lexicon":
			l.Name = r.oneOf(f.value, "lexicon", LexiconThings, LexiconActs, LexiconAttributes)
		case "about":
			r.text(f.value, "about", maxText)
		}
	}
	for _, f := range fs {
		if f.key != "entries" || l.Name == "" {
			continue
		}
		es := r.fields(f.value, "entries", nil)
		if len(es) > maxConcepts {
			r.fault(f.value, fmt.Sprintf("%d entries", len(es)), fmt.Sprintf("a lexicon has at most %d", maxConcepts))
			continue
		}
		for _, e := range es {
			l.Concepts = append(l.Concepts, r.concept(l.Name, e))
		}
	}
	return l
}

// concept reads one entry. Its name is one of its words, with spaces for the hyphens.
func (r *reader) concept(lexicon string, e field) Concept {
	c := Concept{ID: r.id(e.at, "a concept"), Line: e.at.Line, column: e.at.Column}
	r.rule = c.ID
	defer func() { r.rule = "" }()
	if strings.Contains(c.ID, ".") {
		r.fault(e.at, "a concept with a dot", "use a hyphen")
	}
	c.Words = []string{strings.ReplaceAll(c.ID, "-", " ")}
	if e.value.Kind == yaml.ScalarNode && e.value.Tag == "!!null" {
		return c
	}
	for _, f := range r.fields(e.value, "a concept", keysEntry[lexicon]) {
		switch f.key {
		case "in":
			c.In = r.words(f.value, "in")
			for i, id := range c.In {
				at := f.value
				if at.Kind == yaml.SequenceNode && i < len(at.Content) {
					at = at.Content[i]
				}
				r.refer(at, []string{lexicon}, id, "in")
			}
		case "words":
			for _, w := range r.words(f.value, "words") {
				if w == c.Words[0] {
					r.fault(f.value, fmt.Sprintf("%q is a word of the concept by its name", w), "remove it from words")
					continue
				}
				c.Words = append(c.Words, w)
			}
		case "light":
			c.Light = r.truth(f.value, "light")
		case "opposite":
			c.Opposite = r.text(f.value, "opposite", maxWord)
			r.refer(f.value, []string{lexicon}, c.Opposite, "opposite")
		case "dimension":
			c.Dimension = r.words(f.value, "dimension")
		}
	}
	return c
}
