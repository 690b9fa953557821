package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// opposites are pairs of outcomes that exclude each other, by the lemma of the predicate or the lexicon's name for the act.
var opposites = [...][2]string{
	{"agree", "reject"}, {"agree", "refuse"}, {"agree", "fail"}, {"accept", "reject"}, {"accept", "refuse"}, {"approve", "reject"}, {"approve", "block"},
	{"approve", "veto"}, {"pass", "fail"}, {"pass", "reject"}, {"adopt", "reject"}, {"succeed", "fail"}, {"win", "lose"}, {"convict", "acquit"}, {"guilty", "acquit"},
	{"guilty", "innocent"}, {"alive", "dead"}, {"survive", "die"}, {"open", "close"}, {"reopen", "close"}, {"arrive", "miss"}, {"confirm", "deny"}, {"admit", "deny"},
	{"continue", "stop"}, {"resume", "halt"}, {"free", "jail"}, {"release", "hold"}, {"rise", "fall"}, {"increase", "decrease"}, {"up", "down"}, {"deal", "no deal"},
	{"held", "cancelled"}, {"hold", "cancel"}, {"grant", "deny"}, {"uphold", "overturn"}, {"safe", "missing"},
}

// ruleOutcomes compares two yes-or-no facts. A denial is a side of its own; it agrees with nothing but another denial of the same.
func ruleOutcomes(a, b *claim.Claim) ruling {
	if a.Kind != b.Kind {
		return ruling{because: "an outcome is not compared with a figure"}
	}
	no, alsoNo := world(a) == claim.Denied, world(b) == claim.Denied
	opposed := opposite(a, b)
	if !opposed && !sameOutcome(a, b) {
		return ruling{claim.Compatible, "two outcomes that may both be true", "", false}
	}
	wa, wb := world(a), world(b)
	if wa != wb && wa != claim.Denied && wb != claim.Denied {
		return ruling{claim.Compatible, "one is " + worldWord(a) + ", the other " + worldWord(b), "", false}
	}
	if (wa == claim.Denied && wb != claim.Actual || wb == claim.Denied && wa != claim.Actual) && no != alsoNo {
		return ruling{claim.Compatible, "one is " + worldWord(a) + ", the other " + worldWord(b), "", false}
	}
	switch {
	case opposed && no && alsoNo:
		return ruling{claim.Compatible, "neither of two opposite outcomes may have come about", "", false}
	case opposed == (no != alsoNo):
		return ruling{claim.Agree, "the same outcome", "", false}
	case no != alsoNo:
		return ruling{claim.Contradict, "one denies what the other asserts", "the same outcome", false}
	}
	return ruling{claim.Contradict, "one outcome excludes the other", "the same outcome", false}
}

func outcomeWords(c *claim.Claim) []string {
	words := append([]string{fold(c.Predicate), fold(c.Value)}, c.Thing.Act...)
	return slices.DeleteFunc(words, func(s string) bool { return s == "" })
}

func opposite(a, b *claim.Claim) bool {
	x, y := outcomeWords(a), outcomeWords(b)
	for _, o := range opposites {
		if slices.Contains(x, o[0]) && slices.Contains(y, o[1]) || slices.Contains(x, o[1]) && slices.Contains(y, o[0]) {
			return true
		}
	}
	return false
}

func sameOutcome(a, b *claim.Claim) bool {
	x, y := outcomeWords(a), outcomeWords(b)
	for _, w := range x {
		if slices.Contains(y, w) {
			return true
		}
	}
	return strings.EqualFold(nameOf(a), nameOf(b))
}
