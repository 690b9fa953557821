package stream_test

import "testing"

// TestSinceSomebodyLeft holds that how long ago somebody left is weighed like any stretch of time: it is no time of day, of which the same verb may tell.
func TestSinceSomebodyLeft(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"She left the choir almost [ten years] ago.", "Admirers still write to Vera Lindqvist, who left the choir [twelve years] ago."},
		{"Vera Lindqvist left the choir [ten years] ago.", "Vera Lindqvist left the choir [ten years] ago."},
		{"The choir broke up [eight years] after Vera Lindqvist left.", "Vera Lindqvist had left [nine years] before."},
	} {
		pairRelations(t, c.a, c.b)
	}
}
