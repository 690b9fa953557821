package gate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// attributed are the kinds whose speaker matters: nobody needs to be named for an office or the spelling of a name.
var attributed = []claim.Kind{claim.Count, claim.Proportion, claim.Money, claim.Measure, claim.Duration, claim.Quote, claim.Outcome}

// attribution says whether the draft says with more certainty, or as another's words, what all the sources that support it say: "lost",
// "strengthened" or "changed", with a sentence; both are empty where it does not. beside are the draft's claims of the same thing: an attribution
// said once, in the body, holds for a headline too.
func attribution(x *claim.Claim, beside, supports []*claim.Claim) (what, why string) {
	if len(supports) == 0 || !slices.Contains(attributed, x.Kind) || slices.ContainsFunc(supports, func(y *claim.Claim) bool { return party(y) == "" && certain(y) }) {
		return "", ""
	}
	if x.Headline && slices.ContainsFunc(beside, func(y *claim.Claim) bool { return !y.Headline }) {
		return "", "" // a headline leaves the speaker out; the body is looked at
	}
	first := supports[0]
	said := func(y *claim.Claim) string {
		if party(y) == "" {
			return first.Source + " says only that it is possible"
		}
		text := y.Source + " attributes to " + y.Attribution.Speaker
		if y.Attribution.Hedged {
			text += ", and keeps its distance"
			if y.Attribution.Verb != "" {
				text += " (“" + y.Attribution.Verb + "”)"
			}
		}
		return text
	}
	hedged := !slices.ContainsFunc(supports, certain)
	if party(x) == "" && !hedged && slices.ContainsFunc(supports, func(y *claim.Claim) bool { return mentions(x, y) }) {
		return "", "" // whoever said it is in the sentence, in whatever role
	}
	switch p := party(x); {
	case p == "" && slices.ContainsFunc(beside, func(y *claim.Claim) bool { return party(y) != "" }):
		return "", ""
	case p == "" && hedged && certain(x):
		return "strengthened", "The draft states as fact what " + said(first) + "."
	case p == "" && !slices.ContainsFunc(supports, func(y *claim.Claim) bool { return party(y) == "" }):
		return "lost", "The draft states as fact what " + said(first) + "."
	case p == "":
		return "", ""
	case !pronoun(x) && !slices.ContainsFunc(supports, func(y *claim.Claim) bool { return maybeOne(x, y) }):
		return "changed", "The draft attributes to " + x.Attribution.Speaker + " what " + said(first) + "."
	case hedged && certain(x):
		return "strengthened", "The draft is surer of what " + said(first) + "."
	}
	return "", ""
}

// mentions reports whether the sentence of x holds the last word of y's speaker: a surname, or what an unnamed speaker is.
func mentions(x, y *claim.Claim) bool {
	if y.Attribution == nil {
		return false
	}
	words := strings.Fields(strings.ToLower(y.Attribution.Speaker))
	if len(words) == 0 {
		return false
	}
	last := strings.TrimFunc(words[len(words)-1], notWord)
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(x.Sentence), notWord), func(w string) bool {
		return w == last || strings.TrimSuffix(w, "s") == last
	})
}

// certain reports whether a claim is told without keeping a distance.
func certain(c *claim.Claim) bool {
	return (c.Attribution == nil || !c.Attribution.Hedged) && c.Modality != claim.Possible
}

// party is the key of who is said to assert c; empty where the report itself does.
func party(c *claim.Claim) string {
	if c.Attribution == nil {
		return ""
	}
	if c.Attribution.Party != "" {
		return c.Attribution.Party
	}
	return strings.ToLower(c.Attribution.Speaker)
}

// maybeOne reports whether two claims may be of one speaker: a name and a description ("the company") may be, two names or two descriptions that
// share no head are not.
func maybeOne(a, b *claim.Claim) bool {
	p, q := party(a), party(b)
	return q == "" || alike(p, q) || proper(a) != proper(b) || !proper(a) && reworded(a, b)
}

// proper reports whether a speaker is named, not described: a capital that is not the sentence's own.
func proper(c *claim.Claim) bool {
	words := strings.Fields(c.Attribution.Speaker)
	if len(words) > 0 && strings.HasPrefix(strings.TrimLeft(c.Sentence, "\"“‘ "), words[0]) {
		words = words[1:]
	}
	return slices.ContainsFunc(words, func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(r)
	})
}

// alike holds for one party under two descriptions of which one holds the other's last word ("police", "city police").
func alike(a, b string) bool {
	if a == b {
		return true
	}
	x, y := strings.Fields(a), strings.Fields(b)
	return len(x) > 0 && len(y) > 0 && (slices.Contains(x, y[len(y)-1]) || slices.Contains(y, x[len(x)-1]))
}

// reworded reports whether two unnamed speakers share a noun ("victims' groups", "groups of victims").
func reworded(a, b *claim.Claim) bool {
	nouns := func(s string) []string {
		words := strings.FieldsFunc(strings.ToLower(s), notWord)
		for i, w := range words {
			words[i] = strings.TrimSuffix(w, "s")
		}
		return slices.DeleteFunc(words, func(w string) bool { return len(w) < shortestNoun })
	}
	x := nouns(a.Attribution.Speaker)
	return slices.ContainsFunc(nouns(b.Attribution.Speaker), func(w string) bool { return slices.Contains(x, w) })
}

// shortestNoun is how long a word is, in bytes, that two descriptions of a speaker do not share by chance.
const shortestNoun = 4

// told is claims without the headlines of reports that say in the body whose figure it is: a headline leaves the speaker out.
func told(claims []*claim.Claim) []*claim.Claim {
	return slices.DeleteFunc(slices.Clone(claims), func(x *claim.Claim) bool {
		return x.Headline && party(x) == "" && slices.ContainsFunc(claims, func(y *claim.Claim) bool { return y.Source == x.Source && party(y) != "" })
	})
}

// sentenceFrom is the length in bytes from which two equal sentences are one text.
const sentenceFrom = 60

// origins counts the independent origins of claims: one for each party that is cited, else for each publisher, or source, and one for reports
// that share the same bytes or the same long sentence.
func origins(claims []*claim.Claim, reports map[string]*claim.Report) int {
	group := make([]int, len(claims))
	for i := range group {
		group[i] = i
	}
	for i, a := range claims {
		for j, b := range claims[:i] {
			if from, to := group[i], group[j]; from != to && oneOrigin(a, b, reports) {
				for k := range group {
					if group[k] == from {
						group[k] = to
					}
				}
			}
		}
	}
	slices.Sort(group)
	return len(slices.Compact(group))
}

func oneOrigin(a, b *claim.Claim, reports map[string]*claim.Report) bool {
	if p, q := party(a), party(b); p != "" || q != "" {
		return p == q
	}
	if a.Source == b.Source || len(a.Sentence) >= sentenceFrom && flat(a.Sentence) == flat(b.Sentence) {
		return true
	}
	x, y := reports[a.Source], reports[b.Source]
	return x != nil && y != nil && (x.SHA256 != "" && x.SHA256 == y.SHA256 || x.Publisher != "" && strings.EqualFold(x.Publisher, y.Publisher))
}
