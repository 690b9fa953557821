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

// ofVotes gives one form to a share of the votes: it is somebody's, of all of them, whatever the verb.
func (r *reading) ofVotes(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	person := c.Rule == "votes.backed" && th.Attribute == "" && r.candidate(th.Patients, c.Sequence) != nil
	if (c.Rule == "votes.won" || c.Rule == "votes.lost") && slices.Contains(th.Concept, "seat") || c.Rule == earlierSeats {
		r.whose(c, words)
		wonBefore(c)
		return
	}
	if c.Rule == "votes.share" && th.Attribute == voteShare && slices.ContainsFunc(th.Agents, func(p string) bool { return isNoun(p) && surveys(p[len(claim.Noun):]) }) && !r.ofExitPoll(c.Sequence) {
		th.Attribute, th.Predicate, c.Predicate, c.Modality = pollShare, "poll share", "poll share", claim.Actual // what a poll finds nobody has got
	}
	if c.Rule == "votes.share" && (th.Attribute == turnout || strings.HasPrefix(th.Attribute, "earlier-")) {
		sharedBefore(c)
		return
	}
	if c.Rule == "votes.share" && (th.Attribute == exitShare || th.Attribute == pollShare) {
		r.whose(c, words)
		return
	}
	if c.Rule != "votes.share" && !person || th.Attribute != voteShare && th.Attribute != "" {
		return
	}
	if len(th.Concept) > 0 && !slices.Contains(th.Concept, "vote") && !slices.Contains(th.Concept, "person") {
		return // of the seats
	}
	if (c.Modality == claim.Planned || c.Modality == claim.Possible) && th.Attribute == voteShare && th.Relation == string(syntax.Oblique) && !gains(c.Predicate) {
		c.Modality = claim.Actual // who, with 38 percent, will be asked to govern, has won them
	}
	c.Rule, th.Attribute, th.Predicate, th.Act = "votes.share", voteShare, voteShare, nil
	switch {
	case slices.Contains(th.Concept, "vote"):
		th.Head, th.Heads, th.Concept, th.Modifiers = "vote", nil, r.set.Things("vote"), nil
	case len(th.Concept) == 0 || len(th.Modifiers) == 0:
		th.Head, th.Heads, th.Concept, th.Modifiers = "", nil, nil, nil
	}
	r.whose(c, words)
	r.ofFirstRound(c)
	sharedBefore(c)
}

// earlierShare is the attribute of the share of the votes that a party won in the election before.
const earlierShare = "earlier-share"

// turnout is the attribute of the share of voters who voted, and earlierTurnout that of those who did in the election before.
const (
	turnout        = "turnout"
	earlierTurnout = "earlier-turnout"
)

// turnoutBefore makes a share that is told of the election before, right behind the turnout of this one, its turnout: "Turnout was 61%. Four years ago it had been
// 66%", "four years earlier the share was 66%".
func (r *reading) turnoutBefore(c *claim.Claim, out []claim.Claim, words doc.Range) {
	th := &c.Thing
	if c.Kind != claim.Proportion || !isPercent(c) || !r.onVote() || !th.Occasion.Background || !claim.General(c.Rule) || r.set.Rule("votes.share") == nil {
		return
	}
	t := words.First - 1
	for t > 0 && t > words.First-phraseReach-1 && (r.doc.Tokens[t].Tag.IsVerb() || r.doc.Tokens[t].Tag == tag.RB || r.doc.Low(t) == "at") {
		t--
	}
	switch r.lemmaOf(max(t, 0)) {
	case "it", "share", "figure", "rate", "level", "number", "proportion", "this":
	default:
		return
	}
	for k := len(out) - 1; k >= 0 && c.Sequence-out[k].Sequence <= 1; k-- {
		if out[k].Kind != claim.Proportion {
			continue
		}
		if a := out[k].Thing.Attribute; a == turnout || out[k].Rule == "votes.cast" {
			c.Rule, th.Attribute = "votes.share", turnout
			sharedBefore(c)
		}
		return
	}
}

// sharedBefore makes a share of the votes that is told of another time than that of the main event what a party won in the election before: "In 2021 it had
// 31 percent".
func sharedBefore(c *claim.Claim) {
	th := &c.Thing
	if c.Rule == "votes.share" && strings.HasPrefix(th.Attribute, "earlier-") {
		th.Term = "" // the attribute says so
	}
	if c.Rule != "votes.share" || th.Attribute != voteShare && th.Attribute != turnout || !th.Occasion.Background {
		return
	}
	attribute := earlierShare
	if th.Attribute == turnout {
		attribute, th.Agents, th.Term = earlierTurnout, nil, ""
	}
	th.Attribute, th.Predicate, c.Predicate, th.Act = attribute, attribute, attribute, nil
	th.Head, th.Heads, th.Concept, th.Modifiers = "", nil, nil, nil
	o := &th.Occasion
	o.Background, o.Main, o.Generic, o.Number = false, false, false, 0
}

// firstRound is the attribute of what somebody won in the round before a run-off.
const firstRound = "first-round-share"

// ofFirstRound makes a share of the votes that of the first round where the report tells of a run-off and the sentence of the round before it, or of weeks
// or a month ago.
func (r *reading) ofFirstRound(c *claim.Claim) {
	th := &c.Thing
	if th.Attribute != voteShare || c.Rule != "votes.share" || !r.afterRunoff() {
		return
	}
	s := r.doc.Sentences[c.Sequence].Tokens
	told := false
	for t := s.First; t+1 < s.Last && !told; t++ {
		switch w, next := r.doc.Low(t), r.doc.Low(t+1); w {
		case "first-round", "opening-round":
			told = true
		case "first", "opening", "initial":
			told = next == "round" || next == "ballot" || next == "vote"
		case "week", "weeks", "month":
			told = next == "ago" || next == "earlier" || next == "before"
		}
	}
	if !told {
		return
	}
	o := &th.Occasion
	th.Attribute, th.Predicate, c.Predicate, th.Period = firstRound, firstRound, firstRound, nil
	o.Background, o.Main, o.Generic, o.Number, o.Time = false, false, false, 0, nil
}

// afterRunoff reports whether the lead tells of a run-off that was held, and of no first round: who faces a run-off has the first round behind him.
func (r *reading) afterRunoff() bool {
	held := false
	for _, i := range r.first(1) {
		s := r.doc.Sentences[i].Tokens
		for t := s.First; t < s.Last; t++ {
			switch r.doc.Low(t) {
			case "run-off", "runoff":
				held = true
			case "round":
				if t > s.First && r.doc.Low(t-1) == "first" {
					return false
				}
				held = held || t > s.First && r.doc.Low(t-1) == "second"
			case "first-round", "will", "face", "faces", "facing", "force", "forced", "forces", "forcing", "heading", "heads", "headed", "avoid", "avoided", "avoids", "into":
				return false
			}
		}
	}
	return held
}

// earlierSeats is the rule of the seats that a party had before, or won in the election before.
const earlierSeats = "votes.earlier"

// wonBefore makes seats that are told of another time than that of the main event those that a party had before: "In 2021 it won 31 seats".
func wonBefore(c *claim.Claim) {
	th := &c.Thing
	if c.Rule != "votes.won" || !th.Occasion.Background {
		return
	}
	const attribute = "earlier-seats"
	c.Rule, c.Predicate, th.Attribute, th.Predicate, th.Act = earlierSeats, attribute, attribute, attribute, nil
	th.Head, th.Heads, th.Concept, th.Modifiers = "", nil, nil, nil
	o := &th.Occasion
	o.Background, o.Main, o.Generic, o.Number = false, false, false, 0 // as the wordings of it say
}

// someones reports whether c is a share of the votes that somebody is told to have got: "Ms Berg had 47 percent of the votes counted so far".
func (r *reading) someones(c *claim.Claim) bool {
	th := &c.Thing
	has := th.Relation == string(syntax.Object)
	if t := r.doc.TokenAt(c.Span.Start); !has && t > 1 && th.Relation == string(syntax.Oblique) && !slices.Contains(th.Concept, "polling-station") {
		w := r.doc.Low(t - 1) // was leading with 44 percent of the votes counted
		has = (w == "with" || w == "on") && places(c.Predicate) && r.doc.Tokens[t-2].Tag != tag.Comma
	}
	return c.Rule == "votes.share" && has && r.candidate(th.Agents, c.Sequence) != nil
}

// whose makes him for whom a share of the votes is told the one party of c, wherever in its sentence he stands: "officials put Ms Berg on 41 percent",
// "backed by 41 percent of voters, the challenger …". A noun stands for him of whom the report uses it as his title. Whose share it is, is open if
// nobody is told.
func (r *reading) whose(c *claim.Claim, words doc.Range) {
	th := &c.Thing
	whom := r.apposedTo(c, words)
	if whom == nil && (th.Attribute == pollShare || th.Attribute == exitShare || r.sharePutAt(words)) {
		whom = r.surveyed(words)
	}
	if whom == nil {
		whom = r.candidate(th.Agents, c.Sequence)
	}
	if whom == nil {
		whom = r.candidate(th.Patients, c.Sequence)
	}
	if whom == nil {
		whom = append(nounsOf(th.Agents), nounsOf(th.Patients)...)
	}
	if p := r.partyMeant(whom, words); p != nil {
		whom = p
	}
	if k := r.speakerMeant(c); k != "" && (len(whom) == 0 || nounsOnly(whom)) {
		whom = []string{k}
	}
	if len(whom) == 0 || len(whom) == 1 && isNoun(whom[0]) && partyNouns(whom[0][len(claim.Noun):]) && r.campTold(whom, words) == "" || !r.mayStand(whom) {
		if near := r.candidateNear(words, c.Kind == claim.Count); near != nil {
			whom = near
		} else if k := r.pronounMeant(words); k != "" {
			whom = []string{k}
		}
	}
	th.Agents = r.camped(whom, words)
	th.Open = (th.Open || th.Relation == string(syntax.Subject)) && len(th.Agents) == 0 && !pronoun(c.Agent) // who voted is told, and not for whom
	th.Patients, c.Patient = nil, ""
	if c.Kind == claim.Count {
		th.Open = th.Open || !slices.ContainsFunc(th.Agents, func(p string) bool { return !isNoun(p) })
	}
}

// ofExitPoll reports whether a sentence tells of a poll of those who have voted.
func (r *reading) ofExitPoll(sentence int) bool {
	s := r.doc.Sentences[sentence].Tokens
	for t := s.First; t < s.Last; t++ {
		if w := r.doc.Low(t); w == "exit" || w == "exit-poll" {
			return true
		}
	}
	return false
}

// sharePutAt reports whether somebody puts a share at the words: "the chairman put the winners' share at 48 percent".
func (r *reading) sharePutAt(words doc.Range) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	if t := words.First - 1; t <= s.First || r.doc.Low(t) != "at" {
		return false
	}
	for t := words.First - 2; t >= max(s.First, words.First-2-campGap); t-- {
		if w := r.lemmaOf(t); w == "put" || w == "estimate" {
			return true
		}
	}
	return false
}

// surveyed is whose share somebody who counts or asks voters gives at the words: who is named nearest to them, but for the body that asked and those for whom it
// did, or who is told by a word for a camp. Nil if nobody is.
func (r *reading) surveyed(words doc.Range) []string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	camps := r.campsOf()
	for t := words.First - 1; t >= max(s.First, words.First-candidateReach); t-- {
		w := r.doc.Low(t)
		if w == "put" || r.doc.Tokens[t].Tag == tag.CD {
			break
		}
		if m := mark(w); m != "" && t+1 < words.First && (strings.HasSuffix(w, "s") || partyNouns(r.lemmaOf(t+1))) {
			return []string{claim.Noun + w}
		}
	}
	near := func(first, last int) (whom []string) {
		for _, n := range r.namesIn(doc.Range{First: first, Last: last}) {
			k := candidateKey(n)
			if k == nil || r.ofPollster(n.Words, s) {
				continue
			}
			if whom == nil || first < words.First && slices.ContainsFunc(camps, func(c camp) bool { return slices.Contains(c.keys, k[0]) }) {
				whom = k
			}
		}
		return whom
	}
	if whom := near(max(s.First, words.First-candidateReach), words.First); whom != nil {
		return whom
	}
	return near(words.Last, min(s.Last, words.Last+candidateReach))
}

// ofPollster reports whether a name is that of who asks voters, or for whom: "the Vox Institute", "a Vox poll", "a survey by Vox for the Courier".
func (r *reading) ofPollster(n, s doc.Range) bool {
	for t := n.First; t < n.Last; t++ {
		if pollsters(r.lemmaOf(t)) {
			return true
		}
	}
	t := n.Last
	if t < s.Last && r.doc.Tokens[t].Tag == tag.POS {
		t++
	}
	for k := t; k < min(s.Last, t+campMarks) && (r.doc.Tokens[k].Tag.IsNoun() || r.doc.Tokens[k].Tag == tag.JJ); k++ {
		if pollsters(r.lemmaOf(k)) {
			return true
		}
	}
	b := n.First - 1
	if b > s.First && r.doc.Low(b) == "the" {
		b--
	}
	if b <= s.First {
		return false
	}
	w := r.doc.Low(b)
	return w == "by" || (w == "for" || w == "from" || w == "in") && pollsters(r.lemmaOf(b-1))
}

// nounsOf is the common nouns in a party but those for what only gives the figure.
func nounsOf(party []string) []string {
	return slices.DeleteFunc(slices.Clone(party), func(p string) bool {
		return !isNoun(p) || givesShares(strings.TrimPrefix(p, claim.Noun))
	})
}

// candidate is the party if it has a person or an organisation by name, or a noun that is the title of one; nil if not.
func (r *reading) candidate(party []string, sentence int) []string {
	if slices.ContainsFunc(party, func(p string) bool { return !isNoun(p) && r.stands(p, sentence) }) {
		return party
	}
	for _, p := range party {
		if k := r.bearer(strings.TrimPrefix(p, claim.Noun)); isNoun(p) && k != "" {
			return []string{k}
		}
	}
	return nil
}

// stands reports whether a key is of a person or an organisation, or of what nothing tells; and not of a place.
func (r *reading) stands(key string, sentence int) bool {
	for _, n := range r.namesIn(r.doc.Sentences[sentence].Tokens) {
		if partyKey(n) == key {
			return n.Kind == name.Person || n.Kind == name.Organisation || n.Kind == name.Other
		}
	}
	return true
}

// candidateReach is how many words before or after a share its candidate may stand where no verb tells who it is.
const candidateReach = 15

// candidateNear is who is named nearest to the words in their sentence, before them rather than behind; nil if nobody is.
func (r *reading) candidateNear(words doc.Range, seats bool) []string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	at := func(t int) []string {
		for _, n := range r.namesIn(doc.Range{First: t, Last: t + 1}) {
			if n.Kind == name.Person || n.Kind == name.Organisation || n.Kind == name.Other && (seats && r.toOrFor(t) || r.inCamp(partyKey(n))) {
				return []string{partyKey(n)}
			}
		}
		if r.nounAt(t) {
			if k := r.bearer(r.lemmaOf(t)); k != "" {
				return []string{k}
			}
		}
		return nil
	}
	for t := words.First - 1; t >= max(s.First, words.First-candidateReach) && r.doc.Tokens[t].Tag != tag.CD; t-- {
		if whom := at(t); whom != nil {
			return whom
		}
	}
	opening := r.doc.Tokens[s.First].Tag == tag.VBN || r.doc.Tokens[s.First].Tag == tag.VBG // "Backed by 41 percent of those who voted, Ms Berg …"
	for t := words.Last; t < min(s.Last, words.Last+candidateReach) && r.doc.Tokens[t].Tag != tag.CD && r.doc.Tokens[t].Tag != tag.PRP; t++ {
		if r.doc.Tokens[t].Tag == tag.Comma {
			if !opening {
				break
			}
			opening = false
		}
		if whom := at(t); whom != nil {
			return whom
		}
	}
	return nil
}

// toOrFor reports whether "to the" or "for the" stands before the name that begins about token t: "40 seats went to the People's Front".
func (r *reading) toOrFor(t int) bool {
	for b := t - 1; b >= max(0, t-campMarks-1); b-- {
		switch r.doc.Low(b) {
		case "to", "for":
			return true
		case "in", "at", "of", ",":
			return false
		}
	}
	return false
}

// bearer is the key of the one person of whom the report uses a noun as title: "the mayor" is Ana Lima where it tells of "Mayor Ana Lima". Who holds an
// office is its incumbent, and who is against him his challenger. Empty if nobody is, or several are.
func (r *reading) bearer(noun string) string {
	if r.titled == nil {
		r.titled = r.roles()
	}
	held, against, key := incumbents(noun), challengers(noun), ""
	for _, t := range r.titled {
		if !titles(t[0], noun) && !(held && slices.ContainsFunc(highOffices, func(o string) bool { return titles(t[0], o) })) &&
			!(against && slices.ContainsFunc(opposers, func(o string) bool { return titles(t[0], o) })) {
			continue
		}
		if key != "" && key != t[1] {
			return ""
		}
		key = t[1]
	}
	if key == "" && challengers(noun) {
		return r.otherThan(r.bearer("incumbent"))
	}
	return key
}

// otherThan is the key of the only other person whom the headline and the lead tell of beside that one; empty if there are several, or nobody.
func (r *reading) otherThan(incumbent string) string {
	key := ""
	for _, s := range r.main.lead {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			if k := partyKey(n); n.Kind == name.Person && k != incumbent && k != key {
				if key != "" || incumbent == "" {
					return ""
				}
				key = k
			}
		}
	}
	return key
}

// mostRoles is how many roles of people a report is asked for.
const mostRoles = 40

// roles is the roles that the report gives to people now, each with whose it is.
func (r *reading) roles() [][2]string {
	out := make([][2]string, 0, 8) // not nil
	for i := range r.named {
		n := &r.named[i]
		if n.Kind != name.Person || n.Role == "" {
			continue
		}
		t := [2]string{strings.ToLower(n.Role), partyKey(*n)}
		if former(t[0]) || slices.Contains(out, t) {
			continue
		}
		if out = append(out, t); len(out) == mostRoles {
			break
		}
	}
	return out
}

// titles reports whether a role has the noun for its head.
func titles(role, noun string) bool {
	rest, ok := strings.CutSuffix(role, noun)
	return ok && (rest == "" || rest[len(rest)-1] == ' ')
}

// former reports whether a role is told to have been held before.
func former(role string) bool {
	return strings.HasPrefix(role, "former ") || strings.HasPrefix(role, "ex-") || strings.HasPrefix(role, "one-time ")
}

// pronoun reports whether somebody told of before has got it.
func pronoun(agent string) bool {
	switch strings.ToLower(agent) {
	case "it", "he", "she", "they":
		return true
	}
	return false
}

// isNoun reports whether a party is told by a common noun.
func isNoun(p string) bool { return strings.HasPrefix(p, claim.Noun) }
