package quantity

import "sync"

// byUnit are the entries of the units by symbol, byCurrency those of the currencies.
var (
	byUnit = sync.OnceValue(func() map[string]*entry {
		m := map[string]*entry{}
		for i := range entries {
			if e := &entries[i]; e.factor != 0 && e.dimension != "" && e.convert == "" {
				m[e.symbol] = e
			}
		}
		return m
	})
	byCurrency = sync.OnceValue(func() map[string]*entry {
		m := map[string]*entry{}
		for i := range entries {
			if e := &entries[i]; e.symbol != "" && e.dimension == "" {
				m[e.symbol] = e
			}
		}
		return m
	})
)

// unit returns the entry of the unit with a symbol; nil if there is none.
func unit(symbol string) *entry { return byUnit()[symbol] }

// currency returns the entry of an ISO 4217 code, or of a minor unit; nil if there is none.
func currency(code string) *entry { return byCurrency()[code] }

// Convert turns v from one unit into another of its dimension: 1 mi is 1.609344 km, 20 Cel is 68 degF, 470 GBX is 4.7 GBP.
// It returns false for unknown units and units of different dimensions; there are no rates of exchange.
func Convert(v float64, from, to string) (float64, bool) {
	if from == to {
		return v, true
	}
	a, b := unit(from), unit(to)
	if a == nil || b == nil {
		return convertMinor(v, from, to)
	}
	if a.dimension != b.dimension {
		return 0, false
	}
	if a.offset == b.offset {
		return v * (a.factor / b.factor), true
	}
	return (v*a.factor + a.offset - b.offset) / b.factor, true
}

// convertMinor turns pence into pounds and back.
func convertMinor(v float64, from, to string) (float64, bool) {
	if e := currency(from); e != nil && e.of == to && to != "" {
		return v * e.factor, true
	}
	if e := currency(to); e != nil && e.of == from && from != "" {
		return v / e.factor, true
	}
	return 0, false
}

// baseUnits are the units that Base brings each dimension to.
var baseUnits = map[string]string{"time": "s", "length": "m", "area": "m2", "volume": "m3", "mass": "kg", "speed": "m/s", "power": "W", "energy": "J", "pressure": "Pa", "temperature": "K", "data": "bit"}

// Base returns a in the base unit of its dimension (SI, the bit, the currency of a minor unit); a as it is where there is none.
func Base(a Amount) Amount {
	to := baseUnits[a.Dimension]
	if a.Dimension == "money" {
		if e := currency(a.Unit); e != nil {
			to = e.of
		}
	}
	if to == "" || to == a.Unit {
		return a
	}
	one, ok := Convert(1, a.Unit, to)
	if !ok {
		return a
	}
	zero, _ := Convert(0, a.Unit, to)
	for _, v := range [...]*float64{&a.Value, &a.Min, &a.Max} {
		*v, _ = Convert(*v, a.Unit, to)
	}
	a.Precision *= one - zero
	a.Unit = to
	return a
}
