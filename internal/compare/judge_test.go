package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestDials(t *testing.T) {
	for _, test := range []struct {
		x, y, text string
		about      bool
		want       claim.Relation
		reason     string
	}{
		{"01:00", "13:10", "soon after one o'clock", true, claim.Compatible, "an hour on a dial may be after noon"},
		{"01:00", "13:00", "one o'clock", false, claim.Agree, "and is that hour"},
		{"01:00", "15:30", "one o'clock", false, claim.Contradict, "but no hour that far off"},
		{"01:00", "13:10", "1 a.m.", false, claim.Contradict, "its half of the day is told"},
	} {
		a := claim.Time{Timex: "XXXX-XX-XXT" + test.x, Grain: "clock", About: test.about}
		b := claim.Time{Timex: "XXXX-XX-XXT" + test.y, Grain: "clock"}
		if got := ruleTimes(&a, &b, test.text, test.y); got.relation != test.want {
			t.Errorf("%s and %s: %s, want %s (%s)", test.text, test.y, got.relation, test.want, test.reason)
		}
	}
}

func TestTimes(t *testing.T) {
	at := func(timex, date, until, clock, zone string) claim.Time {
		return claim.Time{Timex: timex, Date: date, Until: until, Clock: clock, Zone: zone}
	}
	day := func(d string) claim.Time { return at(d, d, "", "", "") }
	about := func(t claim.Time) claim.Time { t.About = true; return t }
	by := func(t claim.Time) claim.Time { t.By = true; return t }
	tests := []struct {
		a, b   claim.Time
		want   claim.Relation
		reason string
	}{
		{day("2025-10-14"), day("2025-10-14"), claim.Agree, "same day"},
		{day("2025-10-14"), day("2025-10-15"), claim.Contradict, "next day"},
		{day("2025-10-14"), at("2025-10", "", "", "", ""), claim.Compatible, "day in month"},
		{day("2025-10-14"), at("2025-11", "", "", "", ""), claim.Contradict, "another month"},
		{day("2025-10-14"), at("2025", "", "", "", ""), claim.Compatible, "day in year"},
		{day("2025-10-14"), at("2025-Q4", "", "", "", ""), claim.Compatible, "day in quarter"},
		{day("2025-10-14"), at("2025-Q3", "", "", "", ""), claim.Contradict, "another quarter"},
		{day("2025-10-19"), at("2025-W42-WE", "", "", "", ""), claim.Compatible, "Sunday in the weekend"},
		{day("2025-10-14"), at("2025-W42-WE", "", "", "", ""), claim.Contradict, "Tuesday in the weekend"},
		{at("2022-03", "", "", "", ""), at("2022-03", "", "", "", ""), claim.Agree, "same month"},
		{at("202", "", "", "", ""), at("2022", "", "", "", ""), claim.Compatible, "year in decade"},
		{at("199", "", "", "", ""), at("2022", "", "", "", ""), claim.Contradict, "another decade"},
		{at("XXXX-WXX-1", "", "", "", ""), at("XXXX-WXX-1", "", "", "", ""), claim.Agree, "Monday"},
		{at("XXXX-WXX-1", "", "", "", ""), at("XXXX-WXX-3", "", "", "", ""), claim.Contradict, "Monday, Wednesday"},
		{at("XXXX-WXX-1", "", "", "", ""), day("2025-10-13"), claim.Agree, "that Monday"},
		{at("XXXX-WXX-1", "", "", "", ""), day("2025-10-14"), claim.Contradict, "a Tuesday"},
		{at("XXXX-WXX-WE", "", "", "", ""), at("XXXX-WXX-7", "", "", "", ""), claim.Compatible, "over the weekend, Sunday"},
		{at("XXXX-WXX-WE", "", "", "", ""), at("XXXX-WXX-2", "", "", "", ""), claim.Contradict, "over the weekend, Tuesday"},
		{at("XXXX-05-16", "", "", "", ""), day("2025-05-16"), claim.Agree, "year left out"},
		{at("XXXX-05-16", "", "", "", ""), day("2025-05-17"), claim.Contradict, "another day"},
		{at("XXXX-05", "", "", "", ""), day("2025-05-17"), claim.Compatible, "in May"},
		{at("XXXX-05-16", "", "", "", ""), at("XXXX-05", "", "", "", ""), claim.Compatible, "16 May in May"},
		{at("XXXX-05-16", "", "", "", ""), at("XXXX-06-16", "", "", "", ""), claim.Contradict, "June"},
		{at("XXXX-05-16", "", "", "", ""), at("XXXX-WXX-5", "", "", "", ""), claim.Compatible, "a date and a weekday"},
		{at("2025-10-14TMO", "2025-10-14", "", "", ""), day("2025-10-14"), claim.Compatible, "morning of the day"},
		{at("2025-10-14TMO", "2025-10-14", "", "", ""), at("2025-10-14TEV", "2025-10-14", "", "", ""), claim.Near, "morning, evening"},
		{at("2025-10-14TNI", "2025-10-14", "", "", ""), day("2025-10-15"), claim.Near, "the night between"},
		{at("", "2025-10-14", "", "16:37", ""), at("", "2025-10-14", "", "16:37", ""), claim.Agree, "same minute"},
		{at("", "2025-10-14", "", "17:06", ""), at("", "2025-10-14", "", "17:11", ""), claim.Contradict, "five minutes"},
		{about(at("", "2025-10-14", "", "09:30", "")), about(at("", "2025-10-14", "", "09:27", "")), claim.Compatible, "about"},
		{at("", "2025-10-14", "", "09:30", ""), at("", "2025-10-14", "", "09:27", ""), claim.Near, "one is a round time"},
		{at("", "2025-10-14", "", "04:37", ""), at("", "2025-10-14", "", "02:37", "GMT"), claim.Compatible, "local time and GMT"},
		{at("", "2025-10-14", "", "10:00", "Pacific"), at("", "2025-10-14", "", "13:00", "Eastern"), claim.Compatible, "two zones by their names"},
		{at("", "2025-10-14", "", "10:00", "EST"), at("", "2025-10-14", "", "13:00", ""), claim.Contradict, "the letters of one's own zone tell nothing else"},
		{at("", "2025-10-14", "", "10:00", "GMT"), at("", "2025-10-14", "", "13:00", ""), claim.Compatible, "the world's hour and that of the place"},
		{at("", "2025-10-14", "", "04:37", "CEST"), at("", "2025-10-14", "", "02:37", "GMT"), claim.Agree, "two zones, one moment"},
		{at("", "2025-10-14", "", "04:37", "CEST"), at("", "2025-10-14", "", "04:37", "GMT"), claim.Contradict, "two hours apart"},
		{at("", "2025-10-14", "", "15:00", ""), day("2025-10-14"), claim.Compatible, "one gives the hour"},
		{at("T15:00", "", "", "15:00", ""), at("T16:20", "", "", "16:20", ""), claim.Contradict, "no day told"},
		{by(at("2030", "", "", "", "")), by(at("202", "", "2030-12-31", "", "")), claim.Contradict, "by 2030, in the twenties: deadlines of two years"},
		{by(at("2030", "", "", "", "")), at("2027", "", "", "", ""), claim.Compatible, "before the deadline"},
		{about(at("2020", "", "", "", "")), at("2021", "", "", "", ""), claim.Compatible, "around 2020"},
		{at("2020", "", "", "", ""), at("2021", "", "", "", ""), claim.Contradict, "2020, 2021"},
		{at("FUTURE_REF", "", "", "", ""), day("2025-10-14"), "", "no place on a calendar"},
		{at("", "2025-10-14", "2025-10-16", "", ""), day("2025-10-15"), claim.Compatible, "within three days"},
	}
	for _, tt := range tests {
		a := &claim.Claim{Kind: claim.Date, Source: "a", Text: "one", Time: &tt.a}
		b := &claim.Claim{Kind: claim.Date, Source: "b", Text: "two", Time: &tt.b}
		v := Judge(a, b, claim.Policy{}, nil)
		if v.Relation != tt.want {
			t.Errorf("%+v | %+v: got %q, want %q (%s): %s", tt.a, tt.b, v.Relation, tt.want, tt.reason, v.Because)
		}
		if w := Judge(b, a, claim.Policy{}, nil); w != v {
			t.Errorf("%+v | %+v: not symmetric: %v, %v", tt.a, tt.b, v, w)
		}
		b.Source = "a0" // the other order of sources
		a.Source = "a1"
		if w := Judge(a, b, claim.Policy{}, nil); w.Relation != v.Relation {
			t.Errorf("%+v | %+v: with the sources the other way round: %q, %q", tt.a, tt.b, v.Relation, w.Relation)
		}
	}
}

func TestNamesMain(t *testing.T) {
	c := &claim.Claim{Agent: "The initial tremor"}
	c.Thing.Agents, c.Thing.Occasion.Type = []string{claim.Noun + "earthquake", claim.Noun + "disaster"}, []string{"earthquake", "disaster", "event"}
	if !namesMain(c, "tremor") {
		t.Error("the initial tremor is the event, and no figure")
	}
	if c.Agent = "The initial estimate"; namesMain(c, "count") {
		t.Error("the word is not the noun of who does it")
	}
	if c.Agent, c.Thing.Agents = "The initial estimate", []string{claim.Noun + "estimate"}; namesMain(c, "estimate") {
		t.Error("an estimate is no event")
	}
}

func TestOneTelling(t *testing.T) {
	day := func(source, text, date, sentence string) *claim.Claim {
		return &claim.Claim{Kind: claim.Date, Source: source, Text: text, Sentence: sentence, Time: &claim.Time{Timex: date, Date: date, Grain: "day"}}
	}
	hour := func(source, text, timex string) *claim.Claim {
		return &claim.Claim{Kind: claim.Date, Source: source, Text: text, Time: &claim.Time{Timex: timex, Date: timex[:10], Grain: "clock"}}
	}
	year := func(source, text, y string) *claim.Claim {
		return &claim.Claim{Kind: claim.Date, Source: source, Text: text, Time: &claim.Time{Timex: y, Date: y + "-01-01", Until: y + "-12-31", Grain: "year"}}
	}
	const line = "Both of the new presses go on sale today - no word of the old one yet."
	tests := []struct {
		a, b   *claim.Claim
		want   claim.Relation
		reason string
	}{
		{day("a", "today", "2021-03-01", line), day("b", "today", "2021-03-02", "Both of the new presses go on sale today-no word of the old one yet."), claim.Compatible, "one sentence in two reports"},
		{day("a", "today", "2021-03-01", line), day("b", "today", "2021-03-02", "The press goes on sale in all shops today."), claim.Compatible, "today, in reports of two days that follow each other"},
		{day("a", "today", "2021-03-01", line), day("b", "today", "2021-03-04", "The press goes on sale in all shops today."), claim.Contradict, "two sentences, days apart"},
		{day("a", "yesterday", "2021-03-01", line), day("b", "today", "2021-03-02", line), claim.Contradict, "two words"},
		{day("a", "on 1 March", "2021-03-01", line), day("b", "on 2 March", "2021-03-02", line), claim.Contradict, "two dates in one sentence"},
		{day("a", "Saturday", "2021-03-06", ""), day("b", "on Saturday", "2021-03-13", ""), claim.Compatible, "one weekday"},
		{hour("a", "5:40 on Saturday", "2021-03-06T05:40"), hour("b", "6.40 on Saturday", "2021-03-06T06:40"), claim.Contradict, "one day, two hours"},
		{day("a", "Saturday", "2021-03-06", ""), day("b", "Sunday", "2021-03-14", ""), claim.Contradict, "two weekdays"},
		{day("a", "Saturday", "2021-03-06", ""), day("b", "last Saturday", "2021-03-13", ""), claim.Contradict, "the words tell the week"},
		{day("a", "Saturday, 6 March", "2021-03-06", ""), day("b", "Saturday", "2021-03-13", ""), claim.Contradict, "one tells the date"},
		{year("a", "that year", "1957"), year("b", "the same year", "1967"), claim.Compatible, "each goes back to a year told before"},
		{year("a", "that year", "1957"), year("b", "1967", "1967"), claim.Contradict, "one tells the year"},
	}
	for _, tt := range tests {
		if v, w := Judge(tt.a, tt.b, claim.Policy{}, nil), Judge(tt.b, tt.a, claim.Policy{}, nil); v.Relation != tt.want || w.Relation != tt.want {
			t.Errorf("%s | %s: %q, %q, want %q (%s)", tt.a.Text, tt.b.Text, v.Relation, w.Relation, tt.want, tt.reason)
		}
	}
}

func TestNights(t *testing.T) {
	tests := []struct {
		a, b         claim.Time
		aText, bText string
		want         claim.Relation
		reason       string
	}{
		{claim.Time{Timex: "2013-03-14TNI", Date: "2013-03-14"}, claim.Time{Timex: "2013-03-14TMO", Date: "2013-03-14"}, "overnight Thursday", "Thursday morning", claim.Compatible, "the night ended that morning"},
		{claim.Time{Timex: "2013-03-14TNI", Date: "2013-03-14"}, claim.Time{Timex: "2013-03-14TMO", Date: "2013-03-14"}, "Thursday night", "Thursday morning", claim.Near, "the night of that day"},
		{claim.Time{Timex: "2013-03-14TNI", Date: "2013-03-14"}, claim.Time{Timex: "2013-03-14TEV", Date: "2013-03-14"}, "Thursday night", "Thursday evening", claim.Compatible, "evening and night overlap"},
		{claim.Time{Timex: "XXXX-WXX-4TNI"}, claim.Time{Timex: "XXXX-WXX-5TMO"}, "overnight Thursday", "Friday morning", claim.Compatible, "the next morning ends it"},
	}
	for _, tt := range tests {
		r, back := ruleTimes(&tt.a, &tt.b, tt.aText, tt.bText), ruleTimes(&tt.b, &tt.a, tt.bText, tt.aText)
		if r.relation != tt.want || back.relation != tt.want {
			t.Errorf("%s | %s: %q, %q, want %q (%s)", tt.aText, tt.bText, r.relation, back.relation, tt.want, tt.reason)
		}
	}
}

func TestQuotes(t *testing.T) {
	tests := []struct {
		a, b   string
		want   claim.Relation
		reason string
	}{
		{"We shall not leave until the work is done", "We shall not leave until the work is done.", claim.Agree, "full stop"},
		{"We shall not leave until the work is done", "we shall not leave, until the work is done", claim.Agree, "case and comma"},
		{"I am 100 per cent sure of the colour", "I am 100 percent sure of the color", claim.Agree, "house spelling"},
		{"The data centre’s roof isn't safe", "The datacenter's roof is not safe", claim.Agree, "compound, contraction and ending by house style"},
		{"The port ’ s gates were cancelled twice", "The port's gates were canceled twice", claim.Agree, "apostrophe set apart"},
		{"The data centre is safe for all who work in it", "The datacentre is unsafe for all who work in it", claim.Near, "one word besides the compound"},
		{"The datacentre is safe", "The data centre is safe for all who work there", claim.Compatible, "cut short, and a compound"},
		{"The crew altered (its course) towards the ferry", "The crew altered towards the ferry", claim.Compatible, "the writer's words in brackets"},
		{"The neighbourhood was calm at 6:00 p.m. on fibre", "The neighborhood was calm at 6 p.m. on fiber", claim.Agree, "spelling inside a word, and a full hour"},
		{"I am 100% sure of it", "I am 100 percent sure of it", claim.Agree, "sign and word"},
		{"We shall not leave until the work is finished", "We shall not leave until the work is done", claim.Near, "one word"},
		{"We shall not leave until the work is done", "We will not leave till the job is complete", "", "a paraphrase"},
		{"We shall not leave", "We shall not leave until the work is done", claim.Compatible, "cut short"},
		{"We shall … until the work is done", "We shall not leave until the work is done", claim.Compatible, "an ellipsis"},
		{"We shall... until the work is done", "We shall not leave until the work is done", claim.Compatible, "three full stops"},
		{"The harbour is closed to all ships today", "Nobody told us anything about the storm", "", "two sentences"},
		{"The ferry was never fit to sail", "The ferry at Kirkwall was never fit to sail. We told the owners so in March, and nobody answered us.", claim.Near, "one sentence of several, with words added"},
		{"We begged for a second lifeboat", "We begged for a second lifeboat in May. We begged for a second lifeboat in June.", claim.Compatible, "cut from either of two"},
		{"We begged twice for a new lifeboat", "We begged for a new lifeboat in May. We begged for a new lifeboat in June. They refused.", "", "which of two like sentences is not known"},
		{"We told the owners", "We told those owners in March that the ferry was rotten. Nobody answered us.", "", "too few words to be one sentence of it"},
		{"…", "We shall not leave", "", "no words"},
	}
	for _, tt := range tests {
		a := &claim.Claim{Kind: claim.Quote, Source: "a", Text: tt.a, Modality: claim.Actual}
		b := &claim.Claim{Kind: claim.Quote, Source: "b", Text: tt.b, Modality: claim.Actual}
		v := Judge(a, b, claim.Policy{}, nil)
		if v.Relation != tt.want {
			t.Errorf("%s | %s: got %q, want %q (%s): %s", tt.a, tt.b, v.Relation, tt.want, tt.reason, v.Because)
		}
		if w := Judge(b, a, claim.Policy{}, nil); w != v {
			t.Errorf("%s | %s: not symmetric", tt.a, tt.b)
		}
	}
	v := Judge(&claim.Claim{Kind: claim.Quote, Source: "a", Text: "It will take three weeks to mend"}, &claim.Claim{Kind: claim.Quote, Source: "b", Text: "It will take five weeks to mend"}, claim.Policy{}, nil)
	if !strings.Contains(v.Reason, "“three” against “five”") {
		t.Errorf("the changed word is not shown: %s", v.Reason)
	}
}

func TestNamesPlacesRolesOutcomes(t *testing.T) {
	place := func(name string, within ...string) claim.Claim {
		return claim.Claim{Kind: claim.Place, Name: name, Text: name, Thing: claim.Thing{Places: []string{fold(name)}, Owners: within}}
	}
	met := func(name string) claim.Claim {
		c := place(name)
		c.Thing.Attribute, c.Thing.Act = "site", []string{"meet"}
		return c
	}
	role := func(name, office string) claim.Claim {
		return claim.Claim{Kind: claim.Role, Name: name, Value: office, Text: office + " " + name}
	}
	name := func(s string) claim.Claim { return claim.Claim{Kind: claim.Name, Name: s, Text: s} }
	outcome := func(act string, m claim.Modality, negated bool) claim.Claim {
		return claim.Claim{Kind: claim.Outcome, Predicate: act, Text: act, Modality: m, Negated: negated}
	}
	tests := []struct {
		a, b   claim.Claim
		want   claim.Relation
		reason string
	}{
		{place("Old Hall"), place("Old Hall"), claim.Agree, "same"},
		{place("Old Hall", "leeds"), place("Leeds"), claim.Compatible, "the hall lies there"},
		{place("Old Hall"), place("Corn Market"), claim.Contradict, "two sites"},
		{met("Old Granary"), met("Villa Berg"), claim.Contradict, "two buildings by what was held in them"},
		{met("Old Granary"), place("Upper Berg"), claim.Compatible, "what nothing is told of may be the town"},
		{met("Old Granary"), met("Essex County"), claim.Compatible, "a building and a county"},
		{place("Old Hall"), place("Essex County"), claim.Compatible, "a site and a county"},
		{place("Praça Velha"), place("Corn Square"), claim.Contradict, "two squares, one untranslated"},
		{place("Çeşme Palace"), place("Cesme Palace"), claim.Agree, "diacritics"},
		{place("Dolmabahce Palace"), place("Dolmabache Palace"), claim.Agree, "a misspelling"},
		{role("Ana Keller", "President-elect"), role("Ana Keller", "President"), claim.Compatible, "in office later"},
		{place("Slovakia"), place("Slovenia"), claim.Near, "two places nobody relates"},
		{place("Leeds", "england"), place("York", "england"), claim.Contradict, "two towns whose whereabouts are known"},
		{place("Corn Market"), place("Leeds"), claim.Compatible, "the market may lie there"},

		{name("Ann Lee"), name("Ann Lee"), claim.Agree, "same"},
		{name("Lee"), name("Ann Lee"), claim.Compatible, "the short form"},
		{name("Petro Havrylenko"), name("Petro Gavrylenko"), claim.Contradict, "another first letter: not surely one"},
		{name("Olena Zelinskiy"), name("Olena Zelinskyy"), claim.Agree, "romanisation"},
		{name("Ann Lee"), name("Bob Ray"), claim.Contradict, "two people"},

		{role("Ann Lee", "foreign minister"), role("Ann Lee", "foreign minister"), claim.Agree, "same"},
		{role("Ann Lee", "foreign minister"), role("Ann Lee", "chief negotiator"), claim.Compatible, "both may be right"},
		{role("Ann Lee", "foreign minister"), role("Ann Lee", "former foreign minister"), claim.Near, "over or not"},
		{role("Ann Lee", "foreign minister"), role("Ann Lee", "acting foreign minister"), claim.Near, "acting"},
		{role("Ann Lee", "Dr."), role("Ann Lee", "former trustee Dr."), claim.Compatible, "both be right"},
		{role("Ann Lee", "mayor"), role("Bob Ray", "mayor"), claim.Contradict, "one office, two names"},
		{role("Ann Lee", "mayor"), role("Bob Ray", "judge"), "", "two persons"},
		{role("Ann Lee", "Judge"), role("Ann Lee", "prosecutor"), claim.Contradict, "two posts in a case"},
		{role("Ann Lee", "Norcott's finance director"), role("Ann Lee", "chief operating officer"), claim.Contradict, "two posts in a firm"},
		{role("Ann Lee", "regional organiser of the bakers' union"), role("Ann Lee", "general secretary of the bakers' union"), claim.Contradict, "two posts in a union"},
		{role("Ann Lee", "first officer"), role("Ann Lee", "captain of the Lark"), claim.Contradict, "two posts aboard"},
		{role("Ann Lee", "chairwoman"), role("Ann Lee", "finance chief"), claim.Contradict, "who presides and who keeps the books"},
		{role("Ann Lee", "chairwoman of the bakers' union"), role("Ann Lee", "the mill's personnel director"), claim.Contradict, "two sides of a dispute"},
		{role("Ann Lee", "head of the bakers' union"), role("Ann Lee", "baker"), claim.Compatible, "one of those whom she heads"},
		{role("Ann Lee", "deputy mayor"), role("Ann Lee", "mayor"), claim.Contradict, "the deputy and whom she stands in for"},
		{role("Ann Lee", "interior minister"), role("Ann Lee", "health minister"), claim.Contradict, "two ministries"},
		{role("Ann Lee", "minister for health"), role("Ann Lee", "Treasury Secretary"), claim.Contradict, "two ministries, told otherwise"},
		{role("Ann Lee", "interior minister"), role("Ann Lee", "Home Secretary"), claim.Compatible, "one ministry under two names"},
		{role("Ann Lee", "economy minister"), role("Ann Lee", "trade minister"), claim.Compatible, "what may be one ministry"},
		{role("Ann Lee", "deputy prime minister"), role("Ann Lee", "foreign minister"), claim.Compatible, "a deputy may have a ministry"},
		{role("Ann Lee", "Peruvian minister"), role("Ann Lee", "foreign minister"), claim.Compatible, "whose minister she is"},
		{role("Ann Lee", "chairwoman"), role("Ann Lee", "chief executive"), claim.Compatible, "two that go together"},
		{role("Ann Lee", "owner"), role("Ann Lee", "captain"), claim.Compatible, "the owner may be captain"},
		{role("Ann Lee", "director"), role("Ann Lee", "finance director"), claim.Compatible, "the general and the particular"},
		{role("Ann Lee", "chairwoman and chief executive"), role("Ann Lee", "managing director"), claim.Compatible, "one of two"},

		{outcome("agree", claim.Actual, false), outcome("agree", claim.Actual, false), claim.Agree, "same"},
		{outcome("agree", claim.Actual, false), outcome("agree", claim.Actual, true), claim.Contradict, "agreed, not agreed"},
		{outcome("agree", claim.Actual, false), outcome("reject", claim.Actual, false), claim.Contradict, "opposites"},
		{outcome("agree", claim.Actual, true), outcome("reject", claim.Actual, false), claim.Agree, "not agreed, rejected"},
		{outcome("agree", claim.Actual, true), outcome("reject", claim.Actual, true), claim.Compatible, "neither"},
		{outcome("agree", claim.Denied, false), outcome("agree", claim.Actual, false), claim.Contradict, "a denial"},
		{outcome("agree", claim.Planned, false), outcome("agree", claim.Actual, true), claim.Compatible, "planned, not done"},
		{outcome("agree", claim.Actual, false), outcome("sign", claim.Actual, false), claim.Compatible, "two outcomes"},
	}
	for _, tt := range tests {
		a, b := tt.a, tt.b
		a.Source, b.Source = "a", "b"
		v := Judge(&a, &b, claim.Policy{}, nil)
		if v.Relation != tt.want {
			t.Errorf("%s | %s: got %q, want %q (%s): %s", a.Text, b.Text, v.Relation, tt.want, tt.reason, v.Because)
		}
		if w := Judge(&b, &a, claim.Policy{}, nil); w != v {
			t.Errorf("%s | %s: not symmetric", a.Text, b.Text)
		}
	}
}

func TestScores(t *testing.T) {
	score := func(source string, x, y float64) *claim.Claim {
		a, _, _ := amountOf(t, "1 of 2")
		a.Numerator, a.Denominator = x, y
		return &claim.Claim{Kind: claim.Score, Source: source, Text: "score", Quantity: &a}
	}
	for _, tt := range []struct {
		a, b, c, d float64
		want       claim.Relation
		reason     string
	}{
		{3, 1, 3, 1, claim.Agree, "same"}, {3, 1, 1, 3, claim.Compatible, "the other way round"}, {3, 1, 3, 2, claim.Contradict, "differ"}, {3, 0, 3, 0, claim.Agree, "a zero"}, {3, 0, 0, 3, claim.Compatible, "a zero, reversed"},
	} {
		if v := Judge(score("a", tt.a, tt.b), score("b", tt.c, tt.d), claim.Policy{}, nil); v.Relation != tt.want {
			t.Errorf("%v–%v | %v–%v: got %q, want %q (%s)", tt.a, tt.b, tt.c, tt.d, v.Relation, tt.want, tt.reason)
		}
	}
}

func TestSpeakers(t *testing.T) {
	tests := []struct {
		a, b   string
		want   claim.Relation
		reason string
	}{
		{"120,000 people|by=the organisers", "45,000 people|by=police", claim.Disputed, "two parties"},
		{"120,000 people|by=police", "45,000 people|by=police", claim.Contradict, "one party misreported"},
		{"120,000 people", "45,000 people|by=police", claim.Contradict, "one states it as fact"},
		{"120,000 people|by=the organisers", "120,000 people|by=police", claim.Agree, "the figure is the same"},
		{"six people|by=the interior ministry", "five people|by=the government", claim.Contradict, "a ministry is of the government"},
		{"900 people|by=the organisers", "500 people|by=officials", claim.Disputed, "organisers are no officials"},
		{"900 people|by=the electoral secretariat", "500 people|by=officials", claim.Contradict, "the officials may be those of the secretariat"},
		{"about 200 people|by=police", "230 people|by=police", claim.Near, "a hedge is not two figures"},
		{"more than 40 people|by=police", "40 people|by=the mayor", claim.Near, "only the edge"},
	}
	for _, tt := range tests {
		v := Judge(one(t, "a", tt.a), one(t, "b", tt.b), policyOf("none"), nil)
		if v.Relation != tt.want {
			t.Errorf("%s | %s: got %q, want %q (%s)", tt.a, tt.b, v.Relation, tt.want, tt.reason)
		}
	}
	p := claim.Policy{Rounding: "none", Tolerance: 0.1}
	if v := Judge(one(t, "a", "100 people|by=police"), one(t, "b", "105 people|by=police"), p, nil); v.Relation != claim.Contradict {
		t.Errorf("what one speaker said gets no tolerance: %q", v.Relation)
	}
	if v := Judge(one(t, "a", "100 people"), one(t, "b", "105 people"), p, nil); v.Relation != claim.Near {
		t.Errorf("two reports get it: %q", v.Relation)
	}
}

// TestCarriedOut holds when a figure that was planned is only of before what was done.
func TestCarriedOut(t *testing.T) {
	report := func(days int) *Context {
		return NewContext([]claim.Report{{ID: "a", Published: auditDay}, {ID: "b", Published: auditDay.AddDate(0, 0, days)}})
	}
	for _, c := range []struct {
		a, b   string
		days   int
		want   claim.Relation
		reason string
	}{
		{"It will cost {$30|kind=money|modality=planned}.", "It cost {$36|kind=money}.", 9, claim.Update, "more than a week lies between"},
		{"It will cost {$30|kind=money|modality=planned}.", "It cost {$36|kind=money}.", 2, claim.Contradict, "two days"},
		{"It will cost {$36|kind=money|modality=planned}.", "It cost {$30|kind=money}.", 9, claim.Contradict, "less may be a part"},
		{"It cost {$30|kind=money}.", "It will cost {$36|kind=money|modality=planned}.", 9, claim.Contradict, "the plan is the later one"},
	} {
		a, b := reportOf(t, "a", c.a), reportOf(t, "b", c.b)
		if got := Judge(&a[0], &b[0], claim.Policy{Rounding: "none"}, report(c.days)).Relation; got != c.want {
			t.Errorf("%s | %s: got %s, want %s (%s)", c.a, c.b, got, c.want, c.reason)
		}
	}
}

func TestGrowth(t *testing.T) {
	morning, evening := time.Date(2025, 10, 14, 6, 0, 0, 0, time.UTC), time.Date(2025, 10, 14, 18, 0, 0, 0, time.UTC)
	dated := NewContext([]claim.Report{{ID: "a", Published: morning}, {ID: "b", Published: evening}})
	undated := NewContext([]claim.Report{{ID: "a"}, {ID: "b"}})
	daily := NewContext([]claim.Report{{ID: "a", Published: date(2025, 10, 14), DayOnly: true}, {ID: "b", Published: evening}})
	grows, fixed, falls := claim.Policy{Rounding: "none", Grows: true}, claim.Policy{Rounding: "none"}, claim.Policy{Rounding: "none", Falls: true}
	tests := []struct {
		a, b   string
		p      claim.Policy
		ctx    *Context
		want   claim.Relation
		reason string
	}{
		{"{17 people} died.", "{29 people} died.", grows, dated, claim.Update, "later and higher"},
		{"{17 people} died.", "{29 people} died.", grows, daily, claim.Contradict, "one day, and of one report no hour is known"},
		{"{17 people|act=rescue|event=trial} were saved.", "{29 people|act=rescue} were saved.", grows, dated, claim.Contradict, "who was saved is known when it comes to trial"},
		{"{17 people|act=rescue|event=flood} were saved.", "{29 people|act=rescue} were saved.", grows, dated, claim.Update, "and is not while it goes on"},
		{"{29 people} died.", "{17 people} died.", grows, dated, claim.Contradict, "a toll does not fall"},
		{"{17 people} died.", "{29 people} died.", grows, undated, claim.Contradict, "no dates"},
		{"{17 people} died.", "{29 people} died.", fixed, dated, claim.Contradict, "does not grow"},
		{"{at least 17 people} died.", "{29 people} died.", grows, dated, claim.Compatible, "the bound held it"},
		{"{17 people} died.", "The toll rose to {29 people}.", grows, undated, claim.Update, "the words say so"},
		{"{at least 17 people} died.", "The toll rose to {29 people}.", grows, undated, claim.Update, "a least does not exclude what the words say it has risen to"},
		{"{at least 29 people} died.", "The toll rose to {31 people}.", grows, undated, claim.Compatible, "a closer count of the same"},
		{"{at least 17 people} died.", "The dead were {29 people}.", grows, undated, claim.Compatible, "no word says that it has risen"},
		{"Sales rose to {$12 million|kind=money|term=quarter}.", "Sales were {$21 million|kind=money|term=quarter}.", fixed, undated, claim.Contradict, "risen since the quarter before, not since a report"},
		{"Sales were {$12 million|kind=money}.", "The estimate rose to {$21 million|kind=money}.", fixed, undated, claim.Update, "of no quarter that is over"},
		{"The tremor was initially put at {6.1}.", "It was {6.4}.", fixed, undated, claim.Update, "initially"},
		{"The tremor was put at {6.1}.", "It was revised to {6.0}.", fixed, undated, claim.Update, "revised, and lower"},
		{"It bid {$12 million|kind=money} for the pier.", "The improved terms, sent on Friday, value the pier at {$14 million|kind=money}.", fixed, dated, claim.Update, "of an offer in the place of another"},
		{"It bid {$12 million|kind=money} for the pier.", "Its latest proposal is worth {$14 million|kind=money} in all.", fixed, dated, claim.Update, "of the latest of several offers"},
		{"It bid {$12 million|kind=money} for the pier.", "The improved terms compare with {$14 million|kind=money} paid for the quay.", fixed, dated, claim.Contradict, "beside that offer"},
		{"It bid {$12 million|kind=money} for the pier.", "The bid values the pier at {$14 million|kind=money}.", fixed, dated, claim.Contradict, "no word of another offer"},
		{"The toll rose to {29 people}.", "The dead were {17 people}.", grows, dated, claim.Contradict, "words and dates disagree"},
		{"Sales rose to {$12 million|kind=money|attribute=revenue}.", "Sales were {$14 million|kind=money|attribute=revenue}.", fixed, undated, claim.Contradict, "risen on a time before the news"},
		{"Takings rose to {$21 million|kind=money}.", "Sales were {$12 million|kind=money|attribute=revenue}.", fixed, undated, claim.Contradict, "the same, by a noun that no attribute has"},
		{"The offer rose to {$21 million|kind=money}.", "The deal is worth {$12 million|kind=money|attribute=deal-value}.", fixed, undated, claim.Update, "what a bid rose to takes its place"},
		{"Against 9 million a year earlier, it took {$12 million|kind=money}.", "It took {$14 million|kind=money}.", fixed, undated, claim.Contradict, "a year earlier, which is of another figure"},
		{"By noon the shares had lost {3%|kind=proportion|attribute=stock-change|term=early}.", "The shares lost {5%|kind=proportion|attribute=stock-change}.", fixed, undated, claim.Update, "of the whole day"},
		{"The survey, made for a newspaper, gave it {24%|kind=proportion|attribute=vote-share}.", "It has {22%|kind=proportion|attribute=vote-share}. Full results are in.", fixed, undated, claim.Update, "nor after"},
		{"With 99% of the votes counted, it had {28%|kind=proportion|attribute=vote-share}.", "It has {22%|kind=proportion|attribute=vote-share} by final results.", fixed, undated, claim.Contradict, "a hundredth of the votes moves no six points"},
		{"With 96% of the votes counted, it had {28%|kind=proportion|attribute=vote-share}.", "It has {22%|kind=proportion|attribute=vote-share} by final results.", fixed, undated, claim.Update, "four hundredths may"},
		{"An exit poll gave it {24%|kind=proportion|attribute=exit-poll-share}.", "It has {22%|kind=proportion|attribute=vote-share}.", fixed, undated, claim.Update, "before any count"},
		{"Owners of {27%|kind=proportion|attribute=stake} have accepted.", "Owners of {61%|kind=proportion|attribute=stake} have accepted.", fixed, dated, claim.Update, "more accept with every day"},
		{"Olm owns {27%|kind=proportion|attribute=stake}.", "Olm owns {61%|kind=proportion|attribute=stake}.", fixed, dated, claim.Contradict, "a stake does not grow by itself"},
		{"By noon the share stood at {$30|kind=money|attribute=share-price|term=early}.", "The share ended at {$36|kind=money|attribute=share-price}.", fixed, undated, claim.Update, "of the close"},
		{"The share ended at {$30|kind=money|attribute=share-price}.", "The share ended at {$36|kind=money|attribute=share-price}.", fixed, dated, claim.Contradict, "both of the close"},
		{"On lower forecasts profit fell by {27%|kind=proportion|attribute=profit-change}.", "Profit fell by {37%|kind=proportion|attribute=profit-change}.", fixed, dated, claim.Contradict, "a forecast is of no count of votes"},
		{"There were {167 people} on it.", "There were {174 people} on it and not 167, he said.", fixed, dated, claim.Update, "the words deny the other"},
		{"There were {167 people} on it.", "He said that {174 people}, rather than the 167 first announced, were on it.", fixed, dated, claim.Update, "an article stands before the other"},
		{"There were {167 people} on it.", "He said that {174 people}, rather than the 176 first announced, were on it.", fixed, dated, claim.Contradict, "before a third"},
		{"There were {167 people} on it.", "There were {174 people} on it and not 176, he said.", fixed, dated, claim.Contradict, "they deny a third"},
		{"The shares lost {3%|kind=proportion|attribute=stock-change}.", "The shares lost {5%|kind=proportion|attribute=stock-change}.", fixed, undated, claim.Contradict, "both of the whole day"},
		{"{40 people|head=missing} are sought.", "{26 people|head=missing} are sought.", falls, dated, claim.Update, "the missing are found"},
		{"{26 people|head=missing} are sought.", "{40 people|head=missing} are sought.", falls, dated, claim.Contradict, "more missing than before"},
		{"{26 people|head=missing} are sought.", "{40 people|head=missing} have yet to be found.", falls, dated, claim.Update, "more are missed, of whom it is still so"},
		{"{26 people|head=missing} are sought.", "After a recount {40 people|head=missing} are sought.", falls, undated, claim.Update, "counted again"},
		{"There were {26 complaints|rule=votes.complaints}.", "Who asked for a recount knows of {40 complaints|rule=votes.complaints}.", fixed, undated, claim.Contradict, "it is the ballots that are to be counted again"},
		{"The ferry had {143 people} on board.", "Its owner now puts the number on board at {146 people}.", fixed, undated, claim.Update, "now puts it at"},
		{"The ferry had {143 people} on board.", "Its owner, who now puts out to sea again, spoke of a crew at {146 people}.", fixed, undated, claim.Contradict, "what is now so is something else"},

		{"By noon police had held {9 people}.", "By nightfall {23 people} were held.", grows, undated, claim.Update, "up to a later hour"},
		{"By nightfall police had held {9 people}.", "By noon {23 people} were held.", grows, undated, claim.Contradict, "up to an earlier hour"},
		{"By 3 p.m. police had held {9 people}.", "At 17:30 police had held {23 people}.", grows, undated, claim.Update, "the clock tells it"},
		{"Police had held {9 people} by midnight.", "By Monday morning {23 people} were held.", grows, undated, claim.Update, "the day after"},
		{"By Sunday {9 people} were held.", "By Friday {23 people} were held.", grows, undated, claim.Contradict, "on a day before"},
		{"By noon it had cost {9 crowns}.", "By nightfall it had cost {23 crowns}.", fixed, undated, claim.Contradict, "what does not grow"},
		{"{14 people} were dead.", "By nightfall {22 people} were dead, eight more than at midday.", grows, undated, claim.Update, "so many more than before"},
		{"{14 people} were dead.", "{22 people} were dead, eight more than in the storm of 1990.", grows, undated, claim.Contradict, "more than in another year"},
		{"It has {2,600 signatures|head=signature}.", "It has {4,150 signatures|head=signature}.", fixed, dated, claim.Update, "there are more signatures with every day"},
		{"It has {2,600 signatures|head=signature}.", "It has {4,150 signatures|head=signature}.", fixed, undated, claim.Contradict, "nothing tells which is newer"},
		{"It has {2,600 signatures|head=signature}.", "It now has {4,150 signatures|head=signature}.", fixed, undated, claim.Update, "now"},
		{"It needs {200 doses|head=dose}.", "It now needs {350 doses|head=dose}.", fixed, dated, claim.Update, "now, in the later report"},
		{"It needs {200 doses|head=dose}.", "It needs {350 doses|head=dose}.", fixed, dated, claim.Contradict, "what is needed does not grow by itself"},
		{"The number stripped was {61 boats}.", "The number of boats stripped has reached {63 boats}.", fixed, undated, claim.Update, "a number that has come to it"},
		{"There were {130 cases}.", "Cases rose from 130 to {210 cases}.", fixed, undated, claim.Update, "from the other's figure"},
		{"Debt was {$286 million|kind=money}.", "Debt climbed to {$268 million|kind=money} from $231 million in June.", fixed, dated, claim.Contradict, "it has risen on another figure"},
		{"With 60% of ballots tallied, it had {34.2%|kind=proportion|attribute=vote-share}.", "With nearly all of the stations counted, it had {33%|kind=proportion|attribute=vote-share}.", fixed, undated, claim.Update, "of more of the count"},
		{"A survey released when polling stations shut gave it {36%|kind=proportion|attribute=vote-share}.", "With 60% of ballots tallied, it had {33%|kind=proportion|attribute=vote-share}.", fixed, undated, claim.Update, "a survey before the count"},
		{"With 60% of ballots tallied, it had {34.2%|kind=proportion|attribute=vote-share}.", "With 60% of ballots tallied, it had {33%|kind=proportion|attribute=vote-share}.", fixed, undated, claim.Contradict, "of the same count"},
		{"By noon turnout was {28%|kind=proportion|attribute=turnout-so-far}.", "Turnout was {57%|kind=proportion|attribute=turnout}.", fixed, undated, claim.Update, "while the polls were open, and in all"},
		{"Turnout was {61%|kind=proportion|attribute=turnout}.", "Turnout was {57%|kind=proportion|attribute=turnout}.", fixed, undated, claim.Contradict, "both in all"},
		{"The toll was {9 people}.", "A death overnight took the toll to {14 people}.", fixed, undated, claim.Update, "a toll that is taken to it"},
		{"Buses took the hurt to {9 clinics|head=clinic}.", "Buses took the hurt to {14 clinics|head=clinic}.", fixed, undated, claim.Contradict, "where people are taken"},
		{"At first, officials spoke of {8 dead}.", "There were {19 dead}.", fixed, undated, claim.Update, "at first"},
		{"Aftershocks have come since the port was first shaken by one of {5.9}.", "It was {6.1}.", fixed, undated, claim.Contradict, "since the first of them, which is no first figure"},
		{"There were {23 complaints|by=police}.", "There were {40 complaints|by=Moe}.", grows, dated, claim.Update, "what two parties tell may have grown"},
		{"There were {23 complaints|by=police}.", "There were {1,700 complaints|by=Moe}.", grows, dated, claim.Disputed, "nothing grows so much from one party to another"},
		{"The bridge is to open in {2028}.", "The bridge is to open a year earlier, in {2027}.", fixed, undated, claim.Contradict, "no time that is still to come, as far as is told"},
		{"A ferry sank, drowning {17 people|then=1994}.", "A ferry sank and {29 people|then=1994} drowned.", grows, dated, claim.Contradict, "so many years ago that it grows no more"},
		{"A ferry sank, drowning {17 people|then=2024}.", "A ferry sank and {29 people|then=2024} drowned.", grows, dated, claim.Update, "of last year, and it may still grow"},
		{"A ferry sank, drowning {17 people|then=1994}.", "The ferry's toll rose to {29 people|then=1994}.", grows, dated, claim.Update, "the words say so"},
		{"The reward was {$10,000|kind=money}.", "The reward was doubled to {$20,000|kind=money}.", fixed, undated, claim.Update, "doubled"},
	}
	for _, tt := range tests {
		a, b := reportOf(t, "a", tt.a), reportOf(t, "b", tt.b)
		v := Judge(&a[0], &b[0], tt.p, tt.ctx)
		if v.Relation != tt.want {
			t.Errorf("%s | %s: got %q, want %q (%s): %s", tt.a, tt.b, v.Relation, tt.want, tt.reason, v.Because)
		}
		if w := Judge(&b[0], &a[0], tt.p, tt.ctx); w != v {
			t.Errorf("%s | %s: not symmetric", tt.a, tt.b)
		}
	}
}
