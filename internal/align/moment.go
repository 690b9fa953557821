package align

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// momentsOf are, by source, the first time of day that a report tells of the incident that it is on: when shots were fired, when police were called, when
// they came. Later ones are of who came to hospital, died or was caught.
func (m *matcher) momentsOf(claims []*claim.Claim) map[string]*claim.Claim {
	if len(claims) == 0 || claims[0].Kind != claim.Date {
		return nil
	}
	first := map[string]*claim.Claim{}
	for _, c := range claims {
		if !clock(c) || oclock(c) < 0 || !real(c.Modality) {
			continue
		}
		if f := first[c.Source]; f == nil || c.Span.Start < f.Span.Start {
			first[c.Source] = c
		}
	}
	for source, c := range first {
		if c.Thing.Occasion.Background || !slices.ContainsFunc(m.ties.Kind(source), sudden) {
			delete(first, source)
		}
	}
	return first
}

// sudden reports whether a kind of event is one that comes without warning, so that its reports tell the minute of the deed, or of the call.
func sudden(kind string) bool {
	switch kind {
	case "attack", "crime", "accident", "fire":
		return true
	}
	return false
}

// moment adds that two reports of one incident tell first what was some minutes apart, and one of them only about when: the shots, the call, the arrival
// of the police. Where they lie further apart each may be of another of these.
func (m *matcher) moment(a, b *claim.Claim, t *judgement) {
	if a.Source == b.Source || !(m.moments[a.Source] == a && m.moments[b.Source] == b) && !(incidentHour(a) && incidentHour(b)) || a.Time.OtherZone(b.Time) || !m.together(a.Source, b.Source) {
		return
	}
	if p, q := a.Time.Date, b.Time.Date; p != "" && q != "" && p != q || !a.Time.About && !b.Time.About || oclock(a) == oclock(b) || !aboutThen(oclock(a), oclock(b)) {
		return
	}
	if t.score < sure || t.narrow {
		t.last, t.narrow = true, false
	}
	t.add(momentWeight, "each tells first about when it was")
}

// incidentHour reports whether the wording says that a time of day is that of the deed or of the call.
func incidentHour(c *claim.Claim) bool {
	th := &c.Thing
	return clock(c) && oclock(c) >= 0 && real(c.Modality) && th.Occasion.Main && !th.Occasion.Background && (th.Attribute == "attack-time" || th.Attribute == "alarm-time" || th.Attribute == "accident-time")
}

// momentWeight is what it says that two reports of one incident first tell times of day that may be one.
const momentWeight = sure + 0.5 // who called is not who shot
