package claim

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestQuestion(t *testing.T) {
	const count = "How many {subject} {predicate}[ by {agent}][ in {place}]?"
	for _, test := range []struct {
		question string
		claim    Claim
		want     string
		why      string
	}{
		{count, Claim{Subject: "aircraft", Predicate: "destroy", Thing: Thing{Relation: "object"}}, "How many aircraft were destroyed?", "an object is asked of in the passive"},
		{count, Claim{Subject: "drones", Predicate: "launch", Agent: "the army", Thing: Thing{Relation: "passive subject", Where: "Kyiv"}}, "How many drones were launched by the army in Kyiv?", "all is known"},
		{count, Claim{Subject: "people", Predicate: "march", Agent: "people", Thing: Thing{Relation: "subject"}}, "How many people marched?", "the subject acts: it is no agent of itself"},
		{count, Claim{Subject: "people", Predicate: "flee", Thing: Thing{Relation: "subject"}}, "How many people fled?", "an irregular verb"},
		{count, Claim{Subject: "drones", Predicate: "shoot down", Thing: Thing{Relation: "object"}}, "How many drones were shot down?", "a verb with its particle"},
		{count, Claim{Predicate: "rob", Thing: Thing{Relation: "object"}}, "How many of them were robbed?", "no subject is known"},
		{count, Claim{Subject: "regions"}, "How many regions were there?", "no predicate is known"},
		{count, Claim{Kind: Count, Text: "two", Subject: "injured two people", Predicate: "injure", Thing: Thing{Relation: "object", Head: "people"}}, "How many people were injured?", "a number within the phrase, and what stands before it"},
		{count, Claim{Kind: Count, Text: "40", Subject: "Just 40 boats", Predicate: "sink", Thing: Thing{Relation: "subject", Head: "boat"}}, "How many boats sank?", "the same, with a word before it"},
		{count, Claim{Kind: Count, Text: "57", Subject: "the 120 seats", Predicate: "win", Thing: Thing{Relation: "object", Head: "seat"}}, "How many seats were won?", "the number of the whole"},
		{count, Claim{Subject: "the regions", Predicate: "stand", Thing: Thing{Relation: "oblique"}}, "How many regions were there?", "what stands after a preposition does not do it"},
		{count, Claim{Subject: "boats", Agent: "rescue crews"}, "How many boats were there?", "nobody does nothing"},
		{count, Claim{Subject: "pylons", Predicate: "damage", Agent: "The wind", Thing: Thing{Relation: "object"}}, "How many pylons were damaged by the wind?", "an article that began the sentence"},
		{"How many drones were launched[ by {agent}]?", Claim{Agent: "the army"}, "How many drones were launched by the army?", "the question has a verb of its own"},
		{"How old is {person|the driver}?", Claim{}, "How old is the driver?", "the question's own word"},
		{"How old is {person}?", Claim{Thing: Thing{Person: "anna keller"}}, "How old is Anna Keller?", "a person's key"},
		{"How old is {person}?", Claim{}, "How old is the person?", "a word of last resort"},
		{"what is the {attribute} of {subject|it}?", Claim{Thing: Thing{Attribute: "wave-height"}}, "What is the wave height of it?", "a capital first, hyphens to spaces"},
		{"", Claim{}, "What is said of it?", "no question"},
		{"Is {", Claim{}, "Is?", "not well-formed"},
	} {
		if got := Question(Policy{Question: test.question}, &test.claim); got != test.want {
			t.Errorf("Question(%q) = %q, want %q: %s", test.question, got, test.want, test.why)
		}
	}
}

func TestCheckQuestion(t *testing.T) {
	for _, test := range []struct{ question, what, why string }{
		{"How many {subject} {predicate|were there}[ in {place}]?", "", "well-formed"},
		{"How many {subjects}?", "unknown placeholder {subjects}", "a name that is none"},
		{"How many {subject?", "a { without its }", "not closed"},
		{"How many subject}?", "a } without its {", "not opened"},
		{"How many[ in {place}?", "square brackets do not match", "not closed"},
		{"How many[ in [{place}]]?", "square brackets do not match", "within one another"},
	} {
		if got, _ := CheckQuestion(test.question); got != test.what {
			t.Errorf("CheckQuestion(%q) = %q, want %q: %s", test.question, got, test.what, test.why)
		}
	}
}

func TestInflect(t *testing.T) {
	for _, test := range []struct{ verb, past, participle string }{
		{"stop", "stopped", "stopped"}, {"hit", "hit", "hit"}, {"destroy", "destroyed", "destroyed"}, {"carry", "carried", "carried"}, {"seize", "seized", "seized"},
		{"open", "opened", "opened"}, {"visit", "visited", "visited"}, {"injured", "injured", "injured"}, {"steal", "stole", "stolen"}, {"need", "needed", "needed"}, {"free", "freed", "freed"}, {"exceed", "exceeded", "exceeded"},
		{"control", "controlled", "controlled"}, {"fix", "fixed", "fixed"}, {"x", "x", "x"}, {"", "", ""},
	} {
		if p, q := past(test.verb), participle(test.verb); p != test.past || q != test.participle {
			t.Errorf("%s: %s, %s; want %s, %s", test.verb, p, q, test.past, test.participle)
		}
	}
}

func FuzzQuestion(f *testing.F) {
	f.Add("How many {subject} {predicate}[ by {agent}]?", "people", "kill")
	f.Add("[{[{", "\xff", "ing ")
	f.Fuzz(func(t *testing.T, q, subject, predicate string) {
		for _, rel := range []string{"object", "subject", ""} {
			c := Claim{Subject: subject, Predicate: predicate, Thing: Thing{Head: subject, Relation: rel, Where: subject}}
			got := Question(Policy{Question: q}, &c)
			if !strings.HasSuffix(got, "?") {
				t.Errorf("%q does not end with a question mark", got)
			}
			if utf8.ValidString(q) && utf8.ValidString(subject) && utf8.ValidString(predicate) && !utf8.ValidString(got) {
				t.Errorf("%q is not UTF-8", got)
			}
		}
	})
}
