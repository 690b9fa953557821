package extract_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// TestCutOff holds that a report may break off right before or behind any figure, or a word further, as a feed cuts it: what looks at the word beside a
// figure finds none there.
func TestCutOff(t *testing.T) {
	b, err := os.ReadFile("testdata/wordings.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var tests []struct{ Say, Not []string }
	if err := yaml.Unmarshal(b, &tests); err != nil {
		t.Fatal(err)
	}
	texts := []string{
		"A judge sentenced Alan Croft to 20 years in prison. He must serve a minimum of [eight years].",
		"Firth jailed\n\nThe court gave Ivo Firth 12 years. He will not be eligible for parole for at least [six years].",
		"Two directors were convicted: Ann Lee, Bob Ray and [Cy] Orr.",
		"The Front won 33% of the vote, ahead of the Union on [30%].",
		"The envoys of both sides held talks in Olm on Monday. In Tarn the envoys had [come]",
		"The envoys of both sides held talks in Olm on Monday. In the Grand Hotel the envoys [take]",
	}
	for _, test := range tests {
		texts = append(append(texts, test.Say...), test.Not...)
	}
	rules := rule.Builtin()
	unmarked := strings.NewReplacer("[", "", "]", "")
	for _, text := range texts {
		from, to := strings.Index(text, "["), strings.Index(text, "]")
		for _, end := range []int{from, to, to + 1 + len(firstWord(text[to+1:]))} {
			whole(t, unmarked.Replace(text[:end]), rules)
		}
	}
}

// firstWord is the first word of s with the space before it.
func firstWord(s string) string {
	rest := strings.TrimLeft(s, " ")
	n := strings.IndexByte(rest, ' ')
	if n < 0 {
		return s
	}
	return s[:len(s)-len(rest)+n]
}

// whole reports text if it cannot be read.
func whole(t *testing.T, text string, rules *rule.Set) {
	defer func() {
		if e := recover(); e != nil {
			t.Errorf("%v: %s", e, text)
		}
	}()
	extract.Claims(&source.Source{ID: "a", Path: "a", Text: text, Published: time.Date(2025, 3, 12, 7, 0, 0, 0, time.UTC)}, rules)
}
