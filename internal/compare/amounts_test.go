package compare

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

func TestAmounts(t *testing.T) {
	none, rounded := policyOf("none"), policyOf("said")
	tolerant := claim.Policy{Rounding: "none", Tolerance: 0.05}
	tests := []struct {
		a, b   string
		policy claim.Policy
		want   claim.Relation
		reason string
	}{
		{"12 people", "twelve people", none, claim.Agree, "digits and words"},
		{"42 people", "40 people", none, claim.Contradict, "a toll is not rounded"},
		{"42 km", "40 km", rounded, claim.Agree, "40 may be a rounded 42"},
		{"46 km", "40 km", rounded, claim.Contradict, "46 does not round to 40"},
		{"just over 66 percent", "67.3 percent", rounded, claim.Compatible, "just over"},
		{"just over 66 percent", "70 percent", rounded, claim.Near, "hardly just over"},
		{"just over 66 percent", "75.3 percent", rounded, claim.Contradict, "nobody calls ten points just over"},
		{"nearly 60 percent", "56 percent", rounded, claim.Compatible, "nearly"},
		{"nearly 60 percent", "53 percent", rounded, claim.Contradict, "seven points below is not nearly"},
		{"just over 60 people", "68 people", rounded, claim.Compatible, "what is no share is hedged by a share of itself"},
		{"18 months", "two years", none, claim.Contradict, "a term in two units is not rounded either"},
		{"18 months", "1.5 years", none, claim.Agree, "one term in two units"},
		{"6 km", "10 km", rounded, claim.Near, "6 rounds to 10 only on paper"},
		{"$2 billion", "$2.1 billion", rounded, claim.Agree, "said to one digit"},
		{"$2 billion", "$2.1 billion", none, claim.Contradict, "the rule allows no rounding"},
		{"$2 billion", "$2.4 billion", rounded, claim.Near, "no editor rounds off a sixth"},
		{"$200 million", "$184 million", rounded, claim.Near, "nor a twelfth"},
		{"$700 million", "$660 million", rounded, claim.Compatible, "roughly said"},
		{"$2 billion", "$3 billion", rounded, claim.Contradict, "both to one digit"},
		{"$13 billion", "$13.9 billion", rounded, claim.Contradict, "13.9 rounds to 14"},
		{"$5 million", "$5 billion", rounded, claim.Contradict, "a thousand times apart"},
		{"$5 million", "€5 million", rounded, claim.Near, "one number in two currencies is a slip sooner than an exchange"},
		{"$5 million", "€4 million", rounded, claim.Compatible, "at the rate of the day they may be one"},
		{"$5 million", "€40 million", rounded, "", "at no rate are they one"},
		{"10 km", "6 miles", none, claim.Agree, "a conversion rounds, whatever the rule"},
		{"less than 2.99 kg", "6.6 pounds", none, claim.Compatible, "2.994, and a conversion rounds"},
		{"6.6 pounds", "more than 3.1 kg", none, claim.Contradict, "further off than the last digit"},
		{"less than 2.9 kg", "6.6 pounds", none, claim.Contradict, "further off than the last digit"},
		{"less than 3.1 miles", "5 km", none, claim.Contradict, "5 may be anything between 4.5 and 5.5"},
		{"10 km", "about six miles", none, claim.Compatible, "a hedged conversion"},
		{"10 km", "12 miles", rounded, claim.Contradict, "12 miles is 19 km"},
		{"10 km", "10 kg", rounded, "", "a length and a weight"},
		{"60 minutes", "an hour", none, claim.Agree, "two units of time"},
		{"14 days", "two weeks", none, claim.Agree, "two units of time"},
		{"100 km", "100 km", none, claim.Agree, "same"},

		{"40 planes", "more than 40 planes", none, claim.Near, "only the edge"},
		{"41 planes", "more than 40 planes", none, claim.Compatible, "above the bound"},
		{"39 planes", "more than 40 planes", none, claim.Contradict, "below the bound"},
		{"39 planes", "more than 40 planes", tolerant, claim.Near, "below the bound, but tolerated"},
		{"40 planes", "at least 40 planes", none, claim.Compatible, "the bound is in it"},
		{"14 people", "at least 12 people", none, claim.Compatible, "above"},
		{"11 people", "at least 12 people", none, claim.Contradict, "below"},
		{"40 people", "fewer than 40 people", none, claim.Near, "edge"},
		{"41 people", "fewer than 40 people", none, claim.Contradict, "above an upper bound"},
		{"39 people", "up to 40 people", none, claim.Compatible, "below an upper bound"},
		{"41 people", "up to 40 people", none, claim.Contradict, "above it"},
		{"more than 40 people", "fewer than 40 people", none, claim.Contradict, "both leave 40 out, and nothing is left"},
		{"more than 50 people", "fewer than 40 people", none, claim.Contradict, "nothing between"},
		{"more than 40 people", "more than 50 people", none, claim.Compatible, "two lower bounds"},
		{"at least 40 people", "more than 40 people", none, claim.Compatible, "two lower bounds"},
		{"up to 40 people", "fewer than 60 people", none, claim.Compatible, "two upper bounds"},
		{"up to 40 people", "up to 60 people", none, claim.Near, "two limits that somebody tells"},
		{"up to 40 percent", "up to 60 percent", none, claim.Compatible, "shares, of which a report tells many"},
		{"up to 400 people", "up to 410 people", none, claim.Compatible, "two limits that may be one, said roughly"},
		{"up to 20,000 people", "roughly 30,000 people", rounded, claim.Contradict, "the estimate lies beyond the bound"},

		{"nearly 2 hours", "nearly 2 hours", none, claim.Agree, "same words"},
		{"nearly 50 people", "48 people", none, claim.Compatible, "just below"},
		{"nearly 50 people", "40 people", none, claim.Contradict, "far below"},
		{"nearly 50 people", "50 people", none, claim.Near, "the edge"},
		{"nearly 50 people", "51 people", none, claim.Near, "barely above"},
		{"nearly 50 people", "60 people", none, claim.Contradict, "above"},
		{"nearly 50 people", "about 50 people", none, claim.Compatible, "overlap"},
		{"nearly 50 people", "more than 50 people", none, claim.Near, "they meet at 50"},
		{"just over 100 people", "104 people", none, claim.Compatible, "a little more"},
		{"just over 100 people", "100 people", none, claim.Near, "edge"},
		{"just over 100 people", "120 people", none, claim.Near, "somewhat too far"},
		{"just over 100 people", "160 people", none, claim.Contradict, "far more"},
		{"just over 100 people", "nearly 100 people", none, claim.Near, "they meet at 100"},
		{"about 200 people", "190 people", none, claim.Compatible, "within a tenth"},
		{"about 200 people", "230 people", none, claim.Near, "within a fifth"},
		{"about 200 people", "300 people", none, claim.Contradict, "half as much again"},
		{"about 200 people", "200 people", none, claim.Compatible, "one is hedged"},
		{"about 200 people", "about 200 people", none, claim.Agree, "same words"},
		{"about 50 people", "80 people", none, claim.Contradict, "far off"},
		{"about $39 billion", "$38 billion", rounded, claim.Near, "said to two digits, so not far"},
		{"about 277 km", "300 km", rounded, claim.Near, "277 is precise"},
		{"about 800 people", "1,000 people", none, claim.Contradict, "a quarter more"},
		{"roughly 12,000 people", "at least 10,000 people", none, claim.Compatible, "above"},

		{"10–20 people", "15 people", none, claim.Compatible, "in the range"},
		{"10–20 people", "20 people", none, claim.Compatible, "its end"},
		{"10–20 people", "21 people", none, claim.Contradict, "beyond"},
		{"10–20 people", "10–20 people", none, claim.Agree, "same range"},
		{"10–20 people", "15–30 people", none, claim.Compatible, "overlap"},
		{"10–20 people", "25–30 people", none, claim.Contradict, "apart"},
		{"10–20 people", "more than 20 people", none, claim.Near, "they meet at 20"},
		{"10–20 people", "at least 15 people", none, claim.Compatible, "overlap"},

		{"dozens people", "37 people", none, claim.Compatible, "a vague word covers it"},
		{"dozens people", "80 people", none, claim.Compatible, "covers it"},
		{"dozens people", "15 people", none, claim.Near, "soft edge"},
		{"dozens people", "5 people", none, claim.Contradict, "five are no dozens"},
		{"dozens people", "120 people", none, claim.Near, "soft edge"},
		{"dozens people", "600 people", none, claim.Contradict, "hundreds"},
		{"dozens people", "hundreds people", none, claim.Contradict, "dozens are no hundreds"},
		{"dozens people", "dozens people", none, claim.Agree, "same word"},
		{"several people", "four people", none, claim.Compatible, "covers it"},
		{"several people", "two people", none, claim.Near, "soft edge"},
		{"several people", "40 people", none, claim.Contradict, "far more"},
		{"dozens people", "about 60 people", none, claim.Compatible, "overlap"},

		{"no people", "two people", none, claim.Contradict, "none is a value"},
		{"no people", "dozens people", none, claim.Contradict, "none is no soft edge of dozens"},
		{"no people", "up to 12 people", none, claim.Near, "nobody says up to 12 of none"},
		{"no people", "at least 12 people", none, claim.Contradict, "a lower bound above none"},
		{"no people", "zero people", none, claim.Agree, "two words for none"},
		{"no people", "about 5 people", none, claim.Contradict, "about five is not none"},

		{"65%", "65 percent", none, claim.Agree, "per cent sign"},
		{"22%", "32 percent", rounded, claim.Contradict, "differ"},
		{"65%", "64.7 percent", rounded, claim.Agree, "rounds to it"},
		{"52 of 80 drones", "65%", rounded, claim.Agree, "the quotient"},
		{"52 of 80 drones", "60%", rounded, claim.Contradict, "not the quotient"},
		{"52 of 80 drones", "52 of 80 drones", none, claim.Agree, "same"},
		{"52 of 80 drones", "50 of 80 drones", none, claim.Contradict, "another part"},
		{"52 of 80 drones", "52 of 90 drones", none, claim.Contradict, "another whole"},
		{"52 of 80 drones", "52 drones", none, claim.Agree, "the part alone"},
		{"52 of 80 drones", "60 drones", none, claim.Contradict, "another part"},
		{"one in four voters", "26%", rounded, claim.Compatible, "a fraction in words is rounded"},
		{"one in four voters", "35%", rounded, claim.Contradict, "35 is no quarter"},
		{"one in four voters", "27%", rounded, claim.Near, "near a quarter"},
		{"one in four voters", "250 of 1,000 voters", none, claim.Agree, "the same quotient"},
		{"nearly 2 of 3 homes", "65%", none, claim.Compatible, "almost two-thirds"},

		{"up 3%", "up 3%", none, claim.Agree, "same trend"},
		{"up 3%", "down 3%", none, claim.Contradict, "rise and fall"},
		{"up 3%", "3%", none, claim.Agree, "one leaves the trend out"},
	}
	for _, tt := range tests {
		a, b := one(t, "a", tt.a), one(t, "b", tt.b)
		v := Judge(a, b, tt.policy, nil)
		if v.Relation != tt.want {
			t.Errorf("%s | %s: got %q, want %q (%s): %s", tt.a, tt.b, v.Relation, tt.want, tt.reason, v.Reason)
		}
		if w := Judge(b, a, tt.policy, nil); w != v {
			t.Errorf("%s | %s: not symmetric: %v, %v", tt.a, tt.b, v, w)
		}
		if !strings.Contains(v.Reason, a.Text) || !strings.Contains(v.Reason, b.Text) {
			t.Errorf("%s | %s: the reason does not quote both: %s", tt.a, tt.b, v.Reason)
		}
	}
}

func TestAmountsBeyondABound(t *testing.T) {
	p := claim.Policy{Beyond: 10}
	if v := Judge(one(t, "a", "more than 40 planes"), one(t, "b", "4,000 planes"), p, nil); v.Relation != claim.Near {
		t.Errorf("4,000 is far beyond more than 40: got %q", v.Relation)
	}
	if v := Judge(one(t, "a", "more than 40 planes"), one(t, "b", "60 planes"), p, nil); v.Relation != claim.Compatible {
		t.Errorf("60 is not far beyond more than 40: got %q", v.Relation)
	}
	if v := Judge(one(t, "a", "6.3"), one(t, "b", "6.4"), claim.Policy{Rounding: "none", Absolute: 0.1}, nil); v.Relation != claim.Near {
		t.Errorf("a tenth of magnitude is within the rule's absolute tolerance: got %q", v.Relation)
	}
}
