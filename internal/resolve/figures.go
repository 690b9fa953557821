package resolve

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/word"
)

// figure is a number that a report tells of something: "29 seats won". Two reports of different incidents of one kind seldom tell the same number of the
// same thing, and one of two or more digits hardly ever.
type figure struct {
	key   uint64 // of what it is of, its unit and its value
	text  string
	small bool // a number below ten: of two incidents, one in twenty share one
}

// mostFigures is how many figures of a report are held against those of others: the first, which are what its news is.
const mostFigures = 24

// figureOf is the figure that a claim tells of the news; false if it tells none, or not of what. Ages are evidence of their own.
func figureOf(c *claim.Claim) (figure, bool) {
	q, t := c.Quantity, &c.Thing
	switch c.Kind {
	case claim.Count, claim.Money, claim.Measure, claim.Duration, claim.Proportion:
	default:
		return figure{}, false
	}
	if q == nil || math.IsNaN(q.Value) || q.Value == 0 || c.Negated || !t.Occasion.Main || t.Occasion.Background || t.Occasion.Generic {
		return figure{}, false
	}
	of := c.Rule
	if claim.General(c.Rule) {
		if t.Head == "" && t.Attribute == "" {
			return figure{}, false
		}
		of = strings.Join([]string{c.Rule, t.Head, t.Attribute}, "|")
	}
	key := strings.Join([]string{of, q.Unit, strconv.FormatFloat(q.Value, 'g', -1, 64)}, "|")
	return figure{word.Hash(key), c.Text, q.Value < 10 && q.Value == math.Trunc(q.Value)}, true
}

// figures are those of the first mostFigures figures of a report that differ, sorted.
func figures(claims []claim.Claim) []figure {
	var out []figure
	for i := range claims {
		if f, ok := figureOf(&claims[i]); ok && !slices.ContainsFunc(out, func(g figure) bool { return g.key == f.key }) {
			if out = append(out, f); len(out) == mostFigures {
				break
			}
		}
	}
	slices.SortFunc(out, func(a, b figure) int { return cmp.Compare(a.key, b.key) })
	return slices.Clip(out)
}

// inBoth are the figures that both lists have.
func inBoth(a, b []figure, do func(figure)) {
	for len(a) > 0 && len(b) > 0 {
		switch c := cmp.Compare(a[0].key, b[0].key); {
		case c < 0:
			a = a[1:]
		case c > 0:
			b = b[1:]
		default:
			f := a[0]
			f.text = min(f.text, b[0].text) // "12" and "twelve": whichever report comes first
			do(f)
			a, b = a[1:], b[1:]
		}
	}
}

// figures weighs the figures that both reports tell of one thing. What lasts has figures that all reports of it tell.
func (p *pair) figures() float64 {
	large, small := 0.0, 0.0
	inBoth(p.facts[0].figures, p.facts[1].figures, func(f figure) {
		if f.small {
			small++
		} else {
			large++
		}
	})
	return min(mostFigureWeight, weightFigure*large+weightSmallFigure*min(small, mostSmall))
}

// toldByBoth tells which figures both reports tell.
func (p *pair) toldByBoth() string {
	var of []string
	inBoth(p.facts[0].figures, p.facts[1].figures, func(f figure) { of = append(of, "“"+f.text+"”") })
	slices.Sort(of)
	return "both tell of one thing: " + strings.Join(of, ", ")
}
