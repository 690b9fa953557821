package resolve

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
)

// mostParticipants is how many people an event lists: those whom most of its reports name.
const mostParticipants = 6

// describe describes event e by what most of its reports say.
func (p *Plan) describe(e int) claim.Event {
	in, names, members := p.in, p.names, p.members[e]
	var kind, day, number, place, people votes
	ev := claim.Event{ID: "e" + strconv.Itoa(e+1), Participants: []string{}}
	for _, i := range members {
		ev.Sources = append(ev.Sources, in[i].Report.ID)
		p := &p.Ties.profiles[i]
		if len(p.Main.Type) > 0 {
			kind.add(p.Main.Type[0], 1)
		}
		day.add(timex(p.Main.Time), 1)
		if p.Main.Number > 0 {
			number.add(strconv.Itoa(p.Main.Number), 1)
		}
		for _, key := range p.Places {
			// Where it is said to have happened counts before what is only named most.
			weight := 1.0
			if slices.Contains(p.Main.Places, key) {
				weight = 2
			}
			place.add(names.written(int32(i), name.Place, key), weight)
		}
		for _, key := range p.People {
			people.add(names.written(int32(i), name.Person, key), 1)
		}
	}
	ev.Type, ev.Time, ev.Place = kind.first(), day.first(), place.first()
	ev.Number, _ = strconv.Atoi(number.first())
	for _, v := range people.sorted() {
		if len(ev.Participants) < mostParticipants {
			ev.Participants = append(ev.Participants, v.what)
		}
	}
	ev.Label = label(&ev)
	if len(members) > 1 {
		for _, v := range []struct {
			of   string
			what *votes
			say  func(string) string
		}{{"what happened", &kind, plainWords}, {"the day", &day, dayWords}, {"the number in the series", &number, ordinalWords}, {"the place", &place, same}, {"who", &people, same}} {
			if best := v.what.sorted(); len(best) > 0 && best[0].reports > 1 {
				ev.Evidence = append(ev.Evidence, fmt.Sprintf("%s: %d of %d reports say %s", v.of, best[0].reports, len(members), v.say(best[0].what)))
			}
		}
	}
	return ev
}

// votes are values with how many reports state them.
type votes []vote

type vote struct {
	what    string
	reports int
	weight  float64
}

func (v *votes) add(what string, weight float64) {
	if what == "" {
		return
	}
	i := slices.IndexFunc(*v, func(x vote) bool { return x.what == what })
	if i < 0 {
		*v = append(*v, vote{what: what})
		i = len(*v) - 1
	}
	(*v)[i].reports++
	(*v)[i].weight += weight
}

// sorted is the votes, what most reports state first; of equals the first by alphabet.
func (v votes) sorted() votes {
	v = slices.Clone(v)
	slices.SortFunc(v, func(a, b vote) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.what, b.what)) })
	return v
}

func (v votes) first() string {
	if v = v.sorted(); len(v) > 0 {
		return v[0].what
	}
	return ""
}

// written is how the name with that key in report i is written in the run; the key itself where no claim names it.
func (b *bearers) written(i int32, kind name.Kind, key string) string {
	if n, ok := b.index[calledBy{kind, key}]; ok {
		if f := b.of(i, n).form(); f != "" {
			return f
		}
	}
	return key
}

// label says in a few words which event it is: talks, second, Istanbul, Monday.
func label(ev *claim.Event) string {
	var parts []string
	for _, p := range []string{plainWords(ev.Type), ordinalWords(strconv.Itoa(ev.Number)), ev.Place, dayWords(ev.Time)} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

func same(s string) string { return s }

// plainWords writes a lexicon's name for a kind of event in words.
func plainWords(concept string) string { return strings.ReplaceAll(concept, "-", " ") }

var ordinals = [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}

// ordinalWords writes a number in a series; empty for 0.
func ordinalWords(number string) string {
	if n, err := strconv.Atoi(number); err == nil && n >= 0 && n < len(ordinals) {
		return ordinals[n]
	}
	return "number " + number
}

// dayWords writes a day as people do: Monday, 14 October 2025.
func dayWords(timex string) string {
	if d := weekday(&claim.Time{Timex: timex}); d >= 0 {
		return time.Weekday(d).String()
	}
	if len(timex) >= len(time.DateOnly) {
		if d, err := time.Parse(time.DateOnly, timex[:len(time.DateOnly)]); err == nil {
			return d.Format("2 January 2006")
		}
	}
	return timex
}
