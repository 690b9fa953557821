package doc

import (
	"strings"
	"testing"
)

func TestParagraphs(t *testing.T) {
	tests := []struct {
		text string
		want []string
		why  string
	}{
		{"One.\n\nTwo.\nThree.", []string{"One.", "Two.", "Three."}, "a line is a paragraph"},
		{"\ufeffOne.\r\n\r\nTwo.\rThree.\u2028Four.\fFive.", []string{"One.", "Two.", "Three.", "Four.", "Five."}, "line ends of all kinds, byte order mark"},
		{" \u00a0One. \u00a0\n\u200b \n Two.", []string{"One.", "Two."}, "white space of all kinds around, lines of nothing else"},
		{"By ANN OTHER\nThe Morning Paper\nLISBON", []string{"By ANN OTHER", "The Morning Paper", "LISBON"}, "short lines are not wrapped"},
		{`GRAIN PRICES FALL

    OSLO, Feb 3 - Grain prices fell for the third week in a
row on Monday as rain eased fears of a drought, traders at the
exchange said.
    Wheat for delivery in May lost two pct, and maize closed at
its lowest since October.
    Volume was thin.
`, []string{"GRAIN PRICES FALL", "OSLO, Feb 3 - Grain prices fell for the third week in a\nrow on Monday as rain eased fears of a drought, traders at the\nexchange said.",
			"Wheat for delivery in May lost two pct, and maize closed at\nits lowest since October.", "Volume was thin."}, "a newswire: wrapped, paragraphs indented"},
		{`Grain prices fell for the third week in a row on Monday as rain
eased fears of a drought, traders at the exchange said on the
sidelines of a meeting.

Wheat for delivery in May lost two percent, and maize closed at
its lowest since October.`, []string{"Grain prices fell for the third week in a row on Monday as rain\neased fears of a drought, traders at the exchange said on the\nsidelines of a meeting.",
			"Wheat for delivery in May lost two percent, and maize closed at\nits lowest since October."}, "wrapped, with blank lines"},
		{"The minister said that she would not resign over the affair.\nTwo of her aides did so late on Sunday, to loud applause.\nShe will speak today.",
			[]string{"The minister said that she would not resign over the affair.", "Two of her aides did so late on Sunday, to loud applause.", "She will speak today."},
			"a sentence a line, of much the same length"},
		{"", nil, "nothing"},
		{"\n \n", nil, "blank lines"},
	}
	for _, tt := range tests {
		d := New(tt.text)
		var got []string
		for _, p := range d.Paragraphs {
			got = append(got, d.Text[p.Start:p.End])
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%q, want %q: %s", got, tt.want, tt.why)
		}
	}
}

func TestRoles(t *testing.T) {
	const body = "The storm killed four people on Sunday, officials said. Roads were closed."
	tests := []struct {
		before, line, after string
		want                Role
		why                 string
	}{
		{"", "Storm kills four in the north", body, Headline, "the first line, no stop"},
		{"", "‘We lost all’: storm kills four", body, Headline, "with a quotation"},
		{"", "Who will pay for the storm?", body, Headline, "a question"},
		{"", "STORM KILLS FOUR", body, Headline, "in capitals"},
		{"", "The storm killed four people on Sunday.", body, Body, "a sentence"},
		{"", "Storm kills four in the north", "", Body, "all there is"},
		{body, "Roads closed", body, Headline, "a heading between paragraphs"},
		{body, "“Never seen before”", body, Headline, "a quotation as a heading"},
		{body, "Officials named these places:", body, Body, "an introduction to a list"},
		{body, "• Two people died in the north", body, Body, "a list's item"},
		{body, "Wheat 12.5 13.1 14.7", body, Body, "a table's line"},
		{body, "He said that four people had died in the storm on Sunday", body, Body, "a sentence whose stop is missing"},
		{body, "Roads closed", "", Body, "nothing comes after"},
		{"Storm kills four", "By ANN OTHER", body, Byline, "names"},
		{"Storm kills four", "By Ann Other and Bo Li in Oslo", body, Byline, "names and a place"},
		{"Storm kills four", "Ann Other in Oslo", body, Byline, "a name in a place"},
		{"Storm kills four", "By Ann Other, South Asia correspondent", body, Byline, "a name and what she is"},
		{"Storm kills four", "By Ann Other and Bo Li, Saturday 10 May", body, Byline, "names and a day"},
		{"Storm kills four", "By Friday, roads were shut", body, Headline, "a day and what had happened"},
		{"Storm kills four", "By Ann Other, sailors saved", body, Headline, "a name and a deed"},
		{"Storm kills four", "Ann Other", "Sun 5 Oct 2025 19.15 BST\n\n" + body, Byline, "a name above the date"},
		{"Storm kills four", "Ann Other", body, Headline, "a name above the text may be a heading"},
		{"Storm kills four", "Staff writers", body, Byline, "no names"},
		{"Storm kills four", "By Monday the toll had risen to four", body, Headline, "by, but no name"},
		{"Storm kills four", "Sunday 5 October 2025 19.15 BST", body, Byline, "a date"},
		{"Storm kills four", "Published: 2025-10-05 19:15 | Updated: 20:10 GMT", body, Byline, "dates with labels"},
		{body, "On Sunday 5 October four people died.", body, Body, "a date in a sentence"},
		{body, "Photo: A flooded road near Oslo on Sunday.", body, Caption, "a label"},
		{body, "A flooded road near Oslo on Sunday. (AP Photo/Ann Other)", body, Caption, "a credit"},
		{body, "A flooded road near Oslo. Photograph: Ann Other/Agency", body, Caption, "a credit without brackets"},
		{body, "A photo (taken on Sunday) shows the road.", body, Body, "a photo that is talked of"},
		{body, "The photo shows four people (two of them children) on a roof.", body, Body, "so too"},
		{body, "(Reporting by Ann Other; Editing by Bo Li)", "", Boilerplate, "credits"},
		{body, "Ann Other in Oslo contributed to this report.", "", Boilerplate, "credits in a sentence"},
		{body, "He said the rain contributed to this report's delay.", body, Body, "the same words in a sentence of the text"},
		{body, "Sign up for our newsletter", "", Boilerplate, "a call to the reader"},
		{body, "People can sign up for aid at four centres, officials said.", body, Body, "no call of the paper"},
		{body, "• Get the day’s news in your inbox.", "", Boilerplate, "behind a bullet"},
		{body, "© 2025 The Morning Paper. All rights reserved.", "", Boilerplate, "rights"},
		{body, "We use cookies to improve your visit.", body, Boilerplate, "cookies"},
		{body, "Bakers say cookies improve your mood.", body, Body, "cookies of another kind"},
		{body, "Related Articles", "", Boilerplate, "a heading of the page"},
		{body, "Report a fault, hotline: 0800-555-0199", "", Boilerplate, "a number to call"},
		{body, "Jobs lost: 1200000", body, Headline, "a number that is not to be called"},
		{body, "Read more: What we know of the storm", body, Boilerplate, "a link"},
		{body, "Get the latest vaccine, doctors urge", body, Headline, "get the latest what"},
		{body, "https://example.com/storm", "", Boilerplate, "an address"},
		{body, "信息许可证", body, Boilerplate, "no word of English"},
		{body, "Sources: four dead in the north, two hurt in the south.", body, Body, "a headline's way of naming none"},
	}
	for _, tt := range tests {
		parts := []string{}
		for _, p := range []string{tt.before, tt.line, tt.after} {
			if p != "" {
				parts = append(parts, p)
			}
		}
		d := New(strings.Join(parts, "\n\n"))
		for _, p := range d.Paragraphs {
			if d.Text[p.Start:p.End] == tt.line && p.Role != tt.want {
				t.Errorf("%q: role %d, want %d: %s", tt.line, p.Role, tt.want, tt.why)
			}
		}
	}
}

func TestDateline(t *testing.T) {
	const rest = " The storm killed four people on Sunday, officials said."
	tests := []struct{ line, why string }{
		{"OSLO —", "a place"},
		{"OSLO, Norway, Oct 14 (Example Wire) -", "all parts"},
		{"OSLO (AP) —", "an agency"},
		{"Oslo (Reuters) -", "an agency behind a place in small letters"},
		{"OSLO, March 3 -", "a day"},
		{"Oct. 15 —", "a day alone"},
		{"WASHINGTON, D.C. --", "letters with stops"},
		{"ST. LOUIS, Mo., Feb 26 -", "abbreviations"},
		{"RIO DE JANEIRO, 3 March —", "the day before the month"},
		{"LONDON/PARIS, Oct 3 (Reuters) -", "two places"},
		{"(Reuters) -", "an agency alone"},
		{"NEW DELHI:", "a colon"},
	}
	for _, tt := range tests {
		d := New(tt.line + rest)
		s := d.Paragraphs[0].Dateline
		if got := d.Text[s.Start:s.End]; got != tt.line {
			t.Errorf("%q: %q: %s", tt.line, got, tt.why)
		}
		if len(d.Sentences) != 2 || d.Sentences[0].End != s.End {
			t.Errorf("%q: no sentence of its own: %v", tt.line, d.Sentences)
		}
	}
	for _, line := range []string{"Oslo, Nov 11 -", "OSLO, Oct 14 (Example Wire) -", "NEW DELHI (Wire) —"} {
		d := New("Storm hits Oslo\n\n" + line + "\n\nThe storm killed four people on Sunday, officials said.")
		s := d.Paragraphs[1].Dateline
		if got := d.Text[s.Start:s.End]; got != line || len(d.Sentences) != 3 {
			t.Errorf("%q on a line of its own: %q, %d sentences", line, got, len(d.Sentences))
		}
	}
	for _, line := range []string{
		"Oslo and Bergen -",
		"WATCH LIVE NOW -",
		"The storm - the worst in years - killed four.",
		"Oslo - a city of fjords - was hit.",
		"NATO said - and nobody doubted it - that it would help.",
		"FILE - In this photo, the storm hits Oslo.",
		"WATCH: The storm hits Oslo at night.",
		"46 DEAD - HUNDREDS HURT IN STORM",
		"OSLO - FOUR DEAD IN STORM",
		"US-led forces - 400 of them - left on Sunday.",
	} {
		if s := New(line).Paragraphs[0].Dateline; s != (Span{}) {
			t.Errorf("%q has a dateline: %v", line, s)
		}
	}
}
