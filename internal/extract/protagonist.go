package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// protagonist is whom a report is about, found once: the only person whom its headline and lead name, if it tells one age alone, but for those of others by name.
type protagonist struct {
	sought         bool
	key, canonical string
}

// ofProtagonist is whom the report is about, where an age is told of somebody already told of and not named: "the 24-year-old striker", "the player,
// aged 24", "At 24, he …", "A 24-year-old from Olm, she …". Empty where a child, a relative or a victim is so old, who may be somebody else.
func (r *reading) ofProtagonist(words doc.Range, p syntax.Phrase) (key, canonical string) {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	at := r.beforeAge(words.First)
	for n := 0; n < 2 && at > s.First && (r.doc.Tokens[at].Tag == tag.JJ || r.doc.Tokens[at].Tag == tag.VBN) && at == words.First-1-n; n++ {
		at-- // the troubled 32-year-old
	}
	switch w := r.doc.Low(max(at, 0)); {
	case r.doc.QuoteOf(words.First) >= 0:
		return "", ""
	case w == "the":
		if p.Head >= words.Last && (r.someoneElse(p.Head) || r.doc.Tokens[words.Last].Tag.IsNoun() && r.someoneElse(words.Last)) || p.Head < words.Last && r.onlyAside(r.doc.SentenceOf(words.First)-1) {
			return "", ""
		}
	case w == "," && at > s.First && r.articled(at-1, s.First): // the player, aged 24,
		if r.someoneElse(at - 1) {
			return "", ""
		}
	case (w == "is" || w == "turned" || w == "turns") && at-3 > s.First && r.doc.Low(at-1) == "who" && r.doc.Low(at-2) == "," && r.articled(at-3, s.First): // the guard, who is 28,
		if r.someoneElse(at - 3) {
			return "", ""
		}
	case w == "turned" && at > s.First && (at == s.First+1 && (r.doc.Low(s.First) == "he" || r.doc.Low(s.First) == "she") || r.articled(at-1, s.First)):
		if r.someoneElse(at-1) && r.doc.Tokens[at-1].Tag.IsNoun() {
			return "", ""
		}
	case (w == "is" || w == "was") && at == s.First+1 && (r.doc.Low(s.First) == "he" || r.doc.Low(s.First) == "she"): // He was 75.
		if r.otherIn(r.doc.SentenceOf(words.First) - 1) {
			return "", ""
		}
	case words.First == s.First || words.First == s.First+1 && opensAge(r.doc.Low(s.First)):
		if !r.goesOnWithPronoun(words.Last, s.Last) && !r.goesOnWithHero(words.Last, s.Last) || p.Head >= words.Last && r.someoneElse(p.Head) {
			return "", ""
		}
	default:
		return "", ""
	}
	if !r.hero.sought {
		r.hero = r.findProtagonist()
	}
	return r.hero.key, r.hero.canonical
}

// otherIn reports whether sentence s of the text names a person whom the report is not about.
func (r *reading) otherIn(s int) bool {
	if !r.hero.sought {
		r.hero = r.findProtagonist()
	}
	return s >= 0 && slices.ContainsFunc(r.namesIn(r.doc.Sentences[s].Tokens), func(n name.Mention) bool {
		return n.Kind == name.Person && n.Key != r.hero.key && surname(r.hero.key) != n.Key
	})
}

// opensAge reports whether a word may open a sentence before the age of somebody already told of: "At 24, he", "Now 24, she", "A 24-year-old from Olm, she".
func opensAge(w string) bool {
	switch w {
	case "a", "at", "now", "aged", "still", "just", "only", "barely":
		return true
	}
	return false
}

// someoneElse reports whether the noun at t is of one who is seldom whom a report is about.
func (r *reading) someoneElse(t int) bool {
	path := r.set.Things(r.lemmaOf(t))
	return slices.Contains(path, "child") || slices.Contains(path, "relative") || slices.Contains(path, "victim") || len(path) > 0 && !slices.Contains(path, "person")
}

// onlyAside reports whether sentence s names somebody behind a preposition alone: "in a letter to Jonas Brandt the owner refused". Whose something is told
// of is not told of aside: "searched behind Brandt's house".
func (r *reading) onlyAside(s int) bool {
	if s < 0 {
		return false
	}
	aside := false
	for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
		if n.Kind != name.Person {
			continue
		}
		if last := n.Words.Last; r.doc.Tokens[last-1].Tag == tag.POS || last < len(r.doc.Tokens) && r.doc.Tokens[last].Tag == tag.POS {
			return false
		}
		t := n.Words.First - 1
		for t >= r.doc.Sentences[s].Tokens.First && r.doc.Tokens[t].Tag.IsNoun() {
			t-- // of striker Leo Marsh
		}
		if t < r.doc.Sentences[s].Tokens.First || r.doc.Tokens[t].Tag != tag.IN && r.doc.Tokens[t].Tag != tag.TO || r.doc.Low(t) == "of" {
			return false
		}
		aside = true
	}
	return aside
}

// articled reports whether the noun at t has "the" before it, with no more than three words between.
func (r *reading) articled(t, first int) bool {
	if !r.doc.Tokens[t].Tag.IsNoun() {
		return false
	}
	for k := t - 1; k >= max(first, t-4); k-- {
		if r.doc.Low(k) == "the" {
			return true
		}
	}
	return false
}

// goesOnWithPronoun reports whether what opens a sentence before token t, up to a comma, is followed by "he" or "she".
func (r *reading) goesOnWithPronoun(t, last int) bool {
	for ; t+1 < last; t++ {
		if w := r.doc.Low(t + 1); r.doc.Low(t) == "," {
			return w == "he" || w == "she"
		}
	}
	return false
}

// goesOnWithHero reports whether it is followed by the name of him whom the report is about: "A 28-year-old from Olm, Brandt is".
func (r *reading) goesOnWithHero(t, last int) bool {
	for ; t+1 < last; t++ {
		if r.doc.Low(t) != "," {
			continue
		}
		if !r.hero.sought {
			r.hero = r.findProtagonist()
		}
		named := r.namesIn(doc.Range{First: t + 1, Last: min(last, t+4)})
		return len(named) > 0 && named[0].Words.First == t+1 && r.hero.key != "" && (named[0].Key == r.hero.key || surname(r.hero.key) == named[0].Key)
	}
	return false
}

func (r *reading) findProtagonist() protagonist {
	out := protagonist{sought: true}
	for _, s := range r.main.lead {
		names := r.namesIn(r.doc.Sentences[s].Tokens)
		benched := r.benched(names)
		for _, n := range names {
			switch {
			case n.Kind != name.Person || n.Key == out.key || surname(out.key) == n.Key || benched && r.judge(&n):
			case out.key == "" || surname(n.Key) == out.key:
				out.key, out.canonical = n.Key, n.Canonical
			case r.ageBehind(n.Words.Last): // who has an age of his own
			case r.speaks(n.Words): // who only tells of it
			default:
				return protagonist{sought: true}
			}
		}
	}
	for i := range r.statements { // who only tells of it is not whom it is about
		if n := r.statements[i].Name; n >= 0 && n < len(r.named) && r.named[n].Key == out.key && slices.Contains(r.main.lead, r.doc.SentenceOf(r.named[n].Words.First)) {
			return protagonist{sought: true}
		}
	}
	age := 0.0
	for i := range r.quantities {
		q := &r.quantities[i]
		if q.Class != quantity.Age || r.besideOther(q.Words.First, out.key) || r.agedThen(q.Words) || r.ageOfOther(q.Words) {
			continue
		}
		if age != 0 && q.Amount.Value != age {
			return protagonist{sought: true}
		}
		age = q.Amount.Value
	}
	return out
}

// speaks reports whether a statement of the report is by the person named at words.
func (r *reading) speaks(words doc.Range) bool {
	for i := range r.statements {
		if n := r.statements[i].Name; n >= 0 && n < len(r.named) && r.named[n].Words == words {
			return true
		}
	}
	return false
}

// ageOfOther reports whether the age at words is told of somebody by a noun for a child, a relative or a victim, or of one of whom the report has not told before:
// "her 9-year-old son", "a 24-year-old from Olm was hurt".
func (r *reading) ageOfOther(words doc.Range) bool {
	n := r.doc.SentenceOf(words.First)
	if p := r.parse.Counted(words); p.Head >= words.Last && r.someoneElse(p.Head) {
		return true
	}
	at, first := words.First-1, r.doc.Sentences[n].Tokens.First
	for k := 0; k < 2 && at > first && (r.doc.Tokens[at].Tag == tag.JJ || r.doc.Tokens[at].Tag == tag.VBN); k++ {
		at--
	}
	return at >= first && (r.doc.Low(at) == "a" || r.doc.Low(at) == "an" || r.doc.Low(at) == "another") && words.First > first+1 && !slices.Contains(r.main.lead, n)
}

// ageBehind reports whether an age stands behind the comma at token t.
func (r *reading) ageBehind(t int) bool {
	return t+1 < len(r.doc.Tokens) && r.doc.Tokens[t].Tag == tag.Comma && slices.ContainsFunc(r.quantities, func(q quantity.Mention) bool {
		return q.Class == quantity.Age && q.Words.First == t+1
	})
}

// besideOther reports whether the age at token t stands right behind the name of a person that is not key's, or of how old somebody was once: "Brandt, 44,",
// "at the age of nine".
func (r *reading) besideOther(t int, key string) bool {
	if t < 2 || r.doc.Tokens[t-1].Tag != tag.Comma {
		return t > 3 && r.doc.Low(t-1) == "of" && r.doc.Low(t-2) == "age" && r.doc.Low(t-3) == "the" && r.doc.Low(t-4) == "at"
	}
	for _, n := range r.namesIn(doc.Range{First: max(0, t-4), Last: t}) {
		if n.Kind == name.Person && n.Words.Last == t-1 && n.Key != key && surname(key) != n.Key && surname(n.Key) != key {
			return true
		}
	}
	return false
}
