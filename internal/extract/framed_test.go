package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestWordings holds that whatever wording a report chooses, the figure in brackets answers one rule's question, and that what only looks alike does not.
func TestWordings(t *testing.T) {
	var b []byte
	files, err := filepath.Glob("testdata/wordings*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		more, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		b = append(append(b, more...), '\n')
	}
	var tests []struct {
		Rule, Attribute string
		Say, Not        []string
	}
	if err := yaml.Unmarshal(b, &tests); err != nil {
		t.Fatal(err)
	}
	for _, test := range tests {
		for i, text := range append(test.Say, test.Not...) {
			at, end := strings.Index(text, "["), strings.Index(text, "]")-1
			if at < 0 || end < 0 {
				t.Errorf("%s: no figure is marked: %s", test.Rule, text)
				continue
			}
			src := &source.Source{ID: "a", Path: "a", Text: strings.NewReplacer("[", "", "]", "").Replace(text)}
			found, got := false, ""
			for _, c := range extract.Claims(src, rule.Builtin()).Claims {
				if c.Span.Start < end && at < c.Span.End {
					found = found || c.Rule == test.Rule && (test.Attribute == "" || c.Thing.Attribute == test.Attribute)
					got += " " + c.Rule + " " + c.Thing.Attribute + "/" + c.Predicate
				}
			}
			if want := i < len(test.Say); found != want {
				t.Errorf("%s %s: got%s: %s", test.Rule, map[bool]string{true: "should take it", false: "should leave it"}[want], got, text)
			}
		}
	}
}
