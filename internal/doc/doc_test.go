package doc

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/tag"
)

// check reports where d breaks what its types promise.
func check(t *testing.T, d *Document) {
	t.Helper()
	if len(d.Lower) != len(d.Text) {
		t.Fatalf("Lower has %d bytes, Text %d", len(d.Lower), len(d.Text))
	}
	end := 0
	for i, tok := range d.Tokens {
		if tok.Start < end || tok.End <= tok.Start || tok.End > len(d.Text) {
			t.Fatalf("token %d: %v after %d", i, tok.Span, end)
		}
		if gap := d.Text[end:tok.Start]; !blank(gap) {
			t.Fatalf("token %d: %q before it is in no token", i, gap)
		}
		if tok.Tag == tag.None {
			t.Fatalf("token %d %q has no tag", i, d.Word(i))
		}
		if got := d.TokenAt(tok.Start); got != i {
			t.Fatalf("TokenAt(%d): %d, want %d", tok.Start, got, i)
		}
		end = tok.End
	}
	if !blank(d.Text[end:]) {
		t.Fatalf("%q at the end is in no token", d.Text[end:])
	}
	sentence, token := 0, 0
	for i, p := range d.Paragraphs {
		if p.Sentences.First != sentence || p.Tokens.First != token || p.Len() == 0 {
			t.Fatalf("paragraph %d: %+v after sentence %d, token %d", i, p, sentence, token)
		}
		sentence = p.Sentences.Last
		for k := p.Sentences.First; k < p.Sentences.Last; k++ {
			s := d.Sentences[k]
			if s.Paragraph != i || s.Tokens.First != token || s.Tokens.Len() == 0 || s.Span != d.SpanOf(s.Tokens) || !p.Contains(s.Span) {
				t.Fatalf("sentence %d: %+v after token %d in paragraph %d %+v", k, s, token, i, p)
			}
			for token = s.Tokens.First; token < s.Tokens.Last; token++ {
				if d.SentenceOf(token) != k {
					t.Fatalf("token %d: sentence %d, want %d", token, d.SentenceOf(token), k)
				}
			}
		}
		if token != p.Tokens.Last || p.Dateline != (Span{}) && !p.Contains(p.Dateline) {
			t.Fatalf("paragraph %d: %+v ends after token %d", i, p, token)
		}
	}
	if sentence != len(d.Sentences) || token != len(d.Tokens) {
		t.Fatalf("%d of %d sentences, %d of %d tokens are in paragraphs", sentence, len(d.Sentences), token, len(d.Tokens))
	}
	start := 0
	for i, q := range d.Quotes {
		if q.Start < start || !q.Contains(q.Inner) || q.Tokens.Len() == 0 || !q.Inner.Contains(d.SpanOf(q.Tokens)) {
			t.Fatalf("quote %d: %+v after %d", i, q, start)
		}
		start = q.Start
	}
	for i := range d.Tokens {
		if q := d.QuoteOf(i); q >= 0 && !d.Quotes[q].Inner.Contains(d.Tokens[i].Span) {
			t.Fatalf("token %d is not in quote %d", i, q)
		}
	}
}

func blank(s string) bool {
	for i := 0; i < len(s); {
		c, n := classAt(s, i)
		if c&(space|thin) == 0 {
			return false
		}
		i += n
	}
	return true
}

func TestInvariants(t *testing.T) {
	check(t, New(article))
	for _, h := range hostile {
		check(t, New(strings.Repeat(h, 50)))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var b strings.Builder
		for range r.IntN(30) {
			b.WriteString(hostile[r.IntN(len(hostile))])
		}
		check(t, New(b.String()))
	}
}

// TestSame holds that a text is cut alike whatever was cut before it: what the tagger remembers must not show.
func TestSame(t *testing.T) {
	first := New(article)
	for range 3 {
		New(strings.Repeat("other words altogether, 12,345 of them. ", 100))
		again := New(article)
		for i := range first.Tokens {
			if first.Tokens[i] != again.Tokens[i] {
				t.Fatalf("token %d: %+v, then %+v", i, first.Tokens[i], again.Tokens[i])
			}
		}
	}
}

func FuzzNew(f *testing.F) {
	f.Add(article)
	for _, h := range hostile {
		f.Add(h)
	}
	f.Fuzz(func(t *testing.T, text string) { check(t, New(text)) })
}
