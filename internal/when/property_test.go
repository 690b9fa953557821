package when

import (
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/cputime"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// mentions are the times of a text published on a day (none if empty).
func mentions(text, published string) []Mention {
	var c Context
	if published != "" {
		c.Published, _ = time.Parse(time.DateOnly, published)
	}
	d := doc.New(text)
	return Find(d, quantity.Find(d), c)
}

// hold reports what is wrong with mentions as such.
func hold(t *testing.T, text string, d *doc.Document, found []Mention) {
	t.Helper()
	last := 0
	for _, m := range found {
		switch {
		case m.Span.Start < last || m.Span.End <= m.Span.Start || m.Span.End > len(text):
			t.Fatalf("span %v after %d, in %d bytes", m.Span, last, len(text))
		case m.Words.First >= m.Words.Last || m.Words.Last > len(d.Tokens):
			t.Fatalf("words %v of %d", m.Words, len(d.Tokens))
		case !d.SpanOf(m.Words).Overlaps(m.Span):
			t.Fatalf("words %v do not hold %v", d.SpanOf(m.Words), m.Span)
		case m.Period.Timex == "" || m.Period.Grain == "" || m.Anchor == "":
			t.Fatalf("%q: %+v says nothing", text[m.Span.Start:m.Span.End], m)
		case m.Period.From.IsZero() != m.Period.Until.IsZero() || m.Period.Until.Before(m.Period.From):
			t.Fatalf("%q: from %v until %v", text[m.Span.Start:m.Span.End], m.Period.From, m.Period.Until)
		}
		last = m.Span.End
		if strings.HasSuffix(m.Period.Timex, "_REF") {
			continue
		}
		p, err := ParseTimex(m.Period.Timex)
		if err != nil {
			t.Fatalf("%q: %v", text[m.Span.Start:m.Span.End], err)
		}
		if p.Timex != m.Period.Timex || m.Period.Timex[0] != 'P' && p.Grain != m.Period.Grain {
			t.Fatalf("%q: %s (%s) comes back as %s (%s)", text[m.Span.Start:m.Span.End], m.Period.Timex, m.Period.Grain, p.Timex, p.Grain)
		}
		if r := m.Period.Relation(m.Period); r != Equal && r != Unknown && r != Consistent && r != Within && r != Contains {
			t.Fatalf("%+v is %s to itself", m.Period, r)
		}
	}
	for i := range found {
		for j := range min(i, 6) {
			a, b := found[i].Period, found[j].Period
			if a.Relation(b) != b.Relation(a).Mirror() {
				t.Fatalf("%s to %s is %s, the other way round %s", a.Timex, b.Timex, a.Relation(b), b.Relation(a))
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"The quake struck at 5:52 a.m. (0352 GMT) on Tuesday, 14 October 2025.", "\"I leave tomorrow,\" he said on Thursday night.",
		"two days after the past three years, last week of mid-October 2013-14", "3/4/2025 '90s Q3 FY24 half past two 2–4 p.m.",
		"TARN, Oct 14 (Wire) - May\xff 31 June 31 Feb 30", "the 31st of next month a year ago the day before yesterday",
	} {
		f.Add(s, "2025-10-15")
		f.Add(s, "")
	}
	f.Add("It was 1 year ago.", "0002-11-05") // in the year 1, whose first day stands for none
	f.Fuzz(func(t *testing.T, text, published string) {
		var c Context
		c.Published, _ = time.Parse(time.DateOnly, published)
		d := doc.New(text)
		hold(t, text, d, Find(d, quantity.Find(d), c))
	})
}

func FuzzParseTimex(f *testing.F) {
	for _, s := range []string{"2025-10-14T04:37", "XXXX-WXX-1", "2025-W41-WE", "FY2024", "P3Y", "2013/2014", "197", "19"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParseTimex(s)
		if err != nil {
			return
		}
		q, err := ParseTimex(p.Timex)
		if err != nil || q != p {
			t.Fatalf("%q is %+v, and its %q is %+v, %v", s, p, p.Timex, q, err)
		}
	})
}

// TestFindIsLinear holds that a text four times as long takes less than twelve times as long: it would take sixteen times if any step looked at the
// whole text again and again. Four short texts are set against a long one, each by the best of some attempts, in processor time; a short time is taken
// for floor. The short text too is more than a processor's cache has room for: half as long, it takes an eighth of the time.
func TestFindIsLinear(t *testing.T) {
	const size, times, most, attempts, floor = 100_000, 4, 12, 15, 5 * time.Millisecond
	took := func(d *doc.Document, n int) time.Duration {
		start := cputime.Used()
		for range n {
			Find(d, nil, Context{Published: date(2025, 10, 15)})
		}
		return cputime.Used() - start
	}
	for _, s := range []string{"Monday ", "May 16 ", "on Monday, a day after ", "7", "(", "the end of ", "\"tomorrow\" ", "mid-", "2025-", "last ", "two days ago ", "early on Tuesday night at 4 p.m. ", "New York ", "4:37 "} {
		text := strings.Repeat(s, times*size/len(s))
		one, four := doc.New(strings.Repeat(s, size/len(s))), doc.New(text)
		short, long := time.Hour, time.Hour
		for range attempts {
			short, long = min(short, took(one, times)), min(long, took(four, 1))
			if long < most/times*max(short, floor) {
				break
			}
		}
		if long >= most/times*max(short, floor) {
			t.Errorf("%q: %d texts take %v, one %d times as long %v", s, times, short, times, long)
		}
		hold(t, text, four, Find(four, nil, Context{Published: date(2025, 10, 15)}))
	}
}

func BenchmarkFind(b *testing.B) {
	report := "The quake struck at 5:52 a.m. on Tuesday, killing 17 people, officials said, a day after a storm. " +
		"Rescuers dug through the rubble of blocks of flats built in the 1960s as relatives waited behind a cordon. " +
		"The prime minister, who visited the town with two of his ministers, declared three days of mourning and promised help for those who lost their homes.\n\n"
	text := strings.Repeat(report, 1000)
	d := doc.New(text)
	q := quantity.Find(d)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(d, q, Context{Published: date(2025, 10, 15)})
	}
}
