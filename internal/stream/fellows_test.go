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
		{shot + "The accused was sentenced to [2 years], with 9 months to serve.", shot + "The accused served 9 months of a [2-1/2 year] sentence.", true, "one sentence, by what was served of it"},
		{shot + "The accused was sentenced to [2 years], with 9 months to serve.", shot + "The accused served 5 months of a [2-1/2 year] sentence.", false, "two sentences"},
		{shot + "Mr Holm has [19] boats.", shot + "Jonas Holm has [26] boats, police said.", true, "a surname, and the name"},
		{shot + "Mr Holm has [19] boats.", shot + "Ole Varga has [26] boats, police said.", false, "two owners"},
	} {
		got := pairRelations(t, c.a, c.b)
		apart := slices.Contains(got, claim.Contradict) || slices.Contains(got, claim.Disputed) || slices.Contains(got, claim.Near)
		if apart != c.apart {
			t.Errorf("%s: got %v", c.reason, got)
		}
	}
}
