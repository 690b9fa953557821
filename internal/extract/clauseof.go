package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/speech"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/word"
)

// How far from a figure its clause is looked through, in tokens, and how much of what it speaks of is kept.
const (
	clauseReach = 16
	mostSpoken  = 12
	antecedent  = 3 // where a relative clause begins, how many words before it are looked at
)

// tellsOf finds what the clause of a sum, a measure or a share speaks of, by its nouns and names: what is paid for, who pays and who is paid, what is measured.
// Where a sentence tells several of a class, each has the words on its own side of what joins them.
func (r *reading) tellsOf(c *claim.Claim, f *figure) {
	switch c.Kind {
	case claim.Money, claim.Measure, claim.Proportion:
	default:
		return
	}
	if f.at >= len(r.quantities) || f.q != &r.quantities[f.at] {
		return
	}
	words := r.clauseOf(f)
	speaker := r.speakerAt(f.q.Span)
	var of []string
	for t := words.First; t < words.Last && len(of) < mostSpoken; t++ {
		if t >= f.q.Words.First && t < f.q.Words.Last || t >= speaker.First && t < speaker.Last {
			continue
		}
		if key := r.spokenKey(t); key != "" && !r.everywhere(key, false) && !slices.Contains(of, key) {
			path := r.set.Things(key)
			if slices.ContainsFunc(path, pays) {
				key = claim.Named + key
			}
			of = append(of, key)
			if len(path) > 1 && path[0] == key && path[1] != "person" && path[1] != "worker" && path[1] != "money-amount" {
				of = append(of, claim.KindOf+path[1])
			}
		}
	}
	for _, n := range r.namesIn(words) {
		if n.Words.First >= speaker.First && n.Words.First < speaker.Last || len(of) >= mostSpoken+4 || n.Kind != name.Person && n.Kind != name.Organisation {
			continue
		}
		for w := range strings.FieldsSeq(n.Key) {
			if len(w) > 3 && !r.everywhere(w, true) && !slices.Contains(of, claim.Named+w) {
				of = append(of, claim.Named+w)
			}
		}
	}
	c.Thing.Of = of
}

// spokenKey is what word t means by which a figure may be known: what the lexicons have it for, else the noun; empty if it is none, or says no more than
// that there is a sum.
func (r *reading) spokenKey(t int) string {
	g := r.parse.Tag(t)
	if g.IsVerb() {
		return spokenWords.Of(r.doc.Type(t)).deed
	}
	if !g.IsNoun() || g == tag.NNP || g == tag.NNPS || r.capitalised(t) {
		return ""
	}
	w := spokenWords.Of(r.doc.Type(t))
	if w.noun == "" || w.alike {
		return w.noun
	}
	if path := r.set.ThingsFor(r.doc.Type(t)); len(path) > 0 {
		return path[0]
	}
	return w.noun
}

// spokenWord is what a word may be spoken of as: by the deed that it is as a verb, and by what it is as a noun; alike says that other nouns are the same.
type spokenWord struct {
	deed, noun string
	alike      bool
}

var spokenWords = word.Property[spokenWord]{Slot: word.ExtractSpoken, Find: func(t *word.Type) (w spokenWord) {
	if v := lemma.VerbOf(t); spokenDeeds(v) {
		w.deed = spokenAs(v) // "repairing the roof", "repairs"
	}
	noun := lemma.NounOf(t)
	if k := spokenAs(noun); k != "" {
		w.noun, w.alike = k, true
	} else if len(noun) >= 3 && !saysNothing(noun) {
		w.noun = noun
	}
	return w
}}

// capitalised reports whether token t is written with a capital within its sentence, as a name is.
func (r *reading) capitalised(t int) bool {
	w := r.doc.Word(t)
	return w[0] >= 'A' && w[0] <= 'Z' && t != r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
}

// speakerAt is the words that name who says what stands at s.
func (r *reading) speakerAt(s doc.Span) doc.Range {
	i := firstFrom(len(r.reach), func(i int) bool { return r.reach[i] >= s.End })
	if st := speech.At(r.statements[i:], s); st != nil {
		return st.Speaker
	}
	return doc.Range{}
}

// clauseOf is the words around a figure up to what joins another clause to its own, or another figure of its class.
func (r *reading) clauseOf(f *figure) doc.Range {
	q := f.q.Words
	sentence := r.doc.Sentences[r.doc.SentenceOf(q.First)].Tokens
	out := doc.Range{First: max(sentence.First, q.First-clauseReach), Last: min(sentence.Last, q.Last+clauseReach)}
	besideL, besideR := false, false
	if b := r.nextOfClass(f, -1); b != nil && b.Words.Last > out.First && b.Words.Last <= q.First {
		out.First, besideL = b.Words.Last, true
	}
	if b := r.nextOfClass(f, 1); b != nil && b.Words.First < out.Last && b.Words.First >= q.Last {
		out.Last, besideR = b.Words.First, true
	}
	for t := q.First - 1; t >= out.First; t-- {
		if r.joins(t, sentence.Last, besideL) {
			if w := r.doc.Low(t + 1); !besideR && r.doc.Low(t) == "," && (w == "which" || w == "who") {
				t = max(t-antecedent, out.First-1) // whom the clause tells of stands before it, and no other figure is told of that
			}
			out.First = t + 1
			break
		}
	}
	if besideR {
		for t := out.Last - 1; t >= q.Last; t-- {
			if r.joins(t, sentence.Last, true) {
				out.Last = t
				break
			}
		}
	}
	for t := q.Last; t < out.Last; t++ {
		if r.joins(t, sentence.Last, false) {
			out.Last = t
			break
		}
	}
	return out
}

// nextOfClass is the nearest quantity of the class of f before it or after it.
func (r *reading) nextOfClass(f *figure, step int) *quantity.Mention {
	for i, n := f.at+step, 0; i >= 0 && i < len(r.quantities) && n < mostSpoken; i, n = i+step, n+1 {
		if b := &r.quantities[i]; b.Class == f.q.Class && b.Amount.Dimension == f.q.Amount.Dimension {
			return b
		}
	}
	return nil
}

// joins reports whether token t joins two clauses, or where another figure is told beside, two things.
func (r *reading) joins(t, last int, beside bool) bool {
	switch w := r.doc.Low(t); w {
	case ";", "—", "–", ":":
		return true
	case ",":
		return beside || t+1 < last && clauseJoiner(r.doc.Low(t+1))
	case "and", "but", "while", "against", "plus", "versus", "whereas":
		return beside
	}
	return false
}

// everywhere reports whether so many sentences of the report have what a key stands for, or a name with that word, that it tells no figure from another.
func (r *reading) everywhere(key string, named bool) bool {
	most := max(fewSentences, len(r.doc.Sentences)/oftenIn)
	if len(r.doc.Sentences) <= most || !named && spokenAs(key) != "" {
		return false
	}
	if !r.counted {
		r.countSpoken()
	}
	if named {
		return r.nameWords[key].sentences > most
	}
	return r.spokenKeys[key].sentences > most
}

// countSpoken finds out in how many sentences each key stands, and each word of names.
func (r *reading) countSpoken() {
	r.counted, r.spokenKeys, r.nameWords = true, emptied(r.spokenKeys), emptied(r.nameWords)
	for t := range r.doc.Tokens {
		if key := r.spokenKey(t); key != "" {
			noteSpoken(r.spokenKeys, key, r.doc.SentenceOf(t))
		}
	}
	for i := range r.named {
		n := &r.named[i]
		for w := range strings.FieldsSeq(n.Key) {
			noteSpoken(r.nameWords, w, r.doc.SentenceOf(n.Words.First))
		}
	}
}

// noteSpoken notes that key stands in a sentence.
func noteSpoken(in map[string]spread, key string, sentence int) {
	if s := in[key]; s.sentences == 0 || s.last != sentence {
		in[key] = spread{s.sentences + 1, sentence}
	}
}

// spread is in how many sentences something stands, and in which last.
type spread struct{ sentences, last int }

// What stands in more sentences than a few, and in one of so many, is what the report is about.
const (
	fewSentences = 4
	oftenIn      = 4
)
