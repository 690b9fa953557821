package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// holderReach is how many words from a value its holder may be told: "her 5% stake", "5% belongs to a pension fund".
const holderReach = 8

// held gives c, of which it matters whose it is, its holder for its only party: who is told right before or behind it as the owner, else who does what
// the clause tells. Where nobody is told, the question is open.
func (r *reading) held(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	if p := r.holder(c.Sequence, words); p.Len() > 0 {
		th.Agents, c.Agent = r.parties(p), r.doc.TextOf(p)
	} else if len(th.Agents) == 0 {
		th.Agents, c.Agent = th.Patients, c.Patient
	}
	for w := range strings.FieldsSeq(strings.ToLower(c.Agent)) {
		if kindred(w) {
			th.Agents = withAll(th.Agents, claim.Noun+"family")
		}
	}
	r.ofFamily(c)
	all := r.doc.Sentences[c.Sequence].Tokens
	if t := words.First - 1; t > all.First && c.Modality == claim.Planned && (r.doc.Tokens[t].Tag == tag.PRPS || r.doc.Tokens[t].Tag == tag.POS || r.holderOf(all, t) > all.First || r.heldWith(all, t).Len() > 0) {
		c.Modality = claim.Actual // who will sell his 12% has it, and so has the chairman who, with a stake of 12%, will leave
	}
	th.Patients, c.Patient = nil, ""
	th.Open = len(th.Agents) == 0
}

// ofFamily reads the plural of a surname as a family: the Lims are the Lim family.
func (r *reading) ofFamily(c *claim.Claim) {
	words := strings.Fields(c.Agent)
	if len(words) != 2 || !strings.EqualFold(words[0], "the") || !strings.HasSuffix(words[1], "s") || len(words[1]) < 4 {
		return
	}
	for i, p := range c.Thing.Agents {
		if one, ok := strings.CutSuffix(p, "s"); ok && !strings.HasPrefix(p, claim.Noun) {
			c.Thing.Agents = slices.Clone(c.Thing.Agents)
			c.Thing.Agents[i] = one
			c.Thing.Agents = withAll(c.Thing.Agents, claim.Noun+"family")
			return
		}
	}
}

// holder is the noun phrase of the owner that stands beside a value: "Roy, whose 5% stake", "the fund's 5%", "5% held by a fund"; empty if
// none does.
func (r *reading) holder(s int, words doc.Range) doc.Range {
	all := r.doc.Sentences[s].Tokens
	for t := words.Last; t+1 < min(all.Last, words.Last+holderReach); t++ {
		switch w := r.doc.Low(t); {
		case (w == "held" || w == "owned" || w == "controlled") && r.doc.Low(t+1) == "by", (w == "hands" || w == "property") && r.doc.Low(t+1) == "of":
			return r.nouns(s, t+2)
		case (w == "belong" || w == "belongs") && r.doc.Low(t+1) == "to":
			return r.nouns(s, t+2)
		case w == "," || w == ";":
			t = all.Last
		}
	}
	if t := r.holderOf(all, words.First-1); t > all.First {
		return r.nounsBefore(all, t)
	} else if t = r.ownsAt(all, words.First-1); t > all.First {
		p := r.nounsBefore(all, t)
		for p.Len() > 0 && p.First-1 > all.First && r.doc.Low(p.First-1) == "of" {
			p.First = r.nounsBefore(all, p.First-1).First // descendants of the founder own 12%
		}
		if p.Len() > 0 {
			return r.beforeAside(all, p)
		}
	}
	if p := r.heldWith(all, words.First-1); p.Len() > 0 {
		return p
	}
	for t := words.First - 1; t > max(all.First, words.First-holderReach); t-- {
		switch g := r.doc.Tokens[t].Tag; {
		case g == tag.PRPS && t > all.First && r.doc.Low(t-1) == "and":
			return r.nounsBefore(all, t-1) // the backing of the family and its 12% holding
		case r.doc.Low(t) == "whose":
			if t--; r.doc.Tokens[t].Tag == tag.Comma {
				t--
			}
			return r.nounsBefore(all, t+1)
		case g == tag.POS:
			return r.nounsBefore(all, t)
		case g == tag.Comma || g == tag.Stop:
			return doc.Range{}
		}
	}
	return doc.Range{}
}

// holderOf is the comma between somebody and a word that calls him the owner of the share that begins behind token t: "the heirs, owners of 12%", "Ms Roy,
// holder of a stake of 12%"; -1 if none stands there.
func (r *reading) holderOf(s doc.Range, t int) int {
	for n := 0; t > s.First+1 && n < holderReach; t, n = t-1, n+1 {
		if w := r.lemmaOf(t); (w == "owner" || w == "holder") && r.doc.Low(t+1) == "of" {
			if r.doc.Tokens[t-1].Tag == tag.DT {
				t--
			}
			if r.doc.Tokens[t-1].Tag == tag.Comma {
				return t - 1
			}
			return -1
		}
		if g := r.doc.Tokens[t].Tag; r.doc.Low(t) != "of" && g != tag.DT && g != tag.JJ && !ofShare(r.lemmaOf(t)) {
			return -1
		}
	}
	return -1
}

// ofShare reports whether w is a noun for the share of a firm that somebody has.
func ofShare(w string) bool {
	return w == "stake" || w == "holding" || w == "share" || w == "shareholding"
}

// ownsAt is the verb by which its subject has a share, at token t or before the noun for it there: "own 12%", "hold a stake of 12%"; -1 if none is.
func (r *reading) ownsAt(s doc.Range, t int) int {
	if t > s.First && owning(r.doc.Low(t)) {
		return t
	}
	if t > s.First+1 && r.doc.Low(t) == "for" && r.lemmaOf(t-1) == "account" {
		return t - 1
	}
	if t <= s.First || r.doc.Low(t) != "of" {
		return -1
	}
	for t--; t > s.First && (r.doc.Tokens[t].Tag.IsNoun() || r.doc.Tokens[t].Tag == tag.JJ || r.doc.Tokens[t].Tag == tag.DT); t-- {
	}
	if w := r.doc.Low(t); owning(w) || w == "has" || w == "have" {
		return t
	}
	return -1
}

// heldWith is the owner whom "with" gives the value that begins behind token t: "the family, with 12% its largest owner", "a fund with a holding of 12%".
func (r *reading) heldWith(s doc.Range, t int) doc.Range {
	for n := 0; t > s.First && n < holderReach/2 && r.doc.Low(t) != "with"; t, n = t-1, n+1 {
		if g := r.doc.Tokens[t].Tag; r.doc.Low(t) != "of" && g != tag.DT && g != tag.JJ && g != tag.RB && !g.IsNoun() {
			return doc.Range{}
		}
	}
	if t <= s.First || r.doc.Low(t) != "with" {
		return doc.Range{}
	}
	if r.doc.Tokens[t-1].Tag == tag.Comma {
		t--
	}
	return r.beforeAside(s, r.nounsBefore(s, t))
}

// beforeAside is the name that the words at p only describe, between a comma behind it and what follows them: "Oakmere, a hedge fund with 12%"; p itself
// where they describe none.
func (r *reading) beforeAside(s, p doc.Range) doc.Range {
	if p.Len() == 0 || len(r.namesIn(p)) > 0 {
		return p
	}
	t := p.First - 1
	for t > s.First && (r.doc.Tokens[t].Tag == tag.POS || r.doc.Tokens[t].Tag.IsNoun()) {
		t-- // the family, Hald's largest owner
	}
	if t > s.First && r.doc.Tokens[t].Tag == tag.Comma {
		if named := r.nounsBefore(s, t); named.Len() > 0 && len(r.namesIn(named)) > 0 {
			return named
		}
	}
	return p
}

// nounsBefore is the run of nouns and what describes them that ends before token t.
func (r *reading) nounsBefore(s doc.Range, t int) doc.Range {
	p := doc.Range{First: t, Last: t}
	for p.First > s.First {
		if g := r.doc.Tokens[p.First-1].Tag; !g.IsNoun() && g != tag.JJ && g != tag.DT {
			break
		}
		p.First--
	}
	return p
}
