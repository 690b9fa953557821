package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// supplied takes the homes to which power was cut for those that lost it, and not for what the verb knocked out.
func (r *reading) supplied(c *claim.Claim, f *rule.Facts, g syntax.Governor, words doc.Range) {
	t := words.First - 2
	if c.Kind != claim.Count || t < 0 || g.Relation != syntax.Oblique || r.doc.Low(t+1) != "to" {
		return
	}
	if w := r.doc.Low(t); (w == "power" || w == "electricity") && !meetsAny(r.set.Acts(g.Predicate), "restore", "supply", "provide") {
		f.Predicate, f.Relation, f.Preposition, c.Thing.Relation = "lose power", string(syntax.Subject), "", string(syntax.Subject)
		c.Predicate = "lose power"
	}
}

// valued finds of what a sum is the worth: "gave him a contract worth 48 million", "in a deal valued at 4 billion" and "the takeover values it at 4
// billion" state the value of the contract, the deal and the takeover, whatever else the sentence says of them. It changes f where the noun names
// such a value.
func (r *reading) valued(c *claim.Claim, f *rule.Facts, g syntax.Governor, words doc.Range) {
	if c.Kind != claim.Money {
		return
	}
	noun, k := "", words.First-2
	if k > 0 && r.doc.Tokens[k].Tag == tag.Comma {
		k-- // the deal, worth 4 million, was signed
	}
	if k >= 0 && r.doc.Low(words.First-1) == "worth" && r.doc.Tokens[k].Tag.IsNoun() {
		if r.doc.Tokens[k].Tag == tag.NNS {
			return // of several deals it is none's
		}
		noun = r.lemmaOf(k)
	} else if slices.Contains(r.set.Acts(f.Predicate), "worth") && g.Relation == syntax.Oblique && g.Preposition == "at" {
		for _, of := range [...]doc.Range{g.Agent, g.Patient} {
			if noun == "" || r.set.AttributeIn(noun, f.Dimension) == "" {
				noun = r.headKey(of)
			}
		}
	}
	if noun != "" && r.set.AttributeIn(noun, f.Dimension) != "" {
		f.Predicate, f.Head, f.Modifiers = noun, "", nil
	}
}
