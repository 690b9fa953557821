package review

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/report"
)

// finding is a contradiction between two sources, with a claim on each side.
func finding(id, rule, question string, values ...string) claim.Finding {
	f := claim.Finding{ID: id, Rule: rule, Relation: claim.Contradict, Severity: "error", Question: question, Reason: "They differ."}
	for i, v := range values {
		f.Sides = append(f.Sides, claim.Side{Value: v, Sources: []string{string(rune('a' + i))}})
	}
	return f
}

// sheetOf writes findings as a sheet and reads it back, with what an editor fills in by id: decision, by, note.
func sheetOf(t *testing.T, o report.Output, filled map[string][3]string) *Sheet {
	t.Helper()
	o = report.New(o)
	for i := range o.Findings {
		f := &o.Findings[i]
		if d, ok := filled[f.ID]; ok {
			f.Decision, f.By, f.Note = d[0], d[1], d[2]
		}
	}
	var b bytes.Buffer
	if err := o.YAML(&b); err != nil {
		t.Fatal(err)
	}
	s, faults := Read("sheet.yaml", b.Bytes())
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return s
}

const (
	killed  = "casualties.killed"
	howMany = "How many people were killed?"
)

func TestApply(t *testing.T) {
	dismissed := map[string][3]string{"aaaaaaaaaaaa": {"dismissed", "AB", "two: \"days\" — yes"}}
	for _, c := range []struct {
		why      string
		before   []claim.Finding
		after    []claim.Finding
		decision map[string]string // of the findings after, by id
		stale    []string          // what became of decisions that hold for none: the id that is open again, or ""
	}{
		{"the same finding", []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12")}, []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12")},
			map[string]string{"aaaaaaaaaaaa": "dismissed"}, nil},
		{"other values: open again", []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12")}, []claim.Finding{finding("bbbbbbbbbbbb", killed, howMany, "9", "14")},
			map[string]string{"bbbbbbbbbbbb": "open"}, []string{"bbbbbbbbbbbb"}},
		{"another id for the same rule, relation and values, and a speaker", []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12, according to police")},
			[]claim.Finding{finding("bbbbbbbbbbbb", killed, howMany, "9, according to the mayor", "12")}, map[string]string{"bbbbbbbbbbbb": "dismissed"}, nil},
		{"another rule is another finding", []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12")}, []claim.Finding{finding("bbbbbbbbbbbb", "casualties.injured", howMany, "9", "14")},
			map[string]string{"bbbbbbbbbbbb": "open"}, []string{""}},
		{"another question of the same rule too", []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12")}, []claim.Finding{finding("bbbbbbbbbbbb", killed, "How many dogs were killed?", "9", "12")},
			map[string]string{"bbbbbbbbbbbb": "open"}, []string{""}},
		{"what was known and open is not taken for the changed one",
			[]claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12"), finding("cccccccccccc", killed, howMany, "1", "2")},
			[]claim.Finding{finding("bbbbbbbbbbbb", killed, howMany, "8", "13"), finding("cccccccccccc", killed, howMany, "1", "2")},
			map[string]string{"bbbbbbbbbbbb": "open", "cccccccccccc": "open"}, []string{"bbbbbbbbbbbb"}},
		{"of two new ones the one that shares a value", []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12")},
			[]claim.Finding{finding("bbbbbbbbbbbb", killed, howMany, "3", "4"), finding("cccccccccccc", killed, howMany, "9", "14")},
			map[string]string{"bbbbbbbbbbbb": "open", "cccccccccccc": "open"}, []string{"cccccccccccc"}},
		{"the values agree now", []claim.Finding{finding("aaaaaaaaaaaa", killed, howMany, "9", "12")},
			[]claim.Finding{{ID: "bbbbbbbbbbbb", Rule: killed, Relation: claim.Agree, Question: howMany, Sides: []claim.Side{{Value: "12"}}}},
			map[string]string{"bbbbbbbbbbbb": "open"}, []string{""}},
	} {
		s := sheetOf(t, report.Output{Findings: c.before}, dismissed)
		out := s.Apply(report.Output{Findings: c.after})
		got := map[string]string{}
		for _, f := range out.Findings {
			got[f.ID] = f.Decision
			if f.Decision == "dismissed" && (f.By != "AB" || f.Note != "two: \"days\" — yes") {
				t.Errorf("%s: by %q, note %q", c.why, f.By, f.Note)
			}
		}
		if d := cmp.Diff(c.decision, got); d != "" {
			t.Error(c.why, d)
		}
		var stale []string
		for _, d := range out.Review.Stale {
			stale = append(stale, d.Became)
			if d.Why == "" || d.Decision != "dismissed" {
				t.Errorf("%s: %+v", c.why, d)
			}
		}
		if d := cmp.Diff(c.stale, stale); d != "" {
			t.Error(c.why, d)
		}
		// Nothing is lost on the way through another sheet and back.
		back := sheetOf(t, out, nil).Apply(report.Output{Findings: c.before})
		if back.Findings[len(back.Findings)-1].Decision != "dismissed" && back.Findings[0].Decision != "dismissed" {
			t.Errorf("%s: the decision is lost after a round", c.why)
		}
	}
}

// One toll in two towns: the findings share all that an id is made of, and their numbers have changed places.
func TestApplyNumbered(t *testing.T) {
	claims := []claim.Claim{
		{ID: "c1", Source: "a", Sentence: "Nine died in Porto."}, {ID: "c2", Source: "b", Sentence: "Twelve died in Porto."},
		{ID: "c3", Source: "c", Sentence: "Nine died in Elvas."}, {ID: "c4", Source: "d", Sentence: "Twelve died in Elvas."},
	}
	town := func(id, x, y string, sources ...string) claim.Finding {
		f := finding(id, killed, howMany, "9", "12")
		f.Sides[0].Claims, f.Sides[1].Claims = []string{x}, []string{y}
		f.Sides[0].Sources, f.Sides[1].Sources = sources[:1], sources[1:]
		return f
	}
	s := sheetOf(t, report.Output{Claims: claims, Findings: []claim.Finding{town("aaaaaaaaaaaa", "c1", "c2", "a", "b"), town("aaaaaaaaaaaa-2", "c3", "c4", "c", "d")}},
		map[string][3]string{"aaaaaaaaaaaa": {"dismissed", "AB", "Porto"}})
	out := s.Apply(report.Output{Claims: claims, Findings: []claim.Finding{town("aaaaaaaaaaaa", "c3", "c4", "c", "d"), town("aaaaaaaaaaaa-2", "c1", "c2", "a", "b")}})
	for _, f := range out.Findings {
		if want := map[string]string{"c": "open", "a": "dismissed"}[f.Sides[0].Sources[0]]; f.Decision != want {
			t.Errorf("%s of %v is %s, want %s", f.ID, f.Sides[0].Sources, f.Decision, want)
		}
	}
}

func TestRefused(t *testing.T) {
	const head = "schema: claimdiff/report/1\n"
	for _, c := range []struct{ why, text, want string }{
		{"a decision misspelled", head + "findings:\n- id: aaaaaaaaaaaa\n  decision: acepted\n", `4:13: unknown decision "acepted"; did you mean "accepted"?`},
		{"no decision at all", head + "findings:\n- id: aaaaaaaaaaaa\n  decision: perhaps\n", `4:13: unknown decision "perhaps"; it is one of open, accepted, dismissed, fixed`},
		{"a key misspelled", head + "findings:\n- id: aaaaaaaaaaaa\n  descision: open\n", `4:3: unknown key "descision" in a finding; did you mean "decision"?`},
		{"a key at the head", head + "fndings: []\nfindings: []\n", `2:1: unknown key "fndings" in a sheet; did you mean "findings"?`},
		{"an anchor", head + "findings:\n- id: aaaaaaaaaaaa\n  by: &x AB\n", "4:7: anchor &x; take it out; in a text that begins with &, put quotes around the text"},
		{"a tag", head + "findings:\n- id: aaaaaaaaaaaa\n  note: !really no\n", "4:9: tag !really; take it out; in a text that begins with !, put quotes around the text"},
		{"a key twice", head + "findings:\n- id: aaaaaaaaaaaa\n  by: AB\n  by: CD\n", `5:3: key "by" stands here twice; keep one`},
		{"an id twice", head + "findings:\n- id: aaaaaaaaaaaa\n- id: aaaaaaaaaaaa\n", "4:7: id aaaaaaaaaaaa stands on line 3 too; keep one of the two findings"},
		{"an id lost", head + "findings:\n- decision: accepted\n", "3:3: a finding without its id; keep the line with its id: it ties the decision to the finding"},
		{"an id mistyped", head + "findings:\n- id: aaaaaaaaaaaz\n", `3:7: "aaaaaaaaaaaz" is no id of a finding; keep the line with its id as it was`},
		{"a note that is a list", head + "findings:\n- id: aaaaaaaaaaaa\n  note: [a, b]\n", "4:9: note is not a text; write it on one line, in quotes"},
		{"a second document", head + "findings: []\n---\nx: 1\n", "3:1: a second document begins here; keep one document a file"},
		{"another file", "schema: claimdiff/claims/1\nfindings: []\n", `1:9: schema "claimdiff/claims/1" is not claimdiff/report/1; write a sheet with claimdiff report -f yaml`},
		{"no findings", head, "1:1: there are no findings in it; write a sheet with claimdiff report -f yaml"},
		{"a text", "Nine people died.", "1:1: this is no sheet; write one with claimdiff report -f yaml"},
		{"nothing", "", "1:1: the sheet is empty; write one with claimdiff report -f yaml"},
		{"bytes", "findings: []\n\xff", "2:1: a byte is not valid UTF-8; save the file as UTF-8"},
	} {
		s, faults := Read("s.yaml", []byte(c.text))
		if s != nil || len(faults) != 1 || faults[0].Error() != "s.yaml:"+c.want {
			t.Errorf("%s: %v, want %s", c.why, faults, c.want)
		}
	}
}

func TestForgiven(t *testing.T) {
	s, faults := Read("s.yaml", []byte("findings:\n- {id: aaaaaaaaaaaa, decision: Dismissed, by: no, note: 12}\n- {id: bbbbbbbbbbbb, decision: }\n"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	if e := s.Entries[0]; e.Decision.Decision != "dismissed" || e.By != "no" || e.Note != "12" {
		t.Errorf("%+v", e)
	}
	if e := s.Entries[1]; e.Decision.Decision != "open" || e.decided() {
		t.Errorf("%+v", e)
	}
}

// What YAML takes for a comment is part of what an editor wrote.
func TestNumberSign(t *testing.T) {
	const text = "findings:\n- id: aaaaaaaaaaaa\n  by: AB #2\n  note: see #12 for it\n- id: bbbbbbbbbbbb\n  note: #12\n  by: ''\n- id: cccccccccccc\n  note: \"a # b\"\n"
	s, faults := Read("s.yaml", []byte(text))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	for round := range 2 {
		for i, want := range []string{"see #12 for it", "#12", "a # b"} {
			if got := s.Entries[i].Note; got != want {
				t.Errorf("round %d: note %q, want %q", round, got, want)
			}
		}
		if got := s.Entries[0].By; got != "AB #2" {
			t.Errorf("by %q", got)
		}
		merged, err := Merge([]*Sheet{s}).Sheet()
		if err != nil {
			t.Fatal(err)
		}
		if s, faults = Read("m.yaml", merged); len(faults) > 0 {
			t.Fatalf("%v\n%s", faults, merged)
		}
	}
}

func TestMerge(t *testing.T) {
	read := func(path, line string) *Sheet {
		s, faults := Read(path, []byte("schema: claimdiff/report/1\nfindings:\n- id: aaaaaaaaaaaa\n  question: Q?\n  "+strings.ReplaceAll(line, "; ", "\n  ")+"\n"))
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		return s
	}
	for _, c := range []struct{ why, a, b, want string }{
		{"only one has decided", "decision: open", "decision: fixed; by: B", "fixed by B"},
		{"both the same", "decision: fixed; by: A; note: yes", "decision: fixed; by: B; note: told", "fixed by A, B (yes; told)"},
		{"the same words once", "decision: fixed; by: A; note: yes", "decision: fixed; by: A; note: yes", "fixed by A (yes)"},
		{"a remark beside a decision", "decision: open; note: ask", "decision: accepted; by: B", "accepted by B (ask)"},
		{"they differ", "decision: accepted; by: A", "decision: dismissed; by: B; note: no", "open (conflict: accepted by A; dismissed by B (no))"},
		{"nobody has decided", "decision: open", "decision: open", "open"},
	} {
		for _, order := range [][]*Sheet{{read("a.yaml", c.a), read("b.yaml", c.b)}} {
			m := Merge(order)
			if got := m.Verdicts[0].Said(); got != c.want {
				t.Errorf("%s: %s, want %s", c.why, got, c.want)
			}
			text, err := m.Sheet()
			if err != nil {
				t.Fatal(err)
			}
			back, faults := Read("m.yaml", text)
			if len(faults) > 0 {
				t.Fatalf("%s: %v\n%s", c.why, faults, text)
			}
			if got := back.Entries[0].Said(); got != c.want {
				t.Errorf("%s: the merged sheet says %s", c.why, got)
			}
		}
	}
}

// What only a later sheet has is kept in the merged one.
func TestMergeOtherFindings(t *testing.T) {
	a, _ := Read("a.yaml", []byte("schema: claimdiff/report/1\nfindings:\n- id: aaaaaaaaaaaa\n"))
	b, _ := Read("b.yaml", []byte("schema: claimdiff/report/1\nfindings:\n- id: bbbbbbbbbbbb\n  decision: fixed\n  by: B\n  sides: [{value: 'no: 12'}]\n"))
	text, err := Merge([]*Sheet{a, b}).Sheet()
	if err != nil {
		t.Fatal(err)
	}
	back, faults := Read("m.yaml", text)
	if len(faults) > 0 {
		t.Fatalf("%v\n%s", faults, text)
	}
	if len(back.Entries) != 2 || back.Entries[1].Said() != "fixed by B" || back.Entries[1].Values[0] != "no: 12" {
		t.Errorf("%s", text)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("schema: claimdiff/report/1\nfindings:\n- id: aaaaaaaaaaaa\n  decision: fixed\n")
	f.Add("findings: &a [*a]")
	f.Add("{{{{[[[[\x00")
	f.Fuzz(func(t *testing.T, text string) {
		s, faults := Read("s.yaml", []byte(text))
		if (s == nil) == (len(faults) == 0) {
			t.Fatalf("%v, %v", s, faults)
		}
		for _, fault := range faults {
			if fault.Line < 1 || fault.Column < 1 || fault.What == "" || fault.Do == "" {
				t.Fatalf("%+v", fault)
			}
		}
		if s != nil {
			s.Apply(report.Output{})
			if _, err := Merge([]*Sheet{s}).Sheet(); err != nil {
				t.Fatal(err)
			}
		}
	})
}
