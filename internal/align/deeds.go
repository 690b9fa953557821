package align

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// deedName is what a claim tells that was done, in one word for all the words that reporters have for it ([deedNamed]); what a light verb governs, by
// its object: "suffered a heart attack". Empty where it tells only that something is so.
func deedName(c *claim.Claim) string {
	th := &c.Thing
	w := c.Predicate
	if onset(c) {
		return onsetDeed
	}
	if c.Kind == claim.Date && told(th) {
		w, _ := strings.CutSuffix(th.Attribute, "-time")
		if d := cmp.Or(deedNamed(th.Attribute), deedNamed(w)); d != "" {
			return d // the wording tells of what it is: an arrest
		}
	}
	if w == leaves {
		return leftDeed(c)
	}
	if slices.Contains(light, w) {
		w = ""
		if n := len(th.Patients); n > 0 && th.Patients[n-1][:1] == claim.Noun {
			w = lastNoun(th.Patients)
		} else if n == 0 && c.Kind == claim.Date && th.Relation == "object" {
			w = th.Head
		}
		return cmp.Or(deedNamed(w), w)
	}
	if w == "" || w == "film" && th.Relation != "nominal" {
		return w // no deed; and what is filmed in May comes out later
	}
	if slices.Contains(setFor, w) {
		return nounDeed(c)
	}
	if th.Relation == "nominal" {
		if slices.Contains(timeNouns, w) {
			return "" // a release date is none on which somebody dates
		}
		if d := deedNamed(theNoun + w); d != "" {
			return d
		}
	}
	if d := deedNamed(w); d != "" {
		if e := boundDeed(d, members(th)); e != "" {
			return e
		}
		if h := headDeed(c); h != "" && (meet(th.Act, harming) || d == "vote" && h == "meet") {
			return h // a blaze killed 62 in 2015, the owners vote at a meeting on 9 May
		}
		return d
	}
	if len(th.Act) > 0 {
		if meet(th.Act, there) || slices.Contains(th.Act, "change") {
			return "" // what rose in May rose in June
		}
		return cmp.Or(deedNamed(th.Act[0]), th.Act[0])
	}
	if th.Relation == "nominal" {
		return "" // the 2008 season, the 1974 stories: which of them, not when it was done
	}
	return w
}

// boundDeed is what the beginning or the end d of something is by what it is that begins or ends, of which parties tell; empty if d says it all.
func boundDeed(d string, parties []string) string {
	switch {
	case (d == "end" || d == "close") && slices.ContainsFunc(parties, ofDeal):
		return deedNamed("complete") // the deal should be wrapped up in May
	case (d == "begin" || d == "end") && anyOf(parties, callings):
		return deedNamed(d + " career")
	}
	return ""
}

// theNoun leads a word of [deedNamed] that means it as a noun, where the verb means something else: "a fire", "to fire".
const theNoun = "the "

// harming are the acts that an event does to people and things on its own day.
var harming = []string{"kill", "harm", "damage", "destroy"}

// headDeed is the deed that the event noun names which a time is told of: "a blaze on the ferry killed 62 in 2015".
func headDeed(c *claim.Claim) string {
	if c.Thing.Head == "" {
		return ""
	}
	return cmp.Or(deedNamed(theNoun+c.Thing.Head), deedNamed(c.Thing.Head))
}

// ofDeal reports whether a member of a party is a noun for a deal.
func ofDeal(p string) bool { return p[:1] == claim.Noun && oneThing(p[1:]) == "deal" }

// leaves is the verb for those who give up a post and for what sets out.
const leaves = "leave"

// leftDeed is the deed of one who left: at an hour he set out, and who left nothing on a day has mostly left his post.
func leftDeed(c *claim.Claim) string {
	switch {
	case c.Kind != claim.Date:
		return leaves
	case clock(c):
		return deedNamed("set out")
	case len(c.Thing.Patients) == 0 && len(named(c.Thing.Agents)) > 0:
		return deedNamed("resign")
	}
	return leaves
}

// nounDeed is the deed that the noun names which is told to come, to be due or to be set for a day: "an election follows", "the report is due".
func nounDeed(c *claim.Claim) string {
	if d := headDeed(c); d != "" {
		return d
	}
	for _, p := range [...][]string{c.Thing.Agents, c.Thing.Patients, {claim.Noun + lastWord(c.Agent)}, {claim.Noun + lastWord(c.Patient)}} {
		for _, w := range p {
			if w[:1] != claim.Noun {
				continue
			}
			if d := cmp.Or(deedNamed(theNoun+w[1:]), deedNamed(w[1:])); d != "" {
				return d
			}
		}
	}
	return ""
}

// lastWord is the last word of a phrase, in small letters.
func lastWord(phrase string) string {
	return strings.ToLower(phrase[strings.LastIndexByte(phrase, ' ')+1:])
}

// onsetDeed is the name of what began at an hour that reports tell of an attack, a raid or a robbery.
const onsetDeed = "onset"

// disclosed reports whether a time is of the year or month in which somebody told what had been secret, which he does once.
func disclosed(c *claim.Claim) bool {
	return c.Time != nil && (c.Time.Grain == "year" || c.Time.Grain == "month") && deedNamed(c.Predicate) == "reveal"
}

// onset reports whether a claim tells at what time of day the main event, an attack or a crime, began: a gunman walked in, thieves rammed a door.
func onset(c *claim.Claim) bool {
	th := &c.Thing
	if c.Time == nil || !clock(c) && c.Time.Grain != "part" || th.Occasion.Background || th.Attribute == claim.StillThen {
		return false
	}
	if th.Attribute == "attack-time" {
		return true
	}
	if slices.Contains(heard, c.Predicate) && anyOf(th.Patients, onsets) {
		return true // shots were reported at noon
	}
	if th.Attribute == claim.SaidThen {
		return false
	}
	violent := slices.Contains(assaults, c.Predicate)
	for _, t := range th.Occasion.Type {
		violent = violent || t == "attack" || t == "crime" || t == "explosion" || t == "siege" || t == "riot"
	}
	return violent && !told(th) && (slices.Contains(onsets, c.Predicate) || len(th.Act) > 0 && slices.Contains(onsets, th.Act[0]))
}

// lastNoun is the narrowest noun of a party.
func lastNoun(party []string) string {
	for _, p := range party {
		if p[:1] == claim.Noun {
			return p[1:]
		}
	}
	return ""
}

// sameDeed reports whether two times are of what may be one and the same deed, by the words for it.
func sameDeed(a, b *claim.Claim) bool { return oneDeed(a, b, deedName(a), deedName(b)) }

// oneDeed is sameDeed for times of deeds d and e.
func oneDeed(a, b *claim.Claim, d, e string) bool {
	if d == "" || d != e && !longer(a.Predicate, b.Predicate) && !longer(b.Predicate, a.Predicate) || a.Thing.Occasion.Main != b.Thing.Occasion.Main && (ofHead(a, d) || ofHead(b, d)) {
		return false
	}
	return d != onsetDeed || sameMorning(a, b)
}

// longer reports whether what p tells is what q tells in a verb with the words behind it: to disappear from the stage, and to disappear.
func longer(p, q string) bool {
	return len(p) > len(q)+1 && q != "" && p[len(q)] == ' ' && p[:len(q)] == q && deedNamed(p) == "retire" && deedNamed(q) == "vanish"
}

// ofHead reports whether the deed d of a time is that which its event noun names, and not its verb: of the same kind an event may have been before.
func ofHead(c *claim.Claim, d string) bool {
	return d != deedNamed(c.Predicate) && d == headDeed(c)
}

// who compares those who have part in two deeds of one name: tied says that both name one, clash that they cannot be of one deed. Where one only
// describes somebody ("the suspect") or names nobody, neither is so.
func who(a, b *claim.Claim) (tied, clash bool) {
	x, y := &a.Thing, &b.Thing
	if onset(a) && onset(b) {
		return false, twoPersons(x.Agents, y.Agents)
	}
	p, q := undergoers(a), undergoers(b)
	if len(p) > 0 && len(q) > 0 {
		if tied, clash = oneParty(p, q); clash {
			return
		}
		by, other := len(x.Patients) > 0 && len(y.Patients) > 0, false
		if by && len(x.Agents) > 0 && len(y.Agents) > 0 {
			if by, other = oneParty(x.Agents, y.Agents); other && !tied {
				return false, true
			} else if by && !nouns(x.Agents) && !nouns(y.Agents) {
				tied = true
			}
		}
		return
	}
	return oneParty(members(x), members(y))
}

// oneMorning is how many minutes apart two reports may put the hour of one attack: what is told of later hours is of what came of it.
const oneMorning = 100

// sameMorning reports whether two times may both be told of when one attack began: hours near each other, of no two days, or one that holds the other.
func sameMorning(a, b *claim.Claim) bool {
	if !clock(a) || !clock(b) {
		return sameTime(a, b) || heldBy(a, b)
	}
	d, _, _ := strings.Cut(a.Time.Timex, "T")
	e, _, _ := strings.Cut(b.Time.Timex, "T")
	if d != e && !strings.HasPrefix(d, "XXXX-XX") && !strings.HasPrefix(e, "XXXX-XX") && d != "" && e != "" {
		return false
	}
	x, y := oclock(a), oclock(b)
	return x >= 0 && y >= 0 && max(x-y, y-x) <= oneMorning
}

// undergoers are those to whom it is done, or who do it to nobody.
func undergoers(c *claim.Claim) []string {
	th := &c.Thing
	if d := deedNamed(c.Predicate); d == "depart" || d == "arrive" || c.Predicate == leaves && clock(c) {
		return th.Agents // what it left is a place
	}
	if len(th.Patients) > 0 {
		return th.Patients
	}
	if slices.Contains(undergone, c.Predicate) || th.Relation == "nominal" {
		return th.Agents
	}
	return nil
}

// oneParty compares two parties: tied says that they have a name in common, or, if neither has a name, a noun; clash that they are two.
func oneParty(p, q []string) (tied, clash bool) {
	switch {
	case len(p) == 0 || len(q) == 0:
	case onePerson(p, q) || meet(named(p), q) || titled(named(p), named(q)):
		return true, false
	case slices.Contains(p, kin) != slices.Contains(q, kin):
		return false, true
	case len(named(p)) > 0 && len(named(q)) > 0:
		return false, true
	case meet(p, q):
		return true, false
	case nouns(p) && nouns(q):
		return false, !anyOf(p, plainPersons) && !anyOf(q, plainPersons)
	}
	return false, false
}

// chained reports whether a time is counted from another that its report tells: "six months earlier" is of that one, whichever it is.
func chained(c *claim.Claim) bool {
	_, last, _ := cutLast(c.Text)
	switch strings.ToLower(last) {
	case "earlier", "before", "prior", "previously", "later", "after":
		return true
	}
	return false
}

// onlyNouns reports whether those who have part in a deed are told by common nouns alone.
func onlyNouns(t *claim.Thing) bool {
	p := members(t)
	return len(p) > 0 && nouns(p)
}

// mayBeDeed reports whether two times may be of one deed, by its words, its parties and the years.
func mayBeDeed(a, b *claim.Claim) bool {
	if !sameDeed(a, b) {
		return false
	}
	tied, clash := who(a, b)
	if !tied && slices.Contains(courses, deedName(a)) {
		return false
	}
	x, y := &a.Thing, &b.Thing
	if x.Occasion.Background && y.Occasion.Background && !onePerson(members(x), members(y)) && (onlyNouns(x) || onlyNouns(y)) ||
		(x.Occasion.Background || y.Occasion.Background) && (onlyNouns(x) || onlyNouns(y)) && len(named(members(x)))+len(named(members(y))) == 0 {
		return false // a thief stole much in other years, and so did others
	}
	return !clash && inReach(a, b)
}

// mostDeeds is how many times of one deed a report may tell before it is taken for one that tells of several.
const mostDeeds = 12

// soleDeeds marks the times of a block that are the only ones that their reports tell of a deed, of those whom they are told of: of one conviction, one
// sinking a report tells one day. Those told besides another time are marked as of several.
func soleDeeds(claims []*claim.Claim, once []reading) {
	if len(claims) == 0 || claims[0].Kind != claim.Date {
		return
	}
	type told struct {
		deed string
		i    int
	}
	var deeds []told
	for i := 0; i < len(claims); {
		j := i
		deeds = deeds[:0]
		for ; j < len(claims) && once[j].source == once[i].source; j++ {
			c := claims[j]
			if c.Thing.Attribute == claim.SaidThen && !onset(c) && !disclosed(c) || c.Thing.Attribute == claim.StillThen || !real(c.Modality) {
				continue
			}
			d := deedName(c)
			if d != "" && once[j].chained {
				d = "before or after, " + d // which is no second day beside one that is told
			}
			if d != "" {
				deeds = append(deeds, told{d, j})
			}
		}
		slices.SortStableFunc(deeds, func(x, y told) int { return cmp.Compare(x.deed, y.deed) })
		for k := 0; k < len(deeds); {
			n := k
			for n < len(deeds) && deeds[n].deed == deeds[k].deed {
				n++
			}
			for u := k; u < n; u++ {
				once[deeds[u].i].deed = oneTime
				for v := k; v < n && n-k <= mostDeeds; v++ {
					if v != u && !mayBeOne(claims[deeds[u].i], claims[deeds[v].i]) {
						once[deeds[u].i].deed = severalTimes
					}
				}
				if n-k > mostDeeds {
					once[deeds[u].i].deed = severalTimes
				}
			}
			k = n
		}
		i = j
	}
}

// times is whether a report tells one time or several of a deed.
type times uint8

const (
	noDeed times = iota
	oneTime
	severalTimes
)

// mayBeOne reports whether two times of one report are of one deed, told twice, or of what others did.
func mayBeOne(a, b *claim.Claim) bool {
	if sameTime(a, b) || heldBy(a, b) || clock(a) != clock(b) {
		return true
	}
	_, clash := who(a, b)
	return clash
}

// deed weighs two times of one deed of two reports by how many times of it these tell.
func (m *matcher) deed(i, j int, a, b *claim.Claim, t *judgement) {
	x, y := &m.once[i], &m.once[j]
	if a.Source == b.Source || x.deed == noDeed || y.deed == noDeed || !oneDeed(a, b, x.does, y.does) {
		return
	}
	if t.tied || t.narrow || x.deed == severalTimes || y.deed == severalTimes {
		return
	}
	t.unsaid = false
	t.add(soleDeedWeight, "each tells one time of it")
}

// soleDeedWeight is what it adds that each of two reports tells one time of a deed, of somebody whom only one of them names.
const soleDeedWeight = 1.5
