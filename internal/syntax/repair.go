package syntax

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/lemma"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// repair mends what the tagger commonly gets wrong in news and what the words beside a token settle.
func (p *Parse) repair(r doc.Range, headline bool) {
	if headline {
		p.titledVerbs(r)
	}
	if i := r.First + 1; i < r.Last && p.tags[i] == tag.VBZ && p.tags[i-1].IsProper() && isSmallNumber(p.doc.Low(i-1)) && !isBe(p.doc.Low(i)) && !isHave(p.doc.Low(i)) {
		p.tags[i-1], p.tags[i] = tag.CD, tag.NNS // "Six boys were trapped"
	}
	for i := r.First; i < r.Last; i++ {
		if !p.settled(i, r.First) {
			p.mend(i, r, headline)
		}
	}
}

// mend mends the tag of token i of sentence r. A case for words or tags that settled does not let through has to be told there.
// The cases are asked in this order, and the first that holds mends it.
func (p *Parse) mend(i int, r doc.Range, headline bool) {
	if !p.mendWord(i, r) && !p.mendNoun(i, r) {
		p.mendVerb(i, r, headline)
	}
}

// mendWord mends a figure, a particle or a word that is mostly one part of speech. It reports whether a case held.
func (p *Parse) mendWord(i int, r doc.Range) bool {
	w := p.doc.Low(i)
	switch t := p.tags[i]; {
	case digit(w[0]):
		p.tags[i] = numberTag(w, t)
	case len(w) > 1 && digit(w[1]) && p.doc.Word(i)[0] == w[0] && i+1 < r.Last && p.tags[i+1] == tag.CD:
		p.tags[i] = tag.CD // a letter for a currency's sign: "e60 million"
	case !t.IsVerb() && pastOnly(w) && w != "rose" && w != "saw" && w != "fell" && w != "broke":
		p.tags[i] = tag.VBD
	case w == "so" && i+1 < r.Last && p.doc.Low(i+1) == "far":
		p.tags[i], p.tags[i+1] = tag.RB, tag.RB // "has so far cost 7 million"
	case t == tag.JJ && i > r.First+1 && i+1 < r.Last && isAdverb(p.tags[i-1]) && strings.HasSuffix(w, "ed") && (p.tags[i+1] == tag.CD || p.tags[i+1] == tag.Dollar) && p.afterHave(i-1, r.First):
		p.tags[i] = tag.VBN // "have so far recovered 40 bodies"
	case w == "remain" && t.IsNoun() && i > r.First && p.tags[i-1] == tag.CD:
		p.tags[i] = tag.VBP // "19 remain missing"
	case w == "hurt" && !t.IsVerb() && i > r.First && p.tags[i-1] == tag.NNS && (i+1 == r.Last || p.tags[i+1] != tag.CD && p.endsPhrase(i+1, r.Last) || p.tags[i+1] == tag.IN):
		p.tags[i] = tag.VBN // "barns were flattened and four workers hurt"
	case t == tag.DT && i > r.First && i+1 < r.Last && p.tags[i-1] == tag.NNS && (w == "all" || w == "both" || w == "each") && (p.tags[i+1].IsVerb() || p.tags[i+1] == tag.MD):
		p.tags[i] = tag.RB // "her three husbands all died"
	case w == "worth" && t == tag.NN && i+1 < r.Last && (p.isNumber(i+1) || p.hedge(i+1, r.Last) > i+1):
		p.tags[i] = tag.JJ // "make the joint company worth about $12 billion"
	case w == "claims" && t == tag.NNS && i > r.First && p.tags[i-1].IsProper() && i+2 < r.Last && nominative(p.doc.Low(i+1)) && p.tags[i+2].IsVerb():
		p.tags[i] = tag.VBZ // "though Radio Olm claims it was six years"
	case w == "thieves" && t.IsVerb():
		p.tags[i] = tag.NNS // nobody thieves in the news
	case w == "crew" && t.IsVerb() && i > r.First && (p.tags[i-1] == tag.CD || isAdjective(p.tags[i-1]) || p.tags[i-1].IsProper()):
		p.tags[i] = tag.NN // "31 Filipino crew were aboard"
	case w == "coast" && t.IsVerb() && i+1 < r.Last && p.doc.Low(i+1) == "guard":
		p.tags[i], p.tags[i+1] = tag.NN, tag.NN // "began to list, coast guard officers said"
	case (w == "remaining" || w == "surviving") && t == tag.VBG && i > r.First && i+1 < r.Last && (p.tags[i-1] == tag.DT || p.tags[i-1] == tag.PRPS) && p.isNumber(i+1):
		p.tags[i] = tag.JJ // "shot the remaining three"
	case (t == tag.NN || t == tag.NNS) && onlyVerbs(w):
		p.tags[i] = tag.VBP // "police speak of 160"
		if strings.HasSuffix(w, "s") {
			p.tags[i] = tag.VBZ // "voting begins at eight"
		}
	case w == "stood" && !t.IsVerb():
		p.tags[i] = tag.VBD
	case (t == tag.JJ || t == tag.RB) && endsInParticle(w) && i > r.First && (p.tags[i-1] == tag.DT || p.tags[i-1] == tag.JJ || p.tags[i-1] == tag.PRPS || p.tags[i-1].IsNoun()) &&
		(i+1 == r.Last || p.tags[i+1] == tag.IN || p.tags[i+1] == tag.TO || p.tags[i+1] == tag.Stop || p.tags[i+1] == tag.Comma || p.tags[i+1].IsVerb()):
		p.tags[i] = tag.NN // "a write-down of 95 million"
	case w == "that" && i+1 < r.Last && p.tags[i+1] == tag.NN && (t == tag.IN && p.endsPhrase(i+2, r.Last) || p.objectThat(i, r)):
		p.tags[i] = tag.DT // "disputed that figure,"
	case w == "that" && (t == tag.IN || t == tag.WDT) && i+1 < r.Last && p.is(i+1, temporalNoun) && (i+2 >= r.Last || !p.tags[i+2].IsVerb() && !p.tags[i+2].IsNoun() && p.tags[i+2] != tag.MD && p.tags[i+2] != tag.POS && !isAdverb(p.tags[i+2]) && !p.is(i+2, weekday)):
		p.tags[i] = tag.DT // "held three men that night"
	case w == "fire" && !t.IsNoun() && !t.IsVerb():
		p.tags[i] = tag.NN // "opened fire shortly after nine"
	case w == "before" && t == tag.RB && i+1 < r.Last && p.tags[i+1] == tag.CD:
		p.tags[i] = tag.IN // "just before 10 p.m."
	case w == "evening" && t == tag.VBG && (i+1 >= r.Last || p.tags[i+1] != tag.DT && p.tags[i+1] != tag.PRPS):
		p.tags[i] = tag.NN
	default:
		return false
	}
	return true
}

// mendNoun mends a word by whether a noun, a number or a verb stands beside it. It reports whether a case held.
func (p *Parse) mendNoun(i int, r doc.Range) bool {
	w := p.doc.Low(i)
	switch t := p.tags[i]; {
	case t == tag.IN && i > r.First && p.pronounThat(i, r.Last) && (p.tags[i-1] == tag.VBZ || p.tags[i-1] == tag.VBD || p.tags[i-1] == tag.VB):
		p.tags[i] = tag.DT
	case w == "that" && i > r.First && t == tag.IN && p.relativeThat(i, r):
		p.tags[i] = tag.WDT
	case t == tag.VBD && i > r.First && i+1 < r.Last && p.tags[i+1] == tag.NNS && (p.doc.Low(i-1) == "the" || p.doc.Low(i-1) == "a") && (i-1 == r.First || !p.tags[i-2].IsNoun()):
		p.tags[i] = tag.VBN // "the rose farms"
	case t == tag.VBD && p.afterAuxiliary(i, r.First):
		p.tags[i] = tag.VBN
	case (t == tag.NN || t == tag.VBP || t == tag.VBD && lemma.VerbOf(p.doc.Type(i)) == w) && i > r.First && (p.tags[i-1] == tag.MD):
		p.tags[i] = tag.VB
	case w == "last" && !t.IsVerb() && i > r.First && p.tags[i-1] == tag.MD:
		p.tags[i] = tag.VB // "will last 120 years"
	case w == "there" && t == tag.EX && !p.existential(i+1, r.Last):
		p.tags[i] = tag.RB // "lost the seat there by 73 votes"
	case (t == tag.RB || t == tag.JJ || t == tag.NN) && i > r.First && i+1 < r.Last && isUnchanged(w) && p.tags[i+1] == tag.CD && (p.tags[i-1].IsNoun() || p.tags[i-1] == tag.VBP) && p.noVerbBefore(i-1, r.First):
		p.tags[i] = tag.VBD // "snow shut 12 stations"
		if p.tags[i-1] == tag.VBP {
			p.tags[i-1] = tag.NN
		}
	case (t == tag.NN && isUnchanged(w) || p.afterDecimal(i)) && i > r.First && i+2 < r.Last && p.tags[i-1] == tag.CD && (p.tags[i+1] == tag.NNP || p.tags[i+1] == tag.DT || p.tags[i+1] == tag.JJ && p.tags[i+2] == tag.NNP) && p.noVerbBefore(i-1, r.First):
		p.tags[i] = tag.VBD // "a quake of magnitude 6.4 hit eastern Peru"
	case t == tag.IN && !isPreposition(w):
		p.tags[i] = tag.NN
	case t == tag.NN && i > r.First && len(w) > 5 && w[len(w)-3:] == "ing" && p.aspectual(i-1):
		p.tags[i] = tag.VBG
	case t == tag.NN && i > r.First && i+1 < r.Last && len(w) > 5 && w[len(w)-3:] == "ing" && (p.tags[i-1] == tag.NNS || p.tags[i-1] == tag.NNPS) && p.tags[i+1] == tag.IN && p.countedPlural(i-1, r.First):
		p.tags[i] = tag.VBG // "1,000 Canadians living in the valley"
	case t == tag.NN && i > r.First+1 && len(w) > 5 && w[len(w)-3:] == "ing" && p.tags[i-1] == tag.NN && !namesInIng(w) && p.countedBehind(i+1, r.Last):
		p.tags[i] = tag.VBG // "a hostel housing 40 students"
	case w == "shot" && i > r.First && i+2 < r.Last && p.doc.Low(i+1) == "dead" && (p.tags[i-1].IsNoun() || p.tags[i-1] == tag.PRP) && p.startsNoun(i+2):
		p.tags[i], p.tags[i+1] = tag.VBD, tag.RP // "soldiers on Wednesday shot dead nine men"
	case w == "shot" && (t == tag.NN || t == tag.JJ) && i > r.First && i+1 < r.Last && (p.tags[i-1].IsNoun() || p.tags[i-1] == tag.PRP) && (p.tags[i+1] == tag.CD || p.tags[i+1] == tag.DT || p.tags[i+1] == tag.PRPS || p.doc.Low(i+1) == "to" || p.doc.Low(i+1) == "dead"):
		p.tags[i] = tag.VBD // "a man shot to death one person"
	case w == "shot" && (t == tag.NN || t == tag.JJ) && i > r.First && i+1 < r.Last && (p.tags[i-1] == tag.CC || p.tags[i-1] == tag.Comma) && (p.isNumber(i+1) || p.tags[i+1] == tag.PRP || p.hedge(i+1, r.Last) > i+1):
		p.tags[i] = tag.VBD // "walked in and shot two guards"
	default:
		return false
	}
	return true
}

// mendVerb mends verbs that read as nouns or prepositions, and participles.
func (p *Parse) mendVerb(i int, r doc.Range, headline bool) {
	w := p.doc.Low(i)
	switch t := p.tags[i]; {
	case (w == "according" || w == "owing") && i+1 < r.Last && p.doc.Low(i+1) == "to":
		p.tags[i] = tag.IN
	case w == "over" && t == tag.IN && i > r.First && isBe(p.doc.Low(i-1)) && i+1 < r.Last && p.tags[i+1] == tag.IN:
		p.tags[i] = tag.RB // "was over after five hours"
	case w == "cost" && t == tag.NN && p.costs(i, r):
		p.tags[i] = tag.VBD
	case w == "accounting" && i+1 < r.Last && p.doc.Low(i+1) == "for":
		p.tags[i] = tag.VBG
	case w == "account" && i > r.First && p.tags[i-1] == tag.NNS && i+1 < r.Last && p.doc.Low(i+1) == "for":
		p.tags[i] = tag.VBP
	case t == tag.VBG && w == "being" && i > r.First && p.doc.Low(i-1) == "time":
		p.tags[i] = tag.NN
	case t == tag.VBD && w == "ended" && i > r.First && p.tags[i-1].IsNoun() && i+1 < r.Last && isMonth(strings.TrimSuffix(p.doc.Low(i+1), ".")) && (p.finiteAfter(i+1, r.Last) || p.periodTo(i-1, r.First)):
		p.tags[i] = tag.VBN // "profit for the three months ended Sept. 30 was", "made 4 million in the quarter ended June 30"
	case t == tag.VBD && i > r.First+1 && i+1 < r.Last && p.tags[i-1] == tag.CD && p.tags[i-2] == tag.DT && p.tags[i+1].IsNoun():
		p.tags[i] = tag.VBN // "the 12 arrested men"
	case t == tag.VBD && i > r.First && i+2 < r.Last && p.tags[i-1] == tag.CD && p.tags[i+1] == tag.NNS && !pastOnly(w) && p.verbWaits(i+2, r.Last):
		p.tags[i] = tag.VBN // "four masked men fled"
	case t == tag.JJ && i > r.First && i+1 < r.Last && (p.tags[i-1] == tag.CC || p.tags[i-1] == tag.Comma && w != "aged" && !opensHedge(w)) && p.tags[i+1] == tag.CD && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en")) && lemma.Verb(w) != w:
		p.tags[i] = tag.VBD // "killed two people and injured 11", "and driven 400 from their homes", "police, who had been told, arrested nine men"
	case (t == tag.NN || t == tag.JJ || t == tag.RB || t == tag.VBP) && i+1 < r.Last && p.afterDo(i, r.First) && p.complement(i+1):
		p.tags[i] = tag.VB
	case t == tag.VBZ && p.inPhrase(i, r.First):
		p.tags[i] = tag.NNS // "sank beneath the cold waves"
	case t == tag.VBZ && i > r.First && i+2 < r.Last && p.tags[i-1] == tag.CD && p.tags[i+1] == tag.DT && p.is(i+2, temporalNoun) && p.singularVerb(i-1, r.First):
		p.tags[i] = tag.NNS // "exports 620 million stems a year"
	case t == tag.VBP && i > r.First && p.tags[i-1] == tag.TO:
		p.tags[i] = tag.VB
	case t == tag.VB && i > r.First && p.tags[i-1] == tag.CC && lemma.VerbOf(p.doc.Type(i)) != w && !p.modalBefore(i-1, r.First):
		p.tags[i] = tag.VBN // "opened in 1930 and rebuilt after a storm"
	case t == tag.NNS && i > r.First+1 && p.tags[i-1] == tag.CC && p.secondVerb(i, r):
		p.tags[i] = tag.VBZ // "lends 300 bikes and repairs 90 boats"
	case t == tag.NNS && i > r.First && p.tags[i-1].IsNoun() && takesClause(lemma.VerbOf(p.doc.Type(i))) && p.noVerbBefore(i, r.First) && p.onlyVerbThat(i+1, r.Last):
		p.tags[i] = tag.VBZ // "the mayor fears that 70 shops will close"
	case t == tag.NNS && i > r.First && i+1 < r.Last && p.headlineVerb(i, r) && (headline || p.numberFollows(i+1, r.Last) || p.pronounThat(i+1, r.Last)):
		p.tags[i] = tag.VBZ
	}
}

// onlyVerbThat reports whether "that" stands at i and the one finite verb up to the next mark is that of its clause, so that no other is left for what
// stands before it.
func (p *Parse) onlyVerbThat(i, end int) bool {
	if i >= end || p.doc.Low(i) != "that" || p.tags[i] != tag.IN {
		return false
	}
	n, j := 0, i+1
	for ; j < end && j < i+24; j++ {
		switch p.tags[j] {
		case tag.VBD, tag.VBZ, tag.VBP, tag.MD:
			n++
		case tag.Stop:
			return n == 1
		case tag.Comma, tag.Colon, tag.CC, tag.OpenQuote, tag.CloseQuote:
			return false
		}
	}
	return n == 1 && j >= end
}

// secondVerb reports whether the plural noun at i, right behind a conjunction, may be a second verb: a verb in the same form stands before it, and a number
// with its own noun behind it, which no noun has there. A sum or a share behind it may be what the noun before is told to be ("rent is up 5 percent and
// wages 2 percent").
func (p *Parse) secondVerb(i int, r doc.Range) bool {
	if i+1 >= r.Last || lemma.VerbOf(p.doc.Type(i)) == p.doc.Low(i) || !p.singularVerb(i-2, r.First) {
		return false
	}
	n := p.hedge(i+1, r.Last)
	for from := n; n < r.Last && n < from+4 && p.isNumber(n); n++ {
		if next := n + 1; next < r.Last && !p.isNumber(next) {
			for k := next; k < r.Last && k < next+4; k++ {
				switch t := p.tags[k]; {
				case t == tag.NNS, t == tag.VBZ && k == next:
					w := p.doc.Low(k)
					return w != "percent" && !p.is(k, temporalNoun) && !isCurrency(w)
				case t != tag.NN && !isAdjective(t) && !t.IsProper():
					return false
				}
			}
		}
	}
	return false
}

// modalBefore reports whether a modal verb or "to" stands in the clause before i, so that the verb behind a conjunction there may be in its base form.
func (p *Parse) modalBefore(i, first int) bool {
	for n := 0; i >= first && n < 12; i, n = i-1, n+1 {
		switch p.tags[i] {
		case tag.MD, tag.TO:
			return true
		case tag.Comma, tag.VBD, tag.VBZ, tag.VBN:
			return false
		}
	}
	return false
}

// inPhrase reports whether a word that may be a plural noun stands at i behind a preposition, an article and one more word, with the verb of its clause
// before: "sank beneath the cold waves".
func (p *Parse) inPhrase(i, first int) bool {
	if i-3 <= first || p.tags[i-1] != tag.JJ && p.tags[i-1] != tag.NN || p.tags[i-2] != tag.DT && p.tags[i-2] != tag.PRPS || p.tags[i-3] != tag.IN {
		return false
	}
	w := p.doc.Low(i)
	return !isBe(w) && !isHave(w) && !isSubordinator(p.doc.Low(i-3)) && !mayOpenClause(p.doc.Low(i-3)) && lemma.NounOf(p.doc.Type(i)) != w && p.finiteBefore(i, first)
}

// countedBehind reports whether a number and a plural noun stand at i.
func (p *Parse) countedBehind(i, end int) bool {
	n := i
	for n < end && n < i+4 && (p.isNumber(n) || p.is(n, mayHedge) && n < end-1) {
		n++
	}
	return n > i && n < end && p.isNumber(n-1) && p.tags[n] == tag.NNS && !p.is(n, temporalNoun)
}

// finiteBefore reports whether a finite verb stands before i in its clause.
func (p *Parse) finiteBefore(i, first int) bool {
	for n := 0; i > first && n < 8; n++ {
		i--
		switch t := p.tags[i]; t {
		case tag.VBD, tag.VBZ, tag.VBP, tag.MD:
			return true
		case tag.Comma, tag.CC, tag.WDT, tag.WP:
			return false
		}
	}
	return false
}

// singularVerb reports whether the last verb before i is one in the present of a singular subject: "employs".
func (p *Parse) singularVerb(i, first int) bool {
	for n := 0; i >= first && n < 16; i, n = i-1, n+1 {
		switch t := p.tags[i]; {
		case t == tag.VBZ:
			return !isBe(p.doc.Low(i))
		case t.IsVerb() && t != tag.VBN && t != tag.VBG, t == tag.MD:
			return false
		}
	}
	return false
}

// nominative reports whether w is a pronoun that a clause begins with as its subject.
func nominative(w string) bool {
	return w == "it" || w == "he" || w == "she" || w == "they" || w == "we"
}

// bookPeriod reports whether w is a part of a year that accounts are made for.
func bookPeriod(w string) bool {
	return w == "quarter" || w == "quarters" || w == "half" || w == "period"
}

// periodTo reports whether the token at i ends a stretch of time behind a preposition: "in the three months", "for the fiscal year".
func (p *Parse) periodTo(i, first int) bool {
	if !p.is(i, temporalNoun) && !bookPeriod(p.doc.Low(i)) {
		return false
	}
	for n := 0; i >= first && n < 6; i, n = i-1, n+1 {
		switch t := p.tags[i]; {
		case t == tag.IN:
			return true
		case !t.IsNoun() && t != tag.CD && t != tag.DT && !isAdjective(t):
			return false
		}
	}
	return false
}

// afterHave reports whether a form of "have" stands before the adverbs that end at i.
func (p *Parse) afterHave(i, first int) bool {
	for n := 0; i >= first && n < 3 && isAdverb(p.tags[i]); i, n = i-1, n+1 {
	}
	return i >= first && isHave(p.doc.Low(i))
}

// settled reports whether no case of mend can hold for token i: most words are none of those that it looks for, and neither their tag nor the
// word before them makes them suspect.
func (p *Parse) settled(i, first int) bool {
	if p.is(i, mayMend) {
		return false
	}
	switch p.tags[i] {
	case tag.VBD, tag.VBP:
		return false
	case tag.IN:
		return p.is(i, prepositionWord)
	case tag.VB:
		return i == first || p.tags[i-1] != tag.CC
	case tag.VBZ:
		return i == first || p.tags[i-1] != tag.CD && p.tags[i-1] != tag.JJ && p.tags[i-1] != tag.NN
	case tag.NNS:
		return i == first || p.tags[i-1] != tag.NN && p.tags[i-1] != tag.NNP && p.tags[i-1] != tag.CC
	case tag.NN, tag.JJ, tag.RB:
		if p.tags[i] == tag.NN && p.is(i, endsING) || p.tags[i] == tag.JJ && p.is(i, endsED) {
			return false
		}
		return i == first || p.tags[i-1] != tag.MD && !p.is(i-1, negation)
	}
	return true
}

// costs reports whether "cost" at i is a verb: nothing makes it a noun before it, and a price or who bears it follows ("the strike in May cost the firm").
func (p *Parse) costs(i int, r doc.Range) bool {
	if i == r.First || i+1 >= r.Last || !p.tags[i-1].IsNoun() && p.tags[i-1] != tag.CC && p.tags[i-1] != tag.Comma && !(p.tags[i-1].IsVerb() && takesClause(lemma.VerbOf(p.doc.Type(i-1)))) {
		return false
	}
	switch p.tags[i+1] {
	case tag.DT, tag.PRP, tag.PRPS, tag.CD, tag.Dollar, tag.NNP:
		return true
	}
	return p.hedge(i+1, r.Last) > i+1
}

// verbWaits reports whether a finite verb stands at i, or behind an aside or a prepositional phrase there, as the verb of the noun before i.
func (p *Parse) verbWaits(i, end int) bool {
	switch t := p.tags[i]; {
	case t == tag.VBD || t == tag.VBP || t == tag.MD:
		return true
	case t != tag.Colon && t != tag.Open && t != tag.IN:
		return false
	}
	for j := i + 1; j < end && j < i+12; j++ {
		switch p.tags[j] {
		case tag.VBD, tag.VBP, tag.MD:
			return true
		case tag.CC, tag.Comma, tag.Stop, tag.WDT, tag.WP, tag.WRB:
			return false
		}
	}
	return false
}

// finiteAfter reports whether the month at i is followed by its day and year at most, and then by a finite verb.
func (p *Parse) finiteAfter(i, end int) bool {
	for j := i + 1; j < end && j < i+6; j++ {
		switch p.tags[j] {
		case tag.VBD, tag.VBZ, tag.VBP, tag.MD:
			return true
		case tag.CD, tag.Comma, tag.Stop:
		default:
			return false
		}
	}
	return false
}

// countedPlural reports whether a number stands before the plural at i, adjectives between them allowed.
func (p *Parse) countedPlural(i, first int) bool {
	for j := i - 1; j >= first && j > i-4; j-- {
		switch t := p.tags[j]; {
		case t == tag.CD:
			return true
		case !isAdjective(t) && !t.IsNoun():
			return false
		}
	}
	return false
}

// numberTag is the tag of a token that begins with a digit.
func numberTag(w string, t tag.Tag) tag.Tag {
	letters, hyphen := false, false
	for i := 0; i < len(w); i++ {
		c := w[i]
		letters = letters || 'a' <= c && c <= 'z'
		hyphen = hyphen || c == '-' && !letters && i+1 < len(w) && 'a' <= w[i+1] && w[i+1] <= 'z'
	}
	switch {
	case !letters:
		return tag.CD
	case hyphen:
		return tag.JJ
	case len(w) > 2 && (w[len(w)-2:] == "th" || w[len(w)-2:] == "st" || w[len(w)-2:] == "nd" || w[len(w)-2:] == "rd"):
		return tag.JJ
	case w[len(w)-1] == 's' && len(w) >= 3 && digit(w[len(w)-2]): // 1970s
		return tag.NNS
	}
	return tag.CD
}

// afterDo reports whether "did not" or a modal verb and "not" stand before i, so that i must be the base form of a verb.
func (p *Parse) afterDo(i, first int) bool {
	return i > first+1 && isNegation(p.doc.Low(i-1)) && p.doc.Low(i-1) != "never" && (isDo(p.doc.Low(i-2)) || p.tags[i-2] == tag.MD) && !isAdverbial(p.doc.Low(i))
}

// isAdverbial reports whether w is an adverb that commonly stands before a verb.
func isAdverbial(w string) bool {
	return len(w) > 4 && w[len(w)-2:] == "ly" || w == "yet" || w == "even" || w == "just" || w == "also" || w == "only" || w == "ever" || w == "always"
}

// complement reports whether token i can begin what follows a verb.
func (p *Parse) complement(i int) bool {
	t := p.tags[i]
	return t.IsNoun() || t == tag.DT || t == tag.CD || t == tag.PRP || t == tag.PRPS || t == tag.IN || t == tag.TO || t == tag.JJ || t == tag.Dollar
}

// objectThat reports whether "that" at i and the noun after it are the object of a verb that no clause follows, and a quotation goes on: "called that
// plan “a joke”".
func (p *Parse) objectThat(i int, r doc.Range) bool {
	return i > r.First && i+2 < r.Last && p.tags[i-1].IsVerb() && !takesClause(lemma.VerbOf(p.doc.Type(i-1))) && (p.tags[i+2] == tag.OpenQuote || p.tags[i+2] == tag.CloseQuote)
}

// existential reports whether what stands at i can follow the "there" that tells what there is: a verb, adverbs before it allowed.
func (p *Parse) existential(i, end int) bool {
	for n := 0; i < end && n < 3; i, n = i+1, n+1 {
		if p.tags[i].IsVerb() || p.tags[i] == tag.MD || p.doc.Low(i) == "'s" || p.doc.Low(i) == "’s" {
			return true
		}
		if !isAdverb(p.tags[i]) {
			return false
		}
	}
	return false
}

// afterDecimal reports whether "hit", "struck" or the like at i stands behind a number with a point, which counts no things of which it could be the
// noun ("6.4 hit northern Peru") as other numbers do ("12 hit Broadway shows").
func (p *Parse) afterDecimal(i int) bool {
	if w := p.doc.Low(i); i == 0 || w != "struck" && !isUnchanged(w) || p.tags[i].IsVerb() && p.tags[i] != tag.VBN {
		return false
	}
	return strings.IndexByte(p.doc.Low(i-1), '.') > 0
}

// noVerbBefore reports whether no verb stands before i in its clause.
func (p *Parse) noVerbBefore(i, first int) bool {
	for j := i - 1; j >= first && j > i-12; j-- {
		switch t := p.tags[j]; {
		case t.IsVerb() || t == tag.MD || t == tag.TO:
			return false
		case t == tag.Comma || t == tag.CC || t == tag.Colon || t == tag.WDT || t == tag.WP:
			return true
		}
	}
	return true
}

// pronounThat reports whether a "that" that opens no clause stands at i: "disputes that.", "disputes that, putting".
func (p *Parse) pronounThat(i, end int) bool {
	if p.doc.Low(i) != "that" {
		return false
	}
	return i+1 >= end || p.tags[i+1] == tag.Stop || p.tags[i+1] == tag.Comma && i+2 < end && p.tags[i+2] == tag.VBG
}

// endsPhrase reports whether a noun phrase and what it is part of must end before token i.
func (p *Parse) endsPhrase(i, end int) bool {
	if i >= end {
		return true
	}
	switch p.tags[i] {
	case tag.Comma, tag.Stop, tag.Colon, tag.CC:
		return true
	}
	return false
}

// relativeThat reports whether "that" at i follows a noun and has a verb directly after it.
func (p *Parse) relativeThat(i int, r doc.Range) bool {
	if !p.tags[i-1].IsNoun() || i+1 >= r.Last {
		return false
	}
	t := p.tags[i+1]
	return t == tag.VBD || t == tag.VBZ || t == tag.VBP || t == tag.MD
}

// afterAuxiliary reports whether a form of have or be stands before i, adverbs between them allowed.
func (p *Parse) afterAuxiliary(i, first int) bool {
	for j, n := i-1, 0; j >= first && n < 4; j, n = j-1, n+1 {
		if isAdverb(p.tags[j]) {
			continue
		}
		w := p.doc.Low(j)
		return p.tags[j].IsVerb() && (isHave(w) || isBe(w))
	}
	return false
}

// aspectual reports whether the word at i is a verb that a gerund commonly follows ("stop operating").
func (p *Parse) aspectual(i int) bool {
	if !p.tags[i].IsVerb() {
		return false
	}
	return takesGerund(lemma.VerbOf(p.doc.Type(i)))
}

// headlineVerb reports whether the plural noun at i may be a verb: a noun before it that is no plural, no verb or preposition before that in the
// clause.
func (p *Parse) headlineVerb(i int, r doc.Range) bool {
	if t := p.tags[i-1]; t != tag.NN && t != tag.NNP {
		return false
	}
	w := p.doc.Low(i)
	if lemma.VerbOf(p.doc.Type(i)) == w {
		return false
	}
	for j := i - 1; j >= r.First && j > i-16; j-- {
		switch p.tags[j] {
		case tag.VBD, tag.VBZ, tag.VBP, tag.MD, tag.IN, tag.TO:
			return false
		case tag.CC, tag.Comma, tag.WDT, tag.WP, tag.Colon:
			j = 0
		}
	}
	return p.numberFollows(i+1, r.Last) || p.tags[i+1] == tag.DT || p.tags[i+1] == tag.TO || p.pronounThat(i+1, r.Last)
}

func (p *Parse) numberFollows(i, end int) bool {
	if p.isNumber(i) {
		return true
	}
	return p.hedge(i, end) > i
}
