package resolve_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

func texts(list ...string) []resolve.Input {
	var s []*source.Source
	for i, text := range list {
		id := string(rune('a' + i))
		s = append(s, &source.Source{ID: id, Path: id, Text: text})
	}
	return stream.Read(s, stream.Options{Rules: rule.Builtin()})
}

// grouped writes the events as the reports that tell of them: "a b|c".
func grouped(out resolve.Output) string {
	var events []string
	for _, e := range out.Events {
		events = append(events, strings.Join(e.Sources, " "))
	}
	return strings.Join(events, "|")
}

func shooting(victim, age, street, day, hour string) string {
	return fmt.Sprintf("Man shot dead in Harwick\n\nA %s-year-old man was shot and killed in Harwick on %s, police said.\n\n"+
		"%s was found with wounds to the chest on the 400 block of %s at %s. He died at Harwick General Hospital.\n\n"+
		"No arrests have been made. Anyone who saw him should call Harwick Police at 555-0134.\n", age, day, victim, street, hour)
}

func round(number, day, house, result string) string {
	return fmt.Sprintf("Fishermen and merchants of Varn talk again\n\nThe %s round of talks between the fishermen of Varn and the merchants of Tolk on the price of herring ended on %s with %s.\n\n"+
		"The talks were led by Inga Solberg and held at the %s in Varn. Peder Krag spoke for the fishermen, Lise Holm for the merchants.\n", number, day, result, house)
}

func TestCurrenciesOfOneEvent(t *testing.T) {
	report := func(money, more string) string {
		return "Grellmo buys rival Tanvig\n\nFurniture maker Grellmo will buy its rival Tanvig for " + money + ", the two companies said on Monday. " + more + "\n\nGrellmo and Tanvig make chairs.\n"
	}
	for _, c := range []struct {
		reason, want string
		in           []string
	}{
		{"another report names them in full", "NOK NOK", []string{report("3 billion crowns", ""), report("3 billion Norwegian crowns", "")}},
		{"two others name different ones", "XXK NOK DKK", []string{report("3 billion crowns", ""), report("3 billion Norwegian crowns", ""), report("2 billion Danish crowns", "")}},
		{"nothing tells", "XXK XXK", []string{report("3 billion crowns", ""), report("3 billion crowns", "")}},
		{"a sum without any currency has that of the other report", "EUR EUR", []string{report("a fee of 3 billion", ""), report("a fee of 3 billion euros", "")}},
		{"of two currencies neither", "XXX EUR USD", []string{report("a fee of 3 billion", ""), report("a fee of 3 billion euros", ""), report("a fee of 2 billion dollars", "")}},
		{"one tells its country", "SEK SEK", []string{report("3 billion crowns", ""), report("3 billion crowns", "Both are Swedish.")}},
		{"another report's money is taken for the best known of its name", "PKR PKR", []string{report("Rs 3 billion", ""), report("Rs 3 billion", "Both are Pakistani.")}},
	} {
		var got []string
		for _, c := range resolve.All(texts(c.in...), resolve.Options{SameEvent: true}).Claims {
			if c.Quantity != nil && c.Quantity.Dimension == "money" {
				got = append(got, c.Quantity.Unit)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%v, want %s (%s)", got, c.want, c.reason)
		}
	}
}

func TestEvents(t *testing.T) {
	shot := shooting("Dale Prentiss", "24", "Alder Street", "Tuesday", "9:40 p.m.")
	for _, c := range []struct {
		reason, want string
		in           []string
	}{
		{"likeness of kind, one city and its police do not merge two", "a|b",
			[]string{shot, shooting("Marcus Oyelaran", "31", "Quarry Road", "Friday", "2:15 a.m.")}},
		{"two men without names, shot on one weekday, told after one pattern", "a|b",
			[]string{shooting("He", "24", "Alder Street", "Tuesday", "9:40 p.m."), shooting("He", "31", "Quarry Road", "Tuesday", "2:15 a.m.")}},
		{"another weekday alone does not split one", "a b",
			[]string{shot, shooting("Dale Prentiss", "24", "Alder Street", "Friday", "9:40 p.m.")}},
		{"another age alone does not split one", "a b",
			[]string{shot, shooting("Dale Prentiss", "42", "Alder Street", "Tuesday", "9:40 p.m.")}},
		{"another hour alone does not split one", "a b",
			[]string{shot, shooting("Dale Prentiss", "24", "Alder Street", "Tuesday", "11:05 p.m.")}},
		{"the age of whom one report names and that of whom the other does are of two, not of two events", "a b",
			[]string{"Clerk charged with attack in Harwick post office\n\nOlga Brant, a 43-year-old clerk, was charged on Tuesday with the attack in the post office in which Piers Lacey died, police said. Lacey, a retired teacher, was buying stamps.\n",
				"Harwick post office victim was to retire\n\nPiers Lacey, 61, who died in the attack in Harwick post office, was to retire in May, his sister said. Police hold a clerk.\n"}},
		{"a first and a second round on two days are two, however alike, also where a third report of each stands by", "a c|b d",
			[]string{round("first", "Tuesday", "Chapel House", "nothing"), round("second", "Saturday", "Sailors' Home", "a price of 40 euros"),
				round("first", "Tuesday", "Chapel House", "no result"), round("second", "Saturday", "Sailors' Home", "a price of 40 euros a crate")}},
		{"one number alone does not split one", "a b",
			[]string{round("second", "Saturday", "Sailors' Home", "a price of 40 euros"), round("third", "Saturday", "Sailors' Home", "a price of 40 euros")}},
		{"a report with nothing in it is of no event of others", "a|b", []string{shot, ""}},
	} {
		if got := grouped(resolve.All(texts(c.in...), resolve.Options{})); got != c.want {
			t.Errorf("%s: events %s, want %s", c.reason, got, c.want)
		}
		if got := grouped(resolve.All(texts(c.in...), resolve.Options{SameEvent: true})); strings.Contains(got, "|") {
			t.Errorf("told that all are of one event: %s", got)
		}
	}
}

// TestLeaveOneOut shows that the evidence of one aspect can be taken away and that of the others stays as it was.
func TestLeaveOneOut(t *testing.T) {
	in := texts(shooting("Dale Prentiss", "24", "Alder Street", "Tuesday", "9:40 p.m."), shooting("Dale Prentiss", "24", "Alder Street", "Friday", "9:40 p.m."))
	ties := resolve.All(in, resolve.Options{}).Ties
	all, rest := ties.Of("a", "b", ""), ties.Of("a", "b", resolve.Time)
	clash := slices.ContainsFunc(all, func(x resolve.Tie) bool { return x.Aspect == resolve.Time && x.Weight < 0 })
	if !clash || slices.ContainsFunc(rest, func(x resolve.Tie) bool { return x.Aspect == resolve.Time }) {
		t.Errorf("all evidence %v, without time %v", all, rest)
	}
	want := slices.DeleteFunc(slices.Clone(all), func(x resolve.Tie) bool { return x.Aspect == resolve.Time })
	if !reflect.DeepEqual(rest, want) || !reflect.DeepEqual(ties.Of("b", "a", resolve.Time), rest) {
		t.Errorf("without time %v, want %v, either way round", rest, want)
	}
}

func named(out resolve.Output, source, text string) (key, name string) {
	for _, c := range out.Claims {
		if c.Source == source && c.Text == text && (c.Kind == claim.Name || c.Kind == claim.Place) {
			return c.Thing.Person, c.Name
		}
	}
	return "", ""
}

func TestNamesAcross(t *testing.T) {
	report := func(minister string) string {
		return "Minister opens bridge in Korvale\n\nInterior Minister " + minister + " opened a bridge over the Senn in Korvale on Monday.\n\n\"It will last,\" " +
			minister + " said. The bridge is 340 metres long and cost $12 million.\n"
	}
	for _, c := range []struct {
		reason string
		names  []string
		one    bool
	}{
		{"a letter less, one office", []string{"Arben Hoxhaj", "Arben Hoxha"}, true},
		{"two romanisations", []string{"Oleksandr Zelenskiy", "Oleksandr Zelenskyy"}, true},
		{"a short form of the given name", []string{"Robert Hathaway", "Bob Hathaway"}, true},
		{"a nickname that the other report calls him by", []string{"William \"Biff\" Hathaway", "Biff Hathaway"}, true},
		{"given name and surname romanised otherwise, one office", []string{"Omar Selassi", "Umar Selassie"}, true},
		{"an initial", []string{"Marta Ilvanen", "M. Ilvanen"}, true},
		{"two given names of one initial", []string{"Marta Ilvanen", "Mira Ilvanen"}, false},
		{"a surname that is a letter off, and a given name of its own", []string{"Helen Ashgrove", "James Ashgrave"}, false},
		{"another given name is another man", []string{"Arben Hoxha", "Dritan Hoxha"}, false},
		{"another surname is another man", []string{"Arben Hoxha", "Arben Gashi"}, false},
	} {
		out := resolve.All(texts(report(c.names[0]), report(c.names[1])), resolve.Options{SameEvent: true})
		ka, na := named(out, "a", c.names[0])
		kb, nb := named(out, "b", c.names[1])
		if ka == "" || kb == "" || (ka == kb) != c.one || (na == nb) != c.one {
			t.Errorf("%s: %q is %q (%s), %q is %q (%s)", c.reason, c.names[0], na, ka, c.names[1], nb, kb)
		}
	}
	// A given name is more than an initial.
	if _, n := named(resolve.All(texts(report("M. Ilvanen"), report("Marta Ilvanen")), resolve.Options{SameEvent: true}), "a", "M. Ilvanen"); n != "Marta Ilvanen" {
		t.Errorf("one writes Marta Ilvanen, the run writes %q", n)
	}
	// The form that most reports use stands for all.
	out := resolve.All(texts(report("Arben Hoxha"), report("Arben Hoxhaj"), report("Arben Hoxhaj")), resolve.Options{})
	if _, n := named(out, "a", "Arben Hoxha"); n != "Arben Hoxhaj" {
		t.Errorf("most write Arben Hoxhaj, the run writes %q", n)
	}
}

// TestAcronymsAcross: the letters of a body in one report are the body that another introduces with them, and nobody where two do.
func TestAcronymsAcross(t *testing.T) {
	intro := "Mill burns in Korvale\n\nA mill burned in Korvale on Monday. The Varden Fire Brigade (VFB) sent 22 engines.\n"
	other := "Mill burns in Korvale\n\nA mill burned in Korvale on Monday. The Valley Flood Board (VFB) sent 22 engines.\n"
	short := "Mill burns in Korvale\n\nA mill burned in Korvale on Monday. It was put out by the VFB, which sent 22 engines, the VFB said.\n"
	out := resolve.All(texts(intro, short), resolve.Options{SameEvent: true})
	if key, _ := named(out, "b", "VFB"); key != "varden fire brigade" {
		t.Errorf("VFB is %q, want the Varden Fire Brigade", key)
	}
	out = resolve.All(texts(intro, other, short), resolve.Options{SameEvent: true})
	if key, _ := named(out, "c", "VFB"); key != "vfb" {
		t.Errorf("VFB is %q, and two bodies have these letters", key)
	}
}

// TestShortPlaces: the short form of a street or mountain is the same place.
func TestShortPlaces(t *testing.T) {
	for _, names := range [][2]string{{"Mill St", "Mill Street"}, {"Mount Ardhel", "Mt Ardhel"}, {"Senn Ave", "Senn Avenue"}} {
		out := resolve.All(texts("A tree fell in "+names[0]+" on Monday.\n", "A tree fell in "+names[1]+" on Monday.\n"), resolve.Options{SameEvent: true})
		a, _ := named(out, "a", names[0])
		if b, _ := named(out, "b", names[1]); a == "" || a != b {
			t.Errorf("%s is %q, %s is %q", names[0], a, names[1], b)
		}
	}
}

// TestOrder: the order of the reports changes nothing, and what was put in stays as it was.
func TestOrder(t *testing.T) {
	var list []string
	for i, v := range []string{"Dale Prentiss", "Marcus Oyelaran", "Ilse Brandt", "Tom Achebe"} {
		for _, day := range []string{"Tuesday", "Wednesday"} {
			list = append(list, shooting(v, fmt.Sprint(24+7*i), []string{"Alder Street", "Quarry Road", "Mill Lane", "Dock Street"}[i], day, fmt.Sprintf("%d:15 p.m.", i+4)))
		}
	}
	in := texts(list...)
	before := fmt.Sprintf("%+v", claims(in))
	want := resolve.All(in, resolve.Options{})
	random := rand.New(rand.NewPCG(3, 4))
	for range 10 {
		mixed := slices.Clone(in)
		random.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		got := resolve.All(mixed, resolve.Options{})
		if !reflect.DeepEqual(got.Claims, want.Claims) || !reflect.DeepEqual(got.Events, want.Events) || !reflect.DeepEqual(got.Reports, want.Reports) {
			t.Fatalf("another order, other events: %s, want %s", grouped(got), grouped(want))
		}
	}
	if after := fmt.Sprintf("%+v", claims(in)); after != before {
		t.Error("the claims that were put in have changed")
	}
}

func claims(in []resolve.Input) (out []claim.Thing) {
	for _, i := range in {
		for _, c := range i.Claims {
			out = append(out, c.Thing)
		}
	}
	return out
}

// table is a report of the kind that a wire sends out by the hundred.
func table(firm string, figures ...any) string {
	return fmt.Sprintf(strings.ToUpper(firm)+" REPORTS THIRD QUARTER\n\nOLMHAVN, March 2 - %[1]s, quarter to end of January\n\nEarned each share %[2]v cents against %[3]v cents\n\n"+
		"Net profit %[4]v million against %[5]v million\n\nTurnover %[6]v million against %[7]v million\n", append([]any{firm}, figures...)...)
}

func TestBorne(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         bool
	}{
		{"one firm's quarter told twice", table("Grellmo", 12, 14, 3.1, 3.9, 44.2, 41.7), table("Grellmo", 12, 14, 3.1, 3.9, 44.2, 41.7), true},
		{"two quarters of one firm", table("Grellmo", 12, 14, 3.1, 3.9, 44.2, 41.7), table("Grellmo", 31, 27, 6.6, 5.2, 58.3, 57.8), false},
		{"two firms", table("Grellmo", 12, 14, 3.1, 3.9, 44.2, 41.7), table("Tanvig", 31, 27, 6.6, 5.2, 58.3, 57.8), false},
	} {
		if got := resolve.All(texts(c.a, c.b), resolve.Options{}).Ties.Borne("a", "b"); got != c.want {
			t.Errorf("%s: %t", c.reason, got)
		}
	}
}

func TestOtherIssue(t *testing.T) {
	const bank = " - The central bank lent banks 40 million crowns against bills on Monday.\n"
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"OLM, March 4" + bank, "OLM, March 5" + bank, true},
		{"OLM, March 4" + bank, "TARN, March 4" + bank, false},
		{"OLM, March 4" + bank, "OLM" + bank, false}, // of which no day is known
	} {
		if got := resolve.All(texts(c.a, c.b), resolve.Options{}).Ties.OtherIssue("a", "b"); got != c.want {
			t.Errorf("%.12s and %.12s are of two days: %v", c.a, c.b, got)
		}
	}
}
