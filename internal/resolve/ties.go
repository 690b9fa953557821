package resolve

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/spread"
)

// Aspect is what a piece of evidence that two reports tell of one event rests on.
type Aspect string

// The aspects.
const (
	Time    Aspect = "time"
	Hour    Aspect = "hour" // the time of day
	Number  Aspect = "number"
	Place   Aspect = "place"
	People  Aspect = "people"
	Age     Aspect = "age"
	Type    Aspect = "type"
	Size    Aspect = "size"
	Words   Aspect = "words"
	Figures Aspect = "figures" // that both tell of one thing; those in dispute differ, and are none
	News    Aspect = "news"    // when reports bring their events, which no slip in a date moves
)

// Tie is one piece of evidence: positive for one event, negative against.
type Tie struct {
	Aspect Aspect
	Weight float64
	What   string
}

// Ties are what is known of pairs of reports.
type Ties struct {
	same     bool // the user says that all tell of one event
	workers  int
	index    map[string]int
	profiles []claim.Profile
	facts    []facts
	plain    []plain
	event    []int  // of each report
	affairs  []bool // of each event, whether a report of it tells of what goes on from round to round
}

// newTies is what is known of the reports in in. It is told the gist of their claims by the second worker, while one puts topics together that only one can.
func newTies(in []Input, o Options, told func() []gist) *Ties {
	t := &Ties{same: o.SameEvent, workers: o.Workers, index: map[string]int{}}
	t.profiles, t.facts = make([]claim.Profile, len(in)), make([]facts, len(in))
	for i := range in {
		t.index[in[i].Report.ID] = i
		if p := in[i].Report.Profile; p != nil {
			t.profiles[i] = *p
		}
	}
	terms, n := numbered(t.profiles, o.Workers)
	for i := range t.profiles {
		t.profiles[i].Terms = nil // which nobody asks for any more, and an archive has many
	}
	var topics [][]int
	spread.Each(2, o.Workers, func(k int) {
		if k == 0 {
			topics = t.topics(terms, n)
		} else {
			t.plain = plains(terms, n)
			for i, g := range told() {
				t.facts[i] = t.factsIn(&in[i].Report, i, g)
			}
		}
	})
	t.event = t.cluster(topics, terms)
	t.affairs = make([]bool, len(in))
	for i := range t.profiles {
		t.affairs[t.event[i]] = t.affairs[t.event[i]] || slices.ContainsFunc(t.profiles[i].Main.Type, affair)
	}
	return t
}

// factsIn is the facts of report i, of which g is the gist.
func (t *Ties) factsIn(rep *claim.Report, i int, g gist) facts {
	f, p := g.facts, &t.profiles[i]
	f.day, f.round, f.written = newsDay(p.Main.Time, rep.Published), newsDay(p.Main.Time, writtenOn(rep)), datelineOf(rep)
	f.undated = rep.Published.IsZero()
	f.parties = slices.DeleteFunc(f.parties, func(party string) bool { return slices.Contains(p.Passing, party) })
	return f
}

// Of returns the evidence on the reports with these ids, without the aspect left out.
func (t *Ties) Of(a, b string, leaveOut Aspect) []Tie {
	i, j := t.index[a], t.index[b]
	var out []Tie
	for _, tie := range t.between(i, j) {
		if tie.Aspect != leaveOut {
			out = append(out, tie)
		}
	}
	return out
}

// Together reports whether the reports tell of one main event.
func (t *Ties) Together(a, b string) bool { return t.event[t.index[a]] == t.event[t.index[b]] }

// Borne reports whether what two reports say by themselves, whatever else the run has, speaks for one event: their words, and of their numbers some.
// Two of a series (the market's week, a firm's quarter) are alike in all but the numbers.
func (t *Ties) Borne(a, b string) bool {
	i, j := t.index[a], t.index[b]
	if t.same {
		return true
	}
	x, y := t.plain[i].figures, t.plain[j].figures
	return t.sum(i, j) > 0 && (min(len(x), len(y)) < someNumbers || cosine(x, y) >= someAlike)
}

// OtherIssue reports whether the datelines of two reports, where nothing else tells when they were published, bear two days.
func (t *Ties) OtherIssue(a, b string) bool {
	x, y := t.facts[t.index[a]].written, t.facts[t.index[b]].written
	return !t.same && x != "" && y != "" && x != y
}

// OtherFirms reports whether headline and lead of two reports name firms by their ticker symbols, and none in common.
func (t *Ties) OtherFirms(a, b string) bool {
	return !t.same && clash(t.profiles[t.index[a]].Listed, t.profiles[t.index[b]].Listed)
}

// Undated reports whether of one of two reports the day of publication is not known.
func (t *Ties) Undated(a, b string) bool {
	return t.facts[t.index[a]].undated || t.facts[t.index[b]].undated
}

// Vouched reports whether anything but their words and places speaks for one event of two reports: a day, an hour, a number in a series, a figure of one
// thing. Two fires in two towns may be told in the same words.
func (t *Ties) Vouched(a, b string) bool {
	if t.same {
		return true
	}
	p := t.pair(t.index[a], t.index[b])
	for k := range evidence {
		if e := &evidence[k]; e.aspect != Words && e.aspect != Place && e.weigh(&p) > 0 {
			return true
		}
	}
	return false
}

// Worded reports whether the words of two reports speak for one event: two crimes of one city on one day have their day in common, and little else.
func (t *Ties) Worded(a, b string) bool {
	p := t.pair(t.index[a], t.index[b])
	return t.same || p.words() > 0
}

// Backed reports whether two reports are vouched for, or most of their numbers are the same.
func (t *Ties) Backed(a, b string) bool {
	return t.Vouched(a, b) || cosine(t.plain[t.index[a]].figures, t.plain[t.index[b]].figures) >= mostAlikeNumbers
}

// mostAlikeNumbers is how alike the numbers of two reports are that tell of one day of one thing.
const mostAlikeNumbers = 0.6

// someNumbers is how many numbers two reports must tell to be held against each other by them, and someAlike how alike these must be.
const (
	someNumbers = 4
	someAlike   = 0.1
)

// SameDay reports whether the main events of two reports are of one calendar day.
func (t *Ties) SameDay(a, b string) bool {
	x, y := t.profiles[t.index[a]].Main.Time, t.profiles[t.index[b]].Main.Time
	return x != nil && y != nil && x.Date != "" && x.Date == y.Date
}

// OtherDay reports whether the main events of two reports are of days that exclude each other, and are not neighbours.
func (t *Ties) OtherDay(a, b string) bool {
	p := t.pair(t.index[a], t.index[b])
	return !t.same && timeWeight(p.profile[0].Main.Time, p.profile[1].Main.Time) == -weightOtherDay && !p.after()
}

// After reports whether the day of a report is that of what came of its main event.
func (t *Ties) After(source string) bool { return t.profiles[t.index[source]].After }

// Kind is the kind of the main event of a report, from narrow to broad.
func (t *Ties) Kind(source string) []string { return t.profiles[t.index[source]].Main.Type }

// Number is the number in its series of the main event of a report, 0 where it tells none.
func (t *Ties) Number(source string) int { return t.profiles[t.index[source]].Main.Number }

// Day is the calendar day of the main event of a report, as YYYY-MM-DD; empty where that is not known.
func (t *Ties) Day(source string) string {
	if at := t.profiles[t.index[source]].Main.Time; at != nil {
		return at.Date
	}
	return ""
}

// NewsApart is how many days lie between the days of which two reports bring the news; 0 where one was not published at that day.
func (t *Ties) NewsApart(a, b string) int {
	return newsApart(&t.facts[t.index[a]], &t.facts[t.index[b]])
}

// Event returns the number of the cluster that a report is in, from 0 in the order of their first reports.
func (t *Ties) Event(source string) int { return t.event[t.index[source]] }

// Len is how many reports there are.
func (t *Ties) Len() int { return len(t.event) }

// Alike reports whether two reports are near enough in words that a reader might take their events for one.
func (t *Ties) Alike(a, b string) bool {
	i, j := t.index[a], t.index[b]
	if i == j || t.same {
		return true
	}
	return cosine(t.plain[i].names, t.plain[j].names) >= alike
}

// Affair reports whether the events of two sources both go on from round to round, as a report of each tells: talks, a strike, a case in court.
func (t *Ties) Affair(a, b string) bool { return t.affairs[t.Event(a)] && t.affairs[t.Event(b)] }

// alike is the likeness in names from which reports of different events are worth telling apart.
const alike = 0.2

// between is the evidence on reports i and j in words, without what says nothing. It needs no other reports, so it is the same whatever else is
// reported.
func (t *Ties) between(i, j int) []Tie {
	p := t.pair(min(i, j), max(i, j))
	var out []Tie
	for k := range evidence {
		e := &evidence[k]
		if w := e.weigh(&p); w != 0 {
			out = append(out, Tie{e.aspect, w, e.tell(&p)})
		}
	}
	return out
}

// sum is all evidence on reports i and j alone.
func (t *Ties) sum(i, j int) float64 {
	p := t.pair(i, j)
	var sum float64
	for k := range evidence {
		sum += evidence[k].weigh(&p)
	}
	return sum
}

func (t *Ties) pair(i, j int) pair {
	return pair{[2]*claim.Profile{&t.profiles[i], &t.profiles[j]}, [2]*facts{&t.facts[i], &t.facts[j]}, [2]*plain{&t.plain[i], &t.plain[j]}}
}
