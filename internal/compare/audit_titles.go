package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// firstSentences is how many sentences of the body tell what the headline tells.
const firstSentences = 3

// headlineScores holds the result in a headline against that of the body. body is the index of its first passage.
func headlineScores(ps []passage, body int) []fault {
	for i := range ps[:body] {
		for _, h := range ps[i].scores {
			var against *figure
			for j := body; j < len(ps); j++ {
				for k := range ps[j].scores {
					b := &ps[j].scores[k]
					r := ruleScores(h.Quantity, b.Quantity)
					if r.relation == claim.Agree || r.relation == claim.Compatible {
						return nil
					}
					if r.relation == claim.Contradict && against == nil && ps[j].sequence-ps[body].sequence < firstSentences && (finalScore(&ps[j], *b) && shareName(&ps[i], &ps[j]) || saysFinal(&ps[j], *b) && soleScore(ps[body:])) {
						against = b
					}
				}
			}
			if against != nil {
				return []fault{newFault("headline", "the headline says "+said(h.Claim)+", the body "+said(against.Claim), h, *against)}
			}
		}
	}
	return nil
}

// saysFinal reports whether the words after a score make it the result: "made it 2-1, which is how it ended".
func saysFinal(p *passage, f figure) bool {
	return hasAny(p.after(f, 50), "ended", "final score", "final result", "finished", "the end", "full time", "how it stayed", "the result")
}

// soleScore reports whether a body tells of but one score.
func soleScore(ps []passage) bool {
	n := 0
	for i := range ps {
		n += len(ps[i].scores)
	}
	return n == 1
}

// finalScore reports whether a score is that of a whole match, as far as the words beside it tell.
func finalScore(p *passage, f figure) bool {
	around := p.low[max(0, f.start-50):min(len(p.low), f.end+40)]
	return len(p.scores) == 1 && !hasAny(around, partScores...)
}

// bothPenalties reports whether two scores are each told beside a word for penalties, and the second is the only one of its sentence.
func bothPenalties(h *passage, a figure, p *passage, b figure) bool {
	beside := func(p *passage, f figure) bool {
		return hasAny(p.low[max(0, f.start-24):min(len(p.low), f.end+24)], "penalties", "penalty", "shoot-out", "shootout", "spot-kicks")
	}
	if x, y, ok := parts(a.Quantity); ok && x == y {
		return false // "through on penalties after 2-2 draw"
	}
	return len(p.scores) == 1 && beside(h, a) && beside(p, b) && !hasAny(p.before(b, 50), "after", "last", "previous")
}

// shareName reports whether a word with a capital, other than the first, stands in both.
func shareName(a, b *passage) bool {
	for i, w := range strings.Fields(a.text) {
		w = strings.Trim(w, ".,;:'’\"“”()")
		if i > 0 && len(w) > 3 && w[0] >= 'A' && w[0] <= 'Z' && strings.Contains(b.text, w) {
			return true
		}
	}
	return false
}

// headlineAges holds the age at which a headline says that somebody died against that which a sentence of the body has for nothing but his age: "She was 85."
func headlineAges(ps []passage, body int) []fault {
	for i := range ps[:body] {
		for _, h := range ps[i].figures {
			if h.Kind != claim.Age || !h.exact() || !slices.Contains(h.Thing.Act, "kill") {
				continue
			}
			var against *figure
			for j := body; j < len(ps); j++ {
				for k := range ps[j].figures {
					b := &ps[j].figures[k]
					if b.Kind == claim.Age && b.value() == h.value() {
						return nil
					}
					if b.Kind == claim.Age && against == nil && b.exact() && onlyAge(&ps[j], *b) {
						against = b
					}
				}
			}
			if against != nil {
				return []fault{newFault("headline", "the headline says "+said(h.Claim)+", the body "+said(against.Claim), h, *against)}
			}
		}
	}
	return nil
}

// onlyAge reports whether a passage begins by telling nothing of somebody but that he was so old.
func onlyAge(p *passage, f figure) bool {
	lead, rest := strings.TrimSpace(p.before(f, 12)), strings.TrimLeft(p.after(f, 12), " ")
	return in([]string{"he was", "she was", "he was aged", "she was aged"}, lead) && (rest == "" || startsAny(rest, ".", "years old.") || rest == ".")
}

// headlineTurns finds "rates raised to 3%" over "the bank lowered its rate to 3%".
func headlineTurns(ps []passage, body int) []fault {
	for i := range ps[:body] {
		for _, h := range ps[i].figures {
			up, down := ps[i].turn(h)
			if up == down {
				continue
			}
			for j := body; j < len(ps) && ps[j].sequence-ps[body].sequence < 2; j++ {
				for _, b := range ps[j].figures {
					bu, bd := ps[j].turn(b)
					if bu != bd && bu != up && b.Quantity.Unit == h.Quantity.Unit && b.exact() && h.exact() && alike(b.value(), h.value()) && !hasAny(ps[i].low+" "+ps[j].low, "after", "previously") {
						return []fault{newFault("headline", "the headline tells a step "+updown(up)+" to "+said(h.Claim)+", the body one "+updown(bu)+" to "+said(b.Claim), h, b)}
					}
				}
			}
		}
	}
	return nil
}

func updown(up bool) string {
	if up {
		return "up"
	}
	return "down"
}

// turn is the direction in which a verb leads to f: "raised to 3%".
func (p *passage) turn(f figure) (up, down bool) {
	lead := p.before(f, 60)
	if !endsWord(trimHedges(lead), "to") {
		return false, false
	}
	if i := strings.LastIndexAny(lead, ",;:."); i >= 0 {
		lead = lead[i+1:]
	}
	return hasAny(lead, upWords...) || hasAny(lead, "lifted", "lifts", "raises", "raise", "hikes", "hiked"), hasAny(lead, downWords...) || hasAny(lead, "lowers", "lower", "reduces")
}
