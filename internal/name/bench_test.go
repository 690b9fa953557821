package name

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// article is a report of the usual kind, for speed.
const article = `Ferry sinks off Lesbos, at least nine feared dead

MYTILENE, Greece, March 3 (Continental Wire) - A ferry with 140 people aboard sank off the Greek island of Lesbos on Tuesday, the Shipping Ministry said.

Coast guard spokeswoman Eleni Markou told reporters that nine people were missing. "We are searching an area of 20 square miles," Markou said.

Prime Minister Nikos Vassilakis cut short a visit to Ankara, where he had met Turkish Foreign Minister Cem Aydogan. The ferry's owner, Panagiotis Drakos, a former mayor of Piraeus, declined to comment.

Two helicopters from the air base at Larissa and a Turkish patrol boat joined the search in the Aegean Sea. Athens thanked Ankara for its help.

In 2000 the sinking of another ferry killed 81 people. The European Commission has since tightened its rules.
`

func BenchmarkFind(b *testing.B) {
	d := doc.New(article)
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d)
	}
}

func BenchmarkFindLong(b *testing.B) {
	text := strings.Repeat(article, 100)
	d := doc.New(text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(d)
	}
}

func BenchmarkCompare(b *testing.B) {
	x, y := Mention{Kind: Person, Text: "Volodymyr Hrabovskiy"}, Mention{Kind: Person, Text: "Vladimir Hrabovsky"}
	for b.Loop() {
		Compare(x, y)
	}
}
