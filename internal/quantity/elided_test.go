package quantity

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// TestElided holds that a number behind a name is one of a list whose verb and noun only the first item has, or part of the name.
func TestElided(t *testing.T) {
	for _, test := range []struct {
		text   string
		last   float64
		reason string
	}{
		{"The Union has 31 seats and the Green Left 12.", 12, "a name of two words"},
		{"The Union gets 31 of the 90 seats and the People's List 12.", 12, "a share before it, and a possessive"},
		{"The Union has 31 seats, the League 26 and the Green Left 12.", 12, "behind another item"},
		{"She tried 31 phones and liked the Marlow Edge 40.", 31, "the name of a thing"},
	} {
		found := Find(doc.New(test.text + "\n"))
		if len(found) == 0 || found[len(found)-1].Amount.Value != test.last && found[len(found)-1].Amount.Numerator != test.last {
			t.Errorf("%s: %s: found %v", test.text, test.reason, found)
		}
	}
}

// TestForeseen holds that a bare figure set against a sum of money is one of money where what follows says who expected it, and counts those else.
func TestForeseen(t *testing.T) {
	for _, test := range []struct {
		text string
		unit string
	}{
		{"Revenue fell to 318 million euros, less than the 331 million experts had expected.", "EUR"},
		{"Revenue fell to 412 million euros, against 425 million forecast by the bank.", "EUR"},
		{"Revenue fell to 412 million euros, less than the 425 million visitors had spent.", ""},
		{"Revenue fell to 412 million euros as 3 million analysts had expected.", ""},
	} {
		found := Find(doc.New(test.text + "\n"))
		if len(found) != 2 || found[1].Amount.Unit != test.unit {
			t.Errorf("%s: found %v, want the second in %q", test.text, found, test.unit)
		}
	}
}

// TestCodes holds that the code of a currency is read as one, but not where it is the name of those who are counted, or stands mostly for something else.
func TestCodes(t *testing.T) {
	for _, test := range []struct{ text, unit string }{
		{"The fine was 120 PAB.", "PAB"},
		{"Some 120 PAB members left.", ""},
		{"The bank lent 40 million PAB loans aside.", "PAB"},
		{"The rice weighed 50 KGS.", "kg"},
		{"The wire is 12 AWG thick.", ""},
	} {
		found := Find(doc.New(test.text + "\n"))
		if len(found) != 1 || found[0].Amount.Unit != test.unit {
			t.Errorf("%s: found %v, want one in %q", test.text, found, test.unit)
		}
	}
}
