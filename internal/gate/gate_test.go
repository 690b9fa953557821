package gate

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

func TestCutOff(t *testing.T) {
	for _, c := range []struct {
		why, text string
		cut       bool
	}{
		{"a full stop", "Nine died.\n\nThe mayor said so on Tuesday.\n", false},
		{"a quotation at the end", "Nine died.\n\n\"We saw it all from the bridge,\" she said. \"It was dark.\"\n", false},
		{"a headline alone", "Fire at a mill in Porto kills nine people\n", false},
		{"a sign-off without a full stop", "Nine died.\n\nReporting by Ana Reis in Porto; editing by Tom Hale\n", false},
		{"and without a line end", "Nine died.\n\nReporting by Ana Reis in Porto; editing by Tom Hale", false},
		{"a date line at the end", "Nine died.\n\nFirst published by the Courier on 4 March 2025", false},
		{"a line about the paper itself", "Nine died.\n\nSign up to our free morning letter and never miss a story\n", false},
		{"and a shorter one without a line end", "Nine died.\n\nSign up to our morning letter", false},
		{"a short tag", "Nine died.\n\n(more)\n", false},
		{"more to come", "Nine died.\n\nMore to follow...\n", false},
		{"an address", "Nine died.\n\nSend tips to the news desk at desk@courier.example\n", false},
		{"nothing", "", false},
		{"in the middle of a sentence", "Nine died.\n\nA tenth was killed when a wall of\n", true},
		{"after a comma", "Nine died.\n\nA tenth was killed when a wall fell,\n", true},
		{"in the middle of a word, without a line end", "Nine died.\n\nA tenth was kil", false}, // four words may be a headline
		{"in the middle of a word, later in its paragraph", "Nine died.\n\nA tenth was killed by a wall. She was the moth", true},
		{"at a name, in a paragraph of sentences", "Nine died.\n\nA tenth was killed by a wall. She was the mother of Ana", true},
		{"in the middle of a character", "Nine died.\n\nThe caf\xc3", true},
		{"where a feed cut it", "Nine died.\n\nA tenth was killed when… [+1234 chars]", true},
		{"with an ellipsis", "Nine died.\n\nA tenth was killed when a wall…\n", true},
		{"one long paragraph", "Nine people died on Tuesday when a fire swept through a textile mill in the old harbour of\n", true},
	} {
		tail, cut := CutOff(c.text)
		if cut != c.cut {
			t.Errorf("%s: %v (%q)", c.why, cut, tail)
		}
		if cut && tail == "" {
			t.Errorf("%s: no words to show", c.why)
		}
	}
}

// A text is never at odds with a copy of itself, whatever else its sources say.
func TestSelf(t *testing.T) {
	for _, text := range []string{
		"Quake toll at 58\n\nThe government said 58 people were killed, 43 of them in Berat, eight in Fier and seven in Kukes. Police said 500 people marched; the organisers said 2,000.\n",
		"Rents are up 72 percent in 12 years. They rose 5 percent in 2023 and 7 percent in 2024, the ministry claimed.\n",
		"The first round was held on May 16, the second on Monday. It took two hours; the first had taken 90 minutes.\n",
	} {
		o := stream.Options{Rules: rule.Builtin()}
		in := stream.Read([]*source.Source{{ID: "draft", Path: "draft.txt", Text: text}, {ID: "copy", Path: "copy.txt", Text: text}}, o)
		d := Check(in[0], in[1:], o)
		if s := d.Summary; s.Claims == 0 || s.Contradicted+s.Near+s.NotFound+s.Attribution > 0 || d.Apart {
			t.Errorf("%q: %+v", text, s)
			for _, c := range d.Claims {
				if c.Status != report.Supported && c.Status != report.OneOrigin || c.Attribution != "" {
					t.Logf("%s %q: %s %s", c.Status, c.Text, c.Reason, c.AttributionReason)
				}
			}
		}
	}
}

func FuzzCutOff(f *testing.F) {
	f.Add("Nine died.\n\nA tenth was killed when a wall of\n")
	f.Add("\n\n\xff\n…")
	f.Fuzz(func(t *testing.T, text string) { CutOff(text) })
}

func said(source, speaker, verb string, hedged bool) *claim.Claim {
	c := &claim.Claim{Source: source, Kind: claim.Count, Modality: claim.Actual, Sentence: source + speaker}
	if speaker != "" {
		c.Attribution = &claim.Attribution{Speaker: speaker, Party: strings.ToLower(speaker), Verb: verb, Hedged: hedged}
	}
	return c
}

func headlined(source string) *claim.Claim {
	c := said(source, "", "", false)
	c.Headline = true
	return c
}

func TestAttribution(t *testing.T) {
	fact := func(source string) *claim.Claim { return said(source, "", "", false) }
	police := func(source string) *claim.Claim { return said(source, "police", "say", false) }
	owner := func(source string) *claim.Claim { return said(source, "the owner", "claim", true) }
	headline := headlined("wire")
	possible := fact("wire")
	possible.Modality = claim.Possible
	office := fact("draft")
	office.Kind = claim.Role
	for _, c := range []struct {
		why      string
		draft    *claim.Claim
		beside   []*claim.Claim
		supports []*claim.Claim
		want     string
	}{
		{"fact of what is said", fact("draft"), nil, []*claim.Claim{police("wire")}, "lost"},
		{"fact of what is claimed", fact("draft"), nil, []*claim.Claim{owner("wire")}, "strengthened"},
		{"fact of what is only possible", fact("draft"), nil, []*claim.Claim{possible}, "strengthened"},
		{"said of what is claimed", said("draft", "the owner", "say", false), nil, []*claim.Claim{owner("wire")}, "strengthened"},
		{"another speaker", police("draft"), nil, []*claim.Claim{said("wire", "the mayor", "say", false)}, "changed"},
		{"the same speaker in more words", said("draft", "city police", "say", false), nil, []*claim.Claim{police("wire")}, ""},
		{"a name and a description may be one", said("draft", "the company", "say", false), nil, []*claim.Claim{said("wire", "Halden Motors", "say", false)}, ""},
		{"two names are two", said("draft", "Ana Reis", "say", false), nil, []*claim.Claim{said("wire", "Tom Hale", "say", false)}, "changed"},
		{"a headline is not looked at where the body has it too", headlined("draft"), []*claim.Claim{fact("draft")}, []*claim.Claim{police("wire")}, ""},
		{"one source states it as fact", fact("draft"), nil, []*claim.Claim{police("wire"), fact("courier")}, ""},
		{"attributed in the draft's body", fact("draft"), []*claim.Claim{police("draft")}, []*claim.Claim{police("wire")}, ""},
		{"a headline of the source is no fact where its body attributes", fact("draft"), nil, told([]*claim.Claim{headline, police("wire")}), "lost"},
		{"an attribution added is no fault", police("draft"), nil, []*claim.Claim{fact("wire")}, ""},
		{"as its source has it", owner("draft"), nil, []*claim.Claim{owner("wire")}, ""},
		{"an office needs no speaker", office, nil, []*claim.Claim{police("wire")}, ""},
		{"nothing supports it", fact("draft"), nil, nil, ""},
	} {
		got, why := attribution(c.draft, c.beside, c.supports)
		if got != c.want || (why == "") != (got == "") {
			t.Errorf("%s: %q (%s), want %q", c.why, got, why, c.want)
		}
	}
}

func TestOrigins(t *testing.T) {
	long := "A fire swept a textile mill in the old harbour of Porto on Tuesday and killed twelve."
	copied := func(source string) *claim.Claim { return &claim.Claim{Source: source, Sentence: long} }
	reports := map[string]*claim.Report{"a": {Publisher: "Wire"}, "b": {Publisher: "wire"}, "c": {}, "d": {}}
	for _, c := range []struct {
		why    string
		claims []*claim.Claim
		want   int
	}{
		{"none", nil, 0},
		{"two reports of their own", []*claim.Claim{said("c", "", "", false), said("d", "", "", false)}, 2},
		{"one publisher", []*claim.Claim{said("a", "", "", false), said("b", "", "", false)}, 1},
		{"one official", []*claim.Claim{said("c", "police", "say", false), said("d", "police", "say", false)}, 1},
		{"two officials", []*claim.Claim{said("c", "police", "say", false), said("d", "the mayor", "say", false)}, 2},
		{"one text", []*claim.Claim{copied("c"), copied("d")}, 1},
	} {
		if got := origins(c.claims, reports); got != c.want {
			t.Errorf("%s: %d origins, want %d", c.why, got, c.want)
		}
	}
}

func TestUnread(t *testing.T) {
	known := Figures{}
	known.Add("The F-16 flew at 7 a.m. from Base 12.")
	text := "The F-16 flew at 8 a.m. from\nBase 14 to 21 hangars, “9-fold” Base 12."
	at := strings.Index(text, "21")
	got := Unread(text, 0, []report.Checked{{Span: claim.Locus{Start: at, End: at + 2}}}, known)
	var said []string
	for _, f := range got {
		said = append(said, fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Text))
	}
	// 21 is a claim; F-16 and 12 stand beside the same words in the source.
	if want := "1:18 8, 2:6 14, 2:25 9-fold"; strings.Join(said, ", ") != want {
		t.Errorf("%s, want %s", strings.Join(said, ", "), want)
	}
}

func TestUnreadDateline(t *testing.T) {
	const text = "Fire at a mill\n\nPORTO, March 13 - A fire broke out in Hall 7 of a mill.\n"
	got := Unread(text, 0, nil, Figures{})
	if len(got) != 1 || got[0].Text != "7" {
		t.Errorf("%+v, want the hall alone: a dateline gives the draft's own day", got)
	}
}

// What a draft that came out after its sources may add to them.
func TestNewerDraft(t *testing.T) {
	march := func(day int) time.Time { return time.Date(2026, time.March, day, 18, 0, 0, 0, time.UTC) }
	src := &source.Source{ID: "wire", Path: "wire.txt", Published: march(12),
		Text: "Storm in Vellmar kills six\n\nThe storm that hit Vellmar early on Thursday killed six people and cut power to 64,000 households, Mayor Petra Lindqvist said.\n"}
	for _, c := range []struct {
		why, text, stopped string
	}{
		{"the source's own toll", "Six people were killed when a storm struck Vellmar early on Thursday, Mayor Petra Lindqvist said.\n", ""},
		{"a higher toll that no source gives", "Nine people were killed when a storm struck Vellmar early on Thursday, Mayor Petra Lindqvist said.\n", "Nine"},
		{"a day of the clearing-up is not another day of the storm",
			"Six people were killed when a storm struck Vellmar before dawn on Thursday, Mayor Petra Lindqvist said, and the town was still at work on Friday to clear its streets.\n", ""},
	} {
		o := stream.Options{Rules: rule.Builtin()}
		in := stream.Read([]*source.Source{{ID: "draft", Path: "draft.txt", Published: march(13), Text: "Vellmar after the storm\n\n" + c.text}, src}, o)
		var got []string
		for _, x := range Check(in[0], in[1:], o).Claims {
			if x.Status == report.Contradicted {
				got = append(got, x.Text)
			}
		}
		if strings.Join(got, ", ") != c.stopped {
			t.Errorf("%s: stopped for %q, want %q", c.why, got, c.stopped)
		}
	}
}

func FuzzUnread(f *testing.F) {
	f.Add("The F-16 flew\nat 8 \xff9.", "at 7")
	f.Fuzz(func(t *testing.T, text, source string) {
		known := Figures{}
		known.Add(source)
		for _, x := range Unread(text, 0, nil, known) {
			if !strings.Contains(text, x.Text) || x.Line < 1 || x.Column < 1 {
				t.Fatalf("%+v", x)
			}
		}
		known.Add(text)
		// What stands alone has no word beside it to be known by.
		if got := Unread(text, 0, nil, known); len(got) > 0 && len(strings.Fields(text)) > 1 && strings.IndexFunc(text, func(r rune) bool { return notWord(r) && !unicode.IsSpace(r) }) < 0 {
			t.Fatalf("a text is not known to itself: %v", got)
		}
	})
}

// A number below zero is no day, and neither stops the other from being read.
func TestBelowZero(t *testing.T) {
	for _, c := range [][2]string{
		{"The swing in Vellmar was -10 votes.\n", "The storm struck Vellmar on 12 March 2026 and killed six people.\n"},
		{"The storm struck Vellmar on 12 March 2026 and killed six people.\n", "The swing in Vellmar was -10 votes.\n"},
	} {
		o := stream.Options{Rules: rule.Builtin()}
		in := stream.Read([]*source.Source{{ID: "draft", Path: "draft.txt", Text: c[0]}, {ID: "wire", Path: "wire.txt", Text: c[1]}}, o)
		for _, x := range Check(in[0], in[1:], o).Claims {
			if x.Status == report.Contradicted {
				t.Errorf("%q is contradicted", x.Text)
			}
		}
	}
}
