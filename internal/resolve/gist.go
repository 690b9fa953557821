package resolve

import (
	"slices"
	"sync"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/spread"
)

// gist is what has to be known of a report's claims before any is resolved.
type gist struct {
	facts facts
	// names are whom the claims name, in their order.
	names []naming
	// units are those of its sums of money, open the names of money whose country they leave open; each once.
	units, open []string
}

// naming is that a claim names somebody.
type naming struct {
	calledBy
	name    string // as the claim has it; may be empty
	office  string // head of the office that the claim says it holds, or empty
	letters string // of an organisation that the claim calls by capitals only, or empty
}

// gists goes through the claims of each report once.
func gists(in []Input, workers int) []gist {
	out := make([]gist, len(in))
	rooms := sync.Pool{New: func() any { return new([]claim.Claim) }}
	spread.Each(len(in), workers, func(i int) {
		if in[i].Packed.Len() == 0 {
			out[i] = gistOf(in[i].Claims)
			return
		}
		room := rooms.Get().(*[]claim.Claim)
		*room = in[i].appended((*room)[:0])
		out[i] = gistOf(*room)
		rooms.Put(room)
	})
	return out
}

func gistOf(claims []claim.Claim) gist {
	g := gist{facts: factsOf(claims)}
	for i := range claims {
		c := &claims[i]
		if q := c.Quantity; q != nil && q.Dimension == "money" {
			g.sum(q.Unit, q.Currency)
		}
		kind := kindOf(c)
		if kind == "" {
			continue
		}
		by := naming{calledBy: calledBy{kind, c.Thing.Person}, name: c.Name}
		if c.Kind == claim.Role {
			by.office = c.Thing.Head
		}
		if c.Kind == claim.Name && kind == name.Organisation && acronym(c.Text) {
			by.letters = c.Text
		}
		g.names = append(g.names, by)
	}
	return g
}

// sum takes down the unit of a sum of money, or the name that stands for it where that may be of several countries.
func (g *gist) sum(unit, open string) {
	switch {
	case open == "" && !slices.Contains(g.units, unit):
		g.units = append(g.units, unit)
	case open != "" && !slices.Contains(g.open, open):
		g.open = append(g.open, open)
	}
}
