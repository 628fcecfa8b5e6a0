#!/usr/bin/env bash
# Installs what is missing, builds Assay and runs its tests.
#
# Usage: tests/run.sh [--full]
#   --full   also the long forms: the sanitizer build of everything, clang-tidy on every file, the accuracy runs, and the
#            kill test with many more rounds
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
full=
case "${1:-}" in
--full) full=yes ;;
"") ;;
*)
    echo "tests/run.sh: unknown option $1" >&2
    exit 2
    ;;
esac

"$top/installer/setup.sh" --tools
cd "$top"

say() { printf '\n== %s\n' "$*"; }

say "Format"
git ls-files '*.cpp' '*.h' | xargs clang-format-19 --dry-run -Werror

say "Build"
cmake --preset dev >/dev/null
cmake --build --preset dev

say "Built with sanitizers: all but what is only about speed"
cmake --preset asan >/dev/null
if [ -n "$full" ]; then
    cmake --build --preset asan
else
    cmake --build --preset asan --target sanitized_tests
fi
(cd build/asan && ctest --output-on-failure -L sanitized)

say "clang-tidy"
if [ -n "$full" ]; then
    tests/tidy.sh --all
else
    tests/tidy.sh
fi

if [ -n "$full" ]; then
    say "Accuracy"
    build/dev/tests/accuracy_matching
    say "Benches"
    build/dev/bin/bench_assessments
    export ASSAY_KILLS=50
fi

say "Tests"
cd build/dev
exec ctest --output-on-failure
