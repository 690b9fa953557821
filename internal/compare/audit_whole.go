package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// auditWhole holds what a share of a whole is said to come to against the two, where the three stand apart: "cut 15 percent of its staff. It has
// 12,000 employees. That means that 2,400 people will go."
func auditWhole(p *passage) []fault {
	if len(p.figures) < 3 {
		return nil
	}
	for i, s := range p.figures {
		if !isFractionOrPercent(s) || isPair(s) && ofMany(s) || s.Quantity.Qualifier == quantity.Vague || s.value() <= 0 || s.value() >= 1 || p.points(s) || i > 0 && p.figures[i-1].isPercent() {
			continue
		}
		w, strong, ok := p.wholeFor(i)
		if !ok {
			w, strong, ok = p.wholeApposed(i)
		}
		if !ok || !w.countable() || !w.exact() || w.Thing.Distributive {
			continue
		}
		part, ok := p.partFor(i, w, strong)
		if !ok || part.approximate() && part.Quantity.Qualifier != quantity.About || part.Thing.Other || isMoney(w.Quantity) && s.Thing.Attribute == "vote-share" {
			continue
		}
		if f := p.comesToFault(part, s, w); f != nil {
			return f
		}
	}
	return nil
}

// wholeFor is the figure that figure i is a share of. strong says that the words themselves take the share of it.
func (p *passage) wholeFor(i int) (w figure, strong, ok bool) {
	s := p.figures[i]
	after := p.after(s, 60)
	if i+1 < len(p.figures) && takenOf(p.gap(s, p.figures[i+1]), p.figures[i+1]) {
		return p.figures[i+1], true, true
	}
	if startsTaking(after) {
		if i > 0 && !isShare(p.figures[i-1].Quantity) && p.figures[i-1].Kind != claim.Duration && p.figures[i-1].Kind != claim.Age {
			return p.figures[i-1], true, true
		}
		return w, false, false
	}
	return p.wholeNear(i, after)
}

// wholeApposed is the only other figure of the unit of what figure i is said to come to: "had hoped for 150,000 tonnes; now the 40 percent, or
// 60,000 tonnes, are lost". Sums of money are too many and too various to be taken so.
func (p *passage) wholeApposed(i int) (w figure, strong, ok bool) {
	s := p.figures[i]
	if i+1 >= len(p.figures) || s.Quantity.Trend != "" || changeWord(p.before(s, 40)) || changeNounFirst(p.after(s, 16)) || !endsWord(p.before(s, 8), "the", "that", "those") {
		return w, false, false
	}
	part := p.figures[i+1]
	gap := p.gap(s, part)
	if !strings.HasPrefix(strings.TrimSpace(gap), ",") || !hasAny(gap+asciiLower(part.Text), "or", "that is") || len(gap) > 20 || isMoney(part.Quantity) {
		return w, false, false
	}
	n := 0
	for k, f := range p.figures {
		if k != i && k != i+1 && f.Quantity.Unit == part.Quantity.Unit && f.countable() && f.pointed() && akin(f, part) && f.value() > part.value() {
			w = f
			n++
		}
	}
	return w, true, n == 1
}

func startsTaking(after string) bool {
	after = strings.TrimPrefix(strings.TrimPrefix(after, " percent"), " per cent")
	return ofTheSum(strings.TrimLeft(after, " "))
}

// wholeNear looks for the only figure that can be the whole by its noun: the staff of which jobs go, the worth of a company that is sold in part,
// the price on which a tax is paid.
func (p *passage) wholeNear(i int, after string) (w figure, strong, ok bool) {
	noun := ""
	for _, x := range staffs {
		for _, det := range []string{" of its ", " of the ", " of their ", " of all "} {
			if strings.HasPrefix(after, det) && hasAny(after[len(det):min(len(after), len(det)+26)], x, x+"s", x+"es") {
				noun = x
			}
		}
	}
	firm := hasAny(after[:min(len(after), 24)], firms...)
	tax := hasAny(p.before(p.figures[i], 30), "tax of", "tip of", "fee of", "commission of", "discount of", "levy of", "duty of", "surcharge of", "interest of", "rate of", "deposit of", "markup of", "premium of", "royalty of")
	n := 0
	for k, f := range p.figures {
		if k == i || !f.countable() || !f.exact() || f.Kind == claim.Duration {
			continue
		}
		lead := p.before(f, 40)
		switch {
		case noun != "" && f.Quantity.Unit == "" && in(staffs, f.Thing.Head) && endsWord(trimHedges(lead), "has", "had", "have", "having", "employs", "employed", "employing", "workforce of", "staff of", "payroll of", "workforce is", "staff is"):
		case firm && isMoney(f.Quantity) && hasAny(lead, valued...) && !endsWord(lead, "for") && !hasAny(lead, "stake worth", "share worth", "shares worth", "stake is worth"):
		case tax && isMoney(f.Quantity) && hasAny(lead, valued...) && k > i:
		case tax && isMoney(f.Quantity) && k < i && endsWord(trimHedges(lead), "sold for", "went for", "bought for", "price of", "priced at", "costs", "cost", "earned", "raised", "worth", "lent", "borrowed"):
		default:
			continue
		}
		if n++; n == 1 {
			w = f
		}
	}
	return w, false, n == 1
}

func in(words []string, w string) bool {
	for _, x := range words {
		if x == w {
			return true
		}
	}
	return false
}

// partFor is the one figure after figure i, of the unit of the whole, that the words call what the share comes to.
func (p *passage) partFor(i int, w figure, strong bool) (part figure, ok bool) {
	last := max(p.figures[i].end, w.end)
	for _, f := range p.figures {
		if f.start < last || f.Span == w.Span || f.Quantity.Unit != w.Quantity.Unit || !f.countable() || f.Kind == claim.Age {
			continue
		}
		lead := p.low[max(last, f.start-70):f.start]
		if j := strings.LastIndexAny(lead, ";"); j >= 0 {
			lead = lead[j+1:]
		}
		if j := strings.LastIndex(lead, ". "); j >= 0 {
			lead = lead[j+2:]
		}
		bare := trimHedges(lead)
		named := endsWord(lead, "the") && hasAny(p.after(f, 40), "to be", "affected", "concerned", "involved", "in question") || endsWord(lead, "those", "these")
		cue := hasAny(lead, comesTo...) || strings.HasSuffix(strings.TrimSpace(bare), ",") && endsWord(lead, "or", "some", "about", "or about", "or some")
		if !named && !cue || hasAny(lead, "another", "than", "up from", "from", "previously", "including", "of whom", "of which", "at least", "more", "further", "other", "also", "whether", "either") {
			return f, false
		}
		if named && strong || cue && (f.Quantity.Unit != "" || akin(f, w) || in(staffs, f.Thing.Head) && in(staffs, w.Thing.Head) || f.personal() || p.headless(f)) {
			return f, true
		}
		return f, false
	}
	return part, false
}

// comesToFault holds part against share s of w. A share of the votes is of no seats.
func (p *passage) comesToFault(part, s, w figure) []fault {
	if s.Thing.Attribute == "vote-share" && (part.Thing.Head == "seat" || w.Thing.Head == "seat") {
		return nil
	}
	if !part.exact() && part.Quantity.Qualifier != quantity.About || apartBy(part.value(), s.value()*w.value()) > 6 || shareFits(part, w, s.Quantity) || part.value() > w.value() {
		return nil
	}
	return []fault{newFault("share", said(s.Claim)+" of "+said(w.Claim)+" is "+withUnit(number64(threeDigits(s.value()*w.value())), w.Quantity)+", not "+said(part.Claim), part, s, w)}
}
