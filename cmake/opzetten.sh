#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Sourced by ./run and ./test: installs what is missing with apt. Debian 12; also Debian 13 and Ubuntu 24.04, as far as can be told.
bouwpakketten="build-essential cmake ninja-build pkg-config ccache npm libssl-dev qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-pdf-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libsodium-dev libicu-dev libexpected-dev breeze-icon-theme
    fonts-dejavu-core fontconfig libqt6svg6 qt6-qpa-plugins"
testpakketten="poppler-utils qpdf xvfb xdotool openbox desktop-file-utils
    dbus-daemon dbus-x11 at-spi2-core python3-gi gir1.2-atspi-2.0"

zeg() { printf '%s\n' "$*" >&2; }

installeer() {
    local ontbreekt=""
    for pakket in "$@"; do
        # npm may come with another Node.js than Debian's.
        [ "$pakket" = npm ] && command -v npm >/dev/null && continue
        dpkg-query -W -f='${Status}' "$pakket" 2>/dev/null | grep -q 'install ok installed' || ontbreekt="$ontbreekt $pakket"
    done
    [ -z "$ontbreekt" ] && return 0
    command -v apt-get >/dev/null || { zeg "Deze pakketten ontbreken, en apt-get is er niet:$ontbreekt"; return 1; }
    local als=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { zeg "Deze pakketten ontbreken; installeer ze als beheerder:$ontbreekt"; return 1; }
        als=sudo
    fi
    zeg "Installeren:$ontbreekt"
    $als apt-get update -qq || { zeg "apt-get update is mislukt; is er verbinding met de pakketbron?"; return 1; }
    # shellcheck disable=SC2086
    $als env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $ontbreekt >/dev/null \
        || { zeg "Deze pakketten konden niet worden geïnstalleerd:$ontbreekt"; return 1; }
}

# bouw PRESET: configures once, then builds.
bouw() {
    if [ ! -f "build/$1/build.ninja" ]; then
        cmake --preset "$1" >"build/$1.log" 2>&1 || { tail -n 20 "build/$1.log" >&2; zeg "Opzetten is mislukt; zie build/$1.log."; return 1; }
    fi
    cmake --build --preset "$1" -- -k 0 >"build/$1-bouw.log" 2>&1 || { grep -E 'error|FAILED' "build/$1-bouw.log" | head -n 40 >&2; zeg "Bouwen is mislukt; zie build/$1-bouw.log."; return 1; }
}
