package frame

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/word"
)

// A Finder finds the frames of the values of one document. What a sentence has of the words that wordings ask for is found out once for all values in
// it, so that of a hundred wordings that a word begins only those are looked at that may fit.
type Finder struct {
	d    *doc.Document
	main []int
	// marks are those of the words of d, once the first value asks for them: side by side, and not each with its word.
	marks []uint64
	// in is the sentence that words and here are of: the words of wordings that it has, as in a set's mask, and how many it has of each context.
	// lead is the same of what tells the main event, once a value asks for it, where a word of the headline or the first sentences counts as enough of them.
	in    doc.Range
	words uint64
	here  []uint8
	lead  []uint8
	led   bool
	// stands are names in place of which a noun may stand that the wordings have.
	stands []stead
	// topic is a word for what the report is about, whether its lead has it or not; empty if none is given.
	topic string
}

// Read makes f the finder of d. Main are the sentences that tell the main event, and topic is a word for it that they need not have, or empty.
func (f *Finder) Read(d *doc.Document, main []int, topic string) {
	*f = Finder{d: d, main: main, topic: topic, marks: f.marks[:0], here: f.here, lead: f.lead, stands: f.stands[:0]}
}

// Stands makes the wordings read each of the names as the noun that says what bears it: a ship by its name is one to a wording of ships.
func (f *Finder) Stands(names []doc.Range, noun string) {
	for _, n := range names {
		f.stands = append(f.stands, stead{n, noun})
	}
	f.marks = f.marks[:0]
}

// A stead is the words of a name, and the noun that its last word is read as.
type stead struct {
	words doc.Range
	noun  string
}

// mark reads the marks of all words.
func (f *Finder) mark() {
	f.marks = slices.Grow(f.marks, len(f.d.Tokens))[:len(f.d.Tokens)]
	for t := range f.marks {
		f.marks[t] = marks.Of(f.d.Type(t))
	}
	for _, n := range f.stands {
		for t := n.words.First; t < n.words.Last-1; t++ {
			f.marks[t] = have // passed over, as an adjective is
		}
		f.marks[n.words.Last-1] = marks.Of(word.Get(n.noun))
	}
}

// Of finds the frame of the value v at words: that of the wording with the most words that fits, and of equals the first of the lexicon; nil if none
// does.
func (f *Finder) Of(words doc.Range, v Value) *Frame {
	if words.Len() == 0 {
		return nil
	}
	d, l := f.d, all()
	s := d.Sentences[d.SentenceOf(words.First)].Tokens
	if len(f.marks) == 0 {
		f.mark()
	}
	kind, best, at := l.kindOf(v.Kind), uint16(len(l.list)), before
	for t := max(s.First, words.First-reach); t < min(s.Last, words.Last+reach); t++ {
		if t == words.First {
			t, at = words.Last-1, after
			continue
		}
		m := f.marks[t]
		if m&(firstKind<<kind) == 0 {
			continue
		}
		f.enter(l, s)
		for m &= ids; m != 0; m >>= idBits {
			if k := f.first(l, l.to(m&oneID), kind, at, best, words, &v, s); k < best {
				best = k
			}
		}
	}
	if int(best) == len(l.list) {
		return nil
	}
	return &frames[l.list[best].frame]
}

// first is the first wording of list before best that fits the value v at words of sentence s; best if none does.
func (f *Finder) first(l *lexicon, list []keyed, kind uint8, at side, best uint16, words doc.Range, v *Value, s doc.Range) uint16 {
	for len(list) > 0 && list[0].kind != kind {
		list = list[list[0].run:]
	}
	if len(list) == 0 {
		return best
	}
	for i := range list[:list[0].run] {
		k := &list[i]
		if k.wording >= best {
			break
		}
		if k.side&at == 0 || k.need&f.words == 0 || k.context != 0 && f.here[k.context] == 0 && !(f.lead[k.context] >= enough && (!v.Past || k.side&standing != 0)) {
			continue
		}
		if f.tells(l, l.list[k.wording], words, s, v) {
			return k.wording
		}
	}
	return best
}

// enter finds out what sentence s has of the words that wordings ask for, and, once, of which contexts the main event is told.
func (f *Finder) enter(l *lexicon, s doc.Range) {
	if f.in == s {
		return
	}
	if !f.led {
		f.led, f.lead = true, emptied(f.lead, l.last+1)
		body := 0
		for _, m := range f.main {
			s := &f.d.Sentences[m]
			p, n := &f.d.Paragraphs[s.Paragraph], uint8(enough)
			if p.Role != doc.Headline && !(p.Dateline.Len() > 0 && p.Dateline.Contains(s.Span)) {
				if body++; body > opening {
					n = 1
				}
			}
			f.note(l, f.lead, n, s.Tokens)
		}
		if f.topic != "" {
			for _, c := range l.contexts.of(uint64(l.words.Find(f.topic))) {
				f.lead[c] = enough
			}
		}
	}
	f.in, f.here = s, emptied(f.here, l.last+1)
	f.words = f.note(l, f.here, 1, s)
}

// enough is how many words of a context what tells the main event must have past the headline and the first sentences of the body, of which there are
// opening: further down one may stand in passing.
const (
	enough  = 2
	opening = 2
)

// emptied is n counts, all nought, in the memory of list.
func emptied(list []uint8, n int) []uint8 {
	if len(list) != n {
		return make([]uint8, n)
	}
	clear(list)
	return list
}

// inMonth reports whether token t of sentence s is the month of March and no march: a number stands beside it, or it is capital after "in" and the like.
func (f *Finder) inMonth(t int, s doc.Range) bool {
	if f.d.Low(t) != "march" {
		return false
	}
	if t+1 < s.Last && f.d.Tokens[t+1].Tag == tag.CD || t > s.First && f.d.Tokens[t-1].Tag == tag.CD && f.d.Tokens[t].Tag.IsProper() {
		return true
	}
	return t > s.First && f.d.Tokens[t].Tag.IsProper() && f.d.Tokens[t-1].Tag == tag.IN
}

// takesOver reports whether a verb and the word after its "over" tell of a takeover, and not of an office: "took over as coach in May".
func takesOver(verb, next string) bool {
	switch next {
	case "as", "from", "at", "in", "on", "when", "after", "if", ",", ".", "for":
		return false
	}
	switch verb {
	case "take", "takes", "took", "taken", "taking":
		return true
	}
	return false
}

// taken is how many words behind a verb may stand before the firm that it takes.
const taken = 9

// swallowed reports whether the word at token t of sentence s tells that a firm is taken over, by no word for that: "swallows its smaller rival", "has been sold
// to Ardent Corp".
func (f *Finder) swallowed(t int, s doc.Range) bool {
	from := t + 1
	if sells(f.d.Low(t)) {
		if from++; from >= s.Last || f.d.Low(from-1) != "to" {
			return false
		}
	} else if !swallows(f.d.Low(t)) {
		return false
	}
	for i := from; i < min(s.Last, from+taken); i++ {
		g := f.d.Tokens[i].Tag
		if (g == tag.Comma || g == tag.Colon) && !(i+1 < s.Last && f.d.Tokens[i+1].Tag == tag.DT) {
			return false // "swallows Ardent, the brewer", but not "swallows the pill, which its maker"
		}
		if tradeNoun(f.d.Low(i)) {
			return true
		}
	}
	return false
}

// widest is how many words of a sentence are looked at for the context of a wording.
const widest = 60

// note adds to has n for each word that s has of a context, up to enough, and returns the words of wordings that it has, as in a set's mask.
func (f *Finder) note(l *lexicon, has []uint8, n uint8, s doc.Range) (words uint64) {
	for t := s.First; t < s.Last; t++ {
		if t < s.First+widest && (t+2 < s.Last && f.d.Low(t+1) == "over" && takesOver(f.d.Low(t), f.d.Low(t+2)) || f.swallowed(t, s)) {
			for _, c := range l.contexts.of(uint64(l.words.Find("takeover"))) {
				has[c] = min(has[c]+n, enough)
			}
		}
		for m := f.marks[t] & ids; m != 0; m >>= idBits {
			words |= 1 << (m % 64)
			if t >= s.First+widest {
				continue
			}
			list := l.contexts.of(m & oneID)
			if len(list) > 0 && f.inMonth(t, s) {
				continue
			}
			for _, c := range list {
				has[c] = min(has[c]+n, enough)
			}
		}
	}
	return words
}
