package compare

import (
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// TestAgesOfYears holds that two ages told of two years may be those of one person.
func TestAgesOfYears(t *testing.T) {
	aged := func(source string, years float64, sentence string) *claim.Claim {
		return &claim.Claim{Source: source, Kind: claim.Age, Text: "x", Sentence: sentence, Quantity: &quantity.Amount{Value: years, Min: years, Max: years, Unit: "a"}}
	}
	for _, c := range []struct {
		a, b   *claim.Claim
		want   claim.Relation
		reason string
	}{
		{aged("a", 71, "In 2005, at the age of 71, she sold the farm."), aged("b", 72, "She, 72, told a paper in 2006."), claim.Compatible, "a year between"},
		{aged("a", 71, "In 2005, at the age of 71, she sold the farm."), aged("b", 84, "She was 84 in 2018."), claim.Compatible, "many years between"},
		{aged("a", 71, "In 2005, at the age of 71, she sold the farm."), aged("b", 72, "She sold the farm at 72 in 2005."), claim.Near, "one year"},
		{aged("a", 71, "In 2005, at the age of 71, she sold the farm."), aged("b", 64, "She, 64, told a paper in 2006."), claim.Contradict, "nobody grows younger"},
		{aged("a", 35, "Brandt, 35, was seized in Olm."), aged("b", 37, "A jury found Brandt, 37, guilty."), claim.Compatible, "years go by until a trial"},
		{aged("a", 37, "Brandt, 37, was seized in Olm."), aged("b", 35, "A jury found Brandt, 35, guilty."), claim.Contradict, "which makes nobody younger"},
		{aged("a", 71, "She sold the farm at 71."), aged("b", 79, "She was 79 in 2006."), claim.Contradict, "one tells no year"},
	} {
		if got := ruleAges(c.a, c.b, claim.Policy{}, &Context{}).relation; got != c.want {
			t.Errorf("%s: %s, want %s", c.reason, got, c.want)
		}
	}
}

// TestAgesOfOneDay holds that two reports of one piece of news tell how old somebody is now, whichever of them tells it of the verdict.
func TestAgesOfOneDay(t *testing.T) {
	aged := func(source string, years float64, sentence string) *claim.Claim {
		return &claim.Claim{Source: source, Kind: claim.Age, Text: "x", Sentence: sentence, Quantity: &quantity.Amount{Value: years, Min: years, Max: years, Unit: "a"}}
	}
	day := time.Date(2024, 5, 3, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		a, b   string
		later  time.Duration
		want   claim.Relation
		reason string
	}{
		{"Brandt, 35, wept.", "A jury found Brandt, 37, guilty.", time.Hour, claim.Contradict, "both tell of one day"},
		{"Brandt, 35, was seized in Olm.", "A jury found Brandt, 37, guilty.", 700 * 24 * time.Hour, claim.Compatible, "two years between the reports"},
		{"Brandt, 35 at the time, was seized in Olm.", "A jury found Brandt, 37, guilty.", time.Hour, claim.Compatible, "one tells how old he was then"},
	} {
		ctx := &Context{reports: map[string]*claim.Report{"a": {Published: day}, "b": {Published: day.Add(c.later)}}}
		if got := ruleAges(aged("a", 35, c.a), aged("b", 37, c.b), claim.Policy{}, ctx).relation; got != c.want {
			t.Errorf("%s: %s, want %s", c.reason, got, c.want)
		}
	}
}

// TestStillThen holds which counts are of those of whom something is still so.
func TestStillThen(t *testing.T) {
	for _, c := range []struct {
		text, sentence, act string
		want                bool
		reason              string
	}{
		{"18", "In Olm 18 survivors were still being treated.", "treat", true, "who is still in hospital may leave it"},
		{"2,000", "Some 2,000 homes remained without power.", "lose", true, "so may homes get power"},
		{"18", "Doctors still treat 18 survivors.", "treat", true, "said before the figure"},
		{"18", "Doctors treated 18 survivors.", "treat", false, "who was treated then"},
		{"18", "Doctors treated 18 people, and 12 are still missing.", "treat", false, "the missing are others"},
		{"18", "The toll still stood at 18.", "kill", false, "the dead stay so"},
	} {
		if got := stillThen(&claim.Claim{Kind: claim.Count, Text: c.text, Sentence: c.sentence, Thing: claim.Thing{Act: []string{c.act}}}); got != c.want {
			t.Errorf("%q: got %v, want %v: %s", c.sentence, got, c.want, c.reason)
		}
	}
}

// TestTried holds that a court is told of by whole words alone, in small letters or large ones.
func TestTried(t *testing.T) {
	for _, c := range []struct {
		sentence string
		want     bool
		reason   string
	}{
		{"A jury found Brandt, 31, guilty.", true, "a verdict"},
		{"Guilty: driver, 31, is to be sentenced in May.", true, "a headline"},
		{"Trial of man, 31, opens.", true, "the first word"},
		{"Brandt, 31, was treated for a head injury.", false, "no jury in an injury"},
		{"Brandt, 31, worked at an industrial bakery.", false, "no trial in what is industrial"},
	} {
		if got := tried(&claim.Claim{Kind: claim.Age, Sentence: c.sentence}); got != c.want {
			t.Errorf("%q: got %v, want %v: %s", c.sentence, got, c.want, c.reason)
		}
	}
}
