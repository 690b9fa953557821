package rule

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"
)

type jsonObject struct {
	Properties           map[string]jsonObject
	Required             []string
	Enum                 []string
	AdditionalProperties any
	Ref                  string `json:"$ref"`
}

func TestSchemaHasTheKeysOfTheLoader(t *testing.T) {
	var s struct {
		Defs map[string]jsonObject `json:"$defs"`
	}
	if err := json.Unmarshal(Schema(), &s); err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{
		"file": keysFile, "rule": keysRule, "pattern": keysPattern, "compare": keysCompare, "example": keysExample, "expect": keysExpect, "lexicon": keysLexicon,
	}
	for _, ks := range keysEntry {
		want["entry"] = union(want["entry"], ks)
	}
	for def, keys := range want {
		sameKeys(t, def, s.Defs[def], keys)
	}
	for key, keys := range keysMatch {
		sameKeys(t, key, s.Defs["pattern"].Properties[key], keys)
	}
	for _, test := range []struct {
		of   jsonObject
		want []string
	}{
		{s.Defs["rule"].Properties["kind"], kinds},
		{s.Defs["expect"].Properties["modality"], modalities},
		{s.Defs["lexicon"].Properties["lexicon"], []string{LexiconThings, LexiconActs, LexiconAttributes}},
	} {
		if !slices.Equal(test.of.Enum, test.want) {
			t.Errorf("the schema allows %v, the loader %v", test.of.Enum, test.want)
		}
	}
}

func sameKeys(t *testing.T, name string, o jsonObject, keys []string) {
	t.Helper()
	got, want := slices.Sorted(maps.Keys(o.Properties)), slices.Sorted(slices.Values(keys))
	if !slices.Equal(got, want) {
		t.Errorf("%s: the schema has %v, the loader %v", name, got, want)
	}
	if o.AdditionalProperties != false {
		t.Errorf("%s: the schema takes unknown keys", name)
	}
}
