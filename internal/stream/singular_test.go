package stream_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestSingularPairs holds that one exact figure of two reports of one story is of one thing though the words for it differ and no lexicon ties them, unless these
// are known to be of two things. No relation means that nothing is set against the other.
func TestSingularPairs(t *testing.T) {
	same := []claim.Relation{claim.Agree, claim.Compatible}
	// What words two sentences share tells more the more of their reports are about something else.
	asides := []string{
		" The march drew 9,000 guests on Friday. A bridge has 14 arches. Snow closed 31 roads in May. The choir sold 2,600 tickets for a tour.",
		" The library lent 6,300 books in June. Some 17 clerks moved to a new office. A storm felled 240 trees. The baker sold 510 cakes.",
	}
	pairs := []markedPair{
		{"men who belong, and fighters whom it has",
			"Talks between the state and the Ridge Front opened in Tarn on Monday. The front has [1,700] fighters in the hills.",
			"Talks between the state and the Ridge Front opened in Tarn on Monday. Some [1,700] armed men belong to the front, a diplomat said.", same},
		{"posts that are cut, and people by whom a staff shrinks",
			"The glove maker Halmar said on Tuesday that it would cut [340] posts after sales fell.",
			"Sales fell at the glove maker Halmar, which said on Tuesday that its staff was to shrink by [340] people.", same},
		{"jobs that are shed, and posts by a verb that no rule has",
			"The glove maker Halmar said on Tuesday that it would shed [340] jobs after sales fell.",
			"Half of the [340] posts that the glove maker Halmar is to axe after sales fell will go in Olm, it said on Tuesday.", same},
		{"what was taken, with who says so, and what was stolen",
			"A bookkeeper was jailed in Olm on Friday for stealing [€1.46 million] from a choir.",
			"A bookkeeper was jailed in Olm on Friday. She took [€1.46m] between 2014 and 2021, prosecutors told the court.", same},
		{"who was aboard, and for how many there were jackets",
			"A tug sank off Holm on Monday with [23] people aboard." + asides[0],
			"A tug sank off Holm on Monday. The tug held 15 life jackets for [23] people, an inspector said." + asides[1], same},
		{"a share from which it is to rise, and which is held now",
			"Ida Lund was elected mayor of Holm on Sunday. She means to raise the town's stake in the Olm copper mine, run by Halmar, to 50% from [34%]." + asides[0],
			"Ida Lund was elected mayor of Holm on Sunday. She wants half of the Olm copper mine. At present the town holds [34 percent]." + asides[1], same},
		{"a bound, and the measure of the event itself",
			"A quake of [at least magnitude 5.9] struck Varn on Monday and killed ten people.",
			"A quake struck Varn on Monday and killed ten people. It had a magnitude of [6.1].", same},
		{"a bound, and the measure of an event before",
			"A quake of [at least magnitude 5.9] struck Varn on Monday and killed ten people.",
			"A quake struck Varn on Monday and killed ten people. In the town of Olm 600 died last February in one that had a magnitude of [6.4].", nil},
		{"as many hurt as killed, with asides",
			"A roof fell in at a fair in Olm on Sunday. Of the visitors at the fair [16] were killed." + asides[0],
			"A roof fell in at a fair in Olm on Sunday. Of the visitors at the fair [16] were hurt." + asides[1], nil},
		{"jobs that are cut, and jobs that were made, with asides",
			"The glove maker Halmar said on Tuesday that it would cut [340] jobs in Olm." + asides[0],
			"The glove maker Halmar said on Tuesday that it had created [340] jobs in Olm." + asides[1], nil},
		{"houses that fell, and those that were sold",
			"An earthquake struck Varn on Monday and damaged [1,140] houses, the mayor said.",
			"An earthquake struck Varn on Monday. A builder had sold [1,140] houses there, the mayor said.", nil},
		{"the dead, and by how many they outnumber what a list has",
			"A ferry sank off Holm on Monday. [Twenty-two] bodies were recovered, the coast guard said.",
			"A ferry sank off Holm on Monday. The owner conceded that 217 were aboard, [22] more than its list has.", nil},
		{"a sentence, and how much less it is than what was asked for",
			"A smuggler was jailed in Tarn on Monday for six years. For his driver the sentence was [18 months].",
			"A smuggler was jailed in Tarn on Monday for six years; [18 months] less than the crown had wanted.", nil},
		{"two sorts of things",
			"Bakers struck in Olm on Monday. That day [310] schools were shut.",
			"Bakers struck in Olm on Monday. That day [310] buses were parked at the rally.", nil},
		{"as many dead as hurt",
			"A roof fell in at a fair in Olm on Sunday. It killed [16] visitors, police said.",
			"A roof fell in at a fair in Olm on Sunday. It injured [16] visitors, police said.", nil},
	}
	holdPairs(t, pairs)
	for _, p := range pairs {
		if got := pairRelations(t, p.a, p.b); p.want == nil && len(got) > 0 {
			t.Errorf("%s: set together as %v", p.reason, got)
		}
	}
}

// TestDisputeOutlastsTwins holds that two figures which a report sets against each other stay so where other reports tell each of them by a word of its own.
func TestDisputeOutlastsTwins(t *testing.T) {
	texts := []string{
		"The glove maker Halmar said on Tuesday that it would cut 340 jobs after sales fell. The weavers' union said 510 people would lose their work.",
		"Sales fell at the glove maker Halmar, which said on Tuesday that its staff was to shrink by 340 people.",
		"Unions at the glove maker Halmar, which is losing sales, said on Tuesday that 510 people would be affected.",
	}
	var reports []*source.Source
	for i, text := range texts {
		id := string(rune('a' + i))
		reports = append(reports, &source.Source{ID: id, Path: id, Text: text})
	}
	o := stream.Options{Rules: rule.Builtin(), Workers: 1}
	result := stream.Judge(stream.Read(reports, o), o)
	of := map[string]int{}
	for _, c := range result.Claims {
		switch {
		case c.Source == "a" && strings.HasPrefix(c.Text, "340"):
			of[c.ID] = 1
		case c.Source == "a" && strings.HasPrefix(c.Text, "510"):
			of[c.ID] = 2
		}
	}
	var got []claim.Relation
	for _, f := range result.Findings {
		got = append(got, between(f, of)...)
	}
	if !slices.Contains(got, claim.Disputed) {
		t.Errorf("the firm's figure and the union's are %v, want disputed", got)
	}
}

// TestOtherPlacePairs holds that one figure told for two places, or a round word for it, is not one figure of one thing.
func TestOtherPlacePairs(t *testing.T) {
	for _, p := range []markedPair{
		{"marchers of two towns",
			"Bakers marched in Athens on Monday. In Patras [24,000] people marched, the union said.",
			"Bakers marched in Athens on Monday. In Thessaloniki [24,000] people marched, the union said.", nil},
		{"another town than the report is about",
			"Bakers marched in Athens on Monday. About [24,000] people took part in Athens, police said.",
			"Bakers marched in Athens on Monday. In Thessaloniki another [24,000] people marched, the union said.", nil},
	} {
		if got := pairRelations(t, p.a, p.b); len(got) > 0 {
			t.Errorf("%s: set together as %v", p.reason, got)
		}
	}
}
