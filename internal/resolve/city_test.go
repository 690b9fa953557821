package resolve_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

// TestCity holds that the shootings of one city stay apart in an archive, where what is usual between two reports is the likeness of two shootings: they
// share streets, police and hospital. Each is told by a wire and by the local paper.
func TestCity(t *testing.T) {
	wire := func(who, age, street, hour, hit, day string) string {
		return fmt.Sprintf("Man, %s, killed in Ostrell shooting\n\nA %s-year-old man died after he was shot in the %s on %s, Ostrell police said.\n\nOfficers were called to the 300 block of %s at %s, Lt. Dana Wick said. "+
			"%s had been hit %s. He died at Mercy Hospital.\n\nPolice have named no suspect. The Ostrell Police Department asks witnesses to come forward.\n", age, age, hit, day, street, hour, who, hit)
	}
	local := func(who, age, street, hour, hit, day string) string {
		return fmt.Sprintf("Police seek gunman after %s shooting\n\nOstrell police are looking for whoever shot %s, %s, on %s.\n\nNeighbors on %s heard the shots around %s. The man was taken to Mercy Hospital with wounds to the %s and did not survive, "+
			"according to Lt. Dana Wick.\n\nNo arrest has been made.\n", street, who, age, day, street, hour, hit)
	}
	who := [...]string{"Omar Vance", "Peter Dolan", "Luis Acker", "Teddy Brandt", "Amir Sollis", "Cole Haverty", "Jonah Pike", "Reggie Toll", "Sam Uribe", "Victor Lamm", "Wade Kessel", "Isaac Thorne"}
	age := [...]string{"22", "31", "22", "45", "19", "31", "27", "22", "52", "38", "19", "27"}
	hour := [...]string{"9:40 p.m.", "2:15 a.m.", "11:20 p.m.", "6:05 p.m.", "1:30 a.m.", "9:55 p.m.", "4:10 p.m.", "10:45 p.m.", "7:25 p.m.", "3:50 a.m.", "8:35 p.m.", "12:10 a.m."}
	street := [...]string{"Dock Street", "Alder Avenue", "Quarry Road"}
	hit := [...]string{"chest", "neck", "back", "stomach"}
	first := time.Date(2026, 2, 3, 13, 0, 0, 0, time.UTC)
	var list []*source.Source
	for i := range who {
		at := first.AddDate(0, 0, 5*i)
		for k, tell := range []func(who, age, street, hour, hit, day string) string{wire, local} {
			id := fmt.Sprintf("%02d%c", i, 'a'+k)
			list = append(list, &source.Source{ID: id, Path: id, Published: at.Add(time.Duration(26+6*k) * time.Hour),
				Text: tell(who[i], age[i], street[i%len(street)], hour[i], hit[i%len(hit)], at.Weekday().String())})
		}
	}
	out := resolve.All(stream.Read(list, stream.Options{Rules: rule.Builtin()}), resolve.Options{})
	if len(out.Events) != len(who) {
		t.Errorf("%d events of %d shootings: %s", len(out.Events), len(who), grouped(out))
	}
	for i := 0; i < len(out.Reports); i += 2 {
		if a, b := out.Reports[i], out.Reports[i+1]; a.Event != b.Event {
			t.Errorf("%s and %s tell of one shooting", a.ID, b.ID)
		}
	}
}
