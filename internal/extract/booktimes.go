package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// booked takes back that a figure of a firm is told as background where its time is only that of the books: the last year before a takeover, the day on
// which debt was counted, the year from which a saving is planned, or what a rise is a rise from.
func (r *reading) booked(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	o := &th.Occasion
	if !o.Background || o.Time == nil {
		return
	}
	switch {
	case c.Kind == claim.Money && (flows(th.Attribute) || th.Attribute == "deficit") && th.Term != yearBefore:
		lastYear := o.Time.Timex == "PAST_REF" && o.Time.Grain == string(when.Year)
		if !(lastYear && !r.onResults(c.Sequence)) && !r.timed(c.Sequence, o.Time, r.recordMonth) {
			return // in a report on results, last year is that before theirs
		}
	case c.Kind == claim.Money && (th.Attribute == "debt" || th.Attribute == "cash-reserves" || th.Attribute == "order-book"):
		if !r.timed(c.Sequence, o.Time, r.endOf) {
			return
		}
	case c.Kind == claim.Proportion && strings.HasSuffix(th.Attribute, "-change"):
		if !r.againstYearBefore(words) {
			return
		}
	case c.Modality == claim.Planned || c.Modality == claim.Possible:
		if !r.timed(c.Sequence, o.Time, r.fromThen) {
			return
		}
	default:
		return
	}
	o.Background, o.Main = false, true
}

// recordMonth reports whether a month is only told as the worst or best of its name: "the wettest August in a decade".
func (r *reading) recordMonth(m *when.Mention) bool {
	return m.Words.First > 0 && r.doc.Tokens[m.Words.First-1].Tag == tag.JJS
}

// onResults reports whether what tells the main event is of what a firm earned, in another sentence than this.
func (r *reading) onResults(sentence int) bool {
	for _, lead := range r.main.lead {
		if lead == sentence {
			continue
		}
		if s := r.doc.Sentences[lead].Tokens; r.lastTerm(s.First, s.Last, true) != "" && r.tellsBusiness(s) || r.tellsResults(s) {
			return true
		}
	}
	return false
}

// timed reports whether a sentence tells a time as one of which ok holds.
func (r *reading) timed(sentence int, t *claim.Time, ok func(*when.Mention) bool) bool {
	for _, i := range r.scenes[sentence].times {
		if m := &r.times[i]; m.Period.Timex == t.Timex && ok(m) {
			return true
		}
	}
	return false
}

// endOf reports whether the end of a time is meant, or what goes on until it: "at the end of September".
func (r *reading) endOf(m *when.Mention) bool {
	t := m.Words.First
	return t > 1 && r.doc.Low(t-1) == "of" && (r.doc.Low(t-2) == "end" || r.doc.Low(t-2) == "close") || r.closes(m)
}

// fromThen reports whether something planned is told to begin at a time, or to be there by then: "save 40 million a year from 2026".
func (r *reading) fromThen(m *when.Mention) bool {
	if m.Words.First == 0 {
		return false
	}
	switch r.doc.Low(m.Words.First - 1) {
	case "from", "by", "starting", "beginning", "until", "through":
		return true
	}
	return m.Period.By || m.Period.Since
}

// againstYearBefore reports whether the year before is told behind the figure at words only as what it is compared with: "6% lower than last year".
func (r *reading) againstYearBefore(words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for t := words.Last; t+1 < min(s.Last, words.Last+termReach); t++ {
		w := r.doc.Low(t)
		if (r.tellsYearBefore(t) || (w == "last" || w == "previous") && r.doc.Low(t+1) == "year") && r.setBeside(s.First, t, words) {
			return true
		}
		if r.doc.Tokens[t].Tag == tag.Stop {
			break
		}
	}
	return false
}
