package doc

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/word"
)

// article is news of our own in which the hard cases of tokens, sentences and quotations stand side by side.
const article = `Ferry runs aground off Norway, 212 rescued

By Ann Other
Oct. 3, 2024

BERGEN, Norway (Example Wire) — A ferry carrying 212 passengers and 31 crew ran aground in heavy fog near Bergen early Thursday, the coast guard said, and at least nine people were taken to hospital with minor injuries.

“We felt a bump, and then the lights went out,” said Kari Nordmann, 41, a teacher from Stavanger. “Nobody panicked.”

The 98-metre Havbris, built in 1987, struck rocks at 4:52 a.m. (0252 GMT) about 3.5 km (2.2 miles) from the harbour, Lt. Cmdr. Per O. Hansen told reporters. The ship's owner, Nordlys Inc., said the damage would cost more than $12.5m — “far more than we feared,” in the words of its chief executive.

Transport Minister Eva Lund said an inquiry would “leave no stone unturned”. Police haven't ruled out human error; the captain, who has 22 years' experience, tested negative for alcohol.

It was the third accident on the route since 2019, when two deckhands died. Fares rose 8% last year, to 1,250 kroner.
`

func BenchmarkNew(b *testing.B) {
	text := strings.Repeat(article, 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		New(text)
	}
}

func BenchmarkNewOneReport(b *testing.B) {
	b.SetBytes(int64(len(article)))
	for b.Loop() {
		New(article)
	}
}

func BenchmarkTokenize(b *testing.B) {
	text := strings.Repeat(article, 50)
	d := &Document{Text: text, Lower: word.Lower(text), Paragraphs: paragraphs(nil, linesOf(nil, text), text)}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		d.tokenize()
	}
}

func BenchmarkLower(b *testing.B) {
	text := strings.Repeat(article, 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		word.Lower(text)
	}
}

func BenchmarkParagraphs(b *testing.B) {
	text := strings.Repeat(article, 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		paragraphs(nil, linesOf(nil, text), text)
	}
}

func BenchmarkSentences(b *testing.B) {
	text := strings.Repeat(article, 50)
	d := &Document{Text: text, Lower: word.Lower(text), Paragraphs: paragraphs(nil, linesOf(nil, text), text)}
	d.tokenize()
	d.quotes()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		d.sentences()
	}
}

// BenchmarkHostile holds megabytes that a rule with a loop in a loop would choke on: each must run at some MB/s as well.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		text := strings.Repeat(h, 1<<20/len(h))
		b.Run(strings.ToValidUTF8(h[:min(len(h), 8)], "?"), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				New(text)
			}
		})
	}
}

var hostile = []string{
	"(", ")", `"`, "'", "“", "”", "‘", "’", "1", "1,", "1,234,", "1.", ".", "..", "...", "a.", "A.", "U.S.", "St. ", "a.m. ", "'s", "n't", "don't",
	"-", "a-", "—", "/", "a/", "\xff", "\x00", "\u200b", "\u00a0", "1\u00a0", "@", "a@", "a@b.c ", "http://", "www.", "\n", "a\n", "\r", "A b c\n",
	"1. A 2. B ", "? A", "?” A said ", "said said ", "killed the ", "“a ” ‘b ’ ", "a’ ", "#", "#a", "$", "$1", "°C", "İ", "Ⱥ", "By A\n", "A, B (", "LONDON (", "=", "&amp;",
	"It's 5 o'clock. ", "the men arrested ", "a b. C d killed. ",
}
