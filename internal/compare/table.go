package compare

//go:generate go run ../word/gen compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

//go:generate go run ./gen

// hedged is a row or column of the table: words and what they mean.
type hedged struct {
	words  string
	amount quantity.Amount
}

func figureOf(q quantity.Qualifier, v float64) quantity.Amount {
	nan := math.NaN()
	return quantity.Amount{Value: v, Min: v, Max: v, Qualifier: q, Numerator: nan, Denominator: nan, Precision: 1}
}

func rangeOf(q quantity.Qualifier, lo, hi float64) quantity.Amount {
	a := figureOf(q, math.NaN())
	a.Min, a.Max = lo, hi
	return a
}

// rows are every hedge at 40, the same at values beside it, and what covers or misses it.
func rows() []hedged {
	return []hedged{
		{"none", figureOf(quantity.Exact, 0)}, {"12", figureOf(quantity.Exact, 12)}, {"39", figureOf(quantity.Exact, 39)}, {"40", figureOf(quantity.Exact, 40)},
		{"41", figureOf(quantity.Exact, 41)}, {"about 40", figureOf(quantity.About, 40)}, {"nearly 40", figureOf(quantity.Nearly, 40)}, {"just over 40", figureOf(quantity.JustOver, 40)},
		{"more than 40", figureOf(quantity.Over, 40)}, {"at least 40", figureOf(quantity.AtLeast, 40)}, {"fewer than 40", figureOf(quantity.Under, 40)},
		{"up to 40", figureOf(quantity.AtMost, 40)}, {"30 to 40", rangeOf(quantity.InRange, 30, 40)}, {"50 to 60", rangeOf(quantity.InRange, 50, 60)},
		{"several", rangeOf(quantity.Vague, 3, 9)}, {"dozens", rangeOf(quantity.Vague, 24, 99)}, {"hundreds", rangeOf(quantity.Vague, 200, 999)},
	}
}

var signs = map[claim.Relation]string{claim.Agree: "=", claim.Compatible: "✓", claim.Near: "~", claim.Contradict: "✗"}

// Document is docs/comparing.md: how amounts are compared, with the verdict on every pair of hedges as the code gives it.
func Document() string {
	var b strings.Builder
	b.WriteString(documentHead)
	all := rows()
	b.WriteString("| |")
	for _, c := range all {
		b.WriteString(" " + c.words + " |")
	}
	b.WriteString("\n| --- |" + strings.Repeat(" :-: |", len(all)) + "\n")
	for _, r := range all {
		b.WriteString("| **" + r.words + "** |")
		for _, c := range all {
			x, y := r.amount, c.amount
			b.WriteString(" " + signs[ruleAmounts(&x, &y, claim.Policy{Rounding: "none"}).relation] + " |")
		}
		b.WriteString("\n")
	}
	b.WriteString(documentEnd)
	return b.String()
}

// documentHead and documentEnd stand before and behind the table of [Document].
const (
	documentHead = `# How two stated values are compared

<!-- Made by go generate from internal/compare/table.go. Change the code, not this file. -->

A hedge is part of a value. Each figure stands for a set of numbers, and two figures are set against each other by these sets:

| words | the numbers they stand for | and near them |
| --- | --- | --- |
| 40 | 40 alone; where the rule says ` + "`rounding: said`" + `, what rounds to it at the digits said | |
| about 40 | 10 % either way for a round number; half of the last digit for one said to more digits | 20 % |
| nearly 40 | from 15 % below up to 40, without 40 | up to 5 % above |
| just over 40 | above 40, up to 15 % | 5 % below, 20 % above |
| more than 40 | above 40 | 40 itself |
| at least 40 | 40 and above | |
| fewer than 40 | below 40, none too | 40 itself |
| up to 40 | 40 and below | |
| 30 to 40 | both ends and all between | |
| several, dozens, hundreds | what the lexicon says; thousands and millions up to ten times as many | a factor of 2 beyond either end |
| one in four, two-thirds | 5 % either way | 10 % |

The same figure with the same hedge agrees. Sets that overlap are compatible: one number can be both; but two upper limits of a number or a sum that lie more than 5 % apart
(up to 40, up to 60) are near, since who says *up to* tells how much it may come to. Sets that meet only at a bound which one of them
leaves out are near; where both leave it out (fewer than 40, more than 40), they contradict. Everything else contradicts, but for what the rule tolerates (` + "`tolerance`, `agree`, `absolute`" + `). With ` + "`beyond`" + ` a rule calls a figure near
that a lower bound allows but that lies far above it. None is a value of its own, and no number of dozens.

Where the question itself asks for a bound, its word is no hedge: *a maximum of 140* is exactly how many a ship may carry, and *at least six years* exactly what
must be served before parole. Which attributes ask for the most or the least is in compare.yaml (ceilings, floors).

Figures in two units are converted first, and then rounded as they are said; money is never converted, since no report tells the rate.

Verdicts where the rule allows no rounding and no tolerance: **=** agree, **✓** compatible, **~** near, **✗** contradict.

`
	documentEnd = `
## What else decides

- **Who says so.** One speaker with two figures contradicts, and gets no tolerance. Two parties with two figures are disputed. A report that states as fact
  what another only attributes is compared like any other, and the reason says so. "Officials" and a ministry may be one speaker; who heads a body, or speaks for
  it, is that body. Within one report two parties are in dispute only where it tells their figures side by side.
- **When.** Where a rule says that a figure grows, a later report with a higher one is an update; a lower one is not, except where a rule says that it falls, as that of the missing does. "Revised to",
  "risen to", "initially" and "preliminary" make an update without dates, and a revision told by one report holds for all. Where nothing tells which is newer, it
  is a contradiction, and the reason says that the figure may have risen.
- **In which world.** What is demanded, offered, planned or possible is not at odds with what is asserted. A denial is at odds with what it denies.
- **Which event.** What would contradict, were the events one, is told as two events with the evidence.
- **One report.** Two figures of one report are taken for two things, unless headline and body or the same words for the same thing say otherwise.

## Within one report

Sums and their parts, shares and their percentages, changes from one figure to another, lists and their counts, conversions in brackets, weekdays and dates, ages and
years of birth, start, end and duration, averages, prices and what they come to, votes and margins, multiples, ranges told backwards, parts larger than the whole, the
weekdays of a report among themselves, and headline against body are held against each other, hedged figures as far as their hedge leaves no room, within a
sentence and, where words such as "of them", "that means", "those 40 minutes" or "the remaining" take up the sentence before, across two or three. A later
sentence may sum up what up to four before it tell ("the loss of 40", "that share", "the other seven", "the 27 medals"): it is held against them where they tell but the
figures that it can be of, and where it is of no other place, group or time. A change belongs to the
from and to of its own clause. Rounding to the digits said, "including", "the others", other populations and other dates are left alone, and so is money in two currencies.
A headline is at odds with the body only if nothing in the body has its figure.
`
)
