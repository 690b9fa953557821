package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// archiveReports is the number of reports of the archive of tests: more than fit on one shelf, and enough to show progress.
const archiveReports = 201

// archive writes reports of many fires, three of each, one of which has another toll; as a file of lines and as a folder of the same name.
func archive(t *testing.T) (lines, folder string) {
	t.Helper()
	towns := []string{"Rostock", "Ancona", "Bilbao", "Tampere", "Gdansk", "Odense", "Bergen", "Porto"}
	things := []string{"warehouse", "hospital", "ferry", "school", "refinery", "hotel", "museum", "stadium", "bakery", "theatre"}
	dir := t.TempDir()
	lines, folder = filepath.Join(dir, "wire.jsonl"), filepath.Join(dir, "wire")
	if err := os.Mkdir(folder, 0o777); err != nil {
		t.Fatal(err)
	}
	var out []string
	for i := range archiveReports {
		k := i / 3
		town, thing := towns[k%len(towns)], things[k/len(towns)]
		toll := 10 + k
		if i%3 == 2 {
			toll += 5
		}
		text := fmt.Sprintf("A fire in a %s in %s killed %d people on Monday, police said.\nThe %s burned for %d hours. Firefighters from %s saved %d children.\n",
			thing, town, toll, thing, 2+k%7, town, 20+k)
		id := fmt.Sprintf("r%03d", i)
		line, err := json.Marshal(map[string]string{"id": id, "text": text})
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(line))
		if err := os.WriteFile(filepath.Join(folder, id+".txt"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	if err := os.WriteFile(lines, []byte(strings.Join(out, "\n")+"\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	return lines, folder
}

// outputOf runs a command that must end well and say nothing beside its output, and returns that.
func outputOf(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(args, std{strings.NewReader(""), &out, &errs}); code != exitFine {
		t.Fatalf("%v: exit code %d: %s", args, code, &errs)
	}
	if got := errs.String(); strings.Contains(got, "\x1b") || strings.Contains(got, "reading") {
		t.Errorf("%v shows progress where there is no terminal: %.200q", args, got)
	}
	return out.String()
}

// TestArchive holds that an archive comes to the same, whatever the number of workers and the way in which it is given, and in every format.
func TestArchive(t *testing.T) {
	lines, folder := archive(t)
	bare := strings.NewReplacer(lines+"#", "", folder+string(filepath.Separator), "", ".txt", "", " ", "", "\n", "")
	for _, format := range []string{"text", "json", "jsonl", "yaml"} {
		one := outputOf(t, "report", "-f", format, "-j", "1", lines)
		if got := outputOf(t, "report", "-f", format, "-j", "7", lines); got != one {
			t.Errorf("-f %s -j 7 is not what -j 1 is", format)
		}
		if format == "yaml" {
			continue // it is slow, and made of the same parts
		}
		if got := outputOf(t, "report", "-f", format, folder); bare.Replace(got) != bare.Replace(one) {
			t.Errorf("-f %s is another for files than for lines", format)
		}
		if one = outputOf(t, "extract", "-f", format, "-j", "1", lines); outputOf(t, "extract", "-f", format, "-j", "7", lines) != one {
			t.Errorf("extract -f %s depends on -j", format)
		}
	}
}

// TestArchiveCounts holds that what is written event by event is all that there is, told once.
func TestArchiveCounts(t *testing.T) {
	lines, _ := archive(t)
	var doc struct {
		Claims   []struct{ ID string }
		Findings []struct{ ID, Relation string }
		Summary  map[string]int
	}
	if err := json.Unmarshal([]byte(outputOf(t, "report", "-f", "json", lines)), &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Summary["sources"] != archiveReports || doc.Summary["contradict"] == 0 || doc.Summary["agree"] == 0 {
		t.Fatalf("an archive in which nothing is found shows nothing: %v", doc.Summary)
	}
	var claims, findings []string
	for l := range strings.Lines(outputOf(t, "report", "-f", "jsonl", lines)) {
		var line struct {
			Claim, Finding struct{ ID string }
			Summary        map[string]int
		}
		if err := json.Unmarshal([]byte(l), &line); err != nil {
			t.Fatal(err)
		}
		switch {
		case line.Claim.ID != "":
			claims = append(claims, line.Claim.ID)
		case line.Finding.ID != "":
			findings = append(findings, line.Finding.ID)
		case line.Summary != nil:
			for what, n := range doc.Summary {
				if line.Summary[what] != n {
					t.Errorf("%s: %d in lines, %d in the document", what, line.Summary[what], n)
				}
			}
		}
	}
	var wantClaims, wantFindings []string
	for _, c := range doc.Claims {
		wantClaims = append(wantClaims, c.ID)
	}
	for _, f := range doc.Findings {
		wantFindings = append(wantFindings, f.ID)
	}
	for _, list := range [][]string{claims, findings, wantClaims, wantFindings} {
		slices.Sort(list)
	}
	if !slices.Equal(claims, wantClaims) || !slices.Equal(findings, wantFindings) {
		t.Errorf("%d claims and %d findings in lines, %d and %d in the document", len(claims), len(findings), len(wantClaims), len(wantFindings))
	}
	if n := len(slices.Compact(findings)); n != len(wantFindings) {
		t.Errorf("%d findings share %d ids", len(wantFindings), n)
	}
	text := outputOf(t, "report", lines)
	if got := strings.Count(text, "\nCONTRADICT ") + strings.Count(text[:12], "CONTRADICT "); got != doc.Summary["contradict"] {
		t.Errorf("the text tells %d contradictions, not %d", got, doc.Summary["contradict"])
	}
	if want := fmt.Sprintf("%d agree", doc.Summary["agree"]); !strings.Contains(strings.Join(strings.Fields(text), " "), want) {
		t.Errorf("the text does not count %s: %s", want, text[max(0, len(text)-300):])
	}
}
