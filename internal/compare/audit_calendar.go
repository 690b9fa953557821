package compare

import (
	"math"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditDaysOfMonth holds "Monday the 8th" against "Thursday the 12th": two days of one month in one sentence.
func auditDaysOfMonth(p *passage) []fault {
	type day struct {
		figure
		weekday, number int
	}
	if len(p.times) < 2 {
		return nil
	}
	var days []day
	for _, t := range p.times {
		w := readDate(t.Text)
		if w.named != 1 || w.words+w.year > 0 || clockOf(t.Time) != "" {
			continue
		}
		if w.numbers == 0 {
			rest, ok := strings.CutPrefix(strings.TrimLeft(p.after(t, 12), " "), "the ")
			word, _, _ := strings.Cut(rest, " ")
			word = strings.TrimRight(word, ".,;:)")
			n := readDate(word)
			if !ok || n.numbers != 1 || len(word) < 3 || word[len(word)-1] < 'a' {
				continue
			}
			w.day = n.day
		}
		days = append(days, day{t, int(w.weekday), w.day})
	}
	for i := 1; i < len(days); i++ {
		a, b := days[i-1], days[i]
		apart := b.number - a.number
		if off := (b.weekday - a.weekday - apart) % 7; apart > 0 && off != 0 || apart == 0 && off != 0 {
			return []fault{newFault("weekday", said(a.Claim)+" and "+said(b.Claim)+", "+strconv.Itoa(apart)+" days later by their numbers, cannot both be right: the days between them do not fit the weekdays", a.figure, b.figure)}
		}
	}
	return nil
}

// auditCalendar holds the weekdays of a report that tells no year against each other: where Thursday is the 3rd, Wednesday is not the 1st. Days
// half a year apart, and such as a year's end may part, are left alone.
func auditCalendar(ps []passage, report *claim.Report) []fault {
	dated := report != nil && !report.Published.IsZero() // then each is held against the calendar by itself, but for what tells the year of another
	type day struct {
		figure
		written
		at int // of a common year; February 29 and later are a day off in the other
	}
	var days []day
	for i := range ps {
		for j := range ps[i].times {
			t := ps[i].times[j]
			w := readDate(t.Text)
			if w.named != 1 || w.words != 1 || w.numbers != 1 || len(days) >= 40 || w.year == 0 && len(yearsIn(ps[i].low)) > 0 {
				continue
			}
			days = append(days, day{t, w, date(2001, w.month, w.day).YearDay()})
		}
	}
	for i := range days {
		for j := range days[:i] {
			a, b := days[j], days[i]
			apart := int(math.Abs(float64(b.at - a.at)))
			leap := (a.month <= 2) != (b.month <= 2)
			if b.year == 0 && a.year > 0 && apart <= 31 { // "sailed on Friday, 8 November 2022 … on Wednesday, 9 November"
				b.year = a.year
			} else if dated {
				continue
			}
			if a.year != b.year || apart > 120 || apart == 0 && a.weekday == b.weekday {
				continue
			}
			off := func(more int) bool { return (int(b.weekday)-int(a.weekday)-(b.at-a.at)-more)%7 != 0 }
			if off(0) && (!leap || off(1) && off(-1)) {
				for _, d := range [...]day{a, b} {
					if day, wrong := wrongWeekday(d.written, nil); wrong {
						return []fault{newFault("weekday", said(d.Claim)+" is said to be a "+d.weekday.String()+", but "+day.Format("2 January 2006")+" was a "+day.Weekday().String(), a.figure, b.figure)}
					}
				}
				return []fault{newFault("weekday", said(a.Claim)+" and "+said(b.Claim)+" cannot both be right: the days between them do not fit the weekdays", a.figure, b.figure)}
			}
		}
	}
	return nil
}
