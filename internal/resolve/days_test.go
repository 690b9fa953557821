package resolve

import (
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestTimeWeight(t *testing.T) {
	day := func(timex, date string) *claim.Time { return &claim.Time{Timex: timex, Date: date} }
	for _, c := range []struct {
		reason string
		a, b   *claim.Time
		want   float64
	}{
		{"unsaid says nothing", nil, day("XXXX-WXX-1", ""), 0},
		{"the same calendar day", day("2025-10-14", "2025-10-14"), day("2025-10-14TMO", "2025-10-14"), weightDay},
		{"a night has two dates", day("2025-10-14", "2025-10-14"), day("2025-10-15", "2025-10-15"), -weightNextDay},
		{"a week apart: one may be a weekday taken for that of another week", day("2025-10-14", "2025-10-14"), day("2025-10-21", "2025-10-21"), 0},
		{"a date that is none, as a file of claims may have", &claim.Time{Date: "1", Grain: "day"}, day("XXXX-10-14", ""), 0},
		{"one weekday, of any week", day("XXXX-WXX-2", ""), day("XXXX-WXX-2", ""), weightWeekday},
		{"14 October 2025 was a Tuesday", day("2025-10-14", "2025-10-14"), day("XXXX-WXX-2", ""), weightWeekday},
		{"Sunday and Monday are neighbours", day("XXXX-WXX-7", ""), day("XXXX-WXX-1", ""), -weightNextDay},
		{"Monday and Friday exclude each other", day("XXXX-WXX-1", ""), day("XXXX-WXX-5", ""), -weightOtherDay},
		{"one day of the calendar without its year", day("XXXX-10-14", ""), day("XXXX-10-14TMO", ""), weightDay},
		{"two weeks apart in whichever year", day("XXXX-10-14", ""), day("XXXX-10-28", ""), -weightOtherDay},
		{"a week apart without a year", day("XXXX-10-14", ""), day("XXXX-10-21", ""), 0},
		{"the last of one year and the first of the next", day("XXXX-12-31", ""), day("XXXX-01-01", ""), -weightNextDay},
		{"one has its year, the other not", &claim.Time{Timex: "2025-10-14", Date: "2025-10-14", Grain: "day"}, day("XXXX-10-28", ""), -weightOtherDay},
		{"a month without a year is no day", day("XXXX-10", ""), day("XXXX-10-14", ""), 0},
		{"a month is no day", day("2025-10", ""), day("XXXX-WXX-5", ""), 0},
	} {
		if got := timeWeight(c.a, c.b); got != c.want || timeWeight(c.b, c.a) != got {
			t.Errorf("%s: %v, want %v either way round", c.reason, got, c.want)
		}
	}
}

func TestOtherNews(t *testing.T) {
	at := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return d.Add(14 * time.Hour)
	}
	day := func(date string) *claim.Time { return &claim.Time{Timex: date, Date: date} }
	named := func(f facts, person string) facts {
		f.ages, f.named = []aged{{age: "26", person: person, party: true}}, []string{person}
		return f
	}
	news := func(date, published string) facts { return facts{day: newsDay(day(date), at(published))} }
	for _, c := range []struct {
		reason string
		a, b   facts
		want   bool
	}{
		{"each brings what happened the day before", news("2026-03-03", "2026-03-04"), news("2026-04-02", "2026-04-03"), true},
		{"days of one week", news("2026-03-03", "2026-03-04"), news("2026-03-07", "2026-03-08"), false},
		{"one looks back a month: it is no news of that day", news("2026-03-03", "2026-04-03"), news("2026-04-02", "2026-04-03"), false},
		{"a slip in the month: the paper was printed the day after", news("2026-04-03", "2026-03-04"), news("2026-03-03", "2026-03-04"), false},
		{"the victim of both is one", named(news("2026-03-03", "2026-03-04"), "ana ruiz"), named(news("2026-04-02", "2026-04-03"), "ana ruiz"), false},
		{"two victims", named(news("2026-03-03", "2026-03-04"), "ana ruiz"), named(news("2026-04-02", "2026-04-03"), "olu bello"), true},
		{"nobody says when one was published", facts{day: newsDay(day("2026-03-03"), time.Time{})}, news("2026-04-02", "2026-04-03"), false},
		{"no day is told", facts{day: newsDay(nil, at("2026-03-04"))}, news("2026-04-02", "2026-04-03"), false},
	} {
		if got := otherNews(&c.a, &c.b); got != c.want || otherNews(&c.b, &c.a) != got {
			t.Errorf("%s: %v, want %v either way round", c.reason, got, c.want)
		}
		p := &pair{profile: [2]*claim.Profile{{}, {}}, facts: [2]*facts{&c.a, &c.b}}
		for _, e := range evidence {
			if e.aspect == News && (e.weigh(p) < 0) != c.want {
				t.Errorf("%s: weighs %v among the evidence", c.reason, e.weigh(p))
			}
		}
	}
}

// TestLaterRound holds when a report of a later round and one that numbers none are of two rounds.
func TestLaterRound(t *testing.T) {
	on := func(date string, number int) (*claim.Profile, *facts) {
		d, _ := time.Parse(time.DateOnly, date)
		return &claim.Profile{Main: claim.Occasion{Number: number, Time: &claim.Time{Timex: date, Date: date, Grain: "day"}}}, &facts{round: d}
	}
	for _, c := range []struct {
		reason       string
		date         string
		first, later int
		want         bool
	}{
		{"the later one is the second", "2026-05-12", 0, 2, true},
		{"the next day is still of one round", "2026-05-05", 0, 2, false},
		{"a first round may be what the other is about", "2026-05-12", 0, 1, false},
		{"both number it alike", "2026-05-12", 2, 2, false},
		{"nobody numbers it", "2026-05-12", 0, 0, false},
	} {
		p := new(pair)
		p.profile[0], p.facts[0] = on("2026-05-04", c.first)
		p.profile[1], p.facts[1] = on(c.date, c.later)
		if got := p.laterRound(); got != c.want {
			t.Errorf("%s: %v, want %v", c.reason, got, c.want)
		}
	}
}

// TestToldDay shows that two days do not part reports of which one tells of both: that of the event, and that of what came of it.
func TestToldDay(t *testing.T) {
	told := func(timex, date string) claim.Claim {
		return claim.Claim{Kind: claim.Date, Modality: claim.Actual, Predicate: "reopen", Time: &claim.Time{Timex: timex, Date: date, Grain: "day"}}
	}
	planned := told("2025-10-14", "2025-10-14")
	planned.Modality = claim.Planned
	dateline := told("XXXX-WXX-2", "")
	dateline.Predicate = ""
	for _, c := range []struct {
		reason     string
		a, b       *claim.Time
		also       []claim.Claim // what the second report tells besides
		wantWeight float64
	}{
		{"nothing else told", &claim.Time{Timex: "2025-10-14", Date: "2025-10-14"}, &claim.Time{Timex: "2025-10-18", Date: "2025-10-18"}, nil, -weightOtherDay},
		{"the day of the event besides", &claim.Time{Timex: "2025-10-14", Date: "2025-10-14"}, &claim.Time{Timex: "2025-10-18", Date: "2025-10-18"}, []claim.Claim{told("2025-10-14", "2025-10-14")}, 0},
		{"as a plan", &claim.Time{Timex: "2025-10-14", Date: "2025-10-14"}, &claim.Time{Timex: "2025-10-18", Date: "2025-10-18"}, []claim.Claim{planned}, -weightOtherDay},
		{"weeks later", &claim.Time{Timex: "2025-10-14", Date: "2025-10-14"}, &claim.Time{Timex: "2025-11-05", Date: "2025-11-05"}, []claim.Claim{told("2025-10-14", "2025-10-14")}, -weightOtherDay},
		{"the earlier one tells of the later day", &claim.Time{Timex: "2025-10-18", Date: "2025-10-18"}, &claim.Time{Timex: "2025-10-14", Date: "2025-10-14"}, []claim.Claim{told("2025-10-18", "2025-10-18")}, -weightOtherDay},
		{"two weekdays", &claim.Time{Timex: "XXXX-WXX-2"}, &claim.Time{Timex: "XXXX-WXX-6"}, nil, -weightOtherDay},
		{"one of them that tells of nothing", &claim.Time{Timex: "XXXX-WXX-2"}, &claim.Time{Timex: "XXXX-WXX-6"}, []claim.Claim{dateline}, -weightOtherDay},
		{"two weekdays, one told by both", &claim.Time{Timex: "XXXX-WXX-2"}, &claim.Time{Timex: "XXXX-WXX-6"}, []claim.Claim{told("XXXX-WXX-2", "")}, -weightToldDay},
	} {
		p := pair{profile: [2]*claim.Profile{{}, {}}}
		p.profile[0].Main.Time, p.profile[1].Main.Time = c.a, c.b
		f, g := factsOf(nil), factsOf(c.also)
		p.facts = [2]*facts{&f, &g}
		if got := p.day(); got != c.wantWeight {
			t.Errorf("%s: %v, want %v", c.reason, got, c.wantWeight)
		}
		p.profile[0], p.profile[1], p.facts[0], p.facts[1] = p.profile[1], p.profile[0], p.facts[1], p.facts[0]
		if got := p.day(); got != c.wantWeight {
			t.Errorf("%s, the other way round: %v, want %v", c.reason, got, c.wantWeight)
		}
	}
}

// TestDayAfter holds that the day of what came of an event parts no reports, unless it lies before the event or long after it.
func TestDayAfter(t *testing.T) {
	day := func(date string) *claim.Time { return &claim.Time{Timex: date, Date: date} }
	for _, c := range []struct {
		reason     string
		own, later *claim.Time
		both       bool
		want       float64
	}{
		{"two days later", day("2025-10-14"), day("2025-10-16"), false, 0},
		{"before it", day("2025-10-14"), day("2025-10-11"), false, -weightOtherDay},
		{"a month later", day("2025-10-14"), day("2025-11-14"), false, -weightOtherDay},
		{"two weekdays", &claim.Time{Timex: "XXXX-WXX-2"}, &claim.Time{Timex: "XXXX-WXX-5"}, false, 0},
		{"two days of what came of it", day("2025-10-14"), day("2025-10-16"), true, -weightOtherDay},
	} {
		p := pair{profile: [2]*claim.Profile{{After: c.both}, {After: true}}}
		p.profile[0].Main.Time, p.profile[1].Main.Time = c.own, c.later
		f, g := factsOf(nil), factsOf(nil)
		p.facts = [2]*facts{&f, &g}
		if got := p.day(); got != c.want {
			t.Errorf("%s: %v, want %v", c.reason, got, c.want)
		}
	}
}

// TestDatelines holds what the days weigh that two datelines bear without a year, and that a day of publication or what goes on for days takes that back.
func TestDatelines(t *testing.T) {
	for _, c := range []struct {
		reason string
		a, b   claim.Report
		kind   string
		want   float64
	}{
		{"two days later", claim.Report{Dated: "XXXX-03-16"}, claim.Report{Dated: "XXXX-03-18"}, "", -weightOtherDay},
		{"a week later", claim.Report{Dated: "XXXX-03-16"}, claim.Report{Dated: "2026-03-23"}, "", -weightOtherNews},
		{"the next day", claim.Report{Dated: "XXXX-03-16"}, claim.Report{Dated: "XXXX-03-17"}, "", 0},
		{"the next day, in another year", claim.Report{Dated: "XXXX-12-31"}, claim.Report{Dated: "XXXX-01-01"}, "", 0},
		{"one bears none", claim.Report{Dated: "XXXX-03-16"}, claim.Report{}, "", 0},
		{"one bears a year alone", claim.Report{Dated: "XXXX-03-16"}, claim.Report{Dated: "2026"}, "", 0},
		{"one says when it was published", claim.Report{Dated: "XXXX-03-16"}, claim.Report{Dated: "XXXX-03-23", Published: time.Date(2026, 3, 16, 9, 0, 0, 0, time.UTC)}, "", 0},
		{"a trial goes on", claim.Report{Dated: "XXXX-03-16"}, claim.Report{Dated: "XXXX-03-23"}, lasting[0], 0},
	} {
		of := &claim.Profile{Main: claim.Occasion{Type: []string{c.kind}}}
		p := &pair{profile: [2]*claim.Profile{of, {}}, facts: [2]*facts{{written: datelineOf(&c.a)}, {written: datelineOf(&c.b)}}}
		if got := p.datelines(); got != c.want {
			t.Errorf("%s: %v, want %v", c.reason, got, c.want)
		}
	}
}
