#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Rebuilds the test guests from their text with wabt 1.0.32 (Debian: apt-get install wabt), and their checksums.
set -euo pipefail
cd "$(dirname "$0")"
for source in *.wat; do
    guest=${source%.wat}.wasm
    wat2wasm --enable-all "$source" -o "$guest"
    sha256sum "$guest" >"$guest.sha256"
done
