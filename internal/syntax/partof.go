package syntax

import "github.com/claimdiff/claimdiff/internal/tag"

// ofWhom takes the relative pronoun at i after "of" and a number or the like behind a comma ("the burglars, two of whom were dressed as plumbers"): what
// stands before "of" is the subject of the clause, and counts some of those before the comma. It returns that subject, or -1.
func (r *reader) ofWhom(i int32) int32 {
	n := i - 2
	if n-2 < r.base || r.c[i-1].kind != preposition || r.c[n].kind != nounPhrase || r.c[n-1].kind != comma || r.p.doc.Low(int(r.c[i-1].first)) != "of" {
		return -1
	}
	if w := r.p.doc.Low(int(r.c[i].first)); w != "whom" && w != "which" || r.c[n].head >= 0 && !r.counts(n) {
		return -1
	}
	from := r.nounBefore(n - 1)
	if from < 0 {
		return -1
	}
	k, f := &r.c[n], r.top()
	if f.obj == n {
		f.obj = -1
	}
	if s := f.subj; s >= 0 && s != n && r.p.doc.Low(int(r.c[i].first)) == "whom" && r.c[from].head >= 0 && r.p.tags[r.c[from].head] == tag.NN && r.c[s].head >= 0 && r.p.tags[r.c[s].head] == tag.NNS {
		from = s // "12 men asked for shelter, three of whom"
	}
	k.gov, k.prep, k.with, k.pattern = -1, -1, r.antecedent(from), noPattern
	return n
}

// ofWhich returns the noun phrase that the number in chunk c counts a part of, where "of whom" or "of which" follows it, or -1.
func (p *Parse) ofWhich(c int32) int32 {
	if c+2 >= int32(len(p.chunks)) || p.chunks[c+1].kind != preposition || p.chunks[c+2].kind != relative || p.doc.Low(int(p.chunks[c+1].first)) != "of" {
		return -1
	}
	return p.chunks[c].with
}

// sharedNoun returns the noun phrase whose noun serves the bare proper name or adjective that phrase c counts, too: "14 Dutch and nine Belgian sailors",
// "three Dutch, two German and nine Belgian sailors"; -1 if c has a noun of its own. In Ana and Mia as in the Hawks and the Bears nothing is left out: a
// name that is counted more than once stands in the plural.
func (p *Parse) sharedNoun(c int32) int32 {
	k, n := &p.chunks[c], int32(len(p.chunks))
	if k.head < 0 || k.head+1 != k.last || !p.tags[k.head].IsProper() || !p.numbered(k) || endsInS(p.doc.Low(int(k.head))) && p.doc.Low(int(k.first)) != "one" {
		return -1
	}
	for j := c + 2; j < n && j < c+longestSeries; j += 2 {
		next := &p.chunks[j]
		if j == c+2 && p.chunks[j-1].kind == conjunction && next.kind == nounPhrase && next.head > next.first && p.tags[next.head] == tag.NNS && isCapital(p.doc.Word(int(next.first))) &&
			!p.determined(next) && (p.tags[next.first].IsProper() || isAdjective(p.tags[next.first])) && next.first == p.chunks[j-1].last {
			return j // "23 French and German sailors"
		}
		if next.kind != nounPhrase || !p.numbered(next) || next.first != p.chunks[j-1].last {
			return -1
		}
		if and := p.chunks[j-1].kind; and != conjunction && and != comma {
			return -1
		}
		h := int(next.head)
		if h >= 0 && !p.tags[h].IsProper() {
			if h-1 > int(next.first) && (p.tags[h-1].IsProper() || isCapital(p.doc.Word(h-1))) && p.doc.SentenceOf(h) == p.doc.SentenceOf(int(k.first)) {
				return j
			}
			return -1
		}
	}
	return -1
}

func endsInS(w string) bool { return len(w) > 0 && w[len(w)-1] == 's' }

func isCapital(w string) bool { return len(w) > 0 && 'A' <= w[0] && w[0] <= 'Z' }
