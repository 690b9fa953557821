package resolve_test

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/resolve"
)

// TestOtherMeasures shows that two quakes of one island, which differ in strength and toll at once, are two, and that either alone, or an hour or a name
// that both tell, leaves them one.
func TestOtherMeasures(t *testing.T) {
	first := "Quake hurts four on Sarnos\n\nAn earthquake measured at magnitude 5.4 shook the Greek island of Sarnos on Sunday, injuring four people, the coast guard said.\n\n" +
		"Walls came down in two villages near Kalivia. Tents were sent from Piraeus.\n"
	second := "Quake kills nine on Sarnos\n\nAn earthquake measured at magnitude 6.0 shook the Greek island of Sarnos on Sunday, killing nine people and injuring 90, the coast guard said.\n\n" +
		"Roads to Kalivia were cut. Tents were sent from Piraeus.\n"
	for _, c := range []struct {
		reason, want string
		in           [2]string
	}{
		{"strength and toll far apart", "a|b", [2]string{first, second}},
		{"the toll alone", "a b", [2]string{first, strings.Replace(second, "6.0", "5.5", 1)}},
		{"the strength alone", "a b", [2]string{first, strings.Replace(second, "injuring 90", "injuring seven", 1)}},
		{"both tell one hour", "a b", [2]string{strings.Replace(first, "on Sunday", "at 4:12 p.m. on Sunday", 1), strings.Replace(second, "on Sunday", "at 4:12 p.m. on Sunday", 1)}},
		{"both name one man", "a b", [2]string{first + "\nGovernor Stelios Marras flew to the island.\n", second + "\nGovernor Stelios Marras flew to the island.\n"}},
	} {
		if got := grouped(resolve.All(texts(c.in[:]...), resolve.Options{})); got != c.want {
			t.Errorf("%s: events %s, want %s", c.reason, got, c.want)
		}
	}
}
