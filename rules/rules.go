// Package rules holds what claimdiff knows, as data: one file a topic, its examples beside its rules, and the lexicons.
//
// Nothing reads these files at run time: go generate compiles them into Go tables. They are embedded for the generators, the tests and
// whoever wants to see a rule in the words it was written in.
package rules

import "embed"

// FS holds the rule files (*.yaml) and the lexicons (lexicon/*.yaml).
//
//go:embed *.yaml lexicon/*.yaml
var FS embed.FS
