package syntax

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// titledVerbs finds the verb of a headline whose words begin with capital letters, before a number: the tagger takes it for a name ("Coast Guard Rescues
// Nine Sailors", "Rebels Free 12"). A clause has one, so that nothing is changed where the tagger knew another.
func (p *Parse) titledVerbs(r doc.Range) {
	for i := r.First + 1; i+1 < r.Last; i++ {
		w := p.doc.Low(i)
		if t := p.tags[i]; t.IsVerb() || !t.IsNoun() && !isAdjective(t) || len(w) < 3 || !isCapital(p.doc.Word(i)) || !p.tags[i-1].IsNoun() || !p.numberFollows(i+1, r.Last) || p.is(i-1, temporalNoun) {
			continue
		}
		if p.verbInClause(i, r) || namesNumber(w) || p.is(i, temporalNoun|numberWord|forPeople) {
			continue
		}
		switch before := p.doc.Low(i - 1); {
		case endsInS(w) && w[len(w)-2] != 's' && !endsInS(before):
			p.tags[i] = tag.VBZ
		case !endsInS(w) && !p.timed(i+1, r.Last) && (endsInS(before) || before == "police" || before == "people" || before == "men" || before == "women" || before == "gunmen"):
			p.tags[i] = tag.VBP
		}
	}
}

// verbInClause reports whether a finite verb stands in the clause of the token at i.
func (p *Parse) verbInClause(i int, r doc.Range) bool {
	finite := func(j int) bool {
		switch p.tags[j] {
		case tag.VBD, tag.VBZ, tag.VBP, tag.MD:
			return true
		}
		return false
	}
	ends := func(j int) bool {
		switch p.tags[j] {
		case tag.CC, tag.Comma, tag.Colon, tag.Stop:
			return true
		case tag.IN:
			return p.is(j, subordinatorWord) || mayOpenClause(p.doc.Low(j))
		}
		return false
	}
	for j := i - 1; j >= r.First && !ends(j); j-- {
		if finite(j) {
			return true
		}
	}
	for j := i + 1; j < r.Last && !ends(j); j++ {
		if finite(j) || p.tags[j] == tag.VBN {
			return true
		}
	}
	return false
}

// timed reports whether the number at i counts a stretch of time.
func (p *Parse) timed(i, end int) bool {
	return i+1 < end && p.is(i+1, temporalNoun)
}
