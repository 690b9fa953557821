package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
)

// contractRule is the rule of how long a contract runs, contractLength the attribute that it asks for.
const (
	contractRule   = "duration.contract"
	contractLength = "contract-length"
)

// attributive gives the first of two amounts that stand before one noun the noun of the second: "a five-year, $40 million contract" is a contract of
// five years. The phrase is as it was where nothing of the kind follows.
func (r *reading) attributive(q *quantity.Mention, p syntax.Phrase) syntax.Phrase {
	if p.Head >= 0 || q.Class != quantity.Duration && q.Class != quantity.Money && q.Class != quantity.Measure {
		return p
	}
	t := q.Words.Last
	if t < len(r.doc.Tokens) && r.doc.Low(t) == "," {
		t++
	}
	i := r.quantitiesBefore(t)
	if i == len(r.quantities) || r.quantities[i].Words.First != t || r.quantities[i].Class == q.Class {
		return p
	}
	if hyphen := strings.Contains(r.doc.Text[q.Span.Start:q.Span.End], "-") || strings.Contains(r.doc.Text[r.quantities[i].Span.Start:r.quantities[i].Span.End], "-"); !hyphen {
		return p
	}
	if next := r.parse.Counted(r.quantities[i].Words); next.Head >= r.quantities[i].Words.Last {
		p.Head, p.Heads, p.Words = next.Head, next.Heads, next.Words
	}
	return p
}

// dealTerms takes the length that stands beside the sum of a contract, a deal or an offer for its term: "a deal worth $40 million over five years", "a
// five-year offer worth $40 million". It is of whom the sum is of.
func (r *reading) dealTerms(out []claim.Claim) {
	if r.set.Rule(contractRule) == nil {
		return
	}
	for i := range out {
		c := &out[i]
		if c.Kind != claim.Duration || !claim.General(c.Rule) || c.Quantity.Unit != "a" && c.Quantity.Unit != "mo" {
			continue
		}
		for _, k := range [...]int{i + 1, i - 1} {
			if k < 0 || k >= len(out) || out[k].Kind != claim.Money || out[k].Sequence != c.Sequence || !slices.Contains(dealSums[:], out[k].Thing.Attribute) || out[k].Thing.Distributive {
				continue
			}
			if first, second := &out[min(i, k)], &out[max(i, k)]; r.besideSum(doc.Range{First: r.doc.TokenAt(first.Span.End), Last: r.doc.TokenAt(second.Span.Start)}, c.Thing.Head) {
				of := &out[k].Thing
				c.Rule, c.Modality, c.Predicate, c.Agent, c.Patient = contractRule, out[k].Modality, "contract length", out[k].Agent, out[k].Patient
				th := &c.Thing
				th.Attribute, th.Predicate, th.Act, th.Head, th.Heads, th.Concept = contractLength, "contract length", nil, "", nil, nil
				th.Agents, th.Patients, th.Undone, th.Occasion = of.Agents, of.Patients, of.Undone, of.Occasion
				break
			}
		}
	}
}

// dealSums are the attributes of what a deal or an offer is worth.
var dealSums = [...]string{"deal-value", "offer-value", "contract-value"}

// besideSum reports whether what stands between a length and a sum ties the one to the other: nothing, "over", "and", or the noun of the deal itself.
func (r *reading) besideSum(between doc.Range, head string) bool {
	if between.Len() > 3 {
		return false
	}
	for t := between.First; t < between.Last; t++ {
		switch r.doc.Low(t) {
		case ",", "-", "–", "—", "over", "and", "worth", "for", "at", "of", "a":
		default:
			if r.lemmaOf(t) != head || head == "" {
				return false
			}
		}
	}
	return true
}
