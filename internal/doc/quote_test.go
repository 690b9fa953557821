package doc

import (
	"strings"
	"testing"
)

func TestQuotes(t *testing.T) {
	tests := []struct {
		text string
		want []string // inner stretches, + behind one that is continued
		why  string
	}{
		{`"We won," he said. "It is over."`, []string{"We won,", "It is over."}, "straight double marks"},
		{"“We won,” he said. “It is over.”", []string{"We won,", "It is over."}, "curly ones"},
		{"‘We won,’ he said. ‘It’s over.’", []string{"We won,", "It’s over."}, "single ones with an apostrophe within"},
		{"'We won,' he said. 'It's over.'", []string{"We won,", "It's over."}, "straight single ones"},
		{"“He told me ‘no’ twice,” she said.", []string{"He told me ‘no’ twice,", "no"}, "one within another"},
		{"‘He told me “no” twice,’ she said.", []string{"He told me “no” twice,", "no"}, "the other way round"},
		{"The “brilliant” plan failed.", []string{"brilliant"}, "a short stretch"},
		{"the workers’ demand and Spain’s", nil, "apostrophes alone"},
		{"the workers' demand and the bosses' offer", nil, "genitives of plurals"},
		{"in the ’90s, rock ’n’ roll", nil, "letters left out"},
		{"in the '90s and '80s", nil, "straight ones"},
		{"‘The workers’ demand is fair,’ he said.", []string{"The workers’ demand is fair,"}, "a genitive within single marks"},
		{"‘Stop the cuts’ said the banner", []string{"Stop the cuts"}, "an s before the closing mark"},
		{"“We won, he said.", []string{"We won, he said."}, "never closed: ends with its paragraph"},
		{"“We won.\n\n“It is over,” he said.", []string{"We won.+", "It is over,"}, "continued in the next paragraph"},
		{"\"We won.\n\n\"It is over,\" he said.", []string{"We won.+", "It is over,"}, "straight ones"},
		{"“We won.\n\nHe left.", []string{"We won."}, "not continued"},
		{"“We won, he said. “It is over.”", []string{"We won, he said.", "It is over."}, "a lost mark: ends where the next begins"},
		{"“ We won, ” he said.", []string{"We won,"}, "torn from its words"},
		{"\" We won, \" he said. \" It is over. \"", []string{"We won,", "It is over."}, "straight ones"},
		{"\"We won the first.\n\nThe third is the charm, \" she said.", []string{"We won the first."}, "a mark that another paragraph opened, torn from its words"},
		{"She said, \" we won, \" and left.", []string{"we won,"}, "both marks torn after commas"},
		{"``We won,'' he said.", []string{"We won,"}, "of a typewriter"},
		{"«We won», he said.", []string{"We won"}, "guillemets"},
		{"„We won“, he said.", []string{"We won"}, "low ones"},
		{"He is 6'2\" tall.", nil, "feet and inches"},
		{"(\"We won\")", []string{"We won"}, "in brackets"},
		{"They won—\"at last\"—and left.", []string{"at last"}, "between dashes"},
		{"He said \"no\", \"never\" and \"not now\".", []string{"no", "never", "not now"}, "a list"},
		{"The ‘Oumuamua stone passed.", nil, "a mark of a foreign spelling"},
		{"people ’ s and HP ’ s", nil, "apostrophes torn from their words"},
		{"“”", nil, "nothing within"},
	}
	for _, tt := range tests {
		d := New(tt.text)
		var got []string
		for _, q := range d.Quotes {
			in := d.Text[q.Inner.Start:q.Inner.End]
			if q.Continued {
				in += "+"
			}
			got = append(got, in)
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%q: %q, want %q: %s", tt.text, got, tt.want, tt.why)
		}
	}
}

func TestQuoteOf(t *testing.T) {
	d := New("“He told me ‘no’ twice,” she said.")
	for i := range d.Tokens {
		want := -1
		if i > 0 && i < 9 {
			want = 0
		}
		if got := d.QuoteOf(i); got != want {
			t.Errorf("token %q: %d, want %d: the outermost stretch counts", d.Word(i), got, want)
		}
	}
}
