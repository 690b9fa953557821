package extract

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestDenied(t *testing.T) {
	const lead = "Talks go on\n\nThe club met the player on Sunday.\n\n"
	tests := []struct {
		text, words string
		want        claim.Modality
		reason      string
	}{
		{"No team has offered a contract of more than eight years.", "more than eight years", claim.Denied, "nobody did"},
		{"None of the clubs, as far as is known, has offered more than eight years.", "more than eight years", claim.Denied, "what stands between does not turn it"},
		{"It is unlikely to last more than two years.", "more than two years", claim.Denied, "unlikely"},
		{"No one was hurt, but more than 40 people were led out.", "more than 40", claim.Actual, "another clause"},
		{"The firm has no debts of more than $40 million.", "more than $40 million", claim.Actual, "no verb stands between"},
		{"More than 40 people took part, and none was hurt.", "More than 40", claim.Actual, "the word stands behind"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if c.Modality != test.want {
			t.Errorf("%s: %q is %s (%s)", test.text, test.words, c.Modality, test.reason)
		}
	}
}

func TestSeveralEvents(t *testing.T) {
	const lead = "Ships raided\n\nThe navy raided a boat on Sunday.\n\n"
	tests := []struct {
		text, words    string
		several, alone bool
		reason         string
	}{
		{"In three raids so far, the crews have seized 14 rifles.", "14", true, false, "by their number"},
		{"During the raid, six rifles were found.", "six", false, true, "one"},
		{"The crews seized 14 rifles.", "14", false, false, "not told"},
	}
	for _, test := range tests {
		c := claimAt(lead+test.text, test.words)
		if c == nil {
			t.Errorf("%s: no claim %q", test.text, test.words)
		} else if o := c.Thing.Occasion; o.Several != test.several || o.Alone != test.alone {
			t.Errorf("%s: several %v, one %v (%s)", test.text, o.Several, o.Alone, test.reason)
		}
	}
}

func TestTimesOfNothing(t *testing.T) {
	const lead = "Fire in store\n\nA fire broke out on Friday.\n\n"
	if c := claimAt("11/28/05\n\nA fire broke out on Friday in the old town.", "11/28/05"); c != nil {
		t.Error("the date of a report is a claim")
	}
	if c := claimAt(lead+"It was still burning and being fought on Saturday morning.", "Saturday morning"); c == nil || c.Thing.Attribute != claim.StillThen {
		t.Errorf("what was still so then: %+v", c)
	}
}
