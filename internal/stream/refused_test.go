package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestRefused holds that who turns down a bid denies nothing of it, and who denies a deal does.
func TestRefused(t *testing.T) {
	const bid = "Orvane bids for Talmar\n\nOrvane, the publisher, offered [$145 million] for the broadcaster Talmar on Monday."
	holdPairs(t, []markedPair{
		{"the bid turned down in a headline", bid, "Talmar rejects [$145 million] takeover\n\nThe board of Talmar, the broadcaster, on Monday turned down a bid by Orvane, the publisher.", []claim.Relation{claim.Agree}},
		{"a deal denied", "Orvane buys Talmar\n\nOrvane, the publisher, has agreed a [$145 million] takeover of the broadcaster Talmar, a paper said on Monday.",
			"Talmar denies deal\n\nTalmar, the broadcaster, on Monday denied a [$145 million] takeover deal with Orvane, the publisher.", []claim.Relation{claim.Contradict, claim.Disputed}},
	})
}
