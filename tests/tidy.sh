#!/usr/bin/env bash
# clang-tidy over the sources that differ from the last release of the main branch's parent, or over all with --all.
#
# Needs a configured build/dev.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
if [ "${1:-}" = --all ]; then
    mapfile -t files < <(git ls-files 'model/*.cpp' 'questionnaires/*.cpp' 'reports/*.cpp' 'app/*.cpp')
else
    base=$(git rev-parse --verify --quiet HEAD~1 || true)
    [ -n "$base" ] || exit 0
    mapfile -t files < <(git diff --name-only --diff-filter=AM "$base" -- 'model/*.cpp' 'questionnaires/*.cpp' 'reports/*.cpp' 'app/*.cpp')
fi
[ ${#files[@]} -gt 0 ] || exit 0
echo "${#files[@]} file(s)"

# The compile commands name gcc's precompiled headers, which clang cannot read.
mkdir -p build/tidy
sed -E 's# -include [^ ]*cmake_pch\.hxx##g; s# -Winvalid-pch##g' build/dev/compile_commands.json >build/tidy/compile_commands.json
printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -n 4 clang-tidy-19 --quiet -p build/tidy
