package align

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// The weight of a word that the sentences of two claims share, and of all of them together: reporters word one fact differently, but hardly
// without any word in common.
const (
	sharedWord  = 0.5
	sharedWords = 1.5
)

// shortWord is how long a word must be to tell something, and stemmed how much of it is compared: "save" and "savings" share their stem.
const (
	shortWord = 4
	stemmed   = 5
	longest   = 60 // words of a sentence that are looked at
)

// told compares the words of two sentences, for claims of one telling figure or of two that differ by a slip.
func (j *judgement) told(a, b *claim.Claim) {
	x, y := telltales(a), telltales(b)
	var both []string
	for w := range x {
		if y[w] {
			both = append(both, w)
		}
	}
	if n := min(sharedWord*float64(len(both)), sharedWords); n > 0 {
		j.add(n, "words that both sentences have")
	}
}

// telltales are the stems of the words of a claim's sentence, without its own.
func telltales(c *claim.Claim) map[string]bool {
	s := c.Sentence
	if i := strings.Index(s, c.Text); i >= 0 {
		s = s[:i] + " " + s[i+len(c.Text):]
	}
	out := map[string]bool{}
	for n, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r < 'a' || r > 'z' && r < 0x80 }) {
		if n == longest {
			break
		}
		if len(w) >= shortWord && !idle[w] {
			out[w[:min(len(w), stemmed)]] = true
		}
	}
	delete(out, c.Thing.Head[:min(len(c.Thing.Head), stemmed)]) // what is counted is weighed by itself
	return out
}

// idle are the longer words that any two sentences of news may share.
var idle = wordSet("about after again against ahead almost along already also although among amid another around because been before behind being " +
	"between both came come comes could does down during each earlier even ever every firm first five four from full give given going half have having held here " +
	"himself however including into itself just know last late later least less like made make makes making many million billion month months more most much " +
	"must near nearly need next nine once only other others over past people percent rather said same says second several seven should since some still such take taken " +
	"takes taking than that their them then there these they third this those though three through time times told took total toward towards under until upon " +
	"very want wants week weeks well went were what when where which while will with within without would year years your thousand hundred dollars euros pounds")

func wordSet(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}
