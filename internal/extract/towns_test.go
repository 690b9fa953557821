package extract

import "testing"

func TestTownOfBuilding(t *testing.T) {
	const lead = "OSLO — Peace talks ended on Friday.\n\n"
	tests := []struct{ text, want, reason string }{
		{"The talks were held at the Palm Hotel in Bergen.", "bergen", "the town behind it"},
		{"On Friday they tried again, in Bergen, at the Palm Hotel.", "bergen", "the town before it"},
		{"The talks were held at the Palm Hotel here.", "oslo", "where the report was sent from"},
		{"The talks were held at the Palm Hotel in the Norwegian city.", "oslo", "the city that was named"},
		{"The talks were held at the Palm Hotel.", "", "a dateline alone is no place of the talks"},
		{"The talks were held at the Palm Hotel outside Bergen.", "", "near a town is not in it"},
		{"The talks were held at the Palm Hotel in an old ballroom.", "", "a part of the building"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, "Palm Hotel")
		if c == nil {
			t.Errorf("%s: no claim", test.text)
			continue
		}
		got := ""
		if len(c.Thing.Places) > 1 {
			got = c.Thing.Places[1]
		}
		if got != test.want {
			t.Errorf("%s: in %q, want %q (%s)", test.text, got, test.want, test.reason)
		}
	}
}
