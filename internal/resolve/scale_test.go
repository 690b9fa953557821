package resolve_test

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// archive is a year's wire, read; empty where it is not there.
var archive = sync.OnceValue(func() []resolve.Input {
	f, err := os.Open("../../../shared/corpora/reuters.txt.gz")
	if err != nil {
		return nil
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return nil
	}
	return stream.Read(stories(string(text)), stream.Options{Rules: rule.Builtin(), Workers: 2})
})

// stories splits a wire before each headline: a paragraph of one line in capitals.
func stories(text string) []*source.Source {
	var out []*source.Source
	var story []string
	end := func() {
		if len(story) > 1 {
			id := fmt.Sprintf("%05d", len(out))
			out = append(out, &source.Source{ID: id, Path: id, Text: strings.Join(story, "\n\n") + "\n"})
		}
		story = nil
	}
	for _, p := range strings.Split(text, "\n\n") {
		p = strings.Trim(p, "\n")
		if p == "" {
			continue
		}
		if !strings.Contains(p, "\n") && p == strings.ToUpper(p) && strings.ContainsAny(p, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && !strings.HasPrefix(p, " ") {
			end()
		}
		story = append(story, p)
	}
	end()
	return out
}

// BenchmarkAll shows that the cost for each report hardly grows with their number.
func BenchmarkAll(b *testing.B) {
	for _, n := range []int{1000, 5000, 19000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			in := archive()
			if len(in) < n {
				b.Skip("no archive of that size here")
			}
			in = in[:n]
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			var out resolve.Output
			for b.Loop() {
				out = resolve.All(in, resolve.Options{})
			}
			runtime.GC()
			runtime.ReadMemStats(&after)
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/report")
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MB-held")
			b.ReportMetric(float64(len(out.Events)), "events")
		})
	}
}
