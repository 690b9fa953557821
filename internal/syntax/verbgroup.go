package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// scanVerb reads auxiliaries, adverbs between them, and the main verb. Its last is i where no group begins there.
func (p *Parse) scanVerb(i, end int) chunk {
	k := newChunk(verbGroup, i, i, -1)
	none := k
	var aux string // the kind of auxiliary read last: "be", "have", "do", "modal", "to", "get"
	j := i
	for ; j < end; j++ {
		t := p.tags[j]
		switch {
		case j == i && t == tag.TO:
			if !p.infinitiveAfter(j+1, end) {
				return none
			}
			k.toVerb, aux = true, "to"
			continue
		case t == tag.MD && k.head < 0 && (j == i || aux == ""):
			k.modal, aux, k.finite = int32(j), "modal", true
			continue
		case p.is(j, negation) && j > i:
			k.negated = true
			if aux == "be" && k.head == int32(j-1) {
				k.last = int32(j + 1)
			}
			continue
		case isAdverb(t) && j > i && p.verbAfter(j, end):
			continue
		case t.IsVerb() && (k.head < 0 || belongs(aux, t)):
			if k.head < 0 && aux == "" {
				k.finite = t == tag.VBD || t == tag.VBZ || t == tag.VBP || t == tag.VB
				if j == i && (t == tag.VBN && p.premodifies(j, end) || t == tag.VBG && p.titled(j+1, end)) {
					return none
				}
			}
			k.passive = t == tag.VBN && (aux == "be" || aux == "get")
			k.head, k.last = int32(j), int32(j+1)
			aux = auxiliary(p.doc.Low(j))
			if aux != "" {
				continue
			}
			j = end
		default:
			j = end
		}
	}
	if k.head < 0 {
		return none
	}
	if !k.finite && !k.toVerb && p.tags[k.head] == tag.VBN && k.head == k.first {
		k.passive = true
	}
	return k
}

// auxiliary names the auxiliary that the word may be, or "".
func auxiliary(w string) string {
	switch {
	case w == "'s" || w == "’s":
		return "be"
	case isBe(w):
		return "be"
	case isHave(w):
		return "have"
	case isDo(w):
		return "do"
	case isGet(w):
		return "get"
	}
	return ""
}

// belongs reports whether a verb of tag t continues a group after an auxiliary.
func belongs(aux string, t tag.Tag) bool {
	switch aux {
	case "be":
		return t == tag.VBN || t == tag.VBG
	case "have", "get":
		return t == tag.VBN
	case "do", "modal", "to":
		return t == tag.VB
	}
	return false
}

func isAdverb(t tag.Tag) bool { return t == tag.RB || t == tag.RBR || t == tag.RBS }

// verbAfter reports whether a verb follows the adverbs at j.
func (p *Parse) verbAfter(j, end int) bool {
	for n := 0; j < end && n < 4; j, n = j+1, n+1 {
		if p.tags[j].IsVerb() {
			return true
		}
		if !isAdverb(p.tags[j]) {
			return false
		}
	}
	return false
}

// infinitiveAfter reports whether the base form of a verb follows "to", adverbs between them allowed.
func (p *Parse) infinitiveAfter(j, end int) bool {
	for n := 0; j < end && n < 3; j, n = j+1, n+1 {
		if p.tags[j] == tag.VB {
			return true
		}
		if !isAdverb(p.tags[j]) {
			return false
		}
	}
	return false
}

// premodifies reports whether the participle at j narrows the noun after it ("abducted children") and is not a verb of its own.
func (p *Parse) premodifies(j, end int) bool {
	if j+1 >= end || !p.tags[j+1].IsNoun() && p.tags[j+1] != tag.JJ {
		return false
	}
	if j == 0 || p.doc.SentenceOf(j-1) != p.doc.SentenceOf(j) {
		return true
	}
	t := p.tags[j-1]
	return !t.IsNoun() && t != tag.PRP && t != tag.RB
}
