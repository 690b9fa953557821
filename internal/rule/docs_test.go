package rule

import (
	"os"
	"strings"
	"testing"
)

// What docs/rules.md shows must load.
func TestDocs(t *testing.T) {
	data, err := os.ReadFile("../../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(data), "```yaml\n")[1:]
	shown := 0
	for _, b := range blocks {
		b, _, _ = strings.Cut(b, "```")
		if !strings.HasPrefix(b, "topic:") && !strings.HasPrefix(b, "lexicon:") {
			continue
		}
		shown++
		set, faults := Load("docs/rules.md", []byte(b))
		merged, _ := Merge(Builtin(), set)
		for _, f := range append(faults, merged.Check()...) {
			t.Error(f)
		}
	}
	if shown != 2 {
		t.Errorf("%d files of rules are shown, want 2", shown)
	}
	for _, k := range kinds {
		if !strings.Contains(string(data), "\n### "+k+"\n") {
			t.Errorf("no section on the kind %s", k)
		}
	}
}
