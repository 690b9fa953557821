package extract

import (
	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// distanceLists takes the distances of a list that ends with "and" for those of one site, where the first of them is that of the event's: "began two miles from
// Olm, four miles west of Brandt and six miles north of Tarn". Without the "and" the town may be what lies so far off: "two miles from Olm, 90 miles south of
// Brandt".
func (r *reading) distanceLists(out []claim.Claim) {
	for i := 0; i < len(out); i++ {
		if out[i].Rule != distanceRule || out[i].Thing.Attribute != siteDistance {
			continue
		}
		last, and := i, false
		for j := i + 1; j < len(out) && out[j].Sequence == out[i].Sequence; j++ {
			if out[j].Kind == claim.Place {
				continue
			}
			listed, closes := r.distanceAfter(&out[last], &out[j])
			if !listed {
				break
			}
			last, and = j, and || closes
		}
		for j := i + 1; and && j <= last; j++ {
			if c := &out[j]; c.Rule == distanceRule && c.Thing.Attribute != siteDistance {
				c.Thing.Attribute, c.Predicate, c.Thing.Predicate, c.Thing.Act = siteDistance, "site distance", "site distance", nil
				c.Thing.Agents, c.Thing.Patients = nil, nil
			}
		}
		i = last
	}
}

// distanceAfter reports whether c is the next distance of a list behind b, and whether an "and" leads to it: nothing but the place that b is from and a comma
// or "and" stand between.
func (r *reading) distanceAfter(b, c *claim.Claim) (listed, closes bool) {
	if c.Rule != distanceRule || len(c.Thing.Places) == 0 || c.Thing.Places[0] == "" || b.Span.End > c.Span.Start {
		return false, false
	}
	from, to := r.doc.TokenAt(b.Span.End-1)+1, r.doc.TokenAt(c.Span.Start)
	if to-from > farReach+4 || to-from < 2 {
		return false, false
	}
	t := to - 1
	if closes = r.doc.Low(t) == "and"; closes {
		t--
	}
	comma := r.doc.Tokens[t].Tag == tag.Comma
	if comma {
		t--
	}
	for ; t >= from; t-- {
		if g := r.doc.Tokens[t].Tag; g.IsVerb() && !g.IsProper() || g == tag.Comma || g == tag.CC || g == tag.WDT || g == tag.WP || g == tag.PRP || g == tag.Stop {
			return false, false
		}
	}
	return comma || closes, closes
}
