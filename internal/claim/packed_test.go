package claim

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"github.com/claimdiff/claimdiff/internal/quantity"
)

// filled sets every field of v to something else for every n.
func filled(v reflect.Value, n int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprint(n, v.Type()))
	case reflect.Bool:
		v.SetBool(n%2 == 0)
	case reflect.Int:
		v.SetInt(int64(n * 7919 * (1 - n%3))) // of either sign
	case reflect.Float64:
		v.SetFloat(float64(n) / 3)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), n%4, n%4))
		for i := range n % 4 {
			filled(v.Index(i), n+i)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		filled(v.Elem(), n)
	case reflect.Struct:
		for i := range v.NumField() {
			filled(v.Field(i), n+i)
		}
	default:
		panic("a claim has a field of a kind that is not filled: " + v.Kind().String())
	}
}

func TestPacked(t *testing.T) {
	var every []Claim // whose fields all have something in them, another in each
	for n := range 9 {
		every = append(every, Claim{})
		filled(reflect.ValueOf(&every[n]).Elem(), n+1)
	}
	amount, time := quantity.Amount{Value: 3, Unit: "km"}, &Time{Date: "2026-03-04"}
	shared := Claim{Quantity: &amount, Time: time, Thing: Thing{Places: []string{"", "a"}, Period: time}}
	tests := []struct {
		reason string
		claims []Claim
	}{
		{"no claim", nil},
		{"every field is packed, and what is said again", append(every, every...)},
		{"what is there goes, and comes back", []Claim{every[3], {}, every[3], {}, every[4]}},
		{"one value of two claims, of two fields", []Claim{shared, shared, {Time: time}}},
		{"an empty list is not none", []Claim{{Thing: Thing{Heads: []string{}}}, {}, {Thing: Thing{Heads: []string{}}}}},
		{"open bounds", []Claim{{Quantity: &quantity.Amount{Min: math.Inf(-1), Max: math.Inf(1)}}}},
		{"bytes that are no text", []Claim{{Text: "\xff\x00\xfe", Sentence: "\x80"}}},
	}
	for _, test := range tests {
		p := Pack(test.claims)
		if p.Len() != len(test.claims) {
			t.Errorf("%s: %d claims of %d", test.reason, p.Len(), len(test.claims))
		}
		before := Claim{ID: "stays"}
		got := p.Append([]Claim{before})
		if !reflect.DeepEqual(got[0], before) {
			t.Errorf("%s: what stood there is gone", test.reason)
		}
		for i := range test.claims {
			if got, want := got[i+1], test.claims[i]; !reflect.DeepEqual(got, want) {
				t.Errorf("%s: claim %d is\n%+v, not\n%+v", test.reason, i, got, want)
			}
		}
	}
}

// NaN is unlike itself, so that DeepEqual cannot tell.
func TestPackedNaN(t *testing.T) {
	amount := quantity.Exactly(3, "km", "length") // whose numerator is NaN
	p := Pack([]Claim{{Quantity: &amount}, {Quantity: &amount}})
	for _, c := range p.Append(nil) {
		if q := c.Quantity; q == nil || !math.IsNaN(q.Numerator) || !math.IsNaN(q.Denominator) || q.Value != 3 || q.Unit != "km" {
			t.Errorf("unpacked: %+v", q)
		}
	}
}
