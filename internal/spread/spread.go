// Package spread answers: who does the next piece of work?
//
// A stage that does the same to many things says so with [Each]. What it comes to is the same for any number of workers, as long as each
// piece writes to a place of its own.
package spread

import (
	"sync"
	"sync/atomic"
)

// Each calls do with every number from 0 to n-1, once, in up to workers goroutines, of which this is one; below 2 workers in this one and in order. It
// returns when all are done.
func Each(n, workers int, do func(i int)) {
	workers = min(workers, n)
	if workers < 2 {
		for i := range n {
			do(i)
		}
		return
	}
	var next atomic.Int64
	var group sync.WaitGroup
	work := func() {
		for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
			do(i)
		}
	}
	for range workers - 1 {
		group.Go(work)
	}
	work()
	group.Wait()
}

// InOrder calls do with every number from 0 to n-1, once, in up to workers goroutines, and then with what came of each, in order and one at a time. At
// most ahead numbers are begun and not yet handed on. It ends at the first error of then, and returns it when all that was begun is done.
func InOrder[T any](n, workers, ahead int, do func(i int) T, then func(i int, v T) error) error {
	workers, ahead = min(workers, n), max(1, ahead)
	if workers < 2 {
		for i := range n {
			if err := then(i, do(i)); err != nil {
				return err
			}
		}
		return nil
	}
	made := make([]chan T, ahead) // of number i, in place i modulo ahead
	for k := range made {
		made[k] = make(chan T, 1)
	}
	room, stop := make(chan bool, ahead), make(chan bool)
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for {
				select {
				case <-stop:
					return
				case room <- true: // before a number is taken, so that the place of that number is free
				}
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				made[i%ahead] <- do(i)
			}
		})
	}
	defer group.Wait()
	defer close(stop)
	for i := range n {
		if err := then(i, <-made[i%ahead]); err != nil {
			return err
		}
		<-room
	}
	return nil
}
