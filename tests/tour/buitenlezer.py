# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader gets: logs in, reads the werkvoorraad and opens a casus over AT-SPI, from outside the program.

Everything is found by role and name. Texts go in through the EditableText interface and buttons are pressed through Action; only
Enter on a row is a key, as with every screen reader.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

WACHTWOORD = "oefenen doen wij samen"
ACCOUNT = "Marit van Ommeloo"
HOOGSTENS = 60
KIEZEN = {"push button", "check box", "radio button", "text", "password text", "combo box", "table", "toggle button", "list"}


def rol(knoop):
    """The role as AT-SPI names it; since 2.52 a push button is called a button."""
    naam = knoop.get_role_name()
    return "push button" if naam == "button" else naam


def kinderen(knoop):
    """The children that are there now; a window changes while it is read."""
    try:
        return [k for k in (knoop.get_child_at_index(i) for i in range(knoop.get_child_count())) if k is not None]
    except gi.repository.GLib.Error:
        return []


def alles(knoop, diepte=0):
    yield knoop
    if diepte < 40:
        for kind in kinderen(knoop):
            yield from alles(kind, diepte + 1)


def zichtbaar(knoop):
    try:
        return knoop.get_state_set().contains(Atspi.StateType.SHOWING)
    except gi.repository.GLib.Error:
        return False


def programma():
    for kind in kinderen(Atspi.get_desktop(0)):
        if kind.get_name() == "weegkamer":
            return kind
    return None


def zoek(rollen, naam, zeker=True):
    """The visible thing with one of these roles of which the name begins so; waits until it is there."""
    einde = time.monotonic() + (HOOGSTENS if zeker else 2)
    while time.monotonic() < einde:
        wortel = programma()
        for knoop in alles(wortel) if wortel else []:
            try:
                if rol(knoop) in rollen and (knoop.get_name() or "").startswith(naam) and zichtbaar(knoop):
                    return knoop
            except gi.repository.GLib.Error:
                continue
        time.sleep(0.2)
    if zeker:
        sys.exit(f"not found: {'/'.join(rollen)} {naam!r}; there is: {namen()}")
    return None


def namen():
    wortel = programma()
    return [f"{rol(k)}: {k.get_name()}" for k in alles(wortel) if k.get_name() and zichtbaar(k)] if wortel else "no program"


def schrijf(veld, tekst):
    if not veld.get_editable_text_iface().set_text_contents(tekst):
        sys.exit(f"can't be filled in: {veld.get_name()}")


def druk(knop):
    actie = knop.get_action_iface()
    for i in range(actie.get_n_actions()):
        if actie.get_action_name(i) in ("Press", "press", "Toggle"):
            actie.do_action(i)
            return
    sys.exit(f"can't be pressed: {knop.get_name()}")


def wacht_op(voorwaarde, klacht):
    einde = time.monotonic() + 10
    while not voorwaarde():
        if time.monotonic() > einde:
            sys.exit(klacht)
        time.sleep(0.1)


def naamloos():
    """What can have the focus and says nothing about itself."""
    fout = []
    for knoop in alles(programma()):
        try:
            if rol(knoop) not in KIEZEN or not zichtbaar(knoop):
                continue
            if knoop.get_state_set().contains(Atspi.StateType.FOCUSABLE) and not (knoop.get_name() or "").strip():
                fout.append(f"{rol(knoop)} in {knoop.get_parent().get_name()!r}")
        except gi.repository.GLib.Error:
            continue
    if fout:
        sys.exit(f"without a name: {fout}")


def geef_venster_de_toetsen():
    """xdotool now and then waits for ever: for a window that is there, or for a focus that Qt hands on to a window of its own."""
    for _ in range(8):
        try:
            subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Weegkamer", "windowfocus"], check=True, timeout=5)
            return
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            time.sleep(0.2)
    sys.exit("xdotool does not find the window")


def main():
    schrijf(zoek({"text"}, "Accountnaam"), ACCOUNT)
    schrijf(zoek({"password text", "text"}, "Wachtwoord"), WACHTWOORD)
    naamloos()
    druk(zoek({"push button"}, "Log in"))
    zoek({"label"}, "Werkvoorraad")
    zoek({"push button", "toggle button", "check box"}, "Werkvoorraad")
    naamloos()
    druk(zoek({"push button", "toggle button", "check box"}, "Casussen"))
    tabel = zoek({"table"}, "Casussen")
    naamloos()
    rijen = tabel.get_table_iface()
    if rijen.get_n_rows() < 10:
        sys.exit(f"the list has {rijen.get_n_rows()} rows")
    cel = rijen.get_accessible_at(0, 0)
    if not cel.get_name().startswith("Nummer: 20"):
        sys.exit(f"the first cell says {cel.get_name()!r}")
    # The window that a key goes to is the window manager's affair; the place in it is set from outside.
    geef_venster_de_toetsen()
    tabel.get_component_iface().grab_focus()
    wacht_op(lambda: tabel.get_state_set().contains(Atspi.StateType.FOCUSED), "the list does not take the focus")
    subprocess.run(["xdotool", "key", "Return"], check=True)
    zoek({"label"}, "Casus 20")
    zoek({"page tab"}, "Overzicht")
    zoek({"page tab"}, "Inbreng")
    naamloos()
    print("log-in, werkvoorraad and a casus were read and used from outside")


main()
