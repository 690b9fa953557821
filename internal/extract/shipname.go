package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// shipNames are the words of all names that the report's first sentences tell to be those of ships: a wording that is of a ship may have its name in place of
// the noun ("the Aurora was 24 years old").
func (r *reading) shipNames() []doc.Range {
	if r.mover() != "ship" {
		return nil
	}
	ships := map[string]bool{}
	for _, s := range r.main.opening {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if !ships[n.Key] && !n.Known && r.nameOfShip(&n) {
				ships[n.Key] = true
			}
		}
	}
	if len(ships) == 0 {
		return nil
	}
	var out []doc.Range
	for i := range r.named {
		if n := &r.named[i]; ships[n.Key] && !r.ofShips(n.Words.Last) && !r.shipmate(n.Words.First) {
			out = append(out, n.Words)
			r.ships = append(r.ships, n.Key)
		}
	}
	return out
}

// namesShip reports whether a party or a person's key is the name of a ship.
func (r *reading) namesShip(key string) bool { return slices.Contains(r.ships, key) }

// nameOfShip reports whether the words around a name with an article tell it to be that of a ship: its kind before it ("the ferry Aurora", "a ferry, the
// Aurora") or behind a comma ("the Aurora, a car ferry"), or that it went down ("the Aurora, which sank", "the sinking of the Aurora").
func (r *reading) nameOfShip(n *name.Mention) bool {
	t, end := n.Words.First, n.Words.Last
	if t > 1 && r.shipAt(t-1) && !r.doc.Tokens[t-1].Tag.IsProper() {
		return true
	}
	if t < 2 || r.doc.Low(t-1) != "the" || n.Role != "" || r.ofShips(end) {
		return false
	}
	if r.doc.Low(t-2) == "," && t > 2 && r.shipAt(t-3) {
		return true
	}
	if r.doc.Low(t-2) == "of" && t > 3 && meetsAny(r.set.Acts(r.lemmaOf(t-3)), "sink", "capsize") {
		return true
	}
	if end < len(r.doc.Tokens) && r.doc.Low(end) == "," {
		if end++; r.calledShip(end) {
			return true
		}
	}
	if end < len(r.doc.Tokens) && (r.doc.Tokens[end].Tag == tag.WDT || r.doc.Low(end) == "that") {
		end++
	}
	return r.wentDown(end)
}

// sank reports whether a name with an article is told to be that of what capsized, or sank off somewhere: "the Aurora, which sank off Olm".
func (r *reading) sank(n *name.Mention) bool {
	t := n.Words.Last
	if n.Words.First == 0 || r.doc.Low(n.Words.First-1) != "the" || t+3 >= len(r.doc.Tokens) {
		return false
	}
	if r.doc.Low(t) == "," {
		t++
	}
	if r.doc.Tokens[t].Tag == tag.WDT || r.doc.Low(t) == "that" {
		t++
	}
	w := r.lemmaOf(t)
	return r.doc.Tokens[t].Tag.IsVerb() && (w == "capsize" || (w == "sink" || w == "founder") && r.doc.Low(t+1) == "off")
}

// shipAt reports whether the noun at token t is of one ship or boat, and not of another kind than the one that the report is about.
func (r *reading) shipAt(t int) bool {
	w := r.lemmaOf(t)
	return r.doc.Tokens[t].Tag != tag.NNS && r.vehicleAt(t) == "ship" && (!r.shipKind(w) || r.mainShip(w))
}

// ofShips reports whether a name that ends at token t is only part of what the next word names: the Aurora disaster, the Aurora's owner.
func (r *reading) ofShips(t int) bool {
	if t >= len(r.doc.Tokens) {
		return false
	}
	return r.doc.Tokens[t].Tag.IsNoun() && !r.shipAt(t)
}

// shipmate reports whether the name at token t only says of which ship somebody or something is: "the captain of the Aurora", "a passenger on the Aurora"; not
// what happened to the ship, or what of it is measured.
func (r *reading) shipmate(t int) bool {
	if t--; t > 1 && r.doc.Low(t) == "the" {
		t--
	}
	if t < 1 || r.doc.Tokens[t].Tag != tag.IN || !r.doc.Tokens[t-1].Tag.IsNoun() {
		return false
	}
	w := r.lemmaOf(t - 1)
	return !meetsAny(r.set.Acts(w), "sink", "capsize") && r.set.Attribute(w) == ""
}

// calledReach is how many words a phrase behind a name may have up to the noun that says what bears it: "the Brill Lines car ferry".
const calledReach = 7

// calledShip reports whether a phrase with an article begins at token t whose noun is of a ship: "the Brill Lines ferry that", "a ship built in".
func (r *reading) calledShip(t int) bool {
	if t >= len(r.doc.Tokens) || r.doc.Tokens[t].Tag != tag.DT {
		return false
	}
	for k := t + 1; k < min(len(r.doc.Tokens), t+calledReach); k++ {
		switch g := r.doc.Tokens[k].Tag; {
		case g.IsNoun():
			if k+1 == len(r.doc.Tokens) || !r.doc.Tokens[k+1].Tag.IsNoun() {
				return r.shipAt(k)
			}
		case g != tag.JJ && g != tag.VBN && g != tag.CD && g != tag.POS && r.doc.Low(k) != "-":
			return false
		}
	}
	return false
}

// wentDown reports whether a verb at token t tells that a ship was lost, or that it set out: "sank", "has capsized", "went down".
func (r *reading) wentDown(t int) bool {
	for t < len(r.doc.Tokens) && (r.lemmaOf(t) == "have" || r.doc.Tokens[t].Tag == tag.RB) {
		t++
	}
	if t >= len(r.doc.Tokens) || !r.doc.Tokens[t].Tag.IsVerb() {
		return false
	}
	if meetsAny(r.set.Acts(r.lemmaOf(t)), "sink", "capsize") {
		return true
	}
	if t+1 < len(r.doc.Tokens) {
		switch w := r.doc.Low(t + 1); r.lemmaOf(t) {
		case "go":
			return w == "down" || w == "under"
		case "keel", "turn", "roll", "tip":
			return w == "over" || w == "on" || w == "onto"
		case "run":
			return w == "aground"
		}
	}
	return false
}
