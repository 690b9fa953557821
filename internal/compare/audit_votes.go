package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// auditHundredAcross holds the percentages of a list against the rest that the next sentence tells.
func auditHundredAcross(p *passage, q *passage) []fault {
	n := len(p.figures)
	if n < 2 || len(q.figures) <= n {
		return nil
	}
	rest := q.figures[n]
	lead := strings.TrimSpace(q.low[q.seam:max(q.seam, rest.start)])
	if !rest.isPercent() || !rest.exact() || lead != "the remaining" && lead != "the other" && lead != "the rest," && lead != "the remaining share," {
		return nil
	}
	i := n
	for i > 0 && p.figures[i-1].isPercent() && p.figures[i-1].exact() && p.figures[i-1].Quantity.Trend == "" && (i == n || listGap(p.gap(p.figures[i-1], p.figures[i]))) {
		i--
	}
	list := append(slices.Clone(q.figures[i:n]), rest)
	if len(list) < 2 {
		return nil
	}
	return hundredFault(list)
}

// ofTheVote is how shares of one whole are told.
var ofTheVote = phrases{list: &[]string{"of the vote", "of the votes", "of votes", "votes counted", "ballots counted", "of the ballots", "share of the market", "of the market", "of the shares", "of the seats"}}

// auditOverfull finds shares of one vote or market that make more than all of it: "had 54 percent, her challenger 39 percent and a third 17".
func auditOverfull(p *passage) []fault {
	if len(p.figures) < 2 || !slices.ContainsFunc(p.figures, figure.held) || !ofTheVote.in(p.low) || hasAny(p.low, "turnout", "first round", "last time", "previous", "respectively") {
		return nil
	}
	for i := range p.figures {
		if !p.figures[i].held() {
			continue
		}
		list, closed := []figure{p.figures[i]}, false
		for j := i + 1; j < len(p.figures) && p.figures[j].held() && p.figures[j].exact(); j++ {
			gap := p.gap(p.figures[j-1], p.figures[j])
			if len(gap) > 90 || strings.ContainsAny(gap, ";:()") || hasAny(gap, "from", "up", "down", "compared", "against", "than", "of those", "of them", "in", "where", "among", "or", "with") {
				break
			}
			closed = closed || hasAny(gap, "and", "while", "to")
			list = append(list, p.figures[j])
		}
		sum := 0.0
		for _, f := range list {
			sum += f.value()
		}
		if len(list) > 1 && closed && sum > 1.015 && sum < 1.6 && !hasAny(p.low[:list[0].start], "if", "unless") {
			return hundredFault(list)
		}
	}
	return nil
}

// held reports whether f can be the share that one side has; how much has been counted is nobody's.
func (f figure) held() bool {
	return f.isPercent() && f.Quantity.Trend == "" && !slices.Contains(f.Thing.Act, "count") && f.Thing.Attribute != "count-progress"
}

func hundredFault(list []figure) []fault {
	sum, slack := 0.0, 0.0
	for _, f := range list {
		sum += f.value()
		if !f.exact() {
			slack += f.give()
		}
		slack += math.Min(math.Max(f.Quantity.Precision, 0.001), 0.01)
	}
	if math.Abs(sum-1) > math.Max(slack/2, 0.01)+1e-9 && sum > 0.5 && sum < 1.6 {
		return []fault{newFault("sum", sayAll(list)+" are given as all there is, but make "+number64(100*sum)+"%", list...)}
	}
	return nil
}

// ballot is the votes for and against, as two figures or one score.
type ballot struct {
	figures []figure
	sum     float64
	end     int
}

func (p *passage) ballots() (out []ballot) {
	for i := 0; i+1 < len(p.figures); i++ {
		a, b := p.figures[i], p.figures[i+1]
		gap := p.gap(a, b)
		if bare(a) && bare(b) && (len(gap) <= 60 && hasAny(gap, "voted for", "voted in favour", "voted in favor") && hasAny(p.after(b, 16), "against", "opposed") || len(gap) <= 30 && (hasAny(gap, "to", "against", "versus", "for", "in favour", "in favor") || strings.Contains(gap, "-"))) {
			out = append(out, ballot{[]figure{a, b}, a.value() + b.value(), b.end})
		}
	}
	for _, s := range p.scores {
		if num, den, ok := parts(s.Quantity); ok {
			out = append(out, ballot{[]figure{s}, num + den, s.end})
		}
	}
	return out
}

// auditVotes holds the votes for and against, and those withheld, against all who are said to have voted.
func auditVotes(p *passage) []fault {
	if len(p.figures) == 0 || len(p.figures)+len(p.scores) < 2 || !strings.Contains(p.low, "abst") || !hasAny(p.low, "abstention", "abstentions", "abstained", "abstaining") {
		return nil
	}
	for _, v := range p.ballots() {
		if !hasAny(p.low[max(0, v.figures[0].start-60):v.end], "vote", "votes", "voted", "ballot", "passed", "carried", "approved", "adopted", "rejected") {
			continue
		}
		for _, c := range p.figures {
			if !bare(c) || c.start < v.end || c.start-v.end > 40 || !hasAny(p.after(c, 16), "abstention", "abstentions", "abstained", "abstaining") {
				continue
			}
			for _, all := range p.figures {
				if all.Thing.Attribute == "house-size" && bare(all) && v.sum+c.value() > all.value() && v.sum <= all.value()+20 {
					list := append(slices.Clone(v.figures), c)
					return []fault{newFault("sum", sayAll(list)+" make "+number64(v.sum+c.value())+", more than the "+said(all.Claim)+" there are", append([]figure{all}, list...)...)}
				}
				if bare(all) && endsWord(p.before(all, 10), "all", "all of the", "all the") && hasAny(p.after(all, 30), voting...) && v.sum+c.value() != all.value() {
					list := append(slices.Clone(v.figures), c)
					return []fault{newFault("sum", said(all.Claim)+" are said to have voted, but "+sayAll(list)+" make "+number64(v.sum+c.value()), append([]figure{all}, list...)...)}
				}
			}
		}
	}
	return nil
}

// bare reports whether f is a plain count.
func bare(f figure) bool {
	return f.Kind == claim.Count && f.exact() && f.Quantity.Unit == "" && f.value() == math.Trunc(f.value())
}
