#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Sourced by ./run and ./test: installs what is missing with apt. Debian 12; also Debian 13 and Ubuntu 24.04, as far as can be told.
bouwpakketten="build-essential cmake ninja-build pkg-config ccache mold npm libssl-dev qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-pdf-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev libsodium-dev libicu-dev libexpected-dev breeze-icon-theme
    fonts-dejavu-core fontconfig libqt6svg6 qt6-qpa-plugins"
testpakketten="clang-tidy poppler-utils qpdf xvfb xdotool openbox desktop-file-utils
    dbus-daemon dbus-x11 at-spi2-core python3-gi gir1.2-atspi-2.0"

zeg() { printf '%s\n' "$*" >&2; }

installeer() {
    local ontbreekt="" aanwezig
    # One question for all of them: a start with nothing to do must not wait for this. It fails when one of them is not known at all.
    aanwezig=" $({ dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "$@" 2>/dev/null || true; } | sed -n 's/ ii *$//p' | tr '\n' ' ') "
    for pakket in "$@"; do
        # npm may come with another Node.js than Debian's.
        [ "$pakket" = npm ] && command -v npm >/dev/null && continue
        case "$aanwezig" in *" $pakket "*) ;; *) ontbreekt="$ontbreekt $pakket" ;; esac
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

# bouw PRESET [target ...]: configures once, then builds these targets, or everything.
bouw() {
    local preset="$1"
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" >"build/$preset.log" 2>&1 || { tail -n 20 "build/$preset.log" >&2; zeg "Opzetten is mislukt; zie build/$preset.log."; return 1; }
    fi
    ninja -C "build/$preset" -k 0 "$@" >"build/$preset-bouw.log" 2>&1 || { grep -E 'error|FAILED' "build/$preset-bouw.log" | head -n 40 >&2; zeg "Bouwen is mislukt; zie build/$preset-bouw.log."; return 1; }
}
