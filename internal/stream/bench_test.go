package stream_test

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// BenchmarkRead reads the project's own stories, one report after the other on one processor: what extract does to a text, without the files and the
// output. MB/s is the figure.
func BenchmarkRead(b *testing.B) {
	dirs, err := filepath.Glob(filepath.Join("..", "..", "testdata", "stories", "*"))
	if err != nil {
		b.Fatal(err)
	}
	benchmarkRead(b, source.Open(dirs, source.Options{}).Sources)
}

// BenchmarkReadWire reads every tenth story of the newswire beside the project: short reports, dense with figures. BenchmarkReadModern reads
// modern ones. Both skip without the corpora.
func BenchmarkReadWire(b *testing.B) {
	f, err := os.Open(filepath.Join("..", "..", "..", "shared", "corpora", "reuters.txt.gz"))
	if err != nil {
		b.Skip("no ../shared beside the project")
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	all, err := io.ReadAll(z)
	if err != nil {
		b.Fatal(err)
	}
	// A story begins with its title, in capitals, between blank lines.
	title := regexp.MustCompile(`(?m)^\n[^a-z\s][^a-z\n]*\n\s*\n`)
	starts := title.FindAllIndex(all, -1)
	var sources []*source.Source
	for i := 0; i+1 < len(starts); i += 10 {
		sources = append(sources, &source.Source{ID: "s" + strconv.Itoa(i), Text: strings.ToValidUTF8(string(all[starts[i][0]:starts[i+1][0]]), "?")})
	}
	benchmarkRead(b, sources)
}

func BenchmarkReadModern(b *testing.B) {
	dir := filepath.Join("..", "..", "..", "shared", "corpora", "ecbplus", "docs")
	if _, err := os.Stat(dir); err != nil {
		b.Skip("no ../shared beside the project")
	}
	benchmarkRead(b, source.Open([]string{dir}, source.Options{}).Sources)
}

func benchmarkRead(b *testing.B, sources []*source.Source) {
	if len(sources) == 0 {
		b.Fatal("nothing to read")
	}
	size := 0
	for _, s := range sources {
		size += len(s.Text)
	}
	o := stream.Options{Rules: rule.Builtin(), Workers: 1}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		stream.Read(sources, o)
	}
}
