// Package frame answers: of what is this value, by the wording around it?
//
// The questions that news answers over and over (how long the sentence is, what a thing costs, how many came) have many wordings that no single
// verb or noun tells: "sent to prison for six years", "six years behind bars", "will set buyers back $900". Such wordings are data
// (rules/lexicon/words/frame.yaml and those of a field, frame-*.yaml), each with the value's place in it, and lead to one attribute or act, by which the rules then know the value.
package frame

//go:generate go run ../word/gen frame

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A Frame says what a wording tells of its value.
type Frame struct {
	// Kind is the kind of claim that the value makes, Dimension what its unit measures, or of a date its grain, and Unit the unit; empty if any will do.
	Kind, Dimension, Unit string
	// Attribute is what of a thing is measured, Act what happened to what is counted, and Thing what is counted: concepts of the lexicons.
	Attribute, Act, Thing string
	// Over is the attributes and rules, parted by commas, of which the wording tells more closely than the noun or verb that led to them: "in damages"
	// is what a court awards, and no damage. "any" is all of them.
	Over string
	// Modality is the world that the wording itself puts the value in; empty if the verb tells.
	Modality string
	// Agreed says that the wording is of what an agreement lays down, unless the verb tells that it has been done, or is only asked for.
	Agreed bool
	// Each says of what the value is for each one: a share, a worker; empty if of none. Whole says that it is all there are of its sort,
	// even where the words portion it out: "5% of the stock", "seven of the crews".
	Each  string
	Whole bool
	// Undenied says that a denial is the wording's own: "were not made".
	Undenied bool
	// By says that it matters whose the value is: a family's stake is not a fund's.
	By bool
	// Whose says that it is of one of several of whom the report tells: of either side of a contest, or of one player.
	Whose bool
	// Person says that it is of one person's life: his whom its clause names, or for whom a pronoun there stands.
	Person bool
	// Side says that the value is a team's, so that a coach or player told beside it is none other whose it is.
	Side bool
	// State says that the value is of how things stand or stood over a year, and of no event: what two countries trade. Earlier says that it is of the
	// event before the main one. What tells the main event is the context of both, whatever is told of the value's own time.
	State, Earlier bool
	// Main says that the value is the main event's own, and none where its sentence tells of another day than the lead.
	Main bool
	// Point says that the value is one of the event, whoever and whatever place is told beside it, and a date the day itself even where the wording gives
	// it as an end or a beginning: "available since 3 May", "due by 3 May".
	Point bool
	// ahead says that the wording is only of what is told as still to come.
	ahead bool
	// per is what the value must be told for, if not empty: "a share", for which "apiece" may stand; none if it must be told for nothing.
	per string
	// settles says that the wording tells all that is asked of its value, as where it is over any.
	settles bool
	// context is the words of which the sentence or what tells the main event must have one, where the wording by itself could be of anything.
	context uint16
}

// passed is how many words may stand between two of a wording anywhere: articles, adjectives and adverbs. Rooms are how many where it leaves room, by how much.
const passed = 3

var rooms = [...]int{0, 5, 10}

// reach is how many words to either side of a value its wording may begin or end, around how far those may stand that it asks for anywhere.
const (
	reach  = 16
	around = 30
)

// A Value is what of a value tells which wordings may be of it: its kind of claim, its dimension and unit, and for each of what it is told, if it is.
// Past says that it is told of another event than the main one, Ahead that it is told as still to come.
type Value struct {
	Kind, Dimension, Unit, Per string
	Past, Ahead                bool
}

// calendar is the dimension of dates of any grain from a day on: what is planned for years ahead is told by its month, its quarter or its year.
const calendar = "calendar"

// takes reports whether the wordings of f may be of a value of its kind.
func (f *Frame) takes(v *Value) bool {
	return (f.Dimension == "" || f.Dimension == v.Dimension || f.Dimension == calendar && v.Dimension != "clock") && (f.Unit == "" || f.Unit == v.Unit) && (f.per == "" || f.per == v.Per || f.per == "share" && v.Per == "each" || f.per == "none" && v.Per == "") && (!f.ahead || v.Ahead) && !(f.Earlier && v.Ahead && v.Kind == "date")
}

// tells reports whether a wording is of the value v at words, in the sentence s.
func (f *Finder) tells(l *lexicon, w wording, words, s doc.Range, v *Value) bool {
	if !frames[w.frame].takes(v) {
		return false
	}
	c, list := code(wordings[w.at]), wordings[w.at+1:]
	n := c.ahead() + c.behind()
	return f.fits(l, list[:c.ahead()], words.First-1, -1, s) && f.fits(l, list[c.ahead():n], words.Last, 1, s) && f.amid(l, c, list[n:], words, s)
}

// amid reports whether the words that a wording asks for anywhere stand around those of the value, and none that it bars: list, which begins with those.
func (f *Finder) amid(l *lexicon, c code, list []uint32, words, s doc.Range) bool {
	if n := c.near() + c.none(); c.tied() > 0 {
		t := f.d.Low(words.Last - 1)
		i := strings.LastIndexByte(t, '-')
		if i < 0 || !l.set(list[n]).holds(l.words.Find(t[i+1:])) {
			return false
		}
	}
	for i, set := range list[:c.near()+c.none()] {
		if asked := i < c.near(); f.around(l.set(set), words, s, asked) != asked {
			return false
		}
	}
	return true
}

// around reports whether a word of the set stands in the sentence s, not far from those of the value; where it is not asked for but barred, none counts that
// stands in an aside beside a number of its own.
func (f *Finder) around(list *set, words, s doc.Range, asked bool) bool {
	for t := max(s.First, words.First-around); t < min(s.Last, words.Last+around); t++ {
		if (t < words.First || t >= words.Last) && list.has(f.marks[t]) && (asked || !f.besides(t, words, s)) {
			return true
		}
	}
	return false
}

// besides reports whether token t stands between two commas that part it from the value at words, with a number between them too: of "the ferry, licensed to
// carry 70, had 96 on board" the 96 are not what it was licensed for.
func (f *Finder) besides(t int, words, s doc.Range) bool {
	own := false
	for _, step := range [...]int{-1, 1} {
		i := t
		for ; f.d.Low(i) != ","; i += step {
			if i <= s.First || i+1 >= s.Last || i >= words.First && i < words.Last || (i-t)*step > mostAside {
				return false
			}
			own = own || f.d.Tokens[i].Tag == tag.CD
		}
	}
	return own
}

// fits reports whether words of the sets of list stand from token t on in a direction.
func (f *Finder) fits(l *lexicon, list []uint32, t, step int, s doc.Range) bool {
	if len(list) == 0 {
		return true
	}
	first, room := l.set(list[0]), rooms[list[0]/gap]
	loose := room > 0
	if !loose {
		room = passed
	}
	for ; t >= s.First && t < s.Last; t += step {
		m := f.marks[t]
		if first.has(m) && f.fits(l, list[1:], t+step, step, s) {
			return true
		}
		if loose && m&bars != 0 && f.d.Low(t) == "," && !relative(f.d, t+1) {
			if t = aside(f.d, t, step, s); t < 0 {
				return false
			}
			continue
		}
		if room--; room < 0 || !passes(f.d, t, m, loose) {
			return false
		}
	}
	return false
}

// mostAside is how many words between two commas are passed over where a wording leaves room.
const mostAside = 9

// aside is the other comma of what stands between two of them, from the one at token t on: "the hearing, his third, was put off". -1 if there is none.
func aside(d *doc.Document, t, step int, s doc.Range) int {
	for i := t + 2*step; i >= s.First && i < s.Last && (i-t)*step <= mostAside; i += step {
		switch d.Low(i) {
		case ",":
			return i
		case ";", ":":
			return -1
		}
	}
	return -1
}

// relative reports whether a clause that says more of the noun before it begins with token t: "the siege, which went on for nine hours".
func relative(d *doc.Document, t int) bool {
	if t >= len(d.Tokens) {
		return false
	}
	switch d.Low(t) {
	case "which", "who", "that", "whose":
		return true
	}
	return false
}

// passes reports whether token t, of marks m, may stand between two words of a wording: where it leaves room anything but a denial or the end of a clause,
// elsewhere what only describes the next, and auxiliaries that leave the verb its subject.
func passes(d *doc.Document, t int, m uint64, loose bool) bool {
	if m&bars != 0 {
		switch d.Low(t) {
		case ",":
			return loose && relative(d, t+1)
		case "and":
			return loose && t > 0 && d.Tokens[t-1].Tag.IsNoun() && (nounFrom(d, t+1) || properFrom(d, t)) // customers and staff, the Union and the League
		}
		return false
	}
	if loose {
		return true
	}
	switch d.Tokens[t].Tag {
	case tag.DT, tag.PRPS, tag.RB, tag.RBR, tag.JJ, tag.JJR, tag.JJS, tag.MD:
		return true
	case tag.CD:
		return ofWhole(d, t)
	}
	return m&have != 0
}

// ofWhole reports whether the number at token t is the whole of which the number before it is told to be a part: "190 of the 410 posts".
func ofWhole(d *doc.Document, t int) bool {
	k := t - 1
	if k > 0 && d.Tokens[k].Tag != tag.IN {
		k--
	}
	return k > 0 && d.Low(k) == "of" && d.Tokens[k-1].Tag == tag.CD
}

// nounFrom reports whether a noun stands at token t, or behind one adjective there.
func nounFrom(d *doc.Document, t int) bool {
	if t+1 < len(d.Tokens) && d.Tokens[t].Tag == tag.JJ {
		t++
	}
	return t < len(d.Tokens) && d.Tokens[t].Tag.IsNoun()
}

// properFrom reports whether the "and" at token t joins two names, the second with its article.
func properFrom(d *doc.Document, t int) bool {
	return t+2 < len(d.Tokens) && d.Tokens[t-1].Tag.IsProper() && d.Tokens[t+1].Tag == tag.DT && d.Tokens[t+2].Tag.IsProper()
}

// Replaces reports whether the wording tells more closely what a value is of than the rule that took it, or its attribute.
func (f *Frame) Replaces(rule, attribute string) bool {
	if attribute != "" && attribute == f.Attribute {
		return true
	}
	for a := range strings.SplitSeq(f.Over, ",") {
		if a != "" && (a == attribute || a == rule || a == "any") {
			return true
		}
	}
	return false
}

// Settles reports whether the wording tells all that is asked of its value, so that what else the sentence says of it is no part of the question.
func (f *Frame) Settles() bool { return f.settles || f.Over == "any" }
