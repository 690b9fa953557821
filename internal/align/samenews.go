package align

import (
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// Of one piece of news two leads tell the day by one or the other of its verbs: "on Thursday intercepted three boats and foiled an attack", "foiled an attack on
// Friday". Where the verb of the one stands in the sentence of the other, and the sentences have most of their words in common, both days are of that news.

// newsWeight is what it adds that two leads tell the day of one piece of news.
const newsWeight = 4.0

// The least that the words of two leads must say, and how many days apart the days may be: reports of one piece of news err by few.
const (
	newsWords = 1.2
	newsApart = 3
)

// leadDay reports whether a claim tells on which day was done what a report opens with.
func leadDay(c *claim.Claim) bool {
	th := &c.Thing
	return c.Sequence < leadTold && c.Time.Grain == "day" && !c.Time.Since && !c.Time.By && !c.Negated && c.Modality == claim.Actual && th.Attribute == "" &&
		th.Occasion.Main && !th.Occasion.Background && !chained(c) && c.Predicate != "" && !meet(th.Act, there)
}

// oneNews weighs two days of two leads, of which one tells by another verb what the other tells too.
func (m *matcher) oneNews(a, b *claim.Claim, t *judgement) {
	if a.Source == b.Source || t.forbidden || !leadDay(a) || !leadDay(b) || a.Predicate == b.Predicate || m.context == nil || !m.together(a.Source, b.Source) {
		return
	}
	if !verbIn(a.Predicate, b.Sentence) && !verbIn(b.Predicate, a.Sentence) || !nearDays(a.Time, b.Time) || m.context.shared(a, b) < newsWords {
		return
	}
	t.narrow, t.unsaid = false, false
	t.add(newsWeight, "both leads tell of one piece of news")
}

// verbIn reports whether a verb stands in a sentence in some form behind "and", by its first letters.
func verbIn(verb, sentence string) bool {
	const least, stem = 4, 5
	if len(verb) < least || strings.IndexByte(verb, ' ') >= 0 {
		return false
	}
	verb = verb[:min(len(verb), stem)]
	_, rest, ok := strings.Cut(strings.ToLower(sentence), " and ")
	for ok && !strings.HasPrefix(rest, verb) {
		_, rest, ok = strings.Cut(rest, " and ")
	}
	return ok
}

// nearDays reports whether two days lie few days apart, or only their weekdays are told.
func nearDays(x, y *claim.Time) bool {
	p, err := time.Parse(time.DateOnly, x.Date)
	q, also := time.Parse(time.DateOnly, y.Date)
	if err != nil || also != nil {
		return strings.HasPrefix(x.Timex, "XXXX-WXX-") && strings.HasPrefix(y.Timex, "XXXX-WXX-")
	}
	d := p.Sub(q)
	return max(d, -d) <= newsApart*24*time.Hour
}
