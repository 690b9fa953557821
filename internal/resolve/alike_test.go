package resolve_test

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/resolve"
)

// stabbing tells of one stabbing in a town that has many.
func stabbing(who, block, day, more string) string {
	return "Man stabbed in Ostwick\n\nA man was hurt in a stabbing in the Millgate district of Ostwick on " + day + ", police said.\n\n" +
		who + " was found on the " + block + " block of Tanner Street, Sgt. Rhoda Fenn said. He was taken to Ostwick Infirmary.\n\n" + more + "No one was held.\n"
}

// TestAlikeIncidents shows what tells two incidents of one kind, street and police apart, and what does not.
func TestAlikeIncidents(t *testing.T) {
	for _, c := range []struct {
		reason, want string
		in           [2]string
	}{
		{"two blocks of one street and two days", "a|b", [2]string{stabbing("He", "1300", "Tuesday", ""), stabbing("He", "500", "Friday", "")}},
		{"whom one is about, the other tells of with a day of another month", "a|b", [2]string{stabbing("Carl Wendell", "1300", "Saturday", ""),
			stabbing("The man", "1300", "Tuesday", "Carl Wendell was stabbed to death on that block on March 14.\n\n")}},
		{"blocks of two streets, and two days", "a|b", [2]string{stabbing("He", "1300", "Tuesday", ""),
			strings.ReplaceAll(stabbing("He", "1300", "Friday", ""), "Tanner Street", "Quarry Road")}},
		{"a round-up of a weekend, and one of its kind", "a|b", [2]string{stabbing("He", "1300", "Saturday", ""),
			stabbing("He", "1300", "Saturday", "Another man was stabbed on the 200 block of Quarry Road at noon. On Sunday a woman was stabbed on the 700 block of Alder Street.\n\n")}},
		{"blocks of two streets, neither of which the other report names", "a|b", [2]string{stabbing("He", "1300", "Tuesday", ""),
			strings.ReplaceAll(stabbing("He", "1300", "Tuesday", ""), "Tanner Street", "Quarry Road")}},
		{"two streets of a corner", "a b", [2]string{stabbing("He", "1300", "Tuesday", "It happened near Quarry Road.\n\n"),
			strings.ReplaceAll(stabbing("He", "1300", "Tuesday", ""), "Tanner Street", "Quarry Road")}},
		{"blocks that adjoin, and two days", "a b", [2]string{stabbing("He", "1300", "Tuesday", ""), stabbing("He", "1200", "Friday", "")}},
		{"the day of the event told again by its month", "a b", [2]string{stabbing("Carl Wendell", "1300", "Tuesday", ""),
			stabbing("Carl Wendell", "1300", "Tuesday", "Wendell was stabbed on March 14.\n\n")}},
	} {
		if got := grouped(resolve.All(texts(c.in[:]...), resolve.Options{})); got != c.want {
			t.Errorf("%s: events %s, want %s", c.reason, got, c.want)
		}
	}
}

// TestManyIncidents shows that in a topic of many incidents it is not enough to be as alike as two of them usually are.
func TestManyIncidents(t *testing.T) {
	men := []string{"Carl Wendell", "Neil Odgers", "Sven Hallam", "Tariq Moseley", "Bruno Castell", "Ivo Lanyon", "Dale Prentiss", "Marcus Oyelaran", "Piers Lacey", "Jorge Tamblyn"}
	streets := []string{"Tanner Street", "Quarry Road"}
	days := []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}
	hours := []string{"1:10 a.m.", "8:20 a.m.", "4:30 p.m.", "6:40 p.m.", "10:50 p.m."}
	var in, want []string
	for i, man := range men {
		age := string([]byte{'2' + byte(i%4), '1' + byte(i%9)})
		told := shooting(man, age, streets[i%2], days[i%5], hours[i%5])
		in = append(in, told, strings.Replace(told, "was found with wounds to the chest", "lay on the pavement with wounds", 1))
		a, b := string(rune('a'+2*i)), string(rune('a'+2*i+1))
		want = append(want, a+" "+b)
	}
	if got := grouped(resolve.All(texts(in...), resolve.Options{})); got != strings.Join(want, "|") {
		t.Errorf("events %s, want %s", got, strings.Join(want, "|"))
	}
}

// TestFollowUp shows that a report of a toll that has risen is of the event of days before, and one of another wreck is not.
func TestFollowUp(t *testing.T) {
	first := "Ferry sinks off Olm\n\nThe ferry Karo sank off Olm on Sunday, 7 December 2025, and at least 11 people died, the coast guard said.\n\nThe Karo had left Tarn with 140 people on board, Captain Ida Lund of the coast guard said.\n"
	for _, c := range []struct{ reason, later, want string }{
		{"divers raise the toll", "Toll rises to 27 in sinking of ferry off Olm\n\nDivers reached the wreck of a ferry off Olm on Wednesday, 10 December 2025, and brought up eight bodies, the coast guard said.\n\nSome of those on board are still missing, said Per Holm, who led the divers.\n", "a b"},
		{"another ferry sinks", "Ferry burns off Sarvik\n\nThe ferry Lanta burned off Sarvik on Wednesday, 10 December 2025, and three people died, the harbour master said.\n\nThe Lanta had left Grell with 60 people on board, said Per Holm, the harbour master.\n", "a|b"},
	} {
		if got := grouped(resolve.All(texts(first, c.later), resolve.Options{})); got != c.want {
			t.Errorf("%s: events %s, want %s", c.reason, got, c.want)
		}
	}
}
