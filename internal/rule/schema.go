package rule

import _ "embed"

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) of rule files and lexicons, for editor programs that complete and check as one writes.
// What it cannot say (concepts that no lexicon has, placeholders) Load and Check report.
func Schema() []byte { return append([]byte(nil), schema...) }
