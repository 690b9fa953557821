package report

import "github.com/claimdiff/claimdiff/internal/claim"

// Each of these writes one type, in the order of its fields and with the names and omissions that their tags say. TestJSONText holds them to the tags, so
// that a field that is new to a type cannot be forgotten here.

func (t *jsonText) claim(c *claim.Claim) {
	t.open('{')
	t.str("id", c.ID)
	t.str("source", c.Source)
	t.str("rule", c.Rule)
	t.str("kind", string(c.Kind))
	t.str("text", c.Text)
	t.str("sentence", c.Sentence)
	t.key("span")
	t.locus(&c.Span)
	t.strSet("subject", c.Subject)
	t.strSet("predicate", c.Predicate)
	t.strSet("agent", c.Agent)
	t.strSet("patient", c.Patient)
	t.timeSet("time", c.Time)
	t.strSet("name", c.Name)
	t.strSet("value", c.Value)
	if c.Attribution != nil {
		t.key("attribution")
		t.attribution(c.Attribution)
	}
	t.str("modality", string(c.Modality))
	t.flag("negated", c.Negated)
	t.strSet("event", c.Event)
	t.key("thing")
	t.thing(&c.Thing)
	t.flagSet("headline", c.Headline)
	t.num("sequence", c.Sequence)
	if c.Quantity != nil {
		t.key("quantity")
		t.amount(c)
	}
	t.close('}')
}

func (t *jsonText) locus(l *claim.Locus) {
	t.open('{')
	t.num("start", l.Start)
	t.num("end", l.End)
	t.num("line", l.Line)
	t.num("column", l.Column)
	t.num("paragraph", l.Paragraph)
	t.close('}')
}

func (t *jsonText) attribution(a *claim.Attribution) {
	t.open('{')
	t.str("speaker", a.Speaker)
	t.strSet("party", a.Party)
	t.strSet("body", a.Body)
	t.strSet("verb", a.Verb)
	t.flag("hedged", a.Hedged)
	t.flagSet("quoted", a.Quoted)
	t.floatSet("sure", a.Sure)
	t.close('}')
}

func (t *jsonText) timeSet(key string, w *claim.Time) {
	if w == nil {
		return
	}
	t.key(key)
	t.open('{')
	t.strSet("timex", w.Timex)
	t.strSet("date", w.Date)
	t.strSet("until", w.Until)
	t.strSet("grain", w.Grain)
	t.strSet("clock", w.Clock)
	t.strSet("zone", w.Zone)
	t.flagSet("since", w.Since)
	t.flagSet("by", w.By)
	t.flagSet("about", w.About)
	t.close('}')
}

func (t *jsonText) thing(g *claim.Thing) {
	t.open('{')
	t.strSet("head", g.Head)
	t.strsSet("heads", g.Heads)
	t.strsSet("concept", g.Concept)
	t.strsSet("modifiers", g.Modifiers)
	t.strSet("attribute", g.Attribute)
	t.strSet("predicate", g.Predicate)
	t.strsSet("act", g.Act)
	t.strSet("relation", g.Relation)
	t.strSet("preposition", g.Preposition)
	t.strsSet("agents", g.Agents)
	t.strsSet("patients", g.Patients)
	t.strsSet("owners", g.Owners)
	t.strsSet("of", g.Of)
	t.strsSet("beside", g.Beside)
	t.strSet("person", g.Person)
	t.strsSet("places", g.Places)
	t.strSet("where", g.Where)
	t.strSet("bearing", g.Bearing)
	t.strSet("site_of", g.SiteOf)
	t.strSet("between", g.Between)
	t.timeSet("period", g.Period)
	t.strSet("term", g.Term)
	t.flagSet("other", g.Other)
	t.flagSet("part", g.Part)
	t.flagSet("distributive", g.Distributive)
	t.floatSet("counted", g.Counted)
	t.flagSet("asked", g.Asked)
	t.flagSet("open", g.Open)
	t.flagSet("undone", g.Undone)
	t.strSet("pattern", g.Pattern)
	t.floatSet("sure", g.Sure)
	if o := &g.Occasion; o.Type != nil || o.Number != 0 || o.Time != nil || o.Places != nil || o.Assumed || o.Background || o.Main || o.Near != nil || o.Over != nil {
		t.key("occasion")
		t.occasion(o)
	}
	t.close('}')
}

func (t *jsonText) occasion(o *claim.Occasion) {
	t.open('{')
	t.strsSet("type", o.Type)
	t.numSet("number", o.Number)
	t.timeSet("time", o.Time)
	t.strsSet("places", o.Places)
	t.flagSet("assumed", o.Assumed)
	t.flagSet("background", o.Background)
	t.flagSet("several", o.Several)
	t.flagSet("alone", o.Alone)
	t.flagSet("generic", o.Generic)
	t.flagSet("main", o.Main)
	t.strsSet("near", o.Near)
	t.strsSet("over", o.Over)
	t.close('}')
}

// amount writes the quantity of c as [amount] has it.
func (t *jsonText) amount(c *claim.Claim) {
	q := c.Quantity
	t.open('{')
	t.finite("value", q.Value)
	t.finite("min", q.Min)
	t.finite("max", q.Max)
	t.flagSet("min_open", q.MinOpen)
	t.flagSet("max_open", q.MaxOpen)
	t.str("unit", q.Unit)
	t.strSet("currency", q.Currency)
	t.strSet("dimension", q.Dimension)
	t.strSet("per", q.Per)
	t.str("qualifier", string(q.Qualifier))
	t.strSet("trend", string(q.Trend))
	t.finite("numerator", q.Numerator)
	t.finite("denominator", q.Denominator)
	if finite(q.Precision) != nil {
		t.floatSet("precision", q.Precision)
	}
	t.close('}')
}

func (t *jsonText) report(r *claim.Report) {
	t.open('{')
	t.str("id", r.ID)
	t.str("path", r.Path)
	t.strSet("title", r.Title)
	t.strSet("publisher", r.Publisher)
	if !r.Published.IsZero() {
		t.time("published", r.Published)
	}
	t.flagSet("day_only", r.DayOnly)
	t.strSet("dated", r.Dated)
	t.str("sha256", r.SHA256)
	t.strSet("event", r.Event)
	t.strs("warnings", r.Warnings)
	if r.Profile != nil {
		t.key("profile")
		t.profile(r.Profile)
	}
	t.close('}')
}

func (t *jsonText) profile(p *claim.Profile) {
	t.open('{')
	members(t, "terms", p.Terms, (*jsonText).term)
	t.key("main")
	t.occasion(&p.Main)
	t.strSet("label", p.Label)
	t.strsSet("people", p.People)
	t.strsSet("places", p.Places)
	t.strsSet("passing", p.Passing)
	t.flagSet("after", p.After)
	t.strsSet("listed", p.Listed)
	t.close('}')
}

func (t *jsonText) term(m *claim.Term) {
	t.open('{')
	t.str("word", m.Word)
	t.float("weight", m.Weight)
	t.flagSet("name", m.Name)
	t.flagSet("rare", m.Rare)
	t.flagSet("person", m.Person)
	t.flagSet("place", m.Place)
	t.flagSet("source", m.Source)
	t.close('}')
}

func (t *jsonText) finding(f *claim.Finding) {
	t.open('{')
	t.str("id", f.ID)
	t.str("rule", f.Rule)
	t.str("relation", string(f.Relation))
	t.str("severity", f.Severity)
	t.str("question", f.Question)
	t.str("reason", f.Reason)
	t.strSet("wording", f.Wording)
	members(t, "sides", f.Sides, (*jsonText).side)
	members(t, "between", f.Between, (*jsonText).between)
	t.str("decision", f.Decision)
	t.str("by", f.By)
	t.str("note", f.Note)
	if len(f.Evidence) > 0 {
		members(t, "evidence", f.Evidence, (*jsonText).evidence)
	}
	t.close('}')
}

func (t *jsonText) side(s *claim.Side) {
	t.open('{')
	t.str("value", s.Value)
	t.strs("claims", s.Claims)
	t.strs("sources", s.Sources)
	t.numSet("origins", s.Origins)
	t.close('}')
}

func (t *jsonText) between(b *claim.Between) {
	t.open('{')
	t.num("a", b.A)
	t.num("b", b.B)
	t.str("relation", string(b.Relation))
	t.str("reason", b.Reason)
	t.close('}')
}

func (t *jsonText) evidence(e *claim.Evidence) {
	t.open('{')
	t.str("what", e.What)
	t.float("weight", e.Weight)
	t.close('}')
}
