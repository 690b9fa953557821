package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

func TestRetold(t *testing.T) {
	for _, test := range []struct {
		a, figure, b, other string
		want                bool
		why                 string
	}{
		{"The yard on the north quay will lay off 120 welders before the year is out.", "120",
			"The yard on the north quay will lay off 180 welders before the year is out.", "180", true, "a sentence copied with another figure"},
		{"The yard on the north quay will lay off 120 welders before the year is out, its owner said.", "120",
			"On Monday the yard on the north quay will lay off 180 welders before the year is out.", "180", true, "with something before and behind"},
		{"He was sentenced to six years in prison.", "six years", "He was sentenced to nine years in prison.", "nine years", false, "said of everybody"},
		{"The yard will hire 12 fitters and lay off 120 welders before the year is out, its owner said.", "12",
			"The yard will hire 12 fitters and lay off 120 welders before the year is out, its owner said.", "120", false, "two places of one sentence"},
		{"The yard on the north quay will lay off 120 welders before the year is out.", "120",
			"The yard on the north quay once had 180 welders, who built two ferries every year.", "180", false, "another sentence"},
		{"The yard on the north quay will lay off 120 welders before the year is out.", "120",
			"The yard on the south quay will lay off 180 welders before the year is out.", "180", false, "another quay's"},
		{"The yard in Olm will lay off 120 welders before the year is out.", "120",
			"The yard in Tarn will lay off 180 welders before the year is out.", "180", false, "another town's"},
		{"The yard in Olm will lay off 120 welders before the year is out.", "120",
			"The yard in Olm will lay off 180 welders before the year is out, Ms Brandt said.", "180", true, "one town's"},
		{"Train 31 to Brask will be held for 40 minutes at the border of the two countries.", "40",
			"Train 57 to Brask will be held for 90 minutes at the border of the two countries.", "90", false, "another train"},
		{"The yard will lay off 120 welders on Monday when the last of the ferries is out.", "120",
			"The yard will lay off 180 welders on Tuesday when the last of the ferries is out.", "180", false, "another day's"},
	} {
		a := &claim.Claim{Source: "a", Sentence: test.a, Text: test.figure}
		b := &claim.Claim{Source: "b", Sentence: test.b, Text: test.other}
		m := &matcher{}
		x, y := slotOf(a), slotOf(b)
		if got := m.retold(a, b, &x, &y); got != test.want || m.retold(b, a, &y, &x) != got {
			t.Errorf("%s | %s: got %v: %s", test.a, test.b, got, test.why)
		}
	}
}

func TestCopies(t *testing.T) {
	const also, more = "The 340 berths at the ferry pier are to be let to a fishing fleet from Tarn.", "Some 1,150 tonnes of steel that were ordered for two ferries will be sold."
	amount := func(v float64) *quantity.Amount {
		return &quantity.Amount{Value: v, Min: v, Max: v}
	}
	figure := func(source, sentence, text string, v float64) claim.Claim {
		return claim.Claim{Source: source, Kind: claim.Count, Sentence: sentence, Text: text, Quantity: amount(v), Modality: claim.Actual}
	}
	const of = "The yard on the north quay will lay off 120 welders before the year is out."
	const other = "The yard on the north quay will lay off 180 welders before the year is out."
	dated := func(source, sentence, text, timex string) claim.Claim {
		return claim.Claim{Source: source, Kind: claim.Date, Sentence: sentence, Text: text, Time: &claim.Time{Timex: timex, Grain: "day"}, Modality: claim.Actual}
	}
	sited := func(source, sentence, text, key string) claim.Claim {
		return claim.Claim{Source: source, Kind: claim.Place, Sentence: sentence, Text: text, Name: text, Thing: claim.Thing{Person: key}, Modality: claim.Actual}
	}
	const began, later = "The welders of the yard on the north quay laid down their tools on Friday at noon.", "The welders of the yard on the north quay laid down their tools on Tuesday at noon."
	const there, elsewhere = "The steel for the two ferries had been ordered from a mill near Tarn in the spring.", "The steel for the two ferries had been ordered from a mill near Olm in the spring."
	copied := []claim.Claim{figure("a", also, "340", 340), figure("b", also, "340", 340), figure("a", more, "1,150", 1150), figure("b", more, "1,150", 1150)}
	for _, test := range []struct {
		a, b claim.Claim
		rest []claim.Claim
		want bool
		why  string
	}{
		{figure("a", of, "120", 120), figure("b", other, "180", 180), copied, true, "a desk has changed the figure"},
		{figure("a", of, "120", 120), figure("b", other, "180", 180), copied[:2], false, "two reports that share a sentence may follow one pattern"},
		{figure("a", of, "120", 120), figure("b", of, "120", 120), copied, false, "it has not"},
		{dated("a", began, "Friday", "XXXX-WXX-5"), dated("b", later, "Tuesday", "XXXX-WXX-2"), copied, true, "or the day"},
		{dated("a", began, "Friday", "XXXX-WXX-5"), dated("b", later, "Tuesday", "XXXX-WXX-2"), nil, false, "what two reports with no other sentence in common tell of two days"},
		{sited("a", there, "Tarn", "tarn"), sited("b", elsewhere, "Olm", "olm"), copied, true, "or the place"},
		{sited("a", there, "Tarn", "tarn"), sited("b", there, "Tarn", "tarn"), copied, false, "one place"},
		{figure("a", of, "120", 120), figure("b", "The yard on the south quay will lay off 180 welders before the year is out.", "180", 180), copied, false, "another quay's"},
		{sited("a", "Some 340 tonnes of the steel had been ordered from a mill near Tarn in the spring of the year.", "Tarn", "tarn"),
			sited("b", "Some 510 tonnes of the steel had been ordered from a mill near Olm in the spring of the year.", "Olm", "olm"), copied, false, "so much from each place"},
		{figure("a", "The yard will lay off 120 welders at the north quay before June and 180 welders at the south quay before June.", "120", 120),
			figure("b", "The yard will lay off 120 welders at the north quay before June and 180 welders at the south quay before June.", "180", 180), copied, false, "each has its own in the other"},
		{figure("a", of, "120", 120), figure("b", "The yard on the north quay once had 180 welders, who built two ferries every year.", "180", 180), copied, false, "another sentence"},
	} {
		claims := []*claim.Claim{&test.a, &test.b}
		m := &matcher{one: true, copied: copiedOf(test.rest)}
		m.once = readings(claims)
		m.slots = m.slotsOf(claims)
		if got := m.copies(0, 1, claims[0], claims[1]); got != test.want || m.copies(1, 0, claims[1], claims[0]) != got {
			t.Errorf("%s | %s: got %v: %s", test.a.Sentence, test.b.Sentence, got, test.why)
		}
	}
}
