package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Placeholders are the names that a question may hold in braces.
func Placeholders() []string {
	return []string{"subject", "predicate", "agent", "patient", "place", "person", "attribute", "name", "deed"}
}

// defaults are said where a claim lacks what the question asks for and the question has no words of its own for that ({person|the person}).
var defaults = map[string]string{
	"subject": "of them", "predicate": "were there", "agent": "the other side", "patient": "it", "place": "there",
	"person": "the person", "attribute": "figure", "name": "it", "deed": "was it",
}

// Question is p's question with its placeholders filled from c: one line, that begins with a capital and ends with a question mark.
//
// {subject} is what is counted, {predicate} what happened to it as a clause ("were destroyed", "attended"), {agent}, {patient}, {place}, {person},
// {attribute} and {name} the rest; {deed} is a whole clause after "when" or "how long ago" ("did the library reopen"). {person|the driver} says what to
// write where it is not known; a stretch in square brackets is left out where something in it is not known. A question that is not well-formed (see CheckQuestion) is filled as far as it goes.
func Question(p Policy, c *Claim) string {
	if strings.Contains(p.Question, "{predicate}") && clause(c) == "" {
		nobody := *c
		nobody.Agent = "" // who does what is not known: "how many were there by the crew" is no question
		c = &nobody
	}
	var room [192]byte
	filled, _ := fill(room[:0], p.Question, c)
	out := OneLine(string(filled))
	for _, mark := range []string{" ?", " ,", " .", " '"} {
		out = strings.ReplaceAll(out, mark, mark[1:])
	}
	if out = strings.TrimSuffix(out, "?"); out == "" {
		out = "What is said of it"
	}
	r, n := utf8.DecodeRuneInString(out)
	return string(unicode.ToUpper(r)) + out[n:] + "?"
}

// CheckQuestion reports the first thing wrong with a question and what to do about it, or "", "".
func CheckQuestion(q string) (what, do string) {
	depth := false
	for i := 0; i < len(q); i++ {
		switch q[i] {
		case '[', ']':
			if depth == (q[i] == '[') {
				return "square brackets do not match", "write [ in {place}] around what may be left out, not within one another"
			}
			depth = !depth
		case '}':
			return "a } without its {", "write {subject}"
		case '{':
			n := strings.IndexByte(q[i:], '}')
			if n < 0 {
				return "a { without its }", "write {subject}"
			}
			name, _, _ := strings.Cut(q[i+1:i+n], "|")
			if !slices.Contains(Placeholders(), name) {
				return "unknown placeholder {" + name + "}", "the placeholders are " + strings.Join(Placeholders(), ", ")
			}
			i += n
		}
	}
	if depth {
		return "square brackets do not match", "close the [ with ]"
	}
	return "", ""
}

// OneLine is s with one space where it has any white space, and none around it.
func OneLine(s string) string {
	for i := range len(s) {
		if c := s[i]; c <= ' ' && (c != ' ' || i == 0 || i == len(s)-1 || s[i+1] == ' ') || c >= utf8.RuneSelf {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// fill appends q with its placeholders filled to b; whole is false where one had nothing to say.
func fill(b []byte, q string, c *Claim) (filled []byte, whole bool) {
	whole = true
	for q != "" {
		i := strings.IndexAny(q, "[{")
		if i < 0 {
			return append(b, q...), whole
		}
		b = append(b, q[:i]...)
		end := "]"
		if q[i] == '{' {
			end = "}"
		}
		n := strings.Index(q[i:], end)
		if n < 0 {
			return append(b, q[i+1:]...), whole
		}
		inner := q[i+1 : i+n]
		q = q[i+n+1:]
		if end == "]" {
			if more, all := fill(b, inner, c); all {
				b = more
			}
			continue
		}
		name, other, said := strings.Cut(inner, "|")
		v := placeholder(name, c)
		if v == "" {
			whole = whole && said
			if v = other; !said {
				v = defaults[name]
			}
		}
		b = append(b, v...)
	}
	return b, whole
}

func placeholder(name string, c *Claim) string {
	t := &c.Thing
	switch name {
	case "subject":
		return subject(c)
	case "predicate":
		return clause(c)
	case "agent":
		if t.Relation == "subject" || c.Agent == c.Subject {
			return "" // the subject is the one who does it
		}
		return inside(c.Agent)
	case "patient":
		if c.Patient == c.Subject {
			return ""
		}
		return c.Patient
	case "place":
		return t.Where
	case "person":
		return firstOf(c.Name, subjectOf(c), title(t.Person))
	case "attribute":
		return strings.ReplaceAll(t.Attribute, "-", " ")
	case "name":
		return c.Name
	case "deed":
		return deed(c)
	}
	return ""
}

// longestParty bounds, in bytes, how much of a phrase of the report a deed repeats.
const longestParty = 60

// deed asks after what somebody did or what befell something, as it stands after "when": "did the library reopen", "were charges filed",
// "is the library to reopen", "was the fire"; "" where the report does not say who or what.
func deed(c *Claim) string {
	verb, particle, _ := strings.Cut(strings.ToLower(strings.TrimSpace(c.Predicate)), " ")
	if s := subject(c); s != "" && c.Kind == Date && len(s) <= longestParty {
		return was("the "+s) + " the " + s
	}
	if verb == "" || verb == "be" || verb == "have" || c.Negated || strings.ContainsFunc(verb, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return ""
	}
	if particle != "" {
		particle = " " + particle
	}
	who, whom := party(c.Agent), party(c.Patient)
	planned := c.Modality == Planned || c.Modality == Possible
	switch {
	case who != "" && planned:
		return be(who) + " " + who + " to " + verb + particle + after(whom, who)
	case who != "":
		return "did " + who + " " + verb + particle + after(whom, who)
	case whom != "" && planned:
		return be(whom) + " " + whom + " to be " + participle(verb) + particle
	case whom != "":
		if verb == "bear" {
			return was(whom) + " " + whom + " born" // whoever bears is not told
		}
		return was(whom) + " " + whom + " " + participle(verb) + particle
	}
	return ""
}

// party is a phrase as a question repeats it, "" where it is too long to be repeated or stands for somebody whom the question would not name.
func party(phrase string) string {
	phrase = inside(strings.TrimSpace(phrase))
	switch strings.ToLower(phrase) {
	case "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me", "this", "that", "these", "those", "who", "whom", "which", "one":
		return ""
	}
	if len(phrase) > longestParty {
		return ""
	}
	return phrase
}

// after is the phrase behind a verb, unless it is the one before it.
func after(whom, who string) string {
	if whom == "" || whom == who {
		return ""
	}
	return " " + whom
}

// be is the form of the verb that goes with a phrase, by the ending of its last word before "of", "in" and the like.
func be(phrase string) string {
	head := phrase
	for _, p := range []string{" of ", " in ", " on ", " for ", " from ", " with ", " at ", " to "} {
		head, _, _ = strings.Cut(head, p)
	}
	if strings.HasSuffix(head, "s") && !strings.HasSuffix(head, "ss") && !strings.HasSuffix(head, "us") && unicode.IsLower(lastWordRune(head)) || strings.Contains(head, " and ") {
		return "are"
	}
	switch head[strings.LastIndexByte(head, ' ')+1:] {
	case "people", "men", "women", "children", "police", "policemen", "firemen", "gunmen", "fishermen":
		return "are"
	}
	return "is"
}

// was is be in the past.
func was(phrase string) string {
	if be(phrase) == "are" {
		return "were"
	}
	return "was"
}

// lastWordRune is the first letter of a phrase's last word: a name that ends in "s" is no plural.
func lastWordRune(phrase string) rune {
	r, _ := utf8.DecodeRuneInString(phrase[strings.LastIndexByte(phrase, ' ')+1:])
	return r
}

// subjectOf is the subject as the report has it, without the words that are none.
func subjectOf(c *Claim) string {
	if c.Kind == Duration && slices.Contains(relative, c.Subject) {
		return ""
	}
	return c.Subject
}

// inside writes a phrase as it stands within a sentence: an article that began one is small.
func inside(phrase string) string {
	for _, d := range []string{"The ", "A ", "An ", "About ", "Some ", "His ", "Her ", "Their ", "Its ", "Our ", "My ", "These ", "Those ", "This ", "That "} {
		if strings.HasPrefix(phrase, d) {
			return strings.ToLower(d) + phrase[len(d):]
		}
	}
	return phrase
}

func firstOf(words ...string) string {
	for _, w := range words {
		if w != "" {
			return w
		}
	}
	return ""
}

// subject is what is counted, without the words for "the rest".
func subject(c *Claim) string {
	s := subjectOf(c)
	if c.Kind == Count && c.Thing.Head == "" && len(c.Thing.Heads) == 0 || len(c.Thing.Concept) > 0 && slices.Contains(states, c.Thing.Concept[0]) {
		return "" // "46 dead": the word says what happened to people, and not who they are
	}
	if s == "" {
		s = strings.Join(c.Thing.Heads, " and ")
	}
	if _, after, ok := strings.Cut(" "+s+" ", " "+c.Text+" "); ok && (c.Kind == Count || c.Kind == Duration) && strings.TrimSpace(after) != "" {
		s = strings.TrimSpace(after) // of "just 40 boats", the boats; of "a long, seven-month review", the review
	}
	for _, d := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		s = strings.TrimSpace(strings.TrimPrefix(s, d))
	}
	if first, rest, ok := strings.Cut(s, " "); ok && c.Kind == Count && first[0] >= '0' && first[0] <= '9' {
		s = rest // of "the 120 seats" of which so many are asked for, the seats
	}
	return s
}

// relative are the words that set a duration against another time: nothing lasts so long.
var relative = []string{"ago", "earlier", "later", "before", "after", "since", "on"}

// states are the things that are people by what befell them.
var states = []string{"dead", "injured", "missing", "casualty", "survivor", "victim"}

// clause is the predicate as it stands after the subject: a passive where the subject suffers it, the past tense where it acts.
func clause(c *Claim) string {
	p := strings.ToLower(strings.TrimSpace(c.Predicate))
	if p == "" || p == "be" || p == "have" {
		return ""
	}
	if strings.Contains(p, " ") {
		verb, particle, _ := strings.Cut(p, " ")
		if c.Thing.Relation == "object" || c.Thing.Relation == "passive subject" {
			return "were " + participle(verb) + " " + particle
		}
		return past(verb) + " " + particle
	}
	switch c.Thing.Relation {
	case "object", "passive subject":
		return "were " + participle(p)
	case "subject":
		return past(p)
	case "copula":
		return "were " + p
	}
	return ""
}

// title capitalises the words of a key ("new york"). Keys that are no words come back empty.
func title(key string) string {
	if _, after, ok := strings.Cut(key, ":"); ok {
		key = after
	}
	words := strings.FieldsFunc(key, func(r rune) bool { return r == ' ' || r == '_' })
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	return strings.Join(words, " ")
}

// Past returns the past tense of a verb in its base form.
func Past(verb string) string { return past(verb) }

// past and participle inflect a verb that is given in its base form; one that is inflected already comes back as it is.
func past(v string) string       { return inflect(v, 0) }
func participle(v string) string { return inflect(v, 1) }

func inflect(v string, form int) string {
	if f, ok := irregular[v]; ok {
		return f[form]
	}
	for _, prefix := range [...]string{"over", "under", "out", "mis", "with", "fore", "re"} {
		if base, ok := strings.CutPrefix(v, prefix); ok {
			if f, ok := irregular[base]; ok {
				return prefix + f[form] // oversaw, undertaken, rebuilt
			}
		}
	}
	n := len(v)
	switch {
	case n < 2 || strings.HasSuffix(v, "ed") && n > 4 && v != "need" && !strings.HasSuffix(v, "eed"):
		return v
	case v[n-1] == 'e':
		return v + "d"
	case v[n-1] == 'y' && !vowel(v[n-2]):
		return v[:n-1] + "ied"
	case doubles(v):
		return v + v[n-1:] + "ed"
	}
	return v + "ed"
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles holds for a single syllable that ends consonant, vowel, consonant (stop, rob), and a few longer verbs stressed on the last.
func doubles(v string) bool {
	n := len(v)
	if n < 3 || vowel(v[n-1]) || strings.IndexByte("wxyh", v[n-1]) >= 0 || !vowel(v[n-2]) || vowel(v[n-3]) {
		return false
	}
	switch v {
	case "admit", "commit", "permit", "submit", "transmit", "omit", "occur", "refer", "prefer", "transfer", "confer", "deter", "control", "expel", "compel", "patrol", "regret", "equip", "cancel", "travel":
		return true
	}
	vowels := 0
	for i := range n {
		if vowel(v[i]) {
			vowels++
		}
	}
	return vowels == 1
}

// irregular is the past tense and the past participle of the verbs that have their own: closed, as English makes no new ones.
var irregular = map[string][2]string{
	"arise": {"arose", "arisen"}, "be": {"were", "been"}, "bear": {"bore", "borne"}, "beat": {"beat", "beaten"}, "become": {"became", "become"},
	"begin": {"began", "begun"}, "bet": {"bet", "bet"}, "bind": {"bound", "bound"}, "bite": {"bit", "bitten"}, "bleed": {"bled", "bled"},
	"blow": {"blew", "blown"}, "break": {"broke", "broken"}, "breed": {"bred", "bred"}, "bring": {"brought", "brought"}, "broadcast": {"broadcast", "broadcast"},
	"build": {"built", "built"}, "burst": {"burst", "burst"}, "buy": {"bought", "bought"}, "cast": {"cast", "cast"}, "catch": {"caught", "caught"},
	"choose": {"chose", "chosen"}, "come": {"came", "come"}, "cost": {"cost", "cost"}, "cut": {"cut", "cut"}, "deal": {"dealt", "dealt"}, "dig": {"dug", "dug"},
	"do": {"did", "done"}, "draw": {"drew", "drawn"}, "drive": {"drove", "driven"}, "eat": {"ate", "eaten"}, "fall": {"fell", "fallen"}, "feed": {"fed", "fed"},
	"feel": {"felt", "felt"}, "fight": {"fought", "fought"}, "find": {"found", "found"}, "flee": {"fled", "fled"}, "fly": {"flew", "flown"},
	"forbid": {"forbade", "forbidden"}, "forget": {"forgot", "forgotten"}, "freeze": {"froze", "frozen"}, "get": {"got", "got"}, "give": {"gave", "given"},
	"go": {"went", "gone"}, "grow": {"grew", "grown"}, "hang": {"hung", "hung"}, "have": {"had", "had"}, "hear": {"heard", "heard"}, "hide": {"hid", "hidden"},
	"hit": {"hit", "hit"}, "hold": {"held", "held"}, "hurt": {"hurt", "hurt"}, "keep": {"kept", "kept"}, "know": {"knew", "known"}, "lay": {"laid", "laid"},
	"lead": {"led", "led"}, "leave": {"left", "left"}, "lend": {"lent", "lent"}, "let": {"let", "let"}, "lie": {"lay", "lain"}, "light": {"lit", "lit"},
	"lose": {"lost", "lost"}, "make": {"made", "made"}, "mean": {"meant", "meant"}, "meet": {"met", "met"}, "overthrow": {"overthrew", "overthrown"},
	"pay": {"paid", "paid"}, "put": {"put", "put"}, "quit": {"quit", "quit"}, "read": {"read", "read"}, "ride": {"rode", "ridden"}, "ring": {"rang", "rung"},
	"relay": {"relayed", "relayed"}, "rise": {"rose", "risen"}, "run": {"ran", "run"}, "say": {"said", "said"}, "see": {"saw", "seen"}, "seek": {"sought", "sought"}, "sell": {"sold", "sold"},
	"send": {"sent", "sent"}, "set": {"set", "set"}, "shake": {"shook", "shaken"}, "shed": {"shed", "shed"}, "shoot": {"shot", "shot"}, "show": {"showed", "shown"},
	"shut": {"shut", "shut"}, "sing": {"sang", "sung"}, "sink": {"sank", "sunk"}, "sit": {"sat", "sat"}, "sleep": {"slept", "slept"}, "speak": {"spoke", "spoken"},
	"spend": {"spent", "spent"}, "split": {"split", "split"}, "spread": {"spread", "spread"}, "stand": {"stood", "stood"}, "steal": {"stole", "stolen"},
	"stick": {"stuck", "stuck"}, "strike": {"struck", "struck"}, "swear": {"swore", "sworn"}, "sweep": {"swept", "swept"}, "swim": {"swam", "swum"},
	"take": {"took", "taken"}, "teach": {"taught", "taught"}, "tear": {"tore", "torn"}, "tell": {"told", "told"}, "think": {"thought", "thought"},
	"throw": {"threw", "thrown"}, "understand": {"understood", "understood"}, "wear": {"wore", "worn"}, "win": {"won", "won"}, "withdraw": {"withdrew", "withdrawn"},
	"write": {"wrote", "written"},
}
