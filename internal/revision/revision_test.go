package revision

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/report"
	"github.com/claimdiff/claimdiff/internal/resolve"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
	"github.com/claimdiff/claimdiff/internal/stream"
)

func version(id, text string, o stream.Options) resolve.Input {
	return stream.Read([]*source.Source{{ID: id, Path: id + ".txt", Text: text}}, o)[0]
}

func changed(old, fresh string) []string {
	o := stream.Options{Rules: rule.Builtin()}
	var out []string
	for _, c := range Compare(version("old", old, o), version("new", fresh, o), o).Changes {
		out = append(out, c.Advisory())
	}
	return out
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		why, old, fresh string
		want            []string
	}{
		{"nothing", "Nine people were killed in a fire in Porto.\n", "Nine people were killed in a fire in Porto.\n", nil},
		{"other words for it", "Nine people were killed in a fire in Porto.\n", "A fire in Porto killed 9 people.\n", nil},
		{"a toll that rises", "Nine people were killed in a fire in Porto.\n", "Eleven people were killed in a fire in Porto.\n", []string{"UPDATES toll to 11 from 9 in paragraph 1"}},
		{"a toll that falls was wrong", "Nine people were killed in a fire in Porto.\n", "Eight people were killed in a fire in Porto.\n", []string{"CORRECTS toll to 8 from 9 in paragraph 1"}},
		{"a hedge is part of the value", "Nine people were killed in a fire in Porto.\n", "At least nine people were killed in a fire in Porto.\n", []string{"UPDATES toll to at least 9 from 9 in paragraph 1"}},
		{"in two places", "Fire kills nine\n\nNine people were killed in a fire in Porto.\n", "Fire kills 11\n\nEleven people were killed in a fire in Porto.\n",
			[]string{"UPDATES toll to 11 from 9 in headline and paragraph 2"}},
		{"a quotation", "The mayor arrived.\n\n\"We lost the whole of the hall,\" fire chief Rui Alves said.\n", "The mayor arrived.\n\n\"We lost the half of the hall,\" fire chief Rui Alves said.\n",
			[]string{"CORRECTS quote of fire chief Rui Alves to “We lost the half of the hall” from “We lost the whole of the hall” in paragraph 2"}},
		{"a name", "Rescue chief Budi Hartono arrived in Porto.\n", "Rescue chief Budi Hartanto arrived in Porto.\n", []string{"CORRECTS name to Budi Hartanto from Budi Hartono in paragraph 1"}},
		{"a speaker is named", "The fire destroyed 14 looms in Porto.\n", "The fire destroyed 14 looms in Porto, police said.\n", []string{"ADDS attribution of looms"}},
		{"a speaker is dropped", "The fire destroyed 14 looms in Porto, police said.\n", "The fire destroyed 14 looms in Porto.\n", []string{"DROPS attribution of looms"}},
		{"a new figure from another speaker", "The fire destroyed 14 looms in Porto, police said.\n", "The fire destroyed 16 looms in Porto, the owner said.\n",
			[]string{"UPDATES looms destroyed to 16 from 14 in paragraph 1", "CHANGES attribution of looms destroyed to the owner from police"}},
		{"a new figure from the same one", "The fire destroyed 14 looms in Porto, police said.\n", "Police said the fire destroyed 16 looms in Porto.\n",
			[]string{"UPDATES looms destroyed to 16 from 14 in paragraph 1"}},
		{"a sentence more", "Nine people were killed in a fire in Porto.\n", "Nine people were killed in a fire in Porto.\n\nSome 200 firefighters came.\n", []string{"ADDS firefighters: about 200 in paragraph 2"}},
		{"a sentence less", "Nine people were killed in a fire in Porto.\n\nSome 200 firefighters came.\n", "Nine people were killed in a fire in Porto.\n", []string{"DROPS firefighters: about 200 from paragraph 2"}},
	} {
		got := changed(c.old, c.fresh)
		if !slices.EqualFunc(got, c.want, strings.HasPrefix) {
			t.Errorf("%s:\n%s\nwant\n%s", c.why, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

// A change and the change back are the same claims.
func TestCompareBack(t *testing.T) {
	a, b := "Nine people were killed in a fire in Porto.\n\nSome 200 firefighters came.\n", "Eleven people were killed in a fire in Porto, police said.\n"
	o := stream.Options{Rules: rule.Builtin()}
	there := Compare(version("old", a, o), version("new", b, o), o)
	back := Compare(version("old", b, o), version("new", a, o), o)
	count := func(r report.Revision) (added, dropped, other int) {
		for _, c := range r.Changes {
			switch {
			case c.From == nil:
				added++
			case c.To == nil:
				dropped++
			default:
				other++
			}
		}
		return
	}
	a1, d1, o1 := count(there)
	a2, d2, o2 := count(back)
	if a1 != d2 || d1 != a2 || o1 != o2 {
		t.Errorf("there %d added, %d dropped, %d changed; back %d, %d, %d", a1, d1, o1, a2, d2, o2)
	}
}
