package align

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// ofPartyVote reports whether two figures are of what a party or candidate got in an election, by attribute or by noun: a share, votes or seats.
func ofPartyVote(x, y *claim.Thing) bool {
	if x.Attribute != y.Attribute {
		return false
	}
	return slices.Contains(votes, x.Attribute) || x.Head == y.Head && slices.Contains(gained, x.Head)
}

// gained are the nouns for what is won in an election.
var gained = []string{"seat", "vote"}

// oneCamp reports whether two parties to what an election brought are one: by a name that both have, of which one may leave out the noun for a party
// ("Labour", "the Labour Party"), or by a word that tells one camp from the others, where no two names of bodies part them. Of such words each
// election has one winner and one government, and several parties in opposition or of one leaning.
func oneCamp(p, q []string) bool {
	x, y := named(p), named(q)
	if meet(x, y) || shortNamed(x, y) || shortNamed(y, x) {
		return true
	}
	for _, w := range p {
		if !strings.HasPrefix(w, claim.Noun) || !slices.Contains(q, w) {
			continue
		}
		if w := w[len(claim.Noun):]; oneOnly(w) || campWord(w) && (len(x) == 0 || len(y) == 0) || len(x) == 0 && len(y) == 0 {
			return !twoCamps(p, q)
		}
	}
	return false
}

// twoCamps reports whether the words of two parties tell them to be two: who governs, and who is against it.
func twoCamps(p, q []string) bool {
	return slices.ContainsFunc(p, func(w string) bool {
		noun, ok := strings.CutPrefix(w, claim.Noun)
		return ok && opposite(noun) != "" && slices.Contains(q, claim.Noun+opposite(noun))
	})
}

// opposite is the word for the other side of an election; empty for any other word.
func opposite(w string) string {
	switch w {
	case "governing":
		return "opposition"
	case "opposition":
		return "governing"
	case "winner":
		return "runner-up"
	case "runner-up":
		return "winner"
	}
	return ""
}

// oneOnly reports whether a word tells a party of which an election has one alone.
func oneOnly(w string) bool { return w == "winner" || w == "runner-up" || w == "governing" }

// shortNamed reports whether a name of x is one of y without its last word, a noun for a party, or that word alone: "the Alliance", "the Civic Alliance".
func shortNamed(x, y []string) bool {
	return slices.ContainsFunc(x, func(a string) bool {
		return slices.ContainsFunc(y, func(b string) bool {
			rest, ok := strings.CutPrefix(b, a+" ")
			return ok && partyWord(rest) || partyWord(a) && strings.HasSuffix(b, " "+a)
		})
	})
}

// votesBefore are the attributes of what an election before brought.
var votesBefore = []string{"earlier-share", "earlier-seats", "earlier-turnout"}

// twoVotesBefore reports whether two figures are of elections before in two years.
func twoVotesBefore(a, b *claim.Claim) bool {
	if a.Thing.Attribute != b.Thing.Attribute || !slices.Contains(votesBefore, a.Thing.Attribute) {
		return false
	}
	p, q := toldYear(&a.Thing), toldYear(&b.Thing)
	return p > 0 && q > 0 && p != q
}

// toldYear is the year for which a figure is told; 0 if none is.
func toldYear(t *claim.Thing) int {
	if t.Period != nil && !t.Period.Since {
		return yearOf(t.Period)
	}
	if t.Occasion.Time != nil {
		return yearOf(t.Occasion.Time)
	}
	return 0
}
