package extract_test

import (
	"math"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/cputime"
	"github.com/claimdiff/claimdiff/internal/extract"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

// seeds are sentences in which many readers meet, and bytes that are no text.
var seeds = []string{
	"Ferry sinks, at least 8 dead\n\nPORT ANSEL, March 11 (Wire) - A ferry sank on Tuesday, killing between an estimated 26 and just over 31 people, the coast guard said.",
	"“We saw 40 of the 52 go down,” said Maria Keller, 34, a nurse. \"It cost $2.5bn,\" she added. 'Never again.'",
	"The second round of talks, at the Marmara Palace on Monday, lasted nearly two hours (1 h 50 min); Kyiv demanded a 30-day truce.",
	"Mayor Ana Lund claimed that 65% (52 of 80) had been hit in 2011, up 3% from 62%; more than half a million miles, 5 km (3.1 miles) away.",
	"\x00\xff\xfe 12 \xc3( killed ½ “ ” ‘ ’ ( ( ( İstanbul ȺȺȺ's 1,,2..3 5' 6\" $ € % 2025-02-30",
	"End of September 3,000 employees left.", // no word stands before the time
	"In 2003 a fire raged. That big fire",    // no word stands behind the event
	"310 people who work at the mill were laid off.",
	"Was 54 years old, police said.",                 // nor before whose age it is
	"Okarin with 53.4%\n\nBy election",               // nor before who won
	"The blaze took the first of the 17 workers who", // nor behind who works somewhere
	"Nine hours the first round of talks lasted.",
	"By A\n\n# B\n\n- one\n- two\n\nA | B | 3\n\n(4) said",
	"",
}

// FuzzClaims holds that no bytes make the reading of a text panic, that every claim stands where it says, in the order of the text, and
// that what it says of itself can be shown.
func FuzzClaims(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, true)
	}
	rules := rule.Builtin()
	f.Fuzz(func(t *testing.T, text string, dated bool) {
		src := &source.Source{ID: "a", Path: "a.txt", Text: text}
		if dated {
			src.Published = time.Date(2025, 3, 12, 7, 0, 0, 0, time.UTC)
		}
		start, end := 0, 0
		for _, c := range extract.Claims(src, rules).Claims {
			s := c.Bytes()
			if s.Start < 0 || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%s %q stands at %d-%d of %d", c.Kind, c.Text, s.Start, s.End, len(text))
			}
			if text[s.Start:s.End] != c.Text {
				t.Errorf("%d-%d is %q, not %q", s.Start, s.End, text[s.Start:s.End], c.Text)
			}
			if s.Start < start || s.Start == start && s.End < end {
				t.Errorf("%q at %d-%d comes after one at %d-%d", c.Text, s.Start, s.End, start, end)
			}
			start, end = s.Start, s.End
			if line := 1 + strings.Count(text[:s.Start], "\n"); c.Span.Line != line && !strings.Contains(text, "\r") {
				t.Errorf("%q is said to be in line %d, and is in %d", c.Text, c.Span.Line, line)
			}
			if c.Span.Column < 1 || c.Span.Paragraph < 1 {
				t.Errorf("%q is in column %d of paragraph %d", c.Text, c.Span.Column, c.Span.Paragraph)
			}
			// A sentence too long to show is cut, and an ellipsis put where it was.
			if !strings.Contains(text, strings.Trim(c.Sentence, "…")) || c.Rule == "" || c.Kind == "" {
				t.Errorf("%q has the sentence %q, the rule %q, the kind %q", c.Text, c.Sentence, c.Rule, c.Kind)
			}
			if q := c.Quantity; q != nil && c.Kind != claim.Score && (q.Min > q.Max || math.IsNaN(q.Min) || math.IsNaN(q.Max)) {
				t.Errorf("%q is from %v to %v", c.Text, q.Min, q.Max)
			}
		}
	})
}

// hostile are texts that tempt a reader to look far ahead or back, again and again.
var hostile = []string{
	"(", ")", "1", "7,", "a ", "\"", "“", "'", "\n", "1 ", "1 km ", "A b\n\n", "said ", "“a” said B. ", "He said that ", "Anna Lund ", "on Monday ", "killed 12 ",
	"12 people were killed. ", "between 1 and ", "in 2011 ", "Mr. ", "the talks in Rome ", "5 of ", "\xff", "more than ", "A, B, ", "“a ", "the mayor, ", "the second talks ", "up to 5 ",
	"The second round of talks was held in Rome. Then 12 people died. ", "Anna Lund said 12 men died in 2011. ", "Germany have lost 12 games this season. Coach Anna Lund sat with Bo Lindqvist. ", "“We saw 40,” said Anna Lund, 34.\n\n",
}

// TestLinear holds that a text four times as long takes less than twelve times as long: a reader that looks at all for each would take sixteen
// times, and one whose text no longer fits into the processor's cache takes up to twice as long for each byte. Four short texts are set against one
// long text in the same run, so the speed of the machine does not matter, and of each the best of some attempts in processor time counts, so what else
// the machine does matters little. A short time is taken for floor, below which a clock tells nothing.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	const size, times, most, attempts, floor = 32 << 10, 4, 12, 15, 20 * time.Millisecond
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // a collection falls into the long run alone
	rules := rule.Builtin()
	extract.Claims(&source.Source{ID: "a", Text: seeds[0]}, rules) // what is made once
	for _, unit := range hostile {
		t.Run(strings.ToValidUTF8(strings.TrimSpace(unit), "?"), func(t *testing.T) {
			short, long := time.Hour, time.Hour
			for range attempts {
				short = min(short, took(unit, size, times, rules))
				long = min(long, took(unit, times*size, 1, rules))
				if long < most/times*max(short, floor) {
					t.Logf("%.1f times: %v for %d kB", times*float64(long)/float64(short), long, times*size>>10)
					return
				}
			}
			t.Errorf("%d times the length takes %.1f times as long: %v for one, %v for %d", times, times*float64(long)/float64(short), long, short, times)
		})
	}
}

// took is the processor time that it takes to read size bytes of unit after unit, n times.
func took(unit string, size, n int, rules *rule.Set) time.Duration {
	src := &source.Source{ID: "a", Text: strings.Repeat(unit, size/len(unit))}
	runtime.GC()
	start := cputime.Used()
	for range n {
		extract.Claims(src, rules)
	}
	return cputime.Used() - start
}
