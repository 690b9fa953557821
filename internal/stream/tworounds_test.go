package stream_test

import (
	"slices"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestTwoRounds holds what two reports of two rounds of one affair tell: what is a round's own is never set against the other's, what stands at either round is,
// and so is what the later report tells besides of the round that the earlier one is about.
func TestTwoRounds(t *testing.T) {
	const (
		first  = "Sarvik dockers and port end first talks\n\nSARVIK, March 2, 2026 - The dockers of Sarvik and the Holm port ended talks in Sarvik on Monday without a deal. "
		second = "Dockers and port meet again\n\nTOLM, March 16, 2026 - The dockers of Sarvik and the Holm port ended a second round of talks in Tolm on Monday. "
	)
	agree := []claim.Relation{claim.Agree, claim.Compatible}
	holdPairs(t, []markedPair{
		{"what a party asks for, by whatever words", first + "The union wants [14%] more pay.", second + "The port's offer is still far below the [14%] that the union asks for.", agree},
		{"how many are on strike", first + "Some [2,700] dockers are on strike.", second + "About [2,700] dockers are on strike.", agree},
		{"of those on strike another figure is newer or an error", first + "Some [2,700] dockers are on strike.", second + "About [1,900] dockers are on strike.", odds},
		{"an offer that is raised", first + "The port has offered a pay rise of [4%].", second + "The port offered a pay rise of [7%], the union said.", odds},
		{"what was to be given back is not what was asked", first + "The union wants [14%] more pay.", second + "The port offered a pay rise of [7%], the union said.", nil},
		{"how many members a union has", first + "The union has [3,400] members.", second + "The union Lima Labour has [3,100] members.", odds},
		{"two unions have members each", first + "The drivers' union has [3,400] members.", second + "The clerks' union has [3,100] members.", nil},
		{"nor has a delegation those of a union", first + "The union has [340] members.", second + "The delegation had [12] members.", nil},
		{"how long each round was", first + "The talks lasted [nine hours].", second + "The talks lasted [five hours].", nil},
		{"how long each round was, be it the same", first + "The talks lasted [nine hours].", second + "The talks lasted [nine hours].", nil},
		{"who came to each", first + "The union sent [14] delegates.", second + "The union sent [14] delegates.", nil},
		{"who came to each, and not as many", first + "The union sent [14] delegates.", second + "The union sent [19] delegates.", nil},
		{"where each was", first + "They met at the [Palm Hotel].", second + "They met at the [Harbour Inn].", nil},
		{"how long each was, as a round's own", first + "After [four days] behind the doors of the Palm Hotel, negotiators emerged late.", second + "For [six days] the Amber Club was the venue for the talks.", []claim.Relation{claim.DifferentEvent}},
		{"how long one was, of whatever house", first + "After [four days] behind the doors of the Palm Hotel, negotiators emerged late.", first + "For [six days] the Amber Club was the venue for the talks.", odds},
		{"where they met, and where they stay", first + "They met at the [Palm Hotel].", first + "The envoys are staying at the [Amber Hotel].", nil},
		{"where they met, and where they were received", first + "They met at the [Palm Hotel].", first + "The mayor received them at the [Amber Palace].", nil},
		{"where each of two matches was, on another day", "Olm City beat Tarn Rovers 3-1 on Tuesday. The game was played at the [Olm Dome]. Rovers were without six men.",
			"Tarn Rovers beat Olm City 2-0 on Friday. The game was played at the [Tarn Arena]. Rovers were without six men.", nil},
		{"a part of a house and the house", first + "They met at the [Sarn Museum].", first + "They met in the [Mirror Hall] of the Sarn Museum.", nil},
		{"where each was, as a round's own", first + "They met at the [Palm Hotel].", second + "They met at the [Amber Club].", []claim.Relation{claim.DifferentEvent}},
		{"where each was, and only the later is numbered", "Dockers and port end talks\n\nSARVIK, March 2, 2026 - The dockers of Sarvik and the Holm port ended talks on Monday without a deal. The two sides met at the [Palm Hotel].",
			"Dockers and port end talks\n\nSARVIK, March 11, 2026 - The dockers of Sarvik and the Holm port ended a second round of talks on Wednesday without a deal. The two sides met at the [Amber Club].", []claim.Relation{claim.DifferentEvent}},
		{"where one round was, of one day", "Dockers and port end talks\n\nSARVIK, March 11, 2026 - The dockers of Sarvik and the Holm port ended talks on Wednesday without a deal. The two sides met at the [Palm Hotel].",
			"Dockers and port end talks\n\nSARVIK, March 11, 2026 - The dockers of Sarvik and the Holm port ended a second round of talks on Wednesday without a deal. The two sides met at the [Amber Club].", odds},
		{"where the first was, by its number", first + "They met at the [Palm Hotel].", second + "The first round was held at the [Palm Hotel].", agree},
		{"where the first was, and a report errs", first + "They met at the [Palm Hotel].", second + "The first round was held at the [Harbour Inn].", odds},
		{"how long the first was, by when it was", first + "The talks lasted [nine hours].", second + "At the talks two weeks ago, which lasted [five hours], nothing was agreed.", odds},
		{"how long some other talks were, by when those were", first + "The talks lasted [nine hours].", second + "At the talks a year ago, which lasted [five hours], nothing was agreed.", nil},
		{"what was agreed at the first, told as of before", "Tarn rebels to free captives\n\nSARVIK, April 9, 2026 - The government of Tarn and the Olm Front ended talks in Sarvik on Thursday. The Front will free [34] soldiers, the mediator said.",
			"Tarn and rebels meet in Tolm\n\nTOLM, May 14, 2026 - The government of Tarn and the Olm Front ended a second round of talks in Tolm on Thursday. Under the accord reached in Sarvik in April, the Front was to free [34] soldiers.", agree},
	})
	const (
		opened = "Trial of Sarvik miller opens\n\nSARVIK, March 2, 2026 - The trial of the miller Jonas Brandt over the theft of nine horses opened in Sarvik on Monday. "
		later  = "Miller of Sarvik denies theft\n\nSARVIK, March 16, 2026 - The trial of the miller Jonas Brandt over the theft of nine horses resumed in Sarvik on Monday. "
		wire   = "Miller of Sarvik on trial\n\nSARVIK, March 2, 2026 - The miller Jonas Brandt went on trial in Sarvik on Monday over the theft of nine horses. "
	)
	holdPairs(t, []markedPair{
		{"who came to one day of a trial, and to another", opened + "[Forty] spectators filled the gallery.", later + "About [70] spectators filled the gallery.", nil},
		{"an equal number is no discrepancy", opened + "About [70] spectators filled the gallery.", later + "About [70] spectators filled the gallery.", agree},
		{"and to one and the same day", opened + "[Forty] spectators filled the gallery.", wire + "About [70] spectators filled the gallery.", odds},
		{"what was stolen is no day's own", opened + "Horses worth [$23,000] were stolen.", later + "Horses worth [$32,000] were stolen.", odds},
	})
}

func TestNewsOfTwoDays(t *testing.T) {
	const (
		told   = " They want 85 crowns a tonne for grain, and 340 tractors stand on the Sarn bridge, which is closed."
		first  = "Farmers block bridge in Sarvik\n\nSARVIK, June 10 - Farmers met the minister in Sarvik on [Tuesday] for two hours over the blockade of the Sarn bridge." + told
		again  = "Second talks on Sarn bridge blockade\n\nSARVIK, June 18 - Farmers met the minister in Sarvik on [Wednesday] for five hours over the blockade of the Sarn bridge." + told
		doubts = "Farmers block bridge in Sarvik\n\nSARVIK, June 10 - Farmers met the minister in Sarvik on [Monday] for two hours over the blockade of the Sarn bridge." + told
	)
	on := func(day int) time.Time { return time.Date(2025, 6, day, 20, 0, 0, 0, time.UTC) }
	tests := []struct {
		reason string
		b      string
		day    int
		want   bool
	}{
		{"each report brings the news of its own day", again, 18, false},
		{"a report of the same evening that puts it on another day", doubts, 10, true},
	}
	for _, test := range tests {
		got := publishedRelations(t, first, test.b, [2]time.Time{on(10), on(test.day)})
		if at := slices.ContainsFunc(got, func(r claim.Relation) bool { return slices.Contains(odds, r) }); at != test.want {
			t.Errorf("%s: %v, at odds: want %v", test.reason, got, test.want)
		}
	}
}
