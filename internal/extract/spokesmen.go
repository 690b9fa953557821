package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
)

// bodyOf is the party for which the report says that a person, by his key, speaks or that he heads: that of "a spokesman for the coast guard", "the head of the
// election commission" or "union president". Empty where it says nothing of the kind.
func (r *reading) bodyOf(key string) string {
	if r.bodies == nil {
		r.bodies = map[string]string{}
		for i := range r.named {
			if n := &r.named[i]; n.Kind == name.Person && n.RoleWords.Len() > 1 && r.bodies[n.Key] == "" {
				if b := r.spokenFor(n.RoleWords); b != "" {
					r.bodies[n.Key] = b
				}
			}
		}
	}
	return r.bodies[key]
}

// spokenFor is the party of a body whose spokesman or head the words of an office name; empty where they name none.
func (r *reading) spokenFor(role doc.Range) string {
	for t := role.First; t < role.Last; t++ {
		if !spokesmen(r.doc.Low(t)) {
			continue
		}
		if t+2 < role.Last && (r.doc.Low(t+1) == "of" || r.doc.Low(t+1) == "for") {
			return r.partyOf(doc.Range{First: t + 2, Last: role.Last})
		}
		if t > role.First && r.parse.Tag(t-1).IsNoun() {
			return r.partyOf(doc.Range{First: role.First, Last: t})
		}
	}
	return ""
}

// partyOf is the key of a body by the words for it: "authority" for what is of the state, the key of its name, or the lemma of its noun.
func (r *reading) partyOf(words doc.Range) string {
	head := r.headKey(words)
	if path := r.set.Things(head); slices.Contains(path, "authority") || len(path) > 0 && path[0] == "official" {
		return "authority"
	}
	for _, n := range r.namesIn(words) {
		if n.Kind == name.Organisation {
			return n.Key
		}
	}
	return head
}
