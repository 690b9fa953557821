package stream_test

import (
	"testing"

	"github.com/claimdiff/claimdiff/internal/claim"
)

// TestModels holds that what a report tells of two models of a thing, of one as the most that it has, is held against no third report's.
func TestModels(t *testing.T) {
	const lead = "Orvane shows laptop\n\nOrvane showed its new laptop, the Kestrel, on Tuesday. "
	holdPairs(t, []markedPair{
		{"two models", lead + "The Kestrel comes with [500 GB] of storage.", lead + "The flagship has up to 768 GB of storage.\n\nThe standard model has [256 GB] of storage.", nil},
		{"one model", lead + "The Kestrel comes with [500 GB] of storage.", lead + "The standard model has [256 GB] of storage.", []claim.Relation{claim.Contradict}},
	})
}
