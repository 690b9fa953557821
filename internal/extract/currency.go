package extract

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/name"
	"github.com/claimdiff/claimdiff/internal/quantity"
)

// setCurrencies tells whose crowns, pesos and rupees the report speaks of where it names the money alone: those that it names in full or by their code
// elsewhere; else those of a country that it names, lies in or calls somebody by ("a Norwegian maker"). Where two are in question none is taken: another
// report of the event may tell.
func (r *reading) setCurrencies() {
	told := map[string]string{} // the code that each name means, empty for those that stay open
	for i := range r.quantities {
		a := &r.quantities[i].Amount
		if a.Currency == "" {
			continue
		}
		code, ok := told[a.Currency]
		if !ok {
			code = r.currencyOf(quantity.Sharers(a.Currency))
			told[a.Currency] = code
		}
		if code != "" {
			a.Unit, a.Currency = code, ""
		}
	}
}

// currencyOf is the one of list that the report means, or empty.
func (r *reading) currencyOf(list []quantity.Sharer) string {
	if code, any := only(list, r.namesMoney); any {
		return code
	}
	code, _ := only(list, func(s quantity.Sharer) bool { return !s.Past && slices.ContainsFunc(s.Whose, r.speaksOf) })
	return code
}

// only is the code of the only one of list that holds, and whether any does.
func only(list []quantity.Sharer, holds func(quantity.Sharer) bool) (code string, any bool) {
	for _, s := range list {
		if holds(s) {
			if any {
				return "", true
			}
			code, any = s.Unit, true
		}
	}
	return code, any
}

// namesMoney reports whether the report has a sum in s that says so, or in what s is a hundredth of, or has its code.
func (r *reading) namesMoney(s quantity.Sharer) bool {
	for i := range r.quantities {
		if a := &r.quantities[i].Amount; a.Currency == "" && a.Unit != "" && (a.Unit == s.Unit || a.Unit == s.Of) {
			return true
		}
	}
	for t := range r.doc.Tokens {
		if w := r.doc.Tokens[t].Span; w.Len() == len(s.Unit) && r.doc.Text[w.Start:w.End] == s.Unit && s.Of == "" {
			return true
		}
	}
	return false
}

// speaksOf reports whether the report names the country of an adjective, a place in it, or somebody by the adjective.
func (r *reading) speaksOf(adjective string) bool {
	key := name.CountryOf(adjective)
	if key == "" {
		return false
	}
	for i := range r.named {
		n := &r.named[i]
		if (n.Kind == name.Place || n.Kind == name.Demonym) && (placeKey(*n) == key || slices.Contains(r.holders[placeKey(*n)], key)) {
			return true
		}
	}
	return false
}

// noCurrencies drops the names that are only what a sum's currency is written by: the Rs of "Rs 412 apiece" is no place, and the DKK of "DKK 14" no name.
func (r *reading) noCurrencies() {
	i := 0
	r.named = slices.DeleteFunc(r.named, func(n name.Mention) bool {
		for i < len(r.quantities) && r.quantities[i].Span.End < n.Span.End {
			i++
		}
		if i >= len(r.quantities) || n.Words.Len() != 1 {
			return false
		}
		q := &r.quantities[i]
		return q.Class == quantity.Money && q.Core.First == n.Words.First && n.Span.Start >= q.Span.Start && q.Words.Len() > 1
	})
}
