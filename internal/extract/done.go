package extract

import "github.com/claimdiff/claimdiff/internal/tag"

// undone reports whether the word at token t tells what it says as neither done nor so: it is a noun ("the closure of 35 shops"), or is going on ("is
// cutting").
func (r *reading) undone(t int) bool {
	if t < 0 || r.doc.Tokens[t].Tag.IsNoun() || r.estimates(t) {
		return true
	}
	if t == 0 || r.doc.Tokens[t].Tag != tag.VBG {
		return false
	}
	switch r.doc.Low(t - 1) {
	case "is", "are", "’s", "'s", "’re", "'re":
		return true
	}
	return false
}

// estimates reports whether the verb at token t says how many or much somebody takes something for, of which he does nothing: "the union put the loss
// at 900 jobs".
func (r *reading) estimates(t int) bool {
	if t < 0 || !r.doc.Tokens[t].Tag.IsVerb() {
		return false
	}
	acts := r.set.Acts(r.lemmaOf(t))
	return len(acts) > 0 && acts[0] == "estimate"
}
