# make demo    build, read Samples into Output, show one summary
# make test    everything that must hold: unit tests, command line, style, speed, corpus floor
# make help    the rest

COMMUNIQUE = .build/release/communique
SHOWN      = bilan-habitat-indigne-seine-maritime
# Static: the program needs no Swift installation where it runs, and starts in a third of the time. The linker's options
# strip it and save half of the loader's work: compact relocations, no symbol offered to libraries.
LINKER     = -Xswiftc -use-ld=lld -Xlinker -s -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic
RELEASE    = -c release --product communique --static-swift-stdlib $(LINKER)
SOURCES    = Sources Tests Package.swift

.PHONY: help setup build release demo docs test lint format test-faults bench samples install clean
.DEFAULT_GOAL := help

help:
	@echo 'make demo         build in release, read Samples into Output, print one summary'
	@echo 'make test         install what is missing, then every test'
	@echo 'make setup        install the system packages that are missing'
	@echo 'make build        debug build'
	@echo 'make release      $(COMMUNIQUE), static and stripped'
	@echo 'make lint         swift format lint --strict'
	@echo 'make format       rewrite the sources as lint wants them'
	@echo 'make test-faults  the long fault campaign: kills, full disk, locks (root for parts of it)'
	@echo 'make bench        measure, and write docs/performance.md (FOLDER=path adds inputs)'
	@echo 'make docs         write Output, the reference in docs and the runs in README.md again'
	@echo 'make samples      make Samples/*.pdf again from their sources'
	@echo 'make install      copy the program to $$PREFIX/bin (/usr/local)'
	@echo 'make clean        remove .build'

setup:
	@scripts/setup.sh build

build: setup
	swift build

release: setup
	swift build $(RELEASE)

demo: release
	$(COMMUNIQUE) batch Samples --output Output --force --lang fr
	@echo
	@cat Output/$(SHOWN).md

docs: release
	$(COMMUNIQUE) batch Samples --output Output --force --lang fr
	scripts/make_reference.py
	scripts/update_readme.py $(COMMUNIQUE)

test:
	@scripts/setup.sh test
	@scripts/test.sh

lint:
	swift format lint --strict -r $(SOURCES)

format:
	swift format -i -r $(SOURCES)

test-faults: release
	scripts/fault_campaign.py $(COMMUNIQUE)

bench: release
	@scripts/setup.sh bench
	.build/python/bin/python Benchmarks/bench.py $(FOLDER)

samples:
	scripts/make_samples.py

PREFIX ?= /usr/local
install: release
	install -D -m 755 $(COMMUNIQUE) $(DESTDIR)$(PREFIX)/bin/communique

clean:
	rm -rf .build
