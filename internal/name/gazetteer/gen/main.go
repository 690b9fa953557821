// Command gen compiles rules/lexicon/names into gazetteer.bin; go generate runs it in the package's folder.
package main

import (
	"log"
	"os"

	"github.com/claimdiff/claimdiff/internal/name/gazetteer"
)

func main() {
	out, err := gazetteer.Compile(os.DirFS("../../../rules/lexicon/names"))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("gazetteer.bin", out, 0o644); err != nil {
		log.Fatal(err)
	}
}
