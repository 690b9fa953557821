.PHONY: build test race check generate bench fuzz lint

build: ## the program, in ./bin
	go build -o bin/claimdiff ./cmd/claimdiff

test: ## all tests
	go test ./...

race: ## the tests in which several things happen at once
	go test -race -short ./internal/stream ./internal/extract ./cmd/claimdiff

check: ## what CI runs
	.ci/run

generate: ## what is made from rules/, the tagger's model, and the evidence that docs/ tells
	go generate ./...

bench: ## speed: each stage, the program from start to end, an archive, and other libraries (bench/README.md)
	go test -run '^$$' -bench . -benchmem ./...
	go run ./bench archive
	bench/peers/install.sh
	go run ./bench peers

fuzz: ## every fuzz target for half a minute
	@for p in $$(go list ./...); do \
	  for f in $$(go test -list '^Fuzz' $$p | grep '^Fuzz'); do \
	    go test -run '^$$' -fuzz "^$$f$$" -fuzztime 30s $$p || exit 1; \
	  done; \
	done

lint: ## golangci-lint v2, where it is installed
	golangci-lint run
