package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// laterAge is how many years may lie between a crime and its trial, so that two ages of one person are both right.
const laterAge = 4

// ruleAges compares two ages of one person, who may have had a birthday between the reports, or grown older between a deed and its trial.
func ruleAges(a, b *claim.Claim, p claim.Policy, ctx *Context) ruling {
	r := ruleAmounts(a.Quantity, b.Quantity, p)
	r.soft = false // who said it of somebody who then had a birthday has misquoted nobody
	if r.relation != claim.Contradict || !plain(a.Quantity) || !plain(b.Quantity) {
		return r
	}
	ta, tb := ctx.issued(a.Source), ctx.issued(b.Source)
	d := math.Abs(a.Quantity.Value - b.Quantity.Value)
	if !ta.IsZero() && !tb.IsZero() {
		years := tb.Sub(ta).Hours() / (24 * 365.2425)
		if rise := b.Quantity.Value - a.Quantity.Value; rise*years > 0 && math.Abs(rise-years) <= 1 && math.Abs(years) > 0.1 {
			return ruling{claim.Compatible, "the later report gives the higher age, as the years between them would", "", false}
		}
	}
	if x, y := yearTold(a.Sentence), yearTold(b.Sentence); x > 0 && y > 0 && x != y && math.Abs(b.Quantity.Value-a.Quantity.Value-float64(y-x)) <= 1 {
		return ruling{claim.Compatible, "they are told of " + strconv.Itoa(x) + " and " + strconv.Itoa(y) + ", and the years between them would make it", "", false}
	}
	if d <= laterAge && !(nowTold(a) && nowTold(b) && sameNews(ta, tb)) && (apartInLife(a.Thing.Occasion.Type, b.Thing.Occasion.Type) || tried(a) != tried(b)) && !younger(a, b) && !younger(b, a) {
		return ruling{claim.Compatible, "one is told of " + toldOf(a, "a deed") + ", the other of " + toldOf(b, "a deed") + ", and years may lie between", "", false}
	}
	if d <= 1 {
		return ruling{claim.Near, "the ages differ by one year", "the same age", false}
	}
	return r
}

// sameNewsHours is how far apart two reports of one piece of news come out at most.
const sameNewsHours = 72

// sameNews reports whether two reports came out within days of each other, so that what both tell of somebody now is of one time of his life.
func sameNews(a, b time.Time) bool {
	return !a.IsZero() && !b.IsZero() && a.Sub(b).Abs().Hours() <= sameNewsHours
}

// nowTold reports whether an age is told as that of the day of its report, and not as that at the time of a deed.
func nowTold(c *claim.Claim) bool {
	return !c.Thing.Occasion.Background && !hasAny(strings.ToLower(c.Sentence), "at the time", "then", "when he was", "when she was", "was only", "was just")
}

// younger reports whether a is told of what comes of the deed that b is told of, and yet gives the lower age.
func younger(a, b *claim.Claim) bool {
	later := func(c *claim.Claim) bool { return tried(c) || yearsLater(c.Thing.Occasion.Type) }
	return later(a) && !later(b) && a.Quantity.Value < b.Quantity.Value
}

// yearTold is the only year that a sentence tells in four digits, from 1900 on; 0 where it tells none or several.
func yearTold(sentence string) int {
	year := 0
	for i := 0; i < len(sentence); {
		n := 0
		for i+n < len(sentence) && sentence[i+n] >= '0' && sentence[i+n] <= '9' {
			n++
		}
		if n == 4 && (sentence[i] == '1' && sentence[i+1] == '9' || sentence[i] == '2' && sentence[i+1] == '0') {
			v, _ := strconv.Atoi(sentence[i : i+4])
			if year != 0 && year != v {
				return 0
			}
			year = v
		}
		i += max(n, 1)
	}
	return year
}

// issued is when a source came out, by its metadata or by the day that its dateline bears; zero if neither tells.
func (c *Context) issued(source string) time.Time {
	r := c.report(source)
	switch {
	case r == nil:
		return time.Time{}
	case !r.Published.IsZero():
		return r.Published
	}
	t, _ := time.Parse(time.DateOnly, r.Dated)
	return t
}

// apartInLife reports whether two kinds of events, from narrow to broad, are a deed and what comes of it years later: a shooting and the trial for it.
func apartInLife(x, y []string) bool {
	return len(x) > 0 && len(y) > 0 && !slices.Contains(x, y[0]) && !slices.Contains(y, x[0]) && yearsLater(x) != yearsLater(y)
}

// yearsLater reports whether a kind of event, from narrow to broad, may come years after what it is about.
func yearsLater(kind []string) bool {
	return slices.ContainsFunc(kind, proceedings)
}

// tried reports whether an age is told where a court judges.
func tried(c *claim.Claim) bool {
	if slices.ContainsFunc(c.Thing.Act, func(a string) bool { return a == "convict" || a == "sentence" || a == "acquit" }) {
		return true
	}
	return hasAny(strings.ToLower(c.Sentence), judgedWords...)
}

// toldOf names the kind of event that a claim is told of.
func toldOf(c *claim.Claim, otherwise string) string {
	switch {
	case tried(c):
		return "a verdict"
	case len(c.Thing.Occasion.Type) > 0:
		return "a " + c.Thing.Occasion.Type[0]
	}
	return otherwise
}
