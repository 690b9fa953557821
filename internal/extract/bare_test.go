package extract

import (
	"testing"
)

// TestLentNoun holds what a bare number counts, and what is told of it.
func TestLentNoun(t *testing.T) {
	for _, c := range []struct {
		text, words      string
		head, rule, said string
		reason           string
	}{
		{"A storm damaged 40 yachts. Six were towed away.", "Six", "yacht", "count.general", "", "the noun of the sentence before"},
		{"A storm damaged forty yachts in a harbour of 900 people. The 40 were towed away.", "40", "yacht", "count.general", "", "the noun of as many"},
		{"The chain runs 40 bakeries. A striker there scored 12.", "12", "", "count.general", "", "a score is a number of its own"},
		{"The chain has a staff of 290. It painted 12.", "12", "", "count.general", "", "nobody has called them people"},
		{"The manifest bears 195 names. The captain conceded that this means 208 were on the ferry.", "208", "people", "people.aboard", "captain", "who is on a ship is people"},
		{"The bakers fear that 900 jobs will go; the chain says 300 would be affected.", "300", "job", "people.laid-off", "chain", "the deed, too, by another party"},
		{"The bakers fear that 900 jobs will go; the chain says 300 would be retrained.", "300", "job", "count.general", "chain", "another deed"},
		{"The nurses, of whom 31 were fired, sued.", "31", "nurse", "people.laid-off", "", "the noun before the relative clause"},
		{"The 400 nurses, of whom 31 were fired, sued.", "31", "", "count.general", "", "a part of as many"},
		{"The inn, of which 31 were told, burnt.", "31", "", "count.general", "", "one inn is not many"},
		{"The bakers say that 480 guests have fallen ill. The chain maintains that only 310 have.", "310", "guest", "casualties.infected", "chain", "the verb that the auxiliary stands for"},
		{"The bakers say that 480 vans have left. The chain maintains that only 310 drivers have.", "310", "driver", "count.general", "chain", "others than were told of"},
		{"The bakers say 480 pickers walked out; according to the chain, only 310 did.", "310", "picker", "people.striking", "chain", "within one sentence"},
		{"The bakers say 480 pickers walked out. They say that 310 did.", "310", "picker", "count.general", "baker", "the same speaker"},
		{"The bakers reckoned that 400 people danced around the van; police counted 250.", "250", "people", "count.general", "police", "by a verb of counting"},
		{"The bakers reckoned that 400 people danced around the van; police counted 12 dogs.", "12", "dog", "count.general", "police", "what has a noun is told by it"},
	} {
		got := claimAt(c.text, c.words)
		if got == nil {
			t.Errorf("%s: no claim (%s)", c.text, c.reason)
			continue
		}
		said := ""
		if got.Attribution != nil {
			said = got.Attribution.Party
		}
		if got.Thing.Head != c.head || got.Rule != c.rule || said != c.said {
			t.Errorf("%s: %s counts %q by %s, said by %q (%s)", c.text, c.words, got.Thing.Head, got.Rule, said, c.reason)
		}
	}
}
