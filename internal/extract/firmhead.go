package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// oneHead takes out who holds an office that one person holds, as who heads the firm that a report is on, where it tells so of two: one of them did, or will,
// or has the office elsewhere.
func oneHead(out []claim.Claim) []claim.Claim {
	first, two := map[string]string{}, map[string]bool{}
	for i := range out {
		if c := &out[i]; claim.OneOffice(c.Thing.Attribute) {
			p, q := c.Thing.Person, first[c.Thing.Attribute]
			if q != "" && p != q && !strings.HasSuffix(q, " "+p) && !strings.HasSuffix(p, " "+q) {
				two[c.Thing.Attribute] = true
			}
			first[c.Thing.Attribute] = p
		}
	}
	if len(two) == 0 {
		return out
	}
	return slices.DeleteFunc(out, func(c claim.Claim) bool { return two[c.Thing.Attribute] })
}

// givenOffice reports whether a wording tells that the bearer of a name is to have an office, or to head an inquiry.
func (r *reading) givenOffice(n *name.Mention) bool {
	what := r.tellsOfMerged(n, claim.Role)
	return what != "" && what != claim.FirmHead && what != claim.TrialJudge
}

// headsFirm reports whether who is told to head a firm heads the one that the report is on: the office is told of no other, is no lesser one and no former, and
// the news is neither of a merger nor of who is to head it.
func (r *reading) headsFirm(n *name.Mention) bool {
	for _, i := range r.main.lead {
		for t := r.doc.Sentences[i].Tokens.First; t < r.doc.Sentences[i].Tokens.Last; t++ {
			if changesHead(r.lemmaOf(t)) {
				return false
			}
		}
	}
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	t := r.headWordNear(n, s)
	if t < 0 {
		return r.firmLedBy(n, s)
	}
	return r.plainlyTold(n, t) && r.ownsHead(t, s.First) && r.ofThisFirm(t+1, s.Last)
}

// headsFinances reports whether who is told to take an office takes the one over a firm's money: it is told of no firm by name, and where the sentence names
// another office of those who lead a firm, it names this one too.
func (r *reading) headsFinances(n *name.Mention) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	other, own := false, false
	for t := s.First; t < s.Last; t++ {
		w := r.doc.Low(t)
		own = own || financeWord(w)
		other = other || (headWord(w) || chairWord(w)) && !holdsToken(n.RoleWords, t)
		if lesserOffice(w) && !financeWord(w) {
			return false
		}
	}
	return (own || !other) && !r.ofNamedFirm(n)
}

// hearsCase reports whether a judge by name is told of as the one of the case: not as one who had to do with it, or with another, before.
func (r *reading) hearsCase(n *name.Mention) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	t := n.Words.Last
	return t+2 >= s.Last || r.doc.Low(t) != "," || r.doc.Low(t+1) != "who" || r.doc.Low(t+2) != "had"
}

// headWordNear is the token of the word for a firm's head nearest to a name, -1 if there is none near it.
func (r *reading) headWordNear(n *name.Mention, s doc.Range) int {
	for d := 1; d <= officeReach; d++ {
		for _, t := range [...]int{n.Words.First - d, n.Words.Last - 1 + d} {
			if t < s.First || t >= s.Last || !headWord(r.doc.Low(t)) && r.doc.Low(t) != "chief" {
				continue
			}
			if r.doc.Low(t) == "chief" && t+1 < s.Last && r.doc.Low(t+1) == "executive" {
				t++
			}
			return t
		}
	}
	return -1
}

// plainlyTold reports whether no verb stands between a name and the office before or behind it but "is", and none that tells of what was or will be.
func (r *reading) plainlyTold(n *name.Mention, office int) bool {
	for t := min(n.Words.Last, office); t < max(n.Words.First, office); t++ {
		g := r.doc.Tokens[t].Tag
		if g == tag.MD || g.IsVerb() && r.lemmaOf(t) != "be" && r.lemmaOf(t) != "have" && !headsIt(r.lemmaOf(t)) || r.doc.Low(t) == "was" || r.doc.Low(t) == "were" || r.doc.Low(t) == "had" {
			return false
		}
	}
	return true
}

// ownsHead reports whether the words before the office at token t make it that of the firm that the report is on, or of none.
func (r *reading) ownsHead(t, first int) bool {
	i := t - 1
	if i >= first && (r.doc.Low(i) == "chief" || r.doc.Low(i) == "top") {
		i--
	}
	if i < first {
		return true
	}
	switch w, g := r.doc.Low(i), r.doc.Tokens[i].Tag; {
	case lesserOffice(w), pastOffice(w):
		return false
	case g == tag.POS:
		return i-1 >= first && r.mainFirm(i-1)
	case g == tag.PRPS:
		return w == "its"
	case g == tag.CC, g == tag.VBG:
		return false // president and chief executive, managing executive
	case g.IsNoun():
		return r.mainFirm(i)
	}
	return true
}

// ofThisFirm reports whether the words from token t on, right behind an office, name no other body of which it is one.
func (r *reading) ofThisFirm(t, last int) bool {
	if t < last && r.doc.Low(t) == "officer" {
		t++
	}
	if t+1 >= last {
		return true
	}
	switch r.doc.Low(t) {
	case "of", "at", "for":
	case "and":
		return false
	default:
		return !r.doc.Tokens[t].Tag.IsNoun() || r.doc.Tokens[t].Tag.IsProper()
	}
	for t++; t < last && !r.doc.Tokens[t].Tag.IsNoun() && !r.doc.Tokens[t].Tag.IsVerb(); t++ {
	}
	for t+1 < last && r.doc.Tokens[t].Tag.IsNoun() && r.doc.Tokens[t+1].Tag.IsNoun() && !r.doc.Tokens[t].Tag.IsProper() {
		t++
	}
	return t < last && r.mainFirm(t)
}

// mainFirm reports whether token t names the firm that the report is on: by a word of its name that another sentence of the lead has, or by a noun for a firm.
func (r *reading) mainFirm(t int) bool {
	if !r.doc.Tokens[t].Tag.IsProper() {
		w := r.lemmaOf(t)
		return w == "group" || slices.Contains(r.set.Things(w), "company") || strings.HasSuffix(w, "maker") || tradeNoun(w)
	}
	for _, i := range r.main.lead {
		if i == r.doc.SentenceOf(t) {
			continue
		}
		for k := r.doc.Sentences[i].Tokens.First; k < r.doc.Sentences[i].Tokens.Last; k++ {
			if r.doc.Low(k) == r.doc.Low(t) {
				return true
			}
		}
	}
	return false
}

// firmLedBy reports whether a name stands behind a verb by which somebody heads the firm that the report is on: "the brewery is run by Anna Keller".
func (r *reading) firmLedBy(n *name.Mention, s doc.Range) bool {
	t := n.Words.First - 2
	if t-2 < s.First || r.doc.Low(t+1) != "by" || !headsIt(r.lemmaOf(t)) {
		return false
	}
	switch r.doc.Low(t - 1) {
	case "is", "been", "’s", "'s":
	default:
		return false
	}
	for t -= 2; t > s.First && (r.doc.Tokens[t].Tag == tag.RB || r.lemmaOf(t) == "have"); t-- {
	}
	return r.mainFirm(t)
}
