#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# buitenlezer.sh WEEGKAMER WEEGKAMERCTL: the window under a display of its own, read and used by an accessibility client outside of it.
# Ends with 77 (skipped) where the tools are missing.
set -u
weegkamer=$1
ctl=$2
hier=$(cd "$(dirname "$0")" && pwd)
for woord in Xvfb openbox xdotool dbus-run-session python3; do
    command -v "$woord" >/dev/null || { echo "missing: $woord" >&2; exit 77; }
done
# The bindings belong to the system's Python, which need not be the first one.
python=""
for kandidaat in python3 /usr/bin/python3; do
    "$kandidaat" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && python=$kandidaat && break
done
[ -n "$python" ] || { echo "missing: python3-gi, gir1.2-atspi-2.0" >&2; exit 77; }

map=$(mktemp -d) || exit 1
schermpid=""
opruimen() {
    [ -n "$schermpid" ] && kill "$schermpid" 2>/dev/null
    rm -rf "$map"
}
trap opruimen EXIT
"$ctl" demo "$map/oefen.weegkamer" >/dev/null || exit 1
exec 7>"$map/scherm"
Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 2>"$map/xvfb.log" &
schermpid=$!
for _ in $(seq 100); do [ -s "$map/scherm" ] && break; sleep 0.1; done
[ -s "$map/scherm" ] || { cat "$map/xvfb.log" >&2; exit 1; }
export DISPLAY=":$(cat "$map/scherm")" XDG_DATA_HOME="$map/data" XDG_RUNTIME_DIR="$map" QT_QPA_PLATFORM=xcb
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 LC_ALL=C.UTF-8 TZ=Europe/Amsterdam
chmod 700 "$map"
dbus-run-session -- bash -c '
    openbox & beheer=$!
    # A window that asks to be shown while the window manager comes up is shown by nobody.
    for _ in $(seq 50); do timeout 5 xdotool get_desktop >/dev/null 2>&1 && break; sleep 0.1; done
    "$1" "$2" & venster=$!
    "$4" "$3"; uit=$?
    kill "$venster" "$beheer" 2>/dev/null
    wait "$venster" 2>/dev/null
    exit "$uit"' bash "$weegkamer" "$map/oefen.weegkamer" "$hier/buitenlezer.py" "$python"
