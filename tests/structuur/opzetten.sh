#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# opzetten.sh <source>: the set-up on a machine that has none of the packages, on one that has them all, and on one whose apt fails. The
# machine is played: its dpkg-query knows what is in $AANWEZIG, its apt-get only says what it was asked.
set -euo pipefail
bron="$1"
map="$(mktemp -d)"
trap 'rm -rf "$map"' EXIT
cat >"$map/dpkg-query" <<'EOF'
#!/bin/sh
code=0
shift 2
for p in "$@"; do
    case " $AANWEZIG " in *" $p "*) echo "$p ii " ;; *) echo "dpkg-query: no packages found matching $p" >&2; code=1 ;; esac
done
exit $code
EOF
cat >"$map/apt-get" <<'EOF'
#!/bin/sh
echo "$*" >>"$GEVRAAGD"
exit "${APT:-0}"
EOF
printf '#!/bin/sh\nexec "$@"\n' >"$map/sudo"
chmod +x "$map"/*
export PATH="$map:$PATH" GEVRAAGD="$map/gevraagd"

# zet_op PRESENT: runs the set-up as ./run and ./test do; what apt was asked stands in $GEVRAAGD.
zet_op() {
    : >"$GEVRAAGD"
    AANWEZIG="$1" bash -euo pipefail -c '. "$1/cmake/opzetten.sh"; installeer een twee; echo klaar' _ "$bron" 2>"$map/gezegd" || true
}
faal() {
    echo "$1"
    cat "$GEVRAAGD" "$map/gezegd"
    exit 1
}

[ "$(zet_op "")" = klaar ] || faal "A machine with none of the packages does not get past the set-up."
grep -q "install .* een twee$" "$GEVRAAGD" || faal "What is missing was not asked of apt."
[ "$(zet_op "een")" = klaar ] || faal "A machine with one of the packages does not get past the set-up."
grep -q "install .* twee$" "$GEVRAAGD" && ! grep -q " een" "$GEVRAAGD" || faal "Only what is missing is asked of apt."
[ "$(zet_op "een twee")" = klaar ] || faal "A machine that has everything does not get past the set-up."
[ ! -s "$GEVRAAGD" ] || faal "A machine that has everything was asked to install."
[ -z "$(APT=100 zet_op "")" ] || faal "A failing apt did not stop the set-up."
grep -q "mislukt" "$map/gezegd" || faal "A failing apt stopped the set-up without a sentence."
