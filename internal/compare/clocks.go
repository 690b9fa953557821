package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// mounts reports whether a figure is of what becomes more with every day that it is told of, though no rule says so: signatures, things recovered.
func mounts(c *claim.Claim) bool {
	if c.Thing.Attribute == "stake" { // of the shares whose owners have said yes
		return hasAny(strings.ToLower(c.Sentence), acceptedOffer...)
	}
	return mounting(c.Thing.Attribute) || mounting(c.Thing.Head) || slices.ContainsFunc(c.Thing.Act, mounting)
}

// moment is up to when a count was made: a weekday from 0 for Sunday, or -1, and an hour of the day, or -1.
type moment struct {
	weekday int
	hour    float64
}

// newerByClock is 1 where b was counted up to a later time than a, -1 where a was, and 0 where the sentences do not tell: "by noon", "by Monday morning".
func newerByClock(a, b *claim.Claim) int {
	x, y := upTo(a), upTo(b)
	const week, half = 7, 3
	switch {
	case x.weekday >= 0 && y.weekday >= 0 && x.weekday != y.weekday:
		if d := (y.weekday - x.weekday + week) % week; d <= half {
			return 1
		}
		return -1
	case x.weekday < 0 && y.weekday >= 0 && x.hour >= 0: // who names the day writes on another, mostly a later one: what counts is checked by which figure is the higher
		return 1
	case x.weekday >= 0 && y.weekday < 0 && y.hour >= 0:
		return -1
	case x.hour < 0 || y.hour < 0:
		return 0
	case x.hour < y.hour:
		return 1
	case x.hour > y.hour:
		return -1
	}
	return 0
}

// upTo reads the time behind "by", "as of" or "at" in the sentence of a count, the first that there is; a day behind "on" is taken too.
func upTo(c *claim.Claim) moment {
	none := moment{-1, -1}
	words := strings.FieldsFunc(strings.ToLower(c.Sentence), func(r rune) bool { return r == ' ' || r == ',' || r == ';' || r == '—' })
	for i, w := range words {
		switch w {
		case "by", "at", "on", "until", "of":
			if w == "of" && (i == 0 || words[i-1] != "as") {
				continue
			}
			if m := momentOf(words[i+1:]); m != none && (w != "at" || m.hour >= 0) {
				return m
			}
		}
	}
	return none
}

// momentOf is the time that words open with.
func momentOf(words []string) moment {
	const reach = 4
	m := moment{-1, -1}
	for i, w := range words[:min(len(words), reach)] {
		w = strings.Trim(w, ".\"“”")
		switch hour := hourOf(w); {
		case weekdayOf(w) >= 0 && m.weekday < 0:
			m.weekday = weekdayOf(w)
		case hour >= 0 && m.hour < 0:
			m.hour = hour
		case m.hour < 0 && clockHour(w, words[i+1:]) >= 0:
			m.hour = clockHour(w, words[i+1:])
			return m
		case w == "the" || w == "early" || w == "late" || w == "about" || w == "around" || w == "on" || w == "local" || w == "time":
		default:
			return m
		}
	}
	return m
}

// hourOf is about which hour of the day a word stands for, or -1.
func hourOf(w string) float64 {
	if hour, err := strconv.ParseFloat(hourNamed(strings.Trim(w, ".,")), 64); err == nil {
		return hour
	}
	return -1
}

// clockHour is the hour of "3 p.m." or "16:30", or -1.
func clockHour(w string, after []string) float64 {
	h, rest, minutes := strings.Cut(w, ":")
	digits := strings.TrimRight(h, "apm.")
	v, err := strconv.ParseFloat(digits, 64)
	if err != nil || v < 0 || v > 24 {
		return -1
	}
	half := h[len(digits):]
	if minutes && len(rest) >= 2 {
		if m, err := strconv.ParseFloat(rest[:2], 64); err == nil {
			v += m / 60
		}
		half = rest[2:]
	}
	if half == "" && len(after) > 0 {
		half = after[0]
	}
	switch strings.ReplaceAll(half, ".", "") {
	case "am":
		return v
	case "pm":
		if v < 12 {
			v += 12
		}
		return v
	}
	if minutes {
		return v
	}
	return -1
}

// weekdayOf is the number of a weekday from 0 for Sunday, or -1.
func weekdayOf(w string) int {
	if day, ok := weekdays[strings.Trim(w, ".,")]; ok {
		return int(day)
	}
	return -1
}

// nowSo reports whether the words right before a figure say that it is so now: "have now treated 210".
func nowSo(c *claim.Claim) bool {
	return slices.Contains(wordsBefore(c, 5), "now")
}
