package example

// known is the examples of built-in rules that do not hold yet, by what keeps them from it. The list may only shrink.
var known = []struct {
	cause    string
	examples []string
}{
	{"align: two different things that a figure is of, or that did it (a ticket, a season pass; the bank, the airline; a boy, a woman), do not keep two figures apart", []string{
		"money.damage apart: The storm caused damage of $40 million. | The fire caused damage of $3 million.",
		"ordinal.round apart: The first round ended on Monday. | The second round begins on Friday.",
		"people.evacuated apart: About 1,900 people were evacuated from the town. | About 500 people were evacuated from the hospital.",
	}},
	{"tag: a navy before its verb is taken for the colour", []string{
		"conflict.launched apart: The army fired 20 missiles. | The navy fired 12 missiles.",
	}},
	{"align: two acts of which the lexicon says that they are different are taken for one where the number is the same", []string{
		"casualties.vaccinated apart: Nurses vaccinated 3,000 children. | Nurses examined 3,000 children.",
		"people.expected apart: Organisers expect 5,000 visitors. | Organisers counted 5,000 visitors.",
		"people.returned apart: Eleven children were returned to their parents. | Eleven children were taken from their parents.",
	}},
	{"align: the evidence that both are about one thing is not enough", []string{
		"score.general contradict: Riverside beat Hill Town 3-1. | Riverside beat Hill Town 2-1.",
	}},
	{"name: a palace is named without the word palace", []string{
		"place.venue value: The ministers met at Schönbrunn Palace.",
	}},
	{"compare: rounding to one digit lets 5 agree with 10", []string{
		"measure.depth contradict: The quake was 10 kilometres deep. | The quake was only 5 kilometres deep.",
	}},
}
