package compare

import (
	"math"
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// points reports whether f is a number of percentage points.
func (p *passage) points(f figure) bool {
	if f.Quantity.Unit == "pp" {
		return true
	}
	after := strings.TrimLeft(p.after(f, 24), " -\u00a0")
	return f.Quantity.Unit == "" && f.Kind == claim.Count && (hasPrefixWord(after, "point") || hasPrefixWord(after, "points") || hasPrefixWord(after, "percentage points") || hasPrefixWord(after, "percentage point"))
}

func hasPrefixWord(s, w string) bool {
	return strings.HasPrefix(s, w) && (len(s) == len(w) || !letter(s[len(w)]))
}

// auditGaps holds two shares against the distance told with them: "54 to 44 percent, a lead of six points".
func auditGaps(p *passage) []fault {
	var out []fault
	for i := 0; i+2 < len(p.figures); i++ {
		x, y, z := p.figures[i], p.figures[i+1], p.figures[i+2]
		switch {
		case p.points(x) && y.isPercent() && z.isPercent():
			lead := trimHedges(p.before(x, 50))
			if (endsWord(lead, gapBefore...) || endsWord(lead, "by") && hasAny(lead, "lead", "leads", "led", "leading", "trails", "trailed", "ahead", "beats", "beat")) && p.plainGap(p.gap(x, y), 30) && between(p.gap(y, z), 30) {
				out = append(out, p.gapFault(x, y, z)...)
			}
		case x.isPercent() && y.isPercent() && p.points(z):
			if endsWord(trimHedges(p.gap(y, z)), gapBefore...) && p.plainGap(p.gap(y, z), 60) && between(p.gap(x, y), 90) {
				out = append(out, p.gapFault(z, x, y)...)
			}
		}
	}
	return out
}

func (p *passage) plainGap(gap string, most int) bool {
	return len(gap) <= most && strings.Contains(gap, ",") && !strings.ContainsAny(gap, ";:") && !hasAny(gap, "but", "while", "up from", "down from", "narrowed", "widened")
}

func between(gap string, most int) bool {
	return len(gap) <= most && !strings.ContainsAny(gap, ";:") && hasAny(gap+" ", versus...) || strings.TrimSpace(gap) == "-" || strings.TrimSpace(gap) == "–"
}

func (p *passage) gapFault(c, a, b figure) []fault {
	if !a.exact() || !b.exact() || c.Quantity.IsRange() || isPair(a) || isPair(b) {
		return nil
	}
	got, stated := 100*math.Abs(a.value()-b.value()), math.Abs(c.value())
	if changeFits(got, stated, 50*(places(a)+places(b))+0.051, c.Quantity.Qualifier) || a.Quantity.Precision > 0.005 && math.Abs(got-stated) <= 1 && stated != math.Trunc(stated) {
		return nil
	}
	return []fault{newFault("change", said(a.Claim)+" and "+said(b.Claim)+" are "+number64(math.Round(100*got)/100)+" percentage points apart, not "+said(c.Claim), c, a, b)}
}

func isPair(f figure) bool {
	_, _, ok := parts(f.Quantity)
	return ok
}
