package align

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// transposedWeight is how much it says that two figures of three digits or more, one in each of two reports of one event, have the same digits in another
// order: of a thousand pairs as large and of one unit, taken from reports that have nothing to do with each other, one has them.
const transposedWeight = 3.5

// transposed reports whether two figures of two reports of one event are exact, have the same three digits or more in another order, and neither report tells
// the other's figure, which would then be of something else: "crested at 5.73 metres", "7.53 metres". Of shares, of which many lie close together, that says less.
func (m *matcher) transposed(a, b *claim.Claim) bool {
	x, y := a.Quantity, b.Quantity
	if a.Kind == claim.Proportion || a.Source == b.Source || slip(a, b) == 0 || x.Qualifier != quantity.Exact || y.Qualifier != quantity.Exact || a.Modality != b.Modality || a.Headline || b.Headline || !m.together(a.Source, b.Source) {
		return false
	}
	if p, q := mantissaOf(x.Value), mantissaOf(y.Value); p.n < longSlip || thousandfold(p, q) {
		return false
	}
	k, l := keyOf(a, quantity.Base(*x)), keyOf(b, quantity.Base(*y))
	k.source, l.source = l.source, k.source
	return m.told[k] == 0 && m.told[l] == 0
}
