package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A list by place gives each place a number, and tells but once what is counted and what befell it: "400 in Lom, another 210 in Tarn and 90 at the head
// office", "Lom loses 400, Tarn 210". Each number then counts what the first does, or the whole that was told before, and for its own place alone.

// placedItem is one number of such a list: its place among the quantities, the words that it and its place take up, and the keys of the place.
type placedItem struct {
	at     int
	words  doc.Range
	places []string
	// after says that the place stands behind the number, verbless that it stands right before it.
	after, verbless bool
}

// How many tokens behind a number its place may begin, and how many may part two items.
const (
	itemReach = 9
	itemGap   = 12
)

// placeLists gives the counts of each list by place what they leave out. Made is the index in out of each quantity's claim, or -1.
func (r *reading) placeLists(out []claim.Claim, made []int) {
	if r.onVote() {
		r.seatTables(out, made)
		return
	}
	for i := 0; i < len(made); {
		list := r.placeList(out, made, i)
		if len(list) > 1 {
			r.shareOut(out, made, list)
		}
		i += max(1, len(list))
	}
}

// placeList is the list by place that begins with quantity i; of one item or none where there is no list.
func (r *reading) placeList(out []claim.Claim, made []int, i int) []placedItem {
	var list []placedItem
	for k := i; k < len(made) && len(list) < listItems; k++ {
		x, ok := r.placedItem(out, made, k, len(list) == 0)
		if !ok || len(list) > 0 && !r.goesWith(out, made, list, x) {
			break
		}
		list = append(list, x)
	}
	return list
}

// placedItem is the item of quantity k, if it is a count with a place of its own.
func (r *reading) placedItem(out []claim.Claim, made []int, k int, first bool) (placedItem, bool) {
	x := placedItem{at: k, words: r.quantities[k].Words}
	if made[k] < 0 || r.quantities[k].Class != quantity.Count || r.ofThemAt(x.words.Last) {
		return x, false
	}
	if c := &out[made[k]]; c.Kind != claim.Count || c.Quantity.Trend != "" || c.Thing.Distributive || c.Thing.Attribute != "" || c.Quantity.Precision < 1 {
		return x, false
	}
	return x, r.placeBehind(&x) || r.placeAhead(&x, first)
}

// ofThemAt reports whether "of them" or the like stands at token t, so that the number before it counts some of those just told: "24,000 watched in Lom, 2,000 of
// them from Tarn".
func (r *reading) ofThemAt(t int) bool {
	if t+1 >= len(r.doc.Tokens) || r.doc.Low(t) != "of" {
		return false
	}
	switch r.doc.Tokens[t+1].Tag {
	case tag.PRP, tag.WP, tag.WDT:
		return true
	}
	return r.doc.Low(t+1) == "these" || r.doc.Low(t+1) == "those"
}

// placeBehind finds the place behind the number of x: "400 in Lom", "60 of the jobs go at its headquarters in Lom". Where some of those told of are from is
// no place of what befell them: "of these, 31 were from Norway".
func (r *reading) placeBehind(x *placedItem) bool {
	last := min(r.doc.Sentences[r.doc.SentenceOf(x.words.First)].Tokens.Last, x.words.Last+itemReach)
	in, some := -1, r.doc.Low(r.doc.Sentences[r.doc.SentenceOf(x.words.First)].Tokens.First) == "of"
	for t := x.words.Last; t < last; t++ {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.CD, g == tag.CC, g == tag.Comma, g == tag.Colon, g == tag.Stop, g == tag.WDT, g == tag.WP:
			if len(x.places) > 0 && g == tag.Comma {
				r.placeHolding(x, t)
			}
			return len(x.places) > 0
		case g == tag.IN || g == tag.TO:
			if w := r.doc.Low(t); w == "in" || w == "at" || w == "on" || w == "from" && !some || w == "to" || w == "for" || w == "of" && in >= 0 {
				in = t
			} else if len(x.places) > 0 {
				return true
			}
		case g.IsVerb() || g == tag.MD:
			if len(x.places) > 0 {
				return true
			}
			in = -1
		case in >= 0:
			if n := r.placeAt(x, t); n > t {
				x.after, x.words.Last = true, n
				t = n - 1
			}
		}
	}
	return len(x.places) > 0
}

// placeHolding adds the place behind the comma at t that holds the one before it: "in Gyor, Hungary".
func (r *reading) placeHolding(x *placedItem, t int) {
	y := placedItem{}
	if t+1 >= len(r.doc.Tokens) || !r.doc.Tokens[t+1].Tag.IsProper() {
		return
	}
	n := r.placeAt(&y, t+1)
	if n <= t+1 || n < len(r.doc.Tokens) && r.doc.Tokens[n].Tag != tag.Comma && r.doc.Tokens[n].Tag != tag.CC && r.doc.Tokens[n].Tag != tag.Stop {
		return
	}
	x.places, x.words.Last = withAll(x.places, y.places...), n
}

// placeAhead finds the place right before the number of x: "Tarn 210", and of the first of a list before its verb: "Lom loses 400".
func (r *reading) placeAhead(x *placedItem, first bool) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(x.words.First)].Tokens
	end := x.words.First
	if end <= s.First {
		return false
	}
	if x.verbless = r.doc.Tokens[end-1].Tag.IsProper(); !x.verbless && first {
		for n := 0; n < 3 && end > s.First && (r.parse.Tag(end-1).IsVerb() || r.doc.Tokens[end-1].Tag == tag.MD || n > 0 && r.doc.Tokens[end-1].Tag == tag.NN); n++ {
			end--
		}
		if end == x.words.First {
			return r.placeFirst(x, s.First)
		}
	}
	begin := end
	for begin > s.First && begin > end-4 && r.maybeName(begin-1) {
		begin--
	}
	if begin == end {
		return first && r.placeFirst(x, s.First)
	}
	for t := begin; t < end; {
		t = max(t+1, r.placeAt(x, t))
	}
	x.words.First = begin
	return len(x.places) > 0
}

// placeFirst finds the place that a sentence begins with, of its first number: "in Lom they found 95, in Tarn 80".
func (r *reading) placeFirst(x *placedItem, first int) bool {
	if w := r.doc.Low(first); w != "in" && w != "at" || x.at > 0 && r.quantities[x.at-1].Words.First >= first || x.words.First > first+itemGap {
		return false
	}
	for t := first + 1; t < x.words.First && r.doc.Tokens[t].Tag != tag.Comma && !r.parse.Tag(t).IsVerb(); t++ {
		if n := r.placeAt(x, t); n > t {
			return true
		}
	}
	return false
}

// maybeName reports whether token t is a proper noun, or may be one as the first word of its sentence.
func (r *reading) maybeName(t int) bool {
	if r.doc.Tokens[t].Tag.IsProper() {
		return true
	}
	w := r.doc.Word(t)
	return r.doc.Tokens[t].Tag == tag.NN && w[0] >= 'A' && w[0] <= 'Z' && r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First == t
}

// placeAt adds to x the place whose name or noun begins at token t, and returns where its words end; t if none begins there.
func (r *reading) placeAt(x *placedItem, t int) int {
	w := r.doc.Low(t)
	if w == "headquarters" || w == "office" && t > 0 && r.doc.Low(t-1) == "head" {
		x.places = withAll(x.places, claim.Unsized+"~headquarters")
		return t + 1
	}
	if !r.maybeName(t) || r.temporal(doc.Range{First: t, Last: t + 1}) {
		return t
	}
	for _, n := range r.namesIn(doc.Range{First: t, Last: t + 1}) {
		if n.Words.First != t {
			continue
		}
		if p, ok := r.placed(n); ok && n.Kind == name.Place {
			x.places = withAll(x.places, p.key)
			return n.Words.Last
		}
		if n.Kind == name.Person || n.Kind == name.Organisation {
			return t
		}
		x.places = withAll(x.places, claim.Unsized+n.Key)
		return n.Words.Last
	}
	end := t + 1
	for end < len(r.doc.Tokens) && end < t+3 && r.doc.Tokens[end].Tag.IsProper() {
		end++
	}
	x.places = withAll(x.places, claim.Unsized+name.KeyOf(r.doc.TextOf(doc.Range{First: t, Last: end})))
	return end
}

// goesWith reports whether item x goes on with a list: in one sentence, for another place, of nothing else.
func (r *reading) goesWith(out []claim.Claim, made []int, list []placedItem, x placedItem) bool {
	a := &list[len(list)-1]
	if a.after != x.after || out[made[a.at]].Sequence != out[made[x.at]].Sequence || x.words.First < a.words.Last || x.words.First-a.words.Last > itemGap {
		return false
	}
	if slices.ContainsFunc(list, func(y placedItem) bool { return meetsAny(y.places, x.places...) }) {
		return false
	}
	fronted := !x.after && x.words.First > 0 && r.doc.Tokens[x.words.First-1].Tag == tag.IN
	for t := a.words.Last; t < x.words.First; t++ {
		switch g := r.parse.Tag(t); {
		case g == tag.CD, g == tag.Stop, (g.IsVerb() || g == tag.MD) && !fronted, x.after && (g == tag.NN || g == tag.NNS) && r.doc.Tokens[x.words.First-1].Tag != tag.POS:
			return false
		}
	}
	if p := r.parse.Counted(r.quantities[x.at].Words); p.Head >= 0 && p.Head >= r.quantities[x.at].Words.Last && (r.doc.Tokens[p.Head].Tag == tag.NNS || r.doc.Tokens[p.Head].Tag == tag.NN) {
		noun := r.lemmaOf(p.Head)
		first := &out[made[list[0].at]].Thing
		return noun == first.Head || slices.Contains(first.Concept, noun) || meetsAny(r.set.Things(noun), first.Head)
	}
	return true
}

// shareOut gives each number of a list by place what it counts, and its place.
func (r *reading) shareOut(out []claim.Claim, made []int, list []placedItem) {
	first := &out[made[list[0].at]]
	base := *first
	if r.verbTaken(r.quantities[list[0].at].Words.Last) || slices.ContainsFunc(list[0].places, func(p string) bool { return r.isName(first.Thing.Head, p) }) {
		base.Thing.Head, base.Thing.Concept, base.Subject = "", nil, ""
	}
	if w := wholeOf(out, made, list); w != nil && (claim.General(base.Rule) || base.Rule == w.Rule) && (base.Thing.Head == "" || base.Thing.Pattern == claim.Lent || base.Thing.Head == w.Thing.Head || sumOf(out, made, list) == w.Quantity.Value) {
		base = *w
		if base.Attribution == nil {
			base.Attribution = first.Attribution
		}
	} else if base.Thing.Head == "" && claim.General(base.Rule) {
		return
	}
	for _, x := range list {
		c := &out[made[x.at]]
		th, b := &c.Thing, &base.Thing
		r.inherit(c, &base)
		c.Modality, c.Negated, c.Attribution, c.Agent, c.Patient = base.Modality, base.Negated, base.Attribution, base.Agent, base.Patient
		th.Modifiers, th.Agents, th.Patients, th.Owners, th.Undone, th.Relation, th.Sure = b.Modifiers, b.Agents, b.Patients, b.Owners, b.Undone, b.Relation, b.Sure
		th.Part, th.Other, th.Places, th.Occasion.Places = false, false, x.places, x.places
		if r.onlyPlace(th.Agents, x.places) {
			th.Agents, c.Agent = nil, ""
		}
		th.Pattern = claim.Lent
	}
}

// verbTaken reports whether the word at t behind a number is a verb that reads as a noun: "310 face the sack", "23 belong to it".
func (r *reading) verbTaken(t int) bool {
	if t+1 >= len(r.doc.Tokens) || r.doc.Tokens[t].Tag != tag.NN {
		return false
	}
	g := r.doc.Tokens[t+1].Tag
	return g == tag.DT || g == tag.TO || g == tag.PRPS
}

// sumOf is what the numbers of a list make.
func sumOf(out []claim.Claim, made []int, list []placedItem) float64 {
	sum := 0.0
	for _, x := range list {
		sum += out[made[x.at]].Quantity.Value
	}
	return sum
}

// isName reports whether a noun is no noun but the name of the place of a key.
func (r *reading) isName(noun, key string) bool {
	return noun != "" && (claim.Unsized+name.KeyOf(noun) == key || name.KeyOf(noun) == key)
}

// onlyPlace reports whether a party is told by nothing but one of the places, which is then no doer.
func (r *reading) onlyPlace(party, places []string) bool {
	return slices.ContainsFunc(party, func(p string) bool { return slices.Contains(places, p) || slices.Contains(places, claim.Unsized+p) })
}

// wholeOf is the count before a list by place of which its numbers are parts: it says what it counts, and they make no more than it; nil if there is none.
func wholeOf(out []claim.Claim, made []int, list []placedItem) *claim.Claim {
	sum := sumOf(out, made, list)
	n := made[list[0].at]
	for i := n - 1; i >= 0 && i >= n-mostTold && out[i].Sequence >= out[n].Sequence-2; i-- {
		b := &out[i]
		if b.Kind == claim.Count && b.Quantity != nil && b.Quantity.Unit == "" && !b.Quantity.IsRange() && b.Quantity.Value >= sum && b.Quantity.Value <= 4*sum && !b.Thing.Part && b.Predicate != "" && (b.Thing.Head != "" || !claim.General(b.Rule)) {
			return b
		}
	}
	return nil
}
