package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// pairing is a part and its whole as the words themselves set them together.
type pairing struct{ part, whole entry }

// pairings is the parts and wholes that are told as such: "78 of the 240", "Of the 25 reservoirs, 16 are low", "600 hectares, and the fire took 240 of them",
// "4,350 votes to 1,450".
func (l *ledger) pairings() (out []pairing) {
	for j := range l.entries {
		p := l.entries[j]
		if p.ratio || !p.countable() || !p.exact() || p.Kind == claim.Age || p.Kind == claim.Duration {
			continue
		}
		if j+1 < len(l.entries) {
			w := l.entries[j+1]
			if gap := l.p.gap(p.figure, w.figure); p.Claim.Span == w.Claim.Span && p.start < w.start || outOf(gap) && l.summed(&w, &p) {
				out = append(out, pairing{p, w})
			} else if votesTo(&p, &w, gap) {
				w.figure = revalued(&w, p.value()+w.value())
				out = append(out, pairing{p, w})
			}
		}
		for k := j - 1; k >= 0 && l.sentencesBetween(l.entries[k], p) <= 1; k-- {
			w := l.entries[k]
			f, fits := l.fitting(w, p)
			if !fits {
				f, fits = p, w.Quantity.Unit == "" && w.countable() && l.summed(&p, &w)
			}
			if !fits || w.ratio || !w.exact() || !w.countable() || w.value() <= f.value() {
				continue
			}
			same := l.sentenceOfEntry(w) == l.sentenceOfEntry(p)
			if same && l.fronted(&w) || l.membered(&p) && startsMembering(p.tail) {
				out = append(out, pairing{f, w})
			}
			break
		}
	}
	return out
}

// votesTo reports whether two counts are the votes for and against: "4,350 votes to 1,450".
func votesTo(a, b *entry, gap string) bool {
	return len(gap) <= 16 && a.Quantity.Unit == "" && b.Quantity.Unit == "" && b.exact() && hasAny(gap, "votes") && endsWord(gap, "to", "against")
}

// reckonShare holds a share that takes up what was told against the only part and whole that were told as such: "Of the 25 reservoirs, 16 … The 74 percent that
// …". It is silent where any of them fits.
func (l *ledger) reckonShare(i int, pairs []pairing) []fault {
	s := &l.entries[i]
	if s.ratio || !isShare(s.Quantity) || !s.isPercent() || !s.exact() && !wordFraction(s.Quantity) || s.Quantity.IsRange() || s.Quantity.Trend != "" || ofMany(s.figure) && !wordFraction(s.Quantity) || l.p.points(s.figure) || s.value() <= 0 || s.value() >= 1 || s.before() || l.ofEarlier(s) {
		return nil
	}
	if _, step := l.step(i); step || !l.sharesAgain(s) || l.fitsAny(i) {
		return nil
	}
	var near []pairing
	for _, x := range pairs {
		if x.whole.start > s.start || l.sentencesBetween(x.whole, *s) > reckonReach {
			continue
		}
		if shareFits(x.part.figure, x.whole.figure, s.Quantity) || shareFits(revalued(&x.part, x.whole.value()-x.part.value()), x.whole.figure, s.Quantity) {
			return nil
		}
		got := 100 * x.part.value() / x.whole.value()
		if r := apartBy(got, 100*s.value()); r < 1.35 || misprint(100*s.value(), got, lastPlace(s.figure)) {
			near = append(near, x)
		}
	}
	if len(near) != 1 {
		return nil
	}
	if near[0].part.end > near[0].whole.start && near[0].part.Claim.Span == near[0].whole.Claim.Span {
		return nil
	}
	return l.p.comesToFault(near[0].part.figure, s.figure, near[0].whole.figure)
}

// fitsAny reports whether share i is that of any two figures told in one sentence or in two that stand together.
func (l *ledger) fitsAny(i int) bool {
	s := &l.entries[i]
	for a := range l.entries {
		for b := range l.entries {
			x, y := &l.entries[a], &l.entries[b]
			if a == b || a == i || b == i || x.ratio || y.ratio || !x.countable() || !x.pointed() || !y.countable() || !y.pointed() || x.value() >= y.value() || x.Quantity.Unit != y.Quantity.Unit || x.Kind != y.Kind {
				continue
			}
			if (l.sentencesBetween(*x, *y) <= 1 && l.sentencesBetween(*y, *x) <= 1) && shareFits(x.figure, y.figure, s.Quantity) {
				return true
			}
		}
	}
	return false
}

// sharesAgain reports whether the words of a share take it of what was told: it stands first in its sentence or in what is quoted, is told as the share, the
// turnout or the rate, or restates what stands before it.
func (l *ledger) sharesAgain(s *entry) bool {
	start, _ := l.p.sentence(s.start)
	lead := l.upTo(s)
	after := l.onward(s)
	word, _, _ := strings.Cut(after, " ")
	if startsAny(after, "of them", "of those", "of these") || in(stepNouns, word) || in(ownShares, word) || hasAny(after, "than", "compared", "increase", "rise", "fall", "cut") {
		return false
	}
	if wordFraction(s.Quantity) && strings.HasSuffix(strings.TrimRight(bareLead(lead), " "), ",") && startsAny(after, "of its", "of the", "of their", "of all") && l.ofWholeAgain(after) {
		return true
	}
	if strings.HasPrefix(after, "of ") && !l.givenShare(after, start) || startsAny(after, "among", "in the", "for", "more", "less", "higher", "lower", "in") {
		return false
	}
	bare := strings.TrimRight(bareLead(lead), " ")
	quoted := strings.HasSuffix(bare, "\"") || strings.HasSuffix(bare, "“")
	switch {
	case endsWord(bare, "the", "these", "those"):
		return in(rateNouns, word) || word == "turnout" || startsAny(after, "that", "who", "which") || strings.HasPrefix(after, "of ")
	case quoted, bare == "":
		return startsAny(after, "is", "was", "are", "were", "may", "may sound", "sounds", "looks", "means", "of")
	case endsWord(bare, factThats...) && strings.HasPrefix(after, "of "):
		return true
	case endsWord(bare, "that", "said", "says", "only"):
		return startsAny(after, "was", "is", "were") && (endsWord(bare, "said that", "says that") || !l.opensElsewhere(strings.Fields(clauseTail(lead)), start))
	}
	return false
}

// ofWholeAgain reports whether the words after a fraction take it of the size of what was told: "half of its area".
func (l *ledger) ofWholeAgain(after string) bool {
	words := strings.Fields(after)
	return len(words) == 3 && in(wholeSizes, words[2])
}
