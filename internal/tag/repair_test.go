package tag

import (
	"strings"
	"testing"
)

// TestRepair gives each word the tag that the model or the row puts behind its last slash, and names what must come of the
// words that change.
func TestRepair(t *testing.T) {
	tests := []struct{ in, want, why string }{
		{"three/CD crew/VBD members/NNS drowned/VBD ./.", "crew/NN", "the form of no verb, where a noun stands"},
		{"his/PRP$ world/NN featherweight/VBD title/NN ./.", "featherweight/NN", "the same before a noun"},
		{"The/DT firm/NN shed/VBD ,/, then/RB hired/VBD ./.", "", "a verb whose past is its base form"},
		{"A/DT ferry/JJ sank/NN off/IN the/DT coast/NN ./.", "ferry/NN sank/VBD", "a past tense that is no noun, and its subject"},
		{"A/DT strong/JJ tremor/NN shook/NN the/DT town/NN ./.", "shook/VBD", "a past tense with its object"},
		{"A/DT sign/NN hung/NN on/IN the/DT wall/NN ./.", "hung/VBD", "a form that is also a participle, where the sentence has no other verb"},
		{"the/DT parcel/NN sent/NN to/TO Olm/NNP was/VBD opened/VBN ./.", "sent/VBN", "a participle where another verb is the sentence's"},
		{"The/DT evacuees/NNS in/IN Tarn/NNP now/RB number/NN 3,100/CD ./.", "number/VBP", "what people do between them and a figure"},
		{"Holm/NNP is/VBZ now/RB number/NN 47/CD ./.", "", "a rank"},
		{"It/PRP cost/VBD 21.75/NN euros/NNS ./.", "21.75/CD", "a decimal is a number"},
		{"the/DT 14th/NN of/IN May/NNP", "14th/JJ", "an ordinal in figures"},
		{"at/IN 4.37am/NN ,/, 5km/NN deep/JJ ./.", "4.37am/CD 5km/CD", "figures with their unit"},
		{"The/DT 31-year-old/JJ joins/NNS Jonas/NNP Falk/NNP ./.", "joins/VBZ", "what somebody told by his age does"},
		{"The/DT 31-year-old/JJ twins/NNS Anna/NNP and/CC Eva/NNP won/VBD ./.", "", "two of one age"},
		{"The/DT 31-year-old/JJ limped/NN off/IN the/DT field/NN ./.", "limped/VBD", "what somebody told by his age did"},
		{"The/DT 31-year-old/JJ escaped/NN prisoner/NN was/VBD found/VBN ./.", "", "what somebody is, before the noun for him"},
		{"The/DT 31-year-old/JJ biped/NN was/VBD found/VBN ./.", "", "a noun that a verb follows"},
		{"an/DT 8-year-old/JJ girl/NN", "", "a compound stays"},
		{"Connolly/RB ,/, 47/CD ,/, smiled/VBD ./.", "Connolly/NNP", "a surname in -ly before an age"},
		{"Connolly/RB (/( 47/CD )/) smiled/VBD ./.", "Connolly/NNP", "the same before one in brackets"},
		{"Connolly/RB 's/POS lawyer/NN smiled/VBD ./.", "Connolly/NNP", "a surname whose something is"},
		{"Connolly/RB denied/VBD the/DT theft/NN ./.", "Connolly/NNP", "a surname and what he did"},
		{"Sadly/RB ,/, 47/CD people/NNS died/VBD ./.", "", "an adverb before a count"},
		{"Rarely/RB has/VBZ a/DT film/NN done/VBN so/RB well/RB ./.", "", "an adverb that puts the verb first"},
		{"Slowly/RB came/VBD the/DT news/NN ./.", "", "the same"},
		{"Seven/RB people/NNS died/VBD ./.", "Seven/CD", "a number in words before a plural"},
		{"about/RB twenty-three/JJ officers/NNS left/VBD ./.", "twenty-three/CD", "a compound number"},
		{"The/DT list/NN grew/VBD to/TO eleven/VB injured/JJ ./.", "eleven/CD", "a number in words, whatever the model makes of it"},
		{"the/DT missing/JJ ,/, who/WP numbered/VBD forty-two/RB ,/, were/VBD found/VBN ./.", "forty-two/CD", "the same before a comma"},
		{"at/IN one/PRP with/IN it/PRP", "", "one is no number everywhere"},
		{"Channel/NNP Eleven/NNP reported/VBD it/PRP ./.", "", "a capital leaves it a name"},
		{"defenses/NNS claimed/VBN to/TO have/VB downed/VBN 12/CD drones/NNS ./.", "claimed/VBD", "claimed to have"},
		{"officials/NNS agreed/VBN that/IN it/PRP would/MD end/VB ./.", "agreed/VBD", "agreed that"},
		{"Rebels/NNS seized/VBN the/DT town/NN ./.", "seized/VBD", "an object follows"},
		{"Rebels/NNS later/RB seized/VBN 12/CD towns/NNS ,/, he/PRP said/VBD ./.", "seized/VBD", "with an adverb between"},
		{"The/DT men/NNS arrested/VBN the/DT day/NN before/IN were/VBD freed/VBN ./.", "", "a time is no object"},
		{"drones/NNS launched/VBN Sunday/NNP hit/VBD Kyiv/NNP ./.", "", "nor is a weekday"},
		{"missiles/NNS launched/VBN by/IN rebels/NNS hit/VBD it/PRP ./.", "", "a participle after its noun"},
		{"They/PRP were/VBD killed/VBN ./.", "", "a passive"},
		{"It/PRP left/VBD 30/CD dead/JJ ,/, with/IN 55/CD others/NNS wounded/VBD ./.", "wounded/VBN", "what else came of it, behind with"},
		{"It/PRP left/VBD 30/CD dead/JJ ,/, with/IN 55/CD more/JJR people/NNS hurt/VBP ./.", "hurt/VBN", "a participle that is like its base form"},
		{"The/DT man/NN with/IN two/CD dogs/NNS wounded/VBD a/DT guard/NN ./.", "", "what stands with a subject, and the verb"},
		{"He/PRP left/VBD ,/, with/IN two/CD dogs/NNS following/VBG ./.", "", "another form"},
		{"12/CD people/NNS killed/VBN ,/, 40/CD hurt/VBN in/IN blast/NN", "", "a headline's passive"},
		{"The/DT team/NN arrived/VBN by/IN road/NN ./.", "arrived/VBD", "a verb without a passive"},
		{"He/PRP met/VBD a/DT man/NN named/VBN Ray/NNP Roe/NNP ./.", "", "a name behind a participle"},
		{"people/NNS given/VBN a/DT bed/NN slept/VBD ./.", "", "an object behind a participle"},
		{"He/PRP landed/VBD and/CC thanked/VBN the/DT crew/NN ./.", "thanked/VBD", "joined to a past tense"},
		{"He/PRP was/VBD tried/VBN and/CC hanged/VBN the/DT same/JJ day/NN ./.", "", "joined to a passive"},
		{"who/WP has/VBZ said/VBD so/RB ./.", "said/VBN", "after has"},
		{"they/PRP have/VBP not/RB yet/RB agreed/VBD ./.", "agreed/VBN", "with adverbs between"},
		{"Ann/NNP Roe/NNP ,/, speaking/NN in/IN Vilnius/NNP ,/, said/VBD so/RB ./.", "speaking/VBG", "a participle between commas"},
		{"logging/NN ,/, mining/NN in/IN parks/NNS ,/, fishing/NN", "", "a list of nouns"},
		{"Clinic/NN bombing/VBG wounds/NNS 3/CD", "bombing/NN wounds/VBZ", "the verb of a headline after a noun in -ing"},
		{"Strong/JJ quake/NN kills/NNS at/IN least/JJS 17/CD", "kills/VBZ", "the verb of a headline"},
		{"Spain/NNP and/CC France/NNP meet/NN in/IN Rome/NNP", "meet/VBP", "of two subjects"},
		{"first/JJ direct/JJ peace/NN talks/NNS since/IN 2022/CD", "", "a headline without a verb"},
		{"Government/NN plans/NNS new/JJ tax/NN", "", "as likely a noun"},
		{"Government/NN plans/NNS a/DT tax/NN", "plans/VBZ", "with an object"},
		{"Army/NN kills/NNS rebels/NNS ./.", "", "with a full stop it is no headline"},
	}
	for _, tt := range tests {
		var words []string
		var tags []Tag
		for f := range strings.FieldsSeq(tt.in) {
			k := strings.LastIndexByte(f, '/')
			is, ok := Parse(f[k+1:])
			if !ok {
				t.Fatalf("%q: no tag in %q", tt.in, f)
			}
			words, tags = append(words, f[:k]), append(tags, is)
		}
		was := append([]Tag(nil), tags...)
		Repair(types(words), tags)
		var got []string
		for i := range tags {
			if tags[i] != was[i] {
				got = append(got, words[i]+"/"+tags[i].String())
			}
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q: %q, want %q: %s", tt.in, g, tt.want, tt.why)
		}
	}
}
