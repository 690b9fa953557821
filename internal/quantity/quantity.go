// Package quantity answers: how much, in which unit, how surely?
//
// A sentence in which no word may tell a number is passed over. The others are cut into pieces, smaller than tokens:
// "1,000-kilometer" is a number, a hyphen and a word (pieces.go). What looks like a number and is part of a date, a clock time,
// a name or an address is barred (exclude.go). Then, from the left:
//
//	between an estimated 26 and just over 31 million US dollars
//	                     ──  ── the number 26 (numbers.go), with no unit of its own
//	        ──────────── the hedge that ends before it (hedges.go)
//	                        ─── joins it to a second end, as "between" stands before (ranges.go),
//	                            ───────── which has its own hedge,
//	                                      ── ─────── its magnitude (numbers.go) and
//	                                                 ────────── its currency (units.go);
//	─────── both are lent to the first end, and the mention is the range 26–31 million USD.
//
// Last, the mentions of the sentence are tied together: changes, conversions, trends (emit.go). The words, with what they mean,
// are in rules/lexicon and come as tables from the generator; to add one is to edit an entry and its example, and go generate.
package quantity

import (
	"math"

	"github.com/claimdiff/claimdiff/internal/doc"
)

// Qualifier is how a number is hedged.
type Qualifier string

// The qualifiers of a number.
const (
	Exact    Qualifier = "exact"
	About    Qualifier = "about"
	Over     Qualifier = "over"
	AtLeast  Qualifier = "at-least"
	Under    Qualifier = "under"
	AtMost   Qualifier = "at-most"
	Nearly   Qualifier = "nearly"
	JustOver Qualifier = "just-over"
	InRange  Qualifier = "range"
	Vague    Qualifier = "vague"
)

// Trend says that a number is a change ("rose 3%"), and which way.
type Trend string

// The trends.
const (
	NoTrend Trend = ""
	Up      Trend = "up"
	Down    Trend = "down"
)

// Amount is a number with its hedge: an interval, how it was qualified, and the precision in which it was said.
//
// Value is the number as said, after "million" and the like, in Unit; NaN for ranges and vague counts, which have Min and Max
// alone. The interval is [Min, Max], with ±Inf for an open side, and MinOpen or MaxOpen where the bound itself is not in it
// ("more than 40" is (40, ∞)). Nearly, About and JustOver carry only the bound that the words imply
// (nearly 2: (-∞, 2); about 2: (-∞, ∞)): how far they reach is for the comparing rule.
type Amount struct {
	Value, Min, Max  float64
	MinOpen, MaxOpen bool
	Qualifier        Qualifier
	// Unit is a UCUM-like symbol, an ISO 4217 code, "%" (then Value is the fraction: 65% is 0.65), or nothing for a count.
	Unit string
	// Dimension is that of Unit: "length", "time", "money", "proportion" …; empty for a count.
	Dimension string
	Trend     Trend
	// Numerator and Denominator are those of "52 of 80" and "one in four"; NaN otherwise. Value is then their quotient.
	Numerator, Denominator float64
	// Precision is the place value of the last digit said: 2 billion 1e9, 2.1 billion 1e8, 162 1, 40 10. 0 where it means nothing.
	Precision float64
	// Currency is the name of Unit as it was said ("crowns"), where several countries have a currency of that name and nothing yet tells whose is
	// meant: Unit is then a guess, or a code of no country (XXK, and XXX where no name was said).
	// Empty otherwise. See Sharers and AnyMoney.
	Currency string
	// Per is the denominator of a rate: "bbl" in "$76 a barrel", "d" in "per day", "person"; empty mostly.
	Per string
}

// IsRange reports whether a has bounds and no value.
func (a Amount) IsRange() bool { return math.IsNaN(a.Value) }

// Class is what a quantity is, by its form.
type Class string

// The classes of a quantity.
const (
	Count      Class = "count"
	Proportion Class = "proportion"
	Money      Class = "money"
	Measure    Class = "measure"
	Duration   Class = "duration"
	Ordinal    Class = "ordinal"
	Age        Class = "age"
	Score      Class = "score" // 3–1, 218 to 212: Numerator and Denominator are the two sides
)

// Mention is a quantity in a text.
type Mention struct {
	Amount Amount
	Class  Class
	// Words are the tokens of the number, its hedge and its unit ("more than 7,000 kilometres"); Core those without the hedge.
	Words, Core doc.Range
	// Span is the bytes of Words; it ends within a token where a unit or number is glued ("1,000-kilometer ceasefire").
	Span doc.Span
	// Of is the tokens of the whole in "52 of 80 drones" ("80"), or empty.
	Of doc.Range
	// Change links "from 12 to 19", "up from 40 to 52": the index of the other end among the mentions, or -1. From is set on the earlier one.
	Change int
	From   bool
	// Conversion is the index of the mention that this one restates in another unit, in brackets, or -1.
	Conversion int
}
