package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// claimOf returns a claim of a count.
func claimOf(id, src string, start, line int, text, sentence string) claim.Claim {
	return claim.Claim{ID: id, Source: src, Rule: "general.count", Kind: claim.Count, Text: text, Sentence: sentence, Modality: claim.Actual,
		Span:     claim.Locus{Start: start, End: start + len(text), Line: line, Column: 5, Paragraph: 2},
		Quantity: &quantity.Amount{Value: 12, Min: 12, Max: math.Inf(1), Qualifier: quantity.AtLeast, Numerator: math.NaN(), Denominator: math.NaN(), Precision: 1}}
}

func finding(id string, r claim.Relation, severity string, sides ...claim.Side) claim.Finding {
	return claim.Finding{ID: id, Rule: "general.count", Relation: r, Severity: severity, Question: "How many " + id + " were there?", Reason: "Reason of " + id + ".", Sides: sides}
}

func side(value string, claims, sources []string) claim.Side {
	return claim.Side{Value: value, Claims: claims, Sources: sources}
}

// sample is an output in no order.
func sample() Output {
	return Output{
		Tool:    Tool{"claimdiff", "test"},
		Sources: []claim.Report{{ID: "b", Path: "s/b.txt", SHA256: "bb"}, {ID: "a", Path: "s/a.txt", SHA256: "aa", Published: time.Date(2025, 1, 2, 3, 4, 0, 0, time.UTC), Event: "e1", Warnings: []string{"Odd."}}},
		Events:  []claim.Event{{ID: "e1", Label: "fire"}},
		Claims: []claim.Claim{
			claimOf("c3", "b", 4, 1, "at least 12", "The fire at the mill killed at least 12 of the workers who had slept there."),
			claimOf("c2", "a", 90, 7, "a dozen", "Of 120, a dozen died."),
			claimOf("c1", "a", 4, 1, "nine", "Only nine died."),
		},
		Findings: []claim.Finding{
			finding("agreed", claim.Agree, "note", side("12", []string{"c3", "c2"}, []string{"b", "a"})),
			finding("note", claim.Contradict, "note", side("9", []string{"c1"}, []string{"a"}), side("12", []string{"c3"}, []string{"b"})),
			finding("error", claim.Contradict, "error", side("9", []string{"c1"}, []string{"a"}), side("at least 12", []string{"c3", "c2"}, []string{"b", "a"})),
			finding("alone", claim.Single, "note", side("9", []string{"c1"}, []string{"a"})),
			finding("spelt", claim.Spelling, "error", side("Mil", []string{"c1"}, []string{"a"})),
			finding("wide", claim.Near, "error", side("9", []string{"c1"}, []string{"a"}), side("12", []string{"c3"}, []string{"b"})),
			finding("narrow", claim.Near, "error", side("9", []string{"c1"}, []string{"a"})),
		},
	}
}

func TestOrder(t *testing.T) {
	var got []string
	o := New(sample())
	for _, f := range o.Findings {
		got = append(got, f.ID)
	}
	if d := cmp.Diff([]string{"error", "note", "wide", "narrow", "spelt", "agreed", "alone"}, got); d != "" {
		t.Error("relation, then severity, then how many sources", d)
	}
	if d := cmp.Diff([]string{"c2", "c3"}, o.Findings[0].Sides[1].Claims); d != "" {
		t.Error("the claims of a side stand in the order of the texts", d)
	}
	if o.Findings[0].Decision != "open" || o.Findings[0].Between == nil || o.Sources[1].Warnings == nil {
		t.Error("what is unsaid is open, and no list is nil")
	}
	if o.Summary() != (Summary{Sources: 2, Events: 1, Claims: 3, Findings: 7, Contradict: 2, Near: 2, Spelling: 1, Agree: 1, Single: 1}) {
		t.Errorf("summary %+v", o.Summary())
	}
}

func TestNewLeavesItsArgument(t *testing.T) {
	o := sample()
	New(o)
	if d := cmp.Diff(sample(), o, cmp.Comparer(sameFloat)); d != "" {
		t.Error(d)
	}
}

func sameFloat(a, b float64) bool { return a == b || math.IsNaN(a) && math.IsNaN(b) }

func TestAnyOrder(t *testing.T) {
	want := written(t, sample())
	o := sample()
	slices.Reverse(o.Sources)
	slices.Reverse(o.Claims)
	slices.Reverse(o.Findings)
	if d := cmp.Diff(want, written(t, o)); d != "" {
		t.Error(d)
	}
}

// written is o in every form, one after the other.
func written(t *testing.T, o Output) string {
	t.Helper()
	var b bytes.Buffer
	for _, err := range []error{o.JSON(&b), o.ClaimsJSON(&b), o.YAML(&b), o.ClaimsYAML(&b), o.Text(&b, TextOptions{All: true}), o.ClaimsText(&b, TextOptions{})} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func TestJSONContract(t *testing.T) {
	var b bytes.Buffer
	if err := sample().JSON(&b); err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got["schema"] != "claimdiff/report/1" {
		t.Error("schema", got["schema"])
	}
	c := got["claims"].([]any)[0].(map[string]any)
	q := c["quantity"].(map[string]any)
	if d := cmp.Diff(map[string]any{"value": 12., "min": 12., "max": nil, "unit": "", "qualifier": "at-least", "numerator": nil, "denominator": nil, "precision": 1.}, q); d != "" {
		t.Error("an open bound and a part that is not there are null", d)
	}
	if strings.Contains(b.String(), "[]null") || strings.Contains(b.String(), `": null,`+"\n      \"sources") {
		t.Error("a list is null")
	}
	for _, list := range []any{got["sources"].([]any)[1].(map[string]any)["warnings"], got["events"].([]any)[0].(map[string]any)["participants"],
		got["findings"].([]any)[0].(map[string]any)["between"]} {
		if l, ok := list.([]any); !ok || len(l) != 0 {
			t.Errorf("an empty list is %v", list)
		}
	}
}

func TestEmptyOutput(t *testing.T) {
	var b bytes.Buffer
	if err := (Output{}).JSON(&b); err != nil || strings.Contains(b.String(), "null") {
		t.Error(err, b.String())
	}
}

// hostile is text that would do something to a terminal or trip an encoder.
const hostile = "a\x1b[31mred\x1b]0;t\x07 \u202eevil\u2066 \u200bzero \x00\x7f \u009b2J \xff\xfe <&> \u2028 \U000e0041 \"q\" 'p' # x: - | >-"

func hostileOutput() Output {
	o := sample()
	o.Sources[0].Path, o.Sources[0].Title, o.Sources[0].ID = hostile, hostile, hostile
	for i := range o.Claims {
		c := &o.Claims[i]
		c.Text, c.Sentence, c.Subject, c.Name = hostile, "x "+hostile+" y", hostile, hostile
		c.Attribution = &claim.Attribution{Speaker: hostile}
	}
	for i := range o.Findings {
		f := &o.Findings[i]
		f.Question, f.Reason, f.Wording, f.Rule, f.ID = hostile, strings.Repeat(hostile+" ", 4), hostile, hostile, f.ID+hostile
		for j := range f.Sides {
			f.Sides[j].Value, f.Sides[j].Sources = hostile, []string{hostile}
		}
	}
	return o
}

func TestHostile(t *testing.T) {
	text := written(t, hostileOutput())
	if !utf8.ValidString(text) {
		t.Error("the output is no UTF-8")
	}
	for i, r := range text {
		if r != '\n' && unseen(r) {
			t.Fatalf("%U reaches the terminal, in %q", r, text[max(0, i-20):i+8])
		}
	}
	var b bytes.Buffer
	if err := hostileOutput().Text(&b, TextOptions{Color: true, All: true}); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "\x1b"); n != strings.Count(b.String(), "\x1b[1m")+strings.Count(b.String(), "\x1b[0m")+strings.Count(b.String(), "\x1b[2m")+countStyles(b.String()) {
		t.Errorf("%d escape characters, not all our own", n)
	}
}

// countStyles counts the escape sequences of labels.
func countStyles(s string) int {
	n := 0
	for _, st := range labelStyle {
		if st != bold && st != dim {
			n += strings.Count(s, "\x1b["+string(st)+"m")
		}
	}
	// Styles that two relations share were counted twice.
	return n - strings.Count(s, "\x1b[1;31m") - strings.Count(s, "\x1b[32m")
}

func TestYAMLIsTheJSON(t *testing.T) {
	for name, o := range map[string]Output{"sample": sample(), "hostile": hostileOutput()} {
		var y, j bytes.Buffer
		if err := o.YAML(&y); err != nil {
			t.Fatal(err)
		}
		if err := o.JSON(&j); err != nil {
			t.Fatal(err)
		}
		var fromYAML, fromJSON map[string]any
		if err := yaml.Unmarshal(y.Bytes(), &fromYAML); err != nil {
			t.Fatalf("%s: %v in\n%s", name, err, y.String())
		}
		again, err := json.Marshal(fromYAML)
		if err != nil {
			t.Fatal(err)
		}
		fromYAML = nil
		if err := json.Unmarshal(again, &fromYAML); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(j.Bytes(), &fromJSON); err != nil {
			t.Fatal(err)
		}
		for _, f := range fromYAML["findings"].([]any) { // what only the sheet has
			for _, s := range f.(map[string]any)["sides"].([]any) {
				if q := s.(map[string]any)["quotes"].([]any); len(q) == 0 && name == "sample" {
					t.Error("a side without its quotes")
				}
				delete(s.(map[string]any), "quotes")
			}
		}
		if d := cmp.Diff(fromJSON, fromYAML); d != "" {
			t.Error(name, d)
		}
	}
}

func TestYAMLStrings(t *testing.T) {
	long := strings.Repeat("Ten words of a sentence that goes on and on, ", 6) + "and ends."
	for _, s := range []string{"", " ", "yes", "no", "on", "null", "~", "true", "12", "1e3", "0x1f", "1_000", "1:30", "2025-01-02", "- a", "a: b", "#a", "a #b", "@a", "%a", "`a`", "*a", "&a", "!a",
		"'", `"`, "a\nb", "a\n", "\ta", "a ", "  a", "|", ">", ">-", "x >-", ": >-", "a\r\nb", "\u0085", "\u2028", "\ufeff", "😀", "\U000e0041",
		long, long + "  double  spaces " + long, " " + long, long + " ", strings.ReplaceAll(long, " ", "\u00a0"), strings.ReplaceAll(long, " ", "  "), long + ">-", long + ": >- " + long,
		strings.Repeat("x", 300), "# " + long, "- " + long, long + "\n" + long, strings.Repeat("漢字 ", 80) + "x", strings.Repeat("😀 ", 80) + "x"} {
		out, err := toYAML(map[string]any{"k": s, "list": []string{s, s}, "m": map[string]any{"n": []any{map[string]any{"o": s}}}}, "head", nil)
		if err != nil {
			t.Fatal(err)
		}
		var got struct {
			K    string
			List []string
			M    struct{ N []struct{ O string } }
		}
		if err := yaml.Unmarshal(out, &got); err != nil {
			t.Errorf("%q: %v in\n%s", s, err, out)
			continue
		}
		for _, g := range append(got.List, got.K, got.M.N[0].O) {
			if g != s {
				t.Errorf("%q comes back as %q from\n%s", s, g, out)
			}
		}
		for _, line := range strings.Split(string(out), "\n") {
			if s == long && textWidth(line) > foldWidth+12 {
				t.Errorf("a line of %d columns: %s", textWidth(line), line)
			}
		}
	}
}

func FuzzYAMLString(f *testing.F) {
	f.Add(hostile)
	f.Add(strings.Repeat("word ", 40) + ">-")
	f.Fuzz(func(t *testing.T, s string) {
		out, err := toYAML(map[string]any{"k": s, "l": []string{s}}, "head", nil)
		if err != nil {
			t.Fatal(err)
		}
		var got struct {
			K string
			L []string
		}
		want := strings.ToValidUTF8(s, "\ufffd")
		if !utf8.ValidString(s) { // the encoder replaces each byte, not each run of bytes
			want = string([]rune(s))
		}
		if err := yaml.Unmarshal(out, &got); err != nil || got.K != want || got.L[0] != want {
			t.Errorf("%q: got %q, %v from\n%s", s, got, err, out)
		}
	})
}

func TestClaimsReadBack(t *testing.T) {
	o := sample()
	o.Claims[0].Quantity = &quantity.Amount{Value: math.NaN(), Min: 24, Max: 99, Qualifier: quantity.Vague, Numerator: math.NaN(), Denominator: math.NaN()}
	o.Claims[1].Quantity = &quantity.Amount{Value: .65, Min: .65, Max: .65, Unit: "%", Dimension: "proportion", Qualifier: quantity.Exact, Numerator: 52, Denominator: 80, Trend: quantity.Up, Precision: .01}
	o.Claims[2].Quantity = &quantity.Amount{Value: 40, Min: 40, Max: math.Inf(1), MinOpen: true, Qualifier: quantity.Over, Unit: "bbl", Per: "d", Numerator: math.NaN(), Denominator: math.NaN()}
	o.Claims[2].Time = &claim.Time{Timex: "XXXX-WXX-1"}
	o.Claims[2].Thing = claim.Thing{Head: "worker", Modifiers: []string{"night"}, Part: true, Sure: .8}
	var b bytes.Buffer
	if err := o.ClaimsJSON(&b); err != nil {
		t.Fatal(err)
	}
	got, err := ReadClaims(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	want := New(o)
	want.Findings = got.Findings
	if d := cmp.Diff(want, got, cmp.Comparer(sameFloat)); d != "" {
		t.Error(d)
	}
}

func TestReadClaimsRefuses(t *testing.T) {
	var b bytes.Buffer
	if err := sample().ClaimsJSON(&b); err != nil {
		t.Fatal(err)
	}
	good := b.String()
	bare := sample()
	bare.Claims[0].Quantity = nil
	var counted bytes.Buffer
	if err := bare.ClaimsJSON(&counted); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ why, data, want string }{
		{"a report is not claims", `{"schema": "claimdiff/report/1"}`, "0:0 is no JSON of claims (claimdiff/claims/1)"},
		{"another JSON", `{"a": 1}`, "0:0 is no JSON of claims (claimdiff/claims/1)"},
		{"no JSON", "{\n  \"a\": x}", "2:8 invalid character 'x' looking for beginning of value"},
		{"cut off", good[:len(good)/2], "the JSON ends too early"},
		{"something after it", good + "{}", "there is more after the end"},
		{"an unknown key", strings.Replace(good, `"text":`, `"texts":`, 1), `unknown field "texts"`},
		{"another type", strings.Replace(good, `"line": 1`, `"line": "1"`, 1), `"claims.span.line" is a JSON string`},
		{"a source that is not there", strings.Replace(good, `"source": "a"`, `"source": "z"`, 1), `claim "c1" is of source "z", which is not there`},
		{"an id twice", strings.Replace(good, `"id": "c2"`, `"id": "c1"`, 1), `claim "c1" shares its id with another`},
		{"a kind that does not exist", strings.Replace(good, `"kind": "count"`, `"kind": "cuont"`, 1), `is of kind "cuont", which does not exist`},
		{"a day without a time", strings.Replace(good, `"kind": "count"`, `"kind": "date"`, 1), "has no time"},
		{"a count without a quantity", counted.String(), "has no quantity"},
		{"no sources", `{"schema": "claimdiff/claims/1", "sources": [], "claims": []}`, "has no sources in it"},
	} {
		_, err := ReadClaims([]byte(c.data))
		e, ok := err.(*ClaimsError)
		if !ok {
			t.Errorf("%s: got %v", c.why, err)
			continue
		}
		if got := fmt.Sprintf("%d:%d %s", e.Line, e.Column, e.Problem); !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func FuzzReadClaims(f *testing.F) {
	var b bytes.Buffer
	if err := sample().ClaimsJSON(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		o, err := ReadClaims(data)
		if err != nil {
			return
		}
		var again bytes.Buffer
		if err := o.ClaimsJSON(&again); err != nil {
			t.Fatal("what was read cannot be written:", err)
		}
	})
}
