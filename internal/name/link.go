package name

import (
	"strings"

	"github.com/claimdiff/claimdiff/internal/doc"
	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
	"github.com/claimdiff/claimdiff/internal/tag"
)

// A bearer is who or what some mentions of a document name.
type bearer struct {
	words    []string // of its fullest name, folded
	office   string
	mentions []int32
}

// maxCandidates bounds how many bearers a name is compared with, so that time stays linear in the names.
const maxCandidates = 12

// linker gathers the mentions of one bearer.
type linker struct {
	f        *finder
	bearers  []bearer
	of       []int32 // the bearer of each mention, or -1
	surnames map[string][]int32
	givens   map[string][]int32
	forms    map[string][]int32 // places, bodies and others, by head and first letters
	exact    map[string]int32
	keys     map[string]string // by canonical name
}

// unify gives all mentions of the same words that the gazetteer lacks the kind that is surest: Terra Nossa says, the Terra Nossa movement.
func (f *finder) unify() {
	surest := map[string]int{}
	for i := range f.out {
		m := &f.out[i]
		if m.Known || m.Kind == Demonym {
			continue
		}
		if k, ok := surest[m.Text]; !ok || f.out[k].Sure < m.Sure {
			surest[m.Text] = i
		}
	}
	for i := range f.out {
		m := &f.out[i]
		if k, ok := surest[m.Text]; ok && !m.Known && m.Kind != Demonym && m.Kind != f.out[k].Kind && m.Sure < 0.8 && f.out[k].Sure > m.Sure {
			m.Kind, m.Sure = f.out[k].Kind, max(0.6, f.out[k].Sure-0.15)
		}
	}
}

// speakers makes persons of unknown names of two or three words whose last word speaks elsewhere: Zorvath Kimbel, Kimbel said.
func (f *finder) speakers() {
	said := map[string]bool{}
	for i := range f.out {
		m := &f.out[i]
		if m.Words.Len() == 1 && m.Kind == Person || m.Words.Len() > 1 && m.Kind == Person && m.Sure >= 0.5 {
			said[f.folded(m.Words.Last-1)] = true
		}
	}
	for i := range f.out {
		m := &f.out[i]
		if n := m.Words.Len(); m.Kind == Other && n > 1 && n < 5 && !m.Known && said[f.folded(m.Words.Last-1)] {
			m.Kind, m.Sure = Person, 0.6
		}
	}
}

// link gives the mentions of one bearer one Canonical and Key, and settles what a name alone left open.
func (f *finder) link() {
	l := &linker{f: f, of: make([]int32, len(f.out)), surnames: map[string][]int32{}, givens: map[string][]int32{}, forms: map[string][]int32{}, exact: map[string]int32{}, keys: map[string]string{}}
	for i := range l.of {
		l.of[i] = -1
	}
	f.unify()
	f.speakers()
	f.firms()
	for i := range f.out {
		if m := &f.out[i]; m.Kind == Person && m.Words.Len() > 1 {
			l.person(int32(i))
		}
	}
	// A surname that is said with an office makes a bearer too: President Nixon, later Nixon.
	for _, titled := range [2]bool{true, false} {
		for i := range f.out {
			m := &f.out[i]
			if l.of[i] >= 0 || m.Words.Len() != 1 || titled && (m.Kind != Person || m.Sure < 0.9) {
				continue
			}
			if l.single(int32(i)); titled && l.of[i] < 0 && m.Sure >= 0.9 {
				w := fold(m.Text)
				l.surnames[level(w)] = append(l.surnames[level(w)], l.add([]string{w}, int32(i)))
			}
		}
	}
	for i := range f.out {
		if m := &f.out[i]; l.of[i] < 0 && m.Words.Len() == 2 && m.Kind == Other {
			l.surnames2(int32(i))
		}
	}
	l.acronyms()
	l.shortFirms()
	for i := range f.out {
		if l.of[i] < 0 && !f.out[i].Known && f.out[i].Kind != Other {
			l.form(int32(i))
		}
	}
	l.mistyped()
	for i := range f.out {
		if l.of[i] < 0 && f.out[i].Kind == Other {
			l.other(int32(i))
		}
	}
	l.settle()
}

func (l *linker) join(b, i int32) {
	l.of[i] = b
	l.bearers[b].mentions = append(l.bearers[b].mentions, i)
	if o := l.f.officeHead(&l.f.out[i]); o != "" && l.bearers[b].office == "" {
		l.bearers[b].office = o
	}
}

func (l *linker) add(words []string, i int32) int32 {
	b := int32(len(l.bearers))
	l.bearers = append(l.bearers, bearer{words: words})
	l.join(b, i)
	return b
}

// person links a full name to a bearer of the same name, spelled so or otherwise.
func (l *linker) person(i int32) {
	m := &l.f.out[i]
	w := personWords(m.Text)
	if len(w) == 0 {
		return
	}
	last, given := level(w[len(w)-1]), level(w[0])
	office := l.f.officeHead(m)
	for _, list := range [2][]int32{l.surnames[last], l.givens[given]} {
		for n, b := range list {
			if n == maxCandidates {
				break
			}
			bear := &l.bearers[b]
			if s := persons(bear.words, w, office != "" && office == bear.office); s >= Variant {
				if len(w) > len(bear.words) {
					bear.words = w
				}
				l.join(b, i)
				return
			}
		}
	}
	b := l.add(w, i)
	l.surnames[last] = append(l.surnames[last], b)
	l.givens[given] = append(l.givens[given], b)
}

// single links one word to the only person of that surname, or else of that given name.
func (l *linker) single(i int32) {
	m := &l.f.out[i]
	if m.Kind == Demonym || m.Kind == Organisation && m.Known && m.Sure > 0.9 || len(l.bearers) == 0 {
		return
	}
	w := fold(m.Text)
	found := l.surnames[level(w)]
	if len(found) == 0 && gazetteer.Word(w).Has(gazetteer.Given) && !m.Known {
		found = l.givens[level(w)]
	}
	if len(found) == 0 {
		return
	}
	if m.Known {
		// Jordan is the country, unless a Jordan has been named before and nothing happens in it.
		first := l.bearers[found[0]].mentions[0]
		b := l.bearers[found[0]].words
		if first > i || l.f.locative(m.Words.First) || b[len(b)-1] != w || m.Stands != "" && m.Kind != Place {
			return
		}
	}
	if m.Kind != Person {
		m.RoleWords = l.f.officeBefore(m.Words.First)
		m.Role = l.f.d.TextOf(m.RoleWords)
	}
	m.Kind, m.Known, m.id, m.Stands, m.Within, m.unsure = Person, false, gazetteer.Nowhere, "", "", false
	if len(found) > 1 {
		found = l.introduced(found, m)
	}
	if len(found) > 1 {
		m.Sure = 0.6
		return // two of one surname: the name alone does not say which
	}
	m.Sure = 0.9
	l.join(found[0], i)
}

// introduced are those of several bearers that a mention before m names, or all where none does: a surname alone is of somebody whom the reader has met.
func (l *linker) introduced(found []int32, m *Mention) []int32 {
	var met []int32
	for _, b := range found[:min(len(found), maxCandidates)] {
		for _, i := range l.bearers[b].mentions {
			if n := &l.f.out[i]; n.Words.First < m.Words.First && l.f.role(n.Words.First) == doc.Body {
				met = append(met, b)
				break
			}
		}
	}
	if len(met) == 0 {
		return found
	}
	return met
}

// surnames2 links two words to the person whose name ends with them: Moreira Lobo.
func (l *linker) surnames2(i int32) {
	m := &l.f.out[i]
	w := words(m.Text)
	if len(w) != 2 {
		return
	}
	for n, b := range l.surnames[level(w[1])] {
		if full := l.bearers[b].words; n < maxCandidates && len(full) > 2 && sameWords(w, full[len(full)-2:]) {
			m.Kind, m.Sure = Person, 0.9
			l.join(b, i)
			return
		}
	}
}

// acronyms links "(UN)" and later "UN" to the body named before the bracket.
func (l *linker) acronyms() {
	f := l.f
	known := map[string]int32{}
	for i := range f.out {
		m := &f.out[i]
		if m.Kind == Organisation && m.Words.Len() > 1 {
			key := initialsOf(words(m.Text))
			if _, ok := known[key]; !ok && len(key) > 1 {
				known[key] = int32(i)
			}
			continue
		}
		if m.Words.Len() != 1 || !upper(m.Text) || m.Kind == Demonym || m.Kind == Person || m.Known && m.Kind == Place {
			continue
		}
		k := m.Words.First
		full := int32(-1)
		if i > 0 && f.is(k-1, "(") && f.out[i-1].Words.Last == k-1 && f.out[i-1].Kind != Place && f.out[i-1].Kind != Demonym {
			full = int32(i - 1)
			known[fold(m.Text)] = full
		} else if j, ok := known[fold(m.Text)]; ok {
			full = j
		}
		if full < 0 || m.Known {
			continue
		}
		m.Kind, m.Sure = Organisation, 0.9
		if l.of[full] < 0 {
			l.form(full)
		}
		if b := l.of[full]; b >= 0 {
			l.join(b, int32(i))
		}
	}
}

// firms makes firms of names taken for persons' whose first word alone is what shares are in elsewhere: "salmon farmer X Y", "shares in X"; and of single ones
// that only begin the name of a firm of the text, and are part of nobody's: "salmon farmer X", "X Seafood".
func (f *finder) firms() {
	held := map[string]bool{}
	f.calledShort()
	for i := range f.out {
		if m := &f.out[i]; m.Words.Len() == 1 && m.Kind == Organisation && !m.Known && f.held(m.Words.First) {
			held[fold(m.Text)] = true
		}
	}
	if len(held) == 0 {
		return
	}
	for i := range f.out {
		m := &f.out[i]
		if m.Kind == Person && m.Words.Len() > 1 && held[f.folded(m.Words.First)] && !f.entry(m.Words.First).Has(gazetteer.Given) {
			m.Kind, m.Sure, m.Role, m.RoleWords = Organisation, 0.7, "", doc.Range{}
		}
	}
}

// calledShort makes firms of single names taken for persons' by the noun before them that only begin the name of a firm of the text.
func (f *finder) calledShort() {
	const titled = 0.9
	first, person := map[string]bool{}, map[string]bool{}
	for i := range f.out {
		m := &f.out[i]
		if m.Words.Len() < 2 || m.Known {
			continue
		}
		switch m.Kind {
		case Organisation:
			if f.coined(m.Words.First) && firmEnd(f.d.Low(m.Words.Last-1)) {
				first[f.folded(m.Words.First)] = true
			}
		case Person:
			for k := m.Words.First; k < m.Words.Last; k++ {
				person[f.folded(k)] = true
			}
		}
	}
	if len(first) == 0 {
		return
	}
	for i := range f.out {
		if m := &f.out[i]; m.Kind == Person && m.Words.Len() == 1 && m.Sure <= titled && first[fold(m.Text)] && !person[fold(m.Text)] {
			m.Kind, m.Sure, m.Role, m.RoleWords = Organisation, 0.7, "", doc.Range{}
		}
	}
}

// shortFirms links the first word of a firm's name, said alone, to the only firm of the text whose name begins with it: Velland Foods, later Velland.
func (l *linker) shortFirms() {
	f := l.f
	const several = -1
	full := map[string]int32{}
	for i := range f.out {
		m := &f.out[i]
		if m.Kind != Organisation || m.Known || m.Words.Len() < 2 || !f.coined(m.Words.First) {
			continue
		}
		if l.of[i] < 0 {
			l.form(int32(i))
		}
		w := f.folded(m.Words.First)
		if b, ok := full[w]; ok && b != l.of[i] {
			full[w] = several
		} else {
			full[w] = l.of[i]
		}
	}
	if len(full) == 0 {
		return
	}
	for i := range f.out {
		m := &f.out[i]
		if l.of[i] >= 0 || m.Words.Len() != 1 || m.Known || m.Kind != Organisation && m.Kind != Other && (m.Kind != Person || m.Sure > 0.5) && (m.Kind != Place || m.Sure > 0.5) { // "2,600 work at Velland"
			continue
		}
		if b, ok := full[fold(m.Text)]; ok && b != several && (m.Kind != Place || l.trades(b)) {
			m.Kind, m.Sure = Organisation, 0.7
			l.join(b, int32(i))
		}
	}
}

// trades reports whether bearer b has the name of a firm by its last word: a hospital or a council has its town's.
func (l *linker) trades(b int32) bool {
	m := &l.f.out[l.bearers[b].mentions[0]]
	return firmEnd(l.f.d.Low(m.Words.Last - 1))
}

// coined is [Coined] for word i.
func (f *finder) coined(i int) bool {
	return f.entry(i).Class == 0 && !upper(f.d.Word(i))
}

// Coined reports whether a single word is none of those of which names are made, nor an acronym, so that it alone may stand for a firm.
func Coined(w string) bool { return gazetteer.Word(fold(w)).Class == 0 && !upper(w) }

// form links places and bodies that the gazetteer lacks by their words.
func (l *linker) form(i int32) {
	m := &l.f.out[i]
	if m.Kind == Person {
		l.add(words(m.Text), i)
		return
	}
	key := string(m.Kind) + fold(m.Text)
	if b, ok := l.exact[key]; ok {
		l.join(b, i)
		return
	}
	w := words(m.Text)
	if len(w) == 0 {
		return
	}
	near := string(m.Kind) + headOf(m.Text) + w[0][:min(2, len(w[0]))]
	for n, b := range l.forms[near] {
		if n == maxCandidates {
			break
		}
		if s := compareForms(l.f.out[l.bearers[b].mentions[0]], *m); s >= Variant {
			l.exact[key] = b
			l.join(b, i)
			return
		}
	}
	b := l.add(w, i)
	l.exact[key] = b
	l.forms[near] = append(l.forms[near], b)
}

// other gives a name whose kind is open the kind of the same words elsewhere in the document.
func (l *linker) other(i int32) {
	m := &l.f.out[i]
	folded := fold(m.Text)
	for _, k := range [...]Kind{Organisation, Place} {
		if b, ok := l.exact[string(k)+folded]; ok {
			m.Kind, m.Sure = k, 0.6
			l.join(b, i)
			return
		}
	}
}

// settle writes each bearer's canonical form into its mentions.
func (l *linker) settle() {
	for b := range l.bearers {
		name := l.canonical(l.bearers[b].mentions)
		key := levelWords(name)
		for _, i := range l.bearers[b].mentions {
			m := &l.f.out[i]
			m.Canonical, m.Key, m.office = name, key, l.bearers[b].office
		}
	}
	for i := range l.f.out {
		m := &l.f.out[i]
		if m.Canonical == "" {
			m.Canonical = m.Text
			if m.Known {
				m.Canonical = m.id.Name()
			}
			m.Key = l.key(m.Canonical)
			m.office = l.f.officeHead(m)
		}
	}
}

// key returns levelWords of a name, computed once for each: a report says Russia thirty times.
func (l *linker) key(name string) string {
	k, ok := l.keys[name]
	if !ok {
		k = levelWords(name)
		l.keys[name] = k
	}
	return k
}

// canonical returns the fullest form, of equally full ones the one most often written in the body of the text, then the first. A form that
// returns between the same two words (a caption printed twice) counts once.
func (l *linker) canonical(mentions []int32) string {
	type form struct {
		text          string
		words, weight int
		last          [2]string
	}
	var forms []form
	for _, i := range mentions {
		m := &l.f.out[i]
		at := -1
		for k := range forms {
			if forms[k].text == m.Text {
				at = k
			}
		}
		if at < 0 {
			if len(forms) == maxCandidates {
				continue
			}
			at = len(forms)
			n := len(words(m.Text))
			if allCaps(m.Text) && n > 1 {
				n = 0 // OKAFOR in a byline is the same name, less well written
			}
			forms = append(forms, form{text: m.Text, words: n})
		}
		around := [2]string{l.f.near(m.Words.First - 1), l.f.near(m.Words.Last)}
		if around == forms[at].last {
			continue
		}
		forms[at].last = around
		forms[at].weight++
		if l.f.role(m.Words.First) == doc.Body {
			forms[at].weight += 2
		}
	}
	best := forms[0]
	for _, c := range forms[1:] {
		if c.words > best.words || c.words == best.words && c.weight > best.weight {
			best = c
		}
	}
	return best.text
}

func allCaps(s string) bool { return s == strings.ToUpper(s) }

func (f *finder) near(k int) string {
	if k < 0 || k >= len(f.d.Tokens) {
		return ""
	}
	return f.d.Low(k)
}

func (f *finder) role(k int) doc.Role {
	return f.d.Paragraphs[f.d.Sentences[f.d.SentenceOf(k)].Paragraph].Role
}

// officeHead returns the folded words of the office of m that tell it from others: its last noun, with the one before (prime minister).
func (f *finder) officeHead(m *Mention) string {
	if m.RoleWords.Len() == 0 {
		return ""
	}
	for k := m.RoleWords.Last - 1; k >= m.RoleWords.First; k-- {
		if !f.entry(k).Has(gazetteer.Office | gazetteer.Rank) {
			continue
		}
		if p := k - 1; p >= m.RoleWords.First && f.entry(p).Has(gazetteer.Modifier) && f.tag(p) != tag.DT {
			return fold(f.d.Low(p) + " " + f.d.Low(k))
		}
		return fold(f.d.Low(k))
	}
	return ""
}
