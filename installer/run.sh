#!/usr/bin/env bash
# Installs what is missing, builds Assay, builds the example workspace with every report, and prints where they are.
#
# Usage: installer/run.sh [--window] [FOLDER]
#   --window   opens the desktop program on the example afterwards
#   FOLDER     where the example goes; out/example in the sources by default, which is replaced
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")

window=
folder=
for argument in "$@"; do
    case "$argument" in
    --window) window=yes ;;
    -h | --help)
        sed -n '2,6s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    -*)
        echo "installer/run.sh: unknown option $argument" >&2
        exit 2
        ;;
    *) folder=$argument ;;
    esac
done

"$here/setup.sh"
cd "$top"
cmake --preset release >/dev/null
cmake --build --preset release --target assay assay-extract assay-desktop
assay=build/release/bin/assay

if [ -z "$folder" ]; then
    folder=out/example
    rm -rf out/example
fi
"$assay" demo -o "$folder"

if [ -n "$window" ]; then
    if [ -x build/release/bin/assay-desktop ]; then
        exec build/release/bin/assay-desktop "$folder/example.assay"
    fi
    echo "installer/run.sh: this version has no window yet; see the files above" >&2
    exit 1
fi
