package resolve_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/resolve"
)

// TestFewReports shows that a handful of short reports of two incidents is not taken for a topic of many, though most of its pairs have little in common.
func TestFewReports(t *testing.T) {
	in := []string{
		"Avalanche buries four skiers above Lenz\n\nFour skiers were caught by an avalanche above the Austrian village of Lenz on Tuesday, mountain rescuers said.\n\n" +
			"The slab broke off at 10:40 a.m. below the Graukogel, said Josef Haindl of the rescue service. Two of the four were dug out alive.\n\nThe avalanche was 300 metres wide.\n",
		"Search dog finds second victim on Graukogel\n\nThe body of a second ski tourer was found under three metres of snow on the Graukogel, above Lenz, on Wednesday.\n\n" +
			"A dog named Bero gave the sign. Both of the dead came from Linz, the police said.\n\nThe warning stood at level three.\n",
		"Survivor tells of white wall\n\n\"It was like being hit by a lorry,\" said Petra Ohm, 41, one of two who came out alive from Tuesday's avalanche on the Graukogel above Lenz.\n\n" +
			"She had been under the snow for 20 minutes. Her husband, who is among the dead, had wanted to turn back.\n\nThe hospital lets her go home on Friday.\n",
		"Snow slide near Murberg hits school group\n\nA snow slide swept away part of a school group near the Austrian resort of Murberg on Saturday, injuring three pupils.\n\n" +
			"The 14-year-olds were on a marked run, said Josef Haindl of the mountain rescue service. It came down at about 2:15 p.m.\n\nLast winter two people died under an avalanche at Lenz.\n",
		"Teacher questioned over Murberg slide\n\nPolice have questioned a teacher who led a class into a closed gully at Murberg, where snow buried several of them.\n\n" +
			"The lift company said that a rope and two signs had barred the way. Parents said that nobody had seen any.\n\nOne girl is still in hospital with a broken pelvis.\n",
	}
	if got := grouped(resolve.All(texts(in...), resolve.Options{})); got != "a b c|d e" {
		t.Errorf("events %s, want a b c|d e", got)
	}
}

// TestOneStory shows that of three reports given together one that shares little with the others is of their story, as it is not where it is given
// with one of them alone; and that another vessel's, of another coast and day, is not.
func TestOneStory(t *testing.T) {
	alert := "Tug capsizes off Brennholm\n\nA harbour tug, the Tollak, overturned while turning a tanker off Brennholm early on Tuesday and four of its crew are missing, the coastguard said.\n\n" +
		"It happened at about 6:20 a.m. Two men were pulled from the water. A helicopter from Sundnes joined the search.\n"
	fuller := "Four missing as tug goes down under tanker's bow\n\nSearchers were looking on Tuesday for four men from the Tollak, a tug that capsized as it brought a tanker out of Brennholm, the coastguard said.\n\n" +
		"The 24-metre Tollak was pulled over by its own line. Captain Henrik Moe and his mate were saved.\n"
	portrait := "\"He knew every rope\": a village waits\n\nIn the kitchen of Ragna Lie in Oyrane the lamp has burned since the Tollak did not come home from Brennholm.\n\n" +
		"Her son Anders, 23, had signed on under Henrik Moe in May. \"On Wednesday they told us that they look for bodies now,\" she says. The pastor of Oyrane, Nils Haug, has kept the church open.\n"
	other := "Trawler aground near Cape Dorrigan\n\nNine fishermen were lifted off the trawler Calderon on Saturday after it ran onto rocks near Cape Dorrigan, South Africa, rescuers said.\n\n" +
		"The skipper, Pieter Vos, 51, broke an arm. The hull is leaking diesel, said Thandi Mokoena of the port authority.\n"
	for _, c := range []struct {
		in   []string
		want string
	}{
		{[]string{alert, portrait}, "a|b"},
		{[]string{alert, fuller, portrait}, "a b c"},
		{[]string{alert, fuller, other}, "a b|c"},
	} {
		if got := grouped(resolve.All(texts(c.in...), resolve.Options{})); got != c.want {
			t.Errorf("%d reports: events %s, want %s", len(c.in), got, c.want)
		}
	}
}
