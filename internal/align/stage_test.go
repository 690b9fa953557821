package align

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestNearSteps holds how far apart two reports may put one step.
func TestNearSteps(t *testing.T) {
	tests := []struct {
		a, b   claim.Time
		want   bool
		reason string
	}{
		{claim.Time{Timex: "2025-03-03", Grain: "day"}, claim.Time{Timex: "2025-03-13", Grain: "day"}, true, "ten days are a slip"},
		{claim.Time{Timex: "XXXX-12-30", Grain: "day"}, claim.Time{Timex: "2025-01-04", Grain: "day"}, true, "the turn of a year lies between them"},
		{claim.Time{Timex: "XXXX-12-31", Grain: "day"}, claim.Time{Timex: "2011-10-14", Grain: "day"}, false, "months apart, two steps"},
		{claim.Time{Timex: "2019-05", Grain: "month"}, claim.Time{Timex: "2016-05", Grain: "month"}, false, "years apart"},
		{claim.Time{Timex: "1992", Grain: "year"}, claim.Time{Timex: "1988", Grain: "year"}, false, "years apart, of nobody who is named"},
	}
	for _, test := range tests {
		a, b := &claim.Claim{Kind: claim.Date, Time: &test.a}, &claim.Claim{Kind: claim.Date, Time: &test.b}
		for _, got := range []bool{nearSteps(a, b), nearSteps(b, a)} {
			if got != test.want {
				t.Errorf("%s: %v, want %v", test.reason, got, test.want)
			}
		}
	}
}

// TestNextHearing shows that of two hearings of one case on days of two months neither is a slip for the other.
func TestNextHearing(t *testing.T) {
	of := func(day string) *claim.Claim {
		return &claim.Claim{Kind: claim.Date, Time: &claim.Time{Timex: day, Grain: "day"}, Thing: claim.Thing{Attribute: nextHearing}}
	}
	if a, b := of("2025-03-23"), of("2025-04-19"); nearSteps(a, b) || nearSteps(b, a) {
		t.Error("the hearing in April follows on that in March")
	}
	if a, b := of("2025-03-23"), of("2025-03-26"); !nearSteps(a, b) || !nearSteps(b, a) {
		t.Error("three days are a slip")
	}
}

// TestOneStep holds which parties may be of one step.
func TestOneStep(t *testing.T) {
	tests := []struct {
		p, q        []string
		tied, clash bool
		reason      string
	}{
		{[]string{"~law"}, []string{"~rule"}, false, false, "the law and the rules are one thing"},
		{[]string{"~ferry"}, []string{"~lighthouse"}, false, true, "a ferry is no lighthouse"},
		{[]string{"ann roe", "~roe"}, []string{"~roe"}, true, false, "the same name"},
		{[]string{"ann roe"}, []string{"jan dorn"}, false, true, "two people"},
	}
	for _, test := range tests {
		a := &claim.Claim{Kind: claim.Date, Predicate: "expire", Thing: claim.Thing{Patients: test.p}}
		b := &claim.Claim{Kind: claim.Date, Predicate: "expire", Thing: claim.Thing{Patients: test.q}}
		if tied, clash := oneStep(a, b); tied != test.tied || clash != test.clash {
			t.Errorf("%s: tied %v, clash %v", test.reason, tied, clash)
		}
	}
}

// TestSameDeed holds which times are told of deeds of one name.
func TestSameDeed(t *testing.T) {
	of := func(predicate, head string, main bool, act ...string) *claim.Claim {
		return &claim.Claim{Kind: claim.Date, Predicate: predicate, Time: &claim.Time{Timex: "2025-03-03", Grain: "day"},
			Thing: claim.Thing{Head: head, Act: act, Occasion: claim.Occasion{Main: main}}}
	}
	tests := []struct {
		a, b   *claim.Claim
		want   bool
		reason string
	}{
		{of("kill", "blaze", true, "kill", "harm"), of("burn", "", true), true, "the blaze that killed burned then"},
		{of("kill", "blaze", true, "kill", "harm"), of("burn", "blaze", false), false, "a blaze before it"},
		{of("film", "", true), of("premiere", "", true), false, "what is filmed comes out later"},
		{of("release", "", true), of("premiere", "", true), true, "what comes out"},
		{of("come after", "quake", true), of("strike", "quake", true), false, "what came after it"},
		{of("sack", "", true), of("dismiss", "", false), true, "the verbs name it themselves"},
	}
	for _, test := range tests {
		if got := sameDeed(test.a, test.b); got != test.want || sameDeed(test.b, test.a) != got {
			t.Errorf("%s: %v, want %v either way round", test.reason, got, test.want)
		}
	}
}

// TestOtherHappening holds which events may be two of which two reports tell a time.
func TestOtherHappening(t *testing.T) {
	of := func(main bool, concept ...string) *claim.Thing {
		return &claim.Thing{Concept: concept, Occasion: claim.Occasion{Main: main}}
	}
	tests := []struct {
		x, y   *claim.Thing
		want   bool
		reason string
	}{
		{of(true, "shooting", "attack", "event"), of(true, "shooting", "attack", "event"), false, "the main event of both"},
		{of(true, "shooting", "attack", "event"), of(true, "attack", "event"), false, "a shooting is an attack"},
		{of(true, "shooting", "attack", "event"), of(false, "shooting", "attack", "event"), true, "a shooting some days before that of which the other tells"},
		{of(true, "murder", "crime", "event"), of(true, "shooting", "attack", "event"), true, "charged with murder on one day after a shooting on another"},
		{of(true, "murder", "crime", "event"), of(false), false, "one names no event"},
	}
	for _, test := range tests {
		if got := otherHappening(test.x, test.y); got != test.want || otherHappening(test.y, test.x) != got {
			t.Errorf("%s: %v, want %v either way round", test.reason, got, test.want)
		}
	}
}

// TestSpanOf holds by which words a length of time is known for one of a kind of stretch.
func TestSpanOf(t *testing.T) {
	tests := []struct {
		c    claim.Claim
		want string
	}{
		{claim.Claim{Kind: claim.Duration, Thing: claim.Thing{Attribute: "outage"}}, "stop"},
		{claim.Claim{Kind: claim.Duration, Predicate: "stand still"}, "stop"},
		{claim.Claim{Kind: claim.Duration, Predicate: "last", Thing: claim.Thing{Attribute: "duration", Agents: []string{"~blockade"}}}, "stop"},
		{claim.Claim{Kind: claim.Duration, Predicate: "last", Thing: claim.Thing{Attribute: "duration", Agents: []string{"~festival"}}}, "the festival"},
		{claim.Claim{Kind: claim.Duration, Predicate: "open", Thing: claim.Thing{Head: "festival"}}, "the festival"},
		{claim.Claim{Kind: claim.Duration, Predicate: "open", Thing: claim.Thing{Head: "veteran", Concept: []string{"veteran", "person"}}}, ""},
		{claim.Claim{Kind: claim.Duration, Predicate: "sell", Thing: claim.Thing{Head: "bond"}}, ""},
		{claim.Claim{Kind: claim.Duration, Predicate: "take", Thing: claim.Thing{Attribute: "duration", Agents: []string{"~gardener"}}}, ""},
		{claim.Claim{Kind: claim.Duration, Predicate: "last", Thing: claim.Thing{Attribute: "duration", Agents: []string{"ola brandt"}}}, ""},
		{claim.Claim{Kind: claim.Duration, Thing: claim.Thing{Attribute: "contract-length"}}, "contract"},
		{claim.Claim{Kind: claim.Duration, Predicate: "agreement"}, "contract"},
		{claim.Claim{Kind: claim.Duration, Predicate: "run", Thing: claim.Thing{Preposition: "for", Agents: []string{"~agreement"}}}, "contract"},
		{claim.Claim{Kind: claim.Duration, Predicate: "hail", Thing: claim.Thing{Preposition: "for", Agents: []string{"~agreement"}}}, ""},
		{claim.Claim{Kind: claim.Duration, Predicate: "encircle"}, "siege"},
		{claim.Claim{Kind: claim.Duration, Predicate: "last", Thing: claim.Thing{Attribute: "battery-life"}}, ""},
		{claim.Claim{Kind: claim.Measure, Predicate: "encircle"}, ""},
	}
	for _, test := range tests {
		if got := spanOf(&test.c); got != test.want {
			t.Errorf("%s %v: %q, want %q", test.c.Predicate, test.c.Thing, got, test.want)
		}
	}
}

// TestDeedName holds by which of its words a time is known for that of a deed.
func TestDeedName(t *testing.T) {
	day, hour := &claim.Time{Timex: "2025-03-03", Grain: "day"}, &claim.Time{Timex: "2025-03-03T05:40", Grain: "clock"}
	tests := []struct {
		c      claim.Claim
		want   string
		reason string
	}{
		{claim.Claim{Predicate: "wrap up", Time: day, Thing: claim.Thing{Patients: []string{"~agreement"}}}, "complete", "a deal that ends is complete"},
		{claim.Claim{Predicate: "wrap up", Time: day, Thing: claim.Thing{Patients: []string{"~festival"}}}, "end", "a festival only ends"},
		{claim.Claim{Predicate: "kill", Time: day, Thing: claim.Thing{Head: "blaze", Act: []string{"kill", "harm"}}}, "burn", "a blaze kills on its own day"},
		{claim.Claim{Predicate: "sack", Time: day, Thing: claim.Thing{Head: "blaze"}}, "dismiss", "who was sacked after a blaze"},
		{claim.Claim{Predicate: "follow", Time: day, Thing: claim.Thing{Agents: []string{"~election"}}}, "elect", "what follows is the election"},
		{claim.Claim{Predicate: "leave", Time: hour, Thing: claim.Thing{Agents: []string{"~ship"}}}, "depart", "at an hour a ship leaves"},
		{claim.Claim{Predicate: "leave", Time: day, Thing: claim.Thing{Agents: []string{"ann roe"}}}, "resign", "who leaves nothing leaves his post"},
		{claim.Claim{Predicate: "leave", Time: day, Thing: claim.Thing{Agents: []string{"ann roe"}, Patients: []string{"~parcel"}}}, "leave", "who left a parcel"},
		{claim.Claim{Predicate: "date", Time: day, Thing: claim.Thing{Relation: "nominal"}}, "", "a date of something, which the noun does not name"},
		{claim.Claim{Predicate: "date", Time: day, Thing: claim.Thing{Relation: "oblique", Agents: []string{"~bridge"}}}, "build", "the bridge dates from then"},
		{claim.Claim{Predicate: "plea date", Time: day, Thing: claim.Thing{Attribute: "plea-date"}}, "plead", "the wording tells it"},
	}
	for _, test := range tests {
		test.c.Kind = claim.Date
		if got := deedName(&test.c); got != test.want {
			t.Errorf("%s: %q, want %q", test.reason, got, test.want)
		}
	}
}
