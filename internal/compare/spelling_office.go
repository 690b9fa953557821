package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// markOffices notes for each person's full name which offices the reports tell that person to hold.
func markOffices(forms []form, claims []claim.Claim) {
	held := map[[2]string][]string{} // by source and key
	for i := range claims {
		c := &claims[i]
		if at := [2]string{c.Source, c.Thing.Person}; c.Kind == claim.Role && c.Thing.Head != "" && c.Thing.Person != "" && len(held[at]) < mostWords {
			held[at] = append(held[at], c.Thing.Head)
		}
	}
	for i := range forms {
		f := &forms[i]
		if f.sort != "person" || len(f.words) < 2 {
			continue
		}
		for k, c := range f.claims {
			if k == 0 || c.Source != f.claims[k-1].Source {
				f.offices = append(f.offices, held[[2]string{c.Source, f.key}]...)
			}
		}
	}
}

// oneHolder reports whether two full names, x and y apart in one word, are those of one holder of an office: Judge Helen Marsh and Judge Helena Marsh, who
// are nowhere told apart.
func oneHolder(a, b *form, x, y string) bool {
	return min(len(x), len(y)) >= 4 && x[0] == y[0] && distance(x, y, 1) == 1 && !shareSource(a, b) && slices.ContainsFunc(a.offices, func(o string) bool {
		return slices.Contains(soleOffices, o) && slices.Contains(b.offices, o)
	})
}
