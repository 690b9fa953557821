package name

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

// TestStories holds Find against the offices and places that careful readers marked in reports outside the project.
func TestStories(t *testing.T) {
	golds, _ := filepath.Glob("../../../shared/stories/*/gold.json")
	if len(golds) == 0 {
		t.Skip("no ../shared/stories")
	}
	for _, path := range golds {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var gold struct {
			Claims []struct{ ID, Source, Quote, Kind, Name string }
		}
		if err := json.Unmarshal(data, &gold); err != nil {
			t.Fatal(err)
		}
		for _, c := range gold.Claims {
			if c.Kind != "role" && c.Kind != "place" {
				continue
			}
			text, err := os.ReadFile(filepath.Join(filepath.Dir(path), c.Source+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			if !marked(string(text), c.Quote, c.Kind, c.Name) {
				t.Errorf("%s %s: no %s %q in %q", path, c.ID, c.Kind, c.Name, c.Quote)
			}
		}
	}
}

// marked reports whether a mention within the quoted words is what the reader marked there.
func marked(text, quote, kind, name string) bool {
	at := strings.Index(text, quote)
	for _, m := range Find(doc.New(text)) {
		if m.Span.Start < at || m.Span.End > at+len(quote) || gazetteer.Fold(m.Canonical) != gazetteer.Fold(name) {
			continue
		}
		if kind == "place" && m.Kind == Place || kind == "role" && m.Kind == Person && m.Role != "" && strings.Contains(quote, m.Role) {
			return true
		}
	}
	return false
}
