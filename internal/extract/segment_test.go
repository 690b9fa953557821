package extract

import "testing"

func TestSegments(t *testing.T) {
	const lead = "Grellmo earns less\n\nKIEL, Nov. 6 - Profit at chair maker Grellmo fell in the third quarter, it said on Thursday.\n\n"
	for _, c := range []struct{ text, want, reason string }{
		{"Carpet sales rose to €70 million.", "~carpet", "a noun before sales"},
		{"Sales of carpets rose to €70 million.", "~carpet", "a noun behind"},
		{"Revenue from its carpet unit was €70 million.", "~carpet", "a unit behind"},
		{"The carpet division had sales of €70 million.", "~carpet", "a unit that has them"},
		{"The carpet business had sales of €70 million.", "~carpet", "no firm by itself"},
		{"Advertising brought in €70 million in revenue.", "~advertising", "what brought it"},
		{"Ad revenue was €70 million.", "~advertising", "a short form of it"},
		{"Sales in Norway rose to €70 million.", "~norvei", "a country"},
		{"Norwegian sales rose to €70 million.", "~norvei", "by its adjective"},
		{"In Norway, sales rose to €70 million.", "~norvei", "the sentence opens with it"},
		{"Sales rose to €70 million.", "", "all of it"},
		{"Quarterly sales rose to €70 million.", "", "a stretch of time"},
		{"Sales in the quarter rose to €70 million.", "", "the same behind it"},
		{"Chair sales rose to €70 million.", "", "what the firm makes is no part of it"},
		{"The German company had sales of €70 million.", "", "where the firm is from"},
		{"The company reported total net sales of €70 million.", "", "words that part nothing"},
		{"The maker of carpets generated revenue of €70 million.", "", "a firm told by what it makes"},
		{"Sales rose by a tenth to €70 million.", "", "a share"},
	} {
		got := claimAt(lead+c.text, "€70 million")
		if got == nil {
			t.Errorf("%s: no claim (%s)", c.text, c.reason)
			continue
		}
		owner := ""
		if got.Thing.Part && len(got.Thing.Owners) == 1 {
			owner = got.Thing.Owners[0]
		}
		if owner != c.want {
			t.Errorf("%s: of %q, want %q (%s)", c.text, owner, c.want, c.reason)
		}
	}
}
