package quantity

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// NoCurrency is the unit of a sum that is told without any currency, AnyMoney what its Amount.Currency is.
const NoCurrency, AnyMoney = "XXX", "money"

// Sharer is one of the currencies that bear a shared name.
type Sharer struct {
	// Unit is its code, as Amount.Unit has it; Of that of the currency that it is a hundredth of, mostly empty.
	Unit, Of string
	// Past says that it is money no more: only its name in full tells it.
	Past bool
	// Whose is the words before the name that say whose it is, in lower case: "norwegian", "south korean", "euro". They are sorted.
	Whose []string
}

// Sharers returns the currencies that an Amount.Currency may mean ("crowns"), sorted by their codes; nil for any other string. The lexicon tells them: those
// whose name in full ends in the name, or in another form of it.
func Sharers(name string) []Sharer { return sharers()[name] }

var sharers = sync.OnceValue(func() map[string][]Sharer {
	forms := map[string]string{"pound": "pounds", "pounds": "pounds"} // what a form of a shared name is told as
	eachCurrency(func(words string, e *entry) {
		if e.shared {
			forms[words] = e.name()
		}
	})
	whose := map[string]map[string][]string{}
	of := map[string]*entry{}
	eachCurrency(func(words string, e *entry) {
		at := strings.LastIndexByte(words, ' ')
		name := forms[words[at+1:]]
		if at < 0 || name == "" || e.shared {
			return
		}
		if whose[name] == nil {
			whose[name] = map[string][]string{}
		}
		of[e.symbol] = e
		if w := words[:at]; !slices.Contains(whose[name][e.symbol], w) {
			whose[name][e.symbol] = append(whose[name][e.symbol], w)
		}
	})
	out := map[string][]Sharer{}
	for name, codes := range whose {
		for code, w := range codes {
			slices.Sort(w)
			out[name] = append(out[name], Sharer{code, of[code].of, of[code].past, w})
		}
		slices.SortFunc(out[name], func(a, b Sharer) int { return cmp.Compare(a.Unit, b.Unit) })
	}
	return out
})

// name is what the currency of a shared name is called in Amount.Currency.
func (e *entry) name() string { return cmp.Or(e.plural, e.single) }

// eachCurrency calls f with each name of a currency that is said in full, in lower case, in the order of the table of words.
func eachCurrency(f func(words string, e *entry)) {
	for i := range slots {
		for _, se := range slots[i].senses {
			if se.kind == isCurrency && se.form == 0 {
				f(slots[i].word+strings.Join(se.tail, ""), &entries[se.at])
			}
		}
	}
}
