package resolve_test

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/resolve"
)

// holdup tells of one robbery in a town that has many.
func holdup(who, street, day, hour, more string) string {
	return "Clerk hurt in Varnby holdup\n\nA clerk was shot in a robbery in Varnby on " + day + ", police said.\n\n" +
		who + " was behind the counter of a shop in " + street + " at " + hour + ", Sgt. Rhoda Fenn said. The robber fled toward the river.\n\n" + more + "No one was held.\n"
}

// TestCityIncidents shows what tells two undated incidents of one city apart, and what does not.
func TestCityIncidents(t *testing.T) {
	one := holdup("A man, 24,", "the 1300 block of 14th Street", "Tuesday night", "9:40 p.m.", "")
	for _, c := range []struct{ reason, other, want string }{
		{"the same hour and age of two days, on two blocks", holdup("A man, 24,", "the 200 block of Quarry Road", "Thursday night", "9:40 p.m.", ""), "a|b"},
		{"the same age of a man and a woman, two hours and two days", holdup("A woman, 24,", "the 1300 block of 14th Street", "Friday night", "6:10 p.m.", ""), "a|b"},
		{"a block told behind its street", strings.Replace(one, "the 1300 block of 14th Street", "14th Street's 1300 block", 1), "a b"},
		{"the day slips, all else is one", strings.Replace(one, "Tuesday night", "Wednesday night", 1), "a b"},
	} {
		if got := grouped(resolve.All(texts(one, c.other), resolve.Options{})); got != c.want {
			t.Errorf("%s: events %s, want %s", c.reason, got, c.want)
		}
	}
}

// TestRoundUps shows that a report that counts a city's incidents is of none of them, and that one of several bombs is of one event.
func TestRoundUps(t *testing.T) {
	one := "Two wounded on Alder Street\n\nTwo men were wounded in a shooting on Alder Street in Varnby on Saturday night, police said.\n\nThe men, 21 and 33, were shot at 10:20 p.m., Sgt. Rhoda Fenn said.\n"
	all := "Varnby police count their weekend\n\nOne person was killed and four were wounded in three shootings in Varnby on Saturday, police said.\n\n" +
		"Two men, 21 and 33, were wounded on Alder Street at 10:20 p.m. A woman was killed on Quarry Road, Sgt. Rhoda Fenn said. Two men were shot on Tanner Lane.\n"
	apart := strings.Replace(all, "three shootings", "separate shootings", 1)
	bombs := "Bombs kill 30 in Varnby\n\nThree bombings killed 30 people in Varnby on Saturday, police said.\n\nThe bombs went off at the Hotel Ister, the Grand Market and the central station within ten minutes, Sgt. Rhoda Fenn said.\n"
	toll := "Varnby hotel and market bombed\n\nBombs killed 30 people in Varnby on Saturday, police said.\n\nThe Hotel Ister and the Grand Market were hit within ten minutes, Sgt. Rhoda Fenn said.\n"
	for _, c := range []struct {
		reason, want string
		in           [2]string
	}{
		{"by their number", "a|b", [2]string{one, all}},
		{"as separate", "a|b", [2]string{one, apart}},
		{"two reports that count them", "a b", [2]string{all, strings.Replace(all, "police said", "officials said", 1)}},
		{"bombs of one attack", "a b", [2]string{bombs, toll}},
	} {
		if got := grouped(resolve.All(texts(c.in[:]...), resolve.Options{})); got != c.want {
			t.Errorf("%s: events %s, want %s", c.reason, got, c.want)
		}
	}
}
