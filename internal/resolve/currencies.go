package resolve

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// currencies says, for each event, what the names of money mean that its reports leave open ("crowns"): the currency that the other reports give
// figures in, where it is one.
func currencies(told []gist, members [][]int) []map[string]string {
	out := make([]map[string]string, len(members))
	for e, reports := range members {
		var open, units []string
		for _, i := range reports {
			units, open = append(units, told[i].units...), append(open, told[i].open...)
		}
		slices.Sort(open)
		for _, name := range slices.Compact(open) {
			code := oneOf(quantity.Sharers(name), units)
			if name == quantity.AnyMoney {
				code = theOnly(units)
			}
			if code != "" {
				if out[e] == nil {
					out[e] = map[string]string{}
				}
				out[e][name] = code
			}
		}
	}
	return out
}

// theOnly is the only currency among units, but for hundredths; empty if there is none or several are.
func theOnly(units []string) string {
	code := ""
	for _, u := range units {
		if quantity.IsMinor(u) || u == code {
			continue
		}
		if code != "" {
			return ""
		}
		code = u
	}
	return code
}

// oneOf is the code of the only one of list that is among units, itself or what it is a hundredth of; empty if there is none or several are.
func oneOf(list []quantity.Sharer, units []string) string {
	code := ""
	for _, s := range list {
		if slices.Contains(units, s.Unit) || s.Of != "" && slices.Contains(units, s.Of) {
			if code != "" {
				return ""
			}
			code = s.Unit
		}
	}
	return code
}

// pay gives c its sum in the currency that told has for its name, if it has one.
func pay(c *claim.Claim, told map[string]string) {
	if q := c.Quantity; q != nil && q.Currency != "" {
		if code := told[q.Currency]; code != "" {
			a := *q
			a.Unit, a.Currency = code, ""
			c.Quantity = &a
		}
	}
}
