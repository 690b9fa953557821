#!/bin/sh
# Installs the libraries of package.json, at exactly those versions, into node_modules beside it. Nothing of them runs while they are installed.
set -eu
cd "$(dirname "$0")"
exec npm install --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error
