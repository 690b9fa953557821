package resolve_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// labelled is a report of a corpus and the incident that a reader says it tells of.
type labelled struct {
	Doc, Event, File string
	Topic            int
	input            resolve.Input
}

const corpus = "../../../shared/corpora/ecbplus"

// reports reads the corpus of labelled reports, or skips the test where it is not there.
func reports(t testing.TB) []labelled {
	f, err := os.Open(filepath.Join(corpus, "docs.jsonl"))
	if err != nil {
		t.Skip("no labelled reports here: ", err)
	}
	defer f.Close()
	var out []labelled
	var paths []string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var l labelled
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, filepath.Join(corpus, l.File))
		out = append(out, l)
	}
	texts, faults := source.Read(paths, source.Options{})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	inputs := map[string]resolve.Input{}
	for _, in := range stream.Read(texts, stream.Options{Rules: rule.Builtin(), Workers: 2}) {
		inputs[filepath.Clean(in.Report.Path)] = in
	}
	for i := range out {
		out[i].input = inputs[filepath.Join(corpus, out[i].File)]
		out[i].input.Report.ID = out[i].Doc
	}
	return out
}

// score is B-cubed precision and recall (Bagga and Baldwin 1998), summed over reports.
type score struct{ p, r, n float64 }

func (s score) f() float64 { return 2 * s.p * s.r / (s.p + s.r) / s.n }

func (s score) String() string {
	return fmt.Sprintf("B3 P %.3f R %.3f F %.3f", s.p/s.n, s.r/s.n, s.f())
}

func (s *score) add(of []labelled) {
	in := make([]resolve.Input, len(of))
	for i, l := range of {
		in[i] = l.input
	}
	got := map[string]string{}
	for _, r := range resolve.All(in, resolve.Options{}).Reports {
		got[r.ID] = r.Event
	}
	for _, a := range of {
		var both, found, true_ float64
		for _, b := range of {
			f, t := got[a.Doc] == got[b.Doc], a.Event == b.Event
			if f {
				found++
			}
			if t {
				true_++
			}
			if f && t {
				both++
			}
		}
		s.p += both / found
		s.r += both / true_
		s.n++
	}
}

func byTopic(all []labelled) [][]labelled {
	slices.SortStableFunc(all, func(a, b labelled) int { return cmp.Compare(a.Topic, b.Topic) })
	return slices.Collect(func(yield func([]labelled) bool) {
		for from := 0; from < len(all); {
			to := from
			for to < len(all) && all[to].Topic == all[from].Topic {
				to++
			}
			if !yield(all[from:to]) {
				return
			}
			from = to
		}
	})
}

// TestIncidents measures whether reports of one incident are put together: within a topic, over all topics at once, and among few reports.
func TestIncidents(t *testing.T) {
	all := reports(t)
	topics := byTopic(all)
	var within, at, few, one score
	for _, topic := range topics {
		within.add(topic)
	}
	at.add(all)
	random := rand.New(rand.NewPCG(1, 2))
	for _, topic := range topics {
		for range 5 {
			for n := 2; n < 8; n++ {
				few.add(sample(random, topic, n))
			}
		}
		for _, e := range slices.Compact(slices.Sorted(func(yield func(string) bool) {
			for _, l := range topic {
				if !yield(l.Event) {
					return
				}
			}
		})) {
			one.add(slices.DeleteFunc(slices.Clone(topic), func(l labelled) bool { return l.Event != e }))
		}
	}
	t.Logf("within a topic %v; all %d at once %v; two to seven reports of a topic %v; reports of one incident alone %v", within, len(all), at, few, one)
	for _, c := range []struct {
		what  string
		score score
		least float64
	}{{"within a topic", within, 0.95}, {"all at once", at, 0.92}, {"few reports", few, 0.93}, {"one incident", one, 0.93}} {
		if c.score.f() < c.least {
			t.Errorf("%s: B3 F %.3f, want at least %.2f", c.what, c.score.f(), c.least)
		}
	}
}

func sample(random *rand.Rand, from []labelled, n int) []labelled {
	out := slices.Clone(from)
	random.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out[:min(n, len(out))]
}
