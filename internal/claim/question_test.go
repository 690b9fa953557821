package claim

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestQuestion(t *testing.T) {
	const count = "How many {subject} {predicate}[ by {agent}][ in {place}]?"
	const when = "When {deed|was the event}?"
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
		{when, Claim{Kind: Date, Agent: "The library", Predicate: "reopen"}, "When did the library reopen?", "who did it"},
		{when, Claim{Kind: Date, Agent: "the council", Predicate: "file", Patient: "charges"}, "When did the council file charges?", "and what"},
		{when, Claim{Kind: Date, Predicate: "file", Patient: "charges"}, "When were charges filed?", "what befell something"},
		{when, Claim{Kind: Date, Predicate: "oversee", Patient: "the bank of the Isles"}, "When was the bank of the Isles overseen?", "one bank, and a verb made of an irregular one"},
		{when, Claim{Kind: Date, Agent: "the pool", Predicate: "open", Modality: Planned}, "When is the pool to open?", "what is still to come"},
		{when, Claim{Kind: Date, Agent: "Jones", Predicate: "take off", Modality: Planned}, "When is Jones to take off?", "a name that ends as plurals do, a verb with its particle"},
		{when, Claim{Kind: Date, Agent: "the Smiths and Ida Roe", Predicate: "sue", Modality: Planned}, "When are the Smiths and Ida Roe to sue?", "two of them"},
		{when, Claim{Kind: Date, Subject: "the fire", Predicate: "say", Agent: "the mayor"}, "When was the fire?", "the date of a thing"},
		{when, Claim{Kind: Date, Subject: "The talks"}, "When were the talks?", "of several"},
		{when, Claim{Kind: Date, Subject: "the dead", Thing: Thing{Head: "dead", Concept: []string{"dead"}}}, "When was the event?", "a word that says what befell people, and not what there was"},
		{when, Claim{Kind: Date, Subject: "the " + strings.Repeat("very ", 20) + "long road"}, "When was the event?", "a thing too long to be repeated"},
		{when, Claim{Kind: Date, Predicate: "bear", Patient: "Her son"}, "When was her son born?", "a birth; a word that began the sentence"},
		{when, Claim{Kind: Date, Predicate: "relay", Patient: "the signal"}, "When was the signal relayed?", "no lay with something before it"},
		{when, Claim{Kind: Date, Predicate: "arrest", Patient: "three men"}, "When were three men arrested?", "a plural of its own"},
		{when, Claim{Kind: Date, Predicate: "break-in", Patient: "the flat"}, "When was the event?", "no verb"},
		{when, Claim{Kind: Date, Predicate: "leave", Agent: "She"}, "When was the event?", "nobody knows who she is"},
		{when, Claim{Kind: Date, Predicate: "close", Agent: strings.Repeat("very ", 20) + "long road"}, "When was the event?", "too long to be repeated"},
		{when, Claim{Kind: Date, Predicate: "close", Agent: "the road", Negated: true}, "When was the event?", "it did not happen"},
		{"How long is it[ for {subject}]?", Claim{Kind: Duration, Subject: "ago"}, "How long is it?", "no subject"},
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
	f.Add("When {deed|was the event}?", " of The\n", "bear up")
	f.Fuzz(func(t *testing.T, q, subject, predicate string) {
		for _, rel := range []string{"object", "subject", ""} {
			c := Claim{Subject: subject, Predicate: predicate, Thing: Thing{Head: subject, Relation: rel, Where: subject}}
			switch rel { // a date is asked for by who did it, or by what befell whom
			case "subject":
				c.Kind, c.Subject, c.Agent, c.Patient = Date, "", subject, subject
			case "":
				c.Kind, c.Subject, c.Patient, c.Modality = Date, "", subject, Planned
			}
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

// TestOneLine holds that white space of any kind becomes one space, and none is left at the ends.
func TestOneLine(t *testing.T) {
	for _, s := range []string{"", " ", "forty", "forty boats", " forty", "forty ", "forty  boats", "forty\nboats", "forty\tboats", "forty\u00a0boats", "\u2028forty", "\x00forty", "é a", "forty\xff boats", "a\u0085b"} {
		if got, want := OneLine(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("OneLine(%q) = %q, want %q", s, got, want)
		}
	}
}
