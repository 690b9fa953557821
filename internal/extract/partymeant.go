package extract

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// nounsOnly reports whether a party is told, and by no name.
func nounsOnly(party []string) bool {
	return len(party) > 0 && !slices.ContainsFunc(party, func(p string) bool { return !isNoun(p) })
}

// partyMeant is whom a definite noun at the head of the sentence around words means that no word tells from others: of "the party" the first party that
// the sentence before names, of "the former judge" the only person whom headline and lead name. Nil if nobody is.
func (r *reading) partyMeant(whom []string, words doc.Range) []string {
	if !nounsOnly(whom) {
		return nil
	}
	n := r.doc.SentenceOf(words.First)
	s := r.doc.Sentences[n].Tokens
	if s.Len() < 2 || r.doc.Low(s.First) != "the" {
		return nil
	}
	head := s.First + 1
	for head+1 < words.First && r.doc.Tokens[head].Tag != tag.Comma && !r.doc.Tokens[head].Tag.IsVerb() && r.doc.Tokens[head+1].Tag.IsNoun() {
		if head++; mark(r.doc.Low(head-1)) != "" {
			return nil // the ruling party, which camped knows
		}
	}
	w := r.lemmaOf(head)
	switch {
	case !slices.Contains(whom, claim.Noun+w):
		return nil
	case partyNouns(w) && head == s.First+1:
		return r.partyBefore(n)
	case slices.Contains(r.set.Things(w), "person"):
		if k := r.otherThan(noIncumbent); k != "" {
			return []string{k}
		}
	}
	return nil
}

// noIncumbent is the key of nobody.
const noIncumbent = "~"

// partyBefore is the first party or other body that the sentence before sentence n names, where that is of the text as well; nil if it names none.
func (r *reading) partyBefore(n int) []string {
	if n == 0 || r.doc.Paragraphs[r.doc.Sentences[n-1].Paragraph].Role != doc.Body {
		return nil
	}
	for _, m := range r.namesIn(r.doc.Sentences[n-1].Tokens) {
		if m.Kind == name.Organisation || m.Kind == name.Other {
			return []string{partyKey(m)}
		}
	}
	return nil
}

// mostRole is how many words for what a person is may stand before his name in an apposition: "her rival, county council chairman Jon Dahl,".
const mostRole = 4

// apposedTo is the party or person named right behind the noun by which the sentence tells whose the share at words is: "its ally, the Green Left, was on
// 12%", "her rival, county mayor Jon Dahl, had 41%".
func (r *reading) apposedTo(c *claim.Claim, words doc.Range) []string {
	s := r.doc.Sentences[r.doc.SentenceOf(words.First)].Tokens
	for _, m := range r.namesIn(doc.Range{First: s.First, Last: words.First}) {
		t := m.Words.First - 1
		for k := 0; k < mostRole && m.Kind == name.Person && t > s.First && r.doc.Tokens[t].Tag.IsNoun(); k++ {
			t--
		}
		if t > s.First && r.doc.Low(t) == "the" {
			t--
		}
		if t <= s.First || r.doc.Tokens[t].Tag != tag.Comma || m.Words.Last >= words.First || r.doc.Tokens[m.Words.Last].Tag != tag.Comma {
			continue
		}
		if w := r.lemmaOf(t - 1); r.doc.Tokens[t-1].Tag.IsNoun() && slices.Contains(c.Thing.Agents, claim.Noun+w) {
			return candidateKey(m)
		}
	}
	return nil
}

// officeHolder is the person whose age stands between commas behind a noun of an office that the report gives to one person alone: "the prime minister,
// 58," where it tells of Prime Minister Berg.
func (r *reading) officeHolder(words doc.Range) (key, canonical string) {
	t := r.beforeAge(words.First)
	if t < 2 || r.doc.Tokens[t].Tag != tag.Comma {
		return "", ""
	}
	first := r.doc.Sentences[r.doc.SentenceOf(t)].Tokens.First
	for k := t - 2; k >= max(first, t-campMarks-1); k-- {
		if r.doc.Low(k) != "the" {
			continue
		}
		role := strings.ToLower(r.doc.TextOf(doc.Range{First: k + 1, Last: t}))
		switch key = r.bearer(role); {
		case key != "":
		case titles(role, "leader"):
			key = r.leaderMeant()
		case slices.ContainsFunc(highOffices, func(o string) bool { return titles(role, o) }):
			key = r.inHeadline()
		}
		break
	}
	if key == "" {
		return "", ""
	}
	for i := range r.named {
		if n := &r.named[i]; n.Kind == name.Person && partyKey(*n) == key {
			return n.Key, n.Canonical
		}
	}
	return "", ""
}

// inHeadline is the only person whom the headline names, where the report gives nobody a high office: "the premier, 58," is he whose fall it tells.
func (r *reading) inHeadline() (key string) {
	for i := range r.named {
		n := &r.named[i]
		if n.Kind != name.Person {
			continue
		}
		if r.holdsOffice(n) {
			return ""
		}
		if r.doc.Paragraphs[r.doc.Sentences[r.doc.SentenceOf(n.Words.First)].Paragraph].Role != doc.Headline {
			continue
		}
		if k := partyKey(*n); key != "" && surname(k) != surname(key) {
			return ""
		} else if key == "" {
			key = k
		}
	}
	return key
}

// leaderMeant is the only person whom headline and lead tell to lead a party, and to hold no office: "the party leader" in a report of the Greens of Anna
// Berg and Prime Minister Jan Novak. Empty if nobody is, or several are.
func (r *reading) leaderMeant() (key string) {
	for _, s := range r.main.lead {
		for _, n := range r.namesIn(r.doc.Sentences[s].Tokens) {
			k := partyKey(n)
			if n.Kind != name.Person || k == key || r.holdsOffice(&n) || !r.leadsParty(k) {
				continue
			}
			if key != "" {
				return ""
			}
			key = k
		}
	}
	return key
}

// holdsOffice reports whether a name stands behind a high office.
func (r *reading) holdsOffice(n *name.Mention) bool {
	role := strings.ToLower(n.Role)
	return !former(role) && slices.ContainsFunc(highOffices, func(o string) bool { return titles(role, o) })
}

// leadsParty reports whether the person of a key stands for a party.
func (r *reading) leadsParty(key string) bool {
	for _, c := range r.campsOf() {
		if slices.Contains(c.keys, key) {
			return slices.ContainsFunc(r.named, func(n name.Mention) bool { return n.Kind != name.Person && slices.Contains(c.keys, partyKey(n)) })
		}
	}
	return false
}
