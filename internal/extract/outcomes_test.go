package extract

import (
	"slices"
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
	"github.com/claimdiff/claimdiff/internal/rule"
	"github.com/claimdiff/claimdiff/internal/source"
)

func outcomesOf(text string) []claim.Claim {
	all := Claims(&source.Source{ID: "a", Text: text}, rule.Builtin()).Claims
	return slices.DeleteFunc(all, func(c claim.Claim) bool { return c.Kind != claim.Outcome })
}

func TestOutcomes(t *testing.T) {
	tests := []struct {
		text, act string // act is empty where there is none
		negated   bool
		patient   string
		reason    string
	}{
		{"The senate passed the bill on Tuesday.", "approve", false, "~bill", "an active verb and its object"},
		{"The bill was passed by the senate.", "approve", false, "~bill", "the same in the passive"},
		{"The senate did not pass the bill.", "approve", true, "~bill", "a negation"},
		{"The senate rejected the bill.", "approve", true, "~bill", "the opposite"},
		{"The senate did not reject the bill.", "approve", false, "~bill", "the opposite, negated"},
		{"The company denied that it had rejected the offer.", "approve", false, "~offer", "a denial of the opposite"},
		{"The two sides failed to agree on a truce.", "agree", true, "~ceasefire", "an infinitive that the verb before denies"},
		{"Neither side agreed to a truce.", "agree", true, "~ceasefire", "the subject denies"},
		{"The parties reached no agreement on wages.", "agree", true, "~wage", "the object denies"},
		{"The talks ended without a deal on wages.", "agree", true, "~wage", "a phrase that denies"},
		{"Both sides agreed to extend the truce.", "agree", false, "~ceasefire", "what is to be done"},
		{"Anna Keller was found not guilty of fraud.", "convict", true, "ana keler", "a verb of two words, negated within"},
		{"The judges cleared Anna Keller of fraud.", "convict", true, "ana keler", "a verb of two words"},
		{"The union called the strike off.", "cancel", false, "~strike", "a particle behind the object"},
		{"Strike called off\n\nThe drivers went back to work.", "cancel", false, "~strike", "a headline leaves out the verb"},
		{"The mill posted a net loss of $4 million.", "", false, "", "a loss of money is no lost contest"},
		{"The toll is expected to rise.", "", false, "", "a toll tells how many, not who"},
		{"The pilot survived the crash.", "kill", true, "~pilot", "the subject is who it befell"},

		{"The senate will pass the bill.", "", false, "", "planned"},
		{"The senate may pass the bill.", "", false, "", "possible"},
		{"If the senate passed the bill, taxes would rise.", "", false, "", "a condition"},
		{"Did the senate pass the bill?", "", false, "", "a question"},
		{"He hopes that the senate passed the bill.", "", false, "", "a hope"},
		{"Police arrested 12 people.", "", false, "", "a figure"},
		{"The senate passes many bills.", "", false, "", "what always holds"},
		{"Three people died.", "", false, "", "a figure"},
		{"A man died.", "", false, "", "nobody whom another report can name"},
		{"She is survived by two sons.", "", false, "", "another sense"},
		{"He passed it.", "", false, "", "a pronoun is nothing to compare"},
		{"The defender passed Anna Keller.", "", false, "", "nobody approves a person"},
	}
	for _, test := range tests {
		got := outcomesOf(test.text)
		found := func(c claim.Claim) bool {
			return c.Thing.Act[0] == test.act && c.Negated == test.negated && len(c.Thing.Patients) > 0 && c.Thing.Patients[0] == test.patient
		}
		if test.act == "" && len(got) == 0 || slices.ContainsFunc(got, found) {
			continue
		}
		t.Errorf("%s: %s\n\tgot %d claims", test.reason, test.text, len(got))
		for _, c := range got {
			t.Errorf("\t%s negated %v of %v", c.Thing.Act, c.Negated, c.Thing.Patients)
		}
	}
}
