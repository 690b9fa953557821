package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// sideFirm marks a figure of business as that of another firm where the sentence gives it to one that neither the headline nor the first sentence names, and these name
// one: a report on the quarter of a maker of bicycles often tells at its end how a rival did.
func (r *reading) sideFirm(c *claim.Claim) {
	th := &c.Thing
	if (c.Kind != claim.Money && c.Kind != claim.Proportion) || th.Attribute == "" || !reported(c.Rule) && !(c.Rule == "proportion.change" && strings.HasSuffix(th.Attribute, "-change")) {
		return
	}
	if c.Attribution != nil && r.ofRival(c) {
		th.Other = true
		return
	}
	owner := r.ownerOf(c)
	if owner == nil {
		return
	}
	known := false
	for _, s := range r.first(1) {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if oneFirm(partyKey(n), partyKey(*owner)) {
				return
			}
			known = known || n.Kind == name.Organisation || n.Kind == name.Other
		}
	}
	th.Other = th.Other || known
}

// ofRival reports whether c is told by a firm that the report calls a rival of another: "its Austrian rival Tauer reported sales of".
func (r *reading) ofRival(c *claim.Claim) bool {
	for _, w := range strings.Fields(strings.ToLower(c.Attribution.Speaker)) {
		if w == "rival" || w == "competitor" {
			return true
		}
	}
	return false
}

// oneFirm reports whether two keys may be of one firm, under its full name and a short one: they share a word.
func oneFirm(a, b string) bool {
	for _, w := range strings.Fields(a) {
		if slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	return a == b
}

// ownerOf is the firm that the sentence of a figure tells it of: whose it is, or who says so; nil if the sentence names none or a person.
func (r *reading) ownerOf(c *claim.Claim) *name.Mention {
	names := r.namesIn(r.doc.Sentences[c.Sequence].Tokens)
	party := ""
	if c.Attribution != nil {
		party = c.Attribution.Party
	}
	for i := range names {
		n := &names[i]
		if n.Kind != name.Organisation && n.Kind != name.Other {
			continue
		}
		if k := partyKey(*n); slices.Contains(c.Thing.Agents, k) && r.genitive(n.Words.Last) || k == party && len(unnamed(c.Thing.Agents)) == 0 {
			return n
		}
	}
	return r.reporter(c, names)
}

// reporter is the firm among names that the sentence has post a figure by its chief verb: "Tauer, which is smaller, posted a loss of 7 million euros, with sales of 41".
func (r *reading) reporter(c *claim.Claim, names []name.Mention) *name.Mention {
	r.verbs = r.parse.AppendVerbs(r.verbs[:0], c.Sequence)
	for i := len(r.verbs) - 1; i >= 0; i-- {
		v := &r.verbs[i]
		if !v.Finite || v.Relative || r.doc.Tokens[v.Main].Span.Start > c.Span.Start {
			continue
		}
		if !posts(v.Lemma) || v.Passive {
			return nil
		}
		for k := range names {
			if n := &names[k]; (n.Kind == name.Organisation || n.Kind == name.Other) && n.Words.First >= v.Subject.First && n.Words.Last == v.Subject.Last {
				return n
			}
		}
		return nil
	}
	return nil
}

// genitive reports whether token t makes a genitive of the name before it: "EBIT rose" is no firm's, "Ostrel's revenue rose" is.
func (r *reading) genitive(t int) bool {
	return t < len(r.doc.Tokens) && r.doc.Tokens[t].Tag == tag.POS
}
