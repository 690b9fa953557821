package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestWithinEvent holds what becomes of two statements on one event that are worded as two newsrooms would: one by a name, the other by what he or it is, one
// of those who died, the other of who they were. No relation means that nothing is set against the other.
func TestWithinEvent(t *testing.T) {
	same := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"who the dead were, told of the dead and of the victims",
			"A shell hit a checkpoint near Tarn on Monday and killed 14 people, the army said. [Six] of the dead were soldiers.",
			"A shell hit a checkpoint near Tarn on Monday and killed 14 people. [Four] of the victims were soldiers, the army said.", odds},
		{"the same of those killed",
			"A ferry sank off Holm on Monday, killing 31 people. [Nine] of those killed were children, the coast guard said.",
			"A ferry sank off Holm on Monday, killing 31 people. [Eleven] of the dead were children, the coast guard said.", odds},
		{"of the wounded and of the dead",
			"A ferry sank off Holm on Monday, killing 31 people. [Nine] of the injured were children, the coast guard said.",
			"A ferry sank off Holm on Monday, killing 31 people. [Eleven] of the dead were children, the coast guard said.", nil},
		{"two sorts of the dead",
			"A ferry sank off Holm on Monday, killing 31 people. [Nine] of the dead were women, the coast guard said.",
			"A ferry sank off Holm on Monday, killing 31 people. [Eleven] of the dead were tourists, the coast guard said.", nil},
		{"what somebody told by his age does",
			"The [31-year-old] joins Anders Falk on the board of Tolm Steel, where Maria Dahl was made chief executive on Monday.",
			"Maria Dahl, [33], was made chief executive of Tolm Steel on Monday.", nil},
		{"an age with at behind the name",
			"Anna Holm was elected mayor of Tarn on Sunday. Holm, at [52] the youngest ever to lead the city, won easily.",
			"Anna Holm, [54], was elected mayor of Tarn on Sunday.", odds},
		{"a capital by its name, and as the capital",
			"Gunmen seized the trawler Orla on Monday, the navy said. She was attacked [200 miles] off Mogadishu.",
			"Gunmen seized the trawler Orla on Monday, the navy said. It was some [320 miles] from the Somali capital when it was seized.", odds},
		{"two capitals",
			"Gunmen seized the trawler Orla on Monday, the navy said. She was attacked [200 miles] off Mogadishu.",
			"Gunmen seized the trawler Orla on Monday, the navy said. It was some [320 miles] from the Kenyan capital when it was seized.", nil},
		{"a unit of time that begins a word of what is counted",
			"A fire broke out at a bakery in Tarn on Monday. [Eleven] night-shift workers were hurt.",
			"A fire broke out at a bakery in Tarn on Monday. [Eight] workers were hurt.", odds},
		{"an age in words, of a child who is told of by the same word",
			"A storm hit Holm on Tuesday and killed three people. The third was a boy of [four] struck by a branch, police said.",
			"A storm hit Holm on Tuesday and killed three people, among them a boy aged [four].", same},
	})
}
