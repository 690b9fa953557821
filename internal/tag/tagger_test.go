package tag

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/jdkato/prose/v2"

	"github.com/claimdiff/claimdiff/internal/word"
)

//go:embed testdata/news.txt
var news string

// model is prose's own, loaded once.
var model = sync.OnceValue(func() *prose.Model { return document("Load it.").Model })

func document(text string, opts ...prose.DocOpt) *prose.Document {
	d, err := prose.NewDocument(text, append(opts, prose.WithExtraction(false), prose.WithSegmentation(false))...)
	if err != nil {
		panic(err)
	}
	return d
}

// sentences are the lines of news as prose cuts and tags them, and the same in capitals and in small letters, which reach
// other parts of the model.
var sentences = sync.OnceValue(func() [][]prose.Token {
	var all [][]prose.Token
	for _, text := range []string{news, strings.ToLower(news), strings.ToUpper(news)} {
		for line := range strings.Lines(text) {
			all = append(all, document(strings.TrimSpace(line), prose.UsingModel(model())).Tokens())
		}
	}
	return all
})

// TestTagLikeProse holds that the tags are prose's own. Where a word comes twice in a sentence prose may overwrite its
// first tag with the last one, so only the last is compared.
func TestTagLikeProse(t *testing.T) {
	tagger := new(Tagger)
	compared := 0
	for _, s := range sentences() {
		words, out := make([]string, len(s)), make([]Tag, len(s))
		for i, tok := range s {
			words[i] = tok.Text
			if _, err := strconv.ParseFloat(tok.Text, 64); err == nil && strings.Contains(tok.Text, ".") {
				out[i], _ = Parse(tok.Tag) // prose takes some decimals for Web addresses
			}
		}
		tagger.Tag(types(words), out)
		for i, tok := range s {
			if slices.Contains(words[i+1:], tok.Text) {
				continue
			}
			compared++
			if got := out[i].String(); got != tok.Tag {
				t.Errorf("%q in %q: %s, prose says %s", tok.Text, strings.Join(words, " "), got, tok.Tag)
			}
		}
	}
	if compared < 4000 {
		t.Errorf("only %d words compared", compared)
	}
}

func TestTag(t *testing.T) {
	tests := []struct{ words, want, why string }{
		{"The talks ended on Monday .", "DT NNS VBD IN NNP .", "a plain sentence"},
		{"`` We won , '' he said .", "`` PRP VBD , '' PRP VBD .", "quotation marks are tagged as such"},
		{"", "", "nothing"},
	}
	for _, tt := range tests {
		words := strings.Fields(tt.words)
		out := make([]Tag, len(words))
		new(Tagger).Tag(types(words), out)
		if got := join(out); got != tt.want {
			t.Errorf("%q: %s, want %s: %s", tt.words, got, tt.want, tt.why)
		}
	}
}

// TestTagKeeps holds that tags given beforehand stay, and that those beside them are judged by them.
func TestTagKeeps(t *testing.T) {
	words := strings.Fields("x report it")
	noun, verb := []Tag{DT, None, None}, []Tag{TO, None, None}
	new(Tagger).Tag(types(words), noun)
	new(Tagger).Tag(types(words), verb)
	if noun[0] != DT || noun[1] != NN || verb[0] != TO || verb[1] != VB {
		t.Errorf("%s and %s", join(noun), join(verb))
	}
}

// types are the words as Tag takes them.
func types(words []string) []*word.Type {
	out := make([]*word.Type, len(words))
	for i, w := range words {
		out[i] = word.Get(w)
	}
	return out
}

func join(tags []Tag) string {
	var s []string
	for _, t := range tags {
		s = append(s, t.String())
	}
	return strings.Join(s, " ")
}

func TestParse(t *testing.T) {
	for i := CC; i <= Hash; i++ {
		if got, ok := Parse(i.String()); got != i || !ok {
			t.Errorf("%d: %q is %d", i, i, got)
		}
	}
	for _, s := range []string{"", "XX", "-NONE-"} {
		if got, ok := Parse(s); ok {
			t.Errorf("%q is %d", s, got)
		}
	}
}

func FuzzTag(f *testing.F) {
	f.Add("The mayor said 12 people died .")
	f.Add("' -- !DIGITS -START- \xff\xfe A\x00 killed said talks 1,2-3")
	f.Fuzz(func(t *testing.T, text string) {
		words := strings.Fields(text)
		out := make([]Tag, len(words))
		tagger := new(Tagger)
		tagger.Tag(types(words), out)
		Repair(types(words), out)
		for i, tag := range out {
			if tag == None || tag > Hash {
				t.Errorf("%q: tag %d", words[i], tag)
			}
		}
	})
}

// The two benchmarks below tag the same words in one run, ours and prose's. Both report nanoseconds a word.

func BenchmarkTag(b *testing.B) {
	var words [][]*word.Type
	n := 0
	for _, s := range sentences() {
		var ws []*word.Type
		for _, tok := range s {
			ws = append(ws, word.Get(tok.Text))
		}
		words, n = append(words, ws), n+len(ws)
	}
	tagger, out := new(Tagger), make([]Tag, 200)
	for b.Loop() {
		for _, ws := range words {
			clear(out)
			tagger.Tag(ws, out[:len(ws)])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/word")
}

// BenchmarkProse tags and tokenizes: prose offers no tagging of tokens that are there. The latter is a small part of it.
func BenchmarkProse(b *testing.B) {
	n := 0
	for _, s := range sentences() {
		n += len(s)
	}
	texts := strings.Split(news+strings.ToLower(news)+strings.ToUpper(news), "\n")
	for b.Loop() {
		for _, t := range texts {
			document(t, prose.UsingModel(model()))
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/word")
}
