package stream_test

import (
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// leastAltered is the part of the exact figures and days, each altered in a copy of its report, that must be told of. It may only rise.
const leastAltered = 0.95

var figureIn = regexp.MustCompile(`[0-9][0-9,]*(\.[0-9]+)?`)

// altered is a figure of digits made about a tenth larger, in the form that it has; empty for a year and for what has no digits.
func altered(figure string) string {
	at := figureIn.FindStringIndex(figure)
	if at == nil {
		return ""
	}
	digits := figure[at[0]:at[1]]
	v, err := strconv.ParseFloat(strings.ReplaceAll(digits, ",", ""), 64)
	if err != nil || len(digits) == 4 && (digits[:2] == "19" || digits[:2] == "20") {
		return ""
	}
	_, fraction, _ := strings.Cut(digits, ".")
	v = v*1.1 + 1
	out := strconv.FormatFloat(v, 'f', len(fraction), 64)
	if strings.Contains(digits, ",") {
		for i := len(strconv.Itoa(int(v))) - 3; i > 0; i -= 3 {
			out = out[:i] + "," + out[i:]
		}
	}
	return figure[:at[0]] + out + figure[at[1]:]
}

// anotherDay is a time that names a weekday or a year, made that of two days or three years before; empty for others.
func anotherDay(text string) string {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.Contains(text, d.String()) {
			return strings.Replace(text, d.String(), ((d + 5) % 7).String(), 1)
		}
	}
	if at := figureIn.FindStringIndex(text); at != nil && at[1]-at[0] == 4 {
		if year, err := strconv.Atoi(text[at[0]:at[1]]); err == nil && year > 1900 && year < 2100 {
			return text[:at[0]] + strconv.Itoa(year-3) + text[at[1]:]
		}
	}
	return ""
}

// alteredIn is the text of a claim altered, where it is an exact figure or a day; else empty.
func alteredIn(c *claim.Claim) string {
	switch {
	case c.Kind == claim.Date:
		return anotherDay(c.Text)
	case c.Quantity == nil || c.Kind == claim.Ordinal || c.Kind == claim.Score || c.Quantity.Qualifier != quantity.Exact || c.Quantity.IsRange():
		return ""
	}
	return altered(c.Text)
}

// TestAltered alters each exact figure and each day of a story's reports in turn and sets the copy against the report: whatever its words say, the two are of one thing,
// and differ. With -v it prints what is not told of: mostly what the sentence or the report tells twice.
func TestAltered(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/stories/*/*.txt")
	if err != nil || len(paths) < 20 {
		t.Fatalf("%d reports, %v", len(paths), err)
	}
	o := stream.Options{Rules: rule.Builtin(), Workers: 2}
	if testing.Short() {
		paths = paths[:len(paths)/4]
	}
	found, all := 0, 0
	for _, path := range paths {
		sources, faults := source.Read([]string{path}, source.Options{})
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		src := sources[0]
		for _, c := range stream.Read(sources, o)[0].Claims {
			other := alteredIn(&c)
			if other == "" || other == c.Text {
				continue
			}
			copied := *src
			copied.ID, copied.Path = src.ID+"-copy", "copy.txt"
			copied.Text = src.Text[:c.Span.Start] + other + src.Text[c.Span.End:]
			all++
			if toldOf(stream.Judge(stream.Read([]*source.Source{src, &copied}, o), o), src.ID, &c) {
				found++
			} else {
				t.Logf("%s: %q made %q (%s) in: %s", path, c.Text, other, c.Rule, strings.ReplaceAll(c.Sentence, "\n", " "))
			}
		}
	}
	t.Logf("%d of %d altered figures and days are told of", found, all)
	if float64(found) < leastAltered*float64(all) {
		t.Errorf("%d of %d altered figures and days are told of, want a part of %.2f", found, all, leastAltered)
	}
}

// toldOf reports whether a finding sets the claim of a source that stands where c does against another figure.
func toldOf(r stream.Result, source string, c *claim.Claim) bool {
	at := map[string]bool{}
	for i := range r.Claims {
		if d := &r.Claims[i]; d.Source == source && d.Kind == c.Kind && d.Bytes().Overlaps(doc.Span{Start: c.Span.Start, End: c.Span.End}) {
			at[d.ID] = true
		}
	}
	for _, f := range r.Findings {
		switch f.Relation {
		case claim.Contradict, claim.Near, claim.Update, claim.Disputed, claim.Inconsistent:
			if slices.ContainsFunc(f.Sides, func(s claim.Side) bool { return slices.ContainsFunc(s.Claims, func(id string) bool { return at[id] }) }) {
				return true
			}
		}
	}
	return false
}
