package stream_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// value is one number that a reader finds in a sentence; its ends are equal unless it is a range.
type value struct {
	Surface string
	Lo, Hi  bound
	// Change is how it is hedged or that it is a change: = ~ > < up down; empty where a file does not tell.
	Change string
}

// bound is a number, told as a number, as a string, or not at all.
type bound struct {
	v    float64
	told bool
}

func (b *bound) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	v, err := strconv.ParseFloat(strings.Trim(string(data), `"`), 64)
	b.v, b.told = v, err == nil
	return nil
}

// valueRow is a sentence with the numbers in it.
type valueRow struct {
	ID       string
	Text     string
	News     bool `json:"news_like"`
	Expected []value
}

func readValues(t *testing.T, path string) (rows []valueRow) {
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var r valueRow
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, r)
	}
	return rows
}

// figures are the claims of kinds that tell how much, in a text that is one report.
func figures(text string, kinds map[claim.Kind]bool) (out []claim.Claim) {
	in := stream.Read([]*source.Source{{ID: "s", Path: "s", Text: text + "\n"}}, stream.Options{Rules: rule.Builtin()})
	for _, c := range in[0].Claims {
		if c.Quantity != nil && (kinds == nil || kinds[c.Kind]) {
			out = append(out, c)
		}
	}
	return slices.DeleteFunc(out, func(c claim.Claim) bool { // the two counts of a share are told by it
		return c.Kind == claim.Count && slices.ContainsFunc(in[0].Claims, func(s claim.Claim) bool {
			return s.Kind == claim.Proportion && s.Quantity.Denominator > 0 && s.Span.Start <= c.Span.Start && c.Span.End <= s.Span.End
		})
	})
}

func same(x, y float64) bool { return math.Abs(x-y) <= 1e-6*math.Max(1, math.Abs(y)) }

// tells reports whether a tells v: its number, its ends, or its percentage.
func tells(a *quantity.Amount, v value) bool {
	lo, hi := a.Value, a.Value
	if a.IsRange() {
		lo, hi = a.Min, a.Max
	}
	want := [2]bound{v.Lo, v.Hi}
	if v.Lo.told != v.Hi.told { // one bound alone: the number with its hedge
		if !v.Lo.told {
			want[0] = v.Hi
		}
		want[1] = want[0]
		lo, hi = a.Value, a.Value
	}
	if same(lo, want[0].v) && same(hi, want[1].v) {
		return true
	}
	return a.Dimension == "proportion" && same(lo*100, want[0].v) && same(hi*100, want[1].v)
}

// take finds the claim that tells v, and returns its index, or -1.
func take(got []claim.Claim, v value) int {
	for i := range got {
		if tells(got[i].Quantity, v) {
			return i
		}
	}
	return -1
}

// changes are the signs of the qualifiers, where the number is no change.
var changes = map[quantity.Qualifier]string{
	quantity.Exact: "=", quantity.InRange: "=", quantity.About: "~", quantity.Nearly: "~", quantity.Vague: "~",
	quantity.Over: ">", quantity.JustOver: ">", quantity.AtLeast: ">", quantity.Under: "<", quantity.AtMost: "<",
}

// tally counts what was found, what was not, and what was found and is not there.
type tally struct{ right, changed, missed, extra int }

func (c tally) precision() float64 { return float64(c.right) / float64(max(c.right+c.extra, 1)) }
func (c tally) recall() float64    { return float64(c.right) / float64(max(c.right+c.missed, 1)) }
func (c tally) f1(right int) float64 {
	return 2 * float64(right) / float64(max(2*c.right+c.missed+c.extra, 1))
}

// TestNewsValues measures values, and values with their hedge or change, on sentences such as news writes, of many subjects. What a
// floor says may only rise. The sentences tell quantities of a thing or unit, money and shares; years, dates, ranks and numbers in names
// are none; a share of a whole ("28 of 35") is one, and tells the share.
func TestNewsValues(t *testing.T) {
	const floorValue, floorChange = .985, .985
	kinds := map[claim.Kind]bool{claim.Count: true, claim.Measure: true, claim.Money: true, claim.Duration: true, claim.Proportion: true, claim.Age: true, claim.Score: true}
	var n tally
	for _, r := range readValues(t, "../quantity/testdata/news.jsonl") {
		got := figures(r.Text, kinds)
		var faults []string
		for _, e := range r.Expected {
			i := take(got, e)
			if i < 0 {
				n.missed++
				faults = append(faults, "missed "+e.Surface)
				continue
			}
			change := string(got[i].Quantity.Trend)
			if change == "" {
				change = changes[got[i].Quantity.Qualifier]
			}
			n.right++
			if change == e.Change {
				n.changed++
			} else {
				faults = append(faults, fmt.Sprintf("%s is %s, not %s", e.Surface, e.Change, change))
			}
			got = append(got[:i:i], got[i+1:]...)
		}
		n.extra += len(got)
		for _, c := range got {
			faults = append(faults, "extra "+c.Text)
		}
		if len(faults) > 0 {
			t.Logf("%s %q: %q", r.ID, r.Text, faults)
		}
	}
	t.Logf("value: P %.3f R %.3f F1 %.3f; value and change: F1 %.3f", n.precision(), n.recall(), n.f1(n.right), n.f1(n.changed))
	if n.f1(n.right) < floorValue || n.f1(n.changed) < floorChange {
		t.Errorf("F1 %.3f and %.3f; the floors are %.3f and %.3f", n.f1(n.right), n.f1(n.changed), floorValue, floorChange)
	}
}

// labelled reports whether a file whose rows have such ids labels quantities like c at all: most of them label one type.
func labelled(id string, c *claim.Claim) bool {
	model, _, _ := strings.Cut(id, "-")
	switch a := c.Quantity; model {
	case "CurrencyModel":
		return c.Kind == claim.Money
	case "DimensionModel":
		return c.Kind == claim.Measure && a.Dimension != "temperature"
	case "TemperatureModel":
		return a.Dimension == "temperature" || a.Dimension == "degrees"
	case "AgeModel":
		return c.Kind == claim.Age
	case "OrdinalModel":
		return c.Kind == claim.Ordinal
	case "PercentModel":
		return a.Dimension == "proportion"
	case "NumberRangeModel":
		return a.Qualifier != quantity.Exact
	}
	return c.Kind != claim.Ordinal
}

// wrongForNews names the expectations that a reader of news would not share; docs/values-notes.md says why.
var wrongForNews = map[string]bool{
	// Years and decades are package when's.
	"q-0003": true, "q-0025": true, "q-0055": true, "q-0063": true,
	// A name, not a number.
	"q-0004": true,
	// One compound, told in one unit.
	"q-0010": true, "q-0017": true, "DimensionModel-0060": true,
	// Formulas and symbols of science.
	"q-0011": true, "q-0013": true, "q-0053": true, "q-0060": true, "amb-0010": true, "amb-0016": true, "amb-0017": true, "DimensionModel-0052": true,
	// A dozen is twelve.
	"q-0051": true, "q-0052": true,
	// Brackets are no minus sign.
	"q-0080": true,
	// A change, not a range.
	"q-0094": true,
	// Arithmetic read aloud.
	"q-0086": true, "NumberModel-0070": true, "NumberModel-0120": true, "NumberModel-0124": true, "NumberModel-0126": true, "NumberModel-0140": true, "NumberModel-0148": true, "NumberModel-0150": true, "NumberModel-0154": true, "NumberModel-0182": true, "NumberModel-0206": true,
	// Two bounds of a puzzle are two hedged numbers.
	"NumberRangeModel-0001": true, "NumberRangeModel-0007": true, "NumberRangeModel-0013": true, "NumberRangeModel-0031": true, "NumberRangeModel-0085": true,
	// Ranks are no counts.
	"NumberRangeModel-0003": true, "NumberRangeModel-0005": true,
	// A range is there, though none is expected.
	"NumberRangeModel-0069": true,
	// A fraction, not a rank.
	"OrdinalModel-0052": true,
	// Prices and codes as nobody prints them.
	"CurrencyModel-0098": true, "CurrencyModel-0102": true, "CurrencyModel-0146": true, "CurrencyModel-0168": true, "CurrencyModel-0170": true, "CurrencyModel-0176": true, "CurrencyModel-0178": true,
	// The whole range, not its end.
	"DimensionModel-0010": true, "AgeModel-0015": true,
	// Cents, which the file does not label.
	"TemperatureModel-0036": true,
}

// TestValues measures recall and precision on the public test sentences, where they are at hand: on all of them, and without the
// expectations that are wrong for news.
func TestValues(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/corpora/values/*.jsonl")
	if len(files) == 0 {
		t.Skip("the corpora of values are not at hand")
	}
	for _, f := range files {
		var all, news tally
		for _, r := range readValues(t, f) {
			got := figures(r.Text, nil)
			var missed []string
			right := 0
			for _, e := range r.Expected {
				if i := take(got, e); i >= 0 {
					got = append(got[:i:i], got[i+1:]...)
					right++
				} else {
					missed = append(missed, e.Surface)
				}
			}
			all.right, all.missed, all.extra = all.right+right, all.missed+len(missed), all.extra+len(got)
			if !r.News || wrongForNews[r.ID] {
				continue
			}
			var extra []string
			for i := range got {
				if labelled(r.ID, &got[i]) {
					extra = append(extra, got[i].Text)
				}
			}
			news.right, news.missed, news.extra = news.right+right, news.missed+len(missed), news.extra+len(extra)
			if len(missed)+len(extra) > 0 {
				t.Logf("%s %q: missed %q, extra %q", r.ID, r.Text, missed, extra)
			}
		}
		t.Logf("%s: all rows P %.3f R %.3f; news without the rows noted P %.3f R %.3f", filepath.Base(f), all.precision(), all.recall(), news.precision(), news.recall())
		if news.recall() < .95 || news.precision() < .9 {
			t.Errorf("%s: recall %.3f and precision %.3f on news-like sentences; .95 and .90 are wanted", filepath.Base(f), news.recall(), news.precision())
		}
	}
}
