package report

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// byOracle is what encoding/json makes of v, with what is unseen escaped.
func byOracle(t testing.TB, v any, indented bool) string {
	t.Helper()
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	if indented {
		enc.SetIndent("", "  ")
	}
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	return string(escapeJSON(bytes.TrimSuffix(text.Bytes(), []byte("\n"))))
}

// byText is what jsonText makes of v.
func byText(t testing.TB, v any, indented bool) string {
	t.Helper()
	text := jsonText{indented: indented}
	switch v := v.(type) {
	case *claim.Claim:
		text.claim(v)
	case *claim.Report:
		text.report(v)
	case *claim.Finding:
		text.finding(v)
	}
	if text.err != nil {
		t.Fatal(text.err)
	}
	return string(text.b)
}

func sameAsOracle(t testing.TB, what string, v any) {
	t.Helper()
	stored := v
	if c, ok := v.(*claim.Claim); ok {
		stored = store(*c)
	}
	for _, indented := range []bool{false, true} {
		if got, want := byText(t, v, indented), byOracle(t, stored, indented); got != want {
			t.Errorf("%s:\n%s\nand by encoding/json\n%s", what, got, want)
		}
	}
}

var timeType = reflect.TypeFor[time.Time]()

// fields calls do with every field that can be set in v, of what it points to and of the members of its lists too.
func fields(v reflect.Value, do func(reflect.Value)) {
	switch {
	case v.Kind() == reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fields(v.Elem(), do)
	case v.Kind() == reflect.Struct && v.Type() != timeType:
		for i := range v.NumField() {
			fields(v.Field(i), do)
		}
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			fields(v.Index(i), do)
		}
	default:
		do(v)
	}
}

// fill gives a field a value of its own, by its number n.
func fill(t testing.TB, v reflect.Value, n int, text string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Int:
		v.SetInt(int64(n - 30))
	case reflect.Float64:
		v.SetFloat(float64(n) * math.Pow(10, float64(n%50-25)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Struct:
		v.Set(reflect.ValueOf(time.Date(2020, 3, n%28+1, 4, 5, 6, 7000*(n%2), time.FixedZone("", 3600))))
	default:
		t.Fatalf("a field of kind %s: say in this test how to fill it, and write it in encode_claim.go", v.Kind())
	}
}

// TestJSONText holds claims, reports and findings to encoding/json: empty, with every field set, and with each alone set, so that no field, no omission and no
// order can differ.
func TestJSONText(t *testing.T) {
	for _, zero := range []func() any{
		func() any { return new(claim.Claim) }, func() any { return new(claim.Report) }, func() any { return new(claim.Finding) },
	} {
		v := zero()
		sameAsOracle(t, "empty", v)
		n := 0
		fields(reflect.ValueOf(v).Elem(), func(f reflect.Value) { fill(t, f, n, "a “b” "+f.Type().Name()); n++ })
		sameAsOracle(t, "all set", v)
		for alone := range n {
			v, i := zero(), 0
			fields(reflect.ValueOf(v).Elem(), func(f reflect.Value) {
				if i == alone {
					fill(t, f, alone+1, "x")
				}
				i++
			})
			sameAsOracle(t, "one field set", v)
		}
	}
}

// TestJSONTextOmits holds what is left out to encoding/json where empty and absent differ.
func TestJSONTextOmits(t *testing.T) {
	none := []string{}
	sameAsOracle(t, "an occasion with an empty list is not zero", &claim.Claim{Thing: claim.Thing{Occasion: claim.Occasion{Over: none}}})
	sameAsOracle(t, "empty lists", &claim.Report{Warnings: none, Profile: &claim.Profile{Terms: []claim.Term{}, People: none, Places: none}})
	sameAsOracle(t, "empty lists of a finding", &claim.Finding{Sides: []claim.Side{{Claims: none, Sources: none}}, Between: []claim.Between{}, Evidence: []claim.Evidence{}})
	sameAsOracle(t, "minus zero is empty", &claim.Claim{Thing: claim.Thing{Sure: math.Copysign(0, -1)}})
	sameAsOracle(t, "pointers to nothing", &claim.Claim{Time: &claim.Time{}, Attribution: &claim.Attribution{}, Thing: claim.Thing{Period: &claim.Time{}}})
	for _, c := range append(sample().Claims, hostileOutput().Claims...) {
		sameAsOracle(t, "a sample", &c)
	}
}

// TestJSONTextFails holds that what JSON cannot say is an error, as it is with encoding/json, and not a broken document.
func TestJSONTextFails(t *testing.T) {
	for _, o := range []Output{
		{Claims: []claim.Claim{{Thing: claim.Thing{Sure: math.NaN()}}}},
		{Sources: []claim.Report{{Profile: &claim.Profile{Terms: []claim.Term{{Weight: math.Inf(1)}}}}}},
		{Sources: []claim.Report{{Published: time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)}}},
	} {
		var b bytes.Buffer
		if o.JSON(&b) == nil {
			t.Errorf("no error, but\n%s", b.Bytes())
		}
		if o.Lines(&b) == nil {
			t.Errorf("no error in lines, but\n%s", b.Bytes())
		}
	}
}

// TestEightShown holds that eight bytes are all shown where each by itself is: no sum of one may run into the next.
func TestEightShown(t *testing.T) {
	for _, other := range []byte(" !#[]a~") { // next to what is not shown
		for c := range 256 {
			for k := range 8 {
				b := bytes.Repeat([]byte{other}, 8)
				b[k] = byte(c)
				if got := eightShown(string(b)); got != shown[c] {
					t.Errorf("%q: all shown is %v", b, got)
				}
			}
		}
	}
}

// FuzzJSONString holds strings of any bytes to encoding/json.
func FuzzJSONString(f *testing.F) {
	for _, s := range []string{"", "a", `"\/<>&`, "\x00\x01\b\t\n\v\f\r\x1b\x1f\x7f", "\u0080\u009f\u00a0\u00ad\u200b\u200e\u2028\u2029\u202e\ufeff\ufffd\uffff",
		"é“”…", "\U0001f600\U000e0001\U0010ffff", "\xff", "a\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x80\"", "\ue000\u3000"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := string(appendJSONString(nil, s)), byOracle(t, s, false); got != want {
			t.Errorf("%q is written %s and not %s", s, got, want)
		}
		sameAsOracle(t, "a claim", &claim.Claim{Sentence: s, Thing: claim.Thing{Heads: []string{s, ""}}})
	})
}

// FuzzJSONFloat holds finite numbers to encoding/json.
func FuzzJSONFloat(f *testing.F) {
	for _, v := range []float64{0, math.Copysign(0, -1), 1, -1, 0.1, 1e-6, 9.99e-7, 1e-7, 1e-10, -1e-9, 1e20, 1e21, 1e22, 1e300, 5e-324, math.MaxFloat64,
		1 << 53, 1<<53 + 2, -1 << 63, 1.5e18} {
		f.Add(math.Float64bits(v))
	}
	f.Fuzz(func(t *testing.T, bits uint64) {
		v := math.Float64frombits(bits)
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return
		}
		if got, want := string(appendJSONFloat(nil, v)), byOracle(t, v, false); got != want {
			t.Errorf("%v is written %s and not %s", v, got, want)
		}
	})
}

// BenchmarkClaimsJSON writes a thousand claims, by jsonText and by encoding/json as it was done before.
func BenchmarkClaimsJSON(b *testing.B) {
	o := sample()
	for len(o.Claims) < 1000 {
		o.Claims = append(o.Claims, o.Claims...)
	}
	o = New(o)
	var out bytes.Buffer
	for _, quick := range []bool{true, false} {
		b.Run(map[bool]string{true: "text", false: "reflection"}[quick], func(b *testing.B) {
			for b.Loop() {
				out.Reset()
				parts := o.claimsParts()
				for i := range parts {
					if !quick {
						parts[i].quick = nil
					}
				}
				if err := writeParts(&out, parts, 1); err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(out.Len()))
			}
		})
	}
}
