package stream_test

import (
	"bytes"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// sameRuns is how often each story is reported on; every second run reads with eight workers.
const sameRuns = 100

// TestSameBytes holds that the same reports give the same bytes, whatever the order in which files and reports come and
// however many are read at the same time. Maps are walked in another order each time, so a map that decides anything shows here.
func TestSameBytes(t *testing.T) {
	folders, err := filepath.Glob("../../testdata/stories/*/gold.json")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	runs := sameRuns
	if testing.Short() {
		runs /= 10
	}
	rules := rule.Builtin()
	for _, gold := range folders {
		folder := filepath.Dir(gold)
		t.Run(filepath.Base(folder), func(t *testing.T) {
			t.Parallel()
			paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
			if err != nil || len(paths) < 2 {
				t.Fatalf("%d reports, %v", len(paths), err)
			}
			r := rand.New(rand.NewPCG(1, 2))
			var first, firstText []byte
			for run := range runs {
				shuffled := slices.Clone(paths)
				r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
				workers := 1
				if run%2 == 1 {
					workers = 8
				}
				json, text := reported(t, shuffled, workers, rules, r)
				if first == nil {
					first, firstText = json, text
				}
				if !bytes.Equal(json, first) || !bytes.Equal(text, firstText) {
					t.Fatalf("run %d with %d workers, in the order %v, is another than the first: %s", run, workers, shuffled, differing(first, json))
				}
			}
		})
	}
}

// reported reads the files at paths, in whatever order they come, and writes the report twice: for programs and for people.
func reported(t *testing.T, paths []string, workers int, rules *rule.Set, r *rand.Rand) (json, text []byte) {
	t.Helper()
	sources, faults := source.Read(paths, source.Options{})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	r.Shuffle(len(sources), func(i, j int) { sources[i], sources[j] = sources[j], sources[i] })
	o := stream.Options{Rules: rules, Workers: workers}
	in := stream.Read(sources, o)
	r.Shuffle(len(in), func(i, j int) { in[i], in[j] = in[j], in[i] })
	res := stream.Judge(in, o)
	out := report.New(report.Output{
		Tool:    report.Tool{Name: "claimdiff", Version: "test"},
		Sources: res.Reports, Events: res.Events, Claims: res.Claims, Findings: res.Findings,
	})
	var j, b bytes.Buffer
	if err := out.JSON(&j); err != nil {
		t.Fatal(err)
	}
	if err := out.Text(&b, report.TextOptions{All: true}); err != nil {
		t.Fatal(err)
	}
	return j.Bytes(), b.Bytes()
}

// differing shows where two outputs part.
func differing(a, b []byte) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	around := func(s []byte) []byte { return s[min(len(s), max(0, i-60)):min(len(s), i+60)] }
	return string(around(a)) + "\n is now \n" + string(around(b))
}
