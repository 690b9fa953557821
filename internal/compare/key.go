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
		var room [128]byte
		b := append64(room[:0], a.Value, a.Min, a.Max)
		b = strconv.AppendBool(b, a.MinOpen)
		b = strconv.AppendBool(append(b, '|'), a.MaxOpen)
		for _, word := range [...]string{a.Unit, a.Per, string(a.Qualifier), string(a.Trend)} {
			b = append(append(b, '|'), word...)
		}
		if a.Denominator > 0 {
			b = append64(append(b, '|'), a.Numerator, a.Denominator)
			b = b[:len(b)-1]
		}
		return string(b)
	case c.Time != nil && c.Time.Timex != "":
		return strings.Join([]string{c.Time.Timex, strconv.FormatBool(c.Time.Since), strconv.FormatBool(c.Time.By), strconv.FormatBool(c.Time.About)}, "|")
	}
	return Form(c)
}

// append64 appends numbers as a key has them, each with a bar behind it.
func append64(b []byte, numbers ...float64) []byte {
	for _, x := range numbers {
		b = append(strconv.AppendFloat(b, x, 'g', -1, 64), '|')
	}
	return b
}
