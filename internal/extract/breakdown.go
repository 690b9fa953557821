package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A whole is often told with its parts: "47 were injured: 38 residents, six firefighters and three workers", "12 people, nine passengers and three
// crew". What is said of the whole is said of each part, and none of the parts is what another report counts as the whole.

// breakdownReach is how many words may stand between a whole and the list of its parts: its noun and what was done to it.
const breakdownReach = 16

// brokenDown marks what a list counts as parts of the whole before it, and reports whether there is one. That is the list's own first item where the
// others make it, or the count before a colon, a dash or a bracket that opens the list, or before a comma where they make it too.
func (r *reading) brokenDown(out []claim.Claim, made []int, i int, list []item) bool {
	whole := -1
	if w := list[0].made; w >= 0 && len(list) > 2 && r.addUpTo(out, list[1:], &out[w]) {
		whole, list = w, list[1:]
	} else {
		whole = r.opener(out, made, i, list)
	}
	if whole < 0 {
		return false
	}
	for _, x := range list {
		if x.made >= 0 {
			r.asPart(&out[x.made], &out[whole], x)
		}
	}
	return true
}

// addUpTo reports whether the items of a list come to a whole, and are kinds of what it counts: 80 shops and 40 schools do not make 120 homes.
func (r *reading) addUpTo(out []claim.Claim, list []item, whole *claim.Claim) bool {
	sum := 0.0
	for _, x := range list {
		sum += x.value
		if path := r.pathOf(out, x); whole.Thing.Head != "" && len(whole.Thing.Concept) > 0 && len(path) > 0 && !slices.Contains(path[1:], whole.Thing.Concept[0]) {
			return false
		}
	}
	return whole.Quantity != nil && sum == whole.Quantity.Value
}

// opener is the count that the punctuation before a list says to be its whole: larger than each of the parts, and near; -1 if there is none.
func (r *reading) opener(out []claim.Claim, made []int, i int, list []item) int {
	t := list[0].words.First
	if i == 0 || made[i-1] < 0 || t == 0 {
		return -1
	}
	w := &out[made[i-1]]
	if before := r.doc.Low(t - 1); !opensList(r.parse.Tag(t-1), before) && !(before == "," && r.addUpTo(out, list, w)) {
		return -1
	}
	if last := r.quantities[i-1].Words.Last; w.Sequence != out[made[i]].Sequence || last >= t || t-last > breakdownReach || !summable(w) {
		return -1
	}
	for _, x := range list {
		if x.value >= w.Quantity.Value {
			return -1
		}
	}
	return made[i-1]
}

// opensList reports whether a word is a mark that may open a list of what stands before it.
func opensList(g tag.Tag, w string) bool {
	switch w {
	case ":", "(", "-", "–", "—", "--":
		return true
	}
	return g == tag.Colon
}

// asPart makes c a part of whole, told by an item of a list that has no verb of its own: what befell the whole befell it.
func (r *reading) asPart(c, whole *claim.Claim, x item) {
	c.Thing.Part, c.Thing.Pattern = true, claim.Itemised
	head, heads, concept, subject := c.Thing.Head, c.Thing.Heads, c.Thing.Concept, c.Subject
	if x.head >= 0 && (head == "" || head == whole.Thing.Head || head == "people") { // what stands for the whole's noun
		head, heads, subject = r.lemmaOf(x.head), nil, r.doc.Low(x.head)
		concept = r.set.Things(head)
	}
	r.inherit(c, whole)
	c.Thing.Head, c.Thing.Heads, c.Thing.Concept, c.Subject = head, heads, concept, subject
}
