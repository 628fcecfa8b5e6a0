#!/usr/bin/env bash
# Fetches the SQLite3 Multiple Ciphers amalgamation, pinned by version and SHA-512, into the user's cache and prints
# the folder that holds sqlite3.c and sqlite3.h. The published npm package carries it as a source archive.
set -euo pipefail
version=13.0.3
sha512=UYabM82r1J84TLWc/SszoHs6XopWpl/2HCg3Nui1JUaFXg/VLswzkPowYiRhK/4CftI8dgtikwyZQecMldrGxQ==
registry=${ASSAY_NPM_REGISTRY:-$(npm config get registry 2>/dev/null || true)}
case "$registry" in http*) ;; *) registry=https://registry.npmjs.org/ ;; esac

cache=${XDG_CACHE_HOME:-$HOME/.cache}/assay/sqlite3mc-$version
if [ ! -f "$cache/sqlite3.c" ]; then
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/fetch.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    archive=$work/package.tgz
    curl -fsSL --retry 3 -o "$archive" "${registry%/}/better-sqlite3-multiple-ciphers/-/better-sqlite3-multiple-ciphers-$version.tgz"
    echo "$(printf %s "$sha512" | base64 -d | od -An -v -tx1 | tr -d ' \n')  $archive" | sha512sum --check --quiet
    tar -xzf "$archive" -C "$work"
    grep -q SQLITE3MC_VERSION_STRING "$work/package/deps/sqlite3/sqlite3.c"
    mv "$work/package/deps/sqlite3/sqlite3.h" "$cache/sqlite3.h"
    mv "$work/package/deps/sqlite3/sqlite3.c" "$cache/sqlite3.c"
fi
printf '%s\n' "$cache"
