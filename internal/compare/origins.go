package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// party is the key of who is said to assert c, or empty where the report itself does.
func party(c *claim.Claim) string {
	if c.Attribution == nil {
		return ""
	}
	if c.Attribution.Party != "" {
		return c.Attribution.Party
	}
	return fold(c.Attribution.Speaker)
}

// ruleSpeakers weighs who says so. What two parties say is a dispute between them, and what one party says must be told alike by all.
func ruleSpeakers(a, b *claim.Claim, r ruling) ruling {
	if a.Kind == claim.Quote || r.relation != claim.Contradict && !(r.relation == claim.Near && r.soft) {
		return r
	}
	pa, pb := party(a), party(b)
	switch {
	case pa != "" && pa == pb:
		if r.relation == claim.Near && (a.Quantity == nil || plain(a.Quantity) && plain(b.Quantity)) {
			r.relation = claim.Contradict
		}
		if r.relation == claim.Contradict {
			r.because += "; both are given as the words of one speaker"
		}
	case r.relation == claim.Near && !opposed(a, b):
	case pa != "" && pb != "" && (hasAny(pa, papers...) || hasAny(pb, papers...)):
	case pa != "" && pb != "" && mayBeOne(pa, pb):
		r.because += "; the two speakers may be one"
	case pa != "" && pb != "" && (ofOneFirm(a, b) || ofOneFirm(b, a)):
		r.because += "; the two speakers may be one firm"
	case pa != "" && pb != "" && (slices.Contains(noting, a.Attribution.Verb) || slices.Contains(noting, b.Attribution.Verb)):
		r.because += "; one only notes what is known"
	case pa != "" && pb != "" && speaksFor(a, b):
		r.because += "; one speaks for the other, or both for one body"
	case pa != "" && pb != "":
		r.relation = claim.Disputed
		r.because += ", and each is what another party says"
		r.needs = "the same figure from both parties"
	case (pa != "") != (pb != "") && a.Source == b.Source && a.Kind != claim.Place && answered(a, b):
		r.relation = claim.Disputed // "the station recorded 74 km/h, the owner spoke of 110"
		r.because += ", and one is a party's answer to the other"
		r.needs = "the same figure from both"
	case pa != "" || pb != "":
		stated, told := a, b
		if pa != "" {
			stated, told = b, a
		}
		r.because += "; " + stated.Source + " gives its own as fact, " + told.Source + " as what " + told.Attribution.Speaker + " said"
	}
	return r
}

// opposed reports whether one report sets what two parties say beside each other, figure against figure: the 590 of a union and the 540 of a firm are two, however near.
func opposed(a, b *claim.Claim) bool {
	return a.Source == b.Source && party(a) != "" && party(b) != "" && a.Quantity != nil && plain(a.Quantity) && plain(b.Quantity) && a.Quantity.Unit == b.Quantity.Unit && sideBySide(a, b, nil)
}

// speaksFor reports whether the reports tell one of two speakers to speak for the other, or both for one body: the coast guard and its spokesman.
func speaksFor(a, b *claim.Claim) bool {
	x, y := a.Attribution, b.Attribution
	return x.Body != "" && (x.Body == y.Party || x.Body == y.Body) || y.Body != "" && y.Body == x.Party
}

// ofOneFirm reports whether the speaker of a is told as a firm alone ("the company") and that of b tells a figure of itself: what "Orlin reported" is its own.
func ofOneFirm(a, b *claim.Claim) bool {
	if a.Kind != claim.Money && a.Kind != claim.Proportion || !slices.Contains(firmWords, party(a)) {
		return false
	}
	return slices.Contains(disclosing, b.Attribution.Verb) || slices.Contains(b.Thing.Agents, party(b))
}

func mayBeOne(a, b string) bool {
	generic := func(s string) bool { return hasAny(s, anyOfficial...) }
	body := func(s string) bool { return hasAny(s, stateBodies...) }
	if a == "it" && slices.Contains(firmWords, b) || b == "it" && slices.Contains(firmWords, a) {
		return true // "will cut 900 jobs, it said", "the company said"
	}
	return generic(a) && (generic(b) || body(b)) || generic(b) && body(a)
}

// shortestCopy is the length in bytes from which two equal sentences are one text, not two reporters' words.
const shortestCopy = 60

// origins counts the independent origins of claims of one value. Reports that cite one party, that come from one publisher, that are
// the same bytes, or that share a whole sentence word for word are one origin.
func origins(claims []*claim.Claim, ctx *Context) int {
	if len(claims) == 1 {
		return 1
	}
	root := map[string]string{}
	var find func(string) string
	find = func(k string) string {
		if r, ok := root[k]; ok && r != k {
			return find(r)
		}
		root[k] = k
		return k
	}
	// The smaller key is the root, whatever the order; only the number of roots is used.
	join := func(a, b string) {
		a, b = find(a), find(b)
		if a > b {
			a, b = b, a
		}
		root[b] = a
	}
	nodes := make([]string, 0, len(claims))
	for i, c := range claims {
		node := "claim:" + string(rune(i))
		nodes = append(nodes, node)
		find(node)
		if p := party(c); p != "" {
			join(node, "party:"+p)
			continue
		}
		join(node, "source:"+c.Source)
		if r := ctx.report(c.Source); r != nil {
			if r.Publisher != "" {
				join(node, "publisher:"+strings.ToLower(r.Publisher))
			}
			if r.SHA256 != "" {
				join(node, "bytes:"+r.SHA256)
			}
		}
		if s := strings.TrimSpace(c.Sentence); len(s) >= shortestCopy {
			join(node, "sentence:"+s)
		}
	}
	seen := map[string]bool{}
	for _, n := range nodes {
		seen[find(n)] = true
	}
	return len(seen)
}
