package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/syntax"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// delegationSize is the attribute of how many somebody sends to talks.
const delegationSize = "delegation-size"

// senderReach is how many words to either side of the number are searched for who sends them, senderRoom how many may stand between a name and the
// noun or verb that makes it the sender.
const (
	senderReach = 20
	senderRoom  = 3
)

// sender makes the owner of a delegation's size the country that sends it, wherever its sentence says so: two sides come to talks, and the size of
// one delegation is not the other's. Who leads it is then no party; but by which noun the senders are called ties two reports: "the rebels sent nine".
func (r *reading) sender(c *claim.Claim, g syntax.Governor, words doc.Range) {
	if c.Thing.Attribute != delegationSize || c.Kind != claim.Count {
		return
	}
	if g.Relation == syntax.Object && g.Agent.Len() > 0 {
		c.Thing.Agents = nounsIn(r.parties(g.Agent))
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	from, to := max(s.First, words.First-senderReach), min(s.Last, words.Last+senderReach)
	for t := from; t < to; t++ {
		if t >= words.First && t < words.Last || !r.capital(t) || r.isPerson(t) || r.titles(t) || !r.sends(t, from, to) {
			continue
		}
		c.Thing.Owners = []string{r.country(t)}
		c.Thing.Agents, c.Thing.Patients, c.Thing.Places = nounsIn(c.Thing.Agents), nil, nil
		if c.Thing.Owners[0] == r.ruled() {
			c.Thing.Agents = withAll(c.Thing.Agents, government)
		}
		return
	}
	if r.governs(from, to) {
		c.Thing.Agents, c.Thing.Patients, c.Thing.Places = []string{government}, nil, nil
		if own := r.ruled(); own != "" {
			c.Thing.Owners = []string{own}
		}
		return
	}
	for t := from; t < to && len(c.Thing.Agents) == 0; t++ {
		if w := r.lemmaOf(t); otherSides(w) && (t < words.First || t >= words.Last) && r.doc.Tokens[t].Tag.IsNoun() && r.sends(t, from, to) {
			c.Thing.Agents, c.Thing.Patients, c.Thing.Places = []string{claim.Noun + w}, nil, nil
			return
		}
	}
}

// government is the party that a state's delegation is of, whether its report calls that by the country, the capital or as here.
const government = claim.Noun + "government"

// governs reports whether a word from token from to token to, which is not passed by a comma, tells that a government sends people.
func (r *reading) governs(from, to int) bool {
	for t := from; t < to; t++ {
		if w := r.doc.Low(t); (w == "government" || w == "state") && r.doc.Tokens[t].Tag.IsNoun() && r.sends(t, from, to) {
			return true
		}
	}
	return false
}

// ruled is the key of the one country whose government what tells the main event names: "Peru's government", "the government of Peru", "the Peruvian
// government". Empty where it names none or two.
func (r *reading) ruled() string {
	own := ""
	for _, s := range r.main.lead {
		words := r.doc.Sentences[s].Tokens
		for t := words.First; t < words.Last; t++ {
			if w := r.doc.Low(t); w != "government" && w != "state" {
				continue
			}
			for _, at := range [...]int{t - 1, t - 2, t + 2} {
				if at < words.First || at >= words.Last || !r.capital(at) || at == t-2 && r.doc.Tokens[t-1].Tag != tag.POS || at == t+2 && r.doc.Low(t+1) != "of" || r.isPerson(at) {
					continue
				}
				switch k := r.country(at); {
				case own == "" || own == k:
					own = k
				default:
					return ""
				}
			}
		}
	}
	return own
}

// sends reports whether the name at token t is told to send people: the Danish delegation, officials from Oslo, Oslo sent, Denmark was represented.
func (r *reading) sends(t, from, to int) bool {
	if b := t - 1; b > from && r.doc.Low(b) == "the" && r.doc.Low(b-1) == "from" || b >= from && r.doc.Low(b) == "from" {
		return true
	}
	if b := t - 1; b > from && r.doc.Low(b) == "the" && (r.lemmaOf(b-1) == "represent" || r.doc.Low(b-1) == "for" || r.doc.Low(b-1) == "of" && b-2 >= from && r.doc.Low(b-2) == "behalf") {
		return true // nine delegates represented the government, negotiated for it or on its behalf
	}
	for i := t + 1; i < min(to, t+1+senderRoom); i++ {
		switch w := r.lemmaOf(i); {
		case sendings(w):
			return true
		case w == "come", w == "arrive", w == "have" && i+1 < to && r.doc.Tokens[i+1].Tag == tag.CD:
			return true
		case r.doc.Tokens[i].Tag == tag.POS, r.doc.Tokens[i].Tag == tag.CD, r.doc.Tokens[i].Tag == tag.JJ, r.doc.Tokens[i].Tag.IsNoun(), r.doc.Tokens[i].Tag == tag.RB, w == "have", w == "be":
		default:
			return false
		}
	}
	return false
}

// capital reports whether token t is a word with a capital letter that may be a name or of one: the first of a sentence mostly is none.
func (r *reading) capital(t int) bool {
	if b := r.doc.Text[r.doc.Tokens[t].Span.Start]; b < 'A' || b > 'Z' {
		return false
	}
	switch r.doc.Tokens[t].Tag {
	case tag.DT, tag.IN, tag.PRP, tag.PRPS, tag.CC, tag.CD, tag.EX, tag.WP, tag.WDT, tag.WRB, tag.RB:
		return false
	}
	return true
}

// titles reports whether the word at token t is the title or office of somebody whose name follows: "Mr", "Prime Minister".
func (r *reading) titles(t int) bool {
	switch r.doc.Low(t) {
	case "mr", "mrs", "ms", "dr":
		return true
	}
	return t+1 < len(r.doc.Tokens) && r.isPerson(t+1) && slices.Contains(r.set.Things(r.lemmaOf(t)), "person")
}

// isPerson reports whether token t stands in the name of somebody of whom a given name is known.
func (r *reading) isPerson(t int) bool {
	for _, n := range r.namesIn(doc.Range{First: max(t-2, 0), Last: t + 1}) {
		if n.Words.First <= t && t < n.Words.Last && n.Kind == name.Person && (n.Words.Len() > 1 || strings.IndexByte(n.Canonical, ' ') > 0) {
			return true
		}
	}
	return false
}

// country is the key of the country of which the word at token t is the name or the adjective; of one that is not known, what both have in common.
func (r *reading) country(t int) string {
	for _, n := range r.namesIn(doc.Range{First: max(t-2, 0), Last: t + 1}) {
		if n.Words.First <= t && t < n.Words.Last && n.Stands != "" {
			return name.KeyOf(n.Stands)
		}
		if h := n.Holders(); n.Words.First <= t && t < n.Words.Last && len(h) > 0 {
			return h[len(h)-1]
		}
	}
	w := r.doc.Low(t)
	for _, end := range [...]string{"ians", "ian", "ese", "ish", "ans", "ia", "an", "a", "i"} {
		if stem, ok := strings.CutSuffix(w, end); ok && len(stem) >= 3 {
			return stem
		}
	}
	return w
}
