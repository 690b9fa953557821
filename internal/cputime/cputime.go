// Package cputime answers: how long has this process computed?
//
// Tests that hold one piece of work against another ask it in place of a clock: what else a machine does makes a program wait, and hardly makes it
// compute. Where a system does not tell, it is the time that has passed.
package cputime
