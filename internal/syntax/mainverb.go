package syntax

import (
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// mainVerb makes a verb in the past of a participle where the sentence r, but for who says so, has no other: "A ferry carrying 54 people capsized in rough
// seas, killing 11, police said".
func (p *Parse) mainVerb(r doc.Range) {
	said := p.saidLast(r)
	if said < 0 {
		return
	}
	last, comma, goesOn := -1, false, false
	for i := r.First + 1; i < said; i++ {
		switch t := p.tags[i]; {
		case t == tag.VBD || t == tag.VBZ || t == tag.VBP || t == tag.MD:
			return
		case t == tag.Comma:
			goesOn = goesOn || !comma && p.tags[i+1] == tag.VBG
			comma = true
		case !comma && t == tag.VBN && (p.tags[i-1].IsNoun() || p.tags[i-1].IsProper()) && (p.tags[i+1] == tag.IN || p.tags[i+1] == tag.TO || p.tags[i+1] == tag.RB || p.tags[i+1] == tag.Comma) && p.doc.Low(i+1) != "by":
			last = i
		}
	}
	if last > 0 && goesOn { // else it may be a line without a verb: "Twelve men arrested in Olm, police said"
		p.tags[last] = tag.VBD
	}
}

// saidLast is the comma before who says so at the end of r: ", police said"; -1 where nobody does.
func (p *Parse) saidLast(r doc.Range) int {
	for i := r.Last - 1; i > r.First+4 && i > r.Last-8; i-- {
		if w := p.doc.Low(i); w != "said" && w != "says" {
			continue
		}
		for j := i - 1; j > r.First+2 && i-j < 9; j-- {
			switch t := p.tags[j]; {
			case t == tag.Comma:
				return j
			case !t.IsNoun() && !t.IsProper() && t != tag.DT && t != tag.JJ && t != tag.POS && t != tag.PRPS && t != tag.IN:
				return -1
			}
		}
	}
	return -1
}
