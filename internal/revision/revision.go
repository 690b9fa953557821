// Package revision answers: what changed between two versions of one story?
//
// Claims are tied from version to version by three kinds of evidence, the surest first: they stand in the same sentence word for word, they are
// about the same thing of the same event, or they are of one kind in two sentences that are nearly the same. What is tied and does not agree
// has changed; what is not tied has been added or dropped.
package revision

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/compare"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/sentence"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// Compare says what changed from old to fresh, which are taken to tell of the same events.
func Compare(old, fresh resolve.Input, o stream.Options) report.Revision {
	o.SameEvent = true
	r := stream.Judge([]resolve.Input{old, fresh}, o)
	v := &versions{old: old.Report.ID, policies: o.Rules.Policies(), ctx: compare.NewContext(r.Reports).Remembering(), claims: map[string]*claim.Claim{}}
	for i := range r.Claims {
		c := &r.Claims[i]
		v.claims[c.ID] = c
		if c.Source == v.old {
			v.olds = append(v.olds, c)
		} else {
			v.news = append(v.news, c)
		}
	}
	out := report.Revision{Old: old.Report, New: fresh.Report, Claims: [2]int{len(v.olds), len(v.news)}}
	out.Old.Profile, out.New.Profile = nil, nil
	v.done, v.words = map[*claim.Claim]bool{}, map[string]sentence.Bag{}
	v.unchanged()
	v.byThing(r.Findings)
	v.spellings(r.Findings)
	v.bySentence()
	v.rest()
	out.Kept = v.kept
	out.Changes = gathered(v.changes)
	return out
}

// versions ties the claims of two versions.
type versions struct {
	old        string
	olds, news []*claim.Claim
	claims     map[string]*claim.Claim
	policies   map[string]claim.Policy
	ctx        *compare.Context
	// done are the claims that are tied already, words those of the sentences that were compared.
	done  map[*claim.Claim]bool
	words map[string]sentence.Bag
	book  sentence.Book
	// quotes are the quotations whose words have changed: what else they hold has changed with them.
	quotes  []*claim.Claim
	kept    int
	changes []report.Change
}

// unchanged ties what stands in the same sentence, word for word.
func (v *versions) unchanged() {
	key := func(c *claim.Claim) string {
		return strings.Join([]string{string(c.Kind), c.Rule, flat(c.Text), flat(c.Sentence)}, "\x1f")
	}
	by := map[string][]*claim.Claim{}
	for _, c := range v.olds {
		by[key(c)] = append(by[key(c)], c)
	}
	for _, c := range v.news {
		if k := key(c); len(by[k]) > 0 {
			v.done[by[k][0]], v.done[c] = true, true
			by[k] = by[k][1:]
			v.kept++
		}
	}
}

// byThing ties what is about the same thing.
func (v *versions) byThing(findings []claim.Finding) {
	for _, f := range findings {
		if f.Relation == claim.Inconsistent || f.Relation == claim.Spelling || f.Relation == claim.DifferentEvent {
			continue
		}
		olds, news := report.Halves(&f, v.claims, v.old)
		if len(olds) > 0 && len(news) > 0 {
			v.tie(olds, news, f.Question)
		}
	}
}

// tie ties claims about one thing. A value that stands in both versions is kept, wherever it stands; what is left over on both sides is a change.
func (v *versions) tie(olds, news []*claim.Claim, question string) {
	for _, n := range v.open(news) {
		if o := v.best(n, olds, true); o != nil {
			v.keep(o, n, olds, question)
		}
	}
	for _, o := range v.open(olds) {
		if v.best(o, news, true) != nil {
			v.done[o] = true // said once less, but still said
		}
	}
	for _, n := range v.open(news) {
		if o := v.best(n, v.open(olds), false); o != nil {
			v.change(o, n, question)
			continue
		}
		// Two places of the old version may have become one, and the other way round.
		if o := v.best(n, olds, false); o != nil && v.changedTo(o, n) {
			v.change(o, n, question)
		}
	}
	for _, o := range v.open(olds) {
		if n := v.best(o, news, false); n != nil && v.changedTo(o, n) {
			v.done[o] = true
		}
	}
}

// changedTo reports whether a change from the value of o to that of n is noted already.
func (v *versions) changedTo(o, n *claim.Claim) bool {
	return slices.ContainsFunc(v.changes, func(c report.Change) bool {
		return c.From != nil && c.To != nil && c.From.Value == compare.Form(o) && c.To.Value == compare.Form(n)
	})
}

// open is those of list that are not tied.
func (v *versions) open(list []*claim.Claim) []*claim.Claim {
	var out []*claim.Claim
	for _, c := range list {
		if !v.done[c] {
			out = append(out, c)
		}
	}
	return out
}

// best is the one of list that c is most like: in a sentence most like its own, with those that agree only, or those that do not; nil for none.
func (v *versions) best(c *claim.Claim, list []*claim.Claim, agree bool) *claim.Claim {
	var found *claim.Claim
	most := -1.0
	own := v.bag(c)
	for _, d := range list {
		r := compare.Judge(c, d, v.policies[c.Rule], v.ctx).Relation
		if r == "" || (r == claim.Agree) != agree {
			continue
		}
		score := own.Likeness(v.bag(d))
		if c.Headline == d.Headline {
			score += 0.5
		}
		if score > most {
			found, most = d, score
		}
	}
	return found
}

// bag is the words of c's sentence.
func (v *versions) bag(c *claim.Claim) sentence.Bag {
	b, ok := v.words[c.Sentence]
	if !ok {
		b = v.book.Bag(c.Sentence)
		v.words[c.Sentence] = b
	}
	return b
}

// attributed are the kinds whose speaker matters.
var attributed = []claim.Kind{claim.Count, claim.Proportion, claim.Money, claim.Measure, claim.Duration, claim.Score, claim.Outcome}

// keep notes that a value is kept, and whether its attribution is: it is where any of the same value in the old version has it too.
func (v *versions) keep(o, n *claim.Claim, olds []*claim.Claim, question string) {
	v.done[o], v.done[n] = true, true
	v.kept++
	same := func(d *claim.Claim) bool {
		return party(d) == party(n) && hedged(d) == hedged(n) && compare.Judge(d, n, v.policies[n.Rule], v.ctx).Relation == claim.Agree
	}
	if n.Headline || o.Headline || !slices.Contains(attributed, n.Kind) || slices.ContainsFunc(olds, same) {
		return
	}
	v.voices(o, n, question)
}

// voices notes that a value has another speaker, or none.
func (v *versions) voices(o, n *claim.Claim, question string) {
	c := report.Change{Kind: report.ChangedAttribution, Label: label(n, question), From: place(o), To: place(n)}
	switch {
	case voice(o) == "":
		c.Verb = "ADDS"
	case voice(n) == "":
		c.Verb = "DROPS"
	default:
		c.Verb = "CHANGES"
	}
	v.changes = append(v.changes, c)
}

// sameQuote is the share of words from which a quotation is another's, reworded: two that share less are two things that were said.
const sameQuote = 0.65

// change notes that a value has become another.
func (v *versions) change(o, n *claim.Claim, question string) {
	if n.Kind == claim.Quote && sentence.Likeness(o.Text, n.Text) < sameQuote {
		return // one was dropped, and another added
	}
	v.done[o], v.done[n] = true, true
	if n.Kind == claim.Role && compare.Form(o) == compare.Form(n) {
		return // it is the name that has changed
	}
	c := report.Change{Kind: report.ChangedFigure, Verb: "UPDATES", Label: label(n, question), From: place(o), To: place(n),
		Reason: compare.Judge(o, n, v.policies[n.Rule], v.ctx).Because}
	switch n.Kind {
	case claim.Quote:
		c.Kind, c.Verb = report.ChangedQuote, "CORRECTS"
		v.quotes = append(v.quotes, o, n)
	case claim.Name, claim.Role, claim.Place:
		c.Kind, c.Verb = report.ChangedName, "CORRECTS"
	case claim.Date, claim.Age, claim.Ordinal, claim.Score:
		c.Verb = "CORRECTS" // it cannot have become another since
	default:
		if v.policies[n.Rule].Grows && o.Quantity != nil && n.Quantity != nil && size(n) < size(o) {
			c.Verb = "CORRECTS" // such a figure does not fall
		}
	}
	v.changes = append(v.changes, c)
	if slices.Contains(attributed, n.Kind) && !o.Headline && !n.Headline && party(o) != party(n) {
		v.voices(o, n, question)
	}
}

func size(c *claim.Claim) float64 {
	if c.Quantity.IsRange() {
		return c.Quantity.Min
	}
	return c.Quantity.Value
}

// spellings notes names that one version spells in another way throughout.
func (v *versions) spellings(findings []claim.Finding) {
	for _, f := range findings {
		if f.Relation != claim.Spelling {
			continue
		}
		var before, after *claim.Claim // of the spellings that one version alone has
		for _, s := range f.Sides {
			if len(s.Sources) != 1 || len(s.Claims) == 0 {
				continue
			}
			switch c := v.claims[s.Claims[0]]; {
			case c == nil:
			case c.Source == v.old && before == nil:
				before = c
			case c.Source != v.old && after == nil:
				after = c
			}
		}
		if before != nil && after == nil { // of two spellings one was dropped
			after = v.otherSpelling(f)
		}
		if before == nil || after == nil {
			continue
		}
		for _, s := range f.Sides {
			for _, id := range s.Claims {
				if c := v.claims[id]; c != nil && c.Kind == claim.Name {
					v.done[c] = true
				}
			}
		}
		from, to := place(before), place(after)
		from.Value, to.Value = flat(before.Text), flat(after.Text)
		v.changes = append(v.changes, report.Change{Kind: report.ChangedName, Verb: "CORRECTS", Label: "spelling", From: from, To: to})
	}
}

// otherSpelling is a claim of the new version on a side that both versions have, or nil.
func (v *versions) otherSpelling(f claim.Finding) *claim.Claim {
	for _, s := range f.Sides {
		for _, id := range s.Claims {
			if c := v.claims[id]; c != nil && c.Source != v.old && len(s.Sources) > 1 {
				return c
			}
		}
	}
	return nil
}

// likeFrom is the share of words from which two sentences are versions of one.
const likeFrom = 0.5

// bySentence ties claims of one kind in sentences that are nearly the same.
func (v *versions) bySentence() {
	type pair struct {
		o, n  *claim.Claim
		score float64
	}
	type key struct {
		kind     claim.Kind
		unit     string
		headline bool
	}
	type placed struct {
		*claim.Claim
		words  sentence.Bag
		around string
	}
	keyOf := func(c *claim.Claim) key { return key{c.Kind, unit(c), c.Headline} }
	olds := map[key][]placed{}
	for _, o := range v.open(v.olds) {
		olds[keyOf(o)] = append(olds[keyOf(o)], placed{o, v.bag(o), around(o)})
	}
	var pairs []pair
	for _, n := range v.open(v.news) {
		words, place := v.bag(n), around(n)
		for _, o := range olds[keyOf(n)] {
			if o.Rule != n.Rule && o.around != place {
				continue
			}
			if s := o.words.Likeness(words); s >= likeFrom {
				if o.around == place {
					s++
				}
				pairs = append(pairs, pair{o.Claim, n, s})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.score, a.score) })
	for _, p := range pairs {
		if v.done[p.o] || v.done[p.n] {
			continue
		}
		if compare.Judge(p.o, p.n, v.policies[p.n.Rule], v.ctx).Relation == claim.Agree || flat(p.o.Text) == flat(p.n.Text) {
			v.keep(p.o, p.n, []*claim.Claim{p.o}, "")
			continue
		}
		v.change(p.o, p.n, "")
	}
}

// rest notes what was added and dropped; a name or value only where the other version has it nowhere.
func (v *versions) rest() {
	for _, side := range []struct {
		verb        string
		list, other []*claim.Claim
	}{{"ADDS", v.news, v.olds}, {"DROPS", v.olds, v.news}} {
		for _, c := range v.open(side.list) {
			if v.inChangedQuote(c) || holdsOffice(c, side.list) || slices.ContainsFunc(side.other, func(d *claim.Claim) bool { return repeated(c, d) }) {
				continue
			}
			change := report.Change{Kind: kindOf(c), Verb: side.verb, Label: label(c, "")}
			if side.verb == "ADDS" {
				change.To = place(c)
			} else {
				change.From = place(c)
			}
			v.changes = append(v.changes, change)
		}
	}
}

// holdsOffice reports whether c only spells the name of somebody whose office is told too.
func holdsOffice(c *claim.Claim, list []*claim.Claim) bool {
	return c.Kind == claim.Name && slices.ContainsFunc(list, func(d *claim.Claim) bool {
		return d.Kind == claim.Role && d.Thing.Person == c.Thing.Person && d.Thing.Person != ""
	})
}

// inChangedQuote reports whether c is part of the words of a quotation that is told of as changed.
func (v *versions) inChangedQuote(c *claim.Claim) bool {
	return slices.ContainsFunc(v.quotes, func(q *claim.Claim) bool {
		return q != c && q.Source == c.Source && q.Span.Start <= c.Span.Start && c.Span.End <= q.Span.End
	})
}

func kindOf(c *claim.Claim) string {
	switch c.Kind {
	case claim.Quote:
		return report.ChangedQuote
	case claim.Name, claim.Role, claim.Place:
		return report.ChangedName
	}
	return report.ChangedFigure
}

// repeated reports whether d says what c says, of a name or in the same words.
func repeated(c, d *claim.Claim) bool {
	if c.Kind != d.Kind {
		return false
	}
	switch c.Kind {
	case claim.Name, claim.Place:
		return c.Thing.Person != "" && c.Thing.Person == d.Thing.Person || strings.EqualFold(c.Name, d.Name)
	case claim.Role:
		return c.Name == d.Name && c.Value == d.Value
	case claim.Date:
		return compare.Form(c) == compare.Form(d)
	}
	return c.Rule == d.Rule && c.Thing.Head == d.Thing.Head && compare.Form(c) == compare.Form(d)
}

func place(c *claim.Claim) *report.ChangePlace {
	p := &report.ChangePlace{Value: compare.Form(c), Kind: c.Kind, Rule: c.Rule, Words: flat(c.Text), Sentence: flat(c.Sentence), Line: c.Span.Line, Column: c.Span.Column,
		Paragraph: c.Span.Paragraph, Headline: c.Headline}
	p.Speaker = voice(c)
	p.Hedge = c.Attribution != nil && c.Attribution.Speaker == "" && c.Attribution.Hedged
	return p
}

// voice is who is said to assert c, or the word by which the report itself keeps a distance ("allegedly"); empty for plain fact.
func voice(c *claim.Claim) string {
	switch a := c.Attribution; {
	case a == nil:
		return ""
	case a.Speaker == "" && a.Hedged:
		return cmp.Or(a.Verb, "others")
	default:
		return a.Speaker
	}
}

func hedged(c *claim.Claim) bool { return c.Attribution != nil && c.Attribution.Hedged }

func party(c *claim.Claim) string {
	if c.Attribution == nil {
		return ""
	}
	return cmp.Or(c.Attribution.Party, strings.ToLower(c.Attribution.Speaker))
}

func unit(c *claim.Claim) string {
	if c.Quantity == nil {
		return ""
	}
	return cmp.Or(c.Quantity.Dimension, c.Quantity.Unit)
}

func flat(s string) string { return sentence.Flat(s) }

// around is the word before and the word after a claim in its sentence.
func around(c *claim.Claim) string {
	before, after := sentence.Around(c)
	return before + " " + after
}
