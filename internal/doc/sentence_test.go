package doc

import (
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	tests := []struct{ text, why string }{ // | stands where a sentence ends
		{"The talks ended.| They will go on.", "two sentences"},
		{"Lt. Col. Brown spoke.| He left.", "titles"},
		{"“Is it over?” he asked.| Nobody knew.", "a question with its speaker"},
		{"“Is it over?” Brown asked.| Nobody knew.", "a speaker by name"},
		{"“Is it over?” Foreign Minister Ann Other asked.", "a speaker with a title"},
		{"“Is it over?”| The crowd was silent.", "no speaker"},
		{"“Go home!” she shouted at them.", "an exclamation"},
		{"“It is over.”| She left.", "a stop within the quotation"},
		{"\"It is over.\"| She left.", "straight quotes"},
		{"It was \"over\".| She left.", "a stop after the quotation"},
		{"George W. Bush won.| Al Gore lost.", "an initial"},
		{"It was written by J. Smith.| It sold well.", "an initial after a small word"},
		{"He was short of vitamin C.| Doctors helped.", "a letter that is no initial"},
		{"She chose plan B.| The others did not.", "nor this"},
		{"It cost $2.5bn.| £1.5m was paid.", "a sentence that begins with money"},
		{"It fell to 4.5.| 3 of them left.", "a number after a number"},
		{"It rose by 3.5 percent.", "a decimal"},
		{"He went to the U.S.| The talks failed.", "an abbreviation and a word that begins sentences"},
		{"He met U.S. President Ann Other.", "an abbreviation and a name"},
		{"He met the U.S. delegation.", "a small letter goes on"},
		{"They met at 5 a.m. Monday.", "a weekday goes on"},
		{"They met at 5 a.m. GMT on Monday.", "a time zone"},
		{"They met at 5 a.m.| Police came later.", "any other capital ends"},
		{"They met at 5 p.m. in Rome.", "a small letter goes on"},
		{"Acme Inc. Chief Executive Ann Other left.", "a company's name goes on"},
		{"He works for Acme Inc.| The firm is small.", "and ends"},
		{"He came on Oct. 3.| It rained.", "a month"},
		{"He came in Oct.| The rain did not.", "a month at the end"},
		{"No. 10 declined to comment.", "no. and a number"},
		{"He said no.| Ten people left.", "no, a word"},
		{"He bought pens, paper, etc.| Others did not.", "etc. at the end"},
		{"Ann Other, et al. wrote it.", "et al. within"},
		{"St. Petersburg and Mt. Etna are far.", "parts of names"},
		{"Mr. Smith vs. Mrs. Jones.", "titles and versus"},
		{"He waited... and left.", "an ellipsis within"},
		{"He waited…| Nobody came.", "an ellipsis at the end"},
		{"What now?| No one knew!| All left.", "other marks"},
		{"Really?!| Yes.", "two marks"},
		{"He left (at last.)| She stayed.", "a bracket after the stop"},
		{"She bought it.| iPhones are dear.", "a name in small letters"},
		{"Visit example.com today.| It is free.", "a stop within a name"},
		{"A headline without a stop", "one sentence"},
		{"He said: no.| She: yes.", "colons do not end"},
		{"Sgt. 1st Class Ann Other died.", "a title and a number"},
		{"Gov. Jan Brewer signed it; Sen. Bob Roe did not.", "titles of office"},
		{"He moved to Washington, D.C.| He stayed there.", "letters with stops at the end"},
		{"He lives in Washington, D.C., and works.", "a comma goes on"},
		{"Yahoo! said so.", "a mark within a name"},
		{"The vote was 5 to 4.| Two abstained.", "a number before the stop"},
		{"It is 6 ft. tall.| It is old.", "a unit"},
		{"They sat at fig. 3 and p. 12.", "parts of books"},
		{"He asked, “Why?”| Then he left.", "a quotation at the end"},
		{"\"So far only walls fell, \" he told them.| \"We wait. \"| Others left.", "quotes torn from their words"},
	}
	for _, tt := range tests {
		d := New(strings.ReplaceAll(tt.text, "|", ""))
		var got []string
		for _, s := range d.Sentences {
			got = append(got, d.Text[s.Start:s.End])
		}
		if g := strings.Join(got, "| "); g != tt.text {
			t.Errorf("%q, want %q: %s", g, tt.text, tt.why)
		}
	}
}

func TestListItems(t *testing.T) {
	d := New("1. First they met. 2. Second they ate. There were 3. Then they left.")
	want := []string{"1. First they met.", "2. Second they ate.", "There were 3.", "Then they left."}
	for i, s := range d.Sentences {
		if i >= len(want) || d.Text[s.Start:s.End] != want[i] {
			t.Errorf("sentence %d: %q", i, d.Text[s.Start:s.End])
		}
	}
	if len(d.Sentences) != len(want) {
		t.Errorf("%d sentences", len(d.Sentences))
	}
}
