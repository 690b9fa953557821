package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A report often tells of the last of those who came to harm without a number: "killed two men and wounded another", "two dead and a third injured". That is
// one, where the sentence has told of other harm done to others, and of nobody else to whom the same was done.

// oneMore is how many words may stand between "another" and what befell him ("another person was critically injured"), beforeOne how many words before
// it are asked for what befell the others.
const (
	oneMore   = 5
	beforeOne = 60
)

// anothers adds a count of one for each "another" and each "a third" to whom the sentence tells that something else was done than to those before.
func (r *reading) anothers(out []claim.Claim) []claim.Claim {
	for s := range r.doc.Sentences {
		words := r.doc.Sentences[s].Tokens
		for t := words.First + 1; t < words.Last; t++ {
			head := r.anotherAt(t, words.Last)
			if head < 0 || !r.reportable(t) {
				continue
			}
			verb := r.harmOf(t, head, words)
			if verb < 0 || !r.otherHarm(verb, doc.Range{First: max(words.First, t-beforeOne), Last: min(t, verb)}) {
				continue
			}
			if c, ok := r.anotherHarmed(t, head, verb); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

// anotherAt is the last word of "another", "another person", "a third", "a third victim" at token t; -1 if none stands there.
func (r *reading) anotherAt(t, last int) int {
	switch w := r.doc.Low(t); {
	case w == "another":
	case w == "a" && t+1 < last && (r.doc.Low(t+1) == "third" || r.doc.Low(t+1) == "fourth" || r.doc.Low(t+1) == "second"):
		t++
	default:
		return -1
	}
	if t+1 < last && r.doc.Tokens[t+1].Tag == tag.NN {
		if !r.person(claim.Noun + r.doc.Low(t+1)) {
			return -1
		}
		t++
	}
	if t+1 < last && (r.doc.Tokens[t+1].Tag.IsNoun() && r.doc.Tokens[t+1].Tag != tag.NN || r.doc.Low(t+1) == "of" || r.doc.Tokens[t+1].Tag == tag.CD || r.doc.Tokens[t+1].Tag == tag.POS) {
		return -1 // another three, another of them
	}
	return t
}

// harmOf is the verb that tells what befell the one told of at tokens t to head: right before ("wounding another") or behind, in the passive or left without
// its "was". -1 if none does.
func (r *reading) harmOf(t, head int, words doc.Range) int {
	if b := t - 1; b > words.First && r.harms(b) && !be(r.doc.Low(b-1)) && !r.andOthers(head+1, words.Last) {
		return b
	}
	if r.doc.Low(t-1) != "and" && r.doc.Low(t-1) != "with" && r.doc.Low(t-1) != "while" && r.lemmaOf(t-1) != "leave" && r.doc.Tokens[t-1].Tag != tag.Comma {
		return -1
	}
	for v := head + 1; v < min(words.Last, head+oneMore); v++ {
		switch w := r.doc.Low(v); {
		case w == "was", w == "is", w == "being", w == "been", w == "has", r.doc.Tokens[v].Tag == tag.RB:
		case r.harms(v) && (r.doc.Tokens[v].Tag == tag.VBN || r.doc.Tokens[v].Tag == tag.VBD || r.doc.Tokens[v].Tag == tag.JJ):
			if v+1 < words.Last && (r.doc.Tokens[v+1].Tag.IsNoun() || r.doc.Tokens[v+1].Tag == tag.DT || r.doc.Tokens[v+1].Tag == tag.CD) {
				return -1 // another wounded three
			}
			return v
		default:
			return -1
		}
	}
	return -1
}

// andOthers reports whether the words from token t on add more people: "another and two of his sons".
func (r *reading) andOthers(t, last int) bool {
	if t+1 >= last || r.doc.Low(t) != "and" {
		return false
	}
	g := r.doc.Tokens[t+1].Tag
	return g.IsNoun() || g == tag.DT || g == tag.CD || g == tag.PRPS || g == tag.PRP
}

// harms reports whether the word at token t tells of harm done to people, by a verb or what stands for one.
func (r *reading) harms(t int) bool {
	g := r.doc.Tokens[t].Tag
	return (g.IsVerb() || g == tag.JJ) && meetsAny(r.set.Acts(r.lemmaOf(t)), "kill", "injure", "shoot", "stab", "dead")
}

// otherHarm reports whether words tell of harm done to people, and of none of the kind that the verb at token verb tells.
func (r *reading) otherHarm(verb int, words doc.Range) bool {
	acts, told := r.set.Acts(r.lemmaOf(verb)), false
	for t := words.First; t < words.Last; t++ {
		of := r.set.Acts(r.lemmaOf(t))
		if !meetsAny(of, "kill", "injure", "dead") {
			continue
		}
		if slices.ContainsFunc(of, func(a string) bool { return slices.Contains(acts, a) && (a == "kill" || a == "injure") }) {
			return false
		}
		told = told || r.toPeople(t, words)
	}
	return told
}

// toPeople reports whether the harm that the word at token t of words tells was done to people: the noun right behind it, or else the one right before it,
// is for people or is left out.
func (r *reading) toPeople(t int, words doc.Range) bool {
	for i := t + 1; i < min(words.Last, t+oneMore); i++ {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.NN || g == tag.NNS:
			return r.person(claim.Noun+r.lemmaOf(i)) || worksAs(r.lemmaOf(i))
		case g.IsProper():
			return true
		case g == tag.IN || g == tag.Comma || g == tag.CC:
			i = words.Last
		}
	}
	for i := t - 1; i >= max(words.First, t-oneMore); i-- {
		switch g := r.doc.Tokens[i].Tag; {
		case g == tag.NN || g == tag.NNS:
			return r.person(claim.Noun+r.lemmaOf(i)) || worksAs(r.lemmaOf(i))
		case g.IsProper(), g == tag.CD:
			return true
		}
	}
	return false
}

// anotherHarmed is the count of the one told of at tokens t to head, whom the verb at token verb befell.
func (r *reading) anotherHarmed(t, head, verb int) (claim.Claim, bool) {
	words := doc.Range{First: t, Last: head + 1}
	one := quantity.Mention{Class: quantity.Count, Words: words, Core: words, Change: -1, Conversion: -1, Amount: quantity.Exactly(1, "", "")}
	one.Span = doc.Span{Start: r.doc.Tokens[t].Start, End: r.doc.Tokens[head].End}
	var c claim.Claim
	r.start(&c, claim.Count, one.Span, t)
	amount := one.Amount
	c.Quantity, c.Value = &amount, c.Text
	c.Predicate = r.lemmaOf(verb)
	if w := r.lemmaOf(head); r.doc.Tokens[head].Tag == tag.NN && head > t {
		c.Subject, c.Thing.Head, c.Thing.Concept = w, w, r.set.Things(w)
	}
	r.scope(&c, words)
	f := r.facts(&c, &one)
	meaning := r.set.Read(f)
	c.Thing.Act, c.Thing.Predicate = meaning.Acts, c.Predicate
	return c, r.match(&c, f) && !claim.General(c.Rule)
}
