package rule

import (
	"slices"
	"testing"
)

func TestThings(t *testing.T) {
	for _, test := range []struct {
		word string
		want []string
		why  string
	}{
		{"airplane", []string{"aircraft", "vehicle"}, "another word for it"},
		{"warplane", []string{"aircraft", "vehicle"}, "planes are counted as aircraft, armed or not"},
		{"bomber", []string{"bomber", "aircraft", "vehicle"}, "a narrower word"},
		{"fatality", []string{"dead", "casualty", "person"}, "the dead are casualties, and people"},
		{"boy", []string{"boy", "child", "man", "person"}, "two above it, the nearer first"},
		{"temblor", []string{"earthquake", "disaster", "event"}, "an event"},
		{"talks", []string{"meeting", "gathering", "event"}, "a plural that is a word of its own"},
		{"tot", []string{"child", "person"}, "a word of the popular press"},
		{"goldsmith", []string{"jeweller", "worker", "person"}, "a trade"},
		{"supertanker", []string{"tanker", "ship", "vehicle"}, "a kind of ship"},
		{"cell", nil, "of a prison, of terrorists, of a body or a phone"},
		{"copper", nil, "a metal, too"},
		{"raft", nil, "of measures, too"},
		{"chair", nil, "to sit on, too"},
		{"londoner", []string{"londoner", "resident", "person"}, "and no Berliner"},
		{"hornet", []string{"hornet", "insect", "animal"}, "and no wasp"},
		{"other", nil, "stands for a noun left out"},
		{"zither", nil, "not in the lexicon"},
		{"", nil, "no word"},
	} {
		if got := Builtin().Things(test.word); !slices.Equal(got, test.want) {
			t.Errorf("Things(%q) = %v, want %v: %s", test.word, got, test.want, test.why)
		}
	}
}

func TestThingsOf(t *testing.T) {
	for _, test := range []struct {
		modifiers []string
		head      string
		want, why string
	}{
		{[]string{"russian", "fighter"}, "jet", "fighter-jet", "the compound is narrower than its head"},
		{[]string{"russian"}, "jet", "aircraft", "no compound"},
		{nil, "jet", "aircraft", "no modifier"},
		{[]string{"suicide"}, "bomber", "bomber-person", "no aircraft"},
		{[]string{"rocket"}, "zither", "", "a head that no lexicon has"},
	} {
		got := ""
		if p := Builtin().ThingsOf(test.head, test.modifiers); p != nil {
			got = p[0]
		}
		if got != test.want {
			t.Errorf("ThingsOf(%q, %q) = %q, want %q: %s", test.head, test.modifiers, got, test.want, test.why)
		}
	}
}

func TestActs(t *testing.T) {
	for _, test := range []struct {
		word string
		want []string
		why  string
	}{
		{"down", []string{"shoot-down", "destroy", "damage", "hit"}, "what is shot down is destroyed, and so damaged, and so hit"},
		{"demolish", []string{"destroy", "damage", "hit"}, "a synonym"},
		{"put away", []string{"sentence"}, "a word of the popular press"},
		{"go to bottom", []string{"sink", "destroy", "damage", "hit"}, "an idiom"},
		{"mow down", []string{"kill", "harm"}, "a verb with its particle"},
		{"turf out", []string{"eject"}, "from a home, a club or an office"},
		{"evict", []string{"evict", "eject"}, "and who is turned out of a home is thrown out"},
		{"nosedive", []string{"fall", "change"}, "prices"},
		{"pinch", []string{"steal"}, "goods"},
		{"fell", []string{"fell-tree"}, "trees; the past of to fall has another base form"},
		{"abstain", []string{"abstain"}, "neither for nor against"},
		{"mine", nil, "mostly a noun"},
		{"pick up", nil, "survivors, seats, goods or speed"},
		{"set out", nil, "demands, or on a journey"},
		{"turn up", nil, "whoever comes, or what is found"},
		{"commit", nil, "crimes, or to a plan"},
		{"seek", nil, "refuge, damages or a suspect"},
		{"field", nil, "mostly a noun"},
		{"rocket", nil, "another"},
		{"death", []string{"kill", "harm"}, "a noun for the act"},
		{"wounded", []string{"injure", "harm"}, "an adjective for it"},
		{"lay off", []string{"lay-off"}, "a verb with its particle"},
		{"yodel", nil, "not in the lexicon"},
	} {
		if got := Builtin().Acts(test.word); !slices.Equal(got, test.want) {
			t.Errorf("Acts(%q) = %v, want %v: %s", test.word, got, test.want, test.why)
		}
	}
}

func TestAttribute(t *testing.T) {
	for _, test := range []struct{ word, dimension, want, why string }{
		{"deep", "length", "depth", "an adjective"},
		{"late", "time", "delay", "an adjective of time"},
		{"delay", "time", "delay", "the noun"},
		{"long", "length", "length", "long in metres"},
		{"long", "time", "duration", "long in hours"},
		{"late", "length", "", "late is no length"},
		{"wage", "money", "wage", "a sum"},
		{"wage", "proportion", "wage-change", "what a percentage of a wage tells"},
		{"turnout", "", "attendance", "a count of people"},
		{"turnout", "proportion", "turnout", "a share of the voters"},
		{"zither", "length", "", "no attribute"},
	} {
		if got := Builtin().AttributeIn(test.word, test.dimension); got != test.want {
			t.Errorf("AttributeIn(%q, %q) = %q, want %q: %s", test.word, test.dimension, got, test.want, test.why)
		}
	}
	if got := Builtin().Attribute("long"); got != "length" {
		t.Errorf("Attribute(long) = %q, want the first that the lexicon has", got)
	}
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		facts     Facts
		act, attr string
		why       string
	}{
		{Facts{Head: "arrest", Predicate: "make"}, "arrest", "", "a light verb: the noun is the act"},
		{Facts{Head: "death", Predicate: "report"}, "kill", "", "to report deaths is about the deaths"},
		{Facts{Head: "arrest", Predicate: "reject"}, "reject", "", "a verb with a meaning of its own"},
		{Facts{Head: "drone", Predicate: "shoot", Preposition: "down"}, "shoot-down", "", "the particle changes the verb"},
		{Facts{Head: "man", Predicate: "shoot", Preposition: "in"}, "shoot", "", "a preposition does not"},
		{Facts{Head: "tunnel", Predicate: "be", Modifiers: []string{"long"}, Dimension: "length"}, "be", "length", "named by a modifier"},
	} {
		r := Builtin().Read(test.facts)
		act := ""
		if len(r.Acts) > 0 {
			act = r.Acts[0]
		}
		if act != test.act || r.Attribute != test.attr {
			t.Errorf("Read(%+v) = %q, %q, want %q, %q: %s", test.facts, act, r.Attribute, test.act, test.attr, test.why)
		}
	}
}

func TestRelated(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want Relation
		why  string
	}{
		{"plane", "aircraft", Same, "one concept"},
		{"bomber", "jet", Narrower, "a bomber is an aircraft"},
		{"vehicle", "car", Broader, "cars are vehicles"},
		{"dead", "injured", Sibling, "both are casualties, and nobody is both"},
		{"house", "home", Narrower, "a house is a home, and a flat is no house"},
		{"drone", "aircraft", Unrelated, "news counts them apart"},
		{"missile", "drone", Unrelated, "500 drones and missiles are two things"},
		{"zither", "drone", Unknown, "a word that no lexicon has"},
	} {
		s := Builtin()
		if got := s.Related(s.Things(test.a), s.Things(test.b)); got != test.want {
			t.Errorf("Related(%s, %s) = %s, want %s: %s", test.a, test.b, got, test.want, test.why)
		}
	}
	mirror := map[Relation]Relation{Narrower: Broader, Broader: Narrower}
	words := []string{"plane", "bomber", "dead", "person", "zither", "house", "soldier"}
	s := Builtin()
	for _, a := range words {
		for _, b := range words {
			there, back := s.Related(s.Things(a), s.Things(b)), s.Related(s.Things(b), s.Things(a))
			if m, ok := mirror[there]; ok && back != m || !ok && back != there {
				t.Errorf("Related(%s, %s) = %s and back %s", a, b, there, back)
			}
		}
	}
}

// Words that are near in a thesaurus and are not the same count: one of them in the concept of the other would be a false contradiction.
func TestKeptApart(t *testing.T) {
	s := Builtin()
	for _, pair := range [][2]string{
		{"drone", "aircraft"}, {"house", "home"}, {"building", "home"}, {"missile", "rocket"}, {"earthquake", "aftershock"}, {"region", "district"},
		{"officer", "soldier"}, {"worker", "job"}, {"protest", "strike"}, {"protest", "riot"}, {"family", "person"}, {"revenue", "profit"}, {"share", "stake"},
		{"patient", "injured"}, {"suspect", "detainee"}, {"refugee", "migrant"}, {"attack", "explosion"}, {"ship", "boat"}, {"helicopter", "aircraft"},
	} {
		a, b := s.Things(pair[0]), s.Things(pair[1])
		if a == nil || b == nil || s.Related(a, b) == Same {
			t.Errorf("%s %v and %s %v must both be known, and not be one", pair[0], a, pair[1], b)
		}
	}
	for _, pair := range [][2]string{
		{"hit", "damage"}, {"damage", "destroy"}, {"launch", "shoot down"}, {"fire", "dismiss"}, {"injure", "kill"}, {"arrest", "charge"}, {"charge", "convict"},
		{"evacuate", "displace"}, {"offer", "agree"}, {"agree", "sign"}, {"rise", "exceed"}, {"rescue", "find"}, {"release", "arrest"}, {"trap", "bury"},
	} {
		a, b := s.Acts(pair[0]), s.Acts(pair[1])
		if a == nil || b == nil || s.Related(a, b) == Same {
			t.Errorf("%s %v and %s %v must both be known, and not be one", pair[0], a, pair[1], b)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	facts := Facts{Head: "jet", Modifiers: []string{"fighter"}, Predicate: "shoot", Preposition: "down"}
	for b.Loop() {
		Builtin().Read(facts)
	}
}
