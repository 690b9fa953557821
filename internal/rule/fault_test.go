package rule

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the faults of testdata/faults anew, to be read before they are kept")

// Each faulty file is named for its fault; beside it stands what must be said of it, one fault a line.
func TestFaults(t *testing.T) {
	files, err := filepath.Glob("testdata/faults/*.yaml")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d faulty files, %v", len(files), err)
	}
	for _, path := range files {
		name := filepath.Base(path)
		t.Run(strings.TrimSuffix(name, ".yaml"), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			set, faults := Load(name, data)
			if len(faults) == 0 {
				merged, _ := Merge(Builtin(), set)
				faults = merged.Check()
			}
			var got strings.Builder
			for _, f := range faults {
				got.WriteString(f.Error() + "\n")
			}
			want := strings.TrimSuffix(path, ".yaml") + ".err"
			if *update {
				if err := os.WriteFile(want, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			expected, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if got.Len() == 0 || got.String() != string(expected) {
				t.Errorf("got\n%swant\n%s", got.String(), expected)
			}
		})
	}
}

func TestMeant(t *testing.T) {
	words := []string{"subject", "predicate", "attribute", "context"}
	for _, test := range []struct{ word, want, why string }{
		{"subjct", `did you mean "subject"?`, "a letter left out"},
		{"atribut", `did you mean "attribute"?`, "two letters left out"},
		{"colour", "", "nothing near"},
		{strings.Repeat("x", 100), "", "long words are not measured"},
		{"", "", "nothing to go by"},
	} {
		if got := meant(test.word, words); got != test.want {
			t.Errorf("meant(%q) = %q, want %q: %s", test.word, got, test.want, test.why)
		}
	}
}
