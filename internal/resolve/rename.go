package resolve

import (
	"slices"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/name"
)

// renaming is what the keys of one report become.
type renaming struct {
	b      *bearers
	report int32
	// keys are those that change: of places alone, and of whatever bears a name.
	places, any map[string]string
}

func (b *bearers) renaming(report int) *renaming {
	r := &renaming{b: b, report: int32(report)}
	changes := func(n int32) bool { return b.of(r.report, n).key != b.list[n].key }
	if !slices.ContainsFunc(b.named[report], changes) {
		return r
	}
	r.any, r.places = map[string]string{}, map[string]string{}
	const several = "\x00"
	for _, n := range b.named[report] {
		key, to := b.list[n].key, b.of(r.report, n).key
		if have, ok := r.any[key]; ok && have != to {
			to = several // a town and a minister of one name: which of them has a role, its key does not tell
		}
		r.any[key] = to
		if b.list[n].kind == name.Place {
			r.places[key] = b.of(r.report, n).key
		}
	}
	for key, to := range r.any {
		if to == several {
			delete(r.any, key)
		}
	}
	return r
}

// rename gives c the keys and the name of its bearers across the run. What c only refers to is not changed.
func (r *renaming) rename(c *claim.Claim) {
	if kind := kindOf(c); kind != "" {
		n := r.b.index[calledBy{kind, c.Thing.Person}]
		x := r.b.of(r.report, n)
		c.Thing.Person = x.key
		if f := x.form(); f != "" && c.Name != "" {
			if c.Subject == c.Name {
				c.Subject = f
			}
			c.Name = f
		}
	} else {
		c.Thing.Person = one(r.any, c.Thing.Person)
	}
	if len(r.any) == 0 {
		return
	}
	t := &c.Thing
	t.Agents, t.Patients, t.Owners = all(r.any, t.Agents), all(r.any, t.Patients), all(r.any, t.Owners)
	t.Places = all(r.places, t.Places)
	t.Occasion.Places, t.Occasion.Near = all(r.places, t.Occasion.Places), all(r.places, t.Occasion.Near)
	if a := c.Attribution; a != nil && r.any[a.Party] != "" {
		changed := *a
		changed.Party = r.any[a.Party]
		c.Attribution = &changed
	}
}

func one(to map[string]string, key string) string {
	if k, ok := to[key]; ok {
		return k
	}
	return key
}

// all returns keys as they become, each once; keys itself where none changes.
func all(to map[string]string, keys []string) []string {
	if !slices.ContainsFunc(keys, func(k string) bool { _, ok := to[k]; return ok }) {
		return keys
	}
	out := make([]string, 0, len(keys))
	for _, k := range keys {
		if k = one(to, k); !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}
