package name

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// only returns the mention of kind k in a sentence of its own, as a report would give it.
func only(t *testing.T, k Kind, words string) Mention {
	t.Helper()
	text := map[Kind]string{Person: "It was said by Mr " + words + ".", Place: "They met in " + words + ".", Organisation: "The " + words + " agreed.", Demonym: words + " officials agreed."}[k]
	for _, m := range Find(doc.New(text)) {
		if m.Kind == k && (m.Text == words || k != Person) {
			return m
		}
	}
	return Mention{Kind: k, Text: words, Canonical: words, id: ^Mention{}.id}
}

var compareRows = []struct {
	kind Kind
	a, b string
	want Same
	why  string
}{
	// one bearer, spelled differently
	{Person, "Volodymyr Hrabovskiy", "Volodymyr Hrabovskyy", Variant, "iy, yy"},
	{Person, "Volodymyr Hrabovskiy", "Volodymyr Hrabovsky", Variant, "iy, y"},
	{Person, "Volodymyr Zelenskiy", "Volodymyr Zelenskyy", Variant, "iy, yy"},
	{Person, "Volodymyr Zelenskyy", "Vladimir Zelensky", Variant, "Ukrainian and Russian forms"},
	{Person, "Sergiy Bondarenko", "Serhiy Bondarenko", Variant, "g, h"},
	{Person, "Sergei Bondarenko", "Sergey Bondarenko", Variant, "ei, ey"},
	{Person, "Muammar Gaddafi", "Moammar Qaddafi", Variant, "Arabic sounds"},
	{Person, "Muammar Gaddafi", "Muammar Kadhafi", Variant, "Arabic sounds"},
	{Person, "Mohammed Al-Rashidi", "Muhammad al-Rashidi", Variant, "forms of Muhammad"},
	{Person, "Hossein Taherian", "Hussein Taherian", Variant, "Persian and Arabic forms"},
	{Person, "Fyodor Dostoevsky", "Fyodor Dostoyevsky", Variant, "e, ye"},
	{Person, "Yevgeny Malkov", "Evgeny Malkov", Variant, "ye, e"},
	{Person, "Jürgen Müller-Stein", "Juergen Mueller-Stein", Variant, "umlauts written out"},
	{Person, "Recep Yıldırım", "Recep Yildirim", Variant, "diacritics"},
	{Person, "Aleksandr Lukashenko", "Alexander Lukashenka", Variant, "Russian and Belarusian forms"},
	{Person, "Slobodan Milosevic", "Slobodan Miloshevich", Variant, "c, ch and s, sh"},
	{Person, "Katarzyna Wisniewska", "Katarzyna Wisnewska", Variant, "a letter lost in a long name"},
	{Person, "Andreas Papadopoulos", "Andreas Papadopulos", Variant, "ou, u"},
	{Person, "Mikhail Khodorkovsky", "Mikhail Hodorkovskii", Variant, "kh, h"},
	{Person, "Abdelfattah Mansouri", "Abdel-Fattah Mansouri", Variant, "one word or two: a spelling"},
	// one bearer, nothing to report
	{Person, "Hakan Demirel", "Hakan Demirel", Equal, "the same"},
	{Person, "HAKAN DEMIREL", "Hakan Demirel", Equal, "case"},
	{Person, "Kim Jong-un", "Kim Jong Un", Equal, "hyphen"},
	{Person, "Donald J. Trumble", "Donald Trumble", Equal, "middle initial left out"},
	{Person, "Joe Castellano", "Joseph Castellano", Equal, "short form of a given name"},
	{Person, `Walter "Boots" Harlan`, "Boots Harlan", Equal, "a nickname for the given name"},
	{Person, `Walter "Boots" Harlan`, "Walter Harlan", Equal, "a nickname left out"},
	{Person, `Walter "Boots" Harlan`, "Wanda Harlan", Different, "a nickname beside another given name"},
	{Person, "Tellermaster Pham Thi Hoa", "Pham Thi Hoa", Equal, "a title that is not known before three words"},
	{Person, "Rui Tavares Brito", "Tavares Brito", Equal, "both surnames"},
	{Person, "Rui Tavares Brito", "Rui Brito", Equal, "one surname of two"},
	{Person, "Martin Cole Jr.", "Martin Cole", Equal, "suffix"},
	{Person, "Shinzo Abe", "Abe Shinzo", Equal, "family name first"},
	// two bearers
	{Person, "John Smith", "Jane Smith", Different, "given names"},
	{Person, "George W. Bush", "George H. W. Bush", Different, "middle initials"},
	{Person, "Kim Jong Un", "Kim Jong Il", Different, "the last syllable"},
	{Person, "Kim Jong Un", "Kim Yo Jong", Different, "brother and sister"},
	{Person, "Ali Hassan", "Ali Hussein", Different, "two surnames that many bear"},
	{Person, "Maria Lopes Prado", "Mario Lopes Prado", Different, "two given names"},
	{Person, "Ivan Petrov", "Igor Petrov", Different, "given names"},
	{Person, "Anna Kowalska", "Anna Nowak", Different, "surnames"},
	{Person, "Joseph Castellano", "John Castellano", Different, "given names"},
	{Person, "David Miller", "David Milner", Unclear, "one letter in a short surname, no office to go by"},
	{Person, "Ahmed Hassan", "Ahmed Hashim", Different, "surnames"},
	{Person, "Michael Brown", "Michael Braun", Different, "short surnames"},
	{Person, "Sergei Ivanov", "Sergei Ivanova", Unclear, "loosely alike"},
	// cannot tell
	{Person, "Smith", "John Smith", Unclear, "a surname alone that many bear"},
	{Person, "Hrabovskyy", "Volodymyr Hrabovskyy", Unclear, "a surname alone"},
	{Person, "J. Smith", "John Smith", Unclear, "an initial and a surname that many bear"},
	{Person, "Arben Hoxha", "Arben Hoxhaj", Unclear, "short, and no office to go by"},
	// places
	{Place, "Kyiv", "Kiev", Variant, "one city"},
	{Place, "Türkiye", "Turkey", Variant, "one country"},
	{Place, "Odesa", "Odessa", Variant, "one city"},
	{Place, "Kharkiv", "Kharkov", Variant, "one city"},
	{Place, "Korçë", "Korce", Variant, "diacritics"},
	{Place, "Korçë", "Korca", Variant, "indefinite and definite form"},
	{Place, "Zurich", "Zürich", Variant, "diacritics"},
	{Place, "Marseille", "Marseilles", Variant, "English s"},
	{Place, "Dolmabahce Palace", "Dolmabache Palace", Variant, "letters swapped"},
	{Place, "Marquês de Valença Square", "Marques de Valenca Square", Variant, "diacritics"},
	{Place, "Norrvatnet Station", "Norrvattnet Station", Variant, "a letter doubled in a long name"},
	{Place, "Burma", "Myanmar", Equal, "two names, no slip"},
	{Place, "Mumbai", "Bombay", Equal, "two names, no slip"},
	{Place, "UK", "Britain", Equal, "short form"},
	{Place, "U.S.", "United States", Equal, "short form"},
	{Place, "Holland", "Netherlands", Equal, "two names"},
	{Place, "Lisbon", "Lisbon", Equal, "the same"},
	{Place, "Iran", "Iraq", Different, "two countries"},
	{Place, "Austria", "Australia", Different, "two countries"},
	{Place, "Niger", "Nigeria", Different, "two countries"},
	{Place, "Slovakia", "Slovenia", Different, "two countries"},
	{Place, "Marseille", "Versailles", Different, "two cities"},
	{Place, "Georgia", "Georgia", Unclear, "state or country"},
	{Place, "Guinea", "Guyana", Different, "two countries"},
	{Place, "Mali", "Malawi", Different, "two countries"},
	{Place, "Paraguay", "Uruguay", Different, "two countries"},
	{Place, "Latvia", "Lithuania", Different, "two countries"},
	{Place, "Sweden", "Switzerland", Different, "two countries"},
	{Place, "Dominica", "Dominican Republic", Different, "two countries"},
	{Place, "North Korea", "South Korea", Different, "two countries"},
	{Place, "Budapest", "Bucharest", Different, "two capitals"},
	{Place, "Kingston", "Kingstown", Different, "two capitals"},
	{Place, "Marlow Street", "Marlow Bridge", Different, "street and bridge"},
	{Place, "Ciragan Palace", "Dolmabahce Palace", Different, "two palaces"},
	{Place, "East Street", "West Street", Different, "two streets"},
	{Place, "Lake Orvanda", "Lake Orvande", Variant, "a vowel in a long name with a head noun"},
	{Place, "Tarn", "Torn", Unclear, "short, not known"},
	// organisations
	{Organisation, "United Nations", "UN", Equal, "short form"},
	{Organisation, "NATO", "Nato", Equal, "case"},
	{Organisation, "World Health Organization", "World Health Organisation", Variant, "American and British spelling"},
	{Organisation, "Interior Ministry", "Health Ministry", Different, "two ministries"},
	{Organisation, "Interior Ministry", "Ukrainian Interior Ministry", Unclear, "of which country?"},
	{Organisation, "Hezbollah", "Hizbollah", Variant, "transliteration"},
	{Organisation, "al-Qaeda", "al-Qaida", Variant, "transliteration"},
}

func TestCompare(t *testing.T) {
	for _, row := range compareRows {
		a, b := only(t, row.kind, row.a), only(t, row.kind, row.b)
		if got := Compare(a, b); got != row.want {
			t.Errorf("Compare(%s, %s) = %d, want %d: %s", row.a, row.b, got, row.want, row.why)
		}
		if x, y := Compare(a, b), Compare(b, a); x != y {
			t.Errorf("Compare(%s, %s) = %d, mirrored %d", row.a, row.b, x, y)
		}
		if got := Compare(a, a); got == Different || got == Variant {
			t.Errorf("Compare(%s, itself) = %d", row.a, got)
		}
	}
}

// TestCompareByOffice: an office of one head is the evidence that a short surname alone lacks.
func TestCompareByOffice(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want Same
		why  string
	}{
		{"the prime minister, Arben Hoxhaj, said", "Prime Minister Arben Hoxha said", Variant, "one office"},
		{"President Lowell said", "the president, Thomas Lowell, said", Equal, "a surname with the same office"},
		{"Mayor Arben Hoxhaj said", "Prime Minister Arben Hoxha said", Unclear, "two offices"},
		{"Mayor Anna Reed said", "Mayor Karl Lund said", Different, "one office, two holders"},
	} {
		if got := Compare(person(t, row.a), person(t, row.b)); got != row.want {
			t.Errorf("%s | %s: %d, want %d: %s", row.a, row.b, got, row.want, row.why)
		}
	}
}

func person(t *testing.T, clause string) Mention {
	t.Helper()
	for _, m := range Find(doc.New("On Monday " + clause + " it was late.")) {
		if m.Kind == Person {
			return m
		}
	}
	t.Fatalf("no person in %q", clause)
	return Mention{}
}

func TestLevel(t *testing.T) {
	for _, row := range []struct {
		a, b, why string
		alike     bool
	}{
		{"zelenskiy", "zelenskyy", "endings", true}, {"zelenskiy", "zelensky", "endings", true},
		{"qasem", "kasem", "q", true}, {"khaled", "haled", "kh", true}, {"shevchenko", "schevchenko", "sch", true},
		{"husain", "husayn", "ai", true}, {"mueller", "muller", "ue", true}, {"yevgeny", "evgeni", "ye", true},
		{"hassan", "hussein", "other vowels", false}, {"petrov", "petrova", "gender", false},
	} {
		if got := level(row.a) == level(row.b); got != row.alike {
			t.Errorf("level: %s %q, %s %q: %s", row.a, level(row.a), row.b, level(row.b), row.why)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want int
	}{
		{"abc", "abc", 0}, {"abc", "abd", 2}, {"abc", "acb", 2}, {"bag", "bog", 1}, {"gora", "hora", 1}, {"abc", "", 6}, {"a", "abcdefgh", far},
	} {
		if got := distance(row.a, row.b); got != row.want {
			t.Errorf("distance(%s, %s) = %d, want %d", row.a, row.b, got, row.want)
		}
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("Volodymyr Zelenskiy", "Zelensky")
	f.Add("", "\xff")
	f.Add("'", ".")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, k := range []Kind{Person, Place, Organisation} {
			x, y := Mention{Kind: k, Text: a, Canonical: a}, Mention{Kind: k, Text: b, Canonical: b}
			if Compare(x, y) != Compare(y, x) {
				t.Errorf("Compare(%q, %q) is not symmetric", a, b)
			}
		}
	})
}
