package align

import (
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/when"
)

// daysOf are, by source, the claims of a block of dates that tell on which day or at what time of day an event itself took place.
func daysOf(claims []*claim.Claim) map[string][]*claim.Claim {
	if len(claims) == 0 || claims[0].Kind != claim.Date {
		return nil
	}
	days := map[string][]*claim.Claim{}
	for _, c := range claims {
		if (c.Time.Date != "" || clock(c)) && happens(&c.Thing) {
			days[c.Source] = append(days[c.Source], c)
		}
	}
	return days
}

// otherDay reports whether the report of b tells, besides the time of b, that such an event took place on the day or at about the hour that a tells: it
// knows of both, and the time of b is that of the aftershock, not of the quake.
func (m *matcher) otherDay(a, b *claim.Claim) bool {
	for _, c := range m.days[b.Source] {
		if c == b || clock(c) != clock(b) || !related(c.Thing.Occasion.Type, a.Thing.Occasion.Type) {
			continue
		}
		if clock(b) {
			if t := oclock(a); aboutThen(oclock(c), t) && !aboutThen(oclock(b), t) {
				return true
			}
		} else if c.Time.Date == a.Time.Date && c.Time.Date != b.Time.Date {
			return true
		}
	}
	return false
}

// sameHour is how many minutes apart two times of day may be told of one moment: the nearest quarter of an hour.
const sameHour = 15

func aboutThen(x, y int) bool { return x >= 0 && y >= 0 && max(x-y, y-x) <= sameHour }

// hourWeight is what it says that two reports of one event tell one time of day of it: few tell two, and by chance no two meet.
const hourWeight = sure

// hour adds that two reports of one event tell one time of day in what they tell of it, whatever each says happened then: the shots, the call, what the
// victim did. Another time says nothing, since each may be of another moment.
func (m *matcher) hour(a, b *claim.Claim, t *judgement) {
	x, y := &a.Thing.Occasion, &b.Thing.Occasion
	if a.Source == b.Source || !clock(a) || !clock(b) || !(x.Main || y.Main) || x.Background || y.Background || !real(a.Modality) || !real(b.Modality) || !m.together(a.Source, b.Source) {
		return
	}
	if a.Time.OtherZone(b.Time) || lastDay(a.Time) != a.Time.Date || lastDay(b.Time) != b.Time.Date || oclock(a) < 0 || !oneHour(a, b) {
		return
	}
	if a.Time.Date != "" && b.Time.Date != "" && a.Time.Date != b.Time.Date {
		return
	}
	if t.score < sure || t.narrow {
		t.last, t.narrow = true, false // where one says the day with it, or tells it roughly, too
	}
	t.add(hourWeight, "both tell this time of day")
}

// oneHour reports whether two claims tell one time of day, or may, where one leaves open in which half of the day it is, or only tells about when.
func oneHour(a, b *claim.Claim) bool {
	p, q := oclock(a), oclock(b)
	if p < 0 || q < 0 {
		return p == q
	}
	if when.OnDial(a.Text) || when.OnDial(b.Text) {
		p, q = p%(12*60), q%(12*60)
	}
	return p == q || (a.Time.About || b.Time.About) && aboutThen(p, q)
}

// oclock is the minute of the day that a claim tells, or -1 if it tells none.
func oclock(c *claim.Claim) int {
	_, t, ok := strings.Cut(c.Time.Timex, "T")
	if !ok || len(t) < len("15:04") || t[2] != ':' {
		return -1
	}
	h, err := strconv.Atoi(t[:2])
	min, also := strconv.Atoi(t[3:5])
	if err != nil || also != nil {
		return -1
	}
	return h*60 + min
}

// farOff is how many days before the news a day lies that two reports of one event tell by no chance.
const farOff = 60

// farDay adds that two reports of one event tell one day long before the news of both: whatever each says happened then, it is the day of what the event
// comes of. Two wordings that each say of what it is the day are of two things. Another day says nothing, since each may be of another step.
func (m *matcher) farDay(a, b *claim.Claim, t *judgement) {
	x, y := &a.Thing, &b.Thing
	if t.forbidden || a.Source == b.Source || !wholeDay(a) || !wholeDay(b) || a.Time.Date != b.Time.Date || told(x) && told(y) && x.Attribute != y.Attribute {
		return
	}
	if !real(a.Modality) || !real(b.Modality) || !m.together(a.Source, b.Source) || !longGone(a.Time, m.ties.Day(a.Source)) || !longGone(b.Time, m.ties.Day(b.Source)) {
		return
	}
	t.add(likely+0.5, "both tell of one day long past")
}

// wholeDay reports whether a time is one calendar day, or a part of it.
func wholeDay(c *claim.Claim) bool {
	return len(c.Time.Date) == len(time.DateOnly) && (c.Time.Grain == "day" || c.Time.Grain == "part") && lastDay(c.Time) == c.Time.Date
}

// longGone reports whether a day lies long before that of the news.
func longGone(t *claim.Time, news string) bool {
	day, err := time.Parse(time.DateOnly, t.Date)
	now, bad := time.Parse(time.DateOnly, news)
	return err == nil && bad == nil && now.Sub(day).Hours() >= farOff*24
}

// news reports whether a time is the day that its report brings the news of.
func (m *matcher) news(c *claim.Claim) bool {
	return c.Thing.Occasion.Main && c.Time.Date != "" && (c.Time.Grain == "day" || c.Time.Grain == "part") && c.Time.Date == m.ties.Day(c.Source)
}

// longBefore reports whether a time is of a year before that of the news, and told by no day of it, which a slip of the pen would leave, or not as of what is the
// news of its report.
func longBefore(c, news *claim.Claim) bool {
	const year = len("2006")
	return (!c.Thing.Occasion.Main || c.Time.Grain == "month" || c.Time.Grain == "year") && len(c.Time.Date) >= year && c.Time.Date[:year] < news.Time.Date[:min(len(news.Time.Date), year)]
}
