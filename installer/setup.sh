#!/usr/bin/env bash
# Installs every need of building and testing Assay on Debian 12 and fetches the pinned SQLite3 Multiple Ciphers
# amalgamation into a cache folder outside the sources. Safe to run again: it does only what is missing.
#
# Usage: installer/setup.sh [--tools]     --tools adds clang-format, clang-tidy and the documents' viewers used in checks
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

packages=(
    build-essential cmake ninja-build ccache pkg-config git ca-certificates curl unzip
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libgl-dev
    qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
    libpoppler-qt6-dev libzip-dev libpugixml-dev libyaml-cpp-dev libicu-dev libsodium-dev libcli11-dev libseccomp-dev
    libxlsxwriter-dev libqpdf-dev libstemmer-dev libboost-test-dev
    fonts-noto-cjk poppler-utils poppler-data qt6-image-formats-plugins
)
tools=(clang-19 clang-format-19 clang-tidy-19 libreoffice-calc-nogui python3)

if [ "${1:-}" = --tools ]; then
    packages+=("${tools[@]}")
fi

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done

if [ ${#missing[@]} -gt 0 ]; then
    run=()
    [ "$(id -u)" -eq 0 ] || run=(sudo)
    "${run[@]}" apt-get -o DPkg::Lock::Timeout=600 update -qq
    DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends \
        "${missing[@]}"
fi

"$here/fetch-sqlite.sh" >/dev/null
