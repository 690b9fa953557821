package resolve

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/name"
)

// acronyms finds which body is meant where a report has only its letters: the one that another report of the event introduces with them, "the Varden
// Fire Brigade (VFB)". Letters that two bodies of one event have tell nothing.
func (b *bearers) acronyms(told []gist) {
	type letters struct {
		event int
		text  string
	}
	const several = -1
	full := map[letters]int32{}
	for i := range told {
		for k := range told[i].names {
			by := &told[i].names[k]
			if by.letters == "" {
				continue
			}
			n := b.index[by.calledBy]
			if len(b.list[n].words) < 2 {
				continue
			}
			at, r := letters{b.event[i], by.letters}, b.find(n)
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
