package rule

// Case is what an example shows.
type Case string

// The cases. A rule needs one of the first six and one that says where it ends: CaseNot or CaseApart.
const (
	CaseValue      Case = "value"      // the text holds a claim of the rule, with this value
	CaseAgree      Case = "agree"      // the two texts state the same
	CaseContradict Case = "contradict" // they cannot both be true
	CaseNear       Case = "near"       // strictly at odds, but within what the rule tolerates
	CaseCompatible Case = "compatible" // different, and both can be true
	CaseUpdate     Case = "update"     // the second has a later and higher figure
	CaseApart      Case = "apart"      // they are not about the same thing
	CaseNot        Case = "not"        // the text holds no claim of the rule
)

// Example is a text, or two, and what the rule must make of it.
type Example struct {
	Kind  Case
	Texts []string // two for the pairs, else one
	// Expect is the value that a CaseValue text must give.
	Expect Expect
	Line   int
}

// Expect is a value as an editor writes it. Fields left empty are not looked at.
type Expect struct {
	// Qualifier is one of quantity's, or "of" for a part (numerator, denominator) or "score" (the two sides); empty where Numbers is.
	Qualifier string
	// Numbers are the value, or the two numbers of "range", "vague", "of" and "score".
	Numbers []float64
	Unit    string
	// Trend is "up" or "down".
	Trend string
	// Timex is a TIMEX3 value; Name a canonical name; Said the value in words.
	Timex, Name, Said string
	// Speaker is who must be said to assert it.
	Speaker string
	// Modality is one of claim's.
	Modality string
}
