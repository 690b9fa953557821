// Package claim answers: what was asserted, about what, by whom?
//
// It is the seam of claimdiff: what reads texts ends here and what judges begins here, so its JSON form can be written by one
// run and read by another.
package claim

import (
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// Kind is what sort of thing a claim states.
type Kind string

// The kinds of claims.
const (
	Count      Kind = "count"
	Proportion Kind = "proportion"
	Money      Kind = "money"
	Measure    Kind = "measure"
	Duration   Kind = "duration"
	Date       Kind = "date"
	Ordinal    Kind = "ordinal"
	Age        Kind = "age"
	Score      Kind = "score"
	Place      Kind = "place"
	Role       Kind = "role"
	Name       Kind = "name"
	Quote      Kind = "quote"
	Outcome    Kind = "outcome"
)

// Modality is in which world a claim holds.
type Modality string

// The modalities. A demanded truce and an offered one are not two values of one thing.
const (
	Actual   Modality = "actual"
	Planned  Modality = "planned"
	Demanded Modality = "demanded"
	Offered  Modality = "offered"
	Possible Modality = "possible"
	Denied   Modality = "denied"
)

// Locus is where a claim stands: a byte span of the source's text, and the line, column (in characters) and paragraph of its start, all from 1.
type Locus struct {
	Start     int `json:"start"`
	End       int `json:"end"`
	Line      int `json:"line"`
	Column    int `json:"column"`
	Paragraph int `json:"paragraph"`
}

// Attribution is who is said to assert a claim. The zero value means the report itself does.
type Attribution struct {
	Speaker string `json:"speaker"`
	// Party is the key by which two speakers are one: a folded canonical name, or the lemma of an institution ("police").
	Party string `json:"party,omitempty"`
	// Body is the party that a person speaks for, as the report tells of him: the guard of "a spokesman for the coast guard".
	Body   string  `json:"body,omitempty"`
	Verb   string  `json:"verb,omitempty"`
	Hedged bool    `json:"hedged"`
	Quoted bool    `json:"quoted,omitempty"`
	Sure   float64 `json:"sure,omitempty"`
}

// Time is a calendar time, in TIMEX3 and, where the source is dated, as days (YYYY-MM-DD, both inclusive).
type Time struct {
	Timex string `json:"timex,omitempty"`
	Date  string `json:"date,omitempty"`
	Until string `json:"until,omitempty"`
	Grain string `json:"grain,omitempty"`
	Clock string `json:"clock,omitempty"` // HH:MM, local unless Zone
	Zone  string `json:"zone,omitempty"`
	Since bool   `json:"since,omitempty"`
	By    bool   `json:"by,omitempty"`
	About bool   `json:"about,omitempty"`
}

// OtherZone reports whether the hours of two times are told in two zones. One that names none, or is told by one's own letters, is of where it happened;
// the world's hour (GMT, UTC) is mostly not.
func (t *Time) OtherZone(u *Time) bool {
	switch {
	case t.Zone == u.Zone:
		return false
	case t.Zone != "" && u.Zone != "":
		return true
	}
	z := t.Zone + u.Zone
	return strings.HasPrefix(z, "GMT") || strings.HasPrefix(z, "UTC")
}

// Thing is what a claim is about, in the forms that alignment compares.
type Thing struct {
	// Head is the lemma of the counted, measured or dated noun; Heads all of them where several are coordinated.
	Head  string   `json:"head,omitempty"`
	Heads []string `json:"heads,omitempty"`
	// Concept is the lexicon's name for what Head means, from narrow to broad: [bomber aircraft vehicle]; empty if no lexicon has it.
	Concept []string `json:"concept,omitempty"`
	// Modifiers are the lemmas that narrow the head, without numbers: [russian strategic].
	Modifiers []string `json:"modifiers,omitempty"`
	// Attribute is what of it is measured: depth, magnitude, price, age, delay, length …
	Attribute string `json:"attribute,omitempty"`
	// Predicate is the lemma that says what happened: the claim's predicate, or the word of its topic that says it where the predicate only sets a level
	// ("the number of people killed has risen to 29": kill).
	Predicate string `json:"predicate,omitempty"`
	// Act is the lexicon's name for what the predicate means, from narrow to broad: [destroy damage hit].
	Act []string `json:"act,omitempty"`
	// Relation is how the value hangs on the predicate; Preposition that of an oblique.
	Relation    string `json:"relation,omitempty"`
	Preposition string `json:"preposition,omitempty"`
	// Agents, Patients and Owners are who did it, to whom, and whose the thing is: the keys of names, and after Noun what the head noun means, from
	// narrow to broad, or its lemma.
	Agents   []string `json:"agents,omitempty"`
	Patients []string `json:"patients,omitempty"`
	Owners   []string `json:"owners,omitempty"`
	// Of is what the clause of a sum, a measure or a share speaks of: the names, and what each noun means, with what that is a kind of after KindOf.
	Of []string `json:"of,omitempty"`
	// Beside is what else the list counts that the number stands in: the lemma of each noun, and the number with it ("13 magazine").
	Beside []string `json:"beside,omitempty"`
	// Person is the key of who is spoken of (whose age, office, words).
	Person string `json:"person,omitempty"`
	// Places and Period are the scope said in the sentence or carried from before: keys of places, a time.
	Places []string `json:"places,omitempty"`
	// Where is the first of Places as it is written.
	Where string `json:"where,omitempty"`
	// Bearing is the direction in which a distance lies from the first of Places, in one word of eight points: "north", "southwest"; empty if untold.
	Bearing string `json:"bearing,omitempty"`
	// SiteOf is what the words tell to have been at a place, whatever the verb: SiteOfEvent, SiteOfTalks, or a deed by its verb or by the event that it makes; empty if
	// they do not.
	SiteOf string `json:"site_of,omitempty"`
	// Between are the two deeds between which a length of time lies, the earlier first, with Until between them and TheDeed before one that a noun tells:
	// "marry>the shooting".
	Between string `json:"between,omitempty"`
	Period  *Time  `json:"period,omitempty"`
	// Term is how long a stretch of business a figure is for that adds up over one: "quarter", "half-year", "year to date", "year"; empty if untold.
	Term string `json:"term,omitempty"`
	// Other says "another 20", "three others"; Part "three of them", "including four children": not the whole that is counted elsewhere.
	Other bool `json:"other,omitempty"`
	Part  bool `json:"part,omitempty"`
	// Distributive says that the number is per occasion or member (each, a day, at a time).
	Distributive bool `json:"distributive,omitempty"`
	// Counted is the share of the votes counted of which a figure of votes is, where its report leads with a count under way; 0 if that is not told.
	Counted float64 `json:"counted,omitempty"`
	// Asked says that a desk's own rule took the claim: it answers the rule's question, which alone says what must be the same.
	Asked bool `json:"asked,omitempty"`
	// Open says that the question asks of somebody whom the sentence does not name.
	Open bool `json:"open,omitempty"`
	// Undone says that no verb tells it as done or so: it is going on, or a noun tells it ("is cutting", "the closure of 35 shops").
	Undone bool `json:"undone,omitempty"`
	// Pattern names the pattern that found the predicate; Sure is its confidence in [0, 1].
	Pattern string  `json:"pattern,omitempty"`
	Sure    float64 `json:"sure,omitempty"`
	// Occasion is what the words around say of the event that the claim belongs to.
	Occasion Occasion `json:"occasion,omitzero"`
}

// ListOf is the attribute of a name that is a list of several: "Elmsted, Garrow and Tilby".
const ListOf = "list"

// SiteOfEvent is the SiteOf of a place where the event was that the report is about, or another round of it.
const SiteOfEvent = "event"

// TheDeed leads a noun that tells a deed, and Until stands between two, in Between.
const (
	TheDeed = "the "
	Until   = ">"
)

// SiteOfTalks is the SiteOf of a place where parties talked, be the talks what the report is about or those that ended the strike or the war it is about.
const SiteOfTalks = "talks"

// OtherTown reports whether of two places where talks were one is a building that is told to stand in a town, and the other another town. Places has the town
// of such a building behind the building itself; its own town is left to what tells another building there.
func OtherTown(x, y *Thing) bool { return outsideTown(x, y) || outsideTown(y, x) }

// outsideTown reports whether x is a building of talks in a town that is told, and y another town of talks.
func outsideTown(x, y *Thing) bool {
	return x.SiteOf == SiteOfTalks && y.SiteOf == SiteOfTalks && x.Attribute == "site" && y.Attribute == "city" && len(x.Places) > 1 && y.Person != x.Places[1]
}

// TrialCourt is the attribute of the court at which the case was heard that a report is about.
const TrialCourt = "trial-court"

// InquiryHead is the attribute of who heads the inquiry into an accident.
const InquiryHead = "inquiry-head"

// FirmHead is the attribute of who heads the firm whose results a report tells.
const FirmHead = "firm-head"

// FinanceHead is the attribute of who is to have charge of the money of the firm that a report is on.
const FinanceHead = "finance-head"

// TrialJudge is the attribute of the judge of the case that a report is about.
const TrialJudge = "trial-judge"

// OfMerged reports whether an attribute is of what a merger lays down for the firm that comes of it, by name: who is to head it, where it is to have its seat;
// or of who heads an inquiry, the firm that a report is on or its finances, or is the judge of a case, which is told in the same ways.
func OfMerged(attribute string) bool {
	return strings.HasPrefix(attribute, "merged-") || attribute == InquiryHead || OneOffice(attribute)
}

// OneOffice reports whether an attribute is of who holds an office that one person holds: a report that tells it of two tells it of neither.
func OneOffice(attribute string) bool {
	return attribute == FirmHead || attribute == FinanceHead || attribute == TrialJudge
}

// Together is the term of what the parts of a merged firm take in, whether told of a year before the merger or foreseen.
const Together = "together"

// Origin and Destination begin the attribute of a place from or to which what a report is about moves: a ship, a train, a march.
const (
	Origin      = "way-origin"
	Destination = "way-destination"
)

// WayEnd is Origin or Destination where t is that end of a way, else empty.
func (t *Thing) WayEnd() string {
	switch {
	case strings.HasPrefix(t.Attribute, Origin):
		return Origin
	case strings.HasPrefix(t.Attribute, Destination):
		return Destination
	}
	return ""
}

// SaidThen is the attribute of a time at which something was said, not done.
const SaidThen = "said"

// StillThen is the attribute of a time at which something was still so, not when it came about.
const StillThen = "still"

// Noun marks what is no name among the parties of a claim.
const Noun = "~"

// KindOf marks, among what a clause speaks of, what a noun of it is a kind of: a school is a building.
const KindOf = "<"

// Named marks a name among what a clause speaks of.
const Named = "@"

// OfNoun marks, among the modifiers of a thing, the noun that it is of: murder in "two counts of murder".
const OfNoun = "of "

// Unsized marks the key of a place of which nothing is known but its name: whether it lies in another cannot be told.
const Unsized = "?"

// Occasion is what words say of an event; what is empty is unsaid, and says nothing.
type Occasion struct {
	// Type is the lexicon's name for the kind of event, from narrow to broad.
	Type []string `json:"type,omitempty"`
	// Number is its number in a series ("the second round"): 0 if unsaid.
	Number int `json:"number,omitempty"`
	// Time is when, Places are the keys of where, as said in the claim's own clause.
	Time   *Time    `json:"time,omitempty"`
	Places []string `json:"places,omitempty"`
	// Assumed says that the words of the claim's own sentence name no event, so that Type is that of the words before or of the report.
	Assumed bool `json:"assumed,omitempty"`
	// Background says that the report tells of it as something other than its main event.
	Background bool `json:"background,omitempty"`
	// Several says that the clause tells of more than one event by their number ("in three attacks"), Alone that it tells of one ("in the attack").
	Several bool `json:"several,omitempty"`
	Alone   bool `json:"alone,omitempty"`
	// Generic says that the words tell of no one event but of what is mostly so: "a magnitude 6 quake can bring down poorly built walls".
	Generic bool `json:"generic,omitempty"`
	// Main says that the words are of the report's main event: they stand in the lead or name an event of its kind.
	Main bool `json:"main,omitempty"`
	// Near are the places that the report as a whole is about: where a claim holds that names no place of its own.
	Near []string `json:"near,omitempty"`
	// Over are the places that hold those of Places and Near.
	Over []string `json:"over,omitempty"`
}

// Term is a word or number of a report, with how often it stands there; the headline and the lead count double.
type Term struct {
	Word   string  `json:"word"`
	Weight float64 `json:"weight"`
	// Name says that it is mostly written with a capital; Rare that ordinary news English hardly has it.
	Name bool `json:"name,omitempty"`
	Rare bool `json:"rare,omitempty"`
	// Person and Place say that it mostly stands in the name of one.
	Person bool `json:"person,omitempty"`
	Place  bool `json:"place,omitempty"`
	// Source says that it mostly stands in the name of who is quoted.
	Source bool `json:"source,omitempty"`
}

// Profile is what tells which event a report is about, apart from its claims.
type Profile struct {
	// Terms are sorted by word.
	Terms []Term `json:"terms"`
	// Main is the main event, as headline and lead tell it.
	Main Occasion `json:"main"`
	// Label is a few words for it.
	Label string `json:"label,omitempty"`
	// People are the keys of the people that headline and lead name, Places of the places that the report names, most told of first.
	People []string `json:"people,omitempty"`
	Places []string `json:"places,omitempty"`
	// Passing are the keys of those people of whom the report tells only, past its lead, what was on a calendar day: the victim of an incident before.
	Passing []string `json:"passing,omitempty"`
	// After says that the day of Main is that of what came of a mishap or a crime, and not its own: the day on which somebody was charged, or the dead were mourned.
	After bool `json:"after,omitempty"`
	// Listed are the ticker symbols that headline and lead give beside the firms that they name, without what follows a point, the exchange.
	Listed []string `json:"listed,omitempty"`
}

// Claim is one assertion of one source. It is not changed after the stage that makes it has returned it.
type Claim struct {
	ID       string `json:"id"`
	Source   string `json:"source"`
	Rule     string `json:"rule"`
	Kind     Kind   `json:"kind"`
	Text     string `json:"text"`
	Sentence string `json:"sentence"`
	Span     Locus  `json:"span"`

	Subject   string `json:"subject,omitempty"`
	Predicate string `json:"predicate,omitempty"`
	Agent     string `json:"agent,omitempty"`
	Patient   string `json:"patient,omitempty"`

	// Quantity is set for the kinds that are numbers.
	Quantity *quantity.Amount `json:"quantity,omitempty"`
	Time     *Time            `json:"time,omitempty"`
	// Name is the canonical form for place, role and name; Value the stated value in words.
	Name  string `json:"name,omitempty"`
	Value string `json:"value,omitempty"`

	Attribution *Attribution `json:"attribution,omitempty"`
	Modality    Modality     `json:"modality"`
	Negated     bool         `json:"negated"`
	// Event is the id of the event that it belongs to; empty before resolve and where that cannot be told.
	Event string `json:"event,omitempty"`

	Thing Thing `json:"thing"`
	// Headline says that it stands in the title or a heading.
	Headline bool `json:"headline,omitempty"`
	// Sequence is the index of its sentence in the source, from 0: what stands together.
	Sequence int `json:"sequence"`
}

// Bytes is where c stands.
func (c *Claim) Bytes() doc.Span { return doc.Span{Start: c.Span.Start, End: c.Span.End} }

// Event is one occurrence in the world.
type Event struct {
	ID           string   `json:"id"`
	Label        string   `json:"label"`
	Type         string   `json:"type,omitempty"`
	Time         string   `json:"time,omitempty"`
	Place        string   `json:"place,omitempty"`
	Participants []string `json:"participants"`
	Number       int      `json:"number,omitempty"`
	// Sources are the ids of the reports whose main event it is.
	Sources []string `json:"sources"`
	// Evidence says, a sentence each, why these reports tell of one event.
	Evidence []string `json:"evidence,omitempty"`
}

// Report is what the judging stages know of a source.
type Report struct {
	ID        string    `json:"id"`
	Path      string    `json:"path"`
	Title     string    `json:"title,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Published time.Time `json:"published,omitzero"`
	// DayOnly says that Published was stated to the day: its clock means nothing.
	DayOnly bool `json:"day_only,omitempty"`
	// Dated is the day (YYYY-MM-DD) that its dateline or byline bears, or the year or the day without one (XXXX-MM-DD) where that is all it bears; empty if none does.
	Dated    string   `json:"dated,omitempty"`
	SHA256   string   `json:"sha256"`
	Event    string   `json:"event,omitempty"`
	Warnings []string `json:"warnings"`
	// Profile is there in the output of extract, so that events can be told apart without the texts.
	Profile *Profile `json:"profile,omitempty"`
}

// Policy is how strictly the claims of one rule are compared. It travels without the rule's patterns.
type Policy struct {
	Rule     string
	Question string
	// Rounding "none" takes figures as they are said; "said" lets a figure agree with one that rounds to it at its precision.
	Rounding string
	// Tolerance is the relative difference up to which figures are near; Agree the one up to which they agree.
	Tolerance, Agree float64
	// Absolute is the difference, in the unit said, up to which figures are near: for scales on which a ratio means nothing (magnitude, temperature, age).
	Absolute float64
	// Beyond is the factor by which a figure may exceed a lower bound before that is worth a remark; 0 for any.
	Beyond float64
	// Grows says that the figure rises with time: later and higher is an update.
	Grows bool
	// Falls says that the figure sinks with time, as that of the missing does: later and lower is an update.
	Falls bool
	// Severity is "error", "warning" or "note".
	Severity string
}

// Sure is how well two claims or events are known to be the same.
type Sure string

// The answers.
const (
	Yes     Sure = "yes"
	No      Sure = "no"
	Unknown Sure = "unknown"
)

// Evidence is one reason for or against, in words, with its weight (positive for, negative against).
type Evidence struct {
	What   string  `json:"what"`
	Weight float64 `json:"weight"`
}

// Group is claims about the same thing of the same event (Apart is nil), or claims that would be about the same thing, were the events the same
// (Apart says why they are not).
type Group struct {
	Rule   string
	Kind   Kind
	Event  string
	Claims []*Claim
	// SameThing and SameEvent say why they were put together.
	SameThing, SameEvent []Evidence
	Apart                []Evidence
	// Loose are the pairs of figures or times of two reports whose values differ and of which nothing shows that the two are of one thing but what third claims
	// tell.
	Loose [][2]*Claim
}

// Relation is how two sides, or the sides of a finding, relate.
type Relation string

// The relations.
const (
	Agree          Relation = "agree"
	Compatible     Relation = "compatible"
	Near           Relation = "near"
	Contradict     Relation = "contradict"
	Disputed       Relation = "disputed"
	Update         Relation = "update"
	DifferentEvent Relation = "different-event"
	Spelling       Relation = "spelling"
	Inconsistent   Relation = "inconsistent"
	Single         Relation = "single"
)

// Side is the claims of a group that state the same value.
type Side struct {
	Value string `json:"value"`
	// Key is the value as the finding's id has it, whatever Value words it like; empty where that is Value itself.
	Key     string   `json:"-"`
	Claims  []string `json:"claims"`
	Sources []string `json:"sources"`
	// Origins is how many independent origins they have: five reports that cite one official are one.
	Origins int `json:"origins,omitempty"`
}

// Between is the relation of two sides, by their indices.
type Between struct {
	A        int      `json:"a"`
	B        int      `json:"b"`
	Relation Relation `json:"relation"`
	Reason   string   `json:"reason"`
}

// Finding is what a group comes to, or what is wrong within one source.
type Finding struct {
	// ID is a hash of rule, relation, subject and the stated values: the same from run to run, whatever the order and the line numbers.
	ID       string    `json:"id"`
	Rule     string    `json:"rule"`
	Relation Relation  `json:"relation"`
	Severity string    `json:"severity"`
	Question string    `json:"question"`
	Reason   string    `json:"reason"`
	Wording  string    `json:"wording,omitempty"`
	Sides    []Side    `json:"sides"`
	Between  []Between `json:"between"`
	Decision string    `json:"decision"`
	By       string    `json:"by"`
	Note     string    `json:"note"`
	// Evidence is why the claims are about the same thing of the same event, or why not.
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Summed is the Pattern of a count that a report tells by a list alone: "a teacher, two pupils and a driver" are four people.
const Summed = "sum of a list"

// Itemised is the Pattern of a count of one kind among several that make the whole before them: the 38 of "47 were hurt: 38 residents and nine firemen".
const Itemised = "part of a whole"

// Countered is the Pattern of a figure by which one party answers what its report has just cited another for: "the union spoke of 900 jobs, the firm of 400".
const Countered = "another's figure of the one before"

// Lent is the Pattern of a count that leaves out its noun, which is that of a count before: "40 boats were damaged. Six sank." That they are of those is not
// told. With places of its own it is one of a list by place, "400 in Lom and 210 in Tarn", and all else is what the list tells once.
const Lent = "noun of the count before"

// Number gives claims the ids from that of number first on, all in one text.
func Number(claims []Claim, first int) {
	text := make([]byte, 0, len(claims)*len("c000000"))
	for k := range claims {
		text = strconv.AppendInt(append(text, 'c'), int64(first+k), 10)
	}
	ids := string(text)
	for k := range claims {
		end := len(ids)
		if next := strings.IndexByte(ids[1:], 'c'); next >= 0 {
			end = 1 + next
		}
		claims[k].ID, ids = ids[:end], ids[end:]
	}
}

// General reports whether a rule is one of those that take what no topic's rule takes ("count.general"): each kind has one.
func General(rule string) bool { return strings.HasSuffix(rule, ".general") }
