package syntax

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// FuzzParse holds that no text panics, that chunks cover every sentence in order, and that every answer names tokens that there are.
func FuzzParse(f *testing.F) {
	f.Add("The quake struck at dawn, killing 12 and injuring 40, officials said.", 3)
	f.Add("58 dead and more than 900 hurt; \"with 12 of 80\" – (of of of which", 0)
	f.Add("\x00\xff to to be be that that 12 12 and and", 5)
	f.Add("POCKETED AND YESTERDAY SHE SHOWED", 0)
	f.Fuzz(func(t *testing.T, text string, at int) {
		d := doc.New(text)
		p := New(d)
		for s := range d.Sentences {
			i := int32(d.Sentences[s].Tokens.First)
			for c := p.start[s]; c < p.start[s+1]; c++ {
				if p.chunks[c].first != i || p.chunks[c].last <= i {
					t.Fatalf("chunk %d of sentence %d is [%d, %d) after %d", c, s, p.chunks[c].first, p.chunks[c].last, i)
				}
				i = p.chunks[c].last
			}
			p.Verbs(s)
			p.Phrases(s)
		}
		if len(d.Tokens) == 0 {
			return
		}
		at = max(0, at) % len(d.Tokens)
		r := doc.Range{First: at, Last: at + 1}
		ph, g := p.Counted(r), p.Govern(r)
		for _, i := range append([]int{ph.Head, ph.Adjective, g.Token, g.Agent.Last - 1, g.Topic.Last - 1}, ph.Heads...) {
			if i < -1 || i >= len(d.Tokens) {
				t.Errorf("token %d of %d", i, len(d.Tokens))
			}
		}
	})
}

// TestHostile holds that long runs of one word end: a quadratic step would run for hours.
func TestHostile(t *testing.T) {
	for _, s := range []string{"(", "5 ", "of ", "5 of ", "and ", "a and ", "that ", "who said ", "to go ", "more than ", "between 5 and ", ", ", "the man, ", "\"", "in 5 "} {
		d := doc.New(strings.Repeat(s, 300_000/len(s)))
		p := New(d)
		for i := range d.Tokens {
			r := doc.Range{First: i, Last: i + 1}
			p.Counted(r)
			p.Govern(r)
		}
		for s := range d.Sentences {
			p.Verbs(s)
			p.Phrases(s)
		}
	}
}

func BenchmarkNew(b *testing.B) {
	text := strings.Repeat("The quake struck at dawn on Tuesday, killing at least 12 people and injuring 40, officials said. Border guards claimed to have "+
		"seized 215 stolen engines in six harbours, while the mayor, who visited the port, promised to build 300 homes by the end of the year.\n\n", 50)
	d := doc.New(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		New(d)
	}
}
