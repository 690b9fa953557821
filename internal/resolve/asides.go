package resolve

import (
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// block is a stretch of a street by its numbers: the 1300 block of Birch Street.
type block struct {
	street string
	number int
}

// nearBlocks is how far the numbers of a street may lie apart for two reports to mean one place: an officer's map and a neighbour's door.
const nearBlocks = 100

// blockOf is the block that the words beside a street in its sentence tell: "the 1300 block of Birch Street", "Birch Street's 1300 block"; false if they
// tell none.
func blockOf(c *claim.Claim) (block, bool) {
	before, after, ok := strings.Cut(c.Sentence, c.Text)
	if !ok {
		return block{}, false
	}
	number, ok := strings.CutSuffix(before, " block of ")
	if ok {
		number = number[strings.LastIndexByte(number, ' ')+1:]
	} else {
		after = strings.TrimPrefix(strings.TrimPrefix(after, "'s "), "’s ")
		if number, after, ok = strings.Cut(after, " "); !ok || !strings.HasPrefix(after, "block") {
			return block{}, false
		}
	}
	n, err := strconv.Atoi(number)
	if err != nil || n <= 0 {
		return block{}, false
	}
	return block{c.Thing.Person, n}, true
}

// otherBlocks weighs the blocks that two reports put their events at. One that both tell says no more than the street: some have many incidents.
func (p *pair) otherBlocks() float64 {
	switch {
	case !p.blocksClash():
		return 0
	case slices.ContainsFunc(p.facts[0].blocks, func(x block) bool {
		return slices.ContainsFunc(p.facts[1].blocks, func(y block) bool { return oneStreet(x.street, y.street) })
	}):
		return weightOtherSite - weightOtherBlock // which block of a street it was is what one of two reports may get wrong
	}
	return -weightOtherBlock
}

// oneStreet reports whether two keys are those of one street, of which one report may say besides which part: "East Mill Street".
func oneStreet(a, b string) bool {
	return a == b || strings.HasSuffix(a, " "+b) || strings.HasSuffix(b, " "+a)
}

// blocksClash reports whether two reports put their events at two blocks. Blocks of two streets may be one corner, where one report names the street of
// the other's.
func (p *pair) blocksClash() bool {
	a, b := p.facts[0], p.facts[1]
	for _, x := range a.blocks {
		for _, y := range b.blocks {
			if d := x.number - y.number; oneStreet(x.street, y.street) && -nearBlocks <= d && d <= nearBlocks ||
				!oneStreet(x.street, y.street) && (slices.Contains(b.sites, x.street) || slices.Contains(a.sites, y.street)) {
				return false
			}
		}
	}
	return len(a.blocks) > 0 && len(b.blocks) > 0
}

// count adds the block that a place tells to all that the report tells of.
func (f *facts) count(c *claim.Claim) {
	if b, ok := blockOf(c); ok && len(f.all) < blocksHeld && !slices.Contains(f.all, b) {
		f.all = append(f.all, b)
	}
}

// blocksHeld is how many blocks of a report are held against those of another, for each two of their claims.
const blocksHeld = 24

// mostBlocks is how many blocks a report of one incident tells at most; a round-up of a weekend has one for each.
const mostBlocks = 2

// roundUp reports whether just one of two reports tells of several incidents, or both do and share no block: what such a report counts is of them all.
func (p *pair) roundUp() bool {
	a, b := p.facts[0].all, p.facts[1].all
	x, y := len(a) > mostBlocks || p.facts[0].many, len(b) > mostBlocks || p.facts[1].many
	if !x || !y {
		return x != y
	}
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(x block) bool { return slices.Contains(b, x) })
}

// severalIncidents reports whether the headline or lead counts several incidents and the report tells of mostBlocks streets and more: a bombing of
// three hotels is one event, however many places it had.
func severalIncidents(claims []claim.Claim) bool {
	counted := false
	var streets []string
	for i := range claims {
		switch c := &claims[i]; {
		case c.Sequence <= leadEnds && severalOf(c):
			counted = true
		case c.Kind == claim.Place && road(c.Name[strings.LastIndexByte(c.Name, ' ')+1:]) && len(streets) <= mostBlocks && !slices.Contains(streets, c.Thing.Person):
			streets = append(streets, c.Thing.Person)
		}
	}
	return counted && len(streets) > mostBlocks
}

// leadEnds is the last sentence in which a report tells of how many incidents it is: after the headline and one sentence.
const leadEnds = 2

// severalOf reports whether c counts incidents, two or more, or is of several: "five shootings", "killed in separate shootings".
func severalOf(c *claim.Claim) bool {
	return c.Kind == claim.Count && c.Quantity != nil && c.Quantity.Min > 1 && incident(c.Thing.Concept) || c.Thing.Occasion.Several && incident(c.Thing.Occasion.Type)
}

func blocksOf(blocks []block) []string {
	var out []string
	for _, b := range blocks {
		out = append(out, strconv.Itoa(b.number)+" "+b.street)
	}
	return out
}

// passedBy reports whether the one report tells only in passing of somebody whom the other is about.
func (p *pair) passedBy() bool {
	if p.oneMan() {
		return false
	}
	return sharePerson(p.profile[0].Passing, p.facts[1].parties) || sharePerson(p.profile[1].Passing, p.facts[0].parties)
}

// partiesOf are the persons whom a report is about: who neither speaks nor holds an office.
func partiesOf(claims []claim.Claim, f *facts, quoted map[string]bool) []string {
	office := map[string]bool{}
	for i := range claims {
		if c := &claims[i]; c.Kind == claim.Role {
			office[c.Thing.Person] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(f.named), func(p string) bool {
		return p == "" || quoted[p] || office[p]
	})
}

// otherParties reports whether two incidents befell others: both reports name whom, and neither any of the other's. A given name that both have may be
// that of one man, whose surname one of them misspells.
func (p *pair) otherParties() bool {
	a, b := p.facts[0], p.facts[1]
	return !p.oneMan() && incident(p.profile[0].Main.Type) && incident(p.profile[1].Main.Type) && clash(a.parties, b.parties) &&
		!sharePerson(a.named, b.parties) && !sharePerson(b.named, a.parties)
}

// oneMan reports whether the leads of both reports name somebody who does not speak there by office: a defendant, whoever else they name.
func (p *pair) oneMan() bool {
	return slices.ContainsFunc(p.profile[0].People, func(x string) bool {
		return slices.Contains(p.profile[1].People, x) && !slices.Contains(p.facts[0].voices, x) && !slices.Contains(p.facts[1].voices, x)
	})
}

// voicesOf are the keys of those who speak by their office.
func voicesOf(claims []claim.Claim, quoted map[string]bool) []string {
	var out []string
	for i := range claims {
		if c := &claims[i]; c.Kind == claim.Role && quoted[c.Thing.Person] {
			out = append(out, c.Thing.Person)
		}
	}
	return out
}

// sharePerson reports whether somebody of the one list may be of the other.
func sharePerson(people, others []string) bool {
	return slices.ContainsFunc(people, func(x string) bool {
		return slices.ContainsFunc(others, func(y string) bool { return oneFamily(x, y) })
	})
}
