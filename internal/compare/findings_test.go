package compare

import (
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// story builds claims of several sources, one marked line each: "wire: {120,000 people|by=organisers} marched."
func story(t testing.TB, lines ...string) []claim.Claim {
	t.Helper()
	var out []claim.Claim
	for _, l := range lines {
		source, text, _ := strings.Cut(l, ": ")
		out = append(out, reportOf(t, source, text)...)
	}
	return out
}

func find(t *testing.T, fs []claim.Finding, r claim.Relation) claim.Finding {
	t.Helper()
	for _, f := range fs {
		if f.Relation == r {
			return f
		}
	}
	t.Fatalf("no finding %s among %v", r, relations(fs))
	return claim.Finding{}
}

func betweenOf(f claim.Finding, a, b string) claim.Relation {
	side := func(id string) int {
		return slices.IndexFunc(f.Sides, func(s claim.Side) bool { return slices.Contains(s.Claims, id) })
	}
	i, j := min(side(a), side(b)), max(side(a), side(b))
	if i == j {
		return "same side"
	}
	for _, x := range f.Between {
		if x.A == i && x.B == j {
			return x.Relation
		}
	}
	return ""
}

func TestSidesOfADispute(t *testing.T) {
	claims := story(t,
		"wire: Organisers said {120,000 people|by=organisers} came; police said {45,000 people|by=police}.",
		"post: Organisers said {120,000 people|by=organisers} came.",
		"globe: Police said {120,000 people|by=police} came.",
		"star: It drew {120,000 people}.")
	fs := Findings(groupOf(claims), claims, nil, nil)
	f := find(t, fs, claim.Contradict)
	if got := betweenOf(f, "wire1", "wire2"); got != claim.Disputed {
		t.Errorf("organisers and police in one report: got %s", got)
	}
	if got := betweenOf(f, "post1", "wire2"); got != claim.Disputed {
		t.Errorf("organisers and police in two reports: got %s", got)
	}
	if got := betweenOf(f, "globe1", "wire2"); got != claim.Contradict {
		t.Errorf("two figures of the police: got %s", got)
	}
	if got := betweenOf(f, "globe1", "post1"); got != claim.Agree {
		t.Errorf("one figure of two parties: got %s", got)
	}
	if !strings.Contains(f.Reason, "star states as fact") {
		t.Errorf("the lost attribution is not told: %s", f.Reason)
	}
}

// TestNearByParties holds that what two parties say side by side is a dispute though a tolerance would let it pass, and is none where one report gives two figures for
// two things.
func TestNearByParties(t *testing.T) {
	for _, test := range []struct {
		text   string
		want   claim.Relation
		reason string
	}{
		{"a: The union said {590 people|by=union} joined; the firm counted {540 people|by=firm}.", claim.Disputed, "two parties"},
		{"a: The union said {590 people|by=union} joined; it counted {540 people|by=union} later.", claim.Single, "one party"},
		{"a: The union said {590 people|by=union} joined.\nIt rained.\nFew people came.\nThe firm counted {540 people|by=firm}.", claim.Single, "far apart it may be of another day"},
	} {
		claims := story(t, test.text)
		group := groupOf(claims)
		got := claim.Single
		for _, f := range Findings(group, claims, nil, map[string]claim.Policy{group[0].Rule: {Rounding: "none", Tolerance: 0.2}}) {
			if f.Relation == claim.Disputed {
				got = f.Relation
			}
		}
		if got != test.want {
			t.Errorf("%s: got %s, want %s: %s", test.text, got, test.want, test.reason)
		}
	}
}

func TestRevisionHoldsForAll(t *testing.T) {
	claims := story(t,
		"wire: The tremor measured {6.1}.",
		"post: The institute revised the strength to {6.4}.",
		"star: The tremor measured {6.4}.")
	sources := []claim.Report{{ID: "wire", Published: auditDay}, {ID: "post", Published: auditDay.AddDate(0, 0, 1)}, {ID: "star", Published: auditDay.AddDate(0, 0, 1)}}
	f := find(t, Findings(groupOf(claims), claims, sources, nil), claim.Update)
	if got := betweenOf(f, "wire1", "star1"); got != claim.Update {
		t.Errorf("the revision is told by one report and holds for all: got %s", got)
	}
	sources[0].Published = auditDay.AddDate(0, 0, 2)
	find(t, Findings(groupOf(claims), claims, sources, nil), claim.Contradict)
}

func TestOneReportsTwoFigures(t *testing.T) {
	claims := story(t, "a: It was {6 km} deep.\nThe second was {15 km} deep.", "b: It was {6 km} deep.")
	if f := Findings(groupOf(claims), claims, nil, nil)[0]; f.Relation != claim.Compatible {
		t.Errorf("a gives both figures and agrees with b on one; got %s: %s", f.Relation, f.Reason)
	}
	claims = story(t, "a: It was {6 km} deep and not {15 km}.", "b: It was {15 km} deep.")
	if f := Findings(groupOf(claims), claims, nil, nil)[0]; f.Relation == claim.Compatible {
		t.Errorf("a gives both figures and denies one; got %s: %s", f.Relation, f.Reason)
	}
	claims = story(t, "a: It was {6 km} deep.\nThe second was {15 km} deep.", "b: It was {9 km} deep.")
	if f := Findings(groupOf(claims), claims, nil, nil)[0]; f.Relation != claim.Contradict || !strings.Contains(f.Reason, "b says") {
		t.Errorf("b gives neither figure: got %s: %s", f.Relation, f.Reason)
	}
	claims = story(t, "a: It lasted {45 months}.\nAgain: it lasted {45 months}.", "b: It lasted {51 months}.")
	group := groupOf(claims)
	if f := Findings(group, claims, nil, map[string]claim.Policy{group[0].Rule: {Rounding: "said", Tolerance: 0.2}})[0]; f.Relation != claim.Near {
		t.Errorf("a gives one figure twice: got %s: %s", f.Relation, f.Reason)
	}
}

func TestDisputeWithinOneSource(t *testing.T) {
	claims := story(t, "a: Organisers said {30,000 people|by=organisers} came; police said {12,000 people|by=police}.")
	if got := relations(Findings(groupOf(claims), claims, nil, nil)); !slices.Equal(got, []string{"disputed"}) {
		t.Errorf("got %v", got)
	}
}

// TestCitedApart holds that whom one report cites apart from each other, or under two names, are in no dispute.
func TestCitedApart(t *testing.T) {
	for _, c := range []struct{ line, reason string }{
		{"a: Organisers said {30,000 people|by=organisers} came.\nA band played.\nThe square was closed.\nPolice said {12,000 people|by=police} marched.", "three sentences apart"},
		{"a: Norvik said {300 people|by=norvik lines} were on board, it said {120 people|by=it} were.", "it may be Norvik"},
		{"a: Norvik Lines said {300 people|by=norvik lines} were on board, Norvik said {120 people|by=norvik} were.", "a part of the name"},
	} {
		claims := story(t, c.line)
		if got := relations(Findings(groupOf(claims), claims, nil, nil)); slices.Contains(got, "disputed") {
			t.Errorf("%s: %v (%s)", c.line, got, c.reason)
		}
	}
}

func TestOneSource(t *testing.T) {
	tests := []struct {
		line, want, reason string
	}{
		{"a: {12 people} died.", "single", "one claim"},
		{"a: # {dozens people|act=kill} die\n{37 people|act=kill} died.", "single", "a vaguer headline"},
		{"a: # {46 people|act=kill} die\n{36 people|act=kill} died.", "inconsistent", "headline against body"},
		{"a: {12 people|act=kill} died.\n{12 people|act=kill} died.", "single", "the same twice"},
		{"a: {12 people|act=kill} died.\nThere {14 people|act=hurt} came.", "single", "two things after all"},
		{"a: The toll rose to {14 people|act=kill} from {12 people|act=kill}.", "single", "a rise within one report"},
	}
	for _, tt := range tests {
		claims := story(t, tt.line)
		if got := strings.Join(relations(Findings(groupOf(claims), claims, nil, nil)), " "); got != tt.want {
			t.Errorf("%s: got %s, want %s (%s)", tt.line, got, tt.want, tt.reason)
		}
	}
}

func TestOrigins(t *testing.T) {
	copied := "At least two dozen houses were washed away, the mayor of the town said, and {12 people} are in hospital."
	tests := []struct {
		lines   []string
		sources []claim.Report
		want    int
		reason  string
	}{
		{[]string{"a: {12 people} died.", "b: {12 people} died."}, nil, 2, "two reports"},
		{[]string{"a: {12 people|by=police} died.", "b: {12 people|by=police} died."}, nil, 1, "one official"},
		{[]string{"a: {12 people|by=police} died.", "b: {12 people|by=mayor} died."}, nil, 2, "two officials"},
		{[]string{"a: {12 people} died.", "b: {12 people} died."}, []claim.Report{{ID: "a", Publisher: "Wire"}, {ID: "b", Publisher: "wire"}}, 1, "one publisher"},
		{[]string{"a: {12 people} died.", "b: {12 people} died."}, []claim.Report{{ID: "a", SHA256: "x"}, {ID: "b", SHA256: "x"}}, 1, "the same bytes"},
		{[]string{"a: " + copied, "b: " + copied, "c: {12 people} are in hospital."}, nil, 2, "a copied sentence"},
	}
	for _, tt := range tests {
		claims := story(t, tt.lines...)
		f := find(t, Findings(groupOf(claims), claims, tt.sources, nil), claim.Agree)
		if len(f.Sides) != 1 || f.Sides[0].Origins != tt.want {
			t.Errorf("%v: got %d origins, want %d (%s)", tt.lines, f.Sides[0].Origins, tt.want, tt.reason)
		}
	}
}

func TestApart(t *testing.T) {
	claims := story(t, "a: {6.1} was its strength.", "b: {5.8} was its strength.", "c: {6.1} was its strength.")
	claims[0].Event, claims[1].Event, claims[2].Event = "e1", "e2", "e3"
	g := groupOf(claims)
	g[0].Apart = []claim.Evidence{{What: "one is of 2009", Weight: -2}}
	f := find(t, Findings(g, claims, nil, nil), claim.DifferentEvent)
	if !strings.Contains(f.Reason, "one is of 2009") {
		t.Errorf("the evidence is not told: %s", f.Reason)
	}
	if len(f.Sides) != 3 {
		t.Errorf("claims of two events share a side: %+v", f.Sides)
	}
	claims[1].Quantity = claims[0].Quantity
	if fs := Findings(g, claims, nil, nil); len(fs) > 0 && slices.Contains(relations(fs), "different-event") {
		t.Errorf("equal values of two events need no finding: %v", relations(fs))
	}
}

func TestSpellings(t *testing.T) {
	tests := []struct {
		lines  []string
		want   bool
		reason string
	}{
		{[]string{"a: {=Olena Zelinskiy} spoke.", "b: {=Olena Zelinskyy} spoke."}, true, "two romanisations"},
		{[]string{"a: {=Arben Hoxhaj} spoke.", "b: {=Arben Hoxha} spoke."}, true, "a letter less"},
		{[]string{"a: {=Old Dolmabache Palace}.\n{=Old Dolmabahce Palace}."}, true, "two letters swapped in one report"},
		{[]string{"a: {=Ann Lee} spoke.", "b: {=Bob Lee} spoke."}, false, "two people"},
		{[]string{"a: {=Daniel Rossi} spoke.", "b: {=Daniela Rossi} spoke."}, false, "brother and sister"},
		{[]string{"a: {=Slovakia} won.", "b: {=Slovenia} won."}, false, "two countries"},
		{[]string{"a: {=Korçë Hall} burned.", "b: {=Korce Hall} burned."}, false, "diacritics between two houses"},
		{[]string{"a: {=Korçë Hall} burned.\n{=Korce Hall} burned."}, true, "diacritics within one report"},
		{[]string{"a: {=Hakan Fidan} spoke.", "b: {=Fidan} spoke."}, false, "a short form"},
		{[]string{"a: {=Ann Lee's} car.", "b: {=Ann Lee} spoke."}, false, "a possessive"},
		{[]string{"a: {=Helena Marsh} spoke.", "b: {=Helen Marsh} spoke."}, false, "two people, as far as is told"},
		{[]string{"a: {=HAKAN FIDAN} spoke.", "b: {=Hakan Fidan} spoke."}, false, "capitals"},
		{[]string{"a: {=Mirja Tamm} spoke.", "b: {=Mirja Tamma} spoke."}, true, "a letter more at the end of a surname"},
		{[]string{"a: {=Berit Solberg} spoke.", "b: {=Berit Solbergen} spoke."}, true, "a longer form of a surname"},
		{[]string{"a: {=Berit Solberg} spoke.\n{=Berit Solbergen} spoke."}, false, "two people of one report"},
		{[]string{"a: {=Paolo Ferrante} spoke.", "b: {=Paolo LaFerrante} spoke."}, true, "a particle in one with the surname"},
		{[]string{"a: {=Paolo Ferrante} spoke.", "b: {=Marco LaFerrante} spoke."}, false, "another given name"},
		{[]string{"a: {=Paolo Ferrante} spoke.\n{=Paolo LaFerrante} spoke."}, false, "two people of one report, one with a particle"},
		{[]string{"a: {=Mirja Tamm} spoke.", "b: {=Mirjam Tamma} spoke."}, false, "two words apart"},
		{[]string{"a: {=Berit Lund} spoke.", "b: {=Berit Lundgren} spoke."}, false, "two surnames"},
	}
	for _, tt := range tests {
		claims := story(t, tt.lines...)
		got := Spellings(claims)
		if (len(got) == 1) != tt.want || len(got) > 1 {
			t.Errorf("%v: got %v (%s)", tt.lines, reasons(got), tt.reason)
		}
	}
}

func TestHint(t *testing.T) {
	claims := story(t, "a: {4,460 people} died.", "b: {4,460 shelters} stand ready.", "c: {4,460 people} died.")
	groups := append(groupOf([]claim.Claim{claims[0], claims[2]}), groupOf(claims[1:2])...)
	fs := Findings(groups, claims, nil, nil)
	f := find(t, fs, claim.Agree)
	if !slices.ContainsFunc(f.Evidence, func(e claim.Evidence) bool { return strings.Contains(e.What, "4,460 shelters") }) {
		t.Errorf("no hint: %v", f.Evidence)
	}
}

func TestWording(t *testing.T) {
	tests := []struct {
		lines []string
		want  string
	}{
		{[]string{"a: {40 people} died.", "b: {52 people} died."}, "between 40 and 52, according to a and b"},
		{[]string{"a: {40 people|by=police} died.", "b: {52 people|by=medics} died."}, "40 according to police; 52 according to medics"},
		{[]string{"a: {52 people} died.", "b: {52 people} died."}, ""},
	}
	for _, tt := range tests {
		claims := story(t, tt.lines...)
		if got := Findings(groupOf(claims), claims, nil, nil)[0].Wording; got != tt.want {
			t.Errorf("%v: got %q, want %q", tt.lines, got, tt.want)
		}
	}
}

// figures are what the properties are tried on: every hedge, at values that meet, touch and miss.
var figures = []string{
	"40 people", "42 people", "50 people", "no people", "3 people", "1,200 people", "about 40 people", "about 42 people", "about 47 people", "more than 40 people", "over 50 people",
	"at least 40 people", "at least 12 people", "fewer than 40 people", "under 100 people", "up to 40 people", "up to 50 people", "nearly 40 people", "nearly 50 people",
	"just over 40 people", "30–40 people", "40–60 people", "10–20 people", "dozens people", "hundreds people", "several people", "40 people|by=police", "52 people|by=police",
	"52 people|by=mayor", "about 50 people|by=mayor", "1,000 people", "1,230 people",
}

func TestSymmetricAndReflexive(t *testing.T) {
	for _, p := range []claim.Policy{{}, {Rounding: "none"}, {Rounding: "said"}, {Rounding: "said", Tolerance: 0.1, Agree: 0.02, Beyond: 5}, {Grows: true}} {
		for _, x := range figures {
			if v := Judge(one(t, "a", x), one(t, "b", x), p, nil); v.Relation != claim.Agree {
				t.Errorf("%s disagrees with itself: %s", x, v.Reason)
			}
			for _, y := range figures {
				a, b := one(t, "a", x), one(t, "b", y)
				v, w := Judge(a, b, p, nil), Judge(b, a, p, nil)
				if v != w {
					t.Errorf("%s | %s: %v, %v", x, y, v, w)
				}
				c, d := one(t, "b", x), one(t, "a", y)
				if w := Judge(c, d, p, nil); w.Relation != v.Relation {
					t.Errorf("%s | %s: %s, and %s with the sources exchanged", x, y, v.Relation, w.Relation)
				}
			}
		}
	}
}

func TestWideningNeverContradicts(t *testing.T) {
	for _, p := range []claim.Policy{{}, {Rounding: "none"}, {Rounding: "said", Tolerance: 0.1, Beyond: 5}} {
		for lo := 0.0; lo <= 60; lo += 5 {
			for hi := lo; hi <= 60; hi += 5 {
				for _, y := range figures {
					a := one(t, "a", "10–20 people")
					a.Quantity.Min, a.Quantity.Max = lo, hi
					b := one(t, "b", y)
					if Judge(a, b, p, nil).Relation == claim.Contradict {
						continue
					}
					for _, wider := range [][2]float64{{lo - 5, hi}, {lo, hi + 5}, {lo / 2, hi * 2}} {
						w := one(t, "a", "10–20 people")
						w.Quantity.Min, w.Quantity.Max = max(0, wider[0]), wider[1]
						if v := Judge(w, b, p, nil); v.Relation == claim.Contradict || v.Relation == claim.Disputed {
							t.Fatalf("%v–%v does not contradict %s, but %v–%v does", lo, hi, y, w.Quantity.Min, w.Quantity.Max)
						}
					}
				}
			}
		}
	}
}

// pool builds a random group: some figures of some sources.
func pool(t testing.TB, r *rand.Rand, n int) []claim.Claim {
	var out []claim.Claim
	for i := range n {
		c := *one(t, string(rune('a'+r.Intn(6))), figures[r.Intn(len(figures))])
		c.ID = c.Source + string(rune('0'+i))
		c.Span.Start = i
		c.Sequence = i
		out = append(out, c)
	}
	return out
}

func TestOrderChangesNothing(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 150 {
		claims := pool(t, r, 2+r.Intn(7))
		want := Findings(groupOf(claims), claims, nil, nil)
		shuffled := slices.Clone(claims)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		got := Findings(groupOf(shuffled), shuffled, nil, nil)
		if len(got) != len(want) {
			t.Fatalf("%d findings, %d after shuffling", len(want), len(got))
		}
		for i := range got {
			if got[i].ID != want[i].ID || got[i].Reason != want[i].Reason || got[i].Wording != want[i].Wording || compareSides(got[i].Sides, want[i].Sides) != 0 {
				t.Fatalf("the order of the claims matters:\n%+v\n%+v", want[i], got[i])
			}
		}
	}
}

func TestSidesHoldNothingThatExcludes(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 150 {
		claims := pool(t, r, 2+r.Intn(9))
		byID := map[string]*claim.Claim{}
		for i := range claims {
			byID[claims[i].ID] = &claims[i]
		}
		for _, f := range Findings(groupOf(claims), claims, nil, nil) {
			for _, s := range f.Sides {
				for _, x := range s.Claims {
					for _, y := range s.Claims {
						if v := Judge(byID[x], byID[y], claim.Policy{}, nil); v.Relation != claim.Agree {
							t.Fatalf("one side holds both: %s", v.Reason)
						}
					}
				}
			}
		}
	}
}

func TestAgreeingSourceRemovesNoContradiction(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 300 {
		claims := pool(t, r, 2+r.Intn(5))
		contradict := func(cs []claim.Claim) int {
			n := 0
			for _, f := range Findings(groupOf(cs), cs, nil, nil) {
				if f.Relation == claim.Contradict {
					n++
				}
			}
			return n
		}
		if contradict(claims) == 0 {
			continue
		}
		again := claims[r.Intn(len(claims))]
		again.Source, again.ID = "z", "z1"
		if contradict(append(slices.Clone(claims), again)) == 0 {
			t.Fatalf("%s took the contradiction away", again.Text)
		}
	}
}

func TestIDs(t *testing.T) {
	claims := story(t, "a: {40 people} died.", "b: {52 people} died.")
	first := Findings(groupOf(claims), claims, nil, nil)[0].ID
	moved := story(t, "x: Yesterday {40 people} died.", "y: As many as it is, {52 people} died.")
	if got := Findings(groupOf(moved), moved, nil, nil)[0].ID; got != first {
		t.Errorf("the id follows sources or places: %s, %s", first, got)
	}
	other := story(t, "a: {40 people} died.", "b: {53 people} died.")
	if got := Findings(groupOf(other), other, nil, nil)[0].ID; got == first {
		t.Error("other values have the same id")
	}
	twice := append(groupOf(claims), groupOf(claims)...)
	fs := Findings(twice, claims, nil, nil)
	if fs[0].ID == fs[1].ID {
		t.Error("two findings share an id")
	}
}

func FuzzAudit(f *testing.F) {
	f.Add("Floods killed 46 people: 31 there, nine here and five elsewhere.", 14, 23, 25, 27)
	f.Add("\xff(\x00{", 0, 1, 1, 2)
	f.Add("born in 1980 (((((", 0, 4, 8, 12)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		var claims []claim.Claim
		for i, s := range [][2]int{{a, b}, {c, d}, {b, c}} {
			if s[0] < 0 || s[1] > len(text) || s[0] > s[1] {
				continue
			}
			q, _, kind := amountOf(t, []string{"46 people", "60 percent", "12 km"}[i])
			claims = append(claims, claim.Claim{ID: string(rune('a' + i)), Source: "s", Text: text[s[0]:s[1]], Sentence: text, Kind: kind, Quantity: &q, Span: claim.Locus{Start: s[0], End: s[1]}})
			claims = append(claims, claim.Claim{ID: string(rune('m' + i)), Source: "s", Text: text[s[0]:s[1]], Sentence: text, Kind: claim.Date, Time: &claim.Time{Timex: text[s[0]:s[1]], Date: text[s[0]:s[1]], Clock: text[s[0]:s[1]], Zone: text[s[0]:s[1]]}, Span: claim.Locus{Start: s[0], End: s[1]}})
			claims = append(claims, claim.Claim{ID: string(rune('q' + i)), Source: "t", Text: text[s[0]:s[1]], Sentence: text, Kind: claim.Quote, Span: claim.Locus{Start: s[0], End: s[1]}})
		}
		Findings(groupOf(claims), claims, []claim.Report{{ID: "s", Published: time.Unix(0, 0)}}, nil)
	})
}

func BenchmarkFindings(b *testing.B) {
	r := rand.New(rand.NewSource(4))
	claims := pool(b, r, 60)
	groups := groupOf(claims)
	b.ReportAllocs()
	for b.Loop() {
		Findings(groups, claims, nil, nil)
	}
}

func BenchmarkAudit(b *testing.B) {
	var claims []claim.Claim
	for i, tt := range auditTexts {
		if strings.Contains(tt.text, "between 60") {
			continue
		}
		cs := reportOf(b, "a", tt.text)
		for k := range cs {
			cs[k].Sequence += 10 * i
			cs[k].Span.Start += 10000 * i
			cs[k].Span.End += 10000 * i
		}
		claims = append(claims, cs...)
	}
	b.ReportAllocs()
	for b.Loop() {
		Audit(claims, nil)
	}
}

// TestRoundHeadline holds that a headline may round those who were aboard, and not the dead.
func TestRoundHeadline(t *testing.T) {
	for _, test := range []struct {
		rule       string
		head, body float64
		want       bool
		reason     string
	}{
		{aboard, 80, 83, true, "the tens of the figure"},
		{aboard, 80, 86, false, "it rounds to 90"},
		{aboard, 81, 83, false, "no round figure"},
		{"casualties.killed", 80, 83, false, "the dead are counted"},
	} {
		h := &claim.Claim{Rule: test.rule, Headline: true, Quantity: &quantity.Amount{Value: test.head, Qualifier: quantity.Exact}}
		c := &claim.Claim{Rule: test.rule, Quantity: &quantity.Amount{Value: test.body, Qualifier: quantity.Exact}}
		if got := roundHeadline(h, c); got != test.want {
			t.Errorf("%s: %g over %g of %s: %v", test.reason, test.head, test.body, test.rule, got)
		}
	}
}

// Two forms of which the reader of names says that they are one person's are two spellings of the name, unless one is the other's pet form.
func TestSpellingsOfOneKey(t *testing.T) {
	person := func(s string) *form {
		w := strings.Fields(fold(s))
		return &form{written: s, words: w, folded: w, sort: "person", key: "one"}
	}
	tests := []struct {
		a, b string
		want bool
	}{
		{"Graham Olsen", "Graeme Olsen", true},
		{"Stephen Olsen", "Steven Olsen", true},
		{"Ann Olsen", "Anne Olsen", true},
		{"Nils Ruud", "Nils Rud", true},
		{"Philippa Olsen", "Filippa Olsen", true},
		{"Yevgeny Olsen", "Evgeni Olsen", true},
		{"Bob Olsen", "Robert Olsen", false},
		{"Bill Olsen", "William Olsen", false},
		{"Tom Olsen", "Tommy Olsen", false},
		{"Kate Olsen", "Katie Olsen", false},
		{"Joe Olsen", "Joseph Olsen", false},
		{"Joanna Olsen", "Jo Olsen", false},
	}
	for _, tt := range tests {
		if got := spelledApart(person(tt.a), person(tt.b)); got != tt.want {
			t.Errorf("%s and %s: got %v", tt.a, tt.b, got)
		}
	}
}

// TestSole holds that what a group of one claim comes to is what its table would come to.
func TestSole(t *testing.T) {
	claims := story(t,
		"wire: Organisers said {120,000 people|by=organisers} came {dozens} strong, {about 30%}, for {just over 2 hours}.",
		"post: It drew {45,000 people|act=attend} and {=Ann Lee}.",
		"globe: Police counted {up 4 percent|by=police}.")
	quote := claims[0]
	quote.Kind, quote.Quantity, quote.Text = claim.Quote, nil, " We  shall\nnot go. "
	for i := range append(claims, quote) {
		c := &append(claims, quote)[i]
		g := claim.Group{Rule: c.Rule, Claims: []*claim.Claim{c}}
		for _, p := range []claim.Policy{{Rule: c.Rule}, {Rule: c.Rule, Question: "How many {subject|people}[ {predicate}] in {place}?", Severity: "error"}} {
			table := newTable(g.Claims, nil, p, nil)
			want := table.findings(&g, []int{0}, p, nil)
			if got := sole(&g, p); len(want) != 1 || !reflect.DeepEqual(got, want[0]) {
				t.Errorf("%q comes to %+v, its table to %+v", c.Text, got, want)
			}
		}
	}
}

// TestLoose holds that two figures which only third claims tie to each other contradict nothing, and that those with a tie of their own do.
func TestLoose(t *testing.T) {
	claims := story(t, "wire: {150 people|act=kill} died.", "post: {160 people|act=kill} died.", "globe: {165 people|act=kill} died.")
	g := claim.Group{Rule: claims[0].Rule, Claims: []*claim.Claim{&claims[0], &claims[1], &claims[2]}}
	p := claim.Policy{Rule: g.Rule}
	relations := func() string {
		out := ""
		for _, f := range judgeGroup(&g, p, nil) {
			for _, b := range f.Between {
				out += " " + string(b.Relation)
			}
		}
		return out
	}
	if got := relations(); got != " contradict contradict contradict" {
		t.Errorf("each tied by itself:%s", got)
	}
	g.Loose = [][2]*claim.Claim{{&claims[2], &claims[0]}}
	if got := relations(); got != " contradict compatible contradict" {
		t.Errorf("the first and the last are tied by the second alone:%s", got)
	}
}
