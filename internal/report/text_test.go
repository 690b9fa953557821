package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestText(t *testing.T) {
	o := sample()
	o.Findings = o.Findings[:4]
	o.Findings[2].Wording = "between 9 and 12, according to different reports"
	o.Findings[2].Sides[1].Origins = 1
	o.Claims[2].Attribution = &claim.Attribution{Speaker: "the mayor"}
	for _, c := range []struct {
		why  string
		opts TextOptions
		want string
	}{
		{"what is pressing, with every word; the rest is counted", TextOptions{Width: 72}, `CONTRADICT  How many error were there?
  9 — a
    s/a.txt:1: [the mayor] “Only nine died.”
  at least 12 — a, b (1 origin)
    s/a.txt:7: “Of 120, a dozen died.”
    s/b.txt:1: “The fire at the mill killed at least 12 of the workers
      who had slept there.”
  Why: Reason of error.
  Wording: between 9 and 12, according to different reports
  error general.count

CONTRADICT  How many note were there?
  9 — a
    s/a.txt:1: [the mayor] “Only nine died.”
  12 — b
    s/b.txt:1: “The fire at the mill killed at least 12 of the workers
      who had slept there.”
  Why: Reason of note.
  note general.count

2 reports, 3 claims: 2 contradict; 1 agree, 1 single (--all shows
  these).
`},
	} {
		var b bytes.Buffer
		if err := o.Text(&b, c.opts); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(strings.Split(c.want, "\n"), strings.Split(b.String(), "\n")); d != "" {
			t.Error(c.why, d)
		}
	}
}

func TestTextAll(t *testing.T) {
	var b bytes.Buffer
	o := sample()
	o.Findings = o.Findings[:1]
	if err := o.Text(&b, TextOptions{All: true}); err != nil {
		t.Fatal(err)
	}
	want := "agree  How many agreed were there? 12 (a, b) agreed\n2 reports, 3 claims: 0 contradict; 1 agree.\n"
	if d := cmp.Diff(want, b.String()); d != "" {
		t.Error(d)
	}
}

func TestColour(t *testing.T) {
	var plain, coloured bytes.Buffer
	if err := sample().Text(&plain, TextOptions{All: true}); err != nil {
		t.Fatal(err)
	}
	if err := sample().Text(&coloured, TextOptions{All: true, Color: true}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(plain.String(), "\x1b") {
		t.Error("colour without being asked")
	}
	if !strings.Contains(coloured.String(), "\x1b[1mat\x1b[0m \x1b[1mleast\x1b[0m \x1b[1m12\x1b[0m of the workers") {
		t.Errorf("the words of the claim do not stand out: %q", coloured.String())
	}
	var b strings.Builder
	for rest := coloured.String(); rest != ""; {
		before, after, _ := strings.Cut(rest, "\x1b[")
		_, rest, _ = strings.Cut(after, "m")
		b.WriteString(before)
	}
	if d := cmp.Diff(plain.String(), b.String()); d != "" {
		t.Error("colour changes more than the colour", d)
	}
}

func TestLine(t *testing.T) {
	for _, c := range []struct {
		why  string
		runs []run
		want string
	}{
		{"wrapped at 40, then indented by two more", []run{text("one two three four five six seven eight nine ten")}, "  one two three four five six seven\n    eight nine ten\n"},
		{"no space between runs that have none", []run{text("“"), styled("a b", bold), text("”, c")}, "  “a b”, c\n"},
		{"wide characters take two columns", []run{text(strings.Repeat("漢字", 5) + " " + strings.Repeat("漢字", 5))}, "  " + strings.Repeat("漢字", 5) + "\n    " + strings.Repeat("漢字", 5) + "\n"},
		{"combining marks take none", []run{text(strings.Repeat("e\u0301", 20) + " " + strings.Repeat("x", 17))}, "  " + strings.Repeat("e\u0301", 20) + " " + strings.Repeat("x", 17) + "\n"},
		{"a word too long is broken", []run{text(strings.Repeat("x", 50))}, "  " + strings.Repeat("x", 36) + "\n    " + strings.Repeat("x", 14) + "\n"},
		{"a path is not", []run{whole("my dir/" + strings.Repeat("x", 40) + ":1:"), text(" a")}, "  my dir/" + strings.Repeat("x", 40) + ":1:\n    a\n"},
	} {
		p := newPrinter(Output{}, TextOptions{Width: 40})
		p.line(2, c.runs...)
		if d := cmp.Diff(c.want, p.out.String()); d != "" {
			t.Error(c.why, d)
		}
	}
}

func TestExcerpt(t *testing.T) {
	before, after := strings.Repeat("before ", 20), strings.Repeat(" after", 20)
	for _, c := range []struct {
		why, sentence, words, want string
	}{
		{"all of it fits", "Only nine died.", "nine", " “Only |nine| died.”"},
		{"as a word, not within another", "In 1940, 40 died.", "40", " “In 1940, |40| died.”"},
		{"both sides are cut", before + "nine" + after, "nine", " “… before before |nine| after after after …”"},
		{"room that one side leaves is the other's", "nine" + after, "nine", " “|nine| after after after after after …”"},
		{"words over two lines", "Only\n  nine\ndied.", "nine\ndied", " “Only |nine died|.”"},
		{"the words are not in the sentence", "Only.", "nine", " “|nine|”"},
	} {
		var got strings.Builder
		for _, r := range excerpt(&claim.Claim{Sentence: c.sentence, Text: c.words}, 40) {
			if r.style == bold {
				got.WriteString("|" + r.text + "|")
			} else {
				got.WriteString(r.text)
			}
		}
		if d := cmp.Diff(c.want, got.String()); d != "" {
			t.Error(c.why, d)
		}
	}
}

func TestPrintable(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"plain", "plain"},
		{"Dolmabahçe 漢字 😀", "Dolmabahçe 漢字 😀"},
		{"a\x1b[2Jb", `a\x1b[2Jb`},
		{"a\nb\tc\rd", `a\nb\tc\rd`},
		{"\u009b2J", `\u009b2J`},
		{"x\u202ey\u2069", `x\u202ey\u2069`},
		{"x\u200by\ufeff", `x\u200by\ufeff`},
		{"\xff\x7f", `\xff\x7f`},
		{"\U000e0041", `\U000e0041`},
	} {
		if got := Printable(c.in); got != c.want {
			t.Errorf("Printable(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add(hostile, 40)
	f.Add("(((((", 80)
	f.Fuzz(func(t *testing.T, s string, width int) {
		o := sample()
		for i := range o.Claims {
			o.Claims[i].Sentence = s
			o.Claims[i].Text = s[len(s)/2:]
		}
		var b bytes.Buffer
		if err := o.Text(&b, TextOptions{Width: width % 200, All: true}); err != nil {
			t.Fatal(err)
		}
		for _, r := range b.String() {
			if r != '\n' && unseen(r) {
				t.Fatalf("%U reaches the terminal", r)
			}
		}
	})
}
