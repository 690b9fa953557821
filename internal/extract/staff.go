package extract

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// The rules of how many work for a firm, and for two that merge, together.
const (
	employedRule = "people.employed"
	combinedRule = "people.combined"
)

// workReach is how many words may part those who work somewhere from the word for where.
const workReach = 6

// staffOf reads a count of people as that of who works for somebody where the sentence says so by "employ" behind another figure ("has 300 shops and employs
// 4,000 people"), by standing beside sales, or by "work" at one plant. Who works at one plant is told from who works for its firm by the plant.
func (r *reading) staffOf(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	if c.Kind != claim.Count || r.set.Rule(employedRule) == nil || !claim.General(c.Rule) && c.Rule != employedRule && c.Rule != "people.crowd" && c.Rule != "people.laid-off" || !r.workers(th) {
		return
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	site := r.siteAround(words, s, slices.Contains(r.set.Things(r.lemmaOf(min(words.Last, s.Last-1))), "worker"))
	switch {
	case claim.General(c.Rule) && site == "" && r.ofStaff(th, words, s):
		r.employed(c)
		th.Agents, c.Agent, c.Negated, c.Modality = th.Owners, "", false, claim.Actual
		th.Modifiers, th.Owners = nil, nil
		return
	case claim.General(c.Rule) && r.employs(words.First-1, s.First):
		r.employed(c)
		th.Agents, c.Agent = nil, ""
	case claim.General(c.Rule) && th.Relation == "nominal" && meetsAny(th.Act, "sell") && c.Predicate != "sell":
		r.employed(c) // "with sales of 11 billion and 23,000 workers"
	case site == "":
	case c.Rule == "people.laid-off":
		if words.First == 0 || r.doc.Low(words.First-1) != "all" {
			return
		}
		r.employed(c)
		th.Agents = nil
	default:
		r.employed(c)
		c.Modality = claim.Actual
	}
	if site != "" && c.Rule == employedRule && !slices.Contains(th.Agents, claim.Noun+site) {
		th.Agents = append(slices.Clone(th.Agents), claim.Noun+site)
	}
}

// workers reports whether a count is of people who may work somewhere.
func (r *reading) workers(th *claim.Thing) bool {
	return th.Head == "people" || th.Head == "job" || len(th.Concept) > 0 && (th.Concept[0] == "worker" || th.Concept[0] == "person")
}

// employed makes c a count of who works for somebody.
func (r *reading) employed(c *claim.Claim) {
	th := &c.Thing
	c.Rule, c.Predicate = employedRule, "employ"
	th.Predicate, th.Act, th.Relation, th.Preposition, th.Attribute = "employ", r.set.Acts("employ"), "object", "", ""
	th.Head, th.Heads, th.Concept = "people", nil, r.set.Things("people")
	th.Undone, th.Part = false, false
}

// ofStaff reports whether a count is of all who work for a firm, since it stands between the firm's name or a noun for it and a word for who works there:
// "Olm Foods' 700 staff", "the Danish firm's 700 employees"; not "the firm's 700 staff in Olm", nor those of a plant.
func (r *reading) ofStaff(th *claim.Thing, words, s doc.Range) bool {
	t := words.First - 1
	for n := 0; t > s.First && n < 2 && staffHedge(r.doc.Low(t)); t, n = t-1, n+1 {
	}
	end := words.Last
	if t <= s.First || end >= s.Last || r.doc.Tokens[t].Tag != tag.POS || !r.allStaff(end) || th.Part || th.Other {
		return false
	}
	if end+1 < s.Last {
		switch w := r.doc.Low(end + 1); w {
		case "in", "at", "of", "who", "on", "there", "across", "from", "whose":
			return false
		}
	}
	if r.doc.Tokens[t-1].Tag.IsProper() {
		return slices.ContainsFunc(r.namesIn(doc.Range{First: max(s.First, t-workReach), Last: t}), func(n name.Mention) bool {
			return n.Words.Last == t && (n.Kind == name.Organisation || n.Kind == name.Other)
		})
	}
	return r.doc.Tokens[t-1].Tag == tag.NN && slices.Contains(r.set.Things(r.lemmaOf(t-1)), "company")
}

// allStaff reports whether the word at token t is for those who work for a firm, whatever they do there.
func (r *reading) allStaff(t int) bool {
	switch r.doc.Low(t) {
	case "staff", "employees", "workers", "staffers":
		return true
	}
	return false
}

// employs reports whether the word at t, or before a hedge that ends there, is a form of "employ".
func (r *reading) employs(t, first int) bool {
	for n := 0; t >= first && n < 3; t, n = t-1, n+1 {
		switch w := r.doc.Low(t); {
		case w == "employ", w == "employs", w == "employed", w == "employing":
			return true
		case !staffHedge(w):
			return false
		}
	}
	return false
}

// siteAround is the noun of the one plant, shop or office at which those counted at words work: "620 people work at the plant", "a plant with 260 workers",
// "the mill, where 300 people work"; empty where the sentence says nothing of the kind. staffed says that the
// noun is one for who works somewhere.
func (r *reading) siteAround(words, s doc.Range, staffed bool) string {
	end := words.Last // behind the noun that is counted
	for end < s.Last && end < words.Last+3 && (r.doc.Tokens[end].Tag.IsNoun() || r.doc.Tokens[end].Tag == tag.JJ) {
		end++
	}
	if end >= s.Last {
		end = s.Last - 1
	}
	work, works := r.workVerb(end, s)
	if works && work+1 < s.Last {
		if site := r.siteIn(work+1, s); site != "" {
			return site
		}
		if r.doc.Low(work+1) == "there" { // wherever that is, it is no whole firm
			return cmp.Or(r.siteBefore(words.First, s.First), plantConcept)
		}
		if r.wherePlace(words.First, s.First) {
			return r.siteBefore(words.First, s.First)
		}
	}
	if r.staffInTown(words, s, work) {
		return plantConcept
	}
	if before := words.First - 1; works && before >= s.First && (r.doc.Low(before) == "where" || r.wherePlace(words.First, s.First)) {
		return r.siteBefore(before, s.First)
	}
	if words.First == s.First {
		return ""
	}
	switch lead := r.doc.Low(words.First - 1); {
	case lead == "all" && (r.doc.Low(end) == "at" || r.doc.Low(end) == "of"):
		return r.siteIn(end, s)
	case lead == "with" && staffed:
		return r.siteBefore(words.First-1, s.First)
	}
	if t := words.First - 2; t > s.First && r.doc.Low(t+1) == "of" && staffNoun(r.lemmaOf(t)) { // the plant has a workforce of 460
		for ; t >= s.First && t > words.First-workReach-2 && r.doc.Tokens[t].Tag != tag.Comma; t-- {
			if n := r.siteNoun(t); n != "" {
				return n
			}
		}
		return ""
	}
	if r.employs(words.First-1, s.First) || staffed && (r.doc.Low(words.First-1) == "has" || r.doc.Low(words.First-1) == "had") {
		for t := words.First - 2; t >= s.First && t > words.First-workReach; t-- {
			if w := r.doc.Low(t); w == "which" || w == "that" {
				return r.siteBefore(t, s.First)
			} else if r.doc.Tokens[t].Tag == tag.Comma {
				break
			} else if n := r.siteNoun(t); n != "" {
				return n
			}
		}
	}
	return ""
}

// workVerb is where the verb of those who end before token work may stand in sentence s, and whether it tells that they work: "who worked", "are employed".
func (r *reading) workVerb(work int, s doc.Range) (at int, works bool) {
	if w := r.doc.Low(work); w == "who" || w == "that" {
		work++
	}
	if work < s.Last && (r.doc.Low(work) == "work" || r.doc.Low(work) == "works" || r.doc.Low(work) == "worked" || r.doc.Low(work) == "employed") {
		return work, true
	}
	if work+1 < s.Last && (r.doc.Low(work) == "are" || r.doc.Low(work) == "were") && r.doc.Low(work+1) == "employed" {
		return work + 1, true
	}
	return work, false
}

// wherePlace reports whether "where" leads to the number at t, with nothing but its hedge between.
func (r *reading) wherePlace(t, first int) bool {
	for n := 0; t > first && n < 4; n++ {
		t--
		switch w := r.doc.Low(t); {
		case w == "where":
			return true
		case w != "the" && !staffHedge(w):
			return false
		}
	}
	return false
}

// siteIn is the site that a preposition at t leads to: "at the plant in Brenn".
func (r *reading) siteIn(t int, s doc.Range) string {
	switch r.doc.Low(t) {
	case "at", "in", "of":
	default:
		return ""
	}
	for n := t + 1; n < s.Last && n < t+workReach; n++ {
		if g := r.doc.Tokens[n].Tag; g == tag.Comma || g.IsVerb() || g == tag.IN {
			return ""
		}
		if site := r.siteNoun(n); site != "" && (n+1 >= s.Last || !r.doc.Tokens[n+1].Tag.IsNoun()) {
			return site
		}
	}
	return ""
}

// siteBefore is the site last named before token t, with its town between at most.
func (r *reading) siteBefore(t, first int) string {
	for n := t - 1; n >= first && n > t-2*workReach; n-- {
		if r.doc.Tokens[n].Tag.IsVerb() {
			return ""
		}
		if site := r.siteNoun(n); site != "" {
			return site
		}
	}
	return ""
}

// siteNoun is the concept of the one site that the word at t names; empty if it names none, or several.
func (r *reading) siteNoun(t int) string {
	if r.doc.Tokens[t].Tag != tag.NN && r.doc.Tokens[t].Tag != tag.NNP {
		return ""
	}
	w := r.doc.Low(t)
	if worksites(w) {
		return w
	}
	if path := r.set.Things(w); slices.Contains(path, "building") {
		return path[0]
	}
	return ""
}

// plantConcept is the concept of a firm's site in a town, which is told by the town alone.
const plantConcept = "factory"

// staffInTown reports whether those counted at words are told to work in one town: "in Tarn, where it employs 640 people", "Tarn, with 640 workers, is its
// largest plant". Work is the token behind what is counted.
func (r *reading) staffInTown(words, s doc.Range, work int) bool {
	t := words.First - 1
	if t <= s.First+1 {
		return false
	}
	if r.doc.Low(t) == "with" && r.doc.Tokens[t-1].Tag == tag.Comma {
		return r.townAt(t - 2)
	}
	where := r.employs(t, s.First)
	if work < s.Last {
		w := r.doc.Low(work)
		where = where || w == "work" || w == "works" || w == "worked" || w == "are" && work+1 < s.Last && r.doc.Low(work+1) == "employed"
	}
	for ; where && t > s.First+1 && t > words.First-workReach; t-- {
		if r.doc.Low(t) == "where" && r.doc.Tokens[t-1].Tag == tag.Comma {
			return r.townAt(t - 2)
		}
	}
	return false
}

// townAt reports whether the name of a town ends at token t.
func (r *reading) townAt(t int) bool {
	return slices.ContainsFunc(r.namesIn(doc.Range{First: t, Last: t + 1}), func(n name.Mention) bool {
		return n.Kind == name.Place && n.Words.Last == t+1 && (n.Extent() == name.City || n.Extent() == name.Unsized)
	})
}
