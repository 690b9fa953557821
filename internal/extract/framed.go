package extract

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/frame"
	"github.com/claimdiff/claimdiff/internal/rule"
)

// framed gives c, of which the words that govern it tell no topic or another one, the topic that the wording around the value tells, if a rule asks
// for it. f is what c's rule was sought by.
func (r *reading) framed(c *claim.Claim, f rule.Facts, words doc.Range) {
	fr := frame.Of(r.doc, words, string(c.Kind), f.Dimension, r.main.lead)
	told := fr != nil && c.Rule != "" && !claim.General(c.Rule) && !fr.Replaces(c.Rule, c.Thing.Attribute)
	if fr == nil || r.set.Own(c.Rule) || told && c.Thing.Attribute != "" {
		return
	}
	d := *c
	r.frame(&d, &f, fr)
	if r.match(&d, f) && !claim.General(d.Rule) && (!told || d.Rule == c.Rule) && (d.Rule != c.Rule || fr.Attribute != c.Thing.Attribute) {
		*c = d
	}
}

// frame writes what a wording tells into c and f.
func (r *reading) frame(c *claim.Claim, f *rule.Facts, fr *frame.Frame) {
	th := &c.Thing
	if fr.Modality != "" && c.Modality != claim.Denied {
		c.Modality = claim.Modality(fr.Modality)
	}
	if fr.Act != "" {
		f.Predicate, f.Preposition = strings.ReplaceAll(fr.Act, "-", " "), ""
		c.Predicate, th.Predicate, th.Act = f.Predicate, f.Predicate, r.set.Acts(f.Predicate)
	}
	if fr.Thing != "" {
		f.Head, f.Heads, f.Modifiers = strings.ReplaceAll(fr.Thing, "-", " "), nil, nil
		c.Subject, th.Head, th.Heads, th.Concept, th.Modifiers = f.Head, f.Head, nil, r.set.Things(f.Head), nil
	}
	if fr.Attribute == "" {
		return
	}
	f.Predicate, f.Preposition = strings.ReplaceAll(fr.Attribute, "-", " "), ""
	c.Predicate, th.Part, th.Other = f.Predicate, false, false
	if fr.Thing == "" {
		f.Head, f.Heads, f.Modifiers = "", nil, nil
		c.Subject, th.Head, th.Heads, th.Concept, th.Modifiers = "", "", nil, nil, nil
	}
	th.Attribute, th.Predicate, th.Act = fr.Attribute, f.Predicate, nil
	if strings.HasPrefix(fr.Attribute, claim.Before) {
		o := &th.Occasion // whose before it is, the wording has told
		o.Background, o.Main, o.Generic, o.Number = false, false, false, 0
	}
	// The value is the event's own: who is told by a noun beside it only bears the wording ("it set buyers back", "the haul came to").
	th.Agents, th.Patients = unnamed(th.Agents), unnamed(th.Patients)
}
