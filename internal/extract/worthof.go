package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// worthOf makes a sum that no rule knows the value of the thing that it is tied to: "a $2 million necklace" and "a necklace worth $2 million" tell one
// fact, whatever is done to the necklace.
func (r *reading) worthOf(c *claim.Claim, p syntax.Phrase, q *quantity.Mention) {
	th := &c.Thing
	if c.Kind != claim.Money || !claim.General(c.Rule) || th.Attribute != "" || q.Amount.Per != "" {
		return
	}
	noun := -1
	switch t := q.Words.First - 1; {
	case p.Head >= q.Words.Last && r.doc.Tokens[p.Head].Tag == tag.NN:
		noun = p.Head
	case t > 0 && (r.doc.Low(t) == "worth" || r.doc.Low(t) == "at" && r.doc.Low(t-1) == "valued"):
		for noun = t - 1; noun > 0 && !r.doc.Tokens[noun].Tag.IsNoun(); noun-- {
			if w := r.doc.Low(noun); w != "valued" && w != "reportedly" && w != "estimated" && w != "," && w != "was" && w != "is" {
				return
			}
		}
	}
	if noun < 0 || !r.good(r.lemmaOf(noun)) {
		return
	}
	th.Head, th.Heads, th.Attribute, th.Predicate, th.Act, th.Relation, th.Preposition = r.lemmaOf(noun), nil, "value", "worth", []string{"worth"}, string(syntax.Copula), ""
	th.Concept = r.set.Things(th.Head)
	c.Subject, c.Predicate, c.Modality, c.Negated = r.doc.Word(noun), "worth", claim.Actual, false
}

// good reports whether a noun is of a thing that is bought and sold.
func (r *reading) good(noun string) bool {
	return goodsNouns(noun) || slices.ContainsFunc(r.set.Things(noun), goodsNouns)
}

// amountOf names what a measure of a substance is: how much of it there is. "50 kg of explosives" and "100 kilos of explosives" can be held against each
// other, whatever the verb; what "a 50 kg bomb" weighs is another question.
func (r *reading) amountOf(c *claim.Claim, p syntax.Phrase, q *quantity.Mention) {
	th := &c.Thing
	if c.Kind != claim.Measure || !claim.General(c.Rule) || th.Attribute != "" && th.Attribute != "capacity" || p.Head < q.Words.Last || q.Words.Last >= len(r.doc.Tokens) || r.doc.Low(q.Words.Last) != "of" || r.definite(q.Words) {
		return
	}
	if d := q.Amount.Dimension; d != "mass" && d != "volume" {
		return
	}
	th.Attribute = "amount"
}
