package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestMoments shows how two reports' times of one incident are held against each other: the minutes between a deed and a call are no discrepancy.
func TestMoments(t *testing.T) {
	const lead = "Man stabbed in Ostwick park\n\nA man, 41, was stabbed on Tuesday in the Millgate park in Ostwick, police said.\n\n"
	for _, c := range []struct {
		reason, a, b string
		want         claim.Relation // of the finding on the two times; empty for none
	}{
		{"the deed and the call", "It happened about 8:40 p.m., Sgt. Rhoda Fenn said.", "Officers were called to the park on Tanner Street at 8:44 p.m., Sgt. Rhoda Fenn said.", claim.Compatible},
		{"the call and the arrival", "Officers were called to the park about 3:20 a.m., Sgt. Rhoda Fenn said.", "Police arrived shortly before 3:25 a.m., Sgt. Rhoda Fenn said.", claim.Compatible},
		{"an hour that is on the dial alone", "The stabbing was reported at 10:15 p.m., Sgt. Rhoda Fenn said.", "The stabbing was reported about a quarter past 10, Sgt. Rhoda Fenn said.", claim.Agree},
		{"two times of the deed", "The stabbing happened about 8:40 p.m., Sgt. Rhoda Fenn said.", "The stabbing happened about 9:30 p.m., Sgt. Rhoda Fenn said.", claim.Contradict},
		{"an hour between the deed and what came of it", "The stabbing happened about 8:40 p.m., Sgt. Rhoda Fenn said.", "He was moved to the Ostwick Infirmary about 9:30 p.m., Sgt. Rhoda Fenn said.", ""},
	} {
		src := []*source.Source{{ID: "a", Path: "a", Text: lead + c.a + "\n"}, {ID: "b", Path: "b", Text: lead + c.b + "\n"}}
		o := stream.Options{Rules: rule.Builtin(), Workers: 1}
		r := stream.Judge(stream.Read(src, o), o)
		if got := ofClocks(r.Claims, r.Findings); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

// ofClocks is the relation of the finding that two sources' times of day are in.
func ofClocks(claims []claim.Claim, findings []claim.Finding) claim.Relation {
	clock := map[string]string{} // the source of each time of day
	for i := range claims {
		if c := &claims[i]; c.Time != nil && c.Time.Grain == "clock" {
			clock[c.ID] = c.Source
		}
	}
	for i := range findings {
		in := map[string]bool{}
		for _, side := range findings[i].Sides {
			for _, id := range side.Claims {
				if source := clock[id]; source != "" {
					in[source] = true
				}
			}
		}
		if len(in) == 2 {
			return findings[i].Relation
		}
	}
	return ""
}
