package quantity

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// BenchmarkFind reads news in which one sentence of three holds a number.
func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The council met in the old town hall to hear what the residents had to say about the new harbour road. "+
		"Several of them said that the work had started too early, and that the noise kept their children awake. "+
		"The mayor answered that the contractor had promised to finish 1,200 metres of it within 40 days.\n", 400)
	d := doc.New(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d)
	}
}

// BenchmarkFindDense reads a wire report of prices, nearly all of whose sentences hold several numbers.
func BenchmarkFindDense(b *testing.B) {
	text := strings.Repeat("Revenue rose 12 percent to $3.4 billion, or 45 cents a share, from $3.0 billion a year earlier. "+
		"The firm cut more than 1,200 jobs in two years and expects to save between 26 and 31 million euros by then.\n", 400)
	d := doc.New(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d)
	}
}
