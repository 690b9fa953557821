package extract

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// agedElsewhere is the person whose age stands at words where no name stands right beside it: "Ms Ilves is 54", "He was 54", "The 56-year-old".
// Empty where more than one may be meant.
func (r *reading) agedElsewhere(words doc.Range, p syntax.Phrase) (key, canonical string) {
	t := words.First - 1
	if t < 0 {
		return "", ""
	}
	switch w := r.doc.Low(t); {
	case w == "is" || w == "was":
		if t > 2 && r.doc.Low(t-1) == "who" && r.doc.Tokens[t-2].Tag == tag.Comma {
			t -= 2
		}
		for _, n := range r.namesIn(doc.Range{First: max(0, t-6), Last: t}) {
			if n.Kind == name.Person && n.Words.Last == t {
				return n.Key, n.Canonical
			}
		}
		if t > 0 && (r.doc.Low(t-1) == "he" || r.doc.Low(t-1) == "she") {
			return r.toldOf(t - 1)
		}
	case w == "the" && p.Head < words.Last:
		return r.toldOf(t)
	}
	return "", ""
}

// toldOf is the person that the sentence before token t tells of, where t begins its own: the only one named there, at its head, and not just its
// speaker, who may tell of somebody else.
func (r *reading) toldOf(t int) (key, canonical string) {
	s := r.doc.SentenceOf(t)
	if s == 0 || r.doc.Sentences[s].Tokens.First != t || r.doc.QuoteOf(t) >= 0 {
		return "", ""
	}
	before := r.doc.Sentences[s-1]
	if r.doc.Paragraphs[before.Paragraph].Role != doc.Body {
		return "", ""
	}
	var told *name.Mention
	for i, named := 0, r.namesIn(before.Tokens); i < len(named); i++ {
		switch n := &named[i]; {
		case n.Kind != name.Person || told != nil && told.Key == n.Key:
		case told != nil:
			return "", ""
		default:
			told = n
		}
	}
	if told == nil {
		return "", ""
	}
	for k := before.Tokens.First; k < told.Words.First; k++ {
		if g := r.doc.Tokens[k].Tag; g.IsVerb() || g == tag.IN || g == tag.Comma {
			return "", ""
		}
	}
	for i := range r.statements {
		if meets(r.statements[i].Speaker, told.Words) {
			return "", ""
		}
	}
	return told.Key, told.Canonical
}
