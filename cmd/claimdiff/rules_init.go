package main

import (
	_ "embed"
	"errors"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"sync"

	"github.com/spf13/cobra"
)

// starter is the rule file that rules init writes; TOPIC stands for the topic's name.
//
//go:embed starter.yaml
var starter string

// topicName is what a topic may be called, since its rules' ids begin with it.
var topicName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z][a-z0-9-]{0,29}$`) })

// newRulesInit returns the command "rules init".
func newRulesInit(io std) *cobra.Command {
	var output string
	cmd := &cobra.Command{
		Use:   "init [TOPIC]",
		Short: "Write a starter file for rules of your own",
		Long: `init writes a rule file with two rules that work, and comments that say how to make them yours. TOPIC is the name of your topic, and the
first part of its rules' ids. A file that is there already is not overwritten.`,
		Example: "  claimdiff rules init parking -o parking.yaml",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			topic := "parking"
			if len(args) > 0 {
				topic = args[0]
			}
			if !topicName().MatchString(topic) {
				return usage("%q is no name for a topic: use up to 30 small letters, digits and hyphens, beginning with a letter", topic)
			}
			data := []byte(strings.ReplaceAll(starter, "TOPIC", topic))
			if output == "" || output == "-" {
				return emit(io.out, data)
			}
			return create(output, data)
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", "", "write to `FILE`, which must not be there yet")
	return cmd
}

// create writes a file that is not there yet.
func create(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return usage("-o %s is there already: name another file, or remove it first", path)
	}
	if err != nil {
		return usage("-o %s: %s", path, cause(err))
	}
	defer begin(path)()
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err != nil {
		return usage("-o %s: %s", path, cause(err))
	}
	return nil
}
