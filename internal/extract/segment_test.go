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
		{"Sales of carpets jumped 12 percent to €70 million.", "~carpet", "by how much they rose stands between"},
		{"Carpet sales were up 12% at €70 million.", "~carpet", "the same with at"},
		{"Sales of carpets were €14 million while sales rose to €70 million.", "", "a sum between is another figure"},
		{"At €70 million, sales in the carpet division were up.", "~carpet", "the figure opens the sentence"},
		{"At €70 million, sales were the highest in years.", "", "and all of it may be so told"},
		{"Demand for carpets was brisk, with sales of €70 million.", "~carpet", "what is wanted, and how much was sold of it"},
		{"Demand for labour was brisk in the town, and sales came to €70 million.", "", "another clause"},
		{"In lighting, sales climbed to €70 million.", "~lighting", "a sentence opens with a business"},
		{"In response, sales climbed to €70 million.", "", "and with what is none"},
		{"The carpet side of the business had sales of €70 million.", "~carpet", "a side"},
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

func TestSomeUnit(t *testing.T) {
	const lead = "Grellmo earns less\n\nKIEL, Nov. 6 - Profit at chair maker Grellmo fell in the third quarter, it said on Thursday.\n\n"
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Carpets were dear. The division's sales rose to €70 million.", true},
		{"Carpets were dear. Sales in the division rose to €70 million.", true},
		{"Carpets were dear. The company's sales rose to €70 million.", false},
		{"Carpets were dear. Sales at the business rose to €70 million.", false},
	} {
		if got := claimAt(lead+c.text, "€70 million"); got == nil || got.Thing.Part != c.want || len(got.Thing.Owners) > 0 {
			t.Errorf("%s: %+v, want a part: %v", c.text, got, c.want)
		}
	}
}
