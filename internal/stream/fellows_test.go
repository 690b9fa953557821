package stream_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestSaidOtherwise holds that two reports are set against each other where they tell one thing by other words, and not where they tell two.
func TestSaidOtherwise(t *testing.T) {
	const news = "The novelist Ida Brandt died in Olm on Friday, her agent said. "
	const shot = "A guard was shot dead in the port of Varn on Friday, police said. "
	const raid = "Raiders attacked the tanker Sarn in the Gulf of Varn on Friday, the navy said. "
	const patrol = "The patrols began in March 2008. A crew was freed in May 2009. The strait was closed in June 2010."
	const quake = "An earthquake shook the coast of Norvia on Friday, killing ten people. "
	for _, c := range []struct {
		a, b   string
		apart  bool
		reason string
	}{
		{news + "Brandt had suffered a stroke [nine days] earlier.", news + "She died after a stroke suffered almost [three weeks] ago.", true, "one stroke, counted back"},
		{news + "Brandt had suffered a stroke [nine days] earlier.", news + "She died after a stroke suffered [ten days] ago.", false, "counted back from two days"},
		{news + "Brandt had suffered a stroke [nine days] earlier.", news + "Brandt had broken a leg [three weeks] ago.", false, "another mishap"},
		{news + "She returned to Olm [12 weeks] ago.", news + "Brandt had moved back to Olm around [six weeks] ago.", true, "who moved back returned"},
		{news + "Her father sold the family mill for $31 million in [1957].", news + "The mill was sold by relatives for a reported $31 million in [1967].", true, "one sale, by its price"},
		{news + "Her father sold the family mill for $31 million in [1957].", news + "The mill was sold by relatives for a reported $12 million in [1967].", false, "two prices, and maybe two sales"},
		{shot + "Jonas Holm was arrested just before [midnight].", shot + "Holm was arrested five streets away at about [8 p.m.].", true, "the hour of one arrest"},
		{shot + "The accused was sentenced to [3 years], with 14 months to serve.", shot + "The accused served 14 months of a [3-1/2 year] sentence.", true, "one sentence, by what was served of it"},
		{shot + "The accused was sentenced to [3 years], with 14 months to serve.", shot + "The accused served 5 months of a [3-1/2 year] sentence.", false, "two sentences"},
		{shot + "Mr Holm has [19] boats.", shot + "Jonas Holm has [26] boats, police said.", true, "a surname, and the name"},
		{shot + "Mr Holm has [19] boats.", shot + "Ole Varga has [26] boats, police said.", false, "two owners"},
		{quake + "Qarn is the largest island in the Bay of Sarn, with a population of [90,000].", quake + "The tremor was felt on Qarn Island, home to [150,000] people.", true, "one island, the subject of its sentence"},
		{quake + "Qarn is the largest island in the Bay of Sarn, with a population of [90,000].", quake + "The tremor was felt on Tolm Island, home to [150,000] people.", false, "two islands"},
		{"A frigate on [Thursday] stopped three boats in the Gulf of Varn and foiled an attack by gunmen on two tankers. " + patrol, "A frigate foiled an attack by gunmen on two tankers in the Gulf of Varn on [Friday]. " + patrol, true, "the day of one piece of news, by its other verb"},
		{"A frigate on [Thursday] stopped three boats in the Gulf of Varn and chased gunmen away from two tankers. " + patrol, "A frigate foiled an attack by gunmen on two tankers in the Gulf of Varn on [Friday]. " + patrol, false, "two verbs"},
		{shot + "Mr Holm has [19] boats.", shot + "Jonas Holm has [20] boats, police said.", true, "so few are counted"},
		{shot + "Mr Holm has [49] boats.", shot + "Jonas Holm has [50] boats, police said.", false, "a round number"},
		{raid + "The raiders, in [three] boats, were driven off.", raid + "The sailors were under fire from [two] boats, their owner said.", true, "the only boats that either counts"},
		{raid + "The raiders, in [three] boats, were driven off.", raid + "The sailors were under fire from [two] boats, and five boats lay in wait, the owner said.", false, "one counts several"},
		{raid + "Marines recovered [12] AK-47 guns.", raid + "Marines seized a cache of arms, including [seven] AK-47 rifles, the owner said.", true, "a type tells what they are, gun or rifle"},
		{raid + "Marines recovered [12] AK-47 guns.", raid + "Marines seized a cache of arms, including [seven] M-16 rifles, the owner said.", false, "two types"},
		{news + "In [2005], Brandt revealed that she was the forger.", news + "Brandt waited 30 years before she came clean, admitting in [2006] that she was the forger.", true, "one confession"},
		{news + "In [2005], Brandt said that she liked the sea.", news + "Brandt said in [2006] that she liked the sea.", false, "people say things in many years"},
	} {
		got := pairRelations(t, c.a, c.b)
		apart := slices.Contains(got, claim.Contradict) || slices.Contains(got, claim.Disputed) || slices.Contains(got, claim.Near)
		if apart != c.apart {
			t.Errorf("%s: got %v", c.reason, got)
		}
	}
}
