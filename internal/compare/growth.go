package compare

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// ruleGrowth turns a contradiction into an update where one figure is known to be the newer one: by the reports' dates for what a rule says
// grows, or by words such as "revised to" and "initially". A toll that falls is no update, unless a report says that it was corrected.
func ruleGrowth(a, b *claim.Claim, p claim.Policy, ctx *Context, r ruling) ruling {
	if a.Quantity != nil && b.Quantity != nil && r.relation == claim.Compatible && p.Grows {
		if newer, _ := ctx.newerByWords(a, b); newer > 0 && grownBeyond(a, b) || newer < 0 && grownBeyond(b, a) {
			return ruling{claim.Update, "the words say that it has risen since", "", false}
		}
	}
	if a.Quantity == nil || b.Quantity == nil || r.relation != claim.Contradict && r.relation != claim.Near || a.Kind == claim.Score || a.Kind == claim.Ordinal {
		return r
	}
	if a.Source == b.Source && party(a) != "" && party(b) != "" && party(a) != party(b) && answered(a, b) {
		return r // "an estimate that the police cut to 12,000" is their own
	}
	p.Grows = (p.Grows || mounts(a) && mounts(b) || addsUp(a, b)) && (a.Modality != claim.Planned || b.Modality != claim.Planned) // how many are to be freed does not grow with time
	if ctx.longOver(a) && ctx.longOver(b) || ctx.weeksOver(a, b) {
		p.Grows, p.Falls = false, false
	}
	if strings.HasPrefix(a.Thing.Attribute, ofEarlier) && a.Thing.Attribute == b.Thing.Attribute {
		return r // what was so at the election before is newer in no report
	}
	words, dates, newer, corrected := ctx.newer(a, b, p)
	if words == 0 && (longPast(a) || longPast(b)) {
		newer = 0 // whom a wreck killed is known when its captain stands trial
	}
	if newer == 0 {
		if p.Grows && dates == 0 && a.Source != b.Source && r.relation == claim.Contradict {
			r.because += "; the figure may have risen, but the reports do not tell which is the newer"
		}
		return r
	}
	old, fresh := a, b
	if newer < 0 {
		old, fresh = b, a
	}
	if counting, ok := ctx.ruleCounting(old, fresh, dates != 0); ok {
		return counting
	}
	rises := less(size(old), size(fresh))
	if words == 0 && rises && twoVoices(a, b) && size(fresh) > manyfold*size(old) {
		return r
	}
	switch {
	case words != 0 && (corrected || rises && p.Grows || !p.Grows || !rises && p.Falls):
		return ruling{claim.Update, "the words say that " + said(fresh) + " (" + fresh.Source + ") is the newer figure", "", false}
	case words == 0 && dates == 0 && (p.Grows && rises || p.Falls && !rises):
		return ruling{claim.Update, "the words tell " + said(fresh) + " (" + fresh.Source + ") of a later time", "", false}
	case dates != 0 && nowSo(fresh) && !nowSo(old) && !againstBefore(fresh.Thing.Attribute):
		return ruling{claim.Update, "the words tell what is so now, and " + fresh.Source + " is the later report", "", false}
	case dates != 0 && p.Grows && rises:
		return ruling{claim.Update, "the figure grows, and " + fresh.Source + " is the later report", "", false}
	case dates != 0 && p.Falls && !rises:
		return ruling{claim.Update, "the figure falls with time, and " + fresh.Source + " is the later report", "", false}
	case dates != 0 && bargained(old, fresh, rises):
		return ruling{claim.Update, "an offer is raised and a demand lowered from round to round, and " + fresh.Source + " is the later report", "", false}
	case dates != 0 && (!rises || p.Falls) && stillThen(fresh):
		return ruling{claim.Update, "the figure is of those of whom it is still so, and " + fresh.Source + " is the later report", "", false}
	case dates != 0 && old.Modality == claim.Planned && fresh.Modality == claim.Actual && (rises || a.Kind != claim.Count && a.Kind != claim.Money) && ctx.daysBetween(old, fresh) >= longAgo:
		return ruling{claim.Update, "what " + old.Source + " tells as planned has been done when " + fresh.Source + " came out", "", false}
	case p.Grows && !p.Falls && !rises:
		r.because += "; the later report, " + fresh.Source + ", gives the lower figure, and such a figure does not fall"
	}
	return r
}

// ruleCounting rules two figures of a count, such as that of votes, of which one or both were told before it was over; dated says that their reports' dates tell
// which is the newer. False where the words tell of no such count.
func (c *Context) ruleCounting(old, fresh *claim.Claim, dated bool) (ruling, bool) {
	o, f := c.tense(old), c.tense(fresh)
	switch {
	case dated && f.final && !o.final && (old.Thing.Attribute == "vote-share" || old.Rule == "votes.won" || old.Rule == "votes.polled"):
		return ruling{claim.Update, "the sentence says that " + said(fresh) + " (" + fresh.Source + ") is final, and " + old.Source + " came out before", "", false}, true
	case o.interim && f.interim:
		return ruling{claim.Update, "both are of a count that goes on, and " + said(fresh) + " (" + fresh.Source + ") is of more of it", "", false}, true
	case o.interim:
		return ruling{claim.Update, "the sentence says that " + said(old) + " (" + old.Source + ") is not yet the final figure", "", false}, true
	}
	return ruling{}, false
}

// closedYears is how many years before its report that was which a toll is told for so that it does not grow any more.
const closedYears = 2

// longOver reports whether a claim is told as of before, and of a year so long before its report that what happened then has its last figure: "a flood in 2005
// killed 23 people". What is told since a year goes on.
func (c *Context) longOver(x *claim.Claim) bool {
	o, r := &x.Thing.Occasion, c.report(x.Source)
	if !o.Background || o.Time == nil || o.Time.Since || len(o.Time.Date) < len("2005") || r == nil || r.Published.IsZero() || x.Thing.Period != nil && x.Thing.Period.Since {
		return false
	}
	end := o.Time.Date
	if o.Time.Until != "" {
		end = o.Time.Until
	}
	year, err := strconv.Atoi(end[:len("2005")])
	return err == nil && year <= r.Published.Year()-closedYears && !slices.Contains(o.Type, "war")
}

// ofEarlier begins the attributes of what was so at the event before.
const ofEarlier = "earlier-"

// closedDays is how many days before both reports a day must lie for a toll of it to have its last figure.
const closedDays = 10

// weeksOver reports whether two claims are of one day so long before either report that what happened then has its last figure.
func (c *Context) weeksOver(a, b *claim.Claim) bool {
	x, y := a.Thing.Occasion.Time, b.Thing.Occasion.Time
	if x == nil || y == nil || x.Grain != "day" || x.Date == "" || x.Date != y.Date || x.Since || y.Since {
		return false
	}
	then, err := time.Parse(time.DateOnly, x.Date)
	over := func(r *claim.Report) bool {
		return r != nil && !r.Published.IsZero() && r.Published.Sub(then) >= closedDays*24*time.Hour
	}
	return err == nil && over(c.report(a.Source)) && over(c.report(b.Source))
}

// longPast reports whether a claim counts dead, hurt or saved in a report of a trial, to which no more are added.
func longPast(c *claim.Claim) bool {
	o := &c.Thing.Occasion
	return c.Kind == claim.Count && len(o.Type) > 0 && (o.Type[0] == "trial" || o.Type[0] == "hearing") && (slices.Contains(c.Thing.Act, "kill") || slices.Contains(c.Thing.Act, "injure") || slices.Contains(c.Thing.Act, "rescue"))
}

// bargained reports whether of two figures that parties told at two rounds of their talks the newer is an offer that was raised, or a demand that was lowered.
func bargained(old, fresh *claim.Claim, rises bool) bool {
	if old.Event == fresh.Event || old.Event == "" || fresh.Event == "" || old.Modality != fresh.Modality {
		return false
	}
	return fresh.Modality == claim.Offered && rises || fresh.Modality == claim.Demanded && !rises
}

// newer is 1 where b has the newer figure, -1 where a has it, and 0 where that is not known; words and dates are what the sentences and the days of the reports
// say by themselves, and corrected whether the sentences say that the older figure was wrong.
func (c *Context) newer(a, b *claim.Claim, p claim.Policy) (words, dates, newer int, corrected bool) {
	words, corrected = c.newerByWords(a, b)
	dates = newerByDate(a, b, c)
	switch x, y := c.tense(a), c.tense(b); {
	case pastCounting(a, b, &x, &y):
		return words, 0, 0, corrected
	case words > 0 && dates < 0 && x.old, words < 0 && dates > 0 && y.old:
		return words, 0, words, corrected // "they had originally sought 24", whenever that is told
	case words != 0 && dates != 0 && dates != words:
		// "Risen to 29" was news in its own report; the one that came out later has the newer figure all the same.
		if !corrected {
			return 0, dates, dates, false
		}
		return words, dates, 0, corrected
	case words != 0:
		return words, dates, words, corrected
	case dates != 0:
		return words, dates, dates, corrected
	case x.interim != y.interim && (x.final || y.final || a.Thing.Attribute != b.Thing.Attribute && (a.Thing.Attribute == exitPoll || b.Thing.Attribute == exitPoll || a.Thing.Attribute == "turnout" || b.Thing.Attribute == "turnout")):
		newer = -1
		if x.interim {
			newer = 1
		}
	case x.interim && y.interim && (x.counted > 0 && y.counted > 0 || x.poll != y.poll):
		newer = cmp.Compare(y.counted, x.counted)
	case a.Source != b.Source && (p.Grows || p.Falls):
		if newer = newerByClock(a, b); newer == 0 && nowSo(a) != nowSo(b) {
			newer = -1
			if nowSo(b) {
				newer = 1
			}
		}
	}
	return words, dates, newer, corrected
}

// allButCounted is the share of the votes, in percent, from which on a count can move little.
const allButCounted = 95

// pastCounting reports whether two shares of the votes, of which one is of a count that is all but over, lie further apart than what is left to count could
// move them.
func pastCounting(a, b *claim.Claim, x, y *tense) bool {
	if x.poll || y.poll || !ofVote(a) || !ofVote(b) || a.Kind != claim.Proportion || b.Kind != claim.Proportion || a.Quantity.Unit != b.Quantity.Unit {
		return false
	}
	if x.interim && x.counted < allButCounted || y.interim && y.counted < allButCounted || !x.interim && !y.interim {
		return false
	}
	left := 100 - max(x.counted, y.counted)
	if x.interim && y.interim {
		left = 100 - min(x.counted, y.counted)
	}
	points := 1.0
	if a.Quantity.Unit == "%" {
		points = 100
	}
	const both = 2 // what one party loses another gains
	return math.Abs(a.Quantity.Value-b.Quantity.Value)*points > both*left+0.1
}

// manyfold is from how many times as much on a figure of another party is no later count of the same: one tells of 20 complaints, and the other of 1,000.
const manyfold = 10

// twoVoices reports whether two parties speak, each of its own figure.
func twoVoices(a, b *claim.Claim) bool {
	return party(a) != "" && party(b) != "" && party(a) != party(b)
}

// addsUp reports whether two counts are of all that was done since a day, so that the later one is the larger.
func addsUp(a, b *claim.Claim) bool {
	x, y := a.Thing.Period, b.Thing.Period
	return a.Kind == claim.Count && b.Kind == claim.Count && len(a.Thing.Act) > 0 && x != nil && y != nil && (x.Since || y.Since)
}

// rulePutOff turns a contradiction of two days of what is to come into an update where one sentence says that its day has taken the place of another, and no
// report is known to be newer than its own: "closing is now expected in March".
func rulePutOff(a, b *claim.Claim, ctx *Context, r ruling) ruling {
	if a.Kind != claim.Date || a.Time == nil || b.Time == nil || a.Source == b.Source || r.relation != claim.Contradict && r.relation != claim.Near {
		return r
	}
	x, y := putOff(a), putOff(b)
	dates := newerByDate(a, b, ctx)
	if x == y || x && dates > 0 || y && dates < 0 {
		return r
	}
	fresh := b
	if x {
		fresh = a
	}
	return ruling{claim.Update, "the words say that " + said(fresh) + " (" + fresh.Source + ") is the newer time", "", false}
}

// putOff reports whether the words before a time say that it has taken the place of another: "is now expected in", "was put off to".
func putOff(c *claim.Claim) bool {
	words := wordsBefore(c, 8)
	if movedBy(c) {
		return c.Modality == claim.Planned || c.Modality == claim.Possible
	}
	for i, w := range words {
		if slices.Contains(movedDates, w) || w == "now" && i+1 < len(words) && slices.Contains(plannedDates, words[i+1]) || w == "now" && i > 0 && slices.Contains(plannedDates, words[i-1]) {
			return c.Modality == claim.Planned || c.Modality == claim.Possible
		}
	}
	return false
}

// movedBy reports whether the words before a time say that it lies so much before or behind another: "the bridge is to open a year earlier, in 2027".
func movedBy(c *claim.Claim) bool {
	at := placeIn(c)
	if at < 0 {
		return false
	}
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(c.Sentence[max(0, at-60):at], ",", " ,")))
	n := len(words)
	if n > 0 && (words[n-1] == "in" || words[n-1] == "on" || words[n-1] == "by") {
		n--
	}
	return n > 2 && words[n-1] == "," && (words[n-2] == "earlier" || words[n-2] == "later" || words[n-2] == "sooner") && stretchWord(words[n-3])
}

// stillThen reports whether the words around a count say that it is of those of whom something is still so, which may become fewer however it grew
// before: "18 survivors were still being treated", "2,000 homes remained without power". Who is dead or saved stays so.
func stillThen(c *claim.Claim) bool {
	at := placeIn(c)
	if c.Kind != claim.Count || at < 0 || slices.Contains(c.Thing.Act, "kill") || slices.Contains(c.Thing.Act, "rescue") {
		return false
	}
	const reach = 6
	rest := strings.ToLower(c.Sentence[at+len(c.Text) : min(len(c.Sentence), at+len(c.Text)+80)])
	for _, end := range [...]string{",", ";", " and ", " but ", " while "} { // behind which another count may stand
		rest, _, _ = strings.Cut(rest, end)
	}
	after := strings.Fields(rest)
	return slices.ContainsFunc(append(wordsBefore(c, reach), after[:min(len(after), reach)]...), func(w string) bool {
		switch w {
		case "still", "yet", "remain", "remains", "remained", "remaining":
			return true
		}
		return false
	})
}

// size is the number by which two hedged figures are ordered.
func size(c *claim.Claim) float64 {
	if !c.Quantity.IsRange() {
		return c.Quantity.Value
	}
	s, _ := meaning(c.Quantity)
	return s.lo
}

// newerByDate is 1 where b's report is the later one, -1 where a's is, 0 where that is not known.
func newerByDate(a, b *claim.Claim, ctx *Context) int {
	ra, rb := ctx.report(a.Source), ctx.report(b.Source)
	if ra == nil || rb == nil || ra.Published.IsZero() || rb.Published.IsZero() {
		return 0
	}
	if ra.DayOnly || rb.DayOnly { // the time of day means nothing
		return day(rb.Published).Compare(day(ra.Published))
	}
	return rb.Published.Compare(ra.Published)
}

// longAgo is how many days before another report one must have come out for what it plans to have changed since.
const longAgo = 7

// daysBetween is how many days after a's report b's came out; 0 where that is not known.
func (c *Context) daysBetween(a, b *claim.Claim) int {
	ra, rb := c.report(a.Source), c.report(b.Source)
	if ra == nil || rb == nil || ra.Published.IsZero() || rb.Published.IsZero() {
		return 0
	}
	return int(day(rb.Published).Sub(day(ra.Published)).Hours() / 24)
}

func day(t time.Time) time.Time { return date(t.Year(), t.Month(), t.Day()) }

// newerByWords is the same by what the sentences say; corrected reports whether they say that the older figure was wrong, so that
// the newer one may be lower.
func (c *Context) newerByWords(a, b *claim.Claim) (newer int, corrected bool) {
	x, y := c.tense(a), c.tense(b)
	if against(a) && y.fresh && !y.corrected || against(b) && x.fresh && !x.corrected {
		return 0, false // "takings rose to 421 million" from those of the year before, whatever noun they have
	}
	if a.Source != b.Source {
		x.fresh, y.fresh = x.fresh && (x.corrected || !fromElse(a, b)), y.fresh && (y.corrected || !fromElse(b, a))
		switch up, down := hadBeen(b, a), hadBeen(a, b); {
		case up && !down:
			return 1, true
		case down && !up:
			return -1, true
		}
	}
	switch {
	case (y.fresh || x.old) && !(x.fresh || y.old):
		return 1, y.corrected || x.old
	case (x.fresh || y.old) && !(y.fresh || x.old):
		return -1, x.corrected || y.old
	}
	return 0, false
}

// against reports whether what a claim states is told against that of a time before the news, by its attribute.
func against(c *claim.Claim) bool { return c.Kind != claim.Count && againstBefore(c.Thing.Attribute) }

// hadBeen reports whether the words behind c say that it was, before, as much as old: "46 percent of the shares, up from 41 percent on Monday".
func hadBeen(c, old *claim.Claim) bool {
	at := placeIn(c)
	if at < 0 || old.Quantity == nil || old.Quantity.IsRange() || c.Kind == claim.Age {
		return false
	}
	rest := strings.ToLower(c.Sentence[min(at+len(c.Text), len(c.Sentence)):])
	if words := wordsBefore(c, 1); len(words) == 1 && words[0] == "to" { // "raised it to 3.1 billion crowns from 2.9 billion"
		if from, ok := strings.CutPrefix(rest, " from "); ok && leadingFigure(from) == leadingFigure(old.Text) && leadingFigure(from) != "" {
			return true
		}
	}
	if words := wordsBefore(c, 5); len(words) > 2 && words[len(words)-1] == "to" { // "rose from 130 to 210"
		if i := slices.Index(words, "from"); i >= 0 && i+1 < len(words)-1 && leadingFigure(words[i+1]) == leadingFigure(old.Text) && leadingFigure(old.Text) != "" {
			return true
		}
	}
	for _, from := range [...]string{"up from ", "down from ", "not ", "rather than ", "instead of "} {
		if i := strings.Index(rest, from); i >= 0 && leadingFigure(rest[i+len(from):]) == leadingFigure(old.Text) && leadingFigure(old.Text) != "" {
			return true
		}
	}
	return false
}

// fromElse reports whether the words around c say that it had been something else than old before, so that it is no newer figure in the place of old:
// "debt climbed to 260 million from 230 million". A toll may have been both on the way.
func fromElse(c, old *claim.Claim) bool {
	at := placeIn(c)
	if at < 0 || c.Kind == claim.Count {
		return false
	}
	rest, before := strings.ToLower(c.Sentence[min(at+len(c.Text), len(c.Sentence)):]), wordsBefore(c, 6)
	level := ""
	if from, ok := strings.CutPrefix(rest, " from "); ok {
		level = leadingFigure(from)
	} else if i := slices.Index(before, "from"); i >= 0 && i+1 < len(before) {
		level = leadingFigure(before[i+1])
	}
	return level != "" && level != leadingFigure(old.Text)
}

// leadingFigure is the digits that s opens with, after an article and a sign of money; empty if it opens with none.
func leadingFigure(s string) string {
	s = strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(s, " "), "the "), "$€£ ")
	digit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	n := 0
	for digit(n) || n > 0 && n < len(s) && (s[n] == ',' || s[n] == '.') && digit(n+1) {
		n++
	}
	return s[:n]
}

// tense is what a sentence says of whether a figure in it is the latest: fresh, and corrected, are what [newFigure] says of it, old is what
// [oldFigure], interim and final what the functions of these names do.
type tense struct {
	fresh, corrected, old, interim, final bool
	poll                                  bool    // an interim figure of a survey of voters or a projection, before any count
	counted                               float64 // the share of the votes counted of which an interim figure is, in percent; 0 if that is not told
}

// tense reads a claim's sentence, once for a claim where c remembers.
func (c *Context) tense(x *claim.Claim) tense {
	if c == nil || c.tenses == nil {
		return tenseOf(x)
	}
	t, ok := c.tenses[x]
	if !ok {
		t = tenseOf(x)
		c.tenses[x] = t
	}
	return t
}

// exitPoll is the attribute of a share of the votes by a poll of those who have voted.
const exitPoll = "exit-poll-share"

// tenseOf tells how a figure stands among those that follow one another: new or old, interim or final, and of how much of the count.
func tenseOf(c *claim.Claim) (t tense) {
	if t.fresh, t.corrected = newFigure(c); !t.fresh && ofBetterOffer(c) {
		t.fresh, t.corrected = true, true
	}
	if c.Thing.Attribute == "share-price" { // what a share costs at noon is not what it costs at the close
		return tense{interim: c.Thing.Term == "early", final: c.Thing.Term == ""}
	}
	if (againstBefore(c.Thing.Attribute) || len(c.Thing.Act) > 0 && againstBefore(c.Thing.Act[0])) && !strings.Contains(strings.ToLower(c.Sentence), "correct") {
		return tense{}
	}
	t.old, t.interim, t.final = oldFigure(c), interim(c), final(c)
	if c.Thing.Attribute == "stock-change" { // what shares have lost by noon is not what they lose by the close
		t.interim = c.Thing.Term == "early"
		t.final = !t.interim
	}
	if c.Thing.Attribute == exitPoll { // what those said who had voted is no count
		t.interim, t.final = true, false
	}
	if c.Thing.Attribute == "turnout-so-far" { // who had voted by noon is not all who voted
		t.interim, t.final = true, false
	}
	if t.interim = t.interim && c.Thing.Attribute != "count-progress"; t.interim {
		t.counted = countedShare(strings.ToLower(c.Sentence))
		t.poll = c.Thing.Attribute == exitPoll || t.counted == 0 && hasAny(strings.ToLower(c.Sentence), ofPolls...)
	}
	if c.Rule == "votes.won" && c.Modality == claim.Planned && !t.interim { // seats that somebody foresees
		t.interim, t.final, t.poll = true, false, true
	}
	if c.Thing.Counted > 0 && !t.final && (!t.interim || t.counted == 0) {
		t.interim, t.counted = true, 100*c.Thing.Counted
	}
	return t
}

// ofVote reports whether c may be of a count of votes: a share, but of no change and of no stretch of business, or seats.
func ofVote(c *claim.Claim) bool {
	return c.Kind == claim.Proportion && c.Thing.Term == "" && !strings.HasSuffix(c.Thing.Attribute, "-change") || c.Kind == claim.Count && (c.Rule == "votes.won" || c.Rule == "votes.polled")
}

// interim and final report whether the sentence of a share of votes says that it is one of a count that goes on, or of one that is over.
func interim(c *claim.Claim) bool {
	return ofVote(c) && hasAny(strings.ToLower(c.Sentence), ofInterim...) && !hasAny(strings.ToLower(c.Sentence), ofWholeCount...)
}
func final(c *claim.Claim) bool {
	return ofVote(c) && !interim(c) && (hasAny(strings.ToLower(c.Sentence), ofFinal...) || hasAny(strings.ToLower(c.Sentence), ofWholeCount...))
}

// countedShare is the share in "with 78% of the ballots counted", in percent; 0 where a sentence has none, and nearly all where it says so in words.
func countedShare(sentence string) float64 {
	const reach, nearlyAll = 48, 99
	for _, done := range countedWords {
		end := strings.Index(sentence, done)
		if end <= 0 || !hasWord(sentence[end-1:], done) {
			continue
		}
		if hasAny(sentence[max(0, end-2*reach):end], "all but", "nearly all", "almost all") {
			return nearlyAll
		}
		words := strings.Fields(sentence[max(0, end-reach):end])
		for i := len(words) - 1; i >= 0; i-- {
			number, percent := strings.CutSuffix(words[i], "%")
			if percent || i+1 < len(words) && (words[i+1] == "percent" || words[i+1] == "per") {
				if v, err := strconv.ParseFloat(number, 64); err == nil {
					return v
				}
				return 0
			}
		}
	}
	return 0
}

// ofElections is how the rules of elections begin, in which it is the ballots that are counted again.
const ofElections = "votes."

// newFigure looks in the clause before the figure for a verb that leads to it by "to" or "at".
func newFigure(c *claim.Claim) (newer, corrected bool) {
	words := wordsBefore(c, 12)
	if thanFirst(c) || c.Kind == claim.Count && !strings.HasPrefix(c.Rule, ofElections) && hasAny(strings.ToLower(c.Sentence), recounted...) {
		return true, true
	}
	if moreThanThen(c) || reachedLevel(c, words) {
		return true, false
	}
	if n := len(words); n == 0 || words[n-1] != "to" && words[n-1] != "at" {
		return false, false
	}
	if nowPut(words) {
		return true, true
	}
	if n := len(words); n > 1 && words[n-2] == c.Thing.Predicate && c.Thing.Relation == "nominal" && !slices.Contains(rising, words[n-2]) {
		return false, false // "cut power to 12,000 homes" cuts no figure
	}
	for _, w := range words {
		if slices.Contains(correcting, w) {
			return true, true
		}
		if slices.Contains(rising, w) || slices.Contains(bringing, w) && ofLevel(words) {
			newer = true
		}
	}
	return newer && !ofStretch(c), false
}

// nowPut reports whether the words before a figure say that somebody now puts it at that: "the ferry's owner now puts the number on board at 146".
func nowPut(words []string) bool {
	i := slices.Index(words, "now")
	return i >= 0 && i+1 < len(words) && slices.Contains(putting, words[i+1]) && words[len(words)-1] == "at"
}

// ofStretch reports whether a figure is what a firm made in a quarter or year that is over: what rose to it is that of the stretch before, and no report's.
func ofStretch(c *claim.Claim) bool {
	return c.Thing.Term != "" && (c.Kind == claim.Money || c.Kind == claim.Proportion || c.Kind == claim.Measure) && world(c) == claim.Actual
}

// grownBeyond reports whether old is only a least, so that nothing excludes the larger figure of a report that tells that it has risen.
func grownBeyond(old, fresh *claim.Claim) bool {
	p, q := old.Quantity, fresh.Quantity
	least := p.Qualifier == quantity.AtLeast || p.Qualifier == quantity.Over
	return least && old.Source != fresh.Source && q.Qualifier == quantity.Exact && q.Value > p.Min*(1+plainlyMore) && world(old) == claim.Actual && world(fresh) == claim.Actual
}

// plainlyMore is by what part of it a least must be exceeded for that to be a newer count, and no closer one.
const plainlyMore = 0.1

// thanFirst reports whether the words right behind a figure say that another was given at first: "620, some 80 less than first thought".
func thanFirst(c *claim.Claim) bool {
	at := placeIn(c)
	if at < 0 {
		return false
	}
	const reach = 9
	rest := strings.Fields(strings.ToLower(c.Sentence[at+len(c.Text) : min(len(c.Sentence), at+len(c.Text)+90)]))
	for i := 1; i+1 < min(len(rest), reach); i++ {
		if rest[i] == "than" && slices.Contains(lessOrMore, rest[i-1]) && (slices.Contains(former, rest[i+1]) || rest[i+1] == "first") {
			return true
		}
	}
	return false
}

// moreThanThen reports whether the words right behind a figure say by how much it is above what it was a while before: "22, eight more than at midday".
func moreThanThen(c *claim.Claim) bool {
	at := placeIn(c)
	if at < 0 || c.Kind != claim.Count {
		return false
	}
	const reach = 14
	rest := strings.Fields(strings.ToLower(strings.ReplaceAll(c.Sentence[at+len(c.Text):min(len(c.Sentence), at+len(c.Text)+110)], ",", " ")))
	for i := 1; i+2 < min(len(rest), reach); i++ {
		if rest[i] == "than" && slices.Contains(lessOrMore, rest[i-1]) && (rest[i+1] == "at" && hourOf(rest[i+2]) >= 0 || rest[i+1] == "on" && weekdayOf(rest[i+2]) >= 0 || hasAny(strings.Join(rest[i+1:min(len(rest), i+4)], " "), agoWords...)) {
			return true
		}
	}
	return false
}

// reachedLevel reports whether the words before a figure say that a number has come to it: "the number of licences lost has reached 63".
func reachedLevel(c *claim.Claim, words []string) bool {
	n := len(words)
	if c.Kind != claim.Count && c.Kind != claim.Money || n < 2 || !slices.Contains(reaching, words[n-1]) {
		return false
	}
	switch words[n-2] {
	case "has", "have", "had", "now":
		if mounts(c) {
			return true
		}
	}
	return ofLevel(words)
}

// ofLevel reports whether words speak of a number that something has come to: "the number of licences lost", "the toll".
func ofLevel(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(countNouns, w) || w == "toll" })
}

// ofBetterOffer holds for what a sentence says of an offer made in the place of another: "the improved terms value it at 9". Nothing between
// the offer and the figure may set another figure beside it: "the improved offer compares with 8".
func ofBetterOffer(c *claim.Claim) bool {
	at := placeIn(c)
	if at < 0 || c.Kind != claim.Money && c.Kind != claim.Proportion {
		return false
	}
	before := strings.ToLower(c.Sentence[max(0, at-160):at])
	for _, offer := range betterOffers {
		if i := strings.LastIndex(before, offer); i >= 0 && hasWord(before[i:], offer) {
			return !hasAny(before[i+len(offer):], besideOffers...)
		}
	}
	return false
}

// oldFigure holds for "up from 40", "from a preliminary 6.1", "initially put at 12".
func oldFigure(c *claim.Claim) bool {
	words := wordsBefore(c, 5)
	for i, w := range words {
		if slices.Contains(former, w) && !(w == "earlier" && i > 0 && stretchWord(words[i-1])) && !(w == "initial" && i+1 < len(words) && namesMain(c, words[i+1])) {
			return true
		}
		if w == "from" && i > 0 && (words[i-1] == "up" || words[i-1] == "down") && i >= len(words)-3 {
			return true
		}
	}
	if len(words) > 0 && words[len(words)-1] == "from" && c.Quantity != nil {
		for _, w := range wordsBefore(c, 12) {
			if slices.Contains(rising, w) || slices.Contains(correcting, w) {
				return true
			}
		}
	}
	if at := placeIn(c); at > 0 {
		before := strings.ToLower(c.Sentence[max(0, at-120):at])
		if before = before[strings.LastIndexAny(before, ";.")+1:]; hasAny(before, atFirst...) && !sinceFirst(before) {
			return true
		}
	}
	// "describing its magnitude as preliminary" says it of the magnitude alone.
	return c.Thing.Attribute != "" && strings.Contains(strings.ToLower(c.Sentence), c.Thing.Attribute+" as preliminary")
}

// namesMain reports whether w is the noun of the event that c tells what it did: "the initial tremor lasted 10 seconds" gives no initial figure.
func namesMain(c *claim.Claim, w string) bool {
	return strings.EqualFold(lastWord(c.Agent), w) && slices.ContainsFunc(c.Thing.Occasion.Type, func(t string) bool { return slices.Contains(c.Thing.Agents, claim.Noun+t) })
}

// sinceFirst reports whether the words before a figure tell since when something is so: "aftershocks have come since the town was first hit by a quake of 5.9".
func sinceFirst(before string) bool {
	i := strings.LastIndex(before, "since ")
	return i >= 0 && hasAny(before[i:], "first") && len(strings.Fields(before[i:strings.LastIndex(before, "first")])) <= 5
}

// stretchWord reports whether "earlier" behind that word is so long before: "a year earlier".
func stretchWord(w string) bool {
	switch strings.TrimSuffix(w, "s") {
	case "day", "week", "month", "quarter", "year", "hour", "minute":
		return true
	}
	return false
}

// wordsBefore are up to n words before the claim in its own clause, in lower case.
func wordsBefore(c *claim.Claim, n int) []string {
	at := placeIn(c)
	if at < 0 {
		return nil
	}
	s := c.Sentence[max(0, at-160):at]
	words := lastWords(s[clauseMark(s)+1:], n)
	for i, w := range words {
		words[i] = strings.ToLower(w)
	}
	return words
}

// clauseMark is the first byte of the last mark of s that parts clauses, -1 where it has none.
func clauseMark(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case ',', ';', ':', '(', ')', '"':
			return i
		case '\xe2': // “ or ”
			if strings.HasPrefix(s[i+1:], "\x80\x9c") || strings.HasPrefix(s[i+1:], "\x80\x9d") {
				return i
			}
		}
	}
	return -1
}

// placeIn is where the claim's words stand in its sentence, or -1. A figure that stands there twice is taken where it first stands.
func placeIn(c *claim.Claim) int {
	if c.Text == "" {
		return -1
	}
	return strings.Index(c.Sentence, c.Text)
}
