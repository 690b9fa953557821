package extract

import "testing"

// TestShareCounts holds which counts a share of one number in another tells besides itself.
func TestShareCounts(t *testing.T) {
	for _, c := range []struct{ text, words, rule, head, reason string }{
		{"Some 60 of the mill's 900 workers come from Olm.", "Some 60", "count.general", "worker", "the part keeps its hedge, and whose the whole is parts nothing"},
		{"Some 60 of the mill's 900 workers come from Olm.", "900", "count.general", "worker", "so does the whole"},
		{"Some 60 of the Farm and Dock Workers' Guild's 900 members come from Olm.", "900", "count.general", "member", "a name in the genitive"},
		{"Some 60 of the 900 posts will go.", "Some 60", "people.laid-off", "job", "a wording reaches over the whole"},
		{"Ten of Olm's 31 shops painted their windows.", "31", "count.general", "shop", "a town in the genitive"},
		{"He painted 17 of the 31 fences.", "17", "count.general", "fence", "a verb that no lexicon has tells what was done to the part"},
		{"Seventeen of the 31 on board were saved.", "Seventeen", "casualties.rescued", "", "what befell the part, of whom no noun tells"},
		{"Four of the 14 hurt were firefighters.", "Four", "casualties.injured", "firefighter", "who the part are"},
		{"Four of the 14 dead were Danes.", "Four", "casualties.killed", "dane", "where the part are from"},
		{"Four of the 14 hurt are in hospital.", "Four", "", "", "what befell all is no count of the part"},
		{"Four of the 14 schools have a garden.", "Four", "", "", "what they have makes no count of them"},
		{"Four out of five homes have light again.", "Four", "", "", "a ratio counts no homes"},
		{"One in nine homes has light again.", "nine", "", "", "nor does one in so many"},
	} {
		got := claimAt(c.text, c.words)
		switch {
		case got == nil && c.rule != "":
			t.Errorf("%s: no claim at %q (%s)", c.text, c.words, c.reason)
		case got != nil && (got.Rule != c.rule || got.Thing.Head != c.head):
			t.Errorf("%s: %q is %s of %q, want %s of %q (%s)", c.text, c.words, got.Rule, got.Thing.Head, c.rule, c.head, c.reason)
		}
	}
}

// TestThingToo holds which plural nouns say by themselves what befell all of whom a part is told.
func TestThingToo(t *testing.T) {
	for _, c := range []struct{ text, words, predicate, reason string }{
		{"Nine of the 31 wounded went home.", "31", "wound", "an adjective"},
		{"Nine of the 31 arrests were lawful.", "31", "arrest", "a noun that names a deed"},
		{"Nine of the 31 watches were sold.", "31", "", "a thing that is spelled as a verb"},
		{"Nine of the 31 posts were filled.", "31", "", "another"},
	} {
		if got := claimAt(c.text, c.words); got == nil || got.Predicate != c.predicate {
			t.Errorf("%s: %+v, want predicate %q (%s)", c.text, got, c.predicate, c.reason)
		}
	}
}

// TestWholeDeeds holds what the words around the noun of a whole say of all of it.
func TestWholeDeeds(t *testing.T) {
	for _, c := range []struct{ text, words, predicate, reason string }{
		{"The army has freed 15 of the 60 men it captured in May.", "60", "capture", "a clause with no word to lead it in"},
		{"The army has freed 15 of the 60 men that it had captured in May.", "60", "capture", "and with one"},
		{"The army has freed 15 of the 60 men it wants to keep.", "60", "", "what it wants is not done"},
		{"Four of the 31 dismissed drivers have sued.", "31", "dismiss", "a participle before the noun"},
		{"Four of the 31 remaining drivers have sued.", "31", "", "that tells no deed"},
	} {
		if got := claimAt(c.text, c.words); got == nil || got.Predicate != c.predicate {
			t.Errorf("%s: %+v, want predicate %q (%s)", c.text, got, c.predicate, c.reason)
		}
	}
}

// TestStrongGroup holds what a number tied to "strong" counts.
func TestStrongGroup(t *testing.T) {
	for _, c := range []struct{ text, words, head, reason string }{
		{"A 40-strong mission left Olm.", "40", "", "whoever is in the mission"},
		{"Some 40 missions left Olm.", "Some 40", "mission", "missions"},
	} {
		if got := claimAt(c.text, c.words); got == nil || got.Thing.Head != c.head {
			t.Errorf("%s: %+v, want head %q (%s)", c.text, got, c.head, c.reason)
		}
	}
}
