// Command gen writes docs/comparing.md from the code that compares.
package main

import (
	"log"
	"os"

	"github.com/claimdiff/claimdiff/internal/compare"
)

func main() {
	if err := os.WriteFile("../../docs/comparing.md", []byte(compare.Document()), 0o644); err != nil {
		log.Fatal(err)
	}
}
