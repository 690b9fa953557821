package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFresh holds the tables of every package against the lexicon that they are made from.
func TestFresh(t *testing.T) {
	const dir = "../../../rules/lexicon/words"
	files, err := filepath.Glob(dir + "/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("no lexicons", err)
	}
	for _, f := range files {
		pkg, _, _ := strings.Cut(strings.TrimSuffix(filepath.Base(f), ".yaml"), "-")
		want, err := Generate(dir, pkg)
		if err != nil {
			t.Error(err)
			continue
		}
		got, err := os.ReadFile(filepath.Join("../..", pkg, "words_gen.go"))
		if err != nil || string(got) != string(want) {
			t.Errorf("internal/%s/words_gen.go is not what %s says (%v): go generate ./internal/%[1]s", pkg, f, err)
		}
	}
}

func TestFaults(t *testing.T) {
	for _, test := range []struct{ text, want, reason string }{
		{"- {set: Out, about: a, words: [b]}\n", "no name", "the code of the package alone uses it"},
		{"- {set: out, words: [b]}\n", "nothing says", "a list without a meaning"},
		{"- {set: out, about: a}\n", "either", "a set without words"},
		{"- {set: out, about: a, words: [b, c, b]}\n", "twice", "a word that stands twice"},
		{"- {set: out, about: a, words: [b]}\n- {set: out, about: a, words: [c]}\n", "twice", "a set that stands twice"},
		{"- {set: out, about: a, words: [b], with: [in]}\n- {set: in, about: a, words: [c]}\n", "", "words of another set"},
		{"- {set: out, about: a, words: [b], with: [in]}\n", "no set", "words of a set that there is not"},
		{"- {set: out, about: a, words: [b], with: [in]}\n- {set: in, about: a, words: [b]}\n", "twice", "a word that the other set has already"},
		{"- {set: out, about: a, word: [b]}\n", "not found", "a key that there is not"},
		{wordingsOf("count act=win", "win #", "lose .. #"), "", "wordings"},
		{wordingsOf("count act=win", "win # .. vote", "win # .. vote"), "twice", "a wording that stands twice"},
		{wordingsOf("count act=win", "win it"), "one value", "a wording without its value"},
		{wordingsOf("count act=win", "win # of #"), "one value", "one with two"},
		{wordingsOf("count act=win", "#"), "one word", "one with nothing else"},
		{wordingsOf("count act=win", "win after|# vote"), "no word", "a value among words"},
		{wordingsOf("count act=win", "<winner> win #"), "no group", "a group that there is not"},
		{wordingsOf("count act=win context=vote", "win #"), "no group", "a context that there is not"},
		{wordingsOf("count act=win often", "win #"), "nothing of a wording", "a word that means nothing there"},
		{wordingsOf("count over=any", "win #"), "leads to nothing", "wordings that tell nothing"},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "x.yaml"), []byte(test.text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Generate(dir, "x"); err == nil && test.want == "" {
			continue
		} else if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %q", test.reason, err, test.want)
		}
	}
}

// wordingsOf is a lexicon of wordings under one value.
func wordingsOf(value string, list ...string) string {
	return fmt.Sprintf("- {set: out, about: a, wordings: true, values: [{value: %q, words: [\"%s\"]}]}\n", value, strings.Join(list, `", "`))
}
