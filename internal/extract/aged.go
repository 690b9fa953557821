package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
	"github.com/claimdiff/claimdiff/internal/when"
)

// beforeAge is the last token before those that only say that the number at token t is an age: "aged 34", "now 34", "at the age of 34".
func (r *reading) beforeAge(t int) int {
	for t--; t > 0; t-- {
		switch r.doc.Low(t) {
		case "age", "aged", "now", "then", "just", "still", "only", "of", "at":
		case "the":
			if r.doc.Low(t+1) != "age" {
				return t
			}
		default:
			return t
		}
	}
	return t
}

// agedThen reports whether the age at words is told of another time of somebody's life than that of the news: "when she was 14", "in 2005, at the age
// of 91, he told". But who died in 2008 aged 95 was never older.
func (r *reading) agedThen(words doc.Range) bool {
	n := r.doc.SentenceOf(words.First)
	first := r.doc.Sentences[n].Tokens.First
	t := words.First - 1
	if t-2 >= first && (r.doc.Low(t) == "was" || r.doc.Low(t) == "were") && r.parse.Tag(t-1) == tag.PRP {
		switch r.doc.Low(t - 2) {
		case "when", "since", "until", "before", "after", "while":
			return true
		}
	}
	at := r.beforeAge(words.First)
	if at == t {
		return r.saidAged(n, words.Last)
	}
	for i := at; i >= first; i-- {
		if r.parse.Tag(i).IsVerb() {
			if slices.Contains(r.set.Acts(r.lemmaOf(i)), "harm") {
				return false
			}
			break
		}
	}
	return slices.ContainsFunc(r.scenes[n].times, func(i int) bool {
		m := &r.times[i]
		return m.Words.First < words.First && !m.Period.Since && r.past(m.Period)
	})
}

// saidAged reports whether the age that ends before token t of sentence n is of one who speaks at a time before that of the news: "Ilves, 84, told the
// court in 2011".
func (r *reading) saidAged(n, t int) bool {
	return slices.ContainsFunc(r.scenes[n].times, func(i int) bool {
		m := &r.times[i]
		return r.spoken[i] && m.Words.First >= t && !m.Period.Since && !m.Period.By && r.past(m.Period)
	})
}

// birthday takes a birthday for what it is: it says how old somebody is now, and is no event of the past that would be told of another time: "who turned 54 in
// March". In another year he was as old then.
func (r *reading) birthday(c *claim.Claim, words doc.Range) {
	if w := r.doc.Low(max(words.First-1, 0)); w != "turned" && w != "turns" {
		return
	}
	for _, i := range r.scenes[r.doc.SentenceOf(words.First)].times {
		m := &r.times[i]
		if m.Words.First != words.Last && m.Words.First != words.Last+1 {
			continue
		}
		switch m.Period.Grain {
		case when.Day, when.Week, when.Month:
			if !r.past(m.Period) {
				c.Thing.Period, c.Thing.Occasion.Time, c.Thing.Occasion.Background = nil, nil, false
			}
		}
		return
	}
}

// agedElsewhere is the person whose age stands at words where no name stands right beside it: "Ms Ilves is 54", "He was 54", "The 56-year-old".
// Empty where more than one may be meant.
func (r *reading) agedElsewhere(words doc.Range, p syntax.Phrase) (key, canonical string) {
	t := words.First - 1
	if t < 0 {
		return "", ""
	}
	for t > 1 && (r.doc.Low(t) == "just" || r.doc.Low(t) == "only" || r.doc.Low(t) == "barely") {
		t-- // "Ms Ilves was just 54 when she died"
	}
	if t > 0 && r.doc.Low(t) == "be" && r.doc.Tokens[t-1].Tag == tag.MD {
		t-- // "Ms Ilves will be 54 in May"
	}
	if at := r.ageNounBefore(words.First); at >= 0 {
		return r.ownerOfAge(at)
	}
	if key, canonical := r.namedBehind(words); key != "" {
		return key, canonical
	}
	switch w := r.doc.Low(t); {
	case w == "aged" || w == "age" || w == "of" && t > 0 && r.doc.Low(t-1) == "age":
		if key, canonical := r.bearsApposition(r.beforeAge(words.First) + 1); key != "" {
			return key, canonical
		}
		return r.soleBefore(r.beforeAge(words.First))
	case w == "at" && t > 2 && r.doc.Low(t-1) == "who" && r.doc.Tokens[t-2].Tag == tag.Comma: // Ms Ilves, who at 54 was
		for _, n := range r.namesIn(doc.Range{First: max(0, t-6), Last: t - 2}) {
			if (n.Kind == name.Person || r.bareName(&n)) && n.Words.Last == t-2 {
				return n.Key, n.Canonical
			}
		}
	case w == "is" || w == "may" || w == "might" || w == "was" || w == "turned" || w == "will":
		if t > 2 && r.doc.Low(t-1) == "who" && r.doc.Tokens[t-2].Tag == tag.Comma {
			t -= 2
		}
		for _, n := range r.namesIn(doc.Range{First: max(0, t-6), Last: t}) {
			if (n.Kind == name.Person || r.bareName(&n)) && (n.Words.Last == t || n.Words.Last == t-1 && r.doc.Tokens[t-1].Tag == tag.Comma) {
				return n.Key, n.Canonical
			}
		}
		if t > 0 && r.doc.Tokens[t-1].Tag == tag.Comma {
			if key, canonical := r.bearsApposition(t - 1); key != "" {
				return key, canonical
			}
		}
		if t > 0 && (r.doc.Low(t-1) == "he" || r.doc.Low(t-1) == "she") {
			return r.toldOf(t - 1)
		}
	case w == "the" && p.Head < words.Last:
		if key, canonical = r.toldOf(t); key == "" {
			key, canonical = r.toldNear(t)
		}
		return key, canonical
	}
	return r.soleOfLead(words)
}

// ageReach is how many words may stand between the noun "age" and how much it is: "her age was given by the court as 24".
const ageReach = 6

// ageNounBefore is the token of the noun "age" of somebody's of which the number at token t tells how much it is, with "as", "at" or a verb of being right before it;
// -1 if there is none.
func (r *reading) ageNounBefore(t int) int {
	switch r.doc.Low(max(t-1, 0)) {
	case "as", "at", "was", "is":
	default:
		return -1
	}
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for i := t - 2; i > max(first, t-2-ageReach); i-- {
		if r.doc.Low(i) == "age" {
			return i
		}
	}
	return -1
}

// ownerOfAge is the person whose age the noun at token t tells: "Ilves's age", or, of a pronoun, the only person that its sentence names before it, or the one
// before tells of.
func (r *reading) ownerOfAge(t int) (key, canonical string) {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	named := slices.DeleteFunc(slices.Clone(r.namesIn(doc.Range{First: first, Last: t})), func(n name.Mention) bool { return n.Kind != name.Person && !r.bareName(&n) })
	if r.possessive(t - 1) {
		if n := len(named); n > 0 && named[n-1].Words.Last >= t-1 {
			return named[n-1].Key, named[n-1].Canonical
		}
		return "", ""
	}
	if w := r.doc.Low(t - 1); w != "his" && w != "her" {
		return "", ""
	}
	if len(named) == 1 {
		return named[0].Key, named[0].Canonical
	}
	if len(named) == 0 {
		return r.toldOf(first)
	}
	return "", ""
}

// namedBehind is the person whose name begins the clause behind an age that opens its sentence with a participle: "Killed at 38, Ilves leaves a son".
func (r *reading) namedBehind(words doc.Range) (key, canonical string) {
	first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
	if words.First-2 != first || r.doc.Low(words.First-1) != "at" || words.Last >= len(r.doc.Tokens) || r.doc.Tokens[words.Last].Tag != tag.Comma {
		return "", ""
	}
	for _, n := range r.namesIn(doc.Range{First: words.Last + 1, Last: min(words.Last+5, len(r.doc.Tokens))}) {
		if n.Words.First == words.Last+1 && (n.Kind == name.Person || r.bareName(&n)) {
			return n.Key, n.Canonical
		}
	}
	return "", ""
}

// agedAtDeath is the only person named in the phrase for whoever died, or had a birthday, at the age at words: "Jana Ilves, a poet, died on Monday at 84". Whose
// mother died is not so old.
func (r *reading) agedAtDeath(words doc.Range, g syntax.Governor) (key, canonical string) {
	if !ofOwnAge(g.Predicate) || g.Agent.Len() == 0 || g.Agent.First >= words.First || r.doc.SentenceOf(g.Agent.First) != r.doc.SentenceOf(words.First) {
		return "", ""
	}
	named := r.namesIn(g.Agent)
	if len(named) != 1 || named[0].Kind != name.Person && !(r.bareName(&named[0]) && named[0].Words == g.Agent) || !r.endsWith(named[0].Words.Last, g.Agent.Last) || slices.ContainsFunc(r.doc.Tokens[g.Agent.First:named[0].Words.First], func(t doc.Token) bool { return t.Tag == tag.IN || t.Tag == tag.POS }) {
		return "", ""
	}
	return named[0].Key, named[0].Canonical
}

// kin are the kinds of nouns that tell whose relative somebody is.
var kin = []string{"relative", "parent"}

// kinNamed is the noun for a relative that stands between the age at words and the name that is so old: "her 61-year-old father Pavel"; -1 if none does.
func (r *reading) kinNamed(words doc.Range, p syntax.Phrase) int {
	t := p.Head - 1
	if t < words.Last || !r.doc.Tokens[p.Head].Tag.IsProper() || !meetsAny(r.set.Things(r.lemmaOf(t)), kin...) {
		return -1
	}
	return t
}

// endsWith reports whether nothing stands between token t and last, or no more than "dead" of a headline.
func (r *reading) endsWith(t, last int) bool {
	return t >= last || t+1 == last && r.doc.Low(t) == "dead"
}

// mostApposed is how many words what is said of a name behind its comma may have.
const mostApposed = 8

// bearsApposition is the person whose name stands before the comma of an apposition that ends before token end: "Jana Ilves, a teacher aged 54, won".
func (r *reading) bearsApposition(end int) (key, canonical string) {
	k := end - 1
	for n := 0; k > 1 && r.doc.Tokens[k].Tag != tag.Comma; n, k = n+1, k-1 {
		if n > mostApposed || r.doc.Tokens[k].Tag.IsVerb() && r.doc.Low(k) != "named" || r.doc.Tokens[k].Tag == tag.Stop {
			return "", ""
		}
	}
	if k < 1 || r.doc.Tokens[k+1].Tag != tag.DT && r.doc.Tokens[k+1].Tag != tag.PRPS {
		return "", ""
	}
	for _, n := range r.namesIn(doc.Range{First: max(0, k-5), Last: k}) {
		if (n.Kind == name.Person || r.bareName(&n)) && n.Words.Last == k {
			return n.Key, n.Canonical
		}
	}
	return "", ""
}

// soleOfLead is the only person whom the lead of a report from a court names, where an age is told of somebody by a word that means one already told of:
// "Now 58, the former owner", "His age, 58, did not spare him".
func (r *reading) soleOfLead(words doc.Range) (key, canonical string) {
	if t := words.First - 1; t >= 0 && r.inCourt() && words.Len() == 1 && words.Last+1 < len(r.doc.Tokens) {
		first := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens.First
		switch next := r.doc.Low(words.Last + 1); r.doc.Low(t) {
		case "now", "at":
			if t == first && (next == "the" || next == "he" || next == "she") {
				key = r.accused(first)
			}
		case ",":
			if t-2 >= first && r.doc.Low(t-1) == "age" && r.doc.Low(t-2) != "the" {
				key = r.accused(first)
			}
		case "are":
			key = r.accused(first)
		}
	}
	if key == "" {
		return "", ""
	}
	for _, s := range r.main.lead {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if n.Key == key {
				return key, n.Canonical
			}
		}
	}
	return "", ""
}

// mostAside is how many words may tell when and where somebody died, before his age.
const mostAside = 8

// soleBefore is the person that is the subject of the verb at or a few nouns before token t, with nothing but that verb between them ("Jana Ilves, who died aged 84"), or
// whom a pronoun at the head of the sentence means.
func (r *reading) soleBefore(t int) (key, canonical string) {
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for n := 0; n < mostAside && t > first && (r.doc.Tokens[t].Tag.IsNoun() || r.doc.Tokens[t].Tag == tag.IN || r.doc.Tokens[t].Tag == tag.DT); n++ {
		t-- // died on Monday in Karo
	}
	if t < first || !r.doc.Tokens[t].Tag.IsVerb() {
		return "", ""
	}
	k := t
	for k > first && r.ofVerb(k-1) {
		k--
	}
	named := r.namesIn(doc.Range{First: first, Last: k})
	if n := len(named); n > 0 && named[n-1].Kind == name.Person && named[n-1].Words.Last == k {
		if at := named[n-1].Words.First; at == first || r.doc.Low(at-1) != "and" {
			return named[n-1].Key, named[n-1].Canonical
		}
	}
	if w := r.doc.Low(first); k == first+1 && (w == "he" || w == "she") {
		return r.toldOf(first)
	}
	if k > first && r.doc.Tokens[k-1].Tag == tag.NN && r.articled(k-1, first) {
		return r.casting().only(r.called(k - 1)) // the singer died aged 84
	}
	return "", ""
}

// ofVerb reports whether token t may stand between a subject and its verb.
func (r *reading) ofVerb(t int) bool {
	switch g := r.doc.Tokens[t].Tag; g {
	case tag.MD, tag.RB, tag.Comma, tag.WP:
		return true
	default:
		return g.IsVerb()
	}
}

// nearTold is how many sentences before it a person may be named whom "the 36-year-old" means, while nobody else is.
const nearTold = 3

// toldNear is the person whom "the 36-year-old" at token t means wherever in its sentence that stands: whom the last sentence that named anybody was about
// by itself. Whoever is named in between, or before it in its own sentence, may be somebody else.
func (r *reading) toldNear(t int) (key, canonical string) {
	s := r.doc.SentenceOf(t)
	if r.doc.QuoteOf(t) >= 0 || r.personIn(doc.Range{First: r.doc.Sentences[s].Tokens.First, Last: t}) {
		return "", ""
	}
	for k := s - 1; k >= max(0, s-nearTold); k-- {
		if r.personIn(r.doc.Sentences[k].Tokens) {
			return r.soleIn(k)
		}
	}
	return "", ""
}

// personIn reports whether words name a person.
func (r *reading) personIn(words doc.Range) bool {
	return slices.ContainsFunc(r.namesIn(words), func(n name.Mention) bool { return n.Kind == name.Person })
}

// toldOf is the person that the sentence before token t tells of, where t begins its own.
func (r *reading) toldOf(t int) (key, canonical string) {
	s := r.doc.SentenceOf(t)
	if s == 0 || r.doc.Sentences[s].Tokens.First != t || r.doc.QuoteOf(t) >= 0 {
		return "", ""
	}
	return r.soleIn(s - 1)
}

// soleIn is the person that sentence s tells of: the only one named there, at its head, and not just its speaker, who may tell of somebody else.
func (r *reading) soleIn(s int) (key, canonical string) {
	before := r.doc.Sentences[s]
	if r.doc.Paragraphs[before.Paragraph].Role != doc.Body {
		return "", ""
	}
	var told *name.Mention
	named := r.namesIn(before.Tokens)
	benched := r.benched(named)
	for i := range named {
		switch n := &named[i]; {
		case n.Kind != name.Person || benched && r.judge(n) || told != nil && told.Key == n.Key:
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
