package syntax

// relation is a Relation as a number, so that chunks hold no pointers.
type relation uint8

const (
	unrelated relation = iota
	object
	subject
	passiveSubject
	oblique
	nominal
	copula
)

var relations = [...]Relation{NoRelation, Object, Subject, PassiveSubject, Oblique, Nominal, Copula}

type pattern uint8

const (
	noPattern pattern = iota
	objectBeside
	objectApart
	secondObject
	subjectBeside
	subjectApart
	obliqueBeside
	obliqueApart
	obliqueFirst
	agentBy
	ofNoun
	afterNoun
	existential
	predicateNominal
	predicateOblique
	bareParticiple
	absolute
	temporal
	bareAdjective
	coordinated
	appositive
)

// patterns names each pattern and says how often it names the right predicate. Those that stand five times or more among 110 labelled numbers of the
// English PUD treebank have at most (right+1)/(all+2) of that count, since the patterns were repaired on the same sentences; the others have a
// prior: .7 to .85 where the evidence is adjacent, .6 to .75 elsewhere. docs/roles.md has the counts.
var patterns = [...]struct {
	name string
	sure float64
}{
	noPattern:        {"", 0},
	objectBeside:     {"object beside its verb", .93},
	objectApart:      {"object", .75},
	secondObject:     {"second object", .6},
	subjectBeside:    {"subject beside its verb", .7},
	subjectApart:     {"subject", .75},
	obliqueBeside:    {"preposition beside the verb", .92},
	obliqueApart:     {"preposition", .78},
	obliqueFirst:     {"preposition before the clause", .8},
	agentBy:          {"agent with by", .85},
	ofNoun:           {"of after a noun", .7},
	afterNoun:        {"preposition after a noun", .6},
	existential:      {"there is", .86},
	predicateNominal: {"predicate noun", .7},
	predicateOblique: {"preposition after a predicate", .78},
	bareParticiple:   {"participle without auxiliary", .75},
	absolute:         {"with and a participle", .7},
	temporal:         {"noun of time", .65},
	bareAdjective:    {"adjective after a number", .85},
	coordinated:      {Coordination, .65},
	appositive:       {"apposition", .6},
}

// Coordination is the pattern of what stands in a series whose first member tells the predicate.
const Coordination = "coordination"

func (p pattern) String() string { return patterns[p].name }
