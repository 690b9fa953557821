package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// lemmaOf is the base form of token t by its tag.
func (r *reading) lemmaOf(t int) string {
	switch g := r.doc.Tokens[t].Tag; {
	case g.IsVerb():
		return lemma.VerbOf(r.doc.Type(t))
	case g == tag.NNS || g == tag.NN || g == tag.NNPS:
		return lemma.NounOf(r.doc.Type(t))
	}
	return r.doc.Low(t)
}

// formOf is the form of a word of that tag that lemmaOf returns.
func formOf(g tag.Tag) rule.Form {
	switch {
	case g.IsVerb():
		return rule.AsVerb
	case g == tag.NNS || g == tag.NN || g == tag.NNPS:
		return rule.AsNoun
	}
	return rule.AsWritten
}

// headKey is the lemma of the head noun of the words, which is what an unnamed party is known by ("Turkish officials": official); empty if they have none.
func (r *reading) headKey(words doc.Range) string {
	head := -1
	for t := words.First; t < words.Last; t++ {
		switch g := r.parse.Tag(t); {
		case g.IsNoun():
			head = t
		case head >= 0 && (g == tag.IN || g == tag.TO || g == tag.Comma || g.IsVerb() || g == tag.WDT || g == tag.WP):
			return lemma.NounOf(r.doc.Type(head)) // what follows only describes it
		}
	}
	if head < 0 {
		return ""
	}
	return lemma.NounOf(r.doc.Type(head))
}

// namesIn returns the names whose words begin within r.
func (r *reading) namesIn(words doc.Range) []name.Mention {
	lo := firstFrom(len(r.named), func(i int) bool { return r.named[i].Words.First >= words.First })
	hi := lo
	for hi < len(r.named) && r.named[hi].Words.First < words.Last {
		hi++
	}
	return r.named[lo:hi]
}

// wordBehind is the token that follows a claim, in lower case; empty where the text ends with it.
func (r *reading) wordBehind(c *claim.Claim) string {
	t := r.doc.TokenAt(c.Span.End)
	if t == len(r.doc.Tokens) {
		return ""
	}
	return r.doc.Low(t)
}

// firstFrom is the first i in [0, n) for which ok holds, by halving; n if none.
func firstFrom(n int, ok func(int) bool) int {
	lo, hi := 0, n
	for lo < hi {
		m := (lo + hi) / 2
		if ok(m) {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}

// clocked reports whether a number is that of a time of day or of a year: "nine in the morning", "about 1100 hours", "around 1970".
func (r *reading) clocked(words doc.Range) bool {
	i := firstFrom(len(r.times), func(i int) bool { return r.times[i].Words.Last >= words.Last })
	if i == len(r.times) || r.times[i].Words.First >= words.Last {
		return false
	}
	m := &r.times[i]
	return m.Period.Grain == when.Clock || m.Period.Grain == when.Year && len(m.Period.Timex) == len("1970") && m.Words.Last == words.Last && m.Words.Len() == 1
}

// placeKey is what a place is known by: where a demonym or a capital stands for a country, that country's.
func placeKey(n name.Mention) string {
	if n.Stands != "" && n.Kind == name.Demonym {
		return name.KeyOf(n.Stands)
	}
	return n.Key
}

// partyKey is the key of a name as of one who does something: a capital or seat that stands for a government is its country.
func partyKey(n name.Mention) string {
	if n.Stands != "" {
		return name.KeyOf(n.Stands)
	}
	return n.Key
}

// withAll appends those words that list does not hold yet.
func withAll(list []string, words ...string) []string {
	own := false // claims share lists, in which none may write behind another's end
next:
	for _, w := range words {
		if w == "" {
			continue
		}
		for _, have := range list {
			if have == w {
				continue next
			}
		}
		switch {
		case list == nil:
			list = make([]string, 0, len(words))
		case !own:
			list = slices.Clip(list)
		}
		list, own = append(list, w), true
	}
	return list
}
