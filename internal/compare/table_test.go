package compare

import (
	"os"
	"testing"
)

func TestDocumentIsUpToDate(t *testing.T) {
	got, err := os.ReadFile("../../docs/comparing.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != Document() {
		t.Error("docs/comparing.md is not what the code says: run go generate ./internal/compare")
	}
}
