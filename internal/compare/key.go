package compare

import (
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// valueKey is the value of a claim as the identity of a finding has it. What an editor has decided must not be lost because a later version words a value or
// names a speaker otherwise, so nothing of how it is printed ([Form]), and nothing of who says it, is in the key.
func valueKey(c *claim.Claim) string {
	switch {
	case c.Quantity != nil:
		a := c.Quantity
		parts := []string{key64(a.Value), key64(a.Min), key64(a.Max), strconv.FormatBool(a.MinOpen), strconv.FormatBool(a.MaxOpen), a.Unit, a.Per, string(a.Qualifier), string(a.Trend)}
		if a.Denominator > 0 {
			parts = append(parts, key64(a.Numerator), key64(a.Denominator))
		}
		return strings.Join(parts, "|")
	case c.Time != nil && c.Time.Timex != "":
		return strings.Join([]string{c.Time.Timex, strconv.FormatBool(c.Time.Since), strconv.FormatBool(c.Time.By), strconv.FormatBool(c.Time.About)}, "|")
	}
	return Form(c)
}

func key64(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
