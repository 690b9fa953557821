package extract

import "github.com/claimdiff/claimdiff/internal/tag"

// undone reports whether the word at token t tells what it says as neither done nor so: it is a noun ("the closure of 35 shops"), or is going on ("is
// cutting").
func (r *reading) undone(t int) bool {
	if t < 0 || r.doc.Tokens[t].Tag.IsNoun() {
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
