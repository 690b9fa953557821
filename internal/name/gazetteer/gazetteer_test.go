package gazetteer

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

const source = "../../../rules/lexicon/names"

func TestUpToDate(t *testing.T) {
	want, err := Compile(os.DirFS(source))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, []byte(blob)) {
		t.Error("gazetteer.bin is older than rules/lexicon/names: run go generate ./internal/name/gazetteer")
	}
}

// TestCountries checks that each country of the file has a capital in it and a people that leads back to it.
func TestCountries(t *testing.T) {
	text, err := os.ReadFile(source + "/countries.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	shared := map[string]bool{"CG": true, "DM": true} // Congolese and Dominican are first their larger neighbours'
	for l := range strings.Lines(string(text)) {
		if l[0] == '#' {
			continue
		}
		n++
		f := strings.Split(strings.TrimSpace(l), "|")
		name, _, _ := strings.Cut(f[1], ",")
		e := Word(name)
		if e.Len() == 0 || e.At(0).Name() != name || e.At(0).Kind() != Country {
			t.Errorf("%s: not found as a country", name)
			continue
		}
		id := e.At(0)
		if c := id.Capital(); c == Nowhere || c.Country() != id {
			t.Errorf("%s: no capital of its own", name)
		}
		adjective, _, _ := strings.Cut(f[3], ",")
		if d := Word(adjective); !shared[f[0]] && (!d.Has(Adjective) || d.Of() != id) {
			t.Errorf("%s: its adjective %q is of %q", name, adjective, d.Of().Name())
		}
	}
	if n < 195 {
		t.Errorf("%d countries, want the 195 states at least", n)
	}
}

func TestWord(t *testing.T) {
	for _, row := range []struct {
		words, name, within string
		class               Class
		why                 string
	}{
		{"Kiev", "Kyiv", "Ukraine", Place | Capital, "another spelling"},
		{"KYIV", "Kyiv", "Ukraine", Place, "case"},
		{"Korce", "Korçë", "Albania", Place, "diacritics"},
		{"Turkiye", "Turkey", "", Place, "another name"},
		{"Houston", "Houston", "Texas", Place, "a city's state"},
		{"New York", "New York", "New York", Place, "the city before the state"},
		{"Washington", "Washington", "United States", Place | Capital, "the capital before the state"},
		{"Côte d’Ivoire", "Ivory Coast", "", Place, "apostrophe"},
		{"U.S.", "United States", "", Place | Adjective, "full stops"},
		{"Port-au-Prince", "Port-au-Prince", "Haiti", Place, "hyphens"},
		{"Bam", "Bam", "Iran", Place, "short"},
	} {
		e := Word(row.words)
		if !e.Has(row.class) || e.Len() == 0 || e.At(0).Name() != row.name || e.At(0).Within().Name() != row.within {
			t.Errorf("Word(%s): %+v: %s", row.words, e, row.why)
		}
	}
	for _, row := range []struct {
		words string
		class Class
	}{
		{"minister", Office}, {"spokeswomen", Office}, {"chief of staff", Office}, {"Palace", PlaceHead}, {"Ministry", OrgHead}, {"van", Particle},
		{"Olena", Female}, {"Serhiy", Male}, {"Monday", Never}, {"Kremlin", Seat}, {"Turkish", Adjective}, {"Turks", People}, {"UN", Organisation}, {"Jordan", Given | Place},
	} {
		if e := Word(row.words); !e.Has(row.class) {
			t.Errorf("Word(%s) = %b, want %b", row.words, e.Class, row.class)
		}
	}
	for _, w := range []string{"", "zqxv", "the of", "’"} {
		if e := Word(w); e.Has(Place | Given | Office) {
			t.Errorf("Word(%q) = %+v", w, e)
		}
	}
}

func TestSpelling(t *testing.T) {
	group := func(s string) uint16 { return Spelling(Seed.Add(s)) }
	if group("sergei") == 0 || group("sergei") != group("Serhiy") || group("sergei") == group("Dmitry") || group("zqxv") != 0 {
		t.Error("Sergei and Serhiy are one group, Dmitry another, zqxv none")
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Korçë": "korce", "U.S.": "us", "O'Neill": "oneill", "Al-Masry": "al masry", "Łódź": "lodz", "Straße": "strasse", "İstanbul": "istanbul",
		"São  Tomé": "sao tome", "Nguyễn": "nguyen", "Sana’a": "sanaa", "": "", "Zoe\u0308": "zoe", "Москва": "Москва",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
		if Seed.Add(in) != Seed.Add(want) {
			t.Errorf("%q and its fold hash apart", in)
		}
	}
	if Seed.Add("New").Add("York") != Seed.Add("New York") {
		t.Error("words hash apart from the run of them")
	}
}

func FuzzFold(f *testing.F) {
	f.Add("Korçë U.S.")
	f.Add("\xff'\u0301")
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if Seed.Add(s) != Seed.Add(once) && Fold(once) == once {
			t.Errorf("%q and its fold %q hash apart", s, once)
		}
		Word(s)
	})
}

// TestCompileFaults checks that every fault is reported, with file and line.
func TestCompileFaults(t *testing.T) {
	files := func(name, text string) fstest.MapFS {
		m := fstest.MapFS{}
		for _, f := range []string{"countries.txt", "cities.txt", "regions.txt", "areas.txt", "organisations.txt", "given.txt", "words.txt", "spellings.txt"} {
			m[f] = &fstest.MapFile{}
		}
		m["countries.txt"] = &fstest.MapFile{Data: []byte("FR|France|Paris|French||\n")}
		m[name] = &fstest.MapFile{Data: []byte(text)}
		return m
	}
	for _, row := range []struct{ file, text, want string }{
		{"countries.txt", "FR|France\n", "countries.txt:1: want 6 columns"},
		{"countries.txt", "# x\nFR|France||French||\n", "countries.txt:2: France has no capital"},
		{"countries.txt", "FR|France|Paris|French||\nFR|Gaul|Lyon|French||\n", "countries.txt:2: FR is listed twice"},
		{"cities.txt", "FR|Lyon\nXX|Nowhere\n", "cities.txt:2: no country XX"},
		{"cities.txt", "FR|Lyon,Lyon\n", "Lyon is listed already"},
		{"cities.txt", "FR|Paris\n", "Paris is listed already"},
		{"regions.txt", "FR|Alsace,Alsace\n", "regions.txt:1: Alsace is listed twice"},
		{"areas.txt", "moon|Tycho\n", `areas.txt:1: no kind of place "moon"`},
		{"areas.txt", "landmark|Big Ben@London\n", "areas.txt:1: Big Ben: no city London"},
		{"given.txt", "x|Ann\n", "given.txt:1: want m, f, u"},
		{"words.txt", "verb|go\n", `words.txt:1: no class of words "verb"`},
		{"spellings.txt", "Ann,Anna\nAnna,Hanna\n", "spellings.txt:2: Anna is in two groups"},
		{"organisations.txt", "Red Cross,Red Cross\n", "organisations.txt:1: Red Cross is listed twice"},
	} {
		_, err := Compile(files(row.file, row.text))
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s %q: %v, want %q", row.file, row.text, err, row.want)
		}
	}
}

func BenchmarkWord(b *testing.B) {
	for b.Loop() {
		Word("kharkiv")
		Word("zqxvabc")
	}
}
