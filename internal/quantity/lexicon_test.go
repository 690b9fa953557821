package quantity

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity/lexicon"
)

// TestLexiconExamples runs the example of every entry: it must yield the entry, and a counter-example nothing at the word.
func TestLexiconExamples(t *testing.T) {
	all, err := lexicon.Read("../../rules/lexicon")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		d := doc.New(e.Example + e.Not + "\n")
		found := Find(d)
		if e.Not != "" {
			for _, m := range found {
				t.Errorf("%s.yaml:%d: %q yields %q", e.File, e.Line, e.Not, d.Text[m.Span.Start:m.Span.End])
			}
			continue
		}
		ok := false
		for i := range found {
			ok = ok || yields(d, &found[i], &e)
		}
		if !ok {
			t.Errorf("%s.yaml:%d: %q does not yield the entry; found %v", e.File, e.Line, e.Example, words(d, found))
		}
	}
}

func words(d *doc.Document, ms []Mention) (w []string) {
	for _, m := range ms {
		w = append(w, d.Text[m.Span.Start:m.Span.End]+" "+m.Amount.String()+" "+string(m.Amount.Qualifier)+" "+string(m.Amount.Trend))
	}
	return w
}

// yields reports whether m shows what entry e means.
func yields(d *doc.Document, m *Mention, e *lexicon.Entry) bool {
	a := m.Amount
	said := strings.ToLower(d.Text[m.Span.Start:m.Span.End])
	holds := false
	for _, w := range e.Forms() {
		holds = holds || strings.Contains(said, strings.ToLower(w))
	}
	switch e.File {
	case "numbers":
		switch e.Kind {
		case "cardinal":
			return holds && (a.Value == e.Value || a.Value == e.Value+5)
		case "scale":
			return holds && a.Value >= e.Value && a.Value < 1000*e.Value
		case "ordinal":
			return m.Class == Ordinal && a.Value == e.Value
		case "zero":
			return holds && a.Value == 0
		}
		return m.Class == Proportion && (a.Value == .5 || a.Value == .75)
	case "vague":
		return holds && (a.Min == e.Min && (a.Max == e.Max || e.Max == 0) || a.Value == e.Min)
	case "hedges":
		return string(a.Qualifier) == e.Qualifier || e.Qualifier == "exact" && !a.IsRange()
	case "units":
		if e.Convert != "" {
			return holds && a.Unit == e.Convert && a.Value == e.By*float64(int(a.Value/e.By))
		}
		return holds && a.Unit == e.Symbol && a.Dimension == e.Dimension
	case "currencies":
		return a.Unit == e.Symbol && m.Class == Money
	case "trends":
		if e.Kind == "times" && e.Noun { // which way a fivefold step goes, the words around it say
			return holds && a.Dimension == "ratio" && a.Value == e.Value
		}
		return e.Kind == "change" && m.Change >= 0 || string(a.Trend) == e.Trend && e.Trend != ""
	}
	return e.File == "cues"
}
