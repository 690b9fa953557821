package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// hedge returns the index of the number that a hedge at i leads up to ("more than", "at least", "over"), or i.
//
// "over" and its like are a place after a noun phrase ("162 drones over eight regions") and a bound elsewhere.
func (p *Parse) hedge(i, end int) int {
	const longest = 6
	if !p.is(i, mayHedge) {
		return i
	}
	j := i
	for j < end && j-i <= longest {
		if p.isNumber(j) {
			if j > i && p.between(i, j, end) {
				return j
			}
			return i
		}
		n := p.hedgeWord(i, j, end)
		if n == j {
			return i
		}
		j = n
	}
	return i
}

// hedgeWord returns the end of the hedge word or words at j, or j; the hedge as a whole began at i.
func (p *Parse) hedgeWord(i, j, end int) int {
	if !p.is(j, mayHedge) {
		return j
	}
	w := p.doc.Low(j)
	next := ""
	if j+1 < end {
		next = p.doc.Low(j + 1)
	}
	switch w {
	case "about", "around", "some", "nearly", "almost", "roughly", "approximately", "just", "only", "barely", "well", "approx", "circa",
		"exactly", "precisely", "another", "estimated", "perhaps", "maybe", "probably", "possibly", "between", "fully", "merely", "virtually",
		"practically", "reportedly", "not", "slightly", "still":
		return j + 1
	case "over", "under", "above", "below":
		if j > i || j == 0 || !p.tags[j-1].IsNoun() || p.doc.SentenceOf(j-1) != p.doc.SentenceOf(j) {
			return j + 1
		}
	case "at":
		if next == "least" || next == "most" {
			return j + 2
		}
	case "up", "close":
		if next == "to" {
			return j + 2
		}
	case "more", "less", "fewer", "greater", "higher", "better", "lower":
		if next == "than" {
			return j + 2
		}
	case "upward", "upwards", "excess", "north":
		if next == "of" {
			return j + 2
		}
	case "in":
		if next == "excess" {
			return j + 1
		}
	case "no":
		if next == "more" || next == "fewer" || next == "less" {
			return j + 1
		}
	case "an":
		if next == "estimated" || next == "additional" {
			return j + 2
		}
	case "a":
		if j+2 < end && (next == "total" || next == "group" && j+3 < end && p.isNumber(j+3)) && p.doc.Low(j+2) == "of" {
			return j + 3 // "a group of six tourists" does what six tourists do
		}
	case "as":
		if j+2 < end && p.doc.Low(j+2) == "as" {
			switch next {
			case "many", "much", "few", "little", "low", "high":
				return j + 3
			}
		}
	}
	return j
}

// between reports whether the hedge [i, j) may stand before the number at j; "between" only if a noun follows its second number, for "between
// 1990 and 2000" is a time.
func (p *Parse) between(i, j, end int) bool {
	if p.doc.Low(j-1) != "between" {
		return true
	}
	for k := j + 1; k < end && k < j+8; k++ {
		if p.doc.Low(k) == "and" {
			n := p.afterNumber(k+1, end)
			return n > k+1 && n < end && (p.tags[n].IsNoun() || p.tags[n] == tag.JJ) && !p.tags[n].IsProper()
		}
	}
	return false
}

// afterNumber skips a hedge and number at i.
func (p *Parse) afterNumber(i, end int) int {
	j := i
	for n := 0; j < end && n < 6 && !p.isNumber(j); n++ {
		next := p.hedgeWord(i, j, end)
		if next == j {
			return i
		}
		j = next
	}
	for n := 0; j < end && n < 12 && p.isNumber(j); n++ {
		j++
	}
	return j
}

// isNumber reports whether token i is part of a number or amount of money.
func (p *Parse) isNumber(i int) bool {
	if p.tags[i] == tag.CD || p.tags[i] == tag.Dollar {
		return true
	}
	if p.is(i, halfWord) {
		return i+1 < len(p.tags) && p.doc.Low(i+1) != "-"
	}
	return p.is(i, numberWord)
}
