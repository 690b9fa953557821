package stream_test

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestCourtWordings holds that each two wordings of what a court does are set together, and that none of its times in prison is set against another.
func TestCourtWordings(t *testing.T) {
	const first = "OSLO, March 4 - Former treasurer Arne Holt, who stole from a sports club, was sentenced by a court on Wednesday. "
	const second = "Arne Holt, the treasurer who plundered a sports club, learned his fate in court on Wednesday. "
	type wordings struct {
		reason string
		a, b   []string
	}
	all := []wordings{
		{"what was imposed", []string{"Holt was sentenced to [five years] in prison.", "He was jailed for [five years].", "Judge Mari Lund sent him to prison for [five years].", "He was locked up for [five years]."},
			[]string{"He was given [seven years] behind bars.", "The judge handed him a [seven-year] sentence.", "Holt will spend [seven years] in jail.", "A [seven-year] jail term was imposed on Holt."}},
		{"what was sought", []string{"Prosecutors had asked for [nine years].", "Prosecutors wanted to see him behind bars for [nine years]."},
			[]string{"The prosecution had sought a sentence of [12 years].", "The prosecutor had called for [12 years] in prison."}},
		{"what the law allows", []string{"The offence carries a maximum sentence of [14 years].", "The maximum penalty was [14 years]."},
			[]string{"He had faced up to [18 years] in prison.", "The charges carried a maximum of [18 years]."}},
		{"how long the jury took", []string{"The jury deliberated for [13 hours].", "It took the jury [13 hours] to convict him."},
			[]string{"Jurors took [17 hours] to reach their verdict.", "The jury was out for [17 hours]."}},
		{"what was stolen", []string{"Holt embezzled [$3.3 million].", "He siphoned off [$3.3 million].", "He helped himself to [$3.3 million]."},
			[]string{"Holt stole [$4.6 million] from the club.", "He diverted [$4.6 million] to his own accounts.", "He swindled the club out of [$4.6 million]."}},
		{"what was got back", []string{"Police have so far recovered [$310,000].", "So far [$310,000] has been recovered."},
			[]string{"Investigators have clawed back [$470,000].", "The club has got back [$470,000]."}},
		{"what he must pay", []string{"The court ordered him to repay [$250,000].", "He must pay [$250,000] in compensation."},
			[]string{"He was told to pay [$410,000] in restitution.", "Holt was ordered to pay compensation of [$410,000]."}},
		{"the charges", []string{"Holt pleaded guilty to [13 counts] of theft.", "He admitted [13 counts] of theft."},
			[]string{"Holt was convicted of [19 counts] of theft.", "A jury found him guilty on [19 counts] of theft."}},
	}
	for i, test := range all {
		for _, a := range test.a {
			for _, b := range test.b {
				got := pairRelations(t, first+a, second+b)
				if !slices.Contains(got, claim.Contradict) && !slices.Contains(got, claim.Near) && !slices.Contains(got, claim.Update) && !slices.Contains(got, claim.Compatible) {
					t.Errorf("%s:\n  %s\n  %s\ngot %v, want them set together", test.reason, a, b, got)
				}
			}
			for k := range all {
				if k == i {
					continue
				}
				if got := pairRelations(t, first+a, second+all[k].b[0]); slices.Contains(got, claim.Contradict) || slices.Contains(got, claim.Near) {
					t.Errorf("%s and %s:\n  %s\n  %s\ngot %v", test.reason, all[k].reason, a, all[k].b[0], got)
				}
			}
		}
	}
}
