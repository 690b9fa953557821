package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// Where a report lists the people or things that another gives one figure for ("a teacher, two pupils and a driver", "12 Danish and 11 Polish
// smugglers"), the list makes a claim of its own: how many they are together.

// item is one thing of a list: how many, the noun they are counted by, and the claim that its number made, or -1.
type item struct {
	words doc.Range
	head  int
	value float64
	made  int
}

// How many words an item's noun phrase may have, and how many items a list.
const (
	itemWords = 7
	listItems = 8
)

// enumerated appends to out what each list of exact numbers and single things comes to. Made is the index in out of each quantity's claim, or -1.
func (r *reading) enumerated(out []claim.Claim, made []int) []claim.Claim {
	for i := 0; i < len(made); i++ {
		if made[i] < 0 || !summable(&out[made[i]]) {
			continue
		}
		list := r.listAround(out, made, i)
		if len(list) < 2 {
			continue
		}
		if r.brokenDown(out, made, i, list) || r.doc.Low(max(0, list[0].words.First-1)) == "," { // behind a comma a list may have begun before
			continue
		}
		singles(r, out, list)
		if c, ok := r.total(out, r.children(out, list)); ok && !toldAlso(out, made[i], &c) {
			out = append(out, c)
		}
		r.partKinds(out, list)
		for i+1 < len(made) && r.quantities[i+1].Words.First < list[len(list)-1].words.Last {
			i++
		}
	}
	return out
}

// partKinds marks as parts of a whole what a list counts by kinds of one noun that stands only behind the last: "14 Dutch and nine Belgian sailors".
func (r *reading) partKinds(out []claim.Claim, list []item) {
	last := list[len(list)-1].made
	if last < 0 || list[0].made < 0 || out[list[0].made].Thing.Head != out[last].Thing.Head {
		return
	}
	t := r.doc.TokenAt(out[list[0].made].Span.End)
	if t+1 >= len(r.doc.Tokens) || !r.parse.Tag(t).IsProper() || r.parse.Tag(t+1) != tag.CC && r.parse.Tag(t+1) != tag.Comma {
		return
	}
	for _, x := range list {
		if x.made >= 0 {
			out[x.made].Thing.Part = true
		}
	}
}

// alsoReach is how many claims before and after a list its sum is looked for.
const alsoReach = 40

// toldAlso reports whether claims near claim i tell the sum of a list by a number of its own: "166 people were aboard. … 147 passengers and 19 crew". The
// list then says nothing that the number does not.
func toldAlso(out []claim.Claim, i int, sum *claim.Claim) bool {
	for k := max(0, i-alsoReach); k < min(len(out), i+alsoReach); k++ {
		if c := &out[k]; c.Kind == claim.Count && c.Quantity != nil && c.Quantity.Value == sum.Quantity.Value && (c.Span.End <= sum.Span.Start || c.Span.Start >= sum.Span.End) {
			return true
		}
	}
	return false
}

// summable reports whether a claim tells an exact number of things that may be added to others.
func summable(c *claim.Claim) bool {
	q, th := c.Quantity, &c.Thing
	return c.Kind == claim.Count && !c.Negated && q != nil && q.Qualifier == quantity.Exact && q.Value >= 1 && !th.Part && !th.Distributive && q.Trend == ""
}

// listAround is the list that quantity i stands in, if it is the first number of one: items parted by commas, and the last two by "and".
func (r *reading) listAround(out []claim.Claim, made []int, i int) []item {
	s := r.doc.Sentences[out[made[i]].Sequence].Tokens
	first, ok := r.itemAt(out, made, i, r.quantities[i].Words.First, s.Last)
	if !ok {
		return nil
	}
	list := []item{r.fromArticle(first, s.First)}
	for len(list) < listItems {
		before, ok := r.itemBefore(list[0].words.First, s.First)
		if !ok {
			break
		}
		list = append([]item{before}, list...)
	}
	if first := list[0].words.First; r.included(first) || r.notWhole(first, s.First) && !r.child(list[0]) {
		return nil
	}
	closed, k := false, i
	for len(list) < listItems && !closed {
		t := list[len(list)-1].words.Last
		if t < s.Last && r.doc.Tokens[t].Tag == tag.Comma {
			t++
		}
		if t < s.Last && r.doc.Low(t) == "and" {
			closed = true
			t++
		}
		if t == list[len(list)-1].words.Last {
			break
		}
		for k+1 < len(made) && r.quantities[k].Words.First < t {
			k++
		}
		next, ok := r.itemAt(out, made, k, t, s.Last)
		if !ok {
			return nil
		}
		list = append(list, next)
	}
	if len(list) == 2 && r.doc.Tokens[list[0].words.Last].Tag == tag.Comma {
		return nil // a clause of its own may follow
	}
	if !closed && !r.joinedBefore(list) || r.goesOnList(list[len(list)-1].words.Last, s.Last) {
		return nil
	}
	return list
}

// fromArticle is an item with the article or possessive before its number: "her two sons".
func (r *reading) fromArticle(x item, first int) item {
	if b := x.words.First - 1; b >= first && r.opensItem(b) {
		x.words.First = b
	}
	return x
}

// opensItem reports whether token t is an article or possessive.
func (r *reading) opensItem(t int) bool {
	g := r.doc.Tokens[t].Tag
	return g == tag.DT || g == tag.PRPS || r.doc.Low(t) == "her"
}

// joinedBefore reports whether the last item of a list stands behind an "and".
func (r *reading) joinedBefore(list []item) bool {
	return len(list) > 1 && r.doc.Low(list[len(list)-1].words.First-1) == "and"
}

// goesOnList reports whether a list goes on behind token t with what is not counted: "two men, three women and children".
func (r *reading) goesOnList(t, end int) bool {
	if t < end && r.doc.Tokens[t].Tag == tag.Comma {
		t++
	}
	return t < end && (r.doc.Low(t) == "and" || r.doc.Low(t) == "plus" || r.doc.Low(t) == "or") && t+1 < end && !r.parse.Tag(t+1).IsVerb()
}

// notWhole reports whether the words before token t make a list part of something: such as, among them, between.
func (r *reading) notWhole(t, first int) bool {
	if t <= first {
		return false
	}
	switch r.doc.Low(t - 1) {
	case "between", "as", "like", "among", "including", "except", "but", "plus", "than", "per", "or", "and":
		return true
	}
	return false
}

// itemAt is the item that begins at token t: the number of quantity k, or a single thing.
func (r *reading) itemAt(out []claim.Claim, made []int, k, t, end int) (item, bool) {
	n := t
	if t+1 < end && r.opensItem(t) && k < len(made) && r.quantities[k].Words.First == t+1 {
		n++ // and her two sons
	}
	if k < len(made) && r.quantities[k].Words.First == n {
		if made[k] < 0 || !summable(&out[made[k]]) {
			return item{}, false
		}
		c := &out[made[k]]
		x, ok := r.itemFrom(t, r.quantities[k].Words.Last, end)
		x.value, x.made = c.Quantity.Value, made[k]
		return x, ok || c.Thing.Head != "" && x.words.Last > t
	}
	if t < end && (r.doc.Low(t) == "a" || r.doc.Low(t) == "an") {
		x, ok := r.itemFrom(t, t+1, end)
		x.value, x.made = 1, -1
		return x, ok && !(x.words.Last < end && r.doc.Low(x.words.Last) == "of") // a crew of eleven
	}
	return item{}, false
}

// itemFrom reads the noun phrase of an item that begins at first, from token t on.
func (r *reading) itemFrom(first, t, end int) (item, bool) {
	x := item{words: doc.Range{First: first, Last: t}, head: -1, made: -1}
	for ; t < end && t < first+itemWords; t++ {
		g := r.parse.Tag(t)
		if g.IsNoun() || g == tag.VBG && t+1 < end && r.parse.Tag(t+1).IsNoun() {
			x.head = t
		} else if g != tag.JJ && g != tag.VBN && g != tag.POS {
			break
		}
		x.words.Last = t + 1
	}
	return x, x.head >= 0 && x.words.Last == x.head+1
}

// itemBefore is the single thing that a list tells before the item that begins at token t.
func (r *reading) itemBefore(t, first int) (item, bool) {
	end := t // behind the noun
	if end > first && r.doc.Low(end-1) == "and" {
		end--
	}
	if end > first && r.doc.Tokens[end-1].Tag == tag.Comma {
		end--
	}
	if end == t {
		return item{}, false
	}
	for b := end - 2; b >= first && b >= end-itemWords; b-- {
		if w := r.doc.Low(b); w == "a" || w == "an" {
			x, ok := r.itemFrom(b, b+1, end)
			x.value = 1
			return x, ok && x.words.Last == end
		}
	}
	return item{}, false
}

// singles tells each count of a list what single things stand beside it.
func singles(r *reading, out []claim.Claim, list []item) {
	for _, x := range list {
		if x.made >= 0 {
			continue
		}
		noun := r.lemmaOf(x.head)
		for _, y := range list {
			if y.made >= 0 {
				out[y.made].Thing.Beside = withAll(out[y.made].Thing.Beside, noun, "1 "+noun)
			}
		}
	}
}

// total is the claim of all that a list counts, if all of it is of one kind that something was done to or who did it, and the sentence tells no
// figure for all of them itself.
func (r *reading) total(out []claim.Claim, list []item) (claim.Claim, bool) {
	if len(list) < 2 {
		return claim.Claim{}, false
	}
	sum, mixed := 0.0, false
	var kind []string
	var path []string
	for n := len(list) - 1; n >= 0; n-- {
		x := list[n]
		if n > 0 && r.again(list[n-1], x) || x.head < 0 && !r.whence(x) {
			return claim.Claim{}, false
		}
		if of := r.pathOf(out, x); len(of) > 0 {
			path = of
		} else if len(path) == 0 || !r.whence(x) {
			return claim.Claim{}, false
		}
		if kind = common(kind, path); n == len(list)-1 {
			kind = path
		}
		if len(kind) == 0 {
			return claim.Claim{}, false
		}
		mixed = mixed || path[0] != kind[0]
		sum += x.value
	}
	base := r.baseOf(out, list)
	if base < 0 || r.toldWhole(out, list, kind[0]) {
		return claim.Claim{}, false
	}
	of := &out[base]
	if claim.General(of.Rule) && kind[len(kind)-1] != "person" && slices.ContainsFunc(list, func(x item) bool { return x.made < 0 }) {
		return claim.Claim{}, false // "a share and two warrants" for each
	}
	if of.Predicate == "" || kind[0] == "charge" || claim.General(of.Rule) && len(of.Thing.Act) == 0 {
		return claim.Claim{}, false
	}
	for _, x := range list {
		if x.made >= 0 && !r.whence(x) && out[x.made].Predicate != of.Predicate && out[x.made].Rule != of.Rule && out[x.made].Predicate != "board" {
			return claim.Claim{}, false
		}
	}
	c := *of
	words := doc.Range{First: list[0].words.First, Last: list[len(list)-1].words.Last}
	span := doc.Span{Start: r.doc.Tokens[words.First].Span.Start, End: r.doc.Tokens[words.Last-1].Span.End}
	c.Text = r.doc.Text[span.Start:span.End]
	c.Span.Start, c.Span.End = span.Start, span.End
	amount := quantity.Exactly(sum, "", "")
	c.Quantity, c.Value, c.Subject = &amount, c.Text, ""
	th := &c.Thing
	th.Head, th.Heads, th.Concept, th.Modifiers, th.Owners, th.Beside = kind[0], nil, kind, nil, nil, nil
	switch {
	case !slices.ContainsFunc(list, func(x item) bool { return !r.child(x) }):
		th.Head, c.Subject, th.Concept = "child", "children", r.set.Things("child")
	case (mixed || kind[0] == "citizen") && kind[len(kind)-1] == "person": // who lists men and boys, lists all
		th.Head, c.Subject, th.Concept = "people", "people", kind[len(kind)-1:]
	}
	th.Other, th.Pattern = false, claim.Summed
	return c, true
}

// baseOf is the claim that says what befell the things of a list: the first that a topic's rule took, or else the first; -1 if there is none.
func (r *reading) baseOf(out []claim.Claim, list []item) int {
	base := -1
	for _, x := range list {
		if x.made >= 0 && !r.whence(x) && (base < 0 || claim.General(out[base].Rule) && !claim.General(out[x.made].Rule)) {
			base = x.made
		}
	}
	return base
}

// child reports whether an item is of sons or daughters.
func (r *reading) child(x item) bool {
	w := r.lemmaOf(max(x.head, 0))
	return w == "son" || w == "daughter"
}

// children are the sons and daughters of a list of those whom somebody leaves, who are counted together; of other lists, all of it.
func (r *reading) children(out []claim.Claim, list []item) []item {
	if !slices.ContainsFunc(list, func(x item) bool { return x.made >= 0 && out[x.made].Rule == "people.bereaved" }) {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(x item) bool { return !r.child(x) })
}

// pathOf is what the lexicon says the noun of an item means, from narrow to broad; empty if it does not know.
func (r *reading) pathOf(out []claim.Claim, x item) []string {
	if x.made >= 0 {
		th := &out[x.made].Thing
		if len(th.Concept) > 0 || th.Head == "" {
			return th.Concept
		}
	}
	if x.head < 0 {
		return nil
	}
	if path := r.set.Things(r.lemmaOf(x.head)); len(path) > 0 {
		return path
	}
	if r.demonym(x.head) {
		return []string{"person"}
	}
	return nil
}

// again reports whether two items count one thing by one noun, so that each tells of its own: "680,000 shares, and 2,020,000 shares by the founder".
func (r *reading) again(x, y item) bool {
	return x.head >= 0 && y.head >= 0 && r.lemmaOf(x.head) == r.lemmaOf(y.head) && x.words.Last == x.head+1 && x.head-x.words.First <= 1
}

// whence reports whether an item says of its things only where they are from, and leaves the noun to the next: "12 Danish and 11 Polish sailors".
func (r *reading) whence(x item) bool {
	t := x.words.Last - 1
	if t < x.words.First || r.doc.Tokens[t].Tag == tag.NNS || r.doc.Tokens[t].Tag == tag.NNPS {
		return false
	}
	return slices.ContainsFunc(r.namesIn(doc.Range{First: t, Last: t + 1}), func(n name.Mention) bool { return n.Kind == name.Demonym })
}

// common is the part of path that p has too, from where they meet on; both go from narrow to broad.
func common(p, path []string) []string {
	for i, w := range path {
		if slices.Contains(p, w) {
			return path[i:]
		}
	}
	return nil
}

// toldWhole reports whether the sentence of a list counts by one number what the list counts by several: "five people, two of them children".
func (r *reading) toldWhole(out []claim.Claim, list []item, kind string) bool {
	at := -1 // a claim of the list, beside which the others of its sentence stand
	for _, x := range list {
		at = max(at, x.made)
	}
	if at < 0 {
		return false
	}
	from, to := r.doc.Tokens[list[0].words.First].Span.Start, r.doc.Tokens[list[len(list)-1].words.Last-1].Span.End
	whole := func(c *claim.Claim) bool {
		return c.Kind == claim.Count && (c.Span.End <= from || c.Span.Start >= to) && (len(c.Thing.Concept) == 0 || slices.Contains(c.Thing.Concept, kind))
	}
	for i := at; i >= 0 && out[i].Sequence == out[at].Sequence; i-- {
		if whole(&out[i]) {
			return true
		}
	}
	for i := at + 1; i < len(out) && out[i].Sequence == out[at].Sequence; i++ {
		if whole(&out[i]) {
			return true
		}
	}
	return false
}
