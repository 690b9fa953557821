package resolve

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
)

// acronyms finds which body is meant where a report has only its letters: the one that another report of the event introduces with them, "the Varden
// Fire Brigade (VFB)". Letters that two bodies of one event have tell nothing.
func (b *bearers) acronyms(in []Input) {
	type letters struct {
		event int
		text  string
	}
	const several = -1
	full := map[letters]int32{}
	for i := range in {
		for k := range in[i].Claims {
			c := &in[i].Claims[k]
			if c.Kind != claim.Name || kindOf(c) != name.Organisation || !acronym(c.Text) {
				continue
			}
			n := b.index[calledBy{name.Organisation, c.Thing.Person}]
			if len(b.list[n].words) < 2 {
				continue
			}
			at, r := letters{b.event[i], c.Text}, b.find(n)
			if have, ok := full[at]; ok && have != r {
				r = several
			}
			full[at] = r
		}
	}
	for i, named := range b.named {
		for _, n := range named {
			x := &b.list[n]
			if x.kind != name.Organisation || len(x.words) != 1 || !acronym(x.form()) {
				continue
			}
			if r, ok := full[letters{b.event[i], x.form()}]; ok && r != several {
				b.alone[aloneKey{int32(i), n}] = r
			}
		}
	}
}

// acronym reports whether s is two to eight capitals.
func acronym(s string) bool {
	return len(s) >= 2 && len(s) <= 8 && strings.IndexFunc(s, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}
