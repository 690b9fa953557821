package speech

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// TestStories holds the statements of the shared stories against the speakers that a reader named.
func TestStories(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/stories/*/gold.json")
	if len(files) == 0 {
		t.Skip("the shared stories are not part of the project")
	}
	for _, file := range files {
		var gold struct {
			Claims []struct{ ID, Source, Quote, Kind, Speaker string }
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &gold); err != nil {
			t.Fatal(err)
		}
		docs := map[string]*doc.Document{}
		said := map[string][]Statement{}
		for _, c := range gold.Claims {
			if docs[c.Source] == nil {
				text, err := os.ReadFile(filepath.Join(filepath.Dir(file), c.Source+".txt"))
				if err != nil {
					t.Fatal(err)
				}
				d := doc.New(string(text))
				docs[c.Source] = d
				said[c.Source] = Find(d, syntax.New(d), name.Find(d))
				for _, st := range said[c.Source] {
					t.Logf("%s: %q says %q (%s, %s)", c.Source, d.TextOf(st.Speaker), d.Text[st.Span.Start:st.Span.End], st.Verb, st.Pattern)
				}
			}
			d := docs[c.Source]
			at := strings.Index(d.Text, c.Quote)
			st := At(said[c.Source], doc.Span{Start: at, End: at + len(c.Quote)})
			if c.Speaker == "" {
				if st != nil {
					t.Logf("%s %s: %q is given to %q", c.ID, c.Source, c.Quote, d.TextOf(st.Speaker))
				}
				continue
			}
			if st == nil {
				// the quotation marked may reach beyond what was said by a verb
				st = At(said[c.Source], doc.Span{Start: at + len(c.Quote) - 1, End: at + len(c.Quote)})
			}
			if st == nil || !shareWord(c.Speaker, d.TextOf(st.Speaker)) {
				got := "nobody"
				if st != nil {
					got = d.TextOf(st.Speaker)
				}
				t.Errorf("%s %s: %q is said by %q, got %q", c.ID, c.Source, c.Quote, c.Speaker, got)
			}
		}
	}
}

func shareWord(a, b string) bool {
	split := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
	}
	for _, x := range split(a) {
		for _, y := range split(b) {
			if x == y {
				return true
			}
		}
	}
	return false
}
