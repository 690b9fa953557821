package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/frame"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A club, an institute or an embassy is a body, and a house where others may meet: which of the two its name tells here, the words around it say. At what
// people do there, a name is that of a place, whatever its form.

// houses makes places of the names of bodies that are told to be where people came together.
func (r *reading) houses() {
	for i := range r.named {
		if n := &r.named[i]; r.houseOf(n) {
			n.AsSite()
		}
	}
}

// houseOf reports whether a name that is none of a place tells where people met, talked, voted or played: "they met at the Harbour Club", "the talks, in the
// National Archive". A name that no noun shows to have a house must stand behind a verb: pay talks at a firm are about it.
func (r *reading) houseOf(n *name.Mention) bool {
	at, housed, ok := r.mayHouse(n)
	return ok && (r.gatheredAt(n.Words, at) || housed && r.gatheringBefore(at) && !r.ofBody(n.Words, at))
}

// ofBody reports whether the talks before the preposition at token at are those of the body itself that words name, wherever they were: "the pay talks at Sarvik
// College", "the talks at Sarvik College over pay".
func (r *reading) ofBody(words doc.Range, at int) bool {
	if t := words.Last; t < len(r.doc.Tokens) && (r.doc.Low(t) == "over" || r.doc.Low(t) == "about") {
		return true
	}
	if at < 2 {
		return false
	}
	switch r.doc.Low(at - 2) {
	case "pay", "wage", "strike", "contract":
		return true
	}
	return false
}

// mayHouse reports whether a name that is none of a place may tell where something was: whether a preposition of place, at token at, stands before it, and
// whether a noun shows it to have a house.
func (r *reading) mayHouse(n *name.Mention) (at int, housed, ok bool) {
	switch n.Kind {
	case name.Organisation, name.Other, name.Person:
	default:
		return -1, false, false
	}
	last := n.Words.Last - 1
	if n.Role != "" || ofOccasion(r.doc.Low(last)) {
		return -1, false, false
	}
	at, the := r.standsAt(n.Words.First)
	housed = r.housed(n.Words)
	if at < 0 || n.Words.Len() < 2 && !housed && r.doc.Low(at) != "aboard" {
		return -1, false, false
	}
	return at, housed, housed || !n.Known && the && n.Kind != name.Person && r.doc.Low(at) != "in"
}

// hosted reports whether the wording around the name of a body that has a house tells that talks were there: "the envoys had been shut up at the Harbour Club".
func (r *reading) hosted(n *name.Mention) bool {
	at, housed, ok := r.mayHouse(n)
	if !ok || !housed || r.ofBody(n.Words, at) {
		return false
	}
	fr := r.frames.Of(n.Words, frame.Value{Kind: string(claim.Place)})
	return fr != nil && fr.Act != ""
}

// housed reports whether a name has a noun for a body that has a house: Harbour Club, Institute of Law.
func (r *reading) housed(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		if hasHouse(r.doc.Low(t)) {
			return true
		}
	}
	for t := words.Last; t < min(words.Last+2, len(r.doc.Tokens)) && r.doc.Tokens[t].Tag == tag.NN; t++ {
		if hasHouse(r.doc.Low(t)) {
			return true // the Olm army base
		}
	}
	return false
}

// standsAt is the token of the preposition by which the name that begins with token t tells where something was, or -1, and whether an article or an owner
// stands between: "at the town's old Harbour Club".
func (r *reading) standsAt(t int) (at int, the bool) {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for i := t - 1; i >= first && i >= t-siteReach; i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.IN:
			switch r.doc.Low(i) {
			case "at", "in", "inside", "aboard":
				return i, the
			}
			return -1, false
		case g == tag.DT, g == tag.POS, g == tag.PRPS:
			the = true
		case g == tag.JJ, g.IsNoun():
		default:
			return -1, false
		}
	}
	return -1, false
}

// gatheredAt reports whether the verb that a name hangs on by the preposition at token at tells that people came together there, or that what brings them
// together was held there.
func (r *reading) gatheredAt(words doc.Range, at int) bool {
	g := r.parse.Govern(words)
	if g.Relation != syntax.Oblique || g.Token < 0 || g.Token > at || g.Negated || r.setOff(g.Token, words.First) {
		return false
	}
	w := r.lemmaOf(g.Token)
	switch {
	case comesTogether(w), w == "sit" && r.rightBehind(g.Token, "down"):
		return true
	case w == "place" || w == "take" && r.rightBehind(g.Token, "place") || w == "hold" || w == "stage" || befallsTalks(w) || slices.Contains(r.set.Acts(w), "end"):
		return r.gathering(g.Agent) || r.gathering(g.Patient)
	}
	return false
}

// gathering reports whether the noun that words end with names what people come together for.
func (r *reading) gathering(words doc.Range) bool {
	for t := words.First; t < words.Last; t++ {
		if r.gathersAt(t) {
			return true
		}
	}
	return false
}

// gathersAt reports whether the noun at token t names what people come together for: talks, a vote, a match.
func (r *reading) gathersAt(t int) bool {
	path := r.eventPath(t)
	return path != nil && !slices.ContainsFunc(path, mishap) && slices.ContainsFunc(path, gatheringKind)
}

// gatheringBefore reports whether a noun for what people come together for stands right before the preposition at token at, or before a comma there.
func (r *reading) gatheringBefore(at int) bool {
	if at < 1 {
		return false
	}
	if r.doc.Tokens[at-1].Tag == tag.Comma && at > 1 {
		at--
	}
	return r.gathersAt(at - 1)
}

// siteHolding is the key of the building that is told right behind the name n of a part of it: "the Mirror Hall of the Sarn Museum", "the Mirror Hall in the
// Sarn Museum"; empty if none is.
func (r *reading) siteHolding(n *name.Mention) string {
	s := r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Tokens
	t := n.Words.Last
	if t < s.Last && r.doc.Tokens[t].Tag == tag.Comma {
		t++
	}
	if t >= s.Last || r.doc.Tokens[t].Tag != tag.IN {
		return ""
	}
	switch r.doc.Low(t) {
	case "of", "in", "at", "inside":
	default:
		return ""
	}
	for t++; t < s.Last && (r.doc.Tokens[t].Tag == tag.DT || r.doc.Tokens[t].Tag == tag.JJ); t++ {
	}
	for _, m := range r.namesIn(doc.Range{First: t, Last: min(t+1, s.Last)}) {
		if m.Words.First == t && m.Kind != name.Demonym && (m.Extent() == name.Site || r.housed(m.Words)) {
			return m.Key
		}
	}
	return ""
}
